//! What happens only where the user refused: the app is left, asks again, or opens the settings.
//!
//! Handlers of permission results are evaluated with the answer in their parameters; the evaluator knows which blocks
//! run only where it was a refusal. Calls of the app's own helpers and listeners made there are followed. An exit that
//! also follows where the permission was granted is not told: a splash screen closes itself either way.

mod callbacks;
mod judge;

use std::collections::{BTreeMap, BTreeSet};

use consentry_dex::MethodId;

use crate::bits::Bits;
use crate::eval::{Ask, Evaluator, Event, Know};
use crate::facts::{Confidence, Edge, Effect};
use crate::graph::{Graph, When};
use crate::matching::{Matches, fits_text};
use crate::query::{Query, Role};
use crate::values::Value;
use crate::world::Ty;

pub(crate) use judge::answers;

/// Where a handler gets the answer from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Source {
    /// It is given the result.
    Result,
    /// It is called on a refusal only.
    Refused,
    /// It asks whether the permission is granted.
    Check,
}

/// Something that happens only where a permission is refused.
#[derive(Clone, Debug)]
pub(crate) struct Consequence {
    pub effect: Effect,
    pub symbol: String,
    pub handler: MethodId,
    pub source: Source,
    /// From the handler to the call: method, how it was reached, where it goes on.
    pub frames: Vec<(MethodId, Edge, u32)>,
    pub confidence: Confidence,
    /// It follows a press of a button, and the user can go on without it.
    pub offered: bool,
    /// The callback that was handed over an interface of the app: it answers requests of its own class only.
    pub callback: Option<MethodId>,
}

/// A method that is still to be looked at.
struct Item {
    method: MethodId,
    seeds: Vec<Value>,
    know: Know,
    /// How far the way here is certain.
    confidence: Confidence,
    frames: Vec<(MethodId, Edge, u32)>,
    /// The listener below which it lies.
    listener: Option<MethodId>,
    callback: Option<MethodId>,
}

/// What a user may do in a dialog that follows a refusal.
#[derive(Default)]
struct Choices {
    /// Listeners of buttons that were made.
    buttons: BTreeSet<MethodId>,
    /// Listeners that run where a dialog is closed.
    closings: BTreeSet<MethodId>,
    /// A dialog cannot be closed but by its buttons.
    locked: bool,
    /// A button does nothing but close the dialog.
    idle: bool,
}

/// A call that matters, seen below a handler.
struct Call {
    kind: Kind,
    know: Know,
    symbol: String,
    confidence: Confidence,
    frames: Vec<(MethodId, Edge, u32)>,
    listener: Option<MethodId>,
    callback: Option<MethodId>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Kind {
    /// The screen is closed.
    Finish,
    /// The process ends, or goes to the background.
    Leave,
    /// A screen is opened.
    Start,
    Ask,
    Settings,
}

/// Helpers of helpers.
const MOST_DEPTH: usize = 8;
/// Methods looked at below one handler.
const MOST_METHODS: usize = 200;
/// Code that implements the answer; not the app's own.
pub(crate) const LIBRARIES: &[&str] = &[
    "androidx.",
    "android.support.",
    "kotlin.",
    "kotlinx.",
    "com.google.android.",
];

/// The search.
pub(crate) struct Refusals<'q, 'e, 'g, 'w, 'p> {
    pub query: &'q Query,
    pub matches: &'q Matches,
    pub eval: &'e mut Evaluator<'w, 'p>,
    pub graph: &'g mut Graph<'w, 'p>,
    kinds: BTreeMap<MethodId, Kind>,
    pub interest: Bits,
    pub libraries: Vec<String>,
    /// Classes of the objects that were made on the way below the handler that is looked at.
    pub(super) made: BTreeSet<Ty>,
    choices: Choices,
}

