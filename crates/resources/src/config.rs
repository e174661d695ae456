//! What of a resource configuration is needed: its locale, and whether it is otherwise qualified.

use crate::bytes::{slice, u16_at, u32_at};

/// A configuration (`ResTable_config`).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Config {
    /// BCP 47, empty for the default.
    pub(crate) locale: String,
    /// Qualified by something other than the locale and the platform version, e.g. night mode.
    pub(crate) qualified: bool,
    /// Least platform version.
    pub(crate) version: u16,
}

impl Config {
    /// Reads the configuration at the start of `data`.
    pub(crate) fn read(data: &[u8]) -> Self {
        let size = u32_at(data, 0).map_or(0, |size| size as usize);
        let data = data.get(..size).unwrap_or(data);
        let field = |at, length| slice(data, at, length).unwrap_or_default();
        // Everything but size, locale, version, script and variant.
        let others = [(4, 4), (12, 12), (28, 8), (48, 4)];
        Self {
            locale: locale(field(8, 2), field(10, 2), field(36, 4), field(40, 8)),
            qualified: others
                .iter()
                .any(|&(at, length)| field(at, length).iter().any(|&byte| byte != 0)),
            version: u16_at(data, 24).unwrap_or(0),
        }
    }
}

fn locale(language: &[u8], region: &[u8], script: &[u8], variant: &[u8]) -> String {
    let language = unpack(language, b'a');
    if language.is_empty() {
        return String::new();
    }
    let parts = [
        language,
        ascii(script),
        unpack(region, b'0'),
        ascii(variant),
    ];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

fn ascii(bytes: &[u8]) -> String {
    bytes
        .iter()
        .take_while(|&&byte| byte != 0)
        .filter(|byte| byte.is_ascii_alphanumeric())
        .map(|&b| char::from(b))
        .collect()
}

/// Two letters, or three packed into 15 bits (`ResTable_config::unpackLanguageOrRegion`).
fn unpack(bytes: &[u8], base: u8) -> String {
    let &[first, second] = bytes else {
        return String::new();
    };
    if first & 0x80 == 0 {
        return ascii(bytes);
    }
    let letters = [
        second & 0x1f,
        (second & 0xe0) >> 5 | (first & 0x03) << 3,
        (first & 0x7c) >> 2,
    ];
    letters
        .iter()
        .map(|&letter| char::from(base.saturating_add(letter)))
        .collect()
}
