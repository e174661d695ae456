//! What instructions make of stored state: comparisons, calls, branches; and what runs on one side of a branch only.

use foldhash::{HashMap, HashMapExt};

use consentry_dex::{Code, Instruction, OpcodeClass, Reference, Use};

use super::{Held, Pass, Start, State, read};
use crate::blocks::Blocks;
use crate::condition::Condition;
use crate::eval::is_wide;
use crate::guards::Guards;

impl<'p> Guards<'_, 'p> {
    pub(super) fn compute(&mut self, instruction: &Instruction, state: &State) -> Held {
        let op = instruction.opcode.0;
        let operands = match op {
            // comparison of numbers; and, or, xor; the same with a literal or into the first operand
            0x2d..=0x31 | 0x95..=0x97 | 0xa0..=0xa2 => [1, 2],
            0xb5..=0xb7 | 0xc0..=0xc2 => [0, 1],
            0xd5..=0xd7 | 0xdd..=0xdf => [1, 1],
            // conversion between numbers
            0x81..=0x8f => [1, 1],
            _ => return Held::Other,
        };
        let [a, b] = operands.map(|at| {
            let register = instruction.registers.get(at).map(usize::from);
            read(state, register)
        });
        let negated = matches!(op, 0xd7 | 0xdf) && instruction.literal == 1;
        match (self.start(a), self.start(b)) {
            (None, None) => Held::Other,
            (Some(Start::At(start)), _) if negated => Held::Stored(Start::At(start ^ 1)),
            // a comparison with what is not constant, e.g. with the time, says nothing about what is stored
            (None, _) if op <= 0x31 && !matches!(a, Held::Const(_)) => Held::Other,
            (_, None) if op <= 0x31 && !matches!(b, Held::Const(_)) => Held::Other,
            _ => Held::Stored(Start::Unknown),
        }
    }

    pub(super) fn watch(&self, pass: &mut Pass, call: &Instruction, state: &State) {
        let Some((_, param)) = pass
            .watched
            .filter(|(method, _)| call.callee() == Some(*method))
        else {
            return;
        };
        let held = self.arguments(call).nth(usize::from(param));
        pass.given
            .extend(held.map(|at| read(state, call.registers.get(at).map(usize::from))));
    }

    /// Positions of the arguments among the registers of a call, the receiver first.
    fn arguments(&self, call: &Instruction) -> impl Iterator<Item = usize> + use<'p> {
        let program = self.world.program;
        let is_static = call.opcode.class() == OpcodeClass::InvokeStatic;
        let proto = call.callee().map(|target| program.method(target).proto);
        let params = proto.map_or(&[][..], |proto| program.params(proto));
        let wide = params.iter().map(|ty| is_wide(program, *ty));
        let all = (!is_static).then_some(false).into_iter().chain(wide);
        all.scan(0, |next, wide| {
            let at = *next;
            *next += if wide { 2 } else { 1 };
            Some(at)
        })
    }

    pub(super) fn called(&mut self, call: &Instruction, state: &State) -> Held {
        let Some(target) = call.callee() else {
            return Held::Other;
        };
        if self.stored.has(target.index()) {
            return Held::Stored(Start::Unknown);
        }
        let passes = self.passes.has(target.index());
        let own = self.returns_state(target);
        if !passes && !own {
            return Held::Other;
        }
        let (mut stored, mut count) = (0u64, 0usize);
        let mut first = None;
        for (index, at) in self.arguments(call).enumerate() {
            let value = read(state, call.registers.get(at).map(usize::from));
            let known = match value {
                Held::Stored(start) => Some(start),
                _ if passes => self.start(value),
                _ => None,
            };
            if known.is_some() && index < 64 {
                stored |= 1 << index;
                first = first.or(known);
            }
            count = index + 1;
        }
        match first {
            Some(start) if passes && count == 1 => Held::Stored(start),
            Some(_) if passes => Held::Stored(Start::Unknown),
            Some(_) if self.hands_on(target, stored) => Held::Stored(Start::Unknown),
            _ if own => Held::Result(target),
            _ => Held::Other,
        }
    }

    /// Whether the taken and the other side of an `if` are reached only by stored state.
    pub(super) fn sides(&mut self, last: &Instruction, state: &State) -> (bool, bool) {
        if last.opcode.class() != OpcodeClass::If {
            return (false, false);
        }
        let value = |at: usize| read(state, last.registers.get(at).map(usize::from));
        let (a, b) = if last.registers.len() == 1 {
            (value(0), Held::Const(0))
        } else {
            (value(0), value(1))
        };
        let constant = |held: Held| matches!(held, Held::Const(_));
        let starts = (self.start(a), self.start(b));
        let (left, right) = match (a, b, starts) {
            (_, _, (None, None)) => return (false, false),
            (Held::Const(left), _, (_, Some(Start::At(right)))) => (left, right),
            (_, Held::Const(right), (Some(Start::At(left)), _)) => (left, right),
            (_, _, (Some(Start::At(left)), Some(Start::At(right)))) => (left, right),
            (_, _, (Some(_), Some(_))) => return (true, true),
            (_, b, (Some(_), None)) => return (constant(b), constant(b)),
            (a, _, (None, _)) => return (constant(a), constant(a)),
        };
        let taken = match last.opcode.0 {
            0x32 | 0x38 => left == right,
            0x33 | 0x39 => left != right,
            0x34 | 0x3a => left < right,
            0x35 | 0x3b => left >= right,
            0x36 | 0x3c => left > right,
            _ => left <= right,
        };
        // At the start of the app control goes one way: only the other one waits for something to be stored.
        (!taken, taken)
    }
}

impl Guards<'_, '_> {
    /// What is used under a condition. Where the same thing is used on both sides, it is used in any case.
    pub(super) fn guarded(
        &self,
        code: &Code<'_>,
        blocks: &Blocks,
        conditions: &[Option<Condition>],
    ) -> Vec<u32> {
        let open = |when: &Option<Condition>| when.as_ref().is_none_or(Condition::is_always);
        if conditions.iter().all(open) {
            return Vec::new();
        }
        let mut found: Vec<(Use, &Condition)> = Vec::new();
        let mut joined: HashMap<Reference, Condition> = HashMap::new();
        for item in code.uses() {
            let when = blocks.block_at(item.offset);
            let when = when.and_then(|index| conditions.get(index)?.as_ref());
            let Some(when) = when.filter(|when| !when.is_always()) else {
                continue;
            };
            found.push((item, when));
            let all = joined.entry(item.target).or_insert_with(Condition::never);
            all.or(when);
        }
        let in_any_case = |item: &Use| {
            let varies =
                matches!(item.target, Reference::Method(target) if self.asks_for_text(target));
            !varies && joined.get(&item.target).is_some_and(Condition::is_always)
        };
        let list = found.iter().filter(|(item, _)| !in_any_case(item));
        let mut list: Vec<u32> = list.map(|(item, _)| item.offset).collect();
        list.sort_unstable();
        list
    }
}
