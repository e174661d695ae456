//! What one instruction does to the values.

use consentry_dex::{Instruction, MethodId, OpcodeClass, Reference};

use super::Before;
use super::cells::Kind;
use super::frame::{Event, Frame, Put};
use super::origins::Origin;
use super::stores::Source;
use super::val::{Sym, Val};
use crate::eval::is_wide;
use crate::step::writes_pair;
use crate::world::Ty;

impl Before<'_, '_> {
    pub(super) fn step(&mut self, frame: &mut Frame, instruction: &Instruction, state: &mut [Val]) {
        let read = |state: &[Val], index: usize| {
            let register = instruction.registers.get(index).map(usize::from);
            register
                .and_then(|register| state.get(register).copied())
                .unwrap_or(Val::Other)
        };
        let value = match instruction.opcode.class() {
            _ if instruction.payload.is_some() => return,
            OpcodeClass::Move => read(state, 1),
            OpcodeClass::MoveResult => std::mem::replace(&mut frame.result, Val::Other),
            OpcodeClass::ConstNumber => Val::Int(instruction.literal),
            OpcodeClass::ConstString => instruction
                .string()
                .map_or(Val::Other, |string| Val::Text(Sym(string.0))),
            OpcodeClass::CheckCast => {
                let value = self.cast(read(state, 0), instruction);
                let register = instruction.registers.get(0).map(usize::from);
                if let Some(slot) = register.and_then(|register| state.get_mut(register)) {
                    *slot = value;
                }
                return;
            }
            OpcodeClass::NewInstance => {
                let ty = instruction.ty().map(Ty::from).unwrap_or(Ty::NONE);
                self.fresh(ty, frame, instruction.offset)
            }
            OpcodeClass::StaticGet => match instruction.field() {
                Some(field) => self.field(frame, None, field),
                None => Val::Other,
            },
            OpcodeClass::InstanceGet => match instruction.field() {
                Some(field) => self.field(frame, Some(read(state, 1)), field),
                None => Val::Other,
            },
            OpcodeClass::StaticPut | OpcodeClass::InstancePut => {
                if let Some(field) = instruction.field() {
                    let is_static = instruction.opcode.class() == OpcodeClass::StaticPut;
                    let put = Put {
                        field,
                        base: if is_static {
                            Val::Other
                        } else {
                            read(state, 1)
                        },
                        value: read(state, 0),
                        offset: instruction.offset,
                    };
                    if !frame.root && !is_static && self.is_progress(field) {
                        self.arena.put(put.base, field, put.value);
                    }
                    if let Some((_, puts)) = self.active.last_mut() {
                        puts.push(put);
                    }
                }
                return;
            }
            OpcodeClass::Compute => {
                let [a, b] = [read(state, 1), read(state, 2)];
                let first = read(state, 0);
                self.compute(frame, instruction, first, a, b)
            }
            OpcodeClass::Return => {
                let value = read(state, 0);
                let value = if instruction.registers.is_empty() {
                    Val::Other
                } else {
                    value
                };
                frame.returns = self.arena.join(frame.returns, value);
                return;
            }
            _ if instruction.opcode.is_invoke() => {
                self.invoke(frame, instruction, state);
                return;
            }
            OpcodeClass::InstanceOf => {
                let ty = instruction.ty().map(Ty::from);
                let value = read(state, 1);
                let is = match (value, ty) {
                    (Val::Param(index), Some(ty)) if frame.root && self.assuming => {
                        self.handed_is_a(frame.method, index, ty)
                    }
                    (value, Some(ty)) => self.is_a(value, ty),
                    _ => Val::Other,
                };
                let own = ty.is_some_and(|ty| self.world.is_defined(ty));
                if is == Val::Other && own && self.doubting {
                    Val::Unsure
                } else {
                    is
                }
            }
            OpcodeClass::ConstClass => instruction
                .ty()
                .map_or(Val::Other, |ty| Val::Class(ty.into())),
            OpcodeClass::MoveException | OpcodeClass::ConstMethod => Val::Other,
            OpcodeClass::ArrayGet => {
                let index = self.settle(frame, read(state, 2));
                match self.member_of(read(state, 1), index) {
                    // e.g. the number that a switch has for a constant of an enum
                    Val::Other if index == Val::Unsure => Val::Unsure,
                    member => member,
                }
            }
            OpcodeClass::NewArray if instruction.opcode.0 == 0x23 => {
                let array = self.fresh(Ty::NONE, frame, instruction.offset);
                self.fill(array, Vec::new())
            }
            OpcodeClass::NewArray => {
                let registers = instruction.registers.iter().enumerate();
                let items = registers.map(|(index, register)| {
                    let value = state.get(usize::from(register)).copied();
                    (index as i64, value.unwrap_or(Val::Other))
                });
                let items = items.collect();
                let array = self.fresh(Ty::NONE, frame, instruction.offset);
                frame.result = self.fill(array, items);
                return;
            }
            OpcodeClass::ArrayPut => {
                self.put_member(read(state, 1), read(state, 2), read(state, 0));
                return;
            }
            _ => return,
        };
        let value = frame
            .supposed(Origin::At(instruction.offset))
            .unwrap_or(value);
        let first = instruction.registers.get(0).map(usize::from);
        if let Some(slot) = first.and_then(|index| state.get_mut(index)) {
            *slot = value;
        }
        if writes_pair(instruction.opcode.0)
            && let Some(slot) = first.and_then(|index| state.get_mut(index + 1))
        {
            *slot = Val::Other;
        }
    }

