//! Where an object goes that others call back: to the platform, or to a call inside the app. A `Runnable` that is
//! handed to a dialog runs on a click, one that is handed to a thread runs at once; only its way tells.
//!
//! Registers are followed in the order of the instructions, whatever the jumps: an approximation that is cheap enough
//! to be made for every object.

use foldhash::{HashMap, HashMapExt};
use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::{Code, FieldId, MethodId, OpcodeClass, Program, StrId, TypeId};

use crate::bits::Bits;
use crate::graph::Graph;
use crate::ways::{KEEPERS, QUIET, parameter};
use crate::world::{Ty, World};

/// Where an object is at some time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Node {
    /// Made by the instruction at an offset.
    Made(MethodId, u32),
    /// A parameter, the receiver counted.
    Param(MethodId, u16),
    Field(FieldId),
    Returned(MethodId),
    /// A container, into which this method puts it.
    Kept(MethodId),
    /// What a cast at an offset gives.
    Cast(MethodId, u32),
}

/// Where it is called back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Sink {
    pub method: MethodId,
    pub offset: u32,
    pub how: How,
}

/// How it comes to be called back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum How {
    /// The app itself calls this method on it.
    Called(MethodId),
    /// It is given to the platform as an argument of this type.
    Given(Ty),
    /// A method of the platform is called on it, e.g. `start`.
    Started,
}

/// What happens to an object at one node.
#[derive(Default)]
pub(crate) struct Direct {
    pub sinks: Vec<Sink>,
    pub next: Vec<Node>,
}

/// Nodes on the way of one object.
const MOST_NODES: usize = 160;
/// Places that read one field or call one method.
const MOST_PLACES: usize = 40;
/// Targets of one call.
pub(crate) const MOST_TARGETS: usize = 6;
/// Instructions looked at from one place.
pub(crate) const MOST_INSTRUCTIONS: usize = 1500;

/// The ways of objects, each looked at once.
pub(crate) struct Follow {
    nodes: HashMap<Node, Rc<Direct>>,
    own: HashMap<Ty, Rc<[Sink]>>,
    pub(crate) keepers: Bits,
    pub(crate) quiet: Vec<StrId>,
    pub(crate) left: usize,
    /// What is put into a container is followed to where the same class takes it out.
    pub(crate) kept: bool,
    /// Objects that were not followed because too much was.
    pub cut: u64,
}

impl Follow {
    pub fn new(world: &World<'_>, budget: usize) -> Self {
        let program = world.program;
        let mut keepers = Bits::new(program.type_count());
        for ty in KEEPERS
            .iter()
            .filter_map(|name| program.find_class_type(name))
        {
            keepers.add(ty.index());
        }
        let quiet = QUIET
            .iter()
            .filter_map(|name| program.find_string(name.as_bytes()))
            .collect();
        Self {
            nodes: HashMap::new(),
            own: HashMap::new(),
            keepers,
            quiet,
            left: budget,
            kept: false,
            cut: 0,
        }
    }

    /// Where an object of class `ty` is called back that is made at `from` (`None`: made by the platform).
    pub fn sinks(&mut self, graph: &mut Graph<'_, '_>, ty: Ty, from: Option<Node>) -> Vec<Sink> {
        let mut found: BTreeSet<Sink> = self.own_sinks(graph, ty).iter().copied().collect();
        if let Some(from) = from {
            let kept = self.walk(graph, vec![from], &mut found);
            let taken = self.taken(graph, ty, &kept);
            if !taken.is_empty() {
                self.walk(graph, taken, &mut found);
            }
        }
        found.into_iter().collect()
    }

    /// Where the classes that put an object into a container cast something to its type.
    fn taken(&self, graph: &mut Graph<'_, '_>, ty: Ty, kept: &[MethodId]) -> Vec<Node> {
        if kept.is_empty() || !self.kept {
            return Vec::new();
        }
        let program = graph.world.program;
        let group = |method: MethodId| {
            let name = program.type_name(program.method(method).class);
            name.split_once('$')
                .map_or(name.clone(), |(outer, _)| outer.to_owned())
        };
        let groups: BTreeSet<String> = kept.iter().map(|method| group(*method)).collect();
        let types: BTreeSet<Ty> = graph
            .called(ty)
            .iter()
            .filter(|called| called.followed)
            .map(|called| called.ty)
            .collect();
        let mut nodes = Vec::new();
        for ty in types {
            if ty.0 as usize >= program.type_count() {
                continue;
            }
            for site in program.type_uses(TypeId(ty.0)) {
                if site.opcode().class() != OpcodeClass::CheckCast {
                    continue;
                }
                let method = program
                    .code(site.code())
                    .and_then(|code| code.methods().next());
                if let Some(method) = method.filter(|method| groups.contains(&group(*method))) {
                    nodes.push(Node::Cast(method, site.offset()));
                }
                if nodes.len() > MOST_PLACES {
                    return Vec::new();
                }
            }
        }
        nodes
    }

