//! The APK signing block: pairs of id and value just before the central directory.
//! Layout: AOSP, "APK Signature Scheme v2", section "APK Signing Block".

use crate::bytes::{slice, u32_at, u64_at};

const MAGIC: &[u8; 16] = b"APK Sig Block 42";

/// An APK signing block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SigningBlock<'a> {
    /// Offset in the file.
    pub offset: usize,
    /// Ids and values in the order of the file.
    pub pairs: Vec<(u32, &'a [u8])>,
}

/// Reads the block that ends at `directory`, the offset of the central directory.
pub(crate) fn signing_block(data: &[u8], directory: usize) -> Option<SigningBlock<'_>> {
    let footer = directory.checked_sub(24)?;
    if slice(data, footer + 8, 16)? != MAGIC {
        return None;
    }
    let size = usize::try_from(u64_at(data, footer)?).ok()?;
    let offset = directory.checked_sub(size)?.checked_sub(8)?;
    let mut body = data.get(offset + 8..footer)?;
    let mut pairs = Vec::new();
    while let (Some(length), Some(id)) = (u64_at(body, 0), u32_at(body, 8)) {
        let Some(value) = usize::try_from(length)
            .ok()
            .and_then(|l| l.checked_sub(4))
            .and_then(|l| slice(body, 12, l))
        else {
            break;
        };
        pairs.push((id, value));
        body = body.get(12 + value.len()..).unwrap_or_default();
    }
    Some(SigningBlock { offset, pairs })
}
