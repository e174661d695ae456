//! Whether a method of a component is the one that the platform calls, not only of its name.

use consentry_dex::MethodId;

use super::harness::Part;
use super::machine::Machine;

impl Machine<'_, '_, '_> {
    /// False where the platform has methods of this name with other parameters only, or does not call it for what the
    /// manifest says.
    pub(super) fn is_overriding(&self, part: &Part, method: MethodId) -> bool {
        let program = self.world().program;
        let row = program.method(method);
        let name = program.text(row.name);
        if part.kind == "activity" && name == "onConfigurationChanged" {
            let declared = self.deliveries.declared.get(&part.ty);
            if declared.is_some_and(|declared| !declared.configured) {
                return false;
            }
        }
        let Some(known) = self.query.framework.parameters.get(&*name) else {
            return true;
        };
        let descriptor = program.proto_text(row.proto);
        let own = descriptor.split_inclusive(')').next().unwrap_or("");
        known.iter().any(|known| known == own)
    }
}
