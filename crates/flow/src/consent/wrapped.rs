//! Objects that are made only to be given to a wrapper: nobody but the wrapper calls them, whatever else is of their type.
//!
//! E.g. a tracker that is handed to another one which asks for the agreement first: a call on the common type runs the
//! outer one.

use foldhash::HashMap;
use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::{Instruction, MethodId, OpcodeClass, Reference, TypeId};

use super::Before;
use super::origins::{Origin, Origins};
use crate::blocks::Blocks;
use crate::written::written_by;

/// Code units of a method that is looked at.
const MOST_UNITS: u32 = 1_000;
/// Places that make objects of one class.
const MOST_PLACES: usize = 8;

/// By class, the wrappers that its objects are given to; `None` where they go elsewhere.
pub(crate) type Wrappers = HashMap<TypeId, Option<Rc<BTreeSet<TypeId>>>>;

impl Before<'_, '_> {
    /// True where a call in a method does not run another one, as only wrappers have its objects.
    pub(super) fn is_wrapped(&mut self, from: MethodId, target: MethodId) -> bool {
        let program = self.world.program;
        let class = program.method(target).class;
        let found = match self.wrappers.get(&class) {
            Some(found) => found.clone(),
            None => {
                let found = self.find_wrappers(class).map(Rc::new);
                self.wrappers.insert(class, found.clone());
                found
            }
        };
        let caller = program.method(from).class;
        found.is_some_and(|wrappers| !wrappers.contains(&caller) && caller != class)
    }

    fn find_wrappers(&self, class: TypeId) -> Option<BTreeSet<TypeId>> {
        let program = self.world.program;
        if !program.subtypes(class).is_empty() {
            return None;
        }
        let sites = program.type_uses(class).iter();
        let made = sites.filter(|site| site.opcode().class() == OpcodeClass::NewInstance);
        let made: Vec<_> = made.take(MOST_PLACES + 1).collect();
        if made.len() > MOST_PLACES {
            return None;
        }
        let mut wrappers = BTreeSet::new();
        for site in made {
            let code = program.code(site.code())?;
            let method = code.methods().next()?;
            if code.units() > MOST_UNITS {
                return None;
            }
            let blocks = Blocks::build(&code);
            let origins = Origins::new(program, method, &code, &blocks);
            let object = Origin::At(site.offset());
            for (position, index) in uses(&blocks, &origins, object) {
                let one = blocks.instructions.get(position)?;
                wrappers.extend(self.given_to(&origins, position, one, index, class)?);
            }
        }
        let closed = wrappers
            .iter()
            .all(|wrapper| self.keeps_in(*wrapper, class));
        (!wrappers.is_empty() && closed).then_some(wrappers)
    }

    /// The wrapper that an instruction gives an object to, if it does; `None` for what lets the object out.
    fn given_to(
        &self,
        origins: &Origins<'_>,
        position: usize,
        one: &Instruction,
        index: usize,
        class: TypeId,
    ) -> Option<Option<TypeId>> {
        let program = self.world.program;
        match (one.opcode.class(), one.reference) {
            (OpcodeClass::Move | OpcodeClass::CheckCast, _) => Some(None),
            (OpcodeClass::InvokeDirect, Reference::Method(target)) => {
                let row = program.method(target);
                if program.string(row.name) != b"<init>" {
                    return None;
                }
                match index {
                    0 => Some(None),
                    _ => (program.class_of(row.class).is_some() && row.class != class)
                        .then_some(Some(row.class)),
                }
            }
            // A constructor that was put in its place.
            (OpcodeClass::InstancePut, Reference::Field(field)) if index == 0 => {
                let Some(Origin::At(made)) = origins.of(position, one.registers.get(1)?) else {
                    return None;
                };
                let (_, made) = origins.at(made)?;
                let of = program.field(field).class;
                (made.opcode.class() == OpcodeClass::NewInstance && made.ty() == Some(of))
                    .then_some(Some(of))
            }
            _ => None,
        }
    }

    /// True where a wrapper keeps what it is given in a field that only its own methods read.
    fn keeps_in(&self, wrapper: TypeId, class: TypeId) -> bool {
        let program = self.world.program;
        let types = self.world.supertypes(class.into());
        let fields = program.fields_of(wrapper);
        let mut fields = fields.filter(|field| types.contains(&program.field(*field).ty.into()));
        let (Some(field), None) = (fields.next(), fields.next()) else {
            return false;
        };
        let inside = program.field_uses(field).iter().all(|site| {
            let code = program.code(site.code());
            let method = code.and_then(|code| code.methods().next());
            let reads = site.opcode().class() == OpcodeClass::InstanceGet;
            method.is_some_and(|method| {
                let row = program.method(method);
                let hands_back = program
                    .result(row.proto)
                    .is_some_and(|ty| types.contains(&ty.into()));
                !reads || row.class == wrapper && !hands_back
            })
        });
        let own = program.methods_of(wrapper);
        let mut makers = own.filter(|one| program.string(program.method(*one).name) == b"<init>");
        inside && makers.all(|maker| self.only_puts(maker, &types))
    }

    /// True for a constructor that only puts what it is given of these types into its fields.
    fn only_puts(&self, maker: MethodId, types: &[crate::world::Ty]) -> bool {
        let program = self.world.program;
        let Some(code) = program.code_of(maker).and_then(|code| program.code(code)) else {
            return true;
        };
        if code.units() > MOST_UNITS {
            return false;
        }
        let blocks = Blocks::build(&code);
        let origins = Origins::new(program, maker, &code, &blocks);
        let params = program.params(program.method(maker).proto).iter();
        let given = (1u16..)
            .zip(params)
            .filter(|(_, ty)| types.contains(&(**ty).into()));
        given.map(|(at, _)| Origin::Param(at)).all(|param| {
            uses(&blocks, &origins, param).all(|(position, index)| {
                let one = blocks.instructions.get(position);
                one.is_some_and(|one| match (one.opcode.class(), one.callee()) {
                    (OpcodeClass::InstancePut, _) => index == 0,
                    (OpcodeClass::Move | OpcodeClass::CheckCast, _) => true,
                    // A check that it is there.
                    (OpcodeClass::InvokeStatic, Some(target)) => program
                        .result(program.method(target).proto)
                        .is_none_or(|ty| &*program.descriptor(ty) == "V"),
                    _ => false,
                })
            })
        })
    }
}

/// Instructions that use a value, by position, with the place of its register among theirs.
pub(super) fn uses<'a>(
    blocks: &'a Blocks,
    origins: &'a Origins<'a>,
    value: Origin,
) -> impl Iterator<Item = (usize, usize)> + 'a {
    let list = blocks.instructions.iter().enumerate();
    list.flat_map(move |(position, one)| {
        let written = written_by(one).is_some() && one.opcode.class() != OpcodeClass::CheckCast;
        let registers = one.registers.iter().enumerate();
        let registers = registers.skip(usize::from(written));
        let own =
            registers.filter(move |(_, register)| origins.of(position, *register) == Some(value));
        own.map(move |(index, _)| (position, index))
            .collect::<Vec<_>>()
    })
}
