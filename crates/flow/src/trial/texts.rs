//! Texts and what builds them.

use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Object, Stop, V};

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
    if let ("java.util.regex.Pattern", "matcher") = (call.class(), call.name())
        && call.arg(1) == V::Any
    {
        let made = machine.make_named("java.util.regex.Matcher");
        machine.set_prop(&made, "foreign", V::Int(1));
        return Ok(Some(made));
    }
    if call.class() == "java.lang.String" && call.name() == "<init>" {
        let value = new_text(machine, call);
        machine.set_prop(&call.this(), MADE, value);
        return Ok(Some(NULL));
    }
    match call.this() {
        V::Text(text) => Ok(of_text(machine, call, &text)),
        // What is made of a text that was given is given as well.
        V::Any if is_text(call) && !call.args.contains(&V::Lost) => Ok(Some(V::Any)),
        _ => Ok(None),
    }
}

/// Under which a text is kept that was just made; the registers then hold the text itself.
pub(super) const MADE: &str = "made";

fn is_text(call: &Call<'_>) -> bool {
    let texts = [
        "java.lang.String",
        "java.lang.CharSequence",
        "android.text.Editable",
    ];
    let copies = call.class() == "java.lang.Object" && call.name() == "toString";
    copies || texts.contains(&call.class())
}

/// The text that a constructor makes of another one, of bytes or of letters.
fn new_text(machine: &Machine<'_, '_>, call: &Call<'_>) -> V {
    let Some(from) = call.args.get(1) else {
        return V::text("");
    };
    let Some(object) = machine.object(from) else {
        return from.clone();
    };
    let kind = call.callee.params.first();
    let kind = kind.map(|ty| machine.program.descriptor(*ty).into_owned());
    let bytes = match kind.as_deref() {
        Some("[B") => true,
        Some("[C") => false,
        _ => return built(object),
    };
    let number = |at: usize| call.arg(at).int().and_then(|at| usize::try_from(at).ok());
    let ranged = call.callee.params.len() > 2;
    let range = match (ranged, number(2), number(3)) {
        (false, ..) => 0..object.items.len(),
        (true, Some(from), Some(count)) => from..from.saturating_add(count),
        _ if call.args.contains(&V::Any) => return V::Any,
        _ => return V::Lost,
    };
    let Some(items) = object.items.get(range).filter(|_| !object.lost) else {
        return V::Lost;
    };
    machine.owe(items.len() / 4);
    if items.contains(&V::Any) {
        return V::Any;
    }
    let units: Option<Vec<i64>> = items.iter().map(V::int).collect();
    let Some(units) = units else { return V::Lost };
    if bytes {
        let bytes: Vec<u8> = units.iter().map(|unit| *unit as u8).collect();
        V::text(String::from_utf8_lossy(&bytes))
    } else {
        let units: Vec<u16> = units.iter().map(|unit| *unit as u16).collect();
        V::text(String::from_utf16_lossy(&units))
    }
}

/// The text that a builder holds.
fn built(object: &Object) -> V {
    if object.lost {
        V::Lost
    } else if object.props.contains_key(GIVEN) {
        V::Any
    } else {
        V::text(&object.text)
    }
}

/// A builder or a file holds a text that was given.
pub(super) const GIVEN: &str = "given";

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
                match part(machine, call) {
                    Some(part) => part,
                    None => machine.shown(&call.arg(1), ty),
                }
            };
            let sure = machine.kept(V::Int(1)) == V::Int(1);
            let object = machine.object_mut(&this)?;
            match more {
                V::Text(more) if sure && object.text.len() + more.len() < MOST_TEXT => {
                    object.text.push_str(&more)
                }
                V::Any if sure => {
                    object.props.insert(GIVEN, V::flag(true));
                }
                _ => object.lost = true,
            }
            Some(if call.name() == "append" { this } else { NULL })
        }
        "setLength" if call.arg(1) == NULL && machine.sure => {
            let object = machine.object_mut(&this)?;
            object.text.clear();
            object.props.remove(GIVEN);
            object.lost = false;
            Some(NULL)
        }
        "toString" => Some(built(machine.object(&this)?)),
        "length" | "isEmpty" => Some(match (built(machine.object(&this)?), call.name()) {
            (V::Text(text), "isEmpty") => V::flag(text.is_empty()),
            (V::Text(text), _) => V::Int(text.encode_utf16().count() as i64),
            (other, _) => other,
        }),
        _ => {
            machine.object_mut(&this)?.lost = true;
            None
        }
    }
}

/// A part of an array of letters or of a text that is put behind another one.
fn part(machine: &Machine<'_, '_>, call: &Call<'_>) -> Option<V> {
    let [_, from, start, end] = call.args else {
        return None;
    };
    let (Some(start), Some(end)) = (start.int(), end.int()) else {
        return Some(V::Lost);
    };
    let (start, end) = (usize::try_from(start).ok()?, usize::try_from(end).ok()?);
    let units: Vec<u16> = match from {
        V::Text(text) => text.encode_utf16().collect(),
        V::Any => return Some(V::Any),
        from => {
            let object = machine.object(from).filter(|object| !object.lost);
            let Some(object) = object else {
                return Some(V::Lost);
            };
            let items = object.items.get(start..start.saturating_add(end));
            let items = items.unwrap_or(&[]);
            if items.contains(&V::Any) {
                return Some(V::Any);
            }
            let units: Option<Vec<u16>> = items
                .iter()
                .map(|item| item.int().map(|unit| unit as u16))
                .collect();
            return Some(units.map_or(V::Lost, |units| V::text(String::from_utf16_lossy(&units))));
        }
    };
    let units = units.get(start..end)?;
    Some(V::text(String::from_utf16_lossy(units)))
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
            let limit = call.args.get(2).map_or(Some(0), V::int);
            let mut parts: Vec<V> = match (plain, limit) {
                (Some(by), Some(most @ 1..)) => {
                    let most = usize::try_from(most).unwrap_or(usize::MAX);
                    text.splitn(most, by).map(V::text).collect()
                }
                (Some(by), _) => text.split(by).map(V::text).collect(),
                _ => Vec::new(),
            };
            let many = parts.len() > 1;
            while many && limit == Some(0) && parts.last() == Some(&V::text("")) {
                parts.pop(); // as without a limit
            }
            let made = machine.make_named("java.lang.Object");
            let lost = plain.is_none() || limit.is_none();
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
