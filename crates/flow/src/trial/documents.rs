//! Documents of `org.json`: members by name, lists, and the texts that they are written to and read from.

use serde_json::{Map, Value};

use super::collections::iterator;
use super::machine::Machine;
use super::platform::Call;
use super::storage::held;
use super::value::{NULL, Stop, V};

const OBJECT: &str = "org.json.JSONObject";
const ARRAY: &str = "org.json.JSONArray";
const PROBLEM: &str = "org.json.JSONException";
/// Stands in a text for what the device, its network or its user gave: no text of an app holds it.
const GIVEN: &str = "\u{f8ff}given\u{f8ff}";
/// Documents in documents.
const MOST_DEPTH: usize = 16;
const MOST_MEMBERS: usize = 1_000;

pub(super) fn document(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    match call.class() {
        OBJECT => object(machine, call),
        ARRAY => array(machine, call),
        _ => Ok(None),
    }
}

fn object(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    if call.name() == "<init>" {
        return made(machine, call);
    }
    let Some(own) = machine.object(&this) else {
        return Ok(None);
    };
    let (lost, value) = (own.lost, held(&own.pairs, &call.arg(1)));
    let puts = matches!(call.name(), "put" | "putOpt" | "remove" | "accumulate");
    if value.is_none() && own.props.contains_key("foreign") && !puts {
        return Ok(None);
    }
    Ok(Some(match call.name() {
        "put" | "putOpt" => {
            let key = machine.kept(call.arg(1));
            let value = member(machine, call, 2);
            if let Some(own) = machine.object_mut(&this) {
                own.pairs.retain(|(other, _)| *other != key);
                if value != NULL && own.pairs.len() < MOST_MEMBERS {
                    own.pairs.push((key, value));
                }
            }
            this
        }
        "remove" => {
            let (key, sure) = (call.arg(1), machine.sure);
            if let Some(own) = machine.object_mut(&this) {
                own.lost |= !sure || key.is_unknown();
                own.pairs.retain(|(other, _)| *other != key);
            }
            value.unwrap_or(NULL)
        }
        "toString" => written(machine, &this),
        "has" | "isNull" | "length" | "keys" if lost => V::Lost,
        "has" | "isNull" if value == Some(V::Lost) => V::Lost,
        "has" | "isNull" => V::flag(value.is_some() == (call.name() == "has")),
        "length" => V::Int(own.pairs.len() as i64),
        "keys" | "keySet" => {
            let keys: Vec<V> = own.pairs.iter().map(|(key, _)| key.clone()).collect();
            match call.name() {
                "keys" => iterator(machine, &this, keys),
                _ => machine.list_of("java.util.ArrayList", keys),
            }
        }
        name if name.starts_with("opt") || name.starts_with("get") => {
            return member_of(machine, call, value.filter(|_| !lost), lost);
        }
        _ => return Ok(None),
    }))
}

fn array(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    if call.name() == "<init>" {
        return made(machine, call);
    }
    let Some(own) = machine.object(&this) else {
        return Ok(None);
    };
    if own.props.contains_key("foreign") {
        return Ok(None);
    }
    let lost = own.lost;
    Ok(Some(match call.name() {
        "put" if call.args.len() == 2 => {
            let (value, sure) = (member(machine, call, 1), machine.sure);
            if let Some(own) = machine.object_mut(&this) {
                own.lost |= !sure || own.items.len() >= MOST_MEMBERS;
                if !own.lost {
                    own.items.push(value);
                }
            }
            this
        }
        "toString" => written(machine, &this),
        "length" if !lost => V::Int(own.items.len() as i64),
        name if name.starts_with("opt") || name.starts_with("get") => {
            let at = call.arg(1).int().and_then(|at| usize::try_from(at).ok());
            let known = at.is_some() && !lost;
            let value = at.and_then(|at| own.items.get(at)).cloned();
            return member_of(machine, call, value.filter(|_| known), !known);
        }
        _ => return Ok(None),
    }))
}

/// A new document: empty, or read from a text.
fn made(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    match call.args.get(1) {
        None => {}
        Some(V::Any) => machine.set_prop(&this, "foreign", V::Int(1)),
        Some(V::Text(text)) => {
            machine.owe(text.len() / 4);
            let read = match serde_json::from_str(text) {
                Ok(read) if matches!(read, Value::Object(_)) == (call.class() == OBJECT) => read,
                _ => return machine.throw(PROBLEM),
            };
            fill(machine, &this, &read, 0);
        }
        Some(other) => {
            let list = other.clone();
            let items = machine.object(&list).map(|list| list.items.clone());
            let known = call.class() == ARRAY && machine.value_is(&list, "java.util.Collection");
            if let Some(own) = machine.object_mut(&this) {
                match items.filter(|_| known) {
                    Some(items) => own.items = items,
                    None => own.lost = true,
                }
            }
        }
    }
    Ok(Some(NULL))
}

