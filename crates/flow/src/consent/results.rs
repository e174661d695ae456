//! Results of screens that are opened for one: what code they can have before anybody has agreed.

use std::collections::BTreeSet;

use consentry_dex::MethodId;

use super::Before;
use super::controls::outer;
use super::val::Val;
use crate::world::Ty;

/// A method that is given the result of a screen.
#[derive(Clone, Debug)]
pub(crate) struct ResultHandler {
    pub handler: MethodId,
    /// Outer class of the code that opens the screen.
    pub group: String,
}

/// Calls that open a screen for a result, and what a screen says its result is.
const OPENS: &[&str] = &["startActivityForResult", "launch"];
const MOST_PLACES: usize = 60;

impl Before<'_, '_> {
    /// Finds the methods that are given results, and all calls that matter for them.
    pub(super) fn find_results(&mut self) {
        let program = self.world.program;
        if let Some(name) = program.find_string(b"onActivityResult") {
            for (id, class) in program.classes().filter(|(_, class)| !class.shadowed) {
                for def in program.virtual_methods(id) {
                    let row = program.method(def.method);
                    let fits = row.name == name && def.code().is_some();
                    if fits && program.proto_text(row.proto) == "(IILandroid/content/Intent;)V" {
                        self.handed.push(ResultHandler {
                            handler: def.method,
                            group: outer(&program.type_name(class.ty)),
                        });
                    }
                }
            }
        }
        let names: Vec<_> = OPENS
            .iter()
            .chain(&["setResult"])
            .filter_map(|name| program.find_string(name.as_bytes()))
            .collect();
        for index in 0..program.method_count() as u32 {
            let method = MethodId(index);
            if names.contains(&program.method(method).name)
                && self.world.resolve_ref(method).is_none()
            {
                self.interest.add(index as usize);
            }
        }
    }

    /// Methods that ask for the code of a result.
    pub(super) fn result_users(&self) -> Vec<MethodId> {
        let program = self.world.program;
        let mut list = Vec::new();
        for (method, op) in &self.ops {
            if *op == super::models::Op::ResultCode {
                for site in program.callers(*method) {
                    let code = program.code(site.code());
                    list.extend(code.into_iter().flat_map(|code| code.methods()));
                }
            }
        }
        list
    }

    /// Whether a method, before consent, starts a component that it names.
    pub fn starts(&mut self, method: MethodId, ty: Ty, starts: &crate::bits::Bits) -> bool {
        let program = self.world.program;
        let code = program.code_of(method).and_then(|code| program.code(code));
        let calls = code
            .into_iter()
            .flat_map(|code| code.uses())
            .filter(|item| match item.target {
                consentry_dex::Reference::Method(target) => starts.has(target.index()),
                _ => false,
            });
        let calls: Vec<u32> = calls.map(|item| item.offset).collect();
        let run = self.root(method);
        if calls.is_empty() {
            return !(self.doubting && self.is_listed(&run.events, ty)
                || self.only_listed(method, ty));
        }
        for offset in calls {
            if run.is_dead(offset) || self.is_cut(method, offset) {
                continue;
            }
            let event = run.events.iter().find(|event| event.offset == offset);
            let mut named = BTreeSet::new();
            for arg in event
                .into_iter()
                .flat_map(|event| event.args.iter().skip(1))
            {
                let made = self
                    .arena
                    .object(*arg)
                    .and_then(|object| object.made_by.as_ref());
                for arg in made.into_iter().flat_map(|(_, args)| args.iter()) {
                    named.extend(match arg {
                        Val::Class(ty) => Some(*ty),
                        _ => None,
                    });
                }
            }
            if named.is_empty() || named.contains(&ty) {
                return true;
            }
        }
        false
    }

    /// True where a component is named in an object of the app that also says something of it: who starts it may ask that.
    fn is_listed(&self, events: &[super::frame::Event], ty: Ty) -> bool {
        let program = self.world.program;
        events.iter().any(|event| {
            let row = program.method(event.target);
            let mut params = program.params(row.proto).iter();
            program.string(row.name) == b"<init>"
                && program.class_of(row.class).is_some()
                && event.args.contains(&Val::Class(ty))
                && params.any(|ty| {
                    &*program.descriptor(*ty) == "Z"
                        || self.world.is_defined((*ty).into()) && self.decides(*ty)
                })
        })
    }

    /// The code of the results that a class can be given: those of its own screens. `Other` where it opens others.
    pub(super) fn result_code(&mut self, group: &str) -> Val {
        if !self.assuming || self.active.len() > 3 {
            return Val::Other;
        }
        if let Some(found) = self.codes.get(group) {
            return *found;
        }
        self.codes.insert(group.to_owned(), Val::Other);
        let mut screens: BTreeSet<Ty> = BTreeSet::new();
        for (method, event) in self.calls_in(group, OPENS) {
            let opened = event.iter().skip(1).find_map(|arg| {
                let (_, args) = self.arena.object(*arg)?.made_by.clone()?;
                args.iter().find_map(|arg| match arg {
                    Val::Class(ty) => Some(*ty),
                    _ => None,
                })
            });
            let _ = method;
            match opened {
                Some(screen) => screens.insert(screen),
                None => return Val::Other,
            };
        }
        if screens.is_empty() {
            return Val::Other;
        }
        let mut code = Val::Int(0);
        for screen in screens {
            for (_, args) in self.calls_in(&outer(&self.world.name(screen)), &["setResult"]) {
                let given = match args.get(1) {
                    Some(value @ (Val::Int(_) | Val::OneOf(_))) => *value,
                    _ => Val::Other,
                };
                code = self.arena.join(code, given);
            }
        }
        self.codes.insert(group.to_owned(), code);
        code
    }

    /// Calls by name in a class and those inside it, as far as they run before consent.
    fn calls_in(&mut self, group: &str, names: &[&str]) -> Vec<(MethodId, Vec<Val>)> {
        let program = self.world.program;
        let mut methods: Vec<MethodId> = Vec::new();
        for (id, class) in program.classes() {
            if !class.shadowed && outer(&program.type_name(class.ty)) == group {
                let own = program.class_methods(id).iter();
                methods.extend(own.filter(|def| def.code().is_some()).map(|def| def.method));
            }
        }
        let mut list = Vec::new();
        for method in methods {
            let code = program.code_of(method).and_then(|code| program.code(code));
            let calls = code
                .into_iter()
                .flat_map(|code| code.uses())
                .filter(|item| match item.target {
                    consentry_dex::Reference::Method(target) => {
                        names.contains(&&*program.text(program.method(target).name))
                    }
                    _ => false,
                });
            let calls: Vec<u32> = calls.map(|item| item.offset).collect();
            if calls.is_empty() || list.len() > MOST_PLACES {
                continue;
            }
            let run = self.root(method);
            for offset in calls {
                if !self.is_live(method, offset) || run.is_dead(offset) {
                    continue;
                }
                let event = run.events.iter().find(|event| event.offset == offset);
                list.push((
                    method,
                    event.map_or(Vec::new(), |event| event.args.to_vec()),
                ));
            }
        }
        list
    }
}
