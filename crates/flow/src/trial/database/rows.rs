//! Rows of a table of a database: what is put in, changed, taken out, and which of them meet conditions.

use super::conditions::{Condition, Test};
use super::holds::{Holds, holds};
use super::sql::{Clash, Column, Kind};
use super::words::Cell;
use crate::trial::value::V;

const MOST_ROWS: usize = 256;
pub(super) const MOST_COLUMNS: usize = 64;
const MOST_KEYS: usize = 16;
/// Length of a text that is kept.
const MOST_TEXT: usize = 1_000;
const ROW_IDS: &[&str] = &["rowid", "_rowid_", "oid"];

#[derive(Clone)]
pub(super) struct Row {
    pub id: i64,
    cells: Vec<Cell>,
    /// It is there for sure.
    pub sure: bool,
}

#[derive(Clone, Default)]
pub(super) struct Table {
    /// As it was first written.
    pub name: String,
    pub columns: Vec<Column>,
    pub keys: Vec<Vec<usize>>,
    pub replaces: bool,
    pub rows: Vec<Row>,
    /// Nothing is known of it.
    pub lost: bool,
}

impl Table {
    pub fn lose(&mut self) {
        self.rows.clear();
        self.lost = true;
    }

    pub fn column(&self, name: &str) -> Option<usize> {
        let mut own = self.columns.iter();
        own.position(|own| own.name.eq_ignore_ascii_case(name))
    }

    pub fn add_key(&mut self, names: &[String]) {
        let columns: Option<Vec<usize>> = names.iter().map(|name| self.column(name)).collect();
        match columns {
            Some(columns) if self.keys.len() < MOST_KEYS => self.keys.push(columns),
            _ => self.lose(),
        }
    }

    /// What a row holds in a column; `None` where there is no such column.
    pub fn cell(&self, row: &Row, name: &str) -> Option<Cell> {
        match self.column(name) {
            Some(at) => Some(row.cells.get(at).cloned().flatten()),
            None if ROW_IDS.iter().any(|own| own.eq_ignore_ascii_case(name)) => {
                Some(Some(V::Int(row.id)))
            }
            None => None,
        }
    }

    /// Whether a row meets all conditions.
    pub fn meets(&self, row: &Row, filter: &[Condition]) -> Holds {
        filter.iter().fold(Holds::Yes, |so_far, condition| {
            let Some(cell) = self.cell(row, &condition.column) else {
                return so_far.and(Holds::Lost);
            };
            let one = |value: &Cell| holds(condition.test, &cell, value);
            let found = condition.values.iter().map(one);
            so_far.and(found.fold(Holds::No, Holds::either))
        })
    }

    /// The number of the new row, or -1.
    pub fn insert(&mut self, given: Vec<(usize, Cell)>, clash: Clash, sure: bool) -> V {
        let mut cells: Vec<Cell> = self.columns.iter().map(|own| own.default.clone()).collect();
        for (at, value) in given {
            if let (Some(cell), Some(column)) = (cells.get_mut(at), self.columns.get(at)) {
                *cell = stored(value, column.kind);
            }
        }
        let last = self.rows.iter().map(|row| row.id).max().unwrap_or(0);
        let mut id = last.saturating_add(1);
        for (cell, _) in cells
            .iter_mut()
            .zip(&self.columns)
            .filter(|(_, column)| column.row_id)
        {
            match cell {
                Some(V::Int(own)) => id = *own,
                Some(_) => {}
                None => *cell = Some(V::Int(id)),
            }
        }
        let clashes: Vec<Holds> = self
            .rows
            .iter()
            .map(|row| self.clash(row, &cells))
            .collect();
        let there = |(row, clash): (&Row, &Holds)| row.sure && *clash == Holds::Yes;
        let certain = self.rows.iter().zip(&clashes).any(there);
        let doubtful = clashes.iter().any(|clash| *clash != Holds::No);
        let replaces = clash == Clash::Replaces || clash == Clash::Fails && self.replaces;
        if certain && !replaces {
            return V::Int(-1);
        }
        if replaces {
            let mut left = clashes.iter();
            self.rows.retain_mut(|row| match left.next() {
                Some(Holds::Yes) if sure => false,
                Some(Holds::No) | None => true,
                _ => {
                    row.sure = false;
                    true
                }
            });
        }
        let sure = sure && (replaces || !doubtful);
        if self.rows.len() >= MOST_ROWS {
            self.lose();
            return V::Lost;
        }
        self.rows.push(Row { id, cells, sure });
        if sure { V::Int(id) } else { V::Lost }
    }

