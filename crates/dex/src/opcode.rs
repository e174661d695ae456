//! Opcodes: names, formats, and what they refer to.

use crate::opcode_table::ROWS;

/// An opcode by its byte.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Opcode(pub u8);

/// Instruction formats as the Dalvik bytecode documentation names them: units, registers, kind.
#[allow(missing_docs)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    F10x,
    F12x,
    F11n,
    F11x,
    F10t,
    F20t,
    F22x,
    F21t,
    F21s,
    F21h,
    F21c,
    F23x,
    F22b,
    F22t,
    F22s,
    F22c,
    F32x,
    F30t,
    F31t,
    F31i,
    F31c,
    F35c,
    F3rc,
    F45cc,
    F4rcc,
    F51l,
}

impl Format {
    /// Length in 16-bit code units.
    pub const fn units(self) -> u8 {
        match self {
            Self::F10x | Self::F12x | Self::F11n | Self::F11x | Self::F10t => 1,
            Self::F20t
            | Self::F22x
            | Self::F21t
            | Self::F21s
            | Self::F21h
            | Self::F21c
            | Self::F23x => 2,
            Self::F22b | Self::F22t | Self::F22s | Self::F22c => 2,
            Self::F32x
            | Self::F30t
            | Self::F31t
            | Self::F31i
            | Self::F31c
            | Self::F35c
            | Self::F3rc => 3,
            Self::F45cc | Self::F4rcc => 4,
            Self::F51l => 5,
        }
    }
}

/// What the index of an instruction names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// It has no index.
    None,
    /// A string.
    String,
    /// A type.
    Type,
    /// A field.
    Field,
    /// A method.
    Method,
    /// A prototype.
    Proto,
    /// A call site.
    CallSite,
    /// A method handle.
    Handle,
}

/// A row of the opcode table.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub name: &'static str,
    pub format: Format,
    pub kind: Kind,
}

pub(crate) const fn row(name: &'static str, format: Format, kind: Kind) -> Row {
    Row { name, format, kind }
}

#[allow(missing_docs)]
impl Opcode {
    pub const NOP: Self = Self(0x00);
    pub const MOVE_RESULT: Self = Self(0x0a);
    pub const MOVE_RESULT_WIDE: Self = Self(0x0b);
    pub const MOVE_RESULT_OBJECT: Self = Self(0x0c);
    pub const MOVE_EXCEPTION: Self = Self(0x0d);
    pub const RETURN_VOID: Self = Self(0x0e);
    pub const RETURN: Self = Self(0x0f);
    pub const RETURN_OBJECT: Self = Self(0x11);
    pub const CONST_STRING: Self = Self(0x1a);
    pub const CONST_STRING_JUMBO: Self = Self(0x1b);
    pub const CONST_CLASS: Self = Self(0x1c);
    pub const CHECK_CAST: Self = Self(0x1f);
    pub const INSTANCE_OF: Self = Self(0x20);
    pub const NEW_INSTANCE: Self = Self(0x22);
    pub const NEW_ARRAY: Self = Self(0x23);
    pub const FILLED_NEW_ARRAY: Self = Self(0x24);
    pub const FILLED_NEW_ARRAY_RANGE: Self = Self(0x25);
    pub const FILL_ARRAY_DATA: Self = Self(0x26);
    pub const THROW: Self = Self(0x27);
    pub const PACKED_SWITCH: Self = Self(0x2b);
    pub const SPARSE_SWITCH: Self = Self(0x2c);
    pub const AGET_OBJECT: Self = Self(0x46);
    pub const APUT_OBJECT: Self = Self(0x4d);
    pub const INVOKE_VIRTUAL: Self = Self(0x6e);
    pub const INVOKE_SUPER: Self = Self(0x6f);
    pub const INVOKE_DIRECT: Self = Self(0x70);
    pub const INVOKE_STATIC: Self = Self(0x71);
    pub const INVOKE_INTERFACE: Self = Self(0x72);
    pub const INVOKE_POLYMORPHIC: Self = Self(0xfa);
    pub const INVOKE_CUSTOM: Self = Self(0xfc);
}

