//! Numbers of which only bounds are known: what chance gives, what is left of a division, a part of the bits. Bounds of
//! floating point are kept as bits and are never below zero, where bits are ordered as their numbers are.

use super::atoms::{Atom, Val};
use super::folding::{Kind, Operation, Sign, binary, compare, unary};
use super::machine::Machine;

/// Both included.
type Bounds = (i64, i64);

/// Numbers that are told apart instead.
const FEW: i64 = 8;
/// Numbers of one pair of bounds that a `switch` is asked about.
const MOST_COUNTED: i64 = 256;

impl Machine<'_, '_, '_> {
    /// A number between two others.
    pub(super) fn between(&mut self, (low, high): Bounds) -> Val {
        let few = low >= 0 && high.checked_sub(low).is_some_and(|more| more < FEW);
        if few {
            self.values.of((low..=high).map(Atom::Int).collect())
        } else {
            self.values.one(Atom::Between(low, high))
        }
    }

    /// The bounds of a value that is nothing but numbers.
    pub(super) fn bounds_of(&self, value: Val) -> Option<Bounds> {
        let atoms = self.values.atoms(value);
        let mut all: Option<Bounds> = None;
        for atom in atoms.iter() {
            let (low, high) = atom_bounds(*atom)?;
            all = Some(all.map_or((low, high), |old| (old.0.min(low), old.1.max(high))));
        }
        all
    }

    /// The numbers that a value may be, one by one, where they are not too many.
    pub(super) fn counted_out(&self, value: Val) -> Option<Vec<i64>> {
        let mut all = Vec::new();
        for atom in self.values.atoms(value).iter() {
            let (low, high) = atom_bounds(*atom)?;
            if high
                .checked_sub(low)
                .is_none_or(|more| more >= MOST_COUNTED)
            {
                return None;
            }
            all.extend(low..=high);
        }
        (!all.is_empty()).then_some(all)
    }

    /// What an operation makes of numbers of which not all are known; labels are left to others.
    pub(super) fn bounded(&mut self, operation: Operation, a: Val, b: Val) -> Option<Val> {
        let (left, right) = (self.bounds_of(a), self.bounds_of(b));
        let plain = |this: &Self, value: Val| {
            let atoms = this.values.atoms(value);
            !atoms.is_empty()
                && atoms
                    .iter()
                    .all(|atom| matches!(atom, Atom::Top | Atom::Int(_) | Atom::Between(..)))
        };
        if !plain(self, a) || !plain(self, b) {
            return None;
        }
        let found = together(operation, left, right)?;
        Some(self.between(found))
    }

    /// The same for one operand.
    pub(super) fn bounded_alone(&mut self, op: u8, value: Val) -> Option<Val> {
        let found = alone(op, self.bounds_of(value)?)?;
        Some(self.between(found))
    }

    /// What comparing two numbers may say, where bounds of both are known.
    pub(super) fn compared(&mut self, op: u8, a: Val, b: Val) -> Option<Val> {
        let (a, b) = (self.bounds_of(a)?, self.bounds_of(b)?);
        let ordered = |own: Bounds| op == 0x31 || own.0 == own.1 || own.0 >= 0;
        if !ordered(a) || !ordered(b) {
            return None;
        }
        let least = compare(op, a.0, b.1);
        let most = compare(op, a.1, b.0);
        Some(self.values.of((least..=most).map(Atom::Int).collect()))
    }
}

pub(crate) fn atom_bounds(atom: Atom) -> Option<Bounds> {
    match atom {
        Atom::Int(number) => Some((number, number)),
        Atom::Between(low, high) => Some((low, high)),
        _ => None,
    }
}

/// Whether a comparison of an `if` may hold, and whether it may not. Kinds: equal, other, less, not less, more, not more.
pub(crate) fn may_hold(kind: u8, a: Bounds, b: Bounds) -> (bool, bool) {
    match kind {
        0 => (
            a.0 <= b.1 && b.0 <= a.1,
            !(a.0 == a.1 && b.0 == b.1 && a.0 == b.0),
        ),
        2 => (a.0 < b.1, a.1 >= b.0),
        4 => (a.1 > b.0, a.0 <= b.1),
        _ => {
            let (yes, no) = may_hold(kind.saturating_sub(1), a, b);
            (no, yes)
        }
    }
}

/// Numbers of a kind.
fn all_of(kind: Kind) -> Bounds {
    match kind {
        Kind::Int => (i32::MIN.into(), i32::MAX.into()),
        _ => (i64::MIN, i64::MAX),
    }
}

