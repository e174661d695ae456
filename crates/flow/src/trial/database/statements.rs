//! Calls of the platform that become statements.

use super::queries::Found;
use super::tables::Outcome;
use super::words::Cell;
use crate::trial::machine::Machine;
use crate::trial::platform::Call;
use crate::trial::value::{NULL, Stop, V};

/// What is inserted where a key is there already, by the number of the platform.
const CLASHES: &[(i64, &str)] = &[(4, "OR IGNORE "), (5, "OR REPLACE ")];

pub(super) fn of_database(
    machine: &mut Machine<'_, '_>,
    call: &Call<'_>,
) -> Result<Option<V>, Stop> {
    let this = call.this();
    let text = |at: usize| match call.arg(at) {
        V::Text(text) => Some(text.to_string()),
        V::Int(0) => Some(String::new()),
        _ => None,
    };
    Ok(Some(match call.name() {
        "execSQL" => {
            let args = call
                .args
                .get(2)
                .map_or(Vec::new(), |args| machine.as_cells(args));
            machine.sql(&this, text(1).as_deref(), &args);
            NULL
        }
        "rawQuery" => {
            let args = machine.as_cells(&call.arg(2));
            let found = machine.found(&this, text(1).as_deref(), &args);
            machine.cursor(found)
        }
        "query" => {
            let sql = query(machine, call);
            let from = usize::from(call.args.len() > 9);
            let args = machine.as_cells(&call.arg(4 + from));
            let found = machine.found(&this, sql.as_deref(), &args);
            machine.cursor(found)
        }
        "rawQueryWithFactory" => return super::prepared::by_factory(machine, call).map(Some),
        "queryWithFactory" => machine.cursor(Found::lost()),
        "insert" | "insertOrThrow" | "insertWithOnConflict" | "replace" | "replaceOrThrow" => {
            let clash = match call.name() {
                name if name.starts_with("replace") => "OR REPLACE ",
                _ => clash(&call.arg(4)),
            };
            let (columns, values) = columns(machine, &call.arg(3));
            let marks = vec!["?"; columns.len()].join(",");
            let sql = text(1).filter(|_| !columns.is_empty()).map(|table| {
                format!(
                    "INSERT {clash}INTO {table}({}) VALUES({marks})",
                    columns.join(",")
                )
            });
            let given = changed(machine, &this, &text(1), sql, &values);
            if given == V::Int(-1) && call.name() == "insertOrThrow" {
                return machine.throw("android.database.sqlite.SQLiteConstraintException");
            }
            given
        }
        "update" | "updateWithOnConflict" => {
            let (columns, mut values) = columns(machine, &call.arg(2));
            values.extend(machine.as_cells(&call.arg(4)));
            let set: Vec<String> = columns.iter().map(|name| format!("{name}=?")).collect();
            let sql = text(1).zip(text(3)).filter(|_| !columns.is_empty());
            let sql = sql.map(|(table, filter)| {
                format!(
                    "UPDATE {table} SET {}{}",
                    set.join(","),
                    after("WHERE", &filter)
                )
            });
            changed(machine, &this, &text(1), sql, &values)
        }
        "delete" => {
            let sql = text(1).zip(text(2));
            let sql = sql
                .map(|(table, filter)| format!("DELETE FROM {table}{}", after("WHERE", &filter)));
            let args = machine.as_cells(&call.arg(3));
            changed(machine, &this, &text(1), sql, &args)
        }
        "compileStatement" => {
            let made = machine.make_named("android.database.sqlite.SQLiteStatement");
            machine.set_prop(&made, "of", this);
            machine.set_prop(&made, "sql", call.arg(1));
            made
        }
        "isOpen" => V::flag(true),
        "isReadOnly" => V::flag(false),
        _ => return Ok(None),
    }))
}

fn after(verb: &str, what: &str) -> String {
    match what {
        "" => String::new(),
        what => format!(" {verb} {what}"),
    }
}

