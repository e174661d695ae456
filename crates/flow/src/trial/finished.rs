//! What a stage gives when its function has run.

use super::futures::{LATER, Outcome};
use super::machine::Machine;
use super::stages::{FIRED, KIND, RUNS, TAKES};
use super::value::{NULL, Stop, V};

impl Machine<'_, '_> {
    /// The function of a stage has run.
    pub(super) fn finished(&mut self, stage: &V, given: Result<V, Stop>) -> Result<(), Stop> {
        let kind = self.prop(stage, KIND).unwrap_or(NULL);
        let kind = kind.str().unwrap_or_default().to_owned();
        let kind = kind.strip_suffix("Async").unwrap_or(&kind);
        let outcome = match given {
            Ok(value) => Outcome::Gave(value),
            Err(Stop::Threw(thrown)) => {
                if std::mem::take(&mut self.unsure_throw) {
                    self.doubt();
                }
                Outcome::Failed(thrown)
            }
            Err(stop) => return Err(stop),
        };
        let outcome = match (kind, outcome) {
            ("thenCompose", Outcome::Gave(inner)) if self.value_is(&inner, LATER) => {
                self.set_prop(stage, KIND, V::text("relay"));
                if let Some(object) = self.object_mut(stage) {
                    object.props.remove(FIRED);
                }
                return self.after(stage, vec![inner]);
            }
            ("thenCompose", Outcome::Gave(NULL)) => {
                Outcome::Failed(self.make_named("java.lang.NullPointerException"))
            }
            ("thenCompose", Outcome::Gave(_)) => {
                self.doubtful = true; // one that something else completes
                Outcome::Gave(V::Lost)
            }
            ("whenComplete", Outcome::Gave(_)) => {
                let object = self.object(stage);
                let of = object.and_then(|object| object.pairs.first().cloned());
                let before = of.and_then(|(one, _)| self.outcome(&one));
                before.map_or(Outcome::Gave(V::Lost), |(outcome, _)| outcome)
            }
            (kind, Outcome::Gave(_)) if RUNS.contains(&kind) || TAKES.contains(&kind) => {
                Outcome::Gave(NULL)
            }
            (_, outcome) => outcome,
        };
        self.complete(stage, outcome).map(|_| ())
    }
}
