//! Which way a branch goes, where the values that decide are known.

use consentry_dex::{Code, Instruction, OpcodeClass};

use super::Before;
use super::frame::Frame;
use super::stores::Source;
use super::val::Val;

/// Ways out of a block.
pub(super) enum Taken {
    Any,
    /// Of an `if`: whether the condition holds.
    If(bool),
    /// Of a switch: offsets.
    Targets(Vec<u32>),
}

impl Before<'_, '_> {
    /// Which ways out of a block are taken.
    pub(super) fn taken(
        &mut self,
        frame: &mut Frame,
        code: &Code<'_>,
        last: &Instruction,
        state: &[Val],
    ) -> Taken {
        let value = |at: usize| {
            let register = last.registers.get(at).map(usize::from);
            register
                .and_then(|register| state.get(register).copied())
                .unwrap_or(Val::Other)
        };
        match last.opcode.class() {
            OpcodeClass::If => {
                let a = self.settle(frame, value(0));
                let b = if last.registers.len() == 1 {
                    Val::Int(0)
                } else {
                    self.settle(frame, value(1))
                };
                let holds = self.compare(last.opcode.0, a, b);
                if let (Some(_), Val::Pressed(handler), _) | (Some(_), _, Val::Pressed(handler)) =
                    (holds, a, b)
                {
                    frame.run.used.insert(Source::Control(handler));
                }
                if holds.is_none() && frame.root && !(a.is_known() && b.is_known()) {
                    frame.run.open.push(last.offset);
                }
                holds.map_or(Taken::Any, Taken::If)
            }
            OpcodeClass::Switch => {
                let on = self.settle(frame, value(0));
                if let Val::Pressed(handler) = on {
                    frame.run.used.insert(Source::Control(handler));
                }
                self.cases(code, last, on)
            }
            _ => Taken::Any,
        }
    }

    fn cases(&self, code: &Code<'_>, last: &Instruction, on: Val) -> Taken {
        let Some(switch) = code.switch(last) else {
            return Taken::Any;
        };
        let default = last.offset + last.units;
        let target = |distance: i32| last.offset.checked_add_signed(distance);
        match on {
            Val::Pressed(handler) => {
                let agreed = |key: &i32| self.agrees(handler, *key);
                let mut targets: Vec<u32> = switch
                    .cases()
                    .filter(|(key, _)| !agreed(key))
                    .filter_map(|(_, distance)| target(distance))
                    .collect();
                targets.push(default);
                Taken::Targets(targets)
            }
            Val::Int(_) | Val::OneOf(_) => {
                let mut targets = Vec::new();
                for value in self.arena.all(on) {
                    let Val::Int(value) = value else {
                        return Taken::Any;
                    };
                    let case = switch.cases().find(|(key, _)| i64::from(*key) == value);
                    targets.push(
                        case.and_then(|(_, distance)| target(distance))
                            .unwrap_or(default),
                    );
                }
                Taken::Targets(targets)
            }
            _ => Taken::Any,
        }
    }

    /// Whether the condition of an `if` holds, where that is known.
    fn compare(&self, op: u8, a: Val, b: Val) -> Option<bool> {
        let equal = matches!(op, 0x32 | 0x33 | 0x38 | 0x39);
        let not = matches!(op, 0x33 | 0x39);
        if equal {
            return self.same(a, b).map(|same| same != not);
        }
        let mut found: Option<bool> = None;
        for a in self.arena.all(a) {
            for b in self.arena.all(b) {
                let (Val::Int(a), Val::Int(b)) = (a, b) else {
                    return None;
                };
                let holds = match op {
                    0x34 | 0x3a => a < b,
                    0x35 | 0x3b => a >= b,
                    0x36 | 0x3c => a > b,
                    _ => a <= b,
                };
                if found.is_some_and(|found| found != holds) {
                    return None;
                }
                found = Some(holds);
            }
        }
        found
    }

    /// Whether two values are the same, where that is known.
    pub(super) fn same(&self, a: Val, b: Val) -> Option<bool> {
        let mut found: Option<bool> = None;
        for a in self.arena.all(a) {
            for b in self.arena.all(b) {
                let same = match (a, b) {
                    (Val::Int(a), Val::Int(b)) => a == b,
                    (Val::Suspended, Val::Suspended) => true,
                    (Val::Suspended, _) | (_, Val::Suspended) => false,
                    (Val::Text(a), Val::Text(b)) => a == b,
                    (Val::Boxed(a, one), Val::Boxed(b, other)) => a == b && one == other,
                    (Val::Class(a), Val::Class(b)) => a == b,
                    (Val::Obj(one), Val::Obj(other))
                        if self.arena.is_single(a) && self.arena.is_single(b) =>
                    {
                        one == other
                    }
                    // Of different classes.
                    (Val::Obj(_), Val::Obj(_)) if self.arena.differ(a, b) => false,
                    (Val::Obj(_), Val::Int(0)) if self.arena.is_single(a) => false,
                    (Val::Int(0), Val::Obj(_)) if self.arena.is_single(b) => false,
                    (Val::Int(0), Val::Boxed(..) | Val::Class(_))
                    | (Val::Boxed(..) | Val::Class(_), Val::Int(0)) => false,
                    (Val::Int(0), Val::Text(_)) | (Val::Text(_), Val::Int(0)) => false,
                    (Val::Pressed(handler), Val::Int(key))
                    | (Val::Int(key), Val::Pressed(handler))
                        if (key != 0 || self.is_choice(handler))
                            && i32::try_from(key).is_ok_and(|key| self.agrees(handler, key)) =>
                    {
                        false
                    }
                    (Val::Pressed(handler), view @ (Val::View(_) | Val::Obj(_)))
                    | (view @ (Val::View(_) | Val::Obj(_)), Val::Pressed(handler))
                        if self
                            .key_of(view)
                            .is_some_and(|key| self.agrees(handler, key)) =>
                    {
                        false
                    }
                    _ => return None,
                };
                if found.is_some_and(|found| found != same) {
                    return None;
                }
                found = Some(same);
            }
        }
        found
    }
}
