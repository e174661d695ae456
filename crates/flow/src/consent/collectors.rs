//! Who collects a flow: what it is told is what the flow emits, and it does not run where that is nothing.

use foldhash::{HashMap, HashMapExt, HashSet};
use std::collections::BTreeSet;

use consentry_dex::{MethodId, OpcodeClass, Reference, TypeId};

use super::Before;
use super::models::Op;
use super::stores::Source;
use super::val::Val;

/// Calls that hand what the first argument emits to the function after it.
const TELL: &[&str] = &[
    "onEach",
    "collectLatest",
    "mapLatest",
    "first",
    "firstOrNull",
];
const FLOWS: &str = "kotlinx.coroutines.flow.FlowKt";
/// Places that make objects of one class.
const MOST_PLACES: usize = 4;
/// Collectors that are told what others make.
const MOST_DEPTH: usize = 3;
/// Methods of what is handed over that are given the value, or run for it.
const CALLED: &[&[u8]] = &[b"emit", b"invoke", b"create"];

/// What a class is told, and what decided that.
type Told = Option<(Val, Vec<Source>)>;

#[derive(Default)]
pub(crate) struct Collectors {
    /// Classes with the places that make objects of them.
    made: HashMap<TypeId, Vec<(MethodId, u32)>>,
    told: HashMap<TypeId, Told>,
    /// Those of which it is not known whether they are told anything.
    maybe: HashSet<TypeId>,
    depth: usize,
}

impl Collectors {
    pub fn forget(&mut self) {
        self.told.clear();
        self.maybe.clear();
    }
}

impl Before<'_, '_> {
    /// Finds classes whose objects are made where a flow is collected.
    pub(super) fn find_collectors(&mut self) {
        let program = self.world.program;
        let mut methods: BTreeSet<MethodId> = BTreeSet::new();
        let calls = self.ops.iter();
        let calls = calls.filter(|(_, op)| matches!(op, Op::Collect | Op::Gather(_)));
        let mut calls: Vec<MethodId> = calls.map(|(call, _)| *call).collect();
        if let Some(class) = program.find_class_type(FLOWS) {
            let own = program.methods_of(class);
            calls.extend(
                own.filter(|one| TELL.contains(&&*program.text(program.method(*one).name))),
            );
        }
        for call in calls {
            for site in program.callers(call) {
                let code = program.code(site.code());
                methods.extend(code.and_then(|code| code.methods().next()));
            }
        }
        let named = [
            "kotlinx.coroutines.flow.FlowCollector",
            "kotlin.coroutines.jvm.internal.SuspendLambda",
        ];
        let named = named.into_iter().filter_map(|name| self.world.find(name));
        let above: Vec<_> = named.chain(self.shapes.collectors()).collect();
        let mut made: HashMap<TypeId, Vec<(MethodId, u32)>> = HashMap::new();
        for method in methods.into_iter().filter(|one| !self.is_library(*one)) {
            let code = program.code_of(method).and_then(|code| program.code(code));
            for item in code.into_iter().flat_map(|code| code.uses()) {
                if item.opcode.class() != OpcodeClass::NewInstance {
                    continue;
                }
                let Reference::Type(ty) = item.target else {
                    continue;
                };
                let types = self.world.supertypes(ty.into());
                if program.class_of(ty).is_some() && above.iter().any(|above| types.contains(above))
                {
                    made.entry(ty).or_default().push((method, item.offset));
                }
            }
        }
        // All places are known: others make none but copies of themselves.
        made.retain(|ty, places| {
            let all = program.type_uses(*ty).iter();
            let all = all.filter(|site| site.opcode().class() == OpcodeClass::NewInstance);
            let others = all.filter(|site| {
                let code = program.code(site.code());
                let maker = code.and_then(|code| code.methods().next());
                maker.is_none_or(|maker| program.method(maker).class != *ty)
            });
            // A class that makes others of itself is several that were merged.
            let merged = self.shapes.is_any()
                && places
                    .iter()
                    .any(|(maker, _)| program.method(*maker).class == *ty);
            !merged && places.len() <= MOST_PLACES && others.count() == places.len()
        });
        self.collectors.made = made;
    }

    /// Methods that are called by a flow that is collected.
    pub(super) fn collecting(&self) -> Vec<MethodId> {
        let program = self.world.program;
        let classes = self.collectors.made.keys();
        let classes = classes.filter_map(|ty| program.class_of(*ty));
        let all = classes.flat_map(|class| program.virtual_methods(class));
        all.filter(|def| def.code().is_some())
            .map(|def| def.method)
            .collect()
    }

