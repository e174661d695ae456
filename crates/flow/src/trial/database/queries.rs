//! What queries of a table give.

use std::cmp::Ordering;

use super::holds::{Holds, compared};
use super::rows::{Row, Table};
use super::select::{Given, MOST_GIVEN, Select};
use super::words::Cell;
use crate::trial::value::V;

/// What a query gives.
pub(super) struct Found {
    pub names: Vec<String>,
    /// Where the device decides which rows these are: one, with what all that it may give have in common.
    pub rows: Vec<Vec<Cell>>,
    /// Whether these are the rows.
    pub known: Holds,
}

impl Found {
    pub fn lost() -> Self {
        Self {
            names: Vec::new(),
            rows: Vec::new(),
            known: Holds::Lost,
        }
    }

    fn one(names: Vec<String>, cells: Vec<Cell>) -> Self {
        Self {
            names,
            rows: vec![cells],
            known: Holds::Yes,
        }
    }
}

pub(super) fn selected(table: Option<&Table>, select: &Select) -> Found {
    let sums = |(one, _): &(Given, String)| {
        matches!(one, Given::Count(_) | Given::Greatest(_) | Given::Least(_))
    };
    let sums = select.exists || select.given.iter().any(sums);
    let names = |given: &[(Given, String)]| given.iter().map(|(_, name)| name.clone()).collect();
    let Some(table) = table.filter(|table| !table.lost) else {
        let cells = select.given.iter().map(|_| Some(V::Lost)).collect();
        return match sums {
            true => Found::one(names(&select.given), cells),
            false => Found::lost(),
        };
    };
    let mut known = Holds::Yes;
    let mut rows: Vec<&Row> = Vec::new();
    for row in &table.rows {
        let met = table.meets(row, &select.filter);
        if met != Holds::No {
            known = known.and(if row.sure { met } else { Holds::Lost });
            rows.push(row);
        }
    }
    if select.exists {
        let some = rows
            .iter()
            .any(|row| row.sure && table.meets(row, &select.filter) == Holds::Yes);
        let cell = match known {
            _ if some => V::Int(1),
            known => known.or(0),
        };
        return Found::one(names(&select.given), vec![Some(cell)]);
    }
    if sums {
        let cell = |(one, _): &(Given, String)| total(table, &rows, one, known);
        return Found::one(
            names(&select.given),
            select.given.iter().map(cell).collect(),
        );
    }
    if !ordered(table, &mut rows, &select.order) {
        known = Holds::Lost;
    }
    if let (Some((from, most)), Holds::Yes) = (select.part, known) {
        let from = usize::try_from(from).unwrap_or(0).min(rows.len());
        rows.drain(..from);
        rows.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    }
    let mut given: Vec<(One<'_>, &str)> = Vec::new();
    for (one, name) in &select.given {
        match one {
            Given::All => given.extend(
                table
                    .columns
                    .iter()
                    .map(|own| (One::Column(&own.name), own.name.as_str())),
            ),
            Given::Value(value) => given.push((One::Value(value), name)),
            Given::Column(column) => given.push((One::Column(column), name)),
            _ => {}
        }
    }
    given.truncate(MOST_GIVEN);
    let of = |row: &&Row| -> Vec<Cell> {
        let cell = |(one, _): &(One<'_>, &str)| match one {
            One::Value(value) => (*value).clone(),
            One::Column(name) => table.cell(row, name).unwrap_or(Some(V::Lost)),
        };
        given.iter().map(cell).collect()
    };
    let rows: Vec<Vec<Cell>> = rows.iter().map(of).collect();
    Found {
        names: given.iter().map(|(_, name)| (*name).to_owned()).collect(),
        rows: match known {
            Holds::Any => vec![common(&rows)],
            _ => rows,
        },
        known,
    }
}

/// One thing of each row that is given.
enum One<'a> {
    Column(&'a str),
    Value(&'a Cell),
}

/// What rows have in common.
fn common(rows: &[Vec<Cell>]) -> Vec<Cell> {
    let mut found = rows.first().cloned().unwrap_or_default();
    for row in rows.iter().skip(1) {
        for (cell, other) in found.iter_mut().zip(row) {
            if cell != other {
                let lost = *cell == Some(V::Lost) || *other == Some(V::Lost);
                *cell = Some(if lost { V::Lost } else { V::Any });
            }
        }
    }
    found
}

/// Puts rows in order, by their own numbers where nothing else is asked. What the device gave, as times, is taken to grow
/// from row to row. False where the order is not known.
fn ordered(table: &Table, rows: &mut [&Row], order: &[(String, bool)]) -> bool {
    rows.sort_by_key(|row| row.id);
    let key = |row: &Row| -> Option<Vec<Cell>> {
        let cells = order.iter().map(|(name, _)| table.cell(row, name));
        cells.collect()
    };
    let known = |row: &&Row| key(row).is_some_and(|cells| !cells.contains(&Some(V::Lost)));
    if rows.len() < 2 || order.is_empty() {
        return true;
    }
    if !rows.iter().all(known) {
        return false;
    }
    rows.sort_by(|a, b| {
        let mut found = order.iter().map(|(name, falls)| {
            let order = match (table.cell(a, name).flatten(), table.cell(b, name).flatten()) {
                (None, None) => Ordering::Equal,
                (None, _) => Ordering::Less,
                (_, None) => Ordering::Greater,
                (Some(V::Any), Some(V::Any)) => a.id.cmp(&b.id),
                (Some(V::Any), _) => Ordering::Greater,
                (_, Some(V::Any)) => Ordering::Less,
                (Some(a), Some(b)) => compared(&a, &b).unwrap_or(Ordering::Equal),
            };
            if *falls { order.reverse() } else { order }
        });
        found.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    });
    true
}

/// What all rows together give.
fn total(table: &Table, rows: &[&Row], given: &Given, known: Holds) -> Cell {
    let (name, wanted) = match given {
        Given::Count(None) => return Some(known.or(rows.len())),
        Given::Count(Some(name)) => (name, None),
        Given::Greatest(name) => (name, Some(Ordering::Greater)),
        Given::Least(name) => (name, Some(Ordering::Less)),
        _ => return Some(V::Lost),
    };
    let mut cells = Vec::new();
    for row in rows {
        match table.cell(row, name) {
            None | Some(Some(V::Lost)) => return Some(V::Lost),
            Some(cell) => cells.extend(cell),
        }
    }
    if known != Holds::Yes || cells.contains(&V::Any) {
        return Some(if known == Holds::Lost {
            V::Lost
        } else {
            V::Any
        });
    }
    let Some(wanted) = wanted else {
        return Some(V::Int(cells.len() as i64));
    };
    cells
        .into_iter()
        .reduce(|best, other| match compared(&other, &best) {
            Some(order) if order == wanted => other,
            _ => best,
        })
}
