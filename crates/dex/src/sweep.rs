//! The one pass over all instructions: counts them and collects what they refer to.

use crate::opcode::Kind;
use crate::opcode_table::ROWS;
use crate::payload::payload;

/// Offsets are kept in 24 bits; longer code is cut.
pub(crate) const MOST_UNITS: usize = 0xff_ffff;

/// A reference from an instruction: opcode and offset in one word, and the index it names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ref {
    pub packed: u32,
    pub target: u32,
}

/// Why a sweep did not understand everything.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Trouble {
    /// An instruction or payload reaches over the end.
    Truncated(u32),
    /// An opcode that no version defines.
    Unused(u32),
}

/// Per opcode: units in the low four bits, kind of index above.
static SHAPES: [u8; 256] = shapes();

#[allow(clippy::indexing_slicing)] // evaluated at compile time
const fn shapes() -> [u8; 256] {
    let mut shapes = [0; 256];
    let mut op = 0;
    while op < 256 {
        shapes[op] = ROWS[op].format.units() | ((ROWS[op].kind as u8) << 4);
        op += 1;
    }
    shapes
}

/// Kinds by the number used in `SHAPES`.
#[inline]
pub(crate) fn kind_of(op: u8) -> u8 {
    SHAPES.get(usize::from(op)).copied().unwrap_or(1) >> 4
}

/// The numbers of the kinds that have a table of references back.
pub(crate) const STRING: u8 = Kind::String as u8;
pub(crate) const TYPE: u8 = Kind::Type as u8;
pub(crate) const FIELD: u8 = Kind::Field as u8;
pub(crate) const METHOD: u8 = Kind::Method as u8;
pub(crate) const PROTO: u8 = Kind::Proto as u8;
pub(crate) const CALL_SITE: u8 = Kind::CallSite as u8;
pub(crate) const HANDLE: u8 = Kind::Handle as u8;

/// Walks over `code` (two bytes per unit), appends references with member-local indices, and returns the number of
/// instructions, payloads included, and the first trouble.
pub(crate) fn sweep(code: &[u8], refs: &mut Vec<Ref>) -> (u32, Option<Trouble>) {
    let mut rest = code;
    let (mut at, mut count) = (0u32, 0u32);
    let mut trouble = None;
    while let [op, high, ..] = *rest {
        let shape = SHAPES.get(usize::from(op)).copied().unwrap_or(1);
        let mut units = u32::from(shape & 0xf);
        if shape > 0xf {
            if let [_, _, a, b, more @ ..] = rest {
                let mut target = u32::from(u16::from_le_bytes([*a, *b]));
                if op == 0x1b {
                    // const-string/jumbo is the one with a 32-bit index
                    if let [c, d, ..] = *more {
                        target |= u32::from(u16::from_le_bytes([c, d])) << 16;
                    }
                }
                refs.push(Ref {
                    packed: (u32::from(op) << 24) | at,
                    target,
                });
            }
        } else if op == 0 && high != 0 {
            if let Some((_, length)) = payload(rest) {
                units = u32::try_from(length).unwrap_or(u32::MAX);
            }
        } else if units == 1 && trouble.is_none() && crate::Opcode(op).is_unused() {
            trouble = Some(Trouble::Unused(at));
        }
        count += 1;
        let Some(next) = rest.get((units as usize).saturating_mul(2)..) else {
            // A cut instruction refers to nothing that a runtime would accept.
            if refs
                .last()
                .is_some_and(|r| shape > 0xf && r.packed & 0xff_ffff == at)
            {
                refs.pop();
            }
            trouble = Some(Trouble::Truncated(at));
            break;
        };
        rest = next;
        at += units;
    }
    (count, trouble)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_with_offsets() {
        let code = [
            0x1a, 0, 7, 0, // const-string v0, 7
            0x1b, 1, 1, 0, 1, 0, // const-string/jumbo v1, 65537
            0x71, 0, 3, 0, 0, 0, // invoke-static 3
            0x0e, 0, // return-void
        ];
        let mut refs = Vec::new();
        assert_eq!(sweep(&code, &mut refs), (4, None));
        let seen: Vec<_> = refs
            .iter()
            .map(|r| (r.packed >> 24, r.packed & 0xff_ffff, r.target))
            .collect();
        assert_eq!(seen, [(0x1a, 0, 7), (0x1b, 2, 65537), (0x71, 5, 3)]);
    }

    #[test]
    fn payloads_are_one_instruction() {
        let code = [0x0e, 0, 0, 0, 0, 3, 1, 0, 3, 0, 0, 0, 0x6e, 0x6e, 0x6e, 0];
        let mut refs = Vec::new();
        assert_eq!(sweep(&code, &mut refs), (3, None));
        assert!(refs.is_empty());
    }

    #[test]
    fn cut_and_unused() {
        let mut refs = Vec::new();
        assert_eq!(
            sweep(&[0x0e, 0, 0x71, 0, 3, 0], &mut refs),
            (2, Some(Trouble::Truncated(1)))
        );
        assert!(refs.is_empty());
        assert_eq!(
            sweep(&[0x0e, 0, 0x73, 0], &mut refs),
            (2, Some(Trouble::Unused(1)))
        );
        assert_eq!(
            sweep(&[0, 3, 1, 0, 255, 255, 255, 255], &mut refs),
            (1, Some(Trouble::Truncated(0)))
        );
    }
}
