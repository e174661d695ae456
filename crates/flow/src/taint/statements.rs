//! The statements of library summaries.

use super::atoms::{Atom, Val};
use super::language::{Base, Effect, Place, Sel, When};
use super::library::Call;
use super::machine::Machine;
use super::objects::Key;
use super::store::Store;
use crate::world::Ty;

impl Machine<'_, '_, '_> {
    // --- Statements

    pub(super) fn effect(&mut self, call: &mut Call, effect: &Effect) {
        match effect {
            Effect::Flow {
                from,
                to,
                itself,
                sanitiser,
            } => {
                let mut value = self.look(call, from);
                if !*itself {
                    let labels = self.surface(value, &call.store);
                    let labels: Vec<u32> = match sanitiser {
                        Some(kind) => labels
                            .into_iter()
                            .map(|label| self.tracks.sanitise(label, *kind))
                            .collect(),
                        None => labels,
                    };
                    value = self.labelled(&labels);
                }
                self.place_value(call, to, value, *itself);
            }
            Effect::Copy { from, to } => self.copy(call, from, to),
            Effect::Clear(place) => {
                let value = self.look(call, place);
                let objects = self.values.objects(value);
                if let [object] = objects.as_slice() {
                    self.clear(&mut call.store, *object);
                }
            }
            Effect::Call {
                target,
                name,
                args,
                to,
                when,
            } => {
                let this = self.look(call, target);
                let given: Vec<Val> = args.iter().map(|place| self.look(call, place)).collect();
                if *when != When::Now {
                    self.register_later(call, this, name, &given);
                    self.on_thread(call, this);
                }
                if *when == When::After {
                    return;
                }
                let mut store = call.store.clone();
                let thread = match when {
                    When::Later => self.thread_of(call),
                    _ => None,
                };
                let before = thread.map(|thread| self.switch_thread(&mut store, thread));
                let Some(mut ran) = self.call_by_name(call.at, this, name, &given, store) else {
                    return;
                };
                if let (Some(before), Some(after)) = (before, &mut ran.store) {
                    self.switch_thread(after, before);
                }
                call.thrown = self.values.join(call.thrown, ran.thrown);
                call.by = call.by.and(self.thrower(&ran));
                if let Some(after) = ran.store {
                    // an asynchronous call may also not have run yet
                    call.store = if *when == When::Later {
                        self.merge(&call.store.clone(), &after)
                    } else {
                        after
                    };
                }
                if let Some(to) = to {
                    self.place_value(call, to, ran.value, true);
                }
            }
            Effect::Do { name, args } => self.builtin(call, name, args),
        }
    }

    pub(super) fn clear(&mut self, store: &mut Store, object: u32) {
        let made = self.objects.place(object, Key::Made);
        let often = self
            .values
            .numbers(store.get(made))
            .is_some_and(|all| all.contains(&2));
        if often {
            return;
        }
        for place in self.objects.places(object) {
            if let Some((_, Key::Data | Key::At(_) | Key::Text(_) | Key::Part(_))) =
                self.objects.key(place)
            {
                if let Some(footprint) = self.footprints.last_mut() {
                    footprint.read(place);
                }
                store.set(place, Val::NONE);
            }
        }
    }

    pub(super) fn copy(&mut self, call: &mut Call, from: &Place, to: &Place) {
        let from = self.look(call, from);
        let into = if to.base == Base::Return && to.steps.is_empty() {
            self.fresh(call)
        } else {
            self.look(call, to)
        };
        let targets = self.values.objects(into);
        for source in self.values.atoms(from).iter() {
            match source {
                Atom::Object(source) => {
                    let places = self.objects.places(*source);
                    if let Some(footprint) = self.footprints.last_mut() {
                        footprint.shape(*source, places.len());
                    }
                    for place in places {
                        let Some((_, key)) = self.objects.key(place) else {
                            continue;
                        };
                        if !matches!(key, Key::Data | Key::At(_) | Key::Text(_) | Key::Part(_)) {
                            continue;
                        }
                        let value = self.read_place(&call.store, place);
                        if value != Val::NONE {
                            for target in &targets {
                                self.put(&mut call.store, *target, key, value, false);
                            }
                        }
                    }
                }
                Atom::Label(_) => {
                    let value = self.values.one(*source);
                    for target in &targets {
                        self.put(&mut call.store, *target, Key::Data, value, false);
                    }
                }
                _ => (),
            }
        }
    }

    /// A new object of the type that the method gives.
    pub(super) fn fresh(&mut self, call: &mut Call) -> Val {
        if !self.values.objects(call.result).is_empty() {
            return call.result;
        }
        let ty = self.gives(call).map_or(Ty::NONE, Ty::from);
        let made = self.make(call.at, 1, ty, &mut call.store);
        call.result = self.values.join(call.result, made);
        made
    }

    pub(super) fn base(&mut self, call: &mut Call, base: &Base) -> Val {
        match base {
            Base::This => call.this(),
            Base::Return => call.result,
            Base::Arg(index) => call.arg(usize::from(*index)),
            Base::Args => {
                let mut all = Val::NONE;
                for value in call.args.clone().into_iter().skip(call.receiver.into()) {
                    all = self.values.join(all, value);
                }
                all
            }
            Base::App => self.values.one(Atom::Object(self.world_object)),
            Base::Taken => {
                let (method, offset) = (call.at.method, call.at.offset);
                let labels = self.tracks.taken(method, offset, &self.stack);
                self.values
                    .of(labels.into_iter().map(Atom::Label).collect())
            }
            Base::Text(text) => self.text(text),
            Base::Number(number) => self.values.one(Atom::Int(*number)),
        }
    }

    /// What a place holds.
    pub(super) fn look(&mut self, call: &mut Call, place: &Place) -> Val {
        let mut value = self.base(call, &place.base);
        for step in &place.steps {
            value = self.go(call, value, step);
        }
        value
    }

    pub(super) fn go(&mut self, call: &mut Call, value: Val, step: &Sel) -> Val {
        let key = match step {
            Sel::Key(place) | Sel::Index(place) | Sel::Take(place) => self.look(call, place),
            Sel::Literal(text) => self.text(text),
            _ => Val::NONE,
        };
        let mut all = Val::NONE;
        for atom in self.values.atoms(value).iter() {
            let own = match atom {
                Atom::Object(object) => self.part(call, *object, step, key),
                Atom::Label(_) if !matches!(step, Sel::Part(_)) => self.values.one(*atom),
                Atom::Top if !matches!(step, Sel::Part(_)) => Val::TOP,
                _ => continue,
            };
            all = self.values.join(all, own);
        }
        all
    }

    pub(super) fn part(&mut self, call: &mut Call, object: u32, step: &Sel, key: Val) -> Val {
        let unknown = self
            .objects
            .get(object)
            .is_some_and(|object| object.unknown);
        let value = match step {
            Sel::Part(part) => return self.peek(&call.store, object, Key::Part(*part)),
            Sel::Key(_) | Sel::Literal(_) => self.entry(&call.store, object, key),
            Sel::All | Sel::Append | Sel::Insert(_) => self.elements(&call.store, object),
            Sel::Index(_) => self.at_index(&call.store, object, key),
            Sel::First | Sel::Last | Sel::TakeFirst | Sel::TakeLast | Sel::Take(_) => {
                self.taken_out(&mut call.store, object, step, key)
            }
        };
        if value == Val::NONE {
            if unknown { Val::TOP } else { Val::NULL }
        } else {
            value
        }
    }

    /// The keys of entries that a value may name; `None` where it may be any.
    pub(super) fn keys(&mut self, key: Val) -> Option<Vec<Key>> {
        let mut keys = Vec::new();
        for atom in self.values.atoms(key).iter() {
            match atom {
                Atom::Text(sym) => keys.push(Key::Text(*sym)),
                Atom::Int(number) => keys.push(Key::At(*number as i32)),
                _ => return None,
            }
        }
        (!keys.is_empty()).then_some(keys)
    }

    pub(super) fn entry(&mut self, store: &Store, object: u32, key: Val) -> Val {
        let Some(keys) = self.keys(key) else {
            return self.elements(store, object);
        };
        let mut all = self.peek(store, object, Key::Data);
        for key in keys {
            let own = self.peek(store, object, key);
            all = self.values.join(all, own);
        }
        all
    }

    /// Puts a value where a place says.
    pub(super) fn place_value(&mut self, call: &mut Call, to: &Place, value: Val, itself: bool) {
        let Some((last, before)) = to.steps.split_last() else {
            match to.base {
                Base::Return => call.result = self.values.join(call.result, value),
                _ => {
                    let into = self.base(call, &to.base);
                    for object in self.values.objects(into) {
                        self.put(&mut call.store, object, Key::Data, value, false);
                    }
                }
            }
            return;
        };
        let mut into = if to.base == Base::Return {
            self.fresh(call)
        } else {
            self.base(call, &to.base)
        };
        for step in before {
            into = self.go(call, into, step);
        }
        let key = match last {
            Sel::Key(place) | Sel::Index(place) | Sel::Insert(place) => self.look(call, place),
            Sel::Literal(text) => self.text(text),
            _ => Val::NONE,
        };
        let objects = self.values.objects(into);
        let surely = objects.len() == 1;
        let _ = itself;
        for object in objects {
            let store = &mut call.store;
            match last {
                Sel::Part(part) => {
                    let surely = surely && !self.rules.parts.is_many(*part);
                    self.put(store, object, Key::Part(*part), value, surely);
                }
                Sel::Key(_) | Sel::Literal(_) => match self.keys(key).as_deref() {
                    Some([key]) => self.put(store, object, *key, value, surely),
                    _ => self.put(store, object, Key::Data, value, false),
                },
                Sel::Index(_) => self.set_index(store, object, key, value, surely),
                Sel::Append => self.append(store, object, value, surely),
                Sel::Insert(_) => self.insert(store, object, key, value, surely),
                _ => self.put(store, object, Key::Data, value, false),
            }
        }
    }
}
