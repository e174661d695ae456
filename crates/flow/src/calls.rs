//! What calls return and what callers give, looked up where somebody asks.

use consentry_dex::MethodId;

use crate::eval::{Ask, Evaluator};
use crate::lazy::{HELPER_UNITS, MOST_DEPTH, MOST_WRITERS};
use crate::values::{Content, Value};

impl Evaluator<'_, '_> {
    pub fn result_value(&mut self, id: u32) -> Value {
        let Some(pending) = self.heap.pending.get(id as usize).copied() else {
            return Value::Unknown;
        };
        let Some(target) = self.single_target(pending.method) else {
            return Value::Unknown;
        };
        let returned = self.returned(target);
        let args = self.heap.args_of(pending.args).to_vec();
        let mut joined = Value::Unset;
        for value in self.heap.alternatives(returned) {
            let value = match value {
                Value::Param(index) => args
                    .get(usize::from(index))
                    .copied()
                    .unwrap_or(Value::Unknown),
                other => other,
            };
            joined = self.heap.join(joined, value);
        }
        if joined == Value::Unset {
            Value::Unknown
        } else {
            joined
        }
    }

    /// What a method of the app returns, its parameters standing for themselves.
    pub fn returned(&mut self, method: MethodId) -> Value {
        if let Some(value) = self.lazy.returns.get(&method) {
            return *value;
        }
        if self.lazy.depth >= MOST_DEPTH {
            return Value::Unknown;
        }
        self.lazy.returns.insert(method, Value::Unknown);
        let program = self.world.program;
        let Some(code) = program.code_of(method) else {
            return Value::Unknown;
        };
        if program
            .code(code)
            .is_none_or(|code| code.units() > HELPER_UNITS)
        {
            return Value::Unknown;
        }
        self.lazy.depth += 1;
        let none = std::mem::take(&mut self.lazy.none);
        let outcome = self.run(code, method, &Ask::plain(&none));
        self.lazy.none = none;
        let mut value = outcome.map_or(Value::Unknown, |outcome| outcome.returns);
        if matches!(
            value,
            Value::Static(_) | Value::Instance(_) | Value::Result(_) | Value::Choice(_)
        ) {
            value = self.force(value);
        }
        self.lazy.depth -= 1;
        self.lazy.returns.insert(method, value);
        value
    }

    /// The one method of the app that a call can only run: not overridden by any class of the app.
    pub fn single_target(&self, method: MethodId) -> Option<MethodId> {
        let found = self.world.resolve_ref(method)?;
        let program = self.world.program;
        let def = program.definition(found)?;
        def.code()?;
        // static, private, final, constructor
        let row = program.method(found);
        if def.access & (0x8 | 0x2 | 0x10 | 0x10000) != 0 {
            return Some(found);
        }
        let class = row.class;
        let leaf = program.subclasses(class).len() == 0 && program.implementors(class).len() == 0;
        (leaf || program.overrides(class, row.name, row.proto).is_empty()).then_some(found)
    }

    /// What a call returns that is given an answer to a permission request.
    pub fn answer_of(
        &mut self,
        method: MethodId,
        args: &[Value],
        _from: &consentry_dex::Code<'_>,
    ) -> Value {
        if self.lazy.depth >= MOST_DEPTH {
            return Value::Unknown;
        }
        let Some(target) = self.single_target(method) else {
            return Value::Unknown;
        };
        let program = self.world.program;
        let Some(code) = program.code_of(target) else {
            return Value::Unknown;
        };
        let short = program
            .code(code)
            .is_some_and(|code| code.units() <= HELPER_UNITS);
        let result = program
            .result(program.method(target).proto)
            .map(|ty| program.descriptor(ty).into_owned());
        if !short || !matches!(result.as_deref(), Some("Z" | "I")) {
            return Value::Unknown;
        }
        self.lazy.depth += 1;
        let none = std::mem::take(&mut self.lazy.none);
        let outcome = self.run(
            code,
            target,
            &Ask {
                seeds: args,
                ..Ask::plain(&none)
            },
        );
        self.lazy.none = none;
        self.lazy.depth -= 1;
        match outcome.map(|outcome| outcome.returns) {
            Some(value @ (Value::Flag { .. } | Value::Answer(_))) => value,
            _ => Value::Unknown,
        }
    }

    fn is_static(&self, method: MethodId) -> bool {
        let def = self.world.program.definition(method);
        def.is_some_and(|def| def.access & 8 != 0)
    }

    /// The object that an instance method runs on: one of its class.
    fn receiver(&mut self, method: MethodId) -> Value {
        let class = self.world.program.method(method).class;
        self.heap.make(class.into(), Content::Plain(Vec::new()), 0)
    }

    /// What the callers of a method give for a parameter: any of it.
    pub fn param_value(&mut self, method: MethodId, index: u16) -> Value {
        if let Some(value) = self.lazy.params.get(&(method, index)) {
            return *value;
        }
        if self.lazy.depth >= MOST_DEPTH {
            return Value::Unknown;
        }
        self.lazy.params.insert((method, index), Value::Unknown);
        self.lazy.depth += 1;
        let (events, cut) = self.calls_of(std::iter::once(method), MOST_WRITERS);
        let mut joined = if cut > 0 {
            Value::Unknown
        } else {
            Value::Unset
        };
        for (_, event) in events {
            let args = self.heap.args_of(event.args);
            let value = match args.get(usize::from(index)).copied() {
                Some(Value::Param(0)) if !self.is_static(event.caller) => {
                    self.receiver(event.caller)
                }
                Some(Value::Param(index)) => self.param_value(event.caller, index),
                Some(value) => self.force(value),
                None => Value::Unknown,
            };
            joined = self.heap.join(joined, value);
        }
        self.lazy.depth -= 1;
        let value = if joined == Value::Unset {
            Value::Unknown
        } else {
            joined
        };
        self.lazy.params.insert((method, index), value);
        value
    }
}
