//! Names of the platform's public attributes by resource id.
//!
//! The platform finds an attribute by its id; obfuscators empty or swap the names. The list holds the ids and names of
//! AOSP's `public.xml` up to API 29; later ones are known by the name in the file.

use std::collections::HashMap;
use std::sync::OnceLock;

static LIST: &str = include_str!("attributes.txt");

/// The XML namespace of the platform's attributes.
pub(crate) const ANDROID: &str = "http://schemas.android.com/apk/res/android";

/// Returns the attribute's name, where `id` is one of the platform's.
pub(crate) fn platform_attribute(id: u32) -> Option<&'static str> {
    static INDEX: OnceLock<HashMap<u32, &'static str>> = OnceLock::new();
    let parse = |line: &'static str| {
        let (id, name) = line.split_once(' ')?;
        Some((u32::from_str_radix(id.strip_prefix("0x")?, 16).ok()?, name))
    };
    INDEX
        .get_or_init(|| LIST.lines().filter_map(parse).collect())
        .get(&id)
        .copied()
}
