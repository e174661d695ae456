//! What is prepared and runs later: the value of a `lazy` property is made where the property is first read, a coroutine
//! that starts lazily runs where somebody waits for it or starts it, a cold flow where it is collected.

use foldhash::{HashMap, HashSet};
use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::{FieldId, MethodId, OpcodeClass};

use super::Before;
use super::val::Val;

/// What is prepared.
#[derive(Default)]
pub(crate) struct Delayed {
    /// What runs when a field is read.
    pub fields: HashMap<FieldId, Vec<MethodId>>,
    /// What runs at a place.
    pub places: HashMap<(MethodId, u32), Vec<MethodId>>,
    pub methods: HashSet<MethodId>,
}

const CLASSES: &[&str] = &[
    "kotlin.LazyKt",
    "kotlin.LazyKt__LazyJVMKt",
    "kotlin.LazyKt__LazyKt",
];
/// Calls that prepare a coroutine or a flow: class, names, whether they do only where they are told to start lazily.
const COLD: &[(&str, &[&str], bool)] = &[
    (
        "kotlinx.coroutines.BuildersKt",
        &["async", "async$default", "launch", "launch$default"],
        true,
    ),
    (
        "kotlinx.coroutines.flow.FlowKt",
        &["flow", "channelFlow", "callbackFlow"],
        false,
    ),
];
/// Calls that start none: a method that makes only such ones on what was prepared does not run it.
const HARMLESS: &[&str] = &["cancel", "isActive", "isCompleted", "isCancelled"];
/// Methods of what is handed over that run then.
const BODIES: &[&[u8]] = &[b"invoke", b"invokeSuspend"];
/// Instructions between the call and the field that keeps what it gives.
const MOST_BETWEEN: usize = 4;
const MOST_PLACES: usize = 4_000;

impl Before<'_, '_> {
    /// Finds them.
    pub(super) fn find_delayed(&mut self) {
        let program = self.world.program;
        let mut calls = BTreeSet::new();
        for class in CLASSES {
            let Some(class) = program.find_class_type(class) else {
                continue;
            };
            let own = program.methods_of(class);
            calls.extend(own.filter(|call| program.string(program.method(*call).name) == b"lazy"));
        }
        for call in calls {
            for (field, args) in self.kept(call) {
                let made = args.last().copied();
                let Some(object) = made.and_then(|made| self.arena.object(made)) else {
                    continue;
                };
                let Some(class) = self.class_of(object.ty) else {
                    continue;
                };
                let own = program.virtual_methods(class).iter();
                let own =
                    own.filter(|def| program.string(program.method(def.method).name) == b"invoke");
                let methods: Vec<MethodId> = own.map(|def| def.method).collect();
                self.delayed.methods.extend(methods.iter().copied());
                self.delayed
                    .fields
                    .entry(field)
                    .or_default()
                    .extend(methods);
            }
        }
    }

    /// Finds coroutines and flows that are prepared and kept in a field.
    pub(super) fn find_cold(&mut self) {
        let program = self.world.program;
        for (class, names, told) in COLD {
            let Some(class) = program.find_class_type(class) else {
                continue;
            };
            let own = program.methods_of(class);
            let own =
                own.filter(|call| names.contains(&&*program.text(program.method(*call).name)));
            for call in own.collect::<Vec<_>>() {
                for (field, args) in self.kept(call) {
                    if *told && !args.iter().any(|arg| self.is_lazy(*arg)) {
                        continue;
                    }
                    let bodies = args.iter().flat_map(|arg| self.bodies(*arg)).collect();
                    self.delay(field, bodies);
                }
            }
        }
    }

    /// The fields that keep what a call gives, with what it is given.
    fn kept(&mut self, call: MethodId) -> Vec<(FieldId, Rc<[Val]>)> {
        let program = self.world.program;
        let mut kept = Vec::new();
        for site in program.callers(call).iter().take(MOST_PLACES) {
            let Some(code) = program.code(site.code()) else {
                continue;
            };
            let Some(method) = code.methods().next() else {
                continue;
            };
            let Some(field) = kept_in(&code, site.offset()) else {
                continue;
            };
            let run = self.root(method);
            let event = run.events.iter().find(|one| one.offset == site.offset());
            kept.extend(event.map(|event| (field, event.args.clone())));
        }
        kept
    }

    /// True for the constant that says that a coroutine starts lazily.
    fn is_lazy(&mut self, value: Val) -> bool {
        let program = self.world.program;
        let name = match value {
            Val::Field(field) => program.text(program.field(field).name).into_owned(),
            Val::Obj(_) => {
                let ty = self.arena.object(value).map(|object| object.ty);
                if ty.is_none_or(|ty| self.world.name(ty) != "kotlinx.coroutines.CoroutineStart") {
                    return false;
                }
                match self.of_enum(value, 1) {
                    Val::Text(name) => self.arena.text(program, name).into_owned(),
                    _ => return false,
                }
            }
            _ => return false,
        };
        name == "LAZY"
    }