    fn compute(
        &mut self,
        frame: &mut Frame,
        instruction: &Instruction,
        first: Val,
        a: Val,
        b: Val,
    ) -> Val {
        let op = instruction.opcode.0;
        let literal = instruction.literal;
        let (a, b) = match op {
            // with a literal
            0xd0..=0xe2 => (a, Val::Int(literal)),
            // into the first operand
            0xb0..=0xcf => (first, a),
            0x31 | 0x90..=0xaf => (a, b),
            // long to int
            0x84 => {
                return match a {
                    Val::Int(value) => Val::Int(i64::from(value as i32)),
                    other => other,
                };
            }
            // int to long, int to byte...
            0x81 | 0x8d..=0x8f => return a,
            _ => return Val::Other,
        };
        if let (true, Some(set)) = (!self.assuming && frame.root, more_bits(op, a, b)) {
            return set;
        }
        let a = self.settle(frame, a);
        let b = self.settle(frame, b);
        match (op, a, b) {
            (0x9c | 0xbc, Val::Now(_), Val::Now(_)) => return Val::Int(0),
            (0x9b | 0xbb, Val::Now(time), Val::Int(other))
            | (0x9b | 0xbb, Val::Int(other), Val::Now(time)) => {
                return Val::Now(time.saturating_add(other));
            }
            (0x9c | 0xbc, Val::Now(time), Val::Int(other)) => {
                return Val::Now(time.saturating_sub(other));
            }
            (0x9e | 0xbe, Val::Now(time), Val::Int(other @ 1..)) => {
                return Val::Now(time / other);
            }
            (0x31, Val::Now(time), Val::Int(other)) if other < time => return Val::Int(1),
            (0x31, Val::Int(other), Val::Now(time)) if other < time => return Val::Int(-1),
            // More time has passed than anything waits, where nothing was kept.
            (0x31, Val::Now(_), _) if self.doubting => {
                frame.run.used.insert(Source::Doubt(Kind::AnyKey));
                return Val::Int(1);
            }
            _ => (),
        }
        let mut all = Vec::new();
        for a in self.arena.all(a) {
            for b in self.arena.all(b) {
                let (Val::Int(a), Val::Int(b)) = (a, b) else {
                    return one_side(op, a, b);
                };
                let Some(value) = number(op, a, b) else {
                    return Val::Other;
                };
                all.push(Val::Int(value));
            }
        }
        if all.is_empty() {
            Val::Other
        } else {
            self.arena.one_of(all)
        }
    }

    fn invoke(&mut self, frame: &mut Frame, call: &Instruction, state: &mut [Val]) {
        frame.result = Val::Other;
        if let Reference::CallSite(site) = call.reference {
            frame.result = self.lambda(frame.method, call.offset, site);
            return;
        }
        let Some(target) = call.callee() else { return };
        let args = self.arguments(call, target, state);
        let mut given = args.iter();
        let worth = given.any(|arg| tells(arg, frame.is_static));
        if self.interest.has(target.index()) || frame.root && worth {
            frame.run.events.push(Event {
                offset: call.offset,
                target,
                args: args.as_slice().into(),
            });
        }
        frame.result = self.called(frame, call, target, &args);
    }

    fn arguments(&self, call: &Instruction, target: MethodId, state: &[Val]) -> Vec<Val> {
        let program = self.world.program;
        let read = |at: usize| {
            let register = call.registers.get(at).map(usize::from);
            register
                .and_then(|register| state.get(register).copied())
                .unwrap_or(Val::Other)
        };
        let is_static = call.opcode.class() == OpcodeClass::InvokeStatic;
        let mut args = Vec::with_capacity(call.registers.len());
        let mut at = 0;
        if !is_static {
            args.push(read(0));
            at = 1;
        }
        for ty in program
            .params(program.method(target).proto)
            .iter()
            .take(256)
        {
            args.push(read(at));
            at += if is_wide(program, *ty) { 2 } else { 1 };
        }
        args
    }

