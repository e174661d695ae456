//! What a component is told by the intent that starts it: its action, and what is put into it under a key.
//!
//! A component that only code of the app starts is told what the code that runs before consent puts there. A value that
//! not every such place puts may also be missing.

use foldhash::{HashMap, HashMapExt, HashSet};

use consentry_dex::{MethodId, OpcodeClass, TypeId};

use super::Before;
use super::certain::{ends, reachable};
use super::frame::Frame;
use super::val::{Sym, Val};
use crate::blocks::Blocks;
use crate::query::Query;
use crate::world::Ty;

/// A place that makes an intent for a component.
#[derive(Clone, Copy, Debug)]
struct Sender {
    method: MethodId,
    offset: u32,
    intent: Val,
}

/// A value that is put into an intent.
#[derive(Clone, Copy, Debug)]
struct Given {
    method: MethodId,
    offset: u32,
    intent: Val,
    key: Val,
}

#[derive(Default)]
pub(crate) struct Extras {
    /// Components, with whether only code of the app starts them.
    components: HashMap<Ty, bool>,
    screens: Vec<Ty>,
    senders: HashMap<Ty, Vec<Sender>>,
    /// Components whose class is named where no intent is made.
    elsewhere: HashSet<Ty>,
    given: Vec<Given>,
}

impl Extras {
    /// The screens that the manifest declares.
    pub fn screens(&self) -> &[Ty] {
        &self.screens
    }
}

/// Methods that are handed the intent that starts the component, with its position, the receiver counted.
const TOLD: &[(&str, u16)] = &[
    ("onStartCommand", 1),
    ("onStart", 1),
    ("onHandleIntent", 1),
    ("onHandleWork", 1),
    ("onBind", 1),
    ("onNewIntent", 1),
    ("onReceive", 2),
    ("onStartJob", 1),
    ("onStopJob", 1),
];
/// What a library starts later, with what it is handed then.
const WORKERS: &str = "androidx.work.ListenableWorker";
/// How keys of what is put into an intent begin.
const EXTRA: &str = "\u{1}extra:";
const ACTION: &str = "\u{1}action";
/// Places that name the class of one component.
const MOST_PLACES: usize = 60;

impl Before<'_, '_> {
    pub(super) fn extra_key(&mut self, key: Val) -> Val {
        let Val::Text(sym) = key else { return key };
        let program = self.world.program;
        let key = format!("{EXTRA}{}", self.arena.text(program, sym));
        self.arena.keep(program, &key)
    }

    pub(super) fn action_key(&mut self) -> Val {
        self.arena.keep(self.world.program, ACTION)
    }

    /// Finds who starts which component.
    pub(super) fn find_senders(&mut self, query: &Query) {
        let program = self.world.program;
        for component in &query.components {
            if let Some(ty) = self.world.find(&component.name) {
                let closed = !component.open && !component.launcher;
                self.extras.components.insert(ty, closed);
                if component.kind == "activity" {
                    self.extras.screens.push(ty);
                }
            }
        }
        let workers = self.world.find(WORKERS);
        for ty in workers.map_or(Vec::new(), |base| self.world.descendants(base)) {
            self.extras.components.entry(ty).or_insert(true);
        }
        let types: Vec<Ty> = self.extras.components.keys().copied().collect();
        let mut senders: HashMap<Ty, Vec<Sender>> = HashMap::new();
        for ty in types {
            let sites = program.type_uses(TypeId(ty.0)).iter();
            let sites = sites.filter(|site| site.opcode().class() == OpcodeClass::ConstClass);
            for (index, site) in sites.enumerate() {
                let code = program.code(site.code());
                let Some(method) = code.and_then(|code| code.methods().next()) else {
                    continue;
                };
                let run = self.root(method);
                let intent = run.events.iter().find(|event| {
                    event.args.contains(&Val::Class(ty))
                        && event.offset > site.offset()
                        && self.is_intent(event.target)
                });
                match intent.map(|event| (event.offset, event.args.first().copied())) {
                    Some((offset, Some(intent @ Val::Obj(_)))) if index < MOST_PLACES => {
                        senders.entry(ty).or_default().push(Sender {
                            method,
                            offset,
                            intent,
                        });
                    }
                    _ => drop(self.extras.elsewhere.insert(ty)),
                }
            }
        }
        self.extras.senders = senders;
    }

    /// True for a call that gives an intent the component that it is for.
    fn is_intent(&self, target: MethodId) -> bool {
        let program = self.world.program;
        let row = program.method(target);
        let class = program.type_name(row.class);
        class == "android.content.Intent"
            && matches!(program.string(row.name), b"<init>" | b"setClass")
    }

    /// Keeps where something is put into an intent.
    pub(super) fn put_extra(&mut self, method: MethodId, offset: u32, intent: Val, key: Val) {
        self.extras.given.push(Given {
            method,
            offset,
            intent,
            key,
        });
    }

