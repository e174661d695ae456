//! Any text as a document and as statements of a database: what trial runs read that an app keeps.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    consentry_flow::fuzzing::document(text);
    consentry_flow::fuzzing::statements(text);
});
