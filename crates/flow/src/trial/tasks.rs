//! What runs later: threads, handlers, executors, tasks, one after the other.

use foldhash::HashMap;

use consentry_dex::MethodId;

use super::machine::Machine;
use super::platform::Call;
use super::records::Task;
use super::value::{NULL, Stop, V};

/// Tasks that run after each other before the trial goes on.
const MOST_TASKS: usize = 400;
/// How often one method is run of what waits, before something else happens.
const OFTEN_RUN: u32 = 24;
/// What is run once and then has a result.
pub(super) const FUTURE: &str = "java.util.concurrent.FutureTask";
/// Threads that are made to run another one.
const MOST_WRAPPED: usize = 8;

impl Machine<'_, '_> {
    /// Puts what an object does when it runs behind what waits already.
    pub(super) fn post(&mut self, runnable: V) {
        if self.posts_stage(&runnable) {
            return;
        }
        let mut runnable = runnable;
        let mut future = None;
        for _ in 0..MOST_WRAPPED {
            let Some(ty) = self.object(&runnable).map(|object| object.ty) else {
                return;
            };
            let method = self.named(ty, "run").or_else(|| self.named(ty, "call"));
            if let Some(method) = method {
                return self.wait(method, vec![runnable], future);
            }
            if self.is_a(ty, FUTURE) {
                future = Some(runnable.clone());
            }
            match self.prop(&runnable, "target") {
                Some(target) => runnable = target,
                None => return,
            }
        }
    }

    /// What an object was to do is taken back, or may be.
    fn take_back(&mut self, object: &V) {
        if self.sure {
            self.tasks.retain(|task| task.args.first() != Some(object));
        }
        for task in &mut self.tasks {
            task.sure &= task.args.first() != Some(object);
        }
    }

    /// Puts a method of an object behind what waits already.
    pub(super) fn post_named(&mut self, object: &V, name: &str, args: Vec<V>) {
        let ty = self.object(object).map(|object| object.ty);
        if let Some(method) = ty.and_then(|ty| self.named(ty, name)) {
            let own = std::iter::once(object.clone());
            self.later(method, own.chain(args).collect());
        }
    }

    pub(super) fn later(&mut self, method: MethodId, args: Vec<V>) {
        self.wait(method, args, None);
    }

    pub(super) fn wait(&mut self, method: MethodId, args: Vec<V>, future: Option<V>) {
        let sure = self.sure;
        self.again(Task {
            method,
            future,
            args,
            sure,
            again: 0,
        });
    }

    /// Puts a task behind what waits already.
    pub(super) fn again(&mut self, task: Task) {
        if self.tasks.len() >= MOST_TASKS {
            self.doubtful = true;
        } else {
            self.tasks.push_back(task);
        }
    }

    /// Runs what waits. An exception or a wait without end ends its own task only.
    pub(super) fn drain(&mut self) -> Result<(), Stop> {
        let mut ran: HashMap<MethodId, u32> = HashMap::default();
        let mut later = Vec::new();
        for _ in 0..MOST_TASKS {
            let Some(task) = self.tasks.pop_front() else {
                break;
            };
            let times = ran.entry(task.method).or_default();
            *times += 1;
            if *times > OFTEN_RUN {
                later.push(task); // what posts itself again and again goes on when something else has happened
                continue;
            }
            let sure = std::mem::replace(&mut self.sure, task.sure);
            let outer = self.running.replace(task.clone());
            let mut given = self.run(task.method, &task.args);
            self.running = outer;
            if let Some(future) = &task.future {
                given = self.came(future, given);
            }
            self.sure = sure;
            self.attempt(given)?;
        }
        self.tasks.extend(later);
        Ok(())
    }

    /// Runs something of its own: only the end of the process or of the trial ends what called it.
    pub(super) fn attempt(&mut self, given: Result<V, Stop>) -> Result<V, Stop> {
        match given {
            Err(stop @ (Stop::Exit | Stop::Spent)) => Err(stop),
            // A device would show that the app has crashed: more likely something is modelled wrongly.
            Err(Stop::Threw(_)) => {
                self.doubtful |= !std::mem::take(&mut self.unsure_throw);
                Ok(V::Lost)
            }
            Err(Stop::Ends) => Ok(V::Lost),
            given => given,
        }
    }

    fn set_platform_field(&mut self, object: &V, class: &str, name: &str, value: V) {
        let class = self.world.find(class);
        let field = class.and_then(|class| self.field_named(class, name));
        if let (Some(field), Some(object)) = (field, self.object_mut(object)) {
            object.fields.insert(field, value);
        }
    }

    fn message(&mut self, what: V, about: Option<V>) -> V {
        let made = self.make_named("android.os.Message");
        self.set_platform_field(&made, "android.os.Message", "what", what);
        self.set_platform_field(&made, "android.os.Message", "obj", about.unwrap_or(NULL));
        made
    }
}

