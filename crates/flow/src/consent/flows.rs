//! What flows emit where nobody has agreed yet: states and events that code gives, and what operators make of them.
//!
//! A flow that keeps a value emits what its cell holds. One that is made of others is collected by one that only listens:
//! what reaches it is what the flow emits. `Unset` stands for a flow that emits nothing before consent.

use foldhash::HashMap;
use std::collections::BTreeSet;

use consentry_dex::{Instruction, MethodId};

use super::Before;
use super::cells::Kind;
use super::models::Op;
use super::run::{Frame, Put, Stop};
use super::stores::Source;
use super::val::{Made, Val};
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

/// What a flow emits, what decided that, and whether it goes on without an end.
#[derive(Clone, Debug)]
pub(crate) struct Emitted {
    pub value: Val,
    pub used: BTreeSet<Source>,
    pub endless: bool,
}

#[derive(Default)]
pub(crate) struct Flows {
    emitted: HashMap<Val, Emitted>,
    /// What reached those that only listen.
    heard: HashMap<Val, Val>,
    /// Those that listen now.
    listening: Vec<Val>,
}

impl Flows {
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

/// Flows that are made of flows.
const MOST_DEPTH: usize = 6;
/// Stands for whoever collects: what is evaluated for it is called.
const OUTSIDE: (MethodId, Vec<Put>) = (MethodId(u32::MAX), Vec::new());
const COLLECT: &[u8] = b"collect";
const EMIT: &[u8] = b"emit";

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

    /// What a flow emits.
    pub(super) fn emitted(&mut self, flow: Val) -> Emitted {
        let nothing = Emitted {
            value: Val::Other,
            used: BTreeSet::new(),
            endless: false,
        };
        if !self.assuming || self.flows.listening.len() > MOST_DEPTH {
            return nothing;
        }
        if let Some(found) = self.flows.emitted.get(&flow) {
            return found.clone();
        }
        self.flows.emitted.insert(flow, nothing.clone());
        let made = self.arena.object(flow).cloned();
        let found = self.outside(|before| before.emitted_by(flow, &made?));
        let found = found.unwrap_or(nothing);
        self.flows.emitted.insert(flow, found.clone());
        found
    }

    /// Evaluates something that is none of the callers of what is evaluated now.
    pub(super) fn outside<T>(&mut self, find: impl FnOnce(&mut Self) -> T) -> T {
        let active = std::mem::replace(&mut self.active, vec![OUTSIDE]);
        let found = find(self);
        self.active = active;
        found
    }

    fn emitted_by(&mut self, flow: Val, made: &Made) -> Option<Emitted> {
        if let Some((target, args)) = &made.made_by {
            if let Some(Op::Derive(how)) = self.ops.get(target).copied() {
                let args: Vec<Val> = args
                    .iter()
                    .map(|arg| self.given(made.method, *arg))
                    .collect();
                return self.derive(how, *target, &args);
            }
            return self.collected(flow, made.ty);
        }
        let object = Some((made.method, made.offset));
        [Kind::Observed, Kind::Awaited]
            .into_iter()
            .find_map(|kind| {
                let Val::Text(key) = self.cell_key(kind) else {
                    return None;
                };
                let (value, later) = self.content(key, object);
                (later || value != Val::Unset).then(|| Emitted {
                    value: if later { value } else { self.guess(false) },
                    used: later.then_some(Source::Key(key)).into_iter().collect(),
                    endless: true,
                })
            })
    }

    /// What one that only listens hears from a flow with code of its own.
    fn collected(&mut self, flow: Val, ty: Ty) -> Option<Emitted> {
        let collect = self.own_method(ty, COLLECT, 2)?;
        self.hear(|before, ear| {
            let run = before.result(collect, &[flow, ear, Val::Other]);
            run.returns.map(|_| run.used.clone())
        })
    }

