//! Branches on the action and the extras of the intent that starts a component: what code of the start sends, and what
//! the launcher does, is known; a side that needs another intent runs only when somebody else sends one.

use foldhash::{HashMap, HashMapExt};
use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::{MethodId, Reference, StrId};

use crate::bits::Bits;
use crate::consent::{Op, operations};
use crate::graph::Graph;
use crate::matching::Matches;
use crate::query::Query;
use crate::refusal::LIBRARIES;
use crate::repeats::machine::{Bodies, Guess, Machine, Memory, Sent};
use crate::repeats::val::{NULL, Val};
use crate::world::World;

const INTENT: &str = "android.content.Intent";
/// What the launcher sends.
const MAIN: &str = "android.intent.action.MAIN";
/// Calls that give an intent an action or an extra.
const SENDS: &[&str] = &[
    "setAction",
    "putExtra",
    "putExtras",
    "putStringArrayListExtra",
];
/// Methods that are given other intents than the one that started the component.
const OTHERS: &[&str] = &["onActivityResult", "onReceive"];
/// Actions that are tried; beyond these nothing is left out.
const MOST_ACTIONS: usize = 40;
/// Instructions of one method, and of all.
const MOST_INSTRUCTIONS: usize = 4_000;
const MOST_IN_ALL: usize = 4_000_000;

/// Ranges of offsets.
type Ranges = Rc<[(u32, u32)]>;

/// What is known of the intents of the start.
pub(crate) struct Intents {
    ops: HashMap<MethodId, Op>,
    bodies: Bodies,
    none: Bits,
    way: BTreeSet<MethodId>,
    /// Methods that look at the intent.
    looks: Bits,
    /// Methods that give intents an action or an extra, and those calls.
    senders: Vec<MethodId>,
    sends: Bits,
    /// Texts that code of the start may send, as actions or names of extras.
    sent: BTreeSet<Rc<str>>,
    /// Code of the start sends what is not known.
    any: bool,
    places: HashMap<MethodId, Ranges>,
    left: usize,
    /// Methods that were not looked at because too much was.
    pub cut: u64,
}

impl Intents {
    pub fn new(world: &World<'_>, query: &Query, matches: &Matches) -> Self {
        let program = world.program;
        let mut this = Self {
            ops: operations(world, query, matches),
            none: Bits::new(program.method_count()),
            way: BTreeSet::new(),
            looks: Bits::new(program.method_count()),
            senders: Vec::new(),
            sends: Bits::new(program.method_count()),
            sent: BTreeSet::new(),
            any: false,
            places: HashMap::new(),
            left: MOST_IN_ALL,
            cut: 0,
            bodies: Bodies::default(),
        };
        this.find(world);
        this
    }

    fn find(&mut self, world: &World<'_>) {
        let program = world.program;
        let Some(intent) = program.find_class_type(INTENT) else {
            return;
        };
        let mut senders = BTreeSet::new();
        let mut asking: BTreeSet<MethodId> = BTreeSet::new();
        for method in program.methods_of(intent) {
            let row = program.method(method);
            let name = program.text(row.name);
            let texts = program
                .proto_text(row.proto)
                .starts_with("(Ljava/lang/String;");
            let sends = SENDS.contains(&&*name) || (name == "<init>" && texts);
            let asks = name == "getAction"
                || name == "hasExtra"
                || (name.starts_with("get") && name.ends_with("Extra"));
            if !sends && !asks {
                continue;
            }
            if sends {
                self.sends.add(method.index());
            }
            for site in program.callers(method) {
                let callers = program.code(site.code());
                let callers = callers.into_iter().flat_map(|code| code.methods());
                if sends {
                    senders.extend(callers);
                } else {
                    asking.extend(callers);
                }
            }
        }
        self.senders = senders.into_iter().collect();
        // Helpers that tell something of the intent, and who asks them.
        for method in asking.clone() {
            let result = program.result(program.method(method).proto);
            let tells = result.is_some_and(|ty| {
                matches!(&*program.descriptor(ty), "Z" | "I" | "Ljava/lang/String;")
            });
            for site in program.callers(method).iter().filter(|_| tells).take(64) {
                let callers = program.code(site.code());
                asking.extend(callers.into_iter().flat_map(|code| code.methods()));
            }
        }
        for method in asking {
            let row = program.method(method);
            let class = program.type_name(row.class);
            let other = OTHERS.contains(&&*program.text(row.name));
            if !other && !LIBRARIES.iter().any(|library| class.starts_with(library)) {
                self.looks.add(method.index());
            }
        }
    }

