//! Objects that the platform calls back: which were handed to it, and what running them does.

use consentry_dex::{MethodId, StrId};

use super::atoms::{Atom, Val};
use super::library::Call;
use super::machine::{At, Machine, Ran};
use super::objects::{Key, Name};
use super::store::Store;
use crate::facts::Edge;
use crate::graph::Called;
use crate::world::Ty;

/// How the objects of a slot are called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum How {
    /// As the framework model says of their class, for a parameter of this type.
    Given(Ty),
    /// By this name.
    Named(StrId),
}

/// A place where the platform keeps objects to call them back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub place: u32,
    pub component: u32,
    pub how: How,
}

const MOST_SLOTS: usize = 2_000;
/// Methods of parts of a screen that are handed this as their first argument.
const HOSTED: &[&str] = &["onAttach", "onInflate"];
/// The order in which the parts of a screen live.
const LIVES: &[&str] = &[
    "onAttach",
    "onCreate",
    "onCreateView",
    "onViewCreated",
    "onActivityCreated",
    "onViewStateRestored",
    "onStart",
    "onResume",
    "",
    "onPause",
    "onStop",
    "onSaveInstanceState",
    "onDestroyView",
    "onDestroy",
    "onDetach",
];

/// The place of a method among those of a life.
pub(crate) fn rank(name: &str) -> usize {
    LIVES.iter().position(|known| *known == name).unwrap_or(8)
}

