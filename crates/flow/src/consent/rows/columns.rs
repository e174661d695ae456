//! Columns of rows: what is put into them, and what a query reads out of them, by their names.
//!
//! A column holds what code that runs before consent puts into one of its name in any table, or nothing. A query whose
//! conditions no such value meets gives no row.

use consentry_dex::{Instruction, MethodId};

use super::super::Before;
use super::super::cells::Kind;
use super::super::frame::{Event, Frame};
use super::super::models::Op;
use super::super::stores::Source;
use super::super::val::{Sym, Val};
use super::sql::{self, Condition, Statement, Term};
use crate::world::Ty;

/// A value that is put into a column: its key, the value, its position among the arguments.
pub(in super::super) type Put = (Val, Val, Option<u8>);

const COLUMN: &str = "\u{1}column:";

impl Before<'_, '_> {
    pub(in super::super) fn column_key(&mut self, name: &str) -> Val {
        let key = format!("{COLUMN}{}", name.to_ascii_lowercase());
        self.arena.keep(self.world.program, &key)
    }

    /// Finds which tables have which columns.
    pub(in super::super) fn find_tables(&mut self, methods: &[MethodId]) {
        for method in methods {
            let run = self.root(*method);
            for event in &run.events {
                let rows = matches!(self.ops.get(&event.target), Some(Op::Fill(Kind::Rows, _)));
                let text = event.args.get(1).filter(|_| rows);
                let text = text.and_then(|text| self.sql(*text));
                if let Some(Statement::Create(table, columns)) =
                    text.and_then(|text| sql::read(&text))
                {
                    let names = columns.into_iter().map(|(name, _)| name);
                    self.tables.insert(table, names.collect());
                }
            }
        }
    }

    /// What a statement puts into columns.
    pub(in super::super) fn columns_put(&mut self, event: &Event) -> Vec<Put> {
        let Some(text) = event.args.get(1).and_then(|sql| self.sql(*sql)) else {
            return Vec::new();
        };
        let keeps_none = event.args.get(1).is_some_and(|sql| self.keeps_no_row(*sql));
        // Something that is not known is put into a column of which not even the name is.
        let unknown = || vec![(String::new(), Term::Unknown)];
        let put = match sql::read(&text) {
            Some(Statement::Create(_, columns) | Statement::Update(columns)) => columns,
            Some(Statement::Insert(table, columns, values)) => {
                let columns = match columns.is_empty() {
                    true => self.tables.get(&table).cloned().unwrap_or_default(),
                    false => columns,
                };
                if columns.len() == values.len() {
                    columns.into_iter().zip(values).collect()
                } else {
                    unknown()
                }
            }
            Some(Statement::Select(..)) => Vec::new(),
            None if text.contains(' ') && !keeps_none => unknown(),
            None => Vec::new(),
        };
        let given = event.args.get(2).copied().unwrap_or(Val::Other);
        put.into_iter()
            .map(|(column, term)| {
                let value = self.term(&term, given);
                (self.column_key(&column), value, None)
            })
            .collect()
    }

    /// The value of a term; `given`: the array beside the statement.
    fn term(&mut self, term: &Term, given: Val) -> Val {
        match term {
            Term::Number(number) => Val::Int(*number),
            Term::Text(text) => self.arena.keep(self.world.program, text),
            Term::Bound(at) => {
                let value = self.member_of(given, Val::Int(*at as i64));
                match value {
                    Val::Int(_) | Val::Boxed(..) | Val::Text(_) => value,
                    _ => Val::Other,
                }
            }
            Term::Unknown => Val::Other,
        }
    }

    /// The rows that a query gives where code that runs before puts some into the table.
    pub(super) fn cursor(
        &mut self,
        frame: &mut Frame,
        call: &Instruction,
        args: &[Val],
    ) -> Option<Val> {
        let arg = |at: usize| args.get(at).copied().unwrap_or(Val::Other);
        let table = self.settle(frame, arg(1));
        let text = self.sql(table)?;
        let (columns, conditions, given) = match sql::read(&text) {
            Some(Statement::Select(columns, conditions)) => (columns, conditions, arg(2)),
            Some(_) => return None,
            None => {
                let selection = self.settle(frame, arg(3));
                let selection = self.sql(selection).unwrap_or_default();
                (
                    self.names_in(arg(2), &text),
                    sql::conditions(&selection),
                    arg(4),
                )
            }
        };
        for condition in &conditions {
            if self.is_never(frame, condition, given) {
                return Some(Val::Doubt(Kind::Rows));
            }
        }
        let mut items = Vec::new();
        for (index, column) in columns.iter().enumerate() {
            items.push((index as i64, self.arena.keep(self.world.program, column)));
        }
        let ty = self.world.find("android.database.Cursor");
        let cursor = self.fresh(ty.unwrap_or(Ty::NONE), frame, call.offset);
        Some(self.fill(cursor, items))
    }

    /// The columns that a query names; all of the table where it names none.
    fn names_in(&self, list: Val, table: &str) -> Vec<String> {
        let object = self.arena.object(list);
        match object.and_then(|object| object.items.clone()) {
            Some(mut items) => {
                items.sort_by_key(|(index, _)| *index);
                let names = items
                    .iter()
                    .map(|(_, name)| self.sql(*name).unwrap_or_default());
                names.collect()
            }
            None if list == Val::Int(0) => {
                let table = self.tables.get(&table.to_ascii_lowercase());
                table.cloned().unwrap_or_default()
            }
            None => Vec::new(),
        }
    }