impl<'q, 'e, 'g, 'w, 'p> Refusals<'q, 'e, 'g, 'w, 'p> {
    pub fn new(
        query: &'q Query,
        matches: &'q Matches,
        eval: &'e mut Evaluator<'w, 'p>,
        graph: &'g mut Graph<'w, 'p>,
        starts: &Bits,
    ) -> Self {
        let program = eval.world.program;
        let mut kinds = BTreeMap::new();
        for index in (0..program.method_count() as u32).map(MethodId) {
            if starts.has(index.index()) {
                kinds.insert(index, Kind::Start);
            }
        }
        let mut libraries: Vec<String> = LIBRARIES.iter().map(|name| (*name).to_owned()).collect();
        for (method, rules) in &matches.methods {
            for rule in rules {
                let Some(api) = query.apis.get(rule.api as usize) else {
                    continue;
                };
                let Some(named) = api.matches.get(rule.index as usize) else {
                    continue;
                };
                let kind = match api.role {
                    Role::Exit if named.method.starts_with("finish") => Kind::Finish,
                    Role::Exit => Kind::Leave,
                    Role::Request | Role::RequestPart => Kind::Ask,
                    Role::Settings => Kind::Settings,
                    _ => continue,
                };
                kinds.insert(*method, kind);
            }
        }
        for api in query
            .apis
            .iter()
            .filter(|api| matches!(api.role, Role::Request | Role::RequestPart))
        {
            for rule in api
                .matches
                .iter()
                .filter(|rule| !rule.class_name.starts_with("android."))
            {
                libraries.extend(
                    rule.class_name
                        .rsplit_once('.')
                        .map(|(package, _)| format!("{package}.")),
                );
            }
        }
        let mut interest = Bits::new(program.method_count());
        kinds.keys().for_each(|method| {
            interest.add(method.index());
        });
        Self {
            query,
            matches,
            eval,
            graph,
            kinds,
            interest,
            libraries,
            made: BTreeSet::new(),
            choices: Choices::default(),
        }
    }

    pub fn is_library(&self, method: MethodId) -> bool {
        let program = self.eval.world.program;
        let class = program.type_name(program.method(method).class);
        self.libraries
            .iter()
            .any(|library| class.starts_with(library.as_str()))
    }

    /// All consequences of refusals, in the order of the handlers. `launchers` are the calls that register a callback
    /// for the result of a contract.
    pub fn find(&mut self, launchers: &[Event]) -> Vec<Consequence> {
        let mut found = Vec::new();
        let mut done: BTreeSet<MethodId> = BTreeSet::new();
        for (handler, seeds) in self.result_handlers(launchers) {
            if done.insert(handler) {
                found.extend(self.below(handler, seeds, Know::Nothing, Source::Result));
            }
        }
        for handler in self.denied() {
            if done.insert(handler) {
                found.extend(self.below(handler, Vec::new(), Know::Refused, Source::Refused));
            }
        }
        for handler in self.checking() {
            if done.insert(handler) {
                found.extend(self.below(handler, Vec::new(), Know::Nothing, Source::Check));
            }
        }
        found
    }

    /// What happens below one handler where the user refused.
    fn below(
        &mut self,
        handler: MethodId,
        seeds: Vec<Value>,
        know: Know,
        source: Source,
    ) -> Vec<Consequence> {
        let confidence = if source == Source::Check {
            Confidence::Medium
        } else {
            Confidence::High
        };
        let mut items = vec![Item {
            method: handler,
            seeds,
            know,
            confidence,
            frames: vec![(handler, Edge::Entry, 0)],
            listener: None,
            callback: None,
        }];
        self.made.clear();
        self.choices = Choices::default();
        let mut seen: BTreeSet<(MethodId, Know)> = BTreeSet::new();
        let mut calls: Vec<Call> = Vec::new();
        let mut next = 0;
        while next < items.len() && next < MOST_METHODS {
            let Some(item) = items.get(next) else { break };
            next += 1;
            if !seen.insert((item.method, item.know)) {
                continue;
            }
            let more = self.look(item, &mut calls);
            items.extend(more);
        }
        self.judge(handler, source, calls)
    }

