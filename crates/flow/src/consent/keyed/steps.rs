//! What calls do with maps and their members, one after the other in a method.

use foldhash::HashMap;

use consentry_dex::{FieldId, Instruction, OpcodeClass};

use super::super::origins::{Origin, Origins};
use super::inside::{Cat, How, Inside, State};
use super::words::{ADDS, GETS, HARMLESS, PUTS, TAKES, VIEWS};
use crate::blocks::Blocks;

/// What is found in one method, and what its collections were found to be.
pub(super) struct Walk<'b> {
    pub blocks: &'b Blocks,
    /// Calls with the same key count as one.
    pub same: HashMap<u32, u32>,
    pub known: HashMap<u32, Cat>,
    pub found: Inside,
    pub result: Option<Cat>,
}

impl Cat {
    fn field(self) -> Option<FieldId> {
        match self {
            Self::Fresh(_) => None,
            Self::Map(field) | Self::In(field, _) | Self::Mixed(field, _) => Some(field),
        }
    }
}

impl Walk<'_> {
    fn open(&mut self, field: FieldId) {
        self.found.open.insert(field);
    }

    /// A collection goes where it is not seen what happens to it.
    pub fn escapes(&mut self, value: Option<Cat>) {
        match value {
            Some(Cat::Map(field)) => self.open(field),
            Some(Cat::In(field, _)) => drop(self.found.loose.insert(field)),
            Some(Cat::Mixed(one, other)) => {
                self.open(one);
                self.open(other);
            }
            _ => (),
        }
    }

    /// A value is put into a field, a map or something else.
    pub fn kept(&mut self, value: Option<Cat>, field: Option<FieldId>) {
        match (value, field) {
            (Some(Cat::Fresh(made)), Some(field)) => {
                self.known.insert(made, Cat::Map(field));
            }
            (Some(Cat::Map(own)), Some(field)) if own == field => (),
            (value, field) => {
                self.escapes(value);
                if let Some(field) = field {
                    self.open(field);
                }
            }
        }
    }

    pub fn given_back(&mut self, value: Option<Cat>) {
        match value {
            Some(Cat::Map(field)) if self.found.gives.is_none_or(|own| own == field) => {
                self.found.gives = Some(field);
            }
            Some(Cat::In(field, how)) => {
                let own = (field, how);
                match self.found.returns {
                    Some(other) if other != own => self.escapes(value),
                    _ => self.found.returns = Some(own),
                }
            }
            value => self.escapes(value),
        }
    }

    pub fn on_map(&mut self, offset: u32, name: &[u8], field: FieldId, value: Option<Cat>) {
        let key = self.same.get(&offset).copied().unwrap_or(offset);
        let own = (field, How::By(key));
        if PUTS.contains(&name) {
            match value {
                Some(Cat::Fresh(made)) => {
                    self.known.insert(made, Cat::In(field, own.1));
                    self.found.nested.insert(field);
                }
                Some(Cat::In(from, _)) if from == field => drop(self.found.nested.insert(field)),
                _ => self.found.puts.push((offset, field, own.1)),
            }
            self.result = Some(Cat::In(field, own.1));
        } else if GETS.contains(&name) {
            match value.filter(|_| name == b"getOrDefault") {
                Some(Cat::Fresh(made)) => {
                    self.known.insert(made, Cat::In(field, own.1));
                }
                Some(Cat::In(from, _)) if from == field => (),
                _ if name == b"getOrDefault" => self.found.puts.push((offset, field, How::Any)),
                _ => (),
            }
            self.found.takes.insert(offset, own);
            self.result = Some(Cat::In(field, own.1));
        } else if VIEWS.contains(&name) {
            self.found.takes.insert(offset, (field, How::Any));
            self.result = Some(Cat::In(field, How::Any));
        } else if name == b"forEach" {
            self.found.takes.insert(offset, (field, How::Any));
        } else if !HARMLESS.contains(&name) {
            self.open(field);
        }
    }

    pub fn on_member(
        &mut self,
        call: &Instruction,
        name: &[u8],
        field: FieldId,
        how: How,
        value: Option<Cat>,
    ) {
        let alone = call.registers.len() == 1;
        if ADDS.contains(&name) && !alone {
            self.found.nested.insert(field);
            match value {
                Some(Cat::In(from, _)) if from == field => (),
                _ => self.found.puts.push((call.offset, field, how)),
            }
        } else if TAKES.contains(&name) {
            self.result = Some(Cat::In(field, how));
        } else if !HARMLESS.contains(&name) {
            self.open(field);
        }
    }
}

/// Joins what is known on two ways; true where something is new.
pub(super) fn flow(slot: &mut Option<State>, state: &State) -> bool {
    let Some(old) = slot else {
        *slot = Some(state.clone());
        return true;
    };
    let mut changed = false;
    for (old, new) in old.iter_mut().zip(state) {
        let joined = match (*old, *new) {
            (old, new) if old == new => old,
            (None, other) | (other, None) => other,
            (Some(Cat::In(a, _)), Some(Cat::In(b, _))) if a == b => Some(Cat::In(a, How::Any)),
            // A list that was just made, beside the one that is there.
            (Some(inside @ Cat::In(..)), Some(Cat::Fresh(_)))
            | (Some(Cat::Fresh(_)), Some(inside @ Cat::In(..))) => Some(inside),
            (Some(a), Some(b)) => match (a.field(), b.field()) {
                (Some(one), Some(other)) => Some(Cat::Mixed(one, other)),
                (Some(one), None) | (None, Some(one)) => Some(Cat::Mixed(one, one)),
                (None, None) => Some(a),
            },
        };
        changed |= joined != *old;
        *old = joined;
    }
    changed
}

/// Calls that are given the same key, by the first of them.
pub(super) fn same_keys(origins: &Origins<'_>) -> HashMap<u32, u32> {
    let mut keys: Vec<(Origin, Option<&Instruction>, u32)> = Vec::new();
    let mut same = HashMap::default();
    for (position, call) in origins.calls() {
        let Some(key) = call.registers.get(1) else {
            continue;
        };
        let Some(origin) = origins.of(position, key) else {
            continue;
        };
        let constant = match origin {
            Origin::At(offset) => origins.at(offset).map(|(_, one)| one).filter(|one| {
                matches!(
                    one.opcode.class(),
                    OpcodeClass::ConstString | OpcodeClass::ConstClass
                )
            }),
            Origin::Param(_) => None,
        };
        let known = keys.iter().find(|(own, other, _)| {
            *own == origin
                || constant
                    .is_some_and(|one| other.is_some_and(|other| other.reference == one.reference))
        });
        let first = known.map_or(call.offset, |(_, _, first)| *first);
        if first == call.offset {
            keys.push((origin, constant, first));
        }
        same.insert(call.offset, first);
    }
    same
}
