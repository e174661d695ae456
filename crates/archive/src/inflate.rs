//! Inflating into a buffer that grows with what really comes out.

use libdeflater::{DecompressionError, Decompressor};

/// Why a member did not inflate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum InflateError {
    /// More than the limit came out.
    TooLarge,
    /// Not a deflate stream, or a cut one.
    Damaged,
}

/// DEFLATE expands at most about 1,032 times.
const MAX_RATIO: u64 = 1032;

/// Inflates `packed`; `declared` is only a hint. At most `limit` bytes come out.
///
/// The buffer is never larger than the packed bytes can fill, nor than twice what has come out: memory is reserved
/// zeroed, so pages that are not written cost nothing.
pub(crate) fn inflate(packed: &[u8], declared: u64, limit: u64) -> Result<Vec<u8>, InflateError> {
    let possible = (packed.len() as u64)
        .saturating_mul(MAX_RATIO)
        .saturating_add(64);
    let ceiling = possible.min(limit);
    let mut size = declared.min(ceiling).max(ceiling.min(256));
    let mut inflater = Decompressor::new();
    loop {
        let length = usize::try_from(size).map_err(|_| InflateError::TooLarge)?;
        let mut out = vec![0_u8; length];
        match inflater.deflate_decompress(packed, &mut out) {
            Ok(written) => {
                out.truncate(written);
                return Ok(out);
            }
            Err(DecompressionError::InsufficientSpace) if size < ceiling => {
                size = size.saturating_mul(4).max(4096).min(ceiling);
            }
            Err(DecompressionError::InsufficientSpace) if ceiling == limit => {
                return Err(InflateError::TooLarge);
            }
            Err(_) => return Err(InflateError::Damaged),
        }
    }
}
