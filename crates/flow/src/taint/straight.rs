//! The beginning of a method, as long as every branch is decided: block after block with one state, so that a loop over
//! numbers that are known is run round by round.

use super::machine::{Frame, Machine, State};

/// Blocks that are run so.
const MOST_BLOCKS: usize = 256;

impl Machine<'_, '_, '_> {
    /// Runs blocks from the entry on up to the first that may go several ways; the rest is left pending.
    pub(super) fn straight(&mut self, frame: &mut Frame, entry: State) {
        let prepared = frame.prepared.clone();
        if !prepared.blocks.loops {
            self.flow_to(frame, 0, entry);
            return;
        }
        let (mut block, mut state) = (0, entry);
        for _ in 0..MOST_BLOCKS {
            let rank = prepared
                .blocks
                .blocks
                .get(block as usize)
                .map(|found| found.rank);
            let waits = rank.is_none_or(|rank| frame.pending.contains(&rank));
            if waits {
                break;
            }
            if let Some(slot) = frame.states.get_mut(block as usize) {
                *slot = Some(state.clone());
            }
            let own = frame.conditions.get(block as usize).copied();
            self.condition = self.values.join(frame.condition, own.unwrap_or_default());
            let mut next = self.block(frame, block, state);
            if next.len() != 1 {
                for (block, state) in next {
                    self.flow_to(frame, block, state);
                }
                return;
            }
            let Some(one) = next.pop() else { return };
            (block, state) = one;
        }
        self.flow_to(frame, block, state);
    }
}
