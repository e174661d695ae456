//! What is called back with a value that somebody else gives: a stage of a future, an observer.
//!
//! Each method that is handed to one of them knows whose value it is told, and does not run before consent where only
//! later code gives one.

use foldhash::HashMap;
use std::collections::BTreeSet;

use consentry_dex::MethodId;

use super::Before;
use super::cells::Kind;
use super::stores::Made;
use super::val::Val;

/// Whose value a method is told.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told {
    pub kind: Kind,
    pub object: Option<Made>,
    /// It is given the value as it is.
    pub told: bool,
}

#[derive(Default)]
pub(crate) struct Observers {
    /// Methods; `None` where they are handed to several.
    pub cells: HashMap<MethodId, Option<Told>>,
}

/// Class, calls, position of what is called back (the receiver counted), what keeps the value.
const TABLE: &[(&str, &[&str], usize, Kind)] = &[
    (
        "java.util.concurrent.CompletableFuture",
        &[
            "thenAccept",
            "thenAcceptAsync",
            "thenApply",
            "thenApplyAsync",
            "thenRun",
            "thenRunAsync",
            "thenCompose",
            "whenComplete",
            "whenCompleteAsync",
            "handle",
        ],
        1,
        Kind::Awaited,
    ),
    (
        "androidx.lifecycle.LiveData",
        &["observe"],
        2,
        Kind::Observed,
    ),
    (
        "androidx.lifecycle.MutableLiveData",
        &["observe"],
        2,
        Kind::Observed,
    ),
    (
        "androidx.lifecycle.LiveData",
        &["observeForever"],
        1,
        Kind::Observed,
    ),
    (
        "androidx.lifecycle.MutableLiveData",
        &["observeForever"],
        1,
        Kind::Observed,
    ),
];
/// What the platform calls on them.
const CALLED: &[&str] = &[
    "accept",
    "apply",
    "run",
    "invoke",
    "onChanged",
    "onNext",
    "call",
];
const MOST_PLACES: usize = 400;

impl Before<'_, '_> {
    /// Finds them.
    pub(super) fn find_observers(&mut self) {
        let program = self.world.program;
        let mut calls: Vec<(MethodId, usize, Kind)> = Vec::new();
        for (class, names, at, kind) in TABLE {
            let Some(class) = self.world.find(class) else {
                continue;
            };
            for method in program.methods_of(consentry_dex::TypeId(class.0)) {
                if names.contains(&&*program.text(program.method(method).name)) {
                    self.interest.add(method.index());
                    calls.push((method, *at, *kind));
                }
            }
        }
        if calls.is_empty() {
            return;
        }
        self.forget();
        let mut methods: BTreeSet<MethodId> = BTreeSet::new();
        for (target, ..) in &calls {
            for site in program.callers(*target).iter().take(MOST_PLACES) {
                let code = program.code(site.code());
                methods.extend(code.into_iter().flat_map(|code| code.methods()).take(1));
            }
        }
        for method in methods {
            let run = self.root(method);
            for event in &run.events {
                let Some((_, at, kind)) = calls.iter().find(|(call, ..)| *call == event.target)
                else {
                    continue;
                };
                let arg = |at: usize| event.args.get(at).copied().unwrap_or(Val::Other);
                let keeper = self.given(method, arg(0));
                let object = self.object_of(keeper);
                let told = Told {
                    kind: *kind,
                    object,
                    told: object.is_some(),
                };
                for called in self.called_on(arg(*at)) {
                    let cell = self.observers.cells.entry(called).or_insert(Some(told));
                    let same = cell.is_some_and(|cell| cell.object == object);
                    if !same {
                        *cell = None;
                    }
                }
            }
        }
    }

    /// The methods that are called on what is handed over.
    fn called_on(&self, value: Val) -> Vec<MethodId> {
        let program = self.world.program;
        let Some(object) = self.arena.object(value) else {
            return Vec::new();
        };
        if let Some(body) = object.body {
            return vec![body];
        }
        let Some(class) = self.class_of(object.ty) else {
            return Vec::new();
        };
        let own = program.virtual_methods(class).iter();
        own.filter(|def| def.code().is_some())
            .map(|def| def.method)
            .filter(|method| CALLED.contains(&&*program.text(program.method(*method).name)))
            .collect()
    }

    /// True where nobody gives the value before consent.
    pub(super) fn is_untold(&mut self, method: MethodId) -> bool {
        let Some(Some(told)) = self.observers.cells.get(&method).copied() else {
            return false;
        };
        self.is_empty_cell(told.kind, told.object)
    }
}
