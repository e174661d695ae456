//! Classes that a compiler merged into one, told apart by a number that each object keeps: callbacks and tasks of a release.
//!
//! A method that looks first at that number does what one of several methods did. It is evaluated for each object that it is
//! called on before consent, so what only others of the class do is left out.

use consentry_dex::{ClassId, FieldId, MethodId, OpcodeClass};

use super::Before;
use super::val::Val;

/// Instructions at the beginning of a method that are looked at for the number.
const MOST_FIRST: usize = 6;

impl Before<'_, '_> {
    /// Finds the methods of merged classes.
    pub(super) fn find_numbered(&mut self) {
        let program = self.world.program;
        for (id, class) in program.classes() {
            if class.shadowed || !self.has_number(id) {
                continue;
            }
            for def in program.virtual_methods(id) {
                if self.asks_number(def.method) {
                    self.numbered.add(def.method.index());
                }
            }
        }
    }

    /// True for a class that nothing extends whose objects keep a number.
    fn has_number(&self, id: ClassId) -> bool {
        let program = self.world.program;
        let ty = program.class(id).ty;
        let mut fields = program.fields_of(ty);
        fields.any(|field| self.is_number(field)) && program.subtypes(ty).is_empty()
    }

    /// True for a number of an object that only what makes it writes.
    fn is_number(&self, field: FieldId) -> bool {
        let program = self.world.program;
        let row = program.field(field);
        if &*program.descriptor(row.ty) != "I" {
            return false;
        }
        let puts = program.field_uses(field).iter();
        let mut puts = puts.filter(|site| site.opcode().class() == OpcodeClass::InstancePut);
        puts.all(|site| {
            let code = program.code(site.code());
            let method = code.and_then(|code| code.methods().next());
            method.is_some_and(|method| {
                let row = program.method(method);
                program.string(row.name) == b"<init>" && row.class == program.field(field).class
            })
        })
    }

    /// True for a method that looks first at the number of its object.
    fn asks_number(&self, method: MethodId) -> bool {
        let program = self.world.program;
        let Some(code) = program.code_of(method).and_then(|code| program.code(code)) else {
            return false;
        };
        let mut number = None;
        for one in code.instructions().take(MOST_FIRST) {
            let first = one.registers.get(0);
            match one.opcode.class() {
                OpcodeClass::InstanceGet if number.is_none() => {
                    number =
                        first.filter(|_| one.field().is_some_and(|field| self.is_number(field)));
                }
                OpcodeClass::Switch | OpcodeClass::If => {
                    return number.is_some() && one.registers.iter().any(|one| Some(one) == number);
                }
                OpcodeClass::InstanceGet | OpcodeClass::ConstNumber | OpcodeClass::Move => (),
                _ => return false,
            }
        }
        false
    }

    pub(super) fn is_numbered(&self, method: MethodId) -> bool {
        self.numbered.has(method.index())
    }

    /// All methods of merged classes.
    pub(super) fn numbered(&self) -> Vec<MethodId> {
        let all = (0..self.world.program.method_count() as u32).map(MethodId);
        all.filter(|method| self.is_numbered(*method)).collect()
    }

    /// Whether a call may be made on an object.
    pub(super) fn may_receive(
        &mut self,
        caller: MethodId,
        offset: u32,
        method: MethodId,
        object: Val,
    ) -> bool {
        if !self.is_numbered(method) {
            return true;
        }
        let place = self.arena.place(object);
        match self.received(caller, offset, 0) {
            Some(all) if place.is_some() => all.iter().any(|one| self.arena.place(*one) == place),
            _ => true,
        }
    }
}
