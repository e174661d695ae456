//! The controls by which a user agrees or refuses, and the methods that run when they are used.
//!
//! A call that is given both a control (a view, or the text of a button) and something that is called back registers
//! it, however the call is named: `setOnClickListener`, `setPositiveButton`, or a helper of the app.

use foldhash::{HashMap, HashMapExt};
use std::collections::{BTreeMap, BTreeSet};

use consentry_dex::{CodeId, MethodId};

use super::Before;
use super::frame::Event;
use super::val::Val;
use crate::graph::Graph;
use crate::query::{Query, Says};
use crate::world::Ty;

/// A control that somebody listens to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Registered {
    /// What runs.
    pub handler: MethodId,
    /// What the control says; `None` where it is another one.
    pub says: Option<Says>,
    /// Id of the view, or number of the button.
    pub key: Option<i32>,
    /// Where it is registered.
    pub method: MethodId,
    pub offset: u32,
    /// Outer class of the code that shows the control.
    pub group: String,
    /// The text of the control.
    pub words: String,
    /// A number in the object that tells it from others of its class.
    pub switch: Option<(consentry_dex::FieldId, i32)>,
    /// It is an entry of a list; its key is the number of the entry.
    pub choice: bool,
}

/// An argument that is called back: its position, what runs, the number that tells its object from others.
pub(super) type Listener = (usize, Vec<MethodId>, Option<(consentry_dex::FieldId, i32)>);
/// An argument that is a control, or the text of one: its position, what it says, its key.
type Control = (usize, Option<(Says, String)>, Option<i32>);

/// What code puts on a view that it makes.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Look {
    pub text: Option<Val>,
    pub id: Option<Val>,
}

/// Methods that are looked at for one app.
const MOST_METHODS: usize = 6_000;
/// Buttons of dialogs (`DialogInterface.BUTTON_*`).
const BUTTONS: &[(&str, i32)] = &[
    ("setPositiveButton", -1),
    ("setNegativeButton", -2),
    ("setNeutralButton", -3),
];

impl Before<'_, '_> {
    /// Finds all controls of prompts that speak of a policy.
    pub(super) fn controls(&mut self, graph: &mut Graph<'_, '_>, query: &Query) -> Vec<Registered> {
        let program = self.world.program;
        let mut speaks: BTreeSet<String> = BTreeSet::new();
        let mut asks: BTreeMap<String, Says> = BTreeMap::new();
        for (method, says) in self.labels.places.clone() {
            let group = self.group(method);
            if says == Says::Policy {
                speaks.insert(group);
            } else {
                let best = asks.entry(group).or_insert(says);
                *best = (*best).min(says);
            }
        }
        let mut groups: BTreeSet<String> = BTreeSet::new();
        self.add_joined(&asks, &mut speaks);
        for (group, says) in &asks {
            let near = speaks.contains(group)
                || self.users(group).iter().any(|user| speaks.contains(user));
            // A text of a control may lie in the class that shows it, that of the policy in the one that is shown.
            let used = *says == Says::Agree
                && self.used_by(group).iter().any(|used| speaks.contains(used));
            if (near || used) && *says != Says::Refuse {
                groups.insert(group.clone());
                groups.extend(self.users(group));
            }
        }
        let mut methods: Vec<MethodId> = Vec::new();
        for (id, class) in program.classes() {
            if class.shadowed || !groups.contains(&outer(&program.type_name(class.ty))) {
                continue;
            }
            let own = program.class_methods(id).iter();
            methods.extend(own.filter(|def| def.code().is_some()).map(|def| def.method));
        }
        let methods = self.at_most(MOST_METHODS, methods);
        let methods = self.with_readers(methods);
        let mut found: Vec<Registered> = Vec::new();
        let mut labelled: HashMap<(String, Val), (Says, String)> = HashMap::new();
        for method in &methods {
            let run = self.root(*method);
            for event in &run.events {
                self.label(*method, event, &mut labelled);
            }
        }
        for method in &methods {
            let run = self.root(*method);
            for event in &run.events {
                self.registered(graph, *method, event, &labelled, &mut found);
            }
        }
        self.named_handlers(graph, query, &mut found);
        self.page_handlers(graph, query, &mut found);
        found.sort();
        found.dedup();
        self.leave_to_better(&mut found);
        found
    }

