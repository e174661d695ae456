//! Flows and deferred values that calls make of others: what they emit.

use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::{Instruction, MethodId};

use super::Before;
use super::flows::Emitted;
use super::frame::{Frame, Run};
use super::models::Op;
use super::stores::Source;
use super::val::Val;
use crate::world::Ty;

/// What a call makes of its arguments.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Derived {
    /// A block emits.
    Block,
    /// The first argument, after what a block emits.
    OnStart,
    /// A state: the first argument, after the one it is given to begin with.
    State,
    /// A function of what several flows emit.
    Combined,
    /// A function of what one emits, or a block that emits for each.
    Mapped,
    Transformed,
    /// The arguments themselves.
    Of,
    /// What a coroutine gives that is waited for.
    Async,
}

impl Before<'_, '_> {
    /// What a call makes of its arguments: known by them.
    pub(super) fn derived(
        &mut self,
        frame: &Frame,
        call: &Instruction,
        target: MethodId,
        args: &[Val],
    ) -> Val {
        let object = self.fresh(Ty::NONE, frame, call.offset);
        if let Some(made) = self.arena.object_mut(object) {
            made.made_by = Some((target, args.into()));
        }
        object
    }

    pub(super) fn derive(
        &mut self,
        how: Derived,
        target: MethodId,
        args: &[Val],
    ) -> Option<Emitted> {
        let function = args
            .iter()
            .rev()
            .copied()
            .find(|arg| self.is_function(*arg));
        let first = args.first().copied()?;
        match how {
            Derived::Block => self.hear(|before, ear| before.told_in_turn(function?, &[ear])),
            Derived::OnStart => {
                let start = self.hear(|before, ear| before.told_in_turn(function?, &[ear]));
                let rest = self.emitted(first);
                Some(match start {
                    Some(start) => self.either(start, rest),
                    None => rest,
                })
            }
            Derived::State => {
                let rest = self.emitted(first);
                let params = self
                    .world
                    .program
                    .params(self.world.program.method(target).proto);
                match args.get(3).filter(|_| params.len() == 4) {
                    Some(begin) => Some(self.either(
                        Emitted {
                            value: *begin,
                            used: BTreeSet::new(),
                            endless: true,
                            maybe: false,
                        },
                        rest,
                    )),
                    None => Some(rest),
                }
            }
            Derived::Combined => {
                let flows = args.iter().take_while(|arg| Some(**arg) != function);
                let all: Vec<Emitted> = flows.copied().map(|flow| self.emitted(flow)).collect();
                let used = all
                    .iter()
                    .flat_map(|one| one.used.iter().copied())
                    .collect();
                let values: Vec<Val> = all.iter().map(|one| one.value).collect();
                if values.contains(&Val::Unset) {
                    return Some(Emitted {
                        value: Val::Unset,
                        used,
                        endless: true,
                        maybe: false,
                    });
                }
                let maybe = all.iter().any(|one| one.maybe);
                self.function_of(function?, &values, (used, maybe))
            }
            Derived::Mapped | Derived::Transformed => {
                let from = self.emitted(first);
                if from.value == Val::Unset {
                    return Some(from);
                }
                if how == Derived::Mapped {
                    return self.function_of(function?, &[from.value], (from.used, from.maybe));
                }
                let mut found =
                    self.hear(|before, ear| before.told_in_turn(function?, &[ear, from.value]))?;
                found.used.extend(from.used);
                found.maybe |= from.maybe;
                Some(found)
            }
            Derived::Of => {
                let mut value = Val::Unset;
                for arg in args {
                    let items = self
                        .arena
                        .object(*arg)
                        .and_then(|array| array.items.clone());
                    let all = items.map_or(vec![*arg], |items| {
                        items.into_iter().map(|(_, item)| item).collect()
                    });
                    for one in all {
                        value = self.arena.join(value, one);
                    }
                }
                (value != Val::Unset).then_some(Emitted {
                    value,
                    used: BTreeSet::new(),
                    endless: false,
                    maybe: false,
                })
            }
            Derived::Async => self.function_of(function?, &[Val::Other], (BTreeSet::new(), false)),
        }
    }

    fn either(&mut self, a: Emitted, b: Emitted) -> Emitted {
        Emitted {
            value: self.arena.join(a.value, b.value),
            used: a.used.union(&b.used).copied().collect(),
            endless: a.endless || b.endless,
            maybe: a.maybe && b.maybe,
        }
    }

    fn function_of(
        &mut self,
        function: Val,
        args: &[Val],
        (mut used, maybe): (BTreeSet<Source>, bool),
    ) -> Option<Emitted> {
        let (value, run) = self.applied(function, args)?;
        used.extend(run.used.iter().copied());
        Some(Emitted {
            value,
            used,
            endless: true,
            maybe,
        })
    }

    /// Runs a block that emits.
    fn told_in_turn(&mut self, function: Val, args: &[Val]) -> Option<Rc<Run>> {
        self.applied(function, args).map(|(_, run)| run)
    }

    /// What is waited for, where it is what a coroutine gives.
    pub(super) fn awaited(&mut self, keeper: Val) -> Option<Emitted> {
        let (target, _) = self.arena.object(keeper)?.made_by.clone()?;
        matches!(self.ops.get(&target), Some(Op::Derive(_))).then(|| self.emitted(keeper))
    }
}
