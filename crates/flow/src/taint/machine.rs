//! The interpreter: what it knows, and how one method is run.

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::{CodeId, FieldId, MethodId};

use super::atoms::{Atom, Val, Values};
use super::memo::{Footprint, Memos};
use super::objects::{Family, Name, Objects};
use super::relevance::Relevance;
use super::rules::Rules;
use super::store::Store;
use super::tracks::Tracks;
use crate::blocks::{Blocks, Way};
use crate::graph::Graph;
use crate::query::Query;
use crate::values::{Heap, Sym};
use crate::world::{Ty, World};

/// Where a call or an allocation happens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At {
    pub method: MethodId,
    pub offset: u32,
    pub context: u32,
}

/// What running something gives.
#[derive(Clone, Default)]
pub(crate) struct Ran {
    pub value: Val,
    /// What fields hold where it ends; `None` where it does not.
    pub store: Option<Store>,
    /// What is thrown.
    pub thrown: Val,
    /// What fields hold where that is thrown.
    pub thrown_store: Option<Store>,
}

impl Ran {
    pub fn new(value: Val, store: Store) -> Self {
        Self {
            value,
            store: Some(store),
            ..Self::default()
        }
    }
}

/// Who catches what in a range of a method.
pub(crate) struct Catch {
    start: u32,
    end: u32,
    /// Type (none = everything) and block.
    handlers: Vec<(Option<Ty>, u32)>,
}

/// A code item made ready.
pub(crate) struct Prepared {
    pub blocks: Blocks,
    catches: Vec<Catch>,
    registers: usize,
    ins: usize,
}

/// What is known before a block.
#[derive(Clone)]
pub(crate) struct State {
    pub registers: Vec<Val>,
    pub store: Store,
    pub result: Val,
    pub caught: Val,
}

/// A method being run.
pub(crate) struct Frame {
    pub method: MethodId,
    pub context: u32,
    pub prepared: Rc<Prepared>,
    states: Vec<Option<State>>,
    visits: Vec<u16>,
    pending: BTreeSet<u32>,
    pub ran: Ran,
}

/// How an instruction goes on.
pub(crate) enum Next {
    Go,
    /// The block's end is not reached.
    Stop,
    /// An `if` of which only one side runs.
    Only(Way),
}

/// Registers times blocks of one method, visits of one block, runs of one method on the stack.
const MOST_CELLS: usize = 1 << 21;
const MOST_VISITS: u16 = 24;
const MOST_NESTED: usize = 2;
const MOST_TRIES: usize = 5;
/// Runs of one method for one component, in a program that is run whole and in others.
const MOST_RUNS_SMALL: u32 = 600;
const MOST_RUNS: u32 = 40;

pub(crate) struct Machine<'g, 'w, 'p> {
    pub graph: &'g mut Graph<'w, 'p>,
    pub query: &'g Query,
    pub texts: Heap,
    pub values: Values,
    pub objects: Objects,
    pub rules: Rules,
    pub tracks: Tracks,
    pub relevance: Relevance,
    pub(super) prepared: HashMap<CodeId, Option<Rc<Prepared>>>,
    pub(super) fields: HashMap<FieldId, FieldId>,
    pub(super) loads: HashMap<Ty, bool>,
    /// Methods that run, each with the offset where it is.
    pub stack: Vec<(MethodId, u32)>,
    pub footprints: Vec<Footprint>,
    pub memos: Memos,
    /// The object that holds what there is one of.
    pub world_object: u32,
    /// The component that runs.
    pub component: u32,
    /// Instructions that may still be run, in all and for this component.
    pub left: usize,
    pub share: usize,
    /// Methods that are too large, calls that are too deep, blocks visited too often.
    pub large: u64,
    pub deep: u64,
    pub looped: u64,
    /// Calls skipped since nothing was left.
    pub starved: u64,
    pub closures: HashMap<u32, super::call::Closure>,
    /// Objects whose class was made at run time.
    pub proxies: HashSet<u32>,
    /// What methods that call themselves give, as far as is known.
    pub(super) assumed: HashMap<MethodId, Val>,
    /// How often methods were run for the component that runs.
    pub runs: HashMap<MethodId, u32>,
    /// Runs of one method that were left out.
    pub often: u64,
    pub slots: Vec<super::callbacks::Slot>,
    pub slots_seen: HashSet<(u32, u32, u32)>,
    pub deliveries: super::components::Deliveries,
    /// Calls inside calls that matter only for the shape of objects.
    pub idle: u32,
}

