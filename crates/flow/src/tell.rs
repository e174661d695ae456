//! From what was found to the answer: methods and steps once, paths, snippets, budgets.

use foldhash::{HashMap, HashMapExt};

use consentry_dex::MethodId;

use crate::facts::{FlowFacts, MethodRow, Path, Phase, Site, Step};
use crate::reach::{PHASES, Reach};
use crate::world::World;

/// Instructions shown before and after a place.
const AROUND: usize = 2;

/// Builds the answer.
pub(crate) struct Teller<'w, 'p> {
    world: &'w World<'p>,
    pub facts: FlowFacts,
    methods: HashMap<MethodId, u32>,
    /// State of the search -> position of its step.
    steps: HashMap<u32, u32>,
    paths: HashMap<MethodId, Vec<Path>>,
    /// Methods by their position in the answer.
    order: Vec<MethodId>,
    /// The same as `steps`, for the search without consent.
    before: HashMap<u32, u32>,
    longest: usize,
}

impl<'w, 'p> Teller<'w, 'p> {
    pub fn new(world: &'w World<'p>, longest: usize) -> Self {
        Self {
            world,
            facts: FlowFacts::default(),
            methods: HashMap::new(),
            steps: HashMap::new(),
            paths: HashMap::new(),
            order: Vec::new(),
            before: HashMap::new(),
            longest,
        }
    }

    /// Position of a method in the answer.
    pub fn method(&mut self, method: MethodId) -> u32 {
        if let Some(index) = self.methods.get(&method) {
            return *index;
        }
        let program = self.world.program;
        let row = program.method(method);
        let member = program.member_of(method).map_or(String::new(), |member| {
            program.member_name(member).to_owned()
        });
        let index = self.facts.methods.len() as u32;
        self.facts.methods.push(MethodRow {
            member,
            class_name: program.type_name(row.class),
            method: program.text(row.name).into_owned(),
            descriptor: program.proto_text(row.proto),
        });
        self.methods.insert(method, index);
        self.order.push(method);
        index
    }

    pub fn site(&mut self, method: MethodId, offset: i32) -> Site {
        Site {
            method: self.method(method),
            offset,
        }
    }

    pub fn snippet(&self, method: MethodId, offset: i32) -> Vec<String> {
        u32::try_from(offset).map_or(Vec::new(), |offset| {
            self.world.program.disassemble(method, offset, AROUND)
        })
    }

    /// One path for each phase in which a place runs. `guarded`: the place itself lies past a branch on stored state.
    pub fn paths_to(
        &mut self,
        reach: &Reach<'_, '_, '_>,
        method: MethodId,
        guarded: bool,
        unsent: bool,
    ) -> Vec<Path> {
        let mut paths = self.paths(reach, method);
        paths.retain(|path| !unsent || path.phase != Phase::Launch);
        for path in paths.iter_mut().filter(|path| path.phase == Phase::Launch) {
            path.guarded |= guarded;
        }
        paths
    }

    /// One path for each phase in which a method runs.
    fn paths(&mut self, reach: &Reach<'_, '_, '_>, method: MethodId) -> Vec<Path> {
        if let Some(paths) = self.paths.get(&method) {
            return paths.clone();
        }
        let mut paths = Vec::new();
        for (index, phase) in PHASES.into_iter().enumerate() {
            let Some(way) = reach.way(method, index, self.longest) else {
                if reach.reached(method, index) {
                    self.cut("path", 1);
                }
                continue;
            };
            let mut before = -1;
            for ((method, edge, offset), state) in way.steps.iter().zip(&way.states) {
                before = match self.steps.get(state) {
                    Some(step) => *step as i32,
                    None => {
                        let step = Step {
                            edge: *edge,
                            method: self.method(*method),
                            offset: *offset,
                            before,
                        };
                        self.facts.steps.push(step);
                        let index = self.facts.steps.len() as u32 - 1;
                        self.steps.insert(*state, index);
                        index as i32
                    }
                };
            }
            if let Ok(step) = u32::try_from(before) {
                paths.push(Path {
                    phase,
                    confidence: way.confidence,
                    guarded: way.guarded,
                    entry: way.entry,
                    step,
                });
            }
        }
        self.paths.insert(method, paths.clone());
        paths
    }

    /// The method at a position of the answer.
    pub fn named(&self, index: u32) -> Option<MethodId> {
        self.order.get(index as usize).copied()
    }

    /// The steps of a path that was told, entry first, each with where the one before goes on to it.
    pub fn steps_of(&self, path: &Path) -> Vec<(MethodId, i32)> {
        let mut list = Vec::new();
        let mut at = i32::try_from(path.step).unwrap_or(-1);
        while let Some(step) = usize::try_from(at)
            .ok()
            .and_then(|at| self.facts.steps.get(at))
        {
            list.extend(self.named(step.method).map(|method| (method, step.offset)));
            at = step.before;
            if list.len() > self.longest {
                break;
            }
        }
        list.reverse();
        list
    }

    /// The way to a method in the search without consent.
    pub fn way_before(
        &mut self,
        reach: &Reach<'_, '_, '_>,
        method: MethodId,
        phase: usize,
    ) -> Option<Path> {
        let way = reach.way(method, phase, self.longest)?;
        let mut steps = std::mem::take(&mut self.before);
        let mut before = -1;
        for ((method, edge, offset), state) in way.steps.iter().zip(&way.states) {
            before = match steps.get(state) {
                Some(step) => *step as i32,
                None => {
                    let step = Step {
                        edge: *edge,
                        method: self.method(*method),
                        offset: *offset,
                        before,
                    };
                    self.facts.steps.push(step);
                    let index = self.facts.steps.len() as u32 - 1;
                    steps.insert(*state, index);
                    index as i32
                }
            };
        }
        self.before = steps;
        Some(Path {
            phase: PHASES.get(phase).copied()?,
            confidence: way.confidence,
            guarded: false,
            entry: way.entry,
            step: u32::try_from(before).ok()?,
        })
    }

    /// Names a budget that was hit, where something was left out.
    pub fn cut(&mut self, budget: &'static str, count: u64) {
        if count > 0 {
            *self.facts.budgets.entry(budget).or_insert(0) += count;
        }
    }
}
