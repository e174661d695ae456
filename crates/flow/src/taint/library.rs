//! Calls of methods whose code is not looked at: by their summary, or by what is usual.

use consentry_dex::MethodId;
use std::rc::Rc;

use super::atoms::{Atom, Val};
use super::machine::{At, Machine, Ran};
use super::objects::{Key, Name};
use super::rules::{Base, Effect, Place, Sel, When};
use super::store::Store;
use crate::world::Ty;

/// A call while its summary is applied.
pub(crate) struct Call {
    pub at: At,
    pub method: MethodId,
    /// -1 where there is no receiver.
    pub receiver: bool,
    pub args: Vec<Val>,
    pub result: Val,
    pub store: Store,
    /// It does not come back.
    pub ends: bool,
    /// Exceptions out of code that it called.
    pub thrown: Val,
    /// It throws nothing itself.
    pub safe: bool,
}

impl Call {
    pub fn arg(&self, index: usize) -> Val {
        self.args
            .get(index + usize::from(self.receiver))
            .copied()
            .unwrap_or(Val::TOP)
    }

    pub fn this(&self) -> Val {
        if self.receiver {
            self.args.first().copied().unwrap_or(Val::TOP)
        } else {
            Val::NONE
        }
    }
}

/// Types whose objects hold nothing but a value.
const PLAIN: &[&str] = &[
    "Ljava/lang/String;",
    "Ljava/lang/CharSequence;",
    "Ljava/lang/Object;",
    "Ljava/lang/Integer;",
    "Ljava/lang/Long;",
    "Ljava/lang/Boolean;",
    "Ljava/lang/Double;",
    "Ljava/lang/Float;",
    "Ljava/lang/Class;",
];
/// Names of methods that put what they are given into their object.
const FILLS: &[&str] = &[
    "add", "append", "put", "set", "write", "insert", "push", "offer", "with", "addAll", "putAll",
];

