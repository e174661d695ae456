//! From the code of a screen to its acts: what happens by itself, and what each control does.

use std::collections::{BTreeMap, BTreeSet};

use consentry_dex::MethodId;

use super::facts::{Act, Control, Target, Ticked};
use super::kinds::Kind;
use super::walk::Found;
use super::{Screens, Wanted};
use crate::graph::When;
use crate::world::Ty;

/// Acts of one screen.
const MOST_ACTS: usize = 600;
/// Handlers of one screen.
const MOST_HANDLERS: usize = 400;
/// Strings and texts of one screen that are told.
const MOST_TEXTS: usize = 400;

/// Methods that a tap runs.
#[derive(Clone)]
pub(crate) struct Handler {
    /// Class of the object that handles it.
    pub ty: Ty,
    pub methods: Vec<MethodId>,
    pub sure: bool,
    /// It was made by another handler.
    pub nested: bool,
    /// The control, where it is known from the start.
    pub control: Option<Control>,
}

impl Screens<'_, '_, '_, '_> {
    /// Tells what a screen does by itself and what its handlers do.
    pub fn tell(
        &mut self,
        at: usize,
        context: Ty,
        seeds: &[MethodId],
        mut handlers: Vec<Handler>,
        mut attached: Vec<(Ty, Control)>,
    ) {
        let mut own = self.walk(context, seeds, true, false);
        let mut acts: Vec<Act> = Vec::new();
        handlers.extend(self.named_by_layouts(context, &own.files));
        handlers.append(&mut own.handlers);
        attached.append(&mut own.attached);
        let automatic: Vec<Target> = own.targets.drain(..).map(|(_, target)| target).collect();
        if let Some(method) = seeds.first().filter(|_| !automatic.is_empty()) {
            let control = Control {
                kind: "auto",
                ..Control::default()
            };
            acts.push(self.act(control, *method, automatic, false));
        }
        let mut done: BTreeSet<(MethodId, Option<Control>)> = BTreeSet::new();
        let mut next = 0;
        while let Some(handler) = handlers.get(next).cloned() {
            next += 1;
            if next > MOST_HANDLERS || acts.len() > MOST_ACTS {
                self.facts.cut += 1;
                break;
            }
            for method in &handler.methods {
                if !done.insert((*method, handler.control.clone())) {
                    continue;
                }
                let nothing = self.kinds.of(self.graph, handler.ty) == Kind::Nothing;
                let class = if nothing { context } else { handler.ty };
                let mut found = self.walk(class, &[*method], handler.sure, true);
                attached.append(&mut found.attached);
                let more = std::mem::take(&mut found.handlers);
                handlers.extend(more.into_iter().map(|more| Handler {
                    nested: true,
                    ..more
                }));
                self.tell_handler(&handler, *method, &mut found, &attached, &mut acts);
                own.absorb(found);
            }
        }
        self.silent(seeds, attached, &mut acts);
        self.put(at, own, acts);
    }

    fn act(
        &mut self,
        control: Control,
        method: MethodId,
        mut targets: Vec<Target>,
        nested: bool,
    ) -> Act {
        targets.sort_unstable();
        targets.dedup();
        Act {
            control,
            handler: self.teller.site(method, -1),
            targets,
            nested,
        }
    }

    /// One act for each control that the handler's code tells apart, or for each control that was given this handler.
    fn tell_handler(
        &mut self,
        handler: &Handler,
        method: MethodId,
        found: &mut Found,
        attached: &[(Ty, Control)],
        acts: &mut Vec<Act>,
    ) {
        let mut groups: BTreeMap<Control, Vec<Target>> = BTreeMap::new();
        for (control, target) in found.targets.drain(..) {
            groups.entry(control).or_default().push(target);
        }
        for control in &found.controls {
            groups.entry(control.clone()).or_default();
        }
        let given: BTreeSet<Control> = match &handler.control {
            Some(control) => BTreeSet::from([control.clone()]),
            None => attached
                .iter()
                .filter(|(ty, control)| {
                    *ty == handler.ty && !control.kind.is_empty() && control.kind != "unknown"
                })
                .map(|(_, control)| control.clone())
                .collect(),
        };
        let common = groups.remove(&Control::default()).unwrap_or_default();
        if groups.is_empty() {
            let unknown = Control {
                kind: "unknown",
                ..Control::default()
            };
            let whom: Vec<Control> = if given.is_empty() {
                vec![unknown]
            } else {
                given.into_iter().collect()
            };
            for control in whom {
                if control.kind == "unknown" && common.is_empty() {
                    continue;
                }
                let act = self.act(control, method, common.clone(), handler.nested);
                acts.push(act);
            }
            return;
        }
        for (control, mut targets) in groups {
            targets.extend(common.iter().cloned());
            // A case for a button of a dialog is that of the button with this role.
            let button = given
                .iter()
                .find(|given| control.kind == "button" && given.role == control.role);
            if control.kind == "button" && button.is_none() {
                continue;
            }
            let control = button.cloned().unwrap_or(control);
            let act = self.act(control, method, targets, handler.nested);
            acts.push(act);
        }
    }

