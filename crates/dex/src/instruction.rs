//! Decoded instructions.

use crate::bytes::{u16_at, u32_at};
use crate::ids::{CallSiteId, FieldId, HandleId, MethodId, ProtoId, StrId, TypeId};
use crate::opcode::{Format, Kind, Opcode};
use crate::payload::{Payload, payload};
use crate::program::Member;
use crate::tables::at;

/// The registers of an instruction, in the order in which smali writes them (destination first).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Registers {
    list: [u16; 5],
    count: u8,
    range: bool,
}

impl Registers {
    fn new(registers: &[u16]) -> Self {
        let mut list = [0; 5];
        list.iter_mut()
            .zip(registers)
            .for_each(|(slot, register)| *slot = *register);
        Self {
            list,
            count: registers.len().min(5) as u8,
            range: false,
        }
    }

    fn range(first: u16, count: u8) -> Self {
        Self {
            list: [first, 0, 0, 0, 0],
            count,
            range: true,
        }
    }

    /// Number of registers.
    pub fn len(&self) -> usize {
        usize::from(self.count)
    }

    /// True where there is none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// True for the consecutive registers of a `/range` instruction.
    pub fn is_range(&self) -> bool {
        self.range
    }

    /// The register at a position; 64-bit values take two positions in calls.
    pub fn get(&self, index: usize) -> Option<u16> {
        if index >= self.len() {
            return None;
        }
        if self.range {
            let [first, ..] = self.list;
            return u16::try_from(index).ok()?.checked_add(first);
        }
        self.list.get(index).copied()
    }

    /// The registers in order.
    pub fn iter(&self) -> impl Iterator<Item = u16> + use<> {
        let this = *self;
        (0..this.len()).map_while(move |index| this.get(index))
    }
}

/// What an instruction names.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Reference {
    /// Nothing.
    None,
    /// A string.
    String(StrId),
    /// A type.
    Type(TypeId),
    /// A field.
    Field(FieldId),
    /// A method.
    Method(MethodId),
    /// A prototype.
    Proto(ProtoId),
    /// A call site.
    CallSite(CallSiteId),
    /// A method handle.
    Handle(HandleId),
    /// An index that does not exist in the member.
    Damaged(u32),
}

/// A decoded instruction, or the data of a switch or array.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Instruction {
    /// Offset in code units from the start of the method.
    pub offset: u32,
    /// Length in code units.
    pub units: u32,
    /// The opcode (`NOP` for payloads).
    pub opcode: Opcode,
    /// Set where this is not an instruction but data.
    pub payload: Option<Payload>,
    /// The registers.
    pub registers: Registers,
    /// The number of a `const*`, `*/lit8` or `*/lit16`; shifted as the `high16` forms mean it.
    pub literal: i64,
    /// Distance of a jump, or from a switch or `fill-array-data` to its data, in code units.
    pub branch: i32,
    /// What it names.
    pub reference: Reference,
    /// The prototype of an `invoke-polymorphic`.
    pub proto: Option<ProtoId>,
}

impl Instruction {
    /// Where it jumps to, or where its data lies.
    pub fn target(&self) -> Option<u32> {
        use Format::{F10t, F20t, F21t, F22t, F30t, F31t};
        if !matches!(
            self.opcode.format(),
            F10t | F20t | F21t | F22t | F30t | F31t
        ) {
            return None;
        }
        self.offset.checked_add_signed(self.branch)
    }

    /// The method it calls; `None` for `invoke-custom`.
    pub fn callee(&self) -> Option<MethodId> {
        match self.reference {
            Reference::Method(method) => Some(method),
            _ => None,
        }
    }

    /// The string it loads.
    pub fn string(&self) -> Option<StrId> {
        match self.reference {
            Reference::String(string) => Some(string),
            _ => None,
        }
    }

    /// The field it reads or writes.
    pub fn field(&self) -> Option<FieldId> {
        match self.reference {
            Reference::Field(field) => Some(field),
            _ => None,
        }
    }

    /// The type it names.
    pub fn ty(&self) -> Option<TypeId> {
        match self.reference {
            Reference::Type(ty) => Some(ty),
            _ => None,
        }
    }
}

/// Decodes the instruction at the start of `code`; `None` at the end and where it is cut.
pub(crate) fn decode(code: &[u8], offset: u32, member: &Member) -> Option<Instruction> {
    let [op, high, ..] = *code else { return None };
    let opcode = Opcode(op);
    let mut result = Instruction {
        offset,
        units: u32::from(opcode.format().units()),
        opcode,
        payload: None,
        registers: Registers::default(),
        literal: 0,
        branch: 0,
        reference: Reference::None,
        proto: None,
    };
    let data = if op == 0 { payload(code) } else { None };
    if let Some((kind, length)) = data {
        result.payload = Some(kind);
        result.units = u32::try_from(length).ok()?;
    }
    let code = code.get(..result.units as usize * 2)?;
    operands(&mut result, code, high, member)?;
    Some(result)
}

