//! A code item: its instructions, its tries, what it refers to, and whose it is.

use std::collections::HashMap;

use crate::bytes::{Cursor, u16_at, u32_at};
use crate::ids::{CodeId, MemberId, MethodId, TypeId};
use crate::instruction::{Instruction, Reference, decode};
use crate::opcode::Opcode;
use crate::payload::{ArrayData, Switch};
use crate::program::{Member, Program};
use crate::sweep::{FIELD, METHOD, PROTO, Ref, STRING, TYPE, kind_of};
use crate::tables::at;
use crate::xref::CodeRow;

/// Most handlers decoded for one code item.
const MOST_HANDLERS: usize = 1 << 20;

/// A distinct code item of a program.
#[derive(Clone, Copy)]
pub struct Code<'p> {
    pub(crate) program: &'p Program,
    pub(crate) member: &'p Member,
    row: CodeRow,
    id: CodeId,
}

/// A reference from an instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Use {
    /// Offset of the instruction, in code units.
    pub offset: u32,
    /// Its opcode.
    pub opcode: Opcode,
    /// What it names.
    pub target: Reference,
}

/// A range of instructions whose exceptions are caught.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Try {
    /// First code unit covered.
    pub start: u32,
    /// Code units covered.
    pub units: u32,
    /// Index into `Tries::handlers`.
    pub handler: usize,
}

/// Who catches what.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Handler {
    /// Exception type (`None` where damaged) and the offset that handles it, in order.
    pub catches: Vec<(Option<TypeId>, u32)>,
    /// The offset that handles everything else.
    pub catch_all: Option<u32>,
}

/// The tries of a code item.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Tries {
    /// The covered ranges.
    pub tries: Vec<Try>,
    /// The handlers they name; several tries may share one.
    pub handlers: Vec<Handler>,
    /// False where something was damaged or cut.
    pub complete: bool,
}

impl Program {
    /// A code item.
    pub fn code(&self, id: CodeId) -> Option<Code<'_>> {
        let row = *self.codes.get(id.index())?;
        Some(Code {
            program: self,
            member: self.members.get(row.member as usize)?,
            row,
            id,
        })
    }
}

impl<'p> Code<'p> {
    /// Its id.
    pub fn id(&self) -> CodeId {
        self.id
    }

    /// The member that holds it.
    pub fn member(&self) -> MemberId {
        MemberId(self.row.member)
    }

