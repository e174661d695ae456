//! All resource values of an app: the tables of all splits, merged.

use std::collections::HashSet;

use crate::arsc;
use crate::config::Config;
use crate::pool::Pool;
use crate::proto;
use crate::value::{KIND_DYNAMIC_REFERENCE, KIND_REFERENCE, KIND_STRING, Value};

/// One value of one resource in one configuration.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub(crate) id: u32,
    /// Index into `Table::names`.
    pub(crate) name: u32,
    /// Index into `Table::configs`.
    pub(crate) config: u32,
    /// Index into `Table::pools`.
    pub(crate) pool: u16,
    pub(crate) kind: u8,
    /// An item of an array or of plurals.
    pub(crate) item: bool,
    pub(crate) data: u32,
}

/// A text of a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StringValue {
    /// Resource id.
    pub id: u32,
    /// `type/entry`.
    pub name: String,
    /// BCP 47, empty for the default configuration.
    pub locale: String,
    /// The text.
    pub text: String,
}

/// Values of all tables together; a table without shared ids only adds rows.
const MAX_ROWS: usize = 8_000_000;
/// How far references are followed.
const MAX_DEPTH: usize = 16;

/// Resource tables, merged.
#[derive(Debug, Default)]
pub struct Table {
    pub(crate) rows: Vec<Row>,
    pub(crate) configs: Vec<Config>,
    pub(crate) pools: Vec<Pool>,
    /// Type and entry names, e.g. `string/agree`.
    pub(crate) names: Vec<String>,
    /// Member and message of what could not be read.
    pub errors: Vec<String>,
    sorted: bool,
}

impl Table {
    /// Adds a table, binary (`resources.arsc`) or protocol-buffer (`resources.pb`).
    pub fn add(&mut self, data: &[u8]) {
        if proto::looks_like_table(data) {
            proto::read_table(data, self);
        } else {
            arsc::read(data, self);
        }
        self.sorted = false;
        self.sort();
    }

    fn sort(&mut self) {
        if !self.sorted {
            // Stable: of one id and configuration, the earlier table (the base) stays first.
            self.rows.sort_by_key(|row| row.id);
            self.sorted = true;
        }
    }

    /// Adds a row; false where the table is full.
    pub(crate) fn push(&mut self, row: Row) -> bool {
        if self.rows.len() >= MAX_ROWS {
            self.error(format!("more than {MAX_ROWS} values"));
            return false;
        }
        self.rows.push(row);
        true
    }

    pub(crate) fn error(&mut self, error: String) {
        if self.errors.len() < 20 && !self.errors.contains(&error) {
            self.errors.push(error);
        }
    }

    pub(crate) fn rows_of(&self, id: u32) -> &[Row] {
        let start = self.rows.partition_point(|row| row.id < id);
        let end = self.rows.partition_point(|row| row.id <= id);
        self.rows.get(start..end).unwrap_or_default()
    }

    /// Returns `type/entry` of a resource.
    #[must_use]
    pub fn name(&self, id: u32) -> Option<&str> {
        self.rows_of(id).first().and_then(|row| self.name_of(row))
    }

    pub(crate) fn name_of(&self, row: &Row) -> Option<&str> {
        self.names.get(row.name as usize).map(String::as_str)
    }

    pub(crate) fn locale_of(&self, row: &Row) -> &str {
        self.configs
            .get(row.config as usize)
            .map_or("", |config| config.locale.as_str())
    }

    fn text_of(&self, row: &Row) -> Option<String> {
        self.pools.get(usize::from(row.pool))?.get(row.data)
    }

    /// Returns ids and names of all resources.
    #[must_use]
    pub fn resources(&self) -> Vec<(u32, &str)> {
        let mut all: Vec<(u32, &str)> = Vec::new();
        for row in &self.rows {
            if all.last().is_none_or(|(id, _)| *id != row.id) {
                all.push((row.id, self.name_of(row).unwrap_or_default()));
            }
        }
        all
    }

