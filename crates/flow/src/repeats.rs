//! Whether a request is made again and again: on a way that runs each time a screen comes back, and without anything
//! that keeps it from being made again soon after a refusal.

mod calls;
pub(crate) mod machine;
mod platform;
mod scenario;
mod step;
pub(crate) mod val;

use std::collections::BTreeSet;

use consentry_dex::{MethodId, OpcodeClass, StrId};

use crate::bits::Bits;
use crate::consent::operations;
use crate::facts::Repetition;
use crate::graph::{Graph, When};
use crate::matching::Matches;
use crate::query::{Query, Role};
use crate::refusal::{LIBRARIES, answers};
use crate::requests::Asked;
use crate::values::{Answer, Value};
use crate::world::Ty;
use machine::Bodies;
use scenario::{Known, Scenario};
use val::Val;

/// Methods that run each time a screen comes to the front, or after each answer.
const AGAIN: &[&str] = &[
    "onResume",
    "onPostResume",
    "onResumeFragments",
    "onStart",
    "onRestart",
    "onWindowFocusChanged",
    "onRequestPermissionsResult",
];
/// Methods that run once, when a screen or the app starts.
const STARTS: &[&str] = &[
    "onCreate",
    "onPostCreate",
    "onCreateView",
    "onViewCreated",
    "onActivityCreated",
    "attachBaseContext",
];
/// Classes whose methods of these names count.
const SCREENS: &[&str] = &[
    "android.app.Activity",
    "android.app.Fragment",
    "androidx.fragment.app.Fragment",
    "android.support.v4.app.Fragment",
];
const APPLICATION: &str = "android.app.Application";
/// Methods looked at for one request.
const MOST_METHODS: usize = 400;
/// Ways to one request that are replayed.
const MOST_ROOTS: usize = 6;
/// Instructions that are replayed in all.
const MOST_INSTRUCTIONS: usize = 12_000_000;

/// Whether a request comes again, and what decides that.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Again {
    pub repeats: bool,
    /// None where nothing runs it without the user, or where that was not found out.
    pub reason: Option<Repetition>,
    /// Seconds after which it comes again.
    pub interval: Option<u64>,
}

impl Again {
    fn of(reason: Repetition, repeats: bool) -> Self {
        Self {
            repeats,
            reason: Some(reason),
            interval: None,
        }
    }

    /// The worse of two comes first.
    fn badness(&self) -> (bool, Option<std::cmp::Reverse<Repetition>>) {
        (self.repeats, self.reason.map(std::cmp::Reverse))
    }
}

/// Looks backwards from requests, and replays what is found.
pub(crate) struct Repeats {
    again: Vec<StrId>,
    starts: Vec<StrId>,
    screens: Vec<Ty>,
    application: Option<Ty>,
    known: Known,
    handlers: Vec<(MethodId, Vec<Val>)>,
    /// Requests that were not replayed to the end.
    pub cut: u64,
}

impl Repeats {
    /// `handlers` are the methods that are given the answer, with what their parameters hold.
    pub fn new(
        graph: &Graph<'_, '_>,
        query: &Query,
        matches: &Matches,
        handlers: &[(MethodId, Vec<Value>)],
    ) -> Self {
        let program = graph.world.program;
        let named = |names: &[&str]| {
            let found = names
                .iter()
                .filter_map(|name| program.find_string(name.as_bytes()));
            found.collect()
        };
        let mut asks = Bits::new(program.method_count());
        let mut checks = Bits::new(program.method_count());
        for (method, rules) in &matches.methods {
            for rule in rules {
                match query.apis.get(rule.api as usize).map(|api| api.role) {
                    Some(Role::Request | Role::RequestPart) => asks.add(method.index()),
                    Some(Role::Check) => checks.add(method.index()),
                    _ => continue,
                };
            }
        }
        Self {
            again: named(AGAIN),
            starts: named(STARTS),
            screens: SCREENS
                .iter()
                .filter_map(|name| graph.world.find(name))
                .collect(),
            application: graph.world.find(APPLICATION),
            known: Known {
                ops: operations(graph.world, query, matches),
                asks,
                checks,
                bodies: Bodies::default(),
                left: MOST_INSTRUCTIONS,
            },
            handlers: handlers
                .iter()
                .map(|(method, seeds)| (*method, seeds.iter().map(refused).collect()))
                .collect(),
            cut: 0,
        }
    }

