//! What runs when: the cheapest way from an entry point to every method, for each phase. A step costs more the more
//! it guesses, so the way that is shown is the most credible one, and a short one.

use std::collections::HashMap;

use consentry_dex::{Code, MethodId, OpcodeClass, Reference, TypeId, Use};

use crate::bits::Bits;
use crate::facts::{Confidence, Edge, Phase};
use crate::graph::{Graph, When};
use crate::objects::Objects;
use crate::query::Limits;
use crate::world::Ty;

pub(crate) const PHASES: [Phase; 3] = [Phase::Launch, Phase::Interaction, Phase::Background];

/// A certain step.
pub(crate) const PLAIN: u32 = 2;
pub(crate) const CALLBACK: u32 = 3;
pub(crate) const COMPONENT: u32 = 4;
pub(crate) const GUESS: u32 = 14;
/// Ways longer than this are not followed.
const MOST_COST: u32 = 2000;
const NOTHING: u32 = u32::MAX;

/// A component that code may start.
#[derive(Clone, Debug, Default)]
pub(crate) struct Startable {
    pub lifecycle: Vec<MethodId>,
    pub interaction: Vec<MethodId>,
}

/// What is given to the search.
#[derive(Default)]
pub(crate) struct Entries {
    /// Method, phase, kind of the entry.
    pub roots: Vec<(MethodId, Phase, &'static str)>,
    /// Objects that the platform makes.
    pub made: Vec<(Ty, Phase, &'static str)>,
    /// Components by class.
    pub startable: HashMap<Ty, Startable>,
    /// Calls that start a component, and those that only prepare it for later.
    pub starts: Bits,
    pub postpones: Bits,
    /// Calls that put a class into an intent.
    pub intents: Bits,
    /// Classes that a method makes by naming a layout.
    pub inflated: HashMap<MethodId, Vec<(u32, Ty)>>,
}

/// How a method was reached first, in one phase.
#[derive(Clone, Copy)]
struct Arrival {
    cost: u32,
    parent: u32,
    offset: u32,
    edge: Edge,
}

/// A target that waits for an object of its class.
pub(crate) struct Waiting {
    pub state: u32,
    pub target: MethodId,
    pub offset: u32,
    pub weight: u32,
}

/// The search and its result.
pub(crate) struct Reach<'g, 'w, 'p> {
    pub(crate) graph: &'g mut Graph<'w, 'p>,
    pub(crate) objects: Objects,
    pub(crate) entries: &'g Entries,
    pub(crate) methods: usize,
    arrivals: Vec<Arrival>,
    kinds: HashMap<u32, &'static str>,
    buckets: Vec<Vec<u32>>,
    at: usize,
    /// Per phase: calls, classes and initialisers that were already followed from a cheaper place.
    pub(crate) seen: [Seen; 3],
    /// Classes of which there are objects: made at launch; made at any time.
    pub(crate) live: [Bits; 2],
    pub(crate) waiting: HashMap<(usize, Ty), Vec<Waiting>>,
    left: usize,
    /// References not looked at because too many were.
    pub cut: u64,
}

#[derive(Default)]
pub(crate) struct Seen {
    pub virtuals: Bits,
    pub directs: Bits,
    pub made: Bits,
    pub initialized: Bits,
}

impl<'g, 'w, 'p> Reach<'g, 'w, 'p> {
    pub fn new(graph: &'g mut Graph<'w, 'p>, entries: &'g Entries, limits: &Limits) -> Self {
        let methods = graph.world.program.method_count();
        let types = graph.world.type_count();
        let none = Arrival {
            cost: NOTHING,
            parent: NOTHING,
            offset: 0,
            edge: Edge::Entry,
        };
        let seen = || Seen {
            virtuals: Bits::new(methods),
            directs: Bits::new(methods),
            made: Bits::new(types),
            initialized: Bits::new(types),
        };
        Self {
            objects: Objects::new(graph.world, limits.followed),
            graph,
            entries,
            methods,
            arrivals: vec![none; methods * PHASES.len()],
            kinds: HashMap::new(),
            buckets: Vec::new(),
            at: 0,
            seen: [seen(), seen(), seen()],
            live: [Bits::new(types), Bits::new(types)],
            waiting: HashMap::new(),
            left: limits.edges,
            cut: 0,
        }
    }

