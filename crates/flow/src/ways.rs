//! One piece of an object's way: through the instructions of one method, register by register.

use consentry_dex::{Code, Instruction, MethodId, OpcodeClass, Program, StrId, TypeId};

use crate::eval::is_wide;
use crate::follow::{Direct, Follow, How, MOST_INSTRUCTIONS, MOST_TARGETS, Node, Sink};
use crate::graph::{Called, Graph};
use crate::world::Ty;

/// Classes that keep objects without calling them, and those that do nothing with them.
pub(crate) const KEEPERS: &[&str] = &[
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
pub(crate) const QUIET: &[&str] = &[
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

impl Follow {
    /// Follows the register that the instruction at `offset` writes. For an `invoke-custom` that is the one of the
    /// result.
    pub fn after(
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

    pub fn scan(
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

    pub fn call(
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
            // A type of the platform may be implemented by the app too: then it goes both ways.
            outside = dispatch.fixed.is_none();
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
            // Shrinking puts the class in place of the interface that it implements.
            let own =
                |called: &Called| called.followed && program.method(called.method).name == row.name;
            if is_virtual
                && (graph.calls_back(row.class.into(), row.name)
                    || graph.called(row.class.into()).iter().any(own))
            {
                // The app itself runs it.
                direct.sinks.push(Sink {
                    method,
                    offset: call.offset,
                    how: How::Called(target),
                });
            } else if outside && !quiet && program.string(row.name).first() != Some(&b'<') {
                direct.sinks.push(Sink {
                    method,
                    offset: call.offset,
                    how: How::Started,
                });
            }
        }
        let keeps = self.kept && outside && self.keepers.has(row.class.index());
        for (index, ty) in program.params(row.proto).iter().enumerate().take(256) {
            if held_at(at) && keeps {
                direct.next.push(Node::Kept(method));
            }
            if held_at(at) {
                let param = (index + usize::from(!is_static)) as u16;
                direct
                    .next
                    .extend(targets.iter().map(|target| Node::Param(*target, param)));
                if outside && !quiet {
                    direct.sinks.push(Sink {
                        method,
                        offset: call.offset,
                        how: How::Given(Ty::from(*ty)),
                    });
                }
            }
            at += if is_wide(program, *ty) { 2 } else { 1 };
        }
    }

    pub fn is_quiet(&self, program: &Program, class: TypeId, name: StrId) -> bool {
        if self.keepers.has(class.index()) || self.quiet.contains(&name) {
            return true;
        }
        let text = program.string(name);
        QUIET_STARTS
            .iter()
            .any(|start| text.starts_with(start.as_bytes()))
    }
}

/// The register of a parameter, the receiver counted.
pub(crate) fn parameter(
    program: &Program,
    method: MethodId,
    code: &Code<'_>,
    index: u16,
) -> Option<u16> {
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
