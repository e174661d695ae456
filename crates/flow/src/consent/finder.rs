//! Classes and members of a library whose names were shortened, looked for by texts and by signatures.

use consentry_dex::{FieldId, MethodId, OpcodeClass, ProtoId, StrId, TypeId};

use crate::world::{Ty, World};

pub(super) const INIT: &[u8] = b"<init>";
/// Where the library has its names, it is known by them.
const NAMED: &[&str] = &["kotlin.", "kotlinx."];
/// Places that name one text.
const MOST_USES: usize = 64;

/// What a method is given, or gives.
#[derive(Clone, Copy)]
pub(super) enum Given {
    Any,
    Nothing,
    Flag,
}

impl Given {
    fn descriptor(self) -> &'static str {
        match self {
            Self::Any => "Ljava/lang/Object;",
            Self::Nothing => "V",
            Self::Flag => "Z",
        }
    }
}

pub(super) struct Finder<'w, 'p> {
    pub world: &'w World<'p>,
}

impl Finder<'_, '_> {
    /// The places of a text.
    pub fn uses(&self, text: &[u8]) -> Vec<(MethodId, u32)> {
        let program = self.world.program;
        let Some(text) = program.find_string(text) else {
            return Vec::new();
        };
        let sites = program.string_uses(text).iter().take(MOST_USES);
        let places = sites.filter_map(|site| {
            let code = program.code(site.code())?;
            Some((code.methods().next()?, site.offset()))
        });
        places.collect()
    }

    /// The classes whose code names a text.
    pub fn holding(&self, text: &[u8]) -> Vec<Ty> {
        let program = self.world.program;
        let places = self.uses(text).into_iter();
        let mut all: Vec<Ty> = places
            .map(|(method, _)| Ty::from(program.method(method).class))
            .collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The same without those that have their names.
    pub fn shortened(&self, text: &[u8]) -> Vec<Ty> {
        let mut all = self.holding(text);
        all.retain(|ty| !self.is_named(*ty));
        all
    }

    pub fn is_named(&self, ty: Ty) -> bool {
        let name = self.world.name(ty);
        NAMED.iter().any(|library| name.starts_with(library))
    }

    /// The methods that a class of the program defines.
    pub fn methods(&self, ty: Ty) -> Vec<MethodId> {
        let program = self.world.program;
        let class = program.class_of(TypeId(ty.0));
        let own = class.map_or(&[][..], |class| program.class_methods(class));
        let own = own.iter().filter(|def| def.access & 8 == 0);
        own.map(|def| def.method).collect()
    }

    pub fn is_any(&self, ty: TypeId) -> bool {
        Ty::from(ty) == self.world.object
    }

    /// True for a function of Kotlin: some method of it is given objects only, gives one, and is declared by an interface.
    pub fn is_function(&self, ty: TypeId) -> bool {
        (1..=4).any(|count| invoke(self.world, ty.into(), count).is_some())
    }

    pub fn is(&self, proto: ProtoId, params: &[Given], result: Given) -> bool {
        let program = self.world.program;
        let own = program.params(proto);
        let same = |(ty, given): (&TypeId, &Given)| &*program.descriptor(*ty) == given.descriptor();
        let gives = program.result(proto);
        own.len() == params.len()
            && own.iter().zip(params).all(same)
            && gives.is_some_and(|ty| &*program.descriptor(ty) == result.descriptor())
    }

    /// True for a class that can be made of any one value.
    pub fn takes_one(&self, ty: Ty) -> bool {
        let program = self.world.program;
        self.methods(ty).into_iter().any(|method| {
            let row = program.method(method);
            program.string(row.name) == INIT && self.is(row.proto, &[Given::Any], Given::Nothing)
        })
    }

    /// The number that says how far a coroutine is: the first one of its own that it looks at when it goes on, if not only
    /// its constructor writes it.
    pub fn label(&self, ty: Ty, (name, proto): (StrId, ProtoId)) -> Option<FieldId> {
        let program = self.world.program;
        let resume = program.defined(TypeId(ty.0), name, proto)?;
        let code = program.code(program.code_of(resume)?)?;
        let mut uses = code.uses();
        uses.find_map(|item| {
            let consentry_dex::Reference::Field(field) = item.target else {
                return None;
            };
            let row = program.field(field);
            let own = item.opcode.class() == OpcodeClass::InstanceGet
                && Ty::from(row.class) == ty
                && &*program.descriptor(row.ty) == "I";
            (own && self.is_put_later(field)).then_some(field)
        })
    }

    fn is_put_later(&self, field: FieldId) -> bool {
        let program = self.world.program;
        program.field_uses(field).iter().any(|site| {
            let code = program.code(site.code());
            let method = code.and_then(|code| code.methods().next());
            site.opcode().class() == OpcodeClass::InstancePut
                && method.is_some_and(|method| program.string(program.method(method).name) != INIT)
        })
    }
}

/// The method of a function object that is called with so many values, whatever it is called: an interface declares it with
/// objects only.
pub(super) fn invoke(world: &World<'_>, ty: Ty, count: usize) -> Option<MethodId> {
    let program = world.program;
    let is_any = |ty: &TypeId| Ty::from(*ty) == world.object;
    let types = world.supertypes(ty);
    let declared = types.iter().find_map(|ty| {
        let class = program.class_of(TypeId(ty.0))?;
        if program.class(class).access & 0x200 == 0 {
            return None;
        }
        let [only] = program.virtual_methods(class) else {
            return None;
        };
        let row = program.method(only.method);
        let params = program.params(row.proto);
        let fits = params.len() == count && params.iter().all(is_any);
        let gives = program.result(row.proto).is_some_and(|ty| is_any(&ty));
        (fits && gives).then_some(row)
    })?;
    if types.len() == 1 {
        return program.defined(TypeId(ty.0), declared.name, declared.proto);
    }
    world.resolve(ty, declared.name, declared.proto)
}
