//! Any bytes as a resource table: every value looked up.
#![no_main]

use consentry_resources::Table;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let mut table = Table::default();
    table.add(data);
    for (id, _) in table.resources().into_iter().take(1000) {
        let _ = (table.value(id), table.texts(id));
    }
    table.each_text(1 << 22, |_, _, _, _, _, _| {});
});
