//! Modified UTF-8: how DEX writes strings.

use std::borrow::Cow;

/// The text of raw MUTF-8 bytes for display. Pairs of surrogates become one character; a lone surrogate and any
/// malformed byte become U+FFFD. Identity of strings is by raw bytes, never by this text.
pub fn decode(raw: &[u8]) -> Cow<'_, str> {
    if raw.is_ascii() {
        // ASCII is UTF-8, so nothing is replaced.
        return String::from_utf8_lossy(raw);
    }
    let units = Units { rest: raw };
    Cow::Owned(
        char::decode_utf16(units)
            .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect(),
    )
}

/// The MUTF-8 bytes of `text`, e.g. to look it up.
pub fn encode(text: &str) -> Vec<u8> {
    let mut raw = Vec::with_capacity(text.len());
    for unit in text.encode_utf16() {
        let low = |shift: u16| 0x80 | ((unit >> shift) & 0x3f) as u8;
        match unit {
            1..=0x7f => raw.push(unit as u8),
            0 | 0x80..=0x7ff => raw.extend([0xc0 | (unit >> 6) as u8, low(0)]),
            _ => raw.extend([0xe0 | (unit >> 12) as u8, low(6), low(0)]),
        }
    }
    raw
}

/// UTF-16 units of MUTF-8 bytes; overlong forms are read as what they mean, bad bytes as U+FFFD.
struct Units<'a> {
    rest: &'a [u8],
}

impl Iterator for Units<'_> {
    type Item = u16;

    fn next(&mut self) -> Option<u16> {
        let tail = |byte: u8| (byte & 0xc0 == 0x80).then_some(u16::from(byte & 0x3f));
        let (unit, length) = match *self.rest {
            [] => return None,
            [a, ..] if a < 0x80 => (u16::from(a), 1),
            [a, b, ..] if a & 0xe0 == 0xc0 => match tail(b) {
                Some(b) => ((u16::from(a & 0x1f) << 6) | b, 2),
                None => (0xfffd, 1),
            },
            [a, b, c, ..] if a & 0xf0 == 0xe0 => match (tail(b), tail(c)) {
                (Some(b), Some(c)) => ((u16::from(a & 0x0f) << 12) | (b << 6) | c, 3),
                _ => (0xfffd, 1),
            },
            _ => (0xfffd, 1),
        };
        self.rest = self.rest.get(length..).unwrap_or(&[]);
        Some(unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_and_chinese_text() {
        assert_eq!(decode(b"android_id"), "android_id");
        assert_eq!(decode("同意隐私政策".as_bytes()), "同意隐私政策");
    }

    #[test]
    fn surrogate_pairs_nul_and_damage() {
        assert_eq!(decode(&[0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]), "😀");
        assert_eq!(decode(&[0xed, 0xa0, 0xbd, b'x']), "\u{fffd}x");
        assert_eq!(decode(&[0xc0, 0x80, b'a']), "\0a");
        assert_eq!(decode(&[0xe0, 0x81, 0x81]), "A");
        assert_eq!(decode(&[0xff, b'a', 0xc3]), "\u{fffd}a\u{fffd}");
        assert_eq!(decode(&[0xe4, 0xbd]), "\u{fffd}\u{fffd}");
    }

    #[test]
    fn encode_is_the_inverse() {
        for text in ["", "Lcom/a/B;", "é\0", "同意", "a😀b"] {
            assert_eq!(decode(&encode(text)), text);
        }
    }
}
