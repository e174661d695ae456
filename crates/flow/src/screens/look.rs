//! One screen: the methods that run by themselves, and those that a tap runs.

use consentry_dex::{MethodId, TypeId};

use super::facts::Act;
use super::handle::Handler;
use super::{LEFT, Screens, TAPPED};
use crate::graph::When;
use crate::world::Ty;

impl Screens<'_, '_, '_, '_> {
    /// A class: what runs by itself, then each of its handlers.
    pub(super) fn look_at_class(&mut self, ty: Ty, at: usize) {
        let program = self.graph.world.program;
        let mut seeds: Vec<MethodId> = Vec::new();
        let mut tapped: Vec<MethodId> = Vec::new();
        if let Some(component) = self.entries.startable.get(&ty) {
            seeds.extend(&component.lifecycle);
            tapped.extend(&component.interaction);
        }
        for called in self.graph.called(ty).iter() {
            match called.when {
                When::Interaction => tapped.push(called.method),
                _ if called.followed || called.guessed => (),
                _ => seeds.push(called.method),
            }
        }
        seeds.extend(self.constructors(ty));
        seeds.extend(self.binding_of(ty));
        tapped.sort_unstable();
        tapped.dedup();
        let mut handlers = Vec::new();
        for method in tapped {
            let name = program.text(program.method(method).name);
            if !LEFT.contains(&&*name) {
                handlers.push(Handler {
                    ty,
                    methods: vec![method],
                    sure: TAPPED.contains(&&*name),
                    nested: false,
                    control: None,
                });
            }
        }
        // What a layout names is found by the layouts that this screen names.
        handlers.retain(|handler| !self.only_named_by_layouts(ty, &handler.methods));
        self.tell(at, ty, &seeds, handlers, Vec::new());
    }

    /// A method that the entries call a handler only because some layout of the app names it.
    pub(super) fn only_named_by_layouts(&mut self, ty: Ty, methods: &[MethodId]) -> bool {
        let program = self.graph.world.program;
        let called = self.graph.called(ty);
        methods.iter().all(|method| {
            let row = program.method(*method);
            let name = program.text(row.name);
            program.proto_text(row.proto) == "(Landroid/view/View;)V"
                && !called.iter().any(|called| called.method == *method)
                && !name.starts_with("on")
        })
    }

    /// A dialog that a method builds: its buttons.
    pub(super) fn look_at_built(&mut self, method: MethodId, number: usize, class: Ty, at: usize) {
        let summary = self.summary(method);
        let Some(built) = summary.dialogs.get(number).cloned() else {
            return;
        };
        if let Some(screen) = self.facts.screens.get_mut(at) {
            screen.files.clone_from(&built.files);
            screen.said.clone_from(&built.said);
        }
        let mut handlers = Vec::new();
        let mut attached = Vec::new();
        for given in summary
            .attached
            .iter()
            .filter(|one| one.dialog == Some(number))
        {
            let (methods, sure) = self.tapped(given.listener);
            let method = methods.first();
            let cases = method.is_some_and(|method| self.cases_of(*method).is_some());
            let control = given.control.clone();
            attached.push((given.listener, control.clone()));
            handlers.push(Handler {
                ty: given.listener,
                methods,
                sure,
                nested: false,
                control: (!cases).then_some(control),
            });
        }
        // Buttons without a listener close the dialog.
        self.tell(at, class, &[], handlers, attached);
        for control in built.silent {
            let handler = self.teller.site(method, built.offset as i32);
            if let Some(screen) = self.facts.screens.get_mut(at) {
                screen.acts.push(Act {
                    control,
                    handler,
                    targets: Vec::new(),
                    nested: false,
                });
            }
        }
    }

    pub(super) fn constructors(&self, ty: Ty) -> Vec<MethodId> {
        let world = self.graph.world;
        let Some(class) = world.program.class_of(TypeId(ty.0)) else {
            return Vec::new();
        };
        world
            .program
            .class_methods(class)
            .iter()
            .filter(|def| def.access & 0x10000 != 0 && def.code().is_some())
            .map(|def| def.method)
            .collect()
    }

    /// What a code generator made for the class, found by the library at run time by this name.
    pub(super) fn binding_of(&self, ty: Ty) -> Vec<MethodId> {
        let name = format!("{}_ViewBinding", self.graph.world.name(ty));
        self.graph
            .world
            .find(&name)
            .map_or(Vec::new(), |ty| self.constructors(ty))
    }
}
