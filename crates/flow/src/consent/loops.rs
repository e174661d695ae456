//! What loops write.

use foldhash::{HashMap, HashMapExt};
use std::collections::BTreeSet;

use super::origins::writes;
use crate::blocks::Blocks;

/// Per rank of the head of a loop, the registers that something in a loop writes.
pub(super) fn changing(blocks: &Blocks) -> HashMap<u32, Vec<u16>> {
    let mut map: HashMap<u32, Vec<u16>> = HashMap::new();
    if !blocks.loops {
        return map;
    }
    let mut written: BTreeSet<u16> = BTreeSet::new();
    let mut heads: BTreeSet<u32> = BTreeSet::new();
    for block in blocks
        .blocks
        .iter()
        .filter(|block| block.loop_head.is_some())
    {
        heads.extend(block.loop_head);
        let list = blocks
            .instructions
            .get(block.first as usize..block.end as usize);
        for instruction in list.unwrap_or(&[]) {
            if writes(instruction.opcode.class()) {
                let first = instruction.registers.get(0);
                written.extend(first);
                written.extend(
                    first
                        .and_then(|first| first.checked_add(1))
                        .filter(|_| crate::step::writes_pair(instruction.opcode.0)),
                );
            }
        }
    }
    let written: Vec<u16> = written.into_iter().collect();
    map.extend(heads.into_iter().map(|head| (head, written.clone())));
    map
}
