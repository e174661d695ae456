//! Reflection with names that are known.

use consentry_dex::{FieldId, MethodId, OpcodeClass, TypeId};

use super::atoms::{Atom, Val};
use super::library::Call;
use super::machine::Machine;
use super::objects::{Family, Key, Name};
use crate::world::Ty;

impl Machine<'_, '_, '_> {
    // --- Reflection

    pub(super) fn classes_named(&mut self, name: Val) -> Val {
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

    pub(super) fn class_name(&mut self, call: &mut Call, class: Val) {
        if let Some(Atom::Class(ty)) = self.values.single(class) {
            let name = self.world().name(Ty(ty));
            call.result = self.text(&name);
        }
    }

    pub(super) fn class_of(&mut self, value: Val) -> Val {
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
    pub(super) fn classes(&mut self, call: &Call, value: Val) -> Vec<Ty> {
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
    pub(super) fn unpacked(&mut self, call: &Call, array: Val) -> Vec<Val> {
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

    pub(super) fn new_instance(&mut self, call: &mut Call, class: Val, array: Val) {
        let args = self.unpacked(call, array);
        let mut all = Vec::new();
        for (index, ty) in self.classes(call, class).into_iter().enumerate() {
            let store = std::mem::take(&mut call.store);
            call.store = self.load_class(ty, call.at, store);
            let made = self.make(call.at, 20 + index as u8, ty, &mut call.store);
            let mut known = false;
            for method in self.methods_named(ty, "<init>", args.len()) {
                if !self.takes(call, class, method) {
                    continue;
                }
                let mut own = vec![made];
                own.extend_from_slice(&args);
                known = true;
                let store = call.store.clone();
                let ran = self.invoke(call.at, OpcodeClass::InvokeDirect, method, own, store);
                if let Some(store) = ran.store {
                    call.store = store;
                }
            }
            if !known && !self.world().is_defined(ty) {
                let named = self.described(call, class, ty, "<init>");
                let ran = self.call_platform(call, &named, Some(made), &args);
                call.store = ran.store.unwrap_or_else(|| call.store.clone());
            }
            all.extend(self.values.atoms(made).iter().copied());
        }
        call.result = if all.is_empty() {
            Val::TOP
        } else {
            self.values.of(all)
        };
    }

    /// The one object of a class: made where it is asked for first.
    pub(super) fn made_once(&mut self, call: &mut Call, class: Val) {
        let made = Key::Part(self.rules.parts.of("made"));
        let mut all = Vec::new();
        for ty in self.classes(call, class) {
            let name = Name::Known(Family::Single, ty.0.into());
            let object = self.objects.of(name, ty, true, false);
            let this = self.values.one(Atom::Object(object));
            if self.peek(&call.store, object, made) == Val::NONE {
                let once = self.values.one(Atom::Int(1));
                self.put(&mut call.store, object, made, once, true);
                for method in self.methods_named(ty, "<init>", 0) {
                    let store = call.store.clone();
                    let direct = OpcodeClass::InvokeDirect;
                    let ran = self.invoke(call.at, direct, method, vec![this], store);
                    call.store = ran.store.unwrap_or_else(|| call.store.clone());
                }
            }
            all.push(Atom::Object(object));
        }
        call.result = if all.is_empty() {
            Val::TOP
        } else {
            self.values.of(all)
        };
    }

    pub(super) fn methods_named(&mut self, ty: Ty, name: &str, count: usize) -> Vec<MethodId> {
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

    /// False where a member was found by the classes of its parameters, and those of the method are others.
    fn takes(&mut self, call: &Call, member: Val, method: MethodId) -> bool {
        let part = Key::Part(self.rules.parts.of("params"));
        let program = self.world().program;
        let own = program.params(program.method(method).proto);
        let Some(Atom::Object(member)) = self.values.single(member) else {
            return true;
        };
        let given = self.peek(&call.store, member, part);
        let given = self.unpacked(call, given);
        given.len() != own.len()
            || given
                .iter()
                .zip(own)
                .all(|(given, own)| match self.values.single(*given) {
                    Some(Atom::Class(ty)) => ty == own.0,
                    _ => true,
                })
    }

    pub(super) fn names(&mut self, call: &Call, member: Val) -> Vec<String> {
        let part = Key::Part(self.rules.parts.of("name"));
        let mut list = Vec::new();
        for object in self.values.objects(member) {
            let name = self.peek(&call.store, object, part);
            let mut texts = self.values.texts(name);
            for made in self.values.objects(name) {
                let text = self.peek(&call.store, made, Key::Data);
                texts.extend(self.values.texts(text));
            }
            list.extend(texts.into_iter().map(|sym| self.spell(sym)));
        }
        list.truncate(6);
        list
    }

    pub(super) fn reflected_call(&mut self, call: &mut Call, given: &[Val]) {
        let [member, receiver, array] = given else {
            return;
        };
        let args = self.unpacked(call, *array);
        // what finding the member by its name says of it
        let found = self.values.labels(*member);
        let mut all: Option<super::machine::Ran> = None;
        for ty in self.classes(call, *member) {
            let ty = self.telling(ty, *receiver);
            for name in self.names(call, *member) {
                let mut methods = self.methods_named(ty, &name, args.len());
                methods.retain(|method| self.takes(call, *member, *method));
                if methods.is_empty() {
                    let named = self.described(call, *member, ty, &name);
                    let this = (!self.values.is_null(*receiver)).then_some(*receiver);
                    let ran = self.call_platform(call, &named, this, &args);
                    all = Some(match all {
                        Some(all) => self.either_ran(all, ran),
                        None => ran,
                    });
                }
                for method in methods {
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
                let yielded = match found.is_empty() {
                    true => self.yielded(call, *member, *receiver, &args),
                    false => Vec::new(),
                };
                let found = found.into_iter().chain(yielded).map(Atom::Label).collect();
                let found = self.values.of(found);
                call.result = self.values.join(ran.value, found);
                call.thrown = self.values.join(call.thrown, ran.thrown);
                call.by = call.by.and(self.thrower(&ran));
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

    pub(super) fn fields_named(&mut self, call: &Call, member: Val) -> Vec<FieldId> {
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

    pub(super) fn reflected_get(&mut self, call: &mut Call, member: Val, receiver: Val) {
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

    pub(super) fn reflected_set(&mut self, call: &mut Call, given: &[Val]) {
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
}
