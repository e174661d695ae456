//! What a call gives: of the platform by its model, of the app by evaluating the method with the arguments.

use std::rc::Rc;

use consentry_dex::{Instruction, MethodId, OpcodeClass};

use super::Before;
use super::cells::Kind;
use super::models::Op;
use super::run::{Frame, Run, Stop};
use super::val::Val;
use crate::world::Ty;

/// The time in milliseconds is later: the year 2014.
const NOW: i64 = 1_400_000_000_000;
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
        if !guards && !worth(result) {
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
            if matches!(run.returns, Some(Val::Other | Val::Unsure)) {
                let walked = self.walked(method, &key.1, &mut run);
                run.returns = walked.or(run.returns);
            }
            run
        });
        let run = run.map_or(none, Rc::new);
        if !self.cycle && !self.depths.is_limited() {
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

    fn operation(
        &mut self,
        frame: &mut Frame,
        (call, target): (&Instruction, MethodId),
        op: Op,
        args: &[Val],
    ) -> Val {
        let arg = |at: u8| args.get(usize::from(at)).copied().unwrap_or(Val::Other);
        match op {
            Op::Read(key, default) => {
                let default = default.map_or(Val::Int(0), arg);
                self.read_stored(frame, arg(0), arg(key), default)
            }
            Op::All => match arg(0) {
                store @ Val::Store(_) => store,
                _ => Val::Store(None),
            },
            Op::MapRead | Op::MapHas if !matches!(arg(0), Val::Store(_)) => Val::Other,
            Op::MapRead => self.read_stored(frame, arg(0), arg(1), Val::Int(0)),
            Op::MapHas => self.has_stored(frame, arg(0), arg(1)),
            Op::Has(key) => self.has_stored(frame, arg(0), arg(key)),
            Op::Write(..) => arg(0),
            Op::Same(at) => arg(at),
            // Where it is found who writes what, the callers of a helper give its parameters.
            Op::Box(_) if frame.root && !self.assuming && matches!(arg(0), Val::Param(_)) => arg(0),
            // A flag that is false is no missing object.
            Op::Box(wrap) => {
                let value = self.settle(frame, arg(0));
                self.boxed(value, Some(wrap))
            }
            Op::Unbox if frame.root && !self.assuming && matches!(arg(0), Val::Param(_)) => arg(0),
            Op::Unbox => {
                let value = self.settle(frame, arg(0));
                self.boxed(value, None)
            }
            Op::Open(at) => match self.settle(frame, arg(at)) {
                Val::Text(name) => Val::Store(Some(name)),
                _ => Val::Store(None),
            },
            Op::Equals => {
                let count = args.len();
                let a = self.settle(frame, arg(count.saturating_sub(2) as u8));
                let b = self.settle(frame, arg(count.saturating_sub(1) as u8));
                let (a, b) = self.comparable(a, b);
                match self.same(a, b) {
                    Some(same) => Val::Int(i64::from(same)),
                    None if a.is_known() && b.is_known() => Val::Any,
                    None => Val::Other,
                }
            }
            Op::IsEmpty => {
                let value = self.settle(frame, arg(0));
                self.each(
                    value,
                    |text| Val::Int(i64::from(text.is_empty())),
                    Val::Int(1),
                )
            }
            Op::Parse => {
                let value = self.settle(frame, arg(0));
                let parse = |text: &str| match text.parse::<i64>() {
                    Ok(number) => Val::Int(number),
                    Err(_) => Val::Int(i64::from(text.eq_ignore_ascii_case("true"))),
                };
                self.each(value, parse, Val::Int(0))
            }
            Op::ClassOf => {
                let value = self.settle(frame, arg(0));
                self.class_of_value(value)
            }
            Op::ClassName(simple) => self.class_name(arg(0), simple),
            Op::Hash => {
                let value = self.settle(frame, arg(0));
                let step = |hash: i32, unit: u16| hash.wrapping_mul(31).wrapping_add(unit.into());
                let hash = |text: &str| Val::Int(text.encode_utf16().fold(0, step).into());
                self.each(value, hash, Val::Other)
            }
            Op::Length => {
                let value = self.settle(frame, arg(0));
                self.each(
                    value,
                    |text| Val::Int(text.chars().count() as i64),
                    Val::Other,
                )
            }
            Op::NewBuilder => {
                self.start_text(arg(0), args.get(1).copied().filter(|_| args.len() == 2))
            }
            Op::Append => {
                let more = self.settle(frame, arg(1));
                self.append(arg(0), more)
            }
            Op::Text => match self.arena.object(arg(0)).map(|object| object.text) {
                Some(Some(text)) => text,
                Some(None) => Val::Other,
                None => arg(0),
            },
            Op::Concat => {
                let (a, b) = (self.settle(frame, arg(0)), self.settle(frame, arg(1)));
                self.concat(a, b)
            }
            Op::GetId => match self.settle(frame, arg(0)) {
                Val::View(id) => Val::Int(i64::from(id as i32)),
                pressed @ Val::Pressed(_) => pressed,
                _ => Val::Other,
            },
            Op::Ticked => match self.settle(frame, arg(0)) {
                // Whoever has not agreed has not ticked it; what is written where it is ticked is found before.
                Val::View(id) if !self.handlers.is_empty() && self.labels.is_box(id) => {
                    frame.run.used.insert(super::stores::Source::Ticked);
                    Val::Int(0)
                }
                _ => Val::Other,
            },
            Op::ResultCode => {
                let group = self.group(frame.method);
                let code = self.result_code(&group);
                if code != Val::Other {
                    frame.run.used.insert(super::stores::Source::Later);
                }
                code
            }
            Op::File => {
                let name = arg(args.len().saturating_sub(1) as u8);
                let name = self.settle(frame, name);
                self.named_file(arg(0), name)
            }
            Op::FileHas => {
                let file = self.file_of(arg(0));
                self.has_file(frame, file)
            }
            // A factory: what keeps the value.
            Op::Fill(_, 0) if call.opcode.class() == OpcodeClass::InvokeStatic => {
                self.fresh(Ty::NONE, frame, call.offset)
            }
            Op::SetExtra(..) if call.opcode.class() == OpcodeClass::InvokeDirect => {
                let target = call.callee();
                target.map_or(Val::Other, |target| self.constructed(frame, target, args))
            }
            Op::SetExtra(..) if call.opcode.class() == OpcodeClass::InvokeStatic => {
                let made = call
                    .callee()
                    .and_then(|target| self.world.resolve_ref(target));
                let made = made.and_then(|made| self.result(made, args).returns);
                made.unwrap_or(Val::Other)
            }
            Op::SetExtra(key, value) => {
                let key = self.settle(frame, arg(key));
                let value = self.settle(frame, arg(value));
                self.put_into(arg(0), key, value);
                arg(0)
            }
            Op::Empty => self.fill(arg(0), Vec::new()),
            Op::SetAction(_) => arg(0),
            Op::FileMade | Op::SetMember(..) | Op::SetColumn(..) | Op::Fill(..) => Val::Other,
            Op::Member(key, default) => {
                let given = default.filter(|at| usize::from(*at) < args.len());
                let default = given.map_or(Val::Int(0), arg);
                self.read_member(frame, arg(key), Some(default))
            }
            Op::HasMember(key) => self.read_member(frame, arg(key), None),
            Op::Cell(Kind::Rows) => self.rows(frame, call, args),
            Op::HasRow => self.has_row(arg(0)),
            Op::ColumnIndex => self.column_index(frame, arg(0), arg(1)),
            Op::Column(number) => self.column(frame, arg(0), arg(1), number),
            Op::Finishing => self.finishing(frame, call),
            Op::Cell(kind) => self.cell(frame, kind, arg(0)),
            Op::Make => self.fresh(Ty::NONE, frame, call.offset),
            Op::Await(kind) => {
                let keeper = self.settle(frame, arg(0));
                let object = self.object_of(keeper);
                self.wait(frame, kind, object);
                Val::Other
            }
            Op::Now => Val::Now(NOW),
            Op::SetOf(from) => self.set_of(frame, call, from, args),
            Op::Add(at) => {
                let value = self.settle(frame, arg(at));
                self.add_member(arg(0), value);
                Val::Other
            }
            Op::Contains => {
                let wanted = self.settle(frame, arg(1));
                self.contains(frame, arg(0), wanted)
            }
            Op::Action => match self.settle(frame, arg(0)) {
                intent @ Val::Sent(_) => {
                    let key = self.action_key();
                    self.extra(frame, intent, key, Val::Int(0))
                }
                _ => self.action(frame, arg(0)),
            },
            Op::Intent => self.intent_of(frame.method, arg(0)),
            Op::Extra(key, default) => {
                let key = self.settle(frame, arg(key));
                let given = args.get(usize::from(default)).copied();
                let default = self.settle(frame, given.unwrap_or(Val::Int(0)));
                if let Some(value) = self.taken_out(arg(0), key, default) {
                    return value;
                }
                let key = self.extra_key(key);
                self.extra(frame, arg(0), key, default)
            }
            Op::HasExtra(key) => {
                let key = self.settle(frame, arg(key));
                let key = self.extra_key(key);
                self.has_extra(frame, arg(0), key)
            }
            Op::EnumOf | Op::CopyMembers | Op::EnumName | Op::EnumNumber => {
                self.constant(frame, op, args)
            }
            Op::Suspended => Val::Suspended,
            Op::Derive(_) => self.derived(frame, call, target, args),
            Op::Collect | Op::Emit | Op::EmitAll | Op::First(_) | Op::Block => {
                self.waiting(frame, op, args)
            }
            Op::Format => self.format(frame, args),
            Op::Unit(unit) => self.convert(frame, unit, arg(0), arg(1)),
        }
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
