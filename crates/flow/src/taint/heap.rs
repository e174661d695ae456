//! Fields, stores and objects.

use consentry_dex::{FieldId, TypeId};

use super::atoms::{Atom, Val};
use super::machine::{At, Machine, Ran};
use super::objects::{Family, Key, Name};
use super::store::Store;
use crate::world::Ty;

impl Machine<'_, '_, '_> {
    // --- Fields

    /// The field that a reference means: declared in the class it names or above.
    pub fn declared(&mut self, field: FieldId) -> FieldId {
        if let Some(found) = self.fields.get(&field) {
            return *found;
        }
        let program = self.world().program;
        let row = program.field(field);
        let mut found = field;
        if program.field_definition(field).is_none() {
            for class in self.graph.ancestors(row.class.into()).iter() {
                let own = program.find_field(TypeId(class.0), row.name, row.ty);
                if let Some(own) = own.filter(|own| program.field_definition(*own).is_some()) {
                    found = own;
                    break;
                }
            }
        }
        self.fields.insert(field, found);
        found
    }

    /// What a part of an object holds; `NONE` where it was never written.
    pub fn peek(&mut self, store: &Store, object: u32, key: Key) -> Val {
        let place = self.objects.place(object, key);
        self.read_place(store, place)
    }

    pub fn read_place(&mut self, store: &Store, place: u32) -> Val {
        if let Some(footprint) = self.footprints.last_mut() {
            footprint.read(place);
        }
        let value = store.get(place);
        self.tracks.loaded(&self.values, value, place, &self.stack);
        value
    }

    /// Puts a value; `surely`: what was there is gone.
    pub fn put(&mut self, store: &mut Store, object: u32, key: Key, value: Val, surely: bool) {
        let place = self.objects.place(object, key);
        let made = self.objects.place(object, Key::Made);
        let often = self
            .values
            .numbers(store.get(made))
            .is_some_and(|all| all.contains(&2));
        if let Some(footprint) = self.footprints.last_mut() {
            footprint.read(made);
            footprint.read(place);
        }
        let old = store.get(place);
        let value = self.kept_under(key, value);
        let value = if surely && !often {
            value
        } else {
            let old = if old == Val::NONE && matches!(key, Key::Field(_)) {
                self.default_of(object)
            } else {
                old
            };
            self.values.join(old, value)
        };
        self.tracks
            .stored(&self.values, value, place, key, &self.stack);
        if value != old {
            store.set(place, value);
        }
    }

    /// What a field holds that was never written.
    pub fn default_of(&self, object: u32) -> Val {
        match self.objects.get(object) {
            Some(object) if object.unknown => Val::TOP,
            _ => Val::NULL,
        }
    }

    /// What an instance field of an object holds.
    pub fn field(&mut self, store: &Store, object: u32, field: FieldId) -> Val {
        let value = self.peek(store, object, Key::Field(field.0));
        if value != Val::NONE {
            return value;
        }
        if !self
            .objects
            .get(object)
            .is_some_and(|object| object.unknown)
        {
            return Val::NULL;
        }
        let ty = self.world().program.field(field).ty;
        let place = self.objects.place(object, Key::Field(field.0));
        self.unknown(Name::Known(Family::Inside, place.into()), ty)
    }

    /// Something of a type that was not made by code that was seen: an object where that may matter.
    pub fn unknown(&mut self, name: Name, ty: TypeId) -> Val {
        let program = self.world().program;
        if !program.descriptor(ty).starts_with('L') || !self.world().is_defined(ty.into()) {
            return Val::TOP;
        }
        if let Name::Known(Family::Inside, place) = name {
            // An object inside an object inside...: the last one stands for all.
            let mut depth = 0;
            let mut at = self.objects.key(place as u32).map(|(object, _)| object);
            while let Some(Name::Known(Family::Inside, above)) = at
                .and_then(|at| self.objects.get(at))
                .map(|object| object.name)
            {
                depth += 1;
                at = self.objects.key(above as u32).map(|(object, _)| object);
            }
            if depth > 3 {
                return Val::TOP;
            }
        }
        let object = self.objects.of(name, ty.into(), false, true);
        self.values.one(Atom::Object(object))
    }

    // --- Stores

    /// Either of two stores.
    pub fn merge(&mut self, a: &Store, b: &Store) -> Store {
        self.merged(a, b).0
    }

    /// Either of two stores, and whether that differs from the first.
    pub(super) fn merged(&mut self, a: &Store, b: &Store) -> (Store, bool) {
        if a.is(b) {
            return (a.clone(), false);
        }
        let mut changed = false;
        let mut differing = Vec::new();
        a.differences(b, &mut |place, old, new| differing.push((place, old, new)));
        let mut merged = a.clone();
        for (place, old, new) in differing {
            let value = if old == Val::NONE || new == Val::NONE {
                let (missing, there) = if old == Val::NONE { (a, new) } else { (b, old) };
                self.half(missing, place, there)
            } else {
                self.values.join(old, new)
            };
            if value != old {
                merged.set(place, value);
                changed = true;
            }
        }
        (merged, changed)
    }

    /// A place that only one of two stores holds.
    pub(super) fn half(&mut self, missing: &Store, place: u32, there: Val) -> Val {
        match self.objects.key(place) {
            Some((object, Key::Field(_))) if object != self.world_object => {
                let made = self.objects.place(object, Key::Made);
                let unknown = self
                    .objects
                    .get(object)
                    .is_some_and(|object| object.unknown);
                if unknown || missing.get(made) != Val::NONE {
                    let default = self.default_of(object);
                    self.values.join(default, there)
                } else {
                    there
                }
            }
            _ => there,
        }
    }

    pub fn either(&mut self, a: Option<Store>, b: Option<Store>) -> Option<Store> {
        match (a, b) {
            (Some(a), Some(b)) => Some(self.merge(&a, &b)),
            (a, b) => a.or(b),
        }
    }

    pub fn either_ran(&mut self, a: Ran, b: Ran) -> Ran {
        let by = self.thrower(&a).and(self.thrower(&b));
        Ran {
            value: self.values.join(a.value, b.value),
            store: self.either(a.store, b.store),
            thrown: self.values.join(a.thrown, b.thrown),
            by,
            thrown_store: self.either(a.thrown_store, b.thrown_store),
            condition: self.values.join(a.condition, b.condition),
        }
    }

    // --- Objects

    /// An object that is made here.
    pub fn make(&mut self, at: At, which: u8, ty: Ty, store: &mut Store) -> Val {
        let name = Name::Made(at.method, at.offset, at.context, which);
        let object = self.objects.of(name, ty, true, false);
        let made = self.objects.place(object, Key::Made);
        if let Some(footprint) = self.footprints.last_mut() {
            footprint.read(made);
        }
        let before = store.get(made);
        let once = self.values.one(Atom::Int(1));
        let numbers = self.values.numbers(before).unwrap_or_default();
        if numbers.contains(&1) || numbers.contains(&2) {
            let often = self.values.one(Atom::Int(2));
            store.set(made, often);
        } else {
            // Made anew: what an earlier one of this name held is gone.
            for place in self.objects.places(object) {
                if store.get(place) != Val::NONE {
                    if let Some(footprint) = self.footprints.last_mut() {
                        footprint.read(place);
                    }
                    store.set(place, Val::NONE);
                }
            }
            store.set(made, once);
        }
        self.values.one(Atom::Object(object))
    }

    /// After a run from outside: what was made in it is made earlier from now on.
    pub fn settle(&mut self, before: &Store, mut after: Store) -> Store {
        let mut changed = Vec::new();
        before.differences(&after, &mut |place, _, new| changed.push((place, new)));
        let earlier = self.values.one(Atom::Int(3));
        for (place, new) in changed {
            if new != Val::NONE && matches!(self.objects.key(place), Some((_, Key::Made))) {
                after.set(place, earlier);
            }
        }
        after
    }
}
