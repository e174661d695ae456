//! Which permissions a value names.

use std::collections::BTreeSet;

use consentry_dex::Program;

use crate::eval::Evaluator;
use crate::values::{Content, Slot, Value};

/// What an argument says about permissions.
#[derive(Clone, PartialEq, Default)]
pub(crate) struct Named {
    pub permissions: BTreeSet<String>,
    pub complete: bool,
    /// Parameters that the rest comes from.
    pub params: BTreeSet<u16>,
}

/// Elements of arrays in arrays.
const MOST_DEPTH: usize = 4;
/// Alternatives of one request.
const MOST_VARIANTS: usize = 8;

/// 2 = an array or a collection, 1 = a string or an object, 0 = neither.
pub(crate) fn kind(program: &Program, ty: consentry_dex::TypeId) -> u8 {
    match &*program.descriptor(ty) {
        "[Ljava/lang/String;"
        | "[[Ljava/lang/String;"
        | "Ljava/util/List;"
        | "Ljava/util/Collection;"
        | "Ljava/util/Set;"
        | "Ljava/util/ArrayList;"
        | "Ljava/lang/Iterable;" => 2,
        "Ljava/lang/String;"
        | "Ljava/lang/Object;"
        | "[Ljava/lang/Object;"
        | "Ljava/lang/CharSequence;" => 1,
        _ => 0,
    }
}

/// What a value names: one for each alternative, since a request asks for one of them and not for all.
pub(crate) fn variants(eval: &mut Evaluator<'_, '_>, value: Value, depth: usize) -> Vec<Named> {
    let value = eval.force(value);
    let program = eval.world.program;
    let mut one = Named {
        complete: true,
        ..Named::default()
    };
    match value {
        Value::Text(sym) => {
            let text = eval.heap.text(program, sym).into_owned();
            if is_permission(&text) {
                one.permissions.insert(text);
            }
        }
        Value::Param(param) => {
            one.params.insert(param);
        }
        Value::Choice(_) if depth < MOST_DEPTH => {
            let mut all: Vec<Named> = Vec::new();
            for value in eval.heap.alternatives(value) {
                all.extend(variants(eval, value, depth + 1));
            }
            all.dedup();
            if !all.is_empty() && all.len() <= MOST_VARIANTS {
                return all;
            }
            one.complete = false;
        }
        Value::Object(_) if depth < MOST_DEPTH => {
            let content = eval.heap.object(value).map(|object| object.content.clone());
            match content {
                Some(Content::Array(all, complete) | Content::List(all, complete)) => {
                    one.complete = complete;
                    let mut list = vec![one];
                    for value in all {
                        list = both(list, variants(eval, value, depth + 1));
                    }
                    return list;
                }
                Some(Content::Builder(text)) => return variants(eval, text, depth + 1),
                _ => one.complete = false,
            }
        }
        // null: no permission
        Value::Int(_) => (),
        _ => one.complete = false,
    }
    vec![one]
}

/// Each of one list together with each of the other; where that is too much, what is sure.
pub(crate) fn both(list: Vec<Named>, more: Vec<Named>) -> Vec<Named> {
    if list.len() * more.len() > MOST_VARIANTS {
        let incomplete = |mut named: Named| {
            named.complete = false;
            named
        };
        return list.into_iter().map(incomplete).collect();
    }
    let pairs = list.iter().flat_map(|a| more.iter().map(move |b| (a, b)));
    let joined = pairs.map(|(a, b)| Named {
        permissions: a.permissions.union(&b.permissions).cloned().collect(),
        complete: a.complete && b.complete,
        params: a.params.union(&b.params).copied().collect(),
    });
    joined.collect()
}

/// Names of permissions as the platform, vendors and libraries write them.
pub(crate) fn is_permission(text: &str) -> bool {
    text.contains(".permission.") && !text.contains(['/', ' ', ':'])
}

/// True where a launcher was made with a contract that asks for permissions.
pub(crate) fn asks_permissions(eval: &mut Evaluator<'_, '_>, launcher: Option<Value>) -> bool {
    let launcher = eval.force(launcher.unwrap_or(Value::Unknown));
    let Some(contract) = eval.heap.slot(launcher, Slot::Contract) else {
        return false;
    };
    let contract = eval.force(contract);
    let Some(ty) = eval.heap.object(contract).map(|object| object.ty) else {
        return false;
    };
    let name = eval.world.name(ty);
    name.ends_with("$RequestPermission") || name.ends_with("$RequestMultiplePermissions")
}