    /// The row for the default configuration: no locale, least qualified, highest version last.
    fn default_row<'a>(&self, rows: impl Iterator<Item = &'a Row>) -> Option<&'a Row> {
        let rank = |row: &&Row| {
            let config = self.configs.get(row.config as usize);
            config.map_or((true, true, 0), |c| {
                (!c.locale.is_empty(), c.qualified, c.version)
            })
        };
        rows.min_by_key(rank)
    }

    /// Returns the value of a resource in the default configuration, references followed.
    #[must_use]
    pub fn value(&self, id: u32) -> Option<Value> {
        let mut id = id;
        let mut seen = HashSet::new();
        while seen.len() < MAX_DEPTH && seen.insert(id) {
            let row = self.default_row(self.rows_of(id).iter().filter(|row| !row.item))?;
            if !is_reference(row) {
                return Some(Value::from_raw(row.kind, row.data, |_| self.text_of(row)));
            }
            id = row.data;
        }
        None
    }

    /// Returns the text of a value, references followed; empty where there is none.
    #[must_use]
    pub fn text(&self, value: &Value) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Reference(id) => match self.value(*id) {
                Some(Value::Text(text)) => text,
                _ => String::new(),
            },
            _ => String::new(),
        }
    }

    /// Returns the texts of a resource in all locales, references followed; of one locale the least qualified.
    #[must_use]
    pub fn texts(&self, id: u32) -> Vec<StringValue> {
        let mut texts: Vec<StringValue> = Vec::new();
        let mut seen = HashSet::new();
        let mut pending = vec![id];
        while let Some(next) = pending.pop() {
            if seen.len() >= MAX_DEPTH || !seen.insert(next) {
                continue;
            }
            let mut rows: Vec<&Row> = self.rows_of(next).iter().collect();
            rows.sort_by_key(|row| {
                self.configs
                    .get(row.config as usize)
                    .is_some_and(|config| config.qualified)
            });
            for row in rows {
                if is_reference(row) {
                    pending.push(row.data);
                } else if row.kind == KIND_STRING {
                    let locale = self.locale_of(row).to_owned();
                    if texts.iter().all(|known| known.locale != locale) {
                        let name = self.name_of(row).unwrap_or_default().to_owned();
                        texts.push(StringValue {
                            id,
                            name,
                            locale,
                            text: self.text_of(row).unwrap_or_default(),
                        });
                    }
                }
            }
        }
        texts
    }

    /// Calls `visit` for every text that a person may read, in the order of the ids.
    ///
    /// `decoded` limits how many bytes are decoded: many entries may point to one long string.
    pub fn each_text(
        &self,
        decoded: usize,
        mut visit: impl FnMut(u32, &str, &str, u16, u32, &str),
    ) -> bool {
        let mut left = decoded;
        for row in &self.rows {
            if row.kind != KIND_STRING {
                continue;
            }
            let name = self.name_of(row).unwrap_or_default();
            let Some(text) = self.text_of(row) else {
                continue;
            };
            let Some(rest) = left.checked_sub(text.len() + 16) else {
                return false;
            };
            left = rest;
            if !is_file(name, &text) {
                visit(row.id, name, self.locale_of(row), row.pool, row.data, &text);
            }
        }
        true
    }

    /// Returns ids, names and paths of all resources that are files of `kinds`, e.g. `layout`, in all configurations.
    #[must_use]
    pub fn files(&self, kinds: &[&str]) -> Vec<StringValue> {
        let of_kind = |row: &&Row| {
            let name = self.name_of(row).unwrap_or_default();
            row.kind == KIND_STRING
                && name
                    .split_once('/')
                    .is_some_and(|(kind, _)| kinds.contains(&kind))
        };
        let file = |row: &Row| StringValue {
            id: row.id,
            name: self.name_of(row).unwrap_or_default().to_owned(),
            locale: self.locale_of(row).to_owned(),
            text: self.text_of(row).unwrap_or_default(),
        };
        self.rows.iter().filter(of_kind).map(file).collect()
    }

    /// Returns the ids that other resources than strings refer to, e.g. from arrays.
    #[must_use]
    pub fn referenced(&self) -> Vec<u32> {
        let mut ids: Vec<u32> = self
            .rows
            .iter()
            .filter(|row| is_reference(row))
            .map(|row| row.data)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

const fn is_reference(row: &Row) -> bool {
    matches!(row.kind, KIND_REFERENCE | KIND_DYNAMIC_REFERENCE)
}

/// A value that names a file of the archive is no text.
fn is_file(name: &str, text: &str) -> bool {
    let kind = name.split_once('/').map_or("", |(kind, _)| kind);
    !matches!(kind, "string" | "plurals" | "array" | "") && (text.contains('/') || kind == "font")
}
