//! The control flow inside one code item: basic blocks, their order, dominators.

use consentry_dex::{Code, Instruction, OpcodeClass};

use crate::written::never_throws;

/// How a block is reached from the one before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Way {
    /// A jump, a case of a switch, or simply the next instruction.
    Plain,
    /// The condition of an `if` held.
    Taken,
    /// It did not hold.
    NotTaken,
    /// An exception.
    Caught,
}

/// Instructions that run one after the other.
#[derive(Clone, Debug, Default)]
pub(crate) struct Block {
    /// Range in `Blocks::instructions`.
    pub first: u32,
    pub end: u32,
    pub next: Vec<(u32, Way)>,
    /// Position in `Blocks::order`, `u32::MAX` where it is not reached.
    pub rank: u32,
    /// The reached block that every way to it passes, itself at the entry.
    pub dominator: u32,
    /// It may be reached from itself; then the rank of the first block of the loop.
    pub loop_head: Option<u32>,
}

/// A code item as blocks.
pub(crate) struct Blocks {
    pub instructions: Vec<Instruction>,
    pub blocks: Vec<Block>,
    /// Reached blocks, every one after those that lead there, loops aside.
    pub order: Vec<u32>,
    pub loops: bool,
}

const NOWHERE: u32 = u32::MAX;

impl Blocks {
    pub fn build(code: &Code<'_>) -> Self {
        let units = code.units() as usize;
        let instructions: Vec<Instruction> = code.instructions().collect();
        let mut at = vec![NOWHERE; units + 1];
        for (index, instruction) in instructions.iter().enumerate() {
            if let Some(slot) = at.get_mut(instruction.offset as usize) {
                *slot = index as u32;
            }
        }
        let find = |offset: u32| {
            at.get(offset as usize)
                .copied()
                .filter(|index| *index != NOWHERE)
        };
        let tries = code.tries();
        let mut leads = vec![false; instructions.len() + 1];
        let mut lead = |index: Option<u32>| {
            if let Some(slot) = index.and_then(|index| leads.get_mut(index as usize)) {
                *slot = true;
            }
        };
        lead(Some(0));
        for (index, instruction) in instructions.iter().enumerate() {
            for target in targets(code, instruction) {
                lead(find(target));
            }
            if ends(instruction) {
                lead(Some(index as u32 + 1));
            }
        }
        for range in &tries.tries {
            lead(find(range.start));
            lead(find(range.start.saturating_add(range.units)));
        }
        for handler in &tries.handlers {
            handler
                .catches
                .iter()
                .for_each(|(_, offset)| lead(find(*offset)));
            lead(handler.catch_all.and_then(&find));
        }
        let mut this = Self {
            instructions,
            blocks: Vec::new(),
            order: Vec::new(),
            loops: false,
        };
        let block_of = this.cut(&leads);
        let home =
            |offset: u32| find(offset).and_then(|index| block_of.get(index as usize).copied());
        this.connect(code, &home);
        for range in &tries.tries {
            let Some(handler) = tries.handlers.get(range.handler) else {
                continue;
            };
            let mut homes: Vec<u32> = handler
                .catches
                .iter()
                .filter_map(|(_, offset)| home(*offset))
                .collect();
            homes.extend(handler.catch_all.and_then(&home));
            this.catch(range.start, range.start.saturating_add(range.units), &homes);
        }
        this.rank();
        this.dominate();
        this.find_loops();
        this
    }

    /// The block of the instruction at an offset.
    pub fn home(&self, offset: u32) -> Option<u32> {
        let index = self
            .instructions
            .binary_search_by_key(&offset, |one| one.offset)
            .ok()? as u32;
        let block = self
            .blocks
            .iter()
            .position(|block| (block.first..block.end).contains(&index));
        block.map(|block| block as u32)
    }