    /// What reaches an object that only listens while something runs that is given it. Nothing, only where something
    /// that is kept decides that.
    fn hear(
        &mut self,
        run: impl FnOnce(&mut Self, Val) -> Option<BTreeSet<Source>>,
    ) -> Option<Emitted> {
        let ear = self.arena.copy(Made {
            ty: Ty::NONE,
            method: MethodId(0),
            offset: u32::MAX,
            made_by: None,
            body: None,
            text: None,
            single: false,
            items: None,
        });
        self.flows.heard.insert(ear, Val::Unset);
        self.flows.listening.push(ear);
        let used = run(self, ear);
        self.flows.listening.pop();
        let value = self.flows.heard.remove(&ear)?;
        let used = used?;
        (value != Val::Unset || !used.is_empty()).then_some(Emitted {
            value,
            used,
            endless: true,
        })
    }

    fn derive(&mut self, how: Derived, target: MethodId, args: &[Val]) -> Option<Emitted> {
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
                    });
                }
                self.function_of(function?, &values, used)
            }
            Derived::Mapped | Derived::Transformed => {
                let from = self.emitted(first);
                if from.value == Val::Unset {
                    return Some(from);
                }
                if how == Derived::Mapped {
                    return self.function_of(function?, &[from.value], from.used);
                }
                let mut found =
                    self.hear(|before, ear| before.told_in_turn(function?, &[ear, from.value]))?;
                found.used.extend(from.used);
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
                })
            }
            Derived::Async => self.function_of(function?, &[Val::Other], BTreeSet::new()),
        }
    }

    fn either(&mut self, a: Emitted, b: Emitted) -> Emitted {
        Emitted {
            value: self.arena.join(a.value, b.value),
            used: a.used.union(&b.used).copied().collect(),
            endless: a.endless || b.endless,
        }
    }

    fn function_of(
        &mut self,
        function: Val,
        args: &[Val],
        mut used: BTreeSet<Source>,
    ) -> Option<Emitted> {
        let (value, more) = self.applied(function, args)?;
        used.extend(more);
        Some(Emitted {
            value,
            used,
            endless: true,
        })
    }

    /// Runs a block that emits: what decided what it does.
    fn told_in_turn(&mut self, function: Val, args: &[Val]) -> Option<BTreeSet<Source>> {
        self.applied(function, args).map(|(_, used)| used)
    }

    /// What a function object gives for arguments, suspending or not, and what decided that; `None` where it is not
    /// evaluated. `Unset`: it does not come back.
    pub(super) fn applied(
        &mut self,
        function: Val,
        args: &[Val],
    ) -> Option<(Val, BTreeSet<Source>)> {
        let ty = self.arena.object(function)?.ty;
        let invoke = (args.len()..=args.len() + 1)
            .rev()
            .find_map(|count| self.own_method(ty, b"invoke", count))?;
        let count = self
            .world
            .program
            .params(self.world.program.method(invoke).proto)
            .len();
        let mut all = vec![function];
        all.extend(args);
        all.resize(count + 1, Val::Other);
        let run = self.result(invoke, &all);
        Some((run.returns?, run.used.clone()))
    }

    pub(super) fn is_function(&self, value: Val) -> bool {
        let ty = self.arena.object(value).map_or(Ty::NONE, |made| made.ty);
        ty != Ty::NONE && (0..=6).any(|count| self.own_method(ty, b"invoke", count).is_some())
    }

    /// The method of a class by its name and its number of parameters, all of which are objects.
    pub(super) fn own_method(&self, ty: Ty, name: &[u8], count: usize) -> Option<MethodId> {
        let program = self.world.program;
        let types = self.world.supertypes(ty);
        types.into_iter().find_map(|ty| {
            let class = self.class_of(ty)?;
            let own = program.virtual_methods(class).iter();
            let mut own = own.filter(|def| def.code().is_some()).map(|def| def.method);
            own.find(|method| {
                let row = program.method(*method);
                let params = program.params(row.proto);
                let objects = params
                    .iter()
                    .all(|ty| program.descriptor(*ty).starts_with('L'));
                let bridge = params.len() == 2
                    || params
                        .iter()
                        .all(|ty| &*program.descriptor(*ty) == "Ljava/lang/Object;");
                program.string(row.name) == name && params.len() == count && objects && bridge
            })
        })
    }

    /// A flow is collected: what it emits is given to the collector.
    pub(super) fn collect(&mut self, frame: &mut Frame, flow: Val, collector: Val) {
        // Who collects from outside is told by what it is called with.
        if self.flows.listening.is_empty() {
            return;
        }
        let flow = self.settle(frame, flow);
        let found = self.emitted(flow);
        frame.run.used.extend(found.used);
        if found.value == Val::Unset {
            return;
        }
        self.give(frame, collector, found.value);
    }

    /// A value is given to a collector.
    pub(super) fn give(&mut self, frame: &mut Frame, collector: Val, value: Val) {
        if let Some(old) = self.flows.heard.get(&collector).copied() {
            let value = self.arena.join(old, value);
            self.flows.heard.insert(collector, value);
            return;
        }
        if self.flows.listening.is_empty() {
            return;
        }
        let ty = self
            .arena
            .object(collector)
            .map_or(Ty::NONE, |made| made.ty);
        let run = match self.own_method(ty, EMIT, 2) {
            Some(emit) => self.result(emit, &[collector, value, Val::Other]),
            None => return self.lose(),
        };
        frame.run.used.extend(run.used.iter().copied());
        if run.returns.is_none() {
            self.lose();
        }
    }

    /// True for a call that may hand on what it is given: suspending functions always give something.
    pub(super) fn may_emit(&self, target: MethodId) -> bool {
        let program = self.world.program;
        let row = program.method(target);
        let result = program.result(row.proto);
        program.string(row.name) != b"<init>"
            && result.is_none_or(|ty| &*program.descriptor(ty) != "V")
    }

    /// What listens now may hear anything.
    pub(super) fn lose(&mut self) {
        for ear in self.flows.listening.clone() {
            self.flows.heard.insert(ear, Val::Other);
        }
    }

    /// True for one that only listens.
    pub(super) fn listens(&self, value: Val) -> bool {
        self.flows.heard.contains_key(&value)
    }

    /// The first value of a flow that a function holds true for: where none is emitted before consent, the call does not
    /// come back.
    pub(super) fn first(&mut self, frame: &mut Frame, args: &[Val], or_nothing: bool) -> Val {
        let flow = args.first().copied().unwrap_or(Val::Other);
        let flow = self.settle(frame, flow);
        let found = self.emitted(flow);
        frame.run.used.extend(found.used);
        let mut kept = Val::Unset;
        for one in self.arena.all(found.value) {
            let holds = match args.get(1) {
                Some(function) if self.is_function(*function) => {
                    let applied = self.applied(*function, &[one]);
                    frame
                        .run
                        .used
                        .extend(applied.iter().flat_map(|(_, used)| used));
                    applied.map_or(Val::Other, |(value, _)| self.boxed(value, None))
                }
                _ => Val::Int(1),
            };
            if holds != Val::Int(0) {
                kept = self.arena.join(kept, one);
            }
        }
        if kept == Val::Unset {
            if or_nothing && !found.endless {
                return Val::Int(0);
            }
            frame.stops = Some(Stop::Waits);
        }
        kept
    }

    /// What a block of a coroutine gives to the one that waits for it.
    pub(super) fn block_of(&mut self, frame: &mut Frame, args: &[Val]) -> Val {
        let function = args.iter().copied().find(|arg| self.is_function(*arg));
        let Some((value, used)) =
            function.and_then(|function| self.applied(function, &[Val::Other]))
        else {
            return Val::Other;
        };
        frame.run.used.extend(used);
        if self.assuming && value == Val::Unset {
            frame.stops = Some(Stop::Waits);
        }
        value
    }

    /// What is waited for, where it is what a coroutine gives.
    pub(super) fn awaited(&mut self, keeper: Val) -> Option<Emitted> {
        let (target, _) = self.arena.object(keeper)?.made_by.clone()?;
        matches!(self.ops.get(&target), Some(Op::Derive(_))).then(|| self.emitted(keeper))
    }
}
