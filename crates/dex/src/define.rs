//! Linking: classes and the definitions of their fields and methods. The first definition of a type wins.

use crate::ids::{ClassId, CodeId, FieldId, MemberId, MethodId, NONE, StrId, TypeId};
use crate::member::{Raw, RawDef};
use crate::tables::{Maps, Tables, at, read_types};

/// A class definition.
#[derive(Clone, Copy, Debug)]
pub struct Class {
    /// The type it defines.
    pub ty: TypeId,
    /// Access flags.
    pub access: u32,
    /// The superclass; `None` for `java.lang.Object` and where it was damaged or broke a cycle.
    pub superclass: Option<TypeId>,
    /// The source file, if named.
    pub source: Option<StrId>,
    /// The member that holds it.
    pub member: MemberId,
    /// An earlier definition of the same type wins at run time.
    pub shadowed: bool,
    pub(crate) interfaces: (u32, u32),
    pub(crate) fields: (u32, u32, u32),
    pub(crate) methods: (u32, u32, u32),
    pub(crate) annotations: u32,
    pub(crate) static_values: u32,
}

/// A field that a class defines.
#[derive(Clone, Copy, Debug)]
pub struct FieldDef {
    /// The field.
    pub field: FieldId,
    /// Access flags.
    pub access: u32,
    /// The class definition that lists it.
    pub class: ClassId,
}

/// A method that a class defines.
#[derive(Clone, Copy, Debug)]
pub struct MethodDef {
    /// The method.
    pub method: MethodId,
    /// Access flags.
    pub access: u32,
    /// The class definition that lists it.
    pub class: ClassId,
    pub(crate) code: u32,
}

impl MethodDef {
    /// Its code; `None` for abstract and native methods.
    pub fn code(&self) -> Option<CodeId> {
        (self.code != NONE).then_some(CodeId(self.code))
    }
}

/// Classes and definitions of the program.
#[derive(Default)]
pub(crate) struct Definitions {
    pub classes: Vec<Class>,
    /// Per type, the class that wins, or `NONE`.
    pub class_of_type: Vec<u32>,
    pub interfaces: Vec<TypeId>,
    pub field_defs: Vec<FieldDef>,
    pub method_defs: Vec<MethodDef>,
    /// Per method, its winning definition, or `NONE`.
    pub of_method: Vec<u32>,
    /// Per field, its winning definition, or `NONE`.
    pub of_field: Vec<u32>,
    /// Code items so far.
    pub codes: u32,
    /// Interfaces that classes may still cost; shared type lists use it up.
    pub interfaces_left: usize,
}

fn grow(list: &mut Vec<u32>, length: usize) {
    list.resize(length, NONE);
}

impl Definitions {
    /// Adds the classes of a member.
    pub fn add(
        &mut self,
        raw: &mut Raw,
        member: MemberId,
        data: &[u8],
        maps: &Maps,
        tables: &Tables,
    ) {
        grow(&mut self.class_of_type, tables.types.len());
        grow(&mut self.of_method, tables.methods.len());
        grow(&mut self.of_field, tables.fields.len());
        let classes = std::mem::take(&mut raw.classes);
        self.classes.reserve(classes.len());
        for (index, class) in classes.iter().enumerate() {
            let Some(ty) = at(&maps.types, class.ty) else {
                raw.issues.damage("class_defs", || {
                    format!("class {index}: type {} does not exist", class.ty)
                });
                continue;
            };
            let superclass = at(&maps.types, class.superclass).map(TypeId);
            if superclass.is_none() && class.superclass != NONE {
                raw.issues.damage("class_defs", || {
                    format!(
                        "class {index}: superclass {} does not exist",
                        class.superclass
                    )
                });
            }
            let id = ClassId(self.classes.len() as u32);
            let winner = self.class_of_type.get_mut(ty as usize);
            let shadowed = winner.as_ref().is_some_and(|winner| **winner != NONE);
            if let Some(winner) = winner.filter(|_| !shadowed) {
                *winner = id.0;
            }
            raw.counts.shadowed_classes += usize::from(shadowed);
            let interfaces = self.add_interfaces(raw, index, class.interfaces, data, maps);
            let (fields, methods) = self.add_members(raw, class.data, id, maps);
            self.check_owner(raw, index, TypeId(ty), methods, tables);
            self.classes.push(Class {
                ty: TypeId(ty),
                access: class.access,
                superclass,
                source: at(&maps.strings, class.source).map(StrId),
                member,
                shadowed,
                interfaces,
                fields,
                methods,
                annotations: class.annotations,
                static_values: class.static_values,
            });
        }
        if raw.counts.shadowed_classes > 0 {
            let count = raw.counts.shadowed_classes;
            raw.issues.note("class_defs", || {
                format!("{count} classes are defined earlier; the earlier definition runs")
            });
        }
        self.codes += raw.codes.len() as u32;
    }

