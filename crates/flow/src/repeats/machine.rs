//! One run through a method and what it calls: concrete where values are known, both ways where they are not.

use foldhash::{HashMap, HashSet};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use consentry_dex::{Code, FieldId, Instruction, MethodId, OpcodeClass};

use super::val::{NULL, Val, holds};
use crate::bits::Bits;
use crate::blocks::{Blocks, Way};
use crate::consent::Op;
use crate::eval::is_wide;
use crate::graph::Graph;
use crate::world::Ty;
use crate::written::changing;

/// An object of the app, or of the platform as far as time and texts go.
#[derive(Clone, Debug)]
pub(crate) struct Object {
    pub ty: Ty,
    pub fields: HashMap<FieldId, Val>,
    /// The text that is being built, or the time in milliseconds that a date holds.
    pub holds: Val,
    /// Made while the fields of objects that outlast a run were looked up.
    pub lasting: bool,
}

/// How unknown conditions on the clock go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Guess {
    Both,
    Holds,
    Fails,
}

/// What lasts from one run to the next.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    /// What is stored, by key.
    pub keys: BTreeMap<Rc<str>, Val>,
    /// Fields of objects that are not known, and static fields.
    pub fields: HashMap<FieldId, Val>,
    pub objects: Vec<Object>,
    /// What fields hold at first.
    pub first: HashMap<FieldId, Val>,
}

/// A method's instructions, and the registers that its loops write.
struct Body {
    blocks: Blocks,
    changing: Vec<u16>,
}

/// Methods that were run: the same ones run in each story again.
#[derive(Default)]
pub(crate) struct Bodies(HashMap<MethodId, Rc<Body>>);

impl Bodies {
    fn of(&mut self, method: MethodId, code: &Code<'_>) -> Rc<Body> {
        if self.0.len() >= MOST_BODIES {
            self.0.clear();
        }
        let make = || {
            let blocks = Blocks::build(code);
            let changing = changing(&blocks);
            Rc::new(Body { blocks, changing })
        };
        Rc::clone(self.0.entry(method).or_insert_with(make))
    }
}

/// A place that asks, and what is replayed around it.
pub(crate) struct Machine<'m, 'w, 'p> {
    pub graph: &'m mut Graph<'w, 'p>,
    pub bodies: &'m mut Bodies,
    pub ops: &'m HashMap<MethodId, Op>,
    /// Calls that ask for permissions, and those that tell whether one is granted.
    pub asks: &'m Bits,
    pub checks: &'m Bits,
    /// Methods on the way to the request: they are always entered.
    pub way: &'m BTreeSet<MethodId>,
    pub site: (MethodId, u32),
    pub memory: Memory,
    /// Milliseconds since 1970.
    pub now: i64,
    /// What `shouldShowRequestPermissionRationale` says.
    pub rationale: Val,
    pub guess: Guess,
    /// Nothing is known of what is stored; what is written is noted.
    pub gathering: bool,
    pub own_keys: BTreeSet<Rc<str>>,
    pub own_fields: HashSet<FieldId>,
    /// The request was made in this run.
    pub asked: bool,
    pub inside: u32,
    /// Initialisers are being looked at: nothing else is noted.
    pub quiet: u32,
    pub active: Vec<MethodId>,
    pub left: usize,
    pub spent: bool,
    /// The intent that started the component, where one is looked at.
    pub intent: Option<Sent>,
    /// Ranges of offsets of the outermost method that ran, where they are asked for.
    pub ran: Option<Vec<(u32, u32)>>,
}

/// An intent: its action (null for none), and the names of its extras.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub action: Val,
    pub extras: Rc<BTreeSet<Rc<str>>>,
    /// Nothing is known of the extras.
    pub any: bool,
}

/// One method that is being run.
pub(crate) struct Frame {
    pub method: MethodId,
    pub result: Val,
    pub returns: Val,
    /// Objects made here; what the platform calls on them runs at the end.
    pub made: Vec<Val>,
    /// What was written here already.
    pub written: HashMap<FieldId, Val>,
}

