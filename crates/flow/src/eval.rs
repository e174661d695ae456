//! Constants inside one method: a pass over its blocks in order, twice or thrice where there are loops. Also which
//! blocks run only where a permission was refused.

use consentry_dex::{Code, CodeId, FieldId, MethodId, TypeId};

use crate::answers::{meet, tell_apart};
use crate::bits::Bits;
use crate::blocks::{Blocks, Way};
use crate::models::Models;
use crate::values::{Heap, Value};
use crate::world::{Ty, World};

/// What is known of the user's answer where a block runs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Know {
    Nothing,
    Granted,
    Refused,
}

/// A call that was asked for, with what its arguments hold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Event {
    pub caller: MethodId,
    pub at: u32,
    pub target: MethodId,
    /// Range in `Heap::args`; the receiver is the first of an instance method.
    pub args: (u32, u32),
    pub know: Know,
}

/// How a method is evaluated.
#[derive(Clone, Copy)]
pub(crate) struct Ask<'a> {
    /// What its parameters hold (the receiver counted); missing ones stand for themselves.
    pub seeds: &'a [Value],
    /// Calls that are recorded, besides those that hand on an answer.
    pub interest: &'a Bits,
    /// What is known of the user's answer from the start.
    pub know: Know,
    /// All calls are recorded where something is known of the answer.
    pub trace: bool,
}

impl<'a> Ask<'a> {
    /// Nothing is known; calls in `interest` are recorded.
    pub fn plain(interest: &'a Bits) -> Self {
        Self {
            seeds: &[],
            interest,
            know: Know::Nothing,
            trace: false,
        }
    }
}

/// What a pass over a method says.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub events: Vec<Event>,
    pub returns: Value,
    pub returns_know: Know,
    pub puts: Vec<(FieldId, Value)>,
    /// Objects made where a permission was refused.
    pub made_refused: Vec<(Ty, u32)>,
}

/// Registers times blocks of one method.
const MOST_CELLS: usize = 1 << 21;
/// Passes over a method with loops.
const MOST_PASSES: usize = 3;

/// The state before a block.
#[derive(Clone)]
pub(crate) struct State {
    pub registers: Vec<Value>,
    pub know: Know,
}

/// Evaluates methods; keeps what they made.
pub(crate) struct Evaluator<'w, 'p> {
    pub world: &'w World<'p>,
    pub heap: Heap,
    pub models: Models,
    /// Calls that tell whether a permission is granted.
    pub checks: Bits,
    /// Instructions that may still be evaluated.
    pub left: usize,
    pub method_units: usize,
    /// Methods that were too long.
    pub skipped: u64,
    pub lazy: crate::lazy::Lazy,
    /// Calls whose results are kept whatever their type, e.g. those that find a view.
    pub tracked: Bits,
}

/// One method being evaluated.
pub(crate) struct Pass<'a> {
    pub method: MethodId,
    pub code: Code<'a>,
    pub blocks: &'a Blocks,
    pub is_initializer: bool,
    pub interest: &'a Bits,
    pub trace: bool,
    pub outcome: Outcome,
    pub result: Value,
    pub block: u32,
    pub allocated: std::collections::HashMap<u32, u32>,
}

