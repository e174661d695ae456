//! The life of the app: components in the order in which the platform runs their methods, callbacks while they run,
//! everything again until nothing is new.

use consentry_dex::{MethodId, TypeId};

use super::atoms::{Atom, Val};
use super::callbacks::How;
use super::machine::{At, Machine};
use super::objects::{Family, Key, Name};
use super::store::Store;
use crate::world::Ty;

/// Rounds over all components, and over what runs while one is there.
const ROUNDS: usize = 4;
const TURNS: usize = 4;
const STAGES: &[(&str, &[&str])] = &[
    (
        "begin",
        &["attachBaseContext", "attachInfo", "create", "onCreate"],
    ),
    ("start", &["onStart"]),
    ("restore", &["onRestoreInstanceState"]),
    ("resume", &["onPostCreate", "onResume", "onPostResume"]),
    ("pause", &["onPause"]),
    ("leave", &["onSaveInstanceState", "onStop"]),
    ("again", &["onRestart"]),
    ("end", &["onUnbind", "onDestroy"]),
];
/// Methods of an application object that the platform calls at any time.
const OF_APPLICATION: &[&str] = &[
    "onConfigurationChanged",
    "onLowMemory",
    "onTrimMemory",
    "onTerminate",
];

/// A component to run.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub ty: Ty,
    pub kind: String,
}

impl Part {
    /// It is made when the process begins.
    fn is_first(&self) -> bool {
        matches!(
            self.kind.as_str(),
            "provider" | "application" | "initializer"
        )
    }
}