impl<'g, 'w, 'p> Machine<'g, 'w, 'p> {
    pub fn new(
        graph: &'g mut Graph<'w, 'p>,
        query: &'g Query,
        tracks: Tracks,
        relevance: Relevance,
    ) -> Self {
        let rules = Rules::new(graph, &query.flows, &query.sinks);
        let mut objects = Objects::new();
        let world_object = objects.of(Name::Known(Family::World, 0), Ty::NONE, true, false);
        let deliveries = super::components::Deliveries::new(graph.world, query);
        Self {
            graph,
            query,
            texts: Heap::default(),
            values: Values::new(),
            objects,
            rules,
            tracks,
            relevance,
            prepared: HashMap::new(),
            fields: HashMap::new(),
            loads: HashMap::new(),
            stack: Vec::new(),
            footprints: Vec::new(),
            memos: Memos::default(),
            world_object,
            component: world_object,
            left: query.limits.interpreted,
            share: query.limits.interpreted,
            large: 0,
            deep: 0,
            looped: 0,
            starved: 0,
            closures: HashMap::new(),
            proxies: HashSet::new(),
            assumed: HashMap::new(),
            runs: HashMap::new(),
            often: 0,
            slots: Vec::new(),
            slots_seen: HashSet::new(),
            deliveries,
            idle: 0,
        }
    }

    pub fn world(&self) -> &'w World<'p> {
        self.graph.world
    }

    pub fn text(&mut self, text: &str) -> Val {
        let program = self.world().program;
        match self.keep(text) {
            Some(sym) => self.values.one(Atom::Text(sym)),
            None => {
                let _ = program;
                Val::TOP
            }
        }
    }

    /// A text of the program keeps the id it has there.
    pub fn keep(&mut self, text: &str) -> Option<Sym> {
        let program = self.world().program;
        program
            .find_string(&consentry_dex::mutf8::encode(text))
            .map(|id| Sym(id.0))
            .or_else(|| self.texts.keep(program, text))
    }

    pub fn spell(&self, sym: Sym) -> String {
        self.texts.text(self.world().program, sym).into_owned()
    }

    // --- Running

    pub fn prepare(&mut self, id: CodeId) -> Option<Rc<Prepared>> {
        if let Some(found) = self.prepared.get(&id) {
            return found.clone();
        }
        let made = self.read(id).map(Rc::new);
        self.prepared.insert(id, made.clone());
        made
    }

    fn read(&mut self, id: CodeId) -> Option<Prepared> {
        let code = self.world().program.code(id)?;
        if code.units() as usize > self.query.limits.method_units {
            self.large += 1;
            return None;
        }
        let blocks = Blocks::build(&code);
        let registers = usize::from(code.registers());
        if blocks.blocks.len().saturating_mul(registers + 1) > MOST_CELLS {
            self.large += 1;
            return None;
        }
        let tries = code.tries();
        let block = |offset: u32| blocks.block_at(offset).map(|block| block as u32);
        let catches = tries
            .tries
            .iter()
            .map(|range| {
                let handler = tries.handlers.get(range.handler);
                let mut handlers: Vec<(Option<Ty>, u32)> = handler
                    .into_iter()
                    .flat_map(|handler| &handler.catches)
                    .filter_map(|(ty, offset)| {
                        Some((Some(ty.map_or(Ty::NONE, Ty::from)), block(*offset)?))
                    })
                    .collect();
                handlers.extend(
                    handler
                        .and_then(|handler| handler.catch_all)
                        .and_then(block)
                        .map(|block| (None, block)),
                );
                Catch {
                    start: range.start,
                    end: range.start.saturating_add(range.units),
                    handlers,
                }
            })
            .collect();
        Some(Prepared {
            blocks,
            catches,
            registers,
            ins: usize::from(code.ins()),
        })
    }

