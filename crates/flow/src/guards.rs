//! What runs only where something was stored before, e.g. that the user has agreed: calls and accesses that depend on
//! a branch on stored state. Names are not trusted, so either side of such a branch counts; both sides together do not.
//!
//! A field counts where stored state is written to it, or where it has one value when the app starts and only code
//! that does not run then writes another one.

mod fields;

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use consentry_dex::{FieldId, MethodId, OpcodeClass, Reference, TypeId};

use crate::bits::Bits;
use crate::intents::Intents;
use crate::matching::Matches;
use crate::query::{Query, Role};
use crate::state::{Held, Put, Start};
use crate::world::World;

/// Helpers of helpers whose result decides.
const MOST_DEPTH: u8 = 3;
/// Methods that one call may run.
const MOST_TARGETS: usize = 4;
/// Callers of a method that writes what it is given.
const MOST_CALLERS: usize = 8;
/// Places that write a field.
const MOST_WRITERS: usize = 24;
/// Classes whose methods tell what they are given: a boxed number, a comparison.
const PASSES: &[&str] = &[
    "java.lang.Boolean",
    "java.lang.Number",
    "java.lang.Integer",
    "java.lang.Long",
    "java.lang.String",
    "java.lang.Object",
    "java.util.Objects",
    "android.text.TextUtils",
    "kotlin.jvm.internal.Intrinsics",
    "kotlin.text.StringsKt",
    "kotlin.text.StringsKt__StringsJVMKt",
];
/// Results that may be stored state.
const RESULTS: &[&str] = &[
    "Z",
    "I",
    "J",
    "Ljava/lang/Boolean;",
    "Ljava/lang/Integer;",
    "Ljava/lang/Long;",
    "Ljava/lang/String;",
    "Ljava/lang/Object;",
];
/// Fields that may hold stored state.
const FIELDS: &[&str] = &["Z", "I", "Ljava/lang/Boolean;"];

/// Where a field gets a value that it does not have at the start.
type Writes = Rc<[(MethodId, u32)]>;

/// Finds what is guarded; keeps what it found.
pub(crate) struct Guards<'w, 'p> {
    pub world: &'w World<'p>,
    /// Calls that read stored state, and those that tell what they are given.
    pub stored: Bits,
    pub passes: Bits,
    /// Instructions that may still be looked at.
    pub left: usize,
    /// Methods that were not looked at because too much was.
    pub cut: u64,
    /// What is known of the intents of the start.
    pub intents: Intents,
    results: Vec<TypeId>,
    kinds: Vec<TypeId>,
    texts: Vec<TypeId>,
    depth: u8,
    /// A method and a parameter of it: what calls give for it is told.
    pub watched: Option<(MethodId, u16)>,
    places: HashMap<MethodId, Rc<[u32]>>,
    returns: HashMap<(MethodId, u64, u8), Option<Start>>,
    fields: HashMap<(FieldId, u8), Option<Start>>,
    puts: HashMap<(MethodId, u8), Rc<[Put]>>,
    /// Fields that count because nothing of the start writes them.
    writes: BTreeMap<FieldId, Writes>,
    /// Those of them that code of the start does write.
    written: HashSet<FieldId>,
}

impl<'w, 'p> Guards<'w, 'p> {
    pub fn new(world: &'w World<'p>, query: &Query, matches: &Matches) -> Self {
        let program = world.program;
        let types = |names: &[&str]| {
            let found = names.iter().filter_map(|name| program.find_type(name));
            found.collect::<Vec<_>>()
        };
        let mut this = Self {
            world,
            stored: Bits::new(program.method_count()),
            passes: Bits::new(program.method_count()),
            left: query.limits.guarded,
            cut: 0,
            intents: Intents::new(world, query, matches),
            results: types(RESULTS),
            kinds: types(FIELDS),
            texts: types(&["Ljava/lang/String;", "Landroid/net/Uri;"]),
            depth: 0,
            watched: None,
            places: HashMap::new(),
            returns: HashMap::new(),
            fields: HashMap::new(),
            puts: HashMap::new(),
            writes: BTreeMap::new(),
            written: HashSet::new(),
        };
        for (method, rules) in &matches.methods {
            let role = |api: u32| query.apis.get(api as usize).map(|api| api.role);
            if rules
                .iter()
                .any(|rule| role(rule.api) == Some(Role::StoredFlag))
            {
                this.stored.add(method.index());
            }
        }
        for ty in PASSES
            .iter()
            .filter_map(|name| program.find_class_type(name))
        {
            for method in program.methods_of(ty) {
                if this.is_result(method) {
                    this.passes.add(method.index());
                }
            }
        }
        this
    }

