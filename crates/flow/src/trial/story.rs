//! What happens to the app in a trial, in order.

use std::collections::BTreeSet;

use super::machine::{Launch, Listener, Machine, Order};
use super::value::{NULL, Stop, V};
use super::windows::MODAL;
use crate::world::Ty;

/// Components that are started in one process, and events that are told.
const MOST_STARTS: usize = 40;
const MOST_EVENTS: usize = 240;
/// Starts, and uses of each control, where an app is used often: some ask until they have asked often enough.
const OFTEN_STARTED: usize = 6;
const OFTEN_USED: usize = 40;

/// The end of a process; what the trial may cost ends it whole.
type Told = Result<(), Stop>;

impl Machine<'_, '_> {
    /// Nothing was ever stored.
    pub(super) fn forget(&mut self) {
        self.heap.clear();
        self.stored.clear();
        self.end();
    }

    /// The process ends; what is stored stays.
    fn end(&mut self) {
        self.statics.clear();
        self.started.clear();
        self.single.clear();
        self.tasks.clear();
        self.launches.clear();
        self.listeners.clear();
        self.receivers.clear();
        self.depth = 0;
        self.sure = true;
    }

    /// The app is used for the first time and once more, or often.
    pub(super) fn trial(&mut self) {
        for _ in 0..(if self.often { OFTEN_STARTED } else { 2 }) {
            if let Err(Stop::Spent) = self.process() {
                self.doubtful |= !self.often;
                return;
            }
            self.end();
        }
    }

    fn process(&mut self) -> Told {
        self.begin()?;
        if self.order == Order::Last {
            // the process may be there for something else than its first screen
            self.others()?;
            self.events()?;
        }
        let launchers: Vec<Ty> = self.components("activity", |one| one.launcher);
        for ty in launchers {
            self.sure = true;
            let intent = self.make_named("android.content.Intent");
            self.launches.push_back(Launch {
                ty,
                intent,
                asked_by: None,
                sure: true,
            });
            self.settle()?;
        }
        self.events()?;
        self.others()?;
        self.events()
    }

    fn components(&self, kind: &str, which: impl Fn(&crate::query::Component) -> bool) -> Vec<Ty> {
        let own = self
            .query
            .components
            .iter()
            .filter(|one| one.kind == kind && !one.disabled && which(one));
        own.filter_map(|one| self.world.find(&one.name))
            .filter(|ty| self.world.is_defined(*ty))
            .collect()
    }

    /// The application and its providers.
    fn begin(&mut self) -> Told {
        let application = self.application();
        self.construct(&application, &[])?;
        self.say(&application, "attachBaseContext", &[V::Any])?;
        for ty in self.components("provider", |one| one.main_process) {
            self.initialise_apart(ty)?;
            let made = self.make(ty);
            self.construct(&made, &[])?;
            self.say(&made, "onCreate", &[])?;
        }
        for name in &self.query.initializers {
            if let Some(ty) = self
                .world
                .find(name)
                .filter(|ty| self.world.is_defined(*ty))
            {
                self.initialise_apart(ty)?;
                let made = self.make(ty);
                self.construct(&made, &[])?;
                self.say(&made, "create", std::slice::from_ref(&application))?;
            }
        }
        self.say(&application, "onCreate", &[])?;
        self.settle()
    }

    fn initialise_apart(&mut self, ty: Ty) -> Told {
        let given = self.initialise(ty).map(|()| NULL);
        self.attempt(given).map(|_| ())
    }

    /// Tells an object something that stands by itself.
    fn say(&mut self, object: &V, name: &str, args: &[V]) -> Told {
        let given = self
            .tell(object, name, args)
            .map(|value| value.unwrap_or(NULL));
        self.attempt(given).map(|_| ())
    }

    /// Runs the constructor that takes so many arguments.
    pub(super) fn construct(&mut self, object: &V, args: &[V]) -> Told {
        let Some(ty) = self.object(object).map(|object| object.ty) else {
            return Ok(());
        };
        self.initialise_apart(ty)?;
        let program = self.program;
        let Some(name) = program.find_string(b"<init>") else {
            return Ok(());
        };
        let own = program.methods_of(consentry_dex::TypeId(ty.0));
        let fits = own.filter(|method| {
            let row = program.method(*method);
            row.name == name
                && program.params(row.proto).len() == args.len()
                && program.code_of(*method).is_some()
        });
        let Some(method) = { fits }.next() else {
            return Ok(());
        };
        let mut all = vec![object.clone()];
        all.extend(args.iter().cloned());
        let given = self.run(method, &all);
        self.attempt(given).map(|_| ())
    }

