//! Calls of coroutines that wait: for the first value of a flow, for a block.

use consentry_dex::Instruction;

use super::Before;
use super::frame::{Frame, Stop};
use super::models::Op;
use super::val::Val;

impl Before<'_, '_> {
    /// What a call gives that collects, emits or waits.
    pub(super) fn waiting(
        &mut self,
        frame: &mut Frame,
        call: &Instruction,
        op: Op,
        args: &[Val],
    ) -> Val {
        let arg = |at: usize| args.get(at).copied().unwrap_or(Val::Other);
        match op {
            Op::Collect => self.collect(frame, arg(0), arg(1)),
            Op::EmitAll => self.collect(frame, arg(1), arg(0)),
            Op::Emit => self.give(frame, arg(0), arg(1), true),
            Op::First(or_nothing) => return self.first(frame, call, args, or_nothing),
            Op::Block => return self.block_of(frame, args),
            _ => (),
        }
        Val::Other
    }

    /// The first value of a flow that a function holds true for: where none is emitted before consent, the call does not
    /// come back.
    fn first(
        &mut self,
        frame: &mut Frame,
        call: &Instruction,
        args: &[Val],
        or_nothing: bool,
    ) -> Val {
        let flow = args.first().copied().unwrap_or(Val::Other);
        let flow = self.settle(frame, flow);
        let found = self.emitted(flow);
        let later = !found.used.is_empty();
        frame.run.used.extend(found.used);
        let (mut kept, mut sure) = (Val::Unset, !later);
        for one in self.arena.all(found.value) {
            let holds = match args.get(1) {
                Some(function) if self.is_function(*function) => {
                    let applied = self.applied(*function, &[one]);
                    frame
                        .run
                        .used
                        .extend(applied.iter().flat_map(|(_, run)| run.used.iter().copied()));
                    applied.map_or(Val::Other, |(value, _)| self.boxed(value, None))
                }
                _ => Val::Int(1),
            };
            sure |= holds.is_known() && self.same(holds, Val::Int(0)) == Some(false);
            if holds != Val::Int(0) {
                kept = self.arena.join(kept, one);
            }
        }
        if kept == Val::Unset {
            if or_nothing && !found.endless {
                return Val::Int(0);
            }
            frame.stops = Some(Stop::Waits);
        } else if !sure {
            self.doubt_after(frame, call);
        }
        kept
    }

    /// What a block of a coroutine gives to the one that waits for it.
    fn block_of(&mut self, frame: &mut Frame, args: &[Val]) -> Val {
        let function = args.iter().copied().find(|arg| self.is_function(*arg));
        let Some((value, run)) =
            function.and_then(|function| self.applied(function, &[Val::Other]))
        else {
            return Val::Other;
        };
        frame.run.used.extend(run.used.iter().copied());
        frame.tells(&run);
        if self.assuming && value == Val::Unset {
            frame.stops = Some(Stop::Waits);
        }
        value
    }
}
