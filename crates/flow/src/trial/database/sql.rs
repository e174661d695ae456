//! Statements of SQLite, as far as apps keep answers with them: of one table, with conditions that all must hold.

use super::conditions::{Condition, filter, values};
use super::select::{Select, select};
use super::words::{Cell, Reader, Word, words};

pub(super) enum Statement {
    Create(Definition),
    Drop(String),
    Rename(String, String),
    AddColumn(String, Column),
    /// No two rows are alike in these columns.
    Unique(String, Vec<String>),
    Insert {
        table: String,
        columns: Option<Vec<String>>,
        rows: Vec<Vec<Cell>>,
        clash: Clash,
    },
    Update {
        table: String,
        set: Vec<(String, Cell)>,
        filter: Vec<Condition>,
    },
    Delete(String, Vec<Condition>),
    Select(Select),
    /// These tables are changed when others are.
    Trigger(Vec<String>),
    /// Changes no row.
    Nothing,
}

pub(super) struct Definition {
    pub table: String,
    pub columns: Vec<Column>,
    pub keys: Vec<Vec<String>>,
    /// What clashes is replaced, whoever inserts.
    pub replaces: bool,
}

impl Definition {
    /// A table of which nothing is known but that it is empty.
    pub fn of(table: String) -> Self {
        Self {
            table,
            columns: Vec::new(),
            keys: Vec::new(),
            replaces: false,
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Text,
    /// `INTEGER`: as the primary key, it is the row's own number.
    Whole,
    Number,
    Other,
}

#[derive(Clone)]
pub(super) struct Column {
    pub name: String,
    pub kind: Kind,
    pub default: Cell,
    /// It is the row's own number.
    pub row_id: bool,
    pub key: bool,
}

impl Column {
    pub fn text(name: String) -> Self {
        Self {
            name,
            kind: Kind::Text,
            default: None,
            row_id: false,
            key: false,
        }
    }
}

/// What happens to a row that another one with the same key is inserted beside.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Clash {
    Fails,
    Replaces,
    Ignored,
}

/// Reads a statement with the values that are handed in apart; `None` where it is not understood.
pub(super) fn statement(sql: &str, args: &[Cell]) -> Option<Statement> {
    let mut reader = Reader::new(words(sql)?, args);
    let Some(Word::Name(verb)) = reader.next() else {
        return None;
    };
    let found = match verb.to_ascii_lowercase().as_str() {
        "create" => return super::definitions::create(&mut reader),
        "alter" => return super::definitions::alter(&mut reader),
        "drop" if reader.is("table") => {
            reader.are(&["if", "exists"]);
            Statement::Drop(reader.name()?)
        }
        "drop" | "pragma" | "begin" | "savepoint" | "release" | "commit" | "end" | "vacuum"
        | "analyze" | "reindex" => {
            return Some(Statement::Nothing);
        }
        "insert" => insert(&mut reader, Clash::Fails)?,
        "replace" => insert(&mut reader, Clash::Replaces)?,
        "update" => update(&mut reader)?,
        "delete" if reader.is("from") => {
            let table = reader.name()?;
            Statement::Delete(table, filter(&mut reader)?)
        }
        "select" => Statement::Select(select(&mut reader)?),
        _ => return None,
    };
    reader.ended().then_some(found)
}

/// The table that a statement changes, also where it is not understood otherwise.
pub(super) fn changed(sql: &str) -> Option<String> {
    let mut reader = Reader::new(words(sql)?, &[]);
    let verb = reader.name()?.to_ascii_lowercase();
    match verb.as_str() {
        "insert" | "replace" | "update" | "delete" => {
            clash(&mut reader);
            let _ = reader.is("into") || reader.is("from");
        }
        "create" | "alter" => {
            let _ = reader.is("virtual") || reader.is("temp") || reader.is("temporary");
            if !reader.is("table") {
                return None;
            }
            reader.are(&["if", "not", "exists"]);
        }
        _ => return None,
    }
    reader.name()
}

fn clash(reader: &mut Reader<'_>) -> Clash {
    if !reader.is("or") {
        return Clash::Fails;
    }
    match reader.name() {
        Some(name) if name.eq_ignore_ascii_case("replace") => Clash::Replaces,
        Some(name) if name.eq_ignore_ascii_case("ignore") => Clash::Ignored,
        _ => Clash::Fails,
    }
}

fn insert(reader: &mut Reader<'_>, verb: Clash) -> Option<Statement> {
    let clash = match clash(reader) {
        Clash::Fails => verb,
        clash => clash,
    };
    if !reader.is("into") {
        return None;
    }
    let table = reader.name()?;
    let columns = match reader.peek() {
        Some(Word::Sign("(")) => Some(reader.names()?),
        _ => None,
    };
    let mut rows = Vec::new();
    if reader.are(&["default", "values"]) {
        rows.push(Vec::new());
        return Some(Statement::Insert {
            table,
            columns: Some(Vec::new()),
            rows,
            clash,
        });
    }
    if !reader.is("values") {
        return None;
    }
    loop {
        rows.push(values(reader)?);
        if !reader.sign(",") {
            break;
        }
    }
    Some(Statement::Insert {
        table,
        columns,
        rows,
        clash,
    })
}

fn update(reader: &mut Reader<'_>) -> Option<Statement> {
    clash(reader);
    let table = reader.name()?;
    if !reader.is("set") {
        return None;
    }
    let mut set = Vec::new();
    loop {
        let column = reader.name()?;
        if !reader.sign("=") {
            return None;
        }
        set.push((column, reader.value()?));
        if !reader.sign(",") {
            break;
        }
    }
    let filter = filter(reader)?;
    Some(Statement::Update { table, set, filter })
}
