//! What may run before the user agrees, and what waits for it.
//!
//! The controls that agree are found by their texts ([`controls`]). Then the search for what runs is made again without
//! them: what their handlers do, and whatever only that starts, is left out; what they write is not yet written, so
//! every branch that reads it goes the way of the first start ([`run`], [`stores`]). What is still reached may run before
//! anybody agrees; what was reached only with them is gated. Each round knows from the one before which code can write
//! what: it is sound from the first round on and gets sharper.

mod backwards;
mod beside;
mod branches;
mod bundles;
mod calls;
mod cells;
mod certain;
mod chains;
mod circles;
mod collectors;
mod constants;
mod contents;
mod controls;
mod convert;
mod delayed;
mod depths;
mod derived;
mod events;
mod extras;
mod fields;
mod finished;
mod flows;
mod frame;
mod gates;
mod handlers;
mod joined;
mod keeping;
mod kept;
mod labels;
mod libraries;
mod listeners;
mod looks;
mod loops;
mod made;
mod members;
mod models;
mod named;
mod numbered;
mod observers;
mod off;
mod operations;
mod origins;
mod own;
mod pages;
mod places;
mod pressed;
mod provided;
mod ranges;
mod received;
mod relevant;
mod results;
mod rounds;
mod rows;
mod run;
mod shown;
mod splits;
mod started;
mod step;
mod stores;
mod streams;
mod switched;
mod tables;
mod tell;
mod texts;
mod types;
mod val;
mod waiting;
mod walk;
mod wrapped;
mod writes;

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use std::collections::BTreeMap;
use std::rc::Rc;

use consentry_dex::{FieldId, MethodId};

use crate::bits::Bits;
use crate::matching::Matches;
use crate::query::Query;
use crate::world::{Ty, World};
use controls::Registered;
use frame::{Put, Run};
use results::ResultHandler;
use stores::{Source, Write};
use val::{Arena, Sym, Val};

pub(crate) use handlers::Handler;
pub(crate) use labels::Labels;
pub use labels::Reader;
pub(crate) use models::{Op, operations};
pub(crate) use places::before_consent;
pub(crate) use rounds::reached;

/// What is known after a round.
#[derive(Default)]
pub(crate) struct Round {
    pub reached: Bits,
    /// What was cut, by method.
    pub runs: HashMap<MethodId, Rc<Run>>,
    /// Handlers that are cut as a whole.
    pub full: Bits,
}

impl Round {
    pub fn is_cut(&self, method: MethodId, offset: u32) -> bool {
        self.full.has(method.index())
            || self
                .runs
                .get(&method)
                .is_some_and(|run| run.is_dead(offset))
    }
}

/// Parameters of methods with what decides them.
type Params = HashMap<(MethodId, u16), (Val, Vec<Source>)>;
/// Fields, with or without what their constructors write, and what they hold at first.
type Fields = HashMap<(FieldId, bool, bool), (Val, Vec<Source>)>;