/// What an instruction does, as far as a call graph and constant resolution need it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Class {
    /// `invoke-virtual`, `/range`.
    InvokeVirtual,
    /// `invoke-super`, `/range`.
    InvokeSuper,
    /// `invoke-direct`, `/range`.
    InvokeDirect,
    /// `invoke-static`, `/range`.
    InvokeStatic,
    /// `invoke-interface`, `/range`.
    InvokeInterface,
    /// `invoke-polymorphic`, `/range`.
    InvokePolymorphic,
    /// `invoke-custom`, `/range`.
    InvokeCustom,
    /// `iget*`.
    InstanceGet,
    /// `iput*`.
    InstancePut,
    /// `sget*`.
    StaticGet,
    /// `sput*`.
    StaticPut,
    /// `aget*`.
    ArrayGet,
    /// `aput*`.
    ArrayPut,
    /// `const*` with a number.
    ConstNumber,
    /// `const-string`, `/jumbo`.
    ConstString,
    /// `const-class`.
    ConstClass,
    /// `const-method-handle`, `const-method-type`.
    ConstMethod,
    /// `check-cast`.
    CheckCast,
    /// `instance-of`.
    InstanceOf,
    /// `new-instance`.
    NewInstance,
    /// `new-array`, `filled-new-array*`.
    NewArray,
    /// `fill-array-data`.
    FillArray,
    /// `move*` between registers.
    Move,
    /// `move-result*`.
    MoveResult,
    /// `move-exception`.
    MoveException,
    /// `return*`.
    Return,
    /// `throw`.
    Throw,
    /// `goto*`.
    Goto,
    /// `if-*`.
    If,
    /// `packed-switch`, `sparse-switch`.
    Switch,
    /// Arithmetic, comparison, conversion, `array-length`.
    Compute,
    /// `nop`, monitors, unused opcodes.
    Other,
}

impl Opcode {
    pub(crate) fn row(self) -> Row {
        const FALLBACK: Row = row("unused", Format::F10x, Kind::None);
        ROWS.get(usize::from(self.0)).copied().unwrap_or(FALLBACK)
    }

    /// The name as smali writes it.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// The instruction format.
    pub fn format(self) -> Format {
        self.row().format
    }

    /// What its index names.
    pub fn kind(self) -> Kind {
        self.row().kind
    }

    /// True for opcodes that no version of the format defines.
    pub fn is_unused(self) -> bool {
        matches!(self.0, 0x3e..=0x43 | 0x73 | 0x79 | 0x7a | 0xe3..=0xf9)
    }

    /// True for every `invoke-*`.
    pub fn is_invoke(self) -> bool {
        matches!(self.0, 0x6e..=0x72 | 0x74..=0x78 | 0xfa..=0xfd)
    }

    /// True where the flow of control does not reach the next instruction.
    pub fn ends_block(self) -> bool {
        matches!(self.class(), Class::Return | Class::Throw | Class::Goto)
    }

    /// What it does.
    pub fn class(self) -> Class {
        match self.0 {
            0x01..=0x09 => Class::Move,
            0x0a..=0x0c => Class::MoveResult,
            0x0d => Class::MoveException,
            0x0e..=0x11 => Class::Return,
            0x12..=0x19 => Class::ConstNumber,
            0x1a | 0x1b => Class::ConstString,
            0x1c => Class::ConstClass,
            0x1f => Class::CheckCast,
            0x20 => Class::InstanceOf,
            0x22 => Class::NewInstance,
            0x23..=0x25 => Class::NewArray,
            0x26 => Class::FillArray,
            0x27 => Class::Throw,
            0x28..=0x2a => Class::Goto,
            0x2b | 0x2c => Class::Switch,
            0x32..=0x3d => Class::If,
            0x44..=0x4a => Class::ArrayGet,
            0x4b..=0x51 => Class::ArrayPut,
            0x52..=0x58 => Class::InstanceGet,
            0x59..=0x5f => Class::InstancePut,
            0x60..=0x66 => Class::StaticGet,
            0x67..=0x6d => Class::StaticPut,
            0x6e | 0x74 => Class::InvokeVirtual,
            0x6f | 0x75 => Class::InvokeSuper,
            0x70 | 0x76 => Class::InvokeDirect,
            0x71 | 0x77 => Class::InvokeStatic,
            0x72 | 0x78 => Class::InvokeInterface,
            0xfa | 0xfb => Class::InvokePolymorphic,
            0xfc | 0xfd => Class::InvokeCustom,
            0xfe | 0xff => Class::ConstMethod,
            0x21 | 0x2d..=0x31 | 0x7b..=0xe2 => Class::Compute,
            _ => Class::Other,
        }
    }
}
