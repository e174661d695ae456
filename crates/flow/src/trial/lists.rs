//! Lists, sets and queues.

use super::collections::iterator;
use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

pub(super) fn list(
    machine: &mut Machine<'_, '_>,
    call: &Call<'_>,
    distinct: bool,
) -> Result<Option<V>, Stop> {
    let this = call.this();
    let empty = |machine: &Machine<'_, '_>| {
        let object = machine.object(&this);
        object.is_some_and(|object| object.items.is_empty() && !object.lost)
    };
    if matches!(call.name(), "take" | "takeFirst") && empty(machine) {
        machine.drain()?;
        if empty(machine) {
            return machine.waits(&this);
        }
    }
    let items = machine
        .object(&this)
        .map_or(Vec::new(), |object| object.items.clone());
    let lost = machine.object(&this).is_none_or(|object| object.lost);
    let known = |value: V| if lost { V::Lost } else { value };
    let number = call.arg(1).int().and_then(|at| usize::try_from(at).ok());
    let ints = call
        .callee
        .params
        .first()
        .is_some_and(|ty| &*machine.program.descriptor(*ty) == "I");
    let mut changed = items.clone();
    let given = match call.name() {
        "<init>" => {
            if machine.object(&call.arg(1)).is_some() {
                match machine.members(&call.arg(1))? {
                    Some(more) => changed = more,
                    None => changed.clear(),
                }
            }
            NULL
        }
        "add" | "addLast" | "offer" | "offerLast" | "addElement" | "put"
            if call.args.len() == 2 =>
        {
            let is_in = distinct && machine.position(&items, &call.arg(1))?.is_some();
            if !is_in {
                changed.push(call.arg(1));
            }
            V::flag(!is_in)
        }
        "add" => {
            changed.insert(number.unwrap_or(0).min(items.len()), call.arg(2));
            NULL
        }
        "addFirst" | "offerFirst" | "push" if !call.class().contains("Stack") => {
            changed.insert(0, call.arg(1));
            V::flag(true)
        }
        "push" => {
            changed.push(call.arg(1));
            call.arg(1)
        }
        "addAll" => {
            let more = machine
                .members(&call.args.last().cloned().unwrap_or(V::Lost))?
                .unwrap_or_default();
            let any = !more.is_empty();
            changed.extend(more);
            V::flag(any)
        }
        "get" | "elementAt" => known(
            number
                .and_then(|at| items.get(at))
                .cloned()
                .unwrap_or(V::Lost),
        ),
        "set" => {
            let old = number
                .and_then(|at| changed.get_mut(at))
                .map(|slot| std::mem::replace(slot, call.arg(2)));
            old.unwrap_or(V::Lost)
        }
        "remove" | "removeAt" if ints => {
            let at = number.filter(|at| *at < items.len());
            at.map_or(V::Lost, |at| changed.remove(at))
        }
        "remove" | "removeElement" | "removeFirstOccurrence" if call.args.len() == 2 => {
            let at = machine.position(&items, &call.arg(1))?;
            if let Some(at) = at {
                changed.remove(at);
            }
            V::flag(at.is_some())
        }
        "poll" | "pollFirst" | "pop" | "remove" | "removeFirst" | "take" | "takeFirst" => {
            if changed.is_empty() {
                NULL
            } else {
                changed.remove(0)
            }
        }
        "pollLast" | "removeLast" => changed.pop().unwrap_or(NULL),
        "peek" | "peekFirst" | "element" | "getFirst" | "firstElement" => {
            known(items.first().cloned().unwrap_or(NULL))
        }
        "peekLast" | "getLast" | "lastElement" => known(items.last().cloned().unwrap_or(NULL)),
        "clear" => {
            changed.clear();
            NULL
        }
        "size" => known(V::Int(items.len() as i64)),
        "isEmpty" => known(V::flag(items.is_empty())),
        "contains" => known(V::flag(machine.position(&items, &call.arg(1))?.is_some())),
        "containsAll" => {
            let mut all = true;
            for wanted in machine.members(&call.arg(1))?.unwrap_or_default() {
                all &= machine.position(&items, &wanted)?.is_some();
            }
            known(V::flag(all))
        }
        "indexOf" => known(V::Int(
            machine
                .position(&items, &call.arg(1))?
                .map_or(-1, |at| at as i64),
        )),
        "iterator" | "listIterator" | "elements" | "descendingIterator" => {
            iterator(machine, &this, items.clone())
        }
        "toArray" | "subList" => {
            let part = match (call.name(), number, call.arg(2).int()) {
                ("subList", Some(from), Some(to)) => items
                    .get(from..usize::try_from(to).unwrap_or(0))
                    .unwrap_or(&[])
                    .to_vec(),
                _ => items.clone(),
            };
            let made = machine.list_of("java.util.ArrayList", part);
            if let Some(object) = machine.object_mut(&made) {
                object.lost = lost;
            }
            made
        }
        "forEach" => {
            for item in &items {
                machine.tell(&call.arg(1), "accept", std::slice::from_ref(item))?;
            }
            NULL
        }
        "removeIf" => {
            let mut kept = Vec::new();
            for item in items.clone() {
                let goes = machine.tell(&call.arg(1), "test", std::slice::from_ref(&item))?;
                if goes == Some(V::Int(0)) {
                    kept.push(item);
                }
            }
            changed = kept;
            V::flag(changed.len() < items.len())
        }
        "sort" => {
            machine.sort(&this, &call.arg(1))?;
            return Ok(Some(NULL));
        }
        "ensureCapacity" | "trimToSize" => NULL,
        _ => return Ok(None),
    };
    if changed != items || call.name() == "<init>" {
        let more = changed.len() > items.len();
        if let Some(object) = machine.object_mut(&this) {
            object.items = changed;
        }
        machine.spoil(&this);
        if more {
            machine.opens(&this); // whoever waits to take one
        }
    }
    Ok(Some(given))
}
