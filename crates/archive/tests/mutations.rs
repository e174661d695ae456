//! Thousands of damaged archives: no panic, no hang, never more bytes than the limit.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod mutation;

use std::time::{Duration, Instant};

use consentry_archive::{Archive, Limits};
use mutation::{Random, mutate};

const SEED: &[u8] = include_bytes!("../fuzz/seeds/plain.zip");
const TOTAL: u64 = 8 << 20;

#[test]
fn damaged_archives() {
    let limits = Limits {
        member_bytes: 1 << 20,
        total_bytes: TOTAL,
        ..Limits::default()
    };
    let mut random = Random(0x51ed_270b);
    for _ in 0..20_000 {
        let data = mutate(SEED, &mut random);
        let start = Instant::now();
        if let Ok(archive) = Archive::from_bytes(data, limits) {
            let read = |entry| {
                archive
                    .read_entry(entry, u64::MAX)
                    .map_or(0, |bytes| bytes.len() as u64)
            };
            let total: u64 = archive.entries().iter().map(read).sum();
            assert!(total <= TOTAL);
            let _ = archive.signing_block();
            let _ = archive.dynamic_code();
        }
        assert!(start.elapsed() < Duration::from_secs(2));
    }
}
