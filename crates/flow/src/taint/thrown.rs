//! Exceptions: where they are caught.

use super::atoms::{Atom, Val};
use super::machine::{Frame, Machine, State};
use super::store::Store;
use super::throwers::{ANYBODY, By};
use crate::world::Ty;

impl Machine<'_, '_, '_> {
    /// Something is thrown at an instruction: where it is caught, or out of the method. `TOP` = anything may be.
    pub fn throw(
        &mut self,
        frame: &mut Frame,
        offset: u32,
        value: Val,
        state: &State,
        store: Store,
    ) {
        self.throw_by(frame, offset, value, state, store, ANYBODY);
    }

    /// The runtime throws something at an instruction.
    pub(super) fn runtime_throws(&mut self, frame: &mut Frame, offset: u32, by: By, state: &State) {
        let store = state.store.clone();
        self.throw_by(frame, offset, Val::TOP, state, store, by);
    }

    /// The same; `by`: who throws what is not known.
    pub fn throw_by(
        &mut self,
        frame: &mut Frame,
        offset: u32,
        value: Val,
        state: &State,
        store: Store,
        by: By,
    ) {
        let prepared = frame.prepared.clone();
        let mut open: Vec<Atom> = self.values.atoms(value).to_vec();
        let ranges = prepared
            .catches
            .iter()
            .filter(|range| range.start <= offset && offset < range.end);
        for (ty, block) in ranges.flat_map(|range| &range.handlers) {
            if open.is_empty() {
                return;
            }
            let (mut caught, mut rest) = (Vec::new(), Vec::new());
            for atom in open {
                match (ty, atom) {
                    (None, atom) => caught.push(atom),
                    (Some(ty), Atom::Object(id)) => {
                        let exact = self.objects.get(id).is_some_and(|object| object.exact);
                        let own = self.objects.ty(id);
                        let throwable = self.is_throwable(*ty);
                        if throwable || self.graph.ancestors(own).contains(ty) {
                            caught.push(atom);
                        } else {
                            if !exact {
                                caught.push(atom);
                            }
                            rest.push(atom);
                        }
                    }
                    (Some(ty), Atom::Top) if !self.may_throw(by, *ty) => rest.push(atom),
                    (Some(ty), atom) => {
                        caught.push(atom);
                        if !self.is_throwable(*ty) {
                            rest.push(atom);
                        }
                    }
                }
            }
            if !caught.is_empty() {
                let mut handled = state.clone();
                handled.store = store.clone();
                handled.caught = self.values.of(caught);
                self.flow_to(frame, *block, handled);
            }
            open = rest;
        }
        if !open.is_empty() {
            if open.contains(&Atom::Top) {
                frame.ran.by = frame.ran.by.and(by);
            }
            let value = self.values.of(open);
            frame.ran.thrown = self.values.join(frame.ran.thrown, value);
            let before = frame.ran.thrown_store.take();
            frame.ran.thrown_store = self.either(before, Some(store));
        }
    }

    pub(super) fn is_throwable(&self, ty: Ty) -> bool {
        self.world().find("java.lang.Throwable") == Some(ty)
    }
}
