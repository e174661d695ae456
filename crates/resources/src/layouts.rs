//! What of a layout, menu or preference screen consent and rights need.

use std::collections::BTreeSet;

use crate::assets::excerpt;
use crate::document::{Document, Element};
use crate::segments::without_tags;
use crate::table::Table;
use crate::topics::Topics;
use crate::value::Value;

/// A view with a text, a check mark or a handler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewRow {
    /// Tag, e.g. `CheckBox` or a full class name.
    pub kind: String,
    /// `id/...`, empty for none.
    pub id: String,
    /// Text, resolved in the default configuration.
    pub text: String,
    /// Resource of the text, 0 for a literal.
    pub text_id: u32,
    /// Whether it is checked from the start.
    pub checked: bool,
    /// Method called on a click.
    pub on_click: String,
    /// First web address among its attributes and its text.
    pub url: String,
    /// Indices of the topics its text speaks of.
    pub topics: Vec<usize>,
}

/// What a layout gave.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LayoutScan {
    /// Views worth knowing, in document order.
    pub views: Vec<ViewRow>,
    /// Names of click handlers.
    pub handlers: BTreeSet<String>,
    /// Classes of custom views and fragments.
    pub classes: BTreeSet<String>,
    /// Resources it refers to.
    pub references: BTreeSet<u32>,
    /// Literal texts that speak of a topic: topic and text.
    pub literals: Vec<(usize, String)>,
    /// Views that a user fills in: resource id and `inputType`; that of a password where only `password` says so.
    pub inputs: Vec<(u32, u32)>,
}

/// Attributes whose value a person reads, of the platform and of libraries.
const TEXTS: [&str; 16] = [
    "text",
    "title",
    "hint",
    "label",
    "summary",
    "summaryOn",
    "summaryOff",
    "textOn",
    "textOff",
    "message",
    "dialogTitle",
    "dialogMessage",
    "contentDescription",
    "positiveButtonText",
    "negativeButtonText",
    "subtitle",
];
/// Parts of class names of views that a person switches or presses.
const CONTROLS: [&str; 5] = [
    "CheckBox",
    "Switch",
    "RadioButton",
    "ToggleButton",
    "Button",
];

/// Looks through a layout.
#[must_use]
pub fn scan_layout(document: &Document, table: &Table, topics: &Topics) -> LayoutScan {
    let mut scan = LayoutScan::default();
    for element in &document.elements {
        visit(element, table, topics, &mut scan);
    }
    scan
}

/// `inputType` of a text that is a password.
const PASSWORD: u32 = 0x81;

/// The view's id and what is typed into it, where it says so.
fn input(element: &Element, table: &Table) -> Option<(u32, u32)> {
    let Some(Value::Reference(id)) = element.android("id") else {
        return None;
    };
    let number = |value: &Value| match value {
        Value::Int(kind) => Some(kind.cast_unsigned()),
        Value::Hex(kind) => Some(*kind),
        _ => None,
    };
    let kind = match element.android("inputType") {
        Some(Value::Reference(id)) => table.value(*id).and_then(|value| number(&value)),
        other => other.and_then(number),
    };
    let hidden = matches!(element.android("password"), Some(Value::Bool(true)));
    kind.or(hidden.then_some(PASSWORD)).map(|kind| (*id, kind))
}

fn visit(element: &Element, table: &Table, topics: &Topics, scan: &mut LayoutScan) {
    scan.inputs.extend(input(element, table));
    let kind = class_name(element, scan);
    let mut texts: Vec<(usize, String, u32)> = Vec::new();
    let mut url = String::new();
    for attribute in &element.attributes {
        if let Value::Reference(id) = attribute.value {
            scan.references.insert(id);
        }
        let text = table.text(&attribute.value);
        if url.is_empty() {
            url = web_address(&text);
        }
        if let Some(rank) = TEXTS
            .iter()
            .position(|name| *name == attribute.name)
            .filter(|_| !text.is_empty())
        {
            let id = if let Value::Reference(id) = attribute.value {
                id
            } else {
                0
            };
            texts.push((rank, text, id));
        }
    }
    texts.sort();
    let mut found = Vec::new();
    for (_, text, id) in &texts {
        let hits = topics.matches(&without_tags(text));
        if *id == 0 {
            scan.literals
                .extend(hits.iter().map(|&topic| (topic, excerpt(text, 0))));
        }
        found.extend(hits);
    }
    found.sort_unstable();
    found.dedup();
    let on_click = element
        .android("onClick")
        .map(|value| table.text(value))
        .unwrap_or_default();
    if !on_click.is_empty() {
        scan.handlers.insert(on_click.clone());
    }
    let control = CONTROLS.iter().any(|control| kind.contains(control));
    if control || !on_click.is_empty() || !found.is_empty() {
        let (_, text, text_id) = texts.into_iter().next().unwrap_or_default();
        scan.views.push(ViewRow {
            checked: is_checked(element, table),
            id: identity(element, table),
            text: excerpt(&text, 0),
            kind,
            text_id,
            on_click,
            url,
            topics: found,
        });
    }
}

/// The class of the view; custom ones and fragments are noted.
fn class_name(element: &Element, scan: &mut LayoutScan) -> String {
    let named = |value: Option<&Value>| match value {
        Some(Value::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let tag = element.name.rsplit('.').next().unwrap_or_default();
    let inner = match tag {
        "view" | "fragment" | "FragmentContainerView" => {
            let class = named(element.plain("class"));
            if class.is_empty() {
                named(element.android("name"))
            } else {
                class
            }
        }
        _ => named(element.android("fragment")),
    };
    for class in [&element.name, &inner] {
        if class.contains('.') {
            scan.classes.insert(class.clone());
        }
    }
    if tag == "view" && !inner.is_empty() {
        inner
    } else {
        element.name.clone()
    }
}

fn is_checked(element: &Element, table: &Table) -> bool {
    let on = |value: &Value| match value {
        Value::Bool(value) => *value,
        Value::Reference(id) => table.value(*id) == Some(Value::Bool(true)),
        Value::Text(text) => text == "true",
        _ => false,
    };
    let names = ["checked", "defaultValue"];
    element
        .attributes
        .iter()
        .any(|attribute| names.contains(&attribute.name.as_str()) && on(&attribute.value))
}

fn identity(element: &Element, table: &Table) -> String {
    let name = match element.android("id") {
        Some(Value::Reference(id)) => table.name(*id).map(str::to_owned),
        _ => None,
    };
    name.or_else(|| {
        element
            .android("key")
            .map(|key| table.text(key))
            .filter(|key| !key.is_empty())
    })
    .unwrap_or_default()
}

fn web_address(text: &str) -> String {
    let start = ["https://", "http://"]
        .iter()
        .filter_map(|scheme| text.find(scheme))
        .min();
    let rest = start
        .and_then(|start| text.get(start..))
        .unwrap_or_default();
    let end = |c: char| c.is_whitespace() || "\"'<>》）)".contains(c);
    rest.split(end)
        .next()
        .filter(|url| url.len() > 10)
        .unwrap_or_default()
        .chars()
        .take(500)
        .collect()
}
