//! What certainly runs: the last search accuses only of what no branch decides that is not understood.
//!
//! A branch is open where neither its way is known nor that the app has no say in it: the value comes from a field of the
//! app, from a method of the app that is not understood, from stored state whose key or value is not known. A block is
//! certain where every way out of an open branch leads to it, or a way that passes no such branch.

use std::collections::BTreeSet;

use consentry_dex::{FieldId, Instruction, MethodId, OpcodeClass, TypeId};

use super::Before;
use super::frame::Frame;
use super::relevant::is_flag;
use super::val::Val;
use super::waits::rests;
use crate::blocks::{Block, Blocks, Way};
use crate::world::Ty;

/// Open branches of one method that are looked at; with more, nothing behind them is certain.
const MOST_OPEN: usize = 64;
/// Ways out of one branch that are followed; with more, nothing behind it is certain.
const MOST_WAYS: usize = 64;

impl Before<'_, '_> {
    /// True for a branch on something that may be what somebody agreed to.
    pub(super) fn is_open(&mut self, frame: &mut Frame, last: &Instruction, state: &[Val]) -> bool {
        let branches = matches!(last.opcode.class(), OpcodeClass::If | OpcodeClass::Switch);
        let mut unsure = false;
        for register in last.registers.iter().filter(|_| branches) {
            let value = state.get(usize::from(register)).copied();
            unsure |= self.settle(frame, value.unwrap_or(Val::Other)) == Val::Unsure;
        }
        unsure
    }

    /// True for a call whose unknown result the app itself makes: its own method, or one of the platform on such a value.
    pub(super) fn is_own(&self, target: MethodId, args: &[Val]) -> bool {
        let program = self.world.program;
        let row = program.method(target);
        if args.contains(&Val::Unsure) {
            return true;
        }
        // Not what a class of the app inherits from the platform.
        let own = self.world.resolve_ref(target).is_some();
        own && program.result(row.proto).is_some_and(|ty| self.decides(ty))
    }

    /// Types whose values decide: flags, numbers, texts, what may hold one, and enums of the app.
    pub(super) fn decides(&self, ty: TypeId) -> bool {
        let program = self.world.program;
        is_flag(&program.descriptor(ty)) || self.is_enum(ty.into())
    }

    /// True for an enum of the app.
    pub(super) fn is_enum(&self, ty: Ty) -> bool {
        let above = |above: &Ty| self.world.name(*above) == "java.lang.Enum";
        self.world.is_defined(ty) && self.world.supertypes(ty).iter().any(above)
    }

    /// What callers of the app give for a parameter and is not understood.
    pub(super) fn is_given(&self, method: MethodId, index: u16) -> bool {
        let program = self.world.program;
        let is_static = program
            .definition(method)
            .is_some_and(|def| def.access & 8 != 0);
        let at = usize::from(index).checked_sub(usize::from(!is_static));
        let params = program.params(program.method(method).proto);
        at.and_then(|at| params.get(at))
            .is_some_and(|ty| self.decides(*ty))
            && !self.is_called_back(method)
    }

    /// True for a field of the app that may keep an answer.
    pub(super) fn is_kept(&self, field: FieldId) -> bool {
        let program = self.world.program;
        let row = program.field(field);
        program.class_of(row.class).is_some() && self.decides(row.ty)
    }

    /// What each way out of a branch leads to. `None` where that is too much to find out.
    fn ways_out(
        &mut self,
        blocks: &Blocks,
        live: &[bool],
        open: u32,
        showing: &[bool],
    ) -> Option<Vec<Vec<bool>>> {
        let block = blocks.blocks.get(open as usize)?;
        let ways = block.next.iter().filter(|(_, way)| *way != Way::Caught);
        let mut ways: Vec<u32> = ways.map(|(next, _)| *next).collect();
        ways.sort_unstable();
        ways.dedup();
        let cost = ways.len() * blocks.blocks.len();
        if ways.len() > MOST_WAYS || cost > self.left {
            self.cut += 1;
            return None;
        }
        self.left -= cost;
        // Not by another round of a loop: what is asked then is asked of something else.
        let ways = ways.into_iter();
        let ways = ways.map(|way| reachable(blocks, live, way, &[open]));
        let mut ways: Vec<Vec<bool>> = ways.collect();
        // A way that only ends by an exception is a check, no decision; where one shows the prompt, it is taken.
        keep_some(&mut ways, |way| ends(blocks, way));
        keep_some(&mut ways, |way| {
            way.iter().zip(showing).any(|(is, shows)| *is && *shows)
        });
        Some(ways)
    }