/// The partial evaluation of a program.
pub(crate) struct Before<'w, 'p> {
    pub world: &'w World<'p>,
    arena: Arena,
    ops: HashMap<MethodId, Op>,
    pub labels: Labels<'w>,
    /// Texts of string resources that say something.
    names: HashMap<u32, String>,
    /// Calls that are recorded whatever they are given.
    interest: Bits,
    /// Instructions that may still be evaluated.
    left: usize,
    /// Methods that were not evaluated because too much was.
    pub cut: u64,
    /// Stored state is as it is before consent; else nothing is known of it.
    assuming: bool,
    /// What is written later but decides nothing is taken for what it is on the first start.
    doubting: bool,
    /// Nothing that the controls that agree keep decides anything, as far as it is understood.
    blind: bool,
    active: Vec<(MethodId, Vec<Put>)>,
    /// Something was asked for while it was being found.
    cycle: bool,
    runs: HashMap<MethodId, Rc<Run>>,
    results: HashMap<(MethodId, Rc<[Val]>), Rc<Run>>,
    params: Params,
    fields: Fields,
    made: HashMap<(Val, FieldId), Option<Val>>,
    writes: HashMap<Sym, Vec<Write>>,
    files: HashMap<Sym, Vec<Write>>,
    /// Columns of tables, by the statements that make them.
    tables: HashMap<String, Vec<String>>,
    /// What is given by default where a key is read.
    defaults: HashMap<Sym, Val>,
    handed: Vec<ResultHandler>,
    events: events::Events,
    extras: extras::Extras,
    /// Where prompts are shown.
    shown: shown::Shown,
    finished: finished::Finished,
    observers: observers::Observers,
    off: off::Off,
    flows: flows::Flows,
    collectors: collectors::Collectors,
    delayed: delayed::Delayed,
    depths: depths::Depths,
    splits: splits::Splits,
    switched: switched::Switched,
    provided: provided::Provided,
    circles: circles::Circles,
    started: started::Started,
    own: own::Own,
    received: received::Received,
    /// Methods of several classes that were merged into one.
    numbered: Bits,
    wrappers: wrapped::Wrappers,
    /// Names by which the platform calls methods of the app, with the type whose they are where it is no component.
    called_back: HashSet<(Ty, consentry_dex::StrId)>,
    codes: HashMap<String, Val>,
    /// Outer classes of code that writes stored state: documents of theirs are kept.
    keeping: HashSet<String>,
    /// Methods that run at any time.
    ever: Bits,
    earlier: Round,
    pub handlers: Vec<Handler>,
    /// What code puts on views that it makes, by method and view.
    looks: HashMap<(MethodId, Val), controls::Look>,
    /// Controls that somebody listens to, those that refuse and others beside them too.
    controls: Vec<Registered>,
    by_method: BTreeMap<MethodId, u32>,
    /// Methods whose branches may depend on consent.
    relevant: Bits,
    /// Those of them that give nothing, but may throw.
    guarding: Bits,
    /// Methods that ask which control was used.
    asking: Bits,
    cuts: HashMap<MethodId, Rc<Run>>,
}

/// The names by which the platform calls methods of the app: of components, and of what is of a type.
fn called_back(world: &World<'_>, query: &Query) -> HashSet<(Ty, consentry_dex::StrId)> {
    let lifecycle = query.framework.lifecycle.values().flatten();
    let lifecycle = lifecycle.map(|name| (Some(Ty::NONE), name));
    let callbacks = query.framework.callbacks.iter();
    let callbacks = callbacks.flat_map(|one| {
        let ty = world.find(&one.ty);
        one.methods.iter().map(move |name| (ty, name))
    });
    let names = lifecycle.chain(callbacks);
    names
        .filter_map(|(ty, name)| Some((ty?, world.program.find_string(name.as_bytes())?)))
        .collect()
}