/// What is put into a document: numbers and flags as objects, which tells them apart.
fn member(machine: &mut Machine<'_, '_>, call: &Call<'_>, at: usize) -> V {
    let value = call.arg(at);
    if !machine.sure {
        return V::Lost;
    }
    let ty = call.callee.params.get(at - 1);
    let descriptor = ty.map(|ty| machine.program.descriptor(*ty).into_owned());
    let class = match descriptor.as_deref() {
        Some("Z") => "java.lang.Boolean",
        Some("I") => "java.lang.Integer",
        Some("J") => "java.lang.Long",
        _ => return value,
    };
    match value {
        V::Int(_) => machine.boxed(class, value),
        value => value,
    }
}

/// A member as the type that is asked for.
fn member_of(
    machine: &mut Machine<'_, '_>,
    call: &Call<'_>,
    value: Option<V>,
    lost: bool,
) -> Result<Option<V>, Stop> {
    if lost {
        return Ok(None);
    }
    let result = call.callee.result;
    let wanted = result.map_or(String::new(), |ty| {
        machine.program.descriptor(ty).into_owned()
    });
    let Some(value) = value else {
        return match call.name() {
            name if name.starts_with("get") => machine.throw(PROBLEM),
            _ if call.args.len() > 2 => Ok(Some(call.arg(2))),
            "optString" => Ok(Some(V::text(""))),
            _ => Ok(Some(NULL)),
        };
    };
    Ok(Some(match wanted.as_str() {
        "Ljava/lang/String;" => machine.shown(&value, None),
        "Z" => match &value {
            V::Text(text) => V::flag(text.eq_ignore_ascii_case("true")),
            value => machine.prop(value, "box").unwrap_or_else(|| value.clone()),
        },
        "I" | "J" => match &value {
            V::Text(text) => text.parse().map_or(V::Lost, V::Int),
            value => machine.prop(value, "box").unwrap_or_else(|| value.clone()),
        },
        "D" | "F" => V::Lost,
        _ => value,
    }))
}

/// The text of a document; not known where a member is not, but for what was given.
fn written(machine: &Machine<'_, '_>, document: &V) -> V {
    let mut left = MOST_MEMBERS;
    let text = told(machine, document, 0, &mut left).map(|value| value.to_string());
    machine.owe(text.as_ref().map_or(0, String::len) / 4);
    text.map_or(V::Lost, V::text)
}

fn told(machine: &Machine<'_, '_>, value: &V, depth: usize, left: &mut usize) -> Option<Value> {
    *left = left.checked_sub(1)?;
    if depth > MOST_DEPTH {
        return None;
    }
    match value {
        V::Any => return Some(GIVEN.into()),
        V::Text(text) => return Some(text.to_string().into()),
        V::Int(0) => return Some(Value::Null),
        V::Obj(_) => {}
        _ => return None,
    }
    let own = machine.object(value)?;
    match own.props.get("box") {
        Some(V::Any) => return Some(GIVEN.into()),
        Some(V::Int(number)) if machine.value_is(value, "java.lang.Boolean") => {
            return Some((*number != 0).into());
        }
        Some(V::Int(number))
            if machine.value_is(value, "java.lang.Integer")
                || machine.value_is(value, "java.lang.Long") =>
        {
            return Some((*number).into());
        }
        _ => {}
    }
    if own.lost || own.props.contains_key("foreign") {
        return None;
    }
    if machine.value_is(value, ARRAY) {
        let items = own.items.iter();
        let items: Option<Vec<Value>> = items
            .map(|item| told(machine, item, depth + 1, left))
            .collect();
        return Some(Value::Array(items?));
    }
    if !machine.value_is(value, OBJECT) {
        return None;
    }
    let mut members = Map::new();
    for (key, item) in &own.pairs {
        members.insert(key.str()?.to_owned(), told(machine, item, depth + 1, left)?);
    }
    Some(Value::Object(members))
}

fn fill(machine: &mut Machine<'_, '_>, document: &V, read: &Value, depth: usize) {
    let (mut pairs, mut items) = (Vec::new(), Vec::new());
    match read {
        Value::Object(members) => {
            for (key, member) in members.iter().filter(|(_, member)| !member.is_null()) {
                pairs.push((V::text(key), taken(machine, member, depth)));
            }
        }
        Value::Array(all) => {
            items.extend(all.iter().map(|member| taken(machine, member, depth)));
        }
        _ => {}
    }
    machine.owe(pairs.len() + items.len());
    if let Some(own) = machine.object_mut(document) {
        own.pairs = pairs;
        own.items = items;
    }
}

fn taken(machine: &mut Machine<'_, '_>, read: &Value, depth: usize) -> V {
    match read {
        Value::Null => NULL,
        Value::Bool(is) => machine.boxed("java.lang.Boolean", V::flag(*is)),
        Value::Number(number) => match number.as_i64() {
            Some(number) => machine.boxed("java.lang.Integer", V::Int(number)),
            None => V::Lost,
        },
        Value::String(text) if text == GIVEN => V::Any,
        Value::String(text) => V::text(text),
        Value::Array(_) | Value::Object(_) if depth > MOST_DEPTH => V::Lost,
        read => {
            let made = machine.make_named(if read.is_array() { ARRAY } else { OBJECT });
            fill(machine, &made, read, depth + 1);
            made
        }
    }
}
