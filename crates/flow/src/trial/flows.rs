//! What goes through a pipeline: one member after the other, until whoever asked has enough.

use super::machine::Machine;
use super::pipes::{MOST_PIPED, Pipe};
use super::steps::Flow;
use super::value::{Stop, V};

/// What takes what comes out; false where it has enough.
pub(super) type End<'e, 'w, 'p> = &'e mut dyn FnMut(&mut Machine<'w, 'p>, V) -> Result<bool, Stop>;

/// What is known of what came out.
#[derive(Clone, Copy, Default)]
pub(super) struct Came {
    /// There may have been less, more, or other members.
    pub lost: bool,
    /// How many there are the device decides, and nothing here has decided it yet.
    pub foreign: bool,
    /// It began with what the device gives.
    pub given: bool,
}

impl<'w, 'p> Machine<'w, 'p> {
    /// Runs a pipeline. `last` is what is done with what comes out.
    pub(super) fn draw(
        &mut self,
        stream: &V,
        last: &V,
        end: End<'_, 'w, 'p>,
    ) -> Result<Came, Stop> {
        let pipe = self.pipe(stream);
        self.nested(|machine| machine.drawn_from(pipe, last, end))
    }

    fn drawn_from(&mut self, pipe: Pipe, last: &V, end: End<'_, 'w, 'p>) -> Result<Came, Stop> {
        let mut came = Came {
            lost: pipe.lost,
            foreign: pipe.foreign,
            given: pipe.foreign,
        };
        if pipe.lost {
            self.doubtful = true;
            self.doubt();
        }
        let functions = pipe.steps.iter().map(|(_, function)| function);
        let decides = functions
            .chain([last])
            .find(|one| self.code_in(one).is_some());
        if pipe.foreign
            && !pipe.lost
            && let Some(decides) = decides
        {
            came.foreign = false;
            if self.one_of(&V::Any, decides, &[1, 1, 1, 0]) == 0 {
                return Ok(came);
            }
        }
        let is_sorted = |(name, _): &(V, V)| name.str() == Some("sorted");
        let orders: Vec<V> = pipe
            .steps
            .iter()
            .filter(|step| is_sorted(step))
            .map(|(_, by)| by.clone())
            .collect();
        let mut parts: Vec<&[(V, V)]> = pipe.steps.split(is_sorted).collect();
        let after = parts.pop().unwrap_or(&[]);
        let (mut items, mut maker) = (pipe.items, pipe.maker);
        for (part, by) in parts.iter().zip(orders) {
            let mut all = Vec::new();
            let mut flow = Flow::of(part);
            flow.all(self, (items, maker.take()), &mut |_, item| {
                all.push(item);
                Ok(all.len() < MOST_PIPED)
            })?;
            came.lost |= flow.lost || !self.sorted(&mut all, &by)?;
            items = all;
        }
        let mut flow = Flow::of(after);
        flow.all(self, (items, maker), end)?;
        came.lost |= flow.lost;
        Ok(came)
    }
}
