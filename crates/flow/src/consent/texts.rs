//! Texts that are built and looked at, and the files that they name.

use consentry_dex::Instruction;

use super::Before;
use super::frame::Frame;
use super::val::{Val, Wrap};

impl Before<'_, '_> {
    pub(super) fn each(&mut self, value: Val, of: impl Fn(&str) -> Val, null: Val) -> Val {
        let mut all = Vec::new();
        for value in self.arena.all(value) {
            all.push(match value {
                Val::Text(sym) => of(&self.arena.text(self.world.program, sym)),
                Val::Int(0) => null,
                Val::Any => return Val::Any,
                _ => return Val::Other,
            });
        }
        if all.is_empty() || all.contains(&Val::Other) {
            return Val::Other;
        }
        self.arena.one_of(all)
    }

    /// The text of a number that is given as such, e.g. to `String.valueOf`; anything else is its text itself.
    pub(super) fn number_text(&mut self, frame: &mut Frame, call: &Instruction, value: Val) -> Val {
        let program = self.world.program;
        let row = call.callee().map(|callee| program.method(callee));
        let first = row.and_then(|row| program.params(row.proto).first().copied());
        let flag = match first.map(|ty| program.descriptor(ty)).as_deref() {
            Some("Z") => true,
            Some("I" | "J") => false,
            _ => return value,
        };
        if frame.root && !self.assuming && matches!(value, Val::Param(_)) {
            return value;
        }
        let settled = self.settle(frame, value);
        let mut texts = Vec::new();
        for one in self.arena.all(settled) {
            let Val::Int(number) = one else {
                return settled;
            };
            let text = match (flag, number) {
                (true, 0) => "false".to_owned(),
                (true, _) => "true".to_owned(),
                _ => number.to_string(),
            };
            texts.push(self.arena.keep(program, &text));
        }
        self.arena.one_of(texts)
    }

    /// `String.format`: the places filled with the members of the array, in order.
    pub(super) fn format(&mut self, frame: &mut super::frame::Frame, args: &[Val]) -> Val {
        let program = self.world.program;
        let (Some(Val::Text(form)), Some(array)) =
            (args.iter().rev().nth(1).copied(), args.last().copied())
        else {
            return Val::Other;
        };
        let items = self
            .arena
            .object(array)
            .and_then(|array| array.items.clone());
        let mut items = items.unwrap_or_default();
        items.sort_by_key(|(index, _)| *index);
        let form = self.arena.text(program, form).into_owned();
        let mut parts = form.split('%');
        let mut text = parts.next().unwrap_or_default().to_owned();
        let mut items = items.into_iter();
        for part in parts {
            let end = part.find(|c: char| c.is_ascii_alphabetic());
            let Some(end) = end else {
                return Val::Other;
            };
            let given = items.next().map_or(Val::Other, |(_, value)| value);
            match self.settle(frame, given) {
                Val::Text(given) => text.push_str(&self.arena.text(program, given)),
                Val::Int(number) => text.push_str(&number.to_string()),
                _ => return Val::Other,
            }
            text.push_str(part.get(end + 1..).unwrap_or_default());
        }
        self.arena.keep(program, &text)
    }

    pub(super) fn concat(&mut self, a: Val, b: Val) -> Val {
        let program = self.world.program;
        let (Val::Text(a), b) = (a, b) else {
            return Val::Other;
        };
        let b = match b {
            Val::Text(b) => self.arena.text(program, b).into_owned(),
            Val::Int(number) | Val::Boxed(Wrap::Int | Wrap::Long, number) => number.to_string(),
            Val::Boxed(Wrap::Flag, number) => (number != 0).to_string(),
            _ => return Val::Other,
        };
        let joined = format!("{}{b}", self.arena.text(program, a));
        self.arena.keep(program, &joined)
    }

    /// A text begins to be built.
    pub(super) fn start_text(&mut self, builder: Val, first: Option<Val>) -> Val {
        let text = match first {
            Some(text @ Val::Text(_)) => text,
            _ => self.arena.keep(self.world.program, ""),
        };
        if let Some(object) = self.arena.object_mut(builder) {
            object.text = Some(text);
        }
        Val::Other
    }

    pub(super) fn append(&mut self, builder: Val, more: Val) -> Val {
        let old = self.arena.object(builder).and_then(|object| object.text);
        let joined = self.concat(old.unwrap_or(Val::Other), more);
        if let Some(object) = self.arena.object_mut(builder) {
            object.text = Some(joined);
        }
        builder
    }

    /// A file by its name; a constructor fills the object that was made.
    pub(super) fn named_file(&mut self, made: Val, name: Val) -> Val {
        let Val::Text(name) = name else {
            return Val::Other;
        };
        if let Some(object) = self.arena.object_mut(made) {
            object.text = Some(Val::File(name));
        }
        Val::File(name)
    }

    /// The file that an object stands for.
    pub(super) fn file_of(&self, value: Val) -> Val {
        let object = self.arena.object(value).and_then(|object| object.text);
        match (value, object) {
            (file @ Val::File(_), _) => file,
            (_, Some(file @ Val::File(_))) => file,
            (Val::Text(name), _) => Val::File(name),
            _ => Val::Other,
        }
    }
}
