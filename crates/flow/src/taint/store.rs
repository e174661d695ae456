//! What all fields hold at a point of the program: a persistent tree, so that a copy costs nothing and two stores are
//! compared by what differs.

use std::rc::Rc;

use super::atoms::Val;

const BITS: u32 = 4;
const WIDTH: usize = 1 << BITS;
const LEVELS: u32 = 5;
/// Places in all.
pub(crate) const MOST_PLACES: usize = 1 << (BITS * LEVELS);

#[derive(Clone)]
enum Node {
    Branch([Option<Rc<Node>>; WIDTH]),
    Leaf([Val; WIDTH]),
}

/// Place -> value; a place that is not there was never written.
#[derive(Clone, Default)]
pub(crate) struct Store(Option<Rc<Node>>);

fn slot(place: u32, level: u32) -> usize {
    ((place >> (BITS * level)) as usize) & (WIDTH - 1)
}

impl Store {
    pub fn get(&self, place: u32) -> Val {
        let mut node = self.0.as_ref();
        let mut level = LEVELS - 1;
        while let Some(found) = node {
            match &**found {
                Node::Branch(children) => {
                    node = children.get(slot(place, level)).and_then(Option::as_ref);
                    level = level.saturating_sub(1);
                }
                Node::Leaf(values) => {
                    return values.get(slot(place, 0)).copied().unwrap_or_default();
                }
            }
        }
        Val::NONE
    }

    pub fn set(&mut self, place: u32, value: Val) {
        if (place as usize) < MOST_PLACES {
            put(&mut self.0, place, LEVELS - 1, value);
        }
    }

    pub fn is(&self, other: &Self) -> bool {
        same(self.0.as_ref(), other.0.as_ref())
    }

    /// Calls `told` with every place in which the two differ.
    pub fn differences(&self, other: &Self, told: &mut impl FnMut(u32, Val, Val)) {
        differ(self.0.as_ref(), other.0.as_ref(), 0, LEVELS - 1, told);
    }
}

fn same(a: Option<&Rc<Node>>, b: Option<&Rc<Node>>) -> bool {
    match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => Rc::ptr_eq(a, b),
        _ => false,
    }
}

fn put(node: &mut Option<Rc<Node>>, place: u32, level: u32, value: Val) {
    let node = node.get_or_insert_with(|| {
        Rc::new(if level == 0 {
            Node::Leaf([Val::NONE; WIDTH])
        } else {
            Node::Branch(Default::default())
        })
    });
    match Rc::make_mut(node) {
        Node::Branch(children) => {
            if let Some(child) = children.get_mut(slot(place, level)) {
                put(child, place, level.saturating_sub(1), value);
            }
        }
        Node::Leaf(values) => {
            if let Some(kept) = values.get_mut(slot(place, 0)) {
                *kept = value;
            }
        }
    }
}

fn differ(
    a: Option<&Rc<Node>>,
    b: Option<&Rc<Node>>,
    prefix: u32,
    level: u32,
    told: &mut impl FnMut(u32, Val, Val),
) {
    if same(a, b) {
        return;
    }
    for index in 0..WIDTH {
        let place = prefix | ((index as u32) << (BITS * level));
        if level == 0 {
            let (old, new) = (leaf(a, index), leaf(b, index));
            if old != new {
                told(place, old, new);
            }
        } else {
            differ(branch(a, index), branch(b, index), place, level - 1, told);
        }
    }
}

fn leaf(node: Option<&Rc<Node>>, index: usize) -> Val {
    match node.map(|node| &**node) {
        Some(Node::Leaf(values)) => values.get(index).copied().unwrap_or_default(),
        _ => Val::NONE,
    }
}

fn branch(node: Option<&Rc<Node>>, index: usize) -> Option<&Rc<Node>> {
    match node.map(|node| &**node) {
        Some(Node::Branch(children)) => children.get(index).and_then(Option::as_ref),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_keeps_what_it_had() {
        let mut first = Store::default();
        first.set(3, Val(7));
        first.set(70_000, Val(8));
        let mut second = first.clone();
        second.set(3, Val(9));
        assert_eq!((first.get(3), second.get(3)), (Val(7), Val(9)));
        assert_eq!(second.get(70_000), Val(8));
        assert_eq!(second.get(4), Val::NONE);
        let mut told = Vec::new();
        first.differences(&second, &mut |place, old, new| told.push((place, old, new)));
        assert_eq!(told, [(3, Val(7), Val(9))]);
        assert!(first.is(&first.clone()));
        assert!(!first.is(&second));
    }

    #[test]
    fn places_beyond_the_bound_are_not_kept() {
        let mut store = Store::default();
        store.set(MOST_PLACES as u32, Val(5));
        assert_eq!(store.get(MOST_PLACES as u32), Val::NONE);
    }
}
