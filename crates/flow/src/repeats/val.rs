//! What is known of a register in a replay, and arithmetic on it.

use std::rc::Rc;

/// What is known of a register.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Val {
    /// Never assigned on this way.
    Unset,
    /// Anything.
    Other,
    /// A number, also false, true and null. The flag: it comes from the clock.
    Num(i64, bool),
    Real(f64, bool),
    /// Something that is not known, worked out from the clock, e.g. compared with a number from a server.
    Clocked,
    Text(Rc<str>),
    /// A unit of time, in nanoseconds.
    Unit(i64),
    /// The answers to a request of permissions: all refused.
    Answers,
    /// The intent that started the component.
    Intent,
    /// An object, by its place in the memory of the replay.
    Obj(u32),
}

pub(crate) const NULL: Val = Val::Num(0, false);

impl Val {
    pub fn number(number: i64) -> Self {
        Self::Num(number, false)
    }

    pub fn flag(holds: bool) -> Self {
        Self::Num(holds.into(), false)
    }

    pub fn clocked(&self) -> bool {
        matches!(
            self,
            Self::Num(_, true) | Self::Real(_, true) | Self::Clocked
        )
    }

    /// Either of two values.
    pub fn join(self, other: Self) -> Self {
        match (self, other) {
            (a, b) if a == b => a,
            (Self::Unset, one) | (one, Self::Unset) => one,
            (a, b) if a.clocked() || b.clocked() => Self::Clocked,
            _ => Self::Other,
        }
    }

    fn real(&self) -> Option<(f64, bool)> {
        match self {
            Self::Real(value, clock) => Some((*value, *clock)),
            // A constant is loaded as its bits.
            Self::Num(bits, clock) => Some((f64::from_bits(bits.cast_unsigned()), *clock)),
            _ => None,
        }
    }
}

/// What is not known of an operation on two values.
fn unknown(a: &Val, b: &Val) -> Val {
    if a.clocked() || b.clocked() {
        Val::Clocked
    } else {
        Val::Other
    }
}

