//! What is searched for by its name or class: behind `if (x.getName().equals("a"))` only those objects go on that have
//! the name.

use consentry_dex::{Instruction, OpcodeClass};

use super::atoms::{Atom, Val};
use super::machine::{Machine, State};
use super::objects::Key;
use super::step::read;
use super::store::Store;
use crate::blocks::Way;
use crate::values::Sym;

/// Questions that compare a text with another one.
const COMPARED: &[&str] = &["equals", "equalsIgnoreCase", "contentEquals", "areEqual"];
/// Methods of the platform that give a part of an object.
const GETTERS: &[(&str, &str)] = &[
    ("getName", "name"),
    ("name", "name"),
    ("getAction", "action"),
    ("getType", "type"),
    ("getTag", "tag"),
];
/// Instructions of a method that only gives a field.
const MOST_OF_GETTER: usize = 3;

/// A register of which only some objects go on, by whether the comparison holds.
pub(super) struct Searched {
    register: u16,
    holds: Val,
    fails: Val,
    /// The way on which it holds.
    way: Way,
}

impl Machine<'_, '_, '_> {
    /// What the end of a block asks of the name of an object.
    pub(super) fn searched(
        &mut self,
        instructions: &[Instruction],
        state: &State,
    ) -> Option<Searched> {
        let (last, before) = instructions.split_last()?;
        // `if-eqz` and `if-nez` on the answer of a comparison
        let way = match last.opcode.0 {
            0x38 => Way::NotTaken,
            0x39 => Way::Taken,
            _ => return None,
        };
        let answer = last.registers.get(0)?;
        if let Some(found) = self.of_class(before, answer, way, state) {
            return Some(found);
        }
        let (asked, before) = self.result_of(before, answer)?;
        let program = self.world().program;
        let name = program.text(program.method(asked.callee()?).name);
        if !COMPARED.contains(&&*name) {
            return None;
        }
        let sides = [asked.registers.get(0)?, asked.registers.get(1)?];
        for (named, other) in [(sides[0], sides[1]), (sides[1], sides[0])] {
            let Some(wanted) = self.constant(before, other, answer, state) else {
                continue;
            };
            let Some((register, names)) = self.names_behind(before, named, state) else {
                continue;
            };
            let since = instructions.get(before.len()..)?;
            if since.iter().any(|one| writes(one, register)) {
                continue;
            }
            let text = self.spell(wanted);
            let fits = |this: &Self, name: Val| match this.values.single(name) {
                Some(Atom::Text(own)) => Some(this.spell(own) == text),
                _ => None,
            };
            let (mut holds, mut fails) = self.beside(register, state);
            for (object, name) in names {
                let fits = fits(self, name);
                if fits != Some(false) {
                    holds.push(Atom::Object(object));
                }
                if fits != Some(true) {
                    fails.push(Atom::Object(object));
                }
            }
            let (holds, fails) = (self.values.of(holds), self.values.of(fails));
            return Some(Searched {
                register,
                holds,
                fails,
                way,
            });
        }
        None
    }

    /// The text that a register held before the answer was put into one.
    fn constant(
        &self,
        before: &[Instruction],
        register: u16,
        answer: u16,
        state: &State,
    ) -> Option<Sym> {
        let written = before.iter().rev().find(|one| writes(one, register));
        if let Some(text) = written.and_then(Instruction::string) {
            return Some(Sym(text.0));
        }
        match self.values.single(read(state, Some(register))) {
            Some(Atom::Text(sym)) if register != answer => Some(sym),
            _ => None,
        }
    }

    /// What a register holds beside objects: it may go on both ways.
    fn beside(&self, register: u16, state: &State) -> (Vec<Atom>, Vec<Atom>) {
        let atoms = self.values.atoms(read(state, Some(register)));
        let others = atoms.iter().copied();
        let others: Vec<Atom> = others
            .filter(|atom| !matches!(atom, Atom::Object(_)))
            .collect();
        (others.clone(), others)
    }

    /// What `instanceof` asks of an object.
    fn of_class(
        &mut self,
        before: &[Instruction],
        answer: u16,
        way: Way,
        state: &State,
    ) -> Option<Searched> {
        let at = before.iter().rposition(|one| writes(one, answer))?;
        let asked = before.get(at)?;
        let register = asked.registers.get(1)?;
        let gone = before
            .get(at + 1..)?
            .iter()
            .any(|one| writes(one, register));
        if asked.opcode.class() != OpcodeClass::InstanceOf || gone || register == answer {
            return None;
        }
        let (mut holds, mut fails) = (Vec::new(), Vec::new());
        for atom in self.values.atoms(read(state, Some(register))).iter() {
            let one = self.values.one(*atom);
            let answer = self.instance_of(asked, one);
            let answer = self.values.numbers(answer).unwrap_or_default();
            if answer != [0] {
                holds.push(*atom);
            }
            if answer != [1] {
                fails.push(*atom);
            }
        }
        let (holds, fails) = (self.values.of(holds), self.values.of(fails));
        Some(Searched {
            register,
            holds,
            fails,
            way,
        })
    }

    /// Only the objects that go on one way.
    pub(super) fn narrow(&self, searched: &Searched, way: Way, state: &mut State) {
        let kept = if way == searched.way {
            searched.holds
        } else {
            searched.fails
        };
        if let Some(slot) = state.registers.get_mut(usize::from(searched.register))
            && kept != Val::NONE
        {
            *slot = kept;
        }
    }

    /// The call whose result a register holds, and what stands before it.
    fn result_of<'a>(
        &self,
        before: &'a [Instruction],
        register: u16,
    ) -> Option<(&'a Instruction, &'a [Instruction])> {
        let at = before.iter().rposition(|one| writes(one, register))?;
        let moved = before.get(at)?;
        let call = before.get(at.checked_sub(1)?)?;
        let fits = moved.opcode.class() == OpcodeClass::MoveResult && call.opcode.is_invoke();
        fits.then_some((call, before.get(..at - 1)?))
    }

    /// The register of the object whose name another register holds, and the name of each object in it.
    fn names_behind(
        &mut self,
        before: &[Instruction],
        named: u16,
        state: &State,
    ) -> Option<(u16, Vec<(u32, Val)>)> {
        let at = before.iter().rposition(|one| writes(one, named))?;
        let (register, getter) = match before.get(at)?.opcode.class() {
            OpcodeClass::MoveResult => {
                let call = before
                    .get(at.checked_sub(1)?)
                    .filter(|one| one.opcode.is_invoke())?;
                (call.registers.get(0)?, *call)
            }
            OpcodeClass::InstanceGet => {
                let one = before.get(at)?;
                (one.registers.get(1)?, *one)
            }
            _ => return None,
        };
        let gone = before
            .get(at + 1..)?
            .iter()
            .any(|one| writes(one, register));
        if gone || register == named {
            return None;
        }
        let value = read(state, Some(register));
        let objects = self.values.objects(value);
        if self.values.atoms(value).len() < 2 {
            return None;
        }
        let names: Option<Vec<(u32, Val)>> = objects
            .into_iter()
            .map(|object| Some((object, self.name_by(&getter, object, &state.store)?)))
            .collect();
        Some((register, names?))
    }

    /// What an instruction that gives the name of an object gives for one.
    fn name_by(&mut self, getter: &Instruction, object: u32, store: &Store) -> Option<Val> {
        if let Some(field) = getter.field() {
            let field = self.declared(field);
            return Some(self.field(store, object, field));
        }
        let program = self.world().program;
        let callee = getter.callee()?;
        let row = program.method(callee);
        if !program.params(row.proto).is_empty() {
            return None;
        }
        let ty = self.objects.ty(object);
        match self.world().resolve(ty, row.name, row.proto) {
            Some(method) => {
                let code = program.code(program.code_of(method)?)?;
                let all: Vec<Instruction> = code.instructions().take(MOST_OF_GETTER + 1).collect();
                let get = all
                    .iter()
                    .find(|one| one.opcode.class() == OpcodeClass::InstanceGet)?;
                let plain = all.len() <= MOST_OF_GETTER
                    && all.iter().all(|one| {
                        let class = one.opcode.class();
                        matches!(class, OpcodeClass::InstanceGet | OpcodeClass::Return)
                    });
                let field = self.declared(get.field().filter(|_| plain)?);
                Some(self.field(store, object, field))
            }
            None => {
                let name = program.text(row.name);
                let part = GETTERS.iter().find(|(getter, _)| *getter == name)?.1;
                let part = Key::Part(self.rules.parts.of(part));
                let value = self.peek(store, object, part);
                (value != Val::NONE).then_some(value)
            }
        }
    }
}

fn writes(one: &Instruction, register: u16) -> bool {
    let class = one.opcode.class();
    let reads_first = one.opcode.is_invoke()
        || matches!(
            class,
            OpcodeClass::InstancePut
                | OpcodeClass::StaticPut
                | OpcodeClass::ArrayPut
                | OpcodeClass::If
                | OpcodeClass::Switch
                | OpcodeClass::Return
                | OpcodeClass::Throw
                | OpcodeClass::CheckCast
        );
    !reads_first && one.registers.get(0) == Some(register)
}
