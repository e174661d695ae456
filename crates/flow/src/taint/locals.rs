//! What belongs to one thread, and the results of several tasks.

use super::atoms::{Atom, Val};
use super::library::Call;
use super::machine::Machine;
use super::objects::Key;
use super::store::Store;

impl Machine<'_, '_, '_> {
    /// Where it is kept which thread runs: the object that it was started with; nothing on the main thread.
    fn thread_place(&mut self) -> u32 {
        let part = Key::Part(self.rules.parts.of("thread"));
        self.objects.place(self.world_object, part)
    }

    /// From now on another thread runs. Returns the one that ran.
    pub(super) fn switch_thread(&mut self, store: &mut Store, thread: Val) -> Val {
        let place = self.thread_place();
        if let Some(footprint) = self.footprints.last_mut() {
            footprint.read(place);
        }
        let before = store.get(place);
        store.set(place, thread);
        before
    }

    /// The thread on which a summary runs something later: that of a thread object or of an executor.
    pub(super) fn thread_of(&mut self, call: &Call) -> Option<Val> {
        let this = call.this();
        let own = ["java.lang.Thread", "java.util.concurrent.Executor"];
        let own: Vec<_> = own
            .iter()
            .filter_map(|name| self.world().find(name))
            .collect();
        let is_thread = self.values.objects(this).into_iter().any(|object| {
            let above = self.graph.ancestors(self.objects.ty(object));
            own.iter().any(|ty| above.contains(ty))
        });
        is_thread.then_some(this)
    }

    /// What is called later on a thread of its own is known by it.
    pub(super) fn on_thread(&mut self, call: &mut Call, value: Val) {
        let part = Key::Part(self.rules.parts.of("thread"));
        let Some(thread) = self.thread_of(call) else {
            return;
        };
        for object in self.values.objects(value) {
            self.put(&mut call.store, object, part, thread, false);
        }
    }

    /// The thread on which an object is called later.
    pub(super) fn later_thread(&mut self, object: u32, store: &Store) -> Val {
        let part = Key::Part(self.rules.parts.of("thread"));
        self.peek(store, object, part)
    }

    /// The keys of a value for the threads that may run.
    fn of_threads(&mut self, store: &Store) -> Vec<Key> {
        let place = self.thread_place();
        let threads = self.read_place(store, place);
        let threads = self.values.objects(threads);
        if threads.is_empty() {
            return vec![Key::At(-1)];
        }
        threads
            .into_iter()
            .map(|thread| Key::At(thread as i32))
            .collect()
    }

    pub(super) fn set_local(&mut self, call: &mut Call, value: Val) {
        let keys = self.of_threads(&call.store);
        let objects = self.values.objects(call.this());
        let surely = keys.len() == 1 && objects.len() == 1;
        let value = if call.args.len() > 1 {
            value
        } else {
            Val::NONE
        };
        for object in objects {
            for key in &keys {
                self.put(&mut call.store, object, *key, value, surely);
            }
        }
    }

    pub(super) fn get_local(&mut self, call: &mut Call) {
        let keys = self.of_threads(&call.store);
        let initial = Key::Part(self.rules.parts.of("initial"));
        let mut all = Val::NONE;
        for object in self.values.objects(call.this()) {
            for key in &keys {
                let mut own = self.peek(&call.store, object, *key);
                if own == Val::NONE {
                    let this = self.values.one(Atom::Object(object));
                    let supplier = self.peek(&call.store, object, initial);
                    let (made, name) = match supplier {
                        Val::NONE => (this, "initialValue"),
                        _ => (supplier, "get"),
                    };
                    let store = call.store.clone();
                    let ran = self.call_by_name(call.at, made, name, &[], store);
                    // what nothing was seen to set may be set by code that was not followed
                    own = ran.map_or(Val::TOP, |ran| ran.value);
                }
                all = self.values.join(all, own);
            }
        }
        call.result = if all == Val::NONE { Val::TOP } else { all };
    }

    /// Tasks of a list are run; their results are told apart as the tasks are.
    pub(super) fn call_each(&mut self, call: &mut Call, tasks: Val) {
        let size = Key::Part(self.rules.parts.of("size"));
        let results = self.fresh(call);
        let mut list: Vec<(Key, Val)> = Vec::new();
        for object in self.values.objects(tasks) {
            let count = self.peek(&call.store, object, size);
            match self.values.single(count) {
                Some(Atom::Int(count)) => {
                    for index in 0..count.clamp(0, 64) {
                        let key = Key::At(index as i32);
                        let task = self.peek(&call.store, object, key);
                        list.push((key, task));
                    }
                    let count = self.values.one(Atom::Int(count));
                    for result in self.values.objects(results) {
                        self.put(&mut call.store, result, size, count, true);
                    }
                }
                _ => {
                    let task = self.elements(&call.store, object);
                    list.push((Key::Data, task));
                }
            }
        }
        for (key, task) in list {
            let store = call.store.clone();
            let Some(ran) = self.call_by_name(call.at, task, "call", &[], store) else {
                continue;
            };
            if let Some(after) = ran.store {
                call.store = self.merge(&call.store.clone(), &after);
            }
            for result in self.values.objects(results) {
                self.put(&mut call.store, result, key, ran.value, false);
            }
        }
        call.result = results;
    }
}
