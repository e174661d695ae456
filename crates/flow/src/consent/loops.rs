//! What loops write.

use foldhash::{HashMap, HashMapExt};

use crate::blocks::Blocks;

/// Per rank of the head of a loop, the registers that something in a loop writes.
pub(super) fn changing(blocks: &Blocks) -> HashMap<u32, Vec<u16>> {
    let mut map: HashMap<u32, Vec<u16>> = HashMap::new();
    if !blocks.loops {
        return map;
    }
    let written = crate::written::changing(blocks);
    let heads = blocks.blocks.iter().filter_map(|block| block.loop_head);
    map.extend(heads.map(|head| (head, written.clone())));
    map
}
