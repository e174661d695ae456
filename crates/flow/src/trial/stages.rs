//! What runs when values come that come later: `thenApply`, `thenCompose`, `handle` and the like.

use super::futures::{Outcome, STAGE};
use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

/// What waits for one value.
const MOST_WAITING: usize = 64;
/// What a stage is, what it runs and on what; that it has; that it is not sure that anything waits.
pub(super) const KIND: &str = "kind";
pub(super) const FUNCTION: &str = "function";
pub(super) const EXECUTOR: &str = "executor";
pub(super) const FIRED: &str = "fired";
const UNSURE: &str = "unsure stage";

/// Stages after one value, after two, and after the first of two.
const AFTER_ONE: &[&str] = &[
    "exceptionally",
    "handle",
    "thenAccept",
    "thenApply",
    "thenCompose",
    "thenRun",
    "whenComplete",
];
const AFTER_BOTH: &[&str] = &["runAfterBoth", "thenAcceptBoth", "thenCombine"];
const AFTER_EITHER: &[&str] = &["acceptEither", "applyToEither", "runAfterEither"];
/// Those that are given nothing, and the others that give nothing.
pub(super) const RUNS: &[&str] = &["run", "runAfterBoth", "runAfterEither", "thenRun"];
pub(super) const TAKES: &[&str] = &["acceptEither", "thenAccept", "thenAcceptBoth"];

impl Machine<'_, '_> {
    /// A stage that a method makes; `None` where it makes none that is modelled.
    pub(super) fn staged(
        &mut self,
        this: &V,
        name: &str,
        call: &Call<'_>,
    ) -> Result<Option<V>, Stop> {
        let kind = name.strip_suffix("Async").unwrap_or(name);
        let two = AFTER_BOTH.contains(&kind) || AFTER_EITHER.contains(&kind);
        if !two && !AFTER_ONE.contains(&kind) {
            self.doubtful = true;
            return Ok(None);
        }
        let at = if two { 2 } else { 1 };
        let mut of = vec![this.clone()];
        of.extend(two.then(|| call.arg(1)));
        let made = self.future();
        self.stage(
            &made,
            (name, call.arg(at), call.args.get(at + 1).cloned()),
            of,
        )?;
        Ok(Some(made))
    }

    /// Makes a future one that is complete when a function has run with what comes from others.
    pub(super) fn stage(
        &mut self,
        made: &V,
        (kind, function, executor): (&str, V, Option<V>),
        of: Vec<V>,
    ) -> Result<(), Stop> {
        self.set_prop(made, KIND, V::text(kind));
        self.set_prop(made, FUNCTION, function);
        if let Some(executor) = executor {
            self.set_prop(made, EXECUTOR, executor);
        }
        if !self.sure {
            self.set_prop(made, UNSURE, V::flag(true));
        }
        self.after(made, of)
    }

    pub(super) fn after(&mut self, stage: &V, of: Vec<V>) -> Result<(), Stop> {
        for one in &of {
            let sure = self.outcome(one).is_some_and(|(_, sure)| sure);
            match self.object_mut(one) {
                Some(_) if sure => {}
                Some(source) if source.items.len() < MOST_WAITING => {
                    source.items.push(stage.clone())
                }
                _ => self.doubtful = true,
            }
        }
        if let Some(object) = self.object_mut(stage) {
            object.pairs = of.into_iter().map(|one| (one, NULL)).collect();
        }
        self.fire(stage)
    }

    /// Runs a stage if what it waits for is there.
    pub(super) fn fire(&mut self, stage: &V) -> Result<(), Stop> {
        self.nested(|machine| {
            let Some(object) = machine.object(stage) else {
                return Ok(());
            };
            if object.props.contains_key(FIRED) {
                return Ok(());
            }
            let of: Vec<V> = object.pairs.iter().map(|(one, _)| one.clone()).collect();
            let kind = machine.prop(stage, KIND).unwrap_or(NULL);
            let kind = kind.str().unwrap_or_default().to_owned();
            let outcomes: Vec<_> = of.iter().map(|one| machine.outcome(one)).collect();
            let plain = kind.strip_suffix("Async").unwrap_or(&kind);
            let came: Vec<(Outcome, bool)> = if plain == "anyOf" || AFTER_EITHER.contains(&plain) {
                outcomes.into_iter().flatten().take(1).collect()
            } else {
                outcomes.into_iter().map_while(|one| one).collect()
            };
            let enough = match plain {
                "anyOf" => came.len().min(of.len()) == 1,
                _ if AFTER_EITHER.contains(&plain) => came.len() == 1,
                _ => came.len() == of.len(),
            };
            if !enough {
                return Ok(());
            }
            let known = came.iter().all(|(_, sure)| *sure);
            if known {
                machine.set_prop(stage, FIRED, V::flag(true));
            }
            let sure = machine.sure;
            machine.sure &= known && machine.prop(stage, UNSURE).is_none();
            let came = came.into_iter().map(|(outcome, _)| outcome).collect();
            let given = machine.run_stage(stage, (&kind, plain), came);
            machine.sure = sure;
            given
        })
    }

    fn run_stage(
        &mut self,
        stage: &V,
        (kind, plain): (&str, &str),
        came: Vec<Outcome>,
    ) -> Result<(), Stop> {
        let failed = came.iter().find(|one| matches!(one, Outcome::Failed(_)));
        let ends = match (plain, failed, came.first()) {
            ("handle" | "whenComplete", ..) | ("exceptionally", Some(_), _) => None,
            (_, Some(failed), _) => Some(failed.clone()),
            ("exceptionally" | "anyOf" | "relay", None, Some(first)) => Some(first.clone()),
            ("allOf", ..) => Some(Outcome::Gave(NULL)),
            _ => None,
        };
        if let Some(outcome) = ends {
            return self.complete(stage, outcome).map(|_| ());
        }
        let both = matches!(plain, "handle" | "whenComplete");
        let args: Vec<V> = came
            .into_iter()
            .flat_map(|one| match one {
                Outcome::Gave(value) if both => vec![value, NULL],
                Outcome::Failed(thrown) if both => vec![NULL, thrown],
                Outcome::Gave(value) | Outcome::Failed(value) => vec![value],
            })
            .collect();
        let args = if RUNS.contains(&plain) {
            Vec::new()
        } else {
            args
        };
        let function = self.prop(stage, FUNCTION).unwrap_or(NULL);
        if kind.ends_with("Async") {
            return self.run_apart(stage, &function, args);
        }
        let given = self.call(&function, STAGE, &args);
        self.finished(stage, given)
    }
}
