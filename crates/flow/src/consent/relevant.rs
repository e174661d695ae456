//! Which methods have a branch that may depend on what somebody agreed to: only these are evaluated during a search.

use std::collections::BTreeSet;

use consentry_dex::{FieldId, MethodId, OpcodeClass, Reference};

use super::Before;
use super::calls::MOST_UNITS;
use super::models::Op;
use crate::bits::Bits;

/// Helpers of helpers.
const MOST_DEPTH: usize = 4;
/// Methods that override one.
const MOST_OVERRIDES: usize = 16;
const MOST_METHODS: usize = 60_000;

impl Before<'_, '_> {
    /// Finds them, from what the earlier round says of who writes what.
    pub(super) fn find_relevant(&mut self) {
        let program = self.world.program;
        let mut all = Bits::new(program.method_count());
        let mut next: BTreeSet<MethodId> = BTreeSet::new();
        for (method, op) in &self.ops {
            if matches!(
                op,
                Op::Read(..)
                    | Op::Has(_)
                    | Op::MapRead
                    | Op::MapHas
                    | Op::Contains
                    | Op::Action
                    | Op::Finishing
                    | Op::Extra(..)
                    | Op::HasExtra(_)
                    | Op::FileHas
                    | Op::Member(..)
                    | Op::HasMember(_)
                    | Op::Cell(_)
                    | Op::First(_)
                    | Op::Gather(_)
                    | Op::Wait
                    | Op::FirstOf(..)
                    | Op::Await(_)
            ) {
                for site in program.callers(*method) {
                    let code = program.code(site.code());
                    next.extend(code.into_iter().flat_map(|code| code.methods()));
                }
            }
        }
        next.extend(self.handed.iter().map(|result| result.handler));
        next.extend(self.result_users());
        next.extend(self.events.receivers.keys().copied());
        next.extend(self.cell_readers());
        next.extend(self.observers.cells.keys().copied());
        next.extend(self.numbered());
        next.extend(self.collecting());
        // What later code writes and calls.
        let mut fields: BTreeSet<FieldId> = BTreeSet::new();
        for index in 0..program.method_count() as u32 {
            let method = MethodId(index);
            if !self.ever.has(index as usize) {
                continue;
            }
            // What they hand on may tell which control was used.
            if self.asking.has(index as usize) {
                next.insert(method);
            }
            let whole =
                !self.earlier.reached.has(index as usize) || self.earlier.full.has(index as usize);
            let run = self.earlier.runs.get(&method);
            if !whole && run.is_none_or(|run| run.dead.is_empty()) {
                continue;
            }
            let code = program.code_of(method).and_then(|code| program.code(code));
            for item in code.into_iter().flat_map(|code| code.uses()) {
                if !whole && run.is_none_or(|run| !run.is_dead(item.offset)) {
                    continue;
                }
                self.spread(item.opcode.class(), item.target, &mut fields, &mut next);
            }
        }
        for depth in 0..=MOST_DEPTH {
            for field in std::mem::take(&mut fields) {
                for site in program.field_uses(field) {
                    let reads = matches!(
                        site.opcode().class(),
                        OpcodeClass::StaticGet | OpcodeClass::InstanceGet
                    );
                    let code = program.code(site.code()).filter(|_| reads);
                    next.extend(code.into_iter().flat_map(|code| code.methods()));
                }
            }
            let fresh = std::mem::take(&mut next)
                .into_iter()
                .filter(|method| all.add(method.index()))
                .collect();
            let fresh = self.at_most(MOST_METHODS, fresh);
            if depth == MOST_DEPTH {
                break;
            }
            for method in fresh {
                let guards = self.guards(method);
                if guards || self.returns_flag(method) {
                    for reference in self.world.references_to(method) {
                        if guards {
                            self.guarding.add(reference.index());
                        }
                        for site in program.callers(reference).iter().take(2_000) {
                            let code = program.code(site.code());
                            next.extend(code.into_iter().flat_map(|code| code.methods()));
                        }
                    }
                }
                let code = program.code_of(method).and_then(|code| program.code(code));
                for item in code.into_iter().flat_map(|code| code.uses()) {
                    self.spread(item.opcode.class(), item.target, &mut fields, &mut next);
                }
            }
        }
        self.relevant = all;
    }

    /// Flags that are written, and methods that are given one.
    fn spread(
        &self,
        class: OpcodeClass,
        target: Reference,
        fields: &mut BTreeSet<FieldId>,
        next: &mut BTreeSet<MethodId>,
    ) {
        let program = self.world.program;
        match (class, target) {
            (OpcodeClass::StaticPut | OpcodeClass::InstancePut, Reference::Field(field)) => {
                let row = program.field(field);
                if self.decides(row.ty) && program.class_of(row.class).is_some() {
                    fields.insert(field);
                }
            }
            (_, Reference::Method(target)) => {
                let params = program.params(program.method(target).proto);
                if params.iter().any(|ty| self.decides(*ty)) {
                    let row = program.method(target);
                    next.extend(self.world.resolve_ref(target));
                    if program.class_of(row.class).is_some() {
                        let others = program.overrides(row.class, row.name, row.proto);
                        next.extend(others.into_iter().take(MOST_OVERRIDES));
                    }
                }
            }
            _ => (),
        }
    }

    /// Notes a method that gives nothing but throws where nobody has agreed: itself, or another one that it calls.
    fn guards(&self, method: MethodId) -> bool {
        let program = self.world.program;
        let result = program.result(program.method(method).proto);
        if result.is_none_or(|ty| &*program.descriptor(ty) != "V") {
            return false;
        }
        let code = program.code_of(method).and_then(|code| program.code(code));
        let code = code.filter(|code| code.units() <= MOST_UNITS);
        code.into_iter()
            .flat_map(|code| code.instructions())
            .any(|one| {
                let callee = one.callee();
                one.opcode.class() == OpcodeClass::Throw
                    || callee.is_some_and(|callee| self.guarding.has(callee.index()))
            })
    }

    fn returns_flag(&self, method: MethodId) -> bool {
        let program = self.world.program;
        let result = program.result(program.method(method).proto);
        result.is_some_and(|ty| {
            let name = program.descriptor(ty);
            is_flag(&name) || program.class_of(ty).is_some()
        })
    }
}

/// Types whose values decide: flags, numbers, texts, and what may hold one.
pub(super) fn is_flag(descriptor: &str) -> bool {
    matches!(
        descriptor,
        "Z" | "I"
            | "J"
            | "Ljava/lang/Boolean;"
            | "Ljava/lang/Integer;"
            | "Ljava/lang/Long;"
            | "Ljava/lang/String;"
            | "Ljava/lang/Object;"
    )
}
