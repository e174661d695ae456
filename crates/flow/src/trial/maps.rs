//! Maps, whatever they are called.

use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

pub(super) fn map(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    let Some(object) = machine.object(&this) else {
        return Ok(None);
    };
    let (pairs, lost) = (object.pairs.clone(), object.lost);
    let known = |value: V| if lost { V::Lost } else { value };
    let keys: Vec<V> = pairs.iter().map(|(key, _)| key.clone()).collect();
    let key = call.arg(1);
    let asks = !matches!(
        call.name(),
        "<init>"
            | "size"
            | "isEmpty"
            | "keySet"
            | "values"
            | "entrySet"
            | "clear"
            | "putAll"
            | "keyAt"
            | "valueAt"
            | "forEach"
    );
    let sparse = call.class().contains("Sparse");
    let at = if asks {
        machine.position(&keys, &key)?
    } else {
        None
    };
    let held = at
        .and_then(|at| pairs.get(at))
        .map(|(_, value)| value.clone());
    let mut new: Option<V> = None;
    let given = match call.name() {
        "<init>" => {
            let from = machine
                .object(&call.arg(1))
                .map(|object| object.pairs.clone());
            if let (Some(from), Some(object)) = (from, machine.object_mut(&this)) {
                object.pairs = from;
            }
            return Ok(Some(NULL));
        }
        "get" if sparse && call.args.len() > 2 => known(held.unwrap_or_else(|| call.arg(2))),
        "get" | "getOrDefault" => {
            let default = if call.name() == "get" {
                NULL
            } else {
                call.arg(2)
            };
            known(held.unwrap_or(default))
        }
        "containsKey" => known(V::flag(at.is_some())),
        "containsValue" => {
            let values: Vec<V> = pairs.iter().map(|(_, value)| value.clone()).collect();
            known(V::flag(machine.position(&values, &key)?.is_some()))
        }
        "indexOfKey" => known(V::Int(at.map_or(-1, |at| at as i64))),
        "put" | "append" | "setProperty" => {
            new = Some(call.arg(2));
            held.unwrap_or(NULL)
        }
        "putIfAbsent" => {
            new = held.is_none().then(|| call.arg(2));
            held.unwrap_or(NULL)
        }
        "computeIfAbsent" => match held {
            Some(held) => held,
            None => {
                let made = machine
                    .tell(&call.arg(2), "apply", std::slice::from_ref(&key))?
                    .unwrap_or(V::Lost);
                new = Some(made.clone());
                made
            }
        },
        "getProperty" => known(held.unwrap_or_else(|| {
            if call.args.len() > 2 {
                call.arg(2)
            } else {
                NULL
            }
        })),
        "remove" | "delete" => {
            if let (Some(at), Some(object)) = (at, machine.object_mut(&this)) {
                object.pairs.remove(at);
            }
            machine.spoil(&this);
            return Ok(Some(held.unwrap_or(NULL)));
        }
        "clear" => {
            if let Some(object) = machine.object_mut(&this) {
                object.pairs.clear();
            }
            machine.spoil(&this);
            NULL
        }
        "putAll" => {
            let more = machine
                .object(&key)
                .map_or(Vec::new(), |object| object.pairs.clone());
            if let Some(object) = machine.object_mut(&this) {
                object.pairs.extend(more);
            }
            machine.spoil(&this);
            NULL
        }
        "size" => known(V::Int(pairs.len() as i64)),
        "isEmpty" => known(V::flag(pairs.is_empty())),
        "keySet" | "keys" => view(machine, keys, lost),
        "values" => view(
            machine,
            pairs.iter().map(|(_, value)| value.clone()).collect(),
            lost,
        ),
        "entrySet" => {
            let entries = pairs
                .iter()
                .map(|(key, value)| {
                    machine.list_of("java.util.Map$Entry", vec![key.clone(), value.clone()])
                })
                .collect();
            view(machine, entries, lost)
        }
        "keyAt" | "valueAt" => {
            let pair = key
                .int()
                .and_then(|at| pairs.get(usize::try_from(at).ok()?));
            known(pair.map_or(V::Lost, |(key, value)| {
                if call.name() == "keyAt" {
                    key.clone()
                } else {
                    value.clone()
                }
            }))
        }
        "forEach" => {
            for (key, value) in pairs {
                machine.tell(&call.arg(1), "accept", &[key, value])?;
            }
            NULL
        }
        _ => return Ok(None),
    };
    if let Some(new) = new {
        if let Some(object) = machine.object_mut(&this) {
            match at.and_then(|at| object.pairs.get_mut(at)) {
                Some(pair) => pair.1 = new,
                None => object.pairs.push((key, new)),
            }
        }
        machine.spoil(&this);
    }
    Ok(Some(given))
}

fn view(machine: &mut Machine<'_, '_>, items: Vec<V>, lost: bool) -> V {
    let made = machine.list_of("java.util.ArrayList", items);
    if let Some(object) = machine.object_mut(&made) {
        object.lost = lost;
    }
    made
}
