//! Documents of `org.json`: members by name, lists, and the texts that they are written to and read from.

mod text;

use super::collections::iterator;
use super::machine::Machine;
use super::platform::Call;
use super::storage::held;
use super::value::{NULL, Stop, V};
use text::{MOST_DEPTH, Tree};

const OBJECT: &str = "org.json.JSONObject";
const ARRAY: &str = "org.json.JSONArray";
const PROBLEM: &str = "org.json.JSONException";
/// Stands in a text for what the device, its network or its user gave: no text of an app holds it.
const GIVEN: &str = "\u{f8ff}given\u{f8ff}";
/// The same for what is not known: the others are read again.
const UNKNOWN: &str = "\u{f8ff}unknown\u{f8ff}";
const MOST_MEMBERS: usize = 1_000;

pub(super) fn document(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    match call.class() {
        OBJECT => object(machine, call),
        ARRAY => array(machine, call),
        _ => Ok(None),
    }
}

#[cfg(fuzzing)]
pub(super) fn fuzz(text: &str) {
    let Some(tree) = text::read(text) else { return };
    let mut written = String::new();
    text::write(&tree, &mut written);
    assert_eq!(text::read(&written).as_ref(), Some(&tree));
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
    let puts = matches!(call.name(), "put" | "putOpt" | "remove");
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
        _ => return Ok(otherwise(machine, call)),
    }))
}

/// A method that is not modelled: one that changes a document leaves nothing of it known.
fn otherwise(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Option<V> {
    let changes = ["put", "remove", "accumulate", "append"];
    if changes.iter().any(|start| call.name().starts_with(start))
        && let Some(own) = machine.object_mut(&call.this())
    {
        own.lost = true;
    }
    None
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
        _ => return Ok(otherwise(machine, call)),
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
            let read = match text::read(text) {
                Some(read @ Tree::Members(_)) if call.class() == OBJECT => read,
                Some(read @ Tree::List(_)) if call.class() == ARRAY => read,
                _ => return machine.throw(PROBLEM),
            };
            fill(machine, &this, &read);
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
    let Some(tree) = told(machine, document, 0, &mut left) else {
        return V::Lost;
    };
    let mut text = String::new();
    text::write(&tree, &mut text);
    machine.owe(text.len() / 4);
    V::text(text)
}

fn told(machine: &Machine<'_, '_>, value: &V, depth: usize, left: &mut usize) -> Option<Tree> {
    *left = left.checked_sub(1)?;
    if depth > MOST_DEPTH {
        return None;
    }
    let own = match value {
        V::Any => return Some(Tree::Text(GIVEN.to_owned())),
        V::Lost => return Some(Tree::Text(UNKNOWN.to_owned())),
        V::Text(text) => return Some(Tree::Text(text.to_string())),
        V::Int(0) => return Some(Tree::Null),
        value => machine.object(value)?,
    };
    let is = |class| machine.value_is(value, class);
    match own.props.get("box") {
        Some(V::Any) => return Some(Tree::Text(GIVEN.to_owned())),
        Some(V::Int(is_set)) if is("java.lang.Boolean") => return Some(Tree::Flag(*is_set != 0)),
        Some(V::Int(number)) if is("java.lang.Integer") || is("java.lang.Long") => {
            return Some(Tree::Number(*number));
        }
        _ => {}
    }
    if own.lost || own.props.contains_key("foreign") {
        return None;
    }
    if is(ARRAY) {
        let mut items = Vec::new();
        for item in &own.items {
            items.push(told(machine, item, depth + 1, left)?);
        }
        return Some(Tree::List(items));
    }
    if !is(OBJECT) {
        return None;
    }
    let mut members = Vec::new();
    for (key, item) in &own.pairs {
        members.push((key.str()?.to_owned(), told(machine, item, depth + 1, left)?));
    }
    Some(Tree::Members(members))
}

fn fill(machine: &mut Machine<'_, '_>, document: &V, read: &Tree) {
    let (mut pairs, mut items) = (Vec::new(), Vec::new());
    match read {
        Tree::Members(members) => {
            for (key, member) in members.iter().filter(|(_, member)| *member != Tree::Null) {
                pairs.push((V::text(key), taken(machine, member)));
            }
        }
        Tree::List(all) => items.extend(all.iter().map(|member| taken(machine, member))),
        _ => {}
    }
    machine.owe(pairs.len() + items.len());
    if let Some(own) = machine.object_mut(document) {
        own.pairs = pairs;
        own.items = items;
    }
}

fn taken(machine: &mut Machine<'_, '_>, read: &Tree) -> V {
    match read {
        Tree::Null => NULL,
        Tree::Flag(is) => machine.boxed("java.lang.Boolean", V::flag(*is)),
        Tree::Number(number) => machine.boxed("java.lang.Integer", V::Int(*number)),
        Tree::Real(_) => V::Lost,
        Tree::Text(text) if text == GIVEN => V::Any,
        Tree::Text(text) if text == UNKNOWN => V::Lost,
        Tree::Text(text) => V::text(text),
        read => {
            let is_list = matches!(read, Tree::List(_));
            let made = machine.make_named(if is_list { ARRAY } else { OBJECT });
            fill(machine, &made, read);
            made
        }
    }
}
