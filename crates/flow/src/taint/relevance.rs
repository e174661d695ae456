//! Which methods can matter: those from which a source, or a field that holds information, is reached. In a small
//! program all do.

use foldhash::{HashMap, HashMapExt};
use std::collections::VecDeque;

use consentry_dex::{CodeId, FieldId, MethodId, OpcodeClass, TypeId};

use crate::bits::Bits;
use crate::query::Owner;
use crate::world::{Ty, World};

/// Code units of a program that is run whole, and of a method that is run for the shape of objects alone.
const SMALL_PROGRAM: u64 = 80_000;
const SMALL_METHOD: u32 = 60;

#[derive(Default)]
pub(crate) struct Relevance {
    /// Everything is run.
    pub all: bool,
    matters: Bits,
    small: Bits,
    seeds: usize,
    /// Package -> position of its owner.
    pub prefixes: HashMap<String, u32>,
    pub owners: HashMap<Ty, Option<u32>>,
}

impl Relevance {
    pub fn new(world: &World<'_>, owners: &[Owner]) -> Self {
        let program = world.program;
        let mut units = 0u64;
        let mut small = Bits::new(program.method_count());
        for code in (0..program.code_count() as u32).map(CodeId) {
            let Some(code) = program.code(code) else {
                continue;
            };
            units += u64::from(code.units());
            if code.units() <= SMALL_METHOD {
                code.methods().for_each(|method| {
                    small.add(method.index());
                });
            }
        }
        Self {
            all: units <= SMALL_PROGRAM,
            matters: Bits::new(program.method_count()),
            small,
            seeds: 0,
            prefixes: owners
                .iter()
                .enumerate()
                .map(|(index, owner)| (owner.prefix.clone(), index as u32))
                .collect(),
            owners: HashMap::new(),
        }
    }

    pub fn matters(&self, method: MethodId) -> bool {
        self.matters.has(method.index())
    }

    pub fn is_small(&self, method: MethodId) -> bool {
        self.small.has(method.index())
    }

    /// Adds methods and what may call them. True where something is new.
    pub fn grow(
        &mut self,
        world: &World<'_>,
        methods: impl IntoIterator<Item = MethodId>,
        fields: impl IntoIterator<Item = FieldId>,
    ) -> bool {
        let program = world.program;
        let mut open: VecDeque<MethodId> = VecDeque::new();
        for method in methods {
            if self.matters.add(method.index()) {
                open.push_back(method);
            }
        }
        for field in fields {
            for site in program.field_uses(field) {
                if !matches!(
                    site.opcode().class(),
                    OpcodeClass::StaticGet | OpcodeClass::InstanceGet
                ) {
                    continue;
                }
                for method in program
                    .code(site.code())
                    .into_iter()
                    .flat_map(|code| code.methods())
                {
                    if self.matters.add(method.index()) {
                        open.push_back(method);
                    }
                }
            }
        }
        let any = !open.is_empty();
        let mut made: Bits = Bits::new(program.type_count());
        while let Some(method) = open.pop_front() {
            self.seeds += 1;
            let mut callers: Vec<CodeId> = Vec::new();
            for reference in world.references_to(method) {
                callers.extend(program.callers(reference).iter().map(|site| site.code()));
            }
            let class = program.method(method).class;
            if calls_from_outside(world, class) && made.add(class.index()) {
                callers.extend(
                    program
                        .type_uses(class)
                        .iter()
                        .filter(|site| site.opcode().class() == OpcodeClass::NewInstance)
                        .map(|site| site.code()),
                );
            }
            for code in callers {
                for caller in program
                    .code(code)
                    .into_iter()
                    .flat_map(|code| code.methods())
                {
                    if self.matters.add(caller.index()) {
                        open.push_back(caller);
                    }
                }
            }
        }
        any
    }
}

/// True where a class extends something that is not of the app.
fn calls_from_outside(world: &World<'_>, class: TypeId) -> bool {
    world
        .supertypes(class.into())
        .into_iter()
        .any(|ty| !world.is_defined(ty))
}
