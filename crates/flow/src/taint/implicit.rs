//! Implicit flows: information that decides what runs. What is written, given back, thrown or let out under a branch on
//! information carries it, marked as implicit. Followed only where the query asks for it.

use consentry_dex::{Instruction, MethodId, OpcodeClass};

use super::atoms::{Atom, Val};
use super::depends::decided;
use super::language::IMPLICIT;
use super::machine::{At, Frame, Machine, Ran, State};
use super::objects::Key;
use super::step::read;
use super::store::Store;

/// Questions whose answer is no information: how much there is, and whether there is any.
const COUNTS: &[&str] = &[
    "length",
    "size",
    "isEmpty",
    "isBlank",
    "count",
    "hasNext",
    "hasMoreElements",
];
/// Parts of objects of the platform that hold a value which the app put there.
const VALUES: &[&str] = &["value", "text", "all-text", "title", "result-data"];

impl Machine<'_, '_, '_> {
    /// The labels of values, as what decides.
    pub(super) fn deciding(&mut self, labels: Vec<u32>) -> Val {
        let all = labels
            .into_iter()
            .map(|label| Atom::Label(self.tracks.sanitise(label, IMPLICIT)))
            .collect();
        self.values.of(all)
    }

    /// A value that is chosen under a condition. Objects stay what they are.
    pub(super) fn under(&mut self, value: Val) -> Val {
        let condition = self.condition;
        let plain = |atom: &Atom| !matches!(atom, Atom::Object(_) | Atom::Class(_));
        if condition == Val::NONE || !self.values.atoms(value).iter().all(plain) {
            return value;
        }
        self.values.join(value, condition)
    }

    /// Objects that are chosen under a condition: which of them a call is made on tells it.
    pub(super) fn choose(&mut self, value: Val) {
        if self.condition == Val::NONE {
            return;
        }
        for object in self.values.objects(value) {
            let before = self.chosen.get(&object).copied().unwrap_or_default();
            let joined = self.values.join(before, self.condition);
            self.chosen.insert(object, joined);
        }
    }

    /// What chose the object of a call that runs one of several methods.
    pub(super) fn chosen_by(&mut self, receiver: Val) -> Val {
        let mut all = Val::NONE;
        for object in self.values.objects(receiver) {
            let own = self.chosen.get(&object).copied().unwrap_or_default();
            all = self.values.join(all, own);
        }
        all
    }

    /// A value that is kept under a condition.
    pub(super) fn kept_under(&mut self, key: Key, value: Val) -> Val {
        let holds = match key {
            Key::Field(_) | Key::Data | Key::At(_) | Key::Text(_) => true,
            Key::Part(part) => self
                .rules
                .parts
                .name(part)
                .is_some_and(|name| VALUES.contains(&name)),
            _ => false,
        };
        if holds && self.condition != Val::NONE {
            self.under(value)
        } else {
            value
        }
    }

    /// A block ends in a branch on information: what it decides on depends on that.
    pub(super) fn decide(
        &mut self,
        frame: &mut Frame,
        block: u32,
        last: &Instruction,
        state: &State,
    ) {
        let op = last.opcode.0;
        let count = match last.opcode.class() {
            OpcodeClass::Switch => 1,
            OpcodeClass::If if op >= 0x38 => 1,
            OpcodeClass::If => 2,
            _ => return,
        };
        let mut labels = Vec::new();
        for index in 0..count {
            labels.extend(self.values.labels(read(state, last.registers.get(index))));
        }
        // whether there is an object at all, or which one it is, is no information
        let equality = matches!(op, 0x32 | 0x33 | 0x38 | 0x39);
        if labels.is_empty() || (equality && self.is_reference(frame, last)) {
            return;
        }
        let condition = self.deciding(labels);
        self.depend(frame, block, condition, false);
    }

    /// Something may be thrown here by what the values are.
    pub(super) fn may_fail(&mut self, frame: &mut Frame, offset: u32, values: &[Val]) {
        if !self.query.implicit {
            return;
        }
        let labels: Vec<u32> = values
            .iter()
            .flat_map(|value| self.values.labels(*value))
            .collect();
        let condition = self.deciding(labels);
        self.fails_under(frame, offset, condition);
    }

    /// Whether something is thrown here depends on information: so does all that follows up to where it is caught.
    pub(super) fn fails_under(&mut self, frame: &mut Frame, offset: u32, condition: Val) {
        if condition == Val::NONE {
            return;
        }
        let Some(block) = frame.prepared.blocks.home(offset) else {
            return;
        };
        let caught = frame
            .prepared
            .catches
            .iter()
            .any(|range| range.start <= offset && offset < range.end);
        if !caught {
            frame.ran.condition = self.values.join(frame.ran.condition, condition);
        }
        self.condition = self.values.join(self.condition, condition);
        self.depend(frame, block, condition, true);
    }

    fn depend(&mut self, frame: &mut Frame, block: u32, condition: Val, thrown: bool) {
        let prepared = frame.prepared.clone();
        let key = (block, thrown);
        let region = prepared.decided.borrow().get(&key).cloned();
        let region = region.unwrap_or_else(|| {
            let found: std::rc::Rc<[u32]> = decided(&prepared.blocks, block, thrown)
                .unwrap_or_default()
                .into();
            prepared.decided.borrow_mut().insert(key, found.clone());
            found
        });
        for block in region.iter() {
            let Some(slot) = frame.conditions.get_mut(*block as usize) else {
                continue;
            };
            let joined = self.values.join(*slot, condition);
            if joined == *slot {
                continue;
            }
            *slot = joined;
            let ran = frame
                .states
                .get(*block as usize)
                .is_some_and(Option::is_some);
            if ran && let Some(found) = prepared.blocks.blocks.get(*block as usize) {
                frame.pending.insert(found.rank);
            }
        }
    }

    /// What a question about information answers carries it, other than how much there is.
    pub(super) fn asked(&mut self, method: MethodId, args: &[Val], store: &Store, ran: &mut Ran) {
        let program = self.world().program;
        let row = program.method(method);
        let Some(result) = program.result(row.proto) else {
            return;
        };
        let number = matches!(
            &*program.descriptor(result),
            "Z" | "I" | "J" | "S" | "B" | "C"
        );
        let name = program.text(row.name);
        if !number || COUNTS.contains(&&*name) || !self.values.labels(ran.value).is_empty() {
            return;
        }
        let mut labels = Vec::new();
        for value in args {
            let value = self.without_components(*value);
            labels.extend(self.surface(value, store));
        }
        let condition = self.deciding(labels);
        ran.value = self.values.join(ran.value, condition);
    }

    /// What a call may throw by what it is given: its own exceptions, or those that the platform's method is known for.
    pub(super) fn call_fails(
        &mut self,
        frame: &mut Frame,
        at: At,
        target: MethodId,
        args: &[Val],
        ran: &Ran,
    ) {
        let mut condition = ran.condition;
        if self.world().resolve_ref(target).is_none() && self.is_known_to_throw(frame, at, target) {
            let labels: Vec<u32> = args
                .iter()
                .flat_map(|arg| self.values.labels(*arg))
                .collect();
            let own = self.deciding(labels);
            condition = self.values.join(condition, own);
        }
        self.fails_under(frame, at.offset, condition);
    }

    /// True where an exception is caught that the framework model knows this method for.
    fn is_known_to_throw(&self, frame: &Frame, at: At, target: MethodId) -> bool {
        let program = self.world().program;
        let name = program.text(program.method(target).name);
        let known = &self.query.framework.thrown_by;
        frame
            .prepared
            .catches
            .iter()
            .filter(|range| range.start <= at.offset && at.offset < range.end)
            .flat_map(|range| &range.handlers)
            .filter_map(|(ty, _)| known.get(&self.world().name((*ty)?)))
            .any(|methods| methods.iter().any(|method| **method == *name))
    }

    /// True where the first register of an instruction was last given an object, in the order of the code.
    fn is_reference(&self, frame: &Frame, last: &Instruction) -> bool {
        let wanted = last.registers.get(0);
        let instructions = &frame.prepared.blocks.instructions;
        let before = instructions
            .iter()
            .rev()
            .filter(|one| one.offset < last.offset && one.registers.get(0) == wanted);
        for one in before {
            let op = one.opcode.0;
            match one.opcode.class() {
                OpcodeClass::Move => return matches!(op, 0x07..=0x09),
                OpcodeClass::MoveResult => return op == 0x0c,
                OpcodeClass::ArrayGet => return op == 0x46,
                OpcodeClass::InstanceGet => return op == 0x54,
                OpcodeClass::StaticGet => return op == 0x62,
                OpcodeClass::MoveException
                | OpcodeClass::ConstString
                | OpcodeClass::ConstClass
                | OpcodeClass::CheckCast
                | OpcodeClass::NewInstance => return true,
                OpcodeClass::NewArray if op == 0x23 => return true,
                OpcodeClass::ConstNumber | OpcodeClass::Compute | OpcodeClass::InstanceOf => {
                    return false;
                }
                _ => (),
            }
        }
        self.parameter_is_reference(frame, wanted)
    }

    fn parameter_is_reference(&self, frame: &Frame, register: Option<u16>) -> bool {
        let program = self.world().program;
        let own = usize::from(!self.is_static(frame.method));
        let first = frame.prepared.registers.saturating_sub(frame.prepared.ins);
        let Some(mut at) = register.and_then(|register| usize::from(register).checked_sub(first))
        else {
            return false;
        };
        if at < own {
            return true;
        }
        at -= own;
        for ty in program.params(program.method(frame.method).proto) {
            let name = program.descriptor(*ty);
            if at == 0 {
                return name.starts_with(['L', '[']);
            }
            at = at.saturating_sub(if matches!(&*name, "J" | "D") { 2 } else { 1 });
        }
        false
    }
}
