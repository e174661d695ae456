//! Static fields that the start of the app always sets: what comes afterwards does not find their first value.
//!
//! `attachBaseContext` of the application runs before content providers are made, its `onCreate` before all other
//! components. A field that one of them writes on all its ways is written when code runs that neither leads to.

use foldhash::HashSet;
use std::collections::BTreeSet;

use consentry_dex::{FieldId, MethodId, OpcodeClass};

use super::Before;
use super::finished::always;
use super::gates::below;
use super::origins::{Origin, Origins};
use crate::blocks::Blocks;
use crate::graph::Graph;
use crate::query::Query;

/// One stage of the start.
#[derive(Default)]
struct Stage {
    /// What may run before the end of it.
    early: BTreeSet<MethodId>,
    runs: Option<MethodId>,
    fields: HashSet<FieldId>,
}

#[derive(Default)]
pub(crate) struct Started {
    stages: Vec<Stage>,
}

/// Methods of the start that are looked at; with more, nothing is said.
const MOST_EARLY: usize = 600;
const MOST_DEPTH: usize = 3;
const MOST_METHODS: usize = 200;

impl Before<'_, '_> {
    /// Finds what runs early.
    pub(super) fn find_started(&mut self, graph: &mut Graph<'_, '_>, query: &Query) {
        let program = self.world.program;
        let application = self.world.find(&query.application);
        let Some(class) = application.and_then(|ty| self.class_of(ty)) else {
            return;
        };
        let of = |class, names: &[&[u8]]| -> Vec<MethodId> {
            let own = program.class_methods(class).iter().map(|def| def.method);
            own.filter(|method| names.contains(&program.string(program.method(*method).name)))
                .collect()
        };
        let mut early = of(class, &[b"<clinit>", b"<init>"]);
        for name in [&b"attachBaseContext"[..], b"onCreate"] {
            let own = of(class, &[name]);
            early.extend(own.iter().copied());
            if name == b"onCreate" {
                let providers = query.components.iter().filter(|one| one.kind == "provider");
                let providers = providers.map(|one| &one.name).chain(&query.initializers);
                for name in providers {
                    let class = self.world.find(name).and_then(|ty| self.class_of(ty));
                    let made: &[&[u8]] = &[
                        b"<clinit>",
                        b"<init>",
                        b"attachInfo",
                        b"onCreate",
                        b"create",
                    ];
                    early.extend(class.into_iter().flat_map(|class| of(class, made)));
                }
            }
            let below = below(graph, &early);
            if below.len() < MOST_EARLY {
                self.started.stages.push(Stage {
                    early: below,
                    runs: own.first().copied(),
                    fields: HashSet::default(),
                });
            }
        }
    }

    /// Finds which fields are always written, as far as the round before tells.
    pub(super) fn find_start_writes(&mut self) {
        for at in 0..self.started.stages.len() {
            let runs = self.started.stages.get(at).and_then(|stage| stage.runs);
            let mut left = MOST_METHODS;
            let fields = runs.map(|method| self.always_written(method, MOST_DEPTH, &mut left));
            if let Some(stage) = self.started.stages.get_mut(at) {
                stage.fields = fields.unwrap_or_default();
            }
        }
        // A field that is set in the first stage is set in the second.
        if let [first, second] = self.started.stages.as_mut_slice() {
            second.fields.extend(first.fields.iter().copied());
        }
    }

    /// True where code finds a static field written, whenever it runs.
    pub(super) fn is_started(&self, method: MethodId, field: FieldId) -> bool {
        let name = self.world.program.method(method).name;
        // When a class is first used is not known.
        let initial = self.world.program.string(name) == b"<clinit>";
        let mut stages = self.started.stages.iter();
        self.assuming
            && !initial
            && stages.any(|stage| stage.fields.contains(&field) && !stage.early.contains(&method))
    }

    /// Static fields that a method writes on all its ways.
    fn always_written(
        &mut self,
        method: MethodId,
        depth: usize,
        left: &mut usize,
    ) -> HashSet<FieldId> {
        let program = self.world.program;
        let code = program.code_of(method).and_then(|code| program.code(code));
        let Some(code) = code.filter(|_| *left > 0) else {
            return HashSet::default();
        };
        *left -= 1;
        let blocks = Blocks::build(&code);
        let origins = Origins::new(program, method, &code, &blocks);
        let mut places: Vec<(FieldId, u32)> = Vec::new();
        for one in &blocks.instructions {
            if one.opcode.class() == OpcodeClass::StaticPut {
                places.extend(one.field().map(|field| (field, one.offset)));
            }
        }
        let calls: Vec<_> = origins.calls().map(|(at, call)| (at, *call)).collect();
        for (position, call) in calls.into_iter().filter(|_| depth > 0) {
            let first = call.registers.get(0);
            let own = first.and_then(|own| origins.of(position, own)) == Some(Origin::Param(0));
            let fixed = call.opcode.class() == OpcodeClass::InvokeStatic
                || call.opcode.class() == OpcodeClass::InvokeSuper
                || own;
            let below = call
                .callee()
                .and_then(|callee| self.world.resolve_ref(callee));
            if let Some(below) = below.filter(|below| fixed && *below != method) {
                let written = self.always_written(below, depth - 1, left);
                places.extend(written.into_iter().map(|field| (field, call.offset)));
            }
        }
        let run = self.root(method);
        let fields: BTreeSet<FieldId> = places.iter().map(|(field, _)| *field).collect();
        let written = |field: &FieldId| {
            let own = places.iter().filter(|(other, _)| other == field);
            let own: Vec<u32> = own.map(|(_, offset)| *offset).collect();
            always(&blocks, &run, &own)
        };
        fields.into_iter().filter(written).collect()
    }
}
