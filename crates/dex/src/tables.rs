//! Linking: the strings, types, prototypes, fields and methods of all members, each once.

use crate::bytes::{u16_at, u32_at};
use crate::hash::{IdTable, Keys};
use crate::header::Table;
use crate::ids::{FieldId, MethodId, NONE, ProtoId, StrId, TypeId};
use crate::member::Raw;
use crate::report::Issues;

/// Where a string lies; `offset` is `NONE` for one that could not be read.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub container: u32,
    pub offset: u32,
    pub length: u32,
}

/// A prototype: its return type and where its parameters lie.
#[derive(Clone, Copy)]
pub(crate) struct ProtoRow {
    pub result: TypeId,
    pub start: u32,
    pub count: u32,
}

/// A field reference.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Field {
    /// The class it is looked up in.
    pub class: TypeId,
    /// Its name.
    pub name: StrId,
    /// Its type.
    pub ty: TypeId,
}

/// A method reference.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Method {
    /// The class it is looked up in.
    pub class: TypeId,
    /// Its name.
    pub name: StrId,
    /// Its prototype.
    pub proto: ProtoId,
}

/// For each index of a member, the id in the program, or `NONE` where the entry is damaged.
#[derive(Default)]
pub(crate) struct Maps {
    pub strings: Vec<u32>,
    pub types: Vec<u32>,
    pub protos: Vec<u32>,
    pub fields: Vec<u32>,
    pub methods: Vec<u32>,
}

/// The tables of the program.
pub(crate) struct Tables {
    pub keys: Keys,
    pub strings: Vec<Place>,
    pub string_ids: IdTable,
    pub types: Vec<StrId>,
    /// Per string, the type with that descriptor, or `NONE`.
    pub type_of_string: Vec<u32>,
    pub protos: Vec<ProtoRow>,
    pub params: Vec<TypeId>,
    pub proto_ids: IdTable,
    pub fields: Vec<Field>,
    pub field_ids: IdTable,
    pub methods: Vec<Method>,
    pub method_ids: IdTable,
    /// Parameters that prototypes may still cost; shared type lists use it up.
    params_left: usize,
}

#[inline]
pub(crate) fn at(list: &[u32], index: u32) -> Option<u32> {
    list.get(index as usize).copied().filter(|id| *id != NONE)
}

fn items(data: &[u8], table: Table, size: usize) -> impl Iterator<Item = &[u8]> {
    data.get(table.offset..)
        .unwrap_or(&[])
        .chunks_exact(size)
        .take(table.count)
}

impl Tables {
    pub fn new(keys: Keys, raws: &[Raw], total_bytes: usize) -> Self {
        let most = |count: fn(&Raw) -> usize| raws.iter().map(count).max().unwrap_or(0);
        Self {
            keys,
            strings: Vec::new(),
            string_ids: IdTable::new(most(|raw| raw.header.strings.count)),
            types: Vec::new(),
            type_of_string: Vec::new(),
            protos: Vec::new(),
            params: Vec::new(),
            proto_ids: IdTable::new(most(|raw| raw.header.protos.count)),
            fields: Vec::new(),
            field_ids: IdTable::new(most(|raw| raw.header.fields.count)),
            methods: Vec::new(),
            method_ids: IdTable::new(most(|raw| raw.header.methods.count)),
            params_left: total_bytes,
        }
    }

    /// Links the tables of one member whose container is `container`, the last of `datas` read so far.
    pub fn add(&mut self, raw: &mut Raw, container: usize, datas: &[&[u8]]) -> Maps {
        let data = datas.get(container).copied().unwrap_or(&[]);
        let mut maps = Maps {
            strings: self.add_strings(raw, container as u32, datas),
            ..Maps::default()
        };
        maps.types = self.add_types(raw, data, &maps);
        maps.protos = self.add_protos(raw, data, &maps);
        maps.fields = self.add_fields(raw, data, &maps);
        maps.methods = self.add_methods(raw, data, &maps);
        maps
    }

