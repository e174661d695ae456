//! Components that the manifest disables: those that code may enable count, the others never run.

use std::borrow::Cow;

use consentry_dex::{MethodId, OpcodeClass, TypeId};

use crate::query::Query;
use crate::world::World;

/// Calls that enable components.
pub(crate) const ENABLES: &[&[u8]] = &[
    b"setComponentEnabledSetting",
    b"setComponentEnabledSettings",
];

/// The question without the components that nothing enables.
pub(crate) fn runnable<'q>(world: &World<'_>, query: &'q Query) -> Cow<'q, Query> {
    if !query.components.iter().any(|one| one.disabled) {
        return Cow::Borrowed(query);
    }
    let program = world.program;
    let mut methods = (0..program.method_count() as u32).map(MethodId);
    let enables = methods.any(|method| {
        let name = program.string(program.method(method).name);
        ENABLES.contains(&name) && !program.callers(method).is_empty()
    });
    let mut query = query.clone();
    query
        .components
        .retain(|one| !one.disabled || enables && is_named(world, &one.name));
    Cow::Owned(query)
}

/// True where code names a class.
fn is_named(world: &World<'_>, name: &str) -> bool {
    let program = world.program;
    let by_class = world.find(name).is_some_and(|ty| {
        let mut uses = program.type_uses(TypeId(ty.0)).iter();
        uses.any(|site| site.opcode().class() == OpcodeClass::ConstClass)
    });
    let text = program.find_string(&consentry_dex::mutf8::encode(name));
    by_class || text.is_some_and(|text| !program.string_uses(text).is_empty())
}
