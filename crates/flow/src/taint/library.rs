//! Calls of methods whose code is not looked at: by their summary, or by what is usual.

use consentry_dex::MethodId;
use std::rc::Rc;

use super::atoms::{Atom, Val};
use super::language::Effect;
use super::machine::{At, Machine, Ran};
use super::named::Named;
use super::objects::{Key, Name};
use super::store::Store;
use super::throwers::By;
use crate::world::Ty;

/// A call while its summary is applied.
pub(crate) struct Call {
    pub at: At,
    pub method: MethodId,
    /// -1 where there is no receiver.
    pub receiver: bool,
    pub args: Vec<Val>,
    pub result: Val,
    pub store: Store,
    /// It does not come back.
    pub ends: bool,
    /// Exceptions out of code that it called.
    pub thrown: Val,
    /// Who throws these, where they are not known.
    pub by: By,
    /// It throws nothing itself.
    pub safe: bool,
    /// What it calls by reflection, where that is a method of the platform: `method` is that of reflection then.
    pub named: Option<Rc<Named>>,
}

impl Call {
    pub fn new(at: At, method: MethodId, receiver: bool, args: Vec<Val>, store: Store) -> Self {
        Self {
            at,
            method,
            receiver,
            args,
            result: Val::NONE,
            store,
            ends: false,
            thrown: Val::NONE,
            by: By::default(),
            safe: false,
            named: None,
        }
    }

    pub fn arg(&self, index: usize) -> Val {
        self.args
            .get(index + usize::from(self.receiver))
            .copied()
            .unwrap_or(Val::TOP)
    }

    pub fn this(&self) -> Val {
        if self.receiver {
            self.args.first().copied().unwrap_or(Val::TOP)
        } else {
            Val::NONE
        }
    }
}

/// Types whose objects hold nothing but a value.
const PLAIN: &[&str] = &[
    "Ljava/lang/String;",
    "Ljava/lang/CharSequence;",
    "Ljava/lang/Object;",
    "Ljava/lang/Integer;",
    "Ljava/lang/Long;",
    "Ljava/lang/Boolean;",
    "Ljava/lang/Double;",
    "Ljava/lang/Float;",
    "Ljava/lang/Class;",
];
/// Names of methods that put what they are given into their object.
const FILLS: &[&str] = &[
    "add", "append", "put", "set", "write", "insert", "push", "offer", "with", "addAll", "putAll",
];

