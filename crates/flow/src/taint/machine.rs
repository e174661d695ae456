//! The interpreter: what it knows, and how one method is run.

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::{CodeId, FieldId, MethodId};

use super::atoms::{Atom, Val, Values};
use super::memo::{Footprint, Memos};
use super::objects::{Family, Name, Objects};
use super::relevance::Relevance;
use super::rules::Rules;
use super::store::Store;
use super::throwers::{By, Rare};
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
    /// Who throws it, where it is not known.
    pub by: By,
    /// What fields hold where that is thrown.
    pub thrown_store: Option<Store>,
    /// What decides whether it is thrown (`implicit.rs`).
    pub condition: Val,
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
    pub start: u32,
    pub end: u32,
    /// Type (none = everything) and block.
    pub handlers: Vec<(Option<Ty>, u32)>,
}

/// Block and whether something is thrown there -> the blocks that this decides on.
pub(crate) type Decided = HashMap<(u32, bool), Rc<[u32]>>;

/// A code item made ready.
pub(crate) struct Prepared {
    pub blocks: Blocks,
    pub catches: Vec<Catch>,
    pub registers: usize,
    pub ins: usize,
    /// What a block decides on, as far as that was asked.
    pub decided: RefCell<Decided>,
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
    pub states: Vec<Option<State>>,
    pub visits: Vec<u16>,
    pub pending: BTreeSet<u32>,
    /// States that are run for themselves from a block on, and how many there were.
    pub waiting: Vec<(u32, State)>,
    pub apart: u8,
    /// What decides whether each block runs, and whether the method does.
    pub conditions: Vec<Val>,
    pub condition: Val,
    pub ran: Ran,
}

/// How an instruction goes on.
pub(crate) enum Next {
    Go,
    /// The block's end is not reached.
    Stop,
    /// An `if` of which only one side runs.
    Only(Way),
    /// A switch of which only these blocks run.
    To(Vec<u32>),
}

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
    /// What each of them was given first: its own object, where it has one.
    pub receivers: Vec<Val>,
    pub footprints: Vec<Footprint>,
    pub memos: Memos,
    pub(super) rare: Rare,
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
    /// What others leave behind while the component that runs is there.
    pub(super) meanwhile: super::meanwhile::Meanwhile,
    pub(super) parts: std::rc::Rc<[super::harness::Part]>,
    /// Component -> those that start it.
    pub(super) starters: HashMap<Ty, Vec<Ty>>,
    /// Calls inside calls that matter only for the shape of objects.
    pub idle: u32,
    /// What decides whether the code that runs does (`implicit.rs`).
    pub condition: Val,
    /// Objects that were chosen under a condition.
    pub(super) chosen: HashMap<u32, Val>,
}

impl<'g, 'w, 'p> Machine<'g, 'w, 'p> {
    pub fn new(
        graph: &'g mut Graph<'w, 'p>,
        query: &'g Query,
        tracks: Tracks,
        relevance: Relevance,
    ) -> Self {
        let mut rules = Rules::new(graph, query);
        if crate::reflection::is_used(graph.world) {
            rules.add_sources(graph.world, query);
        }
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
            receivers: Vec::new(),
            footprints: Vec::new(),
            memos: Memos::default(),
            rare: Rare::new(&query.framework.thrown_by),
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
            meanwhile: super::meanwhile::Meanwhile::default(),
            parts: std::rc::Rc::from([]),
            starters: HashMap::new(),
            idle: 0,
            condition: Val::NONE,
            chosen: HashMap::new(),
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
}
