//! Streams from and to files: what was written is read again.

use super::machine::Machine;
use super::platform::Call;
use super::texts::GIVEN;
use super::value::{NULL, Stop, V};

const MOST_TEXT: usize = 100_000;
/// What is written as one value is read as one.
const WRITES: &[&str] = &[
    "writeBoolean",
    "writeByte",
    "writeChar",
    "writeDouble",
    "writeFloat",
    "writeInt",
    "writeLong",
    "writeObject",
    "writeShort",
    "writeUTF",
];
const READS: &[&str] = &[
    "readBoolean",
    "readByte",
    "readChar",
    "readDouble",
    "readFloat",
    "readInt",
    "readLong",
    "readObject",
    "readShort",
    "readUTF",
    "readUnsignedByte",
    "readUnsignedShort",
];

pub(super) fn stream(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let class = call.class();
    if class == "java.util.Properties" && matches!(call.name(), "load" | "store") {
        return Ok(Some(properties(machine, call)));
    }
    let moves = ["Stream", "Reader", "Writer"]
        .iter()
        .any(|end| class.ends_with(end));
    if !moves || !(class.starts_with("java.io.") || class.starts_with("java.util.zip.")) {
        return Ok(None);
    }
    let this = call.this();
    if call.name() == "<init>" {
        for kept in ["file", "foreign"] {
            let mut inner = call.args.iter().skip(1);
            if let Some(inner) = inner.find_map(|arg| machine.prop(arg, kept)) {
                machine.set_prop(&this, kept, inner);
            }
        }
        if MEMORY.contains(&class) {
            in_memory(machine, &this, call.args.get(1));
        }
        return Ok(Some(NULL));
    }
    let Some(file) = machine.prop(&this, "file") else {
        return Ok(given(machine, call));
    };
    Ok(match call.name() {
        "write" | "append" | "print" | "println" => {
            let part = part(machine, call);
            write(machine, &file, &part.unwrap_or_else(|| call.arg(1)));
            Some(if call.name() == "append" { this } else { NULL })
        }
        "newLine" => {
            write(machine, &file, &V::text("\n"));
            Some(NULL)
        }
        name if WRITES.contains(&name) => {
            let (value, sure) = (machine.kept(call.arg(1)), machine.sure);
            if let Some(object) = machine.object_mut(&file) {
                object.items.push(value);
                object.lost |= !sure;
            }
            Some(NULL)
        }
        name if READS.contains(&name) => {
            let at = machine.prop(&this, "next").and_then(|at| at.int());
            let at = at.unwrap_or(0);
            machine.set_prop(&this, "next", V::Int(at + 1));
            let Some(held) = machine.object(&file).filter(|file| !file.lost) else {
                return Ok(Some(V::Lost));
            };
            let item = usize::try_from(at).ok().and_then(|at| held.items.get(at));
            match item.cloned() {
                Some(item) => Some(item),
                None if held.text.is_empty() => return machine.throw("java.io.EOFException"),
                None => Some(V::Lost),
            }
        }
        "close" | "flush" => Some(NULL),
        "toString" | "toByteArray" | "toCharArray" | "getBuffer" | "size" => {
            held(machine, call, &file)
        }
        "read" | "readFully" | "readLine" | "available" | "readAllBytes" => {
            Some(read(machine, call, &file))
        }
        _ => None,
    })
}

/// Streams into and out of memory.
const MEMORY: &[&str] = &[
    "java.io.ByteArrayInputStream",
    "java.io.ByteArrayOutputStream",
    "java.io.CharArrayWriter",
    "java.io.StringReader",
    "java.io.StringWriter",
];

/// A stream of its own, which holds what it was given.
fn in_memory(machine: &mut Machine<'_, '_>, stream: &V, given: Option<&V>) {
    let file = machine.make_named("java.io.File");
    // a number is how much room there is at first
    if let Some(given) = given.filter(|given| given.int().is_none()) {
        write(machine, &file, given);
    }
    machine.set_prop(stream, "file", file);
}

/// What was written into memory.
fn held(machine: &mut Machine<'_, '_>, call: &Call<'_>, file: &V) -> Option<V> {
    let object = machine.object(file)?;
    let text = if object.lost || !object.items.is_empty() {
        return Some(V::Lost);
    } else if object.props.contains_key(GIVEN) {
        None
    } else {
        Some(object.text.clone())
    };
    let Some(text) = text else {
        return Some(V::Any);
    };
    Some(match call.name() {
        "toString" => V::text(text),
        "size" => V::Int(text.len() as i64),
        "getBuffer" => V::Lost,
        name => {
            let units: Vec<V> = match name {
                "toCharArray" => text
                    .encode_utf16()
                    .map(|unit| V::Int(unit.into()))
                    .collect(),
                _ => text
                    .bytes()
                    .map(|byte| V::Int((byte as i8).into()))
                    .collect(),
            };
            machine.list_of("java.lang.Object", units)
        }
    })
}

