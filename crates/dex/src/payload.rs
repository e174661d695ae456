//! Data inside code: tables of switches, contents of arrays.

use crate::bytes::{u16_at, u32_at};

/// The kind of a pseudo-instruction that holds data.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Payload {
    /// Targets for consecutive keys.
    PackedSwitch,
    /// Sorted keys with their targets.
    SparseSwitch,
    /// Elements of an array.
    ArrayData,
}

/// The payload that starts at the first of `bytes`, and its length in code units (it may exceed `bytes`).
pub(crate) fn payload(bytes: &[u8]) -> Option<(Payload, u64)> {
    let [0, ident @ 1..=3, ..] = *bytes else {
        return None;
    };
    let size = u16_at(bytes, 2).map(u64::from);
    Some(match ident {
        1 => (Payload::PackedSwitch, size.unwrap_or(0) * 2 + 4),
        2 => (Payload::SparseSwitch, size.unwrap_or(0) * 4 + 2),
        _ => {
            let count = u64::from(u32_at(bytes, 4).unwrap_or(0));
            (
                Payload::ArrayData,
                (size.unwrap_or(0) * count).div_ceil(2) + 4,
            )
        }
    })
}

/// The table of a `packed-switch` or `sparse-switch`; targets are relative to the switch instruction.
#[derive(Clone, Copy, Debug)]
pub struct Switch<'a> {
    first: i32,
    keys: Option<&'a [u8]>,
    targets: &'a [u8],
}

impl<'a> Switch<'a> {
    /// Reads the table at the start of `bytes`, cut where `bytes` ends.
    pub(crate) fn read(bytes: &'a [u8]) -> Option<Self> {
        let (kind, _) = payload(bytes)?;
        let size = usize::from(u16_at(bytes, 2)?);
        match kind {
            Payload::PackedSwitch => {
                let first = u32_at(bytes, 4)?.cast_signed();
                let rest = bytes.get(8..)?;
                Some(Self {
                    first,
                    keys: None,
                    targets: rest.get(..size * 4).unwrap_or(rest),
                })
            }
            Payload::SparseSwitch => {
                let keys = bytes.get(4..4 + size * 4)?;
                let rest = bytes.get(4 + size * 4..)?;
                Some(Self {
                    first: 0,
                    keys: Some(keys),
                    targets: rest.get(..size * 4).unwrap_or(rest),
                })
            }
            Payload::ArrayData => None,
        }
    }

    /// Number of cases.
    pub fn len(&self) -> usize {
        self.targets.len() / 4
    }

    /// True where there is no case.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Pairs of key and relative target, in code units.
    pub fn cases(&self) -> impl Iterator<Item = (i32, i32)> + use<'a> {
        let this = *self;
        (0..self.len()).filter_map(move |index| {
            let key = match this.keys {
                Some(keys) => u32_at(keys, index * 4)?.cast_signed(),
                None => this.first.wrapping_add(i32::try_from(index).ok()?),
            };
            Some((key, u32_at(this.targets, index * 4)?.cast_signed()))
        })
    }
}

/// The contents of a `fill-array-data`.
#[derive(Clone, Copy, Debug)]
pub struct ArrayData<'a> {
    /// Bytes per element.
    pub width: u16,
    /// Elements declared; `bytes` may hold fewer where the code is cut.
    pub count: u32,
    /// The elements, little-endian.
    pub bytes: &'a [u8],
}

impl<'a> ArrayData<'a> {
    pub(crate) fn read(bytes: &'a [u8]) -> Option<Self> {
        let (Payload::ArrayData, _) = payload(bytes)? else {
            return None;
        };
        let (width, count) = (u16_at(bytes, 2)?, u32_at(bytes, 4)?);
        let rest = bytes.get(8..)?;
        let wanted = usize::try_from(u64::from(width) * u64::from(count)).ok()?;
        Some(Self {
            width,
            count,
            bytes: rest.get(..wanted).unwrap_or(rest),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_switch() {
        let bytes = [
            0, 1, 2, 0, 0xff, 0xff, 0xff, 0xff, 5, 0, 0, 0, 0xfb, 0xff, 0xff, 0xff,
        ];
        assert_eq!(payload(&bytes), Some((Payload::PackedSwitch, 8)));
        let cases: Vec<_> = Switch::read(&bytes)
            .into_iter()
            .flat_map(|s| s.cases())
            .collect();
        assert_eq!(cases, [(-1, 5), (0, -5)]);
    }

    #[test]
    fn sparse_switch_that_is_cut() {
        let bytes = [0, 2, 2, 0, 1, 0, 0, 0, 9, 0, 0, 0, 5, 0, 0, 0];
        assert_eq!(payload(&bytes), Some((Payload::SparseSwitch, 10)));
        let cases: Vec<_> = Switch::read(&bytes)
            .into_iter()
            .flat_map(|s| s.cases())
            .collect();
        assert_eq!(cases, [(1, 5)]);
    }

    #[test]
    fn array_data_lengths_do_not_overflow() {
        let bytes = [0, 3, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 7];
        assert_eq!(
            payload(&bytes).map(|p| p.1),
            Some((65535 * 4_294_967_295_u64).div_ceil(2) + 4)
        );
        assert_eq!(ArrayData::read(&bytes).map(|a| a.bytes), Some(&[7u8][..]));
        assert!(Switch::read(&bytes).is_none());
    }
}
