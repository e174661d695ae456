//! What flows emit where nobody has agreed yet: states and events that code gives, and what operators make of them.
//!
//! A flow that keeps a value emits what its cell holds. One that is made of others is collected by one that only listens:
//! what reaches it is what the flow emits. `Unset` stands for a flow that emits nothing before consent.

use foldhash::HashMap;
use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::MethodId;

use super::Before;
use super::cells::Kind;
use super::finder::invoke;
use super::frame::{Frame, Put, Run};
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
    /// It is not known whether it emits anything.
    pub maybe: bool,
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
            maybe: false,
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
        if self.shapes.is_of_channel(made.ty) {
            return self.of_channel(made);
        }
        if let Some((target, args)) = &made.made_by
            && !self.shapes.is_hot(made.ty)
        {
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
                    maybe: false,
                })
            })
    }

    /// What one that only listens hears from a flow with code of its own.
    fn collected(&mut self, flow: Val, ty: Ty) -> Option<Emitted> {
        let (collect, at) = match self.own_method(ty, COLLECT, 2) {
            Some(collect) => (collect, 1),
            None => match self.gather_method(ty) {
                Some(found) => found,
                None => return self.wrapped_flow(flow),
            },
        };
        let named = self.own_method(ty, COLLECT, 2).is_some();
        let found = self.hear(|before, ear| {
            let run = before.result(
                collect,
                &if at == 1 {
                    [flow, ear, Val::Other]
                } else {
                    [flow, Val::Other, ear]
                },
            );
            run.returns.is_some().then_some(run)
        });
        // What operators of a shortened library keep is not followed: that nothing comes through is no proof.
        found.map(|mut found| {
            if !named && found.value == Val::Unset {
                found.value = Val::Other;
                found.maybe = true;
            }
            found
        })
    }

    /// What reaches an object that only listens while something runs that is given it. Nothing, only where something
    /// that is kept decides that.
    pub(super) fn hear(
        &mut self,
        run: impl FnOnce(&mut Self, Val) -> Option<Rc<Run>>,
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
        let run = run(self, ear);
        self.flows.listening.pop();
        let value = self.flows.heard.remove(&ear)?;
        let run = run?;
        let used = run.used.clone();
        let told = run.told.iter().filter(|(who, _)| *who == ear);
        let told: Vec<bool> = told.map(|(_, certain)| *certain).collect();
        let maybe = !told.is_empty() && !told.contains(&true);
        (value != Val::Unset || !used.is_empty()).then_some(Emitted {
            value,
            used,
            endless: true,
            maybe,
        })
    }

    /// What a function object gives for arguments, suspending or not, and how; `None` where it is not evaluated.
    /// `Unset`: it does not come back.
    pub(super) fn applied(&mut self, function: Val, args: &[Val]) -> Option<(Val, Rc<Run>)> {
        let ty = self.arena.object(function)?.ty;
        let invoke = (args.len()..=args.len() + 1)
            .rev()
            .find_map(|count| self.invoked(ty, count))?;
        let count = self
            .world
            .program
            .params(self.world.program.method(invoke).proto)
            .len();
        let mut all = vec![function];
        all.extend(args);
        all.resize(count + 1, Val::Other);
        let run = self.result(invoke, &all);
        Some((run.returns?, run))
    }

    pub(super) fn is_function(&self, value: Val) -> bool {
        let ty = self.arena.object(value).map_or(Ty::NONE, |made| made.ty);
        ty != Ty::NONE && (0..=6).any(|count| self.invoked(ty, count).is_some())
    }

    /// The method of a function object that is called with so many values.
    fn invoked(&self, ty: Ty, count: usize) -> Option<MethodId> {
        let named = self.own_method(ty, b"invoke", count);
        let shortened = self.shapes.is_any().then(|| invoke(self.world, ty, count));
        named.or(shortened.flatten())
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
        self.give(frame, collector, found.value, !found.maybe);
    }

    /// A value is given to a collector, certainly or perhaps.
    pub(super) fn give(&mut self, frame: &mut Frame, collector: Val, value: Val, certain: bool) {
        if let Some(old) = self.flows.heard.get(&collector).copied() {
            let value = self.arena.join(old, value);
            self.flows.heard.insert(collector, value);
            frame.told.push((frame.at, collector, certain));
            return;
        }
        if self.flows.listening.is_empty() {
            return;
        }
        let ty = self
            .arena
            .object(collector)
            .map_or(Ty::NONE, |made| made.ty);
        let run = match (self.own_method(ty, EMIT, 2), self.emit_method(ty)) {
            (Some(emit), _) | (None, Some((emit, 1))) => {
                self.result(emit, &[collector, value, Val::Other])
            }
            (None, Some((emit, _))) => self.result(emit, &[collector, Val::Other, value]),
            (None, None) => return self.lose(),
        };
        frame.run.used.extend(run.used.iter().copied());
        let told = run.told.iter();
        let told = told.map(|(ear, own)| (frame.at, *ear, *own && certain));
        frame.told.extend(told);
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