    fn add_strings(&mut self, raw: &mut Raw, container: u32, datas: &[&[u8]]) -> Vec<u32> {
        let bytes = |place: Place| {
            let data = datas.get(place.container as usize).copied().unwrap_or(&[]);
            data.get(place.offset as usize..)?
                .get(..place.length as usize)
        };
        let raws = std::mem::take(&mut raw.strings);
        let ids = raws.iter().map(|string| {
            let place = Place {
                container,
                offset: string.offset,
                length: string.length,
            };
            let next = self.strings.len() as u32;
            let (id, new) = if string.offset == NONE {
                // It equals no other string, not even another unreadable one.
                (next, true)
            } else {
                let strings = &self.strings;
                let same = |id: u32| {
                    strings.get(id as usize).is_some_and(|other| {
                        other.length == place.length && bytes(*other) == bytes(place)
                    })
                };
                self.string_ids.intern(string.hash, next, same)
            };
            if new {
                self.strings.push(place);
            }
            id
        });
        let ids = ids.collect();
        self.type_of_string.resize(self.strings.len(), NONE);
        ids
    }

    fn add_types(&mut self, raw: &mut Raw, data: &[u8], maps: &Maps) -> Vec<u32> {
        let mut bad = Bad::new("type_ids");
        let ids = items(data, raw.header.types, 4).map(|item| {
            let string = u32_at(item, 0).and_then(|index| at(&maps.strings, index));
            let Some((string, slot)) =
                string.and_then(|s| Some((s, self.type_of_string.get_mut(s as usize)?)))
            else {
                return bad.none();
            };
            if *slot == NONE {
                *slot = self.types.len() as u32;
                self.types.push(StrId(string));
            }
            *slot
        });
        let ids = ids.collect();
        bad.report(&mut raw.issues);
        ids
    }

    fn add_protos(&mut self, raw: &mut Raw, data: &[u8], maps: &Maps) -> Vec<u32> {
        let mut bad = Bad::new("proto_ids");
        let ids = items(data, raw.header.protos, 12).map(|item| {
            let start = self.params.len();
            let result = u32_at(item, 4).and_then(|index| at(&maps.types, index));
            let list = u32_at(item, 8).unwrap_or(0) as usize;
            let read = read_types(data, list, maps, &mut self.params_left, &mut self.params);
            let (Some(result), Some(())) = (result, read) else {
                self.params.truncate(start);
                return bad.none();
            };
            let (params, protos) = (&self.params, &self.protos);
            let own = params.get(start..).unwrap_or(&[]);
            let row = ProtoRow {
                result: TypeId(result),
                start: start as u32,
                count: own.len() as u32,
            };
            let hash = self.keys.all(result, own.iter().map(|ty| ty.0));
            let same = |id: u32| {
                protos.get(id as usize).is_some_and(|other| {
                    let start = other.start as usize;
                    other.result == row.result
                        && params.get(start..start + other.count as usize) == Some(own)
                })
            };
            let (id, new) = self.proto_ids.intern(hash, protos.len() as u32, same);
            if new {
                self.protos.push(row);
            } else {
                self.params.truncate(start);
            }
            id
        });
        let ids = ids.collect();
        bad.report(&mut raw.issues);
        ids
    }

    fn add_fields(&mut self, raw: &mut Raw, data: &[u8], maps: &Maps) -> Vec<u32> {
        let mut bad = Bad::new("field_ids");
        let ids = items(data, raw.header.fields, 8).map(|item| {
            let Some([class, name, ty]) = member(item, maps, &maps.types) else {
                return bad.none();
            };
            let fields = &self.fields;
            let row = Field {
                class: TypeId(class),
                name: StrId(name),
                ty: TypeId(ty),
            };
            let same = |id: u32| fields.get(id as usize) == Some(&row);
            let (id, new) =
                self.field_ids
                    .intern(self.keys.three(class, name, ty), fields.len() as u32, same);
            if new {
                self.fields.push(row);
            }
            id
        });
        let ids = ids.collect();
        bad.report(&mut raw.issues);
        ids
    }

