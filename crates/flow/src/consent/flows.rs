//! What flows emit where nobody has agreed yet: states and events that code gives, and what operators make of them.
//!
//! A flow that keeps a value emits what its cell holds. One that is made of others is collected by one that only listens:
//! what reaches it is what the flow emits. `Unset` stands for a flow that emits nothing before consent.

use foldhash::HashMap;
use std::collections::BTreeSet;

use consentry_dex::MethodId;

use super::Before;
use super::cells::Kind;
use super::frame::{Frame, Put};
use super::models::Op;
use super::stores::Source;
use super::val::{Made, Val};
use crate::world::Ty;

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
    pub(super) fn hear(
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
}