    /// True where what a method uses at an offset runs only on one side of a branch on stored state.
    pub fn is_guarded(&mut self, method: MethodId, offset: u32) -> bool {
        let places = match self.places.get(&method) {
            Some(places) => places.clone(),
            None => {
                let places: Rc<[u32]> = self.find(method).into();
                self.places.insert(method, places.clone());
                places
            }
        };
        places.binary_search(&offset).is_ok()
    }

    fn find(&mut self, method: MethodId) -> Vec<u32> {
        if !self.asks(method) {
            return Vec::new();
        }
        self.look(method, 0).map_or(Vec::new(), |look| look.guarded)
    }

    /// True where a branch of a method may depend on stored state: a quick look at its instructions one after the
    /// other, as if every value stayed in its register.
    fn asks(&mut self, method: MethodId) -> bool {
        let program = self.world.program;
        let code = program.code_of(method).and_then(|code| program.code(code));
        let Some(code) = code.filter(|_| self.may_ask(method)) else {
            return false;
        };
        let mut holds = Bits::new(usize::from(code.registers()) + 1);
        let (mut sources, mut tested) = (Vec::new(), Vec::new());
        let (mut stored, mut result) = (false, false);
        for instruction in code.instructions() {
            let registers = instruction.registers;
            let any = || registers.iter().any(|register| holds.has(register.into()));
            let written = match instruction.opcode.class() {
                OpcodeClass::If => {
                    tested.extend(registers.iter());
                    false
                }
                OpcodeClass::Move | OpcodeClass::Compute => any(),
                OpcodeClass::MoveResult => std::mem::take(&mut result),
                OpcodeClass::StaticGet | OpcodeClass::InstanceGet => {
                    let field = instruction.field().filter(|field| self.may_hold(*field));
                    sources.extend(field.map(Held::Field));
                    field.is_some()
                }
                OpcodeClass::ConstNumber => stored || !sources.is_empty(),
                _ => {
                    if let Some(target) = instruction.callee() {
                        let reads = self.stored.has(target.index());
                        let own = self.returns_state(target);
                        stored |= reads;
                        sources.extend(own.then_some(Held::Result(target)));
                        result = reads || own || (self.passes.has(target.index()) && any());
                    }
                    false
                }
            };
            if let (true, Some(register)) = (written, registers.get(0)) {
                holds.add(register.into());
            }
        }
        let tests = tested
            .into_iter()
            .any(|register| holds.has(register.into()));
        tests
            && (stored
                || sources
                    .into_iter()
                    .any(|source| self.start(source).is_some()))
    }

    /// True where a method uses anything that may be stored state.
    fn may_ask(&self, method: MethodId) -> bool {
        let program = self.world.program;
        let code = program.code_of(method).and_then(|code| program.code(code));
        code.is_some_and(|code| {
            code.uses().any(|item| match item.target {
                Reference::Method(target) => {
                    self.stored.has(target.index()) || self.returns_state(target)
                }
                Reference::Field(field) => {
                    let class = item.opcode.class();
                    matches!(class, OpcodeClass::StaticGet | OpcodeClass::InstanceGet)
                        && self.may_hold(field)
                }
                _ => false,
            })
        })
    }

