//! What one method does with the maps that fields keep, and with the lists that are their values.

use foldhash::{HashMap, HashSet};
use std::rc::Rc;

use consentry_dex::{FieldId, Instruction, MethodId, OpcodeClass, Program};

use super::super::Before;
use super::super::backwards::register_of;
use super::super::origins::Origins;
use super::steps::{Walk, flow, same_keys};
use super::words::{COPIES, MAPS};
use crate::blocks::Blocks;
use crate::written::written_by;

/// Code units of a method that is looked at, and how often its blocks are walked.
const MOST_UNITS: u32 = 2_000;
const MOST_WALKS: usize = 6;
/// Methods that hand on what another one takes out.
const MOST_DEPTH: usize = 3;

/// By which key a member was taken: that of a call at an offset.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum How {
    By(u32),
    Any,
}

/// What a register holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Cat {
    /// A collection that was made at an offset.
    Fresh(u32),
    Map(FieldId),
    /// A member, or a list, iterator or entry of members.
    In(FieldId, How),
    /// What may be of the one or of the other: nobody should use it.
    Mixed(FieldId, FieldId),
}

/// What a method does with maps.
#[derive(Default)]
pub(super) struct Inside {
    /// Calls that put something in: the value is the last argument.
    pub puts: Vec<(u32, FieldId, How)>,
    /// Calls that give a map with what they are given: the map is kept in a field.
    pub made: Vec<(u32, FieldId)>,
    /// Calls that give members.
    pub takes: HashMap<u32, (FieldId, How)>,
    /// Members that are arguments, by call and position of the register.
    pub used: HashMap<(u32, u16), (FieldId, How)>,
    /// Fields of whose maps something is not known.
    pub open: HashSet<FieldId>,
    /// Members go where it is not seen what is put into them.
    pub loose: HashSet<FieldId>,
    /// Maps whose members are lists.
    pub nested: HashSet<FieldId>,
    pub returns: Option<(FieldId, How)>,
    /// The map that it gives itself.
    pub gives: Option<FieldId>,
}

pub(super) type State = Vec<Option<Cat>>;

impl Before<'_, '_> {
    /// What a method does with maps; `None` where it uses none.
    pub(super) fn inside(&mut self, method: MethodId) -> Option<Rc<Inside>> {
        self.inside_at(method, 0)
    }

    fn inside_at(&mut self, method: MethodId, depth: usize) -> Option<Rc<Inside>> {
        if let Some(found) = self.keyed.inside.get(&method) {
            return found.clone();
        }
        // Asked for again while it is being found.
        self.keyed.inside.insert(method, None);
        let found = self.look_inside(method, depth).map(Rc::new);
        self.keyed.inside.insert(method, found.clone());
        found
    }

    fn look_inside(&mut self, method: MethodId, depth: usize) -> Option<Inside> {
        let program = self.world.program;
        let code = program.code(program.code_of(method)?)?;
        if code.units() > MOST_UNITS || self.is_library(method) {
            return None;
        }
        let mut accessors: HashMap<u32, Cat> = HashMap::default();
        let mut reads = false;
        for one in code.instructions() {
            if let Some(field) = one.field() {
                reads |= is_map(program, field);
            }
            if let Some(cat) = self.accessor(&one, depth) {
                accessors.insert(one.offset, cat);
            }
        }
        if !reads && accessors.is_empty() {
            return None;
        }
        let blocks = Blocks::build(&code);
        let origins = Origins::new(program, method, &code, &blocks);
        let mut walk = Walk {
            blocks: &blocks,
            same: same_keys(&origins),
            known: HashMap::default(),
            found: Inside::default(),
            result: None,
        };
        for _ in 0..MOST_WALKS {
            let before = walk.known.len();
            walk.found = Inside::default();
            self.walk_inside(&mut walk, usize::from(code.registers()), &accessors)?;
            if walk.known.len() == before {
                break;
            }
        }
        let found = &mut walk.found;
        let both = found.nested.intersection(&found.loose).copied();
        let both: Vec<FieldId> = both.collect();
        found.open.extend(both);
        for (offset, cat) in &walk.known {
            if let Cat::Map(field) = cat {
                walk.found.made.push((*offset, *field));
            }
        }
        walk.found.made.sort_unstable();
        Some(walk.found)
    }

