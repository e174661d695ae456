//! Members of a list that are asked one after the other, each of which may stop: interceptors, filters, handlers.
//!
//! Where the list is built in one place its order is known: what comes after a member that does not hand on before
//! consent does not run.

use consentry_dex::{MethodId, OpcodeClass};

use super::Before;
use super::backwards::Place;
use super::certain::{ends, reachable};
use super::frame::Run;
use super::origins::{Origin, Origins};
use super::splits::runs;
use super::val::Val;
use crate::blocks::Blocks;

/// Calls that make a list of what they are given, and those that put something at its end.
const LISTS: &[&[u8]] = &[
    b"listOf",
    b"asList",
    b"of",
    b"mutableListOf",
    b"arrayListOf",
    b"listOfNotNull",
];
const ADDS: &[&[u8]] = &[b"add", b"addLast", b"offer"];
/// Methods below a member that may hand on for it.
const MOST_DEPTH: usize = 3;

/// A member of a list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Member {
    pub object: Val,
    /// It is put there in any case.
    pub certain: bool,
}

impl Before<'_, '_> {
    /// The members of the list that a value is taken out of, in order; by their number, not one after the other (`true`).
    pub(super) fn ordered(
        &mut self,
        method: MethodId,
        origins: &Origins<'_>,
        taken: Origin,
    ) -> Option<(Vec<Member>, bool)> {
        let program = self.world.program;
        let (position, call) = origins.call(taken)?;
        let name = program.string(program.method(call.callee()?).name);
        let list = origins.of(position, call.registers.get(0)?)?;
        let (list, by_number) = match name {
            b"get" if call.registers.len() == 2 => (list, true),
            b"next" => {
                let (position, call) = origins.call(list)?;
                (origins.of(position, call.registers.get(0)?)?, false)
            }
            _ => return None,
        };
        let sources = self.sources((method, list))?;
        let mut sources = sources.into_iter();
        let (Some(only), None) = (sources.next(), sources.next()) else {
            return None;
        };
        let members = self.members(only)?;
        let objects = members.iter().all(|one| matches!(one.object, Val::Obj(_)));
        (members.len() > 1 && objects).then_some((members, by_number))
    }

    fn members(&mut self, (method, origin): Place) -> Option<Vec<Member>> {
        let program = self.world.program;
        let name = |callee: MethodId| program.string(program.method(callee).name);
        let made = self.asking(method, |origins| {
            origins.call(origin).map_or(Some(None), |(_, call)| {
                Some(Some((call.offset, call.callee()?)))
            })
        })?;
        let run = self.root(method);
        if let Some((offset, callee)) = made {
            let event = run.events.iter().find(|event| event.offset == offset)?;
            if !LISTS.contains(&name(callee)) {
                return None;
            }
            let mut objects = Vec::new();
            for arg in event.args.iter() {
                match self
                    .arena
                    .object(*arg)
                    .and_then(|object| object.items.clone())
                {
                    Some(mut items) => {
                        items.sort_by_key(|(index, _)| *index);
                        objects.extend(items.into_iter().map(|(_, value)| value));
                    }
                    None => objects.push(*arg),
                }
            }
            let objects = objects.into_iter();
            return Some(
                objects
                    .map(|object| Member {
                        object,
                        certain: true,
                    })
                    .collect(),
            );
        }
        let local = self.asking(method, |origins| Some(added(origins, origin, &name)))?;
        let kept = self.asking(method, |origins| Some(origins.kept(origin)))?;
        let mut places: Vec<(MethodId, u32, usize)> = local
            .into_iter()
            .map(|(offset, at, _)| (method, offset, at))
            .collect();
        for field in kept {
            let gets = program.field_uses(field).iter().filter(|site| {
                matches!(
                    site.opcode().class(),
                    OpcodeClass::InstanceGet | OpcodeClass::StaticGet
                )
            });
            for site in gets {
                let adder = program.code(site.code())?.methods().next()?;
                let own = Origin::At(site.offset());
                for (offset, at, value) in
                    self.asking(adder, |origins| Some(added(origins, own, &name)))?
                {
                    match value {
                        Some(Origin::Param(index)) if adder != method => {
                            for reference in self.world.references_to(adder) {
                                for site in program.callers(reference) {
                                    let caller = program.code(site.code())?.methods().next()?;
                                    places.push((caller, site.offset(), usize::from(index)));
                                }
                            }
                        }
                        _ => places.push((adder, offset, at)),
                    }
                }
            }
        }
        places.retain(|(method, offset, _)| self.is_live(*method, *offset));
        places.sort_unstable();
        places.dedup();
        let (first, ..) = *places.first()?;
        if places.iter().any(|(method, ..)| *method != first) {
            return None;
        }
        self.in_order(first, &places)
    }

