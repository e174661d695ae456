//! Objects during the search: what the platform calls on them, where they go, which calls wait for one.

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};

use consentry_dex::{Code, MethodId, Reference, TypeId};

use crate::facts::{Edge, Phase};
use crate::follow::{Follow, How, Node, Sink};
use crate::graph::{Called, When};
use crate::reach::{CALLBACK, COMPONENT, GUESS, Later, PHASES, PLAIN, Reach, after};
use crate::world::{Ty, World};

/// A method that is called back at a place, on an object of a class.
#[derive(Clone, Copy)]
pub(crate) struct Attached {
    pub offset: u32,
    ty: Option<Ty>,
    called: Called,
}

/// Where objects go.
pub(crate) struct Objects {
    follow: Follow,
    /// Per method, what is called back there.
    attached: HashMap<MethodId, Vec<Attached>>,
    once: HashSet<(MethodId, u32, MethodId, Option<Ty>)>,
    /// A parameter of functions that draw a screen: lambdas made there without one handle actions of the user.
    composer: Option<TypeId>,
}

impl Objects {
    pub fn new(world: &World<'_>, budget: usize) -> Self {
        Self {
            follow: Follow::new(world, budget),
            attached: HashMap::new(),
            once: HashSet::new(),
            composer: world
                .program
                .find_class_type("androidx.compose.runtime.Composer"),
        }
    }

    /// What is called back in a method.
    pub fn at(&self, method: MethodId) -> Vec<Attached> {
        self.attached.get(&method).cloned().unwrap_or_default()
    }

    /// Objects that were not followed because too much was.
    pub fn lost(&self) -> u64 {
        self.follow.cut
    }
}

impl Objects {
    /// What is put into a container is followed to where it is taken out.
    pub fn follow_kept(&mut self) {
        self.follow.kept = true;
    }
}

