//! Values out of others: numbers in objects, constants of enums, spans of time.

use super::Before;
use super::frame::Frame;
use super::val::{Val, Wrap};
use crate::world::Ty;

impl Before<'_, '_> {
    /// Numbers in objects, or out of them.
    pub(super) fn boxed(&mut self, value: Val, into: Option<Wrap>) -> Val {
        let all = self.arena.all(value).into_iter();
        let all = all.map(|one| match (one, into) {
            (Val::Int(number), Some(wrap)) => Val::Boxed(wrap, number),
            (Val::Boxed(_, number), None) => Val::Int(number),
            (other, _) => other,
        });
        let all: Vec<Val> = all.collect();
        match all.as_slice() {
            [] => value,
            [one] => *one,
            _ => self.arena.one_of(all),
        }
    }

    /// Two values as `equals` compares them: a number that is given as such was put into an object.
    pub(super) fn comparable(&mut self, a: Val, b: Val) -> (Val, Val) {
        let number = |value: Val| matches!(value, Val::Int(number) if number != 0);
        match (a, b) {
            (Val::Boxed(wrap, _), b) if number(b) => (a, self.boxed(b, Some(wrap))),
            (a, Val::Boxed(wrap, _)) if number(a) => (self.boxed(a, Some(wrap)), b),
            _ => (a, b),
        }
    }

    /// The class of what holds numbers.
    pub(super) fn class_value(&self, wrap: Wrap) -> Val {
        self.world.find(wrap.class()).map_or(Val::Other, Val::Class)
    }

    /// The class of an object, where it is known.
    pub(super) fn class_of_value(&mut self, value: Val) -> Val {
        let mut all = Vec::new();
        for one in self.arena.all(value) {
            let class = match one {
                Val::Boxed(wrap, _) => self.class_value(wrap),
                Val::Text(_) => self
                    .world
                    .find("java.lang.String")
                    .map_or(Val::Other, Val::Class),
                Val::Obj(_) => match self.arena.object(one).map(|object| object.ty) {
                    Some(ty) if ty != Ty::NONE => Val::Class(ty),
                    _ => Val::Other,
                },
                _ => Val::Other,
            };
            if class == Val::Other {
                return Val::Other;
            }
            all.push(class);
        }
        if all.is_empty() {
            return Val::Other;
        }
        self.arena.one_of(all)
    }

    /// The name of a class.
    pub(super) fn class_name(&mut self, class: Val, simple: bool) -> Val {
        let mut all = Vec::new();
        for one in self.arena.all(class) {
            let Val::Class(ty) = one else {
                return Val::Other;
            };
            let name = self.world.name(ty);
            let start = name.rfind(['.', '$']).map_or(0, |at| at + 1);
            let name = if simple {
                name.get(start..).unwrap_or_default()
            } else {
                &name
            };
            all.push(self.arena.keep(self.world.program, name));
        }
        self.arena.one_of(all)
    }

    /// What the constructor of an enum constant was given: its name, its number.
    pub(super) fn of_enum(&mut self, constant: Val, at: usize) -> Val {
        let mut found = Vec::new();
        for one in self.arena.all(constant) {
            let made = self.arena.object(one).and_then(|one| one.made_by.clone());
            match made.and_then(|(_, args)| args.get(at).copied()) {
                Some(value @ (Val::Text(_) | Val::Int(_))) => found.push(value),
                _ => return Val::Other,
            }
        }
        if found.is_empty() {
            return Val::Other;
        }
        self.arena.one_of(found)
    }

    /// A span of time in another unit: the receiver is a constant of `TimeUnit`.
    pub(super) fn convert(&mut self, frame: &mut Frame, to: i64, from: Val, span: Val) -> Val {
        let Val::Field(field) = from else {
            return Val::Other;
        };
        let program = self.world.program;
        let name = program.text(program.field(field).name);
        let nanos = match &*name {
            "DAYS" => 86_400_000_000_000,
            "HOURS" => 3_600_000_000_000,
            "MINUTES" => 60_000_000_000,
            "SECONDS" => 1_000_000_000,
            "MILLISECONDS" => 1_000_000,
            "MICROSECONDS" => 1_000,
            _ => 1_i64,
        };
        let given = self.settle(frame, span);
        let converted = |span: i64| {
            let all = i128::from(span) * i128::from(nanos) / i128::from(to);
            i64::try_from(all).map_or(Val::Other, Val::Int)
        };
        match given {
            Val::Int(span) => converted(span),
            // Of less than nothing is known more.
            Val::Now(least) => match converted(least) {
                Val::Int(least) => Val::Now(least),
                other => other,
            },
            _ => Val::Other,
        }
    }
}