    /// Whether a request comes again where a screen comes back, through plain calls and tasks that start at once.
    pub fn of(&mut self, graph: &mut Graph<'_, '_>, asked: &Asked) -> Again {
        let mut seen = BTreeSet::from([asked.method]);
        let mut list = vec![asked.method];
        let mut next = 0;
        let (mut again, mut starts) = (Vec::new(), Vec::new());
        while let Some(method) = list.get(next).copied() {
            next += 1;
            if self.is_named(graph, method, &self.again, false) {
                again.push(method);
            } else if self.is_named(graph, method, &self.starts, true) {
                starts.push(method);
            }
            if next > MOST_METHODS {
                break;
            }
            list.extend(
                before(graph, method)
                    .into_iter()
                    .filter(|method| seen.insert(*method)),
            );
        }
        let roots = again.iter().map(|root| (*root, false));
        let roots = roots.chain(starts.iter().map(|root| (*root, true)));
        let mut worst: Option<Again> = None;
        for (root, starts) in roots.take(MOST_ROOTS) {
            let found = self.replay(graph, asked, &seen, root, starts);
            if found.reason.is_none() {
                self.cut += 1;
            }
            if worst.is_none_or(|old| found.badness() > old.badness()) {
                worst = Some(found);
            }
        }
        worst.unwrap_or_default()
    }

    fn replay(
        &mut self,
        graph: &mut Graph<'_, '_>,
        asked: &Asked,
        way: &BTreeSet<MethodId>,
        root: MethodId,
        starts: bool,
    ) -> Again {
        let mut handlers = Vec::new();
        for (handler, args) in &self.handlers {
            if answers(graph, *handler, asked.method) && *handler != root {
                handlers.push((*handler, args.clone()));
            }
        }
        let own = self.handlers.iter().find(|(handler, _)| *handler == root);
        let args = own.map_or(Vec::new(), |(_, args)| args.clone());
        let mut scenario = Scenario {
            graph,
            known: &mut self.known,
            way,
            site: (asked.method, asked.offset),
            handlers: &handlers,
            root: (root, args),
            starts,
            own: None,
            spent: false,
        };
        // As far as it is known, what runs each time asks each time.
        scenario.tell().unwrap_or(Again {
            repeats: !starts,
            ..Again::default()
        })
    }

    fn is_named(
        &self,
        graph: &mut Graph<'_, '_>,
        method: MethodId,
        names: &[StrId],
        application: bool,
    ) -> bool {
        let program = graph.world.program;
        let row = program.method(method);
        let class = program.type_name(row.class);
        names.contains(&row.name)
            && !LIBRARIES.iter().any(|library| class.starts_with(library))
            && graph.ancestors(row.class.into()).iter().any(|ty| {
                self.screens.contains(ty) || (application && self.application == Some(*ty))
            })
    }
}

/// What a parameter of a handler holds where all was refused.
fn refused(seed: &Value) -> Val {
    match seed {
        Value::Answer(Answer::Array | Answer::Map | Answer::Length) => Val::Answers,
        Value::Answer(Answer::Int) => Val::number(-1),
        Value::Answer(Answer::Bool) => Val::flag(false),
        Value::Answer(Answer::NotBool) => Val::flag(true),
        _ => Val::Other,
    }
}

/// Methods that call `method`, or that make the object on which it is called back.
fn before(graph: &mut Graph<'_, '_>, method: MethodId) -> Vec<MethodId> {
    let program = graph.world.program;
    let mut sites = Vec::new();
    for reference in graph.world.references_to(method) {
        sites.extend(
            program
                .callers(reference)
                .iter()
                .take(MOST_METHODS)
                .map(|site| site.code()),
        );
    }
    let class = program.method(method).class;
    let called = graph.called(class.into());
    if called
        .iter()
        .any(|called| called.method == method && called.when == When::Same)
    {
        let made = program.type_uses(class).iter();
        let made = made.filter(|site| site.opcode().class() == OpcodeClass::NewInstance);
        sites.extend(made.take(MOST_METHODS).map(|site| site.code()));
    }
    let codes = sites.into_iter().filter_map(|code| program.code(code));
    codes.flat_map(|code| code.methods()).collect()
}
