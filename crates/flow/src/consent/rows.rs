//! Rows of a database, one cell for each table.

mod columns;
mod sql;

use consentry_dex::Instruction;

use super::Before;
use super::cells::Kind;
use super::frame::Frame;
use super::stores::Source;
use super::val::Val;

/// Statements that put no row into a table.
const EMPTY: &[&str] = &["CREATE", "ALTER", "DROP", "PRAGMA", "DELETE", "VACUUM"];

impl Before<'_, '_> {
    pub(super) fn sql(&self, table: Val) -> Option<String> {
        match table {
            Val::Text(text) => Some(self.arena.text(self.world.program, text).into_owned()),
            _ => None,
        }
    }

    /// The cell of the table that a statement or a name names; without one that of all.
    pub(super) fn rows_key(&mut self, table: Val) -> Val {
        let Some(name) = self.sql(table).and_then(|sql| table_of(&sql)) else {
            return self.cell_key(Kind::Rows);
        };
        let key = format!("{}{:?}:{name}", super::cells::CELL, Kind::Rows);
        self.arena.keep(self.world.program, &key)
    }

    pub(super) fn keeps_no_row(&self, sql: Val) -> bool {
        let sql = self.sql(sql).unwrap_or_default();
        let first = sql
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .to_ascii_uppercase();
        EMPTY.contains(&&*first)
    }

    /// The rows that a query gives: none, where nothing puts one into the table before consent.
    pub(super) fn rows(&mut self, frame: &mut Frame, call: &Instruction, args: &[Val]) -> Val {
        let sql = self.settle(frame, args.get(1).copied().unwrap_or(Val::Other));
        let all = self.cell_key(Kind::Rows);
        let own = self.rows_key(sql);
        let (Val::Text(own), Val::Text(all), true) = (own, all, self.assuming) else {
            return Val::Other;
        };
        let (value, later) = self.content(own, None);
        if own == all {
            return if self.doubting && later {
                Val::Doubt(Kind::Rows)
            } else {
                Val::Other
            };
        }
        let (other, _) = self.content(all, None);
        match (value, other) {
            (Val::Unset, _) if !later => Val::Other,
            (Val::Unset, Val::Unset) => {
                frame.run.used.insert(Source::Key(own));
                Val::Doubt(Kind::Rows)
            }
            (_, Val::Unset) if let Some(cursor) = self.cursor(frame, call, args) => cursor,
            _ if !later => Val::Other,
            _ if self.doubting => Val::Doubt(Kind::Rows),
            _ => Val::Other,
        }
    }
}

/// The table of a statement, or the name itself.
fn table_of(sql: &str) -> Option<String> {
    let mut words = sql
        .split(|c: char| c.is_whitespace() || c == '(')
        .filter(|word| !word.is_empty());
    let first = words.next()?;
    let Some(second) = words.next() else {
        return Some(first.to_ascii_lowercase());
    };
    let mut before = second;
    if first.eq_ignore_ascii_case("UPDATE") {
        return Some(second.to_ascii_lowercase());
    }
    for word in words {
        if before.eq_ignore_ascii_case("FROM") || before.eq_ignore_ascii_case("INTO") {
            let name = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '_');
            return Some(name.to_ascii_lowercase());
        }
        before = word;
    }
    None
}
