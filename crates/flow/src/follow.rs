//! Where an object goes that others call back: to the platform, or to a call inside the app. A `Runnable` that is
//! handed to a dialog runs on a click, one that is handed to a thread runs at once; only its way tells.
//!
//! Registers are followed in the order of the instructions, whatever the jumps: an approximation that is cheap enough
//! to be made for every object.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use consentry_dex::{Code, FieldId, Instruction, MethodId, OpcodeClass, Program, StrId, TypeId};

use crate::bits::Bits;
use crate::eval::is_wide;
use crate::graph::Graph;
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
}

/// Where it is called back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Sink {
    pub method: MethodId,
    pub offset: u32,
    /// The method that the app itself calls on it; `None` where it goes to the platform.
    pub target: Option<MethodId>,
}

/// What happens to an object at one node.
#[derive(Default)]
struct Direct {
    sinks: Vec<Sink>,
    next: Vec<Node>,
}

/// Nodes on the way of one object.
const MOST_NODES: usize = 160;
/// Places that read one field or call one method.
const MOST_PLACES: usize = 40;
/// Targets of one call.
const MOST_TARGETS: usize = 6;
/// Instructions looked at from one place.
const MOST_INSTRUCTIONS: usize = 1500;

/// Classes that keep objects without calling them, and those that do nothing with them.
const KEEPERS: &[&str] = &[
    "java.util.List",
    "java.util.ArrayList",
    "java.util.LinkedList",
    "java.util.Vector",
    "java.util.Stack",
    "java.util.Map",
    "java.util.HashMap",
    "java.util.LinkedHashMap",
    "java.util.TreeMap",
    "java.util.WeakHashMap",
    "java.util.Hashtable",
    "java.util.IdentityHashMap",
    "java.util.Set",
    "java.util.HashSet",
    "java.util.LinkedHashSet",
    "java.util.TreeSet",
    "java.util.Collection",
    "java.util.Queue",
    "java.util.Deque",
    "java.util.ArrayDeque",
    "java.util.PriorityQueue",
    "java.util.Arrays",
    "java.util.Objects",
    "java.util.concurrent.ConcurrentHashMap",
    "java.util.concurrent.ConcurrentMap",
    "java.util.concurrent.CopyOnWriteArrayList",
    "java.util.concurrent.CopyOnWriteArraySet",
    "java.util.concurrent.ConcurrentLinkedQueue",
    "java.util.concurrent.LinkedBlockingQueue",
    "java.util.concurrent.BlockingQueue",
    "java.util.concurrent.LinkedBlockingDeque",
    "java.util.concurrent.PriorityBlockingQueue",
    "java.util.concurrent.atomic.AtomicReference",
    "java.util.concurrent.atomic.AtomicReferenceFieldUpdater",
    "java.lang.ref.WeakReference",
    "java.lang.ref.SoftReference",
    "java.lang.ref.PhantomReference",
    "java.lang.ThreadLocal",
    "java.lang.Object",
    "java.lang.Class",
    "java.lang.String",
    "java.lang.StringBuilder",
    "java.lang.reflect.Array",
    "android.util.SparseArray",
    "android.util.Pair",
    "android.util.LruCache",
    "android.util.ArrayMap",
    "android.util.Log",
    "android.os.Bundle",
    "android.content.Intent",
];
/// Methods that start nothing on the object they are called on or given.
const QUIET: &[&str] = &[
    "setName",
    "setDaemon",
    "setPriority",
    "setUncaughtExceptionHandler",
    "isAlive",
    "isInterrupted",
    "interrupt",
    "join",
    "getId",
    "getName",
    "getLooper",
    "getState",
    "getStatus",
    "isCancelled",
    "isDone",
    "isShutdown",
    "hasMessages",
    "hasCallbacks",
    "hashCode",
    "equals",
    "toString",
    "getClass",
    "wait",
    "notify",
    "notifyAll",
    "shutdown",
    "shutdownNow",
    "getView",
    "getContext",
];
const QUIET_STARTS: &[&str] = &["remove", "unregister", "unbind", "cancel", "clear"];