    /// Evaluates one method; gives what it leads to.
    fn look(&mut self, item: &Item, calls: &mut Vec<Call>) -> Vec<Item> {
        let program = self.eval.world.program;
        let Some(code) = program.code_of(item.method) else {
            return Vec::new();
        };
        let ask = Ask {
            seeds: &item.seeds,
            interest: &self.interest,
            know: item.know,
            trace: true,
        };
        let Some(outcome) = self.eval.run(code, item.method, &ask) else {
            return Vec::new();
        };
        let mut more = Vec::new();
        for (ty, at) in &outcome.made_refused {
            self.made.insert(*ty);
            more.extend(self.listeners(item, *ty, *at));
        }
        for event in &outcome.events {
            let frames = ending(&item.frames, event.at);
            match self.kinds.get(&event.target).copied() {
                Some(Kind::Settings) if !self.opens_settings(event) => (),
                Some(kind) => {
                    let symbol = self.eval.world.method_name(event.target);
                    calls.push(Call {
                        kind,
                        know: event.know,
                        symbol,
                        confidence: item.confidence,
                        frames,
                        listener: item.listener,
                        callback: item.callback,
                    });
                }
                None => {
                    self.choose(event);
                    more.extend(self.helper(item, event, frames));
                }
            }
        }
        more
    }

    /// What runs later on objects made where the user refused, e.g. the buttons of a dialog.
    fn listeners(&mut self, item: &Item, ty: Ty, at: u32) -> Vec<Item> {
        if item.frames.len() >= MOST_DEPTH {
            return Vec::new();
        }
        let called = self.graph.called(ty);
        let mut more = Vec::new();
        for called in called.iter().filter(|called| !called.guessed) {
            let pressed = called.when == When::Interaction;
            let edge = if pressed { Edge::Callback } else { called.edge };
            let closes = pressed && self.closes(called.method);
            if closes {
                self.choices.closings.insert(called.method);
            } else if pressed {
                self.choices.buttons.insert(called.method);
            }
            let mut frames = ending(&item.frames, at);
            frames.push((called.method, edge, 0));
            more.push(Item {
                method: called.method,
                seeds: Vec::new(),
                know: Know::Refused,
                confidence: Confidence::Low,
                frames,
                listener: item.listener.or(pressed.then_some(called.method)),
                callback: item.callback,
            });
        }
        more
    }

    /// Own helpers are those of the same library or app: the first two parts of the package are the same.
    fn is_near(&self, from: MethodId, to: MethodId) -> bool {
        let class = self.eval.world.program.method(to).class;
        self.is_near_class(from, class.into())
    }

    pub(super) fn is_near_class(&self, from: MethodId, to: Ty) -> bool {
        let program = self.eval.world.program;
        let root = |name: String| {
            let end = name
                .match_indices('.')
                .nth(1)
                .or_else(|| name.match_indices('.').next());
            end.and_then(|(end, _)| name.get(..end).map(str::to_owned))
                .unwrap_or_default()
        };
        let from = program.type_name(program.method(from).class);
        root(from) == root(self.eval.world.name(to))
    }

    fn opens_settings(&mut self, event: &Event) -> bool {
        let program = self.eval.world.program;
        let args = self.eval.heap.args_of(event.args).to_vec();
        let rules = self
            .matches
            .methods
            .get(&event.target)
            .into_iter()
            .flatten();
        let rules: Vec<_> = rules
            .filter_map(|rule| {
                self.query
                    .apis
                    .get(rule.api as usize)?
                    .matches
                    .get(rule.index as usize)
            })
            .collect();
        args.into_iter().any(|value| match self.eval.force(value) {
            Value::Text(sym) => {
                let text = self.eval.heap.text(program, sym);
                rules.iter().any(|rule| fits_text(rule, &text))
            }
            _ => false,
        })
    }
}

/// The frames with the place where the last one goes on.
fn ending(frames: &[(MethodId, Edge, u32)], at: u32) -> Vec<(MethodId, Edge, u32)> {
    let mut frames = frames.to_vec();
    if let Some(last) = frames.last_mut() {
        last.2 = at;
    }
    frames
}
