//! Conditions of SQL statements.

use super::words::{Cell, Reader, Word};

const MOST_CONDITIONS: usize = 32;

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Test {
    Same,
    Not,
    Less,
    NotMore,
    More,
    NotLess,
    Null,
    Set,
}

pub(super) struct Condition {
    pub column: String,
    pub test: Test,
    /// One of which it must hold.
    pub values: Vec<Cell>,
}

impl Condition {
    fn new(column: String, test: Test, values: Vec<Cell>) -> Self {
        Self {
            column,
            test,
            values,
        }
    }
}

/// What stands behind `WHERE`, if anything does. Brackets change nothing where all conditions must hold.
pub(super) fn filter(reader: &mut Reader<'_>) -> Option<Vec<Condition>> {
    let mut found = Vec::new();
    if !reader.is("where") {
        return Some(found);
    }
    let mut depth = 0usize;
    loop {
        while reader.sign("(") {
            depth += 1;
        }
        found.extend(condition(reader)?);
        if found.len() > MOST_CONDITIONS {
            return None;
        }
        while depth > 0 && reader.sign(")") {
            depth -= 1;
        }
        if !reader.is("and") {
            return (depth == 0).then_some(found);
        }
    }
}

/// One condition; `Some(None)` for one that every row meets.
fn condition(reader: &mut Reader<'_>) -> Option<Option<Condition>> {
    if let Some(Word::Number(number)) = reader.peek() {
        let number = *number;
        reader.next();
        let same = !reader.sign("=") || reader.next() == Some(Word::Number(number));
        return (number != 0 && same).then_some(None); // `1`, `1=1`: every row
    }
    let column = reader.name()?;
    if reader.are(&["is", "not", "null"]) || reader.is("notnull") {
        return Some(Some(Condition::new(column, Test::Set, vec![None])));
    }
    if reader.are(&["is", "null"]) || reader.is("isnull") {
        return Some(Some(Condition::new(column, Test::Null, vec![None])));
    }
    if reader.is("in") {
        return Some(Some(Condition::new(column, Test::Same, values(reader)?)));
    }
    let test = match reader.next()? {
        Word::Sign("=" | "==") => Test::Same,
        Word::Sign("!=" | "<>") => Test::Not,
        Word::Sign("<") => Test::Less,
        Word::Sign("<=") => Test::NotMore,
        Word::Sign(">") => Test::More,
        Word::Sign(">=") => Test::NotLess,
        _ => return None,
    };
    let value = reader.value()?;
    Some(Some(Condition::new(column, test, vec![value])))
}

/// `(1, 'a', ?)`
pub(super) fn values(reader: &mut Reader<'_>) -> Option<Vec<Cell>> {
    let mut found = Vec::new();
    if !reader.sign("(") {
        return None;
    }
    loop {
        found.push(reader.value()?);
        if reader.sign(")") {
            return Some(found);
        }
        if !reader.sign(",") {
            return None;
        }
    }
}
