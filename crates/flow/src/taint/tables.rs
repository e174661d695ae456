//! Tables: what is taken from one at a place that information tells is made of that information, as a copy in disguise.
//! An object that is found so is another matter: to have found it is a comparison.

use super::atoms::{Atom, Val};
use super::machine::Machine;

impl Machine<'_, '_, '_> {
    /// A constant taken from an array or text, by its place.
    pub(super) fn taken_at(&mut self, value: Val, place: Val) -> Val {
        let labels = self.values.labels(place);
        let plain = |atom: &Atom| !matches!(atom, Atom::Object(_) | Atom::Class(_));
        if labels.is_empty() || !self.values.atoms(value).iter().all(plain) {
            return value;
        }
        let labels = self
            .values
            .of(labels.into_iter().map(Atom::Label).collect());
        self.values.join(value, labels)
    }

    /// A constant taken from a collection, by its key: where there are several that are known.
    pub(super) fn taken_by(&mut self, value: Val, key: Val) -> Val {
        let atoms = self.values.atoms(value);
        let known = |atom: &&Atom| matches!(atom, Atom::Text(_) | Atom::Int(_));
        let null = |atom: &&Atom| matches!(atom, Atom::Int(0));
        let several = atoms.iter().filter(|atom| !null(atom)).count() > 1;
        if several && atoms.iter().all(|atom| known(&atom)) {
            self.taken_at(value, key)
        } else {
            value
        }
    }
}