    /// Runs a method of the app.
    pub fn run(&mut self, method: MethodId, args: &[Val], store: Store, context: u32) -> Ran {
        let Some(code) = self.world().program.code_of(method) else {
            return Ran::new(Val::TOP, store);
        };
        let nested = self.stack.iter().filter(|frame| frame.0 == method).count();
        let widened: Vec<Val>;
        let args = if nested > 0 {
            // Numbers count the recursion: any may come, so that its end is seen.
            widened = args
                .iter()
                .map(|arg| match self.values.numbers(*arg) {
                    Some(_) if !self.values.is_null(*arg) => Val::TOP,
                    _ => *arg,
                })
                .collect();
            &widened
        } else {
            args
        };
        if let Some(ran) = self.recall(method, args, &store, context) {
            return ran;
        }
        if nested >= MOST_NESTED {
            return self.assume(method, store);
        }
        if self.stack.len() >= self.query.limits.depth {
            self.deep += 1;
            return self.guess(method, args, store);
        }
        if self.left == 0 || self.share == 0 {
            self.starved += 1;
            return self.guess(method, args, store);
        }
        let most = if self.relevance.all {
            MOST_RUNS_SMALL
        } else {
            MOST_RUNS
        };
        let runs = self.runs.entry(method).or_default();
        *runs += 1;
        if *runs > most {
            return self.guess(method, args, store);
        }
        let Some(prepared) = self.prepare(code) else {
            return self.guess(method, args, store);
        };
        let depth = self.stack.len();
        for _ in 0..MOST_TRIES {
            self.stack.push((method, 0));
            self.footprints.push(Footprint::default());
            let ran = self.interpret(method, prepared.clone(), args, store.clone(), context);
            self.stack.pop();
            let again = self.settles(method, depth, nested, &ran);
            if !again && nested == 0 && ran.store.is_none() && self.rests_on(depth) {
                // no end of the recursion was seen
                self.footprints.pop();
                break;
            }
            if !again {
                self.remember(method, args, &store, context, &ran);
                if nested == 0 {
                    self.assumed.remove(&method);
                }
                return ran;
            }
            self.footprints.pop();
        }
        self.guess(method, args, store)
    }

    /// A method that is already running twice: what it is known to give so far.
    fn assume(&mut self, method: MethodId, store: Store) -> Ran {
        let first = self.stack.iter().position(|frame| frame.0 == method);
        if let Some(footprint) = self.footprints.last_mut() {
            footprint.rests_on(first.unwrap_or(0));
        }
        match self.assumed.get(&method) {
            Some(value) => Ran::new(*value, store),
            // At first it does not come back: another way through it must end the recursion.
            None => Ran::default(),
        }
    }

    /// True where the method that was run calls itself.
    fn rests_on(&self, depth: usize) -> bool {
        self.footprints
            .last()
            .is_some_and(|footprint| footprint.rested() == depth)
    }

    /// True where a method calls itself and gives more than was assumed: it is run again.
    fn settles(&mut self, method: MethodId, depth: usize, nested: usize, ran: &Ran) -> bool {
        if nested > 0 || !self.rests_on(depth) || ran.store.is_none() {
            return false;
        }
        let old = self.assumed.get(&method).copied().unwrap_or(Val::NONE);
        let new = self.values.join(old, ran.value);
        let first = self.assumed.insert(method, new).is_none();
        first || new != old
    }

    /// What a call gives that is not followed: what it is given.
    pub fn guess(&mut self, method: MethodId, args: &[Val], store: Store) -> Ran {
        let program = self.world().program;
        let result = program.result(program.method(method).proto);
        let value = match result.map(|ty| program.descriptor(ty)) {
            Some(name) if &*name == "V" || &*name == "Z" => Val::TOP,
            _ => {
                let mut all = vec![Atom::Top];
                for arg in args {
                    all.extend(self.values.labels(*arg).into_iter().map(Atom::Label));
                }
                self.values.of(all)
            }
        };
        Ran::new(value, store)
    }

    fn interpret(
        &mut self,
        method: MethodId,
        prepared: Rc<Prepared>,
        args: &[Val],
        store: Store,
        context: u32,
    ) -> Ran {
        let count = prepared.blocks.blocks.len();
        let mut frame = Frame {
            method,
            context,
            states: vec![None; count],
            visits: vec![0; count],
            pending: BTreeSet::new(),
            ran: Ran::default(),
            prepared: prepared.clone(),
        };
        let registers = self.parameters(&prepared, method, args);
        let entry = State {
            registers,
            store,
            result: Val::NONE,
            caught: Val::NONE,
        };
        self.flow_to(&mut frame, 0, entry);
        while let Some(rank) = frame.pending.pop_first() {
            let Some(block) = prepared.blocks.order.get(rank as usize).copied() else {
                continue;
            };
            let Some(state) = frame.states.get(block as usize).cloned().flatten() else {
                continue;
            };
            if let Some(visits) = frame.visits.get_mut(block as usize) {
                *visits += 1;
                if *visits > MOST_VISITS {
                    self.looped += 1;
                    continue;
                }
            }
            self.block(&mut frame, block, state);
        }
        frame.ran
    }

    fn parameters(&mut self, prepared: &Prepared, method: MethodId, args: &[Val]) -> Vec<Val> {
        let program = self.world().program;
        let mut registers = vec![Val::NONE; prepared.registers];
        let mut at = prepared.registers.saturating_sub(prepared.ins);
        let is_static = program
            .definition(method)
            .is_some_and(|def| def.access & 8 != 0);
        let params = program.params(program.method(method).proto);
        let wide = params
            .iter()
            .map(|ty| matches!(&*program.descriptor(*ty), "J" | "D"));
        let all = (!is_static).then_some(false).into_iter().chain(wide);
        for (index, wide) in all.enumerate() {
            if let Some(slot) = registers.get_mut(at) {
                *slot = args.get(index).copied().unwrap_or(Val::TOP);
            }
            at += if wide { 2 } else { 1 };
        }
        registers
    }

