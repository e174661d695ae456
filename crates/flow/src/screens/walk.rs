//! The code that one tap runs, or that a screen runs by itself: methods, objects and what they name, within bounds.

use foldhash::{HashSet, HashSetExt};
use std::collections::{BTreeSet, VecDeque};
use std::rc::Rc;

use consentry_dex::{MethodId, StrId};

use super::cases::Cases;
use super::facts::{Control, Said, Target};
use super::handle::Handler;
use super::kinds::Kind;
use super::summary::Summary;
use super::{Key, Screens, Wanted};
use crate::world::Ty;

/// Methods that one walk looks at.
const MOST_METHODS: usize = 250;

/// What a walk found. A target goes with the control for which the code runs, empty for all.
#[derive(Default)]
pub(crate) struct Found {
    pub targets: Vec<(Control, Target)>,
    /// Controls that the code tells apart.
    pub controls: BTreeSet<Control>,
    /// Files and strings that are named.
    pub files: BTreeSet<u32>,
    /// Those of them that belong to a dialog that is built.
    pub claimed: BTreeSet<u32>,
    pub texts: BTreeSet<StrId>,
    pub said: BTreeSet<Said>,
    pub ticked: BTreeSet<(MethodId, u32, u32)>,
    pub handlers: Vec<Handler>,
    pub attached: Vec<(Ty, Control)>,
}

impl Found {
    /// Takes over what belongs to the screen as a whole.
    pub fn absorb(&mut self, other: Found) {
        self.files.extend(other.files);
        self.claimed.extend(other.claimed);
        self.texts.extend(other.texts);
        self.said.extend(other.said);
    }
}

/// A method on the walk.
#[derive(Clone)]
pub(super) struct At {
    pub(super) method: MethodId,
    pub(super) sure: bool,
    pub(super) control: Number,
}

/// A control by its position in `Walk::controls`; the first stands for all.
pub(super) type Number = u32;

/// The state of one walk.
pub(super) struct Walk {
    pub(super) context: Ty,
    pub(super) tap: bool,
    pub(super) found: Found,
    pub(super) controls: Vec<Control>,
    pub(super) sure: VecDeque<At>,
    pub(super) unsure: VecDeque<At>,
    pub(super) seeds: BTreeSet<MethodId>,
    pub(super) seen: HashSet<(MethodId, Number)>,
    pub(super) heard: BTreeSet<Ty>,
    /// Classes of which an object was made on the walk.
    pub(super) objects: BTreeSet<Ty>,
    /// Activities that are named, by the control.
    pub(super) named: Vec<(Number, Ty, MethodId, u32, bool)>,
    /// Where something is started.
    pub(super) starts: Vec<(Number, MethodId, u32)>,
}

impl Screens<'_, '_, '_, '_> {
    /// Walks through the code below `seeds`; `tap`: it is that of a handler, which may tell controls apart.
    pub fn walk(&mut self, context: Ty, seeds: &[MethodId], sure: bool, tap: bool) -> Found {
        let mut walk = Walk {
            context,
            tap,
            found: Found::default(),
            sure: VecDeque::new(),
            unsure: VecDeque::new(),
            seeds: seeds.iter().copied().collect(),
            seen: HashSet::new(),
            controls: vec![Control::default()],
            heard: BTreeSet::new(),
            objects: BTreeSet::new(),
            named: Vec::new(),
            starts: Vec::new(),
        };
        for seed in seeds {
            walk.push(*seed, sure, 0);
        }
        let mut count = 0;
        while let Some(at) = walk.sure.pop_front().or_else(|| walk.unsure.pop_front()) {
            count += 1;
            if count > MOST_METHODS {
                self.facts.cut += 1;
                break;
            }
            self.visit(&mut walk, &at);
        }
        self.started(&mut walk);
        walk.found
    }

    fn visit(&mut self, walk: &mut Walk, at: &At) {
        let summary = self.summary(at.method);
        let cases = if walk.tap && at.control == 0 {
            self.cases_of(at.method)
        } else {
            None
        };
        if let Some(cases) = &cases {
            walk.found.controls.extend(cases.controls().cloned());
        }
        for (offset, id) in &summary.named {
            walk.found.files.insert(*id);
            self.inflate(walk, at, &cases, *offset, *id);
        }
        walk.found
            .texts
            .extend(summary.strings.iter().map(|(_, string)| *string));
        walk.found
            .said
            .extend(summary.said.iter().map(|(_, said)| said.clone()));
        // What is ticked on one way only may be what the user ticked before.
        if !walk.tap && walk.seeds.contains(&at.method) {
            walk.found.ticked.extend(
                summary
                    .ticked
                    .iter()
                    .map(|(offset, view)| (at.method, *offset, *view)),
            );
        }
        for attached in &summary.attached {
            if attached.dialog.is_none() {
                walk.found
                    .attached
                    .push((attached.listener, attached.control.clone()));
                self.listen(walk, attached.listener);
            }
        }
        self.dialogs(walk, at, &cases, &summary);
        walk.objects.extend(summary.made.iter().map(|(_, ty)| *ty));
        for (offset, ty) in &summary.made {
            let ways = walk.ways(at, &cases, *offset);
            self.made(walk, at, *offset, *ty, &ways, &summary);
        }
        for (offset, ty) in &summary.classes {
            let kind = self.kinds.of(self.graph, *ty);
            for control in walk.ways(at, &cases, *offset) {
                match kind {
                    Kind::Activity if !summary.postpones || summary.starts => {
                        walk.named.push((control, *ty, at.method, *offset, at.sure));
                    }
                    Kind::Fragment => self.shown(walk, at, *offset, *ty, control),
                    _ => (),
                }
            }
        }
        for (offset, site) in &summary.lambdas {
            self.lambda(walk, at, &cases, *offset, *site);
        }
        for opened in &summary.opened {
            let kind = if opened.page { "page" } else { "address" };
            for control in walk.ways(at, &cases, opened.offset) {
                let target = self.target(kind, at, opened.offset);
                let text = opened.text.clone();
                walk.put(control, Target { text, ..target });
            }
        }
        for (offset, id) in &summary.navigated {
            for control in walk.ways(at, &cases, *offset) {
                let target = self.target("navigate", at, *offset);
                walk.put(control, Target { id: *id, ..target });
            }
        }
        for call in &summary.calls {
            self.called(walk, at, &cases, call);
        }
    }

