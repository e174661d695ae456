//! What a list, set or map of the app holds: what is put into it wherever it is used.
//!
//! Only where every use of it is known: it is kept in fields, asked, filled with single objects, copied, or handed to a
//! method that only checks that it is there.

use consentry_dex::{FieldId, Instruction, MethodId, OpcodeClass, Program, TypeId};

use super::Before;
use super::backwards::Place;
use super::origins::{Origin, Origins};
use super::received::Looked;
use super::val::Val;
use super::wrapped::uses;
use crate::blocks::Blocks;
use crate::eval::is_wide;

/// Calls that put a single object in: it is their last argument.
const PUTS: &[&[u8]] = &[
    b"add",
    b"addLast",
    b"addFirst",
    b"offer",
    b"push",
    b"put",
    b"putIfAbsent",
    b"set",
];
/// Calls that take one out, or look at one.
const TAKES: &[&[u8]] = &[
    b"get",
    b"next",
    b"poll",
    b"pop",
    b"peek",
    b"remove",
    b"removeFirst",
    b"getFirst",
    b"getLast",
];
/// What walks over a collection, or is a view of it.
const VIEWS: &[&[u8]] = &[b"iterator", b"listIterator", b"values"];
/// Calls that put nothing in.
const HARMLESS: &[&[u8]] = &[
    b"<init>",
    b"size",
    b"isEmpty",
    b"clear",
    b"contains",
    b"containsKey",
    b"hasNext",
    b"toArray",
    b"removeAll",
    b"keySet",
    b"hashCode",
    b"toString",
];
/// Calls that make a list of what they are given.
const LISTS: &[&[u8]] = &[
    b"listOf",
    b"asList",
    b"of",
    b"mutableListOf",
    b"arrayListOf",
];
/// Places that make the collection, and where it is used.
const MOST_USES: usize = 40;
const MOST_UNITS: u32 = 2_000;

/// The collection that a call takes an object out of.
pub(super) fn taken_from(
    program: &Program,
    origins: &Origins<'_>,
    position: usize,
    call: &Instruction,
) -> Option<Origin> {
    let name = |call: &Instruction| Some(program.string(program.method(call.callee()?).name));
    let (mut position, mut call) = (position, call);
    if !TAKES.contains(&name(call)?) {
        return None;
    }
    for _ in 0..3 {
        if call.opcode.class() == OpcodeClass::InvokeStatic {
            return None;
        }
        let from = origins.of(position, call.registers.get(0)?)?;
        match origins.call(from) {
            Some((at, view)) if VIEWS.contains(&name(view)?) => (position, call) = (at, view),
            _ => return Some(from),
        }
    }
    None
}

impl Before<'_, '_> {
    /// The objects in the collection that a place gives.
    pub(super) fn contents(&mut self, place: Place, looked: &mut Looked) -> Option<Vec<Val>> {
        let mut found = Vec::new();
        for source in self.sources(place)? {
            looked.pay()?;
            found.extend(self.filled(source, looked)?);
        }
        Some(found)
    }

    /// The objects that are put into the collection that a place makes.
    fn filled(&mut self, (method, origin): Place, looked: &mut Looked) -> Option<Vec<Val>> {
        let program = self.world.program;
        let Origin::At(offset) = origin else {
            return None;
        };
        let mut found = Vec::new();
        if let Some(call) = self.asking(method, |origins| {
            origins.call(origin).map(|(_, call)| *call)
        }) {
            let name = program.string(program.method(call.callee()?).name);
            if !LISTS.contains(&name) {
                return None;
            }
            found = self.listed_by(method, call.offset)?;
        } else {
            let ty = self.asking(method, |origins| origins.at(offset)?.1.ty())?;
            if !program.type_name(ty).starts_with("java.util.") {
                return None;
            }
        }
        let mut list: Vec<Place> = vec![(method, origin)];
        let mut fields: Vec<FieldId> = Vec::new();
        let mut next = 0;
        while let Some((method, origin)) = list.get(next).copied() {
            next += 1;
            if next > MOST_USES {
                return None;
            }
            let uses = self.used(method, origin)?;
            for field in uses.fields {
                if fields.contains(&field) {
                    continue;
                }
                fields.push(field);
                list.extend(self.reads(field)?);
            }
            for value in uses.put {
                found.extend(self.objects((method, value), looked)?);
            }
            for from in uses.copied {
                looked.pay()?;
                found.extend(self.contents((method, from), looked)?);
            }
        }
        Some(found)
    }

