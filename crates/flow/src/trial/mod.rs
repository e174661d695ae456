//! A trial run: the app is started as a device would, used by somebody who never agrees, and started again.
//!
//! What the search before consent (`consent`) finds reachable it has derived: it joins objects and orders that a device
//! tells apart. Before an app is accused, its own code is run with real values: a place that this reaches, with no
//! branch on the way that hangs on something that is not modelled, runs before anybody has agreed. Where a branch
//! hangs on the device, the network or the user, each trial takes the way that was taken least. The platform is
//! modelled as far as apps keep answers and order work with it: texts, collections, pipelines, optional values, functions
//! made of others, values that come later, atomic values, threads, handlers, preferences, files, databases, intents,
//! screens, dialogs, reflection. Libraries inside the app run as they are, whatever their names were shortened to.

mod apart;
mod boxes;
mod classes;
mod collections;
mod collectors;
mod concurrent;
mod database;
mod documents;
mod drawn;
mod events;
mod finished;
mod flows;
mod fragments;
mod frame;
mod functions;
mod futures;
mod groups;
mod intents;
mod lists;
mod machine;
mod maps;
mod observed;
mod ops;
mod optionals;
mod orders;
mod pipes;
mod platform;
mod records;
mod reflected;
mod screens;
mod sources;
mod stages;
mod step;
mod steps;
mod storage;
mod story;
mod streams;
mod tasks;
mod texts;
mod value;
mod windows;

/// Readers of texts that an app keeps, for the fuzz targets.
#[cfg(fuzzing)]
pub mod fuzzing {
    /// Reads a document, writes what was read, and reads it again: it must be the same.
    pub fn document(text: &str) {
        super::documents::fuzz(text);
    }

    /// Runs a statement in each line.
    pub fn statements(text: &str) {
        super::database::fuzz(text);
    }
}

use foldhash::{HashMap, HashSet};

use consentry_dex::MethodId;

use crate::consent::{Handler, Labels};
use crate::query::Query;
use crate::world::World;
use machine::Machine;
use records::Order;

/// Trials of one app.
const TRIALS: usize = 12;
/// As long as ways are left that were never taken.
const MOST_TRIALS: usize = 48;
const ORDERS: [Order; 3] = [Order::First, Order::DialogsLast, Order::Last];
/// What trials showed.
#[derive(Default)]
pub(crate) struct Trials {
    /// Places that ran for sure before anybody agreed.
    pub before: HashSet<(MethodId, i32)>,
    /// Those that ran once somebody had.
    pub after: HashSet<(MethodId, i32)>,
    /// Those that may have run before.
    pub perhaps: HashSet<(MethodId, i32)>,
    /// Those that ran before, where only the user decided.
    pub plainly: HashSet<(MethodId, i32)>,
    /// Methods that ran before anybody agreed.
    pub entered: HashSet<MethodId>,
    /// Nothing stopped the trials before, and every way of every branch was taken that the values did not decide.
    pub whole: bool,
}

/// Runs an app: by somebody who never agrees, and, where places are left, by somebody who does.
pub(crate) fn tried(
    world: &World<'_>,
    query: &Query,
    (handlers, labels): (&HashMap<MethodId, Handler>, &Labels<'_>),
    places: &HashSet<(MethodId, i32)>,
) -> Trials {
    let mut machine = Machine::new(world, query, (handlers, labels), places, 0);
    trials(&mut machine, query.limits.trial, places.len());
    let unused = |key| !machine.used.contains_key(key);
    let whole = !machine.doubtful && machine.all_taken() && !machine.missed.iter().any(unused);
    let before = std::mem::take(&mut machine.seen);
    let perhaps = std::mem::take(&mut machine.perhaps);
    let plainly = std::mem::take(&mut machine.plainly);
    let entered = std::mem::take(&mut machine.entered);
    if before.len() < places.len() {
        machine.agreeing = true;
        machine.tried.clear();
        trials(&mut machine, query.limits.trial, places.len());
    }
    Trials {
        before,
        after: machine.seen,
        perhaps,
        plainly,
        entered,
        whole,
    }
}

fn trials(machine: &mut Machine<'_, '_>, most: usize, wanted: usize) {
    let mut left = most;
    let orders = ORDERS.iter().cycle().take(MOST_TRIALS);
    for (trial, order) in orders.enumerate() {
        machine.order = *order;
        let given = left / 2;
        machine.left = given;
        machine.forget();
        machine.often = trial + 1 == TRIALS;
        let doubtful = machine.doubtful;
        machine.trial();
        if machine.often {
            machine.doubtful = doubtful; // it repeats what others did, until a limit stops it
        }
        left -= given - machine.left;
        if machine.seen.len() == wanted || trial + 1 >= TRIALS && machine.all_taken() {
            break;
        }
    }
}