    fn in_order(
        &mut self,
        method: MethodId,
        places: &[(MethodId, u32, usize)],
    ) -> Option<Vec<Member>> {
        let program = self.world.program;
        let code = program.code(program.code_of(method)?)?;
        let blocks = Blocks::build(&code);
        let run = self.root(method);
        let live = vec![true; blocks.blocks.len()];
        let mut list = Vec::new();
        for (_, offset, at) in places {
            let event = run.events.iter().find(|event| event.offset == *offset)?;
            let home = blocks.home(*offset)?;
            if blocks.blocks.get(home as usize)?.loop_head.is_some() {
                return None;
            }
            list.push(Member {
                object: *event.args.get(*at)?,
                certain: !ends(&blocks, &reachable(&blocks, &live, 0, &[home])),
            });
        }
        Some(list)
    }

    /// Whether a member hands on to the rest: calls what the list is asked by. `None` where nothing in it does.
    pub(super) fn hands_on(
        &mut self,
        target: MethodId,
        run: &Run,
        asks: MethodId,
        depth: usize,
    ) -> Option<bool> {
        let program = self.world.program;
        let wanted = program.method(asks);
        let code = program.code(program.code_of(target)?)?;
        let mut found = None;
        for one in code.instructions() {
            let Some(callee) = one.callee() else { continue };
            let row = program.method(callee);
            let runs = !run.is_dead(one.offset) && !run.is_unsure(one.offset);
            if (row.name, row.proto) == (wanted.name, wanted.proto) {
                found = Some(found.unwrap_or(false) || runs);
            } else if let Some(below) = self
                .world
                .resolve_ref(callee)
                .filter(|_| depth < MOST_DEPTH)
            {
                let below_run = self.root(below);
                if let Some(more) = self.hands_on(below, &below_run, asks, depth + 1) {
                    found = Some(found.unwrap_or(false) || (runs && more));
                }
            }
        }
        found
    }
}

/// What is put into a list in a method: offset of the call, position of the value, its origin.
fn added<'a>(
    origins: &Origins<'_>,
    list: Origin,
    name: &impl Fn(MethodId) -> &'a [u8],
) -> Vec<(u32, usize, Option<Origin>)> {
    let mut found = Vec::new();
    for (position, call) in origins.calls() {
        let own = call
            .registers
            .get(0)
            .and_then(|register| origins.of(position, register));
        let adds = call
            .callee()
            .is_some_and(|callee| ADDS.contains(&name(callee)));
        if own == Some(list) && adds && call.registers.len() == 2 {
            let value = call.registers.get(1);
            let value = value.and_then(|register| origins.of(position, register));
            found.push((call.offset, 1, value));
        }
    }
    found
}

/// True where a method goes on from one place to another that lies before it: another round of a loop.
pub(super) fn returns_to(blocks: &Blocks, run: &Run, from: u32, to: u32) -> bool {
    let (Some(from), Some(to)) = (blocks.home(from), blocks.home(to)) else {
        return true;
    };
    let mut seen = vec![false; blocks.blocks.len()];
    let mut next = vec![from];
    while let Some(at) = next.pop() {
        let block = blocks.blocks.get(at as usize).into_iter();
        for (way, _) in block.flat_map(|block| &block.next) {
            let first = blocks.blocks.get(*way as usize);
            let first = first.and_then(|block| blocks.instructions.get(block.first as usize));
            let open = first.is_some_and(|first| runs(run, first.offset))
                && !run.shut.contains(&(at, *way));
            if open && *way == to {
                return true;
            }
            match seen.get_mut(*way as usize) {
                Some(slot) if open && !*slot => *slot = true,
                _ => continue,
            }
            next.push(*way);
        }
    }
    false
}
