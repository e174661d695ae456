//! The methods that learn whether the user granted a permission.

use std::collections::BTreeSet;

use consentry_dex::{CodeId, MethodId};

use crate::eval::Event;
use crate::query::Role;
use crate::refusal::Refusals;
use crate::values::{Answer, Value};

impl Refusals<'_, '_, '_, '_, '_> {
    /// All methods that learn of a refusal, with what their parameters hold.
    pub fn handlers(&mut self, launchers: &[Event]) -> Vec<(MethodId, Vec<Value>)> {
        let mut list = self.result_handlers(launchers);
        for (handler, rule) in &self.matches.overridden {
            let role = self.query.apis.get(rule.api as usize).map(|api| api.role);
            if role == Some(Role::Denied) && !self.is_library(*handler) {
                list.push((*handler, Vec::new()));
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
