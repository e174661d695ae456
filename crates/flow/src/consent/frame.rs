//! What is kept while one method is evaluated, and what is said of it then.

use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::{FieldId, MethodId};

use super::certain::end_of;
use super::origins::Origin;
use super::stores::Source;
use super::val::Val;
use crate::blocks::{Blocks, Way};

/// A call with what it is given, the receiver first.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub offset: u32,
    pub target: MethodId,
    pub args: Rc<[Val]>,
}

/// A value written to a field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Put {
    pub field: FieldId,
    /// The object, for fields of objects.
    pub base: Val,
    pub value: Val,
    pub offset: u32,
}

/// What a pass over a method says.
#[derive(Default, Debug)]
pub(crate) struct Run {
    pub returns: Option<Val>,
    /// Ranges of offsets that do not run, sorted.
    pub dead: Vec<(u32, u32)>,
    /// Ranges that run only where something goes one way that is not known ([`super::certain`]), sorted.
    pub unsure: Vec<(u32, u32)>,
    pub events: Vec<Event>,
    pub puts: Vec<Put>,
    /// Ways from one block to the next that are not taken.
    pub shut: Vec<(u32, u32)>,
    /// Branches on a value of which nothing is known.
    pub open: Vec<u32>,
    /// Stored state whose value before consent decided something.
    pub used: BTreeSet<Source>,
    /// Who listens to a flow and was told something here, and whether that is certain.
    pub told: Vec<(Val, bool)>,
    /// It may throw by itself.
    pub throws: bool,
    /// It is not known whether it comes back.
    pub waits: bool,
    /// It was not evaluated, because too much was.
    pub cut: bool,
}

impl Run {
    pub fn is_dead(&self, offset: u32) -> bool {
        within(&self.dead, offset)
    }

    /// True where a place runs, if it runs at all, only by what is not known.
    pub fn is_unsure(&self, offset: u32) -> bool {
        within(&self.unsure, offset)
    }
}

fn within(ranges: &[(u32, u32)], offset: u32) -> bool {
    let after = ranges.partition_point(|(start, _)| *start <= offset);
    let range = after.checked_sub(1).and_then(|at| ranges.get(at));
    range.is_some_and(|(_, end)| offset < *end)
}

/// What is said of a method that is not evaluated where nobody is accused by what is not understood: only what comes
/// before its first branch certainly runs.
pub(super) fn not_evaluated(blocks: &Blocks) -> Run {
    let behind = blocks
        .blocks
        .first()
        .map_or(0, |first| end_of(blocks, first));
    Run {
        unsure: vec![(behind, u32::MAX)],
        cut: true,
        ..Run::default()
    }
}

/// Why a call does not come back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Stop {
    /// It throws, or ends the app.
    Throws,
    /// It waits for what only later code does.
    Waits,
}

/// The method that is being evaluated.
pub(super) struct Frame {
    pub method: MethodId,
    /// Nobody called it: its parameters stand for themselves.
    pub root: bool,
    pub is_static: bool,
    pub block: u32,
    pub result: Val,
    pub run: Run,
    pub returns: Val,
    /// The call does not come back.
    pub stops: Option<Stop>,
    /// Ranges inside blocks after calls that do not come back.
    pub rest: Vec<(u32, u32)>,
    /// Blocks whose branch is decided by something that is not known.
    pub open: Vec<u32>,
    /// Calls of which it is not known whether they come back: the block, and where it goes on.
    pub waits: Vec<(u32, u32)>,
    /// Places where somebody who listens is told something, and whether that is certain there.
    pub told: Vec<(u32, Val, bool)>,
    /// Who collected a flow here threw to end that: what it kept is not followed.
    pub aborted: bool,
    /// The instruction that is evaluated.
    pub at: u32,
    /// Blocks that one of these leads to.
    pub behind: Vec<bool>,
    /// Ways from block to block that are not taken.
    pub untaken: Vec<(u32, u32, Way)>,
    /// What a value is taken for.
    pub supposed: Option<(Origin, Val)>,
}

impl Frame {
    /// Nothing was evaluated yet of a method with so many blocks.
    pub fn begin(method: MethodId, root: bool, is_static: bool, blocks: usize) -> Self {
        Self {
            method,
            root,
            is_static,
            block: 0,
            result: Val::Other,
            run: Run::default(),
            returns: Val::Unset,
            stops: None,
            rest: Vec::new(),
            open: Vec::new(),
            waits: Vec::new(),
            told: Vec::new(),
            at: 0,
            aborted: false,
            behind: vec![false; blocks],
            untaken: Vec::new(),
            supposed: None,
        }
    }

    /// A call that tells those who listen.
    pub fn tells(&mut self, run: &Run) {
        let told = run.told.iter();
        self.told
            .extend(told.map(|(ear, certain)| (self.at, *ear, *certain)));
    }

    /// What a value is taken for.
    pub fn supposed(&self, origin: Origin) -> Option<Val> {
        let found = self.supposed.filter(|(own, _)| *own == origin);
        found.map(|(_, value)| value)
    }
}
