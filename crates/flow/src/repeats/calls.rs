//! What calls give in a replay: stored values, the clock, texts, answers; methods of the app are entered.

use std::rc::Rc;

use consentry_dex::{Instruction, MethodId, OpcodeClass};

use super::machine::{Frame, Machine};
use super::val::{NULL, Val};
use crate::consent::Op;

impl Machine<'_, '_, '_> {
    pub fn call(
        &mut self,
        frame: &mut Frame,
        instruction: &Instruction,
        target: MethodId,
        args: &[Val],
    ) -> Val {
        let here = self.quiet == 0 && (frame.method, instruction.offset) == self.site;
        self.inside += u32::from(here);
        let asks = self.asks.has(target.index());
        let entered = self.target(instruction, target, args);
        if self.inside > 0 && (asks || (here && entered.is_none())) {
            self.asked = true;
        }
        let result = if asks {
            Val::Other
        } else {
            self.result(target, args, entered)
        };
        self.inside -= u32::from(here);
        result
    }

    fn result(&mut self, target: MethodId, args: &[Val], entered: Option<MethodId>) -> Val {
        let program = self.graph.world.program;
        let row = program.method(target);
        if self.checks.has(target.index()) {
            let result = program.result(row.proto).map(|ty| program.descriptor(ty));
            return Val::number(if result.as_deref() == Some("Z") {
                0
            } else {
                -1
            });
        }
        if let Some(op) = self.ops.get(&target).copied()
            && let Some(value) = self.operation(op, args)
        {
            return value;
        }
        let name = program.text(row.name);
        if args.first() == Some(&Val::Answers)
            && let Some(value) = of_answers(&name, args)
        {
            return value;
        }
        let class = program.type_name(row.class);
        if let Some(value) = self.of_intent(&class, &name, args) {
            return value;
        }
        if let Some(value) = self.platform(&class, &name, args) {
            return value;
        }
        match entered.filter(|method| self.enters(*method)) {
            Some(method) => self.run(method, args),
            None => Val::Other,
        }
    }

    /// The method of the app that a call runs: the one of the object, or the only one there is.
    fn target(&mut self, call: &Instruction, target: MethodId, args: &[Val]) -> Option<MethodId> {
        let world = self.graph.world;
        let program = world.program;
        let row = program.method(target);
        let is_virtual = matches!(
            call.opcode.class(),
            OpcodeClass::InvokeVirtual | OpcodeClass::InvokeInterface
        );
        let object = args.first().filter(|_| is_virtual);
        let object = object.and_then(|object| self.object(object)).map(|o| o.ty);
        let found = match object {
            Some(ty) => world.resolve(ty, row.name, row.proto),
            None if is_virtual => {
                let dispatch = self.graph.dispatch(target);
                let others: Vec<MethodId> = self
                    .graph
                    .others(dispatch)
                    .iter()
                    .map(|(method, _)| *method)
                    .take(8)
                    .collect();
                let bodied = |method: &MethodId| program.code_of(*method).is_some();
                let on_way = others
                    .iter()
                    .copied()
                    .find(|method| self.way.contains(method));
                let only = match others.as_slice() {
                    [only] => Some(*only),
                    _ => None,
                };
                dispatch.fixed.filter(bodied).or(on_way).or(only)
            }
            None => world.resolve_ref(target),
        };
        found.filter(|method| program.code_of(*method).is_some())
    }

    fn operation(&mut self, op: Op, args: &[Val]) -> Option<Val> {
        let arg = |index: u8| args.get(usize::from(index)).cloned().unwrap_or(Val::Other);
        let last = args.last().cloned().unwrap_or(Val::Other);
        Some(match op {
            Op::Read(key, default) | Op::Member(key, default) => {
                let default = default.map_or(NULL, arg);
                self.stored(&arg(key), default)
            }
            Op::Has(key) | Op::HasMember(key) => match self.stored(&arg(key), Val::Unset) {
                Val::Unset => Val::flag(false),
                Val::Other if self.gathering => Val::Other,
                _ => Val::flag(true),
            },
            Op::Write(key, value) | Op::SetMember(key, value) => {
                self.store(&arg(key), arg(value));
                arg(0)
            }
            Op::Same(index) => match arg(index) {
                Val::Answers => Val::number(0),
                value => value,
            },
            Op::Equals => {
                let (a, b) = match args {
                    [.., a, b] => (a, b),
                    _ => return Some(Val::Other),
                };
                match (a, b) {
                    (Val::Num(a, _), Val::Num(b, _)) => Val::flag(a == b),
                    (Val::Text(a), Val::Text(b)) => Val::flag(a == b),
                    (Val::Text(_), Val::Num(0, _)) | (Val::Num(0, _), Val::Text(_)) => {
                        Val::flag(false)
                    }
                    _ if a.clocked() || b.clocked() => Val::Clocked,
                    _ => Val::Other,
                }
            }
            Op::IsEmpty => match arg(0) {
                Val::Text(text) => Val::flag(text.trim().is_empty()),
                Val::Num(0, _) => Val::flag(true),
                _ => Val::Other,
            },
            Op::Length => match arg(0) {
                Val::Text(text) => Val::number(text.chars().count() as i64),
                _ => Val::Other,
            },
            Op::Parse => match arg(0) {
                Val::Text(text) => match (&*text, text.parse::<i64>()) {
                    (_, Ok(number)) => Val::Num(number, true),
                    ("true", _) => Val::flag(true),
                    ("false", _) => Val::flag(false),
                    _ => Val::Other,
                },
                _ => Val::Other,
            },
            Op::NewBuilder => {
                let first = match (args.len(), text_of(&last)) {
                    (1, _) => Val::Text("".into()),
                    (_, Some(text)) if !matches!(last, Val::Num(..)) => Val::Text(text),
                    _ => Val::Other,
                };
                if let Some(object) = self.object_mut(&arg(0)) {
                    object.holds = first;
                }
                Val::Other
            }
            Op::Append => {
                let more = text_of(&last);
                if let Some(object) = self.object_mut(&arg(0)) {
                    object.holds = match (&object.holds, more) {
                        (Val::Text(text), Some(more)) => Val::Text(format!("{text}{more}").into()),
                        _ => Val::Other,
                    };
                }
                arg(0)
            }
            Op::Text => match self.object(&arg(0)) {
                Some(object) => match &object.holds {
                    Val::Text(_) => object.holds.clone(),
                    _ => Val::Other,
                },
                None => text_of(&arg(0)).map_or(Val::Other, Val::Text),
            },
            Op::Concat => match (text_of(&arg(0)), text_of(&arg(1))) {
                (Some(a), Some(b)) => Val::Text(format!("{a}{b}").into()),
                _ => Val::Other,
            },
            Op::Now => Val::Num(self.now, true),
            _ => return None,
        })
    }

    fn key(key: &Val) -> Rc<str> {
        match key {
            Val::Text(text) => text.clone(),
            // All keys that are not known are one: what is written under one is read under another.
            _ => "\u{1}".into(),
        }
    }

    fn stored(&mut self, key: &Val, default: Val) -> Val {
        let key = Self::key(key);
        if self.gathering || !self.own_keys.contains(&key) {
            return Val::Other;
        }
        self.memory.keys.get(&key).cloned().unwrap_or(default)
    }

    fn store(&mut self, key: &Val, value: Val) {
        if self.quiet > 0 {
            return;
        }
        let key = Self::key(key);
        self.own_keys.insert(key.clone());
        self.memory.keys.insert(key, value);
    }
}

fn text_of(val: &Val) -> Option<Rc<str>> {
    match val {
        Val::Text(text) => Some(text.clone()),
        Val::Num(number, _) => Some(number.to_string().into()),
        _ => None,
    }
}

/// What is taken from answers that are all refusals.
fn of_answers(name: &str, args: &[Val]) -> Option<Val> {
    Some(match name {
        "booleanValue" => Val::flag(false),
        "intValue" => Val::number(-1),
        "containsValue" => match args.get(1) {
            Some(Val::Num(number, _)) => Val::flag(*number == 0),
            _ => Val::Other,
        },
        "isEmpty" => Val::flag(false),
        "get" | "getOrDefault" | "values" | "entrySet" | "iterator" | "next" | "getValue" => {
            Val::Answers
        }
        _ => return None,
    })
}
