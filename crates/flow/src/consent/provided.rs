//! What a content provider of the app answers to `call`, and what it keeps when it is called.

use consentry_dex::MethodId;
use foldhash::HashMap;

use super::Before;
use super::frame::{Event, Run};
use super::val::Val;
use crate::query::Query;
use std::rc::Rc;

/// A method of a provider that calls through the platform run.
#[derive(Default)]
pub(crate) struct Provided {
    method: Option<MethodId>,
    /// Other apps may call it.
    exported: bool,
    /// Calls that run it, and how many arguments they have before its own.
    calls: HashMap<MethodId, usize>,
}

const CALL: &[u8] = b"call";
const PROTO: &str = "(Ljava/lang/String;Ljava/lang/String;Landroid/os/Bundle;)Landroid/os/Bundle;";
/// Classes whose method of that name calls a provider.
const CALLERS: &[(&str, usize)] = &[
    ("android.content.ContentResolver", 1),
    ("android.content.ContentProviderClient", 0),
];

impl Before<'_, '_> {
    /// Finds the one provider that answers calls; where there are several, it is not told which is meant.
    pub(super) fn find_provided(&mut self, query: &Query) {
        let program = self.world.program;
        let mut found: Vec<(MethodId, bool)> = Vec::new();
        for one in query.components.iter().filter(|one| one.kind == "provider") {
            let class = self.world.find(&one.name).and_then(|ty| self.class_of(ty));
            let own = class
                .into_iter()
                .flat_map(|class| program.virtual_methods(class));
            let own = own.map(|def| def.method).filter(|method| {
                let row = program.method(*method);
                program.string(row.name) == CALL && program.proto_text(row.proto) == PROTO
            });
            found.extend(own.map(|method| (method, one.exported)));
        }
        let [(method, exported)] = found.as_slice() else {
            return;
        };
        self.provided.method = Some(*method);
        self.provided.exported = *exported;
        for (class, before) in CALLERS {
            let Some(class) = program.find_class_type(class) else {
                continue;
            };
            for call in program.methods_of(class) {
                if program.string(program.method(call).name) == CALL {
                    self.interest.add(call.index());
                    self.provided.calls.insert(call, *before);
                }
            }
        }
        self.forget();
    }

    /// Looks at the method first: it may ask for what it keeps itself.
    pub(super) fn look_at_provided(&mut self) {
        if let Some(method) = self.provided.method {
            self.root(method);
        }
    }

    /// What a call through the platform gives, where it runs a method of the app.
    pub(super) fn provided(&mut self, target: MethodId, args: &[Val]) -> Option<Rc<Run>> {
        let before = *self.provided.calls.get(&target)?;
        let method = self.provided.method?;
        let args = own_arguments(before, args);
        Some(self.result(method, &args))
    }

    /// True for a method that runs only where code of the app calls it through the platform.
    pub(super) fn is_provided(&self, method: MethodId) -> bool {
        self.provided.method == Some(method) && !self.provided.exported
    }

    /// Places that call a method through the platform: where, and how many arguments come before its own.
    pub(super) fn provided_sites(&self, method: MethodId) -> Vec<(MethodId, u32, usize)> {
        if self.provided.method != Some(method) {
            return Vec::new();
        }
        let program = self.world.program;
        let calls = self.provided.calls.iter();
        let mut sites: Vec<(MethodId, u32, usize)> = calls
            .flat_map(|(call, before)| {
                let sites = program.callers(*call).iter();
                sites.filter_map(|site| {
                    let code = program.code(site.code())?;
                    Some((code.methods().next()?, site.offset(), *before))
                })
            })
            .collect();
        sites.sort_unstable();
        sites
    }
}

/// A call through the platform as one of the method that it runs.
pub(super) fn as_own(before: usize, event: &Event) -> Event {
    Event {
        args: own_arguments(before, &event.args).into(),
        ..event.clone()
    }
}

fn own_arguments(before: usize, args: &[Val]) -> Vec<Val> {
    let given = args.get(1 + before..).unwrap_or(&[]);
    std::iter::once(Val::Other)
        .chain(given.iter().copied())
        .collect()
}
