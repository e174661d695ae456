//! Where pipelines begin: collections, arrays, single members, numbers, functions that make members.

use super::machine::Machine;
use super::pipes::MOST_PIPED;
use super::platform::Call;
use super::value::{NULL, Stop, V};

/// The names of what makes members from nothing, or from the one before.
pub(super) const MAKES: &[&str] = &[
    "get",
    "getAsInt",
    "getAsLong",
    "getAsDouble",
    "apply",
    "applyAsInt",
    "applyAsLong",
    "applyAsDouble",
];

impl Machine<'_, '_> {
    /// A pipeline of what is in a collection or an array.
    pub(super) fn streamed(&mut self, of: &V) -> Result<V, Stop> {
        let Some(object) = self.object(of) else {
            let made = self.stream_of(vec![of.clone()], true);
            self.lose(&made, *of != V::Any);
            return Ok(made);
        };
        let foreign = object.props.contains_key("foreign");
        let held = object.items.clone();
        let members = self.members(of)?;
        let lost = members.is_none();
        let mut items = members.unwrap_or(held);
        let cut = items.len() > MOST_PIPED;
        items.truncate(MOST_PIPED);
        self.owe(items.len() / 4);
        let made = self.stream_of(items, foreign);
        self.lose(&made, lost || cut);
        Ok(made)
    }
}

/// The pipelines that begin with something else than a collection.
pub(super) fn begun(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let first = call.arg(0);
    Ok(Some(match call.name() {
        "empty" => machine.stream_of(Vec::new(), false),
        "of" | "ofNullable" => {
            let param = call.callee.params.first();
            let many = param.is_some_and(|ty| machine.program.descriptor(*ty).starts_with('['));
            if many {
                return machine.streamed(&first).map(Some);
            }
            let none = call.name() == "ofNullable" && first.is_null();
            machine.stream_of(if none { Vec::new() } else { vec![first] }, false)
        }
        "concat" => {
            let both = machine.stream_of(call.args.to_vec(), false);
            machine.stepped(&both, (V::text("flatMap"), NULL))
        }
        "generate" => machine.made(first, None),
        "iterate" if call.args.len() == 2 => machine.made(call.arg(1), Some(first)),
        "range" | "rangeClosed" => {
            let end = i64::from(call.name() == "rangeClosed");
            let numbers = match (first.int(), call.arg(1).int()) {
                (Some(from), Some(to)) => Some(from..to.saturating_add(end)),
                _ => None,
            };
            let lost = call.args.contains(&V::Lost);
            let all = numbers.clone().unwrap_or(0..0).take(MOST_PIPED + 1);
            let mut items: Vec<V> = all.map(V::Int).collect();
            let cut = items.len() > MOST_PIPED;
            items.truncate(MOST_PIPED);
            machine.owe(items.len() / 4);
            let made = machine.stream_of(items, numbers.is_none());
            machine.lose(&made, lost || cut);
            made
        }
        _ => {
            machine.doubtful = true;
            return Ok(None);
        }
    }))
}
