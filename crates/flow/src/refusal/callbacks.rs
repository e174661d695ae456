//! Callbacks that helpers keep, and what a dialog lets the user do.

use std::collections::BTreeSet;

use consentry_dex::MethodId;

use super::{Item, MOST_DEPTH, Refusals};
use crate::eval::{Event, Know};
use crate::facts::{Confidence, Edge};
use crate::values::Value;
use crate::world::Ty;

/// Classes that a call over an interface may run.
const MOST_CLASSES: usize = 8;
/// Classes of an interface of which nothing is known but that they implement it.
const MOST_IMPLEMENTORS: usize = 16;
/// Calls that give a dialog a button: the last argument is its listener.
const BUTTONS: &[&str] = &["setPositiveButton", "setNegativeButton", "setNeutralButton"];

impl Refusals<'_, '_, '_, '_, '_> {
    /// What a call of the app's own code leads to.
    pub(super) fn helper(
        &mut self,
        item: &Item,
        event: &Event,
        frames: Vec<(MethodId, Edge, u32)>,
    ) -> Vec<Item> {
        let seeds = self.eval.heap.args_of(event.args).to_vec();
        let told = seeds
            .iter()
            .any(|value| matches!(value, Value::Answer(_) | Value::Flag { .. }));
        if item.frames.len() >= MOST_DEPTH || (event.know == Know::Nothing && !told) {
            return Vec::new();
        }
        let (targets, edge, callback) = match self.eval.single_target(event.target) {
            Some(method) if self.is_near(item.method, method) => (vec![method], Edge::Call, false),
            // A helper of another package that is handed something to call back.
            Some(method) if self.hands_over(item.method, &seeds) => {
                (vec![method], Edge::Call, false)
            }
            Some(_) => return Vec::new(),
            None => (self.callbacks(item, event, &seeds), Edge::Virtual, true),
        };
        let confidence = if event.know == Know::Nothing {
            item.confidence
        } else {
            item.confidence.max(Confidence::Medium)
        };
        let mut list = Vec::new();
        for method in targets {
            if self.is_library(method) {
                continue;
            }
            let mut frames = frames.clone();
            frames.push((method, edge, 0));
            list.push(Item {
                method,
                seeds: seeds.clone(),
                know: event.know,
                confidence,
                frames,
                listener: item.listener,
                callback: if callback {
                    item.callback.or(Some(method))
                } else {
                    item.callback
                },
            });
        }
        list
    }

    /// What a call over an interface or an open class of the app runs: the objects that the receiver may be, first those
    /// made on the way here, else those of the handler's own class and what lies in it.
    pub(super) fn callbacks(
        &mut self,
        item: &Item,
        event: &Event,
        seeds: &[Value],
    ) -> Vec<MethodId> {
        let world = self.eval.world;
        let program = world.program;
        let row = program.method(event.target);
        let receiver = seeds.first().copied().unwrap_or(Value::Unknown);
        let forced = self.eval.force(receiver);
        let mut known: BTreeSet<Ty> = BTreeSet::new();
        for value in self.eval.heap.alternatives(forced) {
            known.extend(self.eval.heap.object(value).map(|object| object.ty));
        }
        let run = |ty: &Ty| {
            let found = world.resolve(*ty, row.name, row.proto);
            found.filter(|method| program.code_of(*method).is_some())
        };
        let home = item.frames.first().map_or(item.method, |first| first.0);
        let is_home = |method: &MethodId| self.is_same_class(home, *method);
        let mut classes: Vec<Ty> = self.made.intersection(&known).copied().collect();
        if classes.is_empty() {
            classes = known.iter().copied().collect();
        }
        if classes.is_empty() && world.is_defined(row.class.into()) {
            let below = world.descendants(row.class.into());
            classes = below
                .iter()
                .filter(|ty| self.made.contains(ty))
                .copied()
                .collect();
            if classes.is_empty() && below.len() <= MOST_IMPLEMENTORS {
                let own = below
                    .iter()
                    .filter(|ty| run(ty).is_some_and(|m| is_home(&m)));
                classes = own.copied().collect();
            }
        }
        let mut list: Vec<MethodId> = classes.iter().take(MOST_CLASSES).filter_map(run).collect();
        list.sort_unstable();
        list.dedup();
        if list.iter().any(is_home) {
            list.retain(is_home);
        }
        list
    }

    /// Whether two methods are of one class, or of classes inside it.
    fn is_same_class(&self, a: MethodId, b: MethodId) -> bool {
        let program = self.eval.world.program;
        let outer = |method: MethodId| {
            let name = program.type_name(program.method(method).class);
            name.split('$').next().unwrap_or_default().to_owned()
        };
        outer(a) == outer(b)
    }

    /// Whether an argument is an object of the app's own code, made where the user refused.
    pub(super) fn hands_over(&self, from: MethodId, seeds: &[Value]) -> bool {
        let world = self.eval.world;
        seeds.iter().skip(1).chain(seeds.first()).any(|value| {
            let ty = self.eval.heap.object(*value).map(|object| object.ty);
            ty.is_some_and(|ty| {
                world.is_defined(ty) && self.made.contains(&ty) && self.is_near_class(from, ty)
            })
        })
    }

    /// Whether a listener runs where a dialog is closed without a button.
    pub(super) fn closes(&self, method: MethodId) -> bool {
        let program = self.eval.world.program;
        let name = program.text(program.method(method).name);
        matches!(&*name, "onCancel" | "onDismiss")
    }

    /// Notes what a call says of the dialog that is made.
    pub(super) fn choose(&mut self, event: &Event) {
        let program = self.eval.world.program;
        if event.know != Know::Refused {
            return;
        }
        let name = program.text(program.method(event.target).name);
        let args = self.eval.heap.args_of(event.args);
        let last = args.last().copied();
        if name == "setCancelable" && last == Some(Value::Int(0)) {
            self.choices.locked = true;
        } else if BUTTONS.contains(&&*name) && last == Some(Value::Int(0)) {
            self.choices.idle = true;
        }
    }
}
