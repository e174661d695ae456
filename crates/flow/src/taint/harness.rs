//! The life of the app: components in the order in which the platform runs their methods, callbacks while they run,
//! everything again until nothing is new.

use consentry_dex::MethodId;

use super::atoms::{Atom, Val};
use super::machine::{At, Machine, Ran};
use super::objects::{Family, Key, Name};
use super::store::Store;
use crate::world::Ty;

/// Rounds over all components, and over what runs while one is there.
const ROUNDS: usize = 4;
pub(super) const STAGES: &[(&str, &[&str])] = &[
    (
        "begin",
        &["attachBaseContext", "attachInfo", "create", "onCreate"],
    ),
    ("start", &["onStart"]),
    ("restore", &["onRestoreInstanceState"]),
    ("resume", &["onPostCreate", "onResume", "onPostResume"]),
    ("pause", &["onPause"]),
    ("save", &["onSaveInstanceState"]),
    ("stop", &["onStop"]),
    ("again", &["onRestart"]),
    ("unbind", &["onUnbind"]),
    ("end", &["onUnbind", "onDestroy"]),
];

/// A component to run.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub ty: Ty,
    pub kind: String,
}

impl Part {
    /// It is made when the process begins.
    pub(super) fn is_first(&self) -> bool {
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
        self.parts = parts.into();
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
                self.opens_with(index, &store);
                if !self.may_start(part, &store) {
                    continue;
                }
                let after = self.life(part, store.clone());
                let mut changes = Vec::new();
                store.differences(&after, &mut |place, _, new| changes.push((place, new)));
                self.loaded_with(&after, &mut changes);
                if let Some(slot) = left.get_mut(index)
                    && *slot != changes
                {
                    self.leaves(index, slot, &changes, &after);
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

    /// Whose static fields were changed has been initialised: others must not do it again.
    fn loaded_with(&mut self, after: &Store, changes: &mut Vec<(u32, Val)>) {
        let program = self.world().program;
        let mut classes: Vec<u32> = changes
            .iter()
            .filter_map(|(place, _)| match self.objects.key(*place) {
                Some((object, Key::Field(field))) if object == self.world_object => {
                    Some(program.field(consentry_dex::FieldId(field)).class.0)
                }
                _ => None,
            })
            .collect();
        classes.sort_unstable();
        classes.dedup();
        for class in classes {
            let place = self.objects.place(self.world_object, Key::Loaded(class));
            let value = after.get(place);
            if value != Val::NONE && !changes.iter().any(|(known, _)| *known == place) {
                changes.push((place, value));
            }
        }
    }

    /// A store after others may have run.
    pub(super) fn with(&mut self, start: &Store, changes: &[(u32, Val)]) -> Store {
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
    pub(super) fn begin(&mut self, parts: &[Part]) -> Store {
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

    pub(super) fn named_stage(
        &mut self,
        part: &Part,
        object: u32,
        stage: &str,
        store: Store,
    ) -> Store {
        let names = STAGES
            .iter()
            .find(|(name, _)| *name == stage)
            .map_or(&[][..], |(_, names)| *names);
        self.stage(part, object, names, store)
    }

    /// Methods one after the other.
    pub(super) fn stage(
        &mut self,
        part: &Part,
        object: u32,
        names: &[&str],
        mut store: Store,
    ) -> Store {
        for name in names {
            for method in self.graph.lifecycle(part.ty, &[(*name).to_owned()]) {
                let program = self.world().program;
                let constructor = *name == "<init>";
                if constructor && !program.params(program.method(method).proto).is_empty() {
                    continue;
                }
                if !self.is_overriding(part, method) || !self.is_called_so(part.ty, name, &store) {
                    continue;
                }
                store = self.outside(object, method, store);
            }
        }
        store
    }

    /// A method is called by the platform.
    pub(super) fn outside(&mut self, object: u32, method: MethodId, store: Store) -> Store {
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
        let mut ran = Ran::default();
        for handed in self.result_calls(object, method, &store) {
            let mut args = vec![this];
            args.extend(handed);
            for (param, label) in self.parameter_labels(method) {
                if let Some(slot) = args.get_mut(usize::from(param)) {
                    *slot = self.values.join(*slot, label);
                }
            }
            // what a component does by itself always matters: others may have left something for it
            let own = self.run(method, &args, store.clone(), at.context);
            ran = self.either_ran(ran, own);
        }
        let after = ran
            .store
            .or(ran.thrown_store)
            .unwrap_or_else(|| store.clone());
        let mut after = self.settle(&store, after);
        if !self.values.objects(ran.thrown).is_empty() {
            let part = Key::Part(self.rules.parts.of("all-uncaught"));
            self.put(&mut after, self.world_object, part, ran.thrown, false);
        }
        let program = self.world().program;
        let name = program.text(program.method(method).name);
        if &*name == "onUnbind" {
            self.says(object, ran.value, &mut after);
        }
        if &*name == "onBind" {
            let ty = self.objects.ty(object);
            let inbox = self.mail(ty);
            let part = Key::Part(self.rules.parts.of("binder"));
            self.put(&mut after, inbox, part, ran.value, false);
        }
        after
    }

    /// What the platform hands to a method of a component.
    pub(super) fn handed(&mut self, object: u32, method: MethodId, store: &Store) -> Vec<Val> {
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
                "Landroid/view/View;" => self.clicked(&name),
                _ => Val::TOP,
            };
            list.push(value);
        }
        list
    }
}
