//! Screens that finish themselves while they are made: nothing of them is shown, and what would come next does not run.

use foldhash::{HashMap, HashMapExt};

use std::collections::BTreeSet;

use consentry_dex::{Code, Instruction, MethodId, OpcodeClass};

use super::Before;
use super::frame::{Frame, Run};
use super::origins::{Origin, Origins};
use super::stores::Source;
use super::val::{Made, Val};
use crate::blocks::{Block, Blocks, Way};
use crate::world::Ty;

/// What the platform calls on a screen only where it was not finished while it was made.
const LATER: &[&[u8]] = &[
    b"onStart",
    b"onRestart",
    b"onRestoreInstanceState",
    b"onPostCreate",
    b"onResume",
    b"onPostResume",
    b"onResumeFragments",
    b"onAttachedToWindow",
    b"onWindowFocusChanged",
    b"onEnterAnimationComplete",
    b"onCreateOptionsMenu",
    b"onPrepareOptionsMenu",
    b"onOptionsItemSelected",
    b"onPause",
    b"onStop",
    b"onSaveInstanceState",
    b"onUserInteraction",
    b"onUserLeaveHint",
    b"onBackPressed",
    b"onKeyDown",
    b"onKeyUp",
    b"onTouchEvent",
    b"dispatchTouchEvent",
    b"dispatchKeyEvent",
    b"onListItemClick",
];
const MAKES: &[u8] = b"onCreate";
/// Calls by which a screen, or the whole app, ends.
const ENDS: &[&[u8]] = &[
    b"finish",
    b"finishAffinity",
    b"finishAndRemoveTask",
    b"finishAfterTransition",
];
/// Methods of a screen below the one that makes it.
const MOST_DEPTH: usize = 4;

#[derive(Default)]
pub(crate) struct Finished {
    methods: HashMap<MethodId, bool>,
    screens: HashMap<Ty, bool>,
}

impl Finished {
    pub fn forget(&mut self) {
        *self = Self {
            methods: HashMap::new(),
            screens: HashMap::new(),
        };
    }

    /// Methods that do not run.
    pub fn methods(&self) -> impl Iterator<Item = MethodId> {
        let all = self.methods.iter().filter(|(_, is)| **is);
        all.map(|(method, _)| *method)
    }
}

impl Before<'_, '_> {
    /// True for a method of screens all of which are finished before it would run.
    pub(super) fn is_finished(&mut self, method: MethodId) -> bool {
        if let Some(found) = self.finished.methods.get(&method) {
            return *found;
        }
        self.finished.methods.insert(method, false);
        let program = self.world.program;
        let row = program.method(method);
        let found = LATER.contains(&program.string(row.name)) && {
            let screens = self.extras.screens().to_vec();
            let mine = |ty: &Ty| self.world.resolve(*ty, row.name, row.proto) == Some(method);
            let mine: Vec<Ty> = screens.into_iter().filter(mine).collect();
            !mine.is_empty() && mine.into_iter().all(|ty| self.finishes(ty))
        };
        self.finished.methods.insert(method, found);
        found
    }

    /// True for a screen that, before anybody agrees, is finished where it is made.
    fn finishes(&mut self, ty: Ty) -> bool {
        if let Some(found) = self.finished.screens.get(&ty) {
            return *found;
        }
        self.finished.screens.insert(ty, false);
        let program = self.world.program;
        let names = program.find_string(MAKES);
        let own = names.and_then(|name| {
            let methods = program.superclasses(consentry_dex::TypeId(ty.0));
            let mut methods = methods
                .filter_map(|ty| program.class_of(ty))
                .flat_map(|class| {
                    let own = program.virtual_methods(class).iter();
                    own.filter(|def| def.code().is_some()).map(|def| def.method)
                });
            methods.find(|method| {
                let row = program.method(*method);
                row.name == name && program.proto_text(row.proto) == "(Landroid/os/Bundle;)V"
            })
        });
        let found = own.is_some_and(|method| self.ends(method, ty, MOST_DEPTH));
        self.finished.screens.insert(ty, found);
        found
    }

    /// What a screen is told that asks whether it was finished: so it was, where no way to the question goes past that.
    pub(super) fn finishing(&mut self, frame: &mut Frame, call: &Instruction) -> Val {
        let program = self.world.program;
        let row = program.method(frame.method);
        let screens = self.extras.screens().to_vec();
        let mine = |ty: &Ty| self.world.resolve(*ty, row.name, row.proto) == Some(frame.method);
        let mine: Vec<Ty> = screens.into_iter().filter(mine).collect();
        let code = program.code_of(frame.method);
        let code = code.and_then(|code| program.code(code));
        let Some(code) = code.filter(|_| frame.root && self.assuming && !mine.is_empty()) else {
            return Val::Other;
        };
        let blocks = Blocks::build(&code);
        let itself = {
            let origins = Origins::new(program, frame.method, &code, &blocks);
            let mut calls = origins.calls().filter(|(_, one)| one.offset == call.offset);
            let of = calls
                .next()
                .and_then(|(position, one)| origins.of(position, one.registers.get(0)?));
            of == Some(Origin::Param(0))
        };
        if !itself {
            return Val::Other;
        }
        for ty in mine {
            let places = self.ending(frame.method, &code, &blocks, ty, MOST_DEPTH);
            if comes_to(&blocks, &places, call.offset) {
                return Val::Other;
            }
            for place in places {
                frame.run.used.extend(self.end_cause(place, &blocks));
            }
        }
        Val::Int(1)
    }

