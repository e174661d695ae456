//! Calls on objects of several classes, told apart: a list of tasks of which each says whether it waits for the answer.
//!
//! A method is evaluated again for each object of the app that may be the one it asks: made at a place that runs before
//! consent, of the type of the call, or of the type of what keeps the receiver (an entry with a number and a function).
//! The call runs what it runs for one of them.

use foldhash::HashMap;
use std::rc::Rc;

use consentry_dex::{Instruction, MethodId, OpcodeClass, Reference, TypeId};

use super::Before;
use super::chains::{Member, returns_to};
use super::frame::Run;
use super::origins::{Origin, Origins};
use super::val::Val;
use crate::blocks::Blocks;
use crate::world::Ty;

/// Code units of a method that is evaluated more than once.
const MOST_UNITS: u32 = 1_000;
/// Objects that keep objects.
const MOST_BASES: usize = 3;
/// Calls that put something into a list of the method itself, and those that look at one.
const ADDS: &[&[u8]] = &[b"add", b"addLast", b"offer", b"push"];
const LOOKS: &[&[u8]] = &[
    b"iterator",
    b"next",
    b"get",
    b"poll",
    b"remove",
    b"listIterator",
    b"removeFirst",
];

/// A call with what it is given for one object, and whether it runs for it.
pub(super) struct Row {
    args: Rc<[Val]>,
    runs: bool,
}

type Supposed = (MethodId, Origin, Val);

#[derive(Default)]
pub(crate) struct Splits {
    tables: HashMap<(MethodId, u32), Option<Rc<[Row]>>>,
    runs: HashMap<Supposed, Option<Rc<Run>>>,
    objects: HashMap<Ty, Option<Rc<[Val]>>>,
}

/// What is asked: the value that differs, its type.
#[derive(Clone, Copy)]
struct Asked {
    origin: Origin,
    ty: Ty,
}

impl Before<'_, '_> {
    /// Whether a call runs a method before consent; `None` where its objects are not told apart.
    pub fn admits(&mut self, method: MethodId, offset: u32, target: MethodId) -> Option<bool> {
        if !self.assuming {
            return None;
        }
        if self.is_full(method) || self.is_silent(method) || self.root(method).is_dead(offset) {
            return None;
        }
        if self.is_wrapped(method, target) {
            return Some(false);
        }
        if self.only_puts_in(method, offset) {
            return Some(false);
        }
        if self.is_chosen(method, offset) {
            return self.admits_received(method, offset, target);
        }
        let Some(rows) = self.rows_of(method, offset) else {
            return match self.admits_own(method, offset, target) {
                None => self.admits_received(method, offset, target),
                told => told,
            };
        };
        let row = self.world.program.method(target);
        let mut found = None;
        for one in rows.iter() {
            let mut given = one.args.iter().filter_map(|arg| self.arena.object(*arg));
            let own = given.any(|object| {
                object.body == Some(target)
                    || self.world.resolve(object.ty, row.name, row.proto) == Some(target)
            });
            if own {
                found = Some(found.unwrap_or(false) || one.runs);
            }
        }
        found
    }

    fn rows_of(&mut self, method: MethodId, offset: u32) -> Option<Rc<[Row]>> {
        if let Some(found) = self.splits.tables.get(&(method, offset)) {
            return found.clone();
        }
        let found = self.split(method, offset);
        self.splits.tables.insert((method, offset), found.clone());
        found
    }

    fn split(&mut self, method: MethodId, offset: u32) -> Option<Rc<[Row]>> {
        let program = self.world.program;
        let code = program.code(program.code_of(method)?)?;
        if code.units() > MOST_UNITS {
            return None;
        }
        let blocks = Blocks::build(&code);
        let origins = Origins::new(program, method, &code, &blocks);
        let (position, call) = origins.at(offset)?;
        let asked = self.asked(method, &origins, position, call)?;
        if let Some((members, by_number)) = self.ordered(method, &origins, asked.origin) {
            return self.in_turn((method, &blocks, call), asked.origin, &members, by_number);
        }
        let branches =
            |one: &Instruction| matches!(one.opcode.class(), OpcodeClass::If | OpcodeClass::Switch);
        if !blocks.instructions.iter().any(branches) {
            return None;
        }
        let list = self.listed(&origins, asked.origin);
        if list.is_none() && !self.is_asked(&blocks, asked.ty, offset) {
            return None;
        }
        let mut rows = Vec::new();
        for object in self.objects_of(asked.ty)?.iter() {
            let mut row = self.row((method, asked.origin, *object), offset)?;
            if let Some((from, adds)) = &list {
                let run = self.supposed((method, *from, *object))?;
                row.runs &= adds.iter().any(|offset| runs(&run, *offset));
            }
            rows.push(row);
        }
        Some(rows.into())
    }

