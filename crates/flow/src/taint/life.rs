//! The life of one component, from its making to its end.

use super::atoms::{Atom, Val};
use super::harness::Part;
use super::machine::{At, Machine};
use super::objects::Key;
use super::store::Store;
use crate::world::Ty;
use consentry_dex::MethodId;

impl Machine<'_, '_, '_> {
    pub(super) fn born(&mut self, part: &Part, object: u32, store: Store) -> Store {
        let at = At {
            method: MethodId(u32::MAX),
            offset: 0,
            context: 0,
        };
        let mut store = self.load_class(part.ty, at, store);
        for place in self.objects.places(object) {
            if matches!(
                self.objects.key(place),
                Some((_, Key::Field(_) | Key::Part(_)))
            ) {
                store.set(place, Val::NONE);
            }
        }
        let made = self.objects.place(object, Key::Made);
        let earlier = self.values.one(Atom::Int(3));
        store.set(made, earlier);
        self.stage(part, object, &["<init>"], store)
    }

    pub(super) fn life(&mut self, part: &Part, start: Store) -> Store {
        let Some(object) = self.component_of(part.ty) else {
            return start;
        };
        self.component = object;
        self.runs.clear();
        let mut store = start.clone();
        if !part.is_first() {
            store = self.born(part, object, store);
            store = self.named_stage(part, object, "begin", store);
        }
        let begun = store.clone();
        if part.kind == "activity" && !self.is_finished(object, &store) {
            store = self.named_stage(part, object, "start", store);
            let never_seen = self.left(part, object, store.clone());
            if !never_seen.is(&store) {
                let hidden = self.hidden(part, object, never_seen, &store);
                let again = self.named_stage(part, object, "again", hidden);
                let again = self.named_stage(part, object, "start", again);
                store = self.merge(&store, &again);
            }
            store = self.named_stage(part, object, "resume", store);
            for round in 0..2 {
                store = self.after_others(store, false);
                store = self.running(part, object, store);
                let paused = self.named_stage(part, object, "pause", store.clone());
                let left = self.left(part, object, paused.clone());
                let left = self.hidden(part, object, left, &store);
                let back = self.named_stage(part, object, "resume", paused);
                let mut again = self.named_stage(part, object, "again", left.clone());
                again = self.named_stage(part, object, "start", again);
                again = self.named_stage(part, object, "resume", again);
                store = self.merge(&store, &back);
                store = self.merge(&store, &again);
                if round == 0 {
                    let ended = self.named_stage(part, object, "end", left.clone());
                    let left = self.merge(&left, &ended);
                    let made = self.recreate(part, object, [&start, &begun], left);
                    store = self.merge(&store, &made);
                }
            }
            store = self.running(part, object, store);
            let paused = self.named_stage(part, object, "pause", store);
            store = self.left(part, object, paused);
        } else if part.kind != "activity" {
            store = self.after_others(store, false);
            store = self.running(part, object, store);
            if part.kind == "service" {
                store = self.unbound(part, object, store);
            }
        }
        self.named_stage(part, object, "end", store)
    }

    /// The activity is not seen any more. Its state is saved before it stops or, since Android 9, afterwards; it is not
    /// where it was finished.
    fn left(&mut self, part: &Part, object: u32, store: Store) -> Store {
        let saved = self.named_stage(part, object, "save", store.clone());
        let first = self.named_stage(part, object, "stop", saved.clone());
        if saved.is(&store) {
            return first;
        }
        let stopped = self.named_stage(part, object, "stop", store.clone());
        if stopped.is(&store) {
            return first;
        }
        let last = self.named_stage(part, object, "save", stopped);
        self.merge(&first, &last)
    }

    pub(super) fn is_finished(&mut self, object: u32, store: &Store) -> bool {
        let part = Key::Part(self.rules.parts.of("finished"));
        let value = self.peek(store, object, part);
        self.values.numbers(value) == Some(vec![1])
    }

    /// The activity is made again, with the state that it saved. What its own beginning puts into static fields is put
    /// there anew, and what was put there later is still there where the process is. Where static fields hold information,
    /// it is that process throughout: no class is initialised again.
    pub(super) fn recreate(
        &mut self,
        part: &Part,
        object: u32,
        [start, begun]: [&Store; 2],
        store: Store,
    ) -> Store {
        let mut fresh = store;
        let program = self.world().program;
        let places = self.objects.places(self.world_object);
        let statics = |place: &u32| {
            matches!(self.objects.key(*place), Some((_, Key::Field(_))))
                && !self.values.labels(fresh.get(*place)).is_empty()
        };
        let before = if places.iter().any(statics) {
            start
        } else {
            begun
        };
        let mut kept: Vec<Ty> = Vec::new();
        for place in &places {
            if let Some((_, Key::Field(field))) = self.objects.key(*place)
                && fresh.get(*place) != before.get(*place)
            {
                kept.push(program.field(consentry_dex::FieldId(field)).class.into());
            }
        }
        for place in places {
            let class = match self.objects.key(place) {
                Some((_, Key::Field(field))) => {
                    Ty::from(program.field(consentry_dex::FieldId(field)).class)
                }
                Some((_, Key::Loaded(class))) => Ty(class),
                _ => continue,
            };
            if !kept.contains(&class) {
                fresh.set(place, start.get(place));
            }
        }
        fresh = self.born(part, object, fresh);
        for stage in ["begin", "start", "restore", "resume"] {
            fresh = self.named_stage(part, object, stage, fresh);
        }
        fresh
    }
}
