//! Requests of permissions: which permissions, in which form.

use std::collections::{BTreeMap, BTreeSet};

use consentry_dex::{MethodId, Program};

use crate::eval::{Evaluator, Event};
use crate::matching::{MatchId, Matches};
use crate::query::{Query, Role};
use crate::sites::{Blind, HELPER_DEPTH};
use crate::values::{Content, Slot, Value};

/// A request, or a part of one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Asked {
    pub method: MethodId,
    pub offset: u32,
    pub rule: MatchId,
    pub permissions: BTreeSet<String>,
    pub complete: bool,
}

/// What an argument says about permissions.
#[derive(Default)]
struct Named {
    permissions: BTreeSet<String>,
    complete: bool,
    /// Parameters that the rest comes from.
    params: BTreeSet<u16>,
}

/// A helper that asks for what it is given.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Handed {
    helper: MethodId,
    params: BTreeSet<u16>,
    rule: MatchId,
    known: BTreeSet<String>,
    method: MethodId,
    offset: u32,
}

/// Elements of arrays in arrays.
const MOST_DEPTH: usize = 4;

/// The search for requests.
pub(crate) struct Requests<'q> {
    query: &'q Query,
    matches: &'q Matches,
    /// Packages of the libraries that the query knows: their own calls are not the app's.
    libraries: Vec<String>,
    pub asked: BTreeSet<Asked>,
    pub blind: BTreeSet<Blind>,
    handed: BTreeSet<Handed>,
    pub cut: u64,
}

impl<'q> Requests<'q> {
    pub fn new(query: &'q Query, matches: &'q Matches) -> Self {
        let apis = query
            .apis
            .iter()
            .filter(|api| matches!(api.role, Role::Request | Role::RequestPart));
        let classes = apis
            .flat_map(|api| &api.matches)
            .map(|rule| rule.class_name.as_str());
        let packages = classes.filter(|name| {
            !name.starts_with("android.app.") && !name.starts_with("android.content.")
        });
        let mut libraries: Vec<String> = packages
            .filter_map(|name| Some(format!("{}.", name.rsplit_once('.')?.0)))
            .collect();
        libraries.sort_unstable();
        libraries.dedup();
        Self {
            query,
            matches,
            libraries,
            asked: BTreeSet::new(),
            blind: BTreeSet::new(),
            handed: BTreeSet::new(),
            cut: 0,
        }
    }

    fn rules(&self, method: MethodId) -> Vec<MatchId> {
        let of = |rule: &MatchId| self.query.apis.get(rule.api as usize).map(|api| api.role);
        let rules = self.matches.methods.get(&method).into_iter().flatten();
        rules
            .filter(|rule| matches!(of(rule), Some(Role::Request | Role::RequestPart)))
            .copied()
            .collect()
    }

    /// The methods whose calls are looked at.
    pub fn wanted(&self) -> Vec<MethodId> {
        self.matches
            .methods
            .keys()
            .copied()
            .filter(|method| !self.rules(*method).is_empty())
            .collect()
    }

    /// Looks at a call.
    pub fn look(&mut self, eval: &mut Evaluator<'_, '_>, event: &Event) {
        let Some(rule) = self.rules(event.target).first().copied() else {
            return;
        };
        let program = eval.world.program;
        let caller = program.type_name(program.method(event.caller).class);
        if self
            .libraries
            .iter()
            .any(|library| caller.starts_with(library.as_str()))
        {
            return;
        }
        let launches = self
            .query
            .apis
            .get(rule.api as usize)
            .and_then(|api| api.matches.get(rule.index as usize));
        let launches = launches.is_some_and(|rule| {
            rule.class_name == "androidx.activity.result.ActivityResultLauncher"
        });
        let args = eval.heap.args_of(event.args).to_vec();
        let named = self.named(eval, event.target, &args);
        if launches
            && named.permissions.is_empty()
            && !asks_permissions(eval, args.first().copied())
        {
            return;
        }
        self.note(rule, event, named);
    }

    fn note(&mut self, rule: MatchId, event: &Event, named: Named) {
        if !named.params.is_empty() {
            let (helper, method, offset) = (event.caller, event.caller, event.at);
            self.handed.insert(Handed {
                helper,
                params: named.params,
                rule,
                known: named.permissions,
                method,
                offset,
            });
            return;
        }
        self.add(Asked {
            method: event.caller,
            offset: event.at,
            rule,
            permissions: named.permissions,
            complete: named.complete,
        });
    }

    fn add(&mut self, asked: Asked) {
        if !asked.complete {
            self.blind.insert(Blind {
                reason: "unresolved-permissions",
                method: asked.method,
                offset: asked.offset as i32,
                detail: asked
                    .permissions
                    .iter()
                    .cloned()
                    .collect::<Vec<_>>()
                    .join(", "),
            });
        }
        self.asked.insert(asked);
    }