    /// What decided that a call ends a screen.
    fn end_cause(&mut self, place: u32, blocks: &Blocks) -> BTreeSet<Source> {
        let call = blocks.instructions.iter().find(|one| one.offset == place);
        let target = call.and_then(Instruction::callee);
        let target = target.and_then(|target| self.world.resolve_ref(target));
        target.map_or(BTreeSet::new(), |target| self.root(target).used.clone())
    }

    /// The calls of a method that end a screen.
    fn ending(
        &mut self,
        method: MethodId,
        code: &Code<'_>,
        blocks: &Blocks,
        ty: Ty,
        depth: usize,
    ) -> Vec<u32> {
        let program = self.world.program;
        let origins = Origins::new(program, method, code, blocks);
        let mut ending: Vec<u32> = Vec::new();
        for (position, call) in origins.calls() {
            let on_itself = call
                .registers
                .get(0)
                .and_then(|own| origins.of(position, own))
                == Some(Origin::Param(0));
            if on_itself && self.is_end(call, ty, depth) || self.is_exit(call) {
                ending.push(call.offset);
            }
        }
        ending
    }

    /// True where a method of a screen finishes it on all its ways.
    fn ends(&mut self, method: MethodId, ty: Ty, depth: usize) -> bool {
        let program = self.world.program;
        let code = program.code_of(method).and_then(|code| program.code(code));
        let Some(code) = code.filter(|_| depth > 0) else {
            return false;
        };
        let blocks = Blocks::build(&code);
        let ending = self.ending(method, &code, &blocks, ty, depth);
        if ending.is_empty() {
            return false;
        }
        let own = Ty::from(program.method(method).class) == ty;
        let root = self.root(method);
        if always(&blocks, &root, &ending) {
            return true;
        }
        // A class above asks the screen itself.
        let screen = self.arena.copy(Made {
            ty,
            method,
            offset: 0,
            made_by: None,
            body: None,
            text: None,
            single: false,
            items: None,
        });
        let run = (!own)
            .then(|| self.supposed((method, Origin::Param(0), screen)))
            .flatten();
        run.is_some_and(|run| always(&blocks, &run, &ending))
    }

    fn is_end(&mut self, call: &Instruction, ty: Ty, depth: usize) -> bool {
        let program = self.world.program;
        let Some(target) = call.callee() else {
            return false;
        };
        let row = program.method(target);
        let own = match call.opcode.class() {
            OpcodeClass::InvokeVirtual => self.world.resolve(ty, row.name, row.proto),
            OpcodeClass::InvokeSuper | OpcodeClass::InvokeDirect => self.world.resolve_ref(target),
            _ => return false,
        };
        match own {
            Some(own) => self.ends(own, ty, depth - 1),
            None => ENDS.contains(&program.string(row.name)),
        }
    }

    fn is_exit(&self, call: &Instruction) -> bool {
        let program = self.world.program;
        call.callee().is_some_and(|target| {
            let text = program.method_text(target);
            text.starts_with("Ljava/lang/System;->exit(")
                || text.starts_with("Landroid/os/Process;->killProcess(")
        })
    }
}

/// True where every way through what runs of a method passes one of some places.
pub(super) fn always(blocks: &Blocks, run: &Run, places: &[u32]) -> bool {
    let list = |block: &Block| {
        let range = block.first as usize..block.end as usize;
        blocks.instructions.get(range).unwrap_or(&[])
    };
    let mut seen = vec![false; blocks.blocks.len()];
    let mut next = vec![0_u32];
    while let Some(at) = next.pop() {
        let (Some(block), Some(slot)) = (
            blocks.blocks.get(at as usize),
            seen.get_mut(at as usize).filter(|slot| !**slot),
        ) else {
            continue;
        };
        *slot = true;
        let list = list(block);
        let dead = list.first().is_some_and(|first| run.is_dead(first.offset));
        if dead || list.iter().any(|one| places.contains(&one.offset)) {
            continue;
        }
        if list
            .last()
            .is_some_and(|last| last.opcode.class() == OpcodeClass::Return)
        {
            return false;
        }
        let ways = block.next.iter().filter(|(_, way)| *way != Way::Caught);
        let ways = ways.map(|(to, _)| *to);
        next.extend(ways.filter(|to| !run.shut.contains(&(at, *to))));
    }
    true
}

/// True where a way through a method comes to a place without passing one of others.
fn comes_to(blocks: &Blocks, past: &[u32], place: u32) -> bool {
    let mut seen = vec![false; blocks.blocks.len()];
    let mut next = vec![0_u32];
    while let Some(at) = next.pop() {
        let (Some(block), Some(slot)) = (
            blocks.blocks.get(at as usize),
            seen.get_mut(at as usize).filter(|slot| !**slot),
        ) else {
            continue;
        };
        *slot = true;
        let range = block.first as usize..block.end as usize;
        let list = blocks.instructions.get(range).unwrap_or(&[]);
        let stop = list
            .iter()
            .find(|one| one.offset == place || past.contains(&one.offset));
        match stop {
            Some(one) if one.offset == place => return true,
            // What it throws is caught before it is done.
            Some(_) => next.extend(
                block
                    .next
                    .iter()
                    .filter(|(_, way)| *way == Way::Caught)
                    .map(|(to, _)| *to),
            ),
            None => next.extend(block.next.iter().map(|(to, _)| *to)),
        }
    }
    false
}
