//! How tables are defined.

use super::sql::{Column, Definition, Kind, Statement};
use super::words::{Reader, Word};

/// What a column or a table is held to begins with one of these.
const RULES: &[&str] = &[
    "constraint",
    "primary",
    "not",
    "null",
    "unique",
    "check",
    "default",
    "collate",
    "references",
    "generated",
    "as",
    "foreign",
];

/// Reads what stands behind `CREATE`.
pub(super) fn create(reader: &mut Reader<'_>) -> Option<Statement> {
    let unique = reader.is("unique");
    let _ = reader.is("temp") || reader.is("temporary");
    if reader.is("index") {
        reader.are(&["if", "not", "exists"]);
        reader.name()?;
        let table = reader.is("on").then(|| reader.name())??;
        return Some(match (unique, reader.names()) {
            (true, Some(columns)) if reader.ended() => Statement::Unique(table, columns),
            (true, _) => return None,
            _ => Statement::Nothing,
        });
    }
    if reader.is("trigger") {
        return Some(Statement::Trigger(triggered(reader)));
    }
    if reader.is("view") {
        return Some(Statement::Nothing);
    }
    if !reader.is("table") {
        return None;
    }
    reader.are(&["if", "not", "exists"]);
    let mut made = Definition::of(reader.name()?);
    if !reader.sign("(") {
        return None;
    }
    loop {
        let rule = matches!(reader.peek(), Some(Word::Name(name)) if is_rule(name));
        match rule {
            true => whole_rule(reader, &mut made)?,
            false => {
                let (column, replaces) = column(reader)?;
                made.replaces |= replaces;
                if column.key {
                    made.keys.push(vec![column.name.clone()]);
                }
                made.columns.push(column);
            }
        }
        if reader.sign(")") {
            break;
        }
        if !reader.sign(",") {
            return None;
        }
    }
    Some(Statement::Create(made))
}

/// The tables that stand behind `BEGIN` in places where something is changed.
fn triggered(reader: &mut Reader<'_>) -> Vec<String> {
    let mut found = Vec::new();
    let mut begun = false;
    while !reader.ended() {
        begun |= reader.is("begin");
        let changes = ["update", "into", "from"]
            .iter()
            .any(|verb| reader.is(verb));
        match changes && begun {
            true => found.extend(reader.name()),
            false => drop(reader.next()),
        }
    }
    found
}

fn is_rule(name: &str) -> bool {
    RULES.iter().any(|rule| rule.eq_ignore_ascii_case(name))
}

/// `PRIMARY KEY (a, b)`, `UNIQUE (a) ON CONFLICT REPLACE`, `FOREIGN KEY (a) REFERENCES t(b)`
fn whole_rule(reader: &mut Reader<'_>, made: &mut Definition) -> Option<()> {
    if reader.is("constraint") {
        reader.name()?;
    }
    let primary = reader.are(&["primary", "key"]);
    if primary || reader.is("unique") {
        let columns = reader.names()?;
        if let [only] = columns.as_slice() {
            let mut own = made.columns.iter_mut();
            if let Some(column) = own.find(|own| own.name.eq_ignore_ascii_case(only)) {
                column.row_id = primary && column.kind == Kind::Whole;
            }
        }
        made.keys.push(columns);
    }
    made.replaces |= rest(reader)?;
    Some(())
}

/// Skips what stands before the next comma or the end. True where it says that what clashes is replaced.
fn rest(reader: &mut Reader<'_>) -> Option<bool> {
    let mut depth = 0usize;
    let mut replaces = false;
    loop {
        match reader.peek()? {
            Word::Sign("," | ")") if depth == 0 => return Some(replaces),
            Word::Sign("(") => depth += 1,
            Word::Sign(")") => depth -= 1,
            _ => {}
        }
        match reader.are(&["conflict", "replace"]) {
            true => replaces = true,
            false => drop(reader.next()),
        }
    }
}

/// One column, and whether what clashes in it is replaced.
fn column(reader: &mut Reader<'_>) -> Option<(Column, bool)> {
    let name = reader.name()?;
    let mut ty = String::new();
    while let Some(Word::Name(part)) = reader.peek() {
        if is_rule(part) {
            break;
        }
        ty.push_str(&part.to_ascii_uppercase());
        reader.next();
    }
    if reader.sign("(") {
        while !reader.sign(")") {
            reader.next()?; // how long it is
        }
    }
    let kind = match ty.as_str() {
        "" | "BLOB" => Kind::Other,
        "INTEGER" => Kind::Whole,
        ty if !ty.contains("INT")
            && ["CHAR", "CLOB", "TEXT"]
                .iter()
                .any(|part| ty.contains(part)) =>
        {
            Kind::Text
        }
        _ => Kind::Number,
    };
    let mut made = Column {
        kind,
        ..Column::text(name)
    };
    let mut replaces = false;
    loop {
        match reader.peek() {
            None | Some(Word::Sign("," | ")")) => return Some((made, replaces)),
            Some(Word::Sign("(")) => {
                reader.value()?;
                continue;
            }
            _ => {}
        }
        if reader.are(&["primary", "key"]) {
            made.key = true;
            made.row_id = kind == Kind::Whole;
        } else if reader.is("unique") {
            made.key = true;
        } else if reader.is("default") {
            made.default = reader.value()?;
        } else if reader.are(&["conflict", "replace"]) {
            replaces = true;
        } else {
            reader.next();
        }
    }
}

/// Reads what stands behind `ALTER`.
pub(super) fn alter(reader: &mut Reader<'_>) -> Option<Statement> {
    if !reader.is("table") {
        return None;
    }
    let table = reader.name()?;
    if reader.are(&["rename", "to"]) {
        return Some(Statement::Rename(table, reader.name()?));
    }
    if !reader.is("add") {
        return None;
    }
    reader.is("column");
    let (column, _) = column(reader)?;
    reader
        .ended()
        .then_some(Statement::AddColumn(table, column))
}
