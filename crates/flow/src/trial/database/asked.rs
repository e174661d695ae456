//! How statements reach a database, and values reach statements.

use super::cursors::read;
use super::holds::Holds;
use super::queries::Found;
use super::tables::{Database, Outcome};
use super::words::Cell;
use crate::trial::machine::Machine;
use crate::trial::value::{Stop, V};

/// Where values stand that are handed to a statement and not known.
const MOST_BOUND: usize = 32;

impl Machine<'_, '_> {
    /// Runs a statement in a database.
    pub(super) fn sql(&mut self, database: &V, sql: Option<&str>, args: &[Cell]) -> Outcome {
        let sure = self.sure;
        let key = self.prop(database, "database");
        let held = match key.as_ref().and_then(V::str) {
            Some(key) => self.databases.get_mut(key),
            None => None,
        };
        let Some(held) = held else {
            if database.is_unknown() {
                self.databases.values_mut().for_each(Database::lose_all);
            }
            return Outcome::Number(V::Lost);
        };
        let (outcome, cost) = held.run(sql, args, sure);
        self.owe(cost);
        outcome
    }

    pub(super) fn found(&mut self, database: &V, sql: Option<&str>, args: &[Cell]) -> Found {
        match sql.map(|sql| self.sql(database, Some(sql), args)) {
            Some(Outcome::Rows(found)) => found,
            _ => Found::lost(),
        }
    }

    /// The first value that a query gives; what it throws where there is none.
    pub(super) fn first_found(&mut self, name: &str, found: Found) -> Result<V, Stop> {
        match (found.known, found.rows.into_iter().next()) {
            (Holds::Yes, Some(row)) => {
                let name = if name.contains("tring") {
                    "getString"
                } else {
                    "getLong"
                };
                Ok(row
                    .into_iter()
                    .next()
                    .map_or(V::Lost, |cell| read(name, cell)))
            }
            (Holds::Yes, None) => self.throw("android.database.sqlite.SQLiteDoneException"),
            _ => Ok(V::Lost),
        }
    }

    /// A value as a column keeps it; fractions, bytes and other objects are not known.
    pub(super) fn as_cell(&self, value: &V) -> Cell {
        match value {
            V::Int(0) => None,
            V::Obj(_) => {
                let real = ["java.lang.Double", "java.lang.Float"];
                let real = real.iter().any(|class| self.value_is(value, class));
                Some(self.prop(value, "box").filter(|_| !real).unwrap_or(V::Lost))
            }
            V::Class(_) => Some(V::Lost),
            value => Some(value.clone()),
        }
    }

    /// The members of an array of values that are handed to a statement.
    pub(super) fn as_cells(&self, array: &V) -> Vec<Cell> {
        match self.object(array) {
            Some(object) if !object.lost => {
                object.items.iter().map(|item| self.as_cell(item)).collect()
            }
            None if array.is_null() => Vec::new(),
            _ => vec![Some(V::Lost); MOST_BOUND],
        }
    }
}
