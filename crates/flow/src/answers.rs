//! What the two ways out of an `if` say about the user's answer.

use consentry_dex::{Instruction, OpcodeClass};

use crate::eval::{Evaluator, Know, State};
use crate::step::read;
use crate::values::{Answer, Value};

impl Evaluator<'_, '_> {
    /// What the two ways out of an `if` say about the user's answer.
    pub fn tells(&self, last: &Instruction, state: &State) -> Option<(Know, Know)> {
        if last.opcode.class() != OpcodeClass::If {
            return None;
        }
        let a = read(state, last.registers.get(0).map(usize::from));
        let (value, number, swapped) = match last.registers.get(1) {
            None => (a, 0, false),
            Some(index) => match (a, read(state, Some(index.into()))) {
                (value, Value::Int(number)) => (value, number, false),
                (Value::Int(number), value) => (value, number, true),
                _ => return None,
            },
        };
        let (denied, granted) = match value {
            // No answer at all is a refusal; that there is one says nothing.
            Value::Answer(Answer::Length) => (0, 1),
            value => poles(value)?,
        };
        let holds = |x: i32| {
            let (a, b) = if swapped { (number, x) } else { (x, number) };
            match last.opcode.0 {
                0x32 | 0x38 => a == b,
                0x33 | 0x39 => a != b,
                0x34 | 0x3a => a < b,
                0x35 | 0x3b => a >= b,
                0x36 | 0x3c => a > b,
                _ => a <= b,
            }
        };
        match (holds(denied), holds(granted)) {
            (true, false) if value == Value::Answer(Answer::Length) => {
                Some((Know::Refused, Know::Nothing))
            }
            (false, true) if value == Value::Answer(Answer::Length) => {
                Some((Know::Nothing, Know::Refused))
            }
            (true, false) => Some((Know::Refused, Know::Granted)),
            (false, true) => Some((Know::Granted, Know::Refused)),
            _ => None,
        }
    }
}

/// What a value is where a permission was refused and where it was granted.
pub(crate) fn poles(value: Value) -> Option<(i32, i32)> {
    match value {
        Value::Answer(Answer::Int) => Some((-1, 0)),
        Value::Answer(Answer::Bool) => Some((0, 1)),
        Value::Answer(Answer::NotBool) => Some((1, 0)),
        Value::Flag { denied, granted } => Some((denied.into(), granted.into())),
        _ => None,
    }
}

/// Two numbers, one of which was set only where a permission was refused.
pub(crate) fn tell_apart(a: Value, know_a: Know, b: Value, know_b: Know) -> Option<Value> {
    let (Value::Int(a), Value::Int(b)) = (a, b) else {
        return None;
    };
    let (denied, granted) = match (know_a == Know::Refused, know_b == Know::Refused) {
        (true, false) => (a, b),
        (false, true) => (b, a),
        _ => return None,
    };
    Some(Value::Flag {
        denied: i8::try_from(denied).ok()?,
        granted: i8::try_from(granted).ok()?,
    })
}

/// A refusal stays one whatever else is asked below it.
pub(crate) fn meet(old: Know, new: Know) -> Know {
    if old == Know::Refused { old } else { new }
}