    /// Methods of these groups, and those that read a view or listener which these put into a field.
    fn with_readers(&mut self, methods: Vec<MethodId>) -> Vec<MethodId> {
        let program = self.world.program;
        let mut all: BTreeSet<MethodId> = methods.iter().copied().collect();
        for method in methods {
            let run = self.root(method);
            let puts = run
                .puts
                .iter()
                .filter(|put| matches!(put.value, Val::View(_)));
            let mut fields: Vec<_> = puts.map(|put| put.field).collect();
            // Generated bindings are given their views by a constructor.
            for event in &run.events {
                let given = event
                    .args
                    .iter()
                    .skip(1)
                    .any(|arg| matches!(arg, Val::View(id) if self.labels.view(*id).is_some()));
                let row = program.method(event.target);
                if given && program.string(row.name) == b"<init>" {
                    fields.extend(program.fields_of(row.class));
                }
            }
            for field in fields {
                for site in program.field_uses(field).iter().take(100) {
                    let methods = program.code(site.code());
                    all.extend(methods.into_iter().flat_map(|code| code.methods()));
                }
            }
        }
        self.at_most(MOST_METHODS, all.into_iter().collect())
    }

    /// Outer classes of the code that makes or calls something of a group.
    fn users(&self, group: &str) -> Vec<String> {
        let program = self.world.program;
        let mut users = BTreeSet::new();
        if let Some(ty) = program.find_class_type(group) {
            for site in program.type_uses(ty).iter().take(60) {
                let methods = program.code(site.code());
                for method in methods.into_iter().flat_map(|code| code.methods()) {
                    users.insert(self.group(method));
                }
            }
            for method in program.methods_of(ty) {
                for site in program.callers(method).iter().take(20) {
                    let methods = program.code(site.code());
                    for method in methods.into_iter().flat_map(|code| code.methods()) {
                        users.insert(self.group(method));
                    }
                }
            }
        }
        users.remove(group);
        users.into_iter().take(12).collect()
    }

    /// Outer classes that a group makes objects of.
    fn used_by(&self, group: &str) -> Vec<String> {
        let program = self.world.program;
        let mut used = BTreeSet::new();
        for (id, class) in program.classes() {
            if outer(&program.type_name(class.ty)) != group {
                continue;
            }
            for def in program.class_methods(id) {
                let code = def.code().and_then(|code: CodeId| program.code(code));
                for item in code.into_iter().flat_map(|code| code.uses()) {
                    if let consentry_dex::Reference::Type(ty) = item.target {
                        used.insert(outer(&program.type_name(ty)));
                    }
                }
            }
        }
        used.remove(group);
        used.into_iter().take(60).collect()
    }

    pub(super) fn group(&self, method: MethodId) -> String {
        let program = self.world.program;
        outer(&program.type_name(program.method(method).class))
    }

    /// What a value says, where it is a control or the text of one.
    pub(super) fn says(
        &self,
        value: Val,
        group: &str,
        labelled: &HashMap<(String, Val), (Says, String)>,
    ) -> Option<(Says, String)> {
        let program = self.world.program;
        if let Some(found) = labelled.get(&(group.to_owned(), value)) {
            return Some(found.clone());
        }
        match value {
            Val::View(id) => Some((self.labels.view(id)?, self.labels.words(id))),
            Val::Int(id) => {
                let says = self.labels.resource(id as u32)?;
                Some((
                    says,
                    self.names.get(&(id as u32)).cloned().unwrap_or_default(),
                ))
            }
            Val::Text(sym) => {
                let text = self.arena.text(program, sym);
                let says = match self.labels.text(sym.0) {
                    None if sym.0 >= program.string_count() as u32 => self.labels.built(&text)?,
                    says => says?,
                };
                Some((says, text.into_owned()))
            }
            // A text that is being built.
            Val::Obj(_) => match self.arena.object(value)?.text? {
                text @ Val::Text(_) => self.says(text, group, labelled),
                _ => None,
            },
            _ => None,
        }
    }

