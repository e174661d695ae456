//! Methods of a class above several, told apart by the class of the object itself: a screen above all others that asks each
//! whether it needs the agreement, and then goes on with what each does.
//!
//! Where a method asks its own object something that differs from class to class, it is evaluated for each of them of which
//! there is an object before consent. What it runs is what it runs for one of them; which method of a class below a call on
//! the object itself leads to is decided by the evaluation for that class.

use foldhash::HashMap;
use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::{Instruction, MethodId, OpcodeClass, Reference};

use super::Before;
use super::frame::Run;
use super::origins::{Origin, Origins};
use super::ranges::{both, union};
use super::stores::{MOST_PLACES, Source};
use super::val::{Made, Val};
use crate::blocks::Blocks;
use crate::world::Ty;

/// Code units of a method that is evaluated more than once.
const MOST_UNITS: u32 = 1_000;
/// Classes that are told apart.
const MOST_CLASSES: usize = 40;
/// Objects of one class.
const MOST_OBJECTS: usize = 4;
/// Callers of callers.
const MOST_DEPTH: usize = 3;

/// What is known of methods that are called on the object itself.
#[derive(Default)]
pub(crate) struct Own {
    asks: HashMap<MethodId, bool>,
    objects: HashMap<MethodId, Option<Rc<[Val]>>>,
    merged: HashMap<MethodId, Option<Rc<Run>>>,
    receivers: HashMap<MethodId, Rc<BTreeSet<u32>>>,
}

impl Before<'_, '_> {
    /// What a method runs for one of the classes of its object; `None` where they are not told apart.
    pub(super) fn merged(&mut self, method: MethodId) -> Option<Rc<Run>> {
        if !self.assuming {
            return None;
        }
        if let Some(found) = self.own.merged.get(&method) {
            return found.clone();
        }
        self.own.merged.insert(method, None);
        let found = self.merge(method).map(Rc::new);
        self.own.merged.insert(method, found.clone());
        found
    }

    fn merge(&mut self, method: MethodId) -> Option<Run> {
        if !self.asks_itself(method) {
            return None;
        }
        let mut merged: Option<Run> = None;
        let mut later = false;
        for object in self.own_objects(method)?.iter() {
            if !self.is_called_on(method, *object, MOST_DEPTH) {
                later = true;
                continue;
            }
            let run = self.supposed((method, Origin::Param(0), *object))?;
            let not_sure = union(&run.dead, &run.unsure);
            match merged.as_mut() {
                None => {
                    merged = Some(Run {
                        dead: run.dead.clone(),
                        unsure: not_sure,
                        used: run.used.clone(),
                        ..Run::default()
                    });
                }
                Some(merged) => {
                    merged.dead = both(&merged.dead, &run.dead);
                    merged.unsure = both(&merged.unsure, &not_sure);
                    merged.used.extend(run.used.iter().copied());
                }
            }
        }
        if let Some(merged) = merged.as_mut() {
            if later {
                merged.used.insert(Source::Later);
            }
            // Who calls which object of a merged class is not known for certain: that leaves out more, but proves nothing.
            if self.is_numbered(method) {
                merged.unsure = union(&merged.unsure, &self.root(method).unsure);
            }
        }
        merged
    }

    /// Whether a call on the object itself runs a method of a class below before consent; `None` where it is not told apart.
    pub(super) fn admits_own(
        &mut self,
        method: MethodId,
        offset: u32,
        target: MethodId,
    ) -> Option<bool> {
        if !self.asked_above(method, MOST_DEPTH) || !self.calls_itself(method).contains(&offset) {
            return None;
        }
        let row = self.world.program.method(target);
        let mut found = None;
        for object in self.own_objects(method)?.iter() {
            let ty = self.arena.object(*object)?.ty;
            if self.world.resolve(ty, row.name, row.proto) != Some(target) {
                continue;
            }
            let runs = self.runs_for(method, offset, *object)
                && self.is_called_on(method, *object, MOST_DEPTH);
            found = Some(found.unwrap_or(false) || runs);
        }
        found
    }

    fn runs_for(&mut self, method: MethodId, offset: u32, object: Val) -> bool {
        let run = if self.asks_itself(method) {
            self.supposed((method, Origin::Param(0), object))
        } else {
            Some(self.root(method))
        };
        run.is_none_or(|run| !run.is_dead(offset) && !run.is_unsure(offset))
    }

