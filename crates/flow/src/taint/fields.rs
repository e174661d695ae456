//! Fields of classes and of objects.

use consentry_dex::Instruction;

use super::atoms::{Atom, Val};
use super::machine::{At, Frame, Machine, State};
use super::objects::Key;
use super::step::read;
use super::throwers::NO_OBJECT;
use crate::values::Sym;
use crate::world::Ty;

impl Machine<'_, '_, '_> {
    pub(super) fn static_get(
        &mut self,
        at: At,
        instruction: &Instruction,
        state: &mut State,
    ) -> Val {
        let Some(field) = instruction.field() else {
            return Val::TOP;
        };
        let program = self.world().program;
        let field = self.declared(field);
        let row = program.field(field);
        let ty = Ty::from(row.class);
        let mut value = if program.field_definition(field).is_some() {
            state.store = self.load_class(ty, at, std::mem::take(&mut state.store));
            let world = self.world_object;
            let value = self.peek(&state.store, world, Key::Field(field.0));
            if value == Val::NONE { Val::TOP } else { value }
        } else {
            let name = format!(
                "{}.{}",
                program.type_name(row.class),
                program.text(row.name)
            );
            match self.query.framework.constants.get(&name) {
                Some(text) => {
                    let text = text.clone();
                    self.text(&text)
                }
                None if matches!(
                    name.as_str(),
                    "java.lang.System.out" | "java.lang.System.err"
                ) =>
                {
                    self.console(ty, state)
                }
                None => match name
                    .strip_prefix("java.lang.")
                    .and_then(|name| name.strip_suffix(".TYPE"))
                {
                    Some(holder) => self.primitive(holder),
                    None => Val::TOP,
                },
            }
        };
        for label in self.tracks.taken(at.method, at.offset, &self.stack) {
            let label = self.values.one(Atom::Label(label));
            value = self.values.join(value, label);
        }
        value
    }

    /// The stream that Android writes to the log.
    pub(super) fn console(&mut self, ty: Ty, state: &mut State) -> Val {
        let name = super::objects::Name::Known(super::objects::Family::Single, -1);
        let stream = self.world().find("java.io.PrintStream").unwrap_or(ty);
        let object = self.objects.of(name, stream, true, false);
        let channel = Key::Part(self.rules.parts.of("channel"));
        let log = self.text("log");
        self.put(&mut state.store, object, channel, log, true);
        self.values.one(Atom::Object(object))
    }

    pub(super) fn instance_get(
        &mut self,
        frame: &mut Frame,
        instruction: &Instruction,
        state: &State,
    ) -> Val {
        let Some(field) = instruction.field() else {
            return Val::TOP;
        };
        let field = self.declared(field);
        let receiver = read(state, instruction.registers.get(1));
        let mut value = Val::NONE;
        let defined = self.world().program.field_definition(field).is_some();
        for atom in self.values.atoms(receiver).iter() {
            let own = match atom {
                Atom::Object(object) if defined => self.field(&state.store, *object, field),
                Atom::Object(object) => {
                    // a field of a class of the platform
                    let key = self.platform_field(field);
                    let own = self.peek(&state.store, *object, key);
                    let data = self.peek(&state.store, *object, Key::Data);
                    let own = self.values.join(own, data);
                    if own == Val::NONE { Val::TOP } else { own }
                }
                Atom::Label(_) => self.values.one(*atom),
                Atom::Int(0) => continue,
                _ => Val::TOP,
            };
            value = self.values.join(value, own);
        }
        if !self.is_surely_there(receiver) {
            self.runtime_throws(frame, instruction.offset, NO_OBJECT, state);
        }
        for label in self
            .tracks
            .taken(frame.method, instruction.offset, &self.stack)
        {
            let label = self.values.one(Atom::Label(label));
            value = self.values.join(value, label);
        }
        if value == Val::NONE { Val::TOP } else { value }
    }

    pub(super) fn is_surely_there(&self, value: Val) -> bool {
        let atoms = self.values.atoms(value);
        !atoms.is_empty() && atoms.iter().all(|atom| matches!(atom, Atom::Object(_)))
    }

    pub(super) fn instance_put(
        &mut self,
        frame: &mut Frame,
        instruction: &Instruction,
        state: &mut State,
    ) {
        let Some(field) = instruction.field() else {
            return;
        };
        let field = self.declared(field);
        let value = read(state, instruction.registers.get(0));
        let receiver = read(state, instruction.registers.get(1));
        if !self.is_surely_there(receiver) {
            self.runtime_throws(frame, instruction.offset, NO_OBJECT, state);
        }
        let objects = self.values.objects(receiver);
        let surely = objects.len() == 1;
        let key = if self.world().program.field_definition(field).is_some() {
            Key::Field(field.0)
        } else {
            self.platform_field(field)
        };
        for object in objects {
            self.put(&mut state.store, object, key, value, surely);
        }
    }

    /// A field of a class of the platform: by its name, as summaries name it.
    pub(super) fn platform_field(&self, field: consentry_dex::FieldId) -> Key {
        Key::Text(Sym(self.world().program.field(field).name.0))
    }
}
