//! What is read of proper files, in both forms.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::expect_used)]

use std::path::Path;

use consentry_resources::{
    Document, Table, TopicSource, Topics, Value, read_xml, scan_asset, text_form,
};

fn seed(name: &str) -> Vec<u8> {
    std::fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("fuzz/seeds")
            .join(name),
    )
    .unwrap()
}

fn table(name: &str) -> Table {
    let mut table = Table::default();
    table.add(&seed(name));
    assert_eq!(table.errors, Vec::<String>::new());
    table
}

type Shape = Vec<(String, usize, Vec<(String, u32)>)>;

fn shape(document: &Document) -> Shape {
    let attributes = |e: &consentry_resources::Element| {
        e.attributes
            .iter()
            .map(|a| (a.name.clone(), a.id))
            .collect()
    };
    document
        .elements
        .iter()
        .map(|e| (e.name.clone(), e.depth, attributes(e)))
        .collect()
}

fn id_of(table: &Table, name: &str) -> u32 {
    table
        .resources()
        .into_iter()
        .find(|(_, known)| *known == name)
        .expect(name)
        .0
}

#[test]
fn both_forms_of_a_manifest_are_one_tree() {
    let (binary, proto) = (
        read_xml(&seed("manifest.axml")),
        read_xml(&seed("manifest.pb")),
    );
    assert!(binary.errors.is_empty() && proto.errors.is_empty());
    let mut expected = shape(&proto);
    // aapt2 adds versions of the framework to both, in the same order.
    assert_eq!(shape(&binary).len(), expected.len());
    for (one, other) in shape(&binary).iter_mut().zip(&mut expected) {
        one.2.sort();
        other.2.sort();
        assert_eq!(one, other);
    }
}

#[test]
fn both_forms_of_a_table_hold_the_same() {
    let (binary, proto) = (table("table.arsc"), table("table.pb"));
    assert_eq!(binary.resources(), proto.resources());
    for (id, _) in binary.resources() {
        let sorted = |table: &Table| {
            let mut texts = table.texts(id);
            texts.sort_by(|one, other| (&one.locale, &one.text).cmp(&(&other.locale, &other.text)));
            texts
        };
        assert_eq!(sorted(&binary), sorted(&proto));
    }
}

#[test]
fn references_are_followed_in_all_locales() {
    let table = table("table.arsc");
    let other = table.texts(id_of(&table, "string/other"));
    let texts: Vec<(&str, &str)> = other
        .iter()
        .map(|t| (t.locale.as_str(), t.text.as_str()))
        .collect();
    assert_eq!(
        texts,
        [
            ("", "I agree to the Privacy Policy"),
            ("zh-CN", "我已阅读并同意《隐私政策》")
        ]
    );
    assert_eq!(table.value(0x7f99_0000), None);
}

#[test]
fn a_table_twice_is_the_same_table() {
    let mut table = table("table.arsc");
    let before = table.texts(id_of(&table, "string/app_name"));
    table.add(&seed("table.arsc"));
    assert_eq!(table.texts(id_of(&table, "string/app_name")), before);
}

#[test]
fn the_text_form_names_what_it_can() {
    let (document, table) = (read_xml(&seed("manifest.axml")), table("table.arsc"));
    let form = text_form(&document, &|id| table.name(id).map(str::to_owned));
    let at = document
        .elements
        .iter()
        .position(|e| e.name == "application")
        .unwrap();
    let line = &form.lines[form.element_lines[at] as usize - 1];
    assert!(line.starts_with("  <application "), "{line}");
    assert!(
        line.contains(r#"android:label="@string/app_name""#),
        "{line}"
    );
    assert_eq!(form.lines.last().unwrap(), "</manifest>");
    assert_eq!(
        document.elements[at].android("allowBackup"),
        Some(&Value::Bool(false))
    );
}

#[test]
fn pieces_of_a_page() {
    let source = |id: &str, pattern: &str| TopicSource {
        id: id.to_owned(),
        patterns: vec![pattern.to_owned()],
        unless: Vec::new(),
        max_length: 30,
    };
    let topics = Topics::compile(vec![
        source("p", "隐私政策"),
        source("d", "(注销|删除)账号"),
    ])
    .unwrap();
    let page = String::from_utf8(seed("page.html")).unwrap();
    let scan = scan_asset("page.html", page.as_bytes(), &topics);
    let hits: Vec<(&str, &str)> = scan
        .hits
        .iter()
        .map(|hit| (topics.id(hit.topic), hit.text.as_str()))
        .collect();
    assert_eq!(
        hits,
        [
            ("p", "请阅读《隐私政策》"),
            ("d", "注销账号"),
            ("d", "删除账号")
        ]
    );
    let first = &scan.hits[0];
    let place: String = page
        .chars()
        .skip(first.start)
        .take(first.end - first.start)
        .collect();
    assert_eq!(place, r#"请阅读<a href="x">《隐私政策》"#);
    let wide: Vec<u8> = page.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(scan_asset("page.html", &wide, &topics).hits, scan.hits);
    assert!(!scan_asset("page.html", b"\x00\x01\x02\x03binary", &topics).text);
}

#[test]
fn a_wrong_expression_is_named() {
    let source = TopicSource {
        id: "x".to_owned(),
        patterns: vec!["(".to_owned()],
        unless: Vec::new(),
        max_length: 0,
    };
    assert!(Topics::compile(vec![source]).unwrap_err().starts_with("(:"));
}
