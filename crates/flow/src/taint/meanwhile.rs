//! What runs between two moments of a component's life: other components, and what the platform tells of memory.

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};

use super::atoms::{Atom, Val};
use super::callbacks::How;
use super::harness::Part;
use super::machine::Machine;
use super::objects::{Family, Key, Name};
use super::store::Store;
use crate::world::Ty;

/// Methods that are called at any time, whether the component is seen or not.
const ANYTIME: [&str; 3] = ["onTrimMemory", "onLowMemory", "onConfigurationChanged"];

/// Objects that are looked at for being common to all components.
const MOST_COMMON: usize = 512;

/// What components leave behind in places that all of them share, for those that run while another one is there.
#[derive(Default)]
pub(crate) struct Meanwhile {
    /// Place -> component by position, and what it leaves there.
    left: HashMap<u32, Vec<(usize, Val)>>,
    /// The component that runs, and what was known when it began.
    own: usize,
    opening: Store,
}

impl Machine<'_, '_, '_> {
    /// Notes what a component left behind, in place of what it left before.
    pub(super) fn leaves(
        &mut self,
        index: usize,
        before: &[(u32, Val)],
        now: &[(u32, Val)],
        after: &Store,
    ) {
        let common = self.common(after);
        for (place, _) in before {
            if let Some(list) = self.meanwhile.left.get_mut(place) {
                list.retain(|(own, _)| *own != index);
            }
        }
        for (place, value) in now {
            if self.is_shared(*place, &common) {
                let list = self.meanwhile.left.entry(*place).or_default();
                list.push((index, *value));
            }
        }
    }

    /// A component begins.
    pub(super) fn opens_with(&mut self, index: usize, store: &Store) {
        self.meanwhile.own = index;
        self.meanwhile.opening = store.clone();
    }

    /// A store after others may have run: what this component put in place of what they leave may be theirs again.
    /// `hidden`: it is not seen, so that screens may have run.
    pub(super) fn after_others(&mut self, store: Store, hidden: bool) -> Store {
        let parts = self.parts.clone();
        let Some(own) = parts.get(self.meanwhile.own).filter(|own| !own.is_first()) else {
            return store;
        };
        let mut changes = Vec::new();
        self.meanwhile
            .opening
            .differences(&store, &mut |place, _, _| {
                let all = self.meanwhile.left.get(&place).into_iter().flatten();
                changes.extend(all.map(|(index, value)| (place, *index, *value)));
            });
        let mut known: HashMap<usize, bool> = HashMap::new();
        let mut kept = Vec::new();
        for (place, index, value) in changes {
            let Some(part) = parts.get(index).filter(|_| index != self.meanwhile.own) else {
                continue;
            };
            let screens = part.kind == "activity" && own.kind == "activity";
            if part.is_first() || (screens && !hidden) {
                continue;
            }
            let may = match known.get(&index) {
                Some(may) => *may,
                None => self.may_follow(part.ty, own.ty),
            };
            known.insert(index, may);
            if may {
                kept.push((place, value));
            }
        }
        self.with(&store, &kept)
    }

    /// True where a component may begin while another one is there: unless that was opened by it.
    fn may_follow(&self, ty: Ty, present: Ty) -> bool {
        self.opens(present, ty) || !self.opens(ty, present)
    }

    /// True where a component starts another one, perhaps through others.
    fn opens(&self, from: Ty, to: Ty) -> bool {
        let mut open = vec![to];
        let mut seen = Vec::new();
        while let Some(ty) = open.pop() {
            if seen.contains(&ty) {
                continue;
            }
            seen.push(ty);
            let starters = self.starters.get(&ty).cloned().unwrap_or_default();
            if starters.contains(&from) {
                return true;
            }
            open.extend(starters);
        }
        false
    }

    /// Objects that all components find: what static fields and the application lead to.
    fn common(&mut self, store: &Store) -> HashSet<u32> {
        let firsts: Vec<Ty> = self
            .parts
            .iter()
            .filter(|part| part.kind == "application")
            .map(|part| part.ty)
            .collect();
        let mut open = vec![self.world_object];
        open.extend(firsts.into_iter().filter_map(|ty| self.component_of(ty)));
        let mut seen = HashSet::new();
        while let Some(object) = open.pop() {
            if seen.len() >= MOST_COMMON || !seen.insert(object) {
                continue;
            }
            for place in self.objects.places(object) {
                if matches!(self.objects.key(place), Some((_, Key::Field(_)))) {
                    open.extend(self.values.objects(store.get(place)));
                }
            }
        }
        seen
    }

    /// True for places in which components keep what others find: static fields and what they lead to, preferences, files.
    fn is_shared(&self, place: u32, common: &HashSet<u32>) -> bool {
        match self.objects.key(place) {
            Some((object, Key::Field(_))) => common.contains(&object),
            Some((object, Key::Text(_) | Key::Data)) => matches!(
                self.objects.get(object).map(|object| object.name),
                Some(Name::Known(Family::Preferences | Family::File, _))
            ),
            _ => false,
        }
    }

    /// While a screen is not seen: others run, the platform tells of memory, and what was posted runs; `seen`: what was
    /// known while it was, when the same may have run.
    pub(super) fn hidden(&mut self, part: &Part, object: u32, store: Store, seen: &Store) -> Store {
        let mut store = self.after_others(store, true);
        if store.is(seen) {
            return store;
        }
        for method in self.graph.lifecycle(part.ty, &ANYTIME.map(str::to_owned)) {
            if self.is_overriding(part, method) {
                let after = self.outside(object, method, store.clone());
                store = self.merge(&store, &after);
            }
        }
        let before = store.clone();
        for index in 0..self.slots.len() {
            let Some(slot) = self.slots.get(index).copied() else {
                break;
            };
            if slot.component != object || !matches!(slot.how, How::Named(_)) {
                continue;
            }
            let value = before.get(slot.place);
            let owner = self.objects.key(slot.place).map(|(object, _)| object);
            for object in self.values.objects(value) {
                let after = self.slot_run(slot.how, object, owner, store.clone());
                let after = self.settle(&store, after);
                store = self.merge(&store, &after);
            }
        }
        store
    }

    /// A service that nobody is bound to any more, and that says that it wants to be told when somebody is again.
    pub(super) fn unbound(&mut self, part: &Part, object: u32, store: Store) -> Store {
        let unbound = self.named_stage(part, object, "unbind", store.clone());
        if unbound.is(&store) {
            return store;
        }
        let again = self.running(part, object, unbound);
        self.merge(&store, &again)
    }

    /// Notes what a service says where it is unbound.
    pub(super) fn says(&mut self, object: u32, value: Val, store: &mut Store) {
        let inbox = self.mail(self.objects.ty(object));
        let part = Key::Part(self.rules.parts.of("told-again"));
        self.put(store, inbox, part, value, true);
    }

    /// True where a service may be told that it is bound again.
    pub(super) fn may_be_bound_again(&mut self, ty: Ty, store: &Store) -> bool {
        let inbox = self.mail(ty);
        let part = Key::Part(self.rules.parts.of("told-again"));
        let said = self.peek(store, inbox, part);
        let atoms = self.values.atoms(said);
        atoms.iter().any(|atom| *atom != Atom::Int(0))
    }
}
