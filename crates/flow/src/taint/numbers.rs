//! Arithmetic, and branches that numbers decide.

use consentry_dex::{Instruction, OpcodeClass};

use super::atoms::{Atom, Val};
use super::bounds::{atom_bounds, may_hold};
use super::folding::{binary, compare, operation, unary};
use super::machine::{Machine, Next, State};
use super::objects::Key;
use super::step::read;
use crate::blocks::Way;

/// Pairs of numbers of which each result is told apart.
const MOST_COMBINED: usize = 16;

impl Machine<'_, '_, '_> {
    // --- Numbers

    pub(super) fn compute(&mut self, instruction: &Instruction, state: &State) -> Val {
        let op = instruction.opcode.0;
        let left = read(state, instruction.registers.get(1));
        match op {
            0x21 => {
                let size = self.rules.parts.of("size");
                let mut all = Val::NONE;
                for atom in self.values.atoms(left).iter() {
                    let own = match atom {
                        Atom::Object(object) => self.peek(&state.store, *object, Key::Part(size)),
                        _ => Val::TOP,
                    };
                    all = self.values.join(all, own);
                }
                let numbers = self.values.numbers(all).is_some();
                if numbers { all } else { Val::TOP }
            }
            // comparisons of long and floating point: which is larger is not the information itself
            0x2d..=0x31 => {
                let right = read(state, instruction.registers.get(2));
                if let (Some(a), Some(b)) = (self.values.numbers(left), self.values.numbers(right))
                    && a.len() * b.len() <= MOST_COMBINED
                {
                    let all = a
                        .iter()
                        .flat_map(|a| b.iter().map(move |b| Atom::Int(compare(op, *a, *b))));
                    let all = all.collect();
                    return self.values.of(all);
                }
                match self.compared(op, left, right) {
                    Some(said) => said,
                    None if self.query.implicit => {
                        let mut labels = self.values.labels(left);
                        labels.extend(self.values.labels(right));
                        let decides = self.deciding(labels);
                        self.values.join(Val::TOP, decides)
                    }
                    None => Val::TOP,
                }
            }
            0x7b..=0x8f => {
                let folded = self.values.numbers(left).and_then(|all| {
                    let all = all.into_iter().map(|own| unary(op, own));
                    all.collect::<Option<Vec<i64>>>()
                });
                match folded {
                    Some(all) => self.values.of(all.into_iter().map(Atom::Int).collect()),
                    None => match self.bounded_alone(op, left) {
                        Some(value) => value,
                        None => self.made_of(&[left]),
                    },
                }
            }
            _ => {
                let (a, b) = match op {
                    0xb0..=0xcf => (
                        read(state, instruction.registers.get(0)),
                        read(state, instruction.registers.get(1)),
                    ),
                    0xd0..=0xe2 => {
                        let literal = self.values.one(Atom::Int(instruction.literal));
                        (left, literal)
                    }
                    _ => (left, read(state, instruction.registers.get(2))),
                };
                self.arithmetic(op, a, b)
            }
        }
    }

    pub(super) fn arithmetic(&mut self, op: u8, a: Val, b: Val) -> Val {
        let Some(operation) = operation(op) else {
            return self.made_of(&[a, b]);
        };
        if let (Some(left), Some(right)) = (self.values.numbers(a), self.values.numbers(b))
            && left.len() * right.len() <= MOST_COMBINED
        {
            let all: Option<Vec<Atom>> = left
                .iter()
                .flat_map(|a| right.iter().map(move |b| (*a, *b)))
                .map(|(a, b)| binary(operation, a, b).map(Atom::Int))
                .collect();
            if let Some(all) = all {
                return self.values.of(all);
            }
        }
        match self.bounded(operation, a, b) {
            Some(value) => value,
            None => self.made_of(&[a, b]),
        }
    }

    /// A number or text made of others: their labels.
    pub(super) fn made_of(&mut self, parts: &[Val]) -> Val {
        let mut all = vec![Atom::Top];
        for part in parts {
            all.extend(self.values.labels(*part).into_iter().map(Atom::Label));
        }
        self.values.of(all)
    }

    /// What a register may still hold on one side of an `if`.
    pub(super) fn refine(&mut self, instruction: &Instruction, way: Way, state: &mut State) {
        if instruction.opcode.class() != OpcodeClass::If {
            return;
        }
        let op = instruction.opcode.0;
        let (right, kind) = if op >= 0x38 {
            (Val::NULL, op - 0x38)
        } else {
            (read(state, instruction.registers.get(1)), op - 0x32)
        };
        let Some(Atom::Int(number)) = self.values.single(right) else {
            return;
        };
        let Some(register) = instruction.registers.get(0).map(usize::from) else {
            return;
        };
        let value = read(state, instruction.registers.get(0));
        let atoms = self.values.atoms(value);
        if atoms.len() < 2 {
            return;
        }
        let wanted = way == Way::Taken;
        let stays = |atom: &Atom| match atom {
            Atom::Int(_) | Atom::Between(..) => atom_bounds(*atom).is_none_or(|own| {
                let (yes, no) = may_hold(kind, own, (number, number));
                if wanted { yes } else { no }
            }),
            Atom::Object(_) | Atom::Class(_) | Atom::Text(_) if number == 0 && kind < 2 => {
                (kind == 1) == wanted
            }
            _ => true,
        };
        if !atoms.iter().all(stays) {
            let kept: Vec<Atom> = atoms.iter().copied().filter(stays).collect();
            if let (false, Some(slot)) = (kept.is_empty(), state.registers.get_mut(register)) {
                *slot = self.values.of(kept);
            }
        }
    }

    /// An `if`: sides that cannot be taken are left out.
    pub(super) fn branch(&mut self, instruction: &Instruction, state: &State) -> Next {
        let op = instruction.opcode.0;
        let left = read(state, instruction.registers.get(0));
        let (right, kind) = if op >= 0x38 {
            (Val::NULL, op - 0x38)
        } else {
            (read(state, instruction.registers.get(1)), op - 0x32)
        };
        if left == Val::NONE || right == Val::NONE {
            return Next::Go;
        }
        let (mut yes, mut no) = (false, false);
        let (a, b) = (self.values.atoms(left), self.values.atoms(right));
        for (a, b) in a.iter().flat_map(|a| b.iter().map(move |b| (*a, *b))) {
            let (may, may_not) = match (a, b) {
                // something that is there is not null
                (Atom::Object(_) | Atom::Class(_) | Atom::Text(_), Atom::Int(0))
                | (Atom::Int(0), Atom::Object(_) | Atom::Class(_) | Atom::Text(_))
                    if kind < 2 =>
                {
                    (kind == 1, kind == 0)
                }
                (Atom::Object(_) | Atom::Class(_), Atom::Object(_) | Atom::Class(_))
                    if kind < 2 =>
                {
                    match self.is_same(a, b) {
                        Some(same) => (same == (kind == 0), same != (kind == 0)),
                        None => (true, true),
                    }
                }
                _ => match (atom_bounds(a), atom_bounds(b)) {
                    (Some(a), Some(b)) => may_hold(kind, a, b),
                    _ => (true, true),
                },
            };
            yes |= may;
            no |= may_not;
            if yes && no {
                return Next::Go;
            }
        }
        match (yes, no) {
            (true, false) => Next::Only(Way::Taken),
            (false, true) => Next::Only(Way::NotTaken),
            _ => Next::Go,
        }
    }
}
