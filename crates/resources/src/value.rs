//! Typed values of attributes and resources (`Res_value`).

/// A typed value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// No value.
    Null,
    /// `@package:type/entry` by id.
    Reference(u32),
    /// `?attr` by id.
    Theme(u32),
    /// Text.
    Text(String),
    /// A number written as decimal.
    Int(i32),
    /// A number written as hexadecimal, e.g. flags.
    Hex(u32),
    /// A boolean.
    Bool(bool),
    /// A floating-point number.
    Float(f32),
    /// A complex number with a unit.
    Dimension(u32),
    /// A complex number in percent.
    Fraction(u32),
    /// A colour, ARGB.
    Color(u32),
    /// A type that is not known: type and data.
    Other(u8, u32),
}

/// `Res_value::TYPE_STRING`.
pub(crate) const KIND_STRING: u8 = 0x03;
/// `Res_value::TYPE_REFERENCE`.
pub(crate) const KIND_REFERENCE: u8 = 0x01;
/// `Res_value::TYPE_DYNAMIC_REFERENCE`.
pub(crate) const KIND_DYNAMIC_REFERENCE: u8 = 0x07;

impl Value {
    /// Makes a value of `kind` from `data`; strings are looked up by `text`.
    pub(crate) fn from_raw(kind: u8, data: u32, text: impl FnOnce(u32) -> Option<String>) -> Self {
        match kind {
            0x00 => Self::Null,
            KIND_REFERENCE | KIND_DYNAMIC_REFERENCE => Self::Reference(data),
            0x02 | 0x08 => Self::Theme(data),
            KIND_STRING => text(data).map_or(Self::Null, Self::Text),
            0x04 => Self::Float(f32::from_bits(data)),
            0x05 => Self::Dimension(data),
            0x06 => Self::Fraction(data),
            0x10 => Self::Int(data.cast_signed()),
            0x11 => Self::Hex(data),
            0x12 => Self::Bool(data != 0),
            0x1c..=0x1f => Self::Color(data),
            _ => Self::Other(kind, data),
        }
    }

    /// Returns a short stable name of the type.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Reference(_) => "reference",
            Self::Theme(_) => "theme",
            Self::Text(_) => "string",
            Self::Int(_) => "int",
            Self::Hex(_) => "hex",
            Self::Bool(_) => "bool",
            Self::Float(_) => "float",
            Self::Dimension(_) => "dimension",
            Self::Fraction(_) => "fraction",
            Self::Color(_) => "color",
            Self::Other(..) => "other",
        }
    }

    /// Returns the value as the text form shows it; references are named by `name`, else written as hexadecimal.
    #[must_use]
    pub fn display(&self, name: &dyn Fn(u32) -> Option<String>) -> String {
        match self {
            Self::Null => String::new(),
            Self::Reference(0) => "@null".to_owned(),
            Self::Reference(id) => {
                name(*id).map_or_else(|| format!("@{id:#010x}"), |name| format!("@{name}"))
            }
            Self::Theme(id) => {
                name(*id).map_or_else(|| format!("?{id:#010x}"), |name| format!("?{name}"))
            }
            Self::Text(text) => text.clone(),
            Self::Int(number) => number.to_string(),
            Self::Hex(number) => format!("{number:#x}"),
            Self::Bool(value) => value.to_string(),
            Self::Float(number) => format!("{number:?}"),
            Self::Dimension(data) => complex(*data, &["px", "dp", "sp", "pt", "in", "mm"], 1.0),
            Self::Fraction(data) => complex(*data, &["%", "%p"], 100.0),
            Self::Color(data) => format!("#{data:08x}"),
            Self::Other(kind, data) => format!("{kind:#04x}:{data:#010x}"),
        }
    }

    /// Returns the number behind the value: a reference's id, an integer, 0 or 1 for a boolean.
    #[must_use]
    pub const fn number(&self) -> i64 {
        match self {
            Self::Reference(data) | Self::Theme(data) | Self::Hex(data) | Self::Color(data) => {
                *data as i64
            }
            Self::Int(number) => *number as i64,
            Self::Bool(value) => *value as i64,
            _ => 0,
        }
    }
}

/// A complex number: 24 bits of mantissa, 2 of radix, 4 of unit (`Res_value::COMPLEX_*`).
fn complex(data: u32, units: &[&str], scale: f64) -> String {
    let mantissa = f64::from((data & 0xffff_ff00).cast_signed());
    let radix = [256.0, 32768.0, 8_388_608.0, 2_147_483_648.0];
    let divisor = radix
        .get((data >> 4 & 3) as usize)
        .copied()
        .unwrap_or(256.0);
    let unit = units.get((data & 15) as usize).copied().unwrap_or("?");
    format!("{:?}{unit}", mantissa / divisor * scale)
}
