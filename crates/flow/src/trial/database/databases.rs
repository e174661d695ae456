//! Databases: how they are opened, and the calls by which apps read and change them.

use std::collections::VecDeque;

use super::cursors;
use super::queries::Found;
use super::tables::Database;
use super::{prepared, statements};
use crate::trial::machine::Machine;
use crate::trial::platform::Call;
use crate::trial::value::{NULL, Stop, V};
use crate::world::Ty;

const HELPER: &str = "android.database.sqlite.SQLiteOpenHelper";
const DATABASE: &str = "android.database.sqlite.SQLiteDatabase";
/// What an app is given that updates from an older version: these are tried, where there are more.
const MOST_OLD: i64 = 4;
const MOST_DATABASES: usize = 16;

pub(in crate::trial) fn database(
    machine: &mut Machine<'_, '_>,
    call: &Call<'_>,
) -> Result<Option<V>, Stop> {
    let this = call.this();
    let is_static = call.args.len() == call.callee.params.len();
    match call.name() {
        "<init>" if call.class() == HELPER => {
            machine.set_prop(&this, "name", call.arg(2));
            machine.set_prop(&this, "version", call.arg(4));
            return Ok(Some(NULL));
        }
        "getReadableDatabase" | "getWritableDatabase" if machine.value_is(&this, HELPER) => {
            return machine.open_by(&this).map(Some);
        }
        "getDatabaseName" if machine.value_is(&this, HELPER) => {
            return Ok(machine.prop(&this, "name"));
        }
        "openOrCreateDatabase" | "openDatabase" => {
            let name = call.arg(usize::from(!is_static));
            let key = machine.database_key(&name);
            return Ok(Some(machine.opened(key)));
        }
        "create" if call.class() == DATABASE => {
            let key = format!("memory:{}", machine.heap.len());
            return Ok(Some(machine.opened(Some(key))));
        }
        "deleteDatabase" => {
            let name = call.arg(usize::from(!is_static));
            machine.delete_database(&name);
            return Ok(Some(V::Any));
        }
        "getDatabasePath" if call.args.len() == 2 => {
            let made = machine.make_named("java.io.File");
            if let Some(key) = machine.database_key(&call.arg(1)) {
                machine.set_prop(&made, "path", V::text(key));
            }
            return Ok(Some(made));
        }
        _ => {}
    }
    match call.class() {
        "android.content.ContentValues" => prepared::pairs(machine, call),
        "android.database.DatabaseUtils" => statements::asked(machine, call),
        DATABASE => statements::of_database(machine, call),
        "android.database.sqlite.SQLiteStatement"
        | "android.database.sqlite.SQLiteProgram"
        | "android.database.sqlite.SQLiteQuery" => prepared::prepared(machine, call),
        "android.database.sqlite.SQLiteCursor" if call.name() == "<init>" => {
            let found = call.args.last().map(|query| machine.found_by(query));
            machine.fill_cursor(&this, found.unwrap_or_else(Found::lost));
            Ok(Some(NULL))
        }
        class if class.starts_with("android.database") => cursors::cursor(machine, call),
        _ => Ok(None),
    }
}

impl Machine<'_, '_> {
    /// Under which name a database is kept that is opened by a name or a file.
    fn database_key(&self, name: &V) -> Option<String> {
        let path = match name {
            V::Text(path) => path.to_string(),
            name => self.prop(name, "path")?.str()?.to_owned(),
        };
        let name = path.rsplit('/').next().unwrap_or(&path);
        Some(format!("databases/{name}"))
    }

    /// A database as the app holds it.
    fn opened(&mut self, key: Option<String>) -> V {
        let ty = self.world.find(DATABASE).unwrap_or(Ty::NONE);
        let Some(key) = key else {
            return self.make(ty);
        };
        let made = self.only(&key, ty);
        self.set_prop(&made, "database", V::text(&key));
        if !self.databases.contains_key(&key) && self.databases.len() < MOST_DATABASES {
            self.databases.insert(key.clone(), Database::default());
            if !key.starts_with("memory:") {
                self.file_of(&format!("file:{key}"), "java.io.File");
            }
        }
        made
    }

