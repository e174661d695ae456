//! Flows that are collected, and what is waited for, in releases that shortened the names of the library ([`super::shapes`]).
//!
//! Whatever operators an optimiser put together, there are three of them left: a flow with code of its own is evaluated with
//! who collects it; one that keeps a value tells what it holds and never ends, unless who is told throws; what is waited for
//! comes back where code that runs before gives the value. Where it is not known whether one of them comes back, what
//! runs only after it is in doubt.

use consentry_dex::{Instruction, MethodId};

use super::Before;
use super::cells::Kind;
use super::flows::Emitted;
use super::frame::{Frame, Run, Stop};
use super::models::Op;
use super::stores::Source;
use super::val::{Made, Val};
use crate::world::Ty;

impl Before<'_, '_> {
    /// A flow is collected; `at`: the place of who is told.
    pub(super) fn gather(
        &mut self,
        frame: &mut Frame,
        (call, target): (&Instruction, MethodId),
        args: &[Val],
        at: u8,
    ) -> Val {
        let collector = args.get(usize::from(at)).copied().unwrap_or(Val::Other);
        let flow = self.settle(frame, args.first().copied().unwrap_or(Val::Other));
        let row = self.world.program.method(target);
        let made = self.arena.object(flow).map(|made| made.ty);
        let ty = made.unwrap_or(row.class.into());
        if !self.shapes.is_hot(ty) && !self.shapes.is_of_channel(ty) {
            return self.gather_own(frame, call, (ty, target), args);
        }
        let (value, used) = match made {
            None => {
                let (value, source) = self.cell_value(Kind::Observed, None);
                (value, source.into_iter().collect())
            }
            Some(_) => {
                let found = self.emitted(flow);
                (found.value, found.used)
            }
        };
        let later = !used.is_empty();
        frame.run.used.extend(used);
        if self.listens(collector) {
            if value != Val::Unset {
                self.give(frame, collector, value, true);
            }
            return Val::Other;
        }
        if !self.assuming {
            return Val::Other;
        }
        if value == Val::Unset {
            frame.stops = Some(Stop::Waits);
            return Val::Other;
        }
        match self.tell_one(collector, value) {
            Some(run) => {
                frame.run.used.extend(run.used.iter().copied());
                let alone = !self.tells_others(collector);
                match (run.throws, run.returns) {
                    // Without an end, unless who is told throws.
                    (false, Some(_)) if alone => frame.stops = Some(Stop::Waits),
                    (true, Some(Val::Unset)) => {
                        frame.stops = Some(Stop::Throws);
                        frame.aborted = true;
                    }
                    _ => self.perhaps_after(frame, call, later),
                }
            }
            None => {
                self.lose();
                self.perhaps_after(frame, call, later);
            }
        }
        Val::Other
    }

    /// True for one that hands on what it is told to others that collect.
    fn tells_others(&self, collector: Val) -> bool {
        let program = self.world.program;
        let ty = self
            .arena
            .object(collector)
            .map_or(Ty::NONE, |made| made.ty);
        let types = self.world.supertypes(ty);
        let Some((name, proto, _)) = self.shapes.told_by(&types) else {
            return true;
        };
        let own = self.world.resolve(ty, name, proto);
        let code = own.and_then(|own| program.code(program.code_of(own)?));
        let mut calls = code
            .into_iter()
            .flat_map(|code| code.instructions())
            .filter_map(|one| one.callee());
        calls.any(|callee| {
            let row = program.method(callee);
            (row.name, row.proto) == (name, proto)
        })
    }

    /// It is not known whether who is told ends a flow without an end.
    fn perhaps_after(&mut self, frame: &mut Frame, call: &Instruction, later: bool) {
        frame.run.throws = true;
        frame.aborted = true;
        if later {
            self.doubt_after(frame, call);
        }
    }

    /// A flow with code of its own is evaluated with who collects it.
    fn gather_own(
        &mut self,
        frame: &mut Frame,
        call: &Instruction,
        (ty, target): (Ty, MethodId),
        args: &[Val],
    ) -> Val {
        let row = self.world.program.method(target);
        let Some(own) = self.world.resolve(ty, row.name, row.proto) else {
            if args.iter().any(|arg| self.listens(*arg)) {
                self.lose();
            }
            return Val::Other;
        };
        let run = self.result(own, args);
        frame.tells(&run);
        if run.returns.is_none() {
            frame.run.throws = true;
            self.lose();
        }
        frame.run.used.extend(run.used.iter().copied());
        if self.assuming && run.returns == Some(Val::Unset) {
            // Operators keep state of their own, which is not followed: that none of them lets anything through is no proof.
            self.perhaps_after(frame, call, true);
        } else if run.throws || run.returns.is_none() {
            frame.aborted = true;
        }
        if run.waits {
            self.doubt_after(frame, call);
        }
        Val::Other
    }

