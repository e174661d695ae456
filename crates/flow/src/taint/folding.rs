//! Arithmetic on numbers that are known: what one instruction of the machine gives. Floating point is kept as its bits.

/// What an operation does, and on which kind of number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Operation {
    pub sign: Sign,
    pub kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sign {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    And,
    Or,
    Xor,
    Shl,
    Shr,
    Ushr,
    /// The second without the first.
    Reversed,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Int,
    Long,
    Float,
    Double,
}

const SIGNS: [Sign; 11] = [
    Sign::Add,
    Sign::Sub,
    Sign::Mul,
    Sign::Div,
    Sign::Rem,
    Sign::And,
    Sign::Or,
    Sign::Xor,
    Sign::Shl,
    Sign::Shr,
    Sign::Ushr,
];

/// The operation of an instruction with two operands.
pub(crate) fn operation(op: u8) -> Option<Operation> {
    let of = |kind, from: u8| {
        let sign = SIGNS.get(usize::from(op - from)).copied();
        sign.map(|sign| Operation { sign, kind })
    };
    let literal = |from: u8| match op - from {
        1 => Some(Operation {
            sign: Sign::Reversed,
            kind: Kind::Int,
        }),
        _ => of(Kind::Int, from),
    };
    match op {
        0x90..=0x9a => of(Kind::Int, 0x90),
        0x9b..=0xa5 => of(Kind::Long, 0x9b),
        0xa6..=0xaa => of(Kind::Float, 0xa6),
        0xab..=0xaf => of(Kind::Double, 0xab),
        0xb0..=0xba => of(Kind::Int, 0xb0),
        0xbb..=0xc5 => of(Kind::Long, 0xbb),
        0xc6..=0xca => of(Kind::Float, 0xc6),
        0xcb..=0xcf => of(Kind::Double, 0xcb),
        0xd0..=0xd7 => literal(0xd0),
        0xd8..=0xe2 => literal(0xd8),
        _ => None,
    }
}

/// The result for two numbers; `None` where the instruction throws.
pub(crate) fn binary(operation: Operation, a: i64, b: i64) -> Option<i64> {
    match operation.kind {
        Kind::Int => int(operation.sign, a as i32, b as i32).map(i64::from),
        Kind::Long => long(operation.sign, a, b),
        Kind::Float => {
            let (a, b) = (float(a), float(b));
            let value = match operation.sign {
                Sign::Add => a + b,
                Sign::Sub => a - b,
                Sign::Mul => a * b,
                Sign::Div => a / b,
                Sign::Rem => a % b,
                _ => return None,
            };
            Some(of_float(value))
        }
        Kind::Double => {
            let (a, b) = (double(a), double(b));
            let value = match operation.sign {
                Sign::Add => a + b,
                Sign::Sub => a - b,
                Sign::Mul => a * b,
                Sign::Div => a / b,
                Sign::Rem => a % b,
                _ => return None,
            };
            Some(of_double(value))
        }
    }
}

fn int(sign: Sign, a: i32, b: i32) -> Option<i32> {
    Some(match sign {
        Sign::Add => a.wrapping_add(b),
        Sign::Sub => a.wrapping_sub(b),
        Sign::Mul => a.wrapping_mul(b),
        Sign::Div if b == 0 => return None,
        Sign::Div => a.wrapping_div(b),
        Sign::Rem if b == 0 => return None,
        Sign::Rem => a.wrapping_rem(b),
        Sign::And => a & b,
        Sign::Or => a | b,
        Sign::Xor => a ^ b,
        Sign::Shl => a.wrapping_shl(b as u32),
        Sign::Shr => a.wrapping_shr(b as u32),
        Sign::Ushr => (a as u32).wrapping_shr(b as u32) as i32,
        Sign::Reversed => b.wrapping_sub(a),
    })
}