    /// Searches everything.
    pub fn run(&mut self) {
        for (method, phase, kind) in &self.entries.roots {
            self.enter(*method, *phase, kind);
        }
        for (ty, phase, kind) in &self.entries.made {
            self.make_live(*ty, *phase as usize);
            for called in self
                .graph
                .called(*ty)
                .iter()
                .filter(|called| !called.followed)
            {
                let phase = after(*phase, called.when);
                self.enter(called.method, phase, kind);
            }
            self.hand(None, *ty);
        }
        while let Some(bucket) = self.buckets.get_mut(self.at) {
            let Some(state) = bucket.pop() else {
                self.at += 1;
                continue;
            };
            // Only the cheapest arrival counts; the others are stale.
            if self
                .arrivals
                .get(state as usize)
                .is_some_and(|arrival| arrival.cost as usize == self.at)
            {
                self.expand(state);
            }
        }
    }

    fn enter(&mut self, method: MethodId, phase: Phase, kind: &'static str) {
        let state = self.state(method, phase as usize);
        if self.relax(state, 0, NOTHING, 0, Edge::Entry) {
            self.kinds.insert(state, kind);
        }
    }

    pub(crate) fn state(&self, method: MethodId, phase: usize) -> u32 {
        (phase * self.methods + method.index()) as u32
    }

    fn relax(&mut self, state: u32, cost: u32, parent: u32, offset: u32, edge: Edge) -> bool {
        let cost = cost.max(self.at as u32);
        let Some(arrival) = self.arrivals.get_mut(state as usize) else {
            return false;
        };
        if cost >= arrival.cost || cost > MOST_COST {
            return false;
        }
        *arrival = Arrival {
            cost,
            parent,
            offset,
            edge,
        };
        if self.buckets.len() <= cost as usize {
            self.buckets.resize_with(cost as usize + 1, Vec::new);
        }
        if let Some(bucket) = self.buckets.get_mut(cost as usize) {
            bucket.push(state);
        }
        true
    }

    fn expand(&mut self, state: u32) {
        let (phase, method) = (
            state as usize / self.methods,
            MethodId((state as usize % self.methods) as u32),
        );
        let program = self.graph.world.program;
        let Some(code) = program.code_of(method).and_then(|id| program.code(id)) else {
            return;
        };
        let uses = code.uses();
        if uses.len() > self.left {
            self.cut += uses.len() as u64;
            return;
        }
        self.left -= uses.len();
        for item in uses {
            self.follow(state, phase, &code, item);
        }
        for attached in self.objects.at(method) {
            self.call_attached(state, phase, attached);
        }
        if let Some(list) = self.entries.inflated.get(&method) {
            for (offset, ty) in list {
                self.inflate(state, phase, *offset, *ty);
            }
        }
    }

    fn follow(&mut self, state: u32, phase: usize, code: &Code<'_>, item: Use) {
        let offset = item.offset;
        match (item.opcode.class(), item.target) {
            (
                OpcodeClass::InvokeVirtual | OpcodeClass::InvokeInterface,
                Reference::Method(target),
            ) if self
                .seen
                .get_mut(phase)
                .is_some_and(|seen| seen.virtuals.add(target.index())) =>
            {
                self.call_virtual(state, phase, offset, target);
            }
            (
                OpcodeClass::InvokeStatic | OpcodeClass::InvokeDirect | OpcodeClass::InvokeSuper,
                Reference::Method(target),
            ) if self
                .seen
                .get_mut(phase)
                .is_some_and(|seen| seen.directs.add(target.index())) =>
            {
                let world = self.graph.world;
                if let Some(found) = world.resolve_ref(target) {
                    self.step(state, phase, offset, found, PLAIN, Edge::Call);
                    if item.opcode.class() == OpcodeClass::InvokeStatic {
                        self.initialize(
                            state,
                            phase,
                            offset,
                            world.program.method(found).class.into(),
                        );
                    }
                }
            }
            (OpcodeClass::NewInstance, Reference::Type(ty)) => {
                self.initialize(state, phase, offset, ty.into());
                self.make(state, phase, offset, ty.into());
                self.hand(Some((state, phase, offset)), ty.into());
            }
            (OpcodeClass::StaticGet | OpcodeClass::StaticPut, Reference::Field(field)) => {
                let class = self.graph.world.program.field(field).class;
                self.initialize(state, phase, offset, class.into());
            }
            (OpcodeClass::ConstClass, Reference::Type(ty))
                if self.entries.startable.contains_key(&Ty::from(ty)) =>
            {
                self.start(state, phase, offset, code, ty.into());
            }
            (OpcodeClass::InvokeCustom, Reference::CallSite(site)) => {
                self.lambda(state, phase, offset, site)
            }
            _ => (),
        }
    }

