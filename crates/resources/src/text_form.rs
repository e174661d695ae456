//! A stable text form of a compiled XML file: one line per tag, so that "line 12" means the same to everybody.

use crate::attributes::ANDROID;
use crate::document::{Document, Element};

/// Lines of the text form, and which line shows which element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextForm {
    /// The lines, without line ends.
    pub lines: Vec<String>,
    /// Line of each element, counted from 1, in the order of `Document::elements`.
    pub element_lines: Vec<u32>,
}

/// Deeper elements are not indented further: a file may nest as deep as it is long.
const MAX_INDENT: usize = 24;

/// Writes the text form; `name` names resource ids.
#[must_use]
pub fn text_form(document: &Document, name: &dyn Fn(u32) -> Option<String>) -> TextForm {
    let mut form = TextForm {
        lines: vec![r#"<?xml version="1.0" encoding="utf-8"?>"#.to_owned()],
        element_lines: Vec::with_capacity(document.elements.len()),
    };
    let mut open: Vec<&Element> = Vec::new();
    for (index, element) in document.elements.iter().enumerate() {
        close(&mut form, &mut open, element.depth);
        let has_child = document
            .elements
            .get(index + 1)
            .is_some_and(|next| next.parent == Some(index));
        let text = element.text.trim();
        let single = !has_child && text.is_empty();
        let tag = tag(document, element, index == 0, single, name);
        form.lines.push(format!("{}{tag}", indent(element.depth)));
        form.element_lines
            .push(u32::try_from(form.lines.len()).unwrap_or(u32::MAX));
        if !text.is_empty() {
            form.lines
                .push(format!("{}{}", indent(element.depth + 1), escape(text)));
        }
        if !single {
            open.push(element);
        }
    }
    close(&mut form, &mut open, 0);
    form
}

fn close(form: &mut TextForm, open: &mut Vec<&Element>, depth: usize) {
    while open.last().is_some_and(|element| element.depth >= depth) {
        if let Some(element) = open.pop() {
            form.lines.push(format!(
                "{}</{}>",
                indent(element.depth),
                escape(&element.name)
            ));
        }
    }
}

fn indent(depth: usize) -> String {
    "  ".repeat(depth.min(MAX_INDENT))
}

fn tag(
    document: &Document,
    element: &Element,
    root: bool,
    single: bool,
    name: &dyn Fn(u32) -> Option<String>,
) -> String {
    let mut out = format!("<{}", escape(&element.name));
    if root {
        for (uri, prefix) in &document.namespaces {
            out.push_str(&format!(" xmlns:{}=\"{}\"", escape(prefix), escape(uri)));
        }
    }
    for attribute in &element.attributes {
        let prefix = match attribute.namespace.as_str() {
            "" => String::new(),
            ANDROID => "android:".to_owned(),
            other => {
                let known = document.namespaces.iter().find(|(uri, _)| uri == other);
                known.map_or_else(
                    || "ns:".to_owned(),
                    |(_, prefix)| format!("{}:", escape(prefix)),
                )
            }
        };
        let value = escape(&attribute.value.display(name));
        out.push_str(&format!(" {prefix}{}=\"{value}\"", escape(&attribute.name)));
    }
    out.push_str(if single { "/>" } else { ">" });
    out
}

/// Escapes markup and everything that could break or reorder a line.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() || is_format(c) => out.push_str(&format!("&#x{:x};", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

/// Line and paragraph separators, bidirectional controls, and the byte order mark.
const fn is_format(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
