//! Stages of values that come later which an executor runs.

use super::futures::STAGE;
use super::machine::Machine;
use super::stages::{EXECUTOR, FUNCTION};
use super::value::{NULL, Stop, V};

/// Of a task for an executor: the stage that it runs. Its items are the arguments.
const STAGED: &str = "stage";

impl Machine<'_, '_> {
    /// Hands a stage to its executor, or puts it behind what waits already.
    pub(super) fn run_apart(&mut self, stage: &V, function: &V, args: Vec<V>) -> Result<(), Stop> {
        let executor = self.prop(stage, EXECUTOR);
        let own = executor.filter(|one| {
            let object = self.object(one);
            object.is_some_and(|object| self.world.is_defined(object.ty))
        });
        if let Some(executor) = own {
            let task = self.list_of("java.lang.Runnable", args);
            self.set_prop(&task, STAGED, stage.clone());
            self.call(&executor, &["execute"], &[task])?;
            return Ok(());
        }
        match self.waiting(stage, function.clone(), args.clone()) {
            true => Ok(()),
            false => {
                let given = self.call(function, STAGE, &args);
                self.finished(stage, given)
            }
        }
    }

    /// Puts the code of a stage behind what waits already; false where it has none of its own.
    fn waiting(&mut self, stage: &V, function: V, args: Vec<V>) -> bool {
        let ty = self.object(&function).map(|object| object.ty);
        let mut names = STAGE.iter();
        let Some(method) = ty.and_then(|ty| names.find_map(|name| self.named(ty, name))) else {
            return false;
        };
        let mut all = vec![function];
        all.extend(args);
        all.resize(self.callee(method).params.len() + 1, V::Any);
        self.wait(method, all, Some(stage.clone()));
        true
    }

    /// Runs the stage of a task that an executor of the app was given; false for any other object.
    pub(super) fn runs_stage(&mut self, task: &V) -> Result<bool, Stop> {
        let Some((stage, args)) = self.stage_of(task) else {
            return Ok(false);
        };
        let function = self.prop(&stage, FUNCTION).unwrap_or(NULL);
        let given = self.nested(|machine| machine.call(&function, STAGE, &args));
        self.finished(&stage, given).map(|()| true)
    }

    fn stage_of(&self, task: &V) -> Option<(V, Vec<V>)> {
        let object = self.object(task)?;
        Some((object.props.get(STAGED)?.clone(), object.items.clone()))
    }

    /// Puts the stage of such a task behind what waits already; false for any other object.
    pub(super) fn posts_stage(&mut self, task: &V) -> bool {
        let Some((stage, args)) = self.stage_of(task) else {
            return false;
        };
        let function = self.prop(&stage, FUNCTION).unwrap_or(NULL);
        self.doubtful |= !self.waiting(&stage, function, args);
        true
    }
}
