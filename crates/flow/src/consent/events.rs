//! What runs only when something was sent: receivers that code registers for actions of the app itself.
//!
//! A receiver all of whose registrations are known, for actions that the app sends, runs before consent only where a
//! call that sends one of them does.

use foldhash::{HashMap, HashMapExt};
use std::collections::BTreeSet;

use consentry_dex::MethodId;

use super::Before;
use super::frame::Frame;
use super::stores::Source;
use super::val::{Sym, Val};
use crate::bits::Bits;
use crate::query::Query;
use crate::world::Ty;

/// A call that sends.
#[derive(Clone, Copy, Debug)]
struct Send {
    method: MethodId,
    offset: u32,
    intent: Val,
}

/// What is sent, and to whom.
#[derive(Default)]
pub(crate) struct Events {
    /// Methods that receive, with the actions that they are registered for.
    pub receivers: HashMap<MethodId, BTreeSet<Sym>>,
    sends: Vec<Send>,
    /// Actions of intents, by the intent.
    actions: HashMap<Val, Vec<Val>>,
    /// What is sent before consent, once it is known; `None` inside: anything.
    live: Option<Option<BTreeSet<Sym>>>,
    /// Calls that ask for permissions.
    requests: Vec<(MethodId, u32)>,
    /// Methods that are told the answers.
    pub answered: Bits,
}

impl Events {
    pub fn forget(&mut self) {
        self.live = None;
    }
}

const REGISTERS: &[&str] = &["registerReceiver"];
const SENDS: &[&str] = &[
    "sendBroadcast",
    "sendBroadcastSync",
    "sendOrderedBroadcast",
    "sendStickyBroadcast",
    "sendBroadcastAsUser",
];
const NAMES: &[&str] = &["addAction", "setAction"];
const MOST_METHODS: usize = 4_000;

impl Before<'_, '_> {
    /// Finds the receivers that wait for what the app sends.
    pub(super) fn find_events(&mut self, query: &Query) {
        let program = self.world.program;
        let mut methods: BTreeSet<MethodId> = BTreeSet::new();
        let all = [REGISTERS, SENDS, NAMES].concat();
        for name in all {
            let Some(name) = program.find_string(name.as_bytes()) else {
                continue;
            };
            for method in self.named(name) {
                self.interest.add(method.index());
                for site in program.callers(method) {
                    let code = program.code(site.code());
                    methods.extend(code.into_iter().flat_map(|code| code.methods()).take(1));
                }
            }
        }
        self.forget();
        self.find_requests();
        let mut filters: HashMap<Val, Vec<Val>> = HashMap::new();
        let mut registered: Vec<(Ty, Val)> = Vec::new();
        for method in self.at_most(MOST_METHODS, methods.into_iter().collect()) {
            let run = self.root(method);
            for event in &run.events {
                let name = program.text(program.method(event.target).name);
                let arg = |at: usize| event.args.get(at).copied().unwrap_or(Val::Other);
                if REGISTERS.contains(&&*name) {
                    let params = program.params(program.method(event.target).proto);
                    let first = event.args.len() - params.len();
                    let at = params.iter().position(|ty| {
                        &*program.descriptor(*ty) == "Landroid/content/IntentFilter;"
                    });
                    let Some(at) = at else { continue };
                    let receiver = arg(first + at.saturating_sub(1));
                    let receiver = self.given(method, receiver);
                    if let Some(object) = self.arena.object(receiver) {
                        registered.push((object.ty, self.given(method, arg(first + at))));
                    }
                } else if SENDS.contains(&&*name) {
                    let params = program.params(program.method(event.target).proto);
                    let at = params
                        .iter()
                        .position(|ty| &*program.descriptor(*ty) == "Landroid/content/Intent;");
                    let first = event.args.len() - params.len();
                    let intent = at.map_or(Val::Other, |at| arg(first + at));
                    self.events.sends.push(Send {
                        method,
                        offset: event.offset,
                        intent,
                    });
                } else if NAMES.contains(&&*name) && matches!(arg(0), Val::Obj(_)) {
                    let action = self.lifted(method, arg(1));
                    let list = if &*name == "addAction" {
                        &mut filters
                    } else {
                        &mut self.events.actions
                    };
                    list.entry(arg(0)).or_default().push(action);
                }
            }
        }
        let declared: BTreeSet<&str> = query.components.iter().map(|one| &*one.name).collect();
        self.receivers(&registered, &filters, &declared);
    }