fn operands(result: &mut Instruction, code: &[u8], high: u8, member: &Member) -> Option<()> {
    let unit = |index: usize| u16_at(code, index * 2);
    let signed = |index: usize| unit(index).map(|value| i32::from(value.cast_signed()));
    let (aa, a, b) = (u16::from(high), u16::from(high & 0xf), u16::from(high >> 4));
    let byte = |value: u16| i64::from((value as u8).cast_signed());
    let registers = Registers::new;
    let kind = result.opcode.kind();
    match result.opcode.format() {
        Format::F10x => (),
        Format::F12x => result.registers = registers(&[a, b]),
        Format::F11n => {
            result.registers = registers(&[a]);
            // The upper four bits, sign-extended.
            result.literal = byte(aa) >> 4;
        }
        Format::F11x => result.registers = registers(&[aa]),
        Format::F10t => result.branch = i32::from(high.cast_signed()),
        Format::F20t => result.branch = signed(1)?,
        Format::F22x => result.registers = registers(&[aa, unit(1)?]),
        Format::F21t => {
            result.registers = registers(&[aa]);
            result.branch = signed(1)?;
        }
        Format::F21s => {
            result.registers = registers(&[aa]);
            result.literal = i64::from(signed(1)?);
        }
        Format::F21h => {
            result.registers = registers(&[aa]);
            let shift = if result.opcode.0 == 0x19 { 48 } else { 16 };
            result.literal = i64::from(signed(1)?) << shift;
        }
        Format::F21c => {
            result.registers = registers(&[aa]);
            result.reference = reference(kind, u32::from(unit(1)?), member);
        }
        Format::F23x => result.registers = registers(&[aa, unit(1)? & 0xff, unit(1)? >> 8]),
        Format::F22b => {
            result.registers = registers(&[aa, unit(1)? & 0xff]);
            result.literal = byte(unit(1)? >> 8);
        }
        Format::F22t => {
            result.registers = registers(&[a, b]);
            result.branch = signed(1)?;
        }
        Format::F22s => {
            result.registers = registers(&[a, b]);
            result.literal = i64::from(signed(1)?);
        }
        Format::F22c => {
            result.registers = registers(&[a, b]);
            result.reference = reference(kind, u32::from(unit(1)?), member);
        }
        Format::F32x => result.registers = registers(&[unit(1)?, unit(2)?]),
        Format::F30t => result.branch = u32_at(code, 2)?.cast_signed(),
        Format::F31t => {
            result.registers = registers(&[aa]);
            result.branch = u32_at(code, 2)?.cast_signed();
        }
        Format::F31i => {
            result.registers = registers(&[aa]);
            result.literal = i64::from(u32_at(code, 2)?.cast_signed());
        }
        Format::F31c => {
            result.registers = registers(&[aa]);
            result.reference = reference(kind, u32_at(code, 2)?, member);
        }
        Format::F35c | Format::F45cc => {
            let packed = unit(2)?;
            let all = [
                packed & 0xf,
                (packed >> 4) & 0xf,
                (packed >> 8) & 0xf,
                packed >> 12,
                a,
            ];
            result.registers = registers(all.get(..usize::from(b).min(5)).unwrap_or(&[]));
            result.reference = reference(kind, u32::from(unit(1)?), member);
        }
        Format::F3rc | Format::F4rcc => {
            result.registers = Registers::range(unit(2)?, high);
            result.reference = reference(kind, u32::from(unit(1)?), member);
        }
        Format::F51l => {
            result.registers = registers(&[aa]);
            let (low, upper) = (u64::from(u32_at(code, 2)?), u64::from(u32_at(code, 6)?));
            result.literal = (low | (upper << 32)).cast_signed();
        }
    }
    if result.units == 4 && matches!(result.opcode.0, 0xfa | 0xfb) {
        result.proto = at(&member.maps.protos, u32::from(unit(3)?)).map(ProtoId);
    }
    Some(())
}

fn reference(kind: Kind, index: u32, member: &Member) -> Reference {
    let maps = &member.maps;
    let based = |base: u32, count: usize| ((index as usize) < count).then(|| base + index);
    let found = match kind {
        Kind::None => return Reference::None,
        Kind::String => at(&maps.strings, index).map(|id| Reference::String(StrId(id))),
        Kind::Type => at(&maps.types, index).map(|id| Reference::Type(TypeId(id))),
        Kind::Field => at(&maps.fields, index).map(|id| Reference::Field(FieldId(id))),
        Kind::Method => at(&maps.methods, index).map(|id| Reference::Method(MethodId(id))),
        Kind::Proto => at(&maps.protos, index).map(|id| Reference::Proto(ProtoId(id))),
        Kind::CallSite => based(member.sites, member.header.call_sites.count)
            .map(|id| Reference::CallSite(CallSiteId(id))),
        Kind::Handle => based(member.handles, member.header.handles.count)
            .map(|id| Reference::Handle(HandleId(id))),
    };
    found.unwrap_or(Reference::Damaged(index))
}
