//! An opened archive and its members.

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::bytes::{slice, u16_at};
use crate::inflate::{InflateError, inflate};
use crate::limits::{Budget, Limits};
use crate::note::{ArchiveError, Note, NoteKind};
use crate::signing::{SigningBlock, signing_block};
use crate::{directory, recover};

const LOCAL: &[u8; 4] = b"PK\x03\x04";

/// A member as the central directory describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name; invalid UTF-8 is replaced.
    pub name: String,
    /// Compression method.
    pub method: u16,
    /// General purpose flags.
    pub flags: u16,
    /// Declared number of compressed bytes.
    pub packed: u64,
    /// Declared number of inflated bytes.
    pub size: u64,
    /// Offset of the local header in the file.
    pub offset: u64,
}

/// An opened archive. Cheap to share between threads; reading a member changes only the budget.
#[derive(Debug)]
pub struct Archive {
    data: Vec<u8>,
    entries: Vec<Entry>,
    index: HashMap<String, usize>,
    notes: Vec<Note>,
    directory: usize,
    limits: Limits,
    budget: Arc<Budget>,
    depth: u8,
}

impl Archive {
    /// Reads the file at `path`.
    ///
    /// # Errors
    /// `Io`, `FileTooLarge`, `NotAnArchive`.
    pub fn open(path: &Path, limits: Limits) -> Result<Self, ArchiveError> {
        let io = |error: std::io::Error| ArchiveError::Io(error.to_string());
        let file = File::open(path).map_err(io)?;
        let expected = file.metadata().map_err(io)?.len().min(limits.file_bytes);
        let mut data = Vec::with_capacity(usize::try_from(expected).unwrap_or(0) + 1);
        file.take(limits.file_bytes.saturating_add(1))
            .read_to_end(&mut data)
            .map_err(io)?;
        if data.len() as u64 > limits.file_bytes {
            return Err(ArchiveError::FileTooLarge(limits.file_bytes));
        }
        Self::from_bytes(data, limits)
    }

    /// Reads an archive from bytes.
    ///
    /// # Errors
    /// `NotAnArchive`.
    pub fn from_bytes(data: Vec<u8>, limits: Limits) -> Result<Self, ArchiveError> {
        Self::build(data, limits, Arc::new(Budget::new(limits.total_bytes)), 0)
    }

    /// Opens a member as an archive of its own, on the same budget.
    ///
    /// # Errors
    /// `TooDeep`, what [`Archive::read`] gives, and `NotAnArchive`.
    pub fn nested(&self, name: &str) -> Result<Self, ArchiveError> {
        if self.depth >= self.limits.depth {
            return Err(ArchiveError::TooDeep(self.limits.depth));
        }
        let data = self.read(name, self.limits.member_bytes)?;
        Self::build(data, self.limits, Arc::clone(&self.budget), self.depth + 1)
    }

    fn build(
        data: Vec<u8>,
        limits: Limits,
        budget: Arc<Budget>,
        depth: u8,
    ) -> Result<Self, ArchiveError> {
        let mut notes = Vec::new();
        let mut start = data.len();
        let mut entries = Vec::new();
        if let Some(found) = directory::find(&data, &mut notes) {
            start = found.start;
            entries = directory::entries(&data, &found, limits.entries, &mut notes);
        }
        if entries.is_empty() {
            entries = recover::entries(&data, limits.entries, &mut notes);
            if entries.is_empty() {
                return Err(ArchiveError::NotAnArchive);
            }
            notes.push(Note {
                kind: NoteKind::NoDirectory,
                member: String::new(),
                value: entries.len().to_string(),
            });
        }
        let index = index(&entries, &mut notes);
        Ok(Self {
            data,
            entries,
            index,
            notes,
            directory: start,
            limits,
            budget,
            depth,
        })
    }

    /// Returns the members in the order of the directory; of duplicates all.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns what was odd.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Returns the limits it was opened with.
    #[must_use]
    pub const fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Returns the file's bytes.
    #[must_use]
    pub fn data(&self) -> &[u8] {
        &self.data
    }

