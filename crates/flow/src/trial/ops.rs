//! Arithmetic on 32 and 64 bits, real numbers by their bits.

use super::value::V;

fn real32(bits: i64) -> f32 {
    f32::from_bits(bits as u32)
}

fn real64(bits: i64) -> f64 {
    f64::from_bits(bits as u64)
}

fn of32(real: f32) -> i64 {
    i64::from(real.to_bits() as i32)
}

fn of64(real: f64) -> i64 {
    real.to_bits() as i64
}

/// Arithmetic of whole numbers of a width; nothing for a division by zero.
macro_rules! whole {
    ($name:ident, $signed:ty, $unsigned:ty) => {
        fn $name(op: u8, a: $signed, b: $signed) -> Option<$signed> {
            let shift = b as u32; // only its low bits count
            Some(match op {
                0 => a.wrapping_add(b),
                1 => a.wrapping_sub(b),
                2 => a.wrapping_mul(b),
                3 if b != 0 => a.wrapping_div(b),
                4 if b != 0 => a.wrapping_rem(b),
                5 => a & b,
                6 => a | b,
                7 => a ^ b,
                8 => a.wrapping_shl(shift),
                9 => a.wrapping_shr(shift),
                10 => (a as $unsigned).wrapping_shr(shift) as $signed,
                _ => return None,
            })
        }
    };
}

whole!(int32, i32, u32);
whole!(int64, i64, u64);

fn real(op: u8, a: f64, b: f64) -> f64 {
    match op {
        0 => a + b,
        1 => a - b,
        2 => a * b,
        3 => a / b,
        _ => a % b,
    }
}

fn binary(at: u8, a: i64, b: i64) -> Option<i64> {
    match at {
        0..=10 => int32(at, a as i32, b as i32).map(i64::from),
        11..=21 => int64(at - 11, a, b),
        22..=26 => Some(of32(
            real(at - 22, real32(a).into(), real32(b).into()) as f32
        )),
        27..=31 => Some(of64(real(at - 27, real64(a), real64(b)))),
        _ => None,
    }
}

fn unary(op: u8, a: i64) -> i64 {
    match op {
        0x7b => i64::from((a as i32).wrapping_neg()),
        0x7c => i64::from(!(a as i32)),
        0x7d => a.wrapping_neg(),
        0x7e => !a,
        0x7f => of32(-real32(a)),
        0x80 => of64(-real64(a)),
        0x82 | 0x85 => of32(a as f32),
        0x83 | 0x86 => of64(a as f64),
        0x84 => i64::from(a as i32),
        0x87 => i64::from(real32(a) as i32),
        0x88 => real32(a) as i64,
        0x89 => of64(real32(a).into()),
        0x8a => i64::from(real64(a) as i32),
        0x8b => real64(a) as i64,
        0x8c => of32(real64(a) as f32),
        0x8d => i64::from(a as i8),
        0x8e => i64::from(a as u16),
        0x8f => i64::from(a as i16),
        _ => a,
    }
}

fn compared(op: u8, a: i64, b: i64) -> i64 {
    let less =
        |order: Option<std::cmp::Ordering>, nan: i64| order.map_or(nan, |order| order as i64);
    match op {
        0x2d => less(real32(a).partial_cmp(&real32(b)), -1),
        0x2e => less(real32(a).partial_cmp(&real32(b)), 1),
        0x2f => less(real64(a).partial_cmp(&real64(b)), -1),
        0x30 => less(real64(a).partial_cmp(&real64(b)), 1),
        _ => a.cmp(&b) as i64,
    }
}

/// What an arithmetic instruction gives. `first` is the register that it writes, `a` and `b` those behind.
pub(crate) fn compute(op: u8, literal: i64, first: &V, a: &V, b: &V) -> V {
    let numbers = |a: &V, b: &V, with: &dyn Fn(i64, i64) -> Option<i64>| match (a, b) {
        (V::Int(a), V::Int(b)) => with(*a, *b).map_or(V::Lost, V::Int),
        (V::Lost, _) | (_, V::Lost) => V::Lost,
        _ => V::Any,
    };
    let lit = V::Int(literal);
    match op {
        0x2d..=0x31 => numbers(a, b, &|a, b| Some(compared(op, a, b))),
        0x7b..=0x8f => numbers(a, a, &|a, _| Some(unary(op, a))),
        0x90..=0xaf => numbers(a, b, &|a, b| binary(op - 0x90, a, b)),
        0xb0..=0xcf => numbers(first, a, &|a, b| binary(op - 0xb0, a, b)),
        0xd1 | 0xd9 => numbers(&lit, a, &|a, b| binary(1, a, b)),
        0xd0 | 0xd2..=0xd7 => numbers(a, &lit, &|a, b| binary(op - 0xd0, a, b)),
        0xd8 | 0xda..=0xe2 => numbers(a, &lit, &|a, b| binary(op - 0xd8, a, b)),
        _ => V::Lost,
    }
}

/// Whether a comparison holds: `if-eq` to `if-le`, and the same against 0. `None` where that is not known.
pub(crate) fn holds(op: u8, a: &V, b: &V) -> Option<bool> {
    let kind = if op >= 0x38 { op - 0x38 } else { op - 0x32 };
    if kind < 2 {
        let same = match (a, b) {
            (V::Any | V::Lost, _) | (_, V::Any | V::Lost) => return None,
            (a, b) => a == b,
        };
        return Some(same == (kind == 0));
    }
    let (a, b) = (a.int()?, b.int()?);
    Some(match kind {
        2 => a < b,
        3 => a >= b,
        4 => a > b,
        _ => a <= b,
    })
}
