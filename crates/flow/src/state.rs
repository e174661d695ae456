//! Which values come from stored state, inside one method: a pass over its blocks in order. Stored state is what the
//! listed calls read, and fields that carry such values, or that something other than the start of the app sets.

mod decide;

use consentry_dex::{Code, FieldId, Instruction, MethodId, OpcodeClass};

use crate::blocks::{Blocks, Way};
use crate::condition::Condition;
use crate::eval::is_wide;
use crate::guards::Guards;
use crate::step::writes_pair;

/// What a register holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Held {
    Unset,
    Other,
    Const(i32),
    Param(u16),
    /// The content of a field; what it is, is looked up where it decides.
    Field(FieldId),
    /// What a method of the app returns; looked up where it decides.
    Result(MethodId),
    /// Stored state.
    Stored(Start),
}

/// What stored state is before anything was stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Start {
    Unknown,
    At(i32),
}

/// A value written to a field.
#[derive(Clone, Copy)]
pub(crate) struct Put {
    pub field: FieldId,
    pub value: Held,
    /// Written only on one side of a branch on stored state.
    pub guarded: bool,
    pub offset: u32,
}

/// What a pass over a method says.
pub(crate) struct Look {
    pub returns: Held,
    pub puts: Vec<Put>,
    /// What calls of the watched method give for the watched parameter.
    pub given: Vec<Held>,
    /// Offsets of what is used only on one side of a branch on stored state, sorted.
    pub guarded: Vec<u32>,
}

#[derive(Clone)]
struct State {
    registers: Vec<Held>,
    when: Condition,
}

struct Pass {
    result: Held,
    returned: Option<(Held, Condition)>,
    puts: Vec<Put>,
    given: Vec<Held>,
    watched: Option<(MethodId, u16)>,
}

/// Registers times blocks of one method.
const MOST_CELLS: usize = 1 << 19;

