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
    ) -> Vec<Path> {
        let mut paths = self.paths(reach, method);
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

    /// Names a budget that was hit, where something was left out.
    pub fn cut(&mut self, budget: &'static str, count: u64) {
        if count > 0 {
            *self.facts.budgets.entry(budget).or_insert(0) += count;
        }
    }
}
