//! Arrays: their elements, what may be out of bounds.

use consentry_dex::{Instruction, MethodId};

use super::atoms::{Atom, Val};
use super::machine::{At, Frame, Machine, State};
use super::objects::Key;
use super::step::read;
use super::store::Store;
use super::throwers::{NO_OBJECT, OUT_OF_BOUNDS};
use crate::world::Ty;

/// Elements of an array that are told apart.
const MOST_ELEMENTS: i64 = 4096;
/// Constants of an array that are told apart.
const MOST_CONSTANTS: u32 = 64;

impl Machine<'_, '_, '_> {
    pub(super) fn new_array(
        &mut self,
        at: At,
        instruction: &Instruction,
        state: &mut State,
    ) -> Val {
        let ty = instruction.ty().map_or(Ty::NONE, Ty::from);
        let made = self.make(at, 0, ty, &mut state.store);
        let Some(object) = self.values.objects(made).first().copied() else {
            return made;
        };
        let size = self.rules.parts.of("size");
        if instruction.opcode.0 == 0x23 {
            let count = read(state, instruction.registers.get(1));
            self.put(&mut state.store, object, Key::Part(size), count, true);
        } else {
            let count = self
                .values
                .one(Atom::Int(instruction.registers.len() as i64));
            self.put(&mut state.store, object, Key::Part(size), count, true);
            for (index, register) in instruction.registers.iter().enumerate() {
                let value = read(state, Some(register));
                self.put(&mut state.store, object, Key::At(index as i32), value, true);
            }
        }
        made
    }

    /// An array gets the constants that stand in the code.
    pub(super) fn fill_array(
        &mut self,
        method: MethodId,
        instruction: &Instruction,
        array: Val,
        store: &mut Store,
    ) {
        let program = self.world().program;
        let data = program
            .code_of(method)
            .and_then(|id| program.code(id))
            .and_then(|code| code.array_data(instruction));
        let constants = data.filter(|data| data.count <= MOST_CONSTANTS && data.width <= 4);
        for object in self.values.objects(array) {
            let Some(data) = constants else {
                self.put(store, object, Key::Data, Val::TOP, false);
                continue;
            };
            let width = usize::from(data.width).max(1);
            let is_char = self.world().name(self.objects.ty(object)) == "char[]";
            for (index, bytes) in data.bytes.chunks_exact(width).enumerate() {
                let value = self.values.one(Atom::Int(number(bytes, is_char)));
                self.put(store, object, Key::At(index as i32), value, true);
            }
        }
    }

    /// An index that may be out of bounds, or no array.
    pub(super) fn may_miss(
        &mut self,
        frame: &mut Frame,
        instruction: &Instruction,
        state: &State,
        array: Val,
        index: Val,
    ) {
        let size = self.rules.parts.of("size");
        let sure = match self.values.single(array) {
            Some(Atom::Object(object)) => {
                let count = self.peek(&state.store, object, Key::Part(size));
                match (self.values.numbers(count), self.values.numbers(index)) {
                    (Some(counts), Some(indexes)) => {
                        let least = counts.iter().copied().min().unwrap_or(0);
                        indexes.iter().all(|index| (0..least).contains(index))
                    }
                    _ => false,
                }
            }
            _ => false,
        };
        if !self.is_surely_there(array) {
            self.runtime_throws(frame, instruction.offset, NO_OBJECT, state);
        }
        if !sure {
            self.may_fail(frame, instruction.offset, &[index]);
            self.runtime_throws(frame, instruction.offset, OUT_OF_BOUNDS, state);
        }
    }

    /// An element of an array or a list.
    pub(super) fn element(&mut self, store: &Store, array: Val, index: Val) -> Val {
        let indexes = self.values.numbers(index);
        let mut all = Val::NONE;
        for atom in self.values.atoms(array).iter() {
            let value = match atom {
                Atom::Object(object) => match &indexes {
                    Some(indexes) => {
                        let mut value = self.peek(store, *object, Key::Data);
                        for index in indexes {
                            let own = self.peek(store, *object, Key::At(*index as i32));
                            value = self.values.join(value, own);
                        }
                        if value == Val::NONE {
                            self.default_of(*object)
                        } else {
                            value
                        }
                    }
                    None => {
                        let value = self.elements(store, *object);
                        if value == Val::NONE {
                            self.default_of(*object)
                        } else {
                            value
                        }
                    }
                },
                Atom::Label(_) => self.values.one(*atom),
                Atom::Int(0) => continue,
                _ => Val::TOP,
            };
            all = self.values.join(all, value);
        }
        if all == Val::NONE { Val::TOP } else { all }
    }

    /// Everything that is in an array or a collection.
    pub(super) fn elements(&mut self, store: &Store, object: u32) -> Val {
        let places = self.objects.places(object);
        if let Some(footprint) = self.footprints.last_mut() {
            footprint.shape(object, places.len());
        }
        let mut all = Val::NONE;
        for place in places {
            if let Some((_, Key::Data | Key::At(_) | Key::Text(_))) = self.objects.key(place) {
                let value = self.read_place(store, place);
                all = self.values.join(all, value);
            }
        }
        all
    }

    pub(super) fn set_element(&mut self, store: &mut Store, array: Val, index: Val, element: Val) {
        let objects = self.values.objects(array);
        let surely = objects.len() == 1;
        let indexes = self
            .values
            .numbers(index)
            .filter(|all| all.iter().all(|index| (0..MOST_ELEMENTS).contains(index)));
        for object in objects {
            match indexes.as_deref() {
                Some([index]) => {
                    self.put(store, object, Key::At(*index as i32), element, surely);
                }
                _ => self.put(store, object, Key::Data, element, false),
            }
        }
    }
}

/// A number as it stands in the code; only characters have no sign.
fn number(bytes: &[u8], is_char: bool) -> i64 {
    let value = bytes
        .iter()
        .rev()
        .fold(0, |sum, byte| sum << 8 | i64::from(*byte));
    let bits = 64 - 8 * bytes.len().clamp(1, 8);
    if is_char {
        value
    } else {
        value << bits >> bits
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_of_arrays() {
        assert_eq!(number(&[0xff, 0xff], true), 0xffff);
        assert_eq!(number(&[0xff, 0xff], false), -1);
        assert_eq!(number(&[1, 2, 0, 0], false), 513);
    }
}
