//! Constants that helpers of the app hand on: from the API back to the callers.

use foldhash::{HashMap, HashMapExt};
use std::collections::{BTreeMap, BTreeSet};

use consentry_dex::{CodeId, MethodId};

use crate::bits::Bits;
use crate::eval::{Ask, Evaluator, Event};
use crate::sites::{HELPER_DEPTH, Handed, Sites};
use crate::values::Value;

impl Sites<'_, '_, '_, '_> {
    /// Follows constants through helpers, level by level.
    pub fn follow_helpers(&mut self) {
        for _ in 0..HELPER_DEPTH {
            let handed = std::mem::take(&mut self.handed);
            if handed.is_empty() {
                return;
            }
            let mut by_helper: BTreeMap<MethodId, Vec<Handed>> = BTreeMap::new();
            for item in handed {
                by_helper.entry(item.helper).or_default().push(item);
            }
            let (events, cut) = self
                .eval
                .calls_of(by_helper.keys().copied(), self.query.limits.callers);
            self.cut += cut;
            let mut called: BTreeSet<MethodId> = BTreeSet::new();
            for (helper, event) in events {
                called.insert(helper);
                for item in by_helper.get(&helper).cloned().unwrap_or_default() {
                    let args = self.eval.heap.args_of(event.args);
                    let value = args
                        .get(usize::from(item.param))
                        .copied()
                        .unwrap_or(Value::Unknown);
                    self.decide(
                        event.caller,
                        event.at as i32,
                        item.rule,
                        value,
                        item.via,
                        item.symbol,
                        event.caller,
                    );
                }
            }
        }
        for item in std::mem::take(&mut self.handed) {
            self.unresolved(item.method, item.offset, item.rule, item.symbol);
        }
    }
}

impl Evaluator<'_, '_> {
    /// The calls of some methods with what their arguments hold, each with the method that it may run; and how many
    /// were not looked at because a method has more than `most` callers.
    pub fn calls_of(
        &mut self,
        methods: impl Iterator<Item = MethodId>,
        most: usize,
    ) -> (Vec<(MethodId, Event)>, u64) {
        let program = self.world.program;
        let mut interest = Bits::new(program.method_count());
        let mut runs: HashMap<MethodId, Vec<MethodId>> = HashMap::new();
        let mut codes: BTreeSet<CodeId> = BTreeSet::new();
        let mut cut = 0;
        for method in methods {
            for reference in self.world.references_to(method) {
                interest.add(reference.index());
                runs.entry(reference).or_default().push(method);
                let sites = program.callers(reference);
                codes.extend(sites.iter().take(most).map(|site| site.code()));
                cut += sites.len().saturating_sub(most) as u64;
            }
        }
        let mut events = Vec::new();
        for event in self.evaluate(codes.into_iter(), &interest) {
            for method in runs.get(&event.target).into_iter().flatten() {
                events.push((*method, event));
            }
        }
        (events, cut)
    }

    /// Evaluates whole methods, one for each code item, and gives the calls in `interest`.
    pub fn evaluate(&mut self, codes: impl Iterator<Item = CodeId>, interest: &Bits) -> Vec<Event> {
        let program = self.world.program;
        let mut events = Vec::new();
        for id in codes {
            let Some(method) = program.code(id).and_then(|code| code.methods().next()) else {
                continue;
            };
            if let Some(outcome) = self.run(id, method, &Ask::plain(interest)) {
                events.extend(
                    outcome
                        .events
                        .into_iter()
                        .filter(|event| interest.has(event.target.index())),
                );
            }
        }
        events
    }
}

/// True for names as platforms and libraries give them to what they call back.
pub(crate) fn looks_like_callback(name: &str) -> bool {
    name.strip_prefix("on")
        .is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_uppercase()))
}