fn long(sign: Sign, a: i64, b: i64) -> Option<i64> {
    Some(match sign {
        Sign::Add => a.wrapping_add(b),
        Sign::Sub => a.wrapping_sub(b),
        Sign::Mul => a.wrapping_mul(b),
        Sign::Div if b == 0 => return None,
        Sign::Div => a.wrapping_div(b),
        Sign::Rem if b == 0 => return None,
        Sign::Rem => a.wrapping_rem(b),
        Sign::And => a & b,
        Sign::Or => a | b,
        Sign::Xor => a ^ b,
        Sign::Shl => a.wrapping_shl(b as u32),
        Sign::Shr => a.wrapping_shr(b as u32),
        Sign::Ushr => (a as u64).wrapping_shr(b as u32) as i64,
        Sign::Reversed => b.wrapping_sub(a),
    })
}

/// The result of an instruction with one operand.
pub(crate) fn unary(op: u8, a: i64) -> Option<i64> {
    Some(match op {
        0x7b => i64::from((a as i32).wrapping_neg()),
        0x7c => i64::from(!(a as i32)),
        0x7d => a.wrapping_neg(),
        0x7e => !a,
        0x7f => of_float(-float(a)),
        0x80 => of_double(-double(a)),
        0x81 => a,
        0x82 => of_float(a as i32 as f32),
        0x83 => of_double(f64::from(a as i32)),
        0x84 => i64::from(a as i32),
        0x85 => of_float(a as f32),
        0x86 => of_double(a as f64),
        0x87 => i64::from(float(a) as i32),
        0x88 => float(a) as i64,
        0x89 => of_double(f64::from(float(a))),
        0x8a => i64::from(double(a) as i32),
        0x8b => double(a) as i64,
        0x8c => of_float(double(a) as f32),
        0x8d => i64::from(a as i8),
        0x8e => i64::from(a as u16),
        0x8f => i64::from(a as i16),
        _ => return None,
    })
}

/// Which of two numbers is larger, as the comparing instructions say it: -1, 0 or 1.
pub(crate) fn compare(op: u8, a: i64, b: i64) -> i64 {
    let order = match op {
        0x2d | 0x2e => float(a).partial_cmp(&float(b)),
        0x2f | 0x30 => double(a).partial_cmp(&double(b)),
        _ => Some(a.cmp(&b)),
    };
    match order {
        Some(order) => order as i64,
        // no number: the instruction says which way that counts
        None if matches!(op, 0x2d | 0x2f) => -1,
        None => 1,
    }
}

pub(crate) fn float(bits: i64) -> f32 {
    f32::from_bits(bits as u32)
}

pub(crate) fn of_float(value: f32) -> i64 {
    i64::from(value.to_bits() as i32)
}

pub(crate) fn double(bits: i64) -> f64 {
    f64::from_bits(bits as u64)
}

pub(crate) fn of_double(value: f64) -> i64 {
    value.to_bits() as i64
}

#[cfg(test)]
mod tests {
    use super::{binary, compare, double, of_double, operation, unary};

    #[test]
    fn numbers_of_all_kinds() {
        let of = |op: u8, a: i64, b: i64| operation(op).and_then(|own| binary(own, a, b));
        assert_eq!(of(0x90, i64::from(i32::MAX), 1), Some(i64::from(i32::MIN)));
        assert_eq!(of(0x9b, i64::from(i32::MAX), 1), Some(1 << 31));
        assert_eq!(of(0xd1, 3, 10), Some(7));
        assert_eq!(of(0xdc, 7, 4), Some(3));
        assert_eq!(of(0x93, 7, 0), None);
        let product = of(0xad, of_double(0.5), of_double(3.0));
        assert_eq!(product.map(double), Some(1.5));
        assert_eq!(unary(0x8a, of_double(2.9)), Some(2));
        assert_eq!(unary(0x8d, 0x1ff), Some(-1));
    }

    #[test]
    fn what_is_larger() {
        assert_eq!(compare(0x31, 1, 2), -1);
        assert_eq!(compare(0x2f, of_double(-1.0), of_double(-2.0)), 1);
        let none = of_double(f64::NAN);
        assert_eq!(compare(0x2f, none, 0), -1);
        assert_eq!(compare(0x30, none, 0), 1);
    }
}
