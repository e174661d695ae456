//! What is asked of a pipeline at its end: its members run through it for that.

use super::flows::Came;
use super::functions::{ACCEPT, APPLY, GET, TEST};
use super::machine::Machine;
use super::pipes::MOST_PIPED;
use super::platform::Call;
use super::value::{NULL, Stop, V};

impl Machine<'_, '_> {
    /// Everything that comes out of a pipeline.
    pub(super) fn gathered(&mut self, stream: &V, last: &V) -> Result<(Vec<V>, Came), Stop> {
        let mut items = Vec::new();
        let mut came = self.draw(stream, last, &mut |_, item| {
            items.push(item);
            Ok(items.len() <= MOST_PIPED)
        })?;
        came.lost |= items.len() > MOST_PIPED;
        items.truncate(MOST_PIPED);
        Ok((items, came))
    }

    /// A list or set of what came out.
    pub(super) fn collected(&mut self, class: &str, items: Vec<V>, came: Came) -> V {
        let given = came.is_given(&items);
        let made = self.list_of(class, items);
        self.lose(&made, came.lost);
        if given && !came.lost {
            self.set_prop(&made, "foreign", V::flag(true));
        }
        made
    }
}

impl Came {
    /// True where one member stands for whatever the device gives.
    fn is_given(self, items: &[V]) -> bool {
        let any = !items.is_empty() && items.iter().all(|item| *item == V::Any);
        self.foreign || self.given && any
    }
}

fn known(came: Came, value: V) -> V {
    match came {
        Came { lost: true, .. } => V::Lost,
        Came { foreign: true, .. } => V::Any,
        _ => value,
    }
}

pub(super) fn drawn(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    let function = call.args.get(1).cloned().unwrap_or(NULL);
    Ok(Some(match call.name() {
        "forEach" | "forEachOrdered" => {
            machine.draw(&this, &function, &mut |machine, item| {
                machine.call(&function, ACCEPT, &[item])?;
                Ok(true)
            })?;
            NULL
        }
        "anyMatch" | "allMatch" | "noneMatch" => matched(machine, call)?,
        "count" => {
            let (items, came) = machine.gathered(&this, &NULL)?;
            let foreign = came.is_given(&items);
            known(Came { foreign, ..came }, V::Int(items.len() as i64))
        }
        "findFirst" | "findAny" => {
            let mut first = None;
            let came = machine.draw(&this, &NULL, &mut |_, item| {
                first = Some(item);
                Ok(false)
            })?;
            machine.first_of(first, came.lost, came.foreign)
        }
        "min" | "max" => extreme(machine, call, &function)?,
        "sum" => {
            let (items, came) = machine.gathered(&this, &NULL)?;
            let mut sum = V::Int(0);
            for item in items {
                sum = match (sum, item) {
                    (V::Int(sum), V::Int(more)) => V::Int(sum.wrapping_add(more)),
                    (V::Lost, _) | (_, V::Lost) => V::Lost,
                    (V::Any, _) | (_, V::Any) => V::Any,
                    _ => V::Lost,
                };
            }
            let whole = !call.class().contains("Double");
            known(came, if whole { sum } else { V::Lost })
        }
        "reduce" => reduced(machine, call)?,
        "collect" if call.args.len() == 2 => {
            let (items, came) = machine.gathered(&this, &NULL)?;
            super::collectors::collect(machine, &function, items, came)?
        }
        "collect" => {
            let held = machine.call(&function, GET, &[])?;
            let add = call.arg(2);
            let came = machine.draw(&this, &add, &mut |machine, item| {
                machine.call(&add, ACCEPT, &[held.clone(), item])?;
                Ok(true)
            })?;
            machine.lose(&held, came.lost);
            held
        }
        "toList" | "toArray" => {
            let (items, came) = machine.gathered(&this, &NULL)?;
            machine.collected("java.util.ArrayList", items, came)
        }
        "iterator" => {
            let (items, came) = machine.gathered(&this, &NULL)?;
            machine.collected("java.util.Iterator", items, came)
        }
        "close" => NULL,
        _ => {
            machine.doubtful = true; // what its steps do is not run
            return Ok(None);
        }
    }))
}

fn matched(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<V, Stop> {
    let function = call.arg(1);
    let wanted = call.name() != "allMatch";
    let (mut found, mut open) = (false, false);
    let came = machine.draw(&call.this(), &function, &mut |machine, item| {
        let is = machine.call(&function, TEST, &[item])?;
        open |= is == V::Lost;
        found = machine.whether(&is, &function) == wanted;
        Ok(!found)
    })?;
    let lost = came.lost || open;
    let is = V::flag(found == (call.name() == "anyMatch"));
    Ok(known(Came { lost, ..came }, is))
}

/// The least or greatest by a comparator; where the device decides which, any of them.
fn extreme(machine: &mut Machine<'_, '_>, call: &Call<'_>, by: &V) -> Result<V, Stop> {
    let (items, mut came) = machine.gathered(&call.this(), by)?;
    let mut items = items.into_iter();
    let Some(mut best) = items.next() else {
        return Ok(machine.first_of(None, came.lost, came.foreign));
    };
    for item in items {
        machine.pay()?;
        let pair = if call.name() == "min" {
            machine.before(by, &best, &item)?
        } else {
            machine.before(by, &item, &best)?
        };
        match pair {
            Some(true) => {}
            Some(false) => best = item,
            None => came.lost = true,
        }
    }
    Ok(machine.first_of(Some(best), came.lost, came.foreign))
}

fn reduced(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<V, Stop> {
    let seeded = call.args.len() > 2;
    let function = call.arg(if seeded { 2 } else { 1 });
    let mut sum = seeded.then(|| call.arg(1));
    let came = machine.draw(&call.this(), &function, &mut |machine, item| {
        sum = Some(match sum.take() {
            Some(before) => machine.call(&function, APPLY, &[before, item])?,
            None => item,
        });
        Ok(true)
    })?;
    Ok(match sum {
        Some(sum) if seeded => known(came, sum),
        sum => {
            let lost = came.lost || sum == Some(V::Lost);
            machine.first_of(sum, lost, came.foreign)
        }
    })
}
