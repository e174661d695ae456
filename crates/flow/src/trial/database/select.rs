//! What a query asks for.

use super::conditions::{Condition, filter};
use super::words::{Cell, Reader, Word};
use crate::trial::value::V;

/// What one query gives, and by how much its rows are put in order.
pub(super) const MOST_GIVEN: usize = 64;

pub(super) enum Given {
    All,
    Column(String),
    /// How many rows there are, or those in which a column holds something.
    Count(Option<String>),
    Greatest(String),
    Least(String),
    Value(Cell),
}

pub(super) struct Select {
    pub table: String,
    /// With the names that they have in the result.
    pub given: Vec<(Given, String)>,
    pub filter: Vec<Condition>,
    /// Columns, and whether the greatest comes first.
    pub order: Vec<(String, bool)>,
    /// Rows that are left out first, and those that follow at most.
    pub part: Option<(i64, i64)>,
    /// Only whether there is a row is asked.
    pub exists: bool,
}

/// Reads what stands behind `SELECT`.
pub(super) fn select(reader: &mut Reader<'_>) -> Option<Select> {
    let exists = reader.is("exists");
    if exists && !(reader.sign("(") && reader.is("select")) {
        return None;
    }
    let mut given = Vec::new();
    loop {
        given.push(one_given(reader)?);
        if given.len() > MOST_GIVEN {
            return None;
        }
        if !reader.sign(",") {
            break;
        }
    }
    if !reader.is("from") {
        return None;
    }
    let table = reader.name()?;
    let filter = filter(reader)?;
    let mut order = Vec::new();
    while order.is_empty() && reader.are(&["order", "by"]) || !order.is_empty() && reader.sign(",")
    {
        let column = reader.name()?;
        let falls = reader.is("desc");
        let _ = !falls && reader.is("asc");
        order.push((column, falls));
        if order.len() > MOST_GIVEN {
            return None;
        }
    }
    let part = match reader.is("limit") {
        true => Some(part(reader)?),
        false => None,
    };
    if exists {
        reader.sign(")").then_some(())?;
        if reader.is("as") {
            reader.name()?;
        }
    }
    Some(Select {
        table,
        given,
        filter,
        order,
        part,
        exists,
    })
}

fn one_given(reader: &mut Reader<'_>) -> Option<(Given, String)> {
    let (given, name) = match reader.peek()? {
        Word::Sign("*") => {
            reader.next();
            (Given::All, "*".to_owned())
        }
        Word::Name(_) | Word::Quoted(_) => {
            let name = reader.name()?;
            match reader.sign("(") {
                true => (function(reader, &name)?, name),
                false if name.eq_ignore_ascii_case("distinct") => return None,
                false => (Given::Column(name.clone()), name),
            }
        }
        _ => (Given::Value(reader.value()?), String::new()),
    };
    match reader.is("as") {
        true => Some((given, reader.name()?)),
        false => Some((given, name)),
    }
}

fn function(reader: &mut Reader<'_>, name: &str) -> Option<Given> {
    let all = reader.sign("*");
    let column = match reader.peek()? {
        _ if all => None,
        Word::Number(_) => {
            reader.next();
            None
        }
        _ => Some(reader.name()?),
    };
    if !reader.sign(")") {
        return None;
    }
    match (name.to_ascii_lowercase().as_str(), column) {
        ("count", column) => Some(Given::Count(column)),
        ("max", Some(column)) => Some(Given::Greatest(column)),
        ("min", Some(column)) => Some(Given::Least(column)),
        _ => None,
    }
}

/// `LIMIT n`, `LIMIT from, n`, `LIMIT n OFFSET from`
fn part(reader: &mut Reader<'_>) -> Option<(i64, i64)> {
    let first = number(reader)?;
    if reader.sign(",") {
        return Some((first, number(reader)?));
    }
    if reader.is("offset") {
        return Some((number(reader)?, first));
    }
    Some((0, first))
}

fn number(reader: &mut Reader<'_>) -> Option<i64> {
    match reader.value()?? {
        V::Int(number) => Some(number),
        V::Text(text) => text.parse().ok(),
        _ => None,
    }
}
