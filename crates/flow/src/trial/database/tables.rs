//! A database: its tables, and what statements do with them.

use std::collections::BTreeMap;

use super::conditions::Condition;
use super::holds::Holds;
use super::queries::{Found, selected};
use super::rows::Table;
use super::select::Select;
use super::sql::{Clash, Column, Definition, Statement, changed, statement};
use super::words::Cell;
use crate::trial::value::V;

pub(super) const MOST_TABLES: usize = 128;
const MASTER: &str = "sqlite_master";
/// What gives rows whatever tables hold.
const ALWAYS: &[&str] = &[
    "count(", "max(", "min(", "sum(", "total(", "avg(", "exists", "sqlite_",
];

#[derive(Clone, Default)]
pub(in crate::trial) struct Database {
    pub(super) tables: BTreeMap<String, Table>,
    /// Any table may hold anything.
    pub(super) lost: bool,
    /// It is being brought from an older version to the present one: what is made may be there already.
    pub upgrading: bool,
    /// Steps of insertions that are not yet paid for.
    pub(super) spent: usize,
}

pub(super) enum Outcome {
    /// Of an insertion or a change: the number of the row, or of rows.
    Number(V),
    Rows(Found),
}

impl Database {
    /// Runs a statement; what is not understood spoils what it may have changed. Also gives the steps that this took.
    pub(super) fn run(&mut self, sql: Option<&str>, args: &[Cell], sure: bool) -> (Outcome, usize) {
        let read = sql.and_then(|sql| statement(sql, args));
        let values =
            |filter: &[Condition]| filter.iter().map(|one| one.values.len()).sum::<usize>();
        let conditions = match &read {
            Some(Statement::Select(select)) => {
                values(&select.filter) + select.given.len() + select.order.len() * 8
            }
            Some(Statement::Update { filter, set, .. }) => values(filter) + set.len(),
            Some(Statement::Delete(_, filter)) => values(filter),
            _ => 1,
        };
        let name = match &read {
            Some(Statement::Select(Select { table, .. })) => Some(table),
            Some(Statement::Insert { table, .. } | Statement::Update { table, .. }) => Some(table),
            Some(Statement::Delete(table, _)) => Some(table),
            _ => None,
        };
        let held = name.and_then(|name| self.tables.get(&name.to_ascii_lowercase()));
        let rows = held.map_or(0, |table| {
            table.rows.len() * (table.columns.len() + conditions * 4)
        });
        let cost = rows + self.tables.len() + sql.map_or(0, str::len) / 4 + args.len();
        let outcome = match (read, sql) {
            (Some(Statement::Select(select)), _) if select.table.eq_ignore_ascii_case(MASTER) => {
                Outcome::Rows(selected(self.master().as_ref(), &select))
            }
            (Some(Statement::Select(select)), _) => Outcome::Rows(selected(held, &select)),
            (Some(read), _) => Outcome::Number(self.changed(read, sure)),
            (None, Some(sql)) if is_query(sql) => Outcome::Rows(self.guessed(sql)),
            (None, sql) => {
                match sql.and_then(changed) {
                    Some(table) if sql.is_some_and(makes) => self.create(Definition::of(table)),
                    Some(table) => self.lose(&table),
                    None => self.lose_all(),
                }
                Outcome::Number(V::Lost)
            }
        };
        (outcome, cost + std::mem::take(&mut self.spent))
    }

    pub fn lose_all(&mut self) {
        self.lost = true;
        self.tables.clear();
    }

    /// What a table holds is not known any more.
    pub fn lose(&mut self, name: &str) {
        let key = name.to_ascii_lowercase();
        if self.tables.len() < MOST_TABLES || self.tables.contains_key(&key) {
            let table = self.tables.entry(key).or_default();
            if table.name.is_empty() {
                table.name = name.to_owned();
            }
            table.lose();
        } else {
            self.lose_all();
        }
    }

    pub(super) fn table(&mut self, name: &str) -> Option<&mut Table> {
        self.tables.get_mut(&name.to_ascii_lowercase())
    }

    /// The table of tables.
    fn master(&self) -> Option<Table> {
        let columns = ["type", "name", "tbl_name"].map(|name| Column::text(name.to_owned()));
        let mut table = Table {
            columns: columns.into(),
            ..Table::default()
        };
        for own in self.tables.values() {
            let name = Some(V::text(&own.name));
            let row = [Some(V::text("table")), name.clone(), name];
            table.insert(row.into_iter().enumerate().collect(), Clash::Fails, true);
        }
        (!self.lost).then_some(table)
    }

