//! Whether two references are one object.

use super::atoms::Atom;
use super::machine::Machine;
use super::objects::Name;

impl Machine<'_, '_, '_> {
    /// Whether two values are the same class or object, where that is known: what is made at different places differs.
    /// That an object is itself is left open: a coroutine that gives the mark of being suspended goes on later.
    pub(super) fn is_same(&self, a: Atom, b: Atom) -> Option<bool> {
        match (a, b) {
            (Atom::Class(a), Atom::Class(b)) => Some(a == b),
            (Atom::Object(a), Atom::Object(b)) => {
                (a != b && self.is_made(a) && self.is_made(b)).then_some(false)
            }
            _ => Some(false),
        }
    }

    fn is_made(&self, object: u32) -> bool {
        self.objects.get(object).is_some_and(|object| {
            let alone = matches!(object.name, Name::Made(_, _, _, 0) | Name::Component(_));
            alone && object.exact && !object.unknown
        })
    }
}