    /// Fields that something of the start writes do not count. `starts` tells which methods run then. True where
    /// that changed anything: what was guarded by such a field no longer is.
    pub fn forget_written(&mut self, starts: impl Fn(MethodId) -> bool) -> bool {
        let waiting: Vec<(FieldId, Writes)> = self
            .writes
            .iter()
            .filter(|(field, _)| !self.written.contains(field))
            .map(|(field, writes)| (*field, writes.clone()))
            .collect();
        let mut found: BTreeSet<FieldId> = BTreeSet::new();
        for (field, writes) in waiting {
            let open = |(method, offset): &(MethodId, u32)| {
                starts(*method) && !self.is_guarded(*method, *offset)
            };
            if writes.iter().any(open) {
                found.insert(field);
            }
        }
        if found.is_empty() {
            return false;
        }
        self.written.extend(found);
        self.places.clear();
        self.returns.clear();
        self.fields.clear();
        self.puts.clear();
        true
    }

    /// What a value is at the start of the app, where it is stored state.
    pub fn start(&mut self, held: Held) -> Option<Start> {
        match held {
            Held::Stored(start) => Some(start),
            Held::Field(field) => self.field(field),
            Held::Result(method) => self.result(method),
            _ => None,
        }
    }

    /// True where a call may give stored state: to a method of the app with such a result.
    pub fn returns_state(&self, target: MethodId) -> bool {
        self.is_result(target) && self.is_own(target)
    }

    fn is_result(&self, target: MethodId) -> bool {
        let program = self.world.program;
        let result = program.result(program.method(target).proto);
        result.is_some_and(|ty| self.results.contains(&ty))
    }

    fn is_own(&self, target: MethodId) -> bool {
        let program = self.world.program;
        program.class_of(program.method(target).class).is_some()
    }

    /// True for methods of the platform that do different things depending on a text.
    pub fn asks_for_text(&self, target: MethodId) -> bool {
        let program = self.world.program;
        let params = program.params(program.method(target).proto);
        !self.is_own(target) && params.iter().any(|ty| self.texts.contains(ty))
    }

    pub fn may_hold(&self, field: FieldId) -> bool {
        let row = self.world.program.field(field);
        self.kinds.contains(&row.ty) && self.world.program.class_of(row.class).is_some()
    }

    fn result(&mut self, target: MethodId) -> Option<Start> {
        let key = (target, 0, self.depth);
        if let Some(start) = self.returns.get(&key) {
            return *start;
        }
        self.returns.insert(key, None);
        let mut all: Option<Start> = None;
        for method in self.targets(target) {
            let found = self.returned(method, 0);
            all = both(all, found);
        }
        self.returns.insert(key, all);
        all
    }

    /// True where what a method of the app returns depends on stored state that it is given.
    pub fn hands_on(&mut self, target: MethodId, stored: u64) -> bool {
        let key = (target, stored, self.depth);
        if let Some(start) = self.returns.get(&key) {
            return start.is_some();
        }
        self.returns.insert(key, None);
        let targets = self.targets(target);
        let found = match targets.as_slice() {
            [method] => self.returned(*method, stored),
            _ => None,
        };
        self.returns.insert(key, found);
        found.is_some()
    }

    fn returned(&mut self, method: MethodId, stored: u64) -> Option<Start> {
        if self.depth >= MOST_DEPTH || (stored == 0 && !self.may_ask(method)) {
            return None;
        }
        self.depth += 1;
        let returns = self.look(method, stored).map(|look| look.returns);
        let start = returns.and_then(|held| self.start(held));
        self.depth -= 1;
        start
    }

    /// The methods that a call may run; none where there are many.
    fn targets(&self, target: MethodId) -> Vec<MethodId> {
        let program = self.world.program;
        let fixed = self.world.resolve_ref(target);
        let mut all: Vec<MethodId> = fixed.into_iter().collect();
        let row = program.method(fixed.unwrap_or(target));
        // static, private, final, constructor
        let one = fixed.and_then(|found| program.definition(found));
        if one.is_none_or(|def| def.access & (0x8 | 0x2 | 0x10 | 0x10000) == 0) {
            all.extend(program.overrides(row.class, row.name, row.proto));
        }
        all.retain(|method| program.code_of(*method).is_some());
        all.sort_unstable();
        all.dedup();
        if all.len() > MOST_TARGETS {
            all.clear();
        }
        all
    }
}

fn both(a: Option<Start>, b: Option<Start>) -> Option<Start> {
    match (a, b) {
        (Some(a), Some(b)) if a != b => Some(Start::Unknown),
        (a, b) => a.or(b),
    }
}
