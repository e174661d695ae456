//! From controls to what is cut: the method that runs when somebody agrees, or the part of it that does.

use std::collections::{BTreeMap, BTreeSet};

use consentry_dex::{FieldId, MethodId, Reference};

use super::Before;
use super::controls::Registered;
use super::stores::Source;
use super::val::Val;
use crate::query::Says;

/// A method that runs when somebody agrees.
#[derive(Clone, Debug)]
pub(crate) struct Handler {
    pub method: MethodId,
    /// All of it does; else only what the keys tell.
    pub full: bool,
    /// Ids of the views, or numbers of the buttons, that agree.
    pub keys: BTreeSet<i32>,
    /// Parameters that tell which control was used.
    pub pressed: Vec<u16>,
    /// A field that tells it.
    pub switch: Option<FieldId>,
    /// The control.
    pub control: Registered,
    /// It asks whether a box is ticked: that is what agrees.
    pub ticks: bool,
    /// Runs for a control that refuses, or for any other one, just the same.
    pub shared: bool,
}

/// Methods below a handler that are asked which control was used.
const MOST_BELOW: usize = 8;

fn agrees(one: &Registered) -> bool {
    matches!(one.says, Some(Says::Agree | Says::GoOn))
}

impl Before<'_, '_> {
    /// Sets the handlers; nothing is assumed of stored state while it is done.
    pub(super) fn set_handlers(&mut self, all: &[Registered]) {
        let program = self.world.program;
        let mut by_method: BTreeMap<MethodId, Vec<&Registered>> = BTreeMap::new();
        for one in all {
            by_method.entry(one.handler).or_default().push(one);
        }
        let mut silent = Vec::new();
        for (method, list) in by_method {
            let Some(control) = list.iter().copied().find(|one| agrees(one)) else {
                silent.push((method, list));
                continue;
            };
            let number = |one: &&Registered| one.switch.map(|(_, number)| number);
            let (mine, others): (Vec<&Registered>, Vec<&Registered>) =
                list.into_iter().partition(|one| agrees(one));
            let mut keys: BTreeSet<i32> = mine.iter().filter_map(|one| one.key).collect();
            let mut numbers: BTreeSet<i32> = mine.iter().filter_map(number).collect();
            for other in &others {
                other.key.map(|key| keys.remove(&key));
                number(other).map(|number| numbers.remove(&number));
            }
            keys.extend(numbers);
            let row = program.method(method);
            let is_static = program
                .definition(method)
                .is_some_and(|def| def.access & 8 != 0);
            let receiver = u16::from(!is_static);
            let params = program.params(row.proto).iter();
            let tells = params.enumerate().filter(|(_, ty)| {
                matches!(
                    &*program.descriptor(**ty),
                    "I" | "Landroid/view/View;" | "Landroid/view/MenuItem;"
                )
            });
            let pressed = tells.map(|(at, _)| at as u16 + receiver).collect();
            let at = self.handlers.len() as u32;
            self.handlers.push(Handler {
                method,
                full: false,
                keys,
                pressed,
                switch: control.switch.map(|(field, _)| field),
                control: control.clone(),
                ticks: false,
                shared: false,
            });
            self.by_method.insert(method, at);
            self.decide(at as usize, method, &others);
        }
        for (method, list) in silent {
            self.ask_box(method, &list);
        }
        self.forget();
    }

    /// A button that says nothing agrees where it asks whether a box is ticked that does.
    fn ask_box(&mut self, method: MethodId, list: &[&Registered]) {
        let Some(control) = list.iter().find(|one| one.says.is_none()) else {
            return;
        };
        let at = self.handlers.len() as u32;
        self.handlers.push(Handler {
            method,
            full: false,
            keys: BTreeSet::new(),
            pressed: Vec::new(),
            switch: None,
            control: (*control).clone(),
            ticks: true,
            shared: false,
        });
        self.by_method.insert(method, at);
        if at == 0 {
            self.forget();
        }
        let ticks = self.ticks(method);
        if ticks.is_empty() {
            self.handlers.pop();
            self.by_method.remove(&method);
        }
        for asking in ticks {
            self.asking.add(asking.index());
        }
    }

    /// All of a handler is cut where nothing in it asks which control was used.
    fn decide(&mut self, at: usize, method: MethodId, others: &[&Registered]) {
        self.runs.clear();
        self.results.clear();
        self.params.clear();
        let mut told = false;
        let mut list = vec![method];
        let mut next = 0;
        while let Some(method) = list.get(next).copied() {
            next += 1;
            let run = self.root(method);
            if !run.dead.is_empty() {
                told = true;
                self.asking.add(method.index());
            }
            // Lambdas hand on to a method of the class that made them.
            for event in &run.events {
                let hands = event.args.iter().any(|arg| matches!(arg, Val::Pressed(_)));
                let more = self
                    .world
                    .resolve_ref(event.target)
                    .filter(|_| hands && list.len() < MOST_BELOW);
                list.extend(more.filter(|more| !list.contains(more)));
            }
        }
        let ticks = self.ticks(method);
        for asking in &ticks {
            self.asking.add(asking.index());
        }
        let Some(handler) = self.handlers.get_mut(at) else {
            return;
        };
        handler.ticks = !ticks.is_empty();
        if told || handler.ticks {
            return;
        }
        if others.is_empty() {
            handler.full = true;
        } else {
            handler.shared = true;
        }
    }

    /// Methods of the same screen, below a handler, that ask whether a box is ticked.
    fn ticks(&mut self, handler: MethodId) -> Vec<MethodId> {
        let program = self.world.program;
        let group = self.group(handler);
        let mut list = vec![handler];
        let mut next = 0;
        let mut asking = Vec::new();
        while let Some(method) = list.get(next).copied() {
            next += 1;
            if self.root(method).used.contains(&Source::Ticked) {
                asking.push(method);
            }
            let code = program.code_of(method).and_then(|code| program.code(code));
            for item in code.into_iter().flat_map(|code| code.uses()) {
                if let Reference::Method(target) = item.target
                    && let Some(below) = self.world.resolve_ref(target)
                    && list.len() < MOST_BELOW
                    && !list.contains(&below)
                    && self.group(below) == group
                {
                    list.push(below);
                }
            }
        }
        asking
    }

    /// True where one of these handlers asks whether a box is ticked.
    pub(super) fn asks_box(&self, handlers: &[usize]) -> bool {
        let mut own = handlers.iter().filter_map(|at| self.handlers.get(*at));
        own.any(|handler| handler.ticks)
    }
}
