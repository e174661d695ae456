//! Controls in web pages inside the app: what agrees there is a method that scripts may call.

use std::collections::BTreeSet;

use consentry_dex::MethodId;

use super::Before;
use super::controls::Registered;
use super::val::Val;
use crate::graph::Graph;
use crate::query::Query;
use crate::world::Ty;

/// Places that hand an object to a web view.
const MOST_PLACES: usize = 100;

impl Before<'_, '_> {
    /// Methods that pages call by a control that agrees or refuses.
    pub(super) fn page_handlers(
        &mut self,
        graph: &Graph<'_, '_>,
        query: &Query,
        found: &mut Vec<Registered>,
    ) {
        let program = self.world.program;
        for control in &query.prompts.page_controls {
            let Some(name) = program.find_string(&consentry_dex::mutf8::encode(&control.method))
            else {
                continue;
            };
            let named = self.handed_as(&control.object);
            let all = (0..program.method_count() as u32).map(MethodId);
            for handler in all.filter(|one| program.method(*one).name == name) {
                let class = Ty::from(program.method(handler).class);
                let own = program.code_of(handler).is_some() && graph.is_bridged(handler);
                if !own || !named.contains(&class) {
                    continue;
                }
                found.push(Registered {
                    handler,
                    says: control.says,
                    key: None,
                    method: handler,
                    offset: 0,
                    group: self.group(handler),
                    words: control.text.clone(),
                    switch: None,
                    choice: false,
                });
            }
        }
    }

    /// The classes of the objects that pages know under a name.
    fn handed_as(&mut self, name: &str) -> BTreeSet<Ty> {
        let program = self.world.program;
        let mut found = BTreeSet::new();
        let Some(hands) = program.find_string(b"addJavascriptInterface") else {
            return found;
        };
        let all = (0..program.method_count() as u32).map(MethodId);
        let calls = all.filter(|one| program.method(*one).name == hands);
        let sites = calls.flat_map(|call| program.callers(call).to_vec());
        for site in sites.take(MOST_PLACES) {
            let code = program.code(site.code());
            let Some(method) = code.and_then(|code| code.methods().next()) else {
                continue;
            };
            let run = self.root(method);
            let event = run.events.iter().find(|one| one.offset == site.offset());
            let Some([_, object, told]) = event.map(|event| &*event.args) else {
                continue;
            };
            let told = self.given(method, *told);
            let same = matches!(told, Val::Text(text) if self.arena.text(program, text) == name);
            let object = match *object {
                Val::Param(0) if !self.is_static(method) => {
                    Some(Ty::from(program.method(method).class))
                }
                object => {
                    let object = self.given(method, object);
                    self.arena.object(object).map(|made| made.ty)
                }
            };
            found.extend(object.filter(|_| same));
        }
        found
    }
}
