//! While a component is there: its other methods, and what was handed to the platform.

use consentry_dex::{MethodId, TypeId};

use super::atoms::{Atom, Val};
use super::callbacks::How;
use super::harness::{Part, STAGES};
use super::machine::{At, Machine};
use super::objects::Key;
use super::store::Store;

const TURNS: usize = 4;

/// Methods of an application object that the platform calls at any time.
const OF_APPLICATION: &[&str] = &["onConfigurationChanged", "onLowMemory", "onTrimMemory"];

impl Machine<'_, '_, '_> {
    /// While the component is there: its other methods and what was handed to the platform, in any order.
    pub(super) fn running(&mut self, part: &Part, object: u32, mut store: Store) -> Store {
        let methods = self.others(part);
        for _ in 0..TURNS {
            let before = store.clone();
            for method in &methods {
                let program = self.world().program;
                let name = program.text(program.method(*method).name);
                if !self.is_called_so(part.ty, &name, &store) {
                    continue;
                }
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
    pub(super) fn others(&mut self, part: &Part) -> Vec<MethodId> {
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
        if part.kind != "layout" {
            methods.retain(|method| self.is_overriding(part, *method));
        }
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

    pub(super) fn slots(&mut self, component: u32, mut store: Store) -> Store {
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

    pub(super) fn slot_run(
        &mut self,
        how: How,
        object: u32,
        owner: Option<u32>,
        store: Store,
    ) -> Store {
        self.tracks.run += 1;
        let at = At {
            method: MethodId(u32::MAX),
            offset: object,
            context: 0,
        };
        match how {
            How::Given(param) => {
                let called = self.called(object, param);
                let view = owner.filter(|owner| self.is_view(*owner));
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
                    "uncaughtException" => {
                        let part = Key::Part(self.rules.parts.of("all-uncaught"));
                        let thrown = self.peek(&store, self.world_object, part);
                        vec![Val::TOP, self.values.join(thrown, Val::TOP)]
                    }
                    _ => self.given_later(object, &store),
                };
                let this = self.values.one(Atom::Object(object));
                let before = store.clone();
                let mut store = store;
                let thread = self.later_thread(object, &store);
                let main = self.switch_thread(&mut store, thread);
                let after = self
                    .call_by_name(at, this, &text, &args, store)
                    .and_then(|ran| ran.store.or(ran.thrown_store));
                after.map_or(before, |mut after| {
                    self.switch_thread(&mut after, main);
                    after
                })
            }
        }
    }

    fn is_view(&mut self, object: u32) -> bool {
        let ty = self.objects.ty(object);
        let view = self.world().find("android.view.View");
        view.is_some_and(|view| self.graph.ancestors(ty).contains(&view))
    }

    /// The views of which layouts say that a click on them calls a method of this name.
    pub(super) fn clicked(&mut self, name: &str) -> Val {
        let layouts = &self.query.layouts;
        let all = layouts.iter().flat_map(|layout| &layout.clicks);
        let ids: Vec<u32> = all
            .filter(|(own, _)| own == name)
            .map(|one| one.1)
            .collect();
        if ids.is_empty() || ids.contains(&0) {
            return Val::TOP;
        }
        let views = ids.into_iter().map(|id| self.view_of(i64::from(id as i32)));
        let views = views.collect();
        self.values.of(views)
    }

    /// What was given when an object was handed over.
    pub(super) fn given_later(&mut self, object: u32, store: &Store) -> Vec<Val> {
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
