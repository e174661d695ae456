//! Members of arrays, sets and lists, as far as one method fills them.

use consentry_dex::{Instruction, MethodId};

use super::Before;
use super::frame::Frame;
use super::val::Val;
use crate::world::Ty;

/// Members of one array or set.
const MOST_ITEMS: usize = 64;

impl Before<'_, '_> {
    pub(super) fn fill(&mut self, array: Val, items: Vec<(i64, Val)>) -> Val {
        if let Some(object) = self.arena.object_mut(array) {
            object.items = Some(items);
        }
        array
    }

    /// A member of an array that this method made.
    pub(super) fn member_of(&mut self, array: Val, index: Val) -> Val {
        let items = self.arena.object(array);
        let Some(items) = items.and_then(|array| array.items.clone()) else {
            return Val::Other;
        };
        let mut found = Val::Unset;
        for index in self.arena.all(index) {
            let Val::Int(index) = index else {
                return Val::Other;
            };
            let mut own = items.iter().filter(|(at, _)| *at == index);
            match (own.next(), own.next()) {
                (Some((_, value)), None) => found = self.arena.join(found, *value),
                // It throws: what comes after it does not run.
                _ if index < 0 => (),
                _ => return Val::Other,
            }
        }
        match found {
            Val::Unset => Val::Other,
            found => found,
        }
    }

    /// An array keeps the members that it was walked with; not what is left of an iterator.
    pub(super) fn fill_own(&mut self, array: Val, own: Option<&(Vec<Val>, usize)>) {
        if let Some((items, 0)) = own {
            let items = (0..).zip(items.iter().copied()).collect();
            self.fill(array, items);
        }
    }

    /// True for an array that a method gives and whose members evaluation did not tell: a loop filled them.
    pub(super) fn is_open_array(&self, method: MethodId, array: Val) -> bool {
        let program = self.world.program;
        let result = program.result(program.method(method).proto);
        let is_array = result.is_some_and(|ty| program.descriptor(ty).starts_with('['));
        let made = self.arena.object(array);
        is_array && made.is_some_and(|made| made.items.is_none())
    }

    /// True for a list of numbers, or of constants of an enum of the app: what is stored as a place in it comes back by it.
    pub(super) fn lists(&self, result: &str) -> bool {
        let Some(item) = result.strip_prefix('[') else {
            return false;
        };
        let program = self.world.program;
        let ty = program.find_type(item);
        item == "I" || ty.is_some_and(|ty| self.is_enum(ty.into()))
    }

    /// A member is put into an array at a place.
    pub(super) fn put_member(&mut self, array: Val, index: Val, value: Val) {
        if let Some(object) = self.arena.object_mut(array) {
            match (object.items.as_mut(), index) {
                (Some(items), Val::Int(index)) if items.len() < MOST_ITEMS => {
                    items.push((index, value));
                }
                _ => object.items = None,
            }
        }
    }

    /// A member is put into a set or list.
    pub(super) fn add_member(&mut self, set: Val, value: Val) {
        if let Some(object) = self.arena.object_mut(set) {
            match object.items.as_mut() {
                Some(items) if items.len() < MOST_ITEMS => {
                    items.push((items.len() as i64, value));
                }
                _ => object.items = None,
            }
        }
    }

    /// A set or list with its members; a constructor fills the one that was made.
    pub(super) fn set_of(
        &mut self,
        frame: &mut Frame,
        call: &Instruction,
        from: u8,
        args: &[Val],
    ) -> Val {
        let given = args.get(usize::from(from)..).unwrap_or(&[]);
        let mut items = Vec::new();
        for value in given {
            let inner = self.arena.object(*value).map(|object| object.items.clone());
            match (self.settle(frame, *value), inner) {
                (value @ (Val::Text(_) | Val::Int(_)), _) if from == 0 => {
                    items.push((items.len() as i64, value));
                }
                (_, Some(Some(inner))) => items.extend(inner),
                // A number of places, or members that are not known.
                (Val::Int(_), _) => (),
                _ => items.push((items.len() as i64, Val::Other)),
            }
        }
        let set = if from == 0 {
            self.fresh(Ty::NONE, frame, call.offset)
        } else {
            args.first().copied().unwrap_or(Val::Other)
        };
        self.fill(set, items);
        set
    }

    pub(super) fn contains(&mut self, frame: &Frame, set: Val, wanted: Val) -> Val {
        let kept = |set: Val| {
            let mut writes = self.writes.values().flatten();
            writes.any(|write| write.value == set)
        };
        let mut all = Vec::new();
        for one in self.arena.all(set) {
            let Some(object) = self.arena.object(one) else {
                return Val::Other;
            };
            // Others may put more into it.
            let own = object.method == frame.method || object.ty == Ty::NONE || kept(one);
            let Some(items) = object.items.as_ref().filter(|_| own) else {
                return Val::Other;
            };
            let same: Option<Vec<bool>> = items
                .iter()
                .map(|(_, item)| self.same(*item, wanted))
                .collect();
            match same {
                Some(same) => all.push(Val::Int(i64::from(same.contains(&true)))),
                None => return Val::Other,
            }
        }
        if all.is_empty() {
            return Val::Other;
        }
        self.arena.one_of(all)
    }
}
