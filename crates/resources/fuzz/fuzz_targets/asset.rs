//! Any bytes as a text file.
#![no_main]

use std::sync::LazyLock;

use consentry_resources::{TopicSource, Topics, scan_asset};
use libfuzzer_sys::fuzz_target;

static TOPICS: LazyLock<Topics> = LazyLock::new(|| {
    let source = TopicSource {
        id: "t".to_owned(),
        patterns: vec!["隐私".to_owned(), "(?i)a.{0,3}b".to_owned()],
        unless: Vec::new(),
        max_length: 0,
    };
    Topics::compile(vec![source]).unwrap()
});

fuzz_target!(|data: &[u8]| {
    for name in ["a.html", "a.js", "a.txt"] {
        let scan = scan_asset(name, data, &TOPICS);
        assert!(scan.hits.iter().all(|hit| hit.start < hit.end && hit.end <= scan.characters));
    }
});
