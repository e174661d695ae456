//! The header, and the logical files of a container.

use crate::bytes::u32_at;
use crate::report::Issues;

/// Smallest header (versions before 041).
pub(crate) const HEADER_SIZE: usize = 0x70;
/// Header of version 041: with the size of the container and the header's own offset.
const CONTAINER_HEADER_SIZE: usize = 0x78;
const ENDIAN: u32 = 0x1234_5678;

/// A table of fixed-size items, already cut to what lies inside the data.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Table {
    pub offset: usize,
    pub count: usize,
}

/// The tables of one logical file. All offsets count from the start of the container.
#[derive(Clone, Default, Debug)]
pub(crate) struct Header {
    pub version: u32,
    pub strings: Table,
    pub types: Table,
    pub protos: Table,
    pub fields: Table,
    pub methods: Table,
    pub classes: Table,
    pub call_sites: Table,
    pub handles: Table,
}

/// Bytes of tables that one container may still cost; overlapping tables use it up.
pub(crate) struct TableBudget(pub usize);

fn version(data: &[u8], at: usize) -> Option<u32> {
    let magic = data.get(at..at.checked_add(8)?)?;
    let digits = magic.strip_prefix(b"dex\n")?.strip_suffix(&[0])?;
    digits.iter().try_fold(0u32, |sum, digit| {
        digit
            .is_ascii_digit()
            .then(|| sum * 10 + u32::from(digit - b'0'))
    })
}

/// What follows the last header that was found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Rest {
    /// Nothing that a container would hold.
    Nothing,
    /// More files than the limit allows.
    More,
    /// Bytes of a container that belong to no file.
    Stray(usize),
}

/// The offsets of all headers in `data`: one, or several in a container of version 041.
pub(crate) fn headers(data: &[u8], most: usize) -> (Vec<usize>, Rest) {
    let mut found = vec![0];
    let mut at = 0usize;
    while version(data, at).is_some_and(|v| v >= 41) {
        // In a container the file size is the distance to the next header.
        let size = u32_at(data, at + 0x20).unwrap_or(0) as usize;
        let next = at + size;
        if size < HEADER_SIZE || version(data, next).is_none() {
            let stray = data.len().saturating_sub(next.max(at + HEADER_SIZE));
            return (
                found,
                if stray > 0 {
                    Rest::Stray(stray)
                } else {
                    Rest::Nothing
                },
            );
        }
        if found.len() >= most {
            return (found, Rest::More);
        }
        found.push(next);
        at = next;
    }
    (found, Rest::Nothing)
}

/// Reads the header at `at`. `None` where there is none; everything else is repaired and reported.
pub(crate) fn read(
    data: &[u8],
    at: usize,
    budget: &mut TableBudget,
    issues: &mut Issues,
) -> Option<Header> {
    let Some(version) = version(data, at) else {
        issues.damage("header", || {
            let start = data
                .get(at..)
                .map_or(&[][..], |rest| rest.get(..8).unwrap_or(rest));
            format!("no DEX magic at {at:#x}: {start:02x?}")
        });
        return None;
    };
    let Some(header) = data.get(at..at.saturating_add(HEADER_SIZE)) else {
        issues.damage("header", || {
            format!("header at {at:#x} is cut: {} bytes in all", data.len())
        });
        return None;
    };
    let field = |offset: usize| u32_at(header, offset).unwrap_or(0);
    if !matches!(version, 35 | 37..=41) {
        issues.note("header", || format!("unknown version {version:03}"));
    }
    if field(0x28) != ENDIAN {
        // No runtime accepts another byte order; a damaged tag is ignored.
        issues.note("header", || format!("endian tag {:#x}", field(0x28)));
    }
    check_size(data, at, version, &field, issues);
    // The tables of one file do not overlap, so together they are no larger than the file.
    let mut own = TableBudget(budget.0.min(data.len()));
    let before = own.0;
    let mut table = |name: &'static str, offset: usize, item: usize| {
        place(
            data.len(),
            name,
            field(offset),
            field(offset + 4),
            item,
            &mut own,
            issues,
        )
    };
    let mut result = Header {
        version,
        strings: table("string_ids", 0x38, 4),
        types: table("type_ids", 0x40, 4),
        protos: table("proto_ids", 0x48, 12),
        fields: table("field_ids", 0x50, 8),
        methods: table("method_ids", 0x58, 8),
        classes: table("class_defs", 0x60, 32),
        ..Header::default()
    };
    read_map(data, field(0x34) as usize, &mut result, &mut own, issues);
    budget.0 -= before - own.0;
    Some(result)
}

