//! Whether values are of a type, and what a cast makes of them.

use std::borrow::Cow;

use consentry_dex::{Instruction, MethodId};

use super::Before;
use super::frame::Frame;
use super::val::{Val, Wrap};
use crate::world::Ty;

impl Before<'_, '_> {
    /// The class of the app that a type is.
    pub(super) fn class_of(&self, ty: Ty) -> Option<consentry_dex::ClassId> {
        self.world.program.class_of(consentry_dex::TypeId(ty.0))
    }

    /// A value after a cast: one of the app's own constants that is not known, or what a coroutine is given.
    pub(super) fn cast(&mut self, value: Val, cast: &Instruction) -> Val {
        let Some(ty) = cast.ty() else {
            return value;
        };
        let value = self.only_of(value, ty.into());
        if !self.doubting {
            return value;
        }
        let unsure = match value {
            Val::Other => self.is_enum(ty.into()),
            Val::Field(field) => self.is_progress(field) && self.decides(ty),
            // One of several that are not all constants.
            Val::OneOf(_) => {
                self.is_enum(ty.into())
                    && !self
                        .arena
                        .all(value)
                        .into_iter()
                        .all(|one| one == Val::Int(0) || self.arena.is_single(one))
            }
            _ => false,
        };
        if unsure { Val::Unsure } else { value }
    }

    /// What of several values is of a type: a cast to it lets no other through.
    fn only_of(&mut self, value: Val, ty: Ty) -> Val {
        if !matches!(value, Val::OneOf(_)) {
            return value;
        }
        let all = self.arena.all(value).into_iter();
        let own: Vec<Val> = all
            .filter(|one| {
                *one == Val::Int(0)
                    || !matches!(one, Val::Obj(_))
                    || self.is_a(*one, ty) != Val::Int(0)
            })
            .collect();
        if own.is_empty() {
            return value;
        }
        self.arena.one_of(own)
    }

    /// Arguments with the constants of enums that the callers of the method around give.
    pub(super) fn constants_given<'a>(
        &mut self,
        frame: &mut Frame,
        args: &'a [Val],
    ) -> Cow<'a, [Val]> {
        let mut args = Cow::Borrowed(args);
        if !frame.root || !self.assuming {
            return args;
        }
        for at in 0..args.len() {
            let Some(Val::Param(index)) = args.get(at).copied() else {
                continue;
            };
            if !self.is_enum_param(frame.method, index) {
                continue;
            }
            let (value, sources) = self.parameter(frame.method, index);
            if matches!(value, Val::Obj(_) | Val::OneOf(_)) {
                frame.run.used.extend(sources);
                if let Some(slot) = args.to_mut().get_mut(at) {
                    *slot = value;
                }
            }
        }
        args
    }

    fn is_enum_param(&self, method: MethodId, index: u16) -> bool {
        let program = self.world.program;
        let own = u16::from(!self.is_static(method));
        let params = program.params(program.method(method).proto);
        let at = index.checked_sub(own).map(usize::from);
        let ty = at.and_then(|at| params.get(at));
        ty.is_some_and(|ty| self.is_enum((*ty).into()))
    }

    /// Whether a value is of a type, where that is known.
    pub(super) fn is_a(&mut self, value: Val, ty: Ty) -> Val {
        let program = self.world.program;
        let mut all = Vec::new();
        for value in self.arena.all(value) {
            let class = match value {
                Val::Int(0) => {
                    all.push(Val::Int(0));
                    continue;
                }
                Val::Boxed(..) | Val::Text(_) => {
                    match self.is_platform(value, ty) {
                        Some(is) => all.push(Val::Int(i64::from(is))),
                        None => return Val::Other,
                    }
                    continue;
                }
                Val::Obj(_) => self
                    .arena
                    .object(value)
                    .map_or(Ty::NONE, |object| object.ty),
                // An object of Kotlin is the only one of its class.
                Val::Field(field) => {
                    let of = program.field(field).ty;
                    let class = program
                        .class_of(of)
                        .map(|class| program.class(class).access);
                    if class.is_none_or(|access| access & 0x10 == 0) {
                        return Val::Other;
                    }
                    of.into()
                }
                _ => return Val::Other,
            };
            if !self.world.is_defined(class) {
                return Val::Other;
            }
            let is = self.world.supertypes(class).contains(&ty) || ty == self.world.object;
            all.push(Val::Int(i64::from(is)));
        }
        if all.is_empty() {
            return Val::Other;
        }
        self.arena.one_of(all)
    }

    /// Whether what the platform hands to a method is of a class of the app: it may be of each of which there are objects.
    pub(super) fn handed_is_a(&mut self, method: MethodId, index: u16, ty: Ty) -> Val {
        let program = self.world.program;
        let is_static = program
            .definition(method)
            .is_some_and(|def| def.access & 8 != 0);
        let at = usize::from(index).checked_sub(usize::from(!is_static));
        let params = program.params(program.method(method).proto);
        let given = at.and_then(|at| params.get(at)).copied();
        let Some(given) = given.filter(|_| self.is_called_back(method)) else {
            return Val::Other;
        };
        if self.world.is_defined(given.into()) || Ty::from(given) == self.world.object {
            return Val::Other;
        }
        let init = program.find_string(b"<init>");
        let mut all = Vec::new();
        for below in self.world.descendants(given.into()) {
            let class = self.class_of(below);
            let own = class
                .into_iter()
                .flat_map(|class| program.class_methods(class));
            let mut makers = own.filter(|def| Some(program.method(def.method).name) == init);
            if makers.any(|def| self.earlier.reached.has(def.method.index())) {
                let is = self.world.supertypes(below).contains(&ty);
                all.push(Val::Int(i64::from(is)));
            }
        }
        if all.is_empty() {
            Val::Other
        } else {
            self.arena.one_of(all)
        }
    }

    /// Whether a text, or a number in an object, is of a type of the platform; `None` for types that several are of.
    pub(super) fn is_platform(&self, value: Val, ty: Ty) -> Option<bool> {
        let own = match value {
            Val::Boxed(wrap, _) => wrap.class(),
            _ => "java.lang.String",
        };
        let name = self.world.name(ty);
        let number = matches!(value, Val::Boxed(wrap, _) if wrap != Wrap::Flag);
        match &*name {
            name if name == own => Some(true),
            "java.lang.Number" => Some(number),
            "java.lang.CharSequence" => Some(own == "java.lang.String"),
            "java.lang.Object" | "java.lang.Comparable" | "java.io.Serializable" => None,
            _ => Some(false),
        }
    }
}