    /// An object that the runtime makes for a lambda.
    fn lambda(&mut self, method: MethodId, offset: u32, site: consentry_dex::CallSiteId) -> Val {
        let program = self.world.program;
        let Some(site) = program.call_site(site) else {
            return Val::Other;
        };
        let interface = site.proto.and_then(|proto| program.result(proto));
        let body = site.arguments.iter().find_map(|argument| match argument {
            consentry_dex::Value::Handle(handle) => match program.handle(*handle)? {
                (_, Reference::Method(body)) => self.world.resolve_ref(body),
                _ => None,
            },
            _ => None,
        });
        let value = self
            .arena
            .make(interface.map_or(Ty::NONE, Ty::from), method, offset, false);
        if let Some(object) = self.arena.object_mut(value) {
            object.body = body;
        }
        value
    }
}

/// True for arguments that are worth keeping: not the object itself whose method it is.
fn tells(value: &Val, is_static: bool) -> bool {
    let own = *value == Val::Param(0) && !is_static;
    !own && !matches!(value, Val::Other | Val::Unset)
}

/// A number that is not known with more bits set.
fn more_bits(op: u8, a: Val, b: Val) -> Option<Val> {
    match (op, a, b) {
        (0x96 | 0xb6 | 0xd6 | 0xde, Val::Other, Val::Int(bits)) => Some(Val::Set(bits)),
        (0x96 | 0xb6, Val::Int(bits), Val::Other) => Some(Val::Set(bits)),
        (0x96 | 0xb6, Val::Other, Val::Param(index))
        | (0x96 | 0xb6, Val::Param(index), Val::Other) => Some(Val::SetParam(index)),
        _ => None,
    }
}

/// What a computation gives where only one operand is known: and with zero, or with one.
fn one_side(op: u8, a: Val, b: Val) -> Val {
    let and = matches!(op, 0x95 | 0xb5 | 0xd5 | 0xdd);
    let or = matches!(op, 0x96 | 0xb6 | 0xd6 | 0xde);
    match (a, b) {
        (Val::Int(0), _) | (_, Val::Int(0)) if and => Val::Int(0),
        (Val::Int(1), _) | (_, Val::Int(1)) if or => Val::Int(1),
        (Val::Unsure, _) | (_, Val::Unsure) => Val::Unsure,
        (Val::Any, b) if b.is_known() => Val::Any,
        (a, Val::Any) if a.is_known() => Val::Any,
        _ => Val::Other,
    }
}

fn number(op: u8, a: i64, b: i64) -> Option<i64> {
    let value = match op {
        // cmp-long
        0x31 => a.cmp(&b) as i64,
        0x90 | 0x9b | 0xb0 | 0xbb | 0xd0 | 0xd8 => a.wrapping_add(b),
        0x91 | 0x9c | 0xb1 | 0xbc => a.wrapping_sub(b),
        0xd1 | 0xd9 => b.wrapping_sub(a),
        0x92 | 0x9d | 0xb2 | 0xbd | 0xd2 | 0xda => a.wrapping_mul(b),
        0x93 | 0x9e | 0xb3 | 0xbe | 0xd3 | 0xdb => a.checked_div(b)?,
        0x94 | 0x9f | 0xb4 | 0xbf | 0xd4 | 0xdc => a.checked_rem(b)?,
        0x95 | 0xa0 | 0xb5 | 0xc0 | 0xd5 | 0xdd => a & b,
        0x96 | 0xa1 | 0xb6 | 0xc1 | 0xd6 | 0xde => a | b,
        0x97 | 0xa2 | 0xb7 | 0xc2 | 0xd7 | 0xdf => a ^ b,
        // shifts: of an int by five bits, of a long by six
        0x98 | 0xb8 | 0xe0 => i64::from((a as i32).wrapping_shl(b as u32)),
        0x99 | 0xb9 | 0xe1 => i64::from((a as i32).wrapping_shr(b as u32)),
        0x9a | 0xba | 0xe2 => i64::from(((a as u32).wrapping_shr(b as u32)) as i32),
        0xa3 | 0xc3 => a.wrapping_shl(b as u32),
        0xa4 | 0xc4 => a.wrapping_shr(b as u32),
        0xa5 | 0xc5 => (a as u64).wrapping_shr(b as u32) as i64,
        _ => return None,
    };
    let is_long = matches!(op, 0x9b..=0xa5 | 0xbb..=0xc5);
    Some(if is_long {
        value
    } else {
        i64::from(value as i32)
    })
}