fn check_size(
    data: &[u8],
    at: usize,
    version: u32,
    field: &impl Fn(usize) -> u32,
    issues: &mut Issues,
) {
    let size = field(0x20) as usize;
    let expected = if version >= 41 {
        CONTAINER_HEADER_SIZE
    } else {
        HEADER_SIZE
    };
    if field(0x24) as usize != expected {
        issues.note("header", || {
            format!("header size {:#x}, expected {expected:#x}", field(0x24))
        });
    }
    let end = at.saturating_add(size).min(data.len());
    if at.saturating_add(size) > data.len() {
        issues.damage("header", || {
            format!(
                "file size {size} is beyond the {} bytes there are",
                data.len()
            )
        });
    } else if version < 41 && size < data.len() {
        issues.note("header", || {
            format!("{} bytes after the end of the file", data.len() - size)
        });
    }
    let container = u32_at(data, at.saturating_add(HEADER_SIZE)).filter(|_| version >= 41);
    if let Some(container) = container.filter(|size| *size as usize > data.len()) {
        issues.damage("header", || {
            format!(
                "container size {container} is beyond the {} bytes there are",
                data.len()
            )
        });
    }
    let sum = data.get(at.saturating_add(12)..end).map(|body| {
        let mut adler = simd_adler32::Adler32::new();
        adler.write(body);
        adler.finish()
    });
    if sum != Some(field(8)) {
        issues.note("header", || {
            format!(
                "checksum is {:#010x}, computed {:#010x}",
                field(8),
                sum.unwrap_or(0)
            )
        });
    }
}

fn place(
    len: usize,
    name: &'static str,
    count: u32,
    offset: u32,
    item: usize,
    budget: &mut TableBudget,
    issues: &mut Issues,
) -> Table {
    let (declared, offset) = (count as usize, offset as usize);
    if declared == 0 {
        return Table::default();
    }
    let room = len.saturating_sub(offset) / item;
    let mut kept = declared.min(room);
    if kept < declared {
        issues.damage("header", || {
            format!("{name}: {declared} items at {offset:#x}, room for {room}")
        });
    }
    if kept.saturating_mul(item) > budget.0 {
        kept = budget.0 / item;
        issues.cut("header", || {
            format!("{name}: {declared} items, {kept} read: tables overlap")
        });
    }
    budget.0 = budget.0.saturating_sub(kept.saturating_mul(item));
    Table {
        offset,
        count: kept,
    }
}

/// Call sites and method handles are found through the map only.
fn read_map(
    data: &[u8],
    at: usize,
    header: &mut Header,
    budget: &mut TableBudget,
    issues: &mut Issues,
) {
    if at == 0 {
        return;
    }
    let Some(count) = u32_at(data, at) else {
        issues.damage("map", || format!("map at {at:#x} is outside of the file"));
        return;
    };
    // Each type of item occurs once; there are 21.
    for index in 0..count.min(64) as usize {
        let entry = at + 4 + index * 12;
        let Some(kind) = u32_at(data, entry) else {
            issues.damage("map", || {
                format!("map of {count} items at {at:#x} is cut at {index}")
            });
            return;
        };
        let (target, name) = match kind & 0xffff {
            7 => (&mut header.call_sites, "call_site_ids"),
            8 => (&mut header.handles, "method_handles"),
            _ => continue,
        };
        let item = if kind & 0xffff == 7 { 4 } else { 8 };
        let size = u32_at(data, entry + 4).unwrap_or(0);
        let offset = u32_at(data, entry + 8).unwrap_or(0);
        if target.count == 0 {
            *target = place(data.len(), name, size, offset, item, budget, issues);
        }
    }
}