    fn add_methods(&mut self, raw: &mut Raw, data: &[u8], maps: &Maps) -> Vec<u32> {
        let mut bad = Bad::new("method_ids");
        let ids = items(data, raw.header.methods, 8).map(|item| {
            let Some([class, name, proto]) = member(item, maps, &maps.protos) else {
                return bad.none();
            };
            let methods = &self.methods;
            let row = Method {
                class: TypeId(class),
                name: StrId(name),
                proto: ProtoId(proto),
            };
            let same = |id: u32| methods.get(id as usize) == Some(&row);
            let (id, new) = self.method_ids.intern(
                self.keys.three(class, name, proto),
                methods.len() as u32,
                same,
            );
            if new {
                self.methods.push(row);
            }
            id
        });
        let ids = ids.collect();
        bad.report(&mut raw.issues);
        ids
    }

    /// The id of a string by its raw bytes.
    pub fn find_string(&self, raw: &[u8], bytes: impl Fn(StrId) -> bool) -> Option<StrId> {
        self.string_ids
            .find(self.keys.bytes(raw), |id| bytes(StrId(id)))
            .map(StrId)
    }

    pub fn find_proto(&self, result: TypeId, params: &[TypeId]) -> Option<ProtoId> {
        let hash = self.keys.all(result.0, params.iter().map(|ty| ty.0));
        let same = |id: u32| {
            self.protos.get(id as usize).is_some_and(|row| {
                let start = row.start as usize;
                row.result == result
                    && self.params.get(start..start + row.count as usize) == Some(params)
            })
        };
        self.proto_ids.find(hash, same).map(ProtoId)
    }

    pub fn find_field(&self, row: Field) -> Option<FieldId> {
        let hash = self.keys.three(row.class.0, row.name.0, row.ty.0);
        self.field_ids
            .find(hash, |id| self.fields.get(id as usize) == Some(&row))
            .map(FieldId)
    }

    pub fn find_method(&self, row: Method) -> Option<MethodId> {
        let hash = self.keys.three(row.class.0, row.name.0, row.proto.0);
        self.method_ids
            .find(hash, |id| self.methods.get(id as usize) == Some(&row))
            .map(MethodId)
    }
}

/// Class, name and third part of an entry of the field or method table.
#[inline]
fn member(item: &[u8], maps: &Maps, third: &[u32]) -> Option<[u32; 3]> {
    let class = at(&maps.types, u32::from(u16_at(item, 0)?))?;
    let third = at(third, u32::from(u16_at(item, 2)?))?;
    let name = at(&maps.strings, u32_at(item, 4)?)?;
    Some([class, name, third])
}

/// Appends the type list at `offset` (0 = empty). `None` where it is damaged or costs more than `left`.
pub(crate) fn read_types(
    data: &[u8],
    offset: usize,
    maps: &Maps,
    left: &mut usize,
    list: &mut Vec<TypeId>,
) -> Option<()> {
    if offset == 0 {
        return Some(());
    }
    let count = u32_at(data, offset)? as usize;
    let items = data.get(offset + 4..)?.get(..count.checked_mul(2)?)?;
    *left = left.checked_sub(count)?;
    for item in items.chunks_exact(2) {
        list.push(TypeId(at(&maps.types, u32::from(u16_at(item, 0)?))?));
    }
    Some(())
}

/// Counts damaged entries of a table.
struct Bad {
    table: &'static str,
    count: usize,
}

impl Bad {
    fn new(table: &'static str) -> Self {
        Self { table, count: 0 }
    }

    fn none(&mut self) -> u32 {
        self.count += 1;
        NONE
    }

    fn report(self, issues: &mut Issues) {
        if self.count > 0 {
            issues.damage(self.table, || {
                format!("{} entries with indices out of range", self.count)
            });
        }
    }
}
