//! Where the value of a register comes from inside one method: the one instruction, or the parameter, that gives it.

use consentry_dex::{Code, FieldId, Instruction, MethodId, OpcodeClass, Program};

use crate::blocks::{Blocks, Way};
use crate::ways::parameter;
use crate::written::written_by;

/// What gives a value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Origin {
    /// A parameter, the receiver counted.
    Param(u16),
    /// The instruction at an offset: of a call that which takes its result.
    At(u32),
}

/// Instructions that are looked at for one value.
const MOST_STEPS: usize = 2_000;

/// A method whose registers are asked about.
pub(super) struct Origins<'b> {
    blocks: &'b Blocks,
    /// Blocks before each.
    before: Vec<Vec<u32>>,
    params: Vec<(u16, u16)>,
}

impl<'b> Origins<'b> {
    pub fn new(program: &Program, method: MethodId, code: &Code<'_>, blocks: &'b Blocks) -> Self {
        let mut before = vec![Vec::new(); blocks.blocks.len()];
        for (index, block) in blocks.blocks.iter().enumerate() {
            for (next, way) in &block.next {
                if let Some(list) = before
                    .get_mut(*next as usize)
                    .filter(|_| *way != Way::Caught)
                {
                    list.push(index as u32);
                }
            }
        }
        let count = program.params(program.method(method).proto).len() as u16 + 1;
        let registers =
            (0..count).filter_map(|index| Some((parameter(program, method, code, index)?, index)));
        Self {
            blocks,
            before,
            params: registers.collect(),
        }
    }

    /// The instruction at an offset with its position.
    pub fn at(&self, offset: u32) -> Option<(usize, &'b Instruction)> {
        let list = &self.blocks.instructions;
        let index = list
            .binary_search_by_key(&offset, |instruction| instruction.offset)
            .ok()?;
        list.get(index).map(|instruction| (index, instruction))
    }

    /// What gives a register its value before the instruction at a position, casts and moves looked through. `None` where
    /// it is not one thing on all ways.
    pub fn of(&self, position: usize, register: u16) -> Option<Origin> {
        let block = self
            .blocks
            .blocks
            .iter()
            .position(|block| (block.first as usize..block.end as usize).contains(&position))?;
        let mut found = None;
        let mut seen = Vec::new();
        let mut list = vec![(block, position, register)];
        let mut left = MOST_STEPS;
        while let Some((block, position, mut register)) = list.pop() {
            let first = self.blocks.blocks.get(block)?.first as usize;
            let mut here = None;
            for index in (first..position).rev() {
                left = left.checked_sub(1)?;
                let instruction = self.blocks.instructions.get(index)?;
                if written_by(instruction) != Some(register) {
                    continue;
                }
                match instruction.opcode.class() {
                    OpcodeClass::CheckCast => (),
                    OpcodeClass::Move => register = instruction.registers.get(1)?,
                    _ => {
                        here = Some(Origin::At(instruction.offset));
                        break;
                    }
                }
            }
            if here.is_none() && block == 0 {
                if self.before.first().is_some_and(|before| !before.is_empty()) {
                    return None;
                }
                let param = self.params.iter().find(|(own, _)| *own == register);
                here = Some(Origin::Param(param?.1));
            }
            match here {
                Some(here) if found.is_some_and(|found| found != here) => return None,
                Some(here) => found = Some(here),
                None => {
                    for before in self.before.get(block)? {
                        if !seen.contains(&(*before, register)) {
                            seen.push((*before, register));
                            let end = self.blocks.blocks.get(*before as usize)?.end as usize;
                            list.push((*before as usize, end, register));
                        }
                    }
                }
            }
        }
        found
    }

    /// All calls, with their positions.
    pub fn calls(&self) -> impl Iterator<Item = (usize, &'b Instruction)> {
        let list = self.blocks.instructions.iter().enumerate();
        list.filter(|(_, one)| one.callee().is_some())
    }

    /// All returns of a value, with their positions.
    pub fn returns(&self) -> impl Iterator<Item = (usize, &'b Instruction)> {
        let list = self.blocks.instructions.iter().enumerate();
        list.filter(|(_, one)| one.opcode.class() == OpcodeClass::Return)
    }

    /// The fields that a value is put into.
    pub fn kept(&self, origin: Origin) -> Vec<FieldId> {
        let list = self.blocks.instructions.iter().enumerate();
        let puts = list.filter(|(position, one)| {
            let put = matches!(
                one.opcode.class(),
                OpcodeClass::InstancePut | OpcodeClass::StaticPut
            );
            let value = one.registers.get(0).filter(|_| put);
            value.and_then(|register| self.of(*position, register)) == Some(origin)
        });
        puts.filter_map(|(_, one)| one.field()).collect()
    }

    /// The call whose result an origin takes.
    pub fn call(&self, origin: Origin) -> Option<(usize, &'b Instruction)> {
        let Origin::At(offset) = origin else {
            return None;
        };
        let (index, result) = self.at(offset)?;
        let before = index.checked_sub(1)?;
        let call = self.blocks.instructions.get(before)?;
        (result.opcode.class() == OpcodeClass::MoveResult).then_some((before, call))
    }
}
