//! Partial evaluation of one method: which of its blocks run, and what its calls are given, where nobody has agreed yet.
//!
//! One pass over the blocks in order (conditional constant propagation, after Wegman and Zadeck); what a loop writes is
//! not known at its head.

use foldhash::HashMap;
use std::rc::Rc;

use consentry_dex::{Code, MethodId};

use super::Before;
use super::branches::Taken;
use super::certain::{hands_back, mark_behind};
use super::circles::Found;
use super::frame::{Frame, Run, Stop, not_evaluated};
use super::loops::changing;
use super::origins::Origin;
use super::stores::Source;
use super::val::Val;
use crate::blocks::{Block, Blocks, Way};
use crate::eval::is_wide;

/// Methods that are being evaluated at once.
const MOST_ACTIVE: usize = 12;
/// Registers times blocks of one method.
const MOST_CELLS: usize = 1 << 18;

impl Before<'_, '_> {
    /// Evaluates a method with its parameters standing for themselves.
    pub fn root(&mut self, method: MethodId) -> Rc<Run> {
        let depth = self.active.len();
        if let Some(run) = self.runs.get(&method) {
            let told = self.depths.is_final(method, depth);
            if told {
                return run.clone();
            }
            self.arena.again(method);
        }
        if self.active.iter().any(|(active, _)| *active == method)
            || self.active.len() > MOST_ACTIVE
        {
            // Asked for again while it is being found: nothing is known.
            self.cycle = true;
            self.depths.limit();
            return Rc::new(Run::default());
        }
        let outer = self.depths.begin();
        let run = self.until_settled(method, |before| {
            before.active.push((method, Vec::new()));
            let run = before.evaluate(method, &[], None, true);
            let puts = before.active.pop().map_or(Vec::new(), |(_, puts)| puts);
            let mut run = run.unwrap_or_default();
            run.puts = puts;
            run
        });
        self.depths.end(outer, method, depth);
        let run = Rc::new(run);
        self.runs.insert(method, run.clone());
        self.circles.note(Found::Run(method));
        run
    }

    /// Evaluates a method with the arguments of a call; `None` where that costs too much.
    /// `supposed`: what one of its values is taken for.
    pub(super) fn evaluate(
        &mut self,
        method: MethodId,
        args: &[Val],
        supposed: Option<(Origin, Val)>,
        root: bool,
    ) -> Option<Run> {
        let program = self.world.program;
        let code = program.code(program.code_of(method)?)?;
        let mut blocks = Blocks::build(&code);
        let cells = blocks.blocks.len() * (usize::from(code.registers()) + 1);
        if cells > MOST_CELLS || blocks.instructions.len() > self.left {
            self.cut += 1;
            return (root && self.doubting).then(|| not_evaluated(&blocks));
        }
        self.left -= blocks.instructions.len();
        let mut frame = Frame {
            method,
            root,
            is_static: self.is_static(method),
            block: 0,
            result: Val::Other,
            run: Run::default(),
            returns: Val::Unset,
            stops: None,
            rest: Vec::new(),
            open: Vec::new(),
            behind: vec![false; blocks.blocks.len()],
            untaken: Vec::new(),
            supposed,
        };
        let mut before: Vec<Option<Vec<Val>>> = vec![None; blocks.blocks.len()];
        *before.first_mut()? = Some(self.seeds(&code, &frame, args));
        let changing = changing(&blocks);
        let mut live = vec![false; blocks.blocks.len()];
        for index in &blocks.order {
            let Some(mut state) = before.get_mut(*index as usize).and_then(Option::take) else {
                continue;
            };
            if let Some(slot) = live.get_mut(*index as usize) {
                *slot = true;
            }
            self.block(
                &blocks,
                *index,
                &mut frame,
                &mut state,
                &mut before,
                &changing,
                &code,
            );
        }
        for (block, live) in blocks.blocks.iter().zip(&live) {
            let start = blocks.instructions.get(block.first as usize);
            let last = blocks
                .instructions
                .get((block.end as usize).saturating_sub(1));
            if let (false, Some(start), Some(last)) = (*live, start, last) {
                let end = last.offset + last.units;
                match frame.run.dead.last_mut() {
                    Some(range) if range.1 == start.offset => range.1 = end,
                    _ => frame.run.dead.push((start.offset, end)),
                }
            }
        }
        if !frame.rest.is_empty() {
            frame.run.dead.append(&mut frame.rest);
            frame.run.dead.sort_unstable();
        }
        if self.assuming && self.handed.iter().any(|one| one.handler == method) {
            frame.run.used.insert(Source::Later);
        }
        if !frame.open.is_empty() {
            for (from, to, way) in &frame.untaken {
                if let Some(block) = blocks.blocks.get_mut(*from as usize) {
                    block.next.retain(|next| *next != (*to, *way));
                }
            }
            self.close(&blocks, &live, &mut frame);
        }
        frame.run.returns = Some(frame.returns);
        Some(frame.run)
    }

    pub(super) fn is_static(&self, method: MethodId) -> bool {
        let def = self.world.program.definition(method);
        def.is_some_and(|def| def.access & 8 != 0)
    }