/// The ways of objects, each looked at once.
pub(crate) struct Follow {
    nodes: HashMap<Node, Rc<Direct>>,
    own: HashMap<Ty, Rc<[Sink]>>,
    keepers: Bits,
    quiet: Vec<StrId>,
    left: usize,
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
            cut: 0,
        }
    }

    /// Where an object of class `ty` is called back that is made at `from` (`None`: made by the platform).
    pub fn sinks(&mut self, graph: &mut Graph<'_, '_>, ty: Ty, from: Option<Node>) -> Vec<Sink> {
        let mut found: BTreeSet<Sink> = self.own_sinks(graph, ty).iter().copied().collect();
        if let Some(from) = from {
            self.walk(graph, vec![from], &mut found);
        }
        found.into_iter().collect()
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

    fn walk(&mut self, graph: &mut Graph<'_, '_>, start: Vec<Node>, found: &mut BTreeSet<Sink>) {
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
    }

    fn direct(&mut self, graph: &mut Graph<'_, '_>, node: Node) -> Rc<Direct> {
        if let Some(found) = self.nodes.get(&node) {
            return found.clone();
        }
        let mut direct = Direct::default();
        let program = graph.world.program;
        match node {
            Node::Made(method, offset) => {
                if let Some(code) = code_of(program, method) {
                    self.after(graph, method, &code, offset, &mut direct);
                }
            }
            Node::Param(method, index) => {
                if let Some(code) = code_of(program, method) {
                    if let Some(register) = parameter(program, method, &code, index) {
                        self.scan(graph, method, &code, 0, register, &mut direct);
                    }
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

    /// Follows the register that the instruction at `offset` writes. For an `invoke-custom` that is the one of the
    /// result.
    fn after(
        &mut self,
        graph: &mut Graph<'_, '_>,
        method: MethodId,
        code: &Code<'_>,
        offset: u32,
        direct: &mut Direct,
    ) {
        let Some(mut instruction) = code.instruction(offset) else {
            return;
        };
        if instruction.opcode.class() == OpcodeClass::InvokeCustom {
            let next = code.instruction(offset + instruction.units);
            let Some(next) = next.filter(|next| next.opcode.class() == OpcodeClass::MoveResult)
            else {
                return;
            };
            instruction = next;
        }
        if let Some(register) = instruction.registers.get(0) {
            self.scan(
                graph,
                method,
                code,
                instruction.offset + instruction.units,
                register,
                direct,
            );
        }
    }

    fn scan(
        &mut self,
        graph: &mut Graph<'_, '_>,
        method: MethodId,
        code: &Code<'_>,
        start: u32,
        register: u16,
        direct: &mut Direct,
    ) {
        let mut held: Vec<u16> = vec![register];
        let mut at = start;
        for _ in 0..MOST_INSTRUCTIONS {
            if self.left == 0 {
                self.cut += 1;
                return;
            }
            self.left -= 1;
            let Some(instruction) = code.instruction(at) else {
                return;
            };
            at = at.saturating_add(instruction.units);
            let first = instruction.registers.get(0);
            let holds = |register: Option<u16>, held: &[u16]| {
                register.is_some_and(|register| held.contains(&register))
            };
            match instruction.opcode.class() {
                _ if instruction.payload.is_some() => (),
                OpcodeClass::Move => {
                    let moved = holds(instruction.registers.get(1), &held);
                    held.retain(|register| Some(*register) != first);
                    held.extend(first.filter(|_| moved));
                }
                OpcodeClass::CheckCast
                | OpcodeClass::If
                | OpcodeClass::Switch
                | OpcodeClass::Throw => (),
                OpcodeClass::InstancePut | OpcodeClass::StaticPut => {
                    if holds(first, &held) {
                        direct.next.extend(instruction.field().map(Node::Field));
                    }
                }
                OpcodeClass::Return => {
                    if holds(first, &held) {
                        direct.next.push(Node::Returned(method));
                    }
                }
                OpcodeClass::ArrayPut
                | OpcodeClass::FillArray
                | OpcodeClass::Goto
                | OpcodeClass::Other => (),
                _ if instruction.opcode.is_invoke() => {
                    self.call(graph, method, &instruction, &held, direct)
                }
                _ => held.retain(|register| Some(*register) != first),
            }
            if held.is_empty() {
                return;
            }
        }
    }

    fn call(
        &mut self,
        graph: &mut Graph<'_, '_>,
        method: MethodId,
        call: &Instruction,
        held: &[u16],
        direct: &mut Direct,
    ) {
        let Some(target) = call.callee() else { return };
        if !call
            .registers
            .iter()
            .any(|register| held.contains(&register))
        {
            return;
        }
        let program = graph.world.program;
        let row = program.method(target);
        let class = call.opcode.class();
        let is_virtual = matches!(
            class,
            OpcodeClass::InvokeVirtual | OpcodeClass::InvokeInterface
        );
        let (mut targets, mut outside) = (Vec::new(), false);
        if is_virtual {
            let dispatch = graph.dispatch(target);
            targets.extend(dispatch.fixed);
            let others = graph.others(dispatch);
            targets.extend(others.iter().take(MOST_TARGETS).map(|(method, _)| *method));
            outside = dispatch.fixed.is_none() && others.is_empty();
        } else {
            let found = graph.world.resolve_ref(target);
            outside |= found.is_none();
            targets.extend(found);
        }
        let is_static = class == OpcodeClass::InvokeStatic;
        let mut at = usize::from(!is_static);
        let held_at = |at: usize| {
            call.registers
                .get(at)
                .is_some_and(|register| held.contains(&register))
        };
        let quiet = self.is_quiet(program, row.class, row.name);
        if !is_static && held_at(0) {
            if is_virtual && graph.calls_back(row.class.into(), row.name) {
                // The app itself runs it.
                direct.sinks.push(Sink {
                    method,
                    offset: call.offset,
                    target: Some(target),
                });
            } else if outside && !quiet && program.string(row.name).first() != Some(&b'<') {
                direct.sinks.push(Sink {
                    method,
                    offset: call.offset,
                    target: None,
                });
            }
        }
        for (index, ty) in program.params(row.proto).iter().enumerate().take(256) {
            if held_at(at) {
                let param = (index + usize::from(!is_static)) as u16;
                direct
                    .next
                    .extend(targets.iter().map(|target| Node::Param(*target, param)));
                if outside && !quiet {
                    direct.sinks.push(Sink {
                        method,
                        offset: call.offset,
                        target: None,
                    });
                }
            }
            at += if is_wide(program, *ty) { 2 } else { 1 };
        }
    }

    fn is_quiet(&self, program: &Program, class: TypeId, name: StrId) -> bool {
        if self.keepers.has(class.index()) || self.quiet.contains(&name) {
            return true;
        }
        let text = program.string(name);
        QUIET_STARTS
            .iter()
            .any(|start| text.starts_with(start.as_bytes()))
    }
}

fn code_of(program: &Program, method: MethodId) -> Option<Code<'_>> {
    program.code(program.code_of(method)?)
}

/// The register of a parameter, the receiver counted.
fn parameter(program: &Program, method: MethodId, code: &Code<'_>, index: u16) -> Option<u16> {
    let row = program.method(method);
    let is_static = program.definition(method)?.access & 8 != 0;
    let mut at = code.registers().checked_sub(code.ins())?;
    let wide = program
        .params(row.proto)
        .iter()
        .map(|ty| is_wide(program, *ty));
    for (number, wide) in (!is_static)
        .then_some(false)
        .into_iter()
        .chain(wide)
        .enumerate()
    {
        if number == usize::from(index) {
            return Some(at);
        }
        at = at.checked_add(if wide { 2 } else { 1 })?;
    }
    None
}
