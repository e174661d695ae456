//! Statements that are made once and filled with values, and the values of a row.

use super::machine::Machine;
use super::maps::map;
use super::platform::Call;
use super::tables::Outcome;
use super::value::{NULL, Stop, V};
use super::words::Cell;

const MOST_BOUND: i64 = 1_000;

/// Statements that are made once and filled with values.
pub(super) fn prepared(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    let (Some(database), Some(sql)) = (machine.prop(&this, "of"), machine.prop(&this, "sql"))
    else {
        return Ok(None);
    };
    let sure = machine.sure;
    let Some(object) = machine.object_mut(&this) else {
        return Ok(None);
    };
    match call.name() {
        "bindLong" | "bindString" | "bindNull" | "bindDouble" | "bindBlob" | "clearBindings" => {
            let at = call.arg(1);
            object.lost |= !sure;
            object
                .pairs
                .retain(|(own, _)| *own != at && call.name() != "clearBindings");
            match (call.name(), call.arg(2)) {
                ("bindLong" | "bindString", value) => object.pairs.push((at, value)),
                ("bindDouble" | "bindBlob", _) => object.pairs.push((at, V::Lost)),
                _ => {}
            }
            Ok(Some(NULL))
        }
        "bindAllArgsAsStrings" => {
            let all = machine.as_cells(&call.arg(1));
            let pairs = all.into_iter().enumerate();
            let pairs = pairs.filter_map(|(at, cell)| Some((V::Int(at as i64 + 1), cell?)));
            let pairs: Vec<(V, V)> = pairs.collect();
            if let Some(object) = machine.object_mut(&this) {
                object.lost |= !sure;
                object.pairs.extend(pairs);
            }
            Ok(Some(NULL))
        }
        "execute"
        | "executeInsert"
        | "executeUpdateDelete"
        | "simpleQueryForLong"
        | "simpleQueryForString" => {
            let args = bound(&object.pairs, object.lost);
            if call.name().starts_with("simple") {
                let found = machine.found(&database, sql.str(), &args);
                return machine.first_found(call.name(), found).map(Some);
            }
            Ok(Some(match machine.sql(&database, sql.str(), &args) {
                Outcome::Number(V::Int(-1)) if call.name() == "executeInsert" => V::Int(-1),
                Outcome::Number(number) => number,
                Outcome::Rows(_) => V::Lost,
            }))
        }
        _ => Ok(None),
    }
}

/// Values by their places, from 1 on.
fn bound(pairs: &[(V, V)], lost: bool) -> Vec<Cell> {
    let places = pairs.iter().filter_map(|(at, _)| at.int());
    let most = places
        .filter(|at| (1..=MOST_BOUND).contains(at))
        .max()
        .unwrap_or(0);
    let mut found: Vec<Cell> = vec![None; most as usize];
    for (at, value) in pairs {
        let at = at
            .int()
            .and_then(|at| usize::try_from(at).ok())
            .and_then(|at| at.checked_sub(1));
        if let Some(cell) = at.and_then(|at| found.get_mut(at)) {
            *cell = Some(if lost { V::Lost } else { value.clone() });
        }
    }
    found
}

/// `ContentValues`
pub(super) fn pairs(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    let Some(object) = machine.object(&this) else {
        return Ok(None);
    };
    let (held, lost) = (
        super::storage::held(&object.pairs, &call.arg(1)),
        object.lost,
    );
    match call.name() {
        "putNull" => {
            let key = call.arg(1);
            if let Some(object) = machine.object_mut(&this) {
                object.pairs.retain(|(own, _)| *own != key);
                object.pairs.push((key, NULL));
            }
            machine.spoil(&this);
            Ok(Some(NULL))
        }
        "getAsString" if lost => Ok(Some(V::Lost)),
        "getAsString" => Ok(Some(match held.unwrap_or(NULL) {
            V::Int(0) => NULL,
            value => machine.shown(&value, None),
        })),
        name if name.starts_with("getAs") => Ok(Some(match held.unwrap_or(NULL) {
            _ if lost => V::Lost,
            V::Text(text) => {
                let number = text.trim().parse().map_or(V::Lost, V::Int);
                machine.boxed("java.lang.Long", number)
            }
            value => value,
        })),
        _ => map(machine, call),
    }
}
