//! What the values are that calls get: controls, listeners, layouts, texts.

use consentry_dex::OpcodeClass;

use super::Screens;
use super::calls::{FIRST_ID, is_text_id};
use super::facts::{Control, Said};
use crate::blocks::Blocks;
use crate::eval::Event;
use crate::values::Value;
use crate::world::Ty;

/// Alternatives of a text that are told.
const MOST_TEXTS: usize = 6;
/// Steps from a value to where it comes from.
const MOST_STEPS: usize = 5;

impl Screens<'_, '_, '_, '_> {
    /// The call is on every way through its method.
    pub(super) fn is_always(&self, event: &Event) -> bool {
        let program = self.graph.world.program;
        let code = program
            .code_of(event.caller)
            .and_then(|code| program.code(code));
        let Some(blocks) = code.map(|code| Blocks::build(&code)) else {
            return false;
        };
        let Some(here) = blocks.block_at(event.at) else {
            return false;
        };
        let returns = blocks.instructions.iter().filter(|instruction| {
            instruction.payload.is_none() && instruction.opcode.class() == OpcodeClass::Return
        });
        let mut ends = returns.filter_map(|end| blocks.block_at(end.offset));
        ends.all(|end| blocks.dominates(here as u32, end as u32))
    }

    /// The object at the start of a chain of calls: `new Builder().setTitle(..).setMessage(..)`.
    pub(super) fn root(&self, value: Value) -> Option<(u32, Ty)> {
        let mut at = value;
        for _ in 0..32 {
            match at {
                Value::Object(id) => return Some((id, self.eval.heap.object(at)?.ty)),
                Value::Result(id) => {
                    let pending = self.eval.heap.pending.get(id as usize)?;
                    at = self.eval.heap.args_of(pending.args).first().copied()?;
                }
                _ => return None,
            }
        }
        None
    }

    /// The control that a value is: found by its id or key, or the id itself.
    pub(super) fn control(&mut self, value: Value, steps: usize) -> Option<Control> {
        if steps > MOST_STEPS {
            return None;
        }
        match value {
            Value::Int(id) if id >= FIRST_ID => Some(Control {
                kind: "view",
                id: id as u32,
                ..Control::default()
            }),
            Value::Result(id) => {
                let pending = self.eval.heap.pending.get(id as usize).copied()?;
                if !self.eval.tracked.has(pending.method.index()) {
                    return None;
                }
                let args = self.eval.heap.args_of(pending.args).to_vec();
                for arg in &args {
                    match arg {
                        Value::Int(id) if *id >= FIRST_ID => {
                            return self.control(*arg, steps + 1);
                        }
                        Value::Text(sym) => {
                            let text = self.eval.heap.text(self.graph.world.program, *sym);
                            return Some(Control {
                                kind: "key",
                                text: text.into_owned(),
                                ..Control::default()
                            });
                        }
                        _ => (),
                    }
                }
                None
            }
            Value::Instance(_) | Value::Static(_) => {
                let forced = self.eval.force(value);
                (forced != value)
                    .then(|| self.control(forced, steps + 1))
                    .flatten()
            }
            Value::Choice(_) => {
                let mut found = self
                    .eval
                    .heap
                    .alternatives(value)
                    .into_iter()
                    .filter(|other| *other != Value::Unknown && *other != Value::Int(0));
                match (found.next(), found.next()) {
                    (Some(one), None) => self.control(one, steps + 1),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The class of the object that is given as a listener.
    pub(super) fn listener(&mut self, value: Value, event: &Event) -> Option<Ty> {
        let program = self.graph.world.program;
        let value = match value {
            Value::Instance(_) | Value::Static(_) => self.eval.force(value),
            Value::Result(id) => {
                let method = self.eval.heap.pending.get(id as usize)?.method;
                if self.eval.tracked.has(method.index()) {
                    return None;
                }
                self.eval.force(value)
            }
            other => other,
        };
        let ty = match value {
            Value::Object(_) => self.eval.heap.object(value)?.ty,
            Value::Param(0) => {
                let definition = program.definition(event.caller)?;
                if definition.access & 8 != 0 {
                    return None;
                }
                program.method(event.caller).class.into()
            }
            _ => return None,
        };
        self.graph.world.is_defined(ty).then_some(ty)
    }

    /// The layout that a value names or that was inflated to give it.
    pub(super) fn file(&mut self, value: Value) -> Option<u32> {
        let id = match value {
            Value::Int(id) => id as u32,
            Value::Result(id) => {
                let pending = self.eval.heap.pending.get(id as usize)?;
                let args = self.eval.heap.args_of(pending.args);
                args.iter().find_map(|arg| match arg {
                    Value::Int(id) if *id >= FIRST_ID => Some(*id as u32),
                    _ => None,
                })?
            }
            _ => return None,
        };
        self.wanted.contains_key(&id).then_some(id)
    }

    /// The texts that a value may be.
    pub(super) fn texts(
        &mut self,
        value: Value,
        event: &Event,
        role: &'static str,
        view: u32,
    ) -> Vec<Said> {
        let mut found = Vec::new();
        let mut open = vec![(value, event.caller, 0)];
        while let Some((value, caller, steps)) = open.pop() {
            if steps > MOST_STEPS || found.len() >= MOST_TEXTS {
                continue;
            }
            match value {
                Value::Int(id) if is_text_id(id) => found.push(Said {
                    role,
                    view,
                    string: id as u32,
                    text: String::new(),
                }),
                Value::Text(sym) | Value::Start(sym) => {
                    let text = self.eval.heap.text(self.graph.world.program, sym);
                    let text: String = text.chars().take(400).collect();
                    found.push(Said {
                        role,
                        view,
                        string: 0,
                        text,
                    });
                }
                Value::Result(id) => {
                    let Some(pending) = self.eval.heap.pending.get(id as usize).copied() else {
                        continue;
                    };
                    let args = self.eval.heap.args_of(pending.args).to_vec();
                    let named = args
                        .iter()
                        .find(|arg| matches!(arg, Value::Int(id) if is_text_id(*id)));
                    match named {
                        Some(named) => open.push((*named, caller, steps + 1)),
                        None => {
                            let forced = self.eval.force(value);
                            if forced != value {
                                open.push((forced, caller, steps + 1));
                            }
                        }
                    }
                }
                Value::Instance(_) | Value::Static(_) => {
                    let forced = self.eval.force(value);
                    if forced != value {
                        open.push((forced, caller, steps + 1));
                    }
                }
                Value::Param(index) => {
                    let given = self.eval.param_value(caller, index);
                    open.push((given, caller, MOST_STEPS));
                }
                Value::Choice(_) => {
                    for other in self.eval.heap.alternatives(value) {
                        open.push((other, caller, steps + 1));
                    }
                }
                _ => (),
            }
        }
        found
    }
}
