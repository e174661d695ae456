//! Values that come later (`CompletableFuture`): who completes them, and what waits for them.

use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

pub(super) const LATER: &str = "java.util.concurrent.CompletableFuture";
/// What is kept in one: the value or the exception that came, and that it is not sure that it did.
const RESULT: &str = "result";
const FAILED: &str = "failed";
const UNSURE: &str = "unsure";

/// What came.
#[derive(Clone)]
pub(super) enum Outcome {
    Gave(V),
    Failed(V),
}

impl Machine<'_, '_> {
    /// What came, and whether it is sure that it did.
    pub(super) fn outcome(&self, future: &V) -> Option<(Outcome, bool)> {
        let object = self.object(future)?;
        let sure = !object.props.contains_key(UNSURE);
        if let Some(thrown) = object.props.get(FAILED) {
            return Some((Outcome::Failed(thrown.clone()), sure));
        }
        let value = object.props.get(RESULT)?;
        Some((Outcome::Gave(value.clone()), sure))
    }

    /// It comes: what waits for it runs. False where it had come before.
    pub(super) fn complete(&mut self, future: &V, outcome: Outcome) -> Result<bool, Stop> {
        if self.outcome(future).is_some_and(|(_, sure)| sure) {
            return Ok(false);
        }
        let (name, value) = match outcome {
            Outcome::Gave(value) => (RESULT, self.kept(value)),
            Outcome::Failed(thrown) => (FAILED, thrown),
        };
        let sure = self.sure;
        let mut waiting = Vec::new();
        if let Some(object) = self.object_mut(future) {
            object.props.remove(FAILED);
            object.props.remove(UNSURE);
            object.props.insert(name, value);
            if sure {
                waiting = std::mem::take(&mut object.items);
            } else {
                object.props.insert(UNSURE, V::flag(true));
                waiting.clone_from(&object.items);
            }
        }
        self.opens(future);
        for stage in waiting.iter().rev() {
            self.fire(stage)?;
        }
        Ok(true)
    }

    /// What a task has given whose result somebody waits for.
    pub(super) fn came(&mut self, future: &V, given: Result<V, Stop>) -> Result<V, Stop> {
        if self.value_is(future, LATER) {
            return self.finished(future, given).map(|()| NULL);
        }
        let value = self.kept(given?);
        self.set_prop(future, RESULT, value.clone());
        self.opens(future);
        Ok(value)
    }

    pub(super) fn future(&mut self) -> V {
        self.make_named(LATER)
    }
}

pub(super) fn later(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let this = call.this();
    if call.class() == LATER && call.args.len() == call.callee.params.len() {
        return begun(machine, call);
    }
    if call.name() == "run" && machine.runs_stage(&this)? {
        return Ok(Some(NULL));
    }
    if !machine.value_is(&this, LATER) {
        return Ok(None);
    }
    let outcome = machine.outcome(&this);
    let is = |flag: bool, outcome: &Option<(Outcome, bool)>| match outcome {
        Some((_, false)) => V::Lost,
        _ => V::flag(flag),
    };
    let failed = matches!(outcome, Some((Outcome::Failed(_), _)));
    Ok(Some(match call.name() {
        "<init>" => NULL,
        "complete" => V::flag(machine.complete(&this, Outcome::Gave(call.arg(1)))?),
        "completeExceptionally" => V::flag(machine.complete(&this, Outcome::Failed(call.arg(1)))?),
        "cancel" => {
            let thrown = machine.make_named("java.util.concurrent.CancellationException");
            V::flag(machine.complete(&this, Outcome::Failed(thrown))?)
        }
        "isDone" => is(outcome.is_some(), &outcome),
        "isCompletedExceptionally" => is(failed, &outcome),
        "isCancelled" => {
            let class = "java.util.concurrent.CancellationException";
            let cancelled = matches!(&outcome, Some((Outcome::Failed(thrown), _))
                if machine.value_is(thrown, class));
            is(cancelled, &outcome)
        }
        "getNow" => match outcome {
            Some(outcome) => known(machine, call, outcome)?,
            None => call.arg(1),
        },
        "join" | "get" => {
            machine.drain()?;
            match machine.outcome(&this) {
                Some(outcome) => known(machine, call, outcome)?,
                None if call.callee.params.is_empty() => return machine.waits(&this),
                None => return machine.throw("java.util.concurrent.TimeoutException"),
            }
        }
        "toCompletableFuture" => this,
        name => return machine.staged(&this, name, call),
    }))
}

/// What came, for whoever asks; where it is not sure that it did, all that follows is not.
fn known(
    machine: &mut Machine<'_, '_>,
    call: &Call<'_>,
    (outcome, sure): (Outcome, bool),
) -> Result<V, Stop> {
    if !sure {
        machine.doubt();
    }
    match outcome {
        Outcome::Gave(value) => Ok(value),
        Outcome::Failed(thrown)
            if machine.value_is(&thrown, "java.util.concurrent.CancellationException") =>
        {
            Err(Stop::Threw(thrown))
        }
        Outcome::Failed(_) if call.name() == "get" => {
            machine.throw("java.util.concurrent.ExecutionException")
        }
        Outcome::Failed(_) => machine.throw("java.util.concurrent.CompletionException"),
    }
}

/// Those that are complete when they are made, or when something has run, or others are complete.
fn begun(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let name = call.name();
    let made = machine.future();
    match name {
        "completedFuture" | "completedStage" => {
            machine.complete(&made, Outcome::Gave(call.arg(0)))?;
        }
        "failedFuture" | "failedStage" => {
            machine.complete(&made, Outcome::Failed(call.arg(0)))?;
        }
        "supplyAsync" | "runAsync" => {
            let executor = call.args.get(1).cloned();
            machine.stage(&made, (name, call.arg(0), executor), Vec::new())?;
        }
        "allOf" | "anyOf" => {
            let Some(of) = machine.members(&call.arg(0))? else {
                machine.doubtful = true;
                return Ok(Some(made));
            };
            machine.stage(&made, (name, NULL, None), of)?;
        }
        _ => {
            machine.doubtful = true;
            return Ok(None);
        }
    }
    Ok(Some(made))
}

/// The methods by which what a stage runs is called.
pub(super) const STAGE: &[&str] = &["apply", "accept", "run", "get"];