impl Machine<'_, '_, '_> {
    /// Runs the whole app: the process begins; then every component runs, with what the others leave behind.
    pub(super) fn live(&mut self, parts: &[Part]) {
        let start = self.begin(parts);
        let mut left: Vec<Vec<(u32, Val)>> = vec![Vec::new(); parts.len()];
        for round in 0..ROUNDS {
            let mut changed = false;
            for (index, part) in parts.iter().enumerate() {
                // What is left is shared, so that one component does not use up everything.
                let open = parts.len() - index + parts.len() * usize::from(round == 0);
                self.share = (self.left / open.max(1)).saturating_mul(2).min(self.left);
                let others = left
                    .iter()
                    .enumerate()
                    .filter(|(other, _)| *other != index)
                    .flat_map(|(_, changes)| changes.iter().copied());
                let others: Vec<(u32, Val)> = others.collect();
                let store = self.with(&start, &others);
                let after = self.life(part, store.clone());
                let mut changes = Vec::new();
                store.differences(&after, &mut |place, _, new| changes.push((place, new)));
                if let Some(slot) = left.get_mut(index)
                    && *slot != changes
                {
                    *slot = changes;
                    changed = true;
                }
            }
            let fields: Vec<u32> = self.tracks.fields.iter().copied().collect();
            let fields = fields.into_iter().map(consentry_dex::FieldId);
            let grown =
                !self.relevance.all && self.relevance.grow(self.graph, std::iter::empty(), fields);
            if grown {
                self.memos.clear();
            }
            if !changed && !grown {
                break;
            }
        }
    }

    /// A store after others may have run.
    fn with(&mut self, start: &Store, changes: &[(u32, Val)]) -> Store {
        let mut store = start.clone();
        for (place, value) in changes {
            let old = store.get(*place);
            let value = match self.objects.key(*place) {
                Some((_, Key::Made)) => *value,
                _ => self.values.join(old, *value),
            };
            store.set(*place, value);
        }
        store
    }

    /// What runs before every component: providers are made, the application is.
    fn begin(&mut self, parts: &[Part]) -> Store {
        let mut store = Store::default();
        for part in parts.iter().filter(|part| part.is_first()) {
            self.share = self.left / 4;
            let Some(object) = self.component_of(part.ty) else {
                continue;
            };
            self.component = object;
            store = self.born(part, object, store);
            store = self.named_stage(part, object, "begin", store);
        }
        store
    }

    fn born(&mut self, part: &Part, object: u32, store: Store) -> Store {
        let at = At {
            method: MethodId(u32::MAX),
            offset: 0,
            context: 0,
        };
        let mut store = self.load_class(part.ty, at, store);
        for place in self.objects.places(object) {
            if matches!(
                self.objects.key(place),
                Some((_, Key::Field(_) | Key::Part(_)))
            ) {
                store.set(place, Val::NONE);
            }
        }
        let made = self.objects.place(object, Key::Made);
        let earlier = self.values.one(Atom::Int(3));
        store.set(made, earlier);
        self.stage(part, object, &["<init>"], store)
    }

    fn life(&mut self, part: &Part, start: Store) -> Store {
        let Some(object) = self.component_of(part.ty) else {
            return start;
        };
        self.component = object;
        self.runs.clear();
        let mut store = start.clone();
        if !part.is_first() {
            store = self.born(part, object, store);
            store = self.named_stage(part, object, "begin", store);
        }
        let begun = store.clone();
        if part.kind == "activity" && !self.is_finished(object, &store) {
            store = self.named_stage(part, object, "start", store);
            store = self.named_stage(part, object, "resume", store);
            for round in 0..2 {
                store = self.running(part, object, store);
                let paused = self.named_stage(part, object, "pause", store.clone());
                let left = self.named_stage(part, object, "leave", paused.clone());
                let back = self.named_stage(part, object, "resume", paused);
                let mut again = self.named_stage(part, object, "again", left.clone());
                again = self.named_stage(part, object, "start", again);
                again = self.named_stage(part, object, "resume", again);
                store = self.merge(&store, &back);
                store = self.merge(&store, &again);
                if round == 0 {
                    let begun = begun.clone();
                    let ended = self.named_stage(part, object, "end", left.clone());
                    let left = self.merge(&left, &ended);
                    let made = self.recreate(part, object, &start, &begun, left);
                    store = self.merge(&store, &made);
                }
            }
            store = self.running(part, object, store);
            let paused = self.named_stage(part, object, "pause", store);
            store = self.named_stage(part, object, "leave", paused);
        } else if part.kind != "activity" {
            store = self.running(part, object, store);
        }
        self.named_stage(part, object, "end", store)
    }

    fn is_finished(&mut self, object: u32, store: &Store) -> bool {
        let part = Key::Part(self.rules.parts.of("finished"));
        let value = self.peek(store, object, part);
        self.values.numbers(value) == Some(vec![1])
    }

    /// The activity is made again, with the state that it saved. What its own beginning puts into static fields is
    /// put there anew; what was put there later is still there where the process is.
    fn recreate(
        &mut self,
        part: &Part,
        object: u32,
        start: &Store,
        begun: &Store,
        store: Store,
    ) -> Store {
        let mut fresh = store;
        let program = self.world().program;
        let places = self.objects.places(self.world_object);
        let mut kept: Vec<Ty> = Vec::new();
        for place in &places {
            if let Some((_, Key::Field(field))) = self.objects.key(*place)
                && fresh.get(*place) != begun.get(*place)
            {
                kept.push(program.field(consentry_dex::FieldId(field)).class.into());
            }
        }
        for place in places {
            let class = match self.objects.key(place) {
                Some((_, Key::Field(field))) => {
                    Ty::from(program.field(consentry_dex::FieldId(field)).class)
                }
                Some((_, Key::Loaded(class))) => Ty(class),
                _ => continue,
            };
            if !kept.contains(&class) {
                fresh.set(place, start.get(place));
            }
        }
        fresh = self.born(part, object, fresh);
        for stage in ["begin", "start", "restore", "resume"] {
            fresh = self.named_stage(part, object, stage, fresh);
        }
        fresh
    }

    fn named_stage(&mut self, part: &Part, object: u32, stage: &str, store: Store) -> Store {
        let names = STAGES
            .iter()
            .find(|(name, _)| *name == stage)
            .map_or(&[][..], |(_, names)| *names);
        self.stage(part, object, names, store)
    }

    /// Methods one after the other.
    fn stage(&mut self, part: &Part, object: u32, names: &[&str], mut store: Store) -> Store {
        for name in names {
            for method in self.graph.lifecycle(part.ty, &[(*name).to_owned()]) {
                let program = self.world().program;
                let constructor = *name == "<init>";
                if constructor && !program.params(program.method(method).proto).is_empty() {
                    continue;
                }
                store = self.outside(object, method, store);
            }
        }
        store
    }

    /// A method is called by the platform.
    fn outside(&mut self, object: u32, method: MethodId, store: Store) -> Store {
        if self.is_support(method) {
            return store;
        }
        self.tracks.run += 1;
        let at = At {
            method,
            offset: u32::MAX,
            context: 0,
        };
        let this = self.values.one(Atom::Object(object));
        let mut args = vec![this];
        args.extend(self.handed(object, method, &store));
        for (param, label) in self.parameter_labels(method) {
            if let Some(slot) = args.get_mut(usize::from(param)) {
                *slot = self.values.join(*slot, label);
            }
        }
        let ran = self.enter_code(at, method, &args, store.clone());
        let after = ran
            .store
            .or(ran.thrown_store)
            .unwrap_or_else(|| store.clone());
        let mut after = self.settle(&store, after);
        let program = self.world().program;
        if &*program.text(program.method(method).name) == "onBind" {
            let ty = self.objects.ty(object);
            let inbox = self.mail(ty);
            let part = Key::Part(self.rules.parts.of("binder"));
            self.put(&mut after, inbox, part, ran.value, false);
        }
        after
    }

    /// What the platform hands to a method of a component.
    fn handed(&mut self, object: u32, method: MethodId, store: &Store) -> Vec<Val> {
        let ty = self.objects.ty(object);
        let program = self.world().program;
        let row = program.method(method);
        let name = program.text(row.name).into_owned();
        let mut list = Vec::new();
        for param in program.params(row.proto) {
            let value = match &*program.descriptor(*param) {
                "Landroid/content/Intent;" if name == "onActivityResult" => self.results(store, ty),
                "Landroid/content/Intent;" | "Landroid/app/job/JobParameters;" => {
                    self.intents(store, ty)
                }
                "Landroid/os/Bundle;" => {
                    let bundle = self.objects.of(
                        Name::Known(Family::Single, ty.0.into()),
                        Ty::from(*param),
                        true,
                        false,
                    );
                    if name == "onCreate" || name == "onPostCreate" {
                        self.values.of(vec![Atom::Int(0), Atom::Object(bundle)])
                    } else {
                        self.values.one(Atom::Object(bundle))
                    }
                }
                _ => Val::TOP,
            };
            list.push(value);
        }
        list
    }

    /// While the component is there: its other methods and what was handed to the platform, in any order.
    fn running(&mut self, part: &Part, object: u32, mut store: Store) -> Store {
        let methods = self.others(part);
        for _ in 0..TURNS {
            let before = store.clone();
            for method in &methods {
                let after = self.outside(object, *method, store.clone());
                store = self.merge(&store, &after);
            }
            store = self.slots(object, store);
            let mut changed = false;
            before.differences(&store, &mut |place, _, _| {
                changed |= !matches!(self.objects.key(place), Some((_, Key::Made)));
            });
            if !changed {
                break;
            }
        }
        store
    }

    /// Methods of a component that no stage names.
    fn others(&mut self, part: &Part) -> Vec<MethodId> {
        let mut names: Vec<String> = Vec::new();
        for suffix in ["", "-interaction", "-background"] {
            let kind = format!("{}{suffix}", part.kind);
            names.extend(
                self.query
                    .framework
                    .lifecycle
                    .get(&kind)
                    .cloned()
                    .unwrap_or_default(),
            );
        }
        if part.kind == "application" {
            names.extend(OF_APPLICATION.iter().map(|name| (*name).to_owned()));
        }
        if part.kind == "initializer" {
            names.clear();
        }
        let staged = |name: &String| {
            name.starts_with('<')
                || STAGES
                    .iter()
                    .any(|(_, names)| names.contains(&name.as_str()))
        };
        names.retain(|name| !staged(name));
        let mut methods = self.graph.lifecycle(part.ty, &names);
        if part.kind == "activity" || part.kind == "layout" {
            let program = self.world().program;
            let handlers: Vec<_> = self
                .query
                .layouts
                .iter()
                .flat_map(|layout| &layout.handlers)
                .filter_map(|name| program.find_string(&consentry_dex::mutf8::encode(name)))
                .collect();
            let mut clicks = self
                .graph
                .named(part.ty, None, |name| handlers.contains(&name));
            clicks.retain(|method| {
                program.proto_text(program.method(*method).proto) == "(Landroid/view/View;)V"
            });
            methods.extend(clicks);
        }
        if part.kind == "layout" {
            let called = self.graph.called(part.ty);
            let program = self.world().program;
            let mut list: Vec<MethodId> = called.iter().map(|called| called.method).collect();
            list.sort_by_key(|method| {
                super::callbacks::rank(&program.text(program.method(*method).name))
            });
            methods.extend(list);
        }
        let mut seen = Vec::new();
        methods.retain(|method| {
            !seen.contains(method) && {
                seen.push(*method);
                true
            }
        });
        methods
    }

    fn slots(&mut self, component: u32, mut store: Store) -> Store {
        let mut index = 0;
        while let Some(slot) = self.slots.get(index).copied() {
            index += 1;
            if slot.component != component {
                continue;
            }
            let value = store.get(slot.place);
            let owner = self.objects.key(slot.place).map(|(object, _)| object);
            for object in self.values.objects(value) {
                let after = self.slot_run(slot.how, object, owner, store.clone());
                let after = self.settle(&store, after);
                store = self.merge(&store, &after);
            }
        }
        store
    }

    fn slot_run(&mut self, how: How, object: u32, owner: Option<u32>, store: Store) -> Store {
        self.tracks.run += 1;
        let at = At {
            method: MethodId(u32::MAX),
            offset: object,
            context: 0,
        };
        match how {
            How::Given(param) => {
                let called = self.called(object, param);
                let view = owner.filter(|owner| {
                    matches!(
                        self.objects.get(*owner).map(|object| object.name),
                        Some(Name::Known(Family::View, _))
                    )
                });
                let first = view.map_or(Val::NONE, |view| self.values.one(Atom::Object(view)));
                self.run_given(at, object, &called, store, first)
            }
            How::Named(name) => {
                let program = self.world().program;
                let text = program.text(name).into_owned();
                let args = match text.as_str() {
                    "onReceive" => {
                        let part = Key::Part(self.rules.parts.of("filter"));
                        let filter = self.peek(&store, object, part);
                        vec![Val::TOP, self.broadcasts(&store, filter)]
                    }
                    "onServiceConnected" => {
                        let part = Key::Part(self.rules.parts.of("binder"));
                        let binder = self.peek(&store, object, part);
                        let binder = self.values.join(binder, Val::TOP);
                        vec![Val::TOP, binder]
                    }
                    _ => self.given_later(object, &store),
                };
                let this = self.values.one(Atom::Object(object));
                let before = store.clone();
                self.call_by_name(at, this, &text, &args, store)
                    .and_then(|ran| ran.store.or(ran.thrown_store))
                    .unwrap_or(before)
            }
        }
    }

    /// What was given when an object was handed over.
    fn given_later(&mut self, object: u32, store: &Store) -> Vec<Val> {
        let mut list = Vec::new();
        for index in 0..4 {
            let part = Key::Part(self.rules.parts.of(&format!("all-given-{index}")));
            let value = self.peek(store, object, part);
            if value == Val::NONE {
                break;
            }
            list.push(value);
        }
        list
    }

    /// Classes that layouts make.
    pub(super) fn layout_parts(&self) -> Vec<Part> {
        let world = self.world();
        let mut list: Vec<Part> = Vec::new();
        for name in self.query.layouts.iter().flat_map(|layout| &layout.classes) {
            let Some(ty) = world.find(name).filter(|ty| world.is_defined(*ty)) else {
                continue;
            };
            if !list.iter().any(|part| part.ty == ty)
                && world.program.class_of(TypeId(ty.0)).is_some()
            {
                list.push(Part {
                    ty,
                    kind: "layout".into(),
                });
            }
        }
        list
    }
}