    /// Makes the blocks and tells for each instruction to which it belongs.
    fn cut(&mut self, leads: &[bool]) -> Vec<u32> {
        let mut block_of = Vec::with_capacity(self.instructions.len());
        for index in 0..self.instructions.len() as u32 {
            if leads.get(index as usize) == Some(&true) || self.blocks.is_empty() {
                self.blocks.push(Block {
                    first: index,
                    end: index,
                    rank: NOWHERE,
                    dominator: NOWHERE,
                    ..Block::default()
                });
            }
            if let Some(block) = self.blocks.last_mut() {
                block.end = index + 1;
            }
            block_of.push(self.blocks.len() as u32 - 1);
        }
        block_of
    }

    fn connect(&mut self, code: &Code<'_>, home: &impl Fn(u32) -> Option<u32>) {
        let count = self.blocks.len() as u32;
        for (index, block) in (0..).zip(&mut self.blocks) {
            let Some(last) = self.instructions.get(block.end as usize - 1) else {
                continue;
            };
            let class = last.opcode.class();
            let way = if class == OpcodeClass::If {
                Way::Taken
            } else {
                Way::Plain
            };
            for target in targets(code, last) {
                block.next.extend(home(target).map(|target| (target, way)));
            }
            if !last.opcode.ends_block() && last.payload.is_none() && index + 1 < count {
                let way = if class == OpcodeClass::If {
                    Way::NotTaken
                } else {
                    Way::Plain
                };
                block.next.push((index + 1, way));
            }
            dedup(&mut block.next);
        }
    }

    fn catch(&mut self, start: u32, end: u32, homes: &[u32]) {
        let from = self.blocks.partition_point(|block| {
            self.instructions
                .get(block.first as usize)
                .is_some_and(|first| first.offset < start)
        });
        for block in self.blocks.iter_mut().skip(from) {
            if self
                .instructions
                .get(block.first as usize)
                .is_none_or(|first| first.offset >= end)
            {
                break;
            }
            let list = self
                .instructions
                .get(block.first as usize..block.end as usize);
            if list.unwrap_or(&[]).iter().all(never_throws) {
                continue;
            }
            block
                .next
                .extend(homes.iter().map(|home| (*home, Way::Caught)));
            dedup(&mut block.next);
        }
    }

    /// Reverse postorder, with a stack of our own.
    fn rank(&mut self) {
        let mut seen = vec![false; self.blocks.len()];
        let mut stack = vec![(0u32, 0usize)];
        if let Some(first) = seen.first_mut() {
            *first = true;
        } else {
            return;
        }
        while let Some((block, edge)) = stack.pop() {
            let next = self
                .blocks
                .get(block as usize)
                .and_then(|b| b.next.get(edge))
                .map(|(next, _)| *next);
            let Some(next) = next else {
                self.order.push(block);
                continue;
            };
            stack.push((block, edge + 1));
            if let Some(slot) = seen.get_mut(next as usize).filter(|slot| !**slot) {
                *slot = true;
                stack.push((next, 0));
            }
        }
        self.order.reverse();
        for (rank, block) in self.order.iter().enumerate() {
            if let Some(block) = self.blocks.get_mut(*block as usize) {
                block.rank = rank as u32;
            }
        }
    }

    /// One pass over the forward edges: enough for what is asked, since loops are left out of it.
    fn dominate(&mut self) {
        for index in 0..self.order.len() {
            let Some(block) = self.order.get(index).copied() else {
                continue;
            };
            let rank = index as u32;
            if index == 0 {
                self.set_dominator(block, block);
            }
            let next = self
                .blocks
                .get(block as usize)
                .map(|block| block.next.clone())
                .unwrap_or_default();
            for (next, _) in next {
                if self.rank_of(next) <= rank {
                    self.loops = true;
                    continue;
                }
                let old = self.dominator_of(next);
                let new = if old == NOWHERE {
                    block
                } else {
                    self.meet(old, block)
                };
                self.set_dominator(next, new);
            }
        }
    }

