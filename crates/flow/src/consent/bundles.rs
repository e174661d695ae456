//! What calls on an intent, a bundle and what else is handed to a component do.

use super::Before;
use super::models::Op;
use super::val::Val;

impl Before<'_, '_> {
    /// Something is put into a bundle that code made, also one that it hands back.
    pub(super) fn put_into(&mut self, bundle: Val, key: Val, value: Val) {
        let Val::Text(key) = key else { return };
        let Some(items) = self
            .arena
            .object_mut(bundle)
            .and_then(|one| one.items.as_mut())
        else {
            return;
        };
        if items.len() < MOST_ITEMS {
            items.push((key.0.into(), value));
        }
    }

    /// What such a bundle holds under a key, or what is given where it may hold nothing.
    pub(super) fn taken_out(&mut self, bundle: Val, key: Val, default: Val) -> Option<Val> {
        let Val::Text(key) = key else { return None };
        let items = self.arena.object(bundle)?.items.clone()?;
        let own = items.into_iter().filter(|(at, _)| *at == i64::from(key.0));
        let own = own.map(|(_, value)| value);
        let value = own.reduce(|a, b| self.arena.join(a, b))?;
        Some(self.arena.join(value, default))
    }
}

/// Values that one bundle holds.
const MOST_ITEMS: usize = 64;

/// Class, methods, effect.
pub(super) const CALLS: &[(&str, &[&str], Op)] = &[
    ("android.content.Intent", &["putExtra"], Op::SetExtra(1, 2)),
    ("android.content.Intent", &["setAction"], Op::SetAction(1)),
    (
        "android.content.Intent",
        &[
            "addFlags",
            "setFlags",
            "setClass",
            "setPackage",
            "setData",
            "addCategory",
            "setClassName",
        ],
        Op::Same(0),
    ),
    (
        "android.content.Intent",
        &[
            "getBooleanExtra",
            "getIntExtra",
            "getLongExtra",
            "getStringExtra",
        ],
        Op::Extra(1, 2),
    ),
    ("android.content.Intent", &["hasExtra"], Op::HasExtra(1)),
    ("android.content.Intent", &["getExtras"], Op::Same(0)),
    ("android.os.Bundle", &["<init>"], Op::Empty),
    ("android.os.Bundle", PUTS, Op::SetExtra(1, 2)),
    ("android.os.Bundle", GETS, Op::Extra(1, 2)),
    ("android.os.Bundle", &["containsKey"], Op::HasExtra(1)),
    ("android.os.BaseBundle", PUTS, Op::SetExtra(1, 2)),
    ("android.os.BaseBundle", GETS, Op::Extra(1, 2)),
    ("android.os.BaseBundle", &["containsKey"], Op::HasExtra(1)),
    ("android.os.PersistableBundle", PUTS, Op::SetExtra(1, 2)),
    ("android.os.PersistableBundle", GETS, Op::Extra(1, 2)),
    (
        "android.os.PersistableBundle",
        &["containsKey"],
        Op::HasExtra(1),
    ),
    // A job is told what it was given when it was scheduled.
    (
        "android.app.job.JobParameters",
        &["getExtras", "getTransientExtras"],
        Op::Same(0),
    ),
    ("androidx.work.Data$Builder", PUTS, Op::SetExtra(1, 2)),
    ("androidx.work.Data$Builder", &["put"], Op::SetExtra(1, 2)),
    ("androidx.work.Data", GETS, Op::Extra(1, 2)),
    (
        "androidx.work.Data",
        &["hasKeyWithValueOfType"],
        Op::HasExtra(1),
    ),
    (
        "androidx.work.ListenableWorker",
        &["getInputData"],
        Op::Intent,
    ),
    (
        "androidx.work.WorkerParameters",
        &["getInputData"],
        Op::Same(0),
    ),
    // `bundleOf`, `workDataOf`
    ("kotlin.TuplesKt", &["to"], Op::SetExtra(0, 1)),
    ("kotlin.Pair", &["<init>"], Op::SetExtra(1, 2)),
];

const PUTS: &[&str] = &["putBoolean", "putInt", "putLong", "putString"];
const GETS: &[&str] = &["getBoolean", "getInt", "getLong", "getString"];