    /// What a method of a class that collects is told.
    pub(super) fn collected_param(&mut self, method: MethodId, index: u16) -> Told {
        let program = self.world.program;
        let row = program.method(method);
        if !self.collectors.made.contains_key(&row.class) {
            return None;
        }
        let told = self.emit_method(row.class.into());
        let own = told.is_some_and(|(emit, at)| emit == method && u16::from(at) == index);
        if !own && (index != 1 || !CALLED.contains(&program.string(row.name))) {
            return None;
        }
        let (value, sources) = self.told_to(row.class)?;
        let object = program
            .params(row.proto)
            .get(usize::from(index) - 1)
            .is_some_and(|ty| program.descriptor(*ty).starts_with('L'));
        let value = if object {
            value
        } else {
            self.boxed(value, None)
        };
        Some((value, sources))
    }

    /// True for a method of what collects a flow that emits nothing before consent.
    pub(super) fn is_not_told(&mut self, method: MethodId) -> bool {
        let program = self.world.program;
        let row = program.method(method);
        if !self.assuming || !self.collectors.made.contains_key(&row.class) {
            return false;
        }
        let name = program.string(row.name);
        let told = self.emit_method(row.class.into());
        let called = CALLED.contains(&name)
            || told.is_some_and(|(emit, _)| emit == method)
            || self.resumes(method);
        if !called {
            return false;
        }
        let nothing =
            matches!(self.told_to(row.class), Some((Val::Unset, sources)) if !sources.is_empty());
        nothing || self.doubting && self.collectors.maybe.contains(&row.class)
    }

    /// True for the call by which a coroutine that begins makes another object of its class with the same fields.
    pub(super) fn copies_itself(&self, caller: MethodId, maker: MethodId) -> bool {
        let program = self.world.program;
        let (from, to) = (program.method(caller), program.method(maker));
        from.class == to.class
            && program.string(to.name) == b"<init>"
            && program.string(from.name) == b"create"
            && program.class_of(to.class).is_some_and(|class| {
                let mut own = program.virtual_methods(class).iter();
                own.any(|def| self.resumes(def.method))
            })
    }

    fn told_to(&mut self, class: TypeId) -> Told {
        if !self.assuming || !self.collectors.made.contains_key(&class) {
            return None;
        }
        if let Some(found) = self.collectors.told.get(&class) {
            return found.clone();
        }
        if self.collectors.depth >= MOST_DEPTH {
            return None;
        }
        // While it is being found, anything.
        self.collectors.told.insert(class, None);
        self.collectors.depth += 1;
        // Who makes them is none of the callers of what is evaluated now.
        let active = std::mem::take(&mut self.active);
        let found = self.find_told(class);
        self.active = active;
        self.collectors.depth -= 1;
        self.collectors.told.insert(class, found.clone());
        found
    }

    fn find_told(&mut self, class: TypeId) -> Told {
        let program = self.world.program;
        let places = self.collectors.made.get(&class)?.clone();
        let mut value = Val::Unset;
        let mut sources = Vec::new();
        let mut certain = false;
        for (method, offset) in places {
            if !self.is_live(method, offset) {
                sources.extend(self.cause(method, offset));
                continue;
            }
            let run = self.root(method);
            sources.extend(run.used.iter().copied());
            let object = self.arena.made_at(method, offset);
            let mut found = false;
            for event in run
                .events
                .iter()
                .filter(|event| event.args.contains(&object))
            {
                let row = program.method(event.target);
                if event.args.first() == Some(&object) && program.string(row.name) == b"<init>" {
                    continue;
                }
                let at = match self.ops.get(&event.target) {
                    Some(Op::Gather(at)) => usize::from(*at),
                    _ => 1,
                };
                let op = self.ops.get(&event.target);
                let tells = matches!(op, Some(Op::Collect | Op::Gather(_)))
                    || program.type_name(row.class) == FLOWS
                        && TELL.contains(&&*program.text(row.name));
                if !tells || event.args.get(at) != Some(&object) {
                    return None;
                }
                let flow = self.given(method, event.args.first().copied()?);
                let emitted = self.emitted(flow);
                sources.extend(emitted.used);
                value = self.arena.join(value, emitted.value);
                certain |= !emitted.maybe;
                found = true;
            }
            if !found && !run.is_dead(offset) {
                return None;
            }
        }
        if !certain && value != Val::Unset && !sources.is_empty() {
            self.collectors.maybe.insert(class);
        }
        (value != Val::Other).then_some((value, sources))
    }
}
