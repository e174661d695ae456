//! A database: its tables, and what statements do with them.

use std::collections::BTreeMap;

use super::conditions::Condition;
use super::holds::Holds;
use super::queries::{Found, selected};
use super::rows::{MOST_COLUMNS, Table};
use super::select::Select;
use super::sql::{Clash, Definition, Statement, changed, statement};
use super::value::V;
use super::words::Cell;

const MOST_TABLES: usize = 128;
/// What gives rows whatever tables hold.
const ALWAYS: &[&str] = &[
    "count(", "max(", "min(", "sum(", "total(", "avg(", "exists", "sqlite_",
];

#[derive(Clone, Default)]
pub(super) struct Database {
    tables: BTreeMap<String, Table>,
    /// Any table may hold anything.
    lost: bool,
    /// It is being brought from an older version to the present one: what is made may be there already.
    pub upgrading: bool,
}

pub(super) enum Outcome {
    /// Of an insertion or a change: the number of the row, or of rows.
    Number(V),
    Rows(Found),
}

impl Database {
    /// Runs a statement; what is not understood spoils what it may have changed. Also gives the steps that this took.
    pub fn run(&mut self, sql: Option<&str>, args: &[Cell], sure: bool) -> (Outcome, usize) {
        let read = sql.and_then(|sql| statement(sql, args));
        let conditions = match &read {
            Some(Statement::Select(select)) => select.filter.len() + select.order.len(),
            Some(Statement::Update { filter, .. } | Statement::Delete(_, filter)) => filter.len(),
            Some(Statement::Insert { rows, .. }) => rows.len() * 4,
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
        let cost = rows + sql.map_or(0, str::len) / 4 + args.len();
        let outcome = match (read, sql) {
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
        (outcome, cost)
    }

    pub fn lose_all(&mut self) {
        self.lost = true;
        self.tables.clear();
    }

    /// What a table holds is not known any more.
    pub fn lose(&mut self, name: &str) {
        let name = name.to_ascii_lowercase();
        if self.tables.len() < MOST_TABLES || self.tables.contains_key(&name) {
            self.tables.entry(name).or_default().lose();
        } else {
            self.lose_all();
        }
    }

    fn table(&mut self, name: &str) -> Option<&mut Table> {
        self.tables.get_mut(&name.to_ascii_lowercase())
    }

    fn changed(&mut self, read: Statement, sure: bool) -> V {
        let again = self.upgrading;
        match read {
            Statement::Create(made) => self.create(made),
            Statement::Drop(name) if sure => {
                self.tables.remove(&name.to_ascii_lowercase());
            }
            Statement::Drop(name) => self.lose(&name),
            Statement::Rename(from, to) => match self.tables.remove(&from.to_ascii_lowercase()) {
                Some(table) if sure => drop(self.tables.insert(to.to_ascii_lowercase(), table)),
                _ => {
                    self.lose(&from);
                    self.lose(&to);
                }
            },
            Statement::AddColumn(name, column) => match self.table(&name) {
                Some(table) if sure => table.add_column(column, again),
                _ => self.lose(&name),
            },
            Statement::Unique(name, columns) => match self.table(&name) {
                Some(table) => table.add_key(&columns),
                None => self.lose(&name),
            },
            Statement::Insert {
                table,
                columns,
                rows,
                clash,
            } => return self.insert(&table, columns, rows, clash, sure),
            Statement::Update { table, set, filter } => {
                return self.update(&table, set, &filter, sure).unwrap_or_else(|| {
                    self.lose(&table);
                    V::Lost
                });
            }
            Statement::Delete(name, filter) => match self.table(&name) {
                Some(table) => return table.delete(&filter, sure),
                None => self.lose(&name),
            },
            Statement::Select(_) | Statement::Nothing => {}
        }
        V::Int(0)
    }

    fn create(&mut self, made: Definition) {
        let name = made.table.to_ascii_lowercase();
        let kept = self.tables.get(&name);
        if kept.is_some_and(|table| !table.columns.is_empty()) {
            return; // as with `IF NOT EXISTS`
        }
        let mut table = Table {
            columns: made.columns,
            replaces: made.replaces,
            lost: kept.is_some_and(|table| table.lost) || self.lost,
            ..Table::default()
        };
        made.keys.iter().for_each(|key| table.add_key(key));
        if self.tables.len() >= MOST_TABLES {
            self.lose_all();
        } else if table.columns.len() > MOST_COLUMNS {
            self.lose(&name);
        } else {
            self.tables.insert(name, table);
        }
    }

    fn insert(
        &mut self,
        name: &str,
        columns: Option<Vec<String>>,
        rows: Vec<Vec<Cell>>,
        clash: Clash,
        sure: bool,
    ) -> V {
        let clash = match clash {
            Clash::Fails if self.upgrading => Clash::Replaces,
            clash => clash,
        };
        let Some(table) = self.table(name).filter(|table| !table.lost) else {
            self.lose(name);
            return V::Lost;
        };
        let places: Option<Vec<usize>> = match columns {
            Some(columns) => columns.iter().map(|name| table.column(name)).collect(),
            None => Some((0..table.columns.len()).collect()),
        };
        let mut given = V::Lost;
        match places.filter(|places| rows.iter().all(|row| row.len() == places.len())) {
            Some(places) => {
                for row in rows {
                    let row = places.iter().copied().zip(row).collect();
                    given = table.insert(row, clash, sure);
                    if table.lost {
                        break;
                    }
                }
            }
            None => table.lose(),
        }
        given
    }

    /// `None` where there are no such table and columns.
    fn update(
        &mut self,
        name: &str,
        set: Vec<(String, Cell)>,
        filter: &[Condition],
        sure: bool,
    ) -> Option<V> {
        let table = self.table(name)?;
        let set: Option<Vec<(usize, Cell)>> = set
            .into_iter()
            .map(|(column, value)| Some((table.column(&column)?, value)))
            .collect();
        Some(table.update(&set?, filter, sure))
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
