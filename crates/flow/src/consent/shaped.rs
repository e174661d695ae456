//! What is waited for in a library whose names were shortened ([`super::shapes`]): jobs, channels, the first value of a flow.

use foldhash::{HashMap, HashSet};

use consentry_dex::{MethodId, TypeId};

use super::cells::Kind;
use super::finder::{Finder, Given};
use super::models::Op;
use super::shapes::Shapes;
use crate::world::Ty;

/// Fields that are updated by name, as newer and older versions call them.
const CHANNELS: &[&[u8]] = &[b"sendersAndCloseStatus$volatile", b"sendersAndCloseStatus"];
/// In `toString` of a flow that takes what a channel is sent.
const CHANNEL_FLOW: &[u8] = b"channel=";
/// What is thrown where a flow ends before its first value.
const FIRST: &[&[u8]] = &[
    b"Expected at least one element matching the predicate",
    b"Expected at least one element",
];

impl Shapes {
    /// What is waited for: jobs that are no coroutines.
    pub(super) fn find_jobs(
        &mut self,
        finder: &Finder<'_, '_>,
        job: Ty,
        ops: &mut HashMap<MethodId, Op>,
    ) {
        let world = finder.world;
        let program = world.program;
        let all = world.descendants(job);
        for ty in &all {
            self.library.insert(*ty);
            if self.continuations.contains(ty) {
                continue;
            }
            self.deferred.insert(*ty);
            for method in finder.methods(*ty) {
                let row = program.method(method);
                let waits = self.waits(finder, row.proto);
                let fills = finder.is(row.proto, &[Given::Any], Given::Flag)
                    || finder.is(row.proto, &[Given::Any], Given::Any);
                let equals = program.string(row.name) == b"equals";
                let op = match (waits, fills && !equals) {
                    (true, _) => Op::Wait,
                    (_, true) => Op::Fill(Kind::Awaited, 1),
                    _ => continue,
                };
                for reference in world.references_to(method) {
                    ops.entry(reference).or_insert(op);
                }
            }
        }
    }

    pub(super) fn find_channels(
        &mut self,
        finder: &Finder<'_, '_>,
        ops: &mut HashMap<MethodId, Op>,
    ) {
        let world = finder.world;
        let program = world.program;
        let all: HashSet<Ty> = CHANNELS
            .iter()
            .flat_map(|name| finder.shortened(name))
            .collect();
        for ty in all.into_iter().flat_map(|ty| world.descendants(ty)) {
            self.library.insert(ty);
            self.deferred.insert(ty);
            for method in finder.methods(ty) {
                let row = program.method(method);
                let op = if self.waits(finder, row.proto) {
                    Op::Wait
                } else if finder.is(row.proto, &[Given::Any], Given::Any) {
                    Op::Fill(Kind::Awaited, 1)
                } else {
                    match self.with_continuation(program, row.proto) {
                        Some((value, at)) if finder.is_any(value) => Op::Fill(Kind::Awaited, at),
                        _ => continue,
                    }
                };
                for reference in world.references_to(method) {
                    ops.entry(reference).or_insert(op);
                }
            }
        }
        for ty in finder.shortened(CHANNEL_FLOW) {
            let Some((method, collector, _)) = self.collects(finder, ty) else {
                continue;
            };
            self.channeled.insert(ty);
            if let Some(told) = self.emit_of(finder, collector) {
                self.collectors.insert(collector, told);
            }
            let row = program.method(method);
            self.collecting.insert((row.name, row.proto));
            let at = self
                .with_continuation(program, row.proto)
                .map_or(1, |(_, at)| at);
            for reference in world.references_to(method) {
                ops.entry(reference).or_insert(Op::Gather(at));
            }
        }
    }

    /// Calls that give the first value of a flow.
    pub(super) fn find_first(&self, finder: &Finder<'_, '_>, ops: &mut HashMap<MethodId, Op>) {
        let program = finder.world.program;
        let places = FIRST.iter().flat_map(|text| finder.uses(text));
        for (method, _) in places {
            let row = program.method(method);
            let def = program.definition(method);
            let is_static = def.is_some_and(|def| def.access & 8 != 0);
            let params = program.params(row.proto).iter().enumerate();
            let rest: Vec<(usize, TypeId)> = params
                .map(|(at, ty)| (at, *ty))
                .filter(|(_, ty)| {
                    !self.continuations.contains(&(*ty).into()) || finder.is_function(*ty)
                })
                .collect();
            let function = rest.iter().find(|(_, ty)| finder.is_function(*ty));
            let flow = rest.iter().find(|one| Some(*one) != function);
            let Some(flow) =
                flow.filter(|_| is_static && rest.len() + 1 == program.params(row.proto).len())
            else {
                continue;
            };
            if rest.len() <= 2 && !finder.is_named(row.class.into()) {
                let function = function.map(|(at, _)| *at as u8);
                ops.insert(method, Op::FirstOf(flow.0 as u8, function));
            }
        }
    }
}