/// The result of an arithmetic instruction, by its opcode.
pub(super) fn compute(op: u8, literal: i64, first: &Val, a: &Val, b: &Val) -> Val {
    match op {
        0x7b..=0x8f => convert(op, a),
        0x31 | 0x90..=0xa5 => whole(op_of(op), op >= 0x9b || op == 0x31, a, b),
        0xa6..=0xaf | 0x2d..=0x30 => real(op, a, b),
        0xb0..=0xc5 => whole(op_of(op - 0x20), op >= 0xbb, first, a),
        0xc6..=0xcf => real(op - 0x20, first, a),
        // rsub: the literal comes first
        0xd1 | 0xd9 => whole(Op::Sub, false, &Val::number(literal), a),
        0xd0..=0xd7 => whole(op_of(op - 0xd0 + 0x90), false, a, &Val::number(literal)),
        0xd8..=0xe2 => whole(op_of(op - 0xd8 + 0x90), false, a, &Val::number(literal)),
        _ => Val::Other,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Op {
    Compare,
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
}

fn op_of(op: u8) -> Op {
    match op {
        0x90 | 0x9b => Op::Add,
        0x91 | 0x9c => Op::Sub,
        0x92 | 0x9d => Op::Mul,
        0x93 | 0x9e => Op::Div,
        0x94 | 0x9f => Op::Rem,
        0x95 | 0xa0 => Op::And,
        0x96 | 0xa1 => Op::Or,
        0x97 | 0xa2 => Op::Xor,
        0x98 | 0xa3 => Op::Shl,
        0x99 | 0xa4 => Op::Shr,
        0x9a | 0xa5 => Op::Ushr,
        _ => Op::Compare,
    }
}

fn whole(op: Op, wide: bool, a: &Val, b: &Val) -> Val {
    let (Val::Num(x, from_a), Val::Num(y, from_b)) = (a, b) else {
        return unknown(a, b);
    };
    let (x, y) = (*x, *y);
    let bits = if wide { 63 } else { 31 };
    let shift = (y & bits) as u32;
    let value = match op {
        Op::Compare => Some(i64::from(x > y) - i64::from(x < y)),
        Op::Add => Some(x.wrapping_add(y)),
        Op::Sub => Some(x.wrapping_sub(y)),
        Op::Mul => Some(x.wrapping_mul(y)),
        Op::Div => x.checked_div(y),
        Op::Rem => x.checked_rem(y),
        Op::And => Some(x & y),
        Op::Or => Some(x | y),
        Op::Xor => Some(x ^ y),
        Op::Shl => Some(x.wrapping_shl(shift)),
        Op::Shr => Some(x.wrapping_shr(shift)),
        Op::Ushr if wide => Some((x.cast_unsigned() >> shift).cast_signed()),
        Op::Ushr => Some(i64::from((x as i32).cast_unsigned() >> shift)),
    };
    let clock = *from_a || *from_b;
    value.map_or(Val::Other, |value| {
        let value = if wide { value } else { i64::from(value as i32) };
        Val::Num(value, clock)
    })
}

fn real(op: u8, a: &Val, b: &Val) -> Val {
    let double = matches!(op, 0x2f | 0x30 | 0xab..=0xaf);
    let (Some((x, from_a)), Some((y, from_b)), true) = (a.real(), b.real(), double) else {
        return unknown(a, b);
    };
    let clock = from_a || from_b;
    match op {
        0x2f | 0x30 => Val::Num(i64::from(x > y) - i64::from(x < y), clock),
        0xab => Val::Real(x + y, clock),
        0xac => Val::Real(x - y, clock),
        0xad => Val::Real(x * y, clock),
        0xae => Val::Real(x / y, clock),
        _ => Val::Real(x % y, clock),
    }
}

fn convert(op: u8, a: &Val) -> Val {
    match (op, a) {
        (0x7b | 0x7d, Val::Num(number, clock)) => Val::Num(number.wrapping_neg(), *clock),
        (0x7c | 0x7e, Val::Num(number, clock)) => Val::Num(!number, *clock),
        // int to long, and back
        (0x81, Val::Num(..)) => a.clone(),
        (0x84, Val::Num(number, clock)) => Val::Num((*number as i32).into(), *clock),
        // int or long to double, and back
        (0x83 | 0x86, Val::Num(number, clock)) => Val::Real(*number as f64, *clock),
        (0x8a | 0x8b, Val::Real(number, clock)) => Val::Num(*number as i64, *clock),
        (0x8d, Val::Num(number, clock)) => Val::Num((*number as i8).into(), *clock),
        (0x8e, Val::Num(number, clock)) => Val::Num((*number as u16).into(), *clock),
        (0x8f, Val::Num(number, clock)) => Val::Num((*number as i16).into(), *clock),
        _ if a.clocked() => Val::Clocked,
        _ => Val::Other,
    }
}

/// Whether the condition of an `if` holds, where that is known.
pub(super) fn holds(op: u8, a: &Val, b: &Val) -> Option<bool> {
    let equal = |same: bool| Some(same != matches!(op, 0x33 | 0x39));
    let is_something = |val: &Val| {
        matches!(
            val,
            Val::Text(_) | Val::Unit(_) | Val::Answers | Val::Intent | Val::Obj(_)
        )
    };
    match (a, b) {
        (Val::Num(a, _), Val::Num(b, _)) => Some(match op {
            0x32 | 0x38 => a == b,
            0x33 | 0x39 => a != b,
            0x34 | 0x3a => a < b,
            0x35 | 0x3b => a >= b,
            0x36 | 0x3c => a > b,
            _ => a <= b,
        }),
        (Val::Num(0, _), some) | (some, Val::Num(0, _)) if is_something(some) => equal(false),
        (Val::Text(a), Val::Text(b)) if a == b => equal(true),
        (Val::Obj(a), Val::Obj(b)) => equal(a == b),
        _ => None,
    }
}
