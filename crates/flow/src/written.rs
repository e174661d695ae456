//! Registers that instructions write.

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
    let mut written: BTreeSet<u16> = BTreeSet::new();
    let inside = blocks
        .blocks
        .iter()
        .filter(|block| block.loop_head.is_some());
    for block in inside {
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
    written.into_iter().collect()
}