    /// True where a place runs only for an intent that nothing of the start sends.
    pub fn is_unsent(&mut self, graph: &mut Graph<'_, '_>, method: MethodId, offset: u32) -> bool {
        if self.any || !self.looks.has(method.index()) {
            return false;
        }
        let places = match self.places.get(&method) {
            Some(places) => places.clone(),
            None => {
                let places = self.look(graph, method);
                self.places.insert(method, places.clone());
                places
            }
        };
        places
            .iter()
            .any(|(start, end)| (*start..*end).contains(&offset))
    }

    /// Notes what code sends that runs at the start. True where that changed anything.
    pub fn send(&mut self, graph: &mut Graph<'_, '_>, starts: impl Fn(MethodId) -> bool) -> bool {
        let program = graph.world.program;
        let before = (self.sent.len(), self.any);
        for method in self.senders.clone() {
            if self.any || !starts(method) {
                continue;
            }
            let Some(code) = program.code_of(method).and_then(|code| program.code(code)) else {
                continue;
            };
            let mut sends = false;
            let mut texts: Vec<StrId> = Vec::new();
            for item in code.uses() {
                if self.is_unsent(graph, method, item.offset) {
                    continue;
                }
                match item.target {
                    Reference::Method(target) => sends |= self.sends.has(target.index()),
                    Reference::String(text) => texts.push(text),
                    _ => (),
                }
            }
            if !sends {
                continue;
            }
            let class = program.type_name(program.method(method).class);
            let library = LIBRARIES.iter().any(|library| class.starts_with(library));
            self.any |= texts.is_empty() && !library;
            let texts = texts.into_iter().map(|text| program.text(text));
            self.sent.extend(texts.map(|text| Rc::from(&*text)));
        }
        let changed = before != (self.sent.len(), self.any);
        if changed {
            self.places.clear();
        }
        changed
    }

    /// The ranges that run for some intent, but for none that is sent.
    fn look(&mut self, graph: &mut Graph<'_, '_>, method: MethodId) -> Ranges {
        let extras = Rc::new(self.sent.clone());
        let of = |action: Val, any: bool| Sent {
            action,
            extras: extras.clone(),
            any,
        };
        let Some(all) = self.run(graph, method, of(Val::Other, true)) else {
            self.cut += 1;
            return Rc::new([]);
        };
        // Only texts that the method, or what it calls, compares can make a difference: all others are alike.
        let mut actions = vec![NULL, Val::Text(MAIN.into())];
        actions.extend(self.sent.iter().map(|text| Val::Text(text.clone())));
        if actions.len() > MOST_ACTIONS {
            return Rc::new([]);
        }
        let mut ran: BTreeSet<(u32, u32)> = BTreeSet::new();
        for action in actions {
            match self.run(graph, method, of(action, false)) {
                Some(ranges) => ran.extend(ranges),
                None => {
                    self.cut += 1;
                    return Rc::new([]);
                }
            }
        }
        all.into_iter()
            .filter(|range| !ran.contains(range))
            .collect()
    }

    fn run(
        &mut self,
        graph: &mut Graph<'_, '_>,
        method: MethodId,
        sent: Sent,
    ) -> Option<Vec<(u32, u32)>> {
        let program = graph.world.program;
        let row = program.method(method);
        let is_static = program
            .definition(method)
            .is_some_and(|def| def.access & 8 != 0);
        let mut args: Vec<Val> = (!is_static).then_some(Val::Other).into_iter().collect();
        for ty in program.params(row.proto) {
            args.push(match &*program.descriptor(*ty) {
                "Landroid/content/Intent;" => Val::Intent,
                _ => Val::Other,
            });
        }
        let given = MOST_INSTRUCTIONS.min(self.left);
        let mut machine = Machine {
            graph,
            bodies: &mut self.bodies,
            ops: &self.ops,
            asks: &self.none,
            checks: &self.none,
            way: &self.way,
            site: (method, u32::MAX),
            memory: Memory::default(),
            now: 0,
            rationale: Val::Other,
            guess: Guess::Both,
            gathering: true,
            own_keys: BTreeSet::new(),
            own_fields: Default::default(),
            asked: false,
            inside: 0,
            quiet: 0,
            active: Vec::new(),
            left: given,
            spent: false,
            intent: Some(sent),
            ran: Some(Vec::new()),
        };
        machine.run(method, &args);
        let (spent, left, ran) = (machine.spent, machine.left, machine.ran.take());
        self.left = self.left.saturating_sub(given - left);
        ran.filter(|_| !spent)
    }
}
