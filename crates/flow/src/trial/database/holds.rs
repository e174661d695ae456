//! Whether what rows hold meets conditions.

use std::cmp::Ordering;

use super::conditions::Test;
use super::words::Cell;
use crate::trial::value::V;

/// Whether something holds: it may hang on what the device gave, or on what is not understood.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Holds {
    No,
    Yes,
    Any,
    Lost,
}

impl Holds {
    pub fn of(is: bool) -> Self {
        if is { Self::Yes } else { Self::No }
    }

    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Lost, _) | (_, Self::Lost) => Self::Lost,
            (Self::Any, _) | (_, Self::Any) => Self::Any,
            _ => Self::Yes,
        }
    }

    /// A number, where it is one for sure.
    pub fn or(self, number: usize) -> V {
        match self {
            Self::Any => V::Any,
            Self::Lost => V::Lost,
            _ => V::Int(number as i64),
        }
    }

    pub fn either(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::Lost, _) | (_, Self::Lost) => Self::Lost,
            (Self::Any, _) | (_, Self::Any) => Self::Any,
            _ => Self::No,
        }
    }
}

/// Whether a value stands the test against another one.
pub(super) fn holds(test: Test, cell: &Cell, value: &Cell) -> Holds {
    match (test, cell, value) {
        (Test::Null | Test::Set, Some(V::Lost), _) => Holds::Lost,
        (Test::Null | Test::Set, Some(V::Any), _) => Holds::Any,
        (Test::Null, cell, _) => Holds::of(cell.is_none()),
        (Test::Set, cell, _) => Holds::of(cell.is_some()),
        (_, None, _) | (_, _, None) => Holds::No,
        (_, Some(V::Lost), _) | (_, _, Some(V::Lost)) => Holds::Lost,
        (_, Some(cell), Some(value)) => match compared(cell, value) {
            None => Holds::Any,
            Some(order) => Holds::of(match test {
                Test::Same => order.is_eq(),
                Test::Not => order.is_ne(),
                Test::Less => order.is_lt(),
                Test::NotMore => order.is_le(),
                Test::More => order.is_gt(),
                _ => order.is_ge(),
            }),
        },
    }
}

/// Which of two is greater; `None` where one is not known. Texts are numbers beside numbers.
pub(super) fn compared(a: &V, b: &V) -> Option<Ordering> {
    let text = |text: &str, number: i64| match text.trim().parse::<i64>() {
        Ok(own) => own.cmp(&number),
        Err(_) => Ordering::Greater,
    };
    match (a, b) {
        (V::Int(a), V::Int(b)) => Some(a.cmp(b)),
        (V::Text(a), V::Text(b)) => Some(a.cmp(b)),
        (V::Text(a), V::Int(b)) => Some(text(a, *b)),
        (V::Int(a), V::Text(b)) => Some(text(b, *a).reverse()),
        _ => None,
    }
}
