//! Components that the manifest disables and code enables: they run before consent where such a call does.

use foldhash::HashMap;

use consentry_dex::MethodId;

use super::Before;
use super::val::Val;
use crate::query::Query;
use crate::switched::ENABLES;
use crate::world::Ty;

/// A call that enables a component, or a helper that does.
#[derive(Clone, Debug)]
struct Switch {
    method: MethodId,
    offset: u32,
    /// What names the component: a class, a text, or what callers give.
    of: Val,
    /// Whether it is enabled, where the helper says so.
    state: Option<Val>,
    /// Position of that among the arguments.
    at: usize,
}

#[derive(Default)]
pub(crate) struct Switched {
    components: HashMap<Ty, String>,
    switches: Vec<Switch>,
}

/// `COMPONENT_ENABLED_STATE_ENABLED`
const ENABLED: i64 = 1;
const MOST_PLACES: usize = 400;
/// Helpers of helpers, and callers of one.
const MOST_DEPTH: usize = 3;
const MOST_CALLERS: usize = 60;

impl Before<'_, '_> {
    /// Finds the calls that enable components.
    pub(super) fn find_switched(&mut self, query: &Query) {
        let disabled = query.components.iter().filter(|one| one.disabled);
        for one in disabled {
            if let Some(ty) = self.world.find(&one.name) {
                self.switched.components.insert(ty, one.name.clone());
            }
        }
        if self.switched.components.is_empty() {
            return;
        }
        let program = self.world.program;
        let calls = (0..program.method_count() as u32).map(MethodId);
        let calls =
            calls.filter(|method| ENABLES.contains(&program.string(program.method(*method).name)));
        let calls: Vec<MethodId> = calls.collect();
        for call in &calls {
            self.interest.add(call.index());
        }
        self.forget();
        let mut open = Vec::new();
        for call in calls {
            for site in program.callers(call).iter().take(MOST_PLACES) {
                let code = program.code(site.code());
                let Some(method) = code.and_then(|code| code.methods().next()) else {
                    continue;
                };
                let of = self.argument_value(method, site.offset(), 1);
                open.push(Switch {
                    method,
                    offset: site.offset(),
                    of: self.component_of(of),
                    state: None,
                    at: 2,
                });
            }
        }
        for depth in 0..=MOST_DEPTH {
            for one in std::mem::take(&mut open) {
                match one.of {
                    Val::Param(index)
                        if depth < MOST_DEPTH && (index > 0 || self.is_static(one.method)) =>
                    {
                        self.lift_switch(&one, index, &mut open);
                    }
                    _ => self.switched.switches.push(one),
                }
            }
        }
    }

    fn argument_value(&mut self, method: MethodId, offset: u32, at: usize) -> Val {
        let run = self.root(method);
        let event = run.events.iter().find(|event| event.offset == offset);
        let given = event.and_then(|event| event.args.get(at).copied());
        given.unwrap_or(Val::Other)
    }

    /// What names the component of a `ComponentName`: its last argument that tells.
    fn component_of(&self, value: Val) -> Val {
        let Some(object) = self.arena.object(value) else {
            return value;
        };
        let args = object.made_by.as_ref().map(|(_, args)| args.clone());
        let mut args = args.iter().flat_map(|args| args.iter().skip(1).rev());
        let tells = |arg: &&Val| matches!(arg, Val::Class(_) | Val::Text(_) | Val::Param(_));
        args.find(tells).copied().unwrap_or(Val::Other)
    }

    fn lift_switch(&mut self, one: &Switch, index: u16, open: &mut Vec<Switch>) {
        let program = self.world.program;
        let state = match one.state {
            Some(state) => state,
            None => self.argument_value(one.method, one.offset, one.at),
        };
        let mut places = 0;
        for reference in self.world.references_to(one.method) {
            for site in program.callers(reference) {
                let code = program.code(site.code());
                let Some(caller) = code.and_then(|code| code.methods().next()) else {
                    continue;
                };
                places += 1;
                if places > MOST_CALLERS {
                    // Too many to look at: any component.
                    self.switched.switches.push(Switch {
                        of: Val::Other,
                        ..one.clone()
                    });
                    return;
                }
                let of = self.argument_value(caller, site.offset(), usize::from(index));
                let lifted = match state {
                    Val::Param(at) => (None, usize::from(at)),
                    // Decided in the helper, by what it is given.
                    _ => (Some(state), one.at),
                };
                open.push(Switch {
                    method: caller,
                    offset: site.offset(),
                    of: self.component_of(of),
                    state: lifted.0,
                    at: lifted.1,
                });
            }
        }
    }

    /// The components that a call at a place enables before consent.
    pub fn switches(&mut self, method: MethodId, offset: u32) -> Vec<Ty> {
        let own = self.switched.switches.iter();
        let own = own.filter(|one| one.method == method && one.offset == offset);
        let mut found = Vec::new();
        for one in own.cloned().collect::<Vec<_>>() {
            let state = match one.state {
                // What the helper makes of what this call gives.
                Some(state) if !matches!(state, Val::Int(_)) => self.state_given(&one),
                Some(state) => state,
                None => {
                    let state = self.argument_value(method, offset, one.at);
                    self.given(method, state)
                }
            };
            if !self.may_enable(state) {
                continue;
            }
            let named: Vec<Ty> = self.switched.components.keys().copied().collect();
            for ty in named {
                if self.is_named_by(one.of, ty) {
                    found.push(ty);
                }
            }
        }
        found
    }

    /// The state that a helper gives the component for one call of it.
    fn state_given(&mut self, one: &Switch) -> Val {
        let run = self.root(one.method);
        let event = run.events.iter().find(|event| event.offset == one.offset);
        let Some((target, args)) = event.map(|event| (event.target, event.args.clone())) else {
            return Val::Other;
        };
        let args: Vec<Val> = args
            .iter()
            .map(|arg| self.given(one.method, *arg))
            .collect();
        let Some(helper) = self.world.resolve_ref(target) else {
            return Val::Other;
        };
        let program = self.world.program;
        let run = self.result(helper, &args);
        let mut calls = run
            .events
            .iter()
            .filter(|event| ENABLES.contains(&program.string(program.method(event.target).name)));
        let state = calls
            .next()
            .and_then(|event| event.args.get(one.at).copied());
        state
            .filter(|_| calls.next().is_none())
            .unwrap_or(Val::Other)
    }

    fn may_enable(&self, state: Val) -> bool {
        self.arena.all(state).into_iter().any(|one| match one {
            Val::Int(number) => number == ENABLED,
            Val::Unsure => !self.doubting,
            _ => true,
        })
    }

    /// True where a value names a component; one that is not known is not accused of by the search that doubts.
    fn is_named_by(&self, of: Val, ty: Ty) -> bool {
        match of {
            Val::Class(class) => class == ty,
            Val::Text(text) => {
                let text = self.arena.text(self.world.program, text);
                let name = self.switched.components.get(&ty);
                name.is_some_and(|name| name.ends_with(&*text))
            }
            _ => !self.doubting,
        }
    }
}
