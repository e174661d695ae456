//! What one instruction does.

use consentry_dex::{Instruction, OpcodeClass};

use super::atoms::{Atom, Val};
use super::machine::{At, Frame, Machine, Next, State};
use super::objects::Key;
use super::throwers::BY_ZERO;
use crate::step::writes_pair;
use crate::values::Sym;
use crate::world::Ty;

pub(super) fn read(state: &State, register: Option<u16>) -> Val {
    register
        .and_then(|index| state.registers.get(usize::from(index)))
        .copied()
        .unwrap_or(Val::TOP)
}

impl Machine<'_, '_, '_> {
    pub(super) fn step(
        &mut self,
        frame: &mut Frame,
        instruction: &Instruction,
        state: &mut State,
    ) -> Next {
        if instruction.payload.is_some() {
            return Next::Stop;
        }
        let register = |index: usize| instruction.registers.get(index);
        let at = At {
            method: frame.method,
            offset: instruction.offset,
            context: frame.context,
        };
        let class = instruction.opcode.class();
        let value = match class {
            OpcodeClass::Move => read(state, register(1)),
            OpcodeClass::MoveResult => std::mem::take(&mut state.result),
            OpcodeClass::MoveException => state.caught,
            OpcodeClass::ConstNumber => self.values.one(Atom::Int(instruction.literal)),
            OpcodeClass::ConstString => match instruction.string() {
                Some(text) => self.values.one(Atom::Text(Sym(text.0))),
                None => Val::TOP,
            },
            OpcodeClass::ConstClass => match instruction.ty() {
                Some(ty) => self.values.one(Atom::Class(ty.0)),
                None => Val::TOP,
            },
            OpcodeClass::CheckCast => return self.cast(at, instruction, state),
            OpcodeClass::InstanceOf => self.instance_of(instruction, read(state, register(1))),
            OpcodeClass::NewInstance => {
                let Some(ty) = instruction.ty().map(Ty::from) else {
                    return Next::Go;
                };
                state.store = self.load_class(ty, at, std::mem::take(&mut state.store));
                self.make(at, 0, ty, &mut state.store)
            }
            OpcodeClass::NewArray => {
                let array = self.new_array(at, instruction, state);
                if instruction.opcode.0 != 0x23 {
                    state.result = array;
                    return Next::Go;
                }
                array
            }
            OpcodeClass::ArrayGet => {
                let (array, index) = (read(state, register(1)), read(state, register(2)));
                self.may_miss(frame, instruction, state, array, index);
                let value = self.element(&state.store, array, index);
                match instruction.opcode.0 {
                    0x46 => self.taken_by(value, index),
                    _ => self.taken_at(value, index),
                }
            }
            OpcodeClass::ArrayPut => {
                let [element, array, index] = [0, 1, 2].map(|at| read(state, register(at)));
                self.may_miss(frame, instruction, state, array, index);
                self.set_element(&mut state.store, array, index, element);
                return Next::Go;
            }
            OpcodeClass::FillArray => {
                let array = read(state, register(0));
                self.fill_array(frame.method, instruction, array, &mut state.store);
                return Next::Go;
            }
            OpcodeClass::StaticGet => self.static_get(at, instruction, state),
            OpcodeClass::StaticPut => {
                if let Some(field) = instruction.field() {
                    let field = self.declared(field);
                    let ty = Ty::from(self.world().program.field(field).class);
                    state.store = self.load_class(ty, at, std::mem::take(&mut state.store));
                    let value = read(state, register(0));
                    let world = self.world_object;
                    self.put(&mut state.store, world, Key::Field(field.0), value, true);
                }
                return Next::Go;
            }
            OpcodeClass::InstanceGet => self.instance_get(frame, instruction, state),
            OpcodeClass::InstancePut => {
                self.instance_put(frame, instruction, state);
                return Next::Go;
            }
            OpcodeClass::Compute => {
                let value = self.compute(instruction, state);
                if matches!(
                    instruction.opcode.0,
                    0x93 | 0x94 | 0x9e | 0x9f | 0xb3 | 0xb4 | 0xbe | 0xbf
                ) {
                    let by = usize::from(instruction.opcode.0 < 0xb0) + 1;
                    let divisor = self.values.numbers(read(state, register(by)));
                    if divisor.is_none_or(|all| all.contains(&0)) {
                        self.may_fail(frame, instruction.offset, &[read(state, register(by))]);
                        self.runtime_throws(frame, instruction.offset, BY_ZERO, state);
                    }
                }
                // by a constant that stands in the instruction
                if matches!(instruction.opcode.0, 0xd3 | 0xd4 | 0xdb | 0xdc)
                    && instruction.literal == 0
                {
                    self.runtime_throws(frame, instruction.offset, BY_ZERO, state);
                    return Next::Stop;
                }
                value
            }
            OpcodeClass::Return => {
                let value = if instruction.registers.is_empty() {
                    Val::NULL
                } else {
                    read(state, register(0))
                };
                let value = self.under(value);
                frame.ran.value = self.values.join(frame.ran.value, value);
                let before = frame.ran.store.take();
                frame.ran.store = self.either(before, Some(state.store.clone()));
                return Next::Stop;
            }
            OpcodeClass::Throw => {
                let value = read(state, register(0));
                let store = state.store.clone();
                if self.condition != Val::NONE {
                    self.fails_under(frame, instruction.offset, self.condition);
                }
                self.throw(frame, instruction.offset, value, state, store);
                return Next::Stop;
            }
            OpcodeClass::If => return self.branch(instruction, state),
            OpcodeClass::Switch => return self.cases(frame, instruction, state),
            _ if instruction.opcode.is_invoke() => {
                return self.call_instruction(frame, at, instruction, state);
            }
            OpcodeClass::ConstMethod => Val::TOP,
            _ => return Next::Go,
        };
        self.assign(instruction, state, value);
        Next::Go
    }

    pub(super) fn assign(&mut self, instruction: &Instruction, state: &mut State, value: Val) {
        let Some(index) = instruction.registers.get(0).map(usize::from) else {
            return;
        };
        self.choose(value);
        let value = self.under(value);
        if let Some(slot) = state.registers.get_mut(index) {
            *slot = value;
        }
        if writes_pair(instruction.opcode.0)
            && let Some(slot) = state.registers.get_mut(index + 1)
        {
            *slot = Val::TOP;
        }
    }

    /// What cannot be of the class does not pass; what may be anything is of it from now on.
    pub(super) fn cast(&mut self, at: At, instruction: &Instruction, state: &mut State) -> Next {
        let Some(ty) = instruction.ty() else {
            return Next::Go;
        };
        let value = read(state, instruction.registers.get(0));
        let mut kept = Vec::new();
        let defined = self.world().is_defined(ty.into());
        for atom in self.values.atoms(value).iter() {
            match atom {
                Atom::Object(id) => {
                    let (own, exact) = self
                        .objects
                        .get(*id)
                        .map_or((Ty::NONE, false), |object| (object.ty, object.exact));
                    let fits = !exact
                        || !defined
                        || !self.world().is_defined(own)
                        || self.graph.ancestors(own).contains(&ty.into());
                    if fits {
                        kept.push(*atom);
                    }
                }
                Atom::Top if defined => {
                    let name = super::objects::Name::Made(at.method, at.offset, at.context, 9);
                    let made = self.unknown(name, ty);
                    kept.extend(self.values.atoms(made).iter().copied());
                }
                _ => kept.push(*atom),
            }
        }
        if kept.is_empty() && value != Val::NONE {
            // It throws, or we do not see how it comes here.
            kept.push(Atom::Top);
        }
        let value = self.values.of(kept);
        self.assign(instruction, state, value);
        Next::Go
    }

    pub(super) fn instance_of(&mut self, instruction: &Instruction, value: Val) -> Val {
        let Some(ty) = instruction.ty().map(Ty::from) else {
            return Val::TOP;
        };
        let mut said = Vec::new();
        for atom in self.values.atoms(value).iter() {
            match atom {
                Atom::Object(id) => {
                    let Some(object) = self.objects.get(*id) else {
                        return Val::TOP;
                    };
                    let (own, exact) = (object.ty, object.exact);
                    let above = self.graph.ancestors(own);
                    let known = self.world().is_defined(ty)
                        || above.iter().all(|above| self.world().is_defined(*above));
                    if above.contains(&ty) || ty == self.world().object {
                        said.push(Atom::Int(1));
                    } else if exact && self.world().is_defined(own) && known {
                        said.push(Atom::Int(0));
                    } else {
                        return Val::TOP;
                    }
                }
                Atom::Int(0) => said.push(Atom::Int(0)),
                _ => return Val::TOP,
            }
        }
        if said.is_empty() {
            return Val::TOP;
        }
        self.values.of(said)
    }
}