impl<'w, 'p> Before<'w, 'p> {
    pub fn new(
        world: &'w World<'p>,
        query: &Query,
        matches: &Matches,
        reader: Reader<'w>,
        ever: Bits,
    ) -> Self {
        let program = world.program;
        let ops = models::operations(world, query, matches);
        let mut interest = Bits::new(program.method_count());
        for (method, op) in &ops {
            if op.is_write() {
                interest.add(method.index());
            }
        }
        Self {
            world,
            arena: Arena::default(),
            ops,
            labels: Labels::new(program, &query.prompts, reader),
            names: query.prompts.names.iter().cloned().collect(),
            interest,
            left: query.limits.guarded,
            cut: 0,
            assuming: false,
            doubting: false,
            blind: false,
            active: Vec::new(),
            cycle: false,
            runs: HashMap::new(),
            results: HashMap::new(),
            params: HashMap::new(),
            fields: HashMap::new(),
            made: HashMap::new(),
            writes: HashMap::new(),
            files: HashMap::new(),
            tables: HashMap::new(),
            defaults: HashMap::new(),
            handed: Vec::new(),
            events: events::Events::default(),
            extras: extras::Extras::default(),
            shown: shown::Shown::default(),
            finished: finished::Finished::default(),
            observers: observers::Observers::default(),
            off: off::Off::default(),
            flows: flows::Flows::default(),
            collectors: collectors::Collectors::default(),
            delayed: delayed::Delayed::default(),
            depths: depths::Depths::default(),
            splits: splits::Splits::default(),
            switched: switched::Switched::default(),
            provided: provided::Provided::default(),
            circles: circles::Circles::default(),
            started: started::Started::default(),
            own: own::Own::default(),
            received: received::Received::new(),
            numbered: Bits::new(program.method_count()),
            wrappers: wrapped::Wrappers::default(),
            called_back: called_back(world, query),
            codes: HashMap::new(),
            keeping: HashSet::new(),
            ever,
            earlier: Round::default(),
            handlers: Vec::new(),
            looks: HashMap::new(),
            controls: Vec::new(),
            by_method: BTreeMap::new(),
            relevant: Bits::new(program.method_count()),
            guarding: Bits::new(program.method_count()),
            asking: Bits::new(program.method_count()),
            cuts: HashMap::new(),
        }
    }

    /// Forgets what was evaluated: something else is assumed from now on.
    fn forget(&mut self) {
        self.runs.clear();
        self.results.clear();
        self.params.clear();
        self.fields.clear();
        self.made.clear();
        self.cuts.clear();
        self.codes.clear();
        self.finished.forget();
        self.forget_off();
        self.splits = splits::Splits::default();
        self.own = own::Own::default();
        self.received.clear();
        self.events.forget();
        self.flows.forget();
        self.circles.forget();
        self.arena.forget();
        self.depths.forget();
        self.collectors.forget();
        self.cycle = false;
    }

    /// The first so many; that there were more is told.
    fn at_most(&mut self, most: usize, mut methods: Vec<MethodId>) -> Vec<MethodId> {
        self.cut += methods.len().saturating_sub(most) as u64;
        methods.truncate(most);
        methods
    }

    /// True where a place of a method does not run before anybody has agreed.
    pub fn is_cut(&mut self, method: MethodId, offset: u32) -> bool {
        let handler = self
            .by_method
            .get(&method)
            .and_then(|at| self.handlers.get(*at as usize));
        if handler.is_some_and(|handler| handler.full) {
            return true;
        }
        let handler = handler.is_some();
        if self.is_silent(method) {
            return true;
        }
        let asks = self.relevant.has(method.index()) || self.asking.has(method.index());
        if !handler && !asks && !self.doubting {
            return false;
        }
        if let Some(run) = self.cuts.get(&method) {
            return run.is_dead(offset) || run.is_unsure(offset);
        }
        let run = self.merged(method).unwrap_or_else(|| self.root(method));
        self.cuts.insert(method, run.clone());
        run.is_dead(offset) || run.is_unsure(offset)
    }

    /// The number that the last argument of a call is.
    fn last_argument(&mut self, method: MethodId, offset: i32) -> Option<i64> {
        let run = self.root(method);
        let event = run
            .events
            .iter()
            .find(|event| Ok(event.offset) == u32::try_from(offset))?;
        let params = self.world.program.method(event.target).proto;
        let last = *self.world.program.params(params).last()?;
        if &*self.world.program.descriptor(last) != "Z" {
            return None;
        }
        match event.args.last()? {
            Val::Int(number) => Some(*number),
            Val::Param(index) => match self.param(method, *index) {
                Val::Int(number) => Some(number),
                _ => None,
            },
            _ => None,
        }
    }

    /// What decided that a place does not run.
    fn cause(&self, method: MethodId, offset: u32) -> Vec<Source> {
        match self.earlier.runs.get(&method) {
            Some(run) if run.is_dead(offset) => run.used.iter().copied().collect(),
            _ => vec![Source::Later],
        }
    }
}