    /// Controls that listen and whose handler leads nowhere are controls all the same.
    fn silent(&mut self, seeds: &[MethodId], attached: Vec<(Ty, Control)>, acts: &mut Vec<Act>) {
        let told: BTreeSet<Control> = acts.iter().map(|act| act.control.clone()).collect();
        let rest: BTreeSet<Control> = attached
            .into_iter()
            .map(|(_, control)| control)
            .filter(|control| control.kind != "unknown" && !told.contains(control))
            .collect();
        if let Some(method) = seeds.first() {
            for control in rest {
                let act = self.act(control, *method, Vec::new(), false);
                acts.push(act);
            }
        }
    }

    /// Methods of the screen that its layouts name as handlers of clicks.
    fn named_by_layouts(&mut self, ty: Ty, files: &BTreeSet<u32>) -> Vec<Handler> {
        let program = self.graph.world.program;
        let mut list = Vec::new();
        for file in files {
            let Some(Wanted::File(_, names)) = self.wanted.get(file) else {
                continue;
            };
            for name in names {
                let Some(id) = program.find_string(&consentry_dex::mutf8::encode(name)) else {
                    continue;
                };
                for method in self.graph.named(ty, None, |other| other == id) {
                    if program.proto_text(program.method(method).proto) == "(Landroid/view/View;)V"
                    {
                        list.push(Handler {
                            ty,
                            methods: vec![method],
                            sure: true,
                            nested: false,
                            control: Some(Control {
                                kind: "xml",
                                text: name.clone(),
                                ..Control::default()
                            }),
                        });
                    }
                }
            }
        }
        list
    }

    /// The methods that a tap runs on an object: those of the framework model, else those of an interface of the app.
    pub fn tapped(&mut self, ty: Ty) -> (Vec<MethodId>, bool) {
        let called = self.graph.called(ty);
        let interaction: Vec<MethodId> = called
            .iter()
            .filter(|called| called.when == When::Interaction)
            .map(|called| called.method)
            .collect();
        if !interaction.is_empty() {
            return (interaction, true);
        }
        if called.iter().any(|called| called.followed) {
            return (called.iter().map(|called| called.method).collect(), true);
        }
        if !called.is_empty() || self.kinds.of(self.graph, ty) != Kind::Nothing {
            return (Vec::new(), false);
        }
        let program = self.graph.world.program;
        let acts = |name| program.text(name).starts_with("on");
        (self.graph.named(ty, None, acts), false)
    }

    fn put(&mut self, at: usize, found: Found, acts: Vec<Act>) {
        let program = self.graph.world.program;
        let (mut files, mut strings) = (Vec::new(), Vec::new());
        for id in found.files.difference(&found.claimed) {
            match self.wanted.get(id) {
                Some(Wanted::File(..)) => files.push(*id),
                _ => strings.push(*id),
            }
        }
        let texts = found.texts.iter().map(|string| program.text(*string));
        let texts: Vec<String> = texts
            .filter(|text| (2..=2_000).contains(&text.len()))
            .take(MOST_TEXTS)
            .map(|text| text.into_owned())
            .collect();
        let ticked: BTreeSet<Ticked> = found
            .ticked
            .into_iter()
            .map(|(method, offset, view)| Ticked {
                view,
                site: self.teller.site(method, offset as i32),
            })
            .collect();
        if let Some(screen) = self.facts.screens.get_mut(at) {
            screen.files.extend(files);
            screen.strings.extend(strings);
            screen.texts.extend(texts);
            screen.said.extend(found.said.into_iter().take(MOST_TEXTS));
            screen.ticked.extend(ticked);
            screen.acts.extend(acts);
        }
    }
}
