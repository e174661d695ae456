//! What the calls that make up a screen say: who listens to what, texts, addresses.

use super::Screens;
use super::facts::{Control, Said};
use super::kinds::Kind;
use super::summary::{Attached, Built, Opened, Summary};
use crate::eval::Event;
use crate::values::Value;

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
pub(super) const FIRST_ID: i32 = 0x7f01_0000;

/// A resource id of the app, or a string of the platform (`android.R.string.ok`).
pub(super) fn is_text_id(id: i32) -> bool {
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