    /// What runs of an object that is handed over to be run later.
    fn bodies(&self, value: Val) -> Vec<MethodId> {
        let program = self.world.program;
        let object = self.arena.object(value);
        let class = object.and_then(|object| self.class_of(object.ty));
        let own = class
            .into_iter()
            .flat_map(|class| program.virtual_methods(class));
        own.map(|def| def.method)
            .filter(|method| BODIES.contains(&program.string(program.method(*method).name)))
            .collect()
    }

    /// Bodies run where the field that keeps what was prepared is read, but not where it is only handed back or cancelled.
    fn delay(&mut self, field: FieldId, bodies: Vec<MethodId>) {
        let program = self.world.program;
        if bodies.is_empty() {
            return;
        }
        let of = program.field(field).ty;
        let mut places: Vec<(MethodId, u32)> = Vec::new();
        let mut next: Vec<(MethodId, u32)> = Vec::new();
        for site in program.field_uses(field) {
            let reads = matches!(
                site.opcode().class(),
                OpcodeClass::StaticGet | OpcodeClass::InstanceGet
            );
            let code = program.code(site.code()).filter(|_| reads);
            next.extend(
                code.and_then(|code| code.methods().next())
                    .map(|one| (one, site.offset())),
            );
        }
        let mut seen: BTreeSet<MethodId> = BTreeSet::new();
        while let Some((method, offset)) = next.pop() {
            if program.result(program.method(method).proto) != Some(of) {
                if !self.only_ends(method, of) {
                    places.push((method, offset));
                }
                continue;
            }
            if !seen.insert(method) {
                continue;
            }
            for reference in self.world.references_to(method) {
                let sites = program.callers(reference);
                if sites.len() > MOST_PLACES {
                    return; // not every place where it is used would be known
                }
                for site in sites {
                    let caller = program
                        .code(site.code())
                        .and_then(|code| code.methods().next());
                    next.extend(caller.map(|caller| (caller, site.offset())));
                }
            }
        }
        self.delayed.methods.extend(bodies.iter().copied());
        for place in places {
            let own = self.delayed.places.entry(place).or_default();
            own.extend(bodies.iter().copied());
        }
    }

    /// True for a method whose calls on objects of a type only end or ask them.
    fn only_ends(&self, method: MethodId, of: consentry_dex::TypeId) -> bool {
        let program = self.world.program;
        let types = self.world.supertypes(of.into());
        let code = program.code_of(method).and_then(|code| program.code(code));
        let uses = code.into_iter().flat_map(|code| code.uses());
        let calls = uses.filter_map(|item| match item.target {
            consentry_dex::Reference::Method(target) => {
                let row = program.method(target);
                let given = program
                    .params(row.proto)
                    .iter()
                    .any(|ty| types.contains(&(*ty).into()));
                let own = given || types.contains(&row.class.into());
                own.then(|| program.text(row.name).into_owned())
            }
            _ => None,
        });
        let names: Vec<String> = calls.collect();
        let harmless = |name: &String| HARMLESS.iter().any(|one| name.starts_with(one));
        !names.is_empty() && names.iter().all(harmless)
    }

    /// What reading a field at a place runs.
    pub fn delayed(&self, field: FieldId) -> &[MethodId] {
        let found = self.delayed.fields.get(&field);
        found.map_or(&[], |methods| methods.as_slice())
    }

    /// What was prepared before and runs at a place.
    pub fn delayed_at(&self, method: MethodId, offset: u32) -> &[MethodId] {
        let found = self.delayed.places.get(&(method, offset));
        found.map_or(&[], |methods| methods.as_slice())
    }

    /// True for what does not run where it is made or handed on.
    pub fn is_delayed(&self, method: MethodId) -> bool {
        self.delayed.methods.contains(&method)
    }
}

/// The field that the result of a call is put into.
fn kept_in(code: &consentry_dex::Code<'_>, offset: u32) -> Option<FieldId> {
    let mut at = offset;
    let mut register = None;
    for _ in 0..=MOST_BETWEEN {
        let instruction = code.instruction(at)?;
        at = at.checked_add(instruction.units)?;
        let first = instruction.registers.get(0);
        match instruction.opcode.class() {
            OpcodeClass::MoveResult => register = first,
            OpcodeClass::InstancePut | OpcodeClass::StaticPut
                if register.is_some() && first == register =>
            {
                return instruction.field();
            }
            _ => (),
        }
    }
    None
}
