//! Any bytes as a program, asked the questions of the tests.
#![no_main]

#[path = "../../tests/question/mod.rs"]
mod question;

use consentry_dex::{Input, Limits, Program};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let program = Program::build(vec![Input::new("classes.dex", data.to_vec())], &Limits::default());
    consentry_flow::analyse(&program, &question::query(), &|_| Vec::new());
    consentry_flow::analyse(&program, &question::flows(question::SOURCES), &|_| Vec::new());
});
