//! The program's types together with the platform's: who extends whom, and which method a call runs.

use foldhash::{HashMap, HashMapExt, HashSet};
use std::collections::BTreeMap;

use consentry_dex::{MethodId, Program, ProtoId, Resolution, StrId, TypeId};

use crate::query::Framework;

/// A type: one of the program, or above these, one that only the framework model names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Ty(pub u32);

impl Ty {
    pub const NONE: Self = Self(u32::MAX);
}

impl From<TypeId> for Ty {
    fn from(id: TypeId) -> Self {
        Self(id.0)
    }
}

/// The program and the platform around it.
pub(crate) struct World<'p> {
    pub program: &'p Program,
    /// Names of types that only the framework model knows, after those of the program.
    extra: Vec<String>,
    extra_ids: HashMap<String, u32>,
    /// Supertypes and subtypes that the framework model adds.
    above: HashMap<u32, Vec<Ty>>,
    below: HashMap<u32, Vec<Ty>>,
    pub object: Ty,
    pub static_init: Option<StrId>,
    pub void: Option<ProtoId>,
}

/// Most supertypes of one type that are looked at.
const MOST_SUPERTYPES: usize = 512;

impl<'p> World<'p> {
    pub fn new(program: &'p Program, framework: &Framework) -> Self {
        let mut world = Self {
            program,
            extra: Vec::new(),
            extra_ids: HashMap::new(),
            above: HashMap::new(),
            below: HashMap::new(),
            object: Ty::NONE,
            static_init: program.find_string(b"<clinit>"),
            void: program
                .find_type("V")
                .and_then(|void| program.find_proto(void, &[])),
        };
        world.object = world.intern("java.lang.Object");
        world.add_supertypes(&framework.supertypes);
        world
    }

    fn add_supertypes(&mut self, supertypes: &BTreeMap<String, Vec<String>>) {
        for (name, parents) in supertypes {
            let child = self.intern(name);
            // The app's own definition of a platform class says what it extends.
            if self.is_defined(child) {
                continue;
            }
            for parent in parents {
                let parent = self.intern(parent);
                if parent != self.object {
                    self.above.entry(child.0).or_default().push(parent);
                    self.below.entry(parent.0).or_default().push(child);
                }
            }
        }
    }

    /// Types of the platform that code may name only by text.
    pub fn know<'n>(&mut self, names: impl IntoIterator<Item = &'n str>) {
        for name in names {
            self.intern(name);
        }
    }

    fn intern(&mut self, dotted: &str) -> Ty {
        if let Some(ty) = self.program.find_class_type(dotted) {
            return ty.into();
        }
        if let Some(id) = self.extra_ids.get(dotted) {
            return Ty(*id);
        }
        let id = (self.program.type_count() + self.extra.len()) as u32;
        self.extra.push(dotted.to_owned());
        self.extra_ids.insert(dotted.to_owned(), id);
        Ty(id)
    }

    /// The type of a dotted class name, where the program or the framework model names it.
    pub fn find(&self, dotted: &str) -> Option<Ty> {
        let known = self.program.find_class_type(dotted).map(Ty::from);
        known.or_else(|| self.extra_ids.get(dotted).map(|id| Ty(*id)))
    }

    pub fn name(&self, ty: Ty) -> String {
        match (ty.0 as usize).checked_sub(self.program.type_count()) {
            None => self.program.type_name(TypeId(ty.0)),
            Some(index) => self.extra.get(index).cloned().unwrap_or_default(),
        }
    }

    /// Types in all.
    pub fn type_count(&self) -> usize {
        self.program.type_count() + self.extra.len()
    }

    pub fn is_defined(&self, ty: Ty) -> bool {
        self.program.class_of(TypeId(ty.0)).is_some()
    }

    fn parents(&self, ty: Ty, put: &mut impl FnMut(Ty)) {
        if let Some(class) = self.program.class_of(TypeId(ty.0)) {
            if let Some(superclass) = self.program.class(class).superclass {
                put(superclass.into());
            }
            self.program
                .interfaces(class)
                .iter()
                .for_each(|interface| put((*interface).into()));
        }
        if let Some(more) = self.above.get(&ty.0) {
            more.iter().for_each(|parent| put(*parent));
        }
    }

    /// All supertypes, itself first, nearest first; `java.lang.Object` is left out.
    pub fn supertypes(&self, ty: Ty) -> Vec<Ty> {
        let mut list = vec![ty];
        let mut next = 0;
        while let Some(at) = list.get(next).copied() {
            next += 1;
            if list.len() > MOST_SUPERTYPES {
                break;
            }
            let mut found: Vec<Ty> = Vec::new();
            self.parents(at, &mut |parent| found.push(parent));
            for parent in found {
                if parent != self.object && !list.contains(&parent) {
                    list.push(parent);
                }
            }
        }
        list
    }

    /// Every type below `ty`, itself first.
    pub fn descendants(&self, ty: Ty) -> Vec<Ty> {
        let mut seen: HashSet<Ty> = HashSet::from_iter([ty]);
        let mut list = vec![ty];
        let mut next = 0;
        while let Some(at) = list.get(next).copied() {
            next += 1;
            let id = TypeId(at.0);
            let classes = self
                .program
                .subclasses(id)
                .chain(self.program.implementors(id));
            list.extend(
                classes
                    .map(|class| Ty::from(self.program.class(class).ty))
                    .filter(|ty| seen.insert(*ty)),
            );
            if let Some(more) = self.below.get(&at.0) {
                list.extend(more.iter().copied().filter(|ty| seen.insert(*ty)));
            }
        }
        list
    }

    /// The method of the app that a call on `ty` runs, default methods of interfaces included.
    pub fn resolve(&self, ty: Ty, name: StrId, proto: ProtoId) -> Option<MethodId> {
        match self.program.resolve_virtual(TypeId(ty.0), name, proto) {
            Resolution::Defined(method) => Some(method),
            _ => None,
        }
    }

    /// The method of the app that exactly this reference names, looked up as the runtime does.
    pub fn resolve_ref(&self, method: MethodId) -> Option<MethodId> {
        if self.program.definition(method).is_some() {
            return Some(method);
        }
        let row = self.program.method(method);
        self.resolve(row.class.into(), row.name, row.proto)
    }

    /// The methods by which a method of the app may be called: itself, through subclasses, through what it overrides.
    pub fn references_to(&self, method: MethodId) -> Vec<MethodId> {
        let program = self.program;
        let row = program.method(method);
        let mut list = vec![method];
        let mut types = self.supertypes(row.class.into());
        types.extend(
            program
                .subtypes(row.class)
                .into_iter()
                .take(256)
                .map(|class| Ty::from(program.class(class).ty)),
        );
        for ty in types.into_iter().skip(1) {
            list.extend(
                program
                    .find_method(TypeId(ty.0), row.name, row.proto)
                    .filter(|found| *found != method),
            );
        }
        list
    }

    /// The static initialiser of a class of the app.
    pub fn initializer(&self, ty: Ty) -> Option<MethodId> {
        let (name, void) = (self.static_init?, self.void?);
        self.program.defined(TypeId(ty.0), name, void)
    }

    /// `package.Class.method(types)` for people.
    pub fn method_name(&self, method: MethodId) -> String {
        let row = self.program.method(method);
        let types: Vec<String> = self
            .program
            .params(row.proto)
            .iter()
            .map(|ty| self.program.type_name(*ty))
            .collect();
        format!(
            "{}.{}({})",
            self.program.type_name(row.class),
            self.program.text(row.name),
            types.join(",")
        )
    }
}
