//! Classes as values, objects that are made by the names of their classes.

use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

/// How the names of classes start that are there without being in the app.
const PLATFORM: &[&str] = &[
    "android.",
    "com.android.",
    "dalvik.",
    "java.",
    "javax.",
    "libcore.",
    "org.json.",
    "org.xml.",
    "org.w3c.",
];

pub(super) fn reflected(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    match (call.class(), call.name()) {
        ("java.lang.Class", "forName") | ("java.lang.ClassLoader", "loadClass") => {
            let name = call.args.iter().find_map(V::str).map(str::to_owned);
            let Some(name) = name else {
                return Ok(Some(V::Lost));
            };
            match machine
                .world
                .find(&name)
                .filter(|ty| machine.world.is_defined(*ty))
            {
                Some(ty) => {
                    machine.initialise(ty)?;
                    Ok(Some(V::Class(ty)))
                }
                None if PLATFORM.iter().any(|start| name.starts_with(start)) => Ok(Some(V::Lost)),
                None => machine.throw("java.lang.ClassNotFoundException"),
            }
        }
        ("java.lang.Class", name) => {
            let V::Class(ty) = call.this() else {
                return Ok(None);
            };
            let full = machine.world.name(ty);
            Ok(match name {
                "getName" | "getCanonicalName" | "getTypeName" => Some(V::text(full)),
                "getSimpleName" => Some(V::text(full.rsplit(['.', '$']).next().unwrap_or(""))),
                "hashCode" => Some(V::Int(ty.0.into())),
                "equals" => Some(V::flag(call.arg(0) == call.arg(1))),
                "isInstance" => {
                    let own = machine.object(&call.arg(1)).map(|object| object.ty);
                    own.map(|own| V::flag(machine.is_below(own, ty)))
                }
                "isAssignableFrom" => match call.arg(1) {
                    V::Class(other) => Some(V::flag(machine.is_below(other, ty))),
                    _ => None,
                },
                "desiredAssertionStatus" => Some(NULL),
                "newInstance" => Some(create(machine, ty, &[])?),
                "getDeclaredConstructor" | "getConstructor" => {
                    let made = machine.make_named("java.lang.reflect.Constructor");
                    machine.set_prop(&made, "class", V::Class(ty));
                    Some(made)
                }
                _ => None,
            })
        }
        ("java.lang.reflect.Constructor", "newInstance") => {
            let Some(V::Class(ty)) = machine.prop(&call.this(), "class") else {
                return Ok(None);
            };
            let args = machine
                .object(&call.arg(1))
                .map_or(Vec::new(), |array| array.items.clone());
            Ok(Some(create(machine, ty, &args)?))
        }
        ("java.lang.reflect.Constructor", "setAccessible") => Ok(Some(NULL)),
        ("java.util.ServiceLoader", "load") => {
            Ok(Some(machine.list_of("java.util.ArrayList", Vec::new())))
        }
        ("java.lang.System", "getProperty") => Ok(Some(if call.args.len() > 1 {
            call.arg(1)
        } else {
            NULL
        })),
        (
            "java.lang.Throwable"
            | "java.lang.Exception"
            | "java.lang.RuntimeException"
            | "java.lang.Error",
            _,
        ) if call.name() == "<init>" => Ok(Some(NULL)),
        (_, "<init>") => Ok(Some(NULL)),
        _ => Ok(None),
    }
}

fn create(machine: &mut Machine<'_, '_>, ty: crate::world::Ty, args: &[V]) -> Result<V, Stop> {
    machine.initialise(ty)?;
    let made = machine.make(ty);
    machine.construct(&made, args)?;
    Ok(made)
}
