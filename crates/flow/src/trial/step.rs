//! What one instruction does in a trial, jumps aside.

use consentry_dex::{FieldId, Instruction, MethodId, OpcodeClass, Reference};

use super::machine::{Frame, Machine, read};
use super::ops::compute;
use super::texts::MADE;
use super::value::{NULL, Stop, V};
use crate::eval::is_wide;
use crate::world::Ty;

/// Members of an array of which chance takes one.
const MOST_CHOSEN: usize = 16;

impl Machine<'_, '_> {
    pub(super) fn step(&mut self, frame: &mut Frame<'_>, one: &Instruction) -> Result<(), Stop> {
        let arg = |frame: &Frame<'_>, at: usize| {
            one.registers
                .get(at)
                .map_or(V::Lost, |register| read(frame, register))
        };
        let class = one.opcode.class();
        let value = match class {
            OpcodeClass::Move => arg(frame, 1),
            OpcodeClass::MoveResult => std::mem::replace(&mut frame.result, V::Lost),
            OpcodeClass::MoveException => frame.caught.clone(),
            OpcodeClass::ConstNumber => V::Int(one.literal),
            OpcodeClass::ConstString => one
                .string()
                .map_or(V::Lost, |string| V::text(self.program.text(string))),
            OpcodeClass::ConstClass => one.ty().map_or(V::Lost, |ty| V::Class(ty.into())),
            OpcodeClass::ConstMethod => V::Lost,
            OpcodeClass::NewInstance => {
                let ty = one.ty().map_or(Ty::NONE, Ty::from);
                self.note(frame.method, one.offset as i32);
                self.initialise(ty)?;
                self.make(ty)
            }
            OpcodeClass::InstanceOf => {
                let ty = one.ty().map_or(Ty::NONE, Ty::from);
                self.instance_of(&arg(frame, 1), ty)
            }
            OpcodeClass::NewArray => return self.new_array(frame, one),
            OpcodeClass::FillArray => return self.fill(frame, one),
            OpcodeClass::ArrayGet => {
                let place = (frame.method, one.offset);
                let index = self.some_index(&arg(frame, 1), arg(frame, 2), place);
                self.element(&arg(frame, 1), &index)
            }
            OpcodeClass::ArrayPut => {
                self.put_element(&arg(frame, 1), &arg(frame, 2), arg(frame, 0));
                return Ok(());
            }
            OpcodeClass::StaticGet | OpcodeClass::InstanceGet => {
                self.note(frame.method, one.offset as i32);
                let Some(field) = one.field().map(|field| self.declared(field)) else {
                    return Ok(());
                };
                if class == OpcodeClass::StaticGet {
                    self.static_field(field)?
                } else {
                    self.instance_field(&arg(frame, 1), field)?
                }
            }
            OpcodeClass::StaticPut => {
                let Some(field) = one.field().map(|field| self.declared(field)) else {
                    return Ok(());
                };
                self.initialise(self.program.field(field).class.into())?;
                let value = self.kept(arg(frame, 0));
                self.statics.insert(field, value);
                return Ok(());
            }
            OpcodeClass::InstancePut => {
                let (base, value) = (arg(frame, 1), self.kept(arg(frame, 0)));
                if base.is_null() {
                    return self.throw("java.lang.NullPointerException");
                }
                let field = one.field().map(|field| self.declared(field));
                if let (Some(object), Some(field)) = (self.object_mut(&base), field) {
                    object.fields.insert(field, value);
                }
                return Ok(());
            }
            OpcodeClass::Compute if one.opcode.0 == 0x21 => match self.object(&arg(frame, 1)) {
                Some(array) if array.lost => V::Lost,
                Some(array) => V::Int(array.items.len() as i64),
                None if arg(frame, 1).is_null() => {
                    return self.throw("java.lang.NullPointerException");
                }
                None => arg(frame, 1),
            },
            OpcodeClass::Compute => compute(
                one.opcode.0,
                one.literal,
                &arg(frame, 0),
                &arg(frame, 1),
                &arg(frame, 2),
            ),
            _ if one.opcode.is_invoke() => {
                self.note(frame.method, one.offset as i32);
                frame.result = self.invoke(frame, one)?;
                self.make_text(frame, one);
                return Ok(());
            }
            _ => return Ok(()),
        };
        if let Some(slot) = one
            .registers
            .get(0)
            .and_then(|register| frame.registers.get_mut(usize::from(register)))
        {
            *slot = value;
        }
        Ok(())
    }

    /// A text that a constructor has made takes the place of the object that was to become it.
    fn make_text(&self, frame: &mut Frame<'_>, call: &Instruction) {
        let made = call.registers.get(0).map(|register| read(frame, register));
        let made = made.filter(|_| call.opcode.class() == OpcodeClass::InvokeDirect);
        if let Some(made) = made
            && let Some(text) = self.prop(&made, MADE)
        {
            let all = frame.registers.iter_mut().filter(|slot| **slot == made);
            all.for_each(|slot| *slot = text.clone());
        }
    }

    /// What is written where it is not sure that this runs: a reference stays one.
    pub(super) fn kept(&self, value: V) -> V {
        match value {
            V::Int(_) | V::Text(_) if !self.sure => V::Lost,
            value => value,
        }
    }

    pub fn throw<T>(&mut self, class: &str) -> Result<T, Stop> {
        Err(Stop::Threw(self.make_named(class)))
    }

    fn instance_of(&self, value: &V, ty: Ty) -> V {
        let name = || self.world.name(ty);
        match value {
            V::Int(_) => V::flag(false),
            V::Text(_) => V::flag(matches!(
                &*name(),
                "java.lang.String"
                    | "java.lang.CharSequence"
                    | "java.lang.Object"
                    | "java.lang.Comparable"
            )),
            V::Class(_) => V::flag(matches!(
                &*name(),
                "java.lang.Class" | "java.lang.Object" | "java.lang.reflect.Type"
            )),
            V::Obj(_) => {
                let own = self.object(value).map_or(Ty::NONE, |object| object.ty);
                V::flag(ty == self.world.object || self.is_below(own, ty))
            }
            V::Any => V::Any,
            V::Lost => V::Lost,
        }
    }

    fn new_array(&mut self, frame: &mut Frame<'_>, one: &Instruction) -> Result<(), Stop> {
        let ty = one.ty().map_or(Ty::NONE, Ty::from);
        if one.opcode.0 == 0x23 {
            let count = one
                .registers
                .get(1)
                .map_or(V::Lost, |register| read(frame, register));
            let made = self.array(ty, &count);
            if let Some(slot) = one
                .registers
                .get(0)
                .and_then(|register| frame.registers.get_mut(usize::from(register)))
            {
                *slot = made;
            }
            return Ok(());
        }
        let items: Vec<V> = one
            .registers
            .iter()
            .map(|register| read(frame, register))
            .collect();
        let made = self.make(ty);
        if let Some(object) = self.object_mut(&made) {
            object.items = items;
        }
        frame.result = made;
        Ok(())
    }

    fn fill(&mut self, frame: &mut Frame<'_>, one: &Instruction) -> Result<(), Stop> {
        let program = self.program;
        let code = program
            .code_of(frame.method)
            .and_then(|code| program.code(code));
        let base = one
            .registers
            .get(0)
            .map_or(V::Lost, |register| read(frame, register));
        let data = code.as_ref().and_then(|code| code.array_data(one));
        if let (Some(data), Some(object)) = (data, self.object_mut(&base)) {
            let width = usize::from(data.width).max(1);
            for (slot, bytes) in object.items.iter_mut().zip(data.bytes.chunks(width)) {
                let mut number = [if bytes.last().is_some_and(|top| *top >= 0x80) {
                    0xff
                } else {
                    0
                }; 8];
                number
                    .iter_mut()
                    .zip(bytes)
                    .for_each(|(to, from)| *to = *from);
                *slot = V::Int(i64::from_le_bytes(number));
            }
        }
        Ok(())
    }

    /// Where the device or chance decides which member of an array is taken: each in turn.
    pub(super) fn some_index(&mut self, array: &V, index: V, place: (MethodId, u32)) -> V {
        let count = self.object(array).map_or(0, |array| array.items.len());
        if index != V::Any || count == 0 || count > MOST_CHOSEN {
            return index;
        }
        let ways: Vec<i64> = (0..count as i64).collect();
        V::Int(self.choose(place, false, &ways))
    }

    fn element(&self, array: &V, index: &V) -> V {
        let Some(object) = self.object(array) else {
            return if *array == V::Any { V::Any } else { V::Lost };
        };
        let index = index.int().and_then(|index| usize::try_from(index).ok());
        let item = index.and_then(|index| object.items.get(index)).cloned();
        item.filter(|_| !object.lost).unwrap_or(V::Lost)
    }

    fn put_element(&mut self, array: &V, index: &V, value: V) {
        let value = self.kept(value);
        let index = index.int().and_then(|index| usize::try_from(index).ok());
        if let Some(object) = self.object_mut(array) {
            match index.and_then(|index| object.items.get_mut(index)) {
                Some(slot) => *slot = value,
                None => object.lost = true,
            }
        }
    }

    fn static_field(&mut self, field: FieldId) -> Result<V, Stop> {
        let row = self.program.field(field);
        self.initialise(row.class.into())?;
        if let Some(value) = self.statics.get(&field) {
            return Ok(value.clone());
        }
        if self.program.field_definition(field).is_some() {
            return Ok(NULL);
        }
        let ty: Ty = row.ty.into();
        let name = format!(
            "{}.{}",
            self.program.type_name(row.class),
            self.program.text(row.name)
        );
        if let Some(text) = self.query.framework.constants.get(&name) {
            return Ok(V::text(text));
        }
        match name.as_str() {
            "java.lang.Boolean.TRUE" => return Ok(self.boxed("java.lang.Boolean", V::Int(1))),
            "java.lang.Boolean.FALSE" => return Ok(self.boxed("java.lang.Boolean", V::Int(0))),
            "android.os.Build$VERSION.SDK_INT" => return Ok(V::Int(34)),
            _ => {}
        }
        Ok(match self.program.descriptor(row.ty).as_bytes().first() {
            Some(b'L') if &*self.program.descriptor(row.ty) != "Ljava/lang/String;" => {
                self.only(&name, ty)
            }
            _ => V::Any,
        })
    }

    /// What there is one of.
    pub fn only(&mut self, name: &str, ty: Ty) -> V {
        if let Some(value) = self.single.get(name) {
            return value.clone();
        }
        let made = self.make(ty);
        self.single.insert(name.to_owned(), made.clone());
        made
    }

    fn instance_field(&mut self, base: &V, field: FieldId) -> Result<V, Stop> {
        if base.is_null() {
            return self.throw("java.lang.NullPointerException");
        }
        let row = self.program.field(field);
        let defined = self.world.is_defined(row.class.into());
        Ok(match self.object(base) {
            Some(object) => match object.fields.get(&field) {
                Some(value) => value.clone(),
                None if defined => NULL,
                None => V::Any,
            },
            None if *base == V::Any => V::Any,
            None => V::Lost,
        })
    }

    fn invoke(&mut self, frame: &Frame<'_>, call: &Instruction) -> Result<V, Stop> {
        let Some(target) = call
            .callee()
            .filter(|_| !matches!(call.reference, Reference::CallSite(_)))
        else {
            return Ok(V::Lost);
        };
        let class = call.opcode.class();
        let args = self.arguments(frame, call, target);
        let is_static = class == OpcodeClass::InvokeStatic;
        let row = self.program.method(target);
        if is_static {
            self.initialise(row.class.into())?;
        } else if args.first().is_some_and(V::is_null) {
            return self.throw("java.lang.NullPointerException");
        }
        let own = match class {
            OpcodeClass::InvokeVirtual | OpcodeClass::InvokeInterface => {
                let ty = args
                    .first()
                    .and_then(|base| self.object(base))
                    .map(|object| object.ty);
                match ty {
                    Some(ty) => self.resolved(ty, target),
                    None => {
                        let known = matches!(args.first(), Some(V::Text(_) | V::Class(_)));
                        self.doubtful |= !known && self.hides(target);
                        None
                    }
                }
            }
            _ => self
                .world
                .resolve_ref(target)
                .filter(|method| self.program.code_of(*method).is_some()),
        };
        match own {
            Some(method) => self.run(method, &args),
            None => {
                if let Some(exception) = &self.callee(target).fails
                    && self.choose((frame.method, call.offset), false, &[0, 0, 0, 1]) == 1
                {
                    return self.throw(exception);
                }
                self.platform(target, &args)
            }
        }
    }

    fn arguments(&self, frame: &Frame<'_>, call: &Instruction, target: MethodId) -> Vec<V> {
        let program = self.program;
        let value = |at: usize| {
            call.registers
                .get(at)
                .map_or(V::Lost, |register| read(frame, register))
        };
        let mut args = Vec::with_capacity(call.registers.len());
        let mut at = 0;
        if call.opcode.class() != OpcodeClass::InvokeStatic {
            args.push(value(0));
            at = 1;
        }
        for ty in program.params(program.method(target).proto) {
            args.push(value(at));
            at += if is_wide(program, *ty) { 2 } else { 1 };
        }
        args
    }
}
