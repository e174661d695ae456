//! Constants of enums by their name or number, and arrays that are copies of others: a state that is stored as one of
//! these and read back.

use consentry_dex::OpcodeClass;

use super::Before;
use super::frame::Frame;
use super::models::Op;
use super::val::Val;
use crate::world::Ty;

/// Constants of one enum.
const MOST_CONSTANTS: usize = 64;

impl Before<'_, '_> {
    /// What a call gives on constants and arrays.
    pub(super) fn constant(&mut self, frame: &mut Frame, op: Op, args: &[Val]) -> Val {
        let arg = |at: usize| args.get(at).copied().unwrap_or(Val::Other);
        let first = self.settle(frame, arg(0));
        match op {
            Op::EnumName => self.of_enum(first, 1),
            Op::EnumNumber => self.of_enum(first, 2),
            Op::EnumOf => {
                let name = self.settle(frame, arg(1));
                self.constant_of(first, name)
            }
            // Only from the first to the first.
            Op::CopyMembers => {
                let whole = (arg(1), arg(3)) == (Val::Int(0), Val::Int(0));
                self.copy_members(if whole { first } else { Val::Other }, arg(2));
                Val::Other
            }
            _ => Val::Other,
        }
    }

    /// The constant of an enum that a name stands for.
    fn constant_of(&mut self, class: Val, name: Val) -> Val {
        let Val::Class(ty) = class else {
            return Val::Other;
        };
        let names = self.arena.all(name);
        let constants = self.constants(ty);
        let mut found = Val::Unset;
        for name in names {
            if !matches!(name, Val::Text(_)) {
                return Val::Other;
            }
            let own = constants.iter().copied();
            let mut own = own.filter(|one| self.of_enum(*one, 1) == name);
            let (Some(one), None) = (own.next(), own.next()) else {
                return Val::Other;
            };
            found = self.arena.join(found, one);
        }
        match found {
            Val::Unset => Val::Other,
            found => found,
        }
    }

    /// The constants of an enum, in any order.
    fn constants(&mut self, ty: Ty) -> Vec<Val> {
        let program = self.world.program;
        let Some(class) = self.class_of(ty).filter(|_| self.is_enum(ty)) else {
            return Vec::new();
        };
        let mut own = program.class_methods(class).iter().map(|def| def.method);
        let maker = own.find(|one| program.string(program.method(*one).name) == b"<clinit>");
        let Some((maker, code)) = maker.and_then(|maker| {
            let code = program.code(program.code_of(maker)?)?;
            Some((maker, code))
        }) else {
            return Vec::new();
        };
        self.root(maker);
        let made = code.uses();
        let made = made.filter(|item| item.opcode.class() == OpcodeClass::NewInstance);
        let made = made.map(|item| self.arena.made_at(maker, item.offset));
        let is_own = |one: &Val| {
            let made = self.arena.object(*one);
            made.is_some_and(|made| self.world.supertypes(made.ty).contains(&ty))
        };
        made.filter(is_own).take(MOST_CONSTANTS).collect()
    }

    /// Members of one array are copied into another that has none.
    fn copy_members(&mut self, from: Val, to: Val) {
        let items = self.arena.object(from).and_then(|from| from.items.clone());
        if let Some(to) = self.arena.object_mut(to) {
            to.items = match (&to.items, items) {
                (Some(old), Some(items)) if old.is_empty() => Some(items),
                _ => None,
            };
        }
    }

    /// A copy of an array: what is known of its members is the same.
    pub(super) fn cloned(&self, array: Val) -> Option<Val> {
        let known = self.arena.object(array)?.items.is_some();
        known.then_some(array)
    }
}
