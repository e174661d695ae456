//! `ResourceTable` as rows.

use super::items::item;
use super::wire::Fields;
use crate::config::Config;
use crate::pool::Pool;
use crate::table::{Row, Table};
use crate::value::{KIND_REFERENCE, KIND_STRING, Value};

/// True where `data` begins like a `ResourceTable`: field 1 or 2, a message. A binary table begins with chunk type 2.
pub(crate) fn looks_like_table(data: &[u8]) -> bool {
    matches!(data.first(), Some(0x0a | 0x12))
}

/// Reads a `ResourceTable` into `table`.
pub(crate) fn read_table(data: &[u8], table: &mut Table) {
    let Ok(pool) = u16::try_from(table.pools.len()) else {
        return;
    };
    table.pools.push(Pool::default());
    let mut fields = Fields::new(data);
    for (number, field) in fields.by_ref() {
        if number == 2 {
            package(field.bytes(), pool, table);
        }
    }
    if fields.damaged {
        table.error("resource table: damaged or cut".to_owned());
    }
}

fn package(message: &[u8], pool: u16, table: &mut Table) {
    let mut id = 0x7f;
    for (number, field) in Fields::new(message) {
        match number {
            1 => id = wrapped_id(field.bytes()),
            3 => kind(field.bytes(), id << 24, pool, table),
            _ => {}
        }
    }
}

/// The only field of `PackageId`, `TypeId` and `EntryId`.
fn wrapped_id(message: &[u8]) -> u32 {
    Fields::new(message)
        .find(|(number, _)| *number == 1)
        .map_or(0, |(_, field)| field.number())
}

fn kind(message: &[u8], package: u32, pool: u16, table: &mut Table) {
    let (mut id, mut name) = (0, String::new());
    for (number, field) in Fields::new(message) {
        match number {
            1 => id = wrapped_id(field.bytes()) & 0xff,
            2 => name = field.text(),
            3 => entry(field.bytes(), package | id << 16, &name, pool, table),
            _ => {}
        }
    }
}

fn entry(message: &[u8], base: u32, kind: &str, pool: u16, table: &mut Table) {
    let (mut id, mut name) = (0, String::new());
    let mut values = Vec::new();
    for (number, field) in Fields::new(message) {
        match number {
            1 => id = wrapped_id(field.bytes()) & 0xffff,
            2 => name = field.text(),
            6 => values.push(field.bytes()),
            _ => {}
        }
    }
    let index = u32::try_from(table.names.len()).unwrap_or(0);
    table.names.push(format!("{kind}/{name}"));
    let row = Row {
        id: base | id,
        name: index,
        config: 0,
        pool,
        kind: 0,
        item: false,
        data: 0,
    };
    for message in values {
        config_value(message, row, table);
    }
}

fn config_value(message: &[u8], row: Row, table: &mut Table) {
    let mut config = Config::default();
    let mut value: &[u8] = &[];
    for (number, field) in Fields::new(message) {
        match number {
            1 => config = configuration(field.bytes()),
            2 => value = field.bytes(),
            _ => {}
        }
    }
    // Neighbours mostly share their configuration.
    if table.configs.last() != Some(&config) {
        table.configs.push(config);
    }
    let row = Row {
        config: u32::try_from(table.configs.len().saturating_sub(1)).unwrap_or(0),
        ..row
    };
    for (number, field) in Fields::new(value) {
        match number {
            4 => push(item(field.bytes()), row, table),
            5 => compound(field.bytes(), row, table),
            _ => {}
        }
    }
}

/// `Configuration`: locale is field 3, the platform version 24, the product 25; the rest qualifies.
fn configuration(message: &[u8]) -> Config {
    let mut config = Config::default();
    for (number, field) in Fields::new(message) {
        match number {
            3 => config.locale = field.text(),
            24 => config.version = u16::try_from(field.number()).unwrap_or(0),
            25 => {}
            _ => config.qualified = true,
        }
    }
    config
}

/// `CompoundValue`: texts are in arrays (4) and plurals (5); their entries hold the item in field 3 and 4.
fn compound(message: &[u8], row: Row, table: &mut Table) {
    table.push(row);
    for (number, field) in Fields::new(message) {
        let inner = match number {
            4 => 3,
            5 => 4,
            _ => continue,
        };
        for (_, entry) in Fields::new(field.bytes()).filter(|(number, _)| *number == 1) {
            for (_, value) in Fields::new(entry.bytes()).filter(|(number, _)| *number == inner) {
                push(item(value.bytes()), Row { item: true, ..row }, table);
            }
        }
    }
}

fn push(value: Value, row: Row, table: &mut Table) {
    let (kind, data) = match value {
        Value::Text(text) => {
            let Some(pool) = table.pools.get_mut(usize::from(row.pool)) else {
                return;
            };
            (KIND_STRING, pool.push(text))
        }
        Value::Reference(id) => (KIND_REFERENCE, id),
        Value::Bool(value) => (0x12, u32::from(value)),
        Value::Int(number) => (0x10, number.cast_unsigned()),
        Value::Hex(number) => (0x11, number),
        Value::Color(number) => (0x1c, number),
        Value::Dimension(number) => (0x05, number),
        _ => (0, 0),
    };
    table.push(Row { kind, data, ..row });
}
