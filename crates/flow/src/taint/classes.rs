//! Static initialisers: run where a class is used first.

use consentry_dex::TypeId;

use super::atoms::{Atom, Val};
use super::machine::{At, Machine};
use super::objects::Key;
use super::store::Store;
use crate::values::Sym;
use crate::world::Ty;

impl Machine<'_, '_, '_> {
    // --- Classes

    /// The class is used: its static initialiser runs where it has not.
    pub fn load_class(&mut self, ty: Ty, at: At, store: Store) -> Store {
        let needs = match self.loads.get(&ty) {
            Some(needs) => *needs,
            None => {
                let needs = self.needs_loading(ty);
                self.loads.insert(ty, needs);
                needs
            }
        };
        if !needs {
            return store;
        }
        let place = self.objects.place(self.world_object, Key::Loaded(ty.0));
        let loaded = self.read_place(&store, place);
        if loaded != Val::NONE {
            return store;
        }
        self.initialise(ty, place, at, store)
    }

    pub(super) fn needs_loading(&self, ty: Ty) -> bool {
        let world = self.world();
        let program = world.program;
        program.superclasses(TypeId(ty.0)).take(64).any(|class| {
            world.initializer(class.into()).is_some()
                || program
                    .class_of(class)
                    .is_some_and(|id| !program.static_fields(id).is_empty())
        }) && world.is_defined(ty)
            && !self.relevance.is_support(ty)
    }

    pub(super) fn initialise(&mut self, ty: Ty, place: u32, at: At, mut store: Store) -> Store {
        let once = self.values.one(Atom::Int(1));
        store.set(place, once);
        let world = self.world();
        let program = world.program;
        let Some(class) = program.class_of(TypeId(ty.0)) else {
            return store;
        };
        if let Some(above) = program.class(class).superclass {
            store = self.load_class(above.into(), at, store);
        }
        for def in program.static_fields(class) {
            self.put(
                &mut store,
                self.world_object,
                Key::Field(def.field.0),
                Val::NULL,
                true,
            );
        }
        for (field, value) in program.static_values(class).values {
            let value = match value {
                consentry_dex::Value::Int(number) => self.values.one(Atom::Int(number.into())),
                consentry_dex::Value::Short(number) => self.values.one(Atom::Int(number.into())),
                consentry_dex::Value::Byte(number) => self.values.one(Atom::Int(number.into())),
                consentry_dex::Value::Char(number) => self.values.one(Atom::Int(number.into())),
                consentry_dex::Value::Long(number) => self.values.one(Atom::Int(number)),
                consentry_dex::Value::Boolean(set) => self.values.one(Atom::Int(set.into())),
                consentry_dex::Value::String(text) => self.values.one(Atom::Text(Sym(text.0))),
                consentry_dex::Value::Type(ty) => self.values.one(Atom::Class(ty.0)),
                consentry_dex::Value::Null => continue,
                _ => Val::TOP,
            };
            self.put(
                &mut store,
                self.world_object,
                Key::Field(field.0),
                value,
                true,
            );
        }
        if let Some(method) = world.initializer(ty) {
            let context =
                self.objects
                    .enter(at.context, at.method, at.offset, super::objects::CONTEXT);
            let before = store.clone();
            store = self
                .run(method, &[], store, context)
                .store
                .unwrap_or(before);
        }
        store
    }
}