    /// The map that a call of the app takes something out of, as all that it gives.
    fn accessor(&mut self, call: &Instruction, depth: usize) -> Option<Cat> {
        if depth >= MOST_DEPTH || !call.opcode.is_invoke() {
            return None;
        }
        let target = self.accessed(call)?;
        let inside = self.inside_at(target, depth + 1)?;
        let taken = inside.returns;
        let taken = taken.map(|(field, _)| Cat::In(field, How::By(call.offset)));
        taken.or(inside.gives.map(Cat::Map))
    }

    /// The method of the app that certainly runs, where it gives an object.
    pub(super) fn accessed(&self, call: &Instruction) -> Option<MethodId> {
        let program = self.world.program;
        let callee = call.callee()?;
        let row = program.method(callee);
        program.class_of(row.class)?;
        let gives = program.result(row.proto)?;
        if !program.descriptor(gives).starts_with('L') {
            return None;
        }
        let target = self.world.resolve_ref(callee)?;
        let row = program.method(target);
        let others = program.overrides(row.class, row.name, row.proto);
        others.iter().all(|one| *one == target).then_some(target)
    }

    fn walk_inside(
        &self,
        walk: &mut Walk<'_>,
        count: usize,
        accessors: &HashMap<u32, Cat>,
    ) -> Option<()> {
        let blocks = walk.blocks;
        let mut before: Vec<Option<State>> = vec![None; blocks.blocks.len()];
        *before.first_mut()? = Some(vec![None; count]);
        let mut list: Vec<u32> = vec![0];
        let mut left = blocks.blocks.len() * MOST_WALKS;
        while let Some(index) = list.pop() {
            left = left.checked_sub(1)?;
            let block = blocks.blocks.get(index as usize)?;
            let mut state = before.get(index as usize).cloned().flatten()?;
            let start = state.clone();
            walk.result = None;
            let own = blocks
                .instructions
                .get(block.first as usize..block.end as usize)?;
            for one in own {
                self.step_inside(walk, one, &mut state, accessors);
            }
            for (next, way) in &block.next {
                let caught = *way == crate::blocks::Way::Caught;
                let slot = before.get_mut(*next as usize)?;
                if flow(slot, if caught { &start } else { &state }) {
                    list.push(*next);
                }
            }
        }
        Some(())
    }

    fn step_inside(
        &self,
        walk: &mut Walk<'_>,
        one: &Instruction,
        state: &mut State,
        accessors: &HashMap<u32, Cat>,
    ) {
        let program = self.world.program;
        let read = |state: &State, at: usize| {
            let register = one.registers.get(at).map(usize::from);
            register.and_then(|register| state.get(register).copied().flatten())
        };
        let value = match one.opcode.class() {
            OpcodeClass::Move => read(state, 1),
            OpcodeClass::CheckCast | OpcodeClass::InstanceOf | OpcodeClass::If => return,
            OpcodeClass::MoveResult => walk.result.take(),
            OpcodeClass::NewInstance => {
                let name = one.ty().map(|ty| program.type_name(ty));
                let is = |name: &String| {
                    ["java.util.", "android.util.", "androidx.collection."]
                        .iter()
                        .any(|start| name.starts_with(start))
                };
                let fresh = Cat::Fresh(one.offset);
                name.filter(is)
                    .map(|_| walk.known.get(&one.offset).copied().unwrap_or(fresh))
            }
            OpcodeClass::InstanceGet | OpcodeClass::StaticGet => one
                .field()
                .filter(|field| is_map(program, *field))
                .map(Cat::Map),
            OpcodeClass::InstancePut | OpcodeClass::StaticPut => {
                let field = one.field().filter(|field| is_map(program, *field));
                walk.kept(read(state, 0), field);
                return;
            }
            OpcodeClass::ArrayPut => {
                walk.escapes(read(state, 0));
                return;
            }
            OpcodeClass::Return => {
                walk.given_back(read(state, 0));
                return;
            }
            _ if one.opcode.is_invoke() => {
                walk.result = None;
                self.call_inside(walk, one, state, accessors);
                return;
            }
            _ => None,
        };
        let slot = written_by(one).and_then(|register| state.get_mut(usize::from(register)));
        if let Some(slot) = slot {
            *slot = value;
        }
    }

