//! State that is read and written in a circle: settings that are loaded from what an earlier start saved of them.
//!
//! What a method that is being evaluated puts somewhere is not known yet. It is taken for nothing at first; if it then puts
//! something there, the method is evaluated again with that, until nothing new comes (a least fixed point). What was
//! found on the way with less is forgotten.

use foldhash::HashMap;

use consentry_dex::{FieldId, MethodId};

use super::frame::Run;
use super::stores::Write;
use super::val::Val;
use super::{Before, Params};

/// A value that a place gives: to a field, or to a call as so many-th argument.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Given {
    Field(FieldId),
    Argument(u8),
}

/// A place with what it gives.
type Place = (MethodId, u32, Given);

/// How often a method is evaluated again until nothing new comes.
const MOST_TIMES: usize = 4;
/// How often methods are, in one search.
const MOST_AGAIN: usize = 400;

/// How much is found between.
const MOST_FOUND: usize = 1 << 16;

/// What was found while a method was being evaluated.
pub(super) enum Found {
    Run(MethodId),
    Param((MethodId, u16)),
    Made((Val, FieldId)),
}

#[derive(Default)]
pub(crate) struct Circles {
    /// Methods that are being evaluated, with their parameters standing for themselves.
    roots: Vec<MethodId>,
    /// What places are taken to give.
    taken: HashMap<Place, Val>,
    /// What was found since nothing was being evaluated.
    found: Vec<Found>,
    again: usize,
    /// Stored values that are being looked up.
    reading: usize,
}

impl Circles {
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// True where the circle leads through stored state: others, e.g. inside a library, are left alone.
    pub fn is_reading(&self) -> bool {
        self.reading > 0
    }

    pub fn note(&mut self, found: Found) {
        if self.found.len() >= MOST_FOUND {
            // Too much to be forgotten again: circles are left alone from here on.
            self.again = MOST_AGAIN;
        } else if !self.roots.is_empty() {
            self.found.push(found);
        }
    }
}

impl Before<'_, '_> {
    /// What a place of a method that is being evaluated is taken to give; `None` where it is not evaluated for itself.
    pub(super) fn taken_for(&mut self, method: MethodId, offset: u32, given: Given) -> Option<Val> {
        if !self.assuming
            || self.circles.again >= MOST_AGAIN
            || !self.circles.roots.contains(&method)
        {
            return None;
        }
        let place = (method, offset, given);
        Some(*self.circles.taken.entry(place).or_insert(Val::Unset))
    }

    /// The value of a write under a key, also while its method is being evaluated.
    pub(super) fn written_in_circle(&mut self, write: &Write) -> Val {
        let plain = matches!(
            write.value,
            Val::Int(_) | Val::Boxed(..) | Val::Text(_) | Val::Ticked
        );
        let at = write.at.filter(|_| !plain);
        let taken =
            at.and_then(|at| self.taken_for(write.method, write.offset, Given::Argument(at)));
        if let Some(taken) = taken {
            return taken;
        }
        self.circles.reading += 1;
        let value = self.written(write);
        self.circles.reading -= 1;
        value
    }

    /// Evaluates a method for itself, until what it gives is what was taken for it.
    pub(super) fn until_settled(
        &mut self,
        method: MethodId,
        mut evaluate: impl FnMut(&mut Self) -> Run,
    ) -> Run {
        let mark = self.circles.found.len();
        let mut times = 0;
        self.circles.roots.push(method);
        let run = loop {
            let run = evaluate(self);
            if !self.takes_more(method, &run, times >= MOST_TIMES) {
                break run;
            }
            times += 1;
            self.circles.again += 1;
            self.forget_since(mark);
            self.arena.again(method);
        };
        self.circles.roots.pop();
        self.circles.taken.retain(|place, _| place.0 != method);
        if self.circles.roots.is_empty() {
            self.circles.found.clear();
        }
        run
    }

    /// Joins what a method gives with what was taken for it; `last`: what still changes may be anything. True where
    /// something is new.
    fn takes_more(&mut self, method: MethodId, run: &Run, last: bool) -> bool {
        let own = self.circles.taken.iter();
        let mut own: Vec<(Place, Val)> = own
            .filter(|(place, _)| place.0 == method)
            .map(|(place, value)| (*place, *value))
            .collect();
        own.sort_unstable_by_key(|((_, offset, given), _)| {
            (*offset, matches!(given, Given::Field(_)))
        });
        let mut more = false;
        for (place, old) in own {
            let (_, offset, given) = place;
            let now = given_by(run, offset, given);
            let joined = self.arena.join(old, now);
            if joined != old {
                more = true;
                let joined = if last { Val::Other } else { joined };
                self.circles.taken.insert(place, joined);
            }
        }
        more
    }

    /// Forgets what was found since, with less than is known now.
    fn forget_since(&mut self, mark: usize) {
        let later = self
            .circles
            .found
            .split_off(mark.min(self.circles.found.len()));
        for found in later {
            match found {
                Found::Run(method) => {
                    self.runs.remove(&method);
                    self.arena.again(method);
                }
                Found::Param(key) => drop(Params::remove(&mut self.params, &key)),
                Found::Made(key) => drop(self.made.remove(&key)),
            }
        }
    }
}

/// True where a place writes fewer values before consent than all code does.
pub(super) fn tells_less(all: Val, before: Val) -> bool {
    let open = matches!(
        all,
        Val::OneOf(_) | Val::Other | Val::Ticked | Val::Field(_)
    );
    let few = before.is_known() && before != Val::Any || before == Val::Unset;
    open && few && before != all
}

/// What a run of a method says that a place gives.
fn given_by(run: &Run, offset: u32, given: Given) -> Val {
    let value = match given {
        Given::Field(field) => {
            let mut puts = run.puts.iter();
            let put = puts.find(|put| put.offset == offset && put.field == field);
            put.map(|put| put.value)
        }
        Given::Argument(at) => {
            let mut events = run.events.iter();
            let event = events.find(|event| event.offset == offset);
            event.and_then(|event| event.args.get(usize::from(at)).copied())
        }
    };
    match value {
        Some(value) => value,
        None if run.is_dead(offset) => Val::Unset,
        None => Val::Other,
    }
}
