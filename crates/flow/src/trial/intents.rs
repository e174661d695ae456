//! Intents, bundles, and the components that are started with them.

use super::machine::Machine;
use super::platform::Call;
use super::records::Launch;
use super::value::{NULL, Stop, V};
use crate::world::Ty;

const MOST_LAUNCHES: usize = 48;

pub(super) fn intent(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    match call.class() {
        "android.content.Intent" => return Ok(of_intent(machine, call)),
        "android.os.Bundle"
        | "android.os.BaseBundle"
        | "android.os.PersistableBundle"
        | "android.content.ContentValues"
        | "androidx.work.Data" => {
            return Ok(of_bundle(machine, call, &this));
        }
        "android.content.ComponentName" if call.name() == "<init>" => {
            let target = call.arg(2);
            machine.set_prop(&this, "target", target);
            return Ok(Some(NULL));
        }
        "android.content.IntentFilter" if matches!(call.name(), "<init>" | "addAction") => {
            if let (Some(action), Some(object)) = (call.args.get(1), machine.object_mut(&this)) {
                object.items.push(action.clone());
            }
            return Ok(Some(NULL));
        }
        "android.app.job.JobInfo$Builder" if call.name() == "<init>" => {
            let target = machine.prop(&call.arg(2), "target").unwrap_or(V::Lost);
            machine.set_prop(&this, "target", target);
            return Ok(Some(NULL));
        }
        "android.app.job.JobInfo$Builder" if call.name() == "build" => return Ok(Some(this)),
        _ => {}
    }
    match call.name() {
        "startActivity"
        | "startActivityForResult"
        | "startActivityIfNeeded"
        | "startService"
        | "startForegroundService"
        | "sendBroadcast"
        | "sendOrderedBroadcast"
        | "bindService"
        | "schedule"
        | "enqueue" => {
            let wanted = call.args.iter().skip(1).find(|arg| {
                machine.value_is(arg, "android.content.Intent")
                    || machine.value_is(arg, "android.app.job.JobInfo$Builder")
            });
            let Some(intent) = wanted.cloned() else {
                return Ok(None);
            };
            let asks = call.name() == "startActivityForResult";
            let number = call.args.iter().skip(2).find_map(V::int).filter(|_| asks);
            machine.start(&intent, number.map(|number| (this.clone(), number)));
            if call.name() == "bindService" {
                machine.set_prop(&intent, "connection", call.arg(2));
                return Ok(Some(V::flag(true)));
            }
            Ok(match call.callee.result {
                Some(ty) if &*machine.program.descriptor(ty) == "V" => Some(NULL),
                _ => None,
            })
        }
        "registerReceiver" => {
            let (receiver, filter) = (call.arg(1), call.arg(2));
            let actions = machine
                .object(&filter)
                .map_or(Vec::new(), |object| object.items.clone());
            machine.doubtful |= actions.iter().any(|action| action.str().is_none());
            let actions = actions
                .iter()
                .filter_map(V::str)
                .map(str::to_owned)
                .collect();
            let sure = machine.sure;
            if machine.receivers.len() >= MOST_LAUNCHES {
                machine.doubtful = true;
            } else {
                machine.receivers.push((receiver, actions, sure));
            }
            Ok(Some(NULL))
        }
        "getIntent" => Ok(machine.prop(&this, "intent")),
        "setIntent" => {
            machine.set_prop(&this, "intent", call.arg(1));
            Ok(Some(NULL))
        }
        "setArguments" => {
            machine.set_prop(&this, "arguments", call.arg(1));
            Ok(Some(NULL))
        }
        "getArguments" | "requireArguments" => {
            Ok(Some(machine.prop(&this, "arguments").unwrap_or(NULL)))
        }
        _ => Ok(None),
    }
}

impl Machine<'_, '_> {
    /// The class of the app that an intent starts.
    fn target(&self, intent: &V) -> Option<Ty> {
        match self.prop(intent, "target") {
            Some(V::Class(ty)) => return Some(ty),
            Some(V::Text(name)) => {
                let full = if name.starts_with('.') {
                    format!("{}{name}", self.query.package)
                } else {
                    name.to_string()
                };
                let alias = self
                    .query
                    .components
                    .iter()
                    .find(|one| one.aliases.contains(&full));
                return self.world.find(alias.map_or(&full, |one| &one.name));
            }
            _ => {}
        }
        self.owe(self.query.components.len());
        let action = self.prop(intent, "action")?;
        let action = action.str()?;
        let mut own = self
            .query
            .components
            .iter()
            .filter(|one| one.actions.iter().any(|own| own == action));
        own.find_map(|one| self.world.find(&one.name))
    }

