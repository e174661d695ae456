//! Objects of the platform that tell others when they change.

use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

/// Observers of one object.
const MOST_OBSERVERS: usize = 64;
const OBSERVABLE: &str = "java.util.Observable";
const PROPERTIES: &str = "java.beans.PropertyChangeSupport";
const CHANGE: &str = "java.beans.PropertyChangeEvent";

pub(super) fn observed(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    let name = call.name();
    if machine.value_is(&this, CHANGE) {
        return Ok(match name {
            "getPropertyName" => machine.prop(&this, "name"),
            "getOldValue" => machine.prop(&this, "old"),
            "getNewValue" => machine.prop(&this, "new"),
            _ => None,
        });
    }
    let own = machine.value_is(&this, OBSERVABLE) || machine.value_is(&this, PROPERTIES);
    if !own {
        return Ok(None);
    }
    match name {
        "addObserver" | "addPropertyChangeListener" => {
            let one = call.args.last().cloned().unwrap_or(V::Lost);
            observes(machine, &this, one);
        }
        "deleteObserver" | "removePropertyChangeListener" => {
            let one = call.args.last().cloned().unwrap_or(V::Lost);
            if let Some(object) = machine.object_mut(&this) {
                object.items.retain(|other| *other != one);
            }
        }
        "deleteObservers" => {
            if let Some(object) = machine.object_mut(&this) {
                object.items.clear();
            }
        }
        "setChanged" | "clearChanged" => {
            let changed = machine.kept(V::flag(name == "setChanged"));
            machine.set_prop(&this, "changed", changed);
        }
        "hasChanged" => return Ok(Some(machine.prop(&this, "changed").unwrap_or(NULL))),
        "notifyObservers" => match machine.prop(&this, "changed").unwrap_or(NULL) {
            NULL => {}
            changed => {
                let about = call.args.get(1).cloned().unwrap_or(NULL);
                let sure = machine.sure;
                machine.sure &= changed != V::Lost;
                machine.set_prop(&this, "changed", NULL);
                told(machine, &this, "update", &[this.clone(), about])?;
                machine.sure = sure;
            }
        },
        "firePropertyChange" if call.args.len() == 4 => {
            let event = machine.make_named(CHANGE);
            for (at, prop) in ["name", "old", "new"].into_iter().enumerate() {
                machine.set_prop(&event, prop, call.arg(at + 1));
            }
            told(machine, &this, "propertyChange", &[event])?;
        }
        _ => return Ok(None),
    }
    Ok(Some(NULL))
}

fn observes(machine: &mut Machine<'_, '_>, this: &V, one: V) {
    let full = match machine.object_mut(this) {
        Some(object) if object.items.len() < MOST_OBSERVERS => {
            if !object.items.contains(&one) {
                object.items.push(one);
            }
            false
        }
        _ => true,
    };
    machine.doubtful |= full;
}

/// The last that came is told first, as the platform does.
fn told(machine: &mut Machine<'_, '_>, this: &V, name: &str, args: &[V]) -> Result<(), Stop> {
    let observers = machine
        .object(this)
        .map_or(Vec::new(), |object| object.items.clone());
    for one in observers.iter().rev() {
        machine.tell(one, name, args)?;
    }
    Ok(())
}
