//! Uses of APIs by reflection with constant names.

use consentry_dex::{MethodId, TypeId};

use crate::bits::Bits;
use crate::eval::{Evaluator, Event};
use crate::facts::Via;
use crate::matching::MatchId;
use crate::sites::{Blind, Sites};
use crate::values::{Content, Slot, Value};
use crate::world::World;

/// True where classes are made or methods called by their names.
pub(crate) fn is_used(world: &World<'_>) -> bool {
    ["java.lang.reflect.Method", "java.lang.reflect.Constructor"]
        .iter()
        .any(|name| world.program.find_class_type(name).is_some())
        || world.find("java.lang.Class").is_some_and(|class| {
            let program = world.program;
            program.methods_of(TypeId(class.0)).any(|method| {
                matches!(
                    &*program.text(program.method(method).name),
                    "forName" | "newInstance"
                )
            })
        })
}

/// Methods of `java.lang.reflect`.
pub(crate) struct Reflection {
    pub members: Bits,
    pub invokes: Bits,
    pub all: Vec<MethodId>,
}

impl Reflection {
    pub fn new(world: &World<'_>) -> Self {
        let program = world.program;
        let mut this = Self {
            members: Bits::new(program.method_count()),
            invokes: Bits::new(program.method_count()),
            all: Vec::new(),
        };
        for (class, name, invoke) in [
            ("java.lang.Class", "getMethod", false),
            ("java.lang.Class", "getDeclaredMethod", false),
            ("java.lang.Class", "getField", false),
            ("java.lang.Class", "getDeclaredField", false),
            ("java.lang.reflect.Method", "invoke", true),
        ] {
            let (Some(ty), Some(name)) = (world.find(class), program.find_string(name.as_bytes()))
            else {
                continue;
            };
            for method in program
                .methods_of(TypeId(ty.0))
                .filter(|method| program.method(*method).name == name)
            {
                if invoke {
                    &mut this.invokes
                } else {
                    &mut this.members
                }
                .add(method.index());
                this.all.push(method);
            }
        }
        this
    }
}

impl Sites<'_, '_, '_, '_> {
    pub fn look_reflected(&mut self, event: &Event) {
        let args = self.eval.heap.args_of(event.args).to_vec();
        let (class, name) = (args.first().copied(), args.get(1).copied());
        let class = self.eval.force(class.unwrap_or(Value::Unknown));
        let name = self.eval.force(name.unwrap_or(Value::Unknown));
        let Some((class, name)) = self.class_and_name(class, name) else {
            let symbol = self.eval.world.method_name(event.target);
            self.blind.insert(Blind {
                reason: "reflection",
                method: event.caller,
                offset: event.at as i32,
                detail: symbol,
            });
            return;
        };
        for rule in self.rules_by_name(&class, &name) {
            if self
                .rule(rule)
                .is_some_and(|rule| rule.argument.is_none() && !rule.overridden)
            {
                let symbol = format!("{class}.{name}");
                self.add(
                    event.caller,
                    event.at as i32,
                    rule,
                    Via::Reflection,
                    &symbol,
                    &name,
                );
            }
        }
    }

    pub fn look_invoked(&mut self, event: &Event) {
        let args = self.eval.heap.args_of(event.args).to_vec();
        let member = self
            .eval
            .force(args.first().copied().unwrap_or(Value::Unknown));
        let slot = |eval: &Evaluator<'_, '_>, slot| eval.heap.slot(member, slot);
        let (Some(class), Some(name)) = (slot(self.eval, Slot::Class), slot(self.eval, Slot::Name))
        else {
            return;
        };
        let (class, name) = (self.eval.force(class), self.eval.force(name));
        let Some((class, name)) = self.class_and_name(class, name) else {
            return;
        };
        let values = self
            .eval
            .force(args.get(2).copied().unwrap_or(Value::Unknown));
        let values = match self.eval.heap.object(values).map(|object| &object.content) {
            Some(Content::Array(all, _)) => all.clone(),
            _ => Vec::new(),
        };
        for rule in self.rules_by_name(&class, &name) {
            let Some(argument) = self.rule(rule).and_then(|rule| rule.argument) else {
                continue;
            };
            let value = values
                .get(usize::from(argument))
                .copied()
                .unwrap_or(Value::Unknown);
            let symbol = format!("{class}.{name}");
            self.decide(
                event.caller,
                event.at as i32,
                rule,
                value,
                Via::Reflection,
                symbol,
                event.caller,
            );
        }
    }

    pub fn class_and_name(&self, class: Value, name: Value) -> Option<(String, String)> {
        let program = self.program();
        let class = match class {
            Value::Class(ty) => self.eval.world.name(ty),
            Value::Named(sym) => self.eval.heap.text(program, sym).into_owned(),
            _ => return None,
        };
        let Value::Text(name) = name else { return None };
        Some((class, self.eval.heap.text(program, name).into_owned()))
    }

    pub fn rules_by_name(&self, class: &str, name: &str) -> Vec<MatchId> {
        self.matches
            .by_name
            .get(&(class.to_owned(), name.to_owned()))
            .cloned()
            .unwrap_or_default()
    }
}
