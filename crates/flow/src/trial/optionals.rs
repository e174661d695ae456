//! Values that may be there or not (`Optional`).

use super::functions::{ACCEPT, APPLY, GET, TEST};
use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

/// Under which it is kept what is there, and that it may be there or not.
const HELD: &str = "held";
const MAYBE: &str = "maybe";

/// What is known of an optional value.
#[derive(Clone)]
enum Held {
    Empty,
    Is(V),
    /// The device decides.
    Maybe(V),
    Lost,
}

impl Machine<'_, '_> {
    /// A value that is there if it is not null.
    pub(super) fn optional(&mut self, value: V) -> V {
        let held = match value {
            NULL => Held::Empty,
            V::Any => Held::Maybe(V::Any),
            V::Lost => Held::Lost,
            value => Held::Is(value),
        };
        self.holding(held)
    }

    /// The first of several numbers or objects, where there is one.
    pub(super) fn first_of(&mut self, value: Option<V>, lost: bool, foreign: bool) -> V {
        let held = match value {
            _ if lost => Held::Lost,
            Some(value) if foreign => Held::Maybe(value),
            Some(value) => Held::Is(value),
            None if foreign => Held::Maybe(V::Any),
            None => Held::Empty,
        };
        self.holding(held)
    }

    fn holding(&mut self, held: Held) -> V {
        let made = self.make_named("java.util.Optional");
        match held {
            Held::Empty => {}
            Held::Is(value) => self.set_prop(&made, HELD, value),
            Held::Maybe(value) => {
                self.set_prop(&made, HELD, value);
                self.set_prop(&made, MAYBE, V::flag(true));
            }
            Held::Lost => {
                if let Some(object) = self.object_mut(&made) {
                    object.lost = true;
                }
            }
        }
        made
    }

    fn held(&self, optional: &V) -> Held {
        match self.object(optional) {
            Some(object) if object.props.contains_key("foreign") => Held::Maybe(V::Any),
            Some(object) if object.lost => Held::Lost,
            Some(object) => match (object.props.get(HELD), object.props.get(MAYBE)) {
                (Some(value), None) => Held::Is(value.clone()),
                (Some(value), Some(_)) => Held::Maybe(value.clone()),
                (None, _) => Held::Empty,
            },
            None if *optional == V::Any => Held::Maybe(V::Any),
            None => Held::Lost,
        }
    }

    /// What is there, where a function is run with it or not.
    fn there(&mut self, held: &Held, function: &V) -> Option<V> {
        match held {
            Held::Empty => None,
            Held::Is(value) => Some(value.clone()),
            Held::Maybe(value) => self.whether(&V::Any, function).then(|| value.clone()),
            Held::Lost => self.whether(&V::Lost, function).then_some(V::Lost),
        }
    }
}

pub(super) fn optional(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    if !call.class().starts_with("java.util.Optional") {
        return Ok(None);
    }
    let this = call.this();
    if call.args.len() == call.callee.params.len() {
        return Ok(match call.name() {
            "of" if this.is_null() && call.class() == "java.util.Optional" => {
                return machine.throw("java.lang.NullPointerException");
            }
            "of" => Some(machine.first_of(Some(this.clone()), this == V::Lost, false)),
            "ofNullable" => Some(machine.optional(this)),
            "empty" => Some(machine.holding(Held::Empty)),
            _ => None,
        });
    }
    let held = machine.held(&this);
    let function = call.arg(1);
    Ok(Some(match call.name() {
        "isPresent" | "isEmpty" => match held {
            Held::Empty => V::flag(call.name() == "isEmpty"),
            Held::Is(_) => V::flag(call.name() == "isPresent"),
            Held::Maybe(_) => V::Any,
            Held::Lost => V::Lost,
        },
        "get" | "getAsInt" | "getAsLong" | "getAsDouble" | "orElseThrow" => match held {
            Held::Is(value) | Held::Maybe(value) => value,
            Held::Lost => V::Lost,
            Held::Empty if call.callee.params.is_empty() => {
                return machine.throw("java.util.NoSuchElementException");
            }
            Held::Empty => {
                let thrown = machine.call(&function, GET, &[])?;
                return Err(Stop::Threw(thrown));
            }
        },
        "orElse" => match held {
            Held::Empty => function,
            Held::Is(value) => value,
            Held::Maybe(value) if value == function => value,
            Held::Maybe(_) if function != V::Lost => V::Any,
            _ => V::Lost,
        },
        "orElseGet" => match machine.there(&held, &function) {
            Some(value) => value,
            None => {
                let given = machine.call(&function, GET, &[])?;
                if matches!(held, Held::Lost) {
                    V::Lost
                } else {
                    given
                }
            }
        },
        "or" => match machine.there(&held, &function) {
            Some(_) => this,
            None => machine.call(&function, GET, &[])?,
        },
        "ifPresent" => {
            if let Some(value) = machine.there(&held, &function) {
                machine.call(&function, ACCEPT, &[value])?;
            }
            NULL
        }
        "ifPresentOrElse" => {
            match machine.there(&held, &function) {
                Some(value) => machine.call(&function, ACCEPT, &[value])?,
                None => machine.call(&call.arg(2), &["run"], &[])?,
            };
            NULL
        }
        "map" | "flatMap" | "filter" => {
            let Some(value) = machine.there(&held, &function) else {
                let lost = matches!(held, Held::Lost);
                return Ok(Some(machine.first_of(None, lost, false)));
            };
            let names = if call.name() == "filter" { TEST } else { APPLY };
            let given = machine.call(&function, names, std::slice::from_ref(&value))?;
            let lost = matches!(held, Held::Lost) || given == V::Lost;
            match call.name() {
                _ if lost => machine.holding(Held::Lost),
                "flatMap" => given,
                "filter" => {
                    let kept = machine.whether(&given, &function).then_some(value);
                    machine.first_of(kept, false, false)
                }
                _ => machine.optional(given),
            }
        }
        "stream" => match held {
            Held::Empty => machine.stream_of(Vec::new(), false),
            Held::Is(value) => machine.stream_of(vec![value], false),
            Held::Maybe(_) | Held::Lost => {
                let made = machine.stream_of(vec![V::Any], true);
                let lost = matches!(held, Held::Lost);
                machine.lose(&made, lost);
                made
            }
        },
        "<init>" | "equals" | "hashCode" | "toString" => return Ok(None),
        _ => {
            machine.doubtful = true;
            return Ok(None);
        }
    }))
}
