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

/// A text of an element: attribute, text, resource, topics of a literal.
type NodeText<'a> = (&'static str, String, u32, Vec<&'a str>);

#[derive(Serialize)]
struct Node<'a> {
    parent: i32,
    tag: String,
    id: u32,
    name: String,
    texts: Vec<NodeText<'a>>,
    on_click: String,
    checked: bool,
    brings: Vec<u32>,
    target: String,
    data: String,
    destination: u32,
    in_bar: bool,
    hidden: bool,
    disabled: bool,
    looks: Vec<(&'static str, String)>,
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
    nodes: Vec<Node<'a>>,
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
    let (scan, errors, nodes) = match archive.read(&place.member, limit) {
        Ok(data) if budget.take(data.len() as u64) => {
            let document = core::read_xml(&data);
            let nodes = core::scan_nodes(&document, table, topics);
            (
                core::scan_layout(&document, table, topics),
                document.errors,
                nodes,
            )
        }
        Ok(_) => (
            core::LayoutScan::default(),
            vec!["the layouts together exceed their limit".to_owned()],
            Vec::new(),
        ),
        Err(error) => (
            core::LayoutScan::default(),
            vec![error.to_string()],
            Vec::new(),
        ),
    };
    Layout {
        nodes: nodes.into_iter().map(|row| node(row, topics)).collect(),
        ..layout(place, scan, errors, topics)
    }
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
        nodes: Vec::new(),
    }
}

fn node(row: core::Node, topics: &core::Topics) -> Node<'_> {
    let named = |found: Vec<usize>| found.into_iter().map(|topic| topics.id(topic)).collect();
    Node {
        parent: row.parent,
        tag: row.tag,
        id: row.id,
        name: row.name,
        texts: row
            .texts
            .into_iter()
            .map(|(kind, text, id, found)| (kind, text, id, named(found)))
            .collect(),
        on_click: row.on_click,
        checked: row.checked,
        brings: row.brings,
        target: row.target,
        data: row.data,
        destination: row.destination,
        in_bar: row.in_bar,
        hidden: row.hidden,
        disabled: row.disabled,
        looks: row.looks,
    }
}