    pub(crate) fn step(
        &mut self,
        state: u32,
        phase: usize,
        offset: u32,
        target: MethodId,
        weight: u32,
        edge: Edge,
    ) {
        let cost = self
            .arrivals
            .get(state as usize)
            .map_or(NOTHING, |arrival| arrival.cost.saturating_add(weight));
        let next = self.state(target, phase);
        self.relax(next, cost, state, offset, edge);
    }

    fn call_virtual(&mut self, state: u32, phase: usize, offset: u32, method: MethodId) {
        let dispatch = self.graph.dispatch(method);
        let others = self.graph.others(dispatch).to_vec();
        let fan = others.len() + usize::from(dispatch.fixed.is_some());
        let weight = match fan {
            0 | 1 => PLAIN,
            2 | 3 => 3,
            4..=8 => 5,
            9..=24 => 9,
            _ => 16,
        };
        let edge = if fan > 1 { Edge::Virtual } else { Edge::Call };
        if let Some(target) = dispatch.fixed {
            self.step(state, phase, offset, target, weight, edge);
        }
        let group = usize::from(phase != 0);
        for (target, class) in others {
            if self
                .live
                .get(group)
                .is_some_and(|live| live.has(class.0 as usize))
            {
                self.step(state, phase, offset, target, weight, edge);
            } else {
                let waiting = Waiting {
                    state,
                    target,
                    offset,
                    weight,
                };
                self.waiting
                    .entry((group, class))
                    .or_default()
                    .push(waiting);
            }
        }
    }

    pub(crate) fn initialize(&mut self, state: u32, phase: usize, offset: u32, ty: Ty) {
        let mut at = Some(ty);
        while let Some(ty) = at {
            if self
                .seen
                .get_mut(phase)
                .is_none_or(|seen| !seen.initialized.add(ty.0 as usize))
            {
                return;
            }
            let world = self.graph.world;
            if let Some(method) = world.initializer(ty) {
                self.step(state, phase, offset, method, PLAIN, Edge::Clinit);
            }
            let class = world.program.class_of(TypeId(ty.0));
            at = class
                .and_then(|class| world.program.class(class).superclass)
                .map(Ty::from);
        }
    }

    /// True where the method runs in the phase.
    pub fn reached(&self, method: MethodId, phase: usize) -> bool {
        let state = self.state(method, phase);
        self.arrivals
            .get(state as usize)
            .is_some_and(|arrival| arrival.cost != NOTHING)
    }

    /// The way to a method in a phase, from the entry point: kind of the entry, confidence, and per step the method,
    /// how it was reached, and where the step before goes on to it. `None` where it is not reached.
    pub fn way(&self, method: MethodId, phase: usize, most: usize) -> Option<Way> {
        let mut state = self.state(method, phase);
        let cost = self
            .arrivals
            .get(state as usize)
            .filter(|arrival| arrival.cost != NOTHING)?
            .cost;
        let mut steps = Vec::new();
        let mut states = Vec::new();
        while let Some(arrival) = self.arrivals.get(state as usize) {
            let method = MethodId((state as usize % self.methods) as u32);
            let offset = if arrival.parent == NOTHING {
                -1
            } else {
                arrival.offset as i32
            };
            steps.push((method, arrival.edge, offset));
            states.push(state);
            if arrival.parent == NOTHING || steps.len() >= most {
                break;
            }
            state = arrival.parent;
        }
        let entry = self.kinds.get(&state).copied()?;
        steps.reverse();
        states.reverse();
        let guesses = cost.saturating_sub(PLAIN * (steps.len() as u32 - 1));
        let confidence = match (guesses, steps.len()) {
            (0..=5, 0..=20) => Confidence::High,
            (0..=15, _) => Confidence::Medium,
            _ => Confidence::Low,
        };
        Some(Way {
            entry,
            confidence,
            steps,
            states,
        })
    }
}

/// A way from an entry point to a method.
pub(crate) struct Way {
    pub entry: &'static str,
    pub confidence: Confidence,
    pub steps: Vec<(MethodId, Edge, i32)>,
    /// The states of the search, which name the steps once for all ways.
    pub states: Vec<u32>,
}

pub(crate) fn after(phase: Phase, when: When) -> Phase {
    match when {
        When::Same => phase,
        When::Interaction => Phase::Interaction,
        When::Background => Phase::Background,
    }
}