    /// True for a condition that nothing meets which code puts there before consent.
    fn is_never(&mut self, frame: &mut Frame, condition: &Condition, given: Val) -> bool {
        let wanted = self.term(&condition.with, given);
        let Val::Text(key) = self.column_key(&condition.column) else {
            return false;
        };
        let (value, later) = self.content(key, None);
        let later = later || self.is_narrowed(key);
        if !later || value == Val::Unset || self.has_unknown_columns() {
            return false;
        }
        let mut all = self.arena.all(value).into_iter();
        let never = all.all(|one| {
            let one = self.plain_text(one);
            let wanted = self.plain_text(wanted);
            one.zip(wanted)
                .is_some_and(|(one, wanted)| holds(&condition.sign, &one, &wanted) == Some(false))
        });
        if never {
            frame.run.used.insert(Source::Key(key));
        }
        never
    }

    /// A value as a database compares it.
    fn plain_text(&self, value: Val) -> Option<String> {
        match value {
            Val::Int(number) | Val::Boxed(_, number) => Some(number.to_string()),
            Val::Text(_) => self.sql(value),
            _ => None,
        }
    }

    /// True where code that runs before puts something into a column of which not even the name is known.
    fn has_unknown_columns(&mut self) -> bool {
        let Val::Text(key) = self.column_key("") else {
            return true;
        };
        self.content(key, None).0 != Val::Unset
    }

    /// True where one place puts several values there, of which only some come before.
    fn is_narrowed(&mut self, key: Sym) -> bool {
        let writes = self.writes.get(&key).cloned().unwrap_or_default();
        writes.into_iter().any(|write| {
            let several = matches!(write.value, Val::OneOf(_));
            several && self.is_live(write.method, write.offset) && {
                let written = self.written(&write);
                written.is_known() && written != write.value
            }
        })
    }

    /// Whether there is a row.
    pub(in super::super) fn has_row(&self, cursor: Val) -> Val {
        match cursor {
            Val::Doubt(_) => cursor,
            cursor if self.is_cursor(cursor) => Val::Any,
            _ => Val::Other,
        }
    }

    fn is_cursor(&self, value: Val) -> bool {
        let object = self.arena.object(value);
        object.is_some_and(|object| {
            object.items.is_some() && self.world.name(object.ty) == "android.database.Cursor"
        })
    }

    /// The place of a column: its name stands for it.
    pub(in super::super) fn column_index(
        &mut self,
        frame: &mut Frame,
        cursor: Val,
        name: Val,
    ) -> Val {
        match (cursor, self.settle(frame, name)) {
            (Val::Doubt(_), _) => cursor,
            (cursor, name @ Val::Text(_)) if self.is_cursor(cursor) => name,
            _ => Val::Other,
        }
    }

    /// What a row holds in a column.
    pub(in super::super) fn column(
        &mut self,
        frame: &mut Frame,
        cursor: Val,
        at: Val,
        number: bool,
    ) -> Val {
        if let Val::Doubt(_) = cursor {
            return cursor;
        }
        if !self.assuming || !self.is_cursor(cursor) {
            return Val::Other;
        }
        let name = match self.settle(frame, at) {
            name @ Val::Text(_) => name,
            at => self.member_of(cursor, at),
        };
        let name = self.sql(name).unwrap_or_default();
        if name == sql::COUNT {
            return Val::Any;
        }
        // What is computed.
        if name.is_empty() {
            return self.guess(true);
        }
        let Val::Text(key) = self.column_key(&name) else {
            return Val::Other;
        };
        let (value, later) = self.content(key, None);
        if value == Val::Unset && !later || self.has_unknown_columns() {
            return self.guess(true);
        }
        if later || self.is_narrowed(key) {
            frame.run.used.insert(Source::Key(key));
        }
        let value = self.boxed(value, None);
        let value = self.arena.join(value, Val::Int(0));
        let mut all = Vec::new();
        for one in self.arena.all(value) {
            all.push(match one {
                Val::Int(_) => one,
                Val::Text(_) if number => {
                    let text = self.sql(one).unwrap_or_default();
                    Val::Int(text.parse().unwrap_or(0))
                }
                Val::Text(_) => one,
                _ => return self.guess(later),
            });
        }
        self.arena.one_of(all)
    }
}

/// Whether a comparison of a database holds; `None` where it is no plain one.
fn holds(sign: &str, one: &str, other: &str) -> Option<bool> {
    let order = match (one.parse::<i64>(), other.parse::<i64>()) {
        (Ok(one), Ok(other)) => one.cmp(&other),
        _ => one.cmp(other),
    };
    match sign {
        "=" | "==" => Some(order.is_eq()),
        "!=" | "<>" => Some(order.is_ne()),
        ">" => Some(order.is_gt()),
        ">=" => Some(order.is_ge()),
        "<" => Some(order.is_lt()),
        "<=" => Some(order.is_le()),
        _ => None,
    }
}