    /// Finds what is not certain in a method with open branches. Each walk over its blocks is paid for as if they were
    /// evaluated; where there are too many, or too much was spent, what lies behind a branch counts as not certain.
    pub(super) fn close(&mut self, blocks: &Blocks, live: &[bool], frame: &mut Frame) {
        let count = blocks.blocks.len();
        let showing = self.showing(frame.method, blocks);
        let open: Vec<u32> = frame.open.clone();
        let many = open.len() > MOST_OPEN;
        let mut doubts: Vec<Doubt> = Vec::new();
        for at in open.iter().take(if many { 0 } else { MOST_OPEN }) {
            let ways = self.ways_out(blocks, live, *at, &showing);
            let free = reachable(blocks, live, 0, &[*at]);
            let sure = |index: usize| {
                let is = |set: &Vec<bool>| set.get(index) == Some(&true);
                is(&free)
                    || index == *at as usize
                    || ways.as_ref().is_some_and(|ways| ways.iter().all(is))
            };
            let unsure = (0..count).map(|index| !sure(index)).collect();
            doubts.push(Doubt {
                unsure,
                ways: ways.unwrap_or_default(),
            });
        }
        if many {
            let free = reachable(blocks, live, 0, &open);
            let unsure = free.iter().map(|is| !is).collect();
            doubts.push(Doubt {
                unsure,
                ways: Vec::new(),
            });
        }
        doubts.extend(self.doubts_after(blocks, live, frame));
        let cost = doubts
            .len()
            .saturating_mul(doubts.len())
            .saturating_mul(count);
        let paid = self.left.checked_sub(cost);
        self.left = paid.unwrap_or(self.left);
        let called: Vec<BTreeSet<MethodId>> = (0..doubts.len())
            .map(|own| match paid {
                Some(_) => called_anyway(blocks, &doubts, own),
                None => BTreeSet::new(),
            })
            .collect();
        let mut ranges = rests(blocks, frame);
        for (index, block) in blocks.blocks.iter().enumerate() {
            let own = doubts.iter().zip(&called);
            let own: Vec<_> = own
                .filter(|(one, _)| one.unsure.get(index) == Some(&true))
                .collect();
            let list = blocks
                .instructions
                .get(block.first as usize..block.end as usize);
            for one in list.unwrap_or(&[]).iter().filter(|_| !own.is_empty()) {
                let anyway = one
                    .callee()
                    .is_some_and(|callee| own.iter().all(|(_, called)| called.contains(&callee)));
                if !anyway {
                    ranges.push((one.offset, one.offset + one.units));
                }
            }
        }
        ranges.retain(|(start, end)| start < end);
        ranges.sort_unstable();
        let mut merged: Vec<(u32, u32)> = Vec::new();
        for (start, end) in ranges {
            match merged.last_mut() {
                Some(last) if last.1 >= start => last.1 = last.1.max(end),
                _ => merged.push((start, end)),
            }
        }
        frame.run.unsure = merged;
        if !matches!(
            frame.returns,
            Val::Int(_) | Val::Text(_) | Val::Unset | Val::Obj(_)
        ) {
            frame.returns = Val::Unsure;
        }
    }
}

/// What one open branch leaves open, and what each way out of it leads to.
pub(super) struct Doubt {
    pub unsure: Vec<bool>,
    pub ways: Vec<Vec<bool>>,
}

