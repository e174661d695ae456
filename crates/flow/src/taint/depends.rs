//! Which blocks of a method run or do not run by how one of them ends (control dependence).

use std::collections::BTreeSet;

use consentry_dex::OpcodeClass;

use crate::blocks::{Blocks, Way};

/// Blocks of a method for which this is asked.
const MOST_BLOCKS: usize = 600;

/// The blocks that a block decides on: those that are reached from it before every way has come together again.
/// `thrown`: it is decided by whether something is thrown in it; else exceptions only count where code throws them.
/// `None` where the method is too large.
pub(crate) fn decided(blocks: &Blocks, from: u32, thrown: bool) -> Option<Vec<u32>> {
    if blocks.blocks.len() > MOST_BLOCKS {
        return None;
    }
    let ways = |block: u32| next(blocks, block, thrown && block == from);
    let reached = walk(from, None, &ways);
    let ends: Vec<u32> = reached
        .iter()
        .copied()
        .filter(|block| ways(*block).is_empty())
        .collect();
    // what is thrown and not caught leaves the method: nothing comes together again
    let leaves = thrown && !blocks.blocks.get(from as usize)?.next.iter().any(is_caught);
    let mut open: Vec<u32> = ways(from);
    let mut found = BTreeSet::new();
    while let Some(block) = open.pop() {
        if found.contains(&block) {
            continue;
        }
        let around = leaves || block == from || {
            let without = walk(from, Some(block), &ways);
            ends.iter()
                .any(|end| *end != block && without.contains(end))
        };
        if around || ends.is_empty() {
            found.insert(block);
            open.extend(ways(block));
        }
    }
    Some(found.into_iter().collect())
}

fn is_caught(edge: &(u32, Way)) -> bool {
    edge.1 == Way::Caught
}

fn next(blocks: &Blocks, block: u32, caught: bool) -> Vec<u32> {
    let Some(found) = blocks.blocks.get(block as usize) else {
        return Vec::new();
    };
    let last = found.end.checked_sub(1);
    let last = last.and_then(|index| blocks.instructions.get(index as usize));
    let caught = caught || last.is_some_and(|last| last.opcode.class() == OpcodeClass::Throw);
    found
        .next
        .iter()
        .filter(|edge| caught || !is_caught(edge))
        .map(|edge| edge.0)
        .collect()
}

/// What is reached from a block without passing another one.
fn walk(from: u32, without: Option<u32>, ways: &impl Fn(u32) -> Vec<u32>) -> BTreeSet<u32> {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(block) = open.pop() {
        if Some(block) != without && seen.insert(block) {
            open.extend(ways(block));
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::decided;
    use crate::blocks::{Block, Blocks, Way};

    fn blocks(edges: &[&[(u32, Way)]]) -> Blocks {
        let block = |next: &&[(u32, Way)]| Block {
            next: next.to_vec(),
            ..Block::default()
        };
        Blocks {
            instructions: Vec::new(),
            blocks: edges.iter().map(block).collect(),
            order: Vec::new(),
            loops: false,
        }
    }

    #[test]
    fn a_branch_decides_up_to_where_its_sides_meet() {
        let (taken, not, plain) = (Way::Taken, Way::NotTaken, Way::Plain);
        let both = blocks(&[&[(1, taken), (2, not)], &[(3, plain)], &[(3, plain)], &[]]);
        assert_eq!(decided(&both, 0, false), Some(vec![1, 2]));
        // an early return: nothing comes together
        let early = blocks(&[&[(1, taken), (2, not)], &[], &[]]);
        assert_eq!(decided(&early, 0, false), Some(vec![1, 2]));
        // a loop decides whether it goes round again
        let round = blocks(&[&[(1, plain)], &[(2, taken), (3, not)], &[(1, plain)], &[]]);
        assert_eq!(decided(&round, 1, false), Some(vec![1, 2]));
    }

    #[test]
    fn what_may_be_thrown_decides_what_follows() {
        let caught = blocks(&[
            &[(1, Way::Plain), (2, Way::Caught)],
            &[(3, Way::Plain)],
            &[(3, Way::Plain)],
            &[],
        ]);
        assert_eq!(decided(&caught, 0, true), Some(vec![1, 2]));
        assert_eq!(decided(&caught, 0, false), Some(vec![]));
        let uncaught = blocks(&[&[(1, Way::Plain)], &[]]);
        assert_eq!(decided(&uncaught, 0, true), Some(vec![1]));
    }
}
