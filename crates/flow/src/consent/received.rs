//! The objects that a call is made on, or given, before consent: by the places that make them, through fields, parameters,
//! what methods give and what collections hold.
//!
//! What is not known to the end is not known at all: an object that is missed would be taken for one that nobody calls. An
//! object comes to a call only where the method around it, evaluated for that object, goes there.

use foldhash::HashMap;
use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::{FieldId, Instruction, MethodId, OpcodeClass, Reference, Site};

use super::Before;
use super::backwards::{Place, SAME, register_of};
use super::origins::{Origin, Origins};
use super::splits::runs;
use super::stores::MOST_PLACES;
use super::val::Val;

/// Places that are looked at for one call, and objects that are found.
const MOST_NODES: usize = 60;
const MOST_OBJECTS: usize = 24;
/// Places that use one field.
const MOST_SITES: usize = 60;

/// By call and position of the argument; `None` where they are not all known.
pub(crate) type Received = HashMap<(MethodId, u32, u16), Option<Rc<[Val]>>>;

/// One search for objects.
pub(super) struct Looked {
    seen: BTreeSet<Place>,
    left: usize,
}

impl Looked {
    /// Pays for one more place; `None` where that is too much.
    pub fn pay(&mut self) -> Option<()> {
        self.left = self.left.checked_sub(1)?;
        Some(())
    }
}

impl Before<'_, '_> {
    /// The objects that a call is given as an argument, the receiver counted.
    pub(super) fn received(
        &mut self,
        method: MethodId,
        offset: u32,
        index: u16,
    ) -> Option<Rc<[Val]>> {
        let key = (method, offset, index);
        if let Some(found) = self.received.get(&key) {
            return found.clone();
        }
        if let Some(found) = self.chosen(method, offset, index) {
            let found = Some(Rc::from(found));
            self.received.insert(key, found.clone());
            return found;
        }
        let mut looked = Looked {
            seen: BTreeSet::new(),
            left: MOST_NODES,
        };
        let found = self.arriving(method, offset, index, &mut looked);
        // Without any, something is not seen.
        let found = found.filter(|all| !all.is_empty()).map(Rc::from);
        self.received.insert(key, found.clone());
        found
    }

    /// What comes to one call: of what its argument may be that for which the method around it goes there.
    fn arriving(
        &mut self,
        method: MethodId,
        offset: u32,
        index: u16,
        looked: &mut Looked,
    ) -> Option<Vec<Val>> {
        if let Some(found) = self.chosen(method, offset, index) {
            return Some(found);
        }
        let origin = self.argument(method, offset, index)?;
        let mut all = self.objects((method, origin), looked)?;
        all.retain(|object| {
            let run = self.supposed((method, origin, *object));
            run.is_none_or(|run| !run.is_dead(offset))
        });
        Some(all)
    }

    /// What gives an argument of a call, the receiver counted.
    pub(super) fn argument(&self, method: MethodId, offset: u32, index: u16) -> Option<Origin> {
        let program = self.world.program;
        self.asking(method, |origins| {
            let (position, call) = origins.at(offset)?;
            let is_static = call.opcode.class() == OpcodeClass::InvokeStatic;
            let at = register_of(program, call.callee()?, is_static, index)?;
            origins.of(position, call.registers.get(at)?)
        })
    }

    /// The objects that a place gives.
    pub(super) fn objects(&mut self, place: Place, looked: &mut Looked) -> Option<Vec<Val>> {
        let mut found = Vec::new();
        if !looked.seen.insert(place) {
            return Some(found);
        }
        looked.pay()?;
        let (method, origin) = place;
        let program = self.world.program;
        let Origin::At(offset) = origin else {
            return self.handed_objects(place, looked);
        };
        let one = self.asking(method, |origins| origins.at(offset).map(|(_, one)| *one))?;
        match (one.opcode.class(), one.reference) {
            (OpcodeClass::NewInstance, _) => found.push(self.object_made(method, offset)?),
            (OpcodeClass::ConstNumber, _) if one.literal == 0 => (),
            (OpcodeClass::StaticGet, Reference::Field(field)) => {
                found = self.put_objects(field, None, looked)?;
            }
            (OpcodeClass::InstanceGet, Reference::Field(field)) => {
                let base = self.asking(method, |origins| {
                    let (position, get) = origins.at(offset)?;
                    origins.of(position, get.registers.get(1)?)
                });
                let bases = base.and_then(|base| self.objects((method, base), looked));
                found = self.put_objects(field, bases, looked)?;
            }
            (OpcodeClass::MoveResult, _) => {
                for from in self.given_back(place)? {
                    let more = match from {
                        From::Place(from) => self.objects(from, looked)?,
                        From::Inside(kept) => self.contents(kept, looked)?,
                    };
                    found.extend(more);
                }
            }
            _ => return None,
        }
        debug_assert!(program.code_of(method).is_some());
        (found.len() <= MOST_OBJECTS).then_some(found)
    }