impl<'p> Guards<'_, 'p> {
    /// Looks at a method; the parameters in `stored` (the receiver counted) hold stored state.
    pub fn look(&mut self, method: MethodId, stored: u64) -> Option<Look> {
        let program = self.world.program;
        let code = program.code(program.code_of(method)?)?;
        let blocks = Blocks::build(&code);
        let cells = blocks.blocks.len() * (usize::from(code.registers()) + 1);
        if cells > MOST_CELLS || blocks.instructions.len() > self.left {
            self.cut += 1;
            return None;
        }
        self.left -= blocks.instructions.len();
        let mut pass = Pass {
            result: Held::Other,
            returned: None,
            puts: Vec::new(),
            given: Vec::new(),
            watched: self.watched.take(),
        };
        let mut before: Vec<Option<State>> = vec![None; blocks.blocks.len()];
        let mut conditions: Vec<Option<Condition>> = vec![None; blocks.blocks.len()];
        *before.first_mut()? = Some(State {
            registers: self.seeds(&code, method, stored),
            when: Condition::always(),
        });
        for index in &blocks.order {
            let Some(mut state) = before.get_mut(*index as usize).and_then(Option::take) else {
                continue;
            };
            self.block(&blocks, *index, &mut pass, &mut state, &mut before);
            if let Some(slot) = conditions.get_mut(*index as usize) {
                *slot = Some(state.when);
            }
        }
        Some(Look {
            returns: pass.returned.map_or(Held::Unset, |(value, _)| value),
            puts: pass.puts,
            given: pass.given,
            guarded: self.guarded(&code, &blocks, &conditions),
        })
    }

    fn seeds(&self, code: &Code<'_>, method: MethodId, stored: u64) -> Vec<Held> {
        let program = self.world.program;
        let count = usize::from(code.registers());
        let mut registers = vec![Held::Unset; count];
        let mut at = count.saturating_sub(code.ins().into());
        let row = program.method(method);
        let is_static = program
            .definition(method)
            .is_some_and(|def| def.access & 8 != 0);
        let params = program.params(row.proto);
        let wide = params.iter().map(|ty| is_wide(program, *ty));
        let all = (!is_static).then_some(false).into_iter().chain(wide);
        for (index, wide) in all.enumerate().take(256) {
            let is_stored = index < 64 && stored >> index & 1 != 0;
            if let Some(slot) = registers.get_mut(at) {
                *slot = if is_stored {
                    Held::Stored(Start::Unknown)
                } else {
                    Held::Param(index as u16)
                };
            }
            at += if wide { 2 } else { 1 };
        }
        registers
    }

    fn block(
        &mut self,
        blocks: &Blocks,
        index: u32,
        pass: &mut Pass,
        state: &mut State,
        before: &mut [Option<State>],
    ) {
        let Some(block) = blocks.blocks.get(index as usize) else {
            return;
        };
        let catching = block.next.iter().any(|(_, way)| *way == Way::Caught);
        let start = catching.then(|| state.clone());
        let list = blocks
            .instructions
            .get(block.first as usize..block.end as usize);
        let list = list.unwrap_or(&[]);
        pass.result = Held::Other;
        for instruction in list {
            self.instruction(pass, instruction, state);
        }
        let sides = list
            .last()
            .map_or((false, false), |last| self.sides(last, state));
        for (next, way) in &block.next {
            let forward = blocks.blocks.get(*next as usize);
            if forward.is_none_or(|next| next.rank <= block.rank) {
                continue;
            }
            let Some(slot) = before.get_mut(*next as usize) else {
                continue;
            };
            let when = match way {
                Way::Taken if sides.0 => state.when.and((index, true)),
                Way::NotTaken if sides.1 => state.when.and((index, false)),
                _ => state.when.clone(),
            };
            if let (Way::Caught, Some(start)) = (way, &start) {
                self.flow(slot, start, &start.when);
            }
            self.flow(slot, state, &when);
        }
    }

    fn flow(&mut self, slot: &mut Option<State>, state: &State, when: &Condition) {
        let Some(old) = slot else {
            *slot = Some(State {
                registers: state.registers.clone(),
                when: when.clone(),
            });
            return;
        };
        for (a, b) in old.registers.iter_mut().zip(&state.registers) {
            if a != b {
                *a = self.merge((*a, &old.when), (*b, when));
            }
        }
        old.when.or(when);
    }

    /// What a register holds after two ways meet: where stored state decided which of two values it is, it is state.
    fn merge(&mut self, a: (Held, &Condition), b: (Held, &Condition)) -> Held {
        match (a.0, b.0) {
            (x, y) if x == y => return x,
            (Held::Unset, other) | (other, Held::Unset) => return other,
            _ => (),
        }
        if a.1 != b.1 {
            return match (a, b) {
                ((Held::Const(start), wide), (_, narrow)) if narrow.implies(wide) => {
                    Held::Stored(Start::At(start))
                }
                ((_, narrow), (Held::Const(start), wide)) if narrow.implies(wide) => {
                    Held::Stored(Start::At(start))
                }
                _ => Held::Stored(Start::Unknown),
            };
        }
        if self.start(a.0).is_some() || self.start(b.0).is_some() {
            return Held::Stored(Start::Unknown);
        }
        Held::Other
    }

    fn instruction(&mut self, pass: &mut Pass, instruction: &Instruction, state: &mut State) {
        let register = |index: usize| instruction.registers.get(index).map(usize::from);
        let value = match instruction.opcode.class() {
            _ if instruction.payload.is_some() => return,
            OpcodeClass::Move => read(state, register(1)),
            OpcodeClass::MoveResult => std::mem::replace(&mut pass.result, Held::Other),
            OpcodeClass::ConstNumber => {
                i32::try_from(instruction.literal).map_or(Held::Other, Held::Const)
            }
            // The value of a text or class does not matter, only that it is a constant.
            OpcodeClass::ConstString | OpcodeClass::ConstClass => Held::Const(i32::MIN),
            OpcodeClass::StaticGet | OpcodeClass::InstanceGet => {
                let field = instruction.field().filter(|field| self.may_hold(*field));
                field.map_or(Held::Other, Held::Field)
            }
            OpcodeClass::StaticPut | OpcodeClass::InstancePut => {
                if let Some(field) = instruction.field().filter(|field| self.may_hold(*field)) {
                    pass.puts.push(Put {
                        field,
                        value: read(state, register(0)),
                        guarded: !state.when.is_always(),
                        offset: instruction.offset,
                    });
                }
                return;
            }
            OpcodeClass::Compute => self.compute(instruction, state),
            OpcodeClass::Return => {
                let value = read(state, register(0));
                let old = pass.returned.take();
                pass.returned = Some(match old {
                    None => (value, state.when.clone()),
                    Some((old, mut when)) => {
                        let value = self.merge((old, &when), (value, &state.when));
                        when.or(&state.when);
                        (value, when)
                    }
                });
                return;
            }
            OpcodeClass::InstanceOf
            | OpcodeClass::MoveException
            | OpcodeClass::ConstMethod
            | OpcodeClass::NewInstance
            | OpcodeClass::ArrayGet => Held::Other,
            OpcodeClass::NewArray if instruction.opcode.0 == 0x23 => Held::Other,
            _ if instruction.opcode.is_invoke() => {
                self.watch(pass, instruction, state);
                pass.result = self.called(instruction, state);
                return;
            }
            _ => return,
        };
        let first = register(0);
        if let Some(slot) = first.and_then(|index| state.registers.get_mut(index)) {
            *slot = value;
        }
        if writes_pair(instruction.opcode.0)
            && let Some(slot) = first.and_then(|index| state.registers.get_mut(index + 1))
        {
            *slot = Held::Other;
        }
    }
}

fn read(state: &State, register: Option<usize>) -> Held {
    let held = register.and_then(|index| state.registers.get(index));
    held.copied().unwrap_or(Held::Other)
}