    /// Finds who asks for permissions, and who is told the answer.
    fn find_requests(&mut self) {
        let program = self.world.program;
        let mut requests = Vec::new();
        let Some(name) = program.find_string(b"requestPermissions") else {
            return;
        };
        for method in self.named(name) {
            for site in program.callers(method) {
                let code = program.code(site.code());
                let caller = code.and_then(|code| code.methods().next());
                requests.extend(caller.map(|caller| (caller, site.offset())));
            }
        }
        let mut answered = Bits::new(program.method_count());
        for index in 0..program.method_count() as u32 {
            let method = MethodId(index);
            if program.definition(method).is_some()
                && program.string(program.method(method).name) == b"onRequestPermissionsResult"
            {
                answered.add(method.index());
            }
        }
        self.events.requests = requests;
        self.events.answered = answered;
    }

    /// True for what is told the answer to a request that nobody makes before consent.
    fn is_unasked(&mut self, method: MethodId) -> bool {
        if self.events.requests.is_empty() || !self.events.answered.has(method.index()) {
            return false;
        }
        let all = self.events.requests.clone();
        !all.into_iter()
            .any(|(method, offset)| self.is_live(method, offset))
    }

    /// References to methods by name that are not code of the app.
    fn named(&self, name: consentry_dex::StrId) -> Vec<MethodId> {
        let program = self.world.program;
        let all = (0..program.method_count() as u32).map(MethodId);
        all.filter(|method| program.method(*method).name == name)
            .collect()
    }

    /// A value with the parameters of its method looked up.
    fn lifted(&mut self, method: MethodId, value: Val) -> Val {
        match value {
            Val::Param(index) => self.param(method, index),
            other => other,
        }
    }

    fn receivers(
        &mut self,
        registered: &[(Ty, Val)],
        filters: &HashMap<Val, Vec<Val>>,
        declared: &BTreeSet<&str>,
    ) {
        let program = self.world.program;
        let Some(name) = program.find_string(b"onReceive") else {
            return;
        };
        let mut known: HashMap<Ty, Option<BTreeSet<Sym>>> = HashMap::new();
        for (ty, filter) in registered {
            let mut actions = self.constructed_with(*filter);
            actions.extend(filters.get(filter).into_iter().flatten());
            let slot = known.entry(*ty).or_insert_with(|| Some(BTreeSet::new()));
            let mut texts = BTreeSet::new();
            let mut clear = matches!(filter, Val::Obj(_)) && !actions.is_empty();
            for action in actions {
                for one in self.arena.all(action) {
                    match one {
                        Val::Text(text) => drop(texts.insert(text)),
                        _ => clear = false,
                    }
                }
            }
            match slot {
                Some(all) if clear => all.extend(texts),
                _ => *slot = None,
            }
        }
        for (ty, actions) in known {
            let Some(actions) = actions else { continue };
            if declared.contains(&*self.world.name(ty)) {
                continue;
            }
            let Some(class) = self.class_of(ty) else {
                continue;
            };
            let own = program.virtual_methods(class).iter();
            let own = own.filter(|def| program.method(def.method).name == name);
            let methods: Vec<MethodId> = own.map(|def| def.method).collect();
            for method in methods {
                self.events.receivers.insert(method, actions.clone());
            }
        }
        // What no code of the app sends comes from outside.
        let sent = self.sent(false);
        let Some(sent) = sent else {
            // Something is sent of which nothing is known: what the system sends has names of its own.
            let mut receivers = std::mem::take(&mut self.events.receivers);
            receivers.retain(|_, actions| actions.iter().all(|text| !self.of_system(*text)));
            self.events.receivers = receivers;
            return;
        };
        let mut receivers = std::mem::take(&mut self.events.receivers);
        receivers.retain(|method, actions| {
            actions.iter().all(|text| {
                let own = sent.contains(text) || self.is_own_name(*method, *text);
                own && !self.of_system(*text)
            })
        });
        self.events.receivers = receivers;
    }

