//! Binary resource tables (`ResTable_*` of AOSP's `ResourceTypes.h`).
//!
//! Reserved fields are ignored, whatever they hold, as the platform ignores them.

use std::collections::HashMap;

use crate::bytes::{u16_at, u32_at};
use crate::config::Config;
use crate::pool::Pool;
use crate::table::{Row, Table};
use crate::value::{KIND_REFERENCE, KIND_STRING};

const POOL: u16 = 0x0001;
const PACKAGE: u16 = 0x0200;
const TYPE: u16 = 0x0201;
const SPARSE: u8 = 1;
const OFFSET16: u8 = 2;
const COMPLEX: u16 = 1;
const COMPACT: u16 = 8;

/// Reads a table into `table`.
pub(crate) fn read(data: &[u8], table: &mut Table) {
    let Ok(pool) = u16::try_from(table.pools.len()) else {
        return;
    };
    table.pools.push(Pool::default());
    let start = u16_at(data, 2).map_or(12, usize::from);
    let start = if (8..=256).contains(&start) {
        start
    } else {
        12
    };
    for (kind, chunk) in chunks(data, start, table) {
        match kind {
            POOL => {
                if let (Some(read), Some(slot)) =
                    (Pool::read(chunk), table.pools.get_mut(usize::from(pool)))
                {
                    if slot.len() == 0 {
                        *slot = read;
                    }
                }
            }
            PACKAGE => Package::new(chunk, pool).read(table),
            _ => {}
        }
    }
}

/// Splits `data` into chunks; a damaged size ends it with an error in `table`.
fn chunks<'a>(data: &'a [u8], start: usize, table: &mut Table) -> Vec<(u16, &'a [u8])> {
    let mut out = Vec::new();
    let mut at = start;
    while let (Some(kind), Some(size)) = (u16_at(data, at), u32_at(data, at + 4)) {
        let size = size as usize;
        if size < 8 {
            table.error(format!(
                "resource table: chunk of {size} bytes at offset {at}"
            ));
            break;
        }
        let end = at.saturating_add(size);
        if end > data.len() {
            table.error(format!(
                "resource table: cut at {} bytes, the chunk at {at} ends at {end}",
                data.len()
            ));
        }
        out.push((kind, data.get(at..end.min(data.len())).unwrap_or_default()));
        at = end;
    }
    out
}

struct Package<'a> {
    chunk: &'a [u8],
    id: u32,
    pool: u16,
    types: Pool,
    keys: Pool,
    type_offset: u32,
    /// Type and key index to the index of the joined name.
    names: HashMap<(u8, u32), u32>,
}

impl<'a> Package<'a> {
    fn new(chunk: &'a [u8], pool: u16) -> Self {
        let pool_at = |field| {
            let at = u32_at(chunk, field).map_or(usize::MAX, |at| at as usize);
            let size = at
                .checked_add(4)
                .and_then(|at| u32_at(chunk, at))
                .map_or(0, |size| size as usize);
            let rest = chunk.get(at..).unwrap_or_default();
            Pool::read(rest.get(..size).unwrap_or(rest)).unwrap_or_default()
        };
        let header = u16_at(chunk, 2).unwrap_or(0);
        Self {
            chunk,
            id: u32_at(chunk, 8).unwrap_or(0x7f) & 0xff,
            pool,
            types: pool_at(268),
            keys: pool_at(276),
            type_offset: if header >= 288 {
                u32_at(chunk, 284).unwrap_or(0) & 0xff
            } else {
                0
            },
            names: HashMap::new(),
        }
    }

    fn read(&mut self, table: &mut Table) {
        let start = u16_at(self.chunk, 2).map_or(288, usize::from).max(8);
        for (kind, chunk) in chunks(self.chunk, start, table) {
            if kind == TYPE && !self.read_type(chunk, table) {
                return;
            }
        }
    }

