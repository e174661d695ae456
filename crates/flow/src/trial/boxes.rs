//! Numbers and flags as objects, enums, objects as such.

use super::machine::Machine;
use super::platform::Call;
use super::texts::same;
use super::value::{NULL, Stop, V};
use crate::world::Ty;

const BOXES: &[(&str, &str)] = &[
    ("java.lang.Integer", "intValue"),
    ("java.lang.Long", "longValue"),
    ("java.lang.Boolean", "booleanValue"),
    ("java.lang.Short", "shortValue"),
    ("java.lang.Byte", "byteValue"),
    ("java.lang.Character", "charValue"),
    ("java.lang.Float", "floatValue"),
    ("java.lang.Double", "doubleValue"),
];

impl Machine<'_, '_> {
    pub(super) fn boxed(&mut self, class: &str, value: V) -> V {
        // Flags and small numbers are boxed into the same objects each time.
        let made = match value {
            V::Int(number) if (-128..128).contains(&number) => {
                let ty = self.world.find(class).unwrap_or(Ty::NONE);
                self.only(&format!("{class}:{number}"), ty)
            }
            _ => self.make_named(class),
        };
        self.set_prop(&made, "box", value);
        made
    }

    /// Whether two objects are equal, as far as the platform tells.
    pub(super) fn equal(&mut self, a: &V, b: &V) -> Result<V, Stop> {
        match (self.prop(a, "box"), self.prop(b, "box")) {
            (Some(a), Some(b)) => return Ok(same(&a, &b)),
            (Some(_), None) | (None, Some(_)) if !a.is_unknown() && !b.is_unknown() => {
                return Ok(V::flag(false));
            }
            _ => {}
        }
        if a.id().is_some()
            && a != b
            && let Some(given) = self.tell(a, "equals", std::slice::from_ref(b))?
        {
            return Ok(given);
        }
        Ok(same(a, b))
    }
}

pub(super) fn boxed(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    let class = call.class();
    if let Some((class, _)) = BOXES.iter().find(|(own, _)| *own == class) {
        return Ok(of_box(machine, call, class));
    }
    if class == "java.lang.Math" && matches!(call.name(), "max" | "min") {
        let kind = call.callee.params.first();
        let whole = kind.is_some_and(|ty| matches!(&*machine.program.descriptor(*ty), "I" | "J"));
        return Ok(whole.then(|| of_two(call, class)));
    }
    if class == "java.lang.Number" || BOXES.iter().any(|(_, name)| *name == call.name()) {
        return Ok(Some(machine.prop(&this, "box").unwrap_or(this)));
    }
    if class == "java.lang.Enum" || machine.value_is(&this, "java.lang.Enum") {
        match call.name() {
            "<init>" => {
                machine.set_prop(&this, "name", call.arg(1));
                machine.set_prop(&this, "ordinal", call.arg(2));
                return Ok(Some(NULL));
            }
            "name" | "toString" => return Ok(machine.prop(&this, "name")),
            "ordinal" | "hashCode" => return Ok(machine.prop(&this, "ordinal")),
            "getDeclaringClass" => {
                return Ok(machine.object(&this).map(|object| V::Class(object.ty)));
            }
            "compareTo" => {
                let pair = (
                    machine.prop(&this, "ordinal"),
                    machine.prop(&call.arg(1), "ordinal"),
                );
                let (Some(V::Int(a)), Some(V::Int(b))) = pair else {
                    return Ok(Some(V::Lost));
                };
                return Ok(Some(V::Int(a.wrapping_sub(b))));
            }
            "valueOf" if class == "java.lang.Enum" => {
                let V::Class(ty) = this else {
                    return Ok(Some(V::Lost));
                };
                machine.initialise(ty)?;
                let wanted = Some(call.arg(1));
                machine.owe(machine.heap.len());
                let found = machine.heap.iter().position(|object| {
                    object.ty == ty && object.props.get("name").cloned() == wanted
                });
                return match found {
                    Some(at) => Ok(Some(V::Obj(at as u32))),
                    None if wanted.is_some_and(|wanted| wanted.str().is_some()) => {
                        machine.throw("java.lang.IllegalArgumentException")
                    }
                    None => Ok(Some(V::Lost)),
                };
            }
            _ => {}
        }
    }
    Ok(match call.name() {
        "equals" if call.args.len() == 2 => Some(machine.equal(&this, &call.arg(1))?),
        "hashCode" if call.args.len() == 1 => match machine.prop(&this, "box") {
            Some(value) => Some(value),
            None => this.id().map(|id| V::Int(id.into())),
        },
        "getClass" => machine.object(&this).map(|object| V::Class(object.ty)),
        "toString" if call.args.len() == 1 && machine.prop(&this, "box").is_some() => {
            Some(machine.shown(&this, None))
        }
        "clone" => {
            let copy = machine.object(&this).cloned();
            machine.owe(copy.as_ref().map_or(0, |copy| copy.items.len()));
            copy.map(|copy| {
                machine.heap.push(copy);
                V::Obj(machine.heap.len() as u32 - 1)
            })
        }
        "identityHashCode" => Some(call.arg(0).id().map_or(V::Lost, |id| V::Int(id.into()))),
        "arraycopy" => {
            copy(machine, call);
            Some(NULL)
        }
        "currentTimeMillis" | "nanoTime" | "elapsedRealtime" | "uptimeMillis" => Some(V::Any),
        "toNanos" | "toMicros" | "toMillis" | "toSeconds"
            if class == "java.util.concurrent.TimeUnit" =>
        {
            Some(
                call.arg(1)
                    .int()
                    .map_or(V::Any, |time| V::Int(time.saturating_mul(1_000_000))),
            )
        }
        "availableProcessors" => Some(V::Int(4)),
        "requireNonNull" => Some(this),
        "exit" | "killProcess" | "halt"
            if matches!(
                class,
                "java.lang.System" | "android.os.Process" | "java.lang.Runtime"
            ) =>
        {
            return Err(Stop::Exit);
        }
        _ => None,
    })
}

