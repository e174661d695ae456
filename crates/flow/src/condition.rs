//! On which ways out of which branches a place is reached. Only branches on stored state are named; all others are as
//! if both ways were taken.

/// A way out of a branch: the block it ends, and whether its condition held.
pub(crate) type Literal = (u32, bool);

/// Any of several ways, each of which takes all of its literals (sorted).
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Condition(Vec<Vec<Literal>>);

/// Ways of one condition; beyond these only what all of them share is kept.
const MOST_WAYS: usize = 12;
/// Literals of one way; a way that has so many is guarded whatever follows.
const MOST_LITERALS: usize = 12;

impl Condition {
    pub fn always() -> Self {
        Self(vec![Vec::new()])
    }

    pub fn never() -> Self {
        Self(Vec::new())
    }

    pub fn is_always(&self) -> bool {
        self.0.iter().any(Vec::is_empty)
    }

    /// This condition, and then one way out of a branch.
    pub fn and(&self, literal: Literal) -> Self {
        let mut ways = self.0.clone();
        for way in &mut ways {
            if let (Err(at), true) = (way.binary_search(&literal), way.len() < MOST_LITERALS) {
                way.insert(at, literal);
            }
        }
        Self(ways)
    }

    /// Either of two conditions. Both ways out of a branch together are no condition.
    pub fn or(&mut self, other: &Self) {
        if self == other {
            return;
        }
        self.0.extend(other.0.iter().cloned());
        self.simplify();
    }

    /// True where a place under this condition is always under the other one too.
    pub fn implies(&self, other: &Self) -> bool {
        let within = |way: &Vec<Literal>| other.0.iter().any(|wider| contains(way, wider));
        self.0.iter().all(within)
    }

    fn simplify(&mut self) {
        loop {
            self.0
                .sort_unstable_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
            let mut kept: Vec<Vec<Literal>> = Vec::with_capacity(self.0.len());
            for way in self.0.drain(..) {
                if !kept.iter().any(|wider| contains(&way, wider)) {
                    kept.push(way);
                }
            }
            self.0 = kept;
            let Some((first, second, joined)) = self.complements() else {
                break;
            };
            self.0.remove(second.max(first));
            self.0.remove(second.min(first));
            self.0.push(joined);
        }
        if self.0.len() > MOST_WAYS {
            let mut shared = self.0.first().cloned().unwrap_or_default();
            shared.retain(|literal| self.0.iter().all(|way| way.contains(literal)));
            self.0 = vec![shared];
        }
    }

    /// Two ways that differ in the side of one branch only, and what is left of them together.
    fn complements(&self) -> Option<(usize, usize, Vec<Literal>)> {
        for (first, a) in self.0.iter().enumerate() {
            for (second, b) in self.0.iter().enumerate().skip(first + 1) {
                if let Some(joined) = joined(a, b) {
                    return Some((first, second, joined));
                }
            }
        }
        None
    }
}

fn contains(way: &[Literal], wider: &[Literal]) -> bool {
    wider.iter().all(|literal| way.contains(literal))
}

fn joined(a: &[Literal], b: &[Literal]) -> Option<Vec<Literal>> {
    let mut other: Option<usize> = None;
    if a.len() != b.len() {
        return None;
    }
    for (at, (x, y)) in a.iter().zip(b).enumerate() {
        match (x == y, x.0 == y.0, other) {
            (true, _, _) => (),
            (false, true, None) => other = Some(at),
            _ => return None,
        }
    }
    let mut joined = a.to_vec();
    joined.remove(other?);
    Some(joined)
}

#[cfg(test)]
mod tests {
    use super::Condition;

    fn ways(list: &[&[(u32, bool)]]) -> Condition {
        let mut all = Condition::never();
        for way in list {
            let one = way
                .iter()
                .fold(Condition::always(), |all, literal| all.and(*literal));
            all.or(&one);
        }
        all
    }

    #[test]
    fn both_sides_are_no_condition() {
        assert!(ways(&[&[(1, true)], &[(1, false)]]).is_always());
        assert!(
            ways(&[
                &[(1, true)],
                &[(1, false), (2, true)],
                &[(1, false), (2, false)]
            ])
            .is_always()
        );
        assert!(!ways(&[&[(1, true)], &[(2, false)]]).is_always());
    }

    #[test]
    fn either_of_two_flags_is_a_condition() {
        let either = ways(&[&[(1, true)], &[(1, false), (2, true)]]);
        assert!(!either.is_always());
        assert!(either.implies(&Condition::always()));
        assert!(!Condition::always().implies(&either));
    }

    #[test]
    fn a_wider_way_takes_the_narrower_one_in() {
        let wide = ways(&[&[(1, true)]]);
        assert_eq!(ways(&[&[(1, true), (2, false)], &[(1, true)]]), wide);
    }

    #[test]
    fn too_many_ways_keep_what_they_share() {
        let mut all = Condition::never();
        for branch in 1..40 {
            all.or(&Condition::always().and((0, true)).and((branch, true)));
        }
        assert_eq!(all, Condition::always().and((0, true)));
    }
}