    pub(super) fn start(&mut self, intent: &V, asked_by: Option<(V, i64)>) {
        let action = self
            .prop(intent, "action")
            .and_then(|action| action.str().map(str::to_owned));
        let told: Vec<V> = self
            .receivers
            .iter()
            .filter(|(_, actions, _)| {
                action
                    .as_ref()
                    .is_some_and(|action| actions.contains(action))
            })
            .map(|(receiver, _, _)| receiver.clone())
            .collect();
        for receiver in told {
            let ty = self.object(&receiver).map(|object| object.ty);
            if let Some(method) = ty.and_then(|ty| self.named(ty, "onReceive")) {
                self.later(method, vec![receiver, V::Any, intent.clone()]);
            }
        }
        if let Some(ty) = self.target(intent).filter(|ty| self.world.is_defined(*ty)) {
            if self.launches.len() >= MOST_LAUNCHES {
                self.doubtful = true;
                return;
            }
            let sure = self.sure;
            self.launches.push_back(Launch {
                ty,
                intent: intent.clone(),
                asked_by,
                sure,
            });
        }
    }
}

fn of_intent(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Option<V> {
    let this = call.this();
    match call.name() {
        "<init>" => {
            for arg in call.args.iter().skip(1) {
                match arg {
                    V::Class(_) => machine.set_prop(&this, "target", arg.clone()),
                    V::Text(_) => machine.set_prop(&this, "action", arg.clone()),
                    V::Obj(_) if machine.value_is(arg, "android.content.Intent") => {
                        let from = machine.object(arg)?.clone();
                        let to = machine.object_mut(&this)?;
                        (to.props, to.pairs) = (from.props, from.pairs);
                    }
                    _ => {}
                }
            }
            Some(NULL)
        }
        "setClass" | "setClassName" => {
            machine.set_prop(&this, "target", call.arg(2));
            Some(this)
        }
        "setComponent" => {
            let target = machine.prop(&call.arg(1), "target").unwrap_or(V::Lost);
            machine.set_prop(&this, "target", target);
            Some(this)
        }
        "setAction" => {
            machine.set_prop(&this, "action", call.arg(1));
            Some(this)
        }
        "getAction" => Some(machine.prop(&this, "action").unwrap_or(NULL)),
        "getExtras" => Some(this),
        "putExtras" | "replaceExtras" => {
            let more = machine.object(&call.arg(1))?.pairs.clone();
            machine.object_mut(&this)?.pairs.extend(more);
            Some(this)
        }
        "hasExtra" => of_bundle(machine, call, &this),
        name if name.starts_with("put") || (name.starts_with("get") && name.ends_with("Extra")) => {
            of_bundle(machine, call, &this)
        }
        name if name.starts_with("set") || name.starts_with("add") => Some(this),
        _ => None,
    }
}

fn of_bundle(machine: &mut Machine<'_, '_>, call: &Call<'_>, bundle: &V) -> Option<V> {
    let key = call.arg(1);
    let object = machine.object(bundle)?;
    let found = object
        .pairs
        .iter()
        .rev()
        .find(|(own, _)| *own == key)
        .map(|(_, value)| value.clone());
    let (lost, open) = (object.lost, object.props.contains_key("open"));
    let missing = |value: V| {
        if lost {
            V::Lost
        } else if open {
            V::Any
        } else {
            value
        }
    };
    Some(match call.name() {
        "<init>" => NULL,
        "containsKey" | "hasExtra" => {
            found.map_or_else(|| missing(V::flag(false)), |_| V::flag(true))
        }
        "isEmpty" => V::flag(object.pairs.is_empty()),
        name if name.starts_with("put") => {
            let pair = (machine.kept(key), machine.kept(call.arg(2)));
            let object = machine.object_mut(bundle)?;
            object.pairs.retain(|(own, _)| *own != pair.0);
            object.pairs.push(pair);
            bundle.clone()
        }
        name if name.starts_with("get") => {
            let default = if call.args.len() > 2 {
                call.arg(2)
            } else {
                NULL
            };
            found.unwrap_or_else(|| missing(default))
        }
        _ => return None,
    })
}
