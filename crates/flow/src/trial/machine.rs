//! The machine of a trial: runs code of the app with real values.

use foldhash::{HashMap, HashSet};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use consentry_dex::{Instruction, MethodId, Program, TypeId};

use super::classes::Classes;
use super::database::Database;
use super::records::{Launch, Listener, Order, Task};
use super::value::{NULL, Object, Stop, V};
use crate::consent::{Handler, Labels};
use crate::eval::is_wide;
use crate::query::Query;
use crate::world::{Ty, World};

/// Methods that call each other.
pub(super) const MOST_DEPTH: usize = 96;
/// Code units of a method that is run.
const MOST_UNITS: u32 = 60_000;
/// Objects of one trial.
pub(super) const MOST_OBJECTS: usize = 200_000;
/// Members of an array that is made.
const MOST_ITEMS: i64 = 65_536;

/// A method's code, decoded.
pub(super) struct Body {
    pub instructions: Vec<Instruction>,
    /// Index of the instruction at an offset.
    pub at: HashMap<u32, usize>,
    pub tries: consentry_dex::Tries,
    registers: usize,
    ins: usize,
}

impl Body {
    /// The register of the first argument.
    pub fn first_in(&self) -> usize {
        self.registers.saturating_sub(self.ins)
    }
}

/// What a call names.
pub(super) struct Callee {
    pub class: String,
    pub name: String,
    pub params: Vec<TypeId>,
    pub result: Option<TypeId>,
    /// The exception that it throws where the device decides so (`Framework::fails`).
    pub fails: Option<String>,
}

pub(super) struct Frame<'b> {
    pub method: MethodId,
    pub body: &'b Body,
    pub registers: Vec<V>,
    pub result: V,
    pub caught: V,
}

/// One process of the app on a device, and what it stores.
pub(crate) struct Machine<'w, 'p> {
    pub world: &'w World<'p>,
    pub program: &'p Program,
    pub query: &'w Query,
    pub heap: Vec<Object>,
    pub statics: HashMap<consentry_dex::FieldId, V>,
    pub started: HashSet<Ty>,
    /// What outlasts the process: preferences, files, by name.
    pub stored: BTreeMap<String, u32>,
    /// Those of its databases whose rows are known, by their paths.
    pub databases: BTreeMap<String, Database>,
    /// Services that the system starts again in the next process.
    pub sticky: BTreeSet<Ty>,
    /// Objects of the platform of which there is one.
    pub single: BTreeMap<String, V>,
    pub tasks: VecDeque<Task>,
    /// The task that runs, and those that wait, each with what it waits for.
    pub running: Option<Task>,
    pub blocked: Vec<(V, Task)>,
    pub launches: VecDeque<Launch>,
    pub listeners: Vec<Listener>,
    pub receivers: Vec<(V, Vec<String>, bool)>,
    /// What is told of every screen.
    pub watchers: Vec<V>,
    pub(super) classes: Classes,
    bodies: HashMap<MethodId, Option<Rc<Body>>>,
    callees: HashMap<MethodId, Rc<Callee>>,
    pub(super) handlers: &'w HashMap<MethodId, Handler>,
    pub(super) labels: &'w Labels<'w>,
    /// How often each way out of an unknown branch was taken, in all trials.
    pub tried: HashMap<(MethodId, u32), BTreeMap<i64, u32>>,
    /// Places of interest, those that ran for sure, and those that ran where this hung on something not understood.
    places: &'w HashSet<(MethodId, i32)>,
    pub seen: HashSet<(MethodId, i32)>,
    pub perhaps: HashSet<(MethodId, i32)>,
    /// Those that ran where only the user decided: nothing was left open by what the device gives.
    pub plainly: HashSet<(MethodId, i32)>,
    pub entered: HashSet<MethodId>,
    pub left: usize,
    pub depth: usize,
    /// Nothing on the way here was decided by what is not understood.
    pub sure: bool,
    /// A branch was decided by what a device may give one way or the other, since the app was installed.
    pub chosen: bool,
    /// Some code was not run that a device might run: a limit, a crash, a call on an object that is not known.
    pub doubtful: bool,
    /// An exception is on its way that hung on something that is not understood.
    pub unsure_throw: bool,
    /// Listeners by their class and button: how often each was used in all trials, and those whose screen or dialog
    /// was gone before.
    pub used: HashMap<(Ty, i64), u32>,
    pub missed: HashSet<(Ty, i64)>,
    /// Controls that agree are used like any other.
    pub agreeing: bool,
    pub order: Order,
    /// The app is started, and everything used, more often than once and again.
    pub often: bool,
}

