//! Any bytes as one member: parsed and linked.
#![no_main]

use consentry_dex::{Input, Limits, Program};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let program = Program::build(vec![Input::new("classes.dex", data.to_vec())], &Limits::default());
    assert!(!program.members().is_empty());
});
