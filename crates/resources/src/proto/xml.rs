//! `XmlNode` as a document, walked without recursion.

use super::items::item;
use super::wire::{Field, Fields};
use crate::attributes::{ANDROID, platform_attribute};
use crate::document::{Attribute, Builder, Document};
use crate::value::Value;

/// True where `data` begins like an `XmlNode`: field 1, a message. Binary XML begins with chunk type 3.
pub(crate) fn looks_like_xml(data: &[u8]) -> bool {
    data.first() == Some(&0x0a)
}

enum Step<'a> {
    Node(&'a [u8]),
    Close,
}

/// Reads an `XmlNode`.
pub(crate) fn read_xml(data: &[u8]) -> Document {
    let mut builder = Builder::default();
    let mut steps = vec![Step::Node(data)];
    while let Some(step) = steps.pop() {
        match step {
            Step::Close => builder.close(),
            Step::Node(message) => {
                let mut fields = Fields::new(message);
                for (number, field) in fields.by_ref() {
                    match number {
                        1 => {
                            if !open(&mut builder, field, &mut steps) {
                                return builder.finish();
                            }
                        }
                        2 => builder.text(&field.text()),
                        _ => {}
                    }
                }
                if fields.damaged {
                    builder.error("a node is damaged or cut".to_owned());
                }
            }
        }
    }
    builder.finish()
}

fn open<'a>(builder: &mut Builder, element: Field<'a>, steps: &mut Vec<Step<'a>>) -> bool {
    let (mut namespace, mut name) = (String::new(), String::new());
    let mut attributes = Vec::new();
    let mut children = Vec::new();
    let mut fields = Fields::new(element.bytes());
    for (number, field) in fields.by_ref() {
        match number {
            1 => declare(builder, field.bytes()),
            2 => namespace = field.text(),
            3 => name = field.text(),
            4 => attributes.push(attribute(field.bytes())),
            5 => children.push(Step::Node(field.bytes())),
            _ => {}
        }
    }
    if fields.damaged {
        builder.error(format!("element {name:?} is damaged or cut"));
    }
    let opened = builder.open(namespace, name, attributes);
    steps.push(Step::Close);
    steps.extend(children.into_iter().rev());
    opened
}

fn declare(builder: &mut Builder, message: &[u8]) {
    let (mut prefix, mut uri) = (String::new(), String::new());
    for (number, field) in Fields::new(message) {
        match number {
            1 => prefix = field.text(),
            2 => uri = field.text(),
            _ => {}
        }
    }
    builder.namespace(uri, prefix);
}

fn attribute(message: &[u8]) -> Attribute {
    let mut out = Attribute {
        namespace: String::new(),
        name: String::new(),
        id: 0,
        value: Value::Null,
    };
    let mut compiled = Value::Null;
    for (number, field) in Fields::new(message) {
        match number {
            1 => out.namespace = field.text(),
            2 => out.name = field.text(),
            3 => out.value = Value::Text(field.text()),
            5 => out.id = field.number(),
            6 => compiled = item(field.bytes()),
            _ => {}
        }
    }
    if compiled != Value::Null {
        out.value = compiled;
    }
    if let Some(name) = platform_attribute(out.id) {
        name.clone_into(&mut out.name);
        ANDROID.clone_into(&mut out.namespace);
    }
    out
}
