//! Where a value comes from, through the methods of the app: parameters, fields and what methods give are looked
//! through, as far as they run before consent.

use std::collections::BTreeSet;

use consentry_dex::{FieldId, MethodId, OpcodeClass, Program, Reference};

use super::Before;
use super::origins::{Origin, Origins};
use crate::blocks::Blocks;
use crate::eval::is_wide;

/// A place that gives a value.
pub(super) type Place = (MethodId, Origin);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Value(Place),
    Field(FieldId),
}

/// Calls that give their first argument, or the same in another form.
pub(super) const SAME: &[&[u8]] = &[
    b"unmodifiableList",
    b"unmodifiableCollection",
    b"synchronizedList",
    b"requireNonNull",
    b"toList",
    b"checkNotNull",
];
const MOST_NODES: usize = 40;
const MOST_UNITS: u32 = 2_000;

impl Before<'_, '_> {
    /// Asks about the registers of a method.
    pub(super) fn asking<T>(
        &self,
        method: MethodId,
        ask: impl FnOnce(&Origins<'_>) -> Option<T>,
    ) -> Option<T> {
        let program = self.world.program;
        let code = program.code(program.code_of(method)?)?;
        if code.units() > MOST_UNITS {
            return None;
        }
        let blocks = Blocks::build(&code);
        ask(&Origins::new(program, method, &code, &blocks))
    }

    /// The places that give a value before consent. `None` where not all of them are known.
    pub(super) fn sources(&mut self, place: Place) -> Option<BTreeSet<Place>> {
        let mut found = BTreeSet::new();
        let mut seen: BTreeSet<Node> = BTreeSet::new();
        let mut list = vec![Node::Value(place)];
        while let Some(node) = list.pop() {
            if !seen.insert(node) {
                continue;
            }
            if seen.len() > MOST_NODES {
                return None;
            }
            match node {
                Node::Field(field) => list.extend(self.put_from(field)?),
                Node::Value((method, Origin::Param(index))) => {
                    list.extend(self.given_from(method, index)?);
                }
                Node::Value(place) => match self.before_place(place) {
                    Some(more) => list.extend(more),
                    None => drop(found.insert(place)),
                },
            }
        }
        Some(found)
    }

    fn put_from(&mut self, field: FieldId) -> Option<Vec<Node>> {
        let program = self.world.program;
        let puts = program.field_uses(field).iter().filter(|site| {
            matches!(
                site.opcode().class(),
                OpcodeClass::InstancePut | OpcodeClass::StaticPut
            )
        });
        let mut list = Vec::new();
        for site in puts {
            let method = program.code(site.code())?.methods().next()?;
            if !self.is_live(method, site.offset()) {
                continue;
            }
            let origin = self.asking(method, |origins| {
                let (position, put) = origins.at(site.offset())?;
                origins.of(position, put.registers.get(0)?)
            });
            list.push(Node::Value((method, origin?)));
        }
        Some(list)
    }

    fn given_from(&mut self, method: MethodId, index: u16) -> Option<Vec<Node>> {
        let program = self.world.program;
        if self.is_called_back(method) {
            return None;
        }
        let mut list = Vec::new();
        for reference in self.world.references_to(method) {
            for site in program.callers(reference) {
                let caller = program.code(site.code())?.methods().next()?;
                if !self.is_live(caller, site.offset()) {
                    continue;
                }
                let origin = self.asking(caller, |origins| {
                    let (position, call) = origins.at(site.offset())?;
                    let is_static = call.opcode.class() == OpcodeClass::InvokeStatic;
                    let at = register_of(program, call.callee()?, is_static, index)?;
                    origins.of(position, call.registers.get(at)?)
                });
                list.push(Node::Value((caller, origin?)));
            }
        }
        Some(list)
    }

    /// What a place takes its value from; `None` where it gives one itself.
    fn before_place(&self, (method, origin): Place) -> Option<Vec<Node>> {
        let program = self.world.program;
        self.asking(method, |origins| {
            let Origin::At(offset) = origin else {
                return None;
            };
            let (_, one) = origins.at(offset)?;
            match (one.opcode.class(), one.reference) {
                (OpcodeClass::InstanceGet | OpcodeClass::StaticGet, Reference::Field(field)) => {
                    program.field_definition(field)?;
                    Some(vec![Node::Field(field)])
                }
                (OpcodeClass::MoveResult, _) => {
                    let (position, call) = origins.call(origin)?;
                    let callee = call.callee()?;
                    if SAME.contains(&program.string(program.method(callee).name)) {
                        let from = origins.of(position, call.registers.get(0)?)?;
                        return Some(vec![Node::Value((method, from))]);
                    }
                    let own = self
                        .world
                        .resolve_ref(callee)
                        .filter(|own| !self.is_library(*own))?;
                    let row = program.method(own);
                    if program.code_of(own).is_none()
                        || !program
                            .overrides(row.class, row.name, row.proto)
                            .iter()
                            .all(|one| *one == own)
                    {
                        return None;
                    }
                    self.returned(own)
                }
                _ => None,
            }
        })
    }

    fn returned(&self, method: MethodId) -> Option<Vec<Node>> {
        self.asking(method, |origins| {
            let mut list = Vec::new();
            for (position, one) in origins.returns() {
                let origin = origins.of(position, one.registers.get(0)?)?;
                list.push(Node::Value((method, origin)));
            }
            (!list.is_empty()).then_some(list)
        })
    }
}

/// The position among the registers of a call that holds an argument, the receiver counted.
pub(super) fn register_of(
    program: &Program,
    target: MethodId,
    is_static: bool,
    index: u16,
) -> Option<usize> {
    let mut at = 0;
    let params = program.params(program.method(target).proto).iter();
    let wide = params.map(|ty| is_wide(program, *ty));
    let all = (!is_static).then_some(false).into_iter().chain(wide);
    for (number, wide) in all.enumerate() {
        if number == usize::from(index) {
            return Some(at);
        }
        at += if wide { 2 } else { 1 };
    }
    None
}