fn together(operation: Operation, a: Option<Bounds>, b: Option<Bounds>) -> Option<Bounds> {
    let Operation { sign, kind } = operation;
    if matches!(kind, Kind::Float | Kind::Double) {
        return floating(operation, a?, b?);
    }
    let whole = all_of(kind);
    let fits = |low: i128, high: i128| {
        let (low, high) = (i64::try_from(low).ok()?, i64::try_from(high).ok()?);
        (low >= whole.0 && high <= whole.1).then_some((low, high))
    };
    let wide = |(low, high): Bounds| (i128::from(low), i128::from(high));
    match sign {
        Sign::Rem => {
            let (low, high) = b?;
            if low < 1 {
                return None;
            }
            let a = a.unwrap_or(whole);
            let least = if a.0 >= 0 { 0 } else { (1 - high).max(a.0) };
            Some((least, (high - 1).min(a.1.max(0))))
        }
        Sign::And => {
            let all = [a, b].into_iter().flatten().filter(|own| own.0 >= 0);
            all.map(|own| own.1).min().map(|high| (0, high))
        }
        Sign::Ushr => {
            let by = b.filter(|by| by.0 == by.1).map(|by| by.0)?;
            let bits = if kind == Kind::Int { 32 } else { 64 };
            if !(1..bits).contains(&by) {
                return None;
            }
            match a.filter(|own| own.0 >= 0) {
                Some((low, high)) => Some((low >> by, high >> by)),
                None => Some((0, i64::try_from((1i128 << (bits - by)) - 1).ok()?)),
            }
        }
        Sign::Shr => {
            let by = b.filter(|by| by.0 == by.1 && (0..32).contains(&by.0))?;
            a.map(|(low, high)| (low >> by.0, high >> by.0))
        }
        Sign::Div => {
            let (a, by) = (a?, b.filter(|by| by.0 == by.1 && by.0 > 0)?);
            Some((a.0 / by.0, a.1 / by.0))
        }
        Sign::Add => {
            let (a, b) = (wide(a?), wide(b?));
            fits(a.0 + b.0, a.1 + b.1)
        }
        Sign::Sub => {
            let (a, b) = (wide(a?), wide(b?));
            fits(a.0 - b.1, a.1 - b.0)
        }
        Sign::Reversed => {
            let (a, b) = (wide(a?), wide(b?));
            fits(b.0 - a.1, b.1 - a.0)
        }
        Sign::Mul => {
            let (a, b) = (wide(a?), wide(b?));
            let all = [a.0 * b.0, a.0 * b.1, a.1 * b.0, a.1 * b.1];
            fits(*all.iter().min()?, *all.iter().max()?)
        }
        _ => None,
    }
}

/// Only what grows with both operands, from zero on.
fn floating(operation: Operation, a: Bounds, b: Bounds) -> Option<Bounds> {
    let grows = matches!(operation.sign, Sign::Add | Sign::Mul)
        || (operation.sign == Sign::Div && b.0 == b.1 && b.0 > 0);
    if !grows || a.0 < 0 || b.0 < 0 {
        return None;
    }
    let low = binary(operation, a.0, b.0)?;
    let high = binary(operation, a.1, b.1)?;
    is_number(operation.kind, high).then_some((low, high))
}

fn is_number(kind: Kind, bits: i64) -> bool {
    match kind {
        Kind::Float => super::folding::float(bits).is_finite(),
        _ => super::folding::double(bits).is_finite(),
    }
}

fn alone(op: u8, (low, high): Bounds) -> Option<Bounds> {
    let whole = match op {
        0x81 => return Some((low, high)),
        0x84 => (i32::MIN.into(), i32::MAX.into()),
        0x8d => (i8::MIN.into(), i8::MAX.into()),
        0x8e => (0, u16::MAX.into()),
        0x8f => (i16::MIN.into(), i16::MAX.into()),
        // to and from floating point
        0x82 | 0x83 | 0x85..=0x8c => {
            let (a, b) = (unary(op, low)?, unary(op, high)?);
            return (low >= 0 && a <= b).then_some((a, b));
        }
        _ => return None,
    };
    let inside = low >= whole.0 && high <= whole.1;
    inside.then_some((low, high))
}

#[cfg(test)]
mod tests {
    use super::{alone, may_hold, together};
    use crate::taint::folding::{of_double, operation};

    #[test]
    fn what_is_left_of_a_division() {
        let rem = operation(0x94).unwrap();
        assert_eq!(together(rem, None, Some((4, 4))), Some((-3, 3)));
        assert_eq!(together(rem, Some((0, 9)), Some((4, 4))), Some((0, 3)));
        assert_eq!(together(rem, None, Some((0, 4))), None);
        let and = operation(0x95).unwrap();
        assert_eq!(together(and, None, Some((15, 15))), Some((0, 15)));
        assert_eq!(together(and, None, Some((-1, -1))), None);
        let add = operation(0x90).unwrap();
        assert_eq!(
            together(add, Some((0, i32::MAX.into())), Some((1, 1))),
            None
        );
    }

    #[test]
    fn a_die_from_a_fraction() {
        let fraction = (0, of_double(1.0) - 1);
        let six = (of_double(6.0), of_double(6.0));
        let scaled = together(operation(0xad).unwrap(), Some(fraction), Some(six));
        assert_eq!(scaled.and_then(|own| alone(0x8a, own)), Some((0, 5)));
    }

    #[test]
    fn comparisons_that_are_decided() {
        assert_eq!(may_hold(4, (0, 9), (20, 20)), (false, true));
        assert_eq!(may_hold(2, (0, 9), (0, 0)), (false, true));
        assert_eq!(may_hold(5, (0, 9), (9, 9)), (true, false));
        assert_eq!(may_hold(0, (0, 9), (9, 9)), (true, true));
        assert_eq!(may_hold(1, (0, 9), (10, 10)), (true, false));
    }
}