/// Methods that are run inside each other.
const MOST_ACTIVE: usize = 14;
/// Code units of methods that are entered though they do not lead to the request.
const SHORT: u32 = 700;
/// Depth at which only methods on the way are entered.
const DEEP: usize = 8;
const MOST_OBJECTS: usize = 20_000;
/// Methods whose instructions are kept.
const MOST_BODIES: usize = 4_000;

impl Machine<'_, '_, '_> {
    /// Runs a method; gives what it returns.
    pub fn run(&mut self, method: MethodId, args: &[Val]) -> Val {
        let program = self.graph.world.program;
        let Some(code) = program.code_of(method).and_then(|code| program.code(code)) else {
            return Val::Other;
        };
        if self.active.len() >= MOST_ACTIVE || self.active.contains(&method) {
            return Val::Other;
        }
        let body = self.bodies.of(method, &code);
        let Body { blocks, changing } = &*body;
        if blocks.instructions.len() > self.left {
            self.spent = true;
            return Val::Other;
        }
        self.left -= blocks.instructions.len();
        self.active.push(method);
        let mut frame = Frame {
            method,
            result: Val::Other,
            returns: Val::Unset,
            made: Vec::new(),
            written: HashMap::default(),
        };
        let mut before: Vec<Option<Vec<Val>>> = vec![None; blocks.blocks.len()];
        if let Some(first) = before.first_mut() {
            *first = Some(self.seeds(&code, method, args));
        }
        for index in &blocks.order {
            let Some(state) = before.get_mut(*index as usize).and_then(Option::take) else {
                continue;
            };
            self.block(
                &code,
                blocks,
                *index,
                &mut frame,
                state,
                &mut before,
                changing,
            );
        }
        for made in std::mem::take(&mut frame.made) {
            self.call_back(&made);
        }
        self.active.pop();
        match frame.returns {
            Val::Unset => Val::Other,
            value => value,
        }
    }

    fn seeds(&self, code: &Code<'_>, method: MethodId, args: &[Val]) -> Vec<Val> {
        let program = self.graph.world.program;
        let count = usize::from(code.registers());
        let mut registers = vec![Val::Unset; count];
        let mut at = count.saturating_sub(code.ins().into());
        let is_static = program
            .definition(method)
            .is_some_and(|def| def.access & 8 != 0);
        let params = program.params(program.method(method).proto).iter();
        let wide = params.map(|ty| is_wide(program, *ty));
        let all = (!is_static).then_some(false).into_iter().chain(wide);
        for (index, wide) in all.enumerate() {
            if let Some(slot) = registers.get_mut(at) {
                *slot = args.get(index).cloned().unwrap_or(Val::Other);
            }
            at += if wide { 2 } else { 1 };
        }
        registers
    }

    #[allow(clippy::too_many_arguments)] // one block with everything around it
    fn block(
        &mut self,
        code: &Code<'_>,
        blocks: &Blocks,
        index: u32,
        frame: &mut Frame,
        mut state: Vec<Val>,
        before: &mut [Option<Vec<Val>>],
        changing: &[u16],
    ) {
        let Some(block) = blocks.blocks.get(index as usize) else {
            return;
        };
        if block.loop_head == Some(block.rank) {
            for register in changing {
                if let Some(slot) = state.get_mut(usize::from(*register)) {
                    *slot = Val::Other;
                }
            }
        }
        let catching = block.next.iter().any(|(_, way)| *way == Way::Caught);
        let start = catching.then(|| state.clone());
        let list = blocks
            .instructions
            .get(block.first as usize..block.end as usize)
            .unwrap_or(&[]);
        frame.result = Val::Other;
        if let (1, 0, Some(ran)) = (self.active.len(), self.quiet, &mut self.ran)
            && let (Some(first), Some(last)) = (list.first(), list.last())
        {
            ran.push((first.offset, last.offset + last.units));
        }
        for instruction in list {
            self.step(frame, instruction, &mut state);
        }
        let taken = list.last().map(|last| self.taken(code, last, &state));
        for (next, way) in &block.next {
            let to = blocks.blocks.get(*next as usize);
            if to.is_none_or(|to| to.rank <= block.rank) {
                continue;
            }
            let at = to.and_then(|to| blocks.instructions.get(to.first as usize));
            let runs = match (way, &taken) {
                (Way::Taken, Some(Taken::If(side))) => *side,
                (Way::NotTaken, Some(Taken::If(side))) => !*side,
                (Way::Plain, Some(Taken::To(offset))) => at.map(|at| at.offset) == Some(*offset),
                _ => true,
            };
            let Some(slot) = before.get_mut(*next as usize).filter(|_| runs) else {
                continue;
            };
            if let (Way::Caught, Some(start)) = (way, &start) {
                flow(slot, start);
            }
            flow(slot, &state);
        }
    }

    /// Which way out of a block is taken.
    fn taken(&self, code: &Code<'_>, last: &Instruction, state: &[Val]) -> Taken {
        let value = |at: usize| {
            let register = last.registers.get(at).map(usize::from);
            register.and_then(|register| state.get(register).cloned())
        };
        let a = value(0).unwrap_or(Val::Other);
        match last.opcode.class() {
            OpcodeClass::If => {
                let b = if last.registers.len() == 1 {
                    NULL
                } else {
                    value(1).unwrap_or(Val::Other)
                };
                match (holds(last.opcode.0, &a, &b), self.guess) {
                    (Some(side), _) => Taken::If(side),
                    (None, Guess::Both) => Taken::Any,
                    (None, guess) if a.clocked() || b.clocked() => Taken::If(guess == Guess::Holds),
                    _ => Taken::Any,
                }
            }
            OpcodeClass::Switch => {
                let (Val::Num(on, _), Some(switch)) = (a, code.switch(last)) else {
                    return Taken::Any;
                };
                let case = switch.cases().find(|(key, _)| i64::from(*key) == on);
                let target = case.and_then(|(_, at)| last.offset.checked_add_signed(at));
                Taken::To(target.unwrap_or(last.offset + last.units))
            }
            _ => Taken::Any,
        }
    }

    /// Whether a method is entered from the one that runs.
    pub fn enters(&self, method: MethodId) -> bool {
        let program = self.graph.world.program;
        let Some(code) = program.code_of(method).and_then(|code| program.code(code)) else {
            return false;
        };
        self.way.contains(&method)
            || self.inside > 0
            || (self.active.len() < DEEP && code.units() <= SHORT)
    }

    /// Runs what the platform calls on an object that was made.
    fn call_back(&mut self, made: &Val) {
        let Some(ty) = self.object(made).map(|object| object.ty) else {
            return;
        };
        let called = self.graph.called(ty);
        for called in called.iter() {
            let fits = called.when == crate::graph::When::Same && !called.guessed;
            if fits && self.quiet == 0 && self.enters(called.method) {
                self.run(called.method, std::slice::from_ref(made));
            }
        }
    }

    pub fn object(&self, val: &Val) -> Option<&Object> {
        match val {
            Val::Obj(id) => self.memory.objects.get(*id as usize),
            _ => None,
        }
    }

    pub fn object_mut(&mut self, val: &Val) -> Option<&mut Object> {
        match val {
            Val::Obj(id) => self.memory.objects.get_mut(*id as usize),
            _ => None,
        }
    }

    pub fn make(&mut self, ty: Ty) -> Val {
        if self.memory.objects.len() >= MOST_OBJECTS {
            self.spent = true;
            return Val::Other;
        }
        self.memory.objects.push(Object {
            ty,
            fields: HashMap::default(),
            holds: Val::Unset,
            lasting: self.quiet > 0,
        });
        Val::Obj(self.memory.objects.len() as u32 - 1)
    }
}

/// Which way out of a block is taken.
enum Taken {
    Any,
    /// Of an `if`: whether the condition holds.
    If(bool),
    /// Of a switch: an offset.
    To(u32),
}

fn flow(slot: &mut Option<Vec<Val>>, state: &[Val]) {
    match slot {
        None => *slot = Some(state.to_vec()),
        Some(old) => {
            for (a, b) in old.iter_mut().zip(state) {
                if a != b {
                    *a = std::mem::replace(a, Val::Unset).join(b.clone());
                }
            }
        }
    }
}