    /// Whether a method is called before consent on an object: by the platform, or by other methods of it.
    fn is_called_on(&mut self, method: MethodId, object: Val, depth: usize) -> bool {
        if depth == 0 || self.is_called_back(method) {
            return true;
        }
        let program = self.world.program;
        let types = match self.arena.object(object) {
            Some(made) => self.world.supertypes(made.ty),
            None => return true,
        };
        let mut called = false;
        for reference in self.world.references_to(method) {
            let sites = program.callers(reference);
            if sites.len() > MOST_PLACES {
                return true; // too many to look at: it may be
            }
            for site in sites {
                let caller = program.code(site.code());
                let Some(caller) = caller.and_then(|code| code.methods().next()) else {
                    return true;
                };
                called = true;
                if caller == method || !self.is_live(caller, site.offset()) {
                    continue;
                }
                if !self.calls_itself(caller).contains(&site.offset()) {
                    if self.may_receive(caller, site.offset(), method, object) {
                        return true;
                    }
                    continue;
                }
                let class = Ty::from(program.method(caller).class);
                if types.contains(&class)
                    && self.runs_for(caller, site.offset(), object)
                    && self.is_called_on(caller, object, depth - 1)
                {
                    return true;
                }
            }
        }
        !called
    }

    /// True where a method, or one that calls it on the same object, asks the object something.
    fn asked_above(&mut self, method: MethodId, depth: usize) -> bool {
        if self.asks_itself(method) {
            return true;
        }
        if depth == 0 || self.is_called_back(method) || self.calls_itself(method).is_empty() {
            return false;
        }
        let program = self.world.program;
        let mut callers = Vec::new();
        for reference in self.world.references_to(method) {
            for site in program.callers(reference).iter().take(MOST_PLACES) {
                let caller = program.code(site.code());
                let caller = caller.and_then(|code| code.methods().next());
                callers.extend(caller.map(|caller| (caller, site.offset())));
            }
        }
        callers.into_iter().any(|(caller, offset)| {
            caller != method
                && self.calls_itself(caller).contains(&offset)
                && self.asked_above(caller, depth - 1)
        })
    }

    /// True for a method that branches and asks its own object what differs from class to class.
    fn asks_itself(&mut self, method: MethodId) -> bool {
        if let Some(found) = self.own.asks.get(&method) {
            return *found;
        }
        let found = self.find_asking(method).unwrap_or(false);
        self.own.asks.insert(method, found);
        found
    }

    fn find_asking(&self, method: MethodId) -> Option<bool> {
        let program = self.world.program;
        let row = program.method(method);
        let made = program.string(row.name).first() == Some(&b'<');
        if made || program.definition(method)?.access & 0x8 != 0 {
            return Some(false);
        }
        if self.is_numbered(method) {
            return Some(self.handler(method).is_none());
        }
        let code = program.code(program.code_of(method)?)?;
        if code.units() > MOST_UNITS || program.subtypes(row.class).is_empty() {
            return Some(false);
        }
        let branches =
            |one: Instruction| matches!(one.opcode.class(), OpcodeClass::If | OpcodeClass::Switch);
        if !code.instructions().any(branches) {
            return Some(false);
        }
        let blocks = Blocks::build(&code);
        let origins = Origins::new(program, method, &code, &blocks);
        let list = blocks.instructions.iter().enumerate();
        let mut asking = list.filter(|(_, one)| self.may_differ(one));
        Some(asking.any(|(position, one)| {
            let at = match one.opcode.class() {
                OpcodeClass::InstanceGet | OpcodeClass::InstanceOf => 1,
                _ => 0,
            };
            let register = one.registers.get(at);
            register.and_then(|register| origins.of(position, register)) == Some(Origin::Param(0))
        }))
    }

    /// True for what may give something else for each class of an object.
    fn may_differ(&self, one: &Instruction) -> bool {
        let program = self.world.program;
        match (one.opcode.class(), one.reference) {
            (
                OpcodeClass::InvokeVirtual | OpcodeClass::InvokeInterface,
                Reference::Method(target),
            ) => {
                let row = program.method(target);
                let decides = program.result(row.proto).is_some_and(|ty| self.decides(ty));
                decides
                    && program.class_of(row.class).is_some()
                    && !program.overrides(row.class, row.name, row.proto).is_empty()
            }
            (OpcodeClass::InstanceGet, Reference::Field(field)) => {
                let put = |site: &consentry_dex::Site| {
                    let code = program.code(site.code());
                    let method = code.and_then(|code| code.methods().next());
                    site.opcode().class() == OpcodeClass::InstancePut
                        && method.is_some_and(|method| {
                            program.string(program.method(method).name) == b"<init>"
                        })
                };
                self.is_kept(field) && program.field_uses(field).iter().any(put)
            }
            (OpcodeClass::InstanceOf, Reference::Type(ty)) => self.world.is_defined(ty.into()),
            _ => false,
        }
    }

