//! The blocks of one method: which run, with what is known before them.

use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::MethodId;

use super::atoms::Val;
use super::machine::{Frame, Machine, Next, Prepared, Ran, State};
use super::store::Store;
use crate::blocks::Way;

const MOST_VISITS: u16 = 24;

impl Machine<'_, '_, '_> {
    pub(super) fn interpret(
        &mut self,
        method: MethodId,
        prepared: Rc<Prepared>,
        args: &[Val],
        store: Store,
        context: u32,
    ) -> Ran {
        let count = prepared.blocks.blocks.len();
        let mut frame = Frame {
            method,
            context,
            states: vec![None; count],
            visits: vec![0; count],
            pending: BTreeSet::new(),
            waiting: Vec::new(),
            apart: 0,
            conditions: vec![Val::NONE; if self.query.implicit { count } else { 0 }],
            condition: self.condition,
            ran: Ran::default(),
            prepared: prepared.clone(),
        };
        let registers = self.parameters(&prepared, method, args);
        let entry = State {
            registers,
            store,
            result: Val::NONE,
            caught: Val::NONE,
        };
        self.straight(&mut frame, entry);
        self.blocks(&mut frame);
        while let Some((block, state)) = frame.waiting.pop() {
            frame.states.fill(None);
            frame.visits.fill(0);
            self.flow_to(&mut frame, block, state);
            self.blocks(&mut frame);
        }
        self.condition = frame.condition;
        frame.ran
    }

    /// Runs blocks until nothing comes to any of them.
    fn blocks(&mut self, frame: &mut Frame) {
        let prepared = frame.prepared.clone();
        while let Some(rank) = frame.pending.pop_first() {
            let Some(block) = prepared.blocks.order.get(rank as usize).copied() else {
                continue;
            };
            let Some(state) = frame.states.get(block as usize).cloned().flatten() else {
                continue;
            };
            if let Some(visits) = frame.visits.get_mut(block as usize) {
                *visits += 1;
                if *visits > MOST_VISITS {
                    self.looped += 1;
                    continue;
                }
            }
            let own = frame.conditions.get(block as usize).copied();
            self.condition = self.values.join(frame.condition, own.unwrap_or_default());
            for (next, state) in self.block(frame, block, state) {
                self.flow_to(frame, next, state);
            }
        }
    }

    pub(super) fn parameters(
        &mut self,
        prepared: &Prepared,
        method: MethodId,
        args: &[Val],
    ) -> Vec<Val> {
        let program = self.world().program;
        let mut registers = vec![Val::NONE; prepared.registers];
        let mut at = prepared.registers.saturating_sub(prepared.ins);
        let is_static = program
            .definition(method)
            .is_some_and(|def| def.access & 8 != 0);
        let params = program.params(program.method(method).proto);
        let wide = params
            .iter()
            .map(|ty| matches!(&*program.descriptor(*ty), "J" | "D"));
        let all = (!is_static).then_some(false).into_iter().chain(wide);
        for (index, wide) in all.enumerate() {
            if let Some(slot) = registers.get_mut(at) {
                *slot = args.get(index).copied().unwrap_or(Val::TOP);
            }
            at += if wide { 2 } else { 1 };
        }
        registers
    }

    /// Runs a block. Returns what may run next, and with what.
    pub(super) fn block(
        &mut self,
        frame: &mut Frame,
        block: u32,
        mut state: State,
    ) -> Vec<(u32, State)> {
        let prepared = frame.prepared.clone();
        let mut list = Vec::new();
        let Some(found) = prepared.blocks.blocks.get(block as usize) else {
            return list;
        };
        let instructions = prepared
            .blocks
            .instructions
            .get(found.first as usize..found.end as usize)
            .unwrap_or(&[]);
        let (mut only, mut to) = (None, None);
        for instruction in instructions {
            if self.left == 0 || self.share == 0 {
                self.starved += 1;
                return list;
            }
            self.left -= 1;
            self.share -= 1;
            if let Some(top) = self.stack.last_mut() {
                top.1 = instruction.offset;
            }
            match self.step(frame, instruction, &mut state) {
                Next::Go => (),
                Next::Stop => return list,
                Next::Only(way) => only = Some(way),
                Next::To(blocks) => to = Some(blocks),
            }
        }
        if only.is_none()
            && self.query.implicit
            && let Some(last) = instructions.last()
        {
            self.decide(frame, block, last, &state);
        }
        let searched = self.searched(instructions, &state);
        for (next, way) in &found.next {
            let taken = match (only, way) {
                (_, Way::Caught) => false,
                _ if to.as_ref().is_some_and(|to| !to.contains(next)) => false,
                (Some(only), way) => only == *way,
                (None, _) => true,
            };
            if taken {
                let mut state = state.clone();
                if let Some(last) = instructions.last() {
                    self.refine(last, *way, &mut state);
                }
                if let Some(searched) = &searched {
                    self.narrow(searched, *way, &mut state);
                }
                list.push((*next, state));
            }
        }
        list
    }

    /// A state comes to the start of a block.
    pub(super) fn flow_to(&mut self, frame: &mut Frame, block: u32, state: State) {
        let rank = frame
            .prepared
            .blocks
            .blocks
            .get(block as usize)
            .map_or(u32::MAX, |block| block.rank);
        let Some(slot) = frame.states.get_mut(block as usize) else {
            return;
        };
        let Some(old) = slot.take() else {
            *slot = Some(state);
            frame.pending.insert(rank);
            return;
        };
        if self.apart(frame, block, &old, &state) {
            if let Some(slot) = frame.states.get_mut(block as usize) {
                *slot = Some(old);
            }
            frame.apart += 1;
            frame.waiting.push((block, state));
            return;
        }
        let mut changed = false;
        let mut joined = old.clone();
        for (into, from) in joined.registers.iter_mut().zip(&state.registers) {
            let value = self.values.join(*into, *from);
            changed |= value != *into;
            *into = value;
        }
        for (into, from) in [
            (&mut joined.result, state.result),
            (&mut joined.caught, state.caught),
        ] {
            let value = self.values.join(*into, from);
            changed |= value != *into;
            *into = value;
        }
        let (store, differs) = self.merged(&old.store, &state.store);
        joined.store = store;
        if let Some(slot) = frame.states.get_mut(block as usize) {
            *slot = Some(joined);
        }
        if changed || differs {
            frame.pending.insert(rank);
        }
    }
}