impl<'w, 'p> Machine<'w, 'p> {
    pub fn new(
        world: &'w World<'p>,
        query: &'w Query,
        (handlers, labels): (&'w HashMap<MethodId, Handler>, &'w Labels<'w>),
        places: &'w HashSet<(MethodId, i32)>,
        left: usize,
    ) -> Self {
        Self {
            world,
            program: world.program,
            query,
            heap: Vec::new(),
            statics: HashMap::default(),
            started: HashSet::default(),
            stored: BTreeMap::new(),
            databases: BTreeMap::new(),
            sticky: BTreeSet::new(),
            single: BTreeMap::new(),
            tasks: VecDeque::new(),
            running: None,
            blocked: Vec::new(),
            launches: VecDeque::new(),
            listeners: Vec::new(),
            receivers: Vec::new(),
            watchers: Vec::new(),
            classes: Classes::default(),
            bodies: HashMap::default(),
            callees: HashMap::default(),
            handlers,
            labels,
            tried: HashMap::default(),
            places,
            seen: HashSet::default(),
            perhaps: HashSet::default(),
            plainly: HashSet::default(),
            chosen: false,
            entered: HashSet::default(),
            left,
            depth: 0,
            sure: true,
            doubtful: false,
            unsure_throw: false,
            used: HashMap::default(),
            missed: HashSet::default(),
            agreeing: false,
            order: Order::First,
            often: false,
        }
    }

    pub fn make(&mut self, ty: Ty) -> V {
        self.heap.push(Object::new(ty));
        V::Obj(self.heap.len() as u32 - 1)
    }

    pub fn make_named(&mut self, class: &str) -> V {
        let ty = self.world.find(class).unwrap_or(Ty::NONE);
        self.make(ty)
    }

    pub fn object(&self, value: &V) -> Option<&Object> {
        self.heap.get(value.id()? as usize)
    }

    pub fn object_mut(&mut self, value: &V) -> Option<&mut Object> {
        self.heap.get_mut(value.id()? as usize)
    }

    pub fn prop(&self, value: &V, name: &'static str) -> Option<V> {
        self.object(value)?.props.get(name).cloned()
    }

    pub fn set_prop(&mut self, value: &V, name: &'static str, to: V) {
        if let Some(object) = self.object_mut(value) {
            object.props.insert(name, to);
        }
    }

    pub(super) fn callee(&mut self, method: MethodId) -> Rc<Callee> {
        if let Some(known) = self.callees.get(&method) {
            return Rc::clone(known);
        }
        let program = self.program;
        let row = program.method(method);
        let class = program.type_name(row.class);
        let name = program.text(row.name).into_owned();
        let mut fails = self.query.framework.fails.iter();
        let fails = fails.find(|(_, calls)| calls.contains(&format!("{class}.{name}")));
        let made = Rc::new(Callee {
            fails: fails.map(|(exception, _)| exception.clone()),
            class,
            name,
            params: program.params(row.proto).to_vec(),
            result: program.result(row.proto),
        });
        self.callees.insert(method, Rc::clone(&made));
        made
    }

    pub(super) fn body(&mut self, method: MethodId) -> Option<Rc<Body>> {
        if let Some(known) = self.bodies.get(&method) {
            return known.clone();
        }
        let code = self
            .program
            .code_of(method)
            .and_then(|code| self.program.code(code));
        let code = code.filter(|code| code.units() <= MOST_UNITS);
        let body = code.map(|code| {
            let instructions: Vec<Instruction> = code.instructions().collect();
            let tries = code.tries();
            self.owe(instructions.len() + tries.tries.len() + tries.handlers.len());
            let at = instructions
                .iter()
                .enumerate()
                .map(|(index, one)| (one.offset, index))
                .collect();
            let (registers, ins) = (usize::from(code.registers()), usize::from(code.ins()));
            Rc::new(Body {
                instructions,
                at,
                tries,
                registers,
                ins,
            })
        });
        self.bodies.insert(method, body.clone());
        body
    }

    /// Runs a method of an object by its name, where the app has one; what it is not given is unknown.
    pub fn tell(&mut self, object: &V, name: &str, args: &[V]) -> Result<Option<V>, Stop> {
        let Some(ty) = self.object(object).map(|object| object.ty) else {
            return Ok(None);
        };
        let Some(method) = self.named(ty, name) else {
            return self.composed(object, args);
        };
        let mut all = vec![object.clone()];
        all.extend(args.iter().cloned());
        let params = self.callee(method);
        all.resize(params.params.len() + 1, V::Any);
        for (arg, param) in all.iter_mut().skip(1).zip(&params.params) {
            if *arg == V::Any {
                *arg = self.offered(*param);
            }
        }
        self.run(method, &all).map(Some)
    }

    /// Runs a method. Returns what it gives.
    pub fn run(&mut self, method: MethodId, args: &[V]) -> Result<V, Stop> {
        if self.depth >= MOST_DEPTH {
            return Err(Stop::Spent);
        }
        self.entered.insert(method);
        if self.agrees(method, args) {
            return Err(Stop::Ends);
        }
        let Some(body) = self.body(method) else {
            return Ok(V::Lost);
        };
        self.note(method, -1);
        self.owe(body.registers / 16);
        let mut registers = vec![NULL; body.registers];
        let mut at = body.first_in();
        let callee = self.callee(method);
        let own = args.len().saturating_sub(callee.params.len());
        for (index, value) in args.iter().enumerate() {
            if let Some(slot) = registers.get_mut(at) {
                *slot = value.clone();
            }
            let wide = index
                .checked_sub(own)
                .and_then(|index| callee.params.get(index));
            at += if wide.is_some_and(|ty| is_wide(self.program, *ty)) {
                2
            } else {
                1
            };
        }
        let mut frame = Frame {
            method,
            body: &body,
            registers,
            result: NULL,
            caught: NULL,
        };
        let sure = self.sure;
        self.sure &= !self.may_agree(method, args);
        self.depth += 1;
        let given = self.frame(&mut frame);
        self.depth -= 1;
        let doubtful = sure && !self.sure;
        self.unsure_throw |= !self.sure && matches!(given, Err(Stop::Threw(_)));
        self.sure = sure;
        given.map(|value| match value {
            V::Int(_) | V::Text(_) if doubtful => V::Lost,
            value => value,
        })
    }

    /// What runs from here on, until the method returns, hangs on something that is not understood.
    pub fn doubt(&mut self) {
        self.sure = false;
    }

    pub fn note(&mut self, method: MethodId, offset: i32) {
        let place = (method, offset);
        if self.places.contains(&place) {
            let ran = if self.sure {
                &mut self.seen
            } else {
                &mut self.perhaps
            };
            ran.insert(place);
            if self.sure && !self.chosen {
                self.plainly.insert(place);
            }
        }
    }

    pub fn array(&mut self, ty: Ty, count: &V) -> V {
        let made = self.make(ty);
        let count = count.int().filter(|count| (0..=MOST_ITEMS).contains(count));
        if let Some(object) = self.object_mut(&made) {
            object.lost = count.is_none();
            object.items = vec![NULL; count.unwrap_or(0) as usize];
        }
        self.owe(count.unwrap_or(0) as usize);
        made
    }
}

pub(super) fn read(frame: &Frame<'_>, register: u16) -> V {
    frame
        .registers
        .get(usize::from(register))
        .cloned()
        .unwrap_or(V::Lost)
}
