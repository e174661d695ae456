//! Any bytes as a string: decoding ends, and what is encoded is decoded again.
#![no_main]

use consentry_dex::mutf8::{decode, encode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = decode(data);
    assert_eq!(decode(&encode(&text)), text);
    if let Ok(text) = std::str::from_utf8(data) {
        assert_eq!(decode(&encode(text)), text);
    }
});
