//! `Item`, `Reference` and `Primitive`.

use super::wire::{Field, Fields};
use crate::value::Value;

/// Reads an `Item`.
pub(crate) fn item(message: &[u8]) -> Value {
    let mut value = Value::Null;
    for (number, field) in Fields::new(message) {
        value = match number {
            1 => reference(field.bytes()),
            // String, RawString, StyledString and FileReference all hold their text in field 1.
            2..=5 => Value::Text(first_text(field.bytes())),
            7 => primitive(field.bytes()),
            _ => value,
        };
    }
    value
}

fn first_text(message: &[u8]) -> String {
    Fields::new(message)
        .find(|(number, _)| *number == 1)
        .map(|(_, field)| field.text())
        .unwrap_or_default()
}

fn reference(message: &[u8]) -> Value {
    let (mut theme, mut id) = (false, 0);
    for (number, field) in Fields::new(message) {
        match number {
            1 => theme = field.number() == 1,
            2 => id = field.number(),
            _ => {}
        }
    }
    if theme {
        Value::Theme(id)
    } else {
        Value::Reference(id)
    }
}

fn primitive(message: &[u8]) -> Value {
    let Some((number, field)) = Fields::new(message).next() else {
        return Value::Null;
    };
    match (number, field) {
        (3, Field::Fixed(bits)) => Value::Float(f32::from_bits(bits)),
        (13, _) => Value::Dimension(field.number()),
        (14, _) => Value::Fraction(field.number()),
        (6, _) => Value::Int(field.number().cast_signed()),
        (7, _) => Value::Hex(field.number()),
        (8, _) => Value::Bool(field.number() != 0),
        (9..=12, _) => Value::Color(field.number()),
        _ => Value::Null,
    }
}
