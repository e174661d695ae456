//! The search in its stages: what runs at the start in any case, what waits for stored state or for an intent.

use consentry_dex::MethodId;

use super::{GUARDED, Later, NOTHING, Reach, after};
use crate::facts::Phase;

impl Reach<'_, '_, '_> {
    /// Searches everything.
    pub fn run(&mut self) {
        for (index, (method, phase, kind)) in self.entries.roots.iter().enumerate() {
            if !self.is_closed(index, |closed| &closed.roots) {
                self.enter(*method, *phase, kind);
            }
        }
        for (index, (ty, phase, kind)) in self.entries.made.iter().enumerate() {
            if self.is_closed(index, |closed| &closed.made) {
                continue;
            }
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
        self.search();
        // Fields that code of the start writes guard nothing; what waited for them goes on.
        while self.forget_written() | self.send(GUARDED) {
            self.at = 0;
            self.go_on();
            self.search();
        }
        loop {
            self.at = GUARDED as usize;
            if self.buckets.len() <= self.at {
                self.buckets.resize_with(self.at + 1, Vec::new);
            }
            self.go_on();
            self.search();
            if !self.send(NOTHING) {
                break;
            }
        }
        self.start_otherwise();
    }

    /// Takes in what code sends that was reached at the start at less than a cost; steps that waited for it go on.
    fn send(&mut self, below: u32) -> bool {
        let arrivals = &self.arrivals;
        let launch = Phase::Launch as usize * self.methods;
        let changed = self.guards.intents.send(self.graph, |method| {
            let arrival = arrivals.get(launch + method.index());
            arrival.is_some_and(|arrival| arrival.cost < below)
        });
        if changed {
            self.later.append(&mut self.unsent);
        }
        changed
    }

    /// What needs an intent that only somebody else sends runs when that happens: not at the start.
    fn start_otherwise(&mut self) {
        for (state, _) in std::mem::take(&mut self.unsent) {
            let (_, method) = self.split(state);
            let Some(arrival) = self.arrivals.get(state as usize).copied() else {
                continue;
            };
            let next = self.state(method, Phase::Interaction as usize);
            let cost = arrival.cost % GUARDED;
            self.at = 0;
            if self.relax(next, cost, arrival.parent, arrival.offset, arrival.edge)
                && let Some(kind) = self.kinds.get(&state).copied()
            {
                self.kinds.insert(next, kind);
            }
        }
        self.at = 0;
        self.search();
    }

    /// True where a place of a method runs at the start only for an intent that nothing sends then.
    pub fn is_unsent(&mut self, method: MethodId, offset: i32) -> bool {
        u32::try_from(offset)
            .is_ok_and(|offset| self.guards.intents.is_unsent(self.graph, method, offset))
    }

    fn forget_written(&mut self) -> bool {
        let arrivals = &self.arrivals;
        let launch = Phase::Launch as usize * self.methods;
        self.guards.forget_written(|method| {
            let arrival = arrivals.get(launch + method.index());
            arrival.is_some_and(|arrival| arrival.cost < GUARDED)
        })
    }

    /// Takes the steps that waited, where they need not wait any more.
    fn go_on(&mut self) {
        for (state, later) in std::mem::take(&mut self.later) {
            let (phase, method) = self.split(state);
            if self.waits(state, later) {
                continue;
            }
            match later {
                Later::Use(item) => {
                    let program = self.graph.world.program;
                    let code = program.code_of(method).and_then(|id| program.code(id));
                    if let Some(code) = code {
                        self.follow(state, phase, &code, item);
                    }
                }
                Later::Attached(attached) => self.call_attached(state, phase, attached),
                Later::Inflated(offset, ty) => self.inflate(state, phase, offset, ty),
            }
        }
    }
}
