//! What summaries cannot say in statements: text that is built, reflection, views, preferences, intents, streams.

use consentry_dex::{FieldId, MethodId, OpcodeClass, TypeId};

use super::atoms::{Atom, Val};
use super::library::Call;
use super::machine::Machine;
use super::objects::{Family, Key, Name};
use super::rules::Place;
use crate::world::Ty;

/// Streams inside streams.
const MOST_WRAPPED: usize = 8;

impl Machine<'_, '_, '_> {
    pub(super) fn builtin(&mut self, call: &mut Call, name: &str, places: &[Place]) {
        let given: Vec<Val> = places.iter().map(|place| self.look(call, place)).collect();
        let arg = |index: usize| given.get(index).copied().unwrap_or(Val::TOP);
        match name {
            "named-by-type" => {
                let name = self.values.one(Atom::Int(0));
                self.named(call, Family::Single, name);
            }
            "format" => self.format(call, arg(0), arg(1)),
            "enum" => self.enum_constant(call, arg(0), arg(1)),
            "package" => {
                let package = self.query.package.clone();
                call.result = self.text(&package);
            }
            "finish" => {
                let part = Key::Part(self.rules.parts.of("finished"));
                let once = self.values.one(Atom::Int(1));
                for object in self.values.objects(arg(0)) {
                    self.put(&mut call.store, object, part, once, true);
                }
            }
            "pending-activity" => self.pending(call, arg(0), "activity"),
            "pending-service" => self.pending(call, arg(0), "service"),
            "pending-broadcast" => self.pending(call, arg(0), "receiver"),
            "write-object" => {
                let copy = self.serialised(call, arg(1));
                self.write(call, arg(0), copy);
            }
            "append" => self.append_text(call, arg(0)),
            "build" => self.build_text(call, arg(0)),
            "text" => call.result = self.text_of(call, arg(0)),
            "concat" => {
                let (first, second) = (self.text_of(call, arg(0)), self.text_of(call, arg(1)));
                call.result = self.concat(first, second);
            }
            "fresh" => {
                self.fresh(call);
            }
            "clone" => self.clone_object(call, arg(0)),
            "array-copy" => self.array_copy(call, &given),
            "class-named" => {
                call.result = self.classes_named(arg(0));
                // a class of the app or the platform is there
                let texts = self.values.texts(arg(0));
                let there = |name: &String| {
                    self.world()
                        .find(name)
                        .is_some_and(|ty| self.world().is_defined(ty))
                        || name.starts_with("java.")
                };
                let names: Vec<String> = texts.iter().map(|sym| self.spell(*sym)).collect();
                call.safe = !names.is_empty()
                    && names.len() == self.values.atoms(arg(0)).len()
                    && names.iter().all(there);
            }
            "class-of" => call.result = self.class_of(arg(0)),
            "new-instance" => self.new_instance(call, arg(0), arg(1)),
            "invoke" => self.reflected_call(call, &given),
            "field-get" => self.reflected_get(call, arg(0), arg(1)),
            "field-set" => self.reflected_set(call, &given),
            "view" => self.view(call, arg(0)),
            "typed" => self.typed(call, arg(0)),
            "preferences" => self.named(call, Family::Preferences, arg(0)),
            "file" => self.named(call, Family::File, arg(0)),
            "application" => self.application(call),
            "component" => {
                let own = self.component;
                call.result = self.values.one(Atom::Object(own));
            }
            "intent" => {
                let mut all = Val::NONE;
                for object in self.values.objects(arg(0)) {
                    let ty = self.objects.ty(object);
                    let own = self.intents(&call.store, ty);
                    all = self.values.join(all, own);
                    let part = Key::Part(self.rules.parts.of("set-intent"));
                    let set = self.peek(&call.store, object, part);
                    all = self.values.join(all, set);
                }
                call.result = all;
            }
            "start-activity" => self.send(call, arg(0), "activity", false),
            "start-service" => self.send(call, arg(0), "service", false),
            "broadcast" => self.send(call, arg(0), "receiver", false),
            "local-broadcast" => self.send(call, arg(0), "receiver", true),
            "set-result" => self.set_result(call, arg(0)),
            "bind" => self.bind(call, arg(0), arg(1)),
            "receiver" => self.register_receiver(call, arg(0), arg(1)),
            "unregister" => {
                for object in self.values.objects(arg(0)) {
                    self.unregister(&mut call.store, object);
                }
            }
            "provider" => {
                if !self.provider(call) {
                    let program = self.world().program;
                    let name = program.text(program.method(call.method).name).into_owned();
                    if matches!(name.as_str(), "insert" | "update" | "bulkInsert" | "call") {
                        let given: Vec<Val> = call.args.iter().skip(1).copied().collect();
                        let store = call.store.clone();
                        self.leave(call.at, call.method, -2, "ipc", "", &given, &[], &store);
                    }
                    let labels = self.surface(call.this(), &call.store);
                    call.result = self.labelled(&labels);
                }
            }
            "write" => self.write(call, arg(0), arg(1)),
            "read" => self.read_stream(call, arg(0)),
            "fill" => self.fill(call, arg(0), arg(1)),
            "task" => self.task(call, arg(0)),
            "exit" => call.ends = true,
            "reset" => self.reset(call, arg(0), given.get(1).copied()),
            "texts" => {
                let mut labels = Vec::new();
                for value in &given {
                    let mut all = self.elements_of(call, *value);
                    all = self.values.join(all, *value);
                    let text = self.text_of(call, all);
                    labels.extend(self.values.labels(text));
                }
                call.result = self.labelled(&labels);
            }
            "remove" => self.remove_entry(call, arg(0)),
            "entries" => self.entries(call),
            "arrays" => self.arrays(call, arg(0)),
            "array-range" => self.array_range(call, &given),
            "open-file" => self.open_file(call, arg(0), true),
            "file-in" => self.open_file(call, arg(0), false),
            "path" => self.path(call, arg(0), given.get(1).copied()),
            // a connection holds where it leads, not what comes back
            "clean" => call.result = self.fresh(call),
            "members" => {
                let class = self.rules.parts.of("class");
                let this = call.this();
                self.fresh(call);
                for object in self.values.objects(call.result) {
                    self.put(&mut call.store, object, Key::Part(class), this, true);
                }
            }
            "proxy" => self.proxy(call, arg(0)),
            "whole" => {
                let labels = self.inside(arg(0), &call.store.clone(), true);
                call.result = self.labelled(&labels);
            }
            "leave" => {
                let kind = self
                    .values
                    .texts(arg(0))
                    .first()
                    .map(|sym| self.spell(*sym));
                let store = call.store.clone();
                let (at, method, all) = (call.at, call.method, call.args.clone());
                self.leave(
                    at,
                    method,
                    -2,
                    &kind.unwrap_or_default(),
                    "",
                    &[arg(1)],
                    &all,
                    &store,
                );
            }
            "pairs" => self.pairs(call, arg(0)),
            "register" => {
                let program = self.world().program;
                let name = program.text(program.method(call.method).name).into_owned();
                self.register_given(call, &name);
            }
            _ => self.rules.unread += 1,
        }
    }

    // --- Text

    /// What a value reads as: texts and numbers stay, builders give their text, objects of the app are asked.
    pub(super) fn text_of(&mut self, call: &mut Call, value: Val) -> Val {
        let mut all = Vec::new();
        for atom in self.values.atoms(value).iter() {
            match atom {
                Atom::Object(object) => {
                    let one = self.values.one(*atom);
                    let ty = self.objects.ty(*object);
                    let asked = if self.world().is_defined(ty) {
                        let store = call.store.clone();
                        self.call_by_name(call.at, one, "toString", &[], store)
                    } else {
                        None
                    };
                    let text = match asked {
                        Some(ran) => {
                            if let Some(store) = ran.store {
                                call.store = store;
                            }
                            ran.value
                        }
                        None => {
                            let data = self.peek(&call.store, *object, Key::Data);
                            let plain = self.values.objects(data).is_empty();
                            let builder = matches!(
                                self.world().name(ty).as_str(),
                                "java.lang.StringBuilder"
                                    | "java.lang.StringBuffer"
                                    | "java.lang.String"
                            );
                            if plain && builder && data != Val::NONE {
                                data
                            } else {
                                let labels = self.surface(one, &call.store);
                                self.labelled(&labels)
                            }
                        }
                    };
                    all.extend(self.values.atoms(text).iter().copied());
                }
                other => all.push(*other),
            }
        }
        self.values.of(all)
    }

    /// A text as it is put behind another one: a character or truth value is not a number.
    fn piece(&mut self, call: &mut Call, value: Val) -> Val {
        let program = self.world().program;
        let params = program.params(program.method(call.method).proto);
        let kind = params
            .first()
            .map(|ty| program.descriptor(*ty).into_owned());
        let value = self.text_of(call, value);
        let kind = kind.unwrap_or_default();
        let Some(Atom::Int(number)) = self.values.single(value) else {
            return value;
        };
        match kind.as_str() {
            "C" => match u32::try_from(number).ok().and_then(char::from_u32) {
                Some(character) => self.text(&character.to_string()),
                None => Val::TOP,
            },
            "Z" => self.text(if number == 0 { "false" } else { "true" }),
            "I" | "J" | "S" | "B" => self.text(&number.to_string()),
            _ => self.text("null"),
        }
    }

    pub(super) fn concat(&mut self, first: Val, second: Val) -> Val {
        let mut labels = self.values.labels(first);
        labels.extend(self.values.labels(second));
        let constant = match (self.constant(first), self.constant(second)) {
            (Some(Atom::Text(a)), Some(Atom::Text(b))) => {
                let joined = format!("{}{}", self.spell(a), self.spell(b));
                self.keep(&joined).map(Atom::Text)
            }
            (Some(Atom::Text(a)), Some(Atom::Start(b))) => {
                let joined = format!("{}{}", self.spell(a), self.spell(b));
                self.keep(&joined).map(Atom::Start)
            }
            (Some(Atom::Text(a) | Atom::Start(a)), _) => Some(Atom::Start(a)),
            _ => None,
        };
        let mut all: Vec<Atom> = labels.into_iter().map(Atom::Label).collect();
        all.push(constant.unwrap_or(Atom::Top));
        self.values.of(all)
    }

    /// The only constant of a value, labels aside.
    fn constant(&self, value: Val) -> Option<Atom> {
        let atoms = self.values.atoms(value);
        let mut rest = atoms.iter().filter(|atom| !matches!(atom, Atom::Label(_)));
        let labelled = atoms.iter().any(|atom| matches!(atom, Atom::Label(_)));
        match (rest.next(), rest.next()) {
            (Some(Atom::Text(sym)), None) if labelled => Some(Atom::Start(*sym)),
            (Some(atom @ (Atom::Text(_) | Atom::Start(_))), None) => Some(*atom),
            _ => None,
        }
    }

    fn build_text(&mut self, call: &mut Call, first: Val) {
        let first = if call.args.len() > 1 {
            self.text_of(call, first)
        } else {
            self.text("")
        };
        let first = if self.values.numbers(first).is_some() {
            self.text("")
        } else {
            first
        };
        for object in self.values.objects(call.this()) {
            self.put(&mut call.store, object, Key::Data, first, true);
        }
    }

    fn append_text(&mut self, call: &mut Call, value: Val) {
        let piece = self.piece(call, value);
        let objects = self.values.objects(call.this());
        for object in &objects {
            let old = self.peek(&call.store, *object, Key::Data);
            let old = if old == Val::NONE && !self.objects.get(*object).is_some_and(|o| o.unknown) {
                self.text("")
            } else {
                old
            };
            let new = self.concat(old, piece);
            self.put(&mut call.store, *object, Key::Data, new, objects.len() == 1);
        }
        call.result = if objects.is_empty() {
            // a builder that was not seen: its text and the piece
            let this = call.this();
            self.concat(this, piece)
        } else {
            call.this()
        };
    }

    /// The text begins anew where it is cut to nothing.
    fn reset(&mut self, call: &mut Call, from: Val, to: Option<Val>) {
        let whole = self.values.is_null(from)
            && to.is_none_or(|to| {
                self.values
                    .numbers(to)
                    .is_none_or(|all| all.contains(&i64::from(i32::MAX)))
            });
        if !whole {
            return;
        }
        let empty = self.text("");
        let objects = self.values.objects(call.this());
        for object in &objects {
            self.put(
                &mut call.store,
                *object,
                Key::Data,
                empty,
                objects.len() == 1,
            );
        }
    }

    /// A pattern with arguments: those that it names.
    fn format(&mut self, call: &mut Call, pattern: Val, array: Val) {
        let size = Key::Part(self.rules.parts.of("size"));
        let count = match self.values.single(array) {
            Some(Atom::Object(object)) => {
                let count = self.peek(&call.store, object, size);
                match self.values.single(count) {
                    Some(Atom::Int(count)) if (0..64).contains(&count) => Some(count),
                    _ => None,
                }
            }
            _ => None,
        };
        let used = match (self.values.single(pattern), count) {
            (Some(Atom::Text(sym)), Some(count)) => named_by(&self.spell(sym), count),
            _ => None,
        };
        let mut given = vec![pattern];
        match used {
            Some(used) => {
                for index in used {
                    let index = self.values.one(Atom::Int(index));
                    given.push(self.element(&call.store.clone(), array, index));
                }
            }
            None => {
                given.push(self.elements_of(call, array));
                given.push(array);
            }
        }
        let mut labels = Vec::new();
        for value in given {
            let text = self.text_of(call, value);
            labels.extend(self.values.labels(text));
        }
        call.result = self.labelled(&labels);
    }

    // --- Objects

    fn enum_constant(&mut self, call: &mut Call, class: Val, name: Val) {
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
    fn pending(&mut self, call: &mut Call, intent: Val, kind: &str) {
        self.send(call, intent, kind, true);
        let inner = Key::Part(self.rules.parts.of("inner"));
        let made = self.fresh(call);
        for object in self.values.objects(made) {
            self.put(&mut call.store, object, inner, intent, true);
        }
    }

    /// Objects as they are written to a stream: without their transient fields.
    fn serialised(&mut self, call: &mut Call, value: Val) -> Val {
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
                all.push(Atom::Object(copy));
            }
        }
        self.values.of(all)
    }

    fn elements_of(&mut self, call: &Call, value: Val) -> Val {
        let mut all = Val::NONE;
        for object in self.values.objects(value) {
            if self.world().name(self.objects.ty(object)).ends_with("[]") {
                let own = self.elements(&call.store, object);
                all = self.values.join(all, own);
            }
        }
        all
    }

    fn remove_entry(&mut self, call: &mut Call, key: Val) {
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
    fn entries(&mut self, call: &mut Call) {
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

    fn pairs(&mut self, call: &mut Call, array: Val) {
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
    fn arrays(&mut self, call: &mut Call, counts: Val) {
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
    fn array_range(&mut self, call: &mut Call, given: &[Val]) {
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
    fn proxy(&mut self, call: &mut Call, handler: Val) {
        let made = self.fresh(call);
        let inner = Key::Part(self.rules.parts.of("inner"));
        for object in self.values.objects(made) {
            self.put(&mut call.store, object, inner, handler, true);
            self.proxies.insert(object);
        }
    }

    // --- Files

    /// A file has a path; what is below external storage is there too.
    fn path(&mut self, call: &mut Call, name: Val, parent: Option<Val>) {
        let address = Key::Part(self.rules.parts.of("address"));
        let channel = Key::Part(self.rules.parts.of("channel"));
        let labels = self.surface(name, &call.store);
        let value = self.labelled(&labels);
        for object in self.values.objects(call.this()) {
            self.put(&mut call.store, object, address, name, true);
            if !labels.is_empty() {
                self.put(&mut call.store, object, Key::Data, value, false);
            }
            for above in parent.map_or_else(Vec::new, |parent| self.values.objects(parent)) {
                let kind = self.peek(&call.store, above, channel);
                if kind != Val::NONE {
                    self.put(&mut call.store, object, channel, kind, false);
                }
            }
        }
    }

    /// A stream to or from a file: what one writes, the other reads.
    fn open_file(&mut self, call: &mut Call, file: Val, writes: bool) {
        let address = Key::Part(self.rules.parts.of("address"));
        let channel = Key::Part(self.rules.parts.of("channel"));
        let inner = Key::Part(self.rules.parts.of("inner"));
        let mut names: Vec<Atom> = self.values.atoms(file).to_vec();
        let mut kind = Val::NONE;
        for object in self.values.objects(file) {
            let path = self.peek(&call.store, object, address);
            names.extend(self.values.atoms(path).iter().copied());
            let own = self.peek(&call.store, object, channel);
            kind = self.values.join(kind, own);
        }
        let mut files = Vec::new();
        let mut outside = false;
        for name in names {
            if let Atom::Text(sym) | Atom::Start(sym) = name {
                let path = self.spell(sym);
                outside |= ["/sdcard", "/storage/", "/mnt/sdcard"]
                    .iter()
                    .any(|start| path.starts_with(start));
                let ty = self.world().find("java.io.File").unwrap_or(Ty::NONE);
                let name = Name::Known(Family::File, sym.0.into());
                files.push(Atom::Object(self.objects.of(name, ty, true, false)));
            }
        }
        if kind == Val::NONE {
            kind = self.text(if outside { "external-storage" } else { "file" });
        }
        let files = self.values.of(files);
        for object in self.values.objects(call.this()) {
            self.put(&mut call.store, object, inner, files, true);
            if writes {
                self.put(&mut call.store, object, channel, kind, true);
            }
        }
    }

    fn clone_object(&mut self, call: &mut Call, value: Val) {
        let mut all = Vec::new();
        for (index, atom) in self.values.atoms(value).iter().enumerate() {
            let Atom::Object(object) = atom else {
                all.push(*atom);
                continue;
            };
            let ty = self.objects.ty(*object);
            let made = self.make(call.at, 40 + (index as u8).min(80), ty, &mut call.store);
            for copy in self.values.objects(made) {
                for place in self.objects.places(*object) {
                    let Some((_, key)) = self.objects.key(place) else {
                        continue;
                    };
                    let value = self.read_place(&call.store, place);
                    if value != Val::NONE && !matches!(key, Key::Made | Key::Slot(_)) {
                        self.put(&mut call.store, copy, key, value, true);
                    }
                }
                all.push(Atom::Object(copy));
            }
        }
        call.result = self.values.of(all);
    }

    /// Elements from one array to another, index by index where all is known.
    fn array_copy(&mut self, call: &mut Call, given: &[Val]) {
        let [from, start, to, at, count] = given else {
            return;
        };
        let number = |this: &Self, value: Val| match this.values.single(value) {
            Some(Atom::Int(number)) if (0..4096).contains(&number) => Some(number),
            _ => None,
        };
        let known = (
            number(self, *start),
            number(self, *at),
            number(self, *count),
        );
        if let (Some(start), Some(at), Some(count)) = known
            && count <= 256
        {
            for index in 0..count {
                let key = self.values.one(Atom::Int(start + index));
                let value = self.element(&call.store.clone(), *from, key);
                let key = self.values.one(Atom::Int(at + index));
                self.set_element(&mut call.store, *to, key, value);
            }
            return;
        }
        let value = self.element(&call.store.clone(), *from, Val::TOP);
        self.set_element(&mut call.store, *to, Val::TOP, value);
    }

    /// The object of a family with this name.
    fn named(&mut self, call: &mut Call, family: Family, name: Val) {
        let program = self.world().program;
        let ty = program
            .result(program.method(call.method).proto)
            .map_or(Ty::NONE, Ty::from);
        let mut names: Vec<i64> = Vec::new();
        for atom in self.values.atoms(name).iter() {
            match atom {
                Atom::Text(sym) => names.push(sym.0.into()),
                _ if family == Family::Single => names.push(-2 - i64::from(ty.0)),
                _ => names.push(-1),
            }
        }
        names.dedup();
        let mut all = Vec::new();
        for name in names {
            all.push(Atom::Object(self.objects.of(
                Name::Known(family, name),
                ty,
                true,
                !matches!(family, Family::Preferences | Family::Single),
            )));
        }
        call.result = self.values.of(all);
    }

    fn application(&mut self, call: &mut Call) {
        let name = self.query.application.clone();
        let found = self
            .world()
            .find(&name)
            .and_then(|ty| self.component_of(ty));
        call.result = found.map_or(Val::TOP, |object| self.values.one(Atom::Object(object)));
    }

    // --- Views

    fn view(&mut self, call: &mut Call, id: Val) {
        let Some(ids) = self.values.numbers(id).filter(|ids| !ids.contains(&0)) else {
            call.result = Val::TOP;
            return;
        };
        let view = self.world().find("android.view.View").unwrap_or(Ty::NONE);
        let all = ids
            .into_iter()
            .map(|id| {
                Atom::Object(
                    self.objects
                        .of(Name::Known(Family::View, id), view, false, true),
                )
            })
            .collect();
        call.result = self.values.of(all);
    }

    /// What the user typed into a view of which the layout says what belongs there.
    fn typed(&mut self, call: &mut Call, view: Val) {
        for object in self.values.objects(view) {
            let Some(Name::Known(Family::View, id)) =
                self.objects.get(object).map(|object| object.name)
            else {
                continue;
            };
            let fields: Vec<u32> = self
                .query
                .fields
                .iter()
                .filter(|field| i64::from(field.id as i32) == id)
                .map(|field| field.api)
                .collect();
            for api in fields {
                let symbol = self.world().method_name(call.method);
                let label = self.tracks.meet(
                    call.at.method,
                    call.at.offset as i32,
                    api,
                    0,
                    symbol,
                    &self.stack,
                );
                let label = self.values.of(vec![Atom::Top, Atom::Label(label)]);
                call.result = self.values.join(call.result, label);
            }
        }
    }

    // --- Reflection

    fn classes_named(&mut self, name: Val) -> Val {
        let mut all = Vec::new();
        for atom in self.values.atoms(name).iter() {
            let found = match atom {
                Atom::Text(sym) => {
                    let name = self.spell(*sym).replace('/', ".");
                    self.world().find(&name)
                }
                _ => None,
            };
            all.push(found.map_or(Atom::Top, |ty| Atom::Class(ty.0)));
        }
        self.values.of(all)
    }

    fn class_of(&mut self, value: Val) -> Val {
        let mut all = Vec::new();
        for atom in self.values.atoms(value).iter() {
            all.push(match atom {
                Atom::Object(object) => Atom::Class(self.objects.ty(*object).0),
                _ => Atom::Top,
            });
        }
        self.values.of(all)
    }

    /// Classes behind a value: itself, or the class of a reflected member.
    fn classes(&mut self, call: &Call, value: Val) -> Vec<Ty> {
        let part = Key::Part(self.rules.parts.of("class"));
        let mut list = Vec::new();
        for atom in self.values.atoms(value).iter() {
            match atom {
                Atom::Class(ty) => list.push(Ty(*ty)),
                Atom::Object(object) => {
                    let inner = self.peek(&call.store, *object, part);
                    for atom in self.values.atoms(inner).iter() {
                        if let Atom::Class(ty) = atom {
                            list.push(Ty(*ty));
                        }
                    }
                }
                _ => (),
            }
        }
        list.truncate(6);
        list
    }

    /// The elements of an array of arguments.
    fn unpacked(&mut self, call: &Call, array: Val) -> Vec<Val> {
        let size = Key::Part(self.rules.parts.of("size"));
        let Some(Atom::Object(object)) = self.values.single(array) else {
            return Vec::new();
        };
        let count = self.peek(&call.store, object, size);
        let count = match self.values.single(count) {
            Some(Atom::Int(count)) => count.clamp(0, 16),
            _ => 0,
        };
        (0..count)
            .map(|index| {
                let index = self.values.one(Atom::Int(index));
                self.element(&call.store, array, index)
            })
            .collect()
    }

    fn new_instance(&mut self, call: &mut Call, class: Val, array: Val) {
        let args = self.unpacked(call, array);
        let mut all = Vec::new();
        for (index, ty) in self.classes(call, class).into_iter().enumerate() {
            let store = std::mem::take(&mut call.store);
            call.store = self.load_class(ty, call.at, store);
            let made = self.make(call.at, 20 + index as u8, ty, &mut call.store);
            for method in self.methods_named(ty, "<init>", args.len()) {
                let mut own = vec![made];
                own.extend_from_slice(&args);
                let store = call.store.clone();
                let ran = self.invoke(call.at, OpcodeClass::InvokeDirect, method, own, store);
                if let Some(store) = ran.store {
                    call.store = store;
                }
            }
            all.extend(self.values.atoms(made).iter().copied());
        }
        call.result = if all.is_empty() {
            Val::TOP
        } else {
            self.values.of(all)
        };
    }

    fn methods_named(&mut self, ty: Ty, name: &str, count: usize) -> Vec<MethodId> {
        let program = self.world().program;
        let Some(name) = program.find_string(&consentry_dex::mutf8::encode(name)) else {
            return Vec::new();
        };
        let special = program.string(name).first() == Some(&b'<');
        let mut list = Vec::new();
        for class in self.graph.ancestors(ty).iter() {
            for method in program.methods_of(TypeId(class.0)) {
                let row = program.method(method);
                if row.name == name && program.params(row.proto).len() == count {
                    list.push(method);
                }
            }
            if !list.is_empty() || special {
                break;
            }
        }
        list.truncate(4);
        list
    }

    fn names(&mut self, call: &Call, member: Val) -> Vec<String> {
        let part = Key::Part(self.rules.parts.of("name"));
        let mut list = Vec::new();
        for object in self.values.objects(member) {
            let name = self.peek(&call.store, object, part);
            for sym in self.values.texts(name) {
                list.push(self.spell(sym));
            }
        }
        list.truncate(6);
        list
    }

    fn reflected_call(&mut self, call: &mut Call, given: &[Val]) {
        let [member, receiver, array] = given else {
            return;
        };
        let args = self.unpacked(call, *array);
        // what finding the member by its name says of it
        let found = self.values.labels(*member);
        let mut all: Option<super::machine::Ran> = None;
        for ty in self.classes(call, *member) {
            for name in self.names(call, *member) {
                for method in self.methods_named(ty, &name, args.len()) {
                    let program = self.world().program;
                    let is_static = program
                        .definition(method)
                        .is_some_and(|def| def.access & 8 != 0)
                        || self.values.is_null(*receiver);
                    let class = if is_static {
                        OpcodeClass::InvokeStatic
                    } else {
                        OpcodeClass::InvokeVirtual
                    };
                    let mut own = Vec::new();
                    if !is_static {
                        own.push(*receiver);
                    }
                    own.extend_from_slice(&args);
                    let store = call.store.clone();
                    let ran = self.invoke(call.at, class, method, own, store);
                    all = Some(match all {
                        Some(all) => self.either_ran(all, ran),
                        None => ran,
                    });
                }
            }
        }
        match all {
            Some(ran) => {
                let found = self.values.of(found.into_iter().map(Atom::Label).collect());
                call.result = self.values.join(ran.value, found);
                call.thrown = self.values.join(call.thrown, ran.thrown);
                match ran.store {
                    Some(store) => call.store = store,
                    None => call.ends = true,
                }
            }
            None => {
                let mut labels = found;
                for value in args {
                    labels.extend(self.surface(value, &call.store));
                }
                call.result = self.labelled(&labels);
            }
        }
    }

    fn fields_named(&mut self, call: &Call, member: Val) -> Vec<FieldId> {
        let program = self.world().program;
        let mut list = Vec::new();
        for ty in self.classes(call, member) {
            for name in self.names(call, member) {
                for class in self.graph.ancestors(ty).iter() {
                    let own = program
                        .fields_of(TypeId(class.0))
                        .filter(|field| program.text(program.field(*field).name) == name);
                    list.extend(own);
                }
            }
        }
        list
    }

    fn reflected_get(&mut self, call: &mut Call, member: Val, receiver: Val) {
        let mut all = Val::NONE;
        for field in self.fields_named(call, member) {
            let field = self.declared(field);
            for object in self.values.objects(receiver) {
                let own = self.field(&call.store, object, field);
                all = self.values.join(all, own);
            }
            let world = self.world_object;
            let own = self.peek(&call.store, world, Key::Field(field.0));
            all = self.values.join(all, own);
        }
        call.result = if all == Val::NONE { Val::TOP } else { all };
    }

    fn reflected_set(&mut self, call: &mut Call, given: &[Val]) {
        let [member, receiver, value] = given else {
            return;
        };
        for field in self.fields_named(call, *member) {
            let field = self.declared(field);
            let is_static = self
                .world()
                .program
                .field_definition(field)
                .is_some_and(|def| def.access & 8 != 0);
            if is_static {
                let world = self.world_object;
                self.put(&mut call.store, world, Key::Field(field.0), *value, false);
                continue;
            }
            let objects = self.values.objects(*receiver);
            for object in &objects {
                let surely = objects.len() == 1;
                self.put(
                    &mut call.store,
                    *object,
                    Key::Field(field.0),
                    *value,
                    surely,
                );
            }
        }
    }

    // --- Receivers, tasks

    fn register_receiver(&mut self, call: &mut Call, receiver: Val, filter: Val) {
        let part = Key::Part(self.rules.parts.of("filter"));
        for object in self.values.objects(receiver) {
            self.put(&mut call.store, object, part, filter, false);
        }
        self.register_later(call, receiver, "onReceive", &[]);
    }

    /// An asynchronous task: what it does in the background is handed to what it does afterwards.
    fn task(&mut self, call: &mut Call, params: Val) {
        let this = call.this();
        for (name, args) in [("onPreExecute", vec![]), ("doInBackground", vec![params])] {
            let store = call.store.clone();
            let Some(ran) = self.call_by_name(call.at, this, name, &args, store) else {
                continue;
            };
            if let Some(after) = ran.store {
                call.store = self.merge(&call.store.clone(), &after);
            }
            if name == "doInBackground" {
                let part = Key::Part(self.rules.parts.of("inner"));
                for object in self.values.objects(this) {
                    self.put(&mut call.store, object, part, ran.value, false);
                }
                let store = call.store.clone();
                if let Some(after) = self
                    .call_by_name(call.at, this, "onPostExecute", &[ran.value], store)
                    .and_then(|ran| ran.store)
                {
                    call.store = self.merge(&call.store.clone(), &after);
                }
            }
        }
        call.result = this;
    }

    // --- Streams

    /// A stream and those inside it.
    fn streams(&mut self, call: &Call, stream: Val) -> Vec<u32> {
        let inner = Key::Part(self.rules.parts.of("inner"));
        let mut list: Vec<u32> = Vec::new();
        let mut open = self.values.objects(stream);
        while let Some(object) = open.pop() {
            if list.contains(&object) || list.len() >= MOST_WRAPPED {
                continue;
            }
            list.push(object);
            let below = self.peek(&call.store, object, inner);
            open.extend(self.values.objects(below));
        }
        list
    }

    /// Something is written to a stream: it leaves where the stream leads out, else it is in there.
    fn write(&mut self, call: &mut Call, stream: Val, value: Val) {
        let channel = Key::Part(self.rules.parts.of("channel"));
        let streams = self.streams(call, stream);
        let mut kinds: Vec<String> = Vec::new();
        for object in &streams {
            let value_of = self.peek(&call.store, *object, channel);
            for sym in self.values.texts(value_of) {
                let kind = self.spell(sym);
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
        }
        let text = self.text_of(call, value);
        let store = call.store.clone();
        for kind in kinds {
            self.leave(
                call.at,
                call.method,
                -2,
                &kind,
                "",
                &[value, text],
                &[stream],
                &store,
            );
        }
        let mut kept = self.values.labels(text);
        kept.extend(self.surface(value, &store));
        let mut atoms: Vec<Atom> = kept.into_iter().map(Atom::Label).collect();
        atoms.extend(self.values.objects(value).into_iter().map(Atom::Object));
        if atoms.is_empty() {
            return;
        }
        let kept = self.values.of(atoms);
        for object in streams {
            self.put(&mut call.store, object, Key::Data, kept, false);
        }
    }

    /// What comes out of a stream: what is in it and in those inside it.
    fn read_stream(&mut self, call: &mut Call, stream: Val) {
        let mut all: Vec<Atom> = vec![Atom::Top];
        for object in self.streams(call, stream) {
            let held = self.elements(&call.store, object);
            all.extend(self.values.atoms(held).iter().copied());
            for array in self.values.objects(held) {
                if self.world().name(self.objects.ty(array)).ends_with("[]") {
                    let inside = self.elements(&call.store, array);
                    all.extend(self.values.atoms(inside).iter().copied());
                }
            }
        }
        all.extend(self.values.labels(stream).into_iter().map(Atom::Label));
        call.result = self.values.of(all);
    }

    /// A stream is read into an array.
    fn fill(&mut self, call: &mut Call, stream: Val, array: Val) {
        self.read_stream(call, stream);
        let labels = self.surface(call.result, &call.store);
        if !labels.is_empty() {
            let value = self.labelled(&labels);
            for object in self.values.objects(array) {
                self.put(&mut call.store, object, Key::Data, value, false);
            }
        }
        call.result = Val::TOP;
    }
}

/// The arguments that a pattern names, in order; `None` where that is not plain.
fn named_by(pattern: &str, count: i64) -> Option<Vec<i64>> {
    let mut used = Vec::new();
    let mut next = 0;
    let mut rest = pattern;
    while let Some(at) = rest.find('%') {
        rest = rest.get(at + 1..)?;
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let explicit = rest
            .get(digits..)
            .and_then(|after| after.strip_prefix('$'))
            .and_then(|after| Some((rest.get(..digits)?.parse::<i64>().ok()?, after)));
        if let Some((number, after)) = explicit {
            used.push(number - 1);
            rest = after;
        }
        let end = rest.find(|c: char| c.is_ascii_alphabetic() || c == '%')?;
        let kind = rest.get(end..)?.chars().next()?;
        rest = rest.get(end + kind.len_utf8()..)?;
        if explicit.is_none() && kind != 'n' && kind != '%' {
            used.push(next);
            next += 1;
        }
    }
    used.retain(|index| (0..count).contains(index));
    Some(used)
}

#[cfg(test)]
mod tests {
    use super::named_by;

    #[test]
    fn arguments_of_patterns() {
        assert_eq!(named_by("%s and %d%n", 3), Some(vec![0, 1]));
        assert_eq!(named_by("%2$s", 2), Some(vec![1]));
        assert_eq!(named_by("100%%", 1), Some(vec![]));
        assert_eq!(named_by("%08.2f|%-5s", 2), Some(vec![0, 1]));
        assert_eq!(named_by("plain", 2), Some(vec![]));
    }
}
