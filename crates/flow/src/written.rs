//! Registers that instructions write, and which of them throw nothing.

use std::collections::BTreeSet;

use consentry_dex::{Instruction, OpcodeClass};

use crate::blocks::Blocks;

/// The register that an instruction writes, the first of a pair.
pub(crate) fn written_by(instruction: &Instruction) -> Option<u16> {
    let class = instruction.opcode.class();
    let writes = !instruction.opcode.is_invoke()
        && !matches!(
            class,
            OpcodeClass::InstancePut
                | OpcodeClass::StaticPut
                | OpcodeClass::ArrayPut
                | OpcodeClass::FillArray
                | OpcodeClass::If
                | OpcodeClass::Switch
                | OpcodeClass::Return
                | OpcodeClass::Throw
                | OpcodeClass::Goto
                | OpcodeClass::Other
        );
    instruction.registers.get(0).filter(|_| writes)
}

/// Registers that something in a loop writes.
pub(crate) fn changing(blocks: &Blocks) -> Vec<u16> {
    let looping = |index: usize| {
        let block = blocks.blocks.get(index);
        block.is_some_and(|block| block.loop_head.is_some())
    };
    written_in(blocks, looping).into_iter().collect()
}

/// Registers that something in some blocks writes.
pub(crate) fn written_in(blocks: &Blocks, is_inside: impl Fn(usize) -> bool) -> BTreeSet<u16> {
    let mut written: BTreeSet<u16> = BTreeSet::new();
    let all = blocks.blocks.iter().enumerate();
    for (_, block) in all.filter(|(index, _)| is_inside(*index)) {
        let list = blocks
            .instructions
            .get(block.first as usize..block.end as usize);
        for instruction in list.unwrap_or(&[]) {
            if let Some(first) = written_by(instruction) {
                written.insert(first);
                if crate::step::writes_pair(instruction.opcode.0) {
                    written.insert(first.saturating_add(1));
                }
            }
        }
    }
    written
}

/// True for instructions at which nothing can be thrown. A shortened release puts handlers into the range of what they
/// handle: without this, each is a loop.
pub(crate) fn never_throws(instruction: &Instruction) -> bool {
    matches!(
        instruction.opcode.class(),
        OpcodeClass::Move
            | OpcodeClass::MoveResult
            | OpcodeClass::MoveException
            | OpcodeClass::ConstNumber
            | OpcodeClass::Goto
            | OpcodeClass::If
            | OpcodeClass::Switch
    )
}
