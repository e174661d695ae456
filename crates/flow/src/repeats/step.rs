//! What one instruction does in a replay; fields and what they hold at first.

use consentry_dex::{FieldId, Instruction, MethodId, OpcodeClass, Reference, Value};

use super::machine::{Frame, Machine};
use super::val::{NULL, Val, compute};
use crate::eval::is_wide;
use crate::step::writes_pair;
use crate::world::Ty;

/// Places that write a field whose first value is looked up.
const MOST_WRITERS: usize = 6;

impl Machine<'_, '_, '_> {
    pub fn step(&mut self, frame: &mut Frame, instruction: &Instruction, state: &mut [Val]) {
        let read = |state: &[Val], index: usize| {
            let register = instruction.registers.get(index).map(usize::from);
            register
                .and_then(|register| state.get(register).cloned())
                .unwrap_or(Val::Other)
        };
        let value = match instruction.opcode.class() {
            _ if instruction.payload.is_some() => return,
            OpcodeClass::Move => read(state, 1),
            OpcodeClass::MoveResult => std::mem::replace(&mut frame.result, Val::Other),
            OpcodeClass::ConstNumber => Val::number(instruction.literal),
            OpcodeClass::ConstString => instruction.string().map_or(Val::Other, |string| {
                Val::Text(self.graph.world.program.text(string).as_ref().into())
            }),
            OpcodeClass::CheckCast | OpcodeClass::FillArray | OpcodeClass::ArrayPut => return,
            OpcodeClass::NewInstance => {
                let ty = instruction.ty().map_or(Ty::NONE, Ty::from);
                let made = self.make(ty);
                frame.made.push(made.clone());
                made
            }
            OpcodeClass::StaticGet => match instruction.field() {
                Some(field) => self.read_field(None, field),
                None => Val::Other,
            },
            OpcodeClass::InstanceGet => match instruction.field() {
                Some(field) => self.read_field(Some(&read(state, 1)), field),
                None => Val::Other,
            },
            OpcodeClass::StaticPut | OpcodeClass::InstancePut => {
                if let Some(field) = instruction.field() {
                    let is_static = instruction.opcode.class() == OpcodeClass::StaticPut;
                    let base = (!is_static).then(|| read(state, 1));
                    self.write_field(frame, base.as_ref(), field, read(state, 0));
                }
                return;
            }
            OpcodeClass::ArrayGet => match read(state, 1) {
                Val::Answers => Val::number(-1),
                _ => Val::Other,
            },
            OpcodeClass::Compute => {
                let (first, a, b) = (read(state, 0), read(state, 1), read(state, 2));
                match (instruction.opcode.0, &a) {
                    (0x21, Val::Answers) => Val::number(1),
                    (op, _) => compute(op, instruction.literal, &first, &a, &b),
                }
            }
            OpcodeClass::Return => {
                if !instruction.registers.is_empty() {
                    let returns = std::mem::replace(&mut frame.returns, Val::Unset);
                    frame.returns = returns.join(read(state, 0));
                }
                return;
            }
            _ if instruction.opcode.is_invoke() => {
                frame.result = Val::Other;
                if let (Some(target), false) = (
                    instruction.callee(),
                    matches!(instruction.reference, Reference::CallSite(_)),
                ) {
                    let args = self.arguments(instruction, target, state);
                    frame.result = self.call(frame, instruction, target, &args);
                }
                return;
            }
            OpcodeClass::InstanceOf
            | OpcodeClass::ConstClass
            | OpcodeClass::MoveException
            | OpcodeClass::ConstMethod => Val::Other,
            OpcodeClass::NewArray if instruction.opcode.0 == 0x23 => Val::Other,
            _ => return,
        };
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

    fn arguments(&self, call: &Instruction, target: MethodId, state: &[Val]) -> Vec<Val> {
        let program = self.graph.world.program;
        let read = |at: usize| {
            let register = call.registers.get(at).map(usize::from);
            let value = register.and_then(|register| state.get(register).cloned());
            value.unwrap_or(Val::Other)
        };
        let mut args = Vec::with_capacity(call.registers.len());
        let mut at = 0;
        if call.opcode.class() != OpcodeClass::InvokeStatic {
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

    fn write_field(&mut self, frame: &mut Frame, base: Option<&Val>, field: FieldId, value: Val) {
        if self.quiet == 0 {
            self.own_fields.insert(field);
        }
        // Two ways through a method write different values: neither is sure.
        let value = match frame.written.get(&field) {
            Some(old) if *old != value && base.is_none_or(|base| *base == Val::Other) => Val::Other,
            _ => value,
        };
        frame.written.insert(field, value.clone());
        let object = base.and_then(|base| self.object_mut(base));
        match object {
            Some(object) => object.fields.insert(field, value),
            None => self.memory.fields.insert(field, value),
        };
    }

    fn read_field(&mut self, base: Option<&Val>, field: FieldId) -> Val {
        let object = base.and_then(|base| self.object(base));
        if let Some(object) = object {
            let lasting = object.lasting;
            let held = object.fields.get(&field).cloned();
            return match held {
                _ if lasting && !self.is_known(field) => Val::Other,
                Some(value) => value,
                None => NULL,
            };
        }
        if self.gathering && self.quiet == 0 && self.is_plain(field) && !self.is_initial(field) {
            return Val::Other;
        }
        match self.memory.fields.get(&field) {
            Some(value) => value.clone(),
            None => self.first(field),
        }
    }

    /// Whether all that writes a field is seen: initialisers, and what is replayed.
    fn is_known(&self, field: FieldId) -> bool {
        !self.is_plain(field)
            || self.is_initial(field)
            || (!self.gathering && self.own_fields.contains(&field))
    }

    fn is_plain(&self, field: FieldId) -> bool {
        let program = self.graph.world.program;
        program.descriptor(program.field(field).ty).len() == 1
    }

    fn writers(&self, field: FieldId) -> Vec<MethodId> {
        let program = self.graph.world.program;
        let puts = program.field_uses(field).iter().filter(|site| {
            let class = site.opcode().class();
            matches!(class, OpcodeClass::StaticPut | OpcodeClass::InstancePut)
        });
        let mut codes: Vec<_> = puts.map(|site| site.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        let codes = codes.into_iter().filter_map(|code| program.code(code));
        codes.filter_map(|code| code.methods().next()).collect()
    }

    /// Whether only initialisers write a field.
    fn is_initial(&self, field: FieldId) -> bool {
        let program = self.graph.world.program;
        let starts =
            |method: &MethodId| program.string(program.method(*method).name).first() == Some(&b'<');
        self.writers(field).iter().all(starts)
    }

    /// What a field holds at first: what initialisers write; for objects also what any single place does.
    fn first(&mut self, field: FieldId) -> Val {
        if let Some(value) = self.memory.first.get(&field) {
            return value.clone();
        }
        let program = self.graph.world.program;
        if let Some(value) = self.of_platform(field) {
            return value;
        }
        self.memory.first.insert(field, Val::Other);
        let writers = self.writers(field);
        let plain = self.is_plain(field);
        let starts =
            |method: &MethodId| program.string(program.method(*method).name).first() == Some(&b'<');
        let known = !plain || writers.iter().all(starts) || self.own_fields.contains(&field);
        let known = known && program.field_definition(field).is_some();
        let value = if !known || writers.len() > MOST_WRITERS {
            Val::Other
        } else {
            let mut value = Val::Unset;
            for method in writers.iter().filter(|method| !plain || starts(method)) {
                value = value.join(self.puts(*method, field));
            }
            match value {
                Val::Unset => self.encoded(field),
                value => value,
            }
        };
        self.memory.first.insert(field, value.clone());
        value
    }

    /// What a method writes to a field.
    fn puts(&mut self, method: MethodId, field: FieldId) -> Val {
        let fields = std::mem::take(&mut self.memory.fields);
        let active = std::mem::take(&mut self.active);
        let inside = std::mem::take(&mut self.inside);
        self.quiet += 1;
        if self.quiet < 4 {
            self.run(method, &[]);
        }
        self.quiet -= 1;
        self.inside = inside;
        self.active = active;
        let found = std::mem::replace(&mut self.memory.fields, fields);
        found.get(&field).cloned().unwrap_or(Val::Other)
    }

    fn encoded(&self, field: FieldId) -> Val {
        let program = self.graph.world.program;
        let Some(def) = program.field_definition(field) else {
            return Val::Other;
        };
        let values = program.static_values(def.class).values;
        let value = values.into_iter().find(|(other, _)| *other == field);
        match value.map(|(_, value)| value) {
            Some(Value::String(string)) => Val::Text(program.text(string).as_ref().into()),
            Some(Value::Int(number)) => Val::number(number.into()),
            Some(Value::Long(number)) => Val::number(number),
            Some(Value::Short(number)) => Val::number(number.into()),
            Some(Value::Byte(number)) => Val::number(number.into()),
            Some(Value::Double(number)) => Val::Real(number, false),
            Some(Value::Boolean(number)) => Val::flag(number),
            None | Some(Value::Null) => NULL,
            Some(_) => Val::Other,
        }
    }

    /// Constants of the platform: units of time.
    fn of_platform(&self, field: FieldId) -> Option<Val> {
        let program = self.graph.world.program;
        let row = program.field(field);
        if program.type_name(row.class) != "java.util.concurrent.TimeUnit" {
            return None;
        }
        let nanos = match &*program.text(row.name) {
            "NANOSECONDS" => 1,
            "MICROSECONDS" => 1000,
            "MILLISECONDS" => 1_000_000,
            "SECONDS" => 1_000_000_000,
            "MINUTES" => 60_000_000_000,
            "HOURS" => 3_600_000_000_000,
            "DAYS" => 86_400_000_000_000,
            _ => return None,
        };
        Some(Val::Unit(nanos))
    }
}
