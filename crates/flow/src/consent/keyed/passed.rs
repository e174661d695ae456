//! Whether a page that a router was asked for is opened: members of a list that are asked first may stop it.

use consentry_dex::{MethodId, OpcodeClass};

use super::super::Before;
use super::super::chains::returns_to;
use super::super::frame::Run;
use super::super::origins::{Origin, Origins};
use super::super::splits::runs;
use super::super::val::Val;
use super::Key;
use crate::bits::Bits;
use crate::blocks::Blocks;

/// Code units of a method that opens pages.
const MOST_UNITS: u32 = 600;

/// A call on a member of a list whose answer decides.
#[derive(Clone, Copy)]
struct Question {
    call: u32,
    taken: Origin,
    answer: Origin,
}

/// Whether the members of a list let something pass.
enum Passed {
    /// There is no such list.
    Unasked,
    Yes,
    No,
    Unknown,
}

impl Before<'_, '_> {
    /// Whether a method that takes a page out of a map by a key opens it; `None` where that is not known.
    pub(super) fn opens(&mut self, key: &Key, value: Val, starts: &Bits) -> Option<bool> {
        let program = self.world.program;
        let method = key.method;
        let code = program.code(program.code_of(method)?)?;
        let calls = code.instructions().filter(|one| {
            one.callee()
                .is_some_and(|callee| starts.has(callee.index()))
        });
        let calls: Vec<u32> = calls.map(|one| one.offset).collect();
        if calls.is_empty() {
            return Some(true);
        }
        let run = match key.origin {
            Some(origin) => self.supposed((method, origin, value))?,
            None => self.root(method),
        };
        if calls.iter().all(|offset| run.is_dead(*offset)) {
            return Some(false);
        }
        if code.units() > MOST_UNITS {
            return None;
        }
        let blocks = Blocks::build(&code);
        match self.all_pass(key, value, &blocks, (&run, &calls)) {
            Passed::Yes => Some(true),
            Passed::No => Some(false),
            Passed::Unknown => None,
            Passed::Unasked => {
                let mut calls = calls.iter();
                calls.any(|offset| runs(&run, *offset)).then_some(true)
            }
        }
    }

    /// Whether all members of a list that are asked one after the other let something pass.
    fn all_pass(
        &mut self,
        key: &Key,
        value: Val,
        blocks: &Blocks,
        (run, starts): (&Run, &[u32]),
    ) -> Passed {
        let mut passed = Passed::Unasked;
        for question in self.questions(key.method, blocks) {
            match self.members_pass(key, value, blocks, question, (run, starts)) {
                Passed::Unasked => (),
                Passed::Yes => passed = Passed::Yes,
                told => return told,
            }
        }
        passed
    }

    fn members_pass(
        &mut self,
        key: &Key,
        value: Val,
        blocks: &Blocks,
        question: Question,
        (run, starts): (&Run, &[u32]),
    ) -> Passed {
        let method = key.method;
        let program = self.world.program;
        let Some(code) = program.code_of(method).and_then(|code| program.code(code)) else {
            return Passed::Unknown;
        };
        let origins = Origins::new(program, method, &code, blocks);
        let Some((members, _)) = self.ordered(method, &origins, question.taken) else {
            return Passed::Unasked;
        };
        let Some(event) = run.events.iter().find(|one| one.offset == question.call) else {
            return Passed::Unknown;
        };
        let row = program.method(event.target);
        for member in members {
            let ty = self.arena.object(member.object).map(|object| object.ty);
            let target = ty.and_then(|ty| self.world.resolve(ty, row.name, row.proto));
            let Some(target) = target else {
                return Passed::Unknown;
            };
            let given = event.args.iter().enumerate().map(|(at, arg)| match *arg {
                _ if at == 0 => member.object,
                arg if arg == key.value => value,
                arg => arg,
            });
            let given: Vec<Val> = given.collect();
            let told = self.result(target, &given).returns;
            let Some(told @ Val::Int(_)) = told else {
                return Passed::Unknown;
            };
            let after = self.supposed((method, question.answer, told));
            let (Some(after), Origin::At(from)) = (after, question.taken) else {
                return Passed::Unknown;
            };
            if !returns_to(blocks, &after, question.call, from) {
                return match member.certain {
                    true => Passed::No,
                    false => Passed::Unknown,
                };
            }
            // Something else may stop it.
            if !starts.iter().any(|offset| runs(&after, *offset)) {
                return Passed::Unknown;
            }
        }
        Passed::Yes
    }

    /// Calls on what is taken out of something, whose answer is a flag: the call, its object, the answer.
    fn questions(&self, method: MethodId, blocks: &Blocks) -> Vec<Question> {
        let program = self.world.program;
        let found = self.asking(method, |origins| {
            let mut list = Vec::new();
            for (position, call) in origins.calls() {
                let virtual_call = matches!(
                    call.opcode.class(),
                    OpcodeClass::InvokeInterface | OpcodeClass::InvokeVirtual
                );
                let row = call.callee().map(|callee| program.method(callee));
                let flag = row.is_some_and(|row| {
                    let own = program.class_of(row.class).is_some();
                    let gives = program.result(row.proto);
                    own && gives.is_some_and(|ty| &*program.descriptor(ty) == "Z")
                });
                let next = blocks.instructions.get(position + 1);
                let answer = next.filter(|next| next.opcode.class() == OpcodeClass::MoveResult);
                let receiver = call.registers.get(0);
                let taken = receiver.and_then(|register| origins.of(position, register));
                if let (true, true, Some(answer), Some(taken)) = (virtual_call, flag, answer, taken)
                    && origins.call(taken).is_some()
                {
                    list.push(Question {
                        call: call.offset,
                        taken,
                        answer: Origin::At(answer.offset),
                    });
                }
            }
            Some(list)
        });
        found.unwrap_or_default()
    }
}
