//! What a call gives: of the platform by its model, of the app by evaluating the method with the arguments.

use std::rc::Rc;

use consentry_dex::{Instruction, MethodId, OpcodeClass};

use super::Before;
use super::frame::{Frame, Run, Stop};
use super::val::Val;
use crate::world::Ty;

/// Calls in calls.
pub(super) const MOST_DEPTH: usize = 7;
/// Code units of a method that is evaluated for what it returns.
pub(super) const MOST_UNITS: u32 = 600;

impl Before<'_, '_> {
    /// What a call gives.
    pub(super) fn called(
        &mut self,
        frame: &mut Frame,
        call: &Instruction,
        target: MethodId,
        args: &[Val],
    ) -> Val {
        let value = self.gives(frame, call, target, args);
        if value.is_none() && args.iter().any(|arg| self.listens(*arg)) && self.may_emit(target) {
            self.lose();
        }
        if value == Some(Val::Other) && self.doubting && self.ops.contains_key(&target) {
            let mut args = args.iter();
            let unsure = args.any(|arg| self.settle(frame, *arg) == Val::Unsure);
            return if unsure { Val::Unsure } else { Val::Other };
        }
        match value {
            // Evaluated: what the app says in it would be known.
            Some(value) if value != Val::Other || !args.contains(&Val::Unsure) => value,
            None if !self.doubting || !self.is_own(target, args) => Val::Other,
            _ => Val::Unsure,
        }
    }

    /// `None` where it is not evaluated.
    fn gives(
        &mut self,
        frame: &mut Frame,
        call: &Instruction,
        target: MethodId,
        args: &[Val],
    ) -> Option<Val> {
        if let Some(op) = self.ops.get(&target).copied() {
            return Some(self.operation(frame, (call, target), op, args));
        }
        if let Some(run) = self.provided(target, args) {
            frame.run.used.extend(run.used.iter().copied());
            return run.returns;
        }
        let program = self.world.program;
        let row = program.method(target);
        let unknown = program.class_of(row.class).is_none();
        if unknown && args.len() == 1 && program.string(row.name) == b"clone" {
            return self.cloned(*args.first()?);
        }
        if let (true, Some(doubt @ Val::Doubt(_))) = (unknown, args.first().copied()) {
            return Some(doubt);
        }
        let result = program.result(row.proto);
        let result = result.map(|ty| program.descriptor(ty));
        let result = result.as_deref().unwrap_or("V");
        // However it is written, a call that gives something for the id of a view gives the view.
        if result.starts_with('L') && result != "Ljava/lang/String;" {
            let view = args.iter().find_map(|arg| match arg {
                Val::Int(id) if self.labels.is_view(*id as u32) => Some(Val::View(*id as u32)),
                _ => None,
            });
            if let Some(view) = view {
                return Some(view);
            }
        }
        let making = call.opcode.class() == OpcodeClass::InvokeDirect
            && program.string(row.name) == b"<init>";
        if making {
            return Some(self.constructed(frame, target, args));
        }
        let guards = result == "V" && self.guarding.has(target.index());
        if !guards && !worth(result) && !self.lists(result) {
            return None;
        }
        let virtual_call = matches!(
            call.opcode.class(),
            OpcodeClass::InvokeVirtual | OpcodeClass::InvokeInterface
        );
        let method = self.target(target, virtual_call, args.first().copied())?;
        let args = self.constants_given(frame, args);
        let run = self.result(method, &args);
        frame.run.used.extend(run.used.iter().copied());
        if self.assuming && run.returns == Some(Val::Unset) {
            // It never comes back; what it throws may be caught here.
            frame.stops = Some(Stop::Throws);
        }
        run.returns
    }

    /// The one method of the app that a call runs.
    fn target(
        &self,
        target: MethodId,
        is_virtual: bool,
        receiver: Option<Val>,
    ) -> Option<MethodId> {
        let program = self.world.program;
        let row = program.method(target);
        if is_virtual && let Some(object) = receiver.and_then(|value| self.arena.object(value)) {
            if let Some(body) = object.body {
                return Some(body);
            }
            if object.ty != Ty::NONE {
                return self.world.resolve(object.ty, row.name, row.proto);
            }
        }
        let fixed = self.world.resolve_ref(target);
        let has_code = |method: &MethodId| program.code_of(*method).is_some();
        if !is_virtual {
            return fixed.filter(has_code);
        }
        let def = fixed.and_then(|fixed| program.definition(fixed));
        if def.is_some_and(|def| def.access & (0x8 | 0x2 | 0x10) != 0) {
            return fixed.filter(has_code);
        }
        let class = fixed.map_or(row.class, |fixed| program.method(fixed).class);
        program.class_of(class)?;
        let mut all = program.overrides(class, row.name, row.proto);
        all.extend(fixed);
        all.retain(has_code);
        all.sort_unstable();
        all.dedup();
        match all.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }

    pub(super) fn result(&mut self, method: MethodId, args: &[Val]) -> Rc<Run> {
        let program = self.world.program;
        let none = Rc::new(Run::default());
        let short = program
            .code_of(method)
            .and_then(|code| program.code(code))
            .is_some_and(|code| code.units() <= MOST_UNITS);
        if short && self.active.len() > MOST_DEPTH {
            self.depths.limit();
        }
        if !short || self.active.len() > MOST_DEPTH {
            return none;
        }
        let plain = |value: &Val| match value {
            Val::Param(_) | Val::Unset => Val::Other,
            other => *other,
        };
        let args: Rc<[Val]> = args.iter().map(plain).collect();
        let key = (method, args);
        if let Some(run) = self.results.get(&key) {
            return run.clone();
        }
        // Asked for again while it is being found: nothing is known.
        if self.active.iter().any(|(active, _)| *active == method) {
            self.depths.limit();
            return none;
        }
        let cycles = std::mem::take(&mut self.cycle);
        let outer = self.depths.begin();
        let run = self.nested(method, &key.1).map(|mut run| {
            let open = match run.returns {
                Some(array @ Val::Obj(_)) => self.is_open_array(method, array),
                other => matches!(other, Some(Val::Other | Val::Unsure)),
            };
            if open {
                let walked = self.walked(method, &key.1, &mut run);
                run.returns = walked.or(run.returns);
            }
            run
        });
        let run = run.map_or(none, Rc::new);
        if !self.cycle && self.depths.keeps() {
            self.results.insert(key, run.clone());
        }
        self.cycle |= cycles;
        self.depths.close(outer);
        run
    }

    pub(super) fn nested(&mut self, method: MethodId, args: &[Val]) -> Option<Run> {
        self.active.push((method, Vec::new()));
        let run = self.evaluate(method, args, None, false);
        let (_, puts) = self.active.pop()?;
        run.map(|mut run| {
            run.puts = puts;
            run
        })
    }
}

/// True for results that may decide something, or lead to what does.
fn worth(result: &str) -> bool {
    match result {
        "V" | "D" | "F" | "B" | "S" | "C" => false,
        "Z" | "I" | "J" => true,
        other => other.starts_with('L') && !other.starts_with("Landroid/graphics/"),
    }
}