    /// Runs what waits and starts what is asked for, until nothing does.
    fn settle(&mut self) -> Told {
        for _ in 0..MOST_STARTS {
            self.drain()?;
            let Some(launch) = self.launches.pop_front() else {
                return self.drain();
            };
            let sure = std::mem::replace(&mut self.sure, launch.sure);
            let started = self.launch(&launch);
            self.sure = sure;
            started?;
        }
        self.doubtful |= !self.launches.is_empty();
        self.drain()
    }

    fn launch(&mut self, launch: &Launch) -> Told {
        self.initialise_apart(launch.ty)?;
        let made = self.make(launch.ty);
        self.construct(&made, &[])?;
        self.set_prop(&made, "intent", launch.intent.clone());
        if self.is_a(launch.ty, "android.app.Activity") {
            return self.screen(&made, launch);
        }
        let told: &[(&str, &[V])] = &[
            ("onCreate", &[]),
            ("onStartCommand", &[launch.intent.clone(), NULL, NULL]),
            ("onStart", &[launch.intent.clone(), NULL]),
            ("onHandleIntent", std::slice::from_ref(&launch.intent)),
            ("onHandleWork", std::slice::from_ref(&launch.intent)),
            ("onStartJob", &[]),
            ("onReceive", &[V::Any, launch.intent.clone()]),
        ];
        for (name, args) in told {
            self.say(&made, name, args)?;
        }
        if let Some(connection) = self.prop(&launch.intent, "connection") {
            let given = self
                .tell(&made, "onBind", std::slice::from_ref(&launch.intent))
                .map(|value| value.unwrap_or(NULL));
            let binder = self.attempt(given)?;
            self.say(&connection, "onServiceConnected", &[V::Any, binder])?;
        }
        Ok(())
    }

    fn screen(&mut self, made: &V, launch: &Launch) -> Told {
        self.single.insert("activity".to_owned(), made.clone());
        for (name, args) in [
            ("attachBaseContext", &[V::Any][..]),
            ("onCreate", &[NULL]),
            ("onStart", &[]),
            ("onPostCreate", &[NULL]),
            ("onResume", &[]),
            ("onPostResume", &[]),
            ("onAttachedToWindow", &[]),
            ("onCreateOptionsMenu", &[]),
            ("onWindowFocusChanged", &[V::Int(1)]),
        ] {
            let gone = self
                .prop(made, "finished")
                .is_some_and(|value| value != NULL);
            if gone && !matches!(name, "onCreate" | "attachBaseContext") {
                break;
            }
            self.say(made, name, args)?;
        }
        self.listen(made.clone(), made.clone(), 0);
        if let Some((asker, number)) = &launch.asked_by {
            self.drain()?;
            let code = self.prop(made, "code").unwrap_or(NULL);
            let data = self.prop(made, "data").unwrap_or(NULL);
            self.say(asker, "onActivityResult", &[V::Int(*number), code, data])?;
        }
        Ok(())
    }

    /// The user uses everything that is there but what agrees; screens come and go.
    fn events(&mut self) -> Told {
        let mut used = BTreeSet::new();
        while let Some(at) = self.next_event(&used) {
            used.insert(at);
            if let Some(one) = self.listeners.get(at).cloned() {
                self.used.insert(self.key(&one));
                self.event(&one)?;
            }
        }
        for _ in 0..(if self.often { OFTEN_USED } else { 0 }) {
            for at in &used {
                if let Some(one) = self.listeners.get(*at).cloned()
                    && self.can_be_used(&one)
                {
                    self.event(&one)?;
                }
            }
        }
        let left = self.listeners.iter().enumerate();
        let left = left.filter(|(at, one)| !used.contains(at) && !self.is_off(&one.source));
        let left: Vec<(Ty, i64)> = left.map(|(_, one)| self.key(one)).collect();
        self.missed.extend(left);
        self.sure = true;
        Ok(())
    }

    /// What a listener is known by in all trials.
    fn key(&self, one: &Listener) -> (Ty, i64) {
        let object = self.object(&one.object);
        (object.map_or(Ty::NONE, |object| object.ty), one.which)
    }

    /// The listener that is used next.
    fn next_event(&self, used: &BTreeSet<usize>) -> Option<usize> {
        let most = self.listeners.len().min(MOST_EVENTS);
        self.owe(most);
        let mut left = self
            .listeners
            .iter()
            .enumerate()
            .take(most)
            .filter(|(at, one)| !used.contains(at) && self.can_be_used(one));
        let next = match self.order {
            Order::First => left.next(),
            Order::Last => left.next_back(),
            Order::DialogsLast => left.min_by_key(|(_, one)| one.which != 0),
        };
        next.map(|(at, _)| at)
    }