    pub(super) fn target(&mut self, kind: &'static str, at: &At, offset: u32) -> Target {
        Target {
            kind,
            screen: -1,
            id: 0,
            text: String::new(),
            site: self.teller.site(at.method, offset as i32),
            sure: at.sure,
            paged: false,
        }
    }

    /// A layout is named: it makes fragments and views.
    fn inflate(
        &mut self,
        walk: &mut Walk,
        at: &At,
        cases: &Option<Rc<Cases>>,
        offset: u32,
        id: u32,
    ) {
        let Some(Wanted::File(classes, _)) = self.wanted.get(&id) else {
            return;
        };
        for name in classes.clone() {
            let Some(ty) = self.graph.world.find(&name) else {
                continue;
            };
            if !self.own(ty) {
                continue;
            }
            match self.kinds.of(self.graph, ty) {
                Kind::Fragment => {
                    for control in walk.ways(at, cases, offset) {
                        self.shown(walk, at, offset, ty, control);
                    }
                }
                Kind::Viewed => {
                    for method in self.constructors(ty) {
                        walk.push(method, at.sure, at.control);
                    }
                }
                _ => (),
            }
        }
    }

    pub(super) fn own(&mut self, ty: Ty) -> bool {
        self.graph.world.is_defined(ty) && !self.kinds.is_foreign(self.graph.world, ty)
    }

    /// A fragment or dialog of the app is shown.
    fn shown(&mut self, walk: &mut Walk, at: &At, offset: u32, ty: Ty, control: Number) {
        if ty == walk.context || !self.own(ty) {
            return;
        }
        let Some(screen) = self.screen(Key::Class(ty), ty) else {
            return;
        };
        let class = Ty::from(self.graph.world.program.method(at.method).class);
        let target = self.target("screen", at, offset);
        let target = Target {
            screen: screen as i32,
            paged: self.kinds.of(self.graph, class) == Kind::Pager,
            ..target
        };
        walk.put(control, target);
    }

    fn dialogs(&mut self, walk: &mut Walk, at: &At, cases: &Option<Rc<Cases>>, summary: &Summary) {
        for (number, built) in summary.dialogs.iter().enumerate() {
            walk.found.claimed.extend(&built.files);
            let key = Key::Built(at.method, number);
            let Some(screen) = self.screen(key, walk.context) else {
                continue;
            };
            for control in walk.ways(at, cases, built.offset) {
                let target = self.target("screen", at, built.offset);
                let target = Target {
                    screen: screen as i32,
                    ..target
                };
                walk.put(control, target);
            }
        }
    }

    fn made(
        &mut self,
        walk: &mut Walk,
        at: &At,
        offset: u32,
        ty: Ty,
        ways: &[Number],
        summary: &Summary,
    ) {
        if !self.own(ty) {
            return;
        }
        match self.kinds.of(self.graph, ty) {
            Kind::Fragment | Kind::Dialog => {
                for control in ways {
                    self.shown(walk, at, offset, ty, *control);
                }
            }
            Kind::Activity => (),
            _ => {
                let buttons = summary.attached.iter();
                if buttons
                    .clone()
                    .any(|attached| attached.listener == ty && attached.dialog.is_some())
                {
                    return;
                }
                let called = self.graph.called(ty);
                for called in called.iter() {
                    self.runs(walk, at, offset, ty, *called, ways);
                }
            }
        }
    }
}

impl Walk {
    pub(super) fn push(&mut self, method: MethodId, sure: bool, control: Number) {
        if !self.seen.insert((method, control)) {
            return;
        }
        let at = At {
            method,
            sure,
            control,
        };
        if sure {
            self.sure.push_back(at);
        } else {
            self.unsure.push_back(at);
        }
    }

    /// The controls for which an offset runs.
    pub(super) fn ways(&mut self, at: &At, cases: &Option<Rc<Cases>>, offset: u32) -> Vec<Number> {
        let found = cases
            .as_ref()
            .map(|cases| cases.at(offset))
            .unwrap_or_default();
        if found.is_empty() {
            return vec![at.control];
        }
        found.into_iter().map(|one| self.number(one)).collect()
    }

    fn number(&mut self, control: Control) -> Number {
        let known = self.controls.iter().position(|other| *other == control);
        let at = known.unwrap_or_else(|| {
            self.controls.push(control);
            self.controls.len() - 1
        });
        at as Number
    }

    pub(super) fn put(&mut self, control: Number, target: Target) {
        let control = self.controls.get(control as usize).cloned();
        self.found
            .targets
            .push((control.unwrap_or_default(), target));
    }
}
