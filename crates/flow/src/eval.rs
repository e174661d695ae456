//! Constants inside one method: a pass over its blocks in order, twice or thrice where there are loops. Also which
//! blocks run only where a permission was refused.

use consentry_dex::{Code, CodeId, FieldId, Instruction, MethodId, OpcodeClass, TypeId};

use crate::bits::Bits;
use crate::blocks::{Blocks, Way};
use crate::models::{Models, Place, apply};
use crate::values::{Answer, Content, Heap, MOST_ELEMENTS, Object, Sym, Value};
use crate::world::{Ty, World};

/// What is known of the user's answer where a block runs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Know {
    Nothing,
    Granted,
    Refused,
}

/// A call that was asked for, with what its arguments hold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Event {
    pub caller: MethodId,
    pub at: u32,
    pub target: MethodId,
    /// Range in `Heap::args`; the receiver is the first of an instance method.
    pub args: (u32, u32),
    pub know: Know,
}

/// How a method is evaluated.
#[derive(Clone, Copy)]
pub(crate) struct Ask<'a> {
    /// What its parameters hold (the receiver counted); missing ones stand for themselves.
    pub seeds: &'a [Value],
    /// Calls that are recorded, besides those that hand on an answer.
    pub interest: &'a Bits,
    /// What is known of the user's answer from the start.
    pub know: Know,
    /// All calls are recorded where something is known of the answer.
    pub trace: bool,
}

impl<'a> Ask<'a> {
    /// Nothing is known; calls in `interest` are recorded.
    pub fn plain(interest: &'a Bits) -> Self {
        Self {
            seeds: &[],
            interest,
            know: Know::Nothing,
            trace: false,
        }
    }
}

/// What a pass over a method says.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub events: Vec<Event>,
    pub returns: Value,
    pub returns_know: Know,
    pub puts: Vec<(FieldId, Value)>,
    /// Objects made where a permission was refused.
    pub made_refused: Vec<(Ty, u32)>,
}

/// Registers times blocks of one method.
const MOST_CELLS: usize = 1 << 21;
/// Passes over a method with loops.
const MOST_PASSES: usize = 3;

/// The state before a block.
#[derive(Clone)]
struct State {
    registers: Vec<Value>,
    know: Know,
}

/// Evaluates methods; keeps what they made.
pub(crate) struct Evaluator<'w, 'p> {
    pub world: &'w World<'p>,
    pub heap: Heap,
    pub models: Models,
    /// Calls that tell whether a permission is granted.
    pub checks: Bits,
    /// Instructions that may still be evaluated.
    pub left: usize,
    pub method_units: usize,
    /// Methods that were too long.
    pub skipped: u64,
    pub lazy: crate::lazy::Lazy,
}

/// One method being evaluated.
struct Pass<'a> {
    method: MethodId,
    code: Code<'a>,
    blocks: &'a Blocks,
    is_initializer: bool,
    interest: &'a Bits,
    trace: bool,
    outcome: Outcome,
    result: Value,
    block: u32,
    allocated: std::collections::HashMap<u32, u32>,
}

