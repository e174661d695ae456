//! `by lazy`: the value is made where the property is first read, not where it is declared.

use foldhash::{HashMap, HashSet};
use std::collections::BTreeSet;

use consentry_dex::{FieldId, MethodId, OpcodeClass};

use super::Before;

/// Initialisers of lazy properties.
#[derive(Default)]
pub(crate) struct Delayed {
    /// What runs when a field is read.
    pub fields: HashMap<FieldId, Vec<MethodId>>,
    pub methods: HashSet<MethodId>,
}

const CLASSES: &[&str] = &[
    "kotlin.LazyKt",
    "kotlin.LazyKt__LazyJVMKt",
    "kotlin.LazyKt__LazyKt",
];
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
                let made = event.and_then(|event| event.args.last().copied());
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

    /// What reading a field runs.
    pub fn delayed(&self, field: FieldId) -> &[MethodId] {
        let found = self.delayed.fields.get(&field);
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
