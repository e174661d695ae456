//! Parts of arrays and lists whose bounds are known.

use super::atoms::{Atom, Val};
use super::language::{Base, Place, Sel};
use super::library::Call;
use super::machine::Machine;
use super::objects::Key;

/// Elements that are written one by one.
const MOST: i64 = 256;

impl Machine<'_, '_, '_> {
    fn count(&mut self, call: &Call, array: Val) -> Option<i64> {
        let size = Key::Part(self.rules.parts.of("size"));
        let Some(Atom::Object(object)) = self.values.single(array) else {
            return None;
        };
        let count = self.peek(&call.store, object, size);
        self.number(count)
    }

    fn number(&self, value: Val) -> Option<i64> {
        match self.values.single(value) {
            Some(Atom::Int(number)) if (0..=MOST).contains(&number) => Some(number),
            _ => None,
        }
    }

    /// A value for all elements of an array, or for those between two bounds.
    pub(super) fn fill_range(&mut self, call: &mut Call, given: &[Val]) {
        let Some((array, rest)) = given.split_first() else {
            return;
        };
        let (bounds, value) = match rest {
            [from, to, value] => (self.number(*from).zip(self.number(*to)), *value),
            [value] => (self.count(call, *array).map(|count| (0, count)), *value),
            _ => return,
        };
        let Some((from, to)) = bounds else {
            self.set_element(&mut call.store, *array, Val::TOP, value);
            return;
        };
        if rest.len() == 1
            && let [object] = self.values.objects(*array).as_slice()
        {
            self.clear(&mut call.store, *object);
        }
        for index in from..to {
            let index = self.values.one(Atom::Int(index));
            self.set_element(&mut call.store, *array, index, value);
        }
    }

    /// An element is removed by its value: those behind it move, where it is known which one it is.
    pub(super) fn remove_value(&mut self, call: &mut Call, value: Val) {
        let this = call.this();
        let (Some(Atom::Object(object)), Some(count)) =
            (self.values.single(this), self.count(call, this))
        else {
            return;
        };
        let (mut sure, mut doubt) = (None, self.values.single(value).is_none());
        for index in 0..count {
            let own = self.peek(&call.store, object, Key::At(index as i32));
            let (own, asked) = (self.values.atoms(own), self.values.atoms(value));
            let may = own
                .iter()
                .any(|own| asked.iter().any(|asked| may_equal(*own, *asked)));
            if may {
                sure = sure.or(Some(index));
                doubt |= own.len() != 1
                    || matches!(
                        own.first(),
                        Some(Atom::Top | Atom::Start(_) | Atom::Between(..))
                    );
                break;
            }
        }
        let index = match sure {
            None => return,
            Some(index) if !doubt => self.values.one(Atom::Int(index)),
            Some(_) => Val::TOP,
        };
        let step = Sel::Take(Box::new(Place {
            base: Base::This,
            steps: Vec::new(),
        }));
        self.taken_out(&mut call.store, object, &step, index);
    }

    /// A part of a list, as a list of its own.
    pub(super) fn part_of_list(&mut self, call: &mut Call, from: Val, to: Val) {
        let this = call.this();
        let known = self.count(call, this).is_some();
        if known && self.number(from).is_some() && self.number(to).is_some() {
            self.array_range(call, &[this, from, to]);
            return;
        }
        let made = self.fresh(call);
        for object in self.values.objects(this) {
            let all = self.elements(&call.store, object);
            self.set_element(&mut call.store, made, Val::TOP, all);
        }
    }
}

/// Whether two values may be equal: constants and objects of a class without its own comparison are what they are.
fn may_equal(a: Atom, b: Atom) -> bool {
    match (a, b) {
        (Atom::Text(a), Atom::Text(b)) => a == b,
        (Atom::Int(a), Atom::Int(b)) => a == b,
        (Atom::Int(a), Atom::Between(low, high)) | (Atom::Between(low, high), Atom::Int(a)) => {
            (low..=high).contains(&a)
        }
        (Atom::Text(_), Atom::Int(_) | Atom::Object(_)) => false,
        (Atom::Int(_) | Atom::Object(_), Atom::Text(_)) => false,
        _ => true,
    }
}
