//! How one method is run: told again where it was run before, cut where a budget is used up.

use consentry_dex::MethodId;

use super::atoms::{Atom, Val};
use super::machine::{Machine, Ran};
use super::memo::Footprint;
use super::store::Store;

const MOST_NESTED: usize = 2;
/// The same, where each is of another object: members of a chain.
const MOST_CHAINED: usize = 6;
const MOST_TRIES: usize = 5;
/// Runs of one method for one component, in a program that is run whole and in others.
const MOST_RUNS_SMALL: u32 = 600;
const MOST_RUNS: u32 = 120;

impl Machine<'_, '_, '_> {
    /// Runs a method of the app.
    pub fn run(&mut self, method: MethodId, args: &[Val], store: Store, context: u32) -> Ran {
        let Some(code) = self.world().program.code_of(method) else {
            return Ran::new(Val::TOP, store);
        };
        let nested = self.stack.iter().filter(|frame| frame.0 == method).count();
        let widened: Vec<Val>;
        let args = if nested > 0 {
            // Numbers count the recursion: any may come, so that its end is seen.
            widened = args
                .iter()
                .map(|arg| match self.values.numbers(*arg) {
                    Some(_) if !self.values.is_null(*arg) => Val::TOP,
                    _ => *arg,
                })
                .collect();
            &widened
        } else {
            args
        };
        if let Some(ran) = self.recall(method, args, &store, context) {
            return ran;
        }
        let most = if self.is_chained(method, args) {
            MOST_CHAINED
        } else {
            MOST_NESTED
        };
        if nested >= most {
            return self.assume(method, store);
        }
        if self.stack.len() >= self.query.limits.depth {
            self.deep += 1;
            return self.guess(method, args, store);
        }
        if self.left == 0 || self.share == 0 {
            self.starved += 1;
            return self.guess(method, args, store);
        }
        let most = if self.relevance.all {
            MOST_RUNS_SMALL
        } else {
            MOST_RUNS
        };
        let runs = self.runs.entry(method).or_default();
        *runs += 1;
        if *runs > most {
            return self.guess(method, args, store);
        }
        let Some(prepared) = self.prepare(code) else {
            return self.guess(method, args, store);
        };
        let depth = self.stack.len();
        for _ in 0..MOST_TRIES {
            self.stack.push((method, 0));
            self.receivers
                .push(args.first().copied().unwrap_or_default());
            self.footprints.push(Footprint::default());
            let ran = self.interpret(method, prepared.clone(), args, store.clone(), context);
            self.stack.pop();
            self.receivers.pop();
            let again = self.settles(method, depth, nested, &ran);
            if !again && nested == 0 && ran.store.is_none() && self.rests_on(depth) {
                // no end of the recursion was seen
                self.footprints.pop();
                break;
            }
            if !again {
                self.remember(method, args, &store, context, &ran);
                if nested == 0 {
                    self.assumed.remove(&method);
                }
                return ran;
            }
            self.footprints.pop();
        }
        self.guess(method, args, store)
    }

    /// True where a method runs on one object and is running on others only.
    fn is_chained(&self, method: MethodId, args: &[Val]) -> bool {
        let own = args.first().copied().unwrap_or_default();
        let mut running = self.stack.iter().zip(&self.receivers);
        matches!(self.values.single(own), Some(Atom::Object(_)))
            && !self.is_static(method)
            && running.all(|(frame, receiver)| frame.0 != method || *receiver != own)
    }

    /// A method that is already running twice: what it is known to give so far.
    pub(super) fn assume(&mut self, method: MethodId, store: Store) -> Ran {
        let first = self.stack.iter().position(|frame| frame.0 == method);
        if let Some(footprint) = self.footprints.last_mut() {
            footprint.rests_on(first.unwrap_or(0));
        }
        match self.assumed.get(&method) {
            Some(value) => Ran::new(*value, store),
            // At first it does not come back: another way through it must end the recursion.
            None => Ran::default(),
        }
    }

    /// True where the method that was run calls itself.
    pub(super) fn rests_on(&self, depth: usize) -> bool {
        self.footprints
            .last()
            .is_some_and(|footprint| footprint.rested() == depth)
    }

    /// True where a method calls itself and gives more than was assumed: it is run again.
    pub(super) fn settles(
        &mut self,
        method: MethodId,
        depth: usize,
        nested: usize,
        ran: &Ran,
    ) -> bool {
        if nested > 0 || !self.rests_on(depth) || ran.store.is_none() {
            return false;
        }
        let old = self.assumed.get(&method).copied().unwrap_or(Val::NONE);
        let new = self.values.join(old, ran.value);
        let first = self.assumed.insert(method, new).is_none();
        first || new != old
    }

    /// What a call gives that is not followed: what it is given.
    pub fn guess(&mut self, method: MethodId, args: &[Val], store: Store) -> Ran {
        let program = self.world().program;
        let result = program.result(program.method(method).proto);
        let value = match result.map(|ty| program.descriptor(ty)) {
            Some(name) if &*name == "V" || &*name == "Z" => Val::TOP,
            _ => {
                let mut all = vec![Atom::Top];
                for arg in args {
                    all.extend(self.values.labels(*arg).into_iter().map(Atom::Label));
                }
                self.values.of(all)
            }
        };
        Ran::new(value, store)
    }
}