    /// What the arguments of a call say: arrays and collections where there are any, else strings.
    fn named(&self, eval: &mut Evaluator<'_, '_>, target: MethodId, args: &[Value]) -> Named {
        let program = eval.world.program;
        let params = program.params(program.method(target).proto);
        let shift = args.len().saturating_sub(params.len());
        let kinds: Vec<u8> = params.iter().map(|ty| kind(program, *ty)).collect();
        let best = kinds.iter().copied().max().unwrap_or(0);
        let mut named = Named {
            complete: true,
            ..Named::default()
        };
        for (index, kind) in kinds.into_iter().enumerate() {
            if kind != 0 && kind == best {
                let value = args.get(index + shift).copied().unwrap_or(Value::Unknown);
                collect(eval, value, &mut named, 0);
            }
        }
        named.complete &= best != 0;
        named
    }

    /// Follows permissions through helpers, level by level.
    pub fn follow_helpers(&mut self, eval: &mut Evaluator<'_, '_>) {
        for depth in 0..=HELPER_DEPTH {
            let handed = std::mem::take(&mut self.handed);
            if handed.is_empty() {
                break;
            }
            let mut by_helper: BTreeMap<MethodId, Vec<Handed>> = BTreeMap::new();
            for item in handed {
                by_helper.entry(item.helper).or_default().push(item);
            }
            let (events, cut) = if depth < HELPER_DEPTH {
                eval.calls_of(by_helper.keys().copied(), self.query.limits.callers)
            } else {
                (Vec::new(), 0)
            };
            self.cut += cut;
            let mut called: BTreeSet<MethodId> = BTreeSet::new();
            for (helper, event) in events {
                called.insert(helper);
                for item in by_helper.get(&helper).cloned().unwrap_or_default() {
                    let args = eval.heap.args_of(event.args).to_vec();
                    let mut named = Named {
                        permissions: item.known,
                        complete: true,
                        ..Named::default()
                    };
                    for param in item.params {
                        let value = args
                            .get(usize::from(param))
                            .copied()
                            .unwrap_or(Value::Unknown);
                        collect(eval, value, &mut named, 0);
                    }
                    self.note(item.rule, &event, named);
                }
            }
            // Nobody was seen to call it: the request is named where it is, as far as it is known.
            for item in by_helper
                .into_iter()
                .filter(|(helper, _)| !called.contains(helper))
                .flat_map(|(_, items)| items)
            {
                let Handed {
                    rule,
                    known,
                    method,
                    offset,
                    ..
                } = item;
                self.add(Asked {
                    method,
                    offset,
                    rule,
                    permissions: known,
                    complete: false,
                });
            }
        }
    }

    /// All requests; the parts of one builder in one method are one.
    pub fn finish(&mut self) -> Vec<Asked> {
        let mut list: Vec<Asked> = Vec::new();
        for asked in std::mem::take(&mut self.asked) {
            let part = self
                .query
                .apis
                .get(asked.rule.api as usize)
                .is_some_and(|api| api.role == Role::RequestPart);
            let same = |other: &&mut Asked| {
                other.method == asked.method
                    && other.rule.api == asked.rule.api
                    && (part || other.offset == asked.offset)
            };
            match list.iter_mut().rev().take(64).find(same) {
                Some(other) => {
                    other.permissions.extend(asked.permissions);
                    other.complete &= asked.complete;
                    other.offset = other.offset.max(asked.offset);
                }
                None => list.push(asked),
            }
        }
        list
    }
}

/// 2 = an array or a collection, 1 = a string or an object, 0 = neither.
fn kind(program: &Program, ty: consentry_dex::TypeId) -> u8 {
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

fn collect(eval: &mut Evaluator<'_, '_>, value: Value, named: &mut Named, depth: usize) {
    let value = eval.force(value);
    let program = eval.world.program;
    match value {
        Value::Text(sym) => {
            let text = eval.heap.text(program, sym).into_owned();
            if is_permission(&text) {
                named.permissions.insert(text);
            }
        }
        Value::Param(param) => {
            named.params.insert(param);
        }
        Value::Choice(_) if depth < MOST_DEPTH => {
            for one in eval.heap.alternatives(value) {
                collect(eval, one, named, depth + 1);
            }
        }
        Value::Object(_) if depth < MOST_DEPTH => {
            let content = eval.heap.object(value).map(|object| object.content.clone());
            match content {
                Some(Content::Array(all, complete) | Content::List(all, complete)) => {
                    named.complete &= complete;
                    for one in all {
                        collect(eval, one, named, depth + 1);
                    }
                }
                Some(Content::Builder(text)) => collect(eval, text, named, depth + 1),
                _ => named.complete = false,
            }
        }
        // null: no permission
        Value::Int(_) => (),
        _ => named.complete = false,
    }
}

/// Names of permissions as the platform, vendors and libraries write them.
pub(crate) fn is_permission(text: &str) -> bool {
    text.contains(".permission.") && !text.contains(['/', ' ', ':'])
}

/// True where a launcher was made with a contract that asks for permissions.
fn asks_permissions(eval: &mut Evaluator<'_, '_>, launcher: Option<Value>) -> bool {
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
