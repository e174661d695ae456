//! Texts about a policy that code puts together.

use std::collections::{BTreeMap, BTreeSet};

use consentry_dex::{CodeId, MethodId};

use super::Before;
use super::controls::outer;
use super::val::Val;
use crate::query::Says;

/// Methods of one class that may build a text.
const MOST_BUILDING: usize = 200;

impl Before<'_, '_> {
    /// Classes whose control agrees, and whose texts speak of a policy only when they are put together.
    pub(super) fn add_joined(
        &mut self,
        asks: &BTreeMap<String, Says>,
        speaks: &mut BTreeSet<String>,
    ) {
        let program = self.world.program;
        let wanted: BTreeSet<&String> = asks
            .iter()
            .filter(|(group, says)| **says != Says::Refuse && !speaks.contains(*group))
            .map(|(group, _)| group)
            .collect();
        if wanted.is_empty() {
            return;
        }
        let mut texts: BTreeMap<&String, Vec<consentry_dex::StrId>> = BTreeMap::new();
        let mut methods: BTreeMap<&String, Vec<MethodId>> = BTreeMap::new();
        for (id, class) in program.classes().filter(|(_, class)| !class.shadowed) {
            let group = outer(&program.type_name(class.ty));
            let Some(group) = wanted.get(&group) else {
                continue;
            };
            for def in program.class_methods(id) {
                let code = def.code().and_then(|code: CodeId| program.code(code));
                methods.entry(*group).or_default().push(def.method);
                for item in code.into_iter().flat_map(|code| code.uses()) {
                    if let consentry_dex::Reference::String(text) = item.target {
                        texts.entry(*group).or_default().push(text);
                    }
                }
            }
        }
        for (group, texts) in texts {
            let texts = texts.into_iter().map(|text| program.text(text));
            let methods = methods.remove(group).unwrap_or_default();
            if self.labels.speaks_of_policy(texts) || self.builds_policy(&methods) {
                speaks.insert(group.clone());
            }
        }
    }

    /// Whether a call is given a text that speaks of a policy and that was built.
    fn builds_policy(&mut self, methods: &[MethodId]) -> bool {
        let program = self.world.program;
        for method in methods.iter().take(MOST_BUILDING) {
            let run = self.root(*method);
            for arg in run.events.iter().flat_map(|event| event.args.iter()) {
                let text = match *arg {
                    Val::Obj(_) => self.arena.object(*arg).and_then(|object| object.text),
                    other => Some(other),
                };
                if let Some(Val::Text(sym)) = text
                    && sym.0 >= program.string_count() as u32
                    && self.labels.is_policy(&self.arena.text(program, sym))
                {
                    return true;
                }
            }
        }
        false
    }
}
