//! Atomic values, fields that are changed atomically, locks, references, one thread at a time.

use super::machine::Machine;
use super::platform::Call;
use super::tasks::FUTURE;
use super::value::{NULL, Stop, V};

pub(super) fn concurrent(
    machine: &mut Machine<'_, '_>,
    call: &Call<'_>,
) -> Result<Option<V>, Stop> {
    let class = call.class();
    if class.ends_with("FieldUpdater") {
        return updated(machine, call);
    }
    if class.starts_with("java.util.concurrent.atomic.Atomic") {
        return atomic(machine, call);
    }
    match (class, call.name()) {
        ("java.util.concurrent.locks.LockSupport", "park" | "parkNanos" | "parkUntil") => {
            Err(Stop::Ends)
        }
        ("java.util.concurrent.locks.LockSupport", "unpark") => {
            machine.post(call.arg(0));
            Ok(Some(NULL))
        }
        ("java.util.concurrent.CountDownLatch", _) => latch(machine, call),
        ("java.util.concurrent.FutureTask" | "java.util.concurrent.Future", _)
            if machine.value_is(&call.this(), FUTURE) =>
        {
            future(machine, call)
        }
        ("java.util.concurrent.Future", "get") => {
            machine.drain()?;
            Ok(Some(V::Lost))
        }
        (_, "await" | "awaitUninterruptibly")
            if class.starts_with("java.util.concurrent.locks.")
                && call.callee.params.is_empty() =>
        {
            machine.waits(&call.this())
        }
        // Whoever waits for so long only goes on whatever came.
        (_, "await" | "awaitNanos" | "awaitUntil")
            if class.starts_with("java.util.concurrent.locks.") =>
        {
            machine.drain()?;
            Ok(Some(V::Any))
        }
        (_, "lock" | "unlock" | "lockInterruptibly" | "signal" | "signalAll")
            if class.starts_with("java.util.concurrent.locks.") =>
        {
            if call.name().starts_with("signal") {
                machine.opens(&call.this());
            }
            Ok(Some(NULL))
        }
        (_, "tryLock") => Ok(Some(V::flag(true))),
        (
            "java.lang.ThreadLocal"
            | "java.lang.ref.WeakReference"
            | "java.lang.ref.SoftReference"
            | "java.lang.ref.Reference",
            name,
        ) => {
            let this = call.this();
            Ok(match name {
                "get" => Some(machine.prop(&this, "value").unwrap_or(NULL)),
                "set" | "<init>" => {
                    let value = if call.args.len() > 1 {
                        machine.kept(call.arg(1))
                    } else {
                        NULL
                    };
                    machine.set_prop(&this, "value", value);
                    Some(NULL)
                }
                _ => None,
            })
        }
        ("java.lang.Object", "wait") => machine.waits(&call.this()),
        ("java.lang.Object", "notify" | "notifyAll") => {
            machine.opens(&call.this());
            Ok(Some(NULL))
        }
        ("java.lang.Object", "<init>") => Ok(Some(NULL)),
        _ => Ok(None),
    }
}

/// The number or reference that an operation leaves, and what it gives: before or after.
fn changed(name: &str, old: &V, call: &Call<'_>, at: usize) -> Option<(V, V)> {
    let sum = |by: i64| {
        old.int()
            .map_or(V::Lost, |old| V::Int(old.wrapping_add(by)))
    };
    let by = call.arg(at);
    let added = match (old, by.int()) {
        (V::Int(old), Some(by)) => V::Int(old.wrapping_add(by)),
        _ => V::Lost,
    };
    Some(match name {
        "get" | "getPlain" | "getAcquire" | "getOpaque" | "intValue" | "longValue" => {
            (old.clone(), old.clone())
        }
        "set" | "lazySet" | "setRelease" | "setPlain" => (by, NULL),
        "getAndSet" => (by, old.clone()),
        "incrementAndGet" => (sum(1), sum(1)),
        "decrementAndGet" => (sum(-1), sum(-1)),
        "getAndIncrement" => (sum(1), old.clone()),
        "getAndDecrement" => (sum(-1), old.clone()),
        "addAndGet" => (added.clone(), added),
        "getAndAdd" => (added, old.clone()),
        _ => return None,
    })
}

fn swaps(machine: &mut Machine<'_, '_>, old: &V, expected: &V) -> bool {
    match (old, expected) {
        (V::Lost, _) | (_, V::Lost) => {
            machine.doubt();
            true
        }
        (old, expected) => old == expected,
    }
}

impl Machine<'_, '_> {
    /// Each member in turn.
    fn next_turn(&mut self, array: &V) -> V {
        let count = self.object(array).map_or(0, |array| array.items.len());
        let turn = self.prop(array, "turn").and_then(|turn| turn.int());
        let turn = turn.unwrap_or(0);
        self.set_prop(array, "turn", V::Int(turn + 1));
        V::Int(turn % (count.max(1) as i64))
    }

    /// A task waits for something that has not come: it is kept until somebody opens it.
    pub(super) fn waits(&mut self, what: &V) -> Result<Option<V>, Stop> {
        match self.running.clone() {
            Some(task) if self.blocked.len() < MOST_BLOCKED && task.again < MOST_AGAIN => {
                self.blocked.push((what.clone(), task));
            }
            _ => self.set_prop(what, "waited", V::flag(true)),
        }
        Err(Stop::Ends)
    }

