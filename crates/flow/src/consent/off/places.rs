//! Which methods run on a click on which control, where some of the controls may be off.

use std::collections::BTreeSet;

use consentry_dex::{MethodId, OpcodeClass};

use super::super::Before;
use super::super::frame::Event;
use super::super::val::Val;
use super::{Clicked, Row, what_of};
use crate::graph::Graph;
use crate::query::Query;
use crate::world::Ty;

/// Methods that register listeners.
const MOST_METHODS: usize = 4_000;
const MOST_CLICKED: usize = 4_000;
/// Tells a method whether a box is ticked.
const TICKS: &str = "setOnCheckedChangeListener";

impl Before<'_, '_> {
    /// Finds them, and the calls that turn controls on or off.
    pub(in super::super) fn find_clicks(&mut self, graph: &mut Graph<'_, '_>, query: &Query) {
        let calls = self.turning();
        let clicks = self.registering();
        if calls.is_empty() || clicks.is_empty() {
            return;
        }
        self.forget();
        self.off.add_layouts(&query.prompts.off);
        self.off.turns = self.find_turns(&calls);
        if self.off.turns.is_empty() {
            return;
        }
        let program = self.world.program;
        let mut methods: BTreeSet<MethodId> = BTreeSet::new();
        for target in &clicks {
            for site in program.callers(*target) {
                let code = program.code(site.code());
                methods.extend(code.into_iter().flat_map(|code| code.methods()).take(1));
            }
        }
        for method in self.at_most(MOST_METHODS, methods.into_iter().collect()) {
            let run = self.root(method);
            for event in run
                .events
                .iter()
                .filter(|event| clicks.contains(&event.target))
            {
                self.add_click(graph, method, event);
            }
        }
        self.add_named(graph, query);
        let turned: BTreeSet<u32> = self.off.turns.iter().filter_map(|turn| turn.view).collect();
        let may_be_off = |row: &Row| {
            let mut by = row.first.iter().map(|(_, by)| *by).chain(row.view);
            by.any(|view| turned.contains(&view)) || !row.first.is_empty()
        };
        let kept = std::mem::take(&mut self.off.clicked).into_iter();
        let kept = kept.filter(|one| one.rows.iter().any(may_be_off));
        self.off.clicked = kept.take(MOST_CLICKED).collect();
        self.off.by_method.clear();
        for at in 0..self.off.clicked.len() {
            let method = self.off.clicked.get(at).and_then(|one| one.method);
            let Some(method) = method else { continue };
            let called = self.is_used_otherwise(method);
            self.off.by_method.insert(method, at);
            if let Some(one) = self.off.clicked.get_mut(at) {
                one.called = called;
            }
        }
    }

    /// Calls that register something for clicks or ticks, however they are named.
    fn registering(&mut self) -> BTreeSet<MethodId> {
        let program = self.world.program;
        let mut found = BTreeSet::new();
        for method in (0..program.method_count() as u32).map(MethodId) {
            let row = program.method(method);
            let name = program.text(row.name);
            let clicks =
                name.contains("Click") && !name.starts_with("on") && !name.starts_with("perform");
            let takes = program
                .params(row.proto)
                .iter()
                .any(|ty| program.descriptor(*ty).starts_with('L'));
            if (clicks || name == TICKS) && takes {
                self.interest.add(method.index());
                found.insert(method);
            }
        }
        found
    }

    fn add_click(&mut self, graph: &mut Graph<'_, '_>, method: MethodId, event: &Event) {
        let program = self.world.program;
        let row = program.method(event.target);
        let params = program.params(row.proto);
        let receiver = event.args.len().saturating_sub(params.len());
        let args: Vec<Val> = event
            .args
            .iter()
            .map(|arg| self.given(method, *arg))
            .collect();
        let mut views = args.iter().filter_map(|arg| match arg {
            Val::View(id) => Some(*id),
            _ => None,
        });
        let view = views.next().filter(|_| views.next().is_none());
        for (at, ty) in params.iter().enumerate() {
            let Some(listener) = args.get(at + receiver).copied() else {
                continue;
            };
            let called = self.callbacks(graph, method, listener, Ty::from(*ty));
            let switch = self.switch(listener);
            for called in called {
                if program.text(row.name) == TICKS {
                    let agrees =
                        view.is_some_and(|view| self.labels.is_box(view)) && switch.is_none();
                    let all = self.off.ticks.entry(called).or_insert(agrees);
                    *all &= agrees;
                    continue;
                }
                let first = view.and_then(|view| self.off.first.get(&view).cloned());
                let row = Row {
                    view,
                    first: first.unwrap_or_default(),
                    key: switch
                        .map(|(_, number)| number)
                        .or(view.map(|view| view as i32)),
                    switch: switch.map(|(field, _)| field),
                    place: Some((method, event.offset)),
                    group: self.group(method),
                };
                self.click(called, row);
            }
        }
    }

    fn click(&mut self, method: MethodId, row: Row) {
        let next = self.off.clicked.len();
        let at = *self.off.by_method.entry(method).or_insert(next);
        match self.off.clicked.get_mut(at) {
            Some(one) => one.rows.push(row),
            None => self.off.clicked.push(Clicked {
                method: Some(method),
                rows: vec![row],
                ..Clicked::default()
            }),
        }
    }

    /// Methods that layouts name.
    fn add_named(&mut self, graph: &mut Graph<'_, '_>, query: &Query) {
        let program = self.world.program;
        let Some(activity) = self.world.find("android.app.Activity") else {
            return;
        };
        let all = query
            .prompts
            .off
            .iter()
            .filter(|one| !one.handler.is_empty());
        for one in all {
            let name = program.find_string(&consentry_dex::mutf8::encode(&one.handler));
            let Some(name) = name else { continue };
            for ty in graph.descendants(activity).iter() {
                let own = self.class_of(*ty).into_iter();
                let own = own.flat_map(|class| program.virtual_methods(class));
                let own = own.map(|def| def.method).filter(|method| {
                    let row = program.method(*method);
                    row.name == name && program.proto_text(row.proto) == "(Landroid/view/View;)V"
                });
                for method in own.collect::<Vec<_>>() {
                    let group = self.group(method);
                    self.click(
                        method,
                        Row {
                            view: None,
                            first: vec![(what_of(&one.what), one.by)],
                            key: None,
                            switch: None,
                            place: None,
                            group,
                        },
                    );
                }
            }
        }
    }

    /// True where code calls a method itself, or makes objects of its class that nobody is seen to register.
    fn is_used_otherwise(&self, method: MethodId) -> bool {
        let program = self.world.program;
        let called = self.world.references_to(method).into_iter();
        if called.map(|one| program.callers(one).len()).sum::<usize>() > 0 {
            return true;
        }
        let class = program.method(method).class;
        let made = program.type_uses(class).iter();
        let made = made.filter(|site| site.opcode().class() == OpcodeClass::NewInstance);
        let rows = self
            .off
            .clicked
            .iter()
            .find(|one| one.method == Some(method));
        made.count() > rows.map_or(0, |one| one.rows.len())
    }
}
