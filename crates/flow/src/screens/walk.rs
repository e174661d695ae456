//! The code that one tap runs, or that a screen runs by itself: methods, objects and what they name, within bounds.

use foldhash::{HashSet, HashSetExt};
use std::collections::{BTreeSet, VecDeque};
use std::rc::Rc;

use consentry_dex::{MethodId, StrId};

use super::cases::Cases;
use super::facts::{Control, Said, Target};
use super::handle::Handler;
use super::kinds::Kind;
use super::summary::{Call, Summary};
use super::{Key, Screens, Wanted};
use crate::follow::Node;
use crate::graph::{Called, When};
use crate::world::Ty;

/// Methods that one walk looks at.
const MOST_METHODS: usize = 250;
/// Targets of one virtual call that are followed.
const MOST_TARGETS: usize = 4;

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
struct At {
    method: MethodId,
    sure: bool,
    control: Number,
}

/// A control by its position in `Walk::controls`; the first stands for all.
type Number = u32;

/// The state of one walk.
struct Walk {
    context: Ty,
    tap: bool,
    found: Found,
    controls: Vec<Control>,
    sure: VecDeque<At>,
    unsure: VecDeque<At>,
    seeds: BTreeSet<MethodId>,
    seen: HashSet<(MethodId, Number)>,
    heard: BTreeSet<Ty>,
    /// Classes of which an object was made on the walk.
    objects: BTreeSet<Ty>,
    /// Activities that are named, by the control.
    named: Vec<(Number, Ty, MethodId, u32, bool)>,
    /// Where something is started.
    starts: Vec<(Number, MethodId, u32)>,
}

/// When an object that others call back runs.
#[derive(PartialEq, Eq)]
enum Runs {
    Now,
    Tap,
    Lost,
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

