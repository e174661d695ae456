//! Pipelines (`java.util.stream`): where they begin, and their steps. Nothing runs before something asks for what comes out.

use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

/// What one pipeline begins with, and its steps.
pub(super) const MOST_PIPED: usize = 2_000;
const MOST_STEPS: usize = 32;

/// Under which a pipeline keeps the function that makes its members, and the first of them.
const MAKER: &str = "maker";
const SEED: &str = "seed";

/// Steps that change nothing here.
const SAME: &[&str] = &[
    "asLongStream",
    "onClose",
    "parallel",
    "sequential",
    "unordered",
];
const STEPS: &[&str] = &[
    "boxed",
    "distinct",
    "dropWhile",
    "filter",
    "flatMap",
    "limit",
    "map",
    "mapToDouble",
    "mapToInt",
    "mapToLong",
    "mapToObj",
    "peek",
    "skip",
    "sorted",
    "takeWhile",
];

/// A pipeline as it is when it runs.
pub(super) struct Pipe {
    pub items: Vec<V>,
    pub steps: Vec<(V, V)>,
    pub maker: Option<(V, Option<V>)>,
    /// What goes in is not known.
    pub lost: bool,
    /// How much goes in the device decides.
    pub foreign: bool,
}

impl Machine<'_, '_> {
    pub(super) fn stream_of(&mut self, items: Vec<V>, foreign: bool) -> V {
        let made = self.list_of("java.util.stream.Stream", items);
        if foreign {
            self.set_prop(&made, "foreign", V::flag(true));
        }
        made
    }

    pub(super) fn lose(&mut self, value: &V, lost: bool) {
        if let Some(object) = self.object_mut(value) {
            object.lost |= lost;
        }
    }

    /// What a pipeline is; one that is not modelled gives what is not known.
    pub(super) fn pipe(&self, stream: &V) -> Pipe {
        let object = self.object(stream);
        let maker = object.and_then(|object| {
            let seed = object.props.get(SEED).cloned();
            Some((object.props.get(MAKER).cloned()?, seed))
        });
        let foreign = object.is_none_or(|object| object.props.contains_key("foreign"));
        let mut items = object.map_or(Vec::new(), |object| object.items.clone());
        if foreign && items.is_empty() {
            items.push(if object.is_some() {
                V::Any
            } else {
                stream.clone()
            });
        }
        self.owe(items.len() / 4);
        Pipe {
            items,
            steps: object.map_or(Vec::new(), |object| object.pairs.clone()),
            maker,
            lost: object.map_or(*stream != V::Any, |object| object.lost),
            foreign,
        }
    }

    pub(super) fn made(&mut self, maker: V, seed: Option<V>) -> V {
        let made = self.stream_of(Vec::new(), false);
        self.set_prop(&made, MAKER, maker);
        if let Some(seed) = seed {
            self.set_prop(&made, SEED, seed);
        }
        made
    }

    pub(super) fn stepped(&mut self, this: &V, step: (V, V)) -> V {
        let Pipe {
            items,
            mut steps,
            maker,
            lost,
            foreign,
        } = self.pipe(this);
        steps.push(step);
        let cut = steps.len() > MOST_STEPS;
        let made = match maker {
            Some((maker, seed)) => self.made(maker, seed),
            None => self.stream_of(items, foreign),
        };
        if let Some(object) = self.object_mut(&made) {
            object.pairs = steps;
        }
        self.doubtful |= cut;
        self.lose(&made, lost || cut);
        made
    }
}

pub(super) fn piped(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let (class, name, this) = (call.class(), call.name(), call.this());
    if matches!(name, "stream" | "parallelStream")
        && call.callee.result.is_some_and(|ty| {
            machine
                .program
                .type_name(ty)
                .starts_with("java.util.stream.")
        })
        && class.starts_with("java.util.")
        && !class.starts_with("java.util.Optional")
    {
        let whole = call.args.len() == 1;
        let made = machine.streamed(&this)?;
        machine.lose(&made, !whole); // a part of an array
        return Ok(Some(made));
    }
    if !class.starts_with("java.util.stream.") || !class.ends_with("Stream") {
        return Ok(None);
    }
    if call.args.len() == call.callee.params.len() {
        return super::sources::begun(machine, call);
    }
    if SAME.contains(&name) {
        return Ok(Some(this));
    }
    if STEPS.contains(&name) {
        let arg = match name {
            "boxed" if class.contains("Int") => V::text("java.lang.Integer"),
            "boxed" if class.contains("Long") => V::text("java.lang.Long"),
            "boxed" => V::text("java.lang.Double"),
            _ => call.args.get(1).cloned().unwrap_or(NULL),
        };
        return Ok(Some(machine.stepped(&this, (V::text(name), arg))));
    }
    super::drawn::drawn(machine, call)
}
