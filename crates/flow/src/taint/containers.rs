//! Copies of objects and arrays, maps by entry, objects that are known by name.

use consentry_dex::{FieldId, TypeId};

use super::atoms::{Atom, Val};
use super::library::Call;
use super::machine::Machine;
use super::objects::Key;
use crate::world::Ty;

impl Machine<'_, '_, '_> {
    // --- Objects

    pub(super) fn enum_constant(&mut self, call: &mut Call, class: Val, name: Val) {
        let program = self.world().program;
        let names: Vec<String> = self
            .values
            .texts(name)
            .iter()
            .map(|sym| self.spell(*sym))
            .collect();
        let whole = names.len() == self.values.atoms(name).len();
        let mut all = Val::NONE;
        for ty in self.classes(call, class) {
            let store = std::mem::take(&mut call.store);
            call.store = self.load_class(ty, call.at, store);
            let fields: Vec<FieldId> = program
                .fields_of(TypeId(ty.0))
                .filter(|field| {
                    let row = program.field(*field);
                    row.ty == row.class
                        && (!whole || names.contains(&program.text(row.name).into_owned()))
                })
                .collect();
            for field in fields {
                let world = self.world_object;
                let value = self.peek(&call.store, world, Key::Field(field.0));
                all = self.values.join(all, value);
            }
        }
        call.result = all;
    }

    /// An intent that the system sends later.
    pub(super) fn pending(&mut self, call: &mut Call, intent: Val, kind: &str) {
        let copies = self.send(call, intent, kind, true);
        let inner = Key::Part(self.rules.parts.of("inner"));
        let sent = Key::Part(self.rules.parts.of("sent"));
        let made = self.fresh(call);
        for object in self.values.objects(made) {
            self.put(&mut call.store, object, inner, intent, true);
            self.put(&mut call.store, object, sent, copies, true);
        }
    }

    /// Objects as they are written to a stream: without their transient fields.
    pub(super) fn serialised(&mut self, call: &mut Call, value: Val) -> Val {
        let program = self.world().program;
        let mut all = Vec::new();
        for (index, atom) in self.values.atoms(value).iter().enumerate() {
            let Atom::Object(object) = atom else {
                all.push(*atom);
                continue;
            };
            let ty = self.objects.ty(*object);
            if !self.world().is_defined(ty) {
                all.push(*atom);
                continue;
            }
            let made = self.make(call.at, 150 + (index as u8).min(80), ty, &mut call.store);
            for copy in self.values.objects(made) {
                for place in self.objects.places(*object) {
                    let Some((_, Key::Field(field))) = self.objects.key(place) else {
                        continue;
                    };
                    let transient = program
                        .field_definition(FieldId(field))
                        .is_some_and(|def| def.access & 0x80 != 0);
                    let value = self.read_place(&call.store, place);
                    if value != Val::NONE && !transient {
                        self.put(&mut call.store, copy, Key::Field(field), value, true);
                    }
                }
                let (this, copied) = (self.values.one(*atom), self.values.one(Atom::Object(copy)));
                self.written_by_itself(call, this, copied);
                all.push(Atom::Object(copy));
            }
        }
        self.values.of(all)
    }

    /// An object that says itself what is written of it and what is read back.
    fn written_by_itself(&mut self, call: &mut Call, this: Val, copy: Val) {
        for (writes, reads) in [
            ("writeExternal", "readExternal"),
            ("writeObject", "readObject"),
        ] {
            let stream = self.make(call.at, 7, Ty::NONE, &mut call.store);
            let store = call.store.clone();
            let written = self
                .call_by_name(call.at, this, writes, &[stream], store)
                .and_then(|ran| ran.store);
            let read =
                written.and_then(|store| self.call_by_name(call.at, copy, reads, &[stream], store));
            if let Some(store) = read.and_then(|ran| ran.store) {
                call.store = store;
            }
        }
    }

    pub(super) fn elements_of(&mut self, call: &Call, value: Val) -> Val {
        let mut all = Val::NONE;
        for object in self.values.objects(value) {
            if self.world().name(self.objects.ty(object)).ends_with("[]") {
                let own = self.elements(&call.store, object);
                all = self.values.join(all, own);
            }
        }
        all
    }

    pub(super) fn remove_entry(&mut self, call: &mut Call, key: Val) {
        let key = match self.values.single(key) {
            Some(Atom::Text(sym)) => Key::Text(sym),
            Some(Atom::Int(number)) => Key::At(number as i32),
            _ => return,
        };
        let objects = self.values.objects(call.this());
        if let [object] = objects.as_slice() {
            self.put(&mut call.store, *object, key, Val::NONE, true);
        }
    }

    /// The entries of a map: one object that stands for all.
    pub(super) fn entries(&mut self, call: &mut Call) {
        let keys = Key::Part(self.rules.parts.of("all-keys"));
        let set = self.fresh(call);
        let ty = self.world().find("java.util.Map$Entry").unwrap_or(Ty::NONE);
        let entry = self.make(call.at, 7, ty, &mut call.store);
        for map in self.values.objects(call.this()) {
            let values = self.elements(&call.store, map);
            let names = self.peek(&call.store, map, keys);
            for object in self.values.objects(entry) {
                self.put(&mut call.store, object, Key::Data, values, false);
                self.put(&mut call.store, object, keys, names, false);
            }
        }
        let labels = self.values.labels(call.this());
        let labelled = self
            .values
            .of(labels.into_iter().map(Atom::Label).collect());
        let entry = self.values.join(entry, labelled);
        for object in self.values.objects(set) {
            self.put(&mut call.store, object, Key::Data, entry, false);
        }
    }

    pub(super) fn pairs(&mut self, call: &mut Call, array: Val) {
        let (first, second) = (
            Key::Part(self.rules.parts.of("first")),
            Key::Part(self.rules.parts.of("second")),
        );
        let keys = Key::Part(self.rules.parts.of("all-keys"));
        let map = self.fresh(call);
        let mut pairs = self.elements_of(call, array);
        pairs = self.values.join(pairs, array);
        for pair in self.values.objects(pairs) {
            let name = self.peek(&call.store, pair, first);
            let value = self.peek(&call.store, pair, second);
            if value == Val::NONE {
                continue;
            }
            let key = match self.values.single(name) {
                Some(Atom::Text(sym)) => Key::Text(sym),
                _ => Key::Data,
            };
            for object in self.values.objects(map) {
                self.put(&mut call.store, object, key, value, false);
                self.put(&mut call.store, object, keys, name, false);
            }
        }
    }

    /// An array of arrays.
    pub(super) fn arrays(&mut self, call: &mut Call, counts: Val) {
        let size = Key::Part(self.rules.parts.of("size"));
        let counts = self.unpacked(call, counts);
        let outer = self.fresh(call);
        let ty = self
            .values
            .objects(outer)
            .first()
            .map_or(Ty::NONE, |object| self.objects.ty(*object));
        let first = counts.first().copied().unwrap_or(Val::TOP);
        let inner = counts.get(1).copied().unwrap_or(Val::TOP);
        let many = match self.values.single(first) {
            Some(Atom::Int(count)) if (0..=16).contains(&count) => Some(count),
            _ => None,
        };
        for object in self.values.objects(outer) {
            self.put(&mut call.store, object, size, first, true);
            for index in 0..many.unwrap_or(1) {
                let made = self.make(call.at, 60 + index as u8, ty, &mut call.store);
                for object in self.values.objects(made) {
                    self.put(&mut call.store, object, size, inner, true);
                }
                let key = many.map_or(Key::Data, |_| Key::At(index as i32));
                self.put(&mut call.store, object, key, made, true);
            }
        }
    }

    /// A part of an array as a new one.
    pub(super) fn array_range(&mut self, call: &mut Call, given: &[Val]) {
        let [from, start, end] = given else { return };
        let size = Key::Part(self.rules.parts.of("size"));
        let made = self.fresh(call);
        let number = |this: &Self, value: Val| match this.values.single(value) {
            Some(Atom::Int(number)) if (0..4096).contains(&number) => Some(number),
            _ => None,
        };
        if let (Some(start), Some(end)) = (number(self, *start), number(self, *end))
            && end >= start
            && end - start <= 256
        {
            for index in start..end {
                let key = self.values.one(Atom::Int(index));
                let value = self.element(&call.store.clone(), *from, key);
                let key = self.values.one(Atom::Int(index - start));
                self.set_element(&mut call.store, made, key, value);
            }
            let count = self.values.one(Atom::Int(end - start));
            for object in self.values.objects(made) {
                self.put(&mut call.store, object, size, count, true);
            }
            return;
        }
        let value = self.element(&call.store.clone(), *from, Val::TOP);
        self.set_element(&mut call.store, made, Val::TOP, value);
    }

    /// A function object behind a proxy: its handler is called for every method.
    pub(super) fn proxy(&mut self, call: &mut Call, handler: Val) {
        let made = self.fresh(call);
        let inner = Key::Part(self.rules.parts.of("inner"));
        for object in self.values.objects(made) {
            self.put(&mut call.store, object, inner, handler, true);
            self.proxies.insert(object);
        }
    }
}
