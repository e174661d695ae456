//! Streams from and to files: what was written is read again.

use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

const MOST_TEXT: usize = 100_000;

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
        return Ok(Some(NULL));
    }
    let Some(file) = machine.prop(&this, "file") else {
        return Ok(None);
    };
    Ok(match call.name() {
        "write" | "append" | "print" | "println" => {
            write(machine, &file, &call.arg(1));
            Some(if call.name() == "append" { this } else { NULL })
        }
        "newLine" => {
            write(machine, &file, &V::text("\n"));
            Some(NULL)
        }
        "writeObject" | "writeBoolean" | "writeInt" | "writeLong" | "writeUTF" => {
            let (value, sure) = (machine.kept(call.arg(1)), machine.sure);
            if let Some(object) = machine.object_mut(&file) {
                object.items.push(value);
                object.lost |= !sure;
            }
            Some(NULL)
        }
        "readObject" | "readBoolean" | "readInt" | "readLong" | "readUTF" => {
            let at = machine.prop(&this, "next").and_then(|at| at.int());
            let at = at.unwrap_or(0);
            machine.set_prop(&this, "next", V::Int(at + 1));
            let held = machine.object(&file).filter(|file| !file.lost);
            let held = held.and_then(|file| file.items.get(usize::try_from(at).ok()?));
            Some(held.cloned().unwrap_or(V::Lost))
        }
        "close" | "flush" => Some(NULL),
        "read" | "readLine" | "available" | "readAllBytes" => Some(read(machine, call, &file)),
        _ => None,
    })
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
        array => machine
            .object(array)
            .filter(|array| !array.lost)
            .and_then(|array| {
                let bytes: Option<Vec<u8>> = array
                    .items
                    .iter()
                    .map(|item| item.int().map(|byte| byte as u8))
                    .collect();
                String::from_utf8(bytes?).ok()
            }),
    };
    let sure = machine.sure;
    if let Some(object) = machine.object_mut(file) {
        match more {
            Some(more) if sure && object.text.len() + more.len() < MOST_TEXT => {
                object.text.push_str(&more)
            }
            _ => object.lost = true,
        }
    }
}

fn read(machine: &mut Machine<'_, '_>, call: &Call<'_>, file: &V) -> V {
    let this = call.this();
    let Some(object) = machine
        .object(file)
        .filter(|object| !object.lost && object.pairs.is_empty())
    else {
        return V::Lost;
    };
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
