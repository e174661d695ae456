//! What loops write.

use foldhash::{HashMap, HashMapExt};

use crate::blocks::Blocks;
use crate::written::written_in;

/// Jumps back in one method that are told apart.
const MOST_JUMPS: usize = 32;

/// Per rank of the head of a loop, the registers that something in that loop writes.
pub(super) fn changing(blocks: &Blocks) -> HashMap<u32, Vec<u16>> {
    let mut map: HashMap<u32, Vec<u16>> = HashMap::new();
    if !blocks.loops {
        return map;
    }
    let mut before: Vec<Vec<u32>> = vec![Vec::new(); blocks.blocks.len()];
    let mut back = Vec::new();
    for (index, block) in blocks.blocks.iter().enumerate() {
        for (next, _) in block.next.iter().filter(|_| block.rank != u32::MAX) {
            let Some(to) = blocks.blocks.get(*next as usize) else {
                continue;
            };
            if let Some(list) = before.get_mut(*next as usize) {
                list.push(index as u32);
            }
            if to.rank <= block.rank {
                back.push((index as u32, *next, to.rank));
            }
        }
    }
    if back.len() > MOST_JUMPS {
        let written = crate::written::changing(blocks);
        map.extend(back.iter().map(|(_, _, head)| (*head, written.clone())));
        return map;
    }
    for (tail, head, rank) in back {
        let inside = body(&before, tail, head);
        let registers = map.entry(rank).or_default();
        registers.extend(written_in(blocks, |index| inside.get(index) == Some(&true)));
    }
    map
}

/// The blocks from which a jump back is reached without passing the head of its loop, and the head.
fn body(before: &[Vec<u32>], tail: u32, head: u32) -> Vec<bool> {
    let mut inside = vec![false; before.len()];
    let mut next = vec![tail];
    if let Some(slot) = inside.get_mut(head as usize) {
        *slot = true;
    }
    while let Some(at) = next.pop() {
        match inside.get_mut(at as usize) {
            Some(slot) if !*slot => *slot = true,
            _ => continue,
        }
        next.extend(before.get(at as usize).into_iter().flatten());
    }
    inside
}
