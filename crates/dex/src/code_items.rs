//! Code items: found from the methods, made distinct, and swept in the order of the file.

use crate::bytes::{u16_at, u32_at};
use crate::ids::NONE;
use crate::member::{Budget, CodeItem, Raw};
use crate::sweep::{MOST_UNITS, Trouble, sweep};

/// Bytes before the instructions.
pub(crate) const ITEM_HEADER: usize = 16;

/// Replaces code offsets of methods by indices of distinct code items, and sweeps these.
pub(crate) fn read(data: &[u8], budget: &mut Budget, raw: &mut Raw) {
    let mut order: Vec<u64> = raw
        .methods
        .iter()
        .enumerate()
        .filter(|(_, method)| method.code != 0)
        .map(|(index, method)| (u64::from(method.code) << 32) | index as u64)
        .collect();
    order.sort_unstable();
    // Until here a zero offset meant "no code"; from here on the field is an index.
    raw.methods.iter_mut().for_each(|method| method.code = NONE);
    let mut last = None;
    // A little less than one reference for two instructions of three units is usual.
    raw.refs
        .reserve(order.len().saturating_mul(6).min(data.len() / 8));
    for entry in order {
        let (offset, index) = ((entry >> 32) as u32, entry as u32);
        if last != Some(offset) {
            last = Some(offset);
            let item = read_item(data, offset, budget, raw);
            raw.codes.push(item);
        }
        if let Some(method) = raw.methods.get_mut(index as usize) {
            method.code = raw.codes.len() as u32 - 1;
        }
    }
}

fn read_item(data: &[u8], offset: u32, budget: &mut Budget, raw: &mut Raw) -> CodeItem {
    let start = offset as usize + ITEM_HEADER;
    let refs = raw.refs.len() as u32;
    let mut item = CodeItem {
        insns: u32::try_from(start).unwrap_or(NONE),
        units: 0,
        count: 0,
        refs,
    };
    let Some(size) = u32_at(data, start - 4).filter(|_| u32::try_from(start).is_ok()) else {
        raw.issues.damage("code", || {
            format!("code item at {offset:#x} is outside of the file")
        });
        return item;
    };
    let room = data.len().saturating_sub(start) / 2;
    let mut units = size as usize;
    if units > room {
        raw.issues.damage("code", || {
            format!("code at {offset:#x}: {size} units, room for {room}")
        });
        units = room;
    }
    let most = budget.units.min(MOST_UNITS);
    if units > most {
        raw.issues.cut("code", || {
            format!("code at {offset:#x}: {units} units, {most} read")
        });
        units = most;
    }
    if raw.refs.len() as u64 >= budget.limits.references {
        raw.issues.cut("code", || {
            format!("code at {offset:#x} not read: too many references")
        });
        units = 0;
    }
    budget.units -= units;
    item.units = units as u32;
    let code = data.get(start..start + units * 2).unwrap_or(&[]);
    let (count, trouble) = sweep(code, &mut raw.refs);
    item.count = count;
    raw.counts.instructions += u64::from(count);
    raw.counts.code_units += units as u64;
    match trouble {
        Some(Trouble::Truncated(at)) if units == size as usize => {
            raw.issues.damage("code", || {
                format!("code at {offset:#x}: instruction at {at:#06x} is cut")
            });
        }
        Some(Trouble::Unused(at)) => {
            let op = u16_at(code, at as usize * 2).unwrap_or(0) & 0xff;
            raw.issues.damage("code", || {
                format!("code at {offset:#x}: no such opcode {op:#04x} at {at:#06x}")
            });
        }
        _ => (),
    }
    item
}