impl<'p> Evaluator<'_, 'p> {
    /// Evaluates `method` and records the calls that are asked for. `None` where that costs too much.
    pub fn run(&mut self, id: CodeId, method: MethodId, ask: &Ask<'_>) -> Option<Outcome> {
        let program = self.world.program;
        let code = program.code(id)?;
        if code.units() as usize > self.method_units || self.left == 0 {
            self.skipped += 1;
            return None;
        }
        let blocks = Blocks::build(&code);
        self.left = self.left.saturating_sub(blocks.instructions.len());
        if blocks
            .blocks
            .len()
            .saturating_mul(usize::from(code.registers()) + 1)
            > MOST_CELLS
        {
            self.skipped += 1;
            return None;
        }
        let mut pass = Pass {
            method,
            code,
            blocks: &blocks,
            is_initializer: Some(program.method(method).name) == self.world.static_init,
            interest: ask.interest,
            trace: ask.trace,
            outcome: Outcome::new(),
            result: Value::Unknown,
            block: 0,
            allocated: std::collections::HashMap::new(),
        };
        let entry = State {
            registers: self.parameters(&code, method, ask.seeds),
            know: ask.know,
        };
        let mut back: Vec<Option<State>> = vec![None; blocks.blocks.len()];
        let passes = if blocks.loops { MOST_PASSES } else { 1 };
        for number in 0..passes {
            pass.outcome = Outcome::new();
            let found = self.sweep(&mut pass, &entry, &back, number);
            if number > 0 && same(&found, &back) {
                break;
            }
            back = found;
        }
        Some(pass.outcome)
    }

    fn parameters(&self, code: &Code<'_>, method: MethodId, seeds: &[Value]) -> Vec<Value> {
        let program = self.world.program;
        let count = usize::from(code.registers());
        let mut registers = vec![Value::Unset; count];
        let mut at = count.saturating_sub(code.ins().into());
        let row = program.method(method);
        let is_static = program
            .definition(method)
            .is_some_and(|def| def.access & 8 != 0);
        let wide = program
            .params(row.proto)
            .iter()
            .map(|ty| is_wide(program, *ty));
        for (index, wide) in (!is_static)
            .then_some(false)
            .into_iter()
            .chain(wide)
            .enumerate()
        {
            let value = seeds
                .get(index)
                .copied()
                .unwrap_or(Value::Param(index as u16));
            if let Some(slot) = registers.get_mut(at) {
                *slot = value;
            }
            at += if wide { 2 } else { 1 };
        }
        registers
    }

    /// One pass; gives what flows back to the heads of loops.
    fn sweep(
        &mut self,
        pass: &mut Pass<'_>,
        entry: &State,
        back: &[Option<State>],
        number: usize,
    ) -> Vec<Option<State>> {
        let blocks = pass.blocks;
        let mut before: Vec<Option<State>> = vec![None; blocks.blocks.len()];
        let mut found: Vec<Option<State>> = vec![None; blocks.blocks.len()];
        if let Some(first) = before.first_mut() {
            *first = Some(entry.clone());
        }
        for index in &blocks.order {
            let Some(block) = blocks.blocks.get(*index as usize) else {
                continue;
            };
            let Some(mut state) = before.get_mut(*index as usize).and_then(Option::take) else {
                continue;
            };
            if let Some(Some(from_loop)) = back.get(*index as usize) {
                self.merge(&mut state, from_loop, number > 0);
            }
            pass.block = *index;
            pass.result = Value::Unknown;
            let catching = block.next.iter().any(|(_, way)| *way == Way::Caught);
            let start = catching.then(|| state.clone());
            let list = blocks
                .instructions
                .get(block.first as usize..block.end as usize)
                .unwrap_or(&[]);
            for instruction in list {
                self.step(pass, instruction, &mut state);
            }
            let tells = list.last().and_then(|last| self.tells(last, &state));
            for (next, way) in &block.next {
                let know = match (way, tells) {
                    (Way::Taken, Some((taken, _))) => meet(state.know, taken),
                    (Way::NotTaken, Some((_, not))) => meet(state.know, not),
                    _ => state.know,
                };
                let forward = blocks
                    .blocks
                    .get(*next as usize)
                    .is_some_and(|next| next.rank > block.rank);
                let Some(slot) =
                    if forward { &mut before } else { &mut found }.get_mut(*next as usize)
                else {
                    continue;
                };
                if *way == Way::Caught {
                    if let Some(start) = &start {
                        self.flow(slot, start, start.know);
                    }
                }
                self.flow(slot, &state, know);
            }
        }
        found
    }

    fn flow(&mut self, slot: &mut Option<State>, state: &State, know: Know) {
        match slot {
            None => {
                *slot = Some(State {
                    registers: state.registers.clone(),
                    know,
                })
            }
            Some(old) if old.know == know => {
                for (a, b) in old.registers.iter_mut().zip(&state.registers) {
                    if a != b {
                        *a = self.heap.join(*a, *b);
                    }
                }
            }
            Some(old) => {
                let other = State {
                    registers: state.registers.clone(),
                    know,
                };
                self.merge(old, &other, false);
            }
        }
    }

    /// Joins a state into another; at the head of a loop a changing number is not followed.
    fn merge(&mut self, into: &mut State, from: &State, widen: bool) {
        for (a, b) in into.registers.iter_mut().zip(&from.registers) {
            if a == b {
                continue;
            }
            *a = match tell_apart(*a, into.know, *b, from.know) {
                Some(flag) => flag,
                None if widen && matches!((*a, *b), (Value::Int(_), Value::Int(_))) => {
                    Value::Unknown
                }
                None => self.heap.join(*a, *b),
            };
        }
        if into.know != from.know {
            into.know = Know::Nothing;
        }
    }

    fn step(&mut self, pass: &mut Pass<'_>, instruction: &Instruction, state: &mut State) {
        let register = |index: usize| instruction.registers.get(index).map(usize::from);
        let class = instruction.opcode.class();
        let value = match class {
            _ if instruction.payload.is_some() => return,
            OpcodeClass::Move => read(state, register(1)),
            OpcodeClass::MoveResult => std::mem::replace(&mut pass.result, Value::Unknown),
            OpcodeClass::ConstNumber => match i32::try_from(instruction.literal) {
                Ok(number) => Value::Int(number),
                Err(_) => Value::Unknown,
            },
            OpcodeClass::ConstString => instruction
                .string()
                .map_or(Value::Unknown, |string| Value::Text(Sym(string.0))),
            OpcodeClass::ConstClass => instruction
                .ty()
                .map_or(Value::Unknown, |ty| Value::Class(ty.into())),
            OpcodeClass::CheckCast => {
                let Some(ty) = instruction.ty() else { return };
                self.models.cast(read(state, register(0)), ty.into())
            }
            OpcodeClass::NewInstance => self.allocate(pass, instruction, state.know),
            OpcodeClass::NewArray => {
                let array = self.new_array(pass, instruction, state);
                if instruction.opcode.0 != 0x23 {
                    pass.result = array;
                    return;
                }
                array
            }
            OpcodeClass::ArrayGet => {
                self.array_get(read(state, register(1)), read(state, register(2)))
            }
            OpcodeClass::ArrayPut => {
                let [element, array, index] = [0, 1, 2].map(|at| read(state, register(at)));
                return self.array_put(array, index, element);
            }
            OpcodeClass::FillArray => {
                if let Some(Content::Array(_, complete)) = self
                    .heap
                    .object_mut(read(state, register(0)))
                    .map(|object| &mut object.content)
                {
                    *complete = false;
                }
                return;
            }
            OpcodeClass::StaticGet => self.static_get(pass, instruction),
            OpcodeClass::InstanceGet => instruction.field().map_or(Value::Unknown, Value::Instance),
            OpcodeClass::StaticPut | OpcodeClass::InstancePut => {
                if let Some(field) = instruction.field() {
                    pass.outcome.puts.push((field, read(state, register(0))));
                }
                return;
            }
            OpcodeClass::Compute => self.compute(instruction, state),
            OpcodeClass::InstanceOf | OpcodeClass::MoveException | OpcodeClass::ConstMethod => {
                Value::Unknown
            }
            OpcodeClass::Return => return self.returns(pass, read(state, register(0)), state.know),
            _ if instruction.opcode.is_invoke() => {
                self.call(pass, instruction, state);
                return;
            }
            _ => return,
        };
        if let Some(slot) = register(0).and_then(|index| state.registers.get_mut(index)) {
            *slot = value;
        }
        if writes_pair(instruction.opcode.0) {
            if let Some(slot) = register(0).and_then(|index| state.registers.get_mut(index + 1)) {
                *slot = Value::Unknown;
            }
        }
    }

    fn returns(&mut self, pass: &mut Pass<'_>, value: Value, know: Know) {
        let out = &mut pass.outcome;
        out.returns = match tell_apart(out.returns, out.returns_know, value, know) {
            Some(flag) => flag,
            None => self.heap.join(out.returns, value),
        };
        out.returns_know = know;
    }

    fn allocate(&mut self, pass: &mut Pass<'_>, instruction: &Instruction, know: Know) -> Value {
        let Some(ty) = instruction.ty().map(Ty::from) else {
            return Value::Unknown;
        };
        if know == Know::Refused {
            pass.outcome.made_refused.push((ty, instruction.offset));
        }
        let content = self.models.fresh(ty);
        self.make(pass, instruction.offset, ty, content)
    }

    /// Makes an object, the same one in every pass.
    fn make(&mut self, pass: &mut Pass<'_>, offset: u32, ty: Ty, content: Content) -> Value {
        let made = Object {
            ty,
            content,
            block: pass.block,
            denied: false,
        };
        if let Some(old) = pass.allocated.get(&offset).copied() {
            if let Some(object) = self.heap.object_mut(Value::Object(old)) {
                *object = made;
            }
            return Value::Object(old);
        }
        let value = self.heap.make(ty, made.content, pass.block);
        if let Value::Object(id) = value {
            pass.allocated.insert(offset, id);
        }
        value
    }

    fn new_array(
        &mut self,
        pass: &mut Pass<'_>,
        instruction: &Instruction,
        state: &State,
    ) -> Value {
        let ty = instruction.ty().map_or(Ty::NONE, Ty::from);
        let content = if instruction.opcode.0 == 0x23 {
            match read(state, instruction.registers.get(1).map(usize::from)) {
                Value::Int(count) if (0..=MOST_ELEMENTS as i32).contains(&count) => {
                    Content::Array(vec![Value::Int(0); count as usize], true)
                }
                _ => Content::Array(Vec::new(), false),
            }
        } else {
            let all = instruction
                .registers
                .iter()
                .take(MOST_ELEMENTS)
                .map(|index| read(state, Some(index.into())));
            Content::Array(all.collect(), instruction.registers.len() <= MOST_ELEMENTS)
        };
        self.make(pass, instruction.offset, ty, content)
    }

    fn array_get(&mut self, array: Value, index: Value) -> Value {
        let array = if matches!(array, Value::Static(_)) {
            self.force(array)
        } else {
            array
        };
        match (array, index) {
            (Value::Answer(Answer::Array), _) => Value::Answer(Answer::Int),
            (Value::Object(_), index) => {
                let Some(Content::Array(all, complete)) =
                    self.heap.object(array).map(|object| object.content.clone())
                else {
                    return Value::Unknown;
                };
                if let Value::Int(index) = index {
                    return usize::try_from(index)
                        .ok()
                        .and_then(|i| all.get(i).copied())
                        .unwrap_or(Value::Unknown);
                }
                let mut any = if complete {
                    Value::Unset
                } else {
                    Value::Unknown
                };
                for value in all {
                    any = self.heap.join(any, value);
                }
                any
            }
            _ => Value::Unknown,
        }
    }

    fn array_put(&mut self, array: Value, index: Value, element: Value) {
        let Some(Content::Array(all, complete)) =
            self.heap.object(array).map(|object| object.content.clone())
        else {
            return;
        };
        let old = match index {
            Value::Int(index) => usize::try_from(index)
                .ok()
                .and_then(|i| all.get(i).map(|old| (i, *old))),
            _ => None,
        };
        let content = match old {
            Some((at, old)) => {
                // null was there, or another way through the method put something else
                let value = if old == Value::Int(0) {
                    element
                } else {
                    self.heap.join(old, element)
                };
                let mut all = all;
                if let Some(slot) = all.get_mut(at) {
                    *slot = value;
                }
                Content::Array(all, complete)
            }
            None => {
                let mut all = all;
                if all.len() < MOST_ELEMENTS && !all.contains(&element) {
                    all.push(element);
                }
                Content::Array(all, false)
            }
        };
        if let Some(object) = self.heap.object_mut(array) {
            object.content = content;
        }
    }

    fn static_get(&mut self, pass: &Pass<'_>, instruction: &Instruction) -> Value {
        let Some(field) = instruction.field() else {
            return Value::Unknown;
        };
        if pass.is_initializer {
            if let Some((_, value)) = pass
                .outcome
                .puts
                .iter()
                .rev()
                .find(|(other, _)| *other == field)
            {
                return *value;
            }
        }
        Value::Static(field)
    }

    fn compute(&mut self, instruction: &Instruction, state: &State) -> Value {
        let operand = read(state, instruction.registers.get(1).map(usize::from));
        match (instruction.opcode.0, operand) {
            (0x21, value) => match self.heap.object(value).map(|object| &object.content) {
                Some(Content::Array(all, true)) => Value::Int(all.len() as i32),
                _ => Value::Unknown,
            },
            // xor with one: a boolean is negated
            (0xd7 | 0xdf, Value::Answer(Answer::Bool)) if instruction.literal == 1 => {
                Value::Answer(Answer::NotBool)
            }
            (0xd7 | 0xdf, Value::Answer(Answer::NotBool)) if instruction.literal == 1 => {
                Value::Answer(Answer::Bool)
            }
            (0xd7 | 0xdf, Value::Flag { denied, granted }) if instruction.literal == 1 => {
                Value::Flag {
                    denied: denied ^ 1,
                    granted: granted ^ 1,
                }
            }
            _ => Value::Unknown,
        }
    }

    fn call(&mut self, pass: &mut Pass<'_>, instruction: &Instruction, state: &State) {
        pass.result = Value::Unknown;
        let Some(target) = instruction.callee() else {
            return;
        };
        let program = self.world.program;
        let row = program.method(target);
        let is_static = matches!(instruction.opcode.class(), OpcodeClass::InvokeStatic);
        let mut args: Vec<Value> = Vec::with_capacity(instruction.registers.len());
        let mut at = 0;
        if !is_static {
            args.push(read(state, instruction.registers.get(0).map(usize::from)));
            at = 1;
        }
        for ty in program.params(row.proto).iter().take(256) {
            args.push(read(state, instruction.registers.get(at).map(usize::from)));
            at += if is_wide(program, *ty) { 2 } else { 1 };
        }
        let answers = args.iter().any(|value| matches!(value, Value::Answer(_)));
        let traced = pass.trace && state.know != Know::Nothing;
        if answers || traced || pass.interest.has(target.index()) {
            let start = self.heap.args.len() as u32;
            self.heap.args.extend_from_slice(&args);
            let args = (start, self.heap.args.len() as u32);
            let event = Event {
                caller: pass.method,
                at: instruction.offset,
                target,
                args,
                know: state.know,
            };
            pass.outcome.events.push(event);
        }
        if self.checks.has(target.index()) {
            pass.result = Value::Answer(Answer::Int);
            return;
        }
        if let Some(model) = self.models.get(target) {
            let place = self.place(pass, args.first().copied(), state.know);
            let args = self.ready(&args);
            let before = self.heap.objects.len();
            let result = apply(model, &args, &mut self.heap, &self.models, program, &place);
            pass.result = match result {
                Value::Object(id) if id as usize >= before => {
                    let (ty, content) = self
                        .heap
                        .object(result)
                        .map_or((Ty::NONE, Content::Plain(Vec::new())), |object| {
                            (object.ty, object.content.clone())
                        });
                    self.make(pass, instruction.offset, ty, content)
                }
                other => other,
            };
            return;
        }
        if answers {
            pass.result = self.answer_of(target, &args, &pass.code);
            return;
        }
        if program
            .result(row.proto)
            .is_some_and(|ty| self.lazy.worth(program, ty))
        {
            pass.result = self.heap.call(target, &args);
        }
    }

    /// What a model may look into: static fields that hold constants.
    fn ready(&mut self, args: &[Value]) -> Vec<Value> {
        args.iter()
            .map(|value| {
                if matches!(value, Value::Static(_)) {
                    self.force(*value)
                } else {
                    *value
                }
            })
            .collect()
    }

    fn place(&self, pass: &Pass<'_>, target: Option<Value>, know: Know) -> Place {
        let last = target
            .and_then(|target| self.heap.object(target))
            .map_or(pass.block, |object| object.block);
        let head = |block: u32| {
            pass.blocks
                .blocks
                .get(block as usize)
                .and_then(|block| block.loop_head)
        };
        let sure = last == pass.block
            || (pass.blocks.dominates(last, pass.block) && head(last) == head(pass.block));
        Place {
            block: pass.block,
            sure,
            denied: know == Know::Refused,
        }
    }

    /// What the two ways out of an `if` say about the user's answer.
    fn tells(&self, last: &Instruction, state: &State) -> Option<(Know, Know)> {
        if last.opcode.class() != OpcodeClass::If {
            return None;
        }
        let a = read(state, last.registers.get(0).map(usize::from));
        let (value, number, swapped) = match last.registers.get(1) {
            None => (a, 0, false),
            Some(index) => match (a, read(state, Some(index.into()))) {
                (value, Value::Int(number)) => (value, number, false),
                (Value::Int(number), value) => (value, number, true),
                _ => return None,
            },
        };
        let (denied, granted) = poles(value)?;
        let holds = |x: i32| {
            let (a, b) = if swapped { (number, x) } else { (x, number) };
            match last.opcode.0 {
                0x32 | 0x38 => a == b,
                0x33 | 0x39 => a != b,
                0x34 | 0x3a => a < b,
                0x35 | 0x3b => a >= b,
                0x36 | 0x3c => a > b,
                _ => a <= b,
            }
        };
        match (holds(denied), holds(granted)) {
            (true, false) => Some((Know::Refused, Know::Granted)),
            (false, true) => Some((Know::Granted, Know::Refused)),
            _ => None,
        }
    }
}