impl Machine<'_, '_, '_> {
    /// A call of a method of class `ty` of the platform or a library.
    pub(super) fn library(
        &mut self,
        at: At,
        method: MethodId,
        ty: Ty,
        args: Vec<Val>,
        store: Store,
    ) -> Ran {
        self.check_sinks(at, method, ty, &args, &store);
        let summary = self.rules.summary(self.graph, ty, method);
        match summary {
            Some(summary) => self.apply(at, method, &summary, args, store),
            None => self.usual(at, method, args, store),
        }
    }

    fn has_receiver(&self, method: MethodId, args: &[Val]) -> bool {
        let program = self.world().program;
        args.len() > program.params(program.method(method).proto).len()
    }

    /// By a summary.
    pub(super) fn apply(
        &mut self,
        at: At,
        method: MethodId,
        summary: &Rc<[Effect]>,
        args: Vec<Val>,
        store: Store,
    ) -> Ran {
        let mut call = Call {
            at,
            method,
            receiver: self.has_receiver(method, &args),
            args,
            result: Val::NONE,
            store,
            ends: false,
            thrown: Val::NONE,
            safe: false,
        };
        for effect in summary.iter() {
            self.effect(&mut call, effect);
        }
        if call.result == Val::NONE {
            call.result = Val::TOP;
        }
        let before = call.store.clone();
        Ran {
            value: call.result,
            store: (!call.ends).then_some(call.store),
            thrown: if call.safe {
                call.thrown
            } else {
                self.values.join(Val::TOP, call.thrown)
            },
            thrown_store: Some(before),
        }
    }

    /// Without one: what goes in comes out; objects that can be called back are.
    fn usual(&mut self, at: At, method: MethodId, args: Vec<Val>, store: Store) -> Ran {
        let program = self.world().program;
        let row = program.method(method);
        let name = program.text(row.name).into_owned();
        let mut call = Call {
            at,
            method,
            receiver: self.has_receiver(method, &args),
            args,
            result: Val::NONE,
            store,
            ends: false,
            thrown: Val::NONE,
            safe: false,
        };
        self.register_given(&mut call, &name);
        let result = program
            .result(row.proto)
            .map(|ty| program.descriptor(ty).into_owned())
            .unwrap_or_default();
        let given: Vec<Val> = call.args.clone();
        let mut labels = Vec::new();
        for value in given.iter().skip(usize::from(call.receiver)) {
            labels.extend(self.surface(*value, &call.store));
        }
        let fills = name == "<init>" || FILLS.iter().any(|start| starts_word(&name, start));
        if fills && call.receiver && !labels.is_empty() {
            let value = self.labelled(&labels);
            for object in self.values.objects(call.this()) {
                self.put(&mut call.store, object, Key::Data, value, false);
            }
        }
        if call.receiver {
            labels.extend(self.surface(call.this(), &call.store));
        }
        labels.sort_unstable();
        labels.dedup();
        call.result = match result.as_str() {
            "V" | "Z" => Val::TOP,
            "I" if matches!(
                name.as_str(),
                "length"
                    | "size"
                    | "indexOf"
                    | "lastIndexOf"
                    | "compareTo"
                    | "hashCode"
                    | "compare"
            ) =>
            {
                Val::TOP
            }
            // a builder gives itself
            _ if fills && call.receiver && self.gives_itself(method) => {
                let labels = self.labelled(&labels);
                self.values.join(call.this(), labels)
            }
            _ if labels.is_empty() => self.something(&call),
            _ => self.labelled(&labels),
        };
        let before = call.store.clone();
        Ran {
            value: call.result,
            store: Some(call.store),
            thrown: Val::TOP,
            thrown_store: Some(before),
        }
    }

    /// An object of the platform of which nothing is known, so that what is put into it is kept.
    fn something(&mut self, call: &Call) -> Val {
        let program = self.world().program;
        let Some(ty) = program.result(program.method(call.method).proto) else {
            return Val::TOP;
        };
        let name = program.descriptor(ty);
        if !name.starts_with('L') || PLAIN.contains(&&*name) {
            return Val::TOP;
        }
        let at = call.at;
        let name = Name::Made(at.method, at.offset, at.context, 1);
        let object = self.objects.of(name, ty.into(), false, true);
        self.values.of(vec![Atom::Object(object), Atom::Top])
    }

    fn gives_itself(&self, method: MethodId) -> bool {
        let program = self.world().program;
        let row = program.method(method);
        program.result(row.proto) == Some(row.class)
    }

    pub(super) fn labelled(&mut self, labels: &[u32]) -> Val {
        let mut all = vec![Atom::Top];
        all.extend(labels.iter().map(|label| Atom::Label(*label)));
        self.values.of(all)
    }

    /// Labels of a value and of what objects of the platform in it hold; objects of the app keep theirs.
    pub(super) fn surface(&mut self, value: Val, store: &Store) -> Vec<u32> {
        self.inside(value, store, false)
    }

    /// All labels that can be reached from a value.
    pub(super) fn inside(&mut self, value: Val, store: &Store, fields: bool) -> Vec<u32> {
        let mut labels = self.values.labels(value);
        let mut open: Vec<(u32, u8)> = self
            .values
            .objects(value)
            .into_iter()
            .map(|object| (object, 0))
            .collect();
        let mut seen: Vec<u32> = Vec::new();
        while let Some((object, depth)) = open.pop() {
            if seen.contains(&object) || seen.len() > 200 {
                continue;
            }
            seen.push(object);
            if fields && self.is_listener(object) {
                continue;
            }
            let app = self.world().is_defined(self.objects.ty(object));
            let places = self.objects.places(object);
            if let Some(footprint) = self.footprints.last_mut() {
                footprint.shape(object, places.len());
            }
            for place in places {
                let follows = match self.objects.key(place) {
                    Some((_, Key::Data | Key::At(_) | Key::Text(_))) => true,
                    Some((_, Key::Part(_))) => fields || !app,
                    Some((_, Key::Field(_))) => fields,
                    _ => false,
                };
                if !follows {
                    continue;
                }
                let inner = self.read_place(store, place);
                if inner.0 < 3 {
                    continue;
                }
                labels.extend(self.values.labels(inner));
                if depth < 5 {
                    for next in self.values.objects(inner) {
                        let component = matches!(
                            self.objects.get(next).map(|object| object.name),
                            Some(Name::Component(_))
                        );
                        if !component {
                            open.push((next, depth + 1));
                        }
                    }
                }
            }
        }
        labels.sort_unstable();
        labels.dedup();
        labels
    }

    /// True for objects of the app that are handed over to be called back: their fields stay with the app.
    fn is_listener(&mut self, object: u32) -> bool {
        let ty = self.objects.ty(object);
        self.world().is_defined(ty)
            && self
                .graph
                .called(ty)
                .iter()
                .any(|called| called.ty != self.world().object && !called.guessed)
    }

    // --- Statements

    fn effect(&mut self, call: &mut Call, effect: &Effect) {
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
                }
                if *when == When::After {
                    return;
                }
                let store = call.store.clone();
                let Some(ran) = self.call_by_name(call.at, this, name, &given, store) else {
                    return;
                };
                call.thrown = self.values.join(call.thrown, ran.thrown);
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

    fn copy(&mut self, call: &mut Call, from: &Place, to: &Place) {
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
        let program = self.world().program;
        let ty = program
            .result(program.method(call.method).proto)
            .map_or(Ty::NONE, Ty::from);
        let made = self.make(call.at, 1, ty, &mut call.store);
        call.result = self.values.join(call.result, made);
        made
    }

    fn base(&mut self, call: &mut Call, base: &Base) -> Val {
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

    fn go(&mut self, call: &mut Call, value: Val, step: &Sel) -> Val {
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

    fn part(&mut self, call: &mut Call, object: u32, step: &Sel, key: Val) -> Val {
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
    fn keys(&mut self, key: Val) -> Option<Vec<Key>> {
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

    fn entry(&mut self, store: &Store, object: u32, key: Val) -> Val {
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

fn starts_word(name: &str, start: &str) -> bool {
    name.strip_prefix(start)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(|c: char| !c.is_ascii_lowercase()))
}
