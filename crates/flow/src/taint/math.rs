//! Numbers that chance gives, and what `Math` makes of numbers that are known.

use super::atoms::{Atom, Val};
use super::folding::{double, float, of_double, of_float};
use super::library::Call;
use super::machine::Machine;

/// Pairs of numbers of which each result is told apart.
const MOST: usize = 16;

impl Machine<'_, '_, '_> {
    /// A whole number that chance chooses from the first bound on, below the second.
    pub(super) fn chosen_below(&mut self, from: Val, limit: Val) -> Val {
        let limit = match self.values.single(limit) {
            Some(Atom::Int(limit)) => limit,
            _ => i64::from(i32::MAX),
        };
        match self.values.single(from) {
            Some(Atom::Int(from)) if from < limit => self.between((from, limit - 1)),
            _ => Val::TOP,
        }
    }

    /// A fraction that chance chooses: zero or more, below one.
    pub(super) fn fraction(&mut self, call: &mut Call) {
        let program = self.world().program;
        let single = self
            .gives(call)
            .is_some_and(|ty| &*program.descriptor(ty) == "F");
        let one = if single {
            of_float(1.0)
        } else {
            of_double(1.0)
        };
        call.result = self.between((0, one - 1));
    }

    /// A function of `Math`.
    pub(super) fn calculate(&mut self, call: &mut Call) {
        let (name, kind) = (self.name_of(call), self.first_parameter(call));
        let given = [call.arg(0), call.arg(1)];
        let two = call.args.len() > 1;
        let first = self.values.numbers(given[0]);
        let second = if two {
            self.values.numbers(given[1])
        } else {
            Some(vec![0])
        };
        let known = first.zip(second).and_then(|(first, second)| {
            let pairs = first
                .iter()
                .flat_map(|a| second.iter().map(move |b| (*a, *b)));
            let all = pairs.map(|(a, b)| calculated(&name, &kind, a, b));
            let all: Option<Vec<i64>> = all.collect();
            all.filter(|all| all.len() <= MOST)
        });
        call.result = match known {
            Some(all) => {
                call.safe = true;
                self.values.of(all.into_iter().map(Atom::Int).collect())
            }
            None => {
                let count = call.args.len().min(2);
                self.made_of(given.get(..count).unwrap_or(&given))
            }
        };
    }
}

/// What a function gives for numbers of a kind; `None` where it is not known, or throws.
fn calculated(name: &str, kind: &str, a: i64, b: i64) -> Option<i64> {
    match kind {
        "I" => whole(name, a, b).map(|value| i64::from(value as i32)),
        "J" => whole(name, a, b),
        "F" => {
            let (a, b) = (float(a), float(b));
            Some(match name {
                "abs" => of_float(a.abs()),
                "max" => of_float(a.max(b)),
                "min" => of_float(a.min(b)),
                "signum" if a != 0.0 => of_float(a.signum()),
                "round" => i64::from((a + 0.5).floor() as i32),
                _ => return None,
            })
        }
        "D" => {
            let (a, b) = (double(a), double(b));
            Some(match name {
                "abs" => of_double(a.abs()),
                "max" => of_double(a.max(b)),
                "min" => of_double(a.min(b)),
                "signum" if a != 0.0 => of_double(a.signum()),
                "sqrt" => of_double(a.sqrt()),
                "floor" => of_double(a.floor()),
                "ceil" => of_double(a.ceil()),
                "round" => (a + 0.5).floor() as i64,
                // exact where the power is a whole number that can be held
                "pow" => {
                    let power = a.powf(b);
                    let exact = power.fract() == 0.0 && power.abs() < 9e15 && b >= 0.0;
                    return exact.then(|| of_double(power));
                }
                _ => return None,
            })
        }
        _ => None,
    }
}

fn whole(name: &str, a: i64, b: i64) -> Option<i64> {
    Some(match name {
        "abs" => a.wrapping_abs(),
        "max" => a.max(b),
        "min" => a.min(b),
        "floorMod" if b > 0 => a.rem_euclid(b),
        "floorDiv" if b > 0 => a.div_euclid(b),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::calculated;
    use crate::taint::folding::{double, of_double};

    #[test]
    fn functions_of_math() {
        let root = calculated("sqrt", "D", of_double(49.0), 0);
        assert_eq!(root.map(double), Some(7.0));
        assert_eq!(calculated("floorMod", "I", -1, 4), Some(3));
        assert_eq!(calculated("floorMod", "I", 1, 0), None);
        assert_eq!(calculated("round", "D", of_double(2.5), 0), Some(3));
        assert_eq!(calculated("sin", "D", of_double(2.5), 0), None);
    }
}