    /// What the callers of a method give for a parameter.
    fn handed_objects(&mut self, (method, origin): Place, looked: &mut Looked) -> Option<Vec<Val>> {
        let Origin::Param(index) = origin else {
            return None;
        };
        if self.is_called_back(method) {
            return None;
        }
        let program = self.world.program;
        let row = program.method(method);
        let own = index == 0 && !self.is_static(method);
        let mut found = Vec::new();
        let mut places = 0;
        for reference in self.world.references_to(method) {
            for site in program.callers(reference) {
                places += 1;
                if places > MOST_PLACES {
                    return None;
                }
                let caller = program.code(site.code())?.methods().next()?;
                if !self.is_live(caller, site.offset()) {
                    continue;
                }
                for object in self.arriving(caller, site.offset(), index, looked)? {
                    let ty = self.arena.object(object)?.ty;
                    if !own || self.world.resolve(ty, row.name, row.proto) == Some(method) {
                        found.push(object);
                    }
                }
            }
        }
        (places > 0).then_some(found)
    }

    /// What a field holds: of these objects, where they are known.
    fn put_objects(
        &mut self,
        field: FieldId,
        bases: Option<Vec<Val>>,
        looked: &mut Looked,
    ) -> Option<Vec<Val>> {
        let program = self.world.program;
        let mut found = Vec::new();
        let mut made = false;
        let sites = self.field_sites(field)?;
        let puts = sites.iter().filter(|site| {
            matches!(
                site.opcode().class(),
                OpcodeClass::InstancePut | OpcodeClass::StaticPut
            )
        });
        for site in puts {
            let method = program.code(site.code())?.methods().next()?;
            if !self.is_live(method, site.offset()) {
                continue;
            }
            let row = program.method(method);
            let maker =
                program.string(row.name) == b"<init>" && row.class == program.field(field).class;
            if maker && bases.is_some() {
                made = true;
                continue;
            }
            let origin = self.asking(method, |origins| {
                let (position, put) = origins.at(site.offset())?;
                origins.of(position, put.registers.get(0)?)
            })?;
            found.extend(self.objects((method, origin), looked)?);
        }
        for base in bases.into_iter().flatten().filter(|_| made) {
            match self.made_with(base, field)? {
                value @ Val::Obj(_) => found.push(value),
                Val::Int(0) => (),
                _ => return None,
            }
        }
        Some(found)
    }

    /// Every place that reads or writes a field, also by the name of a class below.
    pub(super) fn field_sites(&self, field: FieldId) -> Option<Vec<Site>> {
        let program = self.world.program;
        program.field_definition(field)?;
        let row = program.field(field);
        let below = program.subtypes(row.class);
        let below = below
            .into_iter()
            .filter_map(|class| program.find_field(program.class(class).ty, row.name, row.ty));
        let all = std::iter::once(field).chain(below);
        let mut sites = Vec::new();
        for one in all {
            sites.extend_from_slice(program.field_uses(one));
            if sites.len() > MOST_SITES {
                return None;
            }
        }
        Some(sites)
    }

    /// The object that a place makes, with what its constructor is given.
    pub(super) fn object_made(&mut self, method: MethodId, offset: u32) -> Option<Val> {
        let run = self.root(method);
        let made = |object: Val| {
            let object = self.arena.object(object)?;
            ((object.method, object.offset) == (method, offset)).then_some(())
        };
        let mut events = run.events.iter();
        let known = events.find_map(|event| {
            let first = event.args.first().copied()?;
            made(first).map(|()| first)
        });
        let object = match known {
            Some(object) => object,
            None => self.arena.made_at(method, offset),
        };
        let object = self.arena.object(object).cloned()?;
        Some(self.with_given(method, object))
    }

