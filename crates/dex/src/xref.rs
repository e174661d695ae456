//! References in both directions: what code refers to, and who refers to a string, type, field or method.

use crate::csr::Csr;
use crate::ids::{CodeId, NONE};
use crate::member::CodeItem;
use crate::opcode::Opcode;
use crate::sweep::{CALL_SITE, FIELD, HANDLE, METHOD, PROTO, Ref, STRING, TYPE, kind_of};
use crate::tables::{Maps, Tables};

/// A distinct code item of the program.
#[derive(Clone, Copy)]
pub(crate) struct CodeRow {
    pub member: u32,
    pub insns: u32,
    pub units: u32,
    pub count: u32,
    /// Where its references start in the member's list.
    pub refs: u32,
}

/// A place that refers to something.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Site {
    code: u32,
    packed: u32,
}

impl Site {
    /// The code that holds the instruction. `Program::code(..).methods()` says whose it is.
    pub fn code(self) -> CodeId {
        CodeId(self.code)
    }

    /// Offset of the instruction, in code units.
    pub fn offset(self) -> u32 {
        self.packed & 0xff_ffff
    }

    /// The opcode of the instruction.
    pub fn opcode(self) -> Opcode {
        Opcode((self.packed >> 24) as u8)
    }
}

/// Who refers to what.
#[derive(Default)]
pub(crate) struct Xrefs {
    pub strings: Csr<Site>,
    pub types: Csr<Site>,
    pub fields: Csr<Site>,
    pub methods: Csr<Site>,
}

/// Counts of references per target, by kind, shifted by one for `Csr`.
pub(crate) struct Counter {
    counts: [Vec<u32>; 5],
}

impl Counter {
    pub fn new(tables: &Tables) -> Self {
        let [strings, types] = [tables.strings.len(), tables.types.len()];
        let [fields, methods] = [tables.fields.len(), tables.methods.len()];
        // Indexed by kind; kind 0 is "none".
        Self {
            counts: [0, strings, types, fields, methods].map(|size| vec![0; size + 1]),
        }
    }

    /// Replaces a member's indices in `refs` by ids of the program, counts them, and returns how many were damaged.
    pub fn translate(
        &mut self,
        refs: &mut [Ref],
        maps: &Maps,
        handles: (u32, u32),
        sites: (u32, u32),
    ) -> usize {
        let mut bad = 0;
        let based =
            |index: u32, (base, count): (u32, u32)| if index < count { base + index } else { NONE };
        for reference in refs {
            let kind = kind_of((reference.packed >> 24) as u8);
            let map = match kind {
                METHOD => &maps.methods,
                FIELD => &maps.fields,
                STRING => &maps.strings,
                TYPE => &maps.types,
                PROTO => &maps.protos,
                _ => {
                    reference.target = match kind {
                        HANDLE => based(reference.target, handles),
                        CALL_SITE => based(reference.target, sites),
                        _ => NONE,
                    };
                    bad += usize::from(reference.target == NONE);
                    continue;
                }
            };
            reference.target = map.get(reference.target as usize).copied().unwrap_or(NONE);
            if reference.target == NONE {
                bad += 1;
                continue;
            }
            let count = self
                .counts
                .get_mut(kind as usize)
                .and_then(|c| c.get_mut(reference.target as usize + 1));
            if let Some(count) = count {
                *count += 1;
            }
        }
        bad
    }

    /// The tables of references back; `members` gives each member's code items and references in order.
    pub fn finish<'a>(self, members: impl Iterator<Item = (&'a [CodeRow], &'a [Ref])>) -> Xrefs {
        let [_, strings, types, fields, methods] = self.counts;
        let mut strings = Csr::with_counts(strings);
        let mut types = Csr::with_counts(types);
        let mut fields = Csr::with_counts(fields);
        let mut methods = Csr::with_counts(methods);
        let mut code = 0u32;
        for (rows, refs) in members {
            for (index, row) in rows.iter().enumerate() {
                let end = rows
                    .get(index + 1)
                    .map_or(refs.len(), |next| next.refs as usize);
                for reference in refs.get(row.refs as usize..end).unwrap_or(&[]) {
                    let site = Site {
                        code,
                        packed: reference.packed,
                    };
                    match kind_of((reference.packed >> 24) as u8) {
                        METHOD => methods.put(reference.target, site),
                        FIELD => fields.put(reference.target, site),
                        STRING => strings.put(reference.target, site),
                        TYPE => types.put(reference.target, site),
                        _ => (),
                    }
                }
                code += 1;
            }
        }
        Xrefs {
            strings: strings.finish(),
            types: types.finish(),
            fields: fields.finish(),
            methods: methods.finish(),
        }
    }
}

impl CodeRow {
    pub fn new(member: u32, item: CodeItem) -> Self {
        Self {
            member,
            insns: item.insns,
            units: item.units,
            count: item.count,
            refs: item.refs,
        }
    }
}