/// What a stream gives that the device or the network fills: nothing of it is known.
fn given(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Option<V> {
    machine.prop(&call.this(), "foreign")?;
    if !matches!(call.name(), "read" | "readFully") || call.args.len() < 2 {
        return None;
    }
    machine.fill_with(&call.arg(1), &V::Any);
    Some(V::Any)
}

impl Machine<'_, '_> {
    /// Each member of an array is one that was given, or is not known.
    pub(super) fn fill_with(&mut self, array: &V, value: &V) {
        if let Some(array) = self.object_mut(array) {
            array.items.fill(value.clone());
        }
    }
}

/// The part of an array that is written.
fn part(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Option<V> {
    let [_, from, start, count] = call.args else {
        return None;
    };
    if let V::Text(text) = from {
        let (start, count) = (start.int()?, count.int()?);
        let units: Vec<u16> = text.encode_utf16().collect();
        let start = usize::try_from(start).ok()?;
        let end = start.checked_add(usize::try_from(count).ok()?)?;
        return Some(V::text(String::from_utf16_lossy(units.get(start..end)?)));
    }
    let items = &machine.object(from)?.items;
    if *count == V::Any && items.contains(&V::Any) {
        return Some(V::Any);
    }
    let start = usize::try_from(start.int()?).ok()?;
    let end = start.checked_add(usize::try_from(count.int()?).ok()?)?;
    let part = items.get(start..end)?.to_vec();
    machine.owe(part.len() / 4);
    Some(machine.list_of("java.lang.Object", part))
}

fn properties(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> V {
    let Some(file) = machine.prop(&call.arg(1), "file") else {
        if let Some(object) = machine.object_mut(&call.this()) {
            object.lost |= call.name() == "load";
        }
        return NULL;
    };
    let (from, to) = if call.name() == "load" {
        (file, call.this())
    } else {
        (call.this(), file)
    };
    let sure = machine.sure;
    let held = machine
        .object(&from)
        .map(|object| (object.pairs.clone(), object.lost || !object.text.is_empty()));
    if let (Some((pairs, lost)), Some(object)) = (held, machine.object_mut(&to)) {
        object.pairs = pairs;
        object.lost |= lost || !sure;
    }
    NULL
}

fn write(machine: &mut Machine<'_, '_>, file: &V, what: &V) {
    let more = match what {
        V::Text(text) => Some(text.to_string()),
        V::Int(letter) => char::from_u32(*letter as u32).map(String::from),
        V::Any => None,
        array => machine
            .object(array)
            .filter(|array| !array.lost)
            .and_then(|array| of_units(&array.items)),
    };
    let items = machine.object(what).map(|array| &array.items);
    let given = *what == V::Any || items.is_some_and(|items| items.contains(&V::Any));
    let sure = machine.sure;
    if let Some(object) = machine.object_mut(file) {
        match more {
            Some(more) if sure && object.text.len() + more.len() < MOST_TEXT => {
                object.text.push_str(&more)
            }
            _ if sure && given => {
                object.props.insert(GIVEN, V::flag(true));
            }
            _ => object.lost = true,
        }
    }
}

/// The text of bytes or letters.
fn of_units(items: &[V]) -> Option<String> {
    let units: Option<Vec<i64>> = items.iter().map(V::int).collect();
    let units = units?;
    let bytes: Option<Vec<u8>> = units
        .iter()
        .map(|unit| i8::try_from(*unit).ok().map(|unit| unit as u8))
        .collect();
    match bytes {
        Some(bytes) => String::from_utf8(bytes).ok(),
        None => {
            let units: Vec<u16> = units.iter().map(|unit| *unit as u16).collect();
            String::from_utf16(&units).ok()
        }
    }
}

fn read(machine: &mut Machine<'_, '_>, call: &Call<'_>, file: &V) -> V {
    let this = call.this();
    let Some(object) = machine
        .object(file)
        .filter(|object| !object.lost && object.pairs.is_empty())
    else {
        machine.fill_with(&call.arg(1), &V::Lost);
        return V::Lost;
    };
    if object.props.contains_key(GIVEN) {
        machine.fill_with(&call.arg(1), &V::Any);
        return V::Any;
    }
    let at = machine
        .prop(&this, "at")
        .and_then(|at| usize::try_from(at.int()?).ok())
        .unwrap_or(0);
    let rest = object.text.get(at..).unwrap_or("").to_owned();
    match call.name() {
        "available" => V::Int(rest.len() as i64),
        "readLine" => {
            if rest.is_empty() {
                return NULL;
            }
            let line = rest.split('\n').next().unwrap_or("").to_owned();
            machine.set_prop(&this, "at", V::Int((at + line.len() + 1) as i64));
            V::text(line)
        }
        "readAllBytes" => {
            machine.set_prop(&this, "at", V::Int((at + rest.len()) as i64));
            machine.list_of(
                "java.lang.Object",
                rest.bytes()
                    .map(|byte| V::Int((byte as i8).into()))
                    .collect(),
            )
        }
        _ if call.args.len() == 1 => {
            let first = rest.chars().next();
            machine.set_prop(
                &this,
                "at",
                V::Int((at + first.map_or(0, char::len_utf8)) as i64),
            );
            first.map_or(V::Int(-1), |letter| V::Int(i64::from(u32::from(letter))))
        }
        _ => {
            let from = if call.args.len() > 2 {
                call.arg(2)
                    .int()
                    .and_then(|from| usize::try_from(from).ok())
                    .unwrap_or(0)
            } else {
                0
            };
            let units: Vec<i64> = match call.class().ends_with("Reader") {
                true => rest.encode_utf16().map(i64::from).collect(),
                false => rest.bytes().map(|byte| i64::from(byte as i8)).collect(),
            };
            let Some(array) = machine.object_mut(&call.arg(1)) else {
                return V::Lost;
            };
            let room = array.items.iter_mut().skip(from).zip(&units);
            let count = room.map(|(slot, unit)| *slot = V::Int(*unit)).count();
            let end = if count == units.len() {
                rest.len()
            } else {
                count
            };
            machine.set_prop(&this, "at", V::Int((at + end) as i64));
            V::Int(if rest.is_empty() { -1 } else { count as i64 })
        }
    }
}
