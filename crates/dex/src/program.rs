//! The linked program: what all members say together.

use std::ops::Range;
use std::sync::Arc;

use crate::csr::Csr;
use crate::define::{Class, Definitions, FieldDef, MethodDef};
use crate::header::Header;
use crate::hierarchy::Hierarchy;
use crate::ids::{ClassId, CodeId, FieldId, MemberId, MethodId, NONE, StrId, TypeId};
use crate::limits::Limits;
use crate::report::MemberReport;
use crate::sweep::Ref;
use crate::tables::{Maps, Tables, at};
use crate::xref::{CodeRow, Site, Xrefs};

/// The bytes of an input, shared and never copied.
pub type Data = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// One DEX file, or a container of several.
pub struct Input {
    /// How reports name it, e.g. `classes2.dex`.
    pub name: String,
    /// Its bytes.
    pub data: Data,
}

impl Input {
    /// An input that owns its bytes.
    pub fn new(name: impl Into<String>, data: Vec<u8>) -> Self {
        Self {
            name: name.into(),
            data: Arc::new(data),
        }
    }
}

/// A logical file after linking.
#[derive(Default)]
pub(crate) struct Member {
    pub container: usize,
    pub maps: Maps,
    /// References of all its code items, with ids of the program.
    pub refs: Vec<Ref>,
    pub codes: Range<usize>,
    /// First method handle and first call site.
    pub handles: u32,
    pub sites: u32,
    pub header: Header,
}

/// All members, linked: names are shared, classes know their sub- and supertypes, and every reference is known in
/// both directions. Immutable and `Sync`. An id of another program gives an empty answer, never a panic.
pub struct Program {
    pub(crate) containers: Vec<Data>,
    pub(crate) members: Vec<Member>,
    pub(crate) reports: Vec<MemberReport>,
    pub(crate) tables: Tables,
    pub(crate) defs: Definitions,
    pub(crate) codes: Vec<CodeRow>,
    pub(crate) hierarchy: Hierarchy,
    pub(crate) xrefs: Xrefs,
    pub(crate) methods_of_type: Csr<u32>,
    pub(crate) fields_of_type: Csr<u32>,
    pub(crate) code_methods: Csr<u32>,
    pub(crate) limits: Limits,
}

/// Where a virtual call ends up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Resolution {
    /// A method that a class of the app defines (it may be abstract).
    Defined(MethodId),
    /// The chain of superclasses leaves the app at this type.
    External(TypeId),
    /// No class on the way defines it.
    Missing,
}

const NO_CLASS: Class = Class {
    ty: TypeId(NONE),
    access: 0,
    superclass: None,
    source: None,
    member: MemberId(NONE),
    shadowed: true,
    interfaces: (0, 0),
    fields: (0, 0, 0),
    methods: (0, 0, 0),
    annotations: 0,
    static_values: 0,
};

pub(crate) fn ids<'a, T: 'a>(
    raw: &'a [u32],
    make: fn(u32) -> T,
) -> impl ExactSizeIterator<Item = T> + 'a {
    raw.iter().map(move |id| make(*id))
}

impl Program {
    /// The reports on all members, in order. Look here before believing that something is absent.
    pub fn members(&self) -> &[MemberReport] {
        &self.reports
    }

    /// The name of a member.
    pub fn member_name(&self, member: MemberId) -> &str {
        self.reports
            .get(member.index())
            .map_or("", |report| &report.name)
    }

    pub(crate) fn data(&self, member: MemberId) -> &[u8] {
        let container = self
            .members
            .get(member.index())
            .and_then(|member| self.containers.get(member.container));
        container.map_or(&[], |data| (**data).as_ref())
    }

    // --- Numbers of ids: every id from 0 to below these exists.

    /// Number of strings.
    pub fn string_count(&self) -> usize {
        self.tables.strings.len()
    }

    /// Number of types.
    pub fn type_count(&self) -> usize {
        self.tables.types.len()
    }

    /// Number of prototypes.
    pub fn proto_count(&self) -> usize {
        self.tables.protos.len()
    }

    /// Number of fields, defined or only referred to.
    pub fn field_count(&self) -> usize {
        self.tables.fields.len()
    }