    /// The call for one object.
    fn row(&mut self, key: Supposed, offset: u32) -> Option<Row> {
        let run = self.supposed(key)?;
        let event = run.events.iter().find(|event| event.offset == offset);
        // Without one it does not run, or what it is given is the object itself.
        let args = event.map_or_else(|| Rc::from([key.2]), |event| event.args.clone());
        Some(Row {
            args,
            runs: runs(&run, offset),
        })
    }

    /// The call for members that are asked one after the other: until one stops.
    fn in_turn(
        &mut self,
        (method, blocks, call): (MethodId, &Blocks, &Instruction),
        origin: Origin,
        members: &[Member],
        by_number: bool,
    ) -> Option<Rc<[Row]>> {
        let program = self.world.program;
        let asks = program.method(call.callee()?);
        let mut goes_on = true;
        let mut rows = Vec::new();
        for member in members {
            let key = (method, origin, member.object);
            let mut row = self.row(key, call.offset)?;
            row.runs &= goes_on;
            rows.push(row);
            if !member.certain {
                continue;
            }
            if by_number {
                let ty = self.arena.object(member.object)?.ty;
                let Some(target) = self.world.resolve(ty, asks.name, asks.proto) else {
                    continue;
                };
                let run = self.supposed((target, Origin::Param(0), member.object))?;
                goes_on &= self.hands_on(target, &run, method, 0).unwrap_or(true);
            } else if let Origin::At(taken) = origin {
                let run = self.supposed(key)?;
                goes_on &= returns_to(blocks, &run, call.offset, taken);
            }
        }
        Some(rows.into())
    }

    /// The object that decides what a call does: its receiver, an argument, or what keeps one of them.
    fn asked(
        &self,
        method: MethodId,
        origins: &Origins<'_>,
        position: usize,
        call: &Instruction,
    ) -> Option<Asked> {
        let program = self.world.program;
        let target = program.method(call.callee()?);
        let is_static = program.definition(method)?.access & 8 != 0;
        let mine = |origin: Origin| origin == Origin::Param(0) && !is_static;
        for (index, register) in call.registers.iter().enumerate().take(4) {
            let mut best = None;
            let mut place = (position, register);
            let mut ty = if index == 0 { Some(target.class) } else { None };
            for _ in 0..MOST_BASES {
                let Some(origin) = origins.of(place.0, place.1).filter(|one| !mine(*one)) else {
                    break;
                };
                let made = |offset: u32| {
                    origins
                        .at(offset)
                        .is_some_and(|(_, one)| one.opcode.class() == OpcodeClass::NewInstance)
                };
                if matches!(origin, Origin::At(offset) if made(offset)) {
                    break;
                }
                if let Some(ty) = ty.filter(|ty| program.class_of(*ty).is_some()) {
                    best = Some(Asked {
                        origin,
                        ty: ty.into(),
                    });
                }
                // What keeps it: a field, or a method that gives it.
                let kept = match origin {
                    Origin::At(offset) => origins.at(offset),
                    Origin::Param(_) => None,
                };
                let Some((at, get)) = kept else { break };
                let (at, base, class) = match (get.opcode.class(), get.reference) {
                    (OpcodeClass::InstanceGet, Reference::Field(field)) => {
                        (at, get.registers.get(1), program.field(field).class)
                    }
                    (OpcodeClass::MoveResult, _) => {
                        let Some((at, call)) = origins.call(origin) else {
                            break;
                        };
                        let Some(callee) = call.callee().filter(|_| call.registers.len() == 1)
                        else {
                            break;
                        };
                        (at, call.registers.get(0), program.method(callee).class)
                    }
                    _ => break,
                };
                let Some(base) = base else { break };
                place = (at, base);
                ty = Some(class);
            }
            if best.is_some() {
                return best;
            }
        }
        None
    }

