//! The screens of an app and what one tap does: which layouts and texts a screen's code names, which control has which
//! handler, and where a handler leads — through calls, objects and dialogs, within bounds.
//!
//! A screen is an activity, a fragment, a dialog of the app, or a dialog that code builds. Its own code is what runs
//! without a tap: the methods that the platform calls and what they call. A handler's code is what runs after one. What
//! a call may run is taken from the class of the screen first; where several methods fit, the way is not *sure*.
//! Constants say which control, text, layout and address is meant. Nothing is guessed from names of the app.

mod callbacks;
mod calls;
mod cases;
pub mod facts;
mod handle;
mod kinds;
mod look;
mod said;
mod summary;
mod targets;
mod walk;

use foldhash::{HashMap, HashMapExt};
use std::rc::Rc;

use consentry_dex::{MethodId, StrId, TypeId};

use crate::bits::Bits;
use crate::eval::Evaluator;
use crate::follow::Follow;
use crate::graph::Graph;
use crate::matching::Matches;
use crate::query::{Query, Role};
use crate::reach::Entries;
use crate::screens::cases::Cases;
use crate::screens::facts::{Screen, ScreenFacts};
use crate::screens::kinds::{Kind, Kinds};
use crate::screens::summary::Summary;
use crate::tell::Teller;
use crate::world::Ty;

/// Screens in all.
const MOST_SCREENS: usize = 4_000;
/// Methods that an action of the user calls on the screen itself, and that open something.
const TAPPED: &[&str] = &[
    "onOptionsItemSelected",
    "onContextItemSelected",
    "onMenuItemSelected",
    "onNavigationItemSelected",
    "onListItemClick",
    "onPreferenceTreeClick",
    "onMenuItemClick",
    "onItemClick",
    "onClick",
];
/// Methods that are called when the screen is left or the device turns.
const LEFT: &[&str] = &[
    "onBackPressed",
    "onCancel",
    "onConfigurationChanged",
    "onDestroy",
    "onDestroyView",
    "onDetach",
    "onDetachedFromWindow",
    "onDismiss",
    "onLowMemory",
    "onPause",
    "onSaveInstanceState",
    "onStop",
    "onTrimMemory",
    "onUserLeaveHint",
    "cancel",
    "dismiss",
];

/// What a screen is.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Class(Ty),
    /// Built by a method, counted there.
    Built(MethodId, usize),
}

/// An id that code may name: a file with the classes and handlers in it, or a string.
pub(crate) enum Wanted {
    File(Vec<String>, Vec<String>),
    String,
}

/// Looks for screens.
pub(crate) struct Screens<'q, 'g, 'w, 'p> {
    pub graph: &'g mut Graph<'w, 'p>,
    pub eval: &'g mut Evaluator<'w, 'p>,
    pub teller: &'g mut Teller<'w, 'p>,
    pub entries: &'q Entries,
    pub kinds: Kinds,
    pub follow: Follow,
    pub finishes: Bits,
    pub exits: Bits,
    pub interest: Bits,
    pub asked: Bits,
    pub wanted: HashMap<u32, Wanted>,
    /// Names of methods that compare texts.
    pub equals: Vec<StrId>,
    pub facts: ScreenFacts,
    /// Code units that may still be looked at.
    pub left: usize,
    summaries: HashMap<MethodId, Rc<Summary>>,
    cases: HashMap<MethodId, Option<Rc<Cases>>>,
    /// What a call runs, on an object of a class where one is named.
    pub callees: HashMap<(MethodId, bool, Option<Ty>), Rc<[MethodId]>>,
    index: HashMap<Key, usize>,
    /// What is still to be looked at: the screen and the class whose methods it calls as its own.
    open: Vec<(Key, Ty, usize)>,
}

