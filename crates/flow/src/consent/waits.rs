//! What comes only after a call of which it is not known whether it comes back.

use consentry_dex::OpcodeClass;

use super::Before;
use super::certain::{Doubt, end_of, reachable};
use super::frame::Frame;
use crate::blocks::Blocks;

/// Such calls of one method that are looked at; with more, nothing behind the first of them is certain.
const MOST_WAITS: usize = 16;

impl Before<'_, '_> {
    /// What such calls leave open.
    pub(super) fn doubts_after(
        &mut self,
        blocks: &Blocks,
        live: &[bool],
        frame: &mut Frame,
    ) -> Vec<Doubt> {
        let mut doubts = Vec::new();
        let mut waits = frame.waits.clone();
        waits.sort_unstable();
        waits.dedup();
        for (block, _) in waits.into_iter().take(MOST_WAITS) {
            let cost = blocks.blocks.len();
            if cost > self.left {
                self.cut += 1;
                break;
            }
            self.left -= cost;
            let free = reachable(blocks, live, 0, &[block]);
            let mut unsure: Vec<bool> = free.iter().map(|is| !is).collect();
            if let Some(own) = unsure.get_mut(block as usize) {
                *own = false;
            }
            let returns = returning(blocks, live);
            let only =
                |index: &usize| *index == block as usize || unsure.get(*index) == Some(&true);
            frame.run.waits |= !returns.is_empty() && returns.iter().all(only);
            doubts.push(Doubt {
                unsure,
                ways: Vec::new(),
            });
        }
        doubts
    }
}

/// What comes after such calls in their own blocks.
pub(super) fn rests(blocks: &Blocks, frame: &Frame) -> Vec<(u32, u32)> {
    let all = frame.waits.iter().filter_map(|(block, after)| {
        let block = blocks.blocks.get(*block as usize)?;
        Some((*after, end_of(blocks, block)))
    });
    all.collect()
}

/// The blocks that return.
fn returning(blocks: &Blocks, live: &[bool]) -> Vec<usize> {
    let all = blocks.blocks.iter().enumerate();
    let all = all.filter(|(index, block)| {
        let last = blocks
            .instructions
            .get((block.end as usize).saturating_sub(1));
        live.get(*index) == Some(&true)
            && last.is_some_and(|last| last.opcode.class() == OpcodeClass::Return)
    });
    all.map(|(index, _)| index).collect()
}
