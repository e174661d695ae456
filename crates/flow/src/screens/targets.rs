//! What the calls of a walk run and open.

use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::MethodId;

use super::cases::Cases;
use super::facts::Target;
use super::summary::Call;
use super::walk::{At, Number, Walk};
use super::{Key, Screens};
use crate::world::Ty;

/// Targets of one virtual call that are followed.
const MOST_TARGETS: usize = 4;

impl Screens<'_, '_, '_, '_> {
    pub(super) fn called(
        &mut self,
        walk: &mut Walk,
        at: &At,
        cases: &Option<Rc<Cases>>,
        call: &Call,
    ) {
        let index = call.target.index();
        let kind = if self.exits.has(index) {
            Some("exit")
        } else if self.finishes.has(index) {
            Some("finish")
        } else {
            None
        };
        let ways = walk.ways(at, cases, call.offset);
        if let Some(kind) = kind {
            for control in ways {
                let target = self.target(kind, at, call.offset);
                walk.put(control, target);
            }
            return;
        }
        if self.entries.starts.has(index) {
            for control in &ways {
                walk.starts.push((*control, at.method, call.offset));
            }
        }
        let (targets, lost) = self.targets(walk, call);
        let sure = at.sure && targets.len() == 1;
        for control in ways {
            for target in &targets {
                walk.push(*target, sure, control);
            }
            if lost {
                let target = self.target("unknown", at, call.offset);
                let target = Target {
                    sure: false,
                    ..target
                };
                walk.put(control, target);
            }
        }
    }

    /// The methods of the app that a call may run; true where there are too many to follow. Where several classes fit,
    /// those count of which the walk saw an object made.
    pub(super) fn targets(&mut self, walk: &Walk, call: &Call) -> (Vec<MethodId>, bool) {
        let context = walk.context;
        let world = self.graph.world;
        let program = world.program;
        let row = program.method(call.target);
        let own = call.is_virtual && self.graph.ancestors(context).contains(&row.class.into());
        let key = (call.target, call.is_virtual, own.then_some(context));
        let known = self.callees.get(&key).cloned();
        let found = known.unwrap_or_else(|| {
            let found: Rc<[MethodId]> = self.resolve(call, own.then_some(context)).into();
            self.callees.insert(key, found.clone());
            found
        });
        if found.is_empty() {
            return (Vec::new(), false);
        }
        let mut list: Vec<MethodId> = found.to_vec();
        if list.len() > 1 {
            let here = |method: &MethodId| {
                walk.objects
                    .contains(&Ty::from(program.method(*method).class))
            };
            if list.iter().any(here) {
                list.retain(here);
            }
        }
        let lost = list.len() > MOST_TARGETS;
        if lost {
            list.clear();
        }
        (list, lost)
    }

    /// The methods of the app, and not of a library, that a call may run; `own`: on an object of this class.
    pub(super) fn resolve(&mut self, call: &Call, own: Option<Ty>) -> Vec<MethodId> {
        let world = self.graph.world;
        let program = world.program;
        let row = program.method(call.target);
        let mut list: Vec<MethodId> = if !call.is_virtual {
            world.resolve_ref(call.target).into_iter().collect()
        } else if let Some(own) = own {
            world
                .resolve(own, row.name, row.proto)
                .into_iter()
                .collect()
        } else {
            let dispatch = self.graph.dispatch(call.target);
            let others = self
                .graph
                .others(dispatch)
                .iter()
                .map(|(method, _)| *method);
            dispatch.fixed.into_iter().chain(others).collect()
        };
        list.sort_unstable();
        list.dedup();
        list.retain(|method| {
            let class = Ty::from(program.method(*method).class);
            program.code_of(*method).is_some() && !self.kinds.is_foreign(world, class)
        });
        list
    }

    /// Activities that are named in code that starts something; where nothing is named, it is not known what.
    pub(super) fn started(&mut self, walk: &mut Walk) {
        if walk.starts.is_empty() {
            return;
        }
        let mut told: BTreeSet<Number> = BTreeSet::new();
        for (control, ty, method, offset, sure) in std::mem::take(&mut walk.named) {
            if ty == walk.context || !self.own(ty) {
                continue;
            }
            let Some(screen) = self.screen(Key::Class(ty), ty) else {
                continue;
            };
            let at = At {
                method,
                sure,
                control,
            };
            let target = self.target("screen", &at, offset);
            let screen = screen as i32;
            told.insert(control);
            walk.put(control, Target { screen, ..target });
        }
        for (control, method, offset) in std::mem::take(&mut walk.starts) {
            let known = told.contains(&control)
                || walk.controls.get(control as usize).is_some_and(|control| {
                    walk.found.targets.iter().any(|(other, target)| {
                        other == control && matches!(target.kind, "address" | "page")
                    })
                });
            if !known {
                let at = At {
                    method,
                    sure: false,
                    control,
                };
                let target = self.target("unknown", &at, offset);
                told.insert(control);
                walk.put(control, target);
            }
        }
    }
}