    fn seeds(&mut self, code: &Code<'_>, frame: &Frame, args: &[Val]) -> Vec<Val> {
        let (method, root) = (frame.method, frame.root);
        let program = self.world.program;
        let handed = self.handed.iter().find(|one| one.handler == method);
        let result = handed.map(|one| one.group.clone());
        let result = result.map(|group| self.result_code(&group));
        let result = result.filter(|code| *code != Val::Other);
        let count = usize::from(code.registers());
        let mut registers = vec![Val::Unset; count];
        let mut at = count.saturating_sub(code.ins().into());
        let row = program.method(method);
        let is_static = frame.is_static;
        let wide = program
            .params(row.proto)
            .iter()
            .map(|ty| is_wide(program, *ty));
        let all = (!is_static).then_some(false).into_iter().chain(wide);
        for (index, wide) in all.enumerate() {
            let pressed = self.pressed_param(method, index as u16);
            let pressed = match (index, &result) {
                (2, Some(code)) => Some(*code),
                _ => pressed,
            };
            // What a coroutine is given when it goes on is joined with what the call gave at once.
            let awaited =
                (root && self.assuming && index == 1 && self.resumes(method)).then_some(Val::Unset);
            let sent = self.sent_param(method, index as u16);
            let supposed = frame.supposed(Origin::Param(index as u16));
            let value = supposed
                .or(args.get(index).copied())
                .or(pressed)
                .or(sent)
                .or(awaited)
                .unwrap_or(Val::Param(index as u16));
            if let Some(slot) = registers.get_mut(at) {
                *slot = value;
            }
            at += if wide { 2 } else { 1 };
        }
        registers
    }

    #[allow(clippy::too_many_arguments)] // one block with everything around it
    fn block(
        &mut self,
        blocks: &Blocks,
        index: u32,
        frame: &mut Frame,
        state: &mut [Val],
        before: &mut [Option<Vec<Val>>],
        changing: &HashMap<u32, Vec<u16>>,
        code: &Code<'_>,
    ) {
        let Some(block) = blocks.blocks.get(index as usize) else {
            return;
        };
        for register in changing.get(&block.rank).into_iter().flatten() {
            if let Some(slot) = state.get_mut(usize::from(*register)) {
                *slot = Val::Other;
            }
        }
        let catching = block.next.iter().any(|(_, way)| *way == Way::Caught);
        let start = catching.then(|| state.to_vec());
        let list = blocks
            .instructions
            .get(block.first as usize..block.end as usize)
            .unwrap_or(&[]);
        frame.block = index;
        frame.result = Val::Other;
        for instruction in list {
            self.step(frame, instruction, state);
            if let Some(stop) = frame.stops.take() {
                if stop == Stop::Throws {
                    self.caught(
                        blocks,
                        block,
                        &frame.behind,
                        start.as_deref(),
                        state,
                        before,
                    );
                }
                let end = list.last().map_or(0, |last| last.offset + last.units);
                let after = instruction.offset + instruction.units;
                if after < end {
                    frame.rest.push((after, end));
                }
                return;
            }
        }
        let taken = list
            .last()
            .map_or(Taken::Any, |last| self.taken(frame, code, last, state));
        if self.doubting
            && let (Taken::Any, Some(last)) = (&taken, list.last())
            && self.is_open(frame, last, state)
            && !hands_back(blocks, block, last)
        {
            frame.open.push(index);
            mark_behind(blocks, index, &mut frame.behind);
        }
        for (next, way) in &block.next {
            let to = blocks.blocks.get(*next as usize);
            if to.is_none_or(|to| to.rank <= block.rank) {
                continue;
            }
            let at = to
                .and_then(|to| blocks.instructions.get(to.first as usize))
                .map_or(0, |first| first.offset);
            let runs = match (way, &taken) {
                (Way::Taken, Taken::If(side)) => *side,
                (Way::NotTaken, Taken::If(side)) => !*side,
                (Way::Plain, Taken::Targets(targets)) => targets.contains(&at),
                _ => true,
            };
            if !runs {
                frame.run.shut.push((index, *next));
            }
            if !runs {
                frame.untaken.push((index, *next, *way));
            }
            let Some(slot) = before.get_mut(*next as usize).filter(|_| runs) else {
                continue;
            };
            let sure = frame.behind.get(*next as usize) != Some(&true);
            if let (Way::Caught, Some(start)) = (way, &start) {
                self.flow(slot, start, sure);
            }
            self.flow(slot, state, sure);
        }
    }

    /// Takes what a block throws to the handlers around it.
    fn caught(
        &mut self,
        blocks: &Blocks,
        block: &Block,
        behind: &[bool],
        start: Option<&[Val]>,
        state: &[Val],
        before: &mut [Option<Vec<Val>>],
    ) {
        let handlers = block.next.iter().filter(|(_, way)| *way == Way::Caught);
        for (next, _) in handlers {
            let to = blocks.blocks.get(*next as usize);
            let Some(slot) = before.get_mut(*next as usize) else {
                continue;
            };
            if to.is_none_or(|to| to.rank <= block.rank) {
                continue;
            }
            let sure = behind.get(*next as usize) != Some(&true);
            if let Some(start) = start {
                self.flow(slot, start, sure);
            }
            self.flow(slot, state, sure);
        }
    }

    /// Joins what is known on two ways; `sure`: nothing that is not known chose between them.
    fn flow(&mut self, slot: &mut Option<Vec<Val>>, state: &[Val], sure: bool) {
        match slot {
            None => *slot = Some(state.to_vec()),
            Some(old) => {
                for (a, b) in old.iter_mut().zip(state) {
                    if a != b {
                        let set = *a != Val::Unset && *b != Val::Unset;
                        *a = self.arena.join(*a, *b);
                        if set && !sure && matches!(a, Val::OneOf(_)) {
                            *a = Val::Unsure;
                        }
                    }
                }
            }
        }
    }
}