    /// Whether something else in a method asks objects of a type.
    fn is_asked(&self, blocks: &Blocks, ty: Ty, call: u32) -> bool {
        let program = self.world.program;
        let types = self.world.supertypes(ty);
        let own = |class: TypeId| {
            types.contains(&Ty::from(class)) && Ty::from(class) != self.world.object
        };
        blocks.instructions.iter().any(|one| {
            one.offset != call
                && match one.reference {
                    Reference::Method(target) => {
                        own(program.method(target).class) || {
                            let params = program.params(program.method(target).proto);
                            params.iter().any(|param| own(*param))
                        }
                    }
                    Reference::Field(field) => own(program.field(field).class),
                    Reference::Type(class) => {
                        one.opcode.class() == OpcodeClass::InstanceOf && {
                            let class = Ty::from(class);
                            types.contains(&class) || self.world.supertypes(class).contains(&ty)
                        }
                    }
                    _ => false,
                }
        })
    }

    /// Where a value is taken out of a list that the method itself makes and fills: what is put there, and where.
    fn listed(&self, origins: &Origins<'_>, origin: Origin) -> Option<(Origin, Vec<u32>)> {
        let program = self.world.program;
        let name = |call: &Instruction| {
            let target = call.callee().map(|callee| program.method(callee));
            target.map_or(&b""[..], |target| program.string(target.name))
        };
        let made = self.list_of(origins, origin)?;
        let mut put: Option<Origin> = None;
        let mut places = Vec::new();
        for (position, call) in origins.calls() {
            for (index, register) in call.registers.iter().enumerate() {
                if origins.of(position, register) != Some(made) {
                    continue;
                }
                let own = index == 0 && call.opcode.class() != OpcodeClass::InvokeStatic;
                let plain = name(call) == b"<init>" && call.registers.len() <= 2;
                if !own || !plain && name(call).starts_with(b"addAll") {
                    return None;
                }
                if ADDS.contains(&name(call)) {
                    let value = call.registers.len().checked_sub(1)?;
                    let value = origins.of(position, call.registers.get(value)?)?;
                    if put.is_some_and(|put| put != value) {
                        return None;
                    }
                    put = Some(value);
                    places.push(call.offset);
                }
            }
        }
        Some((put?, places))
    }

    /// The list that a value is taken out of, where the method makes it.
    fn list_of(&self, origins: &Origins<'_>, mut origin: Origin) -> Option<Origin> {
        let program = self.world.program;
        for _ in 0..=MOST_BASES {
            if let Origin::At(offset) = origin
                && let Some((_, one)) = origins.at(offset)
                && one.opcode.class() == OpcodeClass::NewInstance
            {
                return Some(origin);
            }
            let (position, call) = origins.call(origin)?;
            let name = program.string(program.method(call.callee()?).name);
            if !LOOKS.contains(&name) || call.opcode.class() == OpcodeClass::InvokeStatic {
                return None;
            }
            origin = origins.of(position, call.registers.get(0)?)?;
        }
        None
    }

    /// A method evaluated with an object for one of its values.
    pub(super) fn supposed(&mut self, key: Supposed) -> Option<Rc<Run>> {
        if let Some(found) = self.splits.runs.get(&key) {
            return found.clone();
        }
        let (method, origin, object) = key;
        self.active.push((method, Vec::new()));
        let run = self.evaluate(method, &[], Some((origin, object)), true);
        self.active.pop();
        let run = run.map(Rc::new);
        self.splits.runs.insert(key, run.clone());
        run
    }

    /// The objects of a type and of those below that code makes before consent. `None` where they are too many.
    pub(super) fn objects_of(&mut self, ty: Ty) -> Option<Rc<[Val]>> {
        if let Some(found) = self.splits.objects.get(&ty) {
            return found.clone();
        }
        let found = self.find_objects(ty);
        self.splits.objects.insert(ty, found.clone());
        found
    }
}

pub(super) fn runs(run: &Run, offset: u32) -> bool {
    !run.is_dead(offset) && !run.is_unsure(offset)
}