    /// The first value of a flow: where it is not known what that emits, what the call does is evaluated.
    pub(super) fn first_of(
        &mut self,
        frame: &mut Frame,
        (call, target): (&Instruction, MethodId),
        args: &[Val],
        (flow, function): (u8, Option<u8>),
    ) -> Val {
        let arg = |at: u8| args.get(usize::from(at)).copied().unwrap_or(Val::Other);
        let from = self.settle(frame, arg(flow));
        if self.emitted(from).value != Val::Other {
            let args: Vec<Val> = [Some(flow), function]
                .into_iter()
                .flatten()
                .map(arg)
                .collect();
            return self.waiting(frame, call, Op::First(false), &args);
        }
        let run = self.result(target, args);
        frame.tells(&run);
        frame.run.used.extend(run.used.iter().copied());
        if self.assuming && run.returns == Some(Val::Unset) {
            frame.stops = Some(self.ends_by(&run));
        }
        if run.waits {
            self.doubt_after(frame, call);
        }
        run.returns.unwrap_or(Val::Other)
    }

    /// Who collects is told a value; `None` where it is not known what that does.
    fn tell_one(&mut self, collector: Val, value: Val) -> Option<std::rc::Rc<Run>> {
        let ty = self.arena.object(collector)?.ty;
        let emit = self.emit_method(ty)?;
        let args = [collector, value, Val::Other];
        let args: Vec<Val> = match emit.1 {
            1 => args.to_vec(),
            _ => vec![collector, Val::Other, value],
        };
        let run = self.result(emit.0, &args);
        run.returns.map(|_| run)
    }

    /// The method by which an object is told, with the place of the value.
    pub(super) fn emit_method(&self, ty: Ty) -> Option<(MethodId, u8)> {
        let types = self.world.supertypes(ty);
        let (name, proto, at) = self.shapes.told_by(&types)?;
        Some((self.world.resolve(ty, name, proto)?, at))
    }

    /// The method by which a flow is collected, with the place of who is told.
    pub(super) fn gather_method(&self, ty: Ty) -> Option<(MethodId, u8)> {
        let all: Vec<_> = self.shapes.collecting().collect();
        let found = all
            .into_iter()
            .find_map(|(name, proto)| self.world.resolve(ty, name, proto))?;
        match self.ops.get(&found) {
            Some(Op::Gather(at)) => Some((found, *at)),
            _ => Some((found, 1)),
        }
    }

    /// What is emitted by an object without code that collects: an optimiser left only what it keeps a flow for.
    pub(super) fn wrapped_flow(&mut self, flow: Val) -> Option<Emitted> {
        let made = self.arena.object(flow)?.clone();
        let (_, args) = made.made_by?;
        let args: Vec<Val> = args
            .iter()
            .skip(1)
            .map(|arg| self.given(made.method, *arg))
            .collect();
        let hot = args.into_iter().find(|arg| {
            let ty = self.arena.object(*arg).map(|made| made.ty);
            ty.is_some_and(|ty| self.shapes.is_hot(ty))
        })?;
        Some(self.emitted(hot))
    }

    /// What a flow emits that takes what a channel is sent.
    pub(super) fn of_channel(&mut self, made: &Made) -> Option<Emitted> {
        let (_, args) = made.made_by.clone()?;
        let args = args.iter().map(|arg| self.given(made.method, *arg));
        let args: Vec<Val> = args.collect();
        let channel = args.into_iter().find(|arg| {
            let ty = self.arena.object(*arg).map(|made| made.ty);
            ty.is_some_and(|ty| self.shapes.is_deferred(ty))
        })?;
        let object = self.object_of(channel);
        let Val::Text(key) = self.cell_key(Kind::Awaited) else {
            return None;
        };
        let (value, later) = self.content(key, object);
        (later || value != Val::Unset).then(|| Emitted {
            value: if later { value } else { Val::Other },
            used: later.then_some(Source::Key(key)).into_iter().collect(),
            endless: true,
            maybe: false,
        })
    }

    /// Something is waited for.
    pub(super) fn wait_for(&mut self, frame: &mut Frame, call: &Instruction, args: &[Val]) -> Val {
        let keeper = self.settle(frame, args.first().copied().unwrap_or(Val::Other));
        let ty = self.arena.object(keeper).map(|made| made.ty);
        if !ty.is_some_and(|ty| self.shapes.is_deferred(ty)) {
            // A coroutine comes back by itself.
            return Val::Other;
        }
        let value = self.cell(frame, Kind::Awaited, keeper);
        if frame.stops.is_none() && value == Val::Unsure {
            self.doubt_after(frame, call);
        }
        value
    }

    /// It is not known whether a call comes back.
    pub(super) fn doubt_after(&mut self, frame: &mut Frame, call: &Instruction) {
        if self.doubting {
            frame.waits.push((frame.block, call.offset + call.units));
        }
    }

    /// Why what never comes back does not.
    pub(super) fn ends_by(&self, run: &Run) -> Stop {
        if run.throws || !self.shapes.is_any() {
            Stop::Throws
        } else {
            Stop::Waits
        }
    }
}
