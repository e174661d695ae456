//! A user who refuses, and comes back: the way to a request is run again and again with what the runs before have
//! stored, and with a clock that goes on.

use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::{FieldId, MethodId};
use foldhash::{HashMap, HashSet};

use super::Again;
use super::machine::{Bodies, Guess, Machine, Memory};
use super::val::Val;
use crate::bits::Bits;
use crate::consent::Op;
use crate::facts::Repetition;
use crate::graph::Graph;

/// The first second of a day: what is compared day by day changes after a whole one.
const START: i64 = 19_700 * 86_400_000;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
/// After a refusal nobody may be asked again for so long (T/TAF 077.5-2022, 8.2.1 c).
const PAUSE: i64 = 48 * HOUR;
/// Longer than anything waits.
const YEARS: i64 = 20_000 * HOUR;
/// Times that the user comes back.
const MOST_RETURNS: i64 = 8;
/// Instructions of one run.
const MOST_INSTRUCTIONS: usize = 30_000;

/// Keys and fields that are written on the way.
type Own = (BTreeSet<Rc<str>>, HashSet<FieldId>);

/// What is different from the plain story.
#[derive(Clone, Copy)]
struct Story {
    /// The process is new each time.
    restarts: bool,
    /// What the platform says of an earlier refusal is not known.
    ignores_rationale: bool,
    guess: Guess,
}

/// What is looked up in every story of a program.
pub(super) struct Known {
    pub ops: HashMap<MethodId, Op>,
    pub asks: Bits,
    pub checks: Bits,
    /// Methods that were run.
    pub bodies: Bodies,
    /// Instructions that may still be run.
    pub left: usize,
}

/// One way to a request.
pub(super) struct Scenario<'s, 'w, 'p> {
    pub graph: &'s mut Graph<'w, 'p>,
    pub known: &'s mut Known,
    /// Methods that lead to the request.
    pub way: &'s BTreeSet<MethodId>,
    pub site: (MethodId, u32),
    /// Methods that are given the refusal, with what they are given.
    pub handlers: &'s [(MethodId, Vec<Val>)],
    /// What runs each time, and what it is given.
    pub root: (MethodId, Vec<Val>),
    /// The root is the start of a screen: the process may be new.
    pub starts: bool,
    /// Keys and fields that are written on the way.
    pub own: Option<Own>,
    pub spent: bool,
}

