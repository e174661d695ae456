//! Components whose classes stand in a map: what is taken out by a path is opened, not all that the map names.

use std::rc::Rc;

use consentry_dex::{FieldId, MethodId};

use super::super::Before;
use super::super::val::Val;
use super::keys::Keys;
use super::{Entry, Form, Key};
use crate::bits::Bits;
use crate::world::Ty;

/// Calls that make a pair, or hand on to a method that puts something into a map.
const MOST_EVENTS: usize = 400;

impl Before<'_, '_> {
    /// The classes that a call takes out of a map before consent.
    pub fn pages(&mut self, method: MethodId, offset: u32, starts: &Bits) -> Rc<[Ty]> {
        if !self.assuming {
            return Rc::from([]);
        }
        if let Some(found) = self.keyed.pages.get(&(method, offset)) {
            return found.clone();
        }
        let found: Rc<[Ty]> = self
            .find_pages(method, offset, starts)
            .unwrap_or_default()
            .into();
        self.keyed.pages.insert((method, offset), found.clone());
        found
    }

    fn find_pages(&mut self, method: MethodId, offset: u32, starts: &Bits) -> Option<Vec<Ty>> {
        let inside = self.inside(method)?;
        let (field, how) = *inside.takes.get(&offset)?;
        let entries = self.map(field)?;
        let classes = entries.iter().any(|one| matches!(one.value, Val::Class(_)));
        if !classes {
            return None;
        }
        let key = self.key_at(method, how);
        let keys = self.keys_of(&key);
        if keys == Keys::Doubt && self.doubting && self.differ(&entries) {
            self.keyed.choices.insert((method, offset), true);
            return None;
        }
        if let Keys::Known(keys) = keys {
            return Some(self.opened(&key, keys, &entries, starts, (method, offset)));
        }
        let values = self.under(&entries, &keys);
        let pages = values.filter_map(page);
        Some(pages.collect())
    }

    /// The pages under some keys that are opened: those of which it is known that something stops them are not.
    fn opened(
        &mut self,
        key: &Key,
        keys: Vec<Val>,
        entries: &[Entry],
        starts: &Bits,
        place: (MethodId, u32),
    ) -> Vec<Ty> {
        let mut found = Vec::new();
        for one in keys {
            let here = match key.form {
                Form::Same => key.method == place.0,
                _ => false,
            };
            let opens = match here {
                true => self.opens(key, one, starts),
                false => Some(true),
            };
            if opens == Some(false) {
                continue;
            }
            if opens.is_none() && self.doubting {
                self.keyed.choices.insert(place, true);
                continue;
            }
            let keys = Keys::Known(vec![one]);
            found.extend(self.under(entries, &keys).filter_map(page));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// True where a method only puts a class into maps of which all is known.
    pub(in crate::consent) fn only_listed(&mut self, method: MethodId, ty: Ty) -> bool {
        self.assuming && self.listed_in(method, ty).is_some()
    }

    fn listed_in(&mut self, method: MethodId, ty: Ty) -> Option<()> {
        let run = self.root(method);
        if run.events.len() > MOST_EVENTS {
            return None;
        }
        let mut maps: Vec<FieldId> = Vec::new();
        let class = Val::Class(ty);
        let mut used = false;
        for event in &run.events {
            let inside = self.inside(method);
            if let Some(inside) = &inside {
                let made = inside.made.iter().filter(|(at, _)| *at == event.offset);
                maps.extend(made.map(|(_, field)| *field));
            }
            if !event.args.contains(&class) {
                continue;
            }
            used = true;
            let put = inside.and_then(|inside| {
                let mut puts = inside.puts.iter().filter(|(at, ..)| *at == event.offset);
                puts.next().map(|(_, field, _)| *field)
            });
            if let Some(field) = put {
                maps.push(field);
            } else if !self.is_pair(event.target) {
                let target = self.world.resolve_ref(event.target)?;
                let below = self.inside(target)?;
                maps.extend(below.puts.iter().map(|(_, field, _)| *field));
                if below.puts.is_empty() {
                    return None;
                }
            }
        }
        if !used || maps.is_empty() {
            return None;
        }
        maps.sort_unstable();
        maps.dedup();
        let mut listed = false;
        for field in maps {
            let entries = self.map(field)?;
            listed |= entries.iter().any(|one| one.value == class);
        }
        listed.then_some(())
    }

    /// True for what makes a pair of two objects.
    fn is_pair(&self, target: MethodId) -> bool {
        let program = self.world.program;
        let params = program.params(program.method(target).proto);
        let object = |at: usize| {
            let ty = params.get(at).map(|ty| program.descriptor(*ty));
            ty.as_deref() == Some("Ljava/lang/Object;")
        };
        params.len() == 2 && object(0) && object(1)
    }
}

fn page(value: Val) -> Option<Ty> {
    match value {
        Val::Class(ty) => Some(ty),
        _ => None,
    }
}