    /// The methods that run it. Usually one; none where all are in shadowed classes.
    pub fn methods(&self) -> impl ExactSizeIterator<Item = MethodId> + use<'p> {
        self.program
            .code_methods
            .get(self.id.index())
            .iter()
            .map(|id| MethodId(*id))
    }

    fn head(&self, field: usize) -> u16 {
        u16_at(
            self.program.data(self.member()),
            (self.row.insns as usize).saturating_sub(16) + field * 2,
        )
        .unwrap_or(0)
    }

    /// Registers of its frame.
    pub fn registers(&self) -> u16 {
        self.head(0)
    }

    /// Registers of its arguments, the last ones of the frame; the receiver is counted.
    pub fn ins(&self) -> u16 {
        self.head(1)
    }

    /// Its length in code units, as far as it was read.
    pub fn units(&self) -> u32 {
        self.row.units
    }

    pub(crate) fn bytes(&self) -> &'p [u8] {
        let data = self.program.data(self.member());
        data.get(self.row.insns as usize..)
            .and_then(|rest| rest.get(..self.row.units as usize * 2))
            .unwrap_or(&[])
    }

    /// Number of its instructions, payloads included.
    pub fn instruction_count(&self) -> u32 {
        self.row.count
    }

    fn bytes_at(&self, offset: u32) -> &'p [u8] {
        self.bytes()
            .get((offset as usize).saturating_mul(2)..)
            .unwrap_or(&[])
    }

    /// All instructions in the order of the file, payloads included.
    pub fn instructions(&self) -> Instructions<'p> {
        Instructions {
            member: self.member,
            rest: self.bytes(),
            offset: 0,
        }
    }

    /// The instruction at an offset (which is not checked to be the start of one).
    pub fn instruction(&self, offset: u32) -> Option<Instruction> {
        decode(self.bytes_at(offset), offset, self.member)
    }

    /// The table of the switch instruction.
    pub fn switch(&self, instruction: &Instruction) -> Option<Switch<'p>> {
        Switch::read(self.bytes_at(instruction.target()?))
    }

    /// The contents of the `fill-array-data` instruction.
    pub fn array_data(&self, instruction: &Instruction) -> Option<ArrayData<'p>> {
        ArrayData::read(self.bytes_at(instruction.target()?))
    }

    fn refs(&self) -> &'p [Ref] {
        let next = self.id.index() + 1;
        let end = self
            .program
            .codes
            .get(next)
            .filter(|_| self.member.codes.contains(&next));
        let end = end.map_or(self.member.refs.len(), |row| row.refs as usize);
        self.member
            .refs
            .get(self.row.refs as usize..end)
            .unwrap_or(&[])
    }

    /// What its instructions refer to, in order, without decoding anything. For an `invoke-polymorphic` only the
    /// method is told.
    pub fn uses(&self) -> impl ExactSizeIterator<Item = Use> + use<'p> {
        self.refs().iter().map(|reference| {
            let op = (reference.packed >> 24) as u8;
            Use {
                offset: reference.packed & 0xff_ffff,
                opcode: Opcode(op),
                target: target(op, reference.target),
            }
        })
    }

    /// Its tries and handlers.
    pub fn tries(&self) -> Tries {
        let mut tries = Tries::default();
        tries.complete = self.read_tries(&mut tries).is_some();
        tries
    }

    fn read_tries(&self, result: &mut Tries) -> Option<()> {
        let count = usize::from(self.head(3));
        if count == 0 {
            return Some(());
        }
        let data = self.program.data(self.member());
        let insns = self.row.insns as usize;
        let size = u32_at(data, insns - 4)? as usize;
        // Tries are aligned to four bytes.
        let table = insns + (size + (size & 1)) * 2;
        let handlers = table + count * 8;
        let mut seen = HashMap::new();
        let mut left = MOST_HANDLERS;
        for index in 0..count {
            let at = table + index * 8;
            let (start, units) = (u32_at(data, at)?, u32::from(u16_at(data, at + 4)?));
            let offset = usize::from(u16_at(data, at + 6)?);
            let handler = match seen.get(&offset) {
                Some(handler) => *handler,
                None => {
                    let handler = self.read_handler(data, handlers + offset, &mut left)?;
                    result.handlers.push(handler);
                    seen.insert(offset, result.handlers.len() - 1);
                    result.handlers.len() - 1
                }
            };
            result.tries.push(Try {
                start,
                units,
                handler,
            });
        }
        Some(())
    }

    fn read_handler(&self, data: &[u8], at_byte: usize, left: &mut usize) -> Option<Handler> {
        let mut cursor = Cursor::new(data, at_byte);
        let size = cursor.sleb()?;
        let mut handler = Handler::default();
        for _ in 0..size.unsigned_abs() {
            *left = left.checked_sub(1)?;
            let ty = at(&self.member.maps.types, cursor.uleb()?).map(TypeId);
            handler.catches.push((ty, cursor.uleb()?));
        }
        if size <= 0 {
            handler.catch_all = Some(cursor.uleb()?);
        }
        Some(handler)
    }
}

fn target(op: u8, id: u32) -> Reference {
    use crate::ids::{CallSiteId, FieldId, HandleId, NONE, ProtoId, StrId};
    if id == NONE {
        return Reference::Damaged(NONE);
    }
    match kind_of(op) {
        STRING => Reference::String(StrId(id)),
        TYPE => Reference::Type(TypeId(id)),
        FIELD => Reference::Field(FieldId(id)),
        METHOD => Reference::Method(MethodId(id)),
        PROTO => Reference::Proto(ProtoId(id)),
        crate::sweep::CALL_SITE => Reference::CallSite(CallSiteId(id)),
        crate::sweep::HANDLE => Reference::Handle(HandleId(id)),
        _ => Reference::None,
    }
}

/// Iterates over instructions; ends at the end of the code or at an instruction that is cut.
#[derive(Clone)]
pub struct Instructions<'p> {
    member: &'p Member,
    rest: &'p [u8],
    offset: u32,
}

impl Iterator for Instructions<'_> {
    type Item = Instruction;

    #[inline]
    fn next(&mut self) -> Option<Instruction> {
        let instruction = decode(self.rest, self.offset, self.member)?;
        self.rest = self
            .rest
            .get(instruction.units as usize * 2..)
            .unwrap_or(&[]);
        self.offset += instruction.units;
        Some(instruction)
    }
}