/// The methods that every way out of an open branch calls, whatever the others decide.
fn called_anyway(blocks: &Blocks, doubts: &[Doubt], own: usize) -> BTreeSet<MethodId> {
    let calls = |way: &Vec<bool>| {
        let mut found = BTreeSet::new();
        for (index, block) in blocks.blocks.iter().enumerate() {
            let mut others = doubts.iter().enumerate().filter(|(other, _)| *other != own);
            if way.get(index) != Some(&true)
                || others.any(|(_, one)| one.unsure.get(index) == Some(&true))
            {
                continue;
            }
            let list = blocks
                .instructions
                .get(block.first as usize..block.end as usize);
            found.extend(list.unwrap_or(&[]).iter().filter_map(Instruction::callee));
        }
        found
    };
    let ways = doubts.get(own).map_or(&[][..], |doubt| &doubt.ways);
    let all = ways.iter().map(calls);
    all.reduce(|all, more| all.intersection(&more).copied().collect())
        .unwrap_or_default()
}

/// Blocks that are reached from one, without passing others.
pub(super) fn reachable(blocks: &Blocks, live: &[bool], from: u32, without: &[u32]) -> Vec<bool> {
    let mut seen = vec![false; blocks.blocks.len()];
    let mut next = vec![from];
    while let Some(at) = next.pop() {
        let index = at as usize;
        if without.contains(&at) || live.get(index) != Some(&true) {
            continue;
        }
        match seen.get_mut(index) {
            Some(slot) if !*slot => *slot = true,
            _ => continue,
        }
        let block = blocks.blocks.get(index);
        next.extend(
            block
                .into_iter()
                .flat_map(|block| block.next.iter().map(|(to, _)| *to)),
        );
    }
    seen
}

/// Marks the blocks that one leads to. What was marked is not walked again.
pub(super) fn mark_behind(blocks: &Blocks, from: u32, behind: &mut [bool]) {
    let mut next = vec![from];
    while let Some(at) = next.pop() {
        let block = blocks.blocks.get(at as usize).into_iter();
        for (to, _) in block.flat_map(|block| &block.next) {
            if let Some(slot) = behind.get_mut(*to as usize).filter(|slot| !**slot) {
                *slot = true;
                next.push(*to);
            }
        }
    }
}

/// Keeps those that are so, if any is.
fn keep_some(ways: &mut Vec<Vec<bool>>, is: impl Fn(&[bool]) -> bool) {
    if ways.iter().any(|way| is(way)) {
        ways.retain(|way| is(way));
    }
}

/// True where one of the blocks returns.
pub(super) fn ends(blocks: &Blocks, set: &[bool]) -> bool {
    blocks.blocks.iter().zip(set).any(|(block, is)| {
        let last = blocks
            .instructions
            .get((block.end as usize).saturating_sub(1));
        *is && last.is_some_and(|last| last.opcode.class() == OpcodeClass::Return)
    })
}

pub(super) fn end_of(blocks: &Blocks, block: &Block) -> u32 {
    let last = blocks
        .instructions
        .get((block.end as usize).saturating_sub(1));
    last.map_or(0, |last| last.offset + last.units)
}

/// True for a comparison of two objects after which one of them is handed back: a coroutine that waits, not a decision.
pub(super) fn hands_back(blocks: &Blocks, block: &Block, last: &Instruction) -> bool {
    if last.registers.len() != 2 || !matches!(last.opcode.0, 0x32 | 0x33) {
        return false;
    }
    block.next.iter().any(|(next, _)| {
        let next = blocks.blocks.get(*next as usize);
        let list = next.and_then(|next| {
            blocks
                .instructions
                .get(next.first as usize..next.end as usize)
        });
        let first = list.and_then(|list| {
            list.iter()
                .find(|one| !matches!(one.opcode.class(), OpcodeClass::Move | OpcodeClass::Goto))
        });
        first.is_some_and(|first| {
            first.opcode.class() == OpcodeClass::Return && first.registers.len() == 1
        })
    })
}
