//! Orders: comparators, those that are made of others, and what is sorted by them.

use super::functions::{APPLY, COMPARE};
use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

/// Members of a list that is sorted.
const MOST_SORTED: usize = 64;

impl Machine<'_, '_> {
    /// Sorts a list by a comparator, or as its members are ordered.
    pub(super) fn sort(&mut self, list: &V, comparator: &V) -> Result<(), Stop> {
        let mut items = match self.object(list) {
            Some(object) if !object.lost => object.items.clone(),
            _ => return Ok(()),
        };
        let known = self.sorted(&mut items, comparator)?;
        if let Some(object) = self.object_mut(list) {
            object.lost |= !known;
            object.items = items;
        }
        Ok(())
    }

    /// Sorts; false where the order is not known.
    pub(super) fn sorted(&mut self, items: &mut [V], comparator: &V) -> Result<bool, Stop> {
        if items.len() > MOST_SORTED {
            return Ok(false);
        }
        for end in 1..items.len() {
            for at in (1..=end).rev() {
                let [low, high] = match items.get(at - 1..=at) {
                    Some([low, high]) => [low.clone(), high.clone()],
                    _ => break,
                };
                match self.before(comparator, &low, &high)? {
                    Some(true) => break,
                    Some(false) => items.swap(at - 1, at),
                    None => return Ok(false),
                }
            }
        }
        Ok(true)
    }

    /// Whether the first is not behind the second; `None` where that is not known.
    pub(super) fn before(&mut self, by: &V, first: &V, second: &V) -> Result<Option<bool>, Stop> {
        Ok(match self.compared(by, first, second)? {
            V::Int(order) => Some(order <= 0),
            V::Any if self.code_in(by).is_some() => Some(self.one_of(&V::Any, by, &[-1, 1]) <= 0),
            _ => None,
        })
    }

    fn compared(&mut self, by: &V, low: &V, high: &V) -> Result<V, Stop> {
        if by.is_null() {
            return self.by_nature(low, high);
        }
        self.call(by, COMPARE, &[low.clone(), high.clone()])
    }

    /// The order that values have of their own.
    fn by_nature(&mut self, low: &V, high: &V) -> Result<V, Stop> {
        let plain = |value: &V| {
            let real = ["java.lang.Float", "java.lang.Double"];
            if real.iter().any(|class| self.value_is(value, class)) {
                return V::Lost; // kept by their bits
            }
            let own = self
                .prop(value, "box")
                .or_else(|| self.prop(value, "ordinal"));
            own.unwrap_or_else(|| value.clone())
        };
        Ok(match (plain(low), plain(high)) {
            (V::Int(low), V::Int(high)) => V::Int(low.cmp(&high) as i64),
            (V::Text(low), V::Text(high)) => {
                V::Int(low.encode_utf16().cmp(high.encode_utf16()) as i64)
            }
            (V::Lost, _) | (_, V::Lost) => V::Lost,
            (V::Any, _) | (_, V::Any) => V::Any,
            _ => self
                .tell(low, "compareTo", std::slice::from_ref(high))?
                .unwrap_or(V::Lost),
        })
    }
}

/// What a comparator gives that was made of others.
pub(super) fn order(
    machine: &mut Machine<'_, '_>,
    how: &str,
    parts: &[V],
    args: &[V],
) -> Result<V, Stop> {
    let part = |at: usize| parts.get(at).cloned().unwrap_or(NULL);
    let [low, high] = args else {
        return Ok(V::Lost);
    };
    match how {
        "natural" => machine.by_nature(low, high),
        "comparing" | "comparingDouble" => {
            let low = machine.call(&part(0), APPLY, std::slice::from_ref(low))?;
            let high = machine.call(&part(0), APPLY, std::slice::from_ref(high))?;
            if let (V::Int(low), V::Int(high), "comparingDouble") = (&low, &high, how) {
                let real = |bits: &i64| f64::from_bits(*bits as u64);
                return Ok(V::Int(real(low).total_cmp(&real(high)) as i64));
            }
            machine.compared(&part(1), &low, &high)
        }
        "reversed" => machine.compared(&part(0), high, low),
        "then" => match machine.compared(&part(0), low, high)? {
            V::Int(0) => machine.compared(&part(1), low, high),
            V::Int(order) => Ok(V::Int(order)),
            unknown => Ok(unknown),
        },
        "nullsFirst" | "nullsLast" => {
            let first = if how == "nullsFirst" { -1 } else { 1 };
            match (low.is_null(), high.is_null()) {
                (true, true) => Ok(V::Int(0)),
                (true, false) => Ok(V::Int(first)),
                (false, true) => Ok(V::Int(-first)),
                _ => machine.compared(&part(0), low, high),
            }
        }
        _ => Ok(V::Lost),
    }
}

pub(super) fn comparator(
    machine: &mut Machine<'_, '_>,
    call: &Call<'_>,
) -> Result<Option<V>, Stop> {
    match (call.class(), call.name()) {
        ("java.util.Comparator", _) | ("java.util.Collections", "reverseOrder") => {}
        _ => return Ok(None),
    }
    let is_static = call.args.len() == call.callee.params.len();
    let mut parts = call.args.to_vec();
    let how = match (call.name(), is_static) {
        ("naturalOrder", _) => "natural",
        ("reverseOrder" | "reversed", _) => {
            parts.resize(1, NULL); // NULL: the order of their own
            "reversed"
        }
        ("comparingDouble", _) => "comparingDouble",
        (name, true) if name.starts_with("comparing") => "comparing",
        ("nullsFirst", _) => "nullsFirst",
        ("nullsLast", _) => "nullsLast",
        (name, false) if name.starts_with("thenComparing") => {
            let first = call.callee.params.first();
            let by = first.map(|ty| machine.program.type_name(*ty));
            if by.as_deref() != Some("java.util.Comparator") {
                let own = if name.ends_with("Double") {
                    "comparingDouble"
                } else {
                    "comparing"
                };
                let second = machine.made_of(call, own, parts.split_off(1));
                parts.push(second);
            }
            "then"
        }
        _ => return Ok(None),
    };
    Ok(Some(machine.made_of(call, how, parts)))
}
