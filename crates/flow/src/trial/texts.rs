//! Texts and what builds them.

use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

const BUILDERS: &[&str] = &[
    "java.lang.StringBuilder",
    "java.lang.StringBuffer",
    "java.lang.AbstractStringBuilder",
];

/// Longest text that is built.
const MOST_TEXT: usize = 100_000;

pub(super) fn text(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    if BUILDERS.contains(&call.class()) {
        return Ok(builder(machine, call));
    }
    if let ("android.text.TextUtils", "isEmpty") = (call.class(), call.name()) {
        return Ok(Some(match call.arg(0) {
            V::Text(text) => V::flag(text.is_empty()),
            V::Int(0) => V::flag(true),
            other => other,
        }));
    }
    if let ("android.text.TextUtils", "equals") = (call.class(), call.name()) {
        return Ok(Some(same(&call.arg(0), &call.arg(1))));
    }
    if call.class() == "java.lang.String" && matches!(call.name(), "valueOf" | "copyValueOf") {
        return Ok(Some(
            machine.shown(&call.arg(0), call.callee.params.first().copied()),
        ));
    }
    if call.class() == "java.lang.String" && matches!(call.name(), "format" | "join") {
        return Ok(Some(V::Lost));
    }
    match call.this() {
        V::Text(text) => Ok(of_text(machine, call, &text)),
        _ => Ok(None),
    }
}

/// Whether two texts are equal.
pub(super) fn same(a: &V, b: &V) -> V {
    match (a, b) {
        (V::Lost, _) | (_, V::Lost) => V::Lost,
        (V::Any, _) | (_, V::Any) => V::Any,
        (a, b) => V::flag(a == b),
    }
}

