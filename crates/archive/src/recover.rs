//! Entries of an archive whose central directory is lost (a truncated download), found by their local headers.

use crate::archive::Entry;
use crate::bytes::{slice, u16_at, u32_at};
use crate::note::{Note, NoteKind};

const LOCAL: &[u8; 4] = b"PK\x03\x04";

/// Walks the local headers from the first one on, at most `limit` entries.
pub(crate) fn entries(data: &[u8], limit: usize, notes: &mut Vec<Note>) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut at = find(data, 0);
    while let Some(offset) = at {
        if entries.len() == limit {
            notes.push(Note {
                kind: NoteKind::TooManyEntries,
                member: String::new(),
                value: limit.to_string(),
            });
            break;
        }
        let Some((entry, next)) = local(data, offset) else {
            break;
        };
        at = find(data, next);
        entries.push(entry);
    }
    entries
}

fn find(data: &[u8], from: usize) -> Option<usize> {
    let rest = data.get(from..)?;
    if rest.starts_with(LOCAL) {
        return Some(from);
    }
    rest.windows(4).position(|w| w == LOCAL).map(|at| from + at)
}

fn local(data: &[u8], at: usize) -> Option<(Entry, usize)> {
    let name_length = usize::from(u16_at(data, at + 26)?);
    let extra_length = usize::from(u16_at(data, at + 28)?);
    let name = slice(data, at + 30, name_length)?;
    let start = at + 30 + name_length + extra_length;
    let mut packed = u64::from(u32_at(data, at + 18)?);
    if packed == 0 || packed == 0xffff_ffff {
        // Sizes follow the data (bit 3): the data ends before the next header at the latest.
        let next = find(data, start.min(data.len())).unwrap_or(data.len());
        packed = next.saturating_sub(start) as u64;
    }
    let next = start.saturating_add(usize::try_from(packed).ok()?);
    let entry = Entry {
        name: String::from_utf8_lossy(name).into_owned(),
        method: u16_at(data, at + 8)?,
        flags: u16_at(data, at + 6)?,
        packed,
        size: u64::from(u32_at(data, at + 22)?),
        offset: at as u64,
    };
    Some((entry, next.min(data.len())))
}