impl<'p> Evaluator<'_, 'p> {
    /// Evaluates `method` and records the calls that are asked for. `None` where that costs too much.
    pub fn run(&mut self, id: CodeId, method: MethodId, ask: &Ask<'_>) -> Option<Outcome> {
        let program = self.world.program;
        let code = program.code(id)?;
        if code.units() as usize > self.method_units || self.left == 0 {
            self.skipped += 1;
            return None;
        }
        let blocks = Blocks::build(&code);
        self.left = self.left.saturating_sub(blocks.instructions.len());
        if blocks
            .blocks
            .len()
            .saturating_mul(usize::from(code.registers()) + 1)
            > MOST_CELLS
        {
            self.skipped += 1;
            return None;
        }
        let mut pass = Pass {
            method,
            code,
            blocks: &blocks,
            is_initializer: Some(program.method(method).name) == self.world.static_init,
            interest: ask.interest,
            trace: ask.trace,
            outcome: Outcome::new(),
            result: Value::Unknown,
            block: 0,
            allocated: std::collections::HashMap::new(),
        };
        let entry = State {
            registers: self.parameters(&code, method, ask.seeds),
            know: ask.know,
        };
        let mut back: Vec<Option<State>> = vec![None; blocks.blocks.len()];
        let passes = if blocks.loops { MOST_PASSES } else { 1 };
        for number in 0..passes {
            pass.outcome = Outcome::new();
            let found = self.sweep(&mut pass, &entry, &back, number);
            if number > 0 && same(&found, &back) {
                break;
            }
            back = found;
        }
        Some(pass.outcome)
    }

    fn parameters(&self, code: &Code<'_>, method: MethodId, seeds: &[Value]) -> Vec<Value> {
        let program = self.world.program;
        let count = usize::from(code.registers());
        let mut registers = vec![Value::Unset; count];
        let mut at = count.saturating_sub(code.ins().into());
        let row = program.method(method);
        let is_static = program
            .definition(method)
            .is_some_and(|def| def.access & 8 != 0);
        let wide = program
            .params(row.proto)
            .iter()
            .map(|ty| is_wide(program, *ty));
        for (index, wide) in (!is_static)
            .then_some(false)
            .into_iter()
            .chain(wide)
            .enumerate()
        {
            let value = seeds
                .get(index)
                .copied()
                .unwrap_or(Value::Param(index as u16));
            if let Some(slot) = registers.get_mut(at) {
                *slot = value;
            }
            at += if wide { 2 } else { 1 };
        }
        registers
    }

    /// One pass; gives what flows back to the heads of loops.
    fn sweep(
        &mut self,
        pass: &mut Pass<'_>,
        entry: &State,
        back: &[Option<State>],
        number: usize,
    ) -> Vec<Option<State>> {
        let blocks = pass.blocks;
        let mut before: Vec<Option<State>> = vec![None; blocks.blocks.len()];
        let mut found: Vec<Option<State>> = vec![None; blocks.blocks.len()];
        if let Some(first) = before.first_mut() {
            *first = Some(entry.clone());
        }
        for index in &blocks.order {
            let Some(block) = blocks.blocks.get(*index as usize) else {
                continue;
            };
            let Some(mut state) = before.get_mut(*index as usize).and_then(Option::take) else {
                continue;
            };
            if let Some(Some(from_loop)) = back.get(*index as usize) {
                self.merge(&mut state, from_loop, number > 0);
            }
            pass.block = *index;
            pass.result = Value::Unknown;
            let catching = block.next.iter().any(|(_, way)| *way == Way::Caught);
            let start = catching.then(|| state.clone());
            let list = blocks
                .instructions
                .get(block.first as usize..block.end as usize)
                .unwrap_or(&[]);
            for instruction in list {
                self.step(pass, instruction, &mut state);
            }
            let tells = list.last().and_then(|last| self.tells(last, &state));
            for (next, way) in &block.next {
                let know = match (way, tells) {
                    (Way::Taken, Some((taken, _))) => meet(state.know, taken),
                    (Way::NotTaken, Some((_, not))) => meet(state.know, not),
                    _ => state.know,
                };
                let forward = blocks
                    .blocks
                    .get(*next as usize)
                    .is_some_and(|next| next.rank > block.rank);
                let Some(slot) =
                    if forward { &mut before } else { &mut found }.get_mut(*next as usize)
                else {
                    continue;
                };
                if *way == Way::Caught
                    && let Some(start) = &start
                {
                    self.flow(slot, start, start.know);
                }
                self.flow(slot, &state, know);
            }
        }
        found
    }

    fn flow(&mut self, slot: &mut Option<State>, state: &State, know: Know) {
        match slot {
            None => {
                *slot = Some(State {
                    registers: state.registers.clone(),
                    know,
                })
            }
            Some(old) if old.know == know => {
                for (a, b) in old.registers.iter_mut().zip(&state.registers) {
                    if a != b {
                        *a = self.heap.join(*a, *b);
                    }
                }
            }
            Some(old) => {
                let other = State {
                    registers: state.registers.clone(),
                    know,
                };
                self.merge(old, &other, false);
            }
        }
    }

    /// Joins a state into another; at the head of a loop a changing number is not followed.
    fn merge(&mut self, into: &mut State, from: &State, widen: bool) {
        for (a, b) in into.registers.iter_mut().zip(&from.registers) {
            if a == b {
                continue;
            }
            *a = match tell_apart(*a, into.know, *b, from.know) {
                Some(flag) => flag,
                None if widen && matches!((*a, *b), (Value::Int(_), Value::Int(_))) => {
                    Value::Unknown
                }
                None => self.heap.join(*a, *b),
            };
        }
        if into.know != from.know {
            into.know = Know::Nothing;
        }
    }
}

impl Outcome {
    fn new() -> Self {
        Self {
            events: Vec::new(),
            returns: Value::Unset,
            returns_know: Know::Nothing,
            puts: Vec::new(),
            made_refused: Vec::new(),
        }
    }
}

fn same(a: &[Option<State>], b: &[Option<State>]) -> bool {
    a.iter().zip(b).all(|(a, b)| match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => a.know == b.know && a.registers == b.registers,
        _ => false,
    })
}

pub(crate) fn is_wide(program: &consentry_dex::Program, ty: TypeId) -> bool {
    matches!(&*program.descriptor(ty), "J" | "D")
}