    /// Where the methods of a class hand on their own object.
    fn own_sinks(&mut self, graph: &mut Graph<'_, '_>, ty: Ty) -> Rc<[Sink]> {
        if let Some(found) = self.own.get(&ty) {
            return found.clone();
        }
        let program = graph.world.program;
        let mut nodes = Vec::new();
        for class in program
            .superclasses(TypeId(ty.0))
            .take(4)
            .filter_map(|ty| program.class_of(ty))
        {
            let own = program
                .class_methods(class)
                .iter()
                .filter(|def| def.access & 8 == 0 && def.code().is_some());
            nodes.extend(own.take(MOST_NODES).map(|def| Node::Param(def.method, 0)));
        }
        let mut found = BTreeSet::new();
        self.walk(graph, nodes, &mut found);
        let found: Rc<[Sink]> = found.into_iter().collect();
        self.own.insert(ty, found.clone());
        found
    }

    /// Gives the methods that put it into a container.
    fn walk(
        &mut self,
        graph: &mut Graph<'_, '_>,
        start: Vec<Node>,
        found: &mut BTreeSet<Sink>,
    ) -> Vec<MethodId> {
        let most = start.len() + MOST_NODES;
        let mut seen: BTreeSet<Node> = start.iter().copied().collect();
        let mut list = start;
        let mut next = 0;
        while let Some(node) = list.get(next).copied() {
            next += 1;
            if next > most {
                break;
            }
            let direct = self.direct(graph, node);
            found.extend(&direct.sinks);
            list.extend(
                direct
                    .next
                    .iter()
                    .copied()
                    .filter(|node| seen.insert(*node)),
            );
        }
        let kept = list.iter().filter_map(|node| match node {
            Node::Kept(method) => Some(*method),
            _ => None,
        });
        kept.collect()
    }

    fn direct(&mut self, graph: &mut Graph<'_, '_>, node: Node) -> Rc<Direct> {
        if let Some(found) = self.nodes.get(&node) {
            return found.clone();
        }
        let mut direct = Direct::default();
        let program = graph.world.program;
        match node {
            Node::Kept(_) => (),
            Node::Made(method, offset) | Node::Cast(method, offset) => {
                if let Some(code) = code_of(program, method) {
                    self.after(graph, method, &code, offset, &mut direct);
                }
            }
            Node::Param(method, index) => {
                if let Some(code) = code_of(program, method)
                    && let Some(register) = parameter(program, method, &code, index)
                {
                    self.scan(graph, method, &code, 0, register, &mut direct);
                }
            }
            Node::Field(field) => {
                let reads = |op: OpcodeClass| {
                    matches!(op, OpcodeClass::InstanceGet | OpcodeClass::StaticGet)
                };
                let sites = program
                    .field_uses(field)
                    .iter()
                    .filter(|site| reads(site.opcode().class()));
                for site in sites.take(MOST_PLACES) {
                    let Some(code) = program.code(site.code()) else {
                        continue;
                    };
                    let Some(method) = code.methods().next() else {
                        continue;
                    };
                    self.after(graph, method, &code, site.offset(), &mut direct);
                }
            }
            Node::Returned(method) => {
                for site in program.callers(method).iter().take(MOST_PLACES) {
                    let Some(code) = program.code(site.code()) else {
                        continue;
                    };
                    let Some(caller) = code.methods().next() else {
                        continue;
                    };
                    let Some(call) = code.instruction(site.offset()) else {
                        continue;
                    };
                    let after = site.offset() + call.units;
                    let result = code
                        .instruction(after)
                        .filter(|next| next.opcode.class() == OpcodeClass::MoveResult);
                    if result.is_some() {
                        self.after(graph, caller, &code, after, &mut direct);
                    }
                }
            }
        }
        let direct = Rc::new(direct);
        self.nodes.insert(node, direct.clone());
        direct
    }
}

fn code_of(program: &Program, method: MethodId) -> Option<Code<'_>> {
    program.code(program.code_of(method)?)
}
