//! What one instruction does to the registers.

use consentry_dex::{Instruction, OpcodeClass};

use crate::answers::tell_apart;
use crate::effects::apply;
use crate::eval::{Evaluator, Event, Know, Pass, State, is_wide};
use crate::models::Place;
use crate::values::{Answer, Content, MOST_ELEMENTS, Object, Sym, Value};
use crate::world::Ty;

impl<'p> Evaluator<'_, 'p> {
    pub fn step(&mut self, pass: &mut Pass<'_>, instruction: &Instruction, state: &mut State) {
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
        if writes_pair(instruction.opcode.0)
            && let Some(slot) = register(0).and_then(|index| state.registers.get_mut(index + 1))
        {
            *slot = Value::Unknown;
        }
    }

    pub fn returns(&mut self, pass: &mut Pass<'_>, value: Value, know: Know) {
        let out = &mut pass.outcome;
        out.returns = match tell_apart(out.returns, out.returns_know, value, know) {
            Some(flag) => flag,
            None => self.heap.join(out.returns, value),
        };
        out.returns_know = know;
    }

    pub fn allocate(
        &mut self,
        pass: &mut Pass<'_>,
        instruction: &Instruction,
        know: Know,
    ) -> Value {
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
    pub fn make(&mut self, pass: &mut Pass<'_>, offset: u32, ty: Ty, content: Content) -> Value {
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

    pub fn new_array(
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

    pub fn array_get(&mut self, array: Value, index: Value) -> Value {
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

    pub fn array_put(&mut self, array: Value, index: Value, element: Value) {
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

    pub fn static_get(&mut self, pass: &Pass<'_>, instruction: &Instruction) -> Value {
        let Some(field) = instruction.field() else {
            return Value::Unknown;
        };
        if pass.is_initializer
            && let Some((_, value)) = pass
                .outcome
                .puts
                .iter()
                .rev()
                .find(|(other, _)| *other == field)
        {
            return *value;
        }
        Value::Static(field)
    }

    pub fn compute(&mut self, instruction: &Instruction, state: &State) -> Value {
        let operand = read(state, instruction.registers.get(1).map(usize::from));
        match (instruction.opcode.0, operand) {
            (0x21, value) => match self.heap.object(value).map(|object| &object.content) {
                Some(Content::Array(all, true)) => Value::Int(all.len() as i32),
                _ if value == Value::Answer(Answer::Array) => Value::Answer(Answer::Length),
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

    pub fn call(&mut self, pass: &mut Pass<'_>, instruction: &Instruction, state: &State) {
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
            let result = program.result(row.proto).map(|ty| program.descriptor(ty));
            pass.result = Value::Answer(match result.as_deref() {
                Some("Z") => Answer::Bool,
                _ => Answer::Int,
            });
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
        if self.tracked.has(target.index())
            || program
                .result(row.proto)
                .is_some_and(|ty| self.lazy.worth(program, ty))
        {
            pass.result = self.heap.call(target, &args);
        }
    }

    /// What a model may look into: static fields that hold constants.
    pub fn ready(&mut self, args: &[Value]) -> Vec<Value> {
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

    pub fn place(&self, pass: &Pass<'_>, target: Option<Value>, know: Know) -> Place {
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
}

pub(crate) fn read(state: &State, register: Option<usize>) -> Value {
    register
        .and_then(|index| state.registers.get(index))
        .copied()
        .unwrap_or(Value::Unknown)
}

/// Opcodes whose result takes two registers.
pub(crate) fn writes_pair(op: u8) -> bool {
    matches!(op,
        0x04..=0x06 | 0x0b | 0x16..=0x19 | 0x45 | 0x53 | 0x61 | 0x7d | 0x7e | 0x80 | 0x81 | 0x83 | 0x86 | 0x88 | 0x89
        | 0x8b | 0x9b..=0xa5 | 0xab..=0xaf | 0xbb..=0xc5 | 0xcb..=0xcf)
}
