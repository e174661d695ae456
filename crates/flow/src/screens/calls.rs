//! What the calls that make up a screen say: who listens to what, texts, addresses.

use consentry_dex::OpcodeClass;

use super::Screens;
use super::facts::{Control, Said};
use super::kinds::Kind;
use super::summary::{Attached, Built, Opened, Summary};
use crate::blocks::Blocks;
use crate::eval::Event;
use crate::values::Value;
use crate::world::Ty;

/// Names of methods whose arguments matter, besides listeners.
const NAMES: &[&str] = &[
    "setButton",
    "setContentView",
    "setItems",
    "setMessage",
    "setNegativeButton",
    "setNeutralButton",
    "setPositiveButton",
    "setText",
    "setTitle",
    "setView",
    "setChecked",
    "loadUrl",
    "parse",
    "navigate",
];
/// Resource ids of the app's own package.
const FIRST_ID: i32 = 0x7f01_0000;
/// Alternatives of a text that are told.
const MOST_TEXTS: usize = 6;
/// Steps from a value to where it comes from.
const MOST_STEPS: usize = 5;

/// A resource id of the app, or a string of the platform (`android.R.string.ok`).
fn is_text_id(id: i32) -> bool {
    id >= FIRST_ID || (0x0104_0000..0x0105_0000).contains(&id)
}

pub(crate) fn is_named(name: &str) -> bool {
    NAMES.contains(&name)
        || name.starts_with("setOn")
        || name.starts_with("addOn")
        || (name.starts_with("set") && name.ends_with("Listener"))
}

impl Screens<'_, '_, '_, '_> {
    pub fn look(&mut self, event: &Event, summary: &mut Summary) {
        let program = self.graph.world.program;
        let name = program.text(program.method(event.target).name).into_owned();
        let args = self.eval.heap.args_of(event.args).to_vec();
        let arg = |index: usize| args.get(index).copied().unwrap_or(Value::Unknown);
        let dialog = self.dialog(arg(0), event.at, summary);
        match name.as_str() {
            "setPositiveButton" | "setNegativeButton" | "setNeutralButton" | "setItems"
            | "setButton" => self.button(event, &name, &args, dialog, summary),
            "setTitle" | "setMessage" if dialog.is_some() => {
                let role = if name == "setTitle" {
                    "title"
                } else {
                    "message"
                };
                let said = self.texts(arg(1), event, role, 0);
                if let Some(built) = dialog.and_then(|at| summary.dialogs.get_mut(at)) {
                    built.said.extend(said);
                }
            }
            "setView" | "setContentView" if dialog.is_some() => {
                let file = self.file(arg(1));
                if let Some(built) = dialog.and_then(|at| summary.dialogs.get_mut(at)) {
                    built.viewed |= file.is_none();
                    built.files.extend(file);
                }
            }
            "setText" => {
                let view = self.control(arg(0), 0).map_or(0, |control| control.id);
                let said = self.texts(arg(1), event, "text", view);
                summary
                    .said
                    .extend(said.into_iter().map(|said| (event.at, said)));
            }
            "setChecked" => {
                if arg(1) == Value::Int(1) && self.is_always(event) {
                    let view = self.control(arg(0), 0).map_or(0, |control| control.id);
                    summary.ticked.push((event.at, view));
                }
            }
            "loadUrl" => self.open(arg(1), event, true, summary),
            "parse" => self.open(arg(0), event, false, summary),
            "navigate" => {
                if let Value::Int(id) = arg(1) {
                    summary.navigated.push((event.at, id as u32));
                }
            }
            _ => self.attach(event, &args, summary),
        }
    }