impl Reach<'_, '_, '_> {
    pub fn make(&mut self, state: u32, phase: usize, offset: u32, ty: Ty) {
        if self
            .seen
            .get_mut(phase)
            .is_none_or(|seen| !seen.made.add(ty.0 as usize))
        {
            return;
        }
        self.make_live(ty, phase);
        for called in self
            .graph
            .called(ty)
            .iter()
            .filter(|called| !called.followed)
        {
            self.call_back(state, phase, offset, *called);
        }
    }

    pub fn call_back(&mut self, state: u32, phase: usize, offset: u32, called: Called) {
        let before = self.before.as_ref();
        if before.is_some_and(|before| before.is_delayed(called.method)) {
            return;
        }
        let weight = if called.guessed { GUESS } else { CALLBACK };
        let phase = PHASES
            .get(phase)
            .map_or(phase, |phase| after(*phase, called.when) as usize);
        self.step(state, phase, offset, called.method, weight, called.edge);
    }

    /// There is an object of the class from now on: calls that waited for one go on.
    pub fn make_live(&mut self, ty: Ty, phase: usize) {
        let groups: &[usize] = if phase == 0 { &[0, 1] } else { &[1] };
        let program = self.graph.world.program;
        for group in groups {
            for class in program.superclasses(TypeId(ty.0)) {
                if self
                    .live
                    .get_mut(*group)
                    .is_none_or(|live| !live.add(class.index()))
                {
                    break;
                }
                for waiting in self
                    .waiting
                    .remove(&(*group, class.into()))
                    .unwrap_or_default()
                {
                    let phase = waiting.state as usize / self.methods;
                    let edge = if waiting.weight > PLAIN {
                        Edge::Virtual
                    } else {
                        Edge::Call
                    };
                    self.step(
                        waiting.state,
                        phase,
                        waiting.offset,
                        waiting.target,
                        waiting.weight,
                        edge,
                    );
                }
            }
        }
    }

    /// A class of a component is named: it is started where the method also starts something, or hands on an intent.
    pub fn start(&mut self, state: u32, phase: usize, offset: u32, code: &Code<'_>, ty: Ty) {
        let (mut starts, mut intents, mut postpones) = (false, false, false);
        for item in code.uses() {
            if let Reference::Method(method) = item.target {
                starts |= self.entries.starts.has(method.index());
                intents |= self.entries.intents.has(method.index());
                postpones |= self.entries.postpones.has(method.index());
            }
        }
        if !intents || (postpones && !starts) || !self.starts_before(state, ty) {
            return;
        }
        let Some(component) = self.entries.startable.get(&ty) else {
            return;
        };
        let weight = if starts { COMPONENT } else { COMPONENT + 6 };
        for method in &component.lifecycle {
            self.step(state, phase, offset, *method, weight, Edge::Component);
        }
        for method in &component.interaction {
            self.step(
                state,
                Phase::Interaction as usize,
                offset,
                *method,
                weight,
                Edge::Component,
            );
        }
        self.make(state, phase, offset, ty);
        self.hand(None, ty);
    }

    pub fn inflate(&mut self, state: u32, phase: usize, offset: u32, ty: Ty) {
        self.initialize(state, phase, offset, ty);
        let world = self.graph.world;
        if let Some(class) = world.program.class_of(TypeId(ty.0)) {
            for def in world.program.class_methods(class) {
                if def.access & 0x10000 != 0
                    && world.static_init != Some(world.program.method(def.method).name)
                {
                    self.step(state, phase, offset, def.method, CALLBACK, Edge::Callback);
                }
            }
        }
        self.make(state, phase, offset, ty);
        self.hand(None, ty);
    }

    /// Follows an object to where it is called back: made by code (state, phase, offset) or by the platform.
    pub fn hand(&mut self, made: Option<(u32, usize, u32)>, ty: Ty) {
        let called = self.graph.called(ty);
        let called: Vec<Called> = called
            .iter()
            .filter(|called| called.followed)
            .copied()
            .collect();
        if called.is_empty() {
            return;
        }
        let Some((state, phase, offset)) = made else {
            let sinks = self.objects.follow.sinks(self.graph, ty, None);
            self.attach(&sinks, Some(ty), &called);
            return;
        };
        let method = MethodId((state as usize % self.methods) as u32);
        if let Some(handlers) = self.handlers_of_screen(method, &called) {
            for called in handlers {
                self.call_back(state, phase, offset, called);
            }
            return;
        }
        let from = Node::Made(method, offset);
        let sinks = self.objects.follow.sinks(self.graph, ty, Some(from));
        if !self.attach(&sinks, Some(ty), &called) {
            for called in called {
                let called = Called {
                    guessed: true,
                    ..called
                };
                self.call_back(state, phase, offset, called);
            }
        }
    }

    /// Lambdas that a function of Jetpack Compose makes: those that draw take a composer, the others handle actions.
    fn handlers_of_screen(&self, method: MethodId, called: &[Called]) -> Option<Vec<Called>> {
        let composer = self.objects.composer?;
        let program = self.graph.world.program;
        let draws = |method: MethodId| {
            program
                .params(program.method(method).proto)
                .contains(&composer)
        };
        if !draws(method) {
            return None;
        }
        let when = |called: &Called| {
            if draws(called.method) {
                When::Same
            } else {
                When::Interaction
            }
        };
        let called = called.iter().map(|called| Called {
            when: when(called),
            ..*called
        });
        Some(called.collect())
    }

    /// The methods are called at the sinks from now on, and at those that were reached before. False without any.
    fn attach(&mut self, sinks: &[Sink], ty: Option<Ty>, called: &[Called]) -> bool {
        let mut any = false;
        for sink in sinks {
            for called in called {
                if !self.fits(sink.how, ty, called) {
                    continue;
                }
                any = true;
                let attached = Attached {
                    offset: sink.offset,
                    ty,
                    called: *called,
                };
                let key = (sink.method, sink.offset, called.method, ty);
                if self.objects.once.insert(key) {
                    self.objects
                        .attached
                        .entry(sink.method)
                        .or_default()
                        .push(attached);
                }
                for phase in 0..PHASES.len() {
                    if self.reached(sink.method, phase) {
                        self.call_attached(self.state(sink.method, phase), phase, attached);
                    }
                }
            }
        }
        any
    }

    /// True where an object that goes this way has the method called.
    fn fits(&mut self, how: How, ty: Option<Ty>, called: &Called) -> bool {
        let program = self.graph.world.program;
        match how {
            How::Called(target) => {
                ty.is_none() || program.method(target).name == program.method(called.method).name
            }
            // An activity is given to everybody as a `Context`, or as an `Object` to be kept: nobody runs it for that.
            How::Given(param) => {
                self.graph.ancestors(param).contains(&called.ty)
                    || self.graph.ancestors(called.ty).contains(&param)
            }
            How::Started => {
                let above = ty.and_then(|ty| program.superclasses(TypeId(ty.0)).last());
                above.is_some_and(|above| self.graph.ancestors(above.into()).contains(&called.ty))
            }
        }
    }

    pub fn call_attached(&mut self, state: u32, phase: usize, attached: Attached) {
        let live = self.live.get(usize::from(phase != 0));
        let made = |ty: Ty| live.is_some_and(|live| live.has(ty.0 as usize));
        let made = attached.ty.is_none_or(made);
        let method = MethodId((state as usize % self.methods) as u32);
        let admitted = self.admits(method, attached.offset, attached.called.method);
        if made
            && admitted.unwrap_or_else(|| !self.is_cut(method, attached.offset))
            && !self.waits(state, Later::Attached(attached))
        {
            self.call_back(state, phase, attached.offset, attached.called);
        }
    }

    /// A lambda that the runtime makes: its body is called back.
    pub fn lambda(
        &mut self,
        state: u32,
        phase: usize,
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
            let Some((_, Reference::Method(body))) = program.handle(*handle) else {
                continue;
            };
            let Some(body) = self.graph.world.resolve_ref(body) else {
                continue;
            };
            let called = self.graph.lambda(interface.into(), body);
            let from = Node::Made(MethodId((state as usize % self.methods) as u32), offset);
            let sinks = if called.followed {
                self.objects.follow.sinks(self.graph, Ty::NONE, Some(from))
            } else {
                Vec::new()
            };
            if !called.followed {
                self.call_back(state, phase, offset, called);
            } else if !self.attach(&sinks, None, &[called]) {
                self.call_back(
                    state,
                    phase,
                    offset,
                    Called {
                        guessed: true,
                        ..called
                    },
                );
            }
        }
    }
}
