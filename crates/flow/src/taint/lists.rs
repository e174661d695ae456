//! Lists whose elements are told apart as long as their number is known.

use super::atoms::{Atom, Val};
use super::language::Sel;
use super::library::Call;
use super::machine::Machine;
use super::objects::Key;
use super::store::Store;

/// Elements that are told apart.
const MOST: i64 = 64;

impl Machine<'_, '_, '_> {
    fn size_key(&mut self) -> Key {
        Key::Part(self.rules.parts.of("size"))
    }

    /// The number of elements, where it is known; a list that was made here and never filled has none.
    fn size(&mut self, store: &Store, object: u32) -> Option<i64> {
        let key = self.size_key();
        let value = self.peek(store, object, key);
        if value == Val::NONE {
            let made = self.objects.place(object, Key::Made);
            let once = self.values.numbers(store.get(made)) == Some(vec![1]);
            let data = self.peek(store, object, Key::Data);
            return (once && data == Val::NONE).then_some(0);
        }
        match self.values.single(value) {
            Some(Atom::Int(count)) => Some(count),
            _ => None,
        }
    }

    /// The number of elements of a list, where it is known: of a set, equal ones count once.
    pub(super) fn counted(&mut self, call: &Call) -> Val {
        let Some(Atom::Object(list)) = self.values.single(call.this()) else {
            return Val::TOP;
        };
        let set = self.world().find("java.util.Set");
        let ty = self.objects.ty(list);
        let data = self.peek(&call.store, list, Key::Data);
        if data != Val::NONE || set.is_some_and(|set| self.graph.ancestors(ty).contains(&set)) {
            return Val::TOP;
        }
        match self.size(&call.store, list) {
            Some(count) => self.values.one(Atom::Int(count)),
            None => Val::TOP,
        }
    }

    fn set_size(&mut self, store: &mut Store, object: u32, count: Option<i64>) {
        let key = self.size_key();
        let value = match count {
            Some(count) => self.values.one(Atom::Int(count)),
            None => Val::TOP,
        };
        self.put(store, object, key, value, true);
    }

    pub(super) fn append(&mut self, store: &mut Store, object: u32, value: Val, surely: bool) {
        match self
            .size(store, object)
            .filter(|count| surely && *count < MOST)
        {
            Some(count) => {
                self.put(store, object, Key::At(count as i32), value, true);
                self.set_size(store, object, Some(count + 1));
            }
            None => {
                self.put(store, object, Key::Data, value, false);
                self.set_size(store, object, None);
            }
        }
    }

    pub(super) fn at_index(&mut self, store: &Store, object: u32, index: Val) -> Val {
        let key = self.size_key();
        let size = self.peek(store, object, key);
        let indexes = self.values.numbers(index);
        match indexes {
            // without a size the elements may have moved
            Some(indexes) if self.values.numbers(size).is_some() => {
                let mut all = self.peek(store, object, Key::Data);
                for index in indexes {
                    let own = self.peek(store, object, Key::At(index as i32));
                    all = self.values.join(all, own);
                }
                all
            }
            _ => self.elements(store, object),
        }
    }

    pub(super) fn set_index(
        &mut self,
        store: &mut Store,
        object: u32,
        index: Val,
        value: Val,
        surely: bool,
    ) {
        let known = self.size(store, object).is_some();
        match self.values.numbers(index).as_deref() {
            Some([index]) if known => {
                self.put(store, object, Key::At(*index as i32), value, surely);
            }
            _ => self.put(store, object, Key::Data, value, false),
        }
    }

    pub(super) fn insert(
        &mut self,
        store: &mut Store,
        object: u32,
        index: Val,
        value: Val,
        surely: bool,
    ) {
        let size = self
            .size(store, object)
            .filter(|count| surely && *count < MOST);
        match (size, self.values.numbers(index).as_deref()) {
            (Some(count), Some([index])) if (0..=count).contains(index) => {
                for at in (*index..count).rev() {
                    let moved = self.peek(store, object, Key::At(at as i32));
                    self.put(store, object, Key::At(at as i32 + 1), moved, true);
                }
                self.put(store, object, Key::At(*index as i32), value, true);
                self.set_size(store, object, Some(count + 1));
            }
            _ => {
                self.put(store, object, Key::Data, value, false);
                self.set_size(store, object, None);
            }
        }
    }

    /// An element at an end or an index; those that take it out move the others.
    pub(super) fn taken_out(
        &mut self,
        store: &mut Store,
        object: u32,
        step: &Sel,
        index: Val,
    ) -> Val {
        let Some(count) = self.size(store, object) else {
            let all = self.elements(store, object);
            return all;
        };
        let at = match step {
            Sel::First | Sel::TakeFirst => Some(0),
            Sel::Last | Sel::TakeLast => Some(count - 1),
            _ => match self.values.numbers(index).as_deref() {
                Some([index]) => Some(*index),
                _ => None,
            },
        };
        let data = self.peek(store, object, Key::Data);
        let Some(at) = at.filter(|at| (0..count).contains(at)) else {
            if !matches!(step, Sel::First | Sel::Last) && !self.values.is_null(data) {
                // Some element is gone, nobody knows which.
                let all = self.elements(store, object);
                if all != Val::NONE {
                    self.put(store, object, Key::Data, all, false);
                }
                self.set_size(store, object, None);
                return all;
            }
            return data;
        };
        let own = self.peek(store, object, Key::At(at as i32));
        let value = self.values.join(own, data);
        if matches!(step, Sel::TakeFirst | Sel::TakeLast | Sel::Take(_)) {
            for index in at..count - 1 {
                let next = self.peek(store, object, Key::At(index as i32 + 1));
                self.put(store, object, Key::At(index as i32), next, true);
            }
            self.put(store, object, Key::At((count - 1) as i32), Val::NONE, true);
            self.set_size(store, object, Some(count - 1));
        }
        value
    }
}
