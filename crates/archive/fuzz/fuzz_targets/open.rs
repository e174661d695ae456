//! Any bytes as an archive: opened, and every member read.
#![no_main]

use consentry_archive::{Archive, Limits};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let limits = Limits { member_bytes: 1 << 20, total_bytes: 8 << 20, entries: 1000, ..Limits::default() };
    if let Ok(archive) = Archive::from_bytes(data.to_vec(), limits) {
        let mut total = 0;
        for entry in archive.entries() {
            total += archive.read_entry(entry, u64::MAX).map_or(0, |bytes| bytes.len());
        }
        assert!(total <= 8 << 20);
        let _ = archive.signing_block();
        let _ = archive.dynamic_code();
    }
});
