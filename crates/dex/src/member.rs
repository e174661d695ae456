//! One logical file before linking: tables checked, class data read, every distinct code item swept once.

use crate::bytes::u32_at;
use crate::class_data;
use crate::code_items;
use crate::hash::Keys;
use crate::header::{self, Header, Rest, TableBudget};
use crate::ids::NONE;
use crate::limits::Limits;
use crate::report::{Counts, Issues};
use crate::sweep::Ref;

/// A string by place and hash; `offset` is `NONE` where it cannot be read.
#[derive(Clone, Copy)]
pub(crate) struct RawString {
    pub offset: u32,
    pub length: u32,
    pub hash: u32,
}

/// A class definition with indices of its member.
#[derive(Clone, Copy)]
pub(crate) struct RawClass {
    pub ty: u32,
    pub access: u32,
    pub superclass: u32,
    pub interfaces: u32,
    pub source: u32,
    pub annotations: u32,
    /// Index into the list of class data, or `NONE`.
    pub data: u32,
    pub static_values: u32,
}

/// Ranges of one class data item in the lists of fields and methods.
#[derive(Clone, Copy, Default)]
pub(crate) struct RawData {
    pub statics: u32,
    pub instances: u32,
    pub fields_end: u32,
    pub directs: u32,
    pub virtuals: u32,
    pub methods_end: u32,
    /// The class that it belongs to, an index into the classes.
    pub owner: u32,
}

/// A field or method of class data.
#[derive(Clone, Copy)]
pub(crate) struct RawDef {
    pub index: u32,
    pub access: u32,
    /// Index of the code item in the member, or `NONE`.
    pub code: u32,
}

/// A distinct code item.
#[derive(Clone, Copy)]
pub(crate) struct CodeItem {
    /// Byte offset of the first instruction; the item starts 16 bytes earlier.
    pub insns: u32,
    /// Code units that lie inside the file.
    pub units: u32,
    /// Instructions, payloads included.
    pub count: u32,
    /// Where its references start in the member's list.
    pub refs: u32,
}

/// One logical file.
pub(crate) struct Raw {
    pub name: String,
    pub header: Header,
    pub strings: Vec<RawString>,
    pub classes: Vec<RawClass>,
    pub data: Vec<RawData>,
    pub fields: Vec<RawDef>,
    pub methods: Vec<RawDef>,
    pub codes: Vec<CodeItem>,
    pub refs: Vec<Ref>,
    pub counts: Counts,
    pub issues: Issues,
    pub readable: bool,
}

/// What one container may cost, in proportion to its size, however its parts overlap.
pub(crate) struct Budget {
    pub tables: TableBudget,
    /// Bytes of strings looked at.
    pub strings: usize,
    /// Fields and methods in class data.
    pub listed: usize,
    /// Code units swept.
    pub units: usize,
    pub limits: Limits,
}

impl Budget {
    pub fn new(bytes: usize, limits: &Limits) -> Self {
        // Parts that do not overlap need at most `bytes` of tables and of strings (files of a container may share
        // them, hence four times), a half of it as listed members and as code units.
        let within = |most: u64, factor: usize| {
            usize::try_from(most)
                .unwrap_or(usize::MAX)
                .min(bytes.saturating_mul(factor))
        };
        Self {
            tables: TableBudget(bytes.saturating_mul(4)),
            strings: within(limits.string_bytes, 4),
            listed: bytes,
            units: within(limits.code_units, 1),
            limits: limits.clone(),
        }
    }
}

/// Parses all logical files of one container.
pub(crate) fn parse_container(name: &str, data: &[u8], limits: &Limits, keys: &Keys) -> Vec<Raw> {
    let mut budget = Budget::new(data.len(), limits);
    let (headers, rest) = header::headers(data, limits.members);
    let parse = |(index, at): (usize, usize)| {
        let name = if index == 0 {
            name.to_owned()
        } else {
            format!("{name}#{}", index + 1)
        };
        parse(name, data, at, &mut budget, keys)
    };
    let mut raws: Vec<Raw> = headers.into_iter().enumerate().map(parse).collect();
    if let Some(last) = raws.last_mut() {
        match rest {
            Rest::Nothing => (),
            Rest::More => (last.issues).cut("container", || {
                "further files not read: too many".to_owned()
            }),
            Rest::Stray(bytes) => {
                (last.issues).damage("container", || format!("{bytes} bytes belong to no file"))
            }
        }
    }
    raws
}

