//! What is called back on a value that is given to a control, and what layouts name.

use consentry_dex::{MethodId, TypeId};

use super::Before;
use super::controls::{Registered, outer};
use super::val::Val;
use crate::graph::{Graph, When};
use crate::query::{Query, Says};
use crate::world::Ty;

impl Before<'_, '_> {
    /// The methods that are called on a value which is given as type `ty`.
    pub(super) fn callbacks(
        &mut self,
        graph: &mut Graph<'_, '_>,
        method: MethodId,
        value: Val,
        ty: Ty,
    ) -> Vec<MethodId> {
        let program = self.world.program;
        let class = match value {
            Val::Obj(_) => {
                let Some(object) = self.arena.object(value) else {
                    return Vec::new();
                };
                if let Some(body) = object.body {
                    return vec![body];
                }
                object.ty
            }
            Val::Param(0) => {
                let def = program.definition(method);
                if def.is_none_or(|def| def.access & 8 != 0) {
                    return Vec::new();
                }
                Ty::from(program.method(method).class)
            }
            _ => return Vec::new(),
        };
        let Some(defined) = self.class_of(class) else {
            return Vec::new();
        };
        if ty == self.world.object {
            return Vec::new();
        }
        if let Some(own) = self.class_of(ty) {
            // An interface of the app with one method.
            let abstracts: Vec<_> = program
                .virtual_methods(own)
                .iter()
                .filter(|def| def.code().is_none())
                .map(|def| program.method(def.method))
                .collect();
            let [one] = abstracts.as_slice() else {
                return Vec::new();
            };
            return self
                .world
                .resolve(class, one.name, one.proto)
                .into_iter()
                .collect();
        }
        let called = graph.called(class);
        let mut list: Vec<MethodId> = Vec::new();
        for called in called.iter().filter(|called| !called.guessed) {
            let related = graph.ancestors(called.ty).contains(&ty)
                || graph.ancestors(ty).contains(&called.ty);
            if related
                && (called.when == When::Interaction || called.followed)
                && called.method != method
            {
                list.push(called.method);
            }
        }
        if list.is_empty()
            && matches!(value, Val::Obj(_))
            && self.world.name(ty).starts_with("kotlin.jvm.functions.")
        {
            let invoke = program.find_string(b"invoke");
            let own = program.virtual_methods(defined).iter();
            list.extend(
                own.filter(|def| Some(program.method(def.method).name) == invoke)
                    .map(|def| def.method),
            );
        }
        list.sort_unstable();
        list.dedup();
        list
    }

    /// A number that the constructor of an object was given and keeps: merged classes of lambdas switch on it.
    pub(super) fn switch(&mut self, value: Val) -> Option<(consentry_dex::FieldId, i32)> {
        let program = self.world.program;
        let ty = self.arena.object(value)?.ty;
        let class = self.class_of(ty)?;
        let defs: Vec<_> = program.class_fields(class).to_vec();
        for def in defs {
            let row = program.field(def.field);
            if def.access & 8 == 0
                && &*program.descriptor(row.ty) == "I"
                && let Some(Val::Int(number)) = self.made_with(value, def.field)
            {
                return Some((def.field, i32::try_from(number).ok()?));
            }
        }
        None
    }

    /// Methods that layouts name as handlers of a control.
    pub(super) fn named_handlers(
        &mut self,
        graph: &mut Graph<'_, '_>,
        query: &Query,
        found: &mut Vec<Registered>,
    ) {
        let program = self.world.program;
        let Some(activity) = self.world.find("android.app.Activity") else {
            return;
        };
        for view in query
            .prompts
            .views
            .iter()
            .filter(|view| !view.handler.is_empty())
        {
            let Some(name) = program.find_string(&consentry_dex::mutf8::encode(&view.handler))
            else {
                continue;
            };
            for ty in graph.descendants(activity).iter() {
                let Some(class) = self.class_of(*ty) else {
                    continue;
                };
                for def in program.virtual_methods(class) {
                    let row = program.method(def.method);
                    if row.name == name
                        && def.code().is_some()
                        && program.proto_text(row.proto) == "(Landroid/view/View;)V"
                    {
                        found.push(Registered {
                            handler: def.method,
                            says: view.says.filter(|says| *says != Says::Policy),
                            key: (view.id != 0).then_some(view.id as i32),
                            method: def.method,
                            offset: 0,
                            group: outer(&program.type_name(TypeId(ty.0))),
                            words: view.text.clone(),
                            switch: None,
                            choice: false,
                        });
                    }
                }
            }
        }
    }
}