    /// The call is on every way through its method.
    fn is_always(&self, event: &Event) -> bool {
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

    /// The dialog that a value is, counted among those of the method.
    fn dialog(&mut self, value: Value, offset: u32, summary: &mut Summary) -> Option<usize> {
        let (id, ty) = self.root(value)?;
        let kind = self.kinds.of(self.graph, ty);
        let own = self.graph.world.is_defined(ty) && !self.kinds.is_foreign(self.graph.world, ty);
        if kind != Kind::Builder && (kind != Kind::Dialog || own) {
            return None;
        }
        if let Some(at) = summary.dialogs.iter().position(|built| built.object == id) {
            return Some(at);
        }
        summary.dialogs.push(Built {
            offset,
            object: id,
            ..Built::default()
        });
        Some(summary.dialogs.len() - 1)
    }

    /// The object at the start of a chain of calls: `new Builder().setTitle(..).setMessage(..)`.
    fn root(&self, value: Value) -> Option<(u32, Ty)> {
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

    fn button(
        &mut self,
        event: &Event,
        name: &str,
        args: &[Value],
        dialog: Option<usize>,
        summary: &mut Summary,
    ) {
        let first = if name == "setButton" { 2 } else { 1 };
        let role = match (name, args.get(1)) {
            ("setPositiveButton", _) | ("setButton", Some(Value::Int(-1))) => "positive",
            ("setNegativeButton", _) | ("setButton", Some(Value::Int(-2))) => "negative",
            ("setItems", _) => "item",
            _ => "neutral",
        };
        let text = args.get(first).copied().unwrap_or(Value::Unknown);
        let said = self
            .texts(text, event, "text", 0)
            .into_iter()
            .next()
            .unwrap_or(Said {
                role: "text",
                view: 0,
                string: 0,
                text: String::new(),
            });
        let control = Control {
            kind: "button",
            id: said.string,
            text: said.text,
            role,
        };
        let listener = args
            .iter()
            .skip(first + 1)
            .find_map(|value| self.listener(*value, event));
        match listener {
            Some(listener) => summary.attached.push(Attached {
                control,
                listener,
                dialog,
            }),
            None => {
                if let Some(built) = dialog.and_then(|at| summary.dialogs.get_mut(at)) {
                    built.silent.push(control);
                }
            }
        }
    }

    /// A control and a listener among the arguments belong together.
    fn attach(&mut self, event: &Event, args: &[Value], summary: &mut Summary) {
        let control = args
            .iter()
            .enumerate()
            .filter(|(index, value)| {
                *index > 0
                    || matches!(
                        value,
                        Value::Result(_) | Value::Instance(_) | Value::Choice(_)
                    )
            })
            .find_map(|(_, value)| self.control(*value, 0));
        let named = args.iter().skip(1).any(|value| *value == Value::Param(0));
        for (index, value) in args.iter().enumerate() {
            // The receiver listens to nothing, unless the call is static and has none.
            let receiver = index == 0 && (named || matches!(value, Value::Param(0)));
            if receiver {
                continue;
            }
            if let Some(listener) = self.listener(*value, event) {
                let kind = self.kinds.of(self.graph, listener);
                let itself = *value == Value::Param(0);
                if kind != Kind::Nothing && (index == 0 || !itself) {
                    continue;
                }
                summary.attached.push(Attached {
                    control: control.clone().unwrap_or(Control {
                        kind: "unknown",
                        ..Control::default()
                    }),
                    listener,
                    dialog: None,
                });
            }
        }
    }

    /// The control that a value is: found by its id or key, or the id itself.
    pub fn control(&mut self, value: Value, steps: usize) -> Option<Control> {
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
    fn listener(&mut self, value: Value, event: &Event) -> Option<Ty> {
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
    fn file(&mut self, value: Value) -> Option<u32> {
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
    fn texts(&mut self, value: Value, event: &Event, role: &'static str, view: u32) -> Vec<Said> {
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

    fn open(&mut self, value: Value, event: &Event, page: bool, summary: &mut Summary) {
        let said = self.texts(value, event, "text", 0);
        let mut texts: Vec<String> = said.into_iter().map(|said| said.text).collect();
        if page && texts.is_empty() {
            texts.push(String::new());
        }
        for text in texts {
            summary.opened.push(Opened {
                offset: event.at,
                text,
                page,
            });
        }
    }
}
