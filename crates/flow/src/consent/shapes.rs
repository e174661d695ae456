//! What a library for coroutines is, where its names were shortened: told by its hierarchy, by what its methods are given, and
//! by texts that no optimiser takes out (those of exceptions, those of `toString`, names of fields that are updated by name).

use foldhash::{HashMap, HashSet};

use consentry_dex::{FieldId, MethodId, OpcodeClass, Program, ProtoId, StrId, TypeId};

use super::cells::Kind;
use super::finder::{Finder, Given, INIT};
use super::models::Op;
use crate::world::{Ty, World};

/// In `toString` of what every coroutine extends.
const CONTINUATION: &[u8] = b"Continuation at ";
/// The name of the constant that a call gives which waits.
const SUSPENDED: &[u8] = b"COROUTINE_SUSPENDED";
/// Fields that are updated by name, as older and newer versions call them.
const STATES: &[&[u8]] = &[b"_state$volatile", b"_state"];
const PARENTS: &[&[u8]] = &[b"_parentHandle$volatile", b"_parentHandle"];
/// Longs in which what replays counts.
const LEAST_LONGS: usize = 2;
/// Classes of one library that are looked at.
const MOST_CLASSES: usize = 64;
const MOST_COROUTINES: usize = 20_000;

/// The library's classes and members in a release.
#[derive(Default)]
pub(crate) struct Shapes {
    /// What stands for a coroutine that waits.
    pub(super) suspended: HashSet<FieldId>,
    /// What a coroutine is, by its interface: it and all below.
    pub(super) continuations: HashSet<Ty>,
    /// The method that runs a coroutine on.
    pub(super) resume: Option<(StrId, ProtoId)>,
    pub(super) coroutines: HashSet<Ty>,
    /// How far a coroutine is.
    pub(super) labels: HashSet<FieldId>,
    /// Flows that keep a value, or hand on what they are given, for ever.
    pub(super) hot: HashSet<Ty>,
    /// Flows of a channel.
    pub(super) channeled: HashSet<Ty>,
    /// What is waited for: somebody completes it. Not coroutines.
    pub(super) deferred: HashSet<Ty>,
    /// Types whose own code writes no state of the app.
    pub(super) library: HashSet<Ty>,
    /// What collects a flow, and the method by which it is told, with the place of the value among its arguments.
    pub(super) collectors: HashMap<Ty, (StrId, ProtoId, u8)>,
    pub(super) collecting: HashSet<(StrId, ProtoId)>,
}

impl Shapes {
    /// Finds them, and what calls of them do.
    pub fn find(world: &World<'_>, ops: &mut HashMap<MethodId, Op>) -> Self {
        let mut shapes = Self::default();
        let finder = Finder { world };
        let Some(base) = finder.shortened(CONTINUATION).into_iter().next() else {
            return shapes;
        };
        if shapes.find_coroutines(&finder, base) {
            shapes.find_suspended(&finder);
            shapes.find_states(&finder, ops);
            shapes.find_channels(&finder, ops);
            shapes.find_shared(&finder, ops);
            shapes.find_first(&finder, ops);
        }
        shapes
    }

    pub fn is_suspended(&self, field: FieldId) -> bool {
        self.suspended.contains(&field)
    }

    pub fn is_label(&self, field: FieldId) -> bool {
        self.labels.contains(&field)
    }

    pub fn is_hot(&self, ty: Ty) -> bool {
        self.hot.contains(&ty)
    }

    pub fn is_of_channel(&self, ty: Ty) -> bool {
        self.channeled.contains(&ty)
    }

    pub fn is_deferred(&self, ty: Ty) -> bool {
        self.deferred.contains(&ty)
    }

    pub fn is_library(&self, ty: Ty) -> bool {
        self.library.contains(&ty)
    }

    /// True for the method that runs a coroutine on.
    pub fn resumes(&self, class: TypeId, name: StrId, proto: ProtoId) -> bool {
        self.resume == Some((name, proto)) && self.coroutines.contains(&class.into())
    }

    /// True for a call that may wait: it is given what goes on later.
    pub fn suspends(&self, program: &Program, target: MethodId) -> bool {
        let params = program.params(program.method(target).proto);
        let mut params = params.iter();
        params.any(|ty| self.continuations.contains(&(*ty).into()))
    }

    /// True where the library's names were shortened.
    pub fn is_any(&self) -> bool {
        self.resume.is_some()
    }

