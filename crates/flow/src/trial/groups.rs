//! What came out of a pipeline, in groups.

use super::collectors::{collect, mapped};
use super::flows::Came;
use super::functions::{APPLY, TEST};
use super::machine::Machine;
use super::value::{NULL, Stop, V};

pub(super) fn grouped(
    machine: &mut Machine<'_, '_>,
    (kind, with): (&str, &[V]),
    items: Vec<V>,
    mut came: Came,
) -> Result<V, Stop> {
    let by = with.first().cloned().unwrap_or(NULL);
    let parts = kind == "partitioningBy";
    let mut keys = Vec::new();
    if parts {
        keys.extend([0, 1].map(|flag| machine.boxed("java.lang.Boolean", V::Int(flag))));
    }
    let mut groups: Vec<Vec<V>> = vec![Vec::new(); keys.len()];
    for item in items {
        let names = if parts { TEST } else { APPLY };
        let key = machine.call(&by, names, std::slice::from_ref(&item))?;
        came.lost |= key == V::Lost;
        machine.owe(keys.len());
        let at = if parts {
            Some(usize::from(machine.whether(&key, &by)))
        } else {
            machine.position(&keys, &key)?
        };
        match at.and_then(|at| groups.get_mut(at)) {
            Some(group) => group.push(item),
            None => {
                keys.push(key);
                groups.push(vec![item]);
            }
        }
    }
    let downstream = with.get(1..).and_then(<[V]>::last).cloned();
    let mut pairs = Vec::new();
    for (key, group) in keys.into_iter().zip(groups) {
        let value = match &downstream {
            Some(next) => collect(machine, next, group, came)?,
            None => machine.collected("java.util.ArrayList", group, came),
        };
        pairs.push((key, value));
    }
    Ok(mapped(machine, pairs, came))
}
