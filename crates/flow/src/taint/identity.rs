//! Whether two references are one object.

use super::atoms::Atom;
use super::machine::Machine;
use super::objects::{Key, Name};
use super::store::Store;

impl Machine<'_, '_, '_> {
    /// Whether two values are the same class or object, where that is known: what is made at different places differs,
    /// and what was made once is itself.
    pub(super) fn is_same(&mut self, a: Atom, b: Atom, store: &Store) -> Option<bool> {
        match (a, b) {
            (Atom::Class(a), Atom::Class(b)) => Some(a == b),
            (Atom::Object(a), Atom::Object(b)) if a == b => self.is_one(a, store).then_some(true),
            (Atom::Object(a), Atom::Object(b)) => {
                (self.is_made(a) && self.is_made(b)).then_some(false)
            }
            _ => Some(false),
        }
    }

    fn is_made(&self, object: u32) -> bool {
        self.objects.get(object).is_some_and(|object| {
            !object.unknown
                && object.exact
                && matches!(object.name, Name::Made(_, _, _, 0) | Name::Component(_))
        })
    }

    /// True for a component, and for an object of which only one was made.
    fn is_one(&mut self, object: u32, store: &Store) -> bool {
        if !self.is_made(object) {
            return false;
        }
        let made = self.objects.place(object, Key::Made);
        let made = self.read_place(store, made);
        self.values
            .numbers(made)
            .is_some_and(|all| !all.contains(&2))
    }
}
