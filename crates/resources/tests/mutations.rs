//! Thousands of damaged files: no panic, no hang, bounded output.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::expect_used)]

mod mutation;

use std::path::Path;
use std::time::{Duration, Instant};

use consentry_resources::{
    Table, TopicSource, Topics, read_xml, scan_asset, scan_layout, text_form,
};
use mutation::{Random, mutate};

const ROUNDS: usize = 3000;
const EACH: Duration = Duration::from_secs(2);

fn seed(name: &str) -> Vec<u8> {
    std::fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("fuzz/seeds")
            .join(name),
    )
    .unwrap()
}

fn topics() -> Topics {
    let source = TopicSource {
        id: "t".to_owned(),
        patterns: vec!["隐私".to_owned(), "(?i)delete account".to_owned()],
        unless: Vec::new(),
        max_length: 0,
    };
    Topics::compile(vec![source]).unwrap()
}

fn each(names: &[&str], check: impl Fn(&[u8])) {
    for (number, name) in names.iter().enumerate() {
        let seed = seed(name);
        let mut random = Random(0x9e37_79b9 + number as u64);
        for _ in 0..ROUNDS {
            let data = mutate(&seed, &mut random);
            let start = Instant::now();
            check(&data);
            assert!(start.elapsed() < EACH, "{name}");
        }
    }
}

#[test]
fn compiled_xml() {
    let (table, topics) = (Table::default(), topics());
    each(
        &["manifest.axml", "layout.axml", "manifest.pb", "layout.pb"],
        |data| {
            let document = read_xml(data);
            let form = text_form(&document, &|_| None);
            assert_eq!(form.element_lines.len(), document.elements.len());
            assert!(form.lines.iter().all(|line| !line.contains('\n')));
            for (index, element) in document.elements.iter().enumerate() {
                assert!(element.parent.is_none_or(|parent| parent < index));
            }
            let _ = scan_layout(&document, &table, &topics);
        },
    );
}

#[test]
fn tables() {
    each(&["table.arsc", "table.pb"], |data| {
        let mut table = Table::default();
        table.add(data);
        for (id, name) in table.resources() {
            assert!(name.contains('/'));
            let _ = (table.value(id), table.texts(id));
        }
        table.each_text(1 << 24, |_, _, _, _, _, _| {});
    });
}

#[test]
fn text_files() {
    let topics = topics();
    each(&["page.html"], |data| {
        for name in ["a.html", "a.js", "a.txt"] {
            let scan = scan_asset(name, data, &topics);
            assert!(
                scan.hits
                    .iter()
                    .all(|hit| hit.start < hit.end && hit.end <= scan.characters)
            );
        }
    });
}
