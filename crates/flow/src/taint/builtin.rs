//! What summaries cannot say in statements, by name: each is in the file of its subject.

use super::atoms::{Atom, Val};
use super::language::Place;
use super::library::Call;
use super::machine::Machine;
use super::objects::{Family, Key, Name};
use crate::world::Ty;

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
            "picked" => call.result = self.taken_by(call.result, arg(0)),
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
            "cut" => self.cut(call, arg(0), arg(1), given.get(2).copied()),
            "split" => self.split(call, arg(0), arg(1), given.get(2).copied()),
            "test" => self.test(call, &given),
            "change" => self.change(call, &given),
            "reverse" => self.reverse(call),
            "parse" => self.parse(call, arg(0)),
            "add-row" => self.add_row(call, arg(0), arg(1)),
            "column" => self.column(call, arg(0)),
            "opened" => self.opened(call, arg(0)),
            "resource" => self.resource(call, arg(0)),
            "resource-format" => {
                self.resource(call, arg(0));
                let pattern = std::mem::replace(&mut call.result, Val::NONE);
                self.format(call, pattern, arg(1));
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
            "class-name" => self.class_name(call, arg(0)),
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
                    if self.values.atoms(own).contains(&Atom::Top) {
                        let own = self.outside_intent(ty);
                        all = self.values.join(all, own);
                    }
                    let part = Key::Part(self.rules.parts.of("set-intent"));
                    let set = self.peek(&call.store, object, part);
                    all = self.values.join(all, set);
                }
                call.result = all;
            }
            "start-activity" | "start-service" | "broadcast" | "local-broadcast" => {
                let kind = match name {
                    "start-activity" => "activity",
                    "start-service" => "service",
                    _ => "receiver",
                };
                self.send(call, arg(0), kind, name == "local-broadcast");
                if let Some(code) = given.get(1) {
                    self.ask(call, arg(0), *code);
                }
            }
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
                    let name = self.name_of(call);
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
            "live" => self.register_living(call, arg(0)),
            "made-once" => self.made_once(call, arg(0)),
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
            "member" => self.member(call),
            "add-address" => self.add_address(call),
            "match-address" => self.match_address(call, arg(0)),
            "unflatten" => self.unflatten(call, arg(0)),
            "remove-value" => self.remove_value(call, arg(0)),
            "declaring-class" => call.result = self.declaring_class(call, arg(0)),
            "superclass" => call.result = self.superclass(arg(0)),
            "fill-array" => self.fill_range(call, &given),
            "part-of-list" => self.part_of_list(call, arg(0), arg(1)),
            "listen" => match self.values.numbers(arg(1)).as_deref() {
                Some([0]) => {
                    for object in self.values.objects(arg(0)) {
                        self.unregister(&mut call.store, object);
                    }
                }
                _ => self.register_given(call, "listen"),
            },
            "members" => self.members(call),
            "call-each" => self.call_each(call, arg(0)),
            "set-local" => self.set_local(call, arg(0)),
            "get-local" => self.get_local(call),
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
            "service" => self.service(call, &given),
            "put-over" => self.put_over(call, arg(0)),
            "size" => call.result = self.counted(call),
            "below" => call.result = self.chosen_below(Val::NULL, arg(0)),
            "among" => call.result = self.chosen_below(arg(0), arg(1)),
            "fraction" => self.fraction(call),
            "calculate" => self.calculate(call),
            "pairs" => self.pairs(call, arg(0)),
            "register" => {
                let name = self.name_of(call);
                self.register_given(call, &name);
            }
            _ => self.rules.unread += 1,
        }
    }

    // --- Views

    fn view(&mut self, call: &mut Call, id: Val) {
        let Some(ids) = self.values.numbers(id).filter(|ids| !ids.contains(&0)) else {
            call.result = Val::TOP;
            return;
        };
        let all = ids.into_iter().map(|id| self.view_of(id)).collect();
        call.result = self.values.of(all);
    }

    /// The view with an id.
    pub(super) fn view_of(&mut self, id: i64) -> Atom {
        let view = self.world().find("android.view.View").unwrap_or(Ty::NONE);
        let name = Name::Known(Family::View, id);
        Atom::Object(self.objects.of(name, view, false, true))
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
}