    pub fn collectors(&self) -> impl Iterator<Item = Ty> + '_ {
        self.collectors.keys().copied()
    }

    /// The method by which a collector is told, with the place of the value: of any of the types above an object.
    pub fn told_by(&self, types: &[Ty]) -> Option<(StrId, ProtoId, u8)> {
        types.iter().find_map(|ty| self.collectors.get(ty).copied())
    }

    /// The method by which a flow is collected.
    pub fn collecting(&self) -> impl Iterator<Item = (StrId, ProtoId)> + '_ {
        self.collecting.iter().copied()
    }

    fn find_coroutines(&mut self, finder: &Finder<'_, '_>, base: Ty) -> bool {
        let world = finder.world;
        let program = world.program;
        let Some(class) = program.class_of(TypeId(base.0)) else {
            return false;
        };
        let resume = program.virtual_methods(class).iter().find_map(|def| {
            let row = program.method(def.method);
            let fits = def.code().is_none() && finder.is(row.proto, &[Given::Any], Given::Any);
            fits.then_some((row.name, row.proto))
        });
        // Merged with the only coroutine of the program: what is called where it goes on.
        let resume = resume.or_else(|| {
            let own = finder.methods(base).into_iter();
            let mut goes_on = own.filter(|method| {
                let proto = program.method(*method).proto;
                finder.is(proto, &[Given::Any], Given::Nothing)
            });
            goes_on.find_map(|method| {
                let code = program.code(program.code_of(method)?)?;
                let mut calls = code.instructions().filter_map(|one| one.callee());
                calls.find_map(|callee| {
                    let row = program.method(callee);
                    let own = Ty::from(row.class) == base
                        && finder.is(row.proto, &[Given::Any], Given::Any);
                    own.then_some((row.name, row.proto))
                })
            })
        });
        // What is gone on with: it is given a value, and gives nothing.
        let interface = world.supertypes(base).into_iter().skip(1).find(|ty| {
            let class = program.class_of(TypeId(ty.0));
            let own = class
                .into_iter()
                .flat_map(|class| program.virtual_methods(class));
            let mut own = own.map(|def| program.method(def.method).proto);
            own.any(|proto| finder.is(proto, &[Given::Any], Given::Nothing))
        });
        let (Some(resume), Some(interface)) = (resume, interface) else {
            return false;
        };
        self.continuations = world.descendants(interface).into_iter().collect();
        self.resume = Some(resume);
        let all = world.descendants(base);
        for ty in all.iter().take(MOST_COROUTINES) {
            self.labels.extend(finder.label(*ty, resume));
        }
        self.coroutines = all.into_iter().collect();
        true
    }

    fn find_suspended(&mut self, finder: &Finder<'_, '_>) {
        let world = finder.world;
        for ty in finder.holding(SUSPENDED) {
            let program = world.program;
            let above = world.supertypes(ty);
            if !above.iter().any(|ty| world.name(*ty) == "java.lang.Enum") {
                continue;
            }
            // Of the three constants, only this one is read outside of the class where nobody needs the others.
            for (method, offset) in finder.uses(SUSPENDED) {
                let code = program.code_of(method).and_then(|code| program.code(code));
                let put = code.and_then(|code| {
                    code.instructions()
                        .filter(|one| one.offset > offset)
                        .find(|one| one.opcode.class() == OpcodeClass::StaticPut)
                        .and_then(|one| one.field())
                });
                self.suspended.extend(put);
            }
        }
    }

    /// Flows that keep a state, and what is waited for.
    fn find_states(&mut self, finder: &Finder<'_, '_>, ops: &mut HashMap<MethodId, Op>) {
        let with_parent: HashSet<Ty> = PARENTS
            .iter()
            .flat_map(|name| finder.shortened(name))
            .collect();
        let all: HashSet<Ty> = STATES
            .iter()
            .flat_map(|name| finder.shortened(name))
            .collect();
        for ty in all {
            if self.continuations.contains(&ty) {
                continue;
            }
            if with_parent.contains(&ty) {
                self.find_jobs(finder, ty, ops);
            } else if finder.takes_one(ty) && self.collects(finder, ty).is_some() {
                self.keep_hot(finder, ty, ops);
            }
        }
    }

    /// Flows that hand on what they are given: they collect, are told, and count in longs.
    fn find_shared(&mut self, finder: &Finder<'_, '_>, ops: &mut HashMap<MethodId, Op>) {
        let world = finder.world;
        let program = world.program;
        let told: Vec<Ty> = self.collectors().collect();
        let mut all: Vec<Ty> = Vec::new();
        for (_, class) in program.classes() {
            let ty = Ty::from(class.ty);
            let longs = program.fields_of(class.ty);
            let longs = longs.filter(|field| &*program.descriptor(program.field(*field).ty) == "J");
            if longs.count() < LEAST_LONGS || finder.is_named(ty) || self.hot.contains(&ty) {
                continue;
            }
            let above = world.supertypes(ty);
            if self.collects(finder, ty).is_some()
                && (told.is_empty() || above.iter().any(|ty| told.contains(ty)))
                && self.emit_of(finder, ty).is_some()
            {
                all.push(ty);
            }
        }
        for ty in all.into_iter().take(MOST_CLASSES) {
            self.keep_hot(finder, ty, ops);
        }
    }

    /// What calls of a flow do that keeps a value.
    fn keep_hot(&mut self, finder: &Finder<'_, '_>, ty: Ty, ops: &mut HashMap<MethodId, Op>) {
        let world = finder.world;
        let program = world.program;
        self.hot.insert(ty);
        self.library.insert(ty);
        if let Some((_, collector, _)) = self.collects(finder, ty)
            && let Some(told) = self.emit_of(finder, collector)
        {
            self.collectors.insert(collector, told);
        }
        let collector = self.collectors().collect::<Vec<_>>();
        for method in finder.methods(ty) {
            let row = program.method(method);
            let op = if program.string(row.name) == INIT {
                finder
                    .is(row.proto, &[Given::Any], Given::Nothing)
                    .then_some(Op::Fill(Kind::Observed, 1))
            } else {
                self.hot_call(finder, row.proto)
            };
            let Some(op) = op else { continue };
            if let Op::Gather(..) = op {
                self.collecting.insert((row.name, row.proto));
            }
            ops.insert(method, op);
            for reference in world.references_to(method) {
                let class = Ty::from(program.method(reference).class);
                // Anything may be told, and anything may be made; only a flow is collected.
                let shared = program.string(row.name) == INIT || collector.contains(&class);
                if !shared {
                    ops.entry(reference).or_insert(op);
                }
            }
        }
    }

    fn hot_call(&self, finder: &Finder<'_, '_>, proto: ProtoId) -> Option<Op> {
        let program = finder.world.program;
        let params = program.params(proto);
        let result = program.result(proto)?;
        let result = program.descriptor(result);
        match (params, &*result) {
            ([], "Ljava/lang/Object;") => Some(Op::Cell(Kind::Observed)),
            ([a], "V" | "Z") if finder.is_any(*a) => Some(Op::Fill(Kind::Observed, 1)),
            ([a, b], "V" | "Z") if finder.is_any(*a) && finder.is_any(*b) => {
                Some(Op::Fill(Kind::Observed, 2))
            }
            ([_, _], "Ljava/lang/Object;" | "V") => {
                let (value, at) = self.with_continuation(program, proto)?;
                if finder.is_any(value) {
                    Some(Op::Fill(Kind::Observed, at))
                } else {
                    let told = self.collectors.contains_key(&value.into());
                    told.then_some(Op::Gather(at))
                }
            }
            _ => None,
        }
    }

    /// True for a call that is given only what goes on later, and gives something.
    pub(super) fn waits(&self, finder: &Finder<'_, '_>, proto: ProtoId) -> bool {
        let program = finder.world.program;
        let gives = program.result(proto).is_some_and(|ty| finder.is_any(ty));
        matches!(program.params(proto), [one] if self.continuations.contains(&(*one).into()))
            && gives
    }

    /// The method by which a flow is collected: with the type of what is told, and its place.
    pub(super) fn collects(&self, finder: &Finder<'_, '_>, ty: Ty) -> Option<(MethodId, Ty, u8)> {
        let program = finder.world.program;
        finder.methods(ty).into_iter().find_map(|method| {
            let proto = program.method(method).proto;
            let (collector, at) = self.with_continuation(program, proto)?;
            let gives = program.result(proto)?;
            let own = finder.world.is_defined(collector.into());
            let fits = own && (finder.is_any(gives) || &*program.descriptor(gives) == "V");
            fits.then_some((method, collector.into(), at))
        })
    }

    /// The method by which something is told a value.
    pub(super) fn emit_of(&self, finder: &Finder<'_, '_>, ty: Ty) -> Option<(StrId, ProtoId, u8)> {
        let program = finder.world.program;
        finder.methods(ty).into_iter().find_map(|method| {
            let row = program.method(method);
            let (value, at) = self.with_continuation(program, row.proto)?;
            finder.is_any(value).then_some((row.name, row.proto, at))
        })
    }

    /// Of two parameters of which one goes on later, the other with its place, the receiver counted.
    pub(super) fn with_continuation(
        &self,
        program: &Program,
        proto: ProtoId,
    ) -> Option<(TypeId, u8)> {
        let [a, b] = program.params(proto) else {
            return None;
        };
        let later = |ty: &TypeId| self.continuations.contains(&(*ty).into());
        match (later(a), later(b)) {
            (false, true) => Some((*a, 1)),
            (true, false) => Some((*b, 2)),
            _ => None,
        }
    }
}