    /// What the result of a call is: given by a method of the app, or taken out of a collection.
    fn given_back(&self, (method, origin): Place) -> Option<Vec<From>> {
        let program = self.world.program;
        self.asking(method, |origins| {
            let (position, call) = origins.call(origin)?;
            let callee = call.callee()?;
            let name = program.string(program.method(callee).name);
            let first = |origins: &Origins<'_>, position: usize, call: &Instruction| {
                origins.of(position, call.registers.get(0)?)
            };
            if SAME.contains(&name) {
                return Some(vec![From::Place((method, first(origins, position, call)?))]);
            }
            if let Some(own) = self.world.resolve_ref(callee) {
                let row = program.method(own);
                let others = program.overrides(row.class, row.name, row.proto);
                if self.is_library(own) || !others.iter().all(|one| *one == own) {
                    return None;
                }
                return self.asking(own, |origins| {
                    let mut list = Vec::new();
                    for (position, one) in origins.returns() {
                        let given = origins.of(position, one.registers.get(0)?)?;
                        list.push(From::Place((own, given)));
                    }
                    (!list.is_empty()).then_some(list)
                });
            }
            let kept = super::contents::taken_from(program, origins, position, call)?;
            Some(vec![From::Inside((method, kept))])
        })
    }

    /// Whether a call runs a method before consent, told by the objects that it is made on; `None` where they are not all
    /// known.
    pub(super) fn admits_received(
        &mut self,
        method: MethodId,
        offset: u32,
        target: MethodId,
    ) -> Option<bool> {
        let program = self.world.program;
        let row = program.method(target);
        // Not a call of something else that is handed the object.
        let callee = self.asking(method, |origins| origins.at(offset)?.1.callee())?;
        let called = program.method(callee);
        if (called.name, called.proto) != (row.name, row.proto) {
            return None;
        }
        let objects = self.received(method, offset, 0)?;
        let origin = self.argument(method, offset, 0)?;
        let mut found = false;
        for object in objects.iter() {
            let made = self.arena.object(*object)?;
            if made.body.is_some() || made.ty == crate::world::Ty::NONE {
                return None;
            }
            if self.world.resolve(made.ty, row.name, row.proto) != Some(target) {
                continue;
            }
            found = true;
            let run = self.supposed((method, origin, *object))?;
            if runs(&run, offset) {
                return Some(true);
            }
        }
        // It runs, but it is not certain for any of them.
        if found { None } else { Some(false) }
    }

    /// True where a call that hands on objects of the app certainly runs for one of them.
    pub fn runs_for_some(&mut self, method: MethodId, offset: u32) -> bool {
        if !self.doubting || self.is_full(method) || self.is_silent(method) {
            return false;
        }
        if self.root(method).is_dead(offset) {
            return false;
        }
        let program = self.world.program;
        let asked = self.asking(method, |origins| {
            let (_, call) = origins.at(offset)?;
            Some((call.callee()?, call.opcode.class()))
        });
        let Some((callee, class)) = asked else {
            return false;
        };
        if !matches!(
            class,
            OpcodeClass::InvokeStatic | OpcodeClass::InvokeDirect | OpcodeClass::InvokeVirtual
        ) {
            return false;
        }
        let params = program.params(program.method(callee).proto);
        let first = u16::from(class != OpcodeClass::InvokeStatic);
        for (at, ty) in params.iter().enumerate().take(8) {
            if program.class_of(*ty).is_none() || self.is_enum((*ty).into()) {
                continue;
            }
            let index = first + at as u16;
            let Some(origin) = self.argument(method, offset, index) else {
                continue;
            };
            let objects = self.received(method, offset, index);
            let sure = objects.iter().flat_map(|all| all.iter()).any(|object| {
                let run = self.supposed((method, origin, *object));
                run.is_some_and(|run| runs(&run, offset))
            });
            if sure {
                return true;
            }
        }
        false
    }
}

/// Where the result of a call comes from.
enum From {
    Place(Place),
    /// What a collection holds that comes from a place.
    Inside(Place),
}