impl Machine<'_, '_, '_> {
    /// Objects of the app that are handed to a method of the platform of which nothing else is known.
    pub(super) fn register_given(&mut self, call: &mut Call, name: &str) {
        let program = self.world().program;
        let row = program.method(call.method);
        let params: Vec<Ty> = program
            .params(row.proto)
            .iter()
            .map(|ty| Ty::from(*ty))
            .collect();
        for (index, param) in params.into_iter().enumerate() {
            let value = call.arg(index);
            if self.values.is_null(value) && name.starts_with("set") {
                self.forget_slot(call, row.name);
                continue;
            }
            for object in self.values.objects(value) {
                let called = self.called(object, param);
                if called.is_empty() {
                    continue;
                }
                if ["remove", "unregister", "cancel", "unsubscribe"]
                    .iter()
                    .any(|start| name.starts_with(start))
                {
                    self.unregister(&mut call.store, object);
                    continue;
                }
                let one = self.values.one(Atom::Object(object));
                self.fill_slot(
                    call,
                    row.name,
                    one,
                    How::Given(param),
                    name.starts_with("set"),
                );
                if called.iter().any(|called| called.edge == Edge::Async) {
                    let before = call.store.clone();
                    let after = self.run_given(call.at, object, &called, before.clone(), Val::NONE);
                    call.store = self.merge(&before, &after);
                }
            }
        }
    }

    /// Views and fragments that are shown: the platform calls their methods from now on.
    pub(super) fn register_living(&mut self, call: &mut Call, value: Val) {
        let name = self.world().program.method(call.method).name;
        for object in self.values.objects(value) {
            let ty = self.objects.ty(object);
            if !self.called(object, ty).is_empty() {
                let one = self.values.one(Atom::Object(object));
                self.fill_slot(call, name, one, How::Given(ty), false);
            }
        }
    }

    /// The methods that are called on an object that is handed over as a parameter of this type.
    pub(super) fn called(&mut self, object: u32, param: Ty) -> Vec<Called> {
        if param == self.world().object {
            return Vec::new();
        }
        let ty = self.objects.ty(object);
        if self.closures.contains_key(&object) {
            let fits = self.graph.ancestors(ty).contains(&param);
            let closure = self.closures.get(&object).filter(|_| fits);
            return closure
                .map(|closure| Called {
                    method: closure.method,
                    ty,
                    when: crate::graph::When::Same,
                    edge: Edge::Callback,
                    followed: true,
                    guessed: false,
                })
                .into_iter()
                .collect();
        }
        if matches!(
            self.objects.get(object).map(|object| object.name),
            Some(Name::Component(_))
        ) && self
            .world()
            .find("android.content.Context")
            .is_some_and(|context| {
                param == context || self.graph.ancestors(context).contains(&param)
            })
        {
            return Vec::new();
        }
        let all = self.graph.called(ty);
        let mut list: Vec<Called> = Vec::new();
        for called in all.iter() {
            let fits = called.ty != Ty::NONE
                && (self.graph.ancestors(param).contains(&called.ty)
                    || self.graph.ancestors(called.ty).contains(&param));
            let guessed = called.ty == Ty::NONE && self.graph.ancestors(ty).contains(&param);
            if fits || guessed {
                list.push(*called);
            }
        }
        let program = self.world().program;
        list.sort_by_key(|called| rank(&program.text(program.method(called.method).name)));
        list
    }

    fn owners(&mut self, call: &Call) -> Vec<u32> {
        let own = self.values.objects(call.this());
        if own.is_empty() {
            vec![self.world_object]
        } else {
            own
        }
    }

    fn fill_slot(&mut self, call: &mut Call, name: StrId, value: Val, how: How, surely: bool) {
        let owners = self.owners(call);
        let surely = surely && owners.len() == 1 && owners.first() != Some(&self.world_object);
        for owner in owners {
            self.slot(&mut call.store, owner, name, value, how, surely);
        }
    }

    pub(super) fn slot(
        &mut self,
        store: &mut Store,
        owner: u32,
        name: StrId,
        value: Val,
        how: How,
        surely: bool,
    ) {
        self.put(store, owner, Key::Slot(name.0), value, surely);
        let place = self.objects.place(owner, Key::Slot(name.0));
        let kind = match how {
            How::Given(ty) => ty.0,
            How::Named(name) => name.0,
        };
        if self.slots.len() < MOST_SLOTS && self.slots_seen.insert((place, self.component, kind)) {
            self.slots.push(Slot {
                place,
                component: self.component,
                how,
            });
        }
    }

    fn forget_slot(&mut self, call: &mut Call, name: StrId) {
        for owner in self.owners(call) {
            if self.objects.known(owner, Key::Slot(name.0)).is_some() {
                self.put(&mut call.store, owner, Key::Slot(name.0), Val::NULL, true);
            }
        }
    }

    /// An object is not called any more, wherever it was kept.
    pub(super) fn unregister(&mut self, store: &mut Store, object: u32) {
        let places: Vec<u32> = self.slots.iter().map(|slot| slot.place).collect();
        for place in places {
            let value = self.read_place(store, place);
            let mut atoms = self.values.atoms(value).to_vec();
            if atoms.contains(&Atom::Object(object)) {
                atoms.retain(|atom| *atom != Atom::Object(object));
                let value = if atoms.is_empty() {
                    Val::NULL
                } else {
                    self.values.of(atoms)
                };
                store.set(place, value);
            }
        }
    }

    /// An object whose method is called at any time from now on.
    pub(super) fn register_later(
        &mut self,
        call: &mut Call,
        value: Val,
        name: &str,
        given: &[Val],
    ) {
        let program = self.world().program;
        let Some(name) = program.find_string(&consentry_dex::mutf8::encode(name)) else {
            return;
        };
        for object in self.values.objects(value) {
            let one = self.values.one(Atom::Object(object));
            self.slot(&mut call.store, object, name, one, How::Named(name), false);
            for (index, given) in given.iter().enumerate() {
                let part = Key::Part(self.rules.parts.of(&format!("all-given-{index}")));
                self.put(&mut call.store, object, part, *given, false);
            }
        }
    }

    /// Runs what the framework model says of an object.
    pub(super) fn run_given(
        &mut self,
        at: At,
        object: u32,
        called: &[Called],
        mut store: Store,
        owner: Val,
    ) -> Store {
        let this = self.values.one(Atom::Object(object));
        for each in called {
            let before = store.clone();
            let ran = if self.closures.contains_key(&object) {
                self.call_closure(at, object, vec![this, owner], store.clone())
            } else {
                self.run_method(at, each.method, this, owner, store.clone())
            };
            store = ran.store.or(ran.thrown_store).unwrap_or(before);
        }
        store
    }

    /// Runs a method as the platform does: with what it hands over.
    pub(super) fn run_method(
        &mut self,
        at: At,
        method: MethodId,
        this: Val,
        first: Val,
        store: Store,
    ) -> Ran {
        if self.is_support(method) {
            return Ran::new(Val::TOP, store);
        }
        let program = self.world().program;
        let params = program.params(program.method(method).proto);
        let mut args = vec![this];
        args.extend(params.iter().map(|_| Val::TOP));
        if first != Val::NONE
            && let Some(slot) = args.get_mut(1)
            && params
                .first()
                .is_some_and(|ty| program.descriptor(*ty).starts_with('L'))
        {
            *slot = self.values.join(first, Val::TOP);
        }
        let name = program.text(program.method(method).name);
        // a part of a screen is told to which it belongs
        if HOSTED.contains(&&*name)
            && let (Some(slot), Some(host)) = (args.get_mut(1), params.first())
            && self
                .graph
                .ancestors(self.objects.ty(self.component))
                .contains(&Ty::from(*host))
        {
            *slot = self.values.one(Atom::Object(self.component));
        }
        if &*name == "onActivityResult" {
            let screen = self.objects.ty(self.component);
            let result = self.results(&store, screen);
            for (slot, ty) in args.iter_mut().skip(1).zip(params) {
                if &*program.descriptor(*ty) == "Landroid/content/Intent;" {
                    *slot = result;
                }
            }
        }
        for (param, label) in self.parameter_labels(method) {
            if let Some(slot) = args.get_mut(usize::from(param)) {
                *slot = self.values.join(*slot, label);
            }
        }
        self.enter_code(at, method, &args, store)
    }
}
