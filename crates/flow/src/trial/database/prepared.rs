//! Statements that are made once and filled with values, and the values of a row.

use super::queries::Found;
use super::tables::Outcome;
use super::words::Cell;
use crate::trial::machine::Machine;
use crate::trial::maps::map;
use crate::trial::platform::Call;
use crate::trial::value::{NULL, Stop, V};

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
            bind_all(machine, &this, all);
            Ok(Some(NULL))
        }
        "execute"
        | "executeInsert"
        | "executeUpdateDelete"
        | "simpleQueryForLong"
        | "simpleQueryForString" => {
            let args = bound(&object.pairs, object.lost);
            if call.name().starts_with("simple") {
                let found = machine.found_by(&this);
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

/// A query whose cursor the app makes itself, after it has bound values to it.
pub(super) fn by_factory(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<V, Stop> {
    let query = machine.make_named("android.database.sqlite.SQLiteQuery");
    machine.set_prop(&query, "of", call.this());
    machine.set_prop(&query, "sql", call.arg(2));
    let cells = machine.as_cells(&call.arg(3));
    bind_all(machine, &query, cells);
    let args = [call.this(), V::Any, call.arg(4), query.clone()];
    match machine.tell(&call.arg(1), "newCursor", &args)? {
        Some(cursor) => Ok(cursor),
        None => {
            let found = machine.found_by(&query);
            Ok(machine.cursor(found))
        }
    }
}

impl Machine<'_, '_> {
    /// What a query gives with the values that are bound to it.
    pub(super) fn found_by(&mut self, query: &V) -> Found {
        let (database, sql) = (self.prop(query, "of"), self.prop(query, "sql"));
        let args = self
            .object(query)
            .map(|object| bound(&object.pairs, object.lost));
        match (database, sql, args) {
            (Some(database), Some(sql), Some(args)) => self.found(&database, sql.str(), &args),
            _ => Found::lost(),
        }
    }
}

fn bind_all(machine: &mut Machine<'_, '_>, to: &V, cells: Vec<Cell>) {
    let sure = machine.sure;
    let pairs = cells.into_iter().enumerate();
    let pairs = pairs.filter_map(|(at, cell)| Some((V::Int(at as i64 + 1), cell?)));
    if let Some(object) = machine.object_mut(to) {
        object.lost |= !sure;
        object.pairs.extend(pairs);
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
        crate::trial::storage::held(&object.pairs, &call.arg(1)),
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
