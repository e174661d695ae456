//! What was odd or went wrong, as values that a caller can turn into sentences.

use std::fmt;

use serde::Serialize;

/// An oddity that did not stop the reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// Bytes before the first local header; Android refuses such a file.
    LeadingBytes,
    /// Bytes after the end record's comment; Android refuses such a file.
    TrailingBytes,
    /// The central directory is missing or unreadable: entries were found by their local headers.
    NoDirectory,
    /// The central directory ends before the number of entries that the end record names.
    DirectoryCut,
    /// The central directory goes on after the number of entries that the end record names; Android ignores the rest.
    HiddenEntries,
    /// More entries than the limit: the rest was not read.
    TooManyEntries,
    /// Two entries have one name. Android refuses the file; the first one is read, as the native loaders once did.
    DuplicateName,
    /// A compression method that is neither stored nor deflated; Android treats it as stored.
    UnknownMethod,
    /// The encryption flag is set; Android ignores it.
    EncryptedFlag,
    /// A name that is absolute, climbs with `..`, or holds a control character.
    UnsafeName,
}

/// An oddity: what, at which member, and the value found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// What is odd.
    pub kind: NoteKind,
    /// The member's name; empty where the whole archive is meant.
    pub member: String,
    /// The value found, for people.
    pub value: String,
}

/// Why an archive or a member could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArchiveError {
    /// The file could not be read from the disk.
    Io(String),
    /// Not a ZIP archive.
    NotAnArchive,
    /// The file is larger than the limit in bytes.
    FileTooLarge(u64),
    /// No such member.
    Missing(String),
    /// The member inflates to more than the limit in bytes.
    MemberTooLarge(String, u64),
    /// All members together inflate to more than the limit in bytes.
    TotalTooLarge(u64),
    /// The member's header or data is damaged.
    Damaged(String, &'static str),
    /// Archives lie deeper in one another than the limit.
    TooDeep(u8),
}

impl fmt::Display for ArchiveError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(why) => write!(out, "cannot read the file: {why}"),
            Self::NotAnArchive => write!(out, "not a ZIP archive"),
            Self::FileTooLarge(limit) => write!(out, "the file is larger than {limit} bytes"),
            Self::Missing(name) => write!(out, "{name}: no such member"),
            Self::MemberTooLarge(name, limit) => {
                write!(out, "{name}: inflates to more than {limit} bytes")
            }
            Self::TotalTooLarge(limit) => write!(
                out,
                "the members inflate to more than {limit} bytes together"
            ),
            Self::Damaged(name, why) => write!(out, "{name}: {why}"),
            Self::TooDeep(limit) => {
                write!(out, "archives lie more than {limit} deep in one another")
            }
        }
    }
}

impl std::error::Error for ArchiveError {}

impl ArchiveError {
    /// Returns a short stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Io(_) => "io",
            Self::NotAnArchive => "not-an-archive",
            Self::FileTooLarge(_) => "file-too-large",
            Self::Missing(_) => "missing",
            Self::MemberTooLarge(..) => "member-too-large",
            Self::TotalTooLarge(_) => "total-too-large",
            Self::Damaged(..) => "damaged",
            Self::TooDeep(_) => "too-deep",
        }
    }
}