fn builder(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Option<V> {
    let this = call.this();
    match call.name() {
        "<init>" | "append" => {
            let ty = call.callee.params.first().copied();
            let sized = call.name() == "<init>" && call.arg(1).int().is_some();
            let more = if sized || call.args.len() < 2 {
                V::text("")
            } else {
                machine.shown(&call.arg(1), ty)
            };
            let sure = machine.kept(V::Int(1)) == V::Int(1);
            let object = machine.object_mut(&this)?;
            match more {
                V::Text(more) if sure && object.text.len() + more.len() < MOST_TEXT => {
                    object.text.push_str(&more)
                }
                _ => object.lost = true,
            }
            Some(if call.name() == "append" { this } else { NULL })
        }
        "toString" => {
            let object = machine.object(&this)?;
            Some(if object.lost {
                V::Lost
            } else {
                V::text(&object.text)
            })
        }
        "length" => {
            let object = machine.object(&this)?;
            Some(if object.lost {
                V::Lost
            } else {
                V::Int(object.text.encode_utf16().count() as i64)
            })
        }
        _ => {
            machine.object_mut(&this)?.lost = true;
            None
        }
    }
}

impl Machine<'_, '_> {
    /// A value as text, as `String.valueOf` gives it.
    pub(super) fn shown(&self, value: &V, ty: Option<consentry_dex::TypeId>) -> V {
        let descriptor = ty
            .map(|ty| self.program.descriptor(ty).into_owned())
            .unwrap_or_default();
        match (value, descriptor.as_str()) {
            (V::Int(number), "Z") => V::text(if *number == 0 { "false" } else { "true" }),
            (V::Int(number), "C") => {
                char::from_u32(*number as u32).map_or(V::Lost, |letter| V::text(letter.to_string()))
            }
            (V::Int(number), "I" | "J" | "S" | "B") => V::text(number.to_string()),
            (V::Int(0), _) => V::text("null"),
            (V::Text(_) | V::Any, _) => value.clone(),
            _ => match self
                .object(value)
                .and_then(|object| object.props.get("box"))
            {
                Some(V::Int(number)) if self.value_is(value, "java.lang.Boolean") => {
                    V::text(if *number == 0 { "false" } else { "true" })
                }
                Some(V::Int(number)) => V::text(number.to_string()),
                _ => V::Lost,
            },
        }
    }
}

fn of_text(machine: &mut Machine<'_, '_>, call: &Call<'_>, text: &str) -> Option<V> {
    let other = call.arg(1);
    let with = |take: &dyn Fn(&str) -> V| match &other {
        V::Text(other) => take(other),
        V::Any => V::Any,
        _ => V::Lost,
    };
    let units: Vec<u16> = if text.len() < MOST_TEXT {
        text.encode_utf16().collect()
    } else {
        Vec::new()
    };
    let index = |at: Option<usize>| {
        V::Int(at.map_or(-1, |at| {
            text.get(..at).map_or(0, |head| head.encode_utf16().count()) as i64
        }))
    };
    let cut = |from: i64, to: i64| {
        let range = usize::try_from(from).ok()?..usize::try_from(to).ok()?;
        Some(V::text(String::from_utf16_lossy(units.get(range)?)))
    };
    Some(match call.name() {
        "equals" | "contentEquals" => same(&call.this(), &other),
        "equalsIgnoreCase" => with(&|other| V::flag(text.to_lowercase() == other.to_lowercase())),
        "compareTo" => with(&|other| V::Int(text.encode_utf16().cmp(other.encode_utf16()) as i64)),
        "length" => V::Int(units.len() as i64),
        "isEmpty" => V::flag(text.is_empty()),
        "isBlank" => V::flag(text.trim().is_empty()),
        "hashCode" => V::Int(i64::from(units.iter().fold(0i32, |hash, unit| {
            hash.wrapping_mul(31).wrapping_add(i32::from(*unit))
        }))),
        "toString" | "intern" => call.this(),
        "trim" | "strip" => V::text(text.trim()),
        "toLowerCase" => V::text(text.to_lowercase()),
        "toUpperCase" => V::text(text.to_uppercase()),
        "concat" => with(&|other| V::text(format!("{text}{other}"))),
        "contains" => with(&|other| V::flag(text.contains(other))),
        "endsWith" => with(&|other| V::flag(text.ends_with(other))),
        "startsWith" if call.args.len() == 2 => with(&|other| V::flag(text.starts_with(other))),
        "charAt" => {
            let at = other.int().and_then(|at| usize::try_from(at).ok());
            at.and_then(|at| units.get(at))
                .map_or(V::Lost, |unit| V::Int((*unit).into()))
        }
        "indexOf" | "lastIndexOf" if call.args.len() == 2 => {
            let wanted = match &other {
                V::Int(letter) => char::from_u32(*letter as u32).map(String::from),
                V::Text(other) => Some(other.to_string()),
                _ => None,
            };
            let first = call.name() == "indexOf";
            wanted.map_or(V::Lost, |wanted| {
                index(if first {
                    text.find(&wanted)
                } else {
                    text.rfind(&wanted)
                })
            })
        }
        "substring" | "subSequence" => {
            let to = if call.args.len() > 2 {
                call.arg(2).int()?
            } else {
                units.len() as i64
            };
            cut(other.int()?, to).unwrap_or(V::Lost)
        }
        "replace" => match (&other, &call.arg(2)) {
            (V::Text(from), V::Text(to))
                if !from.is_empty() && text.len() / from.len() * to.len() < MOST_TEXT =>
            {
                V::text(text.replace(&**from, to))
            }
            _ => V::Lost,
        },
        "split" => {
            let plain = other.str().filter(|by| {
                !by.is_empty() && !by.contains(['\\', '[', '(', '.', '|', '*', '+', '?', '^', '$'])
            });
            let parts: Vec<V> = plain
                .map(|by| text.split(by).map(V::text).collect())
                .unwrap_or_default();
            let made = machine.make_named("java.lang.Object");
            let lost = plain.is_none();
            let object = machine.object_mut(&made)?;
            object.items = parts;
            object.lost = lost;
            made
        }
        "toCharArray" | "getBytes" => {
            let made = machine.make_named("java.lang.Object");
            let bytes = call.name() == "getBytes";
            let object = machine.object_mut(&made)?;
            object.items = if bytes {
                text.bytes()
                    .map(|byte| V::Int((byte as i8).into()))
                    .collect()
            } else {
                units.iter().map(|unit| V::Int((*unit).into())).collect()
            };
            made
        }
        "getClass" => machine
            .world
            .find("java.lang.String")
            .map_or(V::Lost, V::Class),
        _ => return None,
    })
}