    fn delete_database(&mut self, name: &V) {
        match self.database_key(name) {
            Some(key) if self.sure => {
                self.stored.remove(&format!("file:{key}"));
                self.databases.remove(&key);
            }
            Some(key) => {
                if let Some(database) = self.databases.get_mut(&key) {
                    database.lose_all();
                }
            }
            None => self.databases.values_mut().for_each(Database::lose_all),
        }
    }

    /// What a helper opens, and makes when it is opened for the first time.
    fn open_by(&mut self, helper: &V) -> Result<V, Stop> {
        let key = match self.prop(helper, "name") {
            Some(name @ V::Text(_)) => self.database_key(&name),
            Some(V::Int(0)) => helper.id().map(|id| format!("memory:{id}")),
            _ => {
                let ty = self.object(helper).map_or(Ty::NONE, |object| object.ty);
                Some(format!("databases/{}", self.world.name(ty)))
            }
        };
        let new = key
            .as_ref()
            .is_some_and(|key| !self.databases.contains_key(key));
        let opened = self.opened(key.clone());
        if self.prop(helper, "opened").is_some() {
            return Ok(opened);
        }
        self.set_prop(helper, "opened", V::Int(1));
        let one = std::slice::from_ref(&opened);
        self.tell(helper, "onConfigure", one)?;
        if new {
            self.as_sure(|machine| {
                machine.tell(helper, "onCreate", one)?;
                machine.upgrade(helper, &opened, key.as_deref())
            })?;
        }
        self.tell(helper, "onOpen", one)?;
        Ok(opened)
    }

    /// What is made is the same whenever it is made: also where it is not sure that this happens now.
    fn as_sure<T>(&mut self, run: impl FnOnce(&mut Self) -> Result<T, Stop>) -> Result<T, Stop> {
        if self.sure {
            return run(self);
        }
        let seen = self.seen.clone();
        self.owe(seen.len());
        let (tasks, launches) = (self.tasks.len(), self.launches.len());
        self.sure = true;
        let given = run(self);
        self.sure = false;
        self.perhaps.extend(self.seen.difference(&seen).copied());
        self.seen = seen;
        fn doubt<T>(queue: &mut VecDeque<T>, from: usize, what: impl Fn(&mut T)) {
            queue.iter_mut().skip(from).for_each(what);
        }
        doubt(&mut self.tasks, tasks, |task| task.sure = false);
        doubt(&mut self.launches, launches, |launch| launch.sure = false);
        given
    }

    /// An app may come as an update of an older version, whose user has not agreed to anything that is asked now: in some
    /// trials the tables are brought from one of those versions to the present one. One that the app does not update
    /// from (it throws) never was.
    fn upgrade(&mut self, helper: &V, opened: &V, key: Option<&str>) -> Result<(), Stop> {
        let ty = self.object(helper).map_or(Ty::NONE, |object| object.ty);
        let version = self
            .prop(helper, "version")
            .and_then(|version| version.int());
        let (Some(method), Some(key), Some(new)) = (self.named(ty, "onUpgrade"), key, version)
        else {
            return Ok(());
        };
        let old = (1..new.min(MOST_OLD)).chain((new - 1).max(MOST_OLD)..new);
        let ways: Vec<i64> = std::iter::once(0).chain(old).collect();
        if ways.len() < 2 {
            return Ok(());
        }
        let old = self.choose((method, u32::MAX), false, &ways);
        let Some(made) = self.databases.get_mut(key).filter(|_| old > 0) else {
            return Ok(());
        };
        let fresh = made.clone();
        made.upgrading = true;
        let told = self.tell(
            helper,
            "onUpgrade",
            &[opened.clone(), V::Int(old), V::Int(new)],
        );
        if let Some(database) = self.databases.get_mut(key) {
            database.upgrading = false;
            if let Err(Stop::Threw(_)) = told {
                *database = fresh;
                return Ok(());
            }
        }
        told.map(|_| ())
    }
}