    fn meet(&self, a: u32, b: u32) -> u32 {
        let (mut a, mut b) = (a, b);
        while a != b {
            let (ra, rb) = (self.rank_of(a), self.rank_of(b));
            let above = if ra > rb { &mut a } else { &mut b };
            let dominator = self.dominator_of(*above);
            if dominator == *above || dominator == NOWHERE {
                return dominator.min(*above);
            }
            *above = dominator;
        }
        a
    }

    fn rank_of(&self, block: u32) -> u32 {
        self.blocks
            .get(block as usize)
            .map_or(NOWHERE, |block| block.rank)
    }

    fn dominator_of(&self, block: u32) -> u32 {
        self.blocks
            .get(block as usize)
            .map_or(NOWHERE, |block| block.dominator)
    }

    fn set_dominator(&mut self, block: u32, dominator: u32) {
        if let Some(block) = self.blocks.get_mut(block as usize) {
            block.dominator = dominator;
        }
    }

    fn find_loops(&mut self) {
        if !self.loops {
            return;
        }
        // The blocks from the first of a loop to the one that jumps back count as the loop.
        let mut open: Vec<(u32, u32)> = Vec::new();
        for block in &self.blocks {
            for (next, _) in &block.next {
                let head = self.rank_of(*next);
                if block.rank != NOWHERE && head <= block.rank {
                    open.push((head, block.rank));
                }
            }
        }
        open.sort_unstable_by_key(|(head, tail)| (*head, std::cmp::Reverse(*tail)));
        let mut inner: Vec<(u32, u32)> = Vec::new();
        let mut next = open.into_iter().peekable();
        for index in 0..self.order.len() {
            let rank = index as u32;
            while let Some(range) = next.next_if(|(head, _)| *head == rank) {
                inner.push(range);
            }
            inner.retain(|(_, tail)| *tail >= rank);
            let head = inner.last().map(|(head, _)| *head);
            let block = self.order.get(index).copied().unwrap_or(NOWHERE);
            if let Some(block) = self.blocks.get_mut(block as usize) {
                block.loop_head = head;
            }
            if inner.len() > 64 {
                inner.drain(..32);
            }
        }
    }

    /// The block that holds an offset.
    pub fn block_at(&self, offset: u32) -> Option<usize> {
        let after = self.blocks.partition_point(|block| {
            let first = self.instructions.get(block.first as usize);
            first.is_some_and(|first| first.offset <= offset)
        });
        after.checked_sub(1)
    }

    /// True where every way to `block` passes `by` (loops aside).
    pub fn dominates(&self, by: u32, block: u32) -> bool {
        let mut at = block;
        let target = self.rank_of(by);
        while at != by {
            let above = self.dominator_of(at);
            if above == NOWHERE || above == at || self.rank_of(above) < target {
                return false;
            }
            at = above;
        }
        true
    }
}

fn dedup(next: &mut Vec<(u32, Way)>) {
    let mut seen: Vec<(u32, Way)> = Vec::with_capacity(next.len());
    if next.len() < 16 {
        next.retain(|edge| {
            !seen.contains(edge) && {
                seen.push(*edge);
                true
            }
        });
    } else {
        next.sort_unstable_by_key(|(block, way)| (*block, *way as u8));
        next.dedup();
    }
}

fn ends(instruction: &Instruction) -> bool {
    instruction.opcode.ends_block()
        || instruction.payload.is_some()
        || matches!(
            instruction.opcode.class(),
            OpcodeClass::If | OpcodeClass::Switch
        )
}

/// Where an instruction may jump to.
fn targets(code: &Code<'_>, instruction: &Instruction) -> Vec<u32> {
    match instruction.opcode.class() {
        _ if instruction.payload.is_some() => Vec::new(),
        OpcodeClass::Goto | OpcodeClass::If => instruction.target().into_iter().collect(),
        OpcodeClass::Switch => {
            let cases = code
                .switch(instruction)
                .into_iter()
                .flat_map(|switch| switch.cases());
            cases
                .filter_map(|(_, distance)| instruction.offset.checked_add_signed(distance))
                .collect()
        }
        _ => Vec::new(),
    }
}
