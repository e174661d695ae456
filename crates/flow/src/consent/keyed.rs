//! What is chosen out of a map by a key: pages by path, listeners by the class of the event, actions by name.
//!
//! A field that keeps a map is looked at in every method that uses it ([`inside`]). Where all of these uses are known, what
//! is put there is known with its keys, and a call that takes something out gives what stands under the keys that it may
//! ask for ([`keys`]). A list that is a value of the map is part of it: what is put into it stands under the same key.
//! Where the app chooses by a key that is not known, nothing that only some of the members do is certain.

mod filled;
mod inside;
mod keys;
mod pages;
mod passed;
mod steps;
mod words;

use foldhash::HashMap;
use std::rc::Rc;

use consentry_dex::{FieldId, MethodId};

use super::Before;
use super::frame::Frame;
use super::origins::Origin;
use super::stores::Source;
use super::val::Val;
use crate::world::Ty;
use inside::{How, Inside};
use keys::Keys;

/// Methods that are being evaluated at once where a member is looked up.
const MOST_ACTIVE: usize = 4;

/// A value in a map, with the key that it stands under.
#[derive(Clone, Copy, Debug)]
struct Entry {
    /// `None` where it is not known.
    key: Option<Val>,
    value: Val,
}

/// What is known of the maps that fields keep.
#[derive(Default)]
pub(crate) struct Keyed {
    inside: HashMap<MethodId, Option<Rc<Inside>>>,
    maps: HashMap<FieldId, Option<Rc<[Entry]>>>,
    /// Maps that are being found.
    busy: Vec<FieldId>,
    pages: HashMap<(MethodId, u32), Rc<[Ty]>>,
    choices: HashMap<(MethodId, u32), bool>,
}

/// What is asked of a value: itself, its class, or a part of the address that it is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
enum Form {
    #[default]
    Same,
    ClassOf,
    Path,
    Host,
    Last,
    /// A form of a form.
    Other,
}

impl Form {
    /// What is asked of what something else was asked of.
    fn of(self, inner: Self) -> Self {
        match (self, inner) {
            (one, Self::Same) | (Self::Same, one) => one,
            _ => Self::Other,
        }
    }
}

/// The key of a value: what is known of it, and where it comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Key {
    method: MethodId,
    value: Val,
    origin: Option<Origin>,
    form: Form,
    /// Any member is meant.
    any: bool,
}

impl Before<'_, '_> {
    /// The objects that an argument of a call may be where it was taken out of a map. `None` where it was not, or where that
    /// is not known.
    pub(super) fn chosen(&mut self, method: MethodId, offset: u32, index: u16) -> Option<Vec<Val>> {
        if !self.assuming {
            return None;
        }
        let inside = self.inside(method)?;
        let (field, how) = *inside.used.get(&(offset, index))?;
        let entries = self.map(field)?;
        let key = self.key_at(method, how);
        let keys = self.keys_of(&key);
        let found: Vec<Val> = self.under(&entries, &keys).collect();
        if keys == Keys::Doubt && self.doubting && self.differ(&entries) {
            self.keyed.choices.insert((method, offset), true);
            return Some(Vec::new());
        }
        let known = found.iter().all(|one| self.arena.object(*one).is_some());
        known.then_some(found)
    }

    /// What a call takes out of a map that a field keeps, where that is known; null where nothing stands there.
    pub(super) fn member_at(
        &mut self,
        frame: &mut Frame,
        offset: u32,
        args: &[Val],
    ) -> Option<Val> {
        if !self.assuming || self.active.len() > MOST_ACTIVE {
            return None;
        }
        let method = frame.method;
        let inside = self.inside(method)?;
        let (field, how) = *inside.takes.get(&offset)?;
        if how == How::Any {
            return None;
        }
        let entries = self.map(field)?;
        let objects = entries
            .iter()
            .all(|one| matches!(one.value, Val::Obj(_) | Val::Class(_)));
        if !objects || self.is_nested(field) {
            return None;
        }
        let origin = self.argument(method, offset, 1);
        let key = self.key_from(method, *args.get(1)?, origin);
        let keys = match self.plain_key(&key) {
            Some(key) => Keys::Known(vec![key]),
            None if frame.root => self.keys_of(&key),
            None => return None,
        };
        let Keys::Known(_) = keys else { return None };
        // What is put there, and who asks, may be others later.
        frame.run.used.insert(Source::Later);
        let found: Vec<Val> = self.under(&entries, &keys).collect();
        if found.is_empty() {
            return Some(Val::Int(0));
        }
        Some(self.arena.one_of(found)).filter(|value| *value != Val::Other)
    }

    /// True for a map whose members are lists.
    fn is_nested(&mut self, field: FieldId) -> bool {
        let users = self.users_of(field).unwrap_or_default();
        users.into_iter().any(|method| {
            let inside = self.inside(method);
            inside.is_none_or(|inside| inside.nested.contains(&field))
        })
    }

    /// True for a call on what was taken out of a map of which all is known.
    pub fn is_chosen(&mut self, method: MethodId, offset: u32) -> bool {
        if !self.assuming {
            return false;
        }
        let inside = self.inside(method);
        let used = inside.and_then(|inside| inside.used.get(&(offset, 0)).copied());
        used.is_some_and(|(field, _)| self.map(field).is_some())
    }

    /// True for a call that only puts something into a map of which all is known: it runs where it is taken out.
    pub(super) fn only_puts_in(&mut self, method: MethodId, offset: u32) -> bool {
        let inside = self.inside(method);
        let puts = inside.and_then(|inside| {
            let mut puts = inside.puts.iter().filter(|(at, ..)| *at == offset);
            puts.next().map(|(_, field, _)| *field)
        });
        puts.is_some_and(|field| self.map(field).is_some() && self.is_called_only(field))
    }

    /// True for a map whose members are called where they are taken out, and handed to nobody else.
    fn is_called_only(&mut self, field: FieldId) -> bool {
        let mut called = false;
        for method in self.users_of(field).unwrap_or_default() {
            let Some(inside) = self.inside(method) else {
                return false;
            };
            if inside.loose.contains(&field) || inside.returns.is_some_and(|(own, _)| own == field)
            {
                return false;
            }
            called |= inside
                .used
                .iter()
                .any(|((_, index), (own, _))| *index == 0 && *own == field);
        }
        called
    }

    /// True where a member that was chosen by a key that is not known was left out.
    pub(super) fn is_key_unknown(&self, method: MethodId, offset: i32) -> bool {
        u32::try_from(offset).is_ok_and(|offset| self.keyed.choices.contains_key(&(method, offset)))
    }

    /// The values that stand under one of some keys.
    fn under<'a>(&'a self, entries: &'a [Entry], keys: &'a Keys) -> impl Iterator<Item = Val> + 'a {
        let own = entries.iter().filter(move |entry| match (keys, entry.key) {
            (Keys::Known(all), Some(key)) => {
                all.iter().any(|one| self.same(*one, key) != Some(false))
            }
            _ => true,
        });
        own.map(|entry| entry.value)
    }

    /// Whether the members of a map are not all of one class.
    fn differ(&self, entries: &[Entry]) -> bool {
        let what = |entry: &Entry| match entry.value {
            Val::Obj(_) => self
                .arena
                .object(entry.value)
                .map_or((Ty::NONE, None), |made| (made.ty, made.body)),
            Val::Class(ty) => (ty, None),
            _ => (Ty::NONE, None),
        };
        let mut all = entries.iter().map(what);
        let first = all.next();
        all.any(|one| Some(one) != first)
    }
}
