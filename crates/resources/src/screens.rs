//! What of a layout, menu, preference screen or navigation graph a screen graph needs: controls with their ids and
//! texts, what they include, and how they look.

use crate::assets::excerpt;
use crate::attributes::ANDROID;
use crate::document::{Document, Element};
use crate::segments::without_tags;
use crate::table::Table;
use crate::topics::Topics;
use crate::value::Value;

/// An element that a person sees, taps, or that brings in others.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Node {
    /// Position of the nearest element above that is kept, -1 for none.
    pub parent: i32,
    /// Tag, or the class of a `view` or fragment.
    pub tag: String,
    /// Resource id, 0 for none.
    pub id: u32,
    /// `id/...`, or the key of a preference.
    pub name: String,
    /// Texts: attribute, text in the default configuration, resource of the text (0 for a literal), topics of a literal.
    pub texts: Vec<(&'static str, String, u32, Vec<usize>)>,
    /// Method called on a click.
    pub on_click: String,
    /// Whether it is checked from the start.
    pub checked: bool,
    /// Resources that it brings in: included layouts, menus, navigation graphs.
    pub brings: Vec<u32>,
    /// Class or fragment that a tap opens (preference screens), or that a destination is.
    pub target: String,
    /// Address that an intent of a preference opens.
    pub data: String,
    /// Destination of an action of a navigation graph.
    pub destination: u32,
    /// Shown as an action of the bar, not in the menu behind a button.
    pub in_bar: bool,
    /// `visibility` other than visible, or a menu item that is not visible.
    pub hidden: bool,
    /// It takes no click until code says so.
    pub disabled: bool,
    /// How it looks: name of the attribute and its value; what a theme or code decides is not there.
    pub looks: Vec<(&'static str, String)>,
}

/// Elements of one file that are kept.
const MOST_NODES: usize = 4_000;
/// Attributes whose value a person reads, the most telling first.
const TEXTS: [&str; 9] = [
    "text",
    "title",
    "summary",
    "label",
    "hint",
    "dialogTitle",
    "dialogMessage",
    "positiveButtonText",
    "contentDescription",
];
/// Attributes that tell how a control looks.
const LOOKS: [&str; 10] = [
    "textSize",
    "textColor",
    "background",
    "backgroundTint",
    "layout_width",
    "layout_height",
    "layout_weight",
    "alpha",
    "style",
    "textStyle",
];

/// Characters of a tag, class, name or address that are kept: one file can name a long one often.
const LONGEST: usize = 300;

fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// Looks through a file.
#[must_use]
pub fn scan_nodes(document: &Document, table: &Table, topics: &Topics) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut kept: Vec<i32> = Vec::with_capacity(document.elements.len());
    for element in &document.elements {
        let above = element
            .parent
            .and_then(|parent| kept.get(parent).copied())
            .unwrap_or(-1);
        let node = node(element, above, table, topics);
        if worth(&node) && nodes.len() < MOST_NODES {
            kept.push(i32::try_from(nodes.len()).unwrap_or(-1));
            nodes.push(node);
        } else {
            kept.push(above);
        }
    }
    nodes
}

fn worth(node: &Node) -> bool {
    node.id != 0
        || !node.texts.is_empty()
        || !node.on_click.is_empty()
        || !node.brings.is_empty()
        || !node.target.is_empty()
        || !node.data.is_empty()
        || node.destination != 0
        || node.checked
        || !node.name.is_empty()
}

fn node(element: &Element, parent: i32, table: &Table, topics: &Topics) -> Node {
    let simple = element.name.rsplit('.').next().unwrap_or_default();
    let mut node = Node {
        parent,
        tag: cut(&element.name),
        ..Node::default()
    };
    for attribute in &element.attributes {
        let name = attribute.name.as_str();
        if let Some(kind) = TEXTS.iter().find(|kind| **kind == name) {
            text(&mut node, kind, &attribute.value, table, topics);
        }
        if let Some(look) = LOOKS.iter().find(|look| **look == name) {
            let shown = cut(&look_of(&attribute.value, table));
            if !shown.is_empty() {
                node.looks.push((look, shown));
            }
        }
        let android = attribute.namespace == ANDROID;
        match (name, &attribute.value) {
            ("id", Value::Reference(id)) if android => {
                node.id = *id;
                node.name = table.name(*id).unwrap_or_default().to_owned();
            }
            ("onClick", value) if android => node.on_click = cut(&table.text(value)),
            ("checked" | "defaultValue", value) => node.checked |= is_true(value, table),
            ("layout", Value::Reference(id)) if simple == "include" || simple == "ViewStub" => {
                node.brings.push(*id);
            }
            ("menu" | "navGraph" | "headerLayout" | "graph", Value::Reference(id)) => {
                node.brings.push(*id);
            }
            ("class", value) if attribute.namespace.is_empty() => {
                node.target = cut(&table.text(value))
            }
            ("name" | "fragment" | "targetClass", value)
                if android && simple != "argument" && simple != "extra" =>
            {
                node.target = cut(&table.text(value));
            }
            ("data", value) if simple == "intent" => node.data = cut(&table.text(value)),
            ("destination" | "startDestination", Value::Reference(id)) => node.destination = *id,
            ("showAsAction", value) => node.in_bar = shown_in_bar(value),
            ("visibility", Value::Int(1 | 2)) => node.hidden = true,
            ("enabled", Value::Bool(false)) if android => node.disabled = true,
            ("visible" | "isPreferenceVisible", Value::Bool(false)) => node.hidden = true,
            ("key", value) if node.name.is_empty() => node.name = cut(&table.text(value)),
            _ => {}
        }
    }
    node.texts.sort_by_key(|(kind, ..)| rank(kind));
    if simple == "view" && !node.target.is_empty() {
        node.tag = std::mem::take(&mut node.target);
    }
    node
}

