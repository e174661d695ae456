//! Guards: methods that give nothing, but throw where something is not so.

use consentry_dex::{MethodId, OpcodeClass};

use super::Before;

/// Code units of a guard: a method that gives nothing, but may throw.
const MOST_GUARD: u32 = 120;

impl Before<'_, '_> {
    /// True for a short method that may end by an exception that it makes: a guard.
    pub(super) fn may_throw(&mut self, target: MethodId) -> bool {
        let Some(method) = self.world.resolve_ref(target) else {
            return false;
        };
        if let Some(found) = self.guards.get(&method) {
            return *found;
        }
        let program = self.world.program;
        let code = program.code_of(method).and_then(|code| program.code(code));
        let found = code.is_some_and(|code| {
            code.units() <= MOST_GUARD
                && !self.is_library(method)
                && code
                    .instructions()
                    .any(|one| one.opcode.class() == OpcodeClass::Throw)
        });
        self.guards.insert(method, found);
        found
    }
}
