//! What one instruction does.

use consentry_dex::{Instruction, OpcodeClass};

use super::atoms::{Atom, Val};
use super::machine::{At, Frame, Machine, Next, State};
use super::objects::Key;
use crate::step::writes_pair;
use crate::values::Sym;
use crate::world::Ty;

/// Elements of an array that are told apart.
const MOST_ELEMENTS: i64 = 4096;

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
                self.element(&state.store, array, index)
            }
            OpcodeClass::ArrayPut => {
                let [element, array, index] = [0, 1, 2].map(|at| read(state, register(at)));
                self.may_miss(frame, instruction, state, array, index);
                self.set_element(&mut state.store, array, index, element);
                return Next::Go;
            }
            OpcodeClass::FillArray => {
                let array = read(state, register(0));
                for object in self.values.objects(array) {
                    self.put(&mut state.store, object, Key::Data, Val::TOP, false);
                }
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
                        let store = state.store.clone();
                        self.throw(frame, instruction.offset, Val::TOP, state, store);
                    }
                }
                value
            }
            OpcodeClass::Return => {
                let value = if instruction.registers.is_empty() {
                    Val::NULL
                } else {
                    read(state, register(0))
                };
                frame.ran.value = self.values.join(frame.ran.value, value);
                let before = frame.ran.store.take();
                frame.ran.store = self.either(before, Some(state.store.clone()));
                return Next::Stop;
            }
            OpcodeClass::Throw => {
                let value = read(state, register(0));
                let store = state.store.clone();
                self.throw(frame, instruction.offset, value, state, store);
                return Next::Stop;
            }
            OpcodeClass::If => return self.branch(instruction, state),
            _ if instruction.opcode.is_invoke() => {
                return self.call_instruction(frame, at, instruction, state);
            }
            OpcodeClass::ConstMethod => Val::TOP,
            _ => return Next::Go,
        };
        self.assign(instruction, state, value);
        Next::Go
    }

    fn assign(&mut self, instruction: &Instruction, state: &mut State, value: Val) {
        let Some(index) = instruction.registers.get(0).map(usize::from) else {
            return;
        };
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
    fn cast(&mut self, at: At, instruction: &Instruction, state: &mut State) -> Next {
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

    fn instance_of(&mut self, instruction: &Instruction, value: Val) -> Val {
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

    fn new_array(&mut self, at: At, instruction: &Instruction, state: &mut State) -> Val {
        let ty = instruction.ty().map_or(Ty::NONE, Ty::from);
        let made = self.make(at, 0, ty, &mut state.store);
        let Some(object) = self.values.objects(made).first().copied() else {
            return made;
        };
        let size = self.rules.parts.of("size");
        if instruction.opcode.0 == 0x23 {
            let count = read(state, instruction.registers.get(1));
            self.put(&mut state.store, object, Key::Part(size), count, true);
        } else {
            let count = self
                .values
                .one(Atom::Int(instruction.registers.len() as i64));
            self.put(&mut state.store, object, Key::Part(size), count, true);
            for (index, register) in instruction.registers.iter().enumerate() {
                let value = read(state, Some(register));
                self.put(&mut state.store, object, Key::At(index as i32), value, true);
            }
        }
        made
    }

    /// An index that may be out of bounds, or no array.
    fn may_miss(
        &mut self,
        frame: &mut Frame,
        instruction: &Instruction,
        state: &State,
        array: Val,
        index: Val,
    ) {
        let size = self.rules.parts.of("size");
        let sure = match self.values.single(array) {
            Some(Atom::Object(object)) => {
                let count = self.peek(&state.store, object, Key::Part(size));
                match (self.values.numbers(count), self.values.numbers(index)) {
                    (Some(counts), Some(indexes)) => {
                        let least = counts.iter().copied().min().unwrap_or(0);
                        indexes.iter().all(|index| (0..least).contains(index))
                    }
                    _ => false,
                }
            }
            _ => false,
        };
        if !sure {
            let store = state.store.clone();
            self.throw(frame, instruction.offset, Val::TOP, state, store);
        }
    }

    /// An element of an array or a list.
    pub(super) fn element(
        &mut self,
        store: &crate::taint::store::Store,
        array: Val,
        index: Val,
    ) -> Val {
        let indexes = self.values.numbers(index);
        let mut all = Val::NONE;
        for atom in self.values.atoms(array).iter() {
            let value = match atom {
                Atom::Object(object) => match &indexes {
                    Some(indexes) => {
                        let mut value = self.peek(store, *object, Key::Data);
                        for index in indexes {
                            let own = self.peek(store, *object, Key::At(*index as i32));
                            value = self.values.join(value, own);
                        }
                        if value == Val::NONE {
                            self.default_of(*object)
                        } else {
                            value
                        }
                    }
                    None => {
                        let value = self.elements(store, *object);
                        if value == Val::NONE {
                            self.default_of(*object)
                        } else {
                            value
                        }
                    }
                },
                Atom::Label(_) => self.values.one(*atom),
                Atom::Int(0) => continue,
                _ => Val::TOP,
            };
            all = self.values.join(all, value);
        }
        if all == Val::NONE { Val::TOP } else { all }
    }

    /// Everything that is in an array or a collection.
    pub(super) fn elements(&mut self, store: &crate::taint::store::Store, object: u32) -> Val {
        let places = self.objects.places(object);
        if let Some(footprint) = self.footprints.last_mut() {
            footprint.shape(object, places.len());
        }
        let mut all = Val::NONE;
        for place in places {
            if let Some((_, Key::Data | Key::At(_) | Key::Text(_))) = self.objects.key(place) {
                let value = self.read_place(store, place);
                all = self.values.join(all, value);
            }
        }
        all
    }

    pub(super) fn set_element(
        &mut self,
        store: &mut crate::taint::store::Store,
        array: Val,
        index: Val,
        element: Val,
    ) {
        let objects = self.values.objects(array);
        let surely = objects.len() == 1;
        let indexes = self
            .values
            .numbers(index)
            .filter(|all| all.iter().all(|index| (0..MOST_ELEMENTS).contains(index)));
        for object in objects {
            match indexes.as_deref() {
                Some([index]) => {
                    self.put(store, object, Key::At(*index as i32), element, surely);
                }
                _ => self.put(store, object, Key::Data, element, false),
            }
        }
    }

    fn static_get(&mut self, at: At, instruction: &Instruction, state: &mut State) -> Val {
        let Some(field) = instruction.field() else {
            return Val::TOP;
        };
        let program = self.world().program;
        let field = self.declared(field);
        let row = program.field(field);
        let ty = Ty::from(row.class);
        let mut value = if program.field_definition(field).is_some() {
            state.store = self.load_class(ty, at, std::mem::take(&mut state.store));
            let world = self.world_object;
            let value = self.peek(&state.store, world, Key::Field(field.0));
            if value == Val::NONE { Val::TOP } else { value }
        } else {
            let name = format!(
                "{}.{}",
                program.type_name(row.class),
                program.text(row.name)
            );
            match self.query.framework.constants.get(&name) {
                Some(text) => {
                    let text = text.clone();
                    self.text(&text)
                }
                None if matches!(
                    name.as_str(),
                    "java.lang.System.out" | "java.lang.System.err"
                ) =>
                {
                    self.console(ty, state)
                }
                None => Val::TOP,
            }
        };
        for label in self.tracks.taken(at.method, at.offset, &self.stack) {
            let label = self.values.one(Atom::Label(label));
            value = self.values.join(value, label);
        }
        value
    }

    /// The stream that Android writes to the log.
    fn console(&mut self, ty: Ty, state: &mut State) -> Val {
        let name = super::objects::Name::Known(super::objects::Family::Single, -1);
        let stream = self.world().find("java.io.PrintStream").unwrap_or(ty);
        let object = self.objects.of(name, stream, true, false);
        let channel = Key::Part(self.rules.parts.of("channel"));
        let log = self.text("log");
        self.put(&mut state.store, object, channel, log, true);
        self.values.one(Atom::Object(object))
    }

    fn instance_get(&mut self, frame: &mut Frame, instruction: &Instruction, state: &State) -> Val {
        let Some(field) = instruction.field() else {
            return Val::TOP;
        };
        let field = self.declared(field);
        let receiver = read(state, instruction.registers.get(1));
        let mut value = Val::NONE;
        let defined = self.world().program.field_definition(field).is_some();
        for atom in self.values.atoms(receiver).iter() {
            let own = match atom {
                Atom::Object(object) if defined => self.field(&state.store, *object, field),
                Atom::Object(object) => {
                    // a field of a class of the platform
                    let key = self.platform_field(field);
                    let own = self.peek(&state.store, *object, key);
                    let data = self.peek(&state.store, *object, Key::Data);
                    let own = self.values.join(own, data);
                    if own == Val::NONE { Val::TOP } else { own }
                }
                Atom::Label(_) => self.values.one(*atom),
                Atom::Int(0) => continue,
                _ => Val::TOP,
            };
            value = self.values.join(value, own);
        }
        if !self.is_surely_there(receiver) {
            let store = state.store.clone();
            self.throw(frame, instruction.offset, Val::TOP, state, store);
        }
        for label in self
            .tracks
            .taken(frame.method, instruction.offset, &self.stack)
        {
            let label = self.values.one(Atom::Label(label));
            value = self.values.join(value, label);
        }
        if value == Val::NONE { Val::TOP } else { value }
    }

    fn is_surely_there(&self, value: Val) -> bool {
        let atoms = self.values.atoms(value);
        !atoms.is_empty() && atoms.iter().all(|atom| matches!(atom, Atom::Object(_)))
    }

    fn instance_put(&mut self, frame: &mut Frame, instruction: &Instruction, state: &mut State) {
        let Some(field) = instruction.field() else {
            return;
        };
        let field = self.declared(field);
        let value = read(state, instruction.registers.get(0));
        let receiver = read(state, instruction.registers.get(1));
        if !self.is_surely_there(receiver) {
            let store = state.store.clone();
            self.throw(frame, instruction.offset, Val::TOP, state, store);
        }
        let objects = self.values.objects(receiver);
        let surely = objects.len() == 1;
        let key = if self.world().program.field_definition(field).is_some() {
            Key::Field(field.0)
        } else {
            self.platform_field(field)
        };
        for object in objects {
            self.put(&mut state.store, object, key, value, surely);
        }
    }

    /// A field of a class of the platform: by its name, as summaries name it.
    fn platform_field(&self, field: consentry_dex::FieldId) -> Key {
        Key::Text(Sym(self.world().program.field(field).name.0))
    }
}