    /// True for an action that is named like the app's own classes: nobody else sends it.
    fn is_own_name(&self, receiver: MethodId, text: Sym) -> bool {
        let program = self.world.program;
        let class = program.type_name(program.method(receiver).class);
        let mut parts = class.splitn(3, '.');
        let (Some(first), Some(second), Some(_)) = (parts.next(), parts.next(), parts.next())
        else {
            return false;
        };
        let text = self.arena.text(program, text);
        text.starts_with(&format!("{first}.{second}."))
    }

    fn of_system(&self, text: Sym) -> bool {
        let text = self.arena.text(self.world.program, text);
        text.starts_with("android.") || text.starts_with("com.android.")
    }

    /// What the constructor of an intent or of a filter was given as its action.
    fn constructed_with(&self, object: Val) -> Vec<Val> {
        let program = self.world.program;
        let Some((target, args)) = self
            .arena
            .object(object)
            .and_then(|object| object.made_by.clone())
        else {
            return Vec::new();
        };
        let params = program.params(program.method(target).proto);
        match params.first() {
            Some(ty) if &*program.descriptor(*ty) == "Ljava/lang/String;" => {
                args.get(1).copied().into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    /// The actions that are sent: before consent, or at any time. `None`: any.
    fn sent(&mut self, before: bool) -> Option<BTreeSet<Sym>> {
        let mut all = BTreeSet::new();
        for send in self.events.sends.clone() {
            if !self.ever.has(send.method.index()) {
                continue;
            }
            if before && !self.is_live(send.method, send.offset) {
                continue;
            }
            let intent = self.given(send.method, send.intent);
            let mut actions = self.constructed_with(intent);
            actions.extend(self.events.actions.get(&intent).into_iter().flatten());
            if actions.is_empty() {
                match intent {
                    // An intent without an action reaches nobody by one.
                    Val::Obj(_) => continue,
                    _ => return None,
                }
            }
            for action in actions {
                let action = match intent {
                    Val::Obj(_) => {
                        let made = self.arena.object(intent).map(|object| object.method);
                        self.lifted(made.unwrap_or(send.method), action)
                    }
                    _ => action,
                };
                for one in self.arena.all(action) {
                    match one {
                        Val::Text(text) => drop(all.insert(text)),
                        _ => return None,
                    }
                }
            }
        }
        Some(all)
    }

    pub(super) fn sent_before(&mut self) -> Option<BTreeSet<Sym>> {
        if let Some(known) = &self.events.live {
            return known.clone();
        }
        // While it is being found, anything is sent.
        self.events.live = Some(None);
        let sent = self.sent(true);
        self.events.live = Some(sent.clone());
        sent
    }

    /// True for a receiver that nothing is sent to before consent.
    pub(super) fn is_silent(&mut self, method: MethodId) -> bool {
        if !self.assuming {
            return false;
        }
        let Some(actions) = self.events.receivers.get(&method).cloned() else {
            return self.is_untold(method)
                || self.is_unasked(method)
                || self.is_off(method)
                || self.is_finished(method)
                || self.is_not_told(method);
        };
        let sent = self.sent_before();
        sent.is_some_and(|sent| sent.is_disjoint(&actions))
    }

    /// The action of an intent: what a receiver is registered for and what is sent before consent.
    pub(super) fn action(&mut self, frame: &mut Frame, intent: Val) -> Val {
        match intent {
            Val::Param(2) if frame.root && self.assuming => {
                let Some(actions) = self.events.receivers.get(&frame.method).cloned() else {
                    return Val::Other;
                };
                let Some(sent) = self.sent_before() else {
                    return Val::Other;
                };
                frame.run.used.insert(Source::Later);
                let both = actions.intersection(&sent).map(|text| Val::Text(*text));
                let both = both.collect();
                self.arena.one_of(both)
            }
            Val::Obj(_) => match self.constructed_with(intent).as_slice() {
                [one] if !self.events.actions.contains_key(&intent) => *one,
                _ => Val::Other,
            },
            _ => Val::Other,
        }
    }
}
