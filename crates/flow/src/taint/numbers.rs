//! Arithmetic, and branches that numbers decide.

use consentry_dex::{Instruction, OpcodeClass};

use super::atoms::{Atom, Val};
use super::machine::{Machine, Next, State};
use super::objects::Key;
use super::step::read;
use crate::blocks::Way;

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
                match (self.values.numbers(left), self.values.numbers(right)) {
                    (Some(a), Some(b)) if op == 0x31 => {
                        let all = a
                            .iter()
                            .flat_map(|a| b.iter().map(move |b| Atom::Int(a.cmp(b) as i64)));
                        let all = all.collect();
                        self.values.of(all)
                    }
                    _ if self.query.implicit => {
                        let mut labels = self.values.labels(left);
                        labels.extend(self.values.labels(right));
                        let decides = self.deciding(labels);
                        self.values.join(Val::TOP, decides)
                    }
                    _ => Val::TOP,
                }
            }
            0x7b..=0x8f => {
                let fold = |number: i64| match op {
                    0x7b => Some(i64::from((number as i32).wrapping_neg())),
                    0x7c => Some(i64::from(!(number as i32))),
                    0x81 => Some(number),
                    0x84 => Some(i64::from(number as i32)),
                    0x8d => Some(i64::from(number as i8)),
                    0x8e => Some(i64::from(number as u16)),
                    0x8f => Some(i64::from(number as i16)),
                    _ => None,
                };
                let folded = self
                    .values
                    .numbers(left)
                    .and_then(|all| all.into_iter().map(fold).collect::<Option<Vec<i64>>>());
                match folded {
                    Some(all) => self.values.of(all.into_iter().map(Atom::Int).collect()),
                    None => self.made_of(&[left]),
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
        let kind = match op {
            0x90..=0x9a => op - 0x90,
            0xb0..=0xba => op - 0xb0,
            0xd0 | 0xd8 => 0,
            // reversed
            0xd1 | 0xd9 => 11,
            0xd2..=0xd7 => op - 0xd0,
            0xda..=0xdf => op - 0xd8,
            0xe0..=0xe2 => op - 0xd8,
            _ => 99,
        };
        let fold = |a: i64, b: i64| {
            let (a, b) = (a as i32, b as i32);
            let value = match kind {
                0 => a.wrapping_add(b),
                1 => a.wrapping_sub(b),
                2 => a.wrapping_mul(b),
                3 => a.checked_div(b)?,
                4 => a.checked_rem(b)?,
                5 => a & b,
                6 => a | b,
                7 => a ^ b,
                8 => a.wrapping_shl(b as u32),
                9 => a.wrapping_shr(b as u32),
                10 => (a as u32).wrapping_shr(b as u32) as i32,
                11 => b.wrapping_sub(a),
                _ => return None,
            };
            Some(i64::from(value))
        };
        if let (Some(left), Some(right)) = (self.values.numbers(a), self.values.numbers(b))
            && left.len() * right.len() <= 16
        {
            let all: Option<Vec<Atom>> = left
                .iter()
                .flat_map(|a| right.iter().map(move |b| (*a, *b)))
                .map(|(a, b)| fold(a, b).map(Atom::Int))
                .collect();
            if let Some(all) = all {
                return self.values.of(all);
            }
        }
        self.made_of(&[a, b])
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
            Atom::Int(own) => holds(kind, *own, number) == wanted,
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
                (Atom::Int(a), Atom::Int(b)) => {
                    let holds = holds(kind, a, b);
                    (holds, !holds)
                }
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
                _ => (true, true),
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

/// What an `if` of this kind asks of two numbers.
fn holds(kind: u8, a: i64, b: i64) -> bool {
    match kind {
        0 => a == b,
        1 => a != b,
        2 => a < b,
        3 => a >= b,
        4 => a > b,
        _ => a <= b,
    }
}
