//! Layouts on their way to Python.

use consentry_archive::{Archive, Budget};
use consentry_resources as core;
use serde::Serialize;

/// Which layout: resource id, name, member of the archive, locale of the configuration.
pub(crate) struct Place {
    pub(crate) id: u32,
    pub(crate) name: String,
    pub(crate) member: String,
    pub(crate) locale: String,
}

#[derive(Serialize)]
struct View<'a> {
    kind: String,
    id: String,
    text: String,
    text_id: u32,
    checked: bool,
    on_click: String,
    url: String,
    topics: Vec<&'a str>,
}

/// What a layout gave.
#[derive(Serialize)]
pub(crate) struct Layout<'a> {
    id: u32,
    name: String,
    member: String,
    locale: String,
    views: Vec<View<'a>>,
    handlers: Vec<String>,
    classes: Vec<String>,
    references: Vec<u32>,
    literals: Vec<(&'a str, String)>,
    inputs: Vec<(u32, u32)>,
    errors: Vec<String>,
}

/// Reads a layout and looks through it.
pub(crate) fn read_layout<'a>(
    archive: &Archive,
    table: &core::Table,
    topics: &'a core::Topics,
    place: Place,
    limit: u64,
    budget: &Budget,
) -> Layout<'a> {
    let (scan, errors) = match archive.read(&place.member, limit) {
        Ok(data) if budget.take(data.len() as u64) => {
            let document = core::read_xml(&data);
            (core::scan_layout(&document, table, topics), document.errors)
        }
        Ok(_) => (
            core::LayoutScan::default(),
            vec!["the layouts together exceed their limit".to_owned()],
        ),
        Err(error) => (core::LayoutScan::default(), vec![error.to_string()]),
    };
    layout(place, scan, errors, topics)
}

fn layout<'a>(
    Place {
        id,
        name,
        member,
        locale,
    }: Place,
    scan: core::LayoutScan,
    errors: Vec<String>,
    topics: &'a core::Topics,
) -> Layout<'a> {
    let view = |row: core::ViewRow| View {
        kind: row.kind,
        id: row.id,
        text: row.text,
        text_id: row.text_id,
        checked: row.checked,
        on_click: row.on_click,
        url: row.url,
        topics: row
            .topics
            .into_iter()
            .map(|topic| topics.id(topic))
            .collect(),
    };
    Layout {
        id,
        name,
        member,
        locale,
        views: scan.views.into_iter().map(view).collect(),
        handlers: scan.handlers.into_iter().collect(),
        classes: scan.classes.into_iter().collect(),
        references: scan.references.into_iter().collect(),
        literals: scan
            .literals
            .into_iter()
            .map(|(topic, text)| (topics.id(topic), text))
            .collect(),
        inputs: scan.inputs,
        errors,
    }
}