    fn block(&mut self, frame: &mut Frame, block: u32, mut state: State) {
        let prepared = frame.prepared.clone();
        let Some(found) = prepared.blocks.blocks.get(block as usize) else {
            return;
        };
        let instructions = prepared
            .blocks
            .instructions
            .get(found.first as usize..found.end as usize)
            .unwrap_or(&[]);
        let mut only = None;
        for instruction in instructions {
            if self.left == 0 || self.share == 0 {
                self.starved += 1;
                return;
            }
            self.left -= 1;
            self.share -= 1;
            if let Some(top) = self.stack.last_mut() {
                top.1 = instruction.offset;
            }
            match self.step(frame, instruction, &mut state) {
                Next::Go => (),
                Next::Stop => return,
                Next::Only(way) => only = Some(way),
            }
        }
        for (next, way) in &found.next {
            let taken = match (only, way) {
                (_, Way::Caught) => false,
                (Some(only), way) => only == *way,
                (None, _) => true,
            };
            if taken {
                self.flow_to(frame, *next, state.clone());
            }
        }
    }

    /// A state comes to the start of a block.
    fn flow_to(&mut self, frame: &mut Frame, block: u32, state: State) {
        let rank = frame
            .prepared
            .blocks
            .blocks
            .get(block as usize)
            .map_or(u32::MAX, |block| block.rank);
        let Some(slot) = frame.states.get_mut(block as usize) else {
            return;
        };
        let Some(old) = slot.take() else {
            *slot = Some(state);
            frame.pending.insert(rank);
            return;
        };
        let mut changed = false;
        let mut joined = old.clone();
        for (into, from) in joined.registers.iter_mut().zip(&state.registers) {
            let value = self.values.join(*into, *from);
            changed |= value != *into;
            *into = value;
        }
        for (into, from) in [
            (&mut joined.result, state.result),
            (&mut joined.caught, state.caught),
        ] {
            let value = self.values.join(*into, from);
            changed |= value != *into;
            *into = value;
        }
        let (store, differs) = self.merged(&old.store, &state.store);
        joined.store = store;
        if let Some(slot) = frame.states.get_mut(block as usize) {
            *slot = Some(joined);
        }
        if changed || differs {
            frame.pending.insert(rank);
        }
    }

    /// Something is thrown at an instruction: where it is caught, or out of the method. `TOP` = anything may be.
    pub fn throw(
        &mut self,
        frame: &mut Frame,
        offset: u32,
        value: Val,
        state: &State,
        store: Store,
    ) {
        let prepared = frame.prepared.clone();
        let mut open: Vec<Atom> = self.values.atoms(value).to_vec();
        let ranges = prepared
            .catches
            .iter()
            .filter(|range| range.start <= offset && offset < range.end);
        for (ty, block) in ranges.flat_map(|range| &range.handlers) {
            if open.is_empty() {
                return;
            }
            let (mut caught, mut rest) = (Vec::new(), Vec::new());
            for atom in open {
                match (ty, atom) {
                    (None, atom) => caught.push(atom),
                    (Some(ty), Atom::Object(id)) => {
                        let exact = self.objects.get(id).is_some_and(|object| object.exact);
                        let own = self.objects.ty(id);
                        let throwable = self.is_throwable(*ty);
                        if throwable || self.graph.ancestors(own).contains(ty) {
                            caught.push(atom);
                        } else {
                            if !exact {
                                caught.push(atom);
                            }
                            rest.push(atom);
                        }
                    }
                    (Some(ty), atom) => {
                        caught.push(atom);
                        if !self.is_throwable(*ty) {
                            rest.push(atom);
                        }
                    }
                }
            }
            if !caught.is_empty() {
                let mut handled = state.clone();
                handled.store = store.clone();
                handled.caught = self.values.of(caught);
                self.flow_to(frame, *block, handled);
            }
            open = rest;
        }
        if !open.is_empty() {
            let value = self.values.of(open);
            frame.ran.thrown = self.values.join(frame.ran.thrown, value);
            let before = frame.ran.thrown_store.take();
            frame.ran.thrown_store = self.either(before, Some(store));
        }
    }

    fn is_throwable(&self, ty: Ty) -> bool {
        self.world().find("java.lang.Throwable") == Some(ty)
    }
}