    /// Whether a row has a key of another one.
    fn clash(&self, row: &Row, cells: &[Cell]) -> Holds {
        self.keys.iter().fold(Holds::No, |so_far, key| {
            let pairs = key.iter().map(|at| (row.cells.get(*at), cells.get(*at)));
            so_far.either(pairs.fold(Holds::Yes, |so_far, pair| match pair {
                (Some(a), Some(b)) => so_far.and(holds(Test::Same, a, b)),
                _ => Holds::Lost,
            }))
        })
    }

    /// How many rows were changed.
    pub fn update(&mut self, set: &[(usize, Cell)], filter: &[Condition], sure: bool) -> V {
        let found: Vec<Holds> = self
            .rows
            .iter()
            .map(|row| self.meets(row, filter))
            .collect();
        for (row, met) in self
            .rows
            .iter_mut()
            .zip(&found)
            .filter(|(_, met)| **met != Holds::No)
        {
            for (at, value) in set {
                let (Some(cell), Some(column)) = (row.cells.get_mut(*at), self.columns.get(*at))
                else {
                    continue;
                };
                let new = stored(value.clone(), column.kind);
                if sure && *met == Holds::Yes {
                    *cell = new;
                } else if *cell != new {
                    *cell = Some(V::Lost);
                }
            }
        }
        self.counted(&found)
    }

    /// How many rows were taken out.
    pub fn delete(&mut self, filter: &[Condition], sure: bool) -> V {
        if self.lost && filter.is_empty() && sure && !self.columns.is_empty() {
            self.lost = false;
            return V::Lost;
        }
        let found: Vec<Holds> = self
            .rows
            .iter()
            .map(|row| self.meets(row, filter))
            .collect();
        let count = self.counted(&found);
        let mut met = found.iter();
        self.rows.retain_mut(|row| match met.next() {
            Some(Holds::No) | None => true,
            Some(Holds::Yes) if sure => false,
            _ => {
                row.sure = false;
                true
            }
        });
        count
    }

    fn counted(&self, found: &[Holds]) -> V {
        let mut rows = self.rows.iter().zip(found);
        let known = rows.all(|(row, met)| match met {
            Holds::No => true,
            Holds::Yes => row.sure,
            _ => false,
        });
        match known && !self.lost {
            true => V::Int(found.iter().filter(|met| **met == Holds::Yes).count() as i64),
            false => V::Lost,
        }
    }

    /// A column more, in the rows that are there as well.
    pub fn add_column(&mut self, column: Column, again: bool) {
        match self.column(&column.name) {
            Some(at) if again => {
                for row in &mut self.rows {
                    if let Some(cell) = row.cells.get_mut(at) {
                        cell.clone_from(&column.default);
                    }
                }
            }
            Some(_) => {}
            None if self.columns.len() < MOST_COLUMNS => {
                for row in &mut self.rows {
                    row.cells.push(column.default.clone());
                }
                self.columns.push(column);
            }
            None => self.lose(),
        }
    }
}

/// A value as a column keeps it.
fn stored(value: Cell, kind: Kind) -> Cell {
    match (value?, kind) {
        (V::Int(number), Kind::Text) => Some(V::text(number.to_string())),
        (V::Text(text), Kind::Whole | Kind::Number) => {
            Some(text.trim().parse().map_or(V::Text(text), V::Int))
        }
        (V::Text(text), _) if text.len() > MOST_TEXT => Some(V::Lost),
        (value @ (V::Int(_) | V::Text(_) | V::Any), _) => Some(value),
        _ => Some(V::Lost),
    }
}
