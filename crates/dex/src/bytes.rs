//! Little-endian reads that answer `None` outside of the data.

#[inline]
pub(crate) fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    data.get(at..)?
        .first_chunk::<2>()
        .map(|b| u16::from_le_bytes(*b))
}

#[inline]
pub(crate) fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..)?
        .first_chunk::<4>()
        .map(|b| u32::from_le_bytes(*b))
}

/// A read position in a slice.
#[derive(Clone)]
pub(crate) struct Cursor<'a> {
    data: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(data: &'a [u8], at: usize) -> Self {
        Self { data, at }
    }

    #[inline]
    pub fn u8(&mut self) -> Option<u8> {
        let value = *self.data.get(self.at)?;
        self.at += 1;
        Some(value)
    }

    pub fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let end = self.at.checked_add(count)?;
        let slice = self.data.get(self.at..end)?;
        self.at = end;
        Some(slice)
    }

    /// An unsigned LEB128 of at most five bytes; surplus bits are dropped, as the runtime does.
    #[inline]
    pub fn uleb(&mut self) -> Option<u32> {
        let first = self.u8()?;
        if first < 0x80 {
            return Some(u32::from(first));
        }
        let mut value = u32::from(first & 0x7f);
        for shift in [7, 14, 21, 28] {
            let byte = self.u8()?;
            value |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        Some(value)
    }

    /// A signed LEB128 of at most five bytes.
    pub fn sleb(&mut self) -> Option<i32> {
        let mut value = 0u32;
        let mut shift = 0u32;
        loop {
            let byte = self.u8()?;
            value |= u32::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 || shift >= 35 {
                if shift < 32 && byte & 0x40 != 0 {
                    value |= u32::MAX << shift;
                }
                return Some(value.cast_signed());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uleb_reads_at_most_five_bytes() {
        let mut cursor = Cursor::new(&[0xe5, 0x8e, 0x26, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], 0);
        assert_eq!(cursor.uleb(), Some(624_485));
        assert_eq!(cursor.uleb(), Some(u32::MAX));
        assert_eq!(cursor.uleb(), Some(1));
        assert_eq!(cursor.uleb(), None);
    }

    #[test]
    fn sleb_extends_the_sign() {
        let mut cursor = Cursor::new(&[0x7f, 0x80, 0x7f, 0x3f, 0xff, 0xff, 0xff, 0xff, 0x7f], 0);
        assert_eq!(cursor.sleb(), Some(-1));
        assert_eq!(cursor.sleb(), Some(-128));
        assert_eq!(cursor.sleb(), Some(63));
        assert_eq!(cursor.sleb(), Some(-1));
        assert_eq!(cursor.sleb(), None);
    }

    #[test]
    fn reads_outside_are_none() {
        assert_eq!(u16_at(&[1], 0), None);
        assert_eq!(u32_at(&[1, 2, 3, 4], 1), None);
        assert_eq!(u32_at(&[1, 2, 3, 4], usize::MAX), None);
        assert_eq!(u32_at(&[1, 2, 3, 4], 0), Some(0x0403_0201));
    }
}
