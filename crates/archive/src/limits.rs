//! What reading an archive may cost.

use std::sync::atomic::{AtomicU64, Ordering};

/// Limits of one archive and of everything nested in it. Bytes are bytes that really came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Size of the input file.
    pub file_bytes: u64,
    /// Entries of one archive; further ones are cut and reported.
    pub entries: usize,
    /// Inflated bytes of one member.
    pub member_bytes: u64,
    /// Inflated bytes of all members together, over all nested archives, each time they are read.
    pub total_bytes: u64,
    /// How deep archives may lie in archives: the input itself has depth 0.
    pub depth: u8,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 2 << 30,
            entries: 500_000,
            member_bytes: 512 << 20,
            total_bytes: 4 << 30,
            depth: 2,
        }
    }
}

/// What is left of `Limits::total_bytes`; shared by an archive and all archives nested in it.
#[derive(Debug)]
pub struct Budget(AtomicU64);

impl Budget {
    /// Makes a budget of `bytes`.
    #[must_use]
    pub fn new(bytes: u64) -> Self {
        Self(AtomicU64::new(bytes))
    }

    /// Returns how many bytes may still be produced.
    #[must_use]
    pub fn left(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    /// Takes `bytes`; false where less is left (then nothing is taken).
    pub fn take(&self, bytes: u64) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(bytes)
            })
            .is_ok()
    }
}
