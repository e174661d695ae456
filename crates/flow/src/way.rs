//! The way from an entry point to a method, as the search found it.

use consentry_dex::MethodId;

use crate::facts::{Confidence, Edge, Phase};
use crate::reach::{GUARDED, NOTHING, PLAIN, Reach};

/// A way from an entry point to a method.
pub(crate) struct Way {
    pub entry: &'static str,
    /// Some step lies past a branch on stored state.
    pub guarded: bool,
    pub confidence: Confidence,
    pub steps: Vec<(MethodId, Edge, i32)>,
    /// The states of the search, which name the steps once for all ways.
    pub states: Vec<u32>,
}

impl Reach<'_, '_, '_> {
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
        let (guarded, cost) = match cost.checked_sub(GUARDED) {
            Some(cost) => (true, cost),
            None => (false, cost),
        };
        let guesses = cost.saturating_sub(PLAIN * (steps.len() as u32 - 1));
        let confidence = match (guesses, steps.len()) {
            (0..=5, 0..=20) => Confidence::High,
            (0..=15, _) => Confidence::Medium,
            _ => Confidence::Low,
        };
        Some(Way {
            entry,
            guarded: guarded && phase == Phase::Launch as usize,
            confidence,
            steps,
            states,
        })
    }

    /// True where the method runs in the phase whatever was stored.
    pub fn runs_anyway(&self, method: MethodId, phase: usize) -> bool {
        let state = self.state(method, phase);
        self.arrivals
            .get(state as usize)
            .is_some_and(|arrival| arrival.cost < GUARDED)
    }

    /// True where the method runs in the phase.
    pub fn reached(&self, method: MethodId, phase: usize) -> bool {
        let state = self.state(method, phase);
        self.arrivals
            .get(state as usize)
            .is_some_and(|arrival| arrival.cost != NOTHING)
    }
}