impl Scenario<'_, '_, '_> {
    /// What keeps the request from coming again; none where that costs too much.
    pub fn tell(&mut self) -> Option<Again> {
        let plain = Story {
            restarts: self.starts,
            ignores_rationale: false,
            guess: Guess::Both,
        };
        let restarted = Story {
            restarts: true,
            ..plain
        };
        let (count, all) = self.returns(plain);
        let again = if all {
            self.always(plain)
        } else if count == 0 {
            Again::of(Repetition::StoredState, false)
        } else if !self.starts && self.returns(restarted).1 {
            Again::of(Repetition::EachStart, false)
        } else if count > 1 {
            Again::of(Repetition::Counter, !self.starts)
        } else {
            self.once(plain)
        };
        (!self.spent).then_some(again)
    }

    /// It comes again whatever is stored; or a time is compared with something that is not known.
    fn always(&mut self, plain: Story) -> Again {
        for guess in [Guess::Holds, Guess::Fails] {
            if !self.returns(Story { guess, ..plain }).1 {
                return Again::of(Repetition::UnknownInterval, false);
            }
        }
        if self.starts {
            Again::of(Repetition::EachStart, false)
        } else {
            Again::of(Repetition::EachReturn, true)
        }
    }

    /// It does not come again at once: perhaps later.
    fn once(&mut self, plain: Story) -> Again {
        let ignoring = Story {
            ignores_rationale: true,
            ..plain
        };
        let (mut low, mut high, reason) = if self.comes(plain, PAUSE - MINUTE) {
            (MINUTE, PAUSE - MINUTE, Repetition::ShortInterval)
        } else if self.comes(plain, YEARS) {
            (PAUSE - MINUTE, YEARS, Repetition::LongInterval)
        } else if self.comes(ignoring, MINUTE) {
            return Again::of(Repetition::Rationale, false);
        } else {
            return Again::of(Repetition::AskedFlag, false);
        };
        while high - low > 500 {
            let middle = low + (high - low) / 2;
            if self.comes(plain, middle) {
                high = middle;
            } else {
                low = middle;
            }
        }
        Again {
            interval: u64::try_from((high + 500) / 1000).ok(),
            ..Again::of(reason, reason == Repetition::ShortInterval && !self.starts)
        }
    }

    /// How often the request comes where the user comes back each minute, and whether it still does at the end.
    fn returns(&mut self, story: Story) -> (usize, bool) {
        let times: Vec<i64> = (0..MOST_RETURNS).map(|number| number * MINUTE).collect();
        let asked = self.story(story, &times);
        let rest: Vec<bool> = asked.into_iter().skip_while(|asked| !asked).collect();
        let count = rest.iter().take_while(|asked| **asked).count();
        if count == 0 {
            // Perhaps it waits for some time before it asks first.
            let asked = self.story(story, &[0, YEARS]);
            return (usize::from(asked.contains(&true)), false);
        }
        (count, count == rest.len())
    }

    /// Whether the request comes again after some time.
    fn comes(&mut self, story: Story, later: i64) -> bool {
        let at_once = self.story(story, &[0]) == [true];
        // Otherwise it waits for some time before it asks first.
        let first = if at_once { 0 } else { YEARS };
        let times = if at_once {
            vec![0, later]
        } else {
            vec![0, first, first + later]
        };
        self.story(story, &times).last() == Some(&true)
    }

    /// Runs the way at some times after the start; whether the request is made, for each.
    fn story(&mut self, story: Story, times: &[i64]) -> Vec<bool> {
        if self.own.is_none() {
            let none = (BTreeSet::new(), HashSet::default());
            let (_, _, own) = self.run(story, 0, Memory::default(), Val::Other, Some(none));
            self.own = Some(own);
        }
        let mut memory = Memory::default();
        let mut list = Vec::new();
        let mut refused = false;
        for time in times {
            if story.restarts {
                memory = Memory {
                    keys: memory.keys,
                    ..Memory::default()
                };
            }
            let rationale = if story.ignores_rationale {
                Val::Other
            } else {
                Val::flag(refused)
            };
            let (asked, after, _) = self.run(story, *time, memory, rationale, None);
            memory = after;
            refused |= asked;
            list.push(asked);
        }
        list
    }

    /// One run: the root, and the handlers of the refusal where it asked. With `gathers`, nothing is known of what is
    /// stored, and what is written is gathered.
    fn run(
        &mut self,
        story: Story,
        time: i64,
        memory: Memory,
        rationale: Val,
        gathers: Option<Own>,
    ) -> (bool, Memory, Own) {
        let gathering = gathers.is_some();
        let (own_keys, own_fields) = gathers.or_else(|| self.own.clone()).unwrap_or_default();
        if self.spent {
            // Nothing is told of it any more.
            return (false, memory, (own_keys, own_fields));
        }
        let given = MOST_INSTRUCTIONS.min(self.known.left);
        let mut machine = Machine {
            graph: self.graph,
            bodies: &mut self.known.bodies,
            ops: &self.known.ops,
            asks: &self.known.asks,
            checks: &self.known.checks,
            way: self.way,
            site: self.site,
            memory,
            now: START + time,
            rationale,
            guess: story.guess,
            gathering,
            own_keys,
            own_fields,
            asked: false,
            inside: 0,
            quiet: 0,
            active: Vec::new(),
            left: given,
            spent: false,
            intent: None,
            ran: None,
        };
        machine.run(self.root.0, &self.root.1);
        let asked = machine.asked;
        if asked {
            for (handler, args) in self.handlers {
                machine.run(*handler, args);
            }
        }
        let (left, spent, memory) = (machine.left, machine.spent, machine.memory);
        let own = (machine.own_keys, machine.own_fields);
        self.spent |= spent;
        self.known.left = self.known.left.saturating_sub(given - left);
        (asked, memory, own)
    }
}
