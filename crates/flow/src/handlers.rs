//! The methods that learn whether the user granted a permission.

use std::collections::BTreeSet;

use consentry_dex::{CodeId, MethodId, OpcodeClass, Reference, TypeId};

use crate::bits::Bits;
use crate::eval::Event;
use crate::query::Role;
use crate::refusal::Refusals;
use crate::values::{Answer, Value};
use crate::world::Ty;

/// Methods of functional types that take what a stream or a library gives.
const TAKES: &[&str] = &["accept", "call", "invoke", "onNext", "onAction", "onResult"];

impl Refusals<'_, '_, '_, '_, '_> {
    /// All methods that learn of a refusal, with what their parameters hold.
    pub fn handlers(&mut self, launchers: &[Event]) -> Vec<(MethodId, Vec<Value>)> {
        let mut list = self.result_handlers(launchers);
        list.extend(
            self.denied()
                .into_iter()
                .map(|handler| (handler, Vec::new())),
        );
        list
    }

    /// Methods that run on a refusal only: those that override a listed method, and those of objects that are given to
    /// one.
    pub fn denied(&mut self) -> Vec<MethodId> {
        let mut list = Vec::new();
        for (handler, rule) in &self.matches.overridden {
            if self.role(rule.api) == Some(Role::Denied) && !self.is_library(*handler) {
                list.push(*handler);
            }
        }
        for event in self.calls(Role::Denied) {
            let args = self.eval.heap.args_of(event.args).to_vec();
            let given = self
                .eval
                .force(args.last().copied().unwrap_or(Value::Unknown));
            if let Some(ty) = self.eval.heap.object(given).map(|object| object.ty) {
                list.extend(self.own_methods(ty));
            }
        }
        list
    }

    fn role(&self, api: u32) -> Option<Role> {
        self.query.apis.get(api as usize).map(|api| api.role)
    }

    /// Calls of the app to listed methods.
    fn calls(&mut self, role: Role) -> Vec<Event> {
        let program = self.eval.world.program;
        let mut interest = Bits::new(program.method_count());
        let mut codes: BTreeSet<CodeId> = BTreeSet::new();
        for (method, rules) in &self.matches.methods {
            if rules.iter().any(|rule| self.role(rule.api) == Some(role)) {
                interest.add(method.index());
                codes.extend(program.callers(*method).iter().map(|site| site.code()));
            }
        }
        let mut events = self.eval.evaluate(codes.into_iter(), &interest);
        events.retain(|event| !self.is_library(event.caller));
        events
    }

    /// The methods that a class of the app adds itself, constructors aside.
    fn own_methods(&self, ty: Ty) -> Vec<MethodId> {
        let program = self.eval.world.program;
        let class = program.class_of(TypeId(ty.0));
        let own = class.into_iter().flat_map(|id| program.virtual_methods(id));
        let bodied = own.filter(|def| def.code().is_some());
        bodied.map(|def| def.method).collect()
    }

    /// What the parameters of a method hold that is given an answer, by their types.
    fn answered(&self, method: MethodId, generic: bool) -> Vec<Value> {
        let program = self.eval.world.program;
        let params = program.params(program.method(method).proto);
        let told = params.iter().enumerate().map(|(index, ty)| {
            let answer = match &*program.descriptor(*ty) {
                "Z" | "Ljava/lang/Boolean;" => Some(Answer::Bool),
                "[I" => Some(Answer::Array),
                "Ljava/util/Map;" => Some(Answer::Map),
                "Ljava/lang/Object;" if generic => Some(Answer::Map),
                _ => None,
            };
            answer.map_or(Value::Param(index as u16 + 1), Value::Answer)
        });
        std::iter::once(Value::Param(0)).chain(told).collect()
    }

    /// Methods that libraries give an answer to: overriding a listed one, or of an object that is made where the answer
    /// is asked for and that takes one value.
    fn library_handlers(&mut self) -> Vec<(MethodId, Vec<Value>)> {
        let program = self.eval.world.program;
        let mut list = Vec::new();
        for (handler, rule) in &self.matches.overridden {
            if self.role(rule.api) == Some(Role::Answer) && !self.is_library(*handler) {
                list.push((*handler, self.answered(*handler, false)));
            }
        }
        for event in self.calls(Role::Answer) {
            let code = program
                .code_of(event.caller)
                .and_then(|id| program.code(id));
            for item in code.into_iter().flat_map(|code| code.uses()) {
                let Reference::Type(ty) = item.target else {
                    continue;
                };
                if item.opcode.class() != OpcodeClass::NewInstance {
                    continue;
                }
                for method in self.own_methods(ty.into()) {
                    let row = program.method(method);
                    let name = program.text(row.name);
                    if program.params(row.proto).len() == 1 && TAKES.contains(&&*name) {
                        list.push((method, self.answered(method, true)));
                    }
                }
            }
        }
        list
    }

    /// Methods that are given the result, with what their parameters hold.
    pub fn result_handlers(&mut self, launchers: &[Event]) -> Vec<(MethodId, Vec<Value>)> {
        let program = self.eval.world.program;
        let mut list = Vec::new();
        if let Some(name) = program.find_string(b"onRequestPermissionsResult") {
            for (id, _) in program.classes().filter(|(_, class)| !class.shadowed) {
                for def in program.virtual_methods(id) {
                    let row = program.method(def.method);
                    let fits = row.name == name
                        && program.proto_text(row.proto) == "(I[Ljava/lang/String;[I)V";
                    if fits && def.code().is_some() && !self.is_library(def.method) {
                        let params = (0..3).map(Value::Param);
                        list.push((
                            def.method,
                            params.chain([Value::Answer(Answer::Array)]).collect(),
                        ));
                    }
                }
            }
        }
        for event in launchers {
            list.extend(self.launcher_callbacks(event));
        }
        list.extend(self.library_handlers());
        list
    }

    pub fn launcher_callbacks(&mut self, event: &Event) -> Vec<(MethodId, Vec<Value>)> {
        let args = self.eval.heap.args_of(event.args).to_vec();
        let mut answer = None;
        let mut callbacks = Vec::new();
        for value in args.into_iter().skip(1) {
            let value = self.eval.force(value);
            let Some(ty) = self.eval.heap.object(value).map(|object| object.ty) else {
                continue;
            };
            let name = self.eval.world.name(ty);
            if name.ends_with("$RequestPermission") {
                answer = Some(Answer::Bool);
            } else if name.ends_with("$RequestMultiplePermissions") {
                answer = Some(Answer::Map);
            } else if let Some(callback) = self.eval.world.program.find_string(b"onActivityResult")
            {
                callbacks.extend(self.graph.named(ty, None, |name| name == callback));
            }
        }
        let Some(answer) = answer else {
            return Vec::new();
        };
        callbacks
            .into_iter()
            .map(|method| (method, vec![Value::Param(0), Value::Answer(answer)]))
            .collect()
    }

    /// Methods of the app that ask whether a permission is granted.
    pub fn checking(&self) -> Vec<MethodId> {
        let program = self.eval.world.program;
        let role = |api: u32| self.query.apis.get(api as usize).map(|api| api.role);
        let checks = self
            .matches
            .methods
            .iter()
            .filter(|(_, rules)| rules.iter().any(|rule| role(rule.api) == Some(Role::Check)));
        let codes: BTreeSet<CodeId> = checks
            .flat_map(|(method, _)| program.callers(*method))
            .map(|site| site.code())
            .collect();
        let first = |code: CodeId| program.code(code).and_then(|code| code.methods().next());
        codes
            .into_iter()
            .filter_map(first)
            .filter(|method| !self.is_library(*method))
            .collect()
    }
}
