//! The rounds of the search: each knows from the one before which code runs before consent.

use consentry_dex::MethodId;

use super::cells::CELL;
use super::controls::Registered;
use super::gates::below;
use super::stores::{Source, Write};
use super::{Before, Round};
use crate::bits::Bits;
use crate::graph::Graph;
use crate::guards::Guards;
use crate::query::{Query, Says};
use crate::reach::{Entries, PHASES, Reach};

/// Rounds that are made at most.
const MOST_ROUNDS: usize = 4;

/// What runs in a search.
pub(crate) fn reached(reach: &Reach<'_, '_, '_>, methods: usize) -> (Bits, usize) {
    let mut bits = Bits::new(methods);
    let mut count = 0;
    for index in 0..methods as u32 {
        let method = MethodId(index);
        if (0..PHASES.len()).any(|phase| reach.reached(method, phase)) {
            bits.add(index as usize);
            count += 1;
        }
    }
    (bits, count)
}

impl<'w, 'p> Before<'w, 'p> {
    /// Finds who agrees where, and who writes what. True where there is anything to agree to.
    pub fn prepare(&mut self, graph: &mut Graph<'w, 'p>, query: &Query) -> bool {
        let all = self.controls(graph, query);
        let agrees = |one: &Registered| matches!(one.says, Some(Says::Agree | Says::GoOn));
        if all.iter().any(agrees) || self.labels.asks(self.world.program, &query.owners) {
            // Before anything is left out: also what only the handlers write.
            self.find_senders(query);
            self.find_provided(query);
            self.find_started(graph, query);
            self.find_writes();
            self.find_results();
            self.find_events(query);
            self.find_observers();
            self.find_collectors();
            self.find_delayed();
            self.find_cold();
            self.find_clicks(graph, query);
            self.find_switched(query);
            self.set_handlers(&all);
            self.find_numbered();
            self.find_shown(&all);
        }
        self.controls = all;
        self.handlers.iter().any(|handler| !handler.shared)
    }

    /// Searches until nothing changes; `tell` is given the last search, and then, as doubtful, the one that takes what
    /// decides nothing for what it is on the first start.
    pub fn search<'g>(
        &'g mut self,
        graph: &'g mut Graph<'w, 'p>,
        guards: &'g mut Guards<'w, 'p>,
        entries: &'g Entries,
        query: &Query,
        mut tell: impl FnMut(&mut Reach<'_, 'w, 'p>, bool),
    ) {
        let methods = self.world.program.method_count();
        let mut last = (usize::MAX, 0);
        for round in 0..MOST_ROUNDS {
            self.forget();
            self.assuming = round > 0;
            if round > 0 {
                self.find_relevant();
                self.look_at_provided();
                self.find_off();
                self.find_start_writes();
            }
            let mut reach = Reach::new(&mut *graph, &mut *guards, entries, &query.limits);
            reach.before = Some(&mut *self);
            reach.objects.follow_kept();
            reach.run();
            let (bits, count) = reached(&reach, methods);
            let left_out = reach.before.as_ref().map_or(0, |before| before.left_out());
            let settled = round > 0 && (count, left_out) == last;
            let ends = settled || round + 1 == MOST_ROUNDS;
            if ends {
                tell(&mut reach, false);
            }
            drop(reach);
            last = (count, left_out);
            self.end(bits);
            if ends {
                break;
            }
        }
        let kept =
            |source: &Source| matches!(source, Source::Key(_) | Source::File(_) | Source::Field(_));
        let mut runs = self.earlier.runs.values();
        self.blind = !runs.any(|run| run.used.iter().any(kept)) && !self.keeps(graph);
        self.forget();
        self.find_relevant();
        self.doubting = true;
        self.look_at_provided();
        self.find_off();
        self.find_start_writes();
        let mut reach = Reach::new(graph, guards, entries, &query.limits);
        reach.before = Some(self);
        reach.objects.follow_kept();
        reach.run();
        tell(&mut reach, true);
    }

    /// True where code that runs only after somebody agreed writes stored state under a key that is known.
    /// Also where all that the controls keep is under keys that are known, and others write it as well.
    fn keeps(&mut self, graph: &mut Graph<'w, 'p>) -> bool {
        let agreeing = self.handlers.iter().filter(|one| !one.shared);
        let agreeing: Vec<MethodId> = agreeing.map(|one| one.method).collect();
        let below = below(graph, &agreeing);
        let (mut known, mut unknown) = (false, false);
        for (key, writes) in &self.writes {
            if writes.iter().any(|write| below.contains(&write.method)) {
                let text = self.arena.text(self.world.program, *key);
                known |= !text.starts_with(CELL);
                unknown |= text.starts_with(CELL);
            }
        }
        if known && !unknown {
            return true;
        }
        let all: Vec<Write> = self
            .writes
            .values()
            .chain(self.files.values())
            .flatten()
            .copied()
            .collect();
        all.into_iter().any(|write| {
            self.ever.has(write.method.index()) && !self.is_live(write.method, write.offset)
        })
    }

    /// How much of the methods that were looked at does not run.
    fn left_out(&self) -> u64 {
        let ranges = self.cuts.values().flat_map(|run| &run.dead);
        ranges.map(|(start, end)| u64::from(end - start)).sum()
    }

    fn end(&mut self, reached: Bits) {
        let mut full = Bits::new(self.world.program.method_count());
        for handler in self.handlers.iter().filter(|handler| handler.full) {
            full.add(handler.method.index());
        }
        let receivers = self.events.receivers.keys();
        let mut receivers: Vec<MethodId> = receivers
            .chain(self.observers.cells.keys())
            .copied()
            .chain(self.finished.methods())
            .chain(self.off_methods())
            .chain(self.collecting())
            .collect();
        let all = 0..self.world.program.method_count() as u32;
        receivers.extend(
            all.map(MethodId)
                .filter(|one| self.events.answered.has(one.index())),
        );
        for receiver in receivers {
            if self.is_silent(receiver) {
                full.add(receiver.index());
            }
        }
        self.earlier = Round {
            reached,
            runs: std::mem::take(&mut self.cuts),
            full,
        };
    }
}