    /// Not of a screen that is gone, nor behind a dialog that must be answered, nor switched off.
    fn can_be_used(&self, one: &Listener) -> bool {
        let gone = self.prop(&one.screen, "finished");
        let behind = one.which == 0
            && self.value_is(&one.source, "android.view.View")
            && self.single.contains_key(MODAL);
        gone.is_none_or(|gone| gone == NULL) && !behind && !self.is_off(&one.source)
    }

    fn event(&mut self, one: &Listener) -> Told {
        self.sure = one.sure;
        if one.which != 0 {
            self.close(&one.source); // a button closes its dialog
        }
        let ty = self.object(&one.object).map(|object| object.ty);
        if one.object == one.source && ty.is_some_and(|ty| self.is_a(ty, "android.app.Activity")) {
            self.used(&one.object)?;
        } else if let Some(ty) = ty {
            for method in self.callbacks(ty).iter().copied() {
                let mut args = vec![one.object.clone()];
                for param in self.callee(method).params.clone() {
                    args.push(self.given(param, &one.source, one.which));
                }
                let given = self.run(method, &args);
                self.attempt(given)?;
            }
        }
        self.settle()
    }

    /// A control that takes no click.
    fn is_off(&self, source: &V) -> bool {
        let is = |name: &'static str| self.prop(source, name).and_then(|value| value.int());
        let first = |what: &str| self.is_first(source, what);
        is("enabled").map_or(first("enabled"), |enabled| enabled == 0)
            || is("visibility").map_or(first("visible"), |visible| visible != 0)
    }

    fn given(&mut self, param: consentry_dex::TypeId, source: &V, which: i64) -> V {
        let name = self.program.type_name(param);
        match name.as_str() {
            "android.view.View" | "android.content.DialogInterface" => source.clone(),
            "int" if which != 0 => V::Int(which),
            "android.app.Activity" => self.single.get("activity").cloned().unwrap_or(V::Any),
            "android.os.Bundle" => NULL,
            _ => self.offered(param),
        }
    }

    /// What the platform hands to a method that it calls: objects of its own classes are never null, but for those that
    /// may be.
    pub(super) fn offered(&mut self, param: consentry_dex::TypeId) -> V {
        let name = self.program.type_name(param);
        let plain = [
            "android.content.Intent",
            "android.os.Bundle",
            "java.lang.CharSequence",
        ];
        if !name.starts_with("android.") || name.ends_with("[]") || plain.contains(&name.as_str()) {
            return V::Any;
        }
        if name == "android.content.Context" {
            return self.application();
        }
        let made = self.only(&format!("given:{name}"), param.into());
        self.set_prop(&made, "foreign", V::Int(1));
        made
    }

    /// A screen that is used, left and come back to.
    fn used(&mut self, activity: &V) -> Told {
        let kinds = ["activity-interaction", "activity"];
        let names = kinds
            .iter()
            .filter_map(|kind| self.query.framework.lifecycle.get(*kind))
            .flatten();
        let layouts = self
            .query
            .layouts
            .iter()
            .flat_map(|layout| layout.handlers.iter());
        let first = [
            "<clinit>",
            "<init>",
            "attachBaseContext",
            "onCreate",
            "onActivityResult",
            "onRequestPermissionsResult",
        ];
        let names: Vec<String> = names
            .chain(layouts)
            .filter(|name| !first.contains(&name.as_str()))
            .cloned()
            .collect();
        self.single.insert("activity".to_owned(), activity.clone());
        for name in names {
            if self
                .prop(activity, "finished")
                .is_some_and(|value| value != NULL)
                && !matches!(name.as_str(), "onPause" | "onStop" | "onDestroy")
            {
                continue;
            }
            let given = self
                .tell(activity, &name, &[])
                .map(|value| value.unwrap_or(NULL));
            self.attempt(given)?;
            self.settle()?;
        }
        Ok(())
    }

    /// What the system or other apps start.
    fn others(&mut self) -> Told {
        for kind in ["receiver", "service", "activity"] {
            for ty in self.components(kind, |one| one.open && !one.launcher) {
                self.sure = true;
                let intent = self.make_named("android.content.Intent");
                if let Some(object) = self.object_mut(&intent) {
                    object.props.insert("open", V::flag(true));
                    object.props.insert("action", V::Any);
                }
                self.launches.push_back(Launch {
                    ty,
                    intent,
                    asked_by: None,
                    sure: true,
                });
                self.settle()?;
            }
        }
        for (receiver, _, sure) in std::mem::take(&mut self.receivers) {
            self.sure = sure;
            let intent = self.make_named("android.content.Intent");
            self.set_prop(&intent, "open", V::flag(true));
            self.set_prop(&intent, "action", V::Any);
            self.say(&receiver, "onReceive", &[V::Any, intent])?;
            self.settle()?;
        }
        Ok(())
    }
}