    /// A text that is put on a view by code.
    fn label(
        &mut self,
        method: MethodId,
        event: &Event,
        labelled: &mut HashMap<(String, Val), (Says, String)>,
    ) {
        let program = self.world.program;
        let name = program.text(program.method(event.target).name);
        let group = self.group(method);
        let text = match (&*name, event.args.as_ref()) {
            ("setText", [view, text, ..]) => {
                self.looks.entry((method, *view)).or_default().text = Some(*text);
                Some((*view, *text))
            }
            ("setId", [view, id]) => {
                self.looks.entry((method, *view)).or_default().id = Some(*id);
                None
            }
            (name, [_, text, ..]) => BUTTONS
                .iter()
                .find(|(button, _)| *button == name)
                .map(|(_, number)| (Val::View(*number as u32), *text)),
            _ => None,
        };
        let Some((view, text)) = text else { return };
        let text = self.given(method, text);
        if let Some(says) = self.says(text, &group, labelled) {
            labelled.insert((group, view), says);
        }
    }

    pub(super) fn given(&mut self, method: MethodId, value: Val) -> Val {
        match value {
            Val::Param(index) if index > 0 => self.param(method, index),
            other => other,
        }
    }

    fn registered(
        &mut self,
        graph: &mut Graph<'_, '_>,
        method: MethodId,
        event: &Event,
        labelled: &HashMap<(String, Val), (Says, String)>,
        found: &mut Vec<Registered>,
    ) {
        let program = self.world.program;
        let row = program.method(event.target);
        let name = program.text(row.name);
        if &*name == "<init>" {
            return;
        }
        let group = self.group(method);
        let params = program.params(row.proto);
        let receiver = event.args.len().saturating_sub(params.len());
        let mut listeners: Vec<Listener> = Vec::new();
        let mut controls: Vec<Control> = Vec::new();
        for (at, value) in event.args.iter().enumerate() {
            let value = self.given(method, *value);
            let ty = at.checked_sub(receiver).and_then(|at| params.get(at));
            if let Some(ty) = ty {
                let called = self.callbacks(graph, method, value, Ty::from(*ty));
                if !called.is_empty() {
                    let switch = self.switch(value);
                    listeners.push((at, called, switch));
                    continue;
                }
            }
            let says = self.says(value, &group, labelled);
            let key = self
                .key_of(value)
                .filter(|_| says.is_some() || matches!(value, Val::View(_)));
            if says.is_some() || key.is_some() {
                controls.push((at, says, key));
            }
        }
        if listeners.is_empty() {
            return;
        }
        if self.looks_of(method, event, &listeners, labelled, found) {
            return;
        }
        // `setButton(which, text, listener)`, `setPositiveButton(text, listener)`
        let button = BUTTONS
            .iter()
            .find(|(button, _)| *button == name)
            .map(|(_, number)| *number);
        let button = button.or_else(|| match (&*name, event.args.get(1)) {
            ("setButton", Some(Val::Int(number))) if *number < 0 => i32::try_from(*number).ok(),
            _ => None,
        });
        let pairs: Vec<usize> = match (controls.len(), listeners.len()) {
            (_, 0) => return,
            (0, _) => vec![usize::MAX; listeners.len()],
            (1, 1) => vec![0],
            (a, b) if a == b => (0..b).collect(),
            (1, _) => {
                let at = controls.first().map_or(0, |(at, ..)| *at);
                let after = listeners.iter().position(|(place, ..)| *place > at);
                (0..listeners.len())
                    .map(|index| if Some(index) == after { 0 } else { usize::MAX })
                    .collect()
            }
            _ => return,
        };
        for ((_, called, switch), control) in listeners.into_iter().zip(pairs) {
            let control = controls.get(control);
            let says = control.and_then(|(_, says, _)| says.clone());
            let key = button.or(control.and_then(|(_, _, key)| *key));
            for handler in called {
                found.push(Registered {
                    handler,
                    says: says.as_ref().map(|(says, _)| *says),
                    key,
                    method,
                    offset: event.offset,
                    group: group.clone(),
                    words: says
                        .as_ref()
                        .map(|(_, words)| words.clone())
                        .unwrap_or_default(),
                    switch,
                    choice: false,
                });
            }
        }
    }
}

/// The outermost class of a name.
pub(super) fn outer(name: &str) -> String {
    let start = name.rfind('.').map_or(0, |at| at + 1);
    let end = name
        .get(start..)
        .and_then(|simple| simple.char_indices().skip(1).find(|(_, c)| *c == '$'))
        .map_or(name.len(), |(at, _)| start + at);
    name.get(..end).unwrap_or(name).to_owned()
}
