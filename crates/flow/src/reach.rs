//! What runs when: the cheapest way from an entry point to every method, for each phase. A step costs more the more
//! it guesses, so the way that is shown is the most credible one, and a short one. At the start of the app a way past a
//! branch on stored state costs more than any way without one: what runs in any case is known to.

mod calls;
mod entries;
mod stages;

use foldhash::{HashMap, HashMapExt};

use consentry_dex::{MethodId, OpcodeClass, Use};

use crate::bits::Bits;
use crate::consent::Before;
use crate::facts::{Edge, Phase};
use crate::graph::{Graph, When};
use crate::guards::Guards;
use crate::objects::{Attached, Objects};
use crate::query::Limits;
use crate::world::Ty;

pub(crate) use entries::{Closed, Entries, Startable};

pub(crate) const PHASES: [Phase; 3] = [Phase::Launch, Phase::Interaction, Phase::Background];

/// A certain step.
pub(crate) const PLAIN: u32 = 2;
pub(crate) const CALLBACK: u32 = 3;
pub(crate) const COMPONENT: u32 = 4;
pub(crate) const GUESS: u32 = 14;
/// Ways longer than this are not followed.
const MOST_COST: u32 = 2000;
pub(crate) const NOTHING: u32 = u32::MAX;
/// Ways past a branch on stored state cost so much more.
pub(crate) const GUARDED: u32 = MOST_COST + 1;

/// How a method was reached first, in one phase.
#[derive(Clone, Copy)]
pub(crate) struct Arrival {
    pub cost: u32,
    pub parent: u32,
    pub offset: u32,
    pub edge: Edge,
}

/// A target that waits for an object of its class.
pub(crate) struct Waiting {
    pub state: u32,
    pub target: MethodId,
    pub offset: u32,
    pub weight: u32,
}

/// A step past a branch on stored state, taken when all others are.
#[derive(Clone, Copy)]
pub(crate) enum Later {
    Use(Use),
    Attached(Attached),
    Inflated(u32, Ty),
}

impl Later {
    fn offset(&self) -> u32 {
        match self {
            Self::Use(item) => item.offset,
            Self::Attached(attached) => attached.offset,
            Self::Inflated(offset, _) => *offset,
        }
    }
}

/// The search and its result.
pub(crate) struct Reach<'g, 'w, 'p> {
    pub(crate) graph: &'g mut Graph<'w, 'p>,
    guards: &'g mut Guards<'w, 'p>,
    /// What does not run before consent is left out.
    pub(crate) before: Option<&'g mut Before<'w, 'p>>,
    later: Vec<(u32, Later)>,
    /// Steps that need an intent that nothing of the start sends.
    unsent: Vec<(u32, Later)>,
    pub(crate) objects: Objects,
    pub(crate) entries: &'g Entries,
    pub(crate) methods: usize,
    pub(crate) arrivals: Vec<Arrival>,
    pub(crate) kinds: HashMap<u32, &'static str>,
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
    pub fn new(
        graph: &'g mut Graph<'w, 'p>,
        guards: &'g mut Guards<'w, 'p>,
        entries: &'g Entries,
        limits: &Limits,
    ) -> Self {
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
            guards,
            before: None,
            later: Vec::new(),
            unsent: Vec::new(),
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

    /// True for entries of components that only code of the app starts, where the search begins without consent.
    fn is_closed(&self, index: usize, of: impl Fn(&Closed) -> &std::ops::Range<usize>) -> bool {
        self.before.is_some()
            && self
                .entries
                .closed
                .values()
                .any(|closed| of(closed).contains(&index))
    }

    /// True where a method starts a component before consent, or where consent is not looked at.
    pub(crate) fn starts_before(&mut self, state: u32, ty: Ty) -> bool {
        let (_, method) = self.split(state);
        let entries = self.entries;
        self.before
            .as_mut()
            .is_none_or(|before| before.starts(method, ty, &entries.starts))
    }

    /// True where a place does not run before consent.
    pub(crate) fn is_cut(&mut self, method: MethodId, offset: u32) -> bool {
        self.before
            .as_mut()
            .is_some_and(|before| before.is_cut(method, offset))
    }

    /// True where a step lies past a branch on stored state and such steps are not yet taken; it is then kept.
    pub(crate) fn waits(&mut self, state: u32, later: Later) -> bool {
        let (phase, method) = self.split(state);
        let launch = phase == Phase::Launch as usize;
        if launch
            && self
                .guards
                .intents
                .is_unsent(self.graph, method, later.offset())
        {
            self.unsent.push((state, later));
            return true;
        }
        let waits = launch
            && self.before.is_none()
            && self.at < GUARDED as usize
            && self.guards.is_guarded(method, later.offset());
        if waits {
            self.later.push((state, later));
        }
        waits
    }

    /// True where a place of a method that runs at the start lies past a branch on stored state of that method.
    pub fn is_guarded(&mut self, method: MethodId, offset: i32) -> bool {
        self.reached(method, Phase::Launch as usize)
            && u32::try_from(offset).is_ok_and(|offset| self.guards.is_guarded(method, offset))
    }

    fn split(&self, state: u32) -> (usize, MethodId) {
        let (phase, method) = (state as usize / self.methods, state as usize % self.methods);
        (phase, MethodId(method as u32))
    }

    fn search(&mut self) {
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
        let cost = match cost {
            NOTHING => return false,
            _ if self.at >= GUARDED as usize && cost < GUARDED => cost + GUARDED,
            _ => cost,
        };
        let cost = cost.max(self.at as u32);
        let Some(arrival) = self.arrivals.get_mut(state as usize) else {
            return false;
        };
        let most = if self.at < GUARDED as usize {
            MOST_COST
        } else {
            GUARDED + MOST_COST
        };
        if cost >= arrival.cost || cost > most {
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
        let (phase, method) = self.split(state);
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
            let cut = self.is_cut(method, item.offset);
            if self.before.is_some() && self.call_split(state, phase, item, cut) {
                continue;
            }
            if cut && !self.runs_for_some(method, item) {
                continue;
            }
            if self.before.is_some() {
                self.release(state, item);
            }
            if leads(item.opcode.class()) && !self.waits(state, Later::Use(item)) {
                self.follow(state, phase, &code, item);
            }
        }
        for attached in self.objects.at(method) {
            self.call_attached(state, phase, attached);
        }
        if let Some(list) = self.entries.inflated.get(&method) {
            for (offset, ty) in list {
                let cut = self.is_cut(method, *offset);
                if !cut && !self.waits(state, Later::Inflated(*offset, *ty)) {
                    self.inflate(state, phase, *offset, *ty);
                }
            }
        }
    }
}

/// True for instructions that may lead to other methods.
fn leads(class: OpcodeClass) -> bool {
    !matches!(
        class,
        OpcodeClass::ConstString | OpcodeClass::InstanceGet | OpcodeClass::InstancePut
    )
}

pub(crate) fn after(phase: Phase, when: When) -> Phase {
    match when {
        When::Same => phase,
        When::Interaction => Phase::Interaction,
        When::Background => Phase::Background,
    }
}
