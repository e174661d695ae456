//! Any bytes as two members: linked, and asked everything, disassembly of all code included.
#![no_main]

#[path = "../../tests/exercise/mod.rs"]
mod exercise;

use consentry_dex::{Input, Program};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    // The first byte says where the second member begins.
    let Some((split, data)) = data.split_first() else { return };
    let (first, second) = data.split_at(data.len() * usize::from(*split) / 256);
    let inputs = vec![
        Input::new("classes.dex", data.to_vec()),
        Input::new("classes2.dex", first.to_vec()),
        Input::new("classes3.dex", second.to_vec()),
    ];
    exercise::exercise(&Program::build(inputs, &exercise::limits()));
});
