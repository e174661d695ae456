//! What queries gave, row by row.

use super::holds::Holds;
use super::queries::Found;
use super::words::Cell;
use crate::trial::machine::Machine;
use crate::trial::platform::Call;
use crate::trial::value::{NULL, Stop, V};

const CURSOR: &str = "android.database.Cursor";

impl Machine<'_, '_> {
    /// A cursor before the first row of what was found.
    pub(super) fn cursor(&mut self, found: Found) -> V {
        let made = self.make_named(CURSOR);
        self.fill_cursor(&made, found);
        made
    }

    pub(super) fn fill_cursor(&mut self, cursor: &V, found: Found) {
        self.set_prop(cursor, "own", V::Int(1));
        self.set_prop(cursor, "sure", V::flag(self.sure));
        self.set_prop(cursor, "at", V::Int(-1));
        self.set_prop(cursor, "count", V::Int(found.rows.len() as i64));
        if found.known == Holds::Any {
            self.set_prop(cursor, "count", V::Any);
            self.set_prop(cursor, "at", V::Int(0));
        }
        if let Some(object) = self.object_mut(cursor) {
            object.lost = !matches!(found.known, Holds::Yes | Holds::Any);
            object.items = found.names.iter().map(V::text).collect();
            let cells = found.rows.into_iter().flatten();
            object.pairs = cells
                .map(|cell| (V::flag(cell.is_some()), cell.unwrap_or(NULL)))
                .collect();
        }
    }

    /// What the row at which a cursor stands holds in a column; `None` where it stands at no row.
    fn cell(&self, cursor: &V, column: &V) -> Option<Cell> {
        let object = self.object(cursor)?;
        let at = object.props.get("at")?.int()?;
        if object.lost || column.is_unknown() {
            return Some(Some(V::Lost));
        }
        let column = usize::try_from(column.int()?).ok()?;
        if column >= object.items.len() {
            return None;
        }
        let at = usize::try_from(at).ok()?.checked_mul(object.items.len())?;
        let (set, value) = object.pairs.get(at.checked_add(column)?)?;
        Some((!set.is_null()).then(|| value.clone()))
    }
}

pub(super) fn cursor(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    let known = (
        machine.prop(&this, "own"),
        machine.prop(&this, "at"),
        machine.prop(&this, "count"),
    );
    let (Some(_), Some(V::Int(at)), Some(count)) = known else {
        return Ok(None);
    };
    let Some(object) = machine.object(&this) else {
        return Ok(None);
    };
    let lost = object.lost;
    let to = match call.name() {
        "moveToFirst" => Some(0),
        "moveToNext" => Some(at.saturating_add(1)),
        "moveToPrevious" => Some(at.saturating_sub(1)),
        "moveToLast" => count.int().map(|count| count.saturating_sub(1)),
        "moveToPosition" => call.arg(1).int(),
        "move" => call.arg(1).int().map(|by| at.saturating_add(by)),
        _ => None,
    };
    Ok(Some(match call.name() {
        "close" | "deactivate" | "registerContentObserver" | "setNotificationUri" => NULL,
        "isClosed" => V::flag(false),
        name if lost && !name.starts_with("getColumn") => V::Lost,
        "getCount" => count,
        name if name.starts_with("move") => match (count, to) {
            (V::Int(count), Some(to)) => {
                let to = to.clamp(-1, count);
                let doubt = !machine.sure && machine.prop(&this, "sure") == Some(V::Int(1));
                machine.set_prop(&this, "at", V::Int(to));
                if let Some(object) = machine.object_mut(&this).filter(|_| doubt) {
                    object.lost = true;
                }
                V::flag((0..count).contains(&to))
            }
            (V::Any, _) => V::Any,
            _ => V::Lost,
        },
        "isAfterLast" | "isBeforeFirst" | "isFirst" | "isLast" | "getPosition" => match count {
            V::Int(count) => match call.name() {
                "isAfterLast" => V::flag(at >= count),
                "isBeforeFirst" => V::flag(at < 0),
                "isFirst" => V::flag(at == 0 && count > 0),
                "isLast" => V::flag(at >= 0 && at == count - 1),
                _ => V::Int(at),
            },
            count => count,
        },
        "getColumnIndex" | "getColumnIndexOrThrow" => {
            let wanted = call.arg(1);
            let object = machine
                .object(&this)
                .filter(|object| !object.items.is_empty());
            let (Some(object), Some(wanted)) = (object, wanted.str()) else {
                return Ok(Some(V::Lost));
            };
            let own = |name: &V| {
                name.str()
                    .is_some_and(|name| name.eq_ignore_ascii_case(wanted))
            };
            match object.items.iter().position(own) {
                Some(at) => V::Int(at as i64),
                None if call.name() == "getColumnIndex" => V::Int(-1),
                None => return machine.throw("java.lang.IllegalArgumentException"),
            }
        }
        "getColumnCount" if !lost => V::Int(object.items.len() as i64),
        "getColumnNames" if !lost => {
            let names = object.items.clone();
            machine.list_of("java.lang.Object", names)
        }
        "getColumnName" if !lost => {
            let at = call.arg(1).int().and_then(|at| usize::try_from(at).ok());
            let name = at.and_then(|at| object.items.get(at));
            name.cloned().unwrap_or(V::Lost)
        }
        "isNull" | "getType" | "getInt" | "getLong" | "getShort" | "getString" => {
            match machine.cell(&this, &call.arg(1)) {
                Some(cell) => read(call.name(), cell),
                None => return machine.throw("android.database.CursorIndexOutOfBoundsException"),
            }
        }
        _ => return Ok(None),
    }))
}

/// What a column holds, as it is asked for.
pub(super) fn read(name: &str, cell: Cell) -> V {
    match (name, cell) {
        (_, Some(V::Lost)) => V::Lost,
        (_, Some(V::Any)) => V::Any,
        ("isNull", cell) => V::flag(cell.is_none()),
        (_, None) => NULL,
        ("getType", Some(V::Int(_))) => V::Int(1),
        ("getType", Some(_)) => V::Int(3),
        ("getString", Some(V::Int(number))) => V::text(number.to_string()),
        ("getString", Some(value)) => value,
        (_, Some(V::Int(number))) => V::Int(number),
        (_, Some(V::Text(text))) => match text.trim().parse() {
            Ok(number) => V::Int(number),
            Err(_)
                if text.starts_with(|letter: char| {
                    letter.is_ascii_digit() || "+-.".contains(letter)
                }) =>
            {
                V::Lost
            }
            Err(_) => V::Int(0),
        },
        _ => V::Lost,
    }
}
