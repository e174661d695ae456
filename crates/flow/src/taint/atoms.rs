//! Abstract values: bounded sets of constants, objects and labels, each set kept once.

use foldhash::{HashMap, HashMapExt};
use std::rc::Rc;

use crate::values::Sym;

/// One thing that a register or a field may hold.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Atom {
    /// Something of which nothing is known.
    Top,
    /// A number; 0 is also false and null.
    Int(i64),
    /// A number between two others, both included (`bounds.rs`).
    Between(i64, i64),
    /// A text.
    Text(Sym),
    /// A text that begins so, with holes (`pattern.rs`) for what is not known.
    Start(Sym),
    /// A class, by its type.
    Class(u32),
    /// An object, by its position.
    Object(u32),
    /// Personal information, by the position of its label.
    Label(u32),
}

/// A set of atoms, by its position. The first is the empty set: nothing comes here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub(crate) struct Val(pub u32);

impl Val {
    pub const NONE: Self = Self(0);
    pub const TOP: Self = Self(1);
    pub const NULL: Self = Self(2);
}

/// Numbers, texts, objects and labels of one set.
const MOST_NUMBERS: usize = 8;
const MOST_TEXTS: usize = 12;
const MOST_OBJECTS: usize = 24;
const MOST_LABELS: usize = 48;

/// All sets.
pub(crate) struct Values {
    sets: Vec<Rc<[Atom]>>,
    ids: HashMap<Rc<[Atom]>, u32>,
    joins: HashMap<(u32, u32), Val>,
    /// Sets from which objects or labels were left out.
    pub cut: u64,
}

impl Values {
    pub fn new() -> Self {
        let mut this = Self {
            sets: Vec::new(),
            ids: HashMap::new(),
            joins: HashMap::new(),
            cut: 0,
        };
        for first in [Vec::new(), vec![Atom::Top], vec![Atom::Int(0)]] {
            this.of(first);
        }
        this
    }

    pub fn atoms(&self, value: Val) -> Rc<[Atom]> {
        self.sets
            .get(value.0 as usize)
            .cloned()
            .unwrap_or_else(|| Rc::from([]))
    }

    pub fn one(&mut self, atom: Atom) -> Val {
        self.of(vec![atom])
    }

    /// The set of these atoms, cut to its bounds.
    pub fn of(&mut self, mut atoms: Vec<Atom>) -> Val {
        atoms.sort_unstable();
        atoms.dedup();
        self.bound(&mut atoms);
        if let Some(id) = self.ids.get(atoms.as_slice()) {
            return Val(*id);
        }
        let set: Rc<[Atom]> = atoms.into();
        let id = self.sets.len() as u32;
        self.sets.push(set.clone());
        self.ids.insert(set, id);
        Val(id)
    }

    fn bound(&mut self, atoms: &mut Vec<Atom>) {
        let count = |atoms: &[Atom], kind: fn(&Atom) -> bool| {
            atoms.iter().filter(|atom| kind(atom)).count()
        };
        let number = |atom: &Atom| matches!(atom, Atom::Int(n) if *n != 0);
        let text = |atom: &Atom| matches!(atom, Atom::Text(_) | Atom::Start(_));
        let mut top = false;
        if count(atoms, number) > MOST_NUMBERS {
            atoms.retain(|atom| !number(atom));
            top = true;
        }
        if count(atoms, text) > MOST_TEXTS {
            atoms.retain(|atom| !text(atom));
            top = true;
        }
        if top && atoms.first() != Some(&Atom::Top) {
            atoms.insert(0, Atom::Top);
        }
        within(atoms);
        let mut cut = 0;
        for (kind, most) in [
            (
                (|atom: &Atom| matches!(atom, Atom::Object(_))) as fn(&Atom) -> bool,
                MOST_OBJECTS,
            ),
            (|atom: &Atom| matches!(atom, Atom::Label(_)), MOST_LABELS),
        ] {
            let mut seen = 0;
            atoms.retain(|atom| {
                let own = kind(atom);
                seen += usize::from(own);
                let kept = !own || seen <= most;
                cut += u64::from(!kept);
                kept
            });
        }
        self.cut += cut;
    }

    pub fn join(&mut self, a: Val, b: Val) -> Val {
        if a == b || b == Val::NONE {
            return a;
        }
        if a == Val::NONE {
            return b;
        }
        let key = (a.0.min(b.0), a.0.max(b.0));
        if let Some(found) = self.joins.get(&key) {
            return *found;
        }
        let mut all = self.atoms(a).to_vec();
        all.extend_from_slice(&self.atoms(b));
        let joined = self.of(all);
        self.joins.insert(key, joined);
        joined
    }

    /// The only atom of a set of one.
    pub fn single(&self, value: Val) -> Option<Atom> {
        match &*self.atoms(value) {
            [atom] => Some(*atom),
            _ => None,
        }
    }

    /// The numbers of a set that holds nothing else.
    pub fn numbers(&self, value: Val) -> Option<Vec<i64>> {
        let atoms = self.atoms(value);
        let all: Option<Vec<i64>> = atoms
            .iter()
            .map(|atom| match atom {
                Atom::Int(number) => Some(*number),
                _ => None,
            })
            .collect();
        all.filter(|all| !all.is_empty())
    }

    pub fn objects(&self, value: Val) -> Vec<u32> {
        self.atoms(value)
            .iter()
            .filter_map(|atom| match atom {
                Atom::Object(id) => Some(*id),
                _ => None,
            })
            .collect()
    }

    pub fn labels(&self, value: Val) -> Vec<u32> {
        self.atoms(value)
            .iter()
            .filter_map(|atom| match atom {
                Atom::Label(id) => Some(*id),
                _ => None,
            })
            .collect()
    }

    pub fn texts(&self, value: Val) -> Vec<Sym> {
        self.atoms(value)
            .iter()
            .filter_map(|atom| match atom {
                Atom::Text(sym) => Some(*sym),
                _ => None,
            })
            .collect()
    }

    /// True for null and nothing else.
    pub fn is_null(&self, value: Val) -> bool {
        value == Val::NULL
    }
}

/// One pair of bounds is kept: numbers within say no more, and where there are several nothing is known. So bounds that grow
/// in a loop come to an end.
fn within(atoms: &mut Vec<Atom>) {
    let mut all = atoms.iter().filter_map(|atom| match atom {
        Atom::Between(low, high) => Some((*low, *high)),
        _ => None,
    });
    let (first, second) = (all.next(), all.next());
    let Some((low, high)) = first else {
        return;
    };
    if atoms.first() == Some(&Atom::Top) || second.is_some() {
        atoms.retain(|atom| !matches!(atom, Atom::Between(..)));
        if atoms.first() != Some(&Atom::Top) {
            atoms.insert(0, Atom::Top);
        }
    } else {
        atoms.retain(|atom| !matches!(atom, Atom::Int(own) if (low..=high).contains(own)));
    }
}

#[cfg(test)]
mod tests {
    use super::{Atom, Val, Values};

    #[test]
    fn bounds_that_differ_say_nothing() {
        let mut values = Values::new();
        let one = values.one(Atom::Between(0, 9));
        let inside = values.one(Atom::Int(3));
        assert_eq!(values.join(one, inside), one);
        let outside = values.one(Atom::Int(12));
        let both = values.join(one, outside);
        assert_eq!(values.atoms(both).len(), 2);
        let other = values.one(Atom::Between(0, 18));
        assert_eq!(values.join(one, other), Val::TOP);
    }
}