/// Finds the screens of a program. Nothing where the query asks for none.
pub(crate) fn find<'w, 'p>(
    graph: &mut Graph<'w, 'p>,
    eval: &mut Evaluator<'w, 'p>,
    teller: &mut Teller<'w, 'p>,
    entries: &Entries,
    query: &Query,
    matches: &Matches,
) -> ScreenFacts {
    let Some(asked) = &query.screens else {
        return ScreenFacts::default();
    };
    let mut wanted: HashMap<u32, Wanted> = HashMap::new();
    for file in &asked.files {
        wanted.insert(
            file.id,
            Wanted::File(file.classes.clone(), file.handlers.clone()),
        );
    }
    wanted.extend(asked.strings.iter().map(|id| (*id, Wanted::String)));
    let methods = graph.world.program.method_count();
    let (mut finishes, mut exits) = (Bits::new(methods), Bits::new(methods));
    for (method, rules) in &matches.methods {
        let is_exit =
            |api: u32| query.apis.get(api as usize).map(|api| api.role) == Some(Role::Exit);
        if rules.iter().any(|rule| is_exit(rule.api)) {
            let program = graph.world.program;
            let name = program.text(program.method(*method).name);
            let bits = if name == "finish" {
                &mut finishes
            } else {
                &mut exits
            };
            bits.add(method.index());
        }
    }
    let kinds = Kinds::new(graph.world);
    let follow = Follow::new(graph.world, asked.units);
    eval.left = asked.units;
    // What was looked up while results of these calls were not kept is not known.
    eval.lazy.instances.clear();
    eval.lazy.returns.clear();
    eval.lazy.params.clear();
    let mut this = Screens {
        kinds,
        follow,
        finishes,
        exits,
        interest: Bits::new(methods),
        asked: Bits::new(methods),
        wanted,
        equals: ["equals", "areEqual"]
            .iter()
            .filter_map(|name| graph.world.program.find_string(name.as_bytes()))
            .collect(),
        facts: ScreenFacts::default(),
        left: asked.units,
        summaries: HashMap::new(),
        cases: HashMap::new(),
        callees: HashMap::new(),
        index: HashMap::new(),
        open: Vec::new(),
        graph,
        eval,
        teller,
        entries,
    };
    this.track();
    for component in query.components.iter().filter(|one| one.kind == "activity") {
        if let Some(ty) = this.graph.world.find(&component.name)
            && this.graph.world.is_defined(ty)
            && !this.kinds.is_foreign(this.graph.world, ty)
        {
            this.screen(Key::Class(ty), ty);
        }
    }
    while let Some((key, class, at)) = this.open.pop() {
        match key {
            Key::Class(ty) => this.look_at_class(ty, at),
            Key::Built(method, number) => this.look_at_built(method, number, class, at),
        }
    }
    this.facts
}

impl Screens<'_, '_, '_, '_> {
    /// Results of calls that give a view, a menu item, a preference or a dialog's builder are kept.
    fn track(&mut self) {
        let program = self.graph.world.program;
        let mut tracked = Bits::new(program.method_count());
        for index in 0..program.method_count() as u32 {
            let row = program.method(MethodId(index));
            let Some(result) = program.result(row.proto) else {
                continue;
            };
            if !program.descriptor(result).starts_with('L') {
                continue;
            }
            let keep = match self.kinds.of(self.graph, result.into()) {
                Kind::Builder | Kind::Dialog => true,
                Kind::Viewed => program.params(row.proto).iter().any(|ty| {
                    matches!(
                        &*program.descriptor(*ty),
                        "I" | "Ljava/lang/String;" | "Ljava/lang/CharSequence;"
                    )
                }),
                _ => false,
            };
            if keep {
                tracked.add(index as usize);
            }
        }
        self.eval.tracked = tracked;
    }

    /// Position of a screen, which is looked at later.
    pub fn screen(&mut self, key: Key, class: Ty) -> Option<usize> {
        if let Some(at) = self.index.get(&key) {
            return Some(*at);
        }
        if self.facts.screens.len() >= MOST_SCREENS {
            self.facts.cut += 1;
            return None;
        }
        let (kind, site) = match key {
            Key::Class(ty) => {
                let kind = match self.kinds.of(self.graph, ty) {
                    Kind::Activity => "activity",
                    Kind::Fragment => "fragment",
                    _ => "dialog",
                };
                (kind, self.site_of_class(ty))
            }
            Key::Built(method, number) => {
                let summary = self.summary(method);
                let offset = summary.dialogs.get(number).map_or(0, |built| built.offset);
                ("built", Some((method, offset as i32)))
            }
        };
        let (method, offset) = site?;
        let site = self.teller.site(method, offset);
        let at = self.facts.screens.len();
        self.facts.screens.push(Screen {
            class_name: self.graph.world.name(class),
            kind,
            site,
            files: Vec::new(),
            strings: Vec::new(),
            texts: Vec::new(),
            said: Vec::new(),
            ticked: Vec::new(),
            acts: Vec::new(),
        });
        self.index.insert(key, at);
        self.open.push((key, class, at));
        Some(at)
    }

    fn site_of_class(&self, ty: Ty) -> Option<(MethodId, i32)> {
        let program = self.graph.world.program;
        let class = program.class_of(TypeId(ty.0))?;
        let first = program.class_methods(class).first()?;
        Some((first.method, -1))
    }

    pub fn summary(&mut self, method: MethodId) -> Rc<Summary> {
        if let Some(found) = self.summaries.get(&method) {
            return found.clone();
        }
        let summary = Rc::new(self.summarise(method));
        self.summaries.insert(method, summary.clone());
        summary
    }

    pub fn cases_of(&mut self, method: MethodId) -> Option<Rc<Cases>> {
        if let Some(found) = self.cases.get(&method) {
            return found.clone();
        }
        let cases = if self.summary(method).compares {
            Cases::find(self.eval, method).map(Rc::new)
        } else {
            None
        };
        self.cases.insert(method, cases.clone());
        cases
    }
}