    /// A query that is not understood finds nothing where no table holds anything.
    fn guessed(&self, sql: &str) -> Found {
        let sql = sql.to_ascii_lowercase();
        let empty = |table: &Table| table.rows.is_empty() && !table.lost;
        let always = !sql.contains("from") || ALWAYS.iter().any(|part| sql.contains(part));
        let empty = !self.lost && !always && self.tables.values().all(empty);
        Found {
            known: if empty { Holds::Yes } else { Holds::Lost },
            ..Found::lost()
        }
    }
}

fn is_query(sql: &str) -> bool {
    let start = sql.trim_start().to_ascii_lowercase();
    ["select", "pragma", "values", "with", "explain"]
        .iter()
        .any(|verb| start.starts_with(verb))
}

/// True for what makes a table, however its columns are defined: it is empty.
fn makes(sql: &str) -> bool {
    let sql = sql.trim_start().to_ascii_lowercase();
    sql.starts_with("create") && !sql.contains("select")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(database: &mut Database, sql: &str) -> Option<Vec<Vec<Cell>>> {
        match database.run(Some(sql), &[], true).0 {
            Outcome::Rows(found) if found.known == Holds::Yes => Some(found.rows),
            _ => None,
        }
    }

    fn made(statements: &[&str]) -> Database {
        let mut database = Database::default();
        for sql in statements {
            database.run(Some(sql), &[], true);
        }
        database
    }

    fn one(number: i64) -> Option<Vec<Vec<Cell>>> {
        Some(vec![vec![Some(V::Int(number))]])
    }

    #[test]
    fn rows_are_found_again() {
        let mut database = made(&[
            "create table a (_id integer primary key, q text unique on conflict replace, y int default 3)",
            "INSERT INTO a (q) VALUES ('x'), ('z');",
            "insert or ignore into A values (null, 'it''s', '7')",
            "UPDATE a SET y = 9 WHERE (q = 'x' AND y >= 3)",
            "DELETE FROM a WHERE q IN ('z', 'u')",
        ]);
        let mut is = |sql: &str, wanted| assert_eq!(rows(&mut database, sql), wanted, "{sql}");
        is("SELECT y FROM a WHERE q = \"it's\"", one(7));
        is("select count(*) from a", one(2));
        is("select max(y) as m from a where y is not null", one(9));
        is("SELECT y FROM a ORDER BY _id DESC LIMIT 1", one(7));
        is("SELECT EXISTS(SELECT 1 FROM a WHERE y = '9')", one(1));
        is("SELECT y FROM a WHERE q LIKE 'x'", None);
        is(
            "SELECT count(*) FROM sqlite_master WHERE name = 'a'",
            one(1),
        );
    }

    #[test]
    fn what_is_not_sure_is_not_known() {
        let mut database = made(&[
            "CREATE TABLE a (q TEXT PRIMARY KEY, y)",
            "INSERT INTO a VALUES ('x', 1)",
        ]);
        database.run(Some("REPLACE INTO a VALUES ('u', 2)"), &[], false);
        assert_eq!(rows(&mut database, "SELECT y FROM a WHERE q = 'x'"), one(1));
        assert_eq!(rows(&mut database, "SELECT y FROM a WHERE q = 'u'"), None);
        database.run(Some("UPDATE a SET y = y + 1"), &[], true);
        assert_eq!(rows(&mut database, "SELECT y FROM a WHERE q = 'x'"), None);
    }

    #[test]
    fn no_text_stops_it() {
        let brackets = "(".repeat(9_000);
        let long = format!("INSERT INTO a VALUES {}(1)", "(1),".repeat(2_000));
        for sql in [
            "",
            "'",
            "\"",
            "[",
            "?",
            "?99999999999999999999",
            "-",
            "é",
            "SELECT",
            "CREATE TABLE",
            "CREATE TABLE a (",
            "INSERT INTO a VALUES (-9223372036854775808)",
            "SELECT * FROM a LIMIT -1, ?",
            &brackets,
            &long,
            "CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE",
            "ALTER TABLE a ADD",
            "SELECT a. FROM a",
            "DELETE FROM a WHERE (",
        ] {
            let mut database = made(&["CREATE TABLE a (y)"]);
            database.run(Some(sql), &[], true);
            assert!(
                database
                    .tables
                    .values()
                    .all(|table| table.rows.len() <= 256),
                "{sql}"
            );
        }
    }
}
