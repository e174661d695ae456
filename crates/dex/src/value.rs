//! Encoded values: constants of static fields, annotations, arguments of call sites.

use crate::bytes::Cursor;
use crate::ids::{FieldId, HandleId, MethodId, ProtoId, StrId, TypeId};
use crate::limits::Limits;
use crate::program::Member;
use crate::tables::at;

/// A decoded value.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum Value {
    Byte(i8),
    Short(i16),
    Char(u16),
    Int(i32),
    Long(i64),
    Float(f32),
    Double(f64),
    MethodType(ProtoId),
    Handle(HandleId),
    String(StrId),
    Type(TypeId),
    Field(FieldId),
    Method(MethodId),
    Enum(FieldId),
    Array(Vec<Value>),
    Annotation(Annotation),
    Null,
    Boolean(bool),
    /// An index that does not exist in the member.
    Damaged,
}

/// An annotation: its type and its elements by name.
#[derive(Clone, PartialEq, Debug)]
pub struct Annotation {
    /// Who can see it; `None` for one nested in a value.
    pub visibility: Option<Visibility>,
    /// Its type; `None` where it is damaged.
    pub ty: Option<TypeId>,
    /// Name (`None` where damaged) and value.
    pub elements: Vec<(Option<StrId>, Value)>,
}

/// Who can see an annotation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Visibility {
    /// Build tools only.
    Build,
    /// Reflection.
    Runtime,
    /// The virtual machine, e.g. for generic signatures.
    System,
}

/// Reads values within limits; `None` from any method means that the data is cut, damaged or too much.
pub(crate) struct Decoder<'a> {
    pub cursor: Cursor<'a>,
    pub member: &'a Member,
    depth: usize,
    values: usize,
}

impl<'a> Decoder<'a> {
    pub fn new(data: &'a [u8], member: &'a Member, limits: &Limits) -> Self {
        Self {
            cursor: Cursor::new(data, 0),
            member,
            depth: limits.value_depth,
            values: limits.values,
        }
    }

    /// Continues at a byte offset with what is left of the limits.
    pub fn seek(&mut self, data: &'a [u8], offset: usize) {
        self.cursor = Cursor::new(data, offset);
    }

    /// Counts a value against the limit.
    pub fn spend(&mut self) -> Option<()> {
        self.values = self.values.checked_sub(1)?;
        Some(())
    }

    /// The elements of an encoded array, handed over one by one, so that those before the damage are kept.
    pub fn array(&mut self, put: &mut dyn FnMut(Value)) -> Option<()> {
        self.depth = self.depth.checked_sub(1)?;
        let count = self.cursor.uleb()?;
        for _ in 0..count {
            put(self.value()?);
        }
        self.depth += 1;
        Some(())
    }

    pub fn annotation(&mut self, visibility: Option<Visibility>) -> Option<Annotation> {
        self.depth = self.depth.checked_sub(1)?;
        let ty = at(&self.member.maps.types, self.cursor.uleb()?).map(TypeId);
        let mut elements = Vec::new();
        for _ in 0..self.cursor.uleb()? {
            let name = at(&self.member.maps.strings, self.cursor.uleb()?).map(StrId);
            elements.push((name, self.value()?));
        }
        self.depth += 1;
        Some(Annotation {
            visibility,
            ty,
            elements,
        })
    }

    pub fn value(&mut self) -> Option<Value> {
        self.spend()?;
        let head = self.cursor.u8()?;
        let (kind, argument) = (head & 0x1f, head >> 5);
        match kind {
            0x1c => {
                let mut list = Vec::new();
                self.array(&mut |value| list.push(value))?;
                return Some(Value::Array(list));
            }
            0x1d => return self.annotation(None).map(Value::Annotation),
            0x1e => return Some(Value::Null),
            0x1f => return Some(Value::Boolean(argument & 1 == 1)),
            _ => (),
        }
        let bytes = self.cursor.take(usize::from(argument) + 1)?;
        let raw = bytes
            .iter()
            .rev()
            .fold(0u64, |sum, byte| (sum << 8) | u64::from(*byte));
        let unused = 64 - 8 * bytes.len() as u32;
        let signed = (raw << unused).cast_signed() >> unused;
        // Floating-point values are extended with zeros on the right.
        let left = raw << unused;
        let maps = &self.member.maps;
        let index = u32::try_from(raw).unwrap_or(u32::MAX);
        let value = match kind {
            0x00 => Some(Value::Byte(signed as i8)),
            0x02 => Some(Value::Short(signed as i16)),
            0x03 => Some(Value::Char(raw as u16)),
            0x04 => Some(Value::Int(signed as i32)),
            0x06 => Some(Value::Long(signed)),
            0x10 => Some(Value::Float(f32::from_bits((left >> 32) as u32))),
            0x11 => Some(Value::Double(f64::from_bits(left))),
            0x15 => at(&maps.protos, index).map(|id| Value::MethodType(ProtoId(id))),
            0x16 => {
                let there = (index as usize) < self.member.header.handles.count;
                there.then(|| Value::Handle(HandleId(self.member.handles + index)))
            }
            0x17 => at(&maps.strings, index).map(|id| Value::String(StrId(id))),
            0x18 => at(&maps.types, index).map(|id| Value::Type(TypeId(id))),
            0x19 => at(&maps.fields, index).map(|id| Value::Field(FieldId(id))),
            0x1a => at(&maps.methods, index).map(|id| Value::Method(MethodId(id))),
            0x1b => at(&maps.fields, index).map(|id| Value::Enum(FieldId(id))),
            _ => return None,
        };
        Some(value.unwrap_or(Value::Damaged))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(data: &[u8]) -> Option<Value> {
        let limits = Limits {
            value_depth: 3,
            values: 8,
            ..Limits::default()
        };
        Decoder::new(data, &Member::default(), &limits).value()
    }

    #[test]
    fn numbers_are_extended() {
        assert_eq!(read(&[0x00, 0xff]), Some(Value::Byte(-1)));
        assert_eq!(read(&[0x04, 0x80]), Some(Value::Int(-128)));
        assert_eq!(read(&[0x23, 0x00, 0x80]), Some(Value::Char(0x8000)));
        assert_eq!(read(&[0x30, 0x80, 0x3f]), Some(Value::Float(1.0)));
        assert_eq!(read(&[0x31, 0xf0, 0x3f]), Some(Value::Double(1.0)));
        assert_eq!(
            read(&[0xe6, 1, 0, 0, 0, 0, 0, 0, 0x80]),
            Some(Value::Long(i64::MIN + 1))
        );
        assert_eq!(read(&[0x3f]), Some(Value::Boolean(true)));
    }

    #[test]
    fn damage_and_limits() {
        assert_eq!(read(&[0x17, 0]), Some(Value::Damaged));
        assert_eq!(read(&[0x01, 0]), None);
        assert_eq!(read(&[0x04]), None);
        let nested = [0x1c, 1, 0x1c, 1, 0x1c, 1, 0x1c, 0];
        assert_eq!(read(&nested), None);
        assert!(read(&nested[2..]).is_some());
        assert_eq!(
            read(&[
                0x1c, 9, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e, 0x1e
            ]),
            None
        );
    }
}