fn clash(number: &V) -> &'static str {
    let known = number.int();
    let found = CLASHES.iter().find(|(own, _)| Some(*own) == known);
    found.map_or("", |(_, words)| words)
}

/// The names of values, as they stand in a statement, and the values.
fn columns(machine: &Machine<'_, '_>, values: &V) -> (Vec<String>, Vec<Cell>) {
    let Some(object) = machine.object(values) else {
        return (Vec::new(), Vec::new());
    };
    let lost = object.lost;
    let known: Option<Vec<String>> = object
        .pairs
        .iter()
        .map(|(name, _)| {
            name.str()
                .map(|name| format!("\"{}\"", name.replace('"', "")))
        })
        .collect();
    let value = |(_, value): &(V, V)| match lost {
        true => Some(V::Lost),
        false => machine.as_cell(value),
    };
    match known {
        Some(names) => (names, object.pairs.iter().map(value).collect()),
        None => (Vec::new(), Vec::new()),
    }
}

/// Runs a statement that changes a table; one that is not known spoils the table.
fn changed(
    machine: &mut Machine<'_, '_>,
    database: &V,
    table: &Option<String>,
    sql: Option<String>,
    args: &[Cell],
) -> V {
    let spoils = table.as_ref().map(|table| format!("UPDATE {table} SET"));
    match machine.sql(database, sql.or(spoils).as_deref(), args) {
        Outcome::Number(number) => number,
        Outcome::Rows(_) => V::Lost,
    }
}

/// The text of a query that is handed over in parts.
fn query(machine: &Machine<'_, '_>, call: &Call<'_>) -> Option<String> {
    let from = usize::from(call.args.len() > 9);
    let part = |at: usize| match call.args.get(at + from) {
        Some(V::Text(text)) => Some(text.to_string()),
        Some(V::Int(0)) | None => Some(String::new()),
        _ => None,
    };
    let distinct = from > 0 && !call.arg(1).is_null();
    let (group, having) = (part(5)?, part(6)?);
    if distinct || !group.is_empty() || !having.is_empty() {
        return None;
    }
    let columns = match call.args.get(2 + from) {
        Some(V::Int(0)) => Vec::new(),
        Some(array) => {
            let array = machine.object(array).filter(|array| !array.lost)?;
            let names = array.items.iter().map(|name| name.str().map(str::to_owned));
            names.collect::<Option<Vec<String>>>()?
        }
        None => return None,
    };
    let columns = if columns.is_empty() {
        "*".to_owned()
    } else {
        columns.join(", ")
    };
    let limit = if call.args.len() > 8 {
        part(8)?
    } else {
        String::new()
    };
    Some(format!(
        "SELECT {columns} FROM {}{}{}{}",
        part(1)?,
        after("WHERE", &part(3)?),
        after("ORDER BY", &part(7)?),
        after("LIMIT", &limit)
    ))
}

/// `DatabaseUtils`
pub(super) fn asked(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let (database, text) = (call.arg(0), call.arg(1));
    let text = text.str();
    match call.name() {
        "longForQuery" | "stringForQuery" if call.args.len() == 3 => {
            let args = machine.as_cells(&call.arg(2));
            let found = machine.found(&database, text, &args);
            machine.first_found(call.name(), found).map(Some)
        }
        "queryNumEntries" => {
            let filter = call.args.get(2).cloned().unwrap_or(NULL);
            let args = call
                .args
                .get(3)
                .map_or(Vec::new(), |args| machine.as_cells(args));
            let filter = match &filter {
                V::Int(0) => Some(""),
                filter => filter.str(),
            };
            let sql = text.zip(filter).map(|(table, filter)| {
                format!("SELECT COUNT(*) FROM {table}{}", after("WHERE", filter))
            });
            let found = machine.found(&database, sql.as_deref(), &args);
            machine.first_found("getLong", found).map(Some)
        }
        _ => Ok(None),
    }
}
