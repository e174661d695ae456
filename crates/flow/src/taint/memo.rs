//! What a method did before: told again where everything that it looked at is as it was then.

use foldhash::{HashMap, HashSet};
use std::rc::Rc;

use consentry_dex::MethodId;

use super::atoms::Val;
use super::machine::{Machine, Ran};
use super::store::Store;
use super::throwers::By;

/// Places that a run looked at or wrote.
#[derive(Default)]
pub(crate) struct Footprint {
    places: HashSet<u32>,
    /// Objects all of whose parts were looked at, with how many there were.
    shapes: Vec<(u32, u32)>,
    /// Too many to be kept.
    full: bool,
    /// It rests on what is assumed of a method that runs, counted from the outermost; one above.
    rests: usize,
}

const MOST_PLACES: usize = 1_500;
const MOST_MEMOS: usize = 12;
const MOST_IN_ALL: usize = 60_000;

impl Footprint {
    pub fn read(&mut self, place: u32) {
        if !self.full {
            self.places.insert(place);
            self.full = self.places.len() > MOST_PLACES;
        }
    }

    pub fn rests_on(&mut self, depth: usize) {
        let one = depth + 1;
        self.rests = if self.rests == 0 {
            one
        } else {
            self.rests.min(one)
        };
    }

    /// The depth of the method whose assumed result it rests on.
    pub fn rested(&self) -> usize {
        self.rests.wrapping_sub(1)
    }

    pub fn shape(&mut self, object: u32, parts: usize) {
        if !self.full && !self.shapes.contains(&(object, parts as u32)) {
            self.shapes.push((object, parts as u32));
            self.full = self.shapes.len() > 200;
        }
    }
}

/// A run of a method.
pub(crate) struct Memo {
    before: Vec<(u32, Val)>,
    shapes: Vec<(u32, u32)>,
    after: Option<Vec<(u32, Val)>>,
    thrown_after: Option<Vec<(u32, Val)>>,
    value: Val,
    thrown: Val,
    by: By,
    condition: Val,
}

/// Method, context, what decides whether it runs, arguments.
type Question = (MethodId, u32, Val, Box<[Val]>);

/// All of them.
#[derive(Default)]
pub(crate) struct Memos {
    by: HashMap<Question, Vec<Rc<Memo>>>,
    count: usize,
}

impl Memos {
    /// Forgets everything.
    pub fn clear(&mut self) {
        self.by.clear();
        self.count = 0;
    }
}

impl Machine<'_, '_, '_> {
    pub fn recall(
        &mut self,
        method: MethodId,
        args: &[Val],
        store: &Store,
        context: u32,
    ) -> Option<Ran> {
        let memos = self
            .memos
            .by
            .get(&(method, context, self.condition, args.into()))?;
        let fits = |memo: &&Rc<Memo>| {
            memo.before
                .iter()
                .all(|(place, value)| store.get(*place) == *value)
                && memo.shapes.iter().all(|(object, parts)| {
                    self.objects
                        .get(*object)
                        .map_or(0, |object| object.places.len())
                        == *parts as usize
                })
        };
        let memo = memos.iter().find(fits)?.clone();
        if let Some(above) = self.footprints.last_mut() {
            memo.before.iter().for_each(|(place, _)| above.read(*place));
            memo.shapes
                .iter()
                .for_each(|(object, parts)| above.shape(*object, *parts as usize));
        }
        let replay = |after: &Option<Vec<(u32, Val)>>| {
            after.as_ref().map(|writes| {
                let mut store = store.clone();
                writes
                    .iter()
                    .for_each(|(place, value)| store.set(*place, *value));
                store
            })
        };
        Some(Ran {
            value: memo.value,
            store: replay(&memo.after),
            thrown: memo.thrown,
            by: memo.by,
            thrown_store: replay(&memo.thrown_after),
            condition: memo.condition,
        })
    }

    pub fn remember(
        &mut self,
        method: MethodId,
        args: &[Val],
        store: &Store,
        context: u32,
        ran: &Ran,
    ) {
        let Some(mut footprint) = self.footprints.pop() else {
            return;
        };
        let mut writes = |after: &Option<Store>| {
            after.as_ref().map(|after| {
                let mut list = Vec::new();
                store.differences(after, &mut |place, _, new| {
                    footprint.read(place);
                    list.push((place, new));
                });
                list
            })
        };
        let after = writes(&ran.store);
        let thrown_after = writes(&ran.thrown_store);
        if let Some(above) = self.footprints.last_mut() {
            footprint.places.iter().for_each(|place| above.read(*place));
            for (object, parts) in &footprint.shapes {
                above.shape(*object, *parts as usize);
            }
            above.full |= footprint.full;
            if footprint.rests != 0 && footprint.rested() < self.stack.len() {
                above.rests_on(footprint.rested());
            }
        }
        // What was cut short must not be taken for the whole.
        let whole = self.left > 0 && self.share > 0;
        let tentative = footprint.rests != 0 && footprint.rested() < self.stack.len();
        if footprint.full || !whole || tentative || self.memos.count >= MOST_IN_ALL {
            return;
        }
        let mut before: Vec<(u32, Val)> = footprint
            .places
            .into_iter()
            .map(|place| (place, store.get(place)))
            .collect();
        before.sort_unstable();
        let memo = Rc::new(Memo {
            before,
            shapes: footprint.shapes,
            after,
            thrown_after,
            value: ran.value,
            thrown: ran.thrown,
            by: ran.by,
            condition: ran.condition,
        });
        let list = self
            .memos
            .by
            .entry((method, context, self.condition, args.into()))
            .or_default();
        if list.len() >= MOST_MEMOS {
            list.remove(0);
        } else {
            self.memos.count += 1;
        }
        list.push(memo);
    }
}