fn rank(kind: &str) -> usize {
    TEXTS
        .iter()
        .position(|other| *other == kind)
        .unwrap_or(TEXTS.len())
}

fn text(node: &mut Node, kind: &'static str, value: &Value, table: &Table, topics: &Topics) {
    let text = table.text(value);
    if text.is_empty() {
        return;
    }
    let (id, found) = match value {
        Value::Reference(id) => (*id, Vec::new()),
        _ => (0, topics.matches(&without_tags(&text))),
    };
    node.texts
        .push((kind, excerpt(&without_tags(&text), 0), id, found));
}

fn is_true(value: &Value, table: &Table) -> bool {
    match value {
        Value::Bool(value) => *value,
        Value::Reference(id) => table.value(*id) == Some(Value::Bool(true)),
        Value::Text(text) => text == "true",
        _ => false,
    }
}

/// `always` or `ifRoom`, as flags or as text.
fn shown_in_bar(value: &Value) -> bool {
    match value {
        Value::Hex(flags) => flags & 3 != 0,
        Value::Int(flags) => flags & 3 != 0,
        Value::Text(text) => text.contains("always") || text.contains("ifRoom"),
        _ => false,
    }
}

/// A look as text, references to values followed; a reference to a drawing or a style keeps its name.
fn look_of(value: &Value, table: &Table) -> String {
    let named = |id| table.name(id).map(str::to_owned);
    match value {
        Value::Theme(_) | Value::Null => String::new(),
        Value::Reference(id) => match table.value(*id) {
            Some(Value::Text(_) | Value::Reference(_) | Value::Theme(_)) | None => {
                value.display(&named)
            }
            Some(found) => found.display(&named),
        },
        _ => value.display(&named),
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::document::Attribute;

    fn attribute(name: &str, value: Value) -> Attribute {
        Attribute {
            namespace: ANDROID.to_owned(),
            name: name.to_owned(),
            id: 1,
            value,
        }
    }

    fn element(parent: Option<usize>, name: &str, attributes: Vec<Attribute>) -> Element {
        Element {
            parent,
            depth: 0,
            namespace: String::new(),
            name: name.to_owned(),
            attributes,
            text: String::new(),
        }
    }

    #[test]
    fn what_says_nothing_is_left_out_and_its_children_move_up() {
        let document = Document {
            elements: vec![
                element(
                    None,
                    "LinearLayout",
                    vec![attribute("id", Value::Reference(7))],
                ),
                element(Some(0), "FrameLayout", vec![]),
                element(
                    Some(1),
                    "Button",
                    vec![
                        attribute("text", Value::Text("Agree".into())),
                        attribute("textSize", Value::Dimension(0x0e02)),
                    ],
                ),
            ],
            ..Document::default()
        };
        let topics = Topics::compile(Vec::new()).unwrap();
        let nodes = scan_nodes(&document, &Table::default(), &topics);
        assert_eq!(nodes.len(), 2);
        assert_eq!(
            (nodes[1].parent, nodes[1].texts[0].1.as_str()),
            (0, "Agree")
        );
        assert_eq!(nodes[1].looks, [("textSize", "14.0sp".to_owned())]);
    }

    #[test]
    fn a_file_with_too_many_elements_is_cut() {
        let one = || element(None, "Button", vec![attribute("id", Value::Reference(7))]);
        let document = Document {
            elements: (0..MOST_NODES + 5).map(|_| one()).collect(),
            ..Document::default()
        };
        let topics = Topics::compile(Vec::new()).unwrap();
        let nodes = scan_nodes(&document, &Table::default(), &topics);
        assert_eq!(nodes.len(), MOST_NODES);
    }
}