    /// It comes: what waited goes on. Its task is run once more from its beginning, which leads to the same place now.
    pub(super) fn opens(&mut self, what: &V) {
        self.doubtful |= self.prop(what, "waited").is_some();
        let (open, left) = std::mem::take(&mut self.blocked)
            .into_iter()
            .partition::<Vec<_>, _>(|(other, _)| other == what);
        self.blocked = left;
        for (_, mut task) in open {
            task.again += 1;
            task.sure &= self.sure;
            self.again(task);
        }
    }
}

/// Tasks that wait at the same time, and how often one of them may have to.
const MOST_BLOCKED: usize = 64;
const MOST_AGAIN: u32 = 8;

/// Who waits for a latch that nothing opens waits for good, or for as long as it said.
fn latch(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    let left = machine.prop(&this, "value").unwrap_or(V::Lost);
    Ok(Some(match call.name() {
        "<init>" => {
            machine.set_prop(&this, "value", call.arg(1));
            NULL
        }
        "countDown" => {
            let left = left.int().map_or(V::Lost, |left| V::Int((left - 1).max(0)));
            let left = machine.kept(left);
            if left == V::Int(0) {
                machine.opens(&this);
            }
            machine.set_prop(&this, "value", left);
            NULL
        }
        "getCount" => left,
        "await" => {
            machine.drain()?;
            let open = match machine.prop(&this, "value").and_then(|left| left.int()) {
                Some(left) => V::flag(left == 0),
                None => V::Lost,
            };
            match (open, call.callee.params.is_empty()) {
                (V::Int(0), true) => return machine.waits(&this),
                (V::Lost, true) => {
                    machine.doubt();
                    NULL
                }
                (_, true) => NULL,
                (open, false) => open,
            }
        }
        _ => return Ok(None),
    }))
}

/// What was run has a result; who asks for one of what was not waits for good, or for as long as it said.
fn future(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    match call.name() {
        "get" => {
            machine.drain()?;
            match machine.prop(&this, "result") {
                Some(result) => Ok(Some(result)),
                None if call.callee.params.is_empty() => machine.waits(&this),
                None => machine.throw("java.util.concurrent.TimeoutException"),
            }
        }
        "isDone" => Ok(Some(V::flag(machine.prop(&this, "result").is_some()))),
        "isCancelled" => Ok(Some(NULL)),
        _ => Ok(None),
    }
}

fn atomic(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    if call.class().ends_with("Array") {
        return Ok(in_array(machine, call));
    }
    let old = machine.prop(&this, "value").unwrap_or(NULL);
    match call.name() {
        "<init>" => {
            let first = if call.args.len() > 1 {
                call.arg(1)
            } else {
                NULL
            };
            machine.set_prop(&this, "value", first);
            Ok(Some(NULL))
        }
        "compareAndSet" | "weakCompareAndSet" => {
            let is = swaps(machine, &old, &call.arg(1));
            if is {
                let new = machine.kept(call.arg(2));
                machine.set_prop(&this, "value", new);
            }
            Ok(Some(V::flag(is)))
        }
        name => {
            let Some((new, given)) = changed(name, &old, call, 1) else {
                return Ok(None);
            };
            let new = machine.kept(new);
            machine.set_prop(&this, "value", new);
            Ok(Some(given))
        }
    }
}

fn in_array(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Option<V> {
    let this = call.this();
    if call.name() == "<init>" {
        let count = call
            .arg(1)
            .int()
            .and_then(|count| usize::try_from(count).ok())
            .unwrap_or(0)
            .min(65_536);
        machine.object_mut(&this)?.items = vec![NULL; count];
        return Some(NULL);
    }
    if call.name() == "length" {
        return Some(V::Int(machine.object(&this)?.items.len() as i64));
    }
    let at = match call.arg(1) {
        V::Any => machine.next_turn(&this), // workers that take work from each other begin at any of them
        at => at,
    };
    let at = usize::try_from(at.int()?).ok()?;
    let old = machine.object(&this)?.items.get(at).cloned()?;
    let (new, given) = match call.name() {
        "compareAndSet" | "weakCompareAndSet" => {
            let is = swaps(machine, &old, &call.arg(2));
            (if is { call.arg(3) } else { old }, V::flag(is))
        }
        name => changed(name, &old, call, 2)?,
    };
    *machine.object_mut(&this)?.items.get_mut(at)? = new;
    Some(given)
}

fn updated(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    if call.name() == "newUpdater" {
        let made = machine.make_named(call.class());
        machine.set_prop(&made, "class", call.arg(0));
        let name = call.args.last().cloned().unwrap_or(V::Lost);
        machine.set_prop(&made, "field", name);
        return Ok(Some(made));
    }
    let (updater, base) = (call.this(), call.arg(1));
    let (Some(V::Class(ty)), Some(V::Text(name))) = (
        machine.prop(&updater, "class"),
        machine.prop(&updater, "field"),
    ) else {
        return Ok(Some(V::Lost));
    };
    let Some(field) = machine.field_named(ty, &name) else {
        return Ok(Some(V::Lost));
    };
    let Some(old) = machine
        .object(&base)
        .map(|object| object.fields.get(&field).cloned().unwrap_or(NULL))
    else {
        return Ok(Some(V::Lost));
    };
    let (new, given) = match call.name() {
        "compareAndSet" | "weakCompareAndSet" => {
            let is = swaps(machine, &old, &call.arg(2));
            (if is { call.arg(3) } else { old }, V::flag(is))
        }
        name => match changed(name, &old, call, 2) {
            Some(both) => both,
            None => return Ok(None),
        },
    };
    let new = machine.kept(new);
    if let Some(object) = machine.object_mut(&base) {
        object.fields.insert(field, new);
    }
    Ok(Some(given))
}