    /// What a parameter is that the platform gives a component: the intent that starts it.
    pub(super) fn sent_param(&self, method: MethodId, index: u16) -> Option<Val> {
        let program = self.world.program;
        let row = program.method(method);
        let name = program.string(row.name);
        let told = TOLD
            .iter()
            .any(|(own, at)| own.as_bytes() == name && *at == index);
        let own = told && self.extras.components.contains_key(&Ty::from(row.class));
        (own && !self.events.receivers.contains_key(&method)).then(|| Val::Sent(row.class.into()))
    }

    /// The intent of a screen, asked for by its own code.
    pub(super) fn intent_of(&self, method: MethodId, receiver: Val) -> Val {
        let program = self.world.program;
        let class = match receiver {
            Val::Param(0) => program.method(method).class,
            Val::Field(field) => program.field(field).ty,
            Val::Obj(_) => {
                let object = self.arena.object(receiver);
                TypeId(object.map_or(Ty::NONE, |object| object.ty).0)
            }
            _ => return Val::Other,
        };
        if self.extras.components.contains_key(&Ty::from(class)) {
            Val::Sent(class.into())
        } else {
            Val::Other
        }
    }

    /// What an intent holds under a key, before consent.
    pub(super) fn extra(&mut self, frame: &mut Frame, intent: Val, key: Val, default: Val) -> Val {
        let Some((key, ty)) = self.told(frame, intent, key) else {
            return Val::Other;
        };
        let (mut value, later) = self.put_before(key);
        if later {
            frame.run.used.insert(super::stores::Source::Key(key));
        }
        if value == Val::Any {
            return value;
        }
        if value == Val::Unset || !self.is_always_put(ty, key) {
            value = self.arena.join(value, default);
        }
        match value {
            Val::Int(_) | Val::Boxed(..) | Val::Text(_) | Val::OneOf(_) => value,
            _ => self.guess(later),
        }
    }

    /// Whether it holds anything there.
    pub(super) fn has_extra(&mut self, frame: &mut Frame, intent: Val, key: Val) -> Val {
        let Some((key, ty)) = self.told(frame, intent, key) else {
            return Val::Other;
        };
        let (value, later) = self.put_before(key);
        if later {
            frame.run.used.insert(super::stores::Source::Key(key));
        }
        match value {
            Val::Unset => Val::Int(0),
            _ if self.is_always_put(ty, key) => Val::Int(1),
            _ => self.guess(later),
        }
    }

    fn told(&mut self, frame: &mut Frame, intent: Val, key: Val) -> Option<(Sym, Ty)> {
        let Val::Sent(ty) = self.settle(frame, intent) else {
            return None;
        };
        let closed = self.extras.components.get(&ty) == Some(&true);
        match (self.settle(frame, key), self.assuming && closed) {
            (Val::Text(key), true) => Some((key, ty)),
            _ => None,
        }
    }

    /// What code that runs before puts under a key of any intent, and whether other code does.
    fn put_before(&mut self, key: Sym) -> (Val, bool) {
        let (mut value, mut later) = (Val::Unset, false);
        for write in self.writes.get(&key).cloned().unwrap_or_default() {
            if !self.ever.has(write.method.index()) {
                continue;
            }
            if !self.is_live(write.method, write.offset) {
                later = true;
                continue;
            }
            let written = match self.written(&write) {
                Val::Param(index) => self.param(write.method, index),
                other => other,
            };
            // Either, and that is known: nothing more decides it.
            value = match (value, written) {
                (Val::Any, _) | (_, Val::Any) => Val::Any,
                (value, written) => self.arena.join(value, written),
            };
        }
        (value, later)
    }

    /// True where every place that starts a component before consent puts something under a key.
    fn is_always_put(&mut self, ty: Ty, key: Sym) -> bool {
        if self.extras.elsewhere.contains(&ty) {
            return false;
        }
        let senders = self.extras.senders.get(&ty).cloned().unwrap_or_default();
        let live: Vec<Sender> = senders
            .into_iter()
            .filter(|one| self.is_live(one.method, one.offset))
            .collect();
        !live.is_empty() && live.into_iter().all(|one| self.puts(one, key))
    }

    /// True where a place that makes an intent puts something under a key on all its ways.
    fn puts(&mut self, sender: Sender, key: Sym) -> bool {
        let program = self.world.program;
        let given = self.extras.given.iter().filter(|one| {
            one.method == sender.method && one.intent == sender.intent && one.key == Val::Text(key)
        });
        let places: Vec<u32> = given.map(|one| one.offset).collect();
        let code = program
            .code_of(sender.method)
            .and_then(|code| program.code(code));
        let Some(code) = code.filter(|_| !places.is_empty()) else {
            return false;
        };
        let run = self.root(sender.method);
        let blocks = Blocks::build(&code);
        let live: Vec<bool> = blocks
            .blocks
            .iter()
            .map(|block| {
                let first = blocks.instructions.get(block.first as usize);
                first.is_some_and(|first| !run.is_dead(first.offset))
            })
            .collect();
        let Some(from) = blocks.home(sender.offset) else {
            return false;
        };
        places.into_iter().any(|place| {
            let Some(put) = blocks.home(place) else {
                return false;
            };
            put == from || !ends(&blocks, &reachable(&blocks, &live, from, &[put]))
        })
    }
}
