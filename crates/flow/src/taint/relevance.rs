//! Which methods can matter: those from which a source, or a field that holds information, is reached. In a small
//! program all do.

use foldhash::{HashMap, HashMapExt};
use std::collections::VecDeque;

use consentry_dex::{CodeId, FieldId, MethodId, OpcodeClass, TypeId};

use crate::bits::Bits;
use crate::graph::Graph;
use crate::query::Query;
use crate::world::{Ty, World};

/// Code units of a method that is run for the shape of objects alone.
const SMALL_METHOD: u32 = 60;
/// Methods that a call may run, above which the call tells nothing of one of them.
const WIDE: usize = 6;

#[derive(Default)]
pub(crate) struct Relevance {
    /// Everything is run.
    pub all: bool,
    matters: Bits,
    small: Bits,
    /// Classes with methods that matter and that are called in ways that tell nothing of them (`Runnable.run`).
    handed: Bits,
    /// Package -> position of its owner.
    pub prefixes: HashMap<String, u32>,
    pub owners: HashMap<Ty, Option<u32>>,
    /// Classes of libraries that are taken for the platform.
    support: Bits,
}

impl Relevance {
    pub fn new(world: &World<'_>, query: &Query) -> Self {
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
            all: units <= query.limits.whole,
            matters: Bits::new(program.method_count()),
            small,
            handed: Bits::new(program.type_count()),
            prefixes: query
                .owners
                .iter()
                .enumerate()
                .map(|(index, owner)| (owner.prefix.clone(), index as u32))
                .collect(),
            owners: HashMap::new(),
            support: support_classes(world, &query.framework.support),
        }
    }

    pub fn matters(&self, method: MethodId) -> bool {
        self.matters.has(method.index())
    }

    /// True for a class of a library that is taken for the platform.
    pub fn is_support(&self, ty: Ty) -> bool {
        self.support.has(ty.0 as usize)
    }

    pub fn is_small(&self, method: MethodId) -> bool {
        self.small.has(method.index())
    }

    /// True where an object of the class brings along methods that matter.
    pub fn is_handed(&self, ty: Ty) -> bool {
        self.handed.has(ty.0 as usize)
    }

    /// Adds methods and what may call them. True where something is new.
    ///
    /// What is called through an interface of many classes, or a class of the platform, is reached from where its object is
    /// made, and from calls that are given such an object: else one listener would make every caller matter.
    pub fn grow(
        &mut self,
        graph: &mut Graph<'_, '_>,
        methods: impl IntoIterator<Item = MethodId>,
        fields: impl IntoIterator<Item = FieldId>,
    ) -> bool {
        let world = graph.world;
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
            let mut callers: Vec<CodeId> = Vec::new();
            let (mut made_elsewhere, mut handed) = (false, false);
            for reference in world.references_to(method) {
                match how(graph, reference, method) {
                    How::Named => {
                        callers.extend(program.callers(reference).iter().map(|site| site.code()))
                    }
                    How::Handed => handed = true,
                    How::Platform => made_elsewhere = true,
                }
            }
            let class = program.method(method).class;
            if handed {
                self.handed.add(class.index());
                for below in program.subtypes(class) {
                    self.handed.add(program.class(below).ty.index());
                }
            }
            if (handed || made_elsewhere || calls_outside_intent(world, class))
                && made.add(class.index())
            {
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

/// The classes of the program in these packages.
fn support_classes(world: &World<'_>, packages: &[String]) -> Bits {
    let program = world.program;
    let mut classes = Bits::new(program.type_count());
    for (_, class) in program.classes() {
        if is_below(&program.type_name(class.ty), packages) {
            classes.add(class.ty.index());
        }
    }
    classes
}

/// True for a class in one of these packages, or in one below.
fn is_below(class: &str, packages: &[String]) -> bool {
    packages.iter().any(|package| {
        class
            .strip_prefix(package.as_str())
            .is_some_and(|rest| rest.starts_with('.'))
    })
}

/// What calls of a reference tell of a method that they may run.
enum How {
    /// It is one of few.
    Named,
    /// It is one of many, or a callback: an object was handed over.
    Handed,
    /// It overrides a method of the platform (`Context.getResources`), which is called everywhere.
    Platform,
}

fn how(graph: &mut Graph<'_, '_>, reference: MethodId, method: MethodId) -> How {
    if reference == method {
        return How::Named;
    }
    let row = graph.world.program.method(reference);
    let class = Ty::from(row.class);
    if graph.calls_back(class, row.name) {
        return How::Handed;
    }
    if !graph.world.is_defined(class) {
        return How::Platform;
    }
    let dispatch = graph.dispatch(reference);
    if dispatch.fixed != Some(method) && graph.others(dispatch).len() > WIDE {
        How::Handed
    } else {
        How::Named
    }
}

/// True where a class extends something that is not of the app.
fn calls_outside_intent(world: &World<'_>, class: TypeId) -> bool {
    world
        .supertypes(class.into())
        .into_iter()
        .any(|ty| !world.is_defined(ty))
}
