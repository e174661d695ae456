//! What happens to the app in a trial, in order.

use super::machine::Machine;
use super::records::{Launch, Order};
use super::value::{NULL, Stop, V};
use crate::world::Ty;

/// What a service answers that is not to be started again when its process has ended.
const NOT_STICKY: V = V::Int(2);
/// Components that are started in one process.
const MOST_STARTS: usize = 40;
/// Starts where an app is used often: some ask until they have asked often enough.
const OFTEN_STARTED: usize = 6;

/// Actions for which one receiver is told.
const MOST_ACTIONS: usize = 12;
/// How the actions begin that the system broadcasts.
const OF_SYSTEM: &[&str] = &["android.", "com.android.", "com.google.android."];

/// The end of a process; what the trial may cost ends it whole.
pub(super) type Told = Result<(), Stop>;

impl Machine<'_, '_> {
    /// Nothing was ever stored.
    pub(super) fn forget(&mut self) {
        self.heap.clear();
        self.stored.clear();
        self.databases.clear();
        self.sticky.clear();
        self.chosen = false;
        self.end();
    }

    /// The process ends; what is stored stays.
    fn end(&mut self) {
        self.statics.clear();
        self.started.clear();
        self.single.clear();
        self.tasks.clear();
        self.blocked.clear();
        self.running = None;
        self.launches.clear();
        self.listeners.clear();
        self.receivers.clear();
        self.watchers.clear();
        self.depth = 0;
        self.sure = true;
    }

    /// The app is used for the first time and once more, or often.
    pub(super) fn trial(&mut self) {
        for _ in 0..(if self.often { OFTEN_STARTED } else { 2 }) {
            if let Err(Stop::Spent) = self.process() {
                self.doubtful = true;
                return;
            }
            self.end();
        }
    }

    fn process(&mut self) -> Told {
        self.begin()?;
        for ty in std::mem::take(&mut self.sticky) {
            self.sure = true;
            self.launches.push_back(Launch {
                ty,
                intent: NULL,
                asked_by: None,
                sure: true,
            });
            self.settle()?;
        }
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
        self.events()?;
        self.doubtful |= !self.tasks.is_empty(); // what was put off was not run to its end
        Ok(())
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
    pub(super) fn say(&mut self, object: &V, name: &str, args: &[V]) -> Told {
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
    pub(super) fn settle(&mut self) -> Told {
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
            let told = self.tell(&made, name, args);
            let given = told.map(|value| value.unwrap_or(V::Lost));
            let given = self.attempt(given)?;
            let again = *name == "onStartCommand" && given != NOT_STICKY;
            if again && self.is_a(launch.ty, "android.app.Service") {
                self.sticky.insert(launch.ty);
            }
        }
        self.tell_others(&made, told)?;
        if let Some(connection) = self.prop(&launch.intent, "connection") {
            let given = self
                .tell(&made, "onBind", std::slice::from_ref(&launch.intent))
                .map(|value| value.unwrap_or(NULL));
            let binder = self.attempt(given)?;
            self.say(&connection, "onServiceConnected", &[V::Any, binder])?;
        }
        Ok(())
    }

    /// What else the platform calls on services and receivers of its kinds: widgets, tiles, listeners of notifications.
    fn tell_others(&mut self, made: &V, told: &[(&str, &[V])]) -> Told {
        let kind = if self.value_is(made, "android.content.BroadcastReceiver") {
            ["receiver", "receiver-interaction"]
        } else {
            ["service", "service-interaction"]
        };
        let lifecycle = &self.query.framework.lifecycle;
        let names = kind
            .iter()
            .filter_map(|kind| lifecycle.get(*kind))
            .flatten();
        let first = ["attachBaseContext", "onBind", "onDestroy"];
        let is_told = |name: &str| told.iter().any(|(own, _)| *own == name);
        let names: Vec<String> = names
            .filter(|name| !name.starts_with('<') && !first.contains(&name.as_str()))
            .filter(|name| !is_told(name))
            .cloned()
            .collect();
        for name in names {
            self.say(made, &name, &[])?;
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
        for (receiver, actions, sure) in std::mem::take(&mut self.receivers) {
            for action in actions.iter().take(MOST_ACTIONS) {
                self.sure = sure && OF_SYSTEM.iter().any(|prefix| action.starts_with(prefix));
                let intent = self.make_named("android.content.Intent");
                self.set_prop(&intent, "open", V::flag(true));
                self.set_prop(&intent, "action", V::text(action));
                self.say(&receiver, "onReceive", &[V::Any, intent])?;
                self.settle()?;
            }
            self.doubtful |= actions.is_empty() || actions.len() > MOST_ACTIONS;
        }
        Ok(())
    }
}