impl Machine<'_, '_, '_> {
    /// A call of a method of class `ty` of the platform or a library.
    pub(super) fn library(
        &mut self,
        at: At,
        method: MethodId,
        ty: Ty,
        args: Vec<Val>,
        store: Store,
    ) -> Ran {
        let leaves = self.check_sinks(at, method, ty, &args, &store);
        let summary = self.rules.summary(self.graph, ty, method);
        let given = self.query.implicit.then(|| (args.clone(), store.clone()));
        let mut ran = match summary {
            Some(summary) => self.apply(at, method, &summary, args, store),
            None => self.usual(at, method, args, store, leaves),
        };
        if let Some((args, store)) = given.filter(|_| !leaves) {
            self.asked(method, &args, &store, &mut ran);
        }
        ran
    }

    fn has_receiver(&self, method: MethodId, args: &[Val]) -> bool {
        let program = self.world().program;
        args.len() > program.params(program.method(method).proto).len()
    }

    /// By a summary.
    pub(super) fn apply(
        &mut self,
        at: At,
        method: MethodId,
        summary: &Rc<[Effect]>,
        args: Vec<Val>,
        store: Store,
    ) -> Ran {
        let receiver = self.has_receiver(method, &args);
        self.apply_to(Call::new(at, method, receiver, args, store), summary)
    }

    pub(super) fn apply_to(&mut self, mut call: Call, summary: &Rc<[Effect]>) -> Ran {
        for effect in summary.iter() {
            self.effect(&mut call, effect);
        }
        if call.result == Val::NONE {
            call.result = Val::TOP;
        }
        let before = call.store.clone();
        let (thrown, by) = if call.safe {
            (call.thrown, call.by)
        } else {
            let own = self.platform_throws(call.method);
            (self.values.join(Val::TOP, call.thrown), call.by.and(own))
        };
        Ran {
            value: call.result,
            store: (!call.ends).then_some(call.store),
            thrown,
            by,
            thrown_store: Some(before),
            ..Ran::default()
        }
    }

    /// Without one: what goes in comes out, except where it `leaves`: an answer is not what was sent. Objects that can be
    /// called back are.
    fn usual(
        &mut self,
        at: At,
        method: MethodId,
        args: Vec<Val>,
        store: Store,
        leaves: bool,
    ) -> Ran {
        let receiver = self.has_receiver(method, &args);
        self.usual_of(Call::new(at, method, receiver, args, store), leaves)
    }

    pub(super) fn usual_of(&mut self, mut call: Call, leaves: bool) -> Ran {
        let program = self.world().program;
        let name = self.name_of(&call);
        if call.named.is_none() {
            self.register_given(&mut call, &name);
        }
        let result = self
            .gives(&call)
            .map(|ty| program.descriptor(ty).into_owned())
            .unwrap_or_default();
        let given: Vec<Val> = call.args.clone();
        let mut labels = Vec::new();
        for value in given.iter().skip(usize::from(call.receiver)) {
            let value = self.without_components(*value);
            labels.extend(self.surface(value, &call.store));
        }
        let fills = name == "<init>" || FILLS.iter().any(|start| starts_word(&name, start));
        if fills && call.receiver && !labels.is_empty() {
            let value = self.labelled(&labels);
            for object in self.values.objects(call.this()) {
                self.put(&mut call.store, object, Key::Data, value, false);
            }
        }
        if call.receiver {
            labels.extend(self.surface(call.this(), &call.store));
        }
        labels.sort_unstable();
        labels.dedup();
        if leaves {
            labels.clear();
        }
        call.result = match result.as_str() {
            "V" | "Z" => Val::TOP,
            "I" if matches!(
                name.as_str(),
                "length"
                    | "size"
                    | "indexOf"
                    | "lastIndexOf"
                    | "compareTo"
                    | "hashCode"
                    | "compare"
            ) =>
            {
                Val::TOP
            }
            // a builder gives itself
            _ if fills && call.receiver && self.gives_itself(&call) => {
                let this = call.this();
                if self.values.objects(this).is_empty() {
                    let labels = self.labelled(&labels);
                    self.values.join(this, labels)
                } else {
                    this
                }
            }
            _ if labels.is_empty() => self.something(&call),
            _ => self.labelled(&labels),
        };
        let before = call.store.clone();
        Ran {
            value: call.result,
            store: Some(call.store),
            thrown: Val::TOP,
            by: call.by.and(self.platform_throws(call.method)),
            thrown_store: Some(before),
            ..Ran::default()
        }
    }

    /// An object of the platform of which nothing is known, so that what is put into it is kept.
    fn something(&mut self, call: &Call) -> Val {
        let program = self.world().program;
        let Some(ty) = self.gives(call) else {
            return Val::TOP;
        };
        let name = program.descriptor(ty);
        if !name.starts_with('L') || PLAIN.contains(&&*name) {
            return Val::TOP;
        }
        let at = call.at;
        let name = Name::Made(at.method, at.offset, at.context, 1);
        let object = self.objects.of(name, ty.into(), false, true);
        self.values.of(vec![Atom::Object(object), Atom::Top])
    }

    /// A component is handed over as a context: what it keeps is not meant.
    pub(super) fn without_components(&mut self, value: Val) -> Val {
        let atoms = self.values.atoms(value);
        let is_component = |atom: &Atom| match atom {
            Atom::Object(object) => matches!(
                self.objects.get(*object).map(|object| object.name),
                Some(Name::Component(_))
            ),
            _ => false,
        };
        if !atoms.iter().any(is_component) {
            return value;
        }
        let rest = atoms.iter().copied().filter(|atom| !is_component(atom));
        let rest = rest.collect();
        self.values.of(rest)
    }

    fn gives_itself(&self, call: &Call) -> bool {
        let row = self.world().program.method(call.method);
        self.gives(call) == Some(row.class)
    }

    pub(super) fn labelled(&mut self, labels: &[u32]) -> Val {
        let mut all = vec![Atom::Top];
        all.extend(labels.iter().map(|label| Atom::Label(*label)));
        self.values.of(all)
    }

    /// Labels of a value and of what objects of the platform in it hold; objects of the app keep theirs.
    pub(super) fn surface(&mut self, value: Val, store: &Store) -> Vec<u32> {
        self.inside(value, store, false)
    }

    /// All labels that can be reached from a value.
    pub(super) fn inside(&mut self, value: Val, store: &Store, fields: bool) -> Vec<u32> {
        let mut labels = self.values.labels(value);
        let mut open: Vec<(u32, u8)> = self
            .values
            .objects(value)
            .into_iter()
            .map(|object| (object, 0))
            .collect();
        let mut seen: Vec<u32> = Vec::new();
        let (names, package) = (self.rules.parts.of("class"), self.rules.parts.of("package"));
        let cause = self.rules.parts.of("cause");
        while let Some((object, depth)) = open.pop() {
            if seen.contains(&object) || seen.len() > 200 {
                continue;
            }
            seen.push(object);
            if fields && self.is_listener(object) {
                continue;
            }
            let app = self.world().is_defined(self.objects.ty(object));
            let places = self.objects.places(object);
            if let Some(footprint) = self.footprints.last_mut() {
                footprint.shape(object, places.len());
            }
            for place in places {
                let follows = match self.objects.key(place) {
                    Some((_, Key::Data | Key::At(_) | Key::Text(_))) => true,
                    // to whom an intent goes is not what it carries
                    Some((_, Key::Part(part))) => {
                        (fields || !app || part == cause) && part != names && part != package
                    }
                    Some((_, Key::Field(_))) => fields,
                    _ => false,
                };
                if !follows {
                    continue;
                }
                let inner = self.read_place(store, place);
                if inner.0 < 3 {
                    continue;
                }
                labels.extend(self.values.labels(inner));
                if depth < 5 {
                    for next in self.values.objects(inner) {
                        let component = matches!(
                            self.objects.get(next).map(|object| object.name),
                            Some(Name::Component(_))
                        );
                        if !component {
                            open.push((next, depth + 1));
                        }
                    }
                }
            }
        }
        labels.sort_unstable();
        labels.dedup();
        labels
    }

    /// True for objects of the app that are handed over to be called back: their fields stay with the app.
    fn is_listener(&mut self, object: u32) -> bool {
        let ty = self.objects.ty(object);
        self.world().is_defined(ty)
            && self
                .graph
                .called(ty)
                .iter()
                .any(|called| called.ty != self.world().object && !called.guessed)
    }
}

fn starts_word(name: &str, start: &str) -> bool {
    name.strip_prefix(start)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(|c: char| !c.is_ascii_lowercase()))
}