/// A member of which nothing was read.
pub(crate) fn unreadable(name: String, limits: &Limits, why: impl FnOnce(&mut Issues)) -> Raw {
    let mut issues = Issues::new(limits);
    why(&mut issues);
    Raw {
        name,
        header: Header::default(),
        strings: Vec::new(),
        classes: Vec::new(),
        data: Vec::new(),
        fields: Vec::new(),
        methods: Vec::new(),
        codes: Vec::new(),
        refs: Vec::new(),
        counts: Counts::default(),
        issues,
        readable: false,
    }
}

fn parse(name: String, data: &[u8], at: usize, budget: &mut Budget, keys: &Keys) -> Raw {
    let limits = budget.limits.clone();
    let mut raw = unreadable(name, &limits, |_| ());
    let Some(header) = header::read(data, at, &mut budget.tables, &mut raw.issues) else {
        return raw;
    };
    raw.header = header;
    raw.readable = true;
    raw.strings = read_strings(data, &raw.header, budget, keys, &mut raw.issues);
    class_data::read(data, budget, &mut raw);
    code_items::read(data, budget, &mut raw);
    raw.counts.strings = raw.header.strings.count;
    raw.counts.types = raw.header.types.count;
    raw.counts.fields = raw.header.fields.count;
    raw.counts.methods = raw.header.methods.count;
    raw.counts.classes = raw.classes.len();
    raw.counts.defined_fields = raw.fields.len();
    raw.counts.defined_methods = raw.methods.len();
    raw.counts.methods_with_code = raw
        .methods
        .iter()
        .filter(|method| method.code != NONE)
        .count();
    raw.counts.codes = raw.codes.len();
    raw.counts.references = raw.refs.len() as u64;
    raw
}

fn read_strings(
    data: &[u8],
    header: &Header,
    budget: &mut Budget,
    keys: &Keys,
    issues: &mut Issues,
) -> Vec<RawString> {
    const UNREADABLE: RawString = RawString {
        offset: NONE,
        length: 0,
        hash: 0,
    };
    let ids = data.get(header.strings.offset..).unwrap_or(&[]);
    let mut cut = 0usize;
    let strings = ids
        .chunks_exact(4)
        .take(header.strings.count)
        .enumerate()
        .map(|(index, id)| {
            let start = u32_at(id, 0).unwrap_or(NONE) as usize;
            // The declared length (in UTF-16 units) is skipped: the bytes up to the NUL are the string.
            let Some(length) = data
                .get(start..)
                .and_then(|rest| rest.iter().take(5).position(|byte| *byte < 0x80))
            else {
                issues.damage("strings", || {
                    format!("string {index} at {start:#x} is outside of the file")
                });
                return UNREADABLE;
            };
            let start = start + length + 1;
            let rest = data.get(start..).unwrap_or(&[]);
            let rest = rest.get(..budget.strings).unwrap_or(rest);
            let Some(end) = memchr::memchr(0, rest) else {
                if rest.len() < budget.strings {
                    issues.damage("strings", || {
                        format!("string {index} at {start:#x} has no end")
                    });
                } else {
                    cut += 1;
                }
                // Looking for the end cost as much as reading it.
                budget.strings -= rest.len();
                return UNREADABLE;
            };
            budget.strings -= end;
            let bytes = rest.get(..end).unwrap_or(&[]);
            RawString {
                offset: start as u32,
                length: end as u32,
                hash: keys.bytes(bytes),
            }
        });
    let strings = strings.collect();
    if cut > 0 {
        issues.cut("strings", || {
            format!("{cut} strings not read: too many bytes of strings")
        });
    }
    strings
}
