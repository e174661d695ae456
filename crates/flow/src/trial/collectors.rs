//! What is made of all that came out of a pipeline (`Collectors`).

use super::flows::Came;
use super::functions::{APPLY, GET, TEST};
use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

/// Under which a collector keeps its name; its items are what it was made with.
const KIND: &str = "collector";
const MOST_JOINED: usize = 20_000;

pub(super) fn collector(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    if call.class() != "java.util.stream.Collectors" {
        return Ok(None);
    }
    let made = machine.list_of("java.util.stream.Collector", call.args.to_vec());
    machine.set_prop(&made, KIND, V::text(call.name()));
    Ok(Some(made))
}

pub(super) fn collect(
    machine: &mut Machine<'_, '_>,
    collector: &V,
    items: Vec<V>,
    came: Came,
) -> Result<V, Stop> {
    let kind = machine.prop(collector, KIND);
    let with = machine.object(collector).map(|object| object.items.clone());
    let (Some(V::Text(kind)), Some(with)) = (kind, with) else {
        machine.doubtful = true; // one of the app
        return Ok(V::Lost);
    };
    machine.nested(|machine| named(machine, (&kind, &with), items, came))
}

fn named(
    machine: &mut Machine<'_, '_>,
    (kind, with): (&str, &[V]),
    items: Vec<V>,
    mut came: Came,
) -> Result<V, Stop> {
    let part = |at: usize| with.get(at).cloned().unwrap_or(NULL);
    machine.owe(items.len());
    Ok(match kind {
        "toList" | "toUnmodifiableList" => machine.collected("java.util.ArrayList", items, came),
        "toSet" | "toUnmodifiableSet" => {
            let mut all: Vec<V> = Vec::new();
            for item in items {
                machine.pay()?;
                machine.owe(all.len());
                if machine.position(&all, &item)?.is_none() {
                    all.push(item);
                }
            }
            machine.collected("java.util.HashSet", all, came)
        }
        "toCollection" => {
            let made = machine.call(&part(0), GET, &[])?;
            if machine
                .object(&made)
                .is_none_or(|object| machine.world.is_defined(object.ty))
            {
                machine.doubtful = true;
                return Ok(V::Lost);
            }
            if let Some(object) = machine.object_mut(&made) {
                object.items.extend(items);
            }
            machine.lose(&made, came.lost);
            machine.spoil(&made);
            made
        }
        "counting" if came.lost => V::Lost,
        "counting" if came.foreign => V::Any,
        "counting" => machine.boxed("java.lang.Long", V::Int(items.len() as i64)),
        "joining" => joined(machine, with, &items, came),
        "mapping" | "filtering" => {
            let mut all = Vec::new();
            for item in items {
                let names = if kind == "mapping" { APPLY } else { TEST };
                let given = machine.call(&part(0), names, std::slice::from_ref(&item))?;
                if kind == "mapping" {
                    all.push(given);
                    continue;
                }
                came.lost |= given == V::Lost;
                if machine.whether(&given, &part(0)) {
                    all.push(item);
                }
            }
            collect(machine, &part(1), all, came)?
        }
        "collectingAndThen" => {
            let given = collect(machine, &part(0), items, came)?;
            machine.call(&part(1), APPLY, &[given])?
        }
        "toMap" | "toConcurrentMap" | "toUnmodifiableMap" => {
            let mut keys = Vec::new();
            let mut values: Vec<V> = Vec::new();
            for item in items {
                let key = machine.call(&part(0), APPLY, std::slice::from_ref(&item))?;
                let value = machine.call(&part(1), APPLY, &[item])?;
                machine.owe(keys.len());
                let at = machine.position(&keys, &key)?;
                match at.and_then(|at| values.get(at).cloned().map(|old| (at, old))) {
                    Some(_) if part(2).is_null() => {
                        return machine.throw("java.lang.IllegalStateException");
                    }
                    Some((at, old)) => {
                        let both = machine.call(&part(2), APPLY, &[old, value])?;
                        if let Some(slot) = values.get_mut(at) {
                            *slot = both;
                        }
                    }
                    None => {
                        keys.push(key);
                        values.push(value);
                    }
                }
            }
            mapped(machine, keys.into_iter().zip(values).collect(), came)
        }
        "groupingBy" | "partitioningBy" => {
            super::groups::grouped(machine, (kind, with), items, came)?
        }
        _ => {
            machine.doubtful = true;
            V::Lost
        }
    })
}

pub(super) fn mapped(machine: &mut Machine<'_, '_>, pairs: Vec<(V, V)>, came: Came) -> V {
    let made = machine.make_named("java.util.HashMap");
    if let Some(object) = machine.object_mut(&made) {
        object.pairs = pairs;
    }
    machine.lose(&made, came.lost);
    if came.foreign && !came.lost {
        machine.set_prop(&made, "foreign", V::flag(true));
    }
    made
}

fn joined(machine: &Machine<'_, '_>, with: &[V], items: &[V], came: Came) -> V {
    let mut known = if came.lost {
        Some(V::Lost)
    } else {
        came.foreign.then_some(V::Any)
    };
    let texts: Vec<V> = items.iter().map(|item| machine.shown(item, None)).collect();
    for text in texts.iter().chain(with) {
        match text {
            V::Text(_) => {}
            V::Any if known != Some(V::Lost) => known = Some(V::Any),
            V::Any => {}
            _ => known = Some(V::Lost),
        }
    }
    let text = |at: usize| with.get(at).and_then(V::str).unwrap_or_default();
    let texts: Vec<&str> = texts.iter().filter_map(V::str).collect();
    let length: usize = texts.iter().map(|one| one.len() + text(0).len()).sum();
    machine.owe(length / 4);
    if length > MOST_JOINED {
        return V::Lost;
    }
    known.unwrap_or_else(|| V::text([text(1), &texts.join(text(0)), text(2)].concat()))
}