    fn add_interfaces(
        &mut self,
        raw: &mut Raw,
        class: usize,
        offset: u32,
        data: &[u8],
        maps: &Maps,
    ) -> (u32, u32) {
        let start = self.interfaces.len();
        let left = &mut self.interfaces_left;
        if read_types(data, offset as usize, maps, left, &mut self.interfaces).is_none() {
            self.interfaces.truncate(start);
            raw.issues.damage("class_defs", || {
                format!("class {class}: interfaces at {offset:#x} are damaged")
            });
        }
        (start as u32, self.interfaces.len() as u32)
    }

    /// The ranges of the class's fields and methods: start, first of the second kind, end.
    fn add_members(
        &mut self,
        raw: &mut Raw,
        data: u32,
        class: ClassId,
        maps: &Maps,
    ) -> ((u32, u32, u32), (u32, u32, u32)) {
        let (fields, methods) = (self.field_defs.len() as u32, self.method_defs.len() as u32);
        let Some(item) = raw.data.get(data as usize).copied() else {
            return ((fields, fields, fields), (methods, methods, methods));
        };
        let list = |all: &[RawDef], from: u32, to: u32| {
            all.get(from as usize..to as usize).unwrap_or(&[]).to_vec()
        };
        let mut middle = (fields, methods);
        for (index, def) in (item.statics..).zip(list(&raw.fields, item.statics, item.fields_end)) {
            if index == item.instances {
                middle.0 = self.field_defs.len() as u32;
            }
            if let Some(field) = at(&maps.fields, def.index).map(FieldId) {
                self.field_defs.push(FieldDef {
                    field,
                    access: def.access,
                    class,
                });
            }
        }
        if item.instances == item.fields_end {
            middle.0 = self.field_defs.len() as u32;
        }
        for (index, def) in (item.directs..).zip(list(&raw.methods, item.directs, item.methods_end))
        {
            if index == item.virtuals {
                middle.1 = self.method_defs.len() as u32;
            }
            if let Some(method) = at(&maps.methods, def.index).map(MethodId) {
                let code = if def.code == NONE {
                    NONE
                } else {
                    self.codes + def.code
                };
                self.method_defs.push(MethodDef {
                    method,
                    access: def.access,
                    class,
                    code,
                });
            }
        }
        if item.virtuals == item.methods_end {
            middle.1 = self.method_defs.len() as u32;
        }
        (
            (fields, middle.0, self.field_defs.len() as u32),
            (methods, middle.1, self.method_defs.len() as u32),
        )
    }

    fn check_owner(
        &self,
        raw: &mut Raw,
        class: usize,
        ty: TypeId,
        methods: (u32, u32, u32),
        tables: &Tables,
    ) {
        let defs = self.method_defs.get(methods.0 as usize..).unwrap_or(&[]);
        let stranger = |def: &&MethodDef| {
            tables
                .methods
                .get(def.method.index())
                .is_some_and(|row| row.class != ty)
        };
        let count = defs.iter().filter(stranger).count();
        if count > 0 {
            raw.issues.damage("class_data", || {
                format!("class {class} lists {count} methods of other classes")
            });
        }
    }

    /// Chooses the definition of each field and method: that of the winning class of its type, else (in damaged
    /// files, where a class lists members of another) the first.
    pub fn choose(&mut self, tables: &Tables) {
        let of_class = |class: ClassId| self.classes.get(class.index()).map(|class| class.ty);
        let methods = || {
            self.method_defs.iter().map(|def| {
                (
                    def.method.0,
                    def.class,
                    of_class(def.class),
                    tables.methods.get(def.method.index()).map(|row| row.class),
                )
            })
        };
        let fields = || {
            self.field_defs.iter().map(|def| {
                (
                    def.field.0,
                    def.class,
                    of_class(def.class),
                    tables.fields.get(def.field.index()).map(|row| row.class),
                )
            })
        };
        for proper in [true, false] {
            choose(&mut self.of_method, methods(), proper, &self.class_of_type);
            choose(&mut self.of_field, fields(), proper, &self.class_of_type);
        }
    }
}

/// Walks over definitions: id, class that lists it, type of that class, type that the id names.
fn choose(
    chosen: &mut [u32],
    definitions: impl Iterator<Item = (u32, ClassId, Option<TypeId>, Option<TypeId>)>,
    proper: bool,
    class_of_type: &[u32],
) {
    for (index, (id, class, lists, names)) in definitions.enumerate() {
        let fits = if lists == names {
            // A shadowed class's own members never run.
            proper && names.and_then(|ty| at(class_of_type, ty.0)) == Some(class.0)
        } else {
            !proper
        };
        if let Some(slot) = chosen
            .get_mut(id as usize)
            .filter(|slot| fits && **slot == NONE)
        {
            *slot = index as u32;
        }
    }
}
