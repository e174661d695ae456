//! What statements change in a database.

use super::conditions::Condition;
use super::rows::{MOST_COLUMNS, Table};
use super::sql::{Clash, Definition, Statement};
use super::tables::{Database, MOST_TABLES};
use super::words::Cell;
use crate::trial::value::V;

impl Database {
    /// Runs a statement that is understood and asks for nothing; gives the number of the row, or of rows.
    pub(super) fn changed(&mut self, read: Statement, sure: bool) -> V {
        let again = self.upgrading;
        match read {
            Statement::Create(made) => self.create(made),
            Statement::Drop(name) if sure => {
                self.tables.remove(&name.to_ascii_lowercase());
            }
            Statement::Drop(name) => self.lose(&name),
            Statement::Rename(from, to) => match self.tables.remove(&from.to_ascii_lowercase()) {
                Some(mut table) if sure => {
                    table.name.clone_from(&to);
                    self.tables.insert(to.to_ascii_lowercase(), table);
                }
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
            Statement::Trigger(tables) => tables.iter().for_each(|table| self.lose(table)),
            Statement::Select(_) | Statement::Nothing => {}
        }
        V::Int(0)
    }

    pub(super) fn create(&mut self, made: Definition) {
        let name = made.table.to_ascii_lowercase();
        let kept = self.tables.get(&name);
        if kept.is_some_and(|table| !table.columns.is_empty()) {
            return; // as with `IF NOT EXISTS`
        }
        let mut table = Table {
            name: made.table,
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
            _ if self.upgrading => Clash::Replaces,
            clash => clash,
        };
        let mut spent = 0;
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
                    let keys: usize = table.keys.iter().map(Vec::len).sum();
                    spent += table.rows.len() * (1 + keys) + table.columns.len();
                    let row = places.iter().copied().zip(row).collect();
                    given = table.insert(row, clash, sure);
                    if table.lost {
                        break;
                    }
                }
            }
            None => table.lose(),
        }
        self.spent += spent;
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
}