fn copy(machine: &mut Machine<'_, '_>, call: &Call<'_>) {
    let numbers: Vec<usize> = [1, 3, 4]
        .iter()
        .filter_map(|at| usize::try_from(call.arg(*at).int()?).ok())
        .collect();
    let from = machine.object(&call.arg(0)).cloned();
    let Some(to) = machine.object_mut(&call.arg(2)) else {
        return;
    };
    match (from, numbers.as_slice()) {
        (Some(from), [start, at, count]) if !from.lost => {
            let part = from.items.iter().skip(*start).take(*count);
            to.items
                .iter_mut()
                .skip(*at)
                .zip(part)
                .for_each(|(slot, item)| *slot = item.clone());
        }
        _ => to.lost = true,
    }
}

fn of_box(machine: &mut Machine<'_, '_>, call: &Call<'_>, class: &str) -> Option<V> {
    let this = call.this();
    match call.name() {
        "valueOf" => {
            let value = match (&this, class) {
                (V::Text(text), "java.lang.Boolean") => V::flag(text.eq_ignore_ascii_case("true")),
                (V::Text(text), _) => text.parse().map_or(V::Lost, V::Int),
                (value, _) => value.clone(),
            };
            Some(machine.boxed(class, value))
        }
        "parseInt" | "parseLong" | "parseBoolean" => Some(match &this {
            V::Text(text) if call.name() == "parseBoolean" => {
                V::flag(text.eq_ignore_ascii_case("true"))
            }
            V::Text(text) => text.parse().map_or(V::Lost, V::Int),
            V::Int(0) if call.name() == "parseBoolean" => V::flag(false),
            other => other.clone(),
        }),
        "<init>" => {
            machine.set_prop(&this, "box", call.arg(1));
            Some(NULL)
        }
        "toString" | "hashCode" if this.int().is_some() => match call.name() {
            "toString" => Some(machine.shown(&this, call.callee.params.first().copied())),
            _ => Some(this),
        },
        "compare" | "max" | "min" | "sum" | "logicalAnd" | "logicalOr" | "logicalXor"
            if !matches!(class, "java.lang.Float" | "java.lang.Double") =>
        {
            Some(of_two(call, class))
        }
        "equals" | "hashCode" | "toString" | "getClass" => None,
        name if name.ends_with("Value") => Some(match machine.prop(&this, "box") {
            Some(value) => value,
            None => this,
        }),
        _ => None,
    }
}

/// What whole numbers or flags make.
fn of_two(call: &Call<'_>, class: &str) -> V {
    let (a, b) = match (call.arg(0), call.arg(1)) {
        (V::Int(a), V::Int(b)) => (a, b),
        (V::Any, V::Any | V::Int(_)) | (V::Int(_), V::Any) => return V::Any,
        _ => return V::Lost,
    };
    V::Int(match call.name() {
        "max" => a.max(b),
        "min" => a.min(b),
        "sum" if class == "java.lang.Integer" => (a as i32).wrapping_add(b as i32).into(),
        "sum" => a.wrapping_add(b),
        "logicalAnd" => a & b,
        "logicalOr" => a | b,
        "logicalXor" => a ^ b,
        _ => a.cmp(&b) as i64,
    })
}
