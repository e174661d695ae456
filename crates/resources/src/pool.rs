//! String pools, UTF-8 and UTF-16.

use crate::bytes::{slice, u16_at, u32_at};

const UTF8: u32 = 1 << 8;

/// A string pool: binary, decoded on demand, or owned (of a protocol-buffer table).
#[derive(Debug, Default)]
pub(crate) struct Pool {
    data: Vec<u8>,
    offsets: usize,
    strings: usize,
    count: usize,
    utf8: bool,
    owned: Vec<String>,
}

impl Pool {
    /// Reads the pool chunk `chunk`; a wrong count is cut to what the chunk can hold.
    pub(crate) fn read(chunk: &[u8]) -> Option<Self> {
        let header = usize::from(u16_at(chunk, 2)?).max(28);
        let declared = u32_at(chunk, 8)? as usize;
        let strings = u32_at(chunk, 20)? as usize;
        let room = strings.min(chunk.len()).saturating_sub(header) / 4;
        Some(Self {
            data: chunk.to_vec(),
            offsets: header,
            strings,
            count: declared.min(room),
            utf8: u32_at(chunk, 16)? & UTF8 != 0,
            owned: Vec::new(),
        })
    }

    /// Adds a string to an owned pool; returns its index.
    pub(crate) fn push(&mut self, text: String) -> u32 {
        self.owned.push(text);
        u32::try_from(self.owned.len() - 1).unwrap_or(u32::MAX)
    }

    /// Returns the number of strings.
    pub(crate) fn len(&self) -> usize {
        self.count.max(self.owned.len())
    }

    /// Decodes string `index`; invalid characters are replaced.
    pub(crate) fn get(&self, index: u32) -> Option<String> {
        let index = index as usize;
        if let Some(text) = self.owned.get(index) {
            return Some(text.clone());
        }
        if index >= self.count {
            return None;
        }
        let at = self
            .strings
            .checked_add(u32_at(&self.data, self.offsets + index * 4)? as usize)?;
        if self.utf8 {
            self.utf8_at(at)
        } else {
            self.utf16_at(at)
        }
    }

    fn utf8_at(&self, at: usize) -> Option<String> {
        let (_, at) = self.short_length(at)?;
        let (length, at) = self.short_length(at)?;
        let rest = self.data.get(at..)?;
        let bytes = rest.get(..length).unwrap_or(rest);
        Some(match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => from_cesu8(bytes),
        })
    }

    fn short_length(&self, at: usize) -> Option<(usize, usize)> {
        let first = usize::from(*self.data.get(at)?);
        if first & 0x80 == 0 {
            return Some((first, at + 1));
        }
        let second = usize::from(*self.data.get(at + 1)?);
        Some(((first & 0x7f) << 8 | second, at + 2))
    }

    fn utf16_at(&self, at: usize) -> Option<String> {
        let mut length = usize::from(u16_at(&self.data, at)?);
        let mut at = at + 2;
        if length & 0x8000 != 0 {
            length = (length & 0x7fff) << 16 | usize::from(u16_at(&self.data, at)?);
            at += 2;
        }
        let rest = self.data.get(at..)?;
        let bytes = slice(&self.data, at, length.saturating_mul(2)).unwrap_or(rest);
        let units = bytes.chunks_exact(2).map(|pair| match pair {
            [low, high] => u16::from_le_bytes([*low, *high]),
            _ => 0xfffd,
        });
        Some(
            char::decode_utf16(units)
                .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect(),
        )
    }
}

/// Decodes UTF-8 whose supplementary characters are two encoded surrogates (older build tools wrote it).
fn from_cesu8(bytes: &[u8]) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&first) = bytes.get(at) {
        if let Some(&[a, b, c]) = bytes
            .get(at..at + 3)
            .and_then(|s| <&[u8; 3]>::try_from(s).ok())
        {
            if a == 0xed && (0xa0..=0xbf).contains(&b) && (0x80..=0xbf).contains(&c) {
                units.push(0xd000 | u16::from(b & 0x3f) << 6 | u16::from(c & 0x3f));
                at += 3;
                continue;
            }
        }
        let width = match first {
            0x00..=0x7f => 1,
            0xc0..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf7 => 4,
            _ => 0,
        };
        let text = bytes
            .get(at..at + width)
            .and_then(|part| std::str::from_utf8(part).ok())
            .unwrap_or("\u{fffd}");
        units.extend(text.encode_utf16());
        at += if text == "\u{fffd}" { 1 } else { width };
    }
    String::from_utf16_lossy(&units)
}
