//! Any bytes as a compiled XML file, with its text form.
#![no_main]

use consentry_resources::{read_xml, text_form};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let document = read_xml(data);
    let form = text_form(&document, &|_| None);
    assert_eq!(form.element_lines.len(), document.elements.len());
    assert!(form.lines.iter().all(|line| !line.contains('\n')));
});
