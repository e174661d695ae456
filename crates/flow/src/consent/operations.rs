//! What a call of the platform or of a library gives, by its model.

use consentry_dex::{Instruction, MethodId, OpcodeClass};

use super::Before;
use super::cells::Kind;
use super::frame::Frame;
use super::models::Op;
use super::val::Val;
use crate::world::Ty;

/// The time in milliseconds is later: the year 2014.
const NOW: i64 = 1_400_000_000_000;

impl Before<'_, '_> {
    pub(super) fn operation(
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
                None => self.number_text(frame, call, arg(0)),
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
                Val::View(id) if self.labels.is_box(id) && self.handlers.is_empty() => Val::Ticked,
                Val::View(id) if self.labels.is_box(id) => {
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
