//! End record, ZIP64 records and central directory.

use crate::archive::Entry;
use crate::bytes::{slice, u16_at, u32_at, u64_at};
use crate::note::{Note, NoteKind};

const END: &[u8; 4] = b"PK\x05\x06";
const END64: &[u8; 4] = b"PK\x06\x06";
const LOCATOR64: &[u8; 4] = b"PK\x06\x07";
const CENTRAL: &[u8; 4] = b"PK\x01\x02";
const END_SIZE: usize = 22;
/// How far behind the last possible comment an end record is looked for (junk after the archive).
const SEARCH: usize = 1 << 20;

/// Where the central directory lies.
pub(crate) struct Directory {
    /// Offset of the first record.
    pub(crate) start: usize,
    /// Offset of the end record.
    pub(crate) end: usize,
    /// What has to be added to offsets because of bytes before the archive.
    pub(crate) shift: usize,
    records: u64,
}

/// Finds the central directory; notes junk before and after.
pub(crate) fn find(data: &[u8], notes: &mut Vec<Note>) -> Option<Directory> {
    let floor = data.len().saturating_sub(END_SIZE + 0xffff + SEARCH);
    let mut top = data.len();
    // Backwards: the last end record whose directory can be found is the one Android takes.
    while let Some(end) = rfind(data, floor, top, END) {
        if let Some(directory) = read_end(data, end) {
            note_junk(data, &directory, notes);
            return Some(directory);
        }
        top = end + 3;
    }
    None
}

fn rfind(data: &[u8], floor: usize, top: usize, magic: &[u8; 4]) -> Option<usize> {
    let window = data.get(floor..top)?;
    window
        .windows(4)
        .rposition(|w| w == magic)
        .map(|at| floor + at)
}

fn read_end(data: &[u8], end: usize) -> Option<Directory> {
    let mut records = u64::from(u16_at(data, end + 10)?);
    let mut size = u64::from(u32_at(data, end + 12)?);
    let mut start = u64::from(u32_at(data, end + 16)?);
    let mut tail = end;
    if records == 0xffff || size == 0xffff_ffff || start == 0xffff_ffff {
        if let Some((at, wide)) = read_end64(data, end) {
            (records, size, start) = wide;
            tail = at;
        }
    }
    if records == 0 && size == 0 {
        return Some(Directory {
            start: end,
            end,
            shift: 0,
            records: 0,
        });
    }
    let start = usize::try_from(start).ok()?;
    if slice(data, start, 4) == Some(CENTRAL) && start < end {
        return Some(Directory {
            start,
            end,
            shift: 0,
            records,
        });
    }
    // Bytes were put before the archive: the directory ends where the end record begins.
    let moved = tail.checked_sub(usize::try_from(size).ok()?)?;
    (slice(data, moved, 4) == Some(CENTRAL)).then(|| Directory {
        start: moved,
        end,
        shift: moved.saturating_sub(start),
        records,
    })
}

/// Returns the offset of the ZIP64 end record and its number of records, size and start of the directory.
fn read_end64(data: &[u8], end: usize) -> Option<(usize, (u64, u64, u64))> {
    let locator = end.checked_sub(20)?;
    if slice(data, locator, 4)? != LOCATOR64 {
        return None;
    }
    let declared = usize::try_from(u64_at(data, locator + 8)?).ok()?;
    let at = if slice(data, declared, 4) == Some(END64) {
        declared
    } else {
        locator.checked_sub(56)?
    };
    if slice(data, at, 4)? != END64 {
        return None;
    }
    Some((
        at,
        (
            u64_at(data, at + 32)?,
            u64_at(data, at + 40)?,
            u64_at(data, at + 48)?,
        ),
    ))
}

fn note_junk(data: &[u8], directory: &Directory, notes: &mut Vec<Note>) {
    let mut note = |kind, count: usize| {
        notes.push(Note {
            kind,
            member: String::new(),
            value: count.to_string(),
        });
    };
    if directory.shift > 0 {
        note(NoteKind::LeadingBytes, directory.shift);
    }
    let comment = u16_at(data, directory.end + 20).map_or(0, usize::from);
    let after = data
        .len()
        .saturating_sub(directory.end + END_SIZE + comment);
    if after > 0 {
        note(NoteKind::TrailingBytes, after);
    }
}

/// Reads the records of `directory`, at most `limit`.
pub(crate) fn entries(
    data: &[u8],
    directory: &Directory,
    limit: usize,
    notes: &mut Vec<Note>,
) -> Vec<Entry> {
    let mut note = |kind, value: String| {
        notes.push(Note {
            kind,
            member: String::new(),
            value,
        })
    };
    // A record has 46 bytes at least: what the end record claims never decides how much is reserved.
    let possible = (directory.end.saturating_sub(directory.start)) / 46;
    let mut entries = Vec::with_capacity(possible.min(limit).min(4096));
    let mut at = directory.start;
    while let Some((entry, next)) = record(data, at, directory) {
        if entries.len() as u64 == directory.records {
            note(NoteKind::HiddenEntries, directory.records.to_string());
            return entries;
        }
        if entries.len() == limit {
            note(NoteKind::TooManyEntries, limit.to_string());
            return entries;
        }
        entries.push(entry);
        at = next;
    }
    if (entries.len() as u64) < directory.records {
        note(
            NoteKind::DirectoryCut,
            format!("{} < {}", entries.len(), directory.records),
        );
    }
    entries
}

fn record(data: &[u8], at: usize, directory: &Directory) -> Option<(Entry, usize)> {
    if at >= directory.end || slice(data, at, 4)? != CENTRAL {
        return None;
    }
    let name_length = usize::from(u16_at(data, at + 28)?);
    let extra_length = usize::from(u16_at(data, at + 30)?);
    let comment_length = usize::from(u16_at(data, at + 32)?);
    let name = slice(data, at + 46, name_length)?;
    let extra = slice(data, at + 46 + name_length, extra_length).unwrap_or_default();
    let mut entry = Entry {
        name: String::from_utf8_lossy(name).into_owned(),
        method: u16_at(data, at + 10)?,
        flags: u16_at(data, at + 8)?,
        packed: u64::from(u32_at(data, at + 20)?),
        size: u64::from(u32_at(data, at + 24)?),
        offset: u64::from(u32_at(data, at + 42)?),
    };
    widen(&mut entry, extra);
    entry.offset = entry.offset.saturating_add(directory.shift as u64);
    Some((entry, at + 46 + name_length + extra_length + comment_length))
}

/// Takes sizes and offset from the ZIP64 extra field where the short ones say so (APPNOTE 4.5.3).
fn widen(entry: &mut Entry, extra: &[u8]) {
    const WIDE: u64 = 0xffff_ffff;
    let mut at = 0;
    while let (Some(id), Some(length)) = (u16_at(extra, at), u16_at(extra, at + 2)) {
        let body = slice(extra, at + 4, usize::from(length)).unwrap_or_default();
        if id == 1 {
            let mut field = 0;
            for value in [&mut entry.size, &mut entry.packed, &mut entry.offset] {
                if *value == WIDE {
                    if let Some(wide) = u64_at(body, field) {
                        *value = wide;
                    }
                    field += 8;
                }
            }
            return;
        }
        at += 4 + usize::from(length);
    }
}
