//! Whether a method runs each time a screen comes back: then a request in it is made again and again.

use std::collections::BTreeSet;

use consentry_dex::{MethodId, OpcodeClass, StrId};

use crate::graph::{Graph, When};
use crate::refusal::LIBRARIES;
use crate::world::Ty;

/// Methods that run each time a screen comes to the front, or after each answer.
const AGAIN: &[&str] = &[
    "onResume",
    "onPostResume",
    "onResumeFragments",
    "onStart",
    "onRestart",
    "onWindowFocusChanged",
    "onRequestPermissionsResult",
];
/// Classes whose methods of these names count.
const SCREENS: &[&str] = &[
    "android.app.Activity",
    "android.app.Fragment",
    "androidx.fragment.app.Fragment",
    "android.support.v4.app.Fragment",
];
/// Methods looked at for one request.
const MOST_METHODS: usize = 400;

/// Looks backwards from methods.
pub(crate) struct Repeats {
    names: Vec<StrId>,
    screens: Vec<Ty>,
}

impl Repeats {
    pub fn new(graph: &Graph<'_, '_>) -> Self {
        let program = graph.world.program;
        Self {
            names: AGAIN
                .iter()
                .filter_map(|name| program.find_string(name.as_bytes()))
                .collect(),
            screens: SCREENS
                .iter()
                .filter_map(|name| graph.world.find(name))
                .collect(),
        }
    }

    /// True where a resume path leads to `method` through plain calls and tasks that start at once.
    pub fn reach(&self, graph: &mut Graph<'_, '_>, method: MethodId) -> bool {
        let mut seen = BTreeSet::from([method]);
        let mut list = vec![method];
        let mut next = 0;
        while let Some(method) = list.get(next).copied() {
            next += 1;
            if self.is_again(graph, method) {
                return true;
            }
            if next > MOST_METHODS {
                return false;
            }
            list.extend(
                before(graph, method)
                    .into_iter()
                    .filter(|method| seen.insert(*method)),
            );
        }
        false
    }

    fn is_again(&self, graph: &mut Graph<'_, '_>, method: MethodId) -> bool {
        let program = graph.world.program;
        let row = program.method(method);
        let class = program.type_name(row.class);
        self.names.contains(&row.name)
            && !LIBRARIES.iter().any(|library| class.starts_with(library))
            && graph
                .ancestors(row.class.into())
                .iter()
                .any(|ty| self.screens.contains(ty))
    }
}

/// Methods that call `method`, or that make the object on which it is called back.
fn before(graph: &mut Graph<'_, '_>, method: MethodId) -> Vec<MethodId> {
    let program = graph.world.program;
    let mut sites = Vec::new();
    for reference in graph.world.references_to(method) {
        sites.extend(
            program
                .callers(reference)
                .iter()
                .take(MOST_METHODS)
                .map(|site| site.code()),
        );
    }
    let class = program.method(method).class;
    let called = graph.called(class.into());
    if called
        .iter()
        .any(|called| called.method == method && called.when == When::Same)
    {
        let made = program.type_uses(class).iter();
        let made = made.filter(|site| site.opcode().class() == OpcodeClass::NewInstance);
        sites.extend(made.take(MOST_METHODS).map(|site| site.code()));
    }
    let codes = sites.into_iter().filter_map(|code| program.code(code));
    codes.flat_map(|code| code.methods()).collect()
}
