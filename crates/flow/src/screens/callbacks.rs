//! When the methods of an object run that others call back: at once, after a tap, or nobody knows.

use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::MethodId;

use super::Screens;
use super::cases::Cases;
use super::handle::Handler;
use super::walk::{At, Number, Walk};
use crate::follow::Node;
use crate::graph::{Called, When};
use crate::world::Ty;

/// When an object that others call back runs.
#[derive(PartialEq, Eq)]
enum Runs {
    Now,
    Tap,
    Lost,
}

impl Screens<'_, '_, '_, '_> {
    /// A method that is called on an object made here: by a tap, or as the screen's own code.
    pub(super) fn runs(
        &mut self,
        walk: &mut Walk,
        at: &At,
        offset: u32,
        ty: Ty,
        called: Called,
        ways: &[Number],
    ) {
        let runs = match called.when {
            When::Interaction => Runs::Tap,
            _ if called.followed => self.when(ty, at.method, offset),
            _ if called.guessed => Runs::Lost,
            _ => Runs::Now,
        };
        if runs == Runs::Tap {
            let name = self.graph.world.program.method(called.method).name;
            let name = self.graph.world.program.text(name);
            let sure = at.sure && !super::LEFT.contains(&&*name);
            walk.found.handlers.push(Handler {
                ty,
                methods: vec![called.method],
                sure,
                nested: false,
                control: None,
            });
            return;
        }
        for control in ways {
            walk.push(called.method, at.sure && runs == Runs::Now, *control);
        }
    }

    /// Listeners of interfaces of the app: what is called on them when something is tapped.
    pub(super) fn listen(&mut self, walk: &mut Walk, ty: Ty) {
        if !walk.heard.insert(ty) || ty == walk.context {
            return;
        }
        let modelled = !self.graph.called(ty).is_empty();
        if modelled {
            return;
        }
        let (methods, sure) = self.tapped(ty);
        if !methods.is_empty() {
            walk.found.handlers.push(Handler {
                ty,
                methods,
                sure,
                nested: false,
                control: None,
            });
        }
    }

    /// Whether an object that others call back runs at once or after a tap: its way tells.
    fn when(&mut self, ty: Ty, method: MethodId, offset: u32) -> Runs {
        let from = Node::Made(method, offset);
        let sinks = self.follow.sinks(self.graph, ty, Some(from));
        let taps = sinks
            .iter()
            .filter(|sink| self.is_tap(sink.method, 2))
            .count();
        match (taps, sinks.len()) {
            (_, 0) => Runs::Lost,
            (taps, all) if taps == all => Runs::Tap,
            (0, _) => Runs::Now,
            _ => Runs::Lost,
        }
    }

    /// True where a method runs on taps only.
    pub(super) fn is_tap(&mut self, method: MethodId, depth: usize) -> bool {
        let program = self.graph.world.program;
        let class = Ty::from(program.method(method).class);
        let called = self.graph.called(class);
        let taps = called
            .iter()
            .any(|called| called.method == method && called.when == When::Interaction);
        if taps || depth == 0 {
            return taps;
        }
        let callers: BTreeSet<MethodId> = program
            .callers(method)
            .iter()
            .take(9)
            .filter_map(|site| program.code(site.code())?.methods().next())
            .collect();
        !callers.is_empty()
            && callers.len() <= 8
            && callers
                .into_iter()
                .all(|caller| self.is_tap(caller, depth - 1))
    }

    pub(super) fn lambda(
        &mut self,
        walk: &mut Walk,
        at: &At,
        cases: &Option<Rc<Cases>>,
        offset: u32,
        site: consentry_dex::CallSiteId,
    ) {
        let program = self.graph.world.program;
        let Some(site) = program.call_site(site) else {
            return;
        };
        let Some(interface) = site.proto.and_then(|proto| program.result(proto)) else {
            return;
        };
        for argument in &site.arguments {
            let consentry_dex::Value::Handle(handle) = argument else {
                continue;
            };
            let Some((_, consentry_dex::Reference::Method(body))) = program.handle(*handle) else {
                continue;
            };
            if let Some(body) = self.graph.world.resolve_ref(body) {
                let called = self.graph.lambda(interface.into(), body);
                let ways = walk.ways(at, cases, offset);
                let lost = Called {
                    guessed: true,
                    followed: false,
                    ..called
                };
                let called = if called.followed { lost } else { called };
                self.runs(walk, at, offset, Ty::NONE, called, &ways);
            }
        }
    }
}