    /// Returns whether there is a member of this name.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.index.contains_key(name)
    }

    /// Returns the SHA-256 of the file, lower-case hexadecimal.
    #[must_use]
    pub fn sha256(&self) -> String {
        Sha256::digest(&self.data)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// Returns the APK signing block, where there is one before the directory.
    #[must_use]
    pub fn signing_block(&self) -> Option<SigningBlock<'_>> {
        signing_block(&self.data, self.directory)
    }

    /// Inflates a member, at most `limit` bytes (and never more than the archive's limits).
    ///
    /// # Errors
    /// `Missing`, `Damaged`, `MemberTooLarge`, `TotalTooLarge`.
    pub fn read(&self, name: &str, limit: u64) -> Result<Vec<u8>, ArchiveError> {
        let at = self
            .index
            .get(name)
            .ok_or_else(|| ArchiveError::Missing(name.to_owned()))?;
        let entry = self
            .entries
            .get(*at)
            .ok_or_else(|| ArchiveError::Missing(name.to_owned()))?;
        self.read_entry(entry, limit)
    }

    /// Inflates the member of `entry`; for a duplicate name this reaches the later ones.
    ///
    /// # Errors
    /// As [`Archive::read`].
    pub fn read_entry(&self, entry: &Entry, limit: u64) -> Result<Vec<u8>, ArchiveError> {
        let packed = self.packed(entry)?;
        let limit = limit.min(self.limits.member_bytes);
        let left = self.budget.left();
        let allowed = limit.min(left);
        let too_large = || {
            if left < limit {
                ArchiveError::TotalTooLarge(self.limits.total_bytes)
            } else {
                ArchiveError::MemberTooLarge(entry.name.clone(), limit)
            }
        };
        let out = match entry.method {
            0 => stored(packed, allowed).ok_or_else(too_large)?,
            8 => inflate(packed, entry.size, allowed).map_err(|error| match error {
                InflateError::TooLarge => too_large(),
                InflateError::Damaged => {
                    ArchiveError::Damaged(entry.name.clone(), "the compressed data is damaged")
                }
            })?,
            // Android's asset layer takes everything but "deflated" as stored with the declared inflated size. Packers
            // also leave the data deflated: taken as such only where it gives exactly the declared size.
            _ => match inflate(packed, entry.size, allowed) {
                Ok(out) if out.len() as u64 == entry.size && entry.size != entry.packed => out,
                _ => self
                    .stored_as_declared(entry, allowed)
                    .ok_or_else(too_large)?,
            },
        };
        if self.budget.take(out.len() as u64) {
            Ok(out)
        } else {
            Err(too_large())
        }
    }

    fn stored_as_declared(&self, entry: &Entry, allowed: u64) -> Option<Vec<u8>> {
        let start = self.data_start(entry)?;
        let rest = self.data.get(start..)?;
        let length = usize::try_from(entry.size).ok()?.min(rest.len());
        stored(rest.get(..length)?, allowed)
    }

    fn data_start(&self, entry: &Entry) -> Option<usize> {
        let at = usize::try_from(entry.offset).ok()?;
        if slice(&self.data, at, 4)? != LOCAL {
            return None;
        }
        let name = usize::from(u16_at(&self.data, at + 26)?);
        let extra = usize::from(u16_at(&self.data, at + 28)?);
        Some(at + 30 + name + extra)
    }

    fn packed(&self, entry: &Entry) -> Result<&[u8], ArchiveError> {
        let damaged = |why| ArchiveError::Damaged(entry.name.clone(), why);
        let start = self
            .data_start(entry)
            .ok_or_else(|| damaged("no local header where the directory points"))?;
        let rest = self
            .data
            .get(start..)
            .ok_or_else(|| damaged("the data lies outside the file"))?;
        // Stored data has one size; tampered directories give two: Android uses the inflated one.
        let declared = if entry.method == 0 {
            entry.size
        } else {
            entry.packed
        };
        let length = usize::try_from(declared)
            .unwrap_or(usize::MAX)
            .min(rest.len());
        rest.get(..length)
            .ok_or_else(|| damaged("the data lies outside the file"))
    }
}

fn stored(packed: &[u8], limit: u64) -> Option<Vec<u8>> {
    (packed.len() as u64 <= limit).then(|| packed.to_vec())
}

/// Names to entries; the first of two wins.
fn index(entries: &[Entry], notes: &mut Vec<Note>) -> HashMap<String, usize> {
    let mut index = HashMap::with_capacity(entries.len());
    for (at, entry) in entries.iter().enumerate() {
        let mut note = |kind, value: String| {
            notes.push(Note {
                kind,
                member: entry.name.clone(),
                value,
            })
        };
        if entry.method != 0 && entry.method != 8 {
            note(NoteKind::UnknownMethod, format!("{:#06x}", entry.method));
        }
        if entry.flags & 1 != 0 {
            note(NoteKind::EncryptedFlag, format!("{:#06x}", entry.flags));
        }
        if is_unsafe(&entry.name) {
            note(NoteKind::UnsafeName, String::new());
        }
        if index.contains_key(&entry.name) {
            note(NoteKind::DuplicateName, String::new());
        } else {
            index.insert(entry.name.clone(), at);
        }
    }
    index
}

fn is_unsafe(name: &str) -> bool {
    name.starts_with('/')
        || name.contains('\\')
        || name.split('/').any(|part| part == "..")
        || name.chars().any(char::is_control)
}