    fn call_inside(
        &self,
        walk: &mut Walk<'_>,
        call: &Instruction,
        state: &mut State,
        accessors: &HashMap<u32, Cat>,
    ) {
        let program = self.world.program;
        let Some(callee) = call.callee() else { return };
        let row = program.method(callee);
        let name = program.string(row.name);
        let is_static = call.opcode.class() == OpcodeClass::InvokeStatic;
        let given: Vec<Option<Cat>> = (0..=program.params(row.proto).len() as u16)
            .map_while(|index| register_of(program, callee, is_static, index))
            .map(|at| {
                let register = call.registers.get(at).map(usize::from);
                register.and_then(|register| state.get(register).copied().flatten())
            })
            .collect();
        let at = |index: usize| given.get(index).copied().flatten();
        let platform = program.class_of(row.class).is_none();
        if let Some(cat) = accessors.get(&call.offset) {
            walk.result = Some(*cat);
        } else if is_static && self.makes_map(callee) {
            let fresh = Cat::Fresh(call.offset);
            let known = walk.known.get(&call.offset).copied();
            walk.result = Some(known.unwrap_or(fresh));
        } else if is_static && COPIES.contains(&name) {
            walk.result = at(0);
            return;
        }
        if !is_static {
            match at(0) {
                Some(Cat::Map(field)) => walk.on_map(call.offset, name, field, at(2)),
                Some(Cat::In(field, how)) if platform && self.is_collection(callee) => {
                    walk.on_member(call, name, field, how, given.last().copied().flatten());
                }
                Some(Cat::In(field, how)) => {
                    walk.found.used.insert((call.offset, 0), (field, how));
                }
                value @ Some(Cat::Mixed(..)) => walk.escapes(value),
                // A copy of the list.
                Some(Cat::Fresh(made)) if matches!(name, b"<init>" | b"addAll" | b"putAll") => {
                    match at(1) {
                        Some(Cat::In(field, how)) => {
                            walk.known.insert(made, Cat::In(field, how));
                            return;
                        }
                        from => walk.escapes(from),
                    }
                    return;
                }
                _ => (),
            }
        }
        let checks = self.is_check(callee);
        for (index, value) in given.iter().enumerate().skip(usize::from(!is_static)) {
            match *value {
                Some(Cat::In(field, how)) => {
                    walk.found
                        .used
                        .insert((call.offset, index as u16), (field, how));
                    let same =
                        matches!(at(0), Some(Cat::Map(own) | Cat::In(own, _)) if own == field);
                    if !checks && !same {
                        walk.found.loose.insert(field);
                    }
                }
                Some(Cat::Map(_) | Cat::Mixed(..)) if !checks => walk.escapes(*value),
                _ => (),
            }
        }
    }

    /// True for a call that gives nothing and is given no listener: that something is there is checked.
    fn is_check(&self, callee: MethodId) -> bool {
        let program = self.world.program;
        let row = program.method(callee);
        let gives = program
            .result(row.proto)
            .map(|ty| program.descriptor(ty).into_owned());
        let class = program.type_name(row.class);
        gives.as_deref() == Some("V") && class == "kotlin.jvm.internal.Intrinsics"
    }

    fn is_collection(&self, callee: MethodId) -> bool {
        let program = self.world.program;
        let class = program.type_name(program.method(callee).class);
        class.starts_with("java.util.") && !class.starts_with("java.util.function.")
            || class == "java.lang.Iterable"
    }
}

pub(super) fn is_map(program: &Program, field: FieldId) -> bool {
    MAPS.contains(&&*program.descriptor(program.field(field).ty))
        && program.field_definition(field).is_some()
}