impl Outcome {
    fn new() -> Self {
        Self {
            events: Vec::new(),
            returns: Value::Unset,
            returns_know: Know::Nothing,
            puts: Vec::new(),
            made_refused: Vec::new(),
        }
    }
}

fn read(state: &State, register: Option<usize>) -> Value {
    register
        .and_then(|index| state.registers.get(index))
        .copied()
        .unwrap_or(Value::Unknown)
}

/// What a value is where a permission was refused and where it was granted.
pub(crate) fn poles(value: Value) -> Option<(i32, i32)> {
    match value {
        Value::Answer(Answer::Int) => Some((-1, 0)),
        Value::Answer(Answer::Bool) => Some((0, 1)),
        Value::Answer(Answer::NotBool) => Some((1, 0)),
        Value::Flag { denied, granted } => Some((denied.into(), granted.into())),
        _ => None,
    }
}

/// Two numbers, one of which was set only where a permission was refused.
fn tell_apart(a: Value, know_a: Know, b: Value, know_b: Know) -> Option<Value> {
    let (Value::Int(a), Value::Int(b)) = (a, b) else {
        return None;
    };
    let (denied, granted) = match (know_a == Know::Refused, know_b == Know::Refused) {
        (true, false) => (a, b),
        (false, true) => (b, a),
        _ => return None,
    };
    Some(Value::Flag {
        denied: i8::try_from(denied).ok()?,
        granted: i8::try_from(granted).ok()?,
    })
}

/// A refusal stays one whatever else is asked below it.
fn meet(old: Know, new: Know) -> Know {
    if old == Know::Refused { old } else { new }
}

fn same(a: &[Option<State>], b: &[Option<State>]) -> bool {
    a.iter().zip(b).all(|(a, b)| match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => a.know == b.know && a.registers == b.registers,
        _ => false,
    })
}

pub(crate) fn is_wide(program: &consentry_dex::Program, ty: TypeId) -> bool {
    matches!(&*program.descriptor(ty), "J" | "D")
}

/// Opcodes whose result takes two registers.
fn writes_pair(op: u8) -> bool {
    matches!(op,
        0x04..=0x06 | 0x0b | 0x16..=0x19 | 0x45 | 0x53 | 0x61 | 0x7d | 0x7e | 0x80 | 0x81 | 0x83 | 0x86 | 0x88 | 0x89
        | 0x8b | 0x9b..=0xa5 | 0xab..=0xaf | 0xbb..=0xc5 | 0xcb..=0xcf)
}