    fn read_type(&mut self, chunk: &[u8], table: &mut Table) -> bool {
        let (Some(header), Some(&id), Some(&flags)) =
            (u16_at(chunk, 2), chunk.get(8), chunk.get(9))
        else {
            return true;
        };
        let header = usize::from(header);
        let (Some(count), Some(start)) = (u32_at(chunk, 12), u32_at(chunk, 16)) else {
            return true;
        };
        let config = table.configs.len();
        table
            .configs
            .push(Config::read(chunk.get(20..header).unwrap_or_default()));
        let context = TypeChunk {
            chunk,
            type_id: id,
            start: start as usize,
            config: u32::try_from(config).unwrap_or(0),
        };
        let width = if flags & OFFSET16 != 0 && flags & SPARSE == 0 {
            2
        } else {
            4
        };
        // The offsets lie between header and entries: what the count claims beyond that does not exist.
        let room = chunk.len().min(start as usize).saturating_sub(header) / width;
        for index in 0..(count as usize).min(room) {
            let at = header + index * width;
            let entry = match (width, flags & SPARSE != 0) {
                (4, true) => (
                    u16_at(chunk, at),
                    u16_at(chunk, at + 2).map(|offset| usize::from(offset) * 4),
                ),
                (4, false) => (
                    u16::try_from(index).ok(),
                    u32_at(chunk, at).map(|offset| offset as usize),
                ),
                _ => {
                    let offset = u16_at(chunk, at).map(|offset| match offset {
                        0xffff => 0xffff_ffff,
                        offset => usize::from(offset) * 4,
                    });
                    (u16::try_from(index).ok(), offset)
                }
            };
            if let (Some(index), Some(offset)) = entry {
                if offset != 0xffff_ffff && !self.read_entry(&context, index, offset, table) {
                    return false;
                }
            }
        }
        true
    }

    fn read_entry(
        &mut self,
        context: &TypeChunk<'_>,
        index: u16,
        offset: usize,
        table: &mut Table,
    ) -> bool {
        let chunk = context.chunk;
        let at = context.start.saturating_add(offset);
        let (Some(size), Some(flags)) = (u16_at(chunk, at), u16_at(chunk, at + 2)) else {
            return true;
        };
        let compact = flags & COMPACT != 0;
        let key = if compact {
            Some(u32::from(size))
        } else {
            u32_at(chunk, at + 4)
        };
        let row = Row {
            id: self.id << 24 | u32::from(context.type_id) << 16 | u32::from(index),
            name: self.name(context.type_id, key.unwrap_or(0), table),
            config: context.config,
            pool: self.pool,
            kind: 0,
            item: false,
            data: 0,
        };
        if compact {
            let [_, kind] = flags.to_le_bytes();
            let data = u32_at(chunk, at + 4).unwrap_or(0);
            return table.push(Row { kind, data, ..row });
        }
        if flags & COMPLEX != 0 {
            return Self::read_bag(chunk, at, usize::from(size), row, table);
        }
        let value = at.saturating_add(usize::from(size));
        let (Some(&kind), Some(data)) = (
            chunk.get(value.saturating_add(3)),
            u32_at(chunk, value.saturating_add(4)),
        ) else {
            return true;
        };
        table.push(Row { kind, data, ..row })
    }

    /// Takes texts and references of arrays and plurals; styles and attributes hold no texts.
    fn read_bag(chunk: &[u8], at: usize, size: usize, row: Row, table: &mut Table) -> bool {
        let name = table
            .names
            .get(row.name as usize)
            .map_or("", String::as_str);
        if name.starts_with("style/") || name.starts_with("attr/") {
            return table.push(row);
        }
        let count = u32_at(chunk, at + 12).unwrap_or(0) as usize;
        let maps = chunk.get(at.saturating_add(size)..).unwrap_or_default();
        let mut pushed = table.push(row);
        for map in maps.chunks_exact(12).take(count.min(0xffff)) {
            let (Some(&kind), Some(data)) = (map.get(7), u32_at(map, 8)) else {
                break;
            };
            if kind == KIND_STRING || kind == KIND_REFERENCE {
                pushed = table.push(Row {
                    kind,
                    data,
                    item: true,
                    ..row
                });
            }
            if !pushed {
                break;
            }
        }
        pushed
    }

    fn name(&mut self, type_id: u8, key: u32, table: &mut Table) -> u32 {
        if let Some(&known) = self.names.get(&(type_id, key)) {
            return known;
        }
        let type_index = u32::from(type_id)
            .wrapping_sub(self.type_offset)
            .wrapping_sub(1);
        let kind = self
            .types
            .get(type_index)
            .unwrap_or_else(|| format!("type{type_id}"));
        let entry = self.keys.get(key).unwrap_or_else(|| format!("entry{key}"));
        let index = u32::try_from(table.names.len()).unwrap_or(0);
        let cut = |text: String| {
            if text.len() > 1024 {
                text.chars().take(256).collect()
            } else {
                text
            }
        };
        table.names.push(format!("{}/{}", cut(kind), cut(entry)));
        self.names.insert((type_id, key), index);
        index
    }
}

struct TypeChunk<'a> {
    chunk: &'a [u8],
    type_id: u8,
    start: usize,
    config: u32,
}
