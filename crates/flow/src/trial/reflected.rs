//! Classes as values, objects that are made by the names of their classes.

use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};
use crate::world::Ty;
use consentry_dex::TypeId;

/// Flag of a class of which no object is made (the format's `ACC_ABSTRACT`).
const ABSTRACT: u32 = 0x400;
/// Providers of one service.
const MOST_SERVICES: usize = 16;

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
                "getMethod" | "getDeclaredMethod" => {
                    let made = machine.make_named("java.lang.reflect.Method");
                    machine.set_prop(&made, "class", V::Class(ty));
                    machine.set_prop(&made, "name", call.arg(1));
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
        ("java.lang.reflect.Method", "invoke") => invoked(machine, call),
        ("java.lang.reflect.Method", "setAccessible") => Ok(Some(NULL)),
        ("java.util.ServiceLoader", "load") => {
            let made = match call.arg(0) {
                V::Class(ty) => services(machine, ty)?,
                _ => Vec::new(),
            };
            Ok(Some(machine.list_of("java.util.ArrayList", made)))
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

fn create(machine: &mut Machine<'_, '_>, ty: Ty, args: &[V]) -> Result<V, Stop> {
    machine.initialise(ty)?;
    let made = machine.make(ty);
    machine.construct(&made, args)?;
    Ok(made)
}

/// Objects of the classes in the app that provide a service.
fn services(machine: &mut Machine<'_, '_>, service: Ty) -> Result<Vec<V>, Stop> {
    let below = machine.world.descendants(service);
    machine.owe(below.len());
    machine.doubtful |= below.len() > MOST_SERVICES;
    let mut made = Vec::new();
    for ty in below.into_iter().take(MOST_SERVICES) {
        let class = machine.program.class_of(TypeId(ty.0));
        let flags = class.map_or(ABSTRACT, |class| machine.program.class(class).access);
        if flags & ABSTRACT == 0 {
            made.push(create(machine, ty, &[])?);
        }
    }
    Ok(made)
}

/// Runs a method of the app that was found by its name.
fn invoked(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    let (Some(V::Class(ty)), Some(V::Text(name))) =
        (machine.prop(&this, "class"), machine.prop(&this, "name"))
    else {
        return Ok(None);
    };
    // hidden until level 28, so libraries ask for it by name
    if &*name == "createAsync" && &*machine.world.name(ty) == "android.os.Handler" {
        return Ok(Some(machine.make_named("android.os.Handler")));
    }
    let own = machine.object(&call.arg(1)).map(|object| object.ty);
    let Some(method) = machine.named(own.unwrap_or(ty), &name) else {
        return Ok(None);
    };
    let params = machine.callee(method).params.clone();
    let mut args: Vec<V> = call
        .args
        .get(1)
        .filter(|base| **base != NULL)
        .cloned()
        .into_iter()
        .collect();
    let given = machine
        .object(&call.arg(2))
        .map_or(Vec::new(), |array| array.items.clone());
    if given.len() != params.len() {
        return Ok(None);
    }
    for (value, param) in given.into_iter().zip(&params) {
        let plain = machine.program.descriptor(*param).len() == 1;
        let inner = machine.prop(&value, "box").filter(|_| plain);
        args.push(inner.unwrap_or(value));
    }
    machine.initialise(ty)?;
    let result = machine.callee(method).result;
    let descriptor = result.map(|ty| machine.program.descriptor(ty).into_owned());
    let value = machine.run(method, &args)?;
    Ok(Some(match (descriptor.as_deref(), &value) {
        (Some("Z"), V::Int(_)) => machine.boxed("java.lang.Boolean", value),
        (Some("I"), V::Int(_)) => machine.boxed("java.lang.Integer", value),
        (Some("J"), V::Int(_)) => machine.boxed("java.lang.Long", value),
        _ => value,
    }))
}