    /// Places where a method calls something on its own object.
    fn calls_itself(&mut self, method: MethodId) -> Rc<BTreeSet<u32>> {
        if let Some(found) = self.own.receivers.get(&method) {
            return found.clone();
        }
        let found = Rc::new(self.find_calls(method).unwrap_or_default());
        self.own.receivers.insert(method, found.clone());
        found
    }

    fn find_calls(&self, method: MethodId) -> Option<BTreeSet<u32>> {
        let program = self.world.program;
        if program.definition(method)?.access & 0x8 != 0 {
            return None;
        }
        let code = program.code(program.code_of(method)?)?;
        if code.units() > MOST_UNITS {
            return None;
        }
        let blocks = Blocks::build(&code);
        let origins = Origins::new(program, method, &code, &blocks);
        let calls = origins.calls().filter(|(position, call)| {
            let register = call.registers.get(0);
            call.opcode.class() != OpcodeClass::InvokeStatic
                && register.and_then(|register| origins.of(*position, register))
                    == Some(Origin::Param(0))
        });
        Some(calls.map(|(_, call)| call.offset).collect())
    }

    /// An object of each class that the object of a method may be of, and that there is before consent.
    fn own_objects(&mut self, method: MethodId) -> Option<Rc<[Val]>> {
        if let Some(found) = self.own.objects.get(&method) {
            return found.clone();
        }
        let found = self.find_own(method);
        self.own.objects.insert(method, found.clone());
        found
    }

    fn find_own(&mut self, method: MethodId) -> Option<Rc<[Val]>> {
        let program = self.world.program;
        let row = program.method(method);
        if self.is_numbered(method) {
            return self.objects_of(row.class.into());
        }
        let types = self.world.descendants(row.class.into());
        if types.len() > MOST_CLASSES {
            return None;
        }
        let init = program.find_string(b"<init>");
        let mut list: Vec<Val> = Vec::new();
        for ty in types {
            let Some(class) = self.class_of(ty) else {
                continue;
            };
            let is_abstract = program.class(class).access & 0x600 != 0;
            if is_abstract || !self.is_run_for(method, ty) {
                continue;
            }
            let own = program.class_methods(class).iter();
            let own = own.map(|def| def.method);
            let mut makers = own.filter(|one| Some(program.method(*one).name) == init);
            let Some(maker) = makers.find(|one| self.earlier.reached.has(one.index())) else {
                continue;
            };
            let made: Vec<Val> = self.made_of(ty);
            if !made.is_empty() {
                list.extend(made);
                continue;
            }
            let object = self.arena.copy(Made {
                ty,
                method,
                offset: 0,
                made_by: None,
                body: None,
                text: None,
                single: false,
                items: None,
            });
            if let Some(slot) = self.arena.object_mut(object) {
                let others = program.params(program.method(maker).proto);
                let args = std::iter::once(object).chain(others.iter().map(|_| Val::Other));
                slot.made_by = Some((maker, args.collect()));
            }
            list.push(object);
        }
        Some(list.into())
    }

    /// Objects of exactly one class that code makes before consent.
    fn made_of(&mut self, ty: Ty) -> Vec<Val> {
        let all = self.objects_of(ty);
        let all = all.iter().flat_map(|all| all.iter().copied());
        let own = all.filter(|one| self.arena.object(*one).is_some_and(|made| made.ty == ty));
        let own: Vec<Val> = own.collect();
        if own.len() > MOST_OBJECTS {
            Vec::new()
        } else {
            own
        }
    }

    /// Whether a method runs for objects of a class: it has it, or what it has instead calls the one above.
    fn is_run_for(&self, method: MethodId, ty: Ty) -> bool {
        let program = self.world.program;
        let row = program.method(method);
        let Some(own) = self.world.resolve(ty, row.name, row.proto) else {
            return true;
        };
        if own == method {
            return true;
        }
        let code = program.code_of(own).and_then(|code| program.code(code));
        let mut uses = code.into_iter().flat_map(|code| code.uses());
        uses.any(|item| {
            item.opcode.class() == OpcodeClass::InvokeSuper
                && matches!(item.target, Reference::Method(target) if program.method(target).name == row.name)
        })
    }
}