    fn target(&mut self, kind: &'static str, at: &At, offset: u32) -> Target {
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

    fn own(&mut self, ty: Ty) -> bool {
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

    /// A method that is called on an object made here: by a tap, or as the screen's own code.
    fn runs(
        &mut self,
        walk: &mut Walk,
        at: &At,
        offset: u32,
        ty: Ty,
        called: Called,
        ways: &[Number],
    ) {
        let runs = match called.when {
            When::Interaction => Runs::Tap,
            _ if called.followed => self.when(ty, at.method, offset),
            _ if called.guessed => Runs::Lost,
            _ => Runs::Now,
        };
        if runs == Runs::Tap {
            let name = self.graph.world.program.method(called.method).name;
            let name = self.graph.world.program.text(name);
            let sure = at.sure && !super::LEFT.contains(&&*name);
            walk.found.handlers.push(Handler {
                ty,
                methods: vec![called.method],
                sure,
                nested: false,
                control: None,
            });
            return;
        }
        for control in ways {
            walk.push(called.method, at.sure && runs == Runs::Now, *control);
        }
    }

    /// Listeners of interfaces of the app: what is called on them when something is tapped.
    fn listen(&mut self, walk: &mut Walk, ty: Ty) {
        if !walk.heard.insert(ty) || ty == walk.context {
            return;
        }
        let modelled = !self.graph.called(ty).is_empty();
        if modelled {
            return;
        }
        let (methods, sure) = self.tapped(ty);
        if !methods.is_empty() {
            walk.found.handlers.push(Handler {
                ty,
                methods,
                sure,
                nested: false,
                control: None,
            });
        }
    }

    /// Whether an object that others call back runs at once or after a tap: its way tells.
    fn when(&mut self, ty: Ty, method: MethodId, offset: u32) -> Runs {
        let from = Node::Made(method, offset);
        let sinks = self.follow.sinks(self.graph, ty, Some(from));
        let taps = sinks
            .iter()
            .filter(|sink| self.is_tap(sink.method, 2))
            .count();
        match (taps, sinks.len()) {
            (_, 0) => Runs::Lost,
            (taps, all) if taps == all => Runs::Tap,
            (0, _) => Runs::Now,
            _ => Runs::Lost,
        }
    }

    /// True where a method runs on taps only.
    fn is_tap(&mut self, method: MethodId, depth: usize) -> bool {
        let program = self.graph.world.program;
        let class = Ty::from(program.method(method).class);
        let called = self.graph.called(class);
        let taps = called
            .iter()
            .any(|called| called.method == method && called.when == When::Interaction);
        if taps || depth == 0 {
            return taps;
        }
        let callers: BTreeSet<MethodId> = program
            .callers(method)
            .iter()
            .take(9)
            .filter_map(|site| program.code(site.code())?.methods().next())
            .collect();
        !callers.is_empty()
            && callers.len() <= 8
            && callers
                .into_iter()
                .all(|caller| self.is_tap(caller, depth - 1))
    }

    fn lambda(
        &mut self,
        walk: &mut Walk,
        at: &At,
        cases: &Option<Rc<Cases>>,
        offset: u32,
        site: consentry_dex::CallSiteId,
    ) {
        let program = self.graph.world.program;
        let Some(site) = program.call_site(site) else {
            return;
        };
        let Some(interface) = site.proto.and_then(|proto| program.result(proto)) else {
            return;
        };
        for argument in &site.arguments {
            let consentry_dex::Value::Handle(handle) = argument else {
                continue;
            };
            let Some((_, consentry_dex::Reference::Method(body))) = program.handle(*handle) else {
                continue;
            };
            if let Some(body) = self.graph.world.resolve_ref(body) {
                let called = self.graph.lambda(interface.into(), body);
                let ways = walk.ways(at, cases, offset);
                let lost = Called {
                    guessed: true,
                    followed: false,
                    ..called
                };
                let called = if called.followed { lost } else { called };
                self.runs(walk, at, offset, Ty::NONE, called, &ways);
            }
        }
    }

    fn called(&mut self, walk: &mut Walk, at: &At, cases: &Option<Rc<Cases>>, call: &Call) {
        let index = call.target.index();
        let kind = if self.exits.has(index) {
            Some("exit")
        } else if self.finishes.has(index) {
            Some("finish")
        } else {
            None
        };
        let ways = walk.ways(at, cases, call.offset);
        if let Some(kind) = kind {
            for control in ways {
                let target = self.target(kind, at, call.offset);
                walk.put(control, target);
            }
            return;
        }
        if self.entries.starts.has(index) {
            for control in &ways {
                walk.starts.push((*control, at.method, call.offset));
            }
        }
        let (targets, lost) = self.targets(walk, call);
        let sure = at.sure && targets.len() == 1;
        for control in ways {
            for target in &targets {
                walk.push(*target, sure, control);
            }
            if lost {
                let target = self.target("unknown", at, call.offset);
                let target = Target {
                    sure: false,
                    ..target
                };
                walk.put(control, target);
            }
        }
    }

    /// The methods of the app that a call may run; true where there are too many to follow. Where several classes fit,
    /// those count of which the walk saw an object made.
    fn targets(&mut self, walk: &Walk, call: &Call) -> (Vec<MethodId>, bool) {
        let context = walk.context;
        let world = self.graph.world;
        let program = world.program;
        let row = program.method(call.target);
        let own = call.is_virtual && self.graph.ancestors(context).contains(&row.class.into());
        let key = (call.target, call.is_virtual, own.then_some(context));
        let known = self.callees.get(&key).cloned();
        let found = known.unwrap_or_else(|| {
            let found: Rc<[MethodId]> = self.resolve(call, own.then_some(context)).into();
            self.callees.insert(key, found.clone());
            found
        });
        if found.is_empty() {
            return (Vec::new(), false);
        }
        let mut list: Vec<MethodId> = found.to_vec();
        if list.len() > 1 {
            let here = |method: &MethodId| {
                walk.objects
                    .contains(&Ty::from(program.method(*method).class))
            };
            if list.iter().any(here) {
                list.retain(here);
            }
        }
        let lost = list.len() > MOST_TARGETS;
        if lost {
            list.clear();
        }
        (list, lost)
    }

    /// The methods of the app, and not of a library, that a call may run; `own`: on an object of this class.
    fn resolve(&mut self, call: &Call, own: Option<Ty>) -> Vec<MethodId> {
        let world = self.graph.world;
        let program = world.program;
        let row = program.method(call.target);
        let mut list: Vec<MethodId> = if !call.is_virtual {
            world.resolve_ref(call.target).into_iter().collect()
        } else if let Some(own) = own {
            world
                .resolve(own, row.name, row.proto)
                .into_iter()
                .collect()
        } else {
            let dispatch = self.graph.dispatch(call.target);
            let others = self
                .graph
                .others(dispatch)
                .iter()
                .map(|(method, _)| *method);
            dispatch.fixed.into_iter().chain(others).collect()
        };
        list.sort_unstable();
        list.dedup();
        list.retain(|method| {
            let class = Ty::from(program.method(*method).class);
            program.code_of(*method).is_some() && !self.kinds.is_foreign(world, class)
        });
        list
    }

    /// Activities that are named in code that starts something; where nothing is named, it is not known what.
    fn started(&mut self, walk: &mut Walk) {
        if walk.starts.is_empty() {
            return;
        }
        let mut told: BTreeSet<Number> = BTreeSet::new();
        for (control, ty, method, offset, sure) in std::mem::take(&mut walk.named) {
            if ty == walk.context || !self.own(ty) {
                continue;
            }
            let Some(screen) = self.screen(Key::Class(ty), ty) else {
                continue;
            };
            let at = At {
                method,
                sure,
                control,
            };
            let target = self.target("screen", &at, offset);
            let screen = screen as i32;
            told.insert(control);
            walk.put(control, Target { screen, ..target });
        }
        for (control, method, offset) in std::mem::take(&mut walk.starts) {
            let known = told.contains(&control)
                || walk.controls.get(control as usize).is_some_and(|control| {
                    walk.found.targets.iter().any(|(other, target)| {
                        other == control && matches!(target.kind, "address" | "page")
                    })
                });
            if !known {
                let at = At {
                    method,
                    sure: false,
                    control,
                };
                let target = self.target("unknown", &at, offset);
                told.insert(control);
                walk.put(control, target);
            }
        }
    }
}

impl Walk {
    fn push(&mut self, method: MethodId, sure: bool, control: Number) {
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
    fn ways(&mut self, at: &At, cases: &Option<Rc<Cases>>, offset: u32) -> Vec<Number> {
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

    fn put(&mut self, control: Number, target: Target) {
        let control = self.controls.get(control as usize).cloned();
        self.found
            .targets
            .push((control.unwrap_or_default(), target));
    }
}