    /// What a call that makes a list is given.
    fn listed_by(&mut self, method: MethodId, offset: u32) -> Option<Vec<Val>> {
        let run = self.root(method);
        let event = run.events.iter().find(|event| event.offset == offset)?;
        let mut found = Vec::new();
        for arg in event.args.iter() {
            let items = self.arena.object(*arg)?.items.clone();
            match items {
                Some(items) => found.extend(items.into_iter().map(|(_, value)| value)),
                None => found.push(*arg),
            }
        }
        let known = found.iter().all(|one| self.arena.object(*one).is_some());
        known.then_some(found)
    }

    /// Every place that reads a field.
    fn reads(&self, field: FieldId) -> Option<Vec<Place>> {
        let program = self.world.program;
        let sites = self.field_sites(field)?;
        let reads = sites.iter().filter(|site| {
            matches!(
                site.opcode().class(),
                OpcodeClass::InstanceGet | OpcodeClass::StaticGet
            )
        });
        reads
            .map(|site| {
                let method = program.code(site.code())?.methods().next()?;
                Some((method, Origin::At(site.offset())))
            })
            .collect()
    }

    /// What a method does with a collection: what it puts in, the fields that keep it. `None` where that is not known.
    fn used(&self, method: MethodId, origin: Origin) -> Option<Uses> {
        let program = self.world.program;
        let code = program.code(program.code_of(method)?)?;
        if code.units() > MOST_UNITS {
            return None;
        }
        let blocks = Blocks::build(&code);
        let origins = Origins::new(program, method, &code, &blocks);
        let mut found = Uses::default();
        for (position, index) in uses(&blocks, &origins, origin) {
            let one = blocks.instructions.get(position)?;
            match one.opcode.class() {
                OpcodeClass::Move
                | OpcodeClass::CheckCast
                | OpcodeClass::If
                | OpcodeClass::InstanceOf
                | OpcodeClass::Other => (),
                OpcodeClass::InstancePut | OpcodeClass::StaticPut if index == 0 => {
                    found.fields.push(one.field()?);
                }
                _ => {
                    let callee = one.callee()?;
                    let row = program.method(callee);
                    let name = program.string(row.name);
                    let class = program.type_name(row.class);
                    let own = one.opcode.class() != OpcodeClass::InvokeStatic && index == 0;
                    if !class.starts_with("java.util.") && !class.starts_with("java.lang.") {
                        self.only_checks(callee, one, index)?;
                    } else if own && name == b"<init>" {
                        let more = one.registers.iter().skip(1);
                        let params = program.params(row.proto).iter();
                        let given = params.zip(more);
                        for (_, from) in given.filter(|(ty, _)| !is_number(program, **ty)) {
                            found.copied.push(origins.of(position, from)?);
                        }
                    } else if own && PUTS.contains(&name) {
                        let value = one.registers.len().checked_sub(1)?;
                        found
                            .put
                            .push(origins.of(position, one.registers.get(value)?)?);
                    } else if !(HARMLESS.contains(&name)
                        || own && (TAKES.contains(&name) || VIEWS.contains(&name)))
                    {
                        return None;
                    }
                }
            }
        }
        Some(found)
    }

    /// A static method that gives nothing and only asks whether what it is given is there.
    fn only_checks(&self, callee: MethodId, call: &Instruction, index: usize) -> Option<()> {
        let program = self.world.program;
        let row = program.method(callee);
        let gives = program.result(row.proto)?;
        let mut params = program.params(row.proto).iter();
        if params.any(|ty| is_wide(program, *ty)) {
            return None;
        }
        if call.opcode.class() != OpcodeClass::InvokeStatic || &*program.descriptor(gives) != "V" {
            return None;
        }
        let code = program.code(program.code_of(self.world.resolve_ref(callee)?)?)?;
        if code.units() > MOST_UNITS {
            return None;
        }
        let blocks = Blocks::build(&code);
        let origins = Origins::new(program, callee, &code, &blocks);
        let param = Origin::Param(u16::try_from(index).ok()?);
        let mut all = uses(&blocks, &origins, param);
        let checks = all.all(|(position, _)| {
            let one = blocks.instructions.get(position);
            one.is_some_and(|one| matches!(one.opcode.class(), OpcodeClass::If | OpcodeClass::Move))
        });
        checks.then_some(())
    }
}

fn is_number(program: &Program, ty: TypeId) -> bool {
    !program.descriptor(ty).starts_with(['L', '['])
}

#[derive(Default)]
struct Uses {
    put: Vec<Origin>,
    /// Other collections whose members are put in.
    copied: Vec<Origin>,
    fields: Vec<FieldId>,
}
