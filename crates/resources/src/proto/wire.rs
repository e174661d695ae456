//! The protocol-buffer wire format, for reading only.

/// The value of a field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Field<'a> {
    /// A variable-length number.
    Number(u64),
    /// Four bytes.
    Fixed(u32),
    /// Eight bytes, not needed by any message here.
    Wide,
    /// A text, bytes or an embedded message.
    Bytes(&'a [u8]),
}

impl<'a> Field<'a> {
    /// Returns the bytes, or none for a number.
    pub(crate) const fn bytes(self) -> &'a [u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            _ => &[],
        }
    }

    /// Returns the bytes as text; invalid characters are replaced.
    pub(crate) fn text(self) -> String {
        String::from_utf8_lossy(self.bytes()).into_owned()
    }

    /// Returns the number's lower half.
    pub(crate) const fn number(self) -> u32 {
        match self {
            Self::Number(number) => (number & 0xffff_ffff) as u32,
            Self::Fixed(number) => number,
            _ => 0,
        }
    }
}

/// The fields of a message, in order; ends at the first damage.
pub(crate) struct Fields<'a> {
    rest: &'a [u8],
    /// The message ended early or held something that is no field.
    pub(crate) damaged: bool,
}

impl<'a> Fields<'a> {
    pub(crate) const fn new(message: &'a [u8]) -> Self {
        Self {
            rest: message,
            damaged: false,
        }
    }

    fn varint(&mut self) -> Option<u64> {
        let mut value = 0_u64;
        for shift in 0..10 {
            let (&byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            value |= u64::from(byte & 0x7f).checked_shl(shift * 7).unwrap_or(0);
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    fn take(&mut self, length: u64) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(usize::try_from(length).ok()?)?;
        self.rest = rest;
        Some(taken)
    }

    fn field(&mut self) -> Option<(u64, Field<'a>)> {
        let key = self.varint()?;
        let value = match key & 7 {
            0 => Field::Number(self.varint()?),
            1 => {
                self.take(8)?;
                Field::Wide
            }
            2 => {
                let length = self.varint()?;
                Field::Bytes(self.take(length)?)
            }
            5 => Field::Fixed(u32::from_le_bytes(self.take(4)?.try_into().ok()?)),
            _ => return None,
        };
        (key >> 3 != 0).then_some((key >> 3, value))
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = (u64, Field<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() || self.damaged {
            return None;
        }
        let field = self.field();
        self.damaged = field.is_none();
        field
    }
}