pub(super) fn task(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    match (call.class(), call.name()) {
        ("java.lang.Thread", "<init>") => {
            for arg in call.args.iter().skip(1) {
                if machine.value_is(arg, "java.lang.Runnable") {
                    machine.set_prop(&this, "target", arg.clone());
                }
            }
            return Ok(Some(NULL));
        }
        (_, "<init>") if machine.value_is(&this, FUTURE) => {
            machine.set_prop(&this, "target", call.arg(1));
            return Ok(Some(NULL));
        }
        (class, "submit") if class.starts_with("java.util.concurrent.") => {
            let made = machine.make_named(FUTURE);
            machine.set_prop(&made, "target", call.arg(1));
            machine.post(made.clone());
            return Ok(Some(made));
        }
        (_, "run") if machine.value_is(&this, FUTURE) => {
            machine.post(this);
            machine.drain()?;
            return Ok(Some(NULL));
        }
        (_, "start") if machine.value_is(&this, "java.lang.Thread") => {
            machine.post(this);
            return Ok(Some(NULL));
        }
        ("java.lang.Thread", "currentThread") => {
            let ty = machine
                .world
                .find("java.lang.Thread")
                .unwrap_or(crate::world::Ty::NONE);
            return Ok(Some(machine.only("thread", ty)));
        }
        ("java.lang.Thread", "interrupted" | "isInterrupted") => return Ok(Some(V::flag(false))),
        ("java.lang.Thread", "sleep" | "setName" | "setDaemon" | "yield") => return Ok(Some(NULL)),
        (_, "join") if machine.value_is(&this, "java.lang.Thread") => {
            machine.drain()?;
            return Ok(Some(NULL));
        }
        ("android.os.Looper", "getMainLooper" | "myLooper") => {
            let ty = machine
                .world
                .find("android.os.Looper")
                .unwrap_or(crate::world::Ty::NONE);
            return Ok(Some(machine.only("looper", ty)));
        }
        _ => {}
    }
    if call.name() == "start" && machine.value_is(&this, "android.os.CountDownTimer") {
        machine.post_named(&this, "onTick", vec![V::Any]);
        machine.post_named(&this, "onFinish", Vec::new());
        return Ok(Some(this));
    }
    if call.name() == "cancel" && machine.value_is(&this, "android.os.CountDownTimer") {
        machine.take_back(&this);
        return Ok(Some(NULL));
    }
    if machine.value_is(&this, "android.os.AsyncTask")
        && matches!(call.name(), "execute" | "executeOnExecutor")
    {
        let given = call.args.last().cloned().unwrap_or(NULL);
        machine.tell(&this, "onPreExecute", &[])?;
        let result = machine.tell(&this, "doInBackground", &[given]);
        let result = match result {
            Ok(value) => value.unwrap_or(NULL),
            Err(stop) => machine.attempt(Err(stop))?,
        };
        machine.tell(&this, "onPostExecute", &[result])?;
        return Ok(Some(this));
    }
    if machine.value_is(&this, "android.os.Handler") || call.class() == "android.os.Message" {
        return handler(machine, call);
    }
    Ok(None)
}

fn handler(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    match call.name() {
        "<init>" => {
            for arg in call.args.iter().skip(1) {
                if machine.value_is(arg, "android.os.Handler$Callback") {
                    machine.set_prop(&this, "callback", arg.clone());
                }
            }
            Ok(Some(NULL))
        }
        "obtainMessage" => {
            let about = (call.args.len() > 2)
                .then(|| call.args.last().cloned())
                .flatten();
            let what = if call.args.len() > 1 {
                call.arg(1)
            } else {
                V::Int(0)
            };
            let made = machine.message(what, about);
            machine.set_prop(&made, "handler", this);
            Ok(Some(made))
        }
        "obtain" => {
            let owner = call
                .args
                .first()
                .filter(|arg| machine.value_is(arg, "android.os.Handler"))
                .cloned();
            let what = if call.args.len() > 1 {
                call.arg(1)
            } else {
                V::Int(0)
            };
            let made = machine.message(
                what,
                (call.args.len() > 2)
                    .then(|| call.args.last().cloned())
                    .flatten(),
            );
            if let Some(owner) = owner {
                machine.set_prop(&made, "handler", owner);
            }
            Ok(Some(made))
        }
        "sendToTarget"
        | "sendMessage"
        | "sendMessageDelayed"
        | "sendMessageAtTime"
        | "sendMessageAtFrontOfQueue"
        | "sendEmptyMessage"
        | "sendEmptyMessageDelayed"
        | "sendEmptyMessageAtTime" => {
            let message = match call.name() {
                "sendToTarget" => this.clone(),
                name if name.starts_with("sendEmpty") => machine.message(call.arg(1), None),
                _ => call.arg(1),
            };
            let owner = if call.name() == "sendToTarget" {
                machine.prop(&this, "handler").unwrap_or(NULL)
            } else {
                this
            };
            for owner in [Some(owner.clone()), machine.prop(&owner, "callback")]
                .into_iter()
                .flatten()
            {
                let ty = machine.object(&owner).map(|object| object.ty);
                if let Some(method) = ty.and_then(|ty| machine.named(ty, "handleMessage")) {
                    machine.later(method, vec![owner, message.clone()]);
                }
            }
            Ok(Some(V::flag(true)))
        }
        name if name.starts_with("post") => {
            machine.post(call.arg(1));
            Ok(Some(V::flag(true)))
        }
        "getLooper" => {
            let ty = machine
                .world
                .find("android.os.Looper")
                .unwrap_or(crate::world::Ty::NONE);
            Ok(Some(machine.only("looper", ty)))
        }
        "removeCallbacks" => {
            machine.take_back(&call.arg(1));
            Ok(Some(NULL))
        }
        "removeMessages" | "removeCallbacksAndMessages" => {
            let all = call.name() == "removeCallbacksAndMessages";
            for task in &mut machine.tasks {
                if all || task.args.first() == Some(&this) {
                    task.sure = false; // which of them is not told apart
                }
            }
            Ok(Some(NULL))
        }
        _ => Ok(None),
    }
}
