//! Ways of a method that are kept apart where they meet: those that chose objects for several variables at once, which
//! belong together afterwards. Merged, each variable would go with every object of the others.

use super::atoms::Atom;
use super::machine::{Frame, Machine, State};

/// Ways of one run of a method that are run for themselves.
const MOST_APART: u8 = 3;

impl Machine<'_, '_, '_> {
    /// True where a state must not be merged into the one that came to a block before it.
    pub(super) fn apart(&self, frame: &Frame, block: u32, old: &State, new: &State) -> bool {
        let blocks = &frame.prepared.blocks;
        // in loops one state would come again and again
        if blocks.loops || frame.apart >= MOST_APART {
            return false;
        }
        let pairs = old.registers.iter().zip(&new.registers).enumerate();
        let chosen: Vec<u16> = pairs
            .filter(|(_, (old, new))| old != new)
            .filter(|(_, (old, new))| {
                [old, new]
                    .iter()
                    .all(|value| matches!(self.values.single(***value), Some(Atom::Object(_))))
            })
            .filter_map(|(register, _)| u16::try_from(register).ok())
            .collect();
        if chosen.len() < 2 {
            return false;
        }
        let first = blocks.blocks.get(block as usize).map_or(0, |own| own.first);
        let rest = blocks
            .instructions
            .get(first as usize..)
            .unwrap_or_default();
        rest.iter().any(|instruction| {
            let used = chosen
                .iter()
                .filter(|register| instruction.registers.iter().any(|own| own == **register));
            used.count() > 1
        })
    }
}
