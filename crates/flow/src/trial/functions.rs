//! Functions as values: how one is called, and what is made of others (`negate`, `andThen`, `compose`).

use consentry_dex::MethodId;

use super::machine::{MOST_DEPTH, Machine};
use super::platform::Call;
use super::value::{NULL, Stop, V};

/// The methods by which functions of a kind are called.
pub(super) const APPLY: &[&str] = &["apply", "applyAsInt", "applyAsLong", "applyAsDouble"];
pub(super) const TEST: &[&str] = &["test"];
pub(super) const ACCEPT: &[&str] = &["accept"];
pub(super) const GET: &[&str] = &[
    "get",
    "getAsInt",
    "getAsLong",
    "getAsDouble",
    "getAsBoolean",
];
pub(super) const COMPARE: &[&str] = &["compare"];
/// All of these.
const CALLED: &[&[&str]] = &[APPLY, TEST, ACCEPT, GET, COMPARE];

/// Under which a function that was made of others (its items) keeps how.
const HOW: &str = "how";
/// The place of what a function leaves open, behind every instruction of its code.
const DECIDES: u32 = u32::MAX;
/// Functions that are looked at for the code in one that was made of them.
const MOST_PARTS: usize = 16;

impl Machine<'_, '_> {
    /// Calls a function of the app or one that was made of such.
    pub(super) fn call(&mut self, function: &V, names: &[&str], args: &[V]) -> Result<V, Stop> {
        if function.is_null() {
            return self.throw("java.lang.NullPointerException");
        }
        for name in names {
            if let Some(given) = self.tell(function, name, args)? {
                return Ok(given);
            }
        }
        self.doubtful = true; // whatever it does is not run
        Ok(V::Lost)
    }

    /// What a function gives that was made of others; `None` for every other object.
    pub(super) fn composed(&mut self, function: &V, args: &[V]) -> Result<Option<V>, Stop> {
        let Some(V::Text(how)) = self.prop(function, HOW) else {
            return Ok(None);
        };
        let parts = self.object(function).map(|object| object.items.clone());
        let parts = parts.unwrap_or_default();
        self.nested(|machine| combine(machine, &how, &parts, args))
            .map(Some)
    }

    /// Goes one deeper outside of the app's own code.
    pub(super) fn nested<T>(
        &mut self,
        run: impl FnOnce(&mut Self) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        if self.depth >= MOST_DEPTH {
            return Err(Stop::Spent);
        }
        self.pay()?;
        self.depth += 1;
        let given = run(self);
        self.depth -= 1;
        given
    }

    /// Pays for what is done between two instructions of the app.
    pub(super) fn pay(&mut self) -> Result<(), Stop> {
        let cost = 1 + self.owed();
        self.left = self.left.checked_sub(cost).ok_or(Stop::Spent)?;
        Ok(())
    }

    /// A function that is made of others.
    pub(super) fn made_of(&mut self, call: &Call<'_>, how: &str, parts: Vec<V>) -> V {
        let ty = call
            .callee
            .result
            .map_or(crate::world::Ty::NONE, Into::into);
        let made = self.make(ty);
        self.set_prop(&made, HOW, V::text(how));
        if let Some(object) = self.object_mut(&made) {
            object.items = parts;
        }
        made
    }

    pub(super) fn is_composed(&self, function: &V) -> bool {
        self.prop(function, HOW).is_some()
    }

    /// The code of the app that a function runs.
    pub(super) fn code_in(&self, function: &V) -> Option<MethodId> {
        let mut left = vec![function.clone()];
        for _ in 0..MOST_PARTS {
            let object = self.object(&left.pop()?)?;
            let mut names = CALLED.iter().copied().flatten();
            if let Some(method) = names.find_map(|name| self.named(object.ty, name)) {
                return Some(method);
            }
            if object.props.contains_key(HOW) {
                left.extend(object.items.iter().rev().take(MOST_PARTS).cloned());
            }
        }
        None
    }

    /// Whether a flag that a function gave, or on which it depends that it runs, is set; each way is taken of what is open.
    pub(super) fn whether(&mut self, flag: &V, function: &V) -> bool {
        self.one_of(flag, function, &[1, 0]) != 0
    }

    /// A number that a function gave; where that is open, each of these is taken in turn.
    pub(super) fn one_of(&mut self, number: &V, function: &V, ways: &[i64]) -> i64 {
        if let V::Int(number) = number {
            return *number;
        }
        let lost = *number != V::Any;
        if let Some(method) = self.code_in(function) {
            return self.choose((method, DECIDES), lost, ways);
        }
        self.doubt();
        self.doubtful = true; // the other ways are not tried
        ways.first().copied().unwrap_or(0)
    }
}

fn combine(machine: &mut Machine<'_, '_>, how: &str, parts: &[V], args: &[V]) -> Result<V, Stop> {
    let part = |at: usize| parts.get(at).cloned().unwrap_or(NULL);
    let arg = args.first().cloned().unwrap_or(V::Lost);
    Ok(match how {
        "negate" => match machine.call(&part(0), TEST, args)? {
            V::Int(flag) => V::flag(flag == 0),
            unknown => unknown,
        },
        "and" | "or" => {
            let first = machine.call(&part(0), TEST, args)?;
            let first_is = machine.whether(&first, &part(0));
            let given = if first_is == (how == "and") {
                machine.call(&part(1), TEST, args)?
            } else {
                V::flag(first_is)
            };
            if first == V::Lost { V::Lost } else { given }
        }
        "andThen" => {
            let first = machine.call(&part(0), APPLY, args)?;
            machine.call(&part(1), APPLY, &[first])?
        }
        "compose" => {
            let first = machine.call(&part(1), APPLY, args)?;
            machine.call(&part(0), APPLY, &[first])?
        }
        "accept" => {
            machine.call(&part(0), ACCEPT, args)?;
            machine.call(&part(1), ACCEPT, args)?
        }
        "identity" => arg,
        "isEqual" => machine.equal(&part(0), &arg)?,
        _ => super::orders::order(machine, how, parts, args)?,
    })
}

pub(super) fn function(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let class = call.class();
    if machine.is_composed(&call.this()) && CALLED.iter().any(|names| names.contains(&call.name()))
    {
        return machine.composed(&call.this(), call.args.get(1..).unwrap_or(&[]));
    }
    if !class.starts_with("java.util.function.") {
        return Ok(None);
    }
    let parts = call.args.to_vec();
    let how = match call.name() {
        "not" => "negate",
        "andThen" if class.ends_with("Consumer") => "accept",
        how @ ("negate" | "and" | "or" | "andThen" | "compose" | "identity" | "isEqual") => how,
        _ => return Ok(None),
    };
    Ok(Some(machine.made_of(call, how, parts)))
}