    /// Number of methods, defined or only referred to.
    pub fn method_count(&self) -> usize {
        self.tables.methods.len()
    }

    /// Number of class definitions, shadowed ones included.
    pub fn class_count(&self) -> usize {
        self.defs.classes.len()
    }

    /// Number of distinct code items.
    pub fn code_count(&self) -> usize {
        self.codes.len()
    }

    // --- Classes and definitions

    /// A class definition.
    pub fn class(&self, id: ClassId) -> &Class {
        self.defs.classes.get(id.index()).unwrap_or(&NO_CLASS)
    }

    /// All class definitions, shadowed ones included.
    pub fn classes(&self) -> impl ExactSizeIterator<Item = (ClassId, &Class)> {
        self.defs
            .classes
            .iter()
            .enumerate()
            .map(|(id, class)| (ClassId(id as u32), class))
    }

    /// The class that defines a type at run time.
    pub fn class_of(&self, ty: TypeId) -> Option<ClassId> {
        at(&self.defs.class_of_type, ty.0).map(ClassId)
    }

    /// The interfaces that a class lists (for an interface: those it extends).
    pub fn interfaces(&self, id: ClassId) -> &[TypeId] {
        let (start, end) = self.class(id).interfaces;
        self.defs
            .interfaces
            .get(start as usize..end as usize)
            .unwrap_or(&[])
    }

    /// The methods that a class defines: direct ones (static, private, constructors) first, then virtual ones.
    pub fn class_methods(&self, id: ClassId) -> &[MethodDef] {
        let (start, _, end) = self.class(id).methods;
        self.defs
            .method_defs
            .get(start as usize..end as usize)
            .unwrap_or(&[])
    }

    /// The virtual methods that a class defines.
    pub fn virtual_methods(&self, id: ClassId) -> &[MethodDef] {
        let (_, start, end) = self.class(id).methods;
        self.defs
            .method_defs
            .get(start as usize..end as usize)
            .unwrap_or(&[])
    }

    /// The fields that a class defines, static ones first.
    pub fn class_fields(&self, id: ClassId) -> &[FieldDef] {
        let (start, _, end) = self.class(id).fields;
        self.defs
            .field_defs
            .get(start as usize..end as usize)
            .unwrap_or(&[])
    }

    /// The static fields that a class defines.
    pub fn static_fields(&self, id: ClassId) -> &[FieldDef] {
        let (start, end, _) = self.class(id).fields;
        self.defs
            .field_defs
            .get(start as usize..end as usize)
            .unwrap_or(&[])
    }

    /// The definition of a method that runs, `None` where the app does not define it.
    pub fn definition(&self, id: MethodId) -> Option<&MethodDef> {
        self.defs
            .method_defs
            .get(at(&self.defs.of_method, id.0)? as usize)
    }

    /// The definition of a field, `None` where the app does not define it.
    pub fn field_definition(&self, id: FieldId) -> Option<&FieldDef> {
        self.defs
            .field_defs
            .get(at(&self.defs.of_field, id.0)? as usize)
    }

    /// The code of a method, `None` where it has none or the app does not define it.
    pub fn code_of(&self, id: MethodId) -> Option<CodeId> {
        self.definition(id)?.code()
    }

    /// The member that holds the definition of a method.
    pub fn member_of(&self, id: MethodId) -> Option<MemberId> {
        Some(self.class(self.definition(id)?.class).member)
    }

    // --- References back

    /// Where a method is named by an `invoke-*` (polymorphic ones included).
    pub fn callers(&self, id: MethodId) -> &[Site] {
        self.xrefs.methods.get(id.index())
    }

    /// Where a field is read or written.
    pub fn field_uses(&self, id: FieldId) -> &[Site] {
        self.xrefs.fields.get(id.index())
    }

    /// Where a string is loaded.
    pub fn string_uses(&self, id: StrId) -> &[Site] {
        self.xrefs.strings.get(id.index())
    }

    /// Where a type is named by an instruction (`new-instance`, `const-class`, casts, arrays).
    pub fn type_uses(&self, id: TypeId) -> &[Site] {
        self.xrefs.types.get(id.index())
    }
}
