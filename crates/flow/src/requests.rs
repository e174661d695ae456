//! Requests of permissions: which permissions, in which form.

use std::collections::{BTreeMap, BTreeSet};

use consentry_dex::MethodId;

use crate::eval::{Evaluator, Event};
use crate::matching::{MatchId, Matches};
use crate::permissions::{Named, asks_permissions, both, kind, variants};
use crate::query::{Query, Role};
use crate::refusal::LIBRARIES;
use crate::sites::{Blind, HELPER_DEPTH};
use crate::values::Value;

/// A request, or a part of one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Asked {
    pub method: MethodId,
    pub offset: u32,
    pub rule: MatchId,
    pub permissions: BTreeSet<String>,
    pub complete: bool,
}

/// A helper that asks for what it is given.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Handed {
    helper: MethodId,
    params: BTreeSet<u16>,
    rule: MatchId,
    known: BTreeSet<String>,
    /// It asks for permissions whatever the argument is.
    certain: bool,
    method: MethodId,
    offset: u32,
}

/// The search for requests.
pub(crate) struct Requests<'q> {
    query: &'q Query,
    matches: &'q Matches,
    /// Packages of the libraries that the query knows: their own calls are not the app's.
    libraries: Vec<String>,
    /// Class of the method that is being looked at.
    caller: String,
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
            caller: String::new(),
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
        self.caller = program.type_name(program.method(event.caller).class);
        let own = |library: &String| self.caller.starts_with(library.as_str());
        if self.libraries.iter().any(own) {
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
        let certain = !launches || asks_permissions(eval, args.first().copied());
        for named in self.named(eval, event.target, &args) {
            self.note(rule, event, named, certain);
        }
    }

    fn note(&mut self, rule: MatchId, event: &Event, named: Named, certain: bool) {
        let library = LIBRARIES.iter().any(|library| {
            // what a library of the platform hands on is not its own request
            self.caller.starts_with(library)
        });
        if named.params.is_empty()
            && named.permissions.is_empty()
            && (named.complete || !certain || library)
        {
            return;
        }
        if !named.params.is_empty() {
            let (helper, method, offset) = (event.caller, event.caller, event.at);
            self.handed.insert(Handed {
                helper,
                params: named.params,
                rule,
                known: named.permissions,
                certain,
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
    fn named(&self, eval: &mut Evaluator<'_, '_>, target: MethodId, args: &[Value]) -> Vec<Named> {
        let program = eval.world.program;
        let params = program.params(program.method(target).proto);
        let shift = args.len().saturating_sub(params.len());
        let kinds: Vec<u8> = params.iter().map(|ty| kind(program, *ty)).collect();
        let best = kinds.iter().copied().max().unwrap_or(0);
        let mut list = vec![Named {
            complete: best != 0,
            ..Named::default()
        }];
        for (index, kind) in kinds.into_iter().enumerate() {
            if kind != 0 && kind == best {
                let value = args.get(index + shift).copied().unwrap_or(Value::Unknown);
                list = both(list, variants(eval, value, 0));
            }
        }
        list
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
                    let mut list = vec![Named {
                        permissions: item.known,
                        complete: true,
                        ..Named::default()
                    }];
                    for param in item.params {
                        let value = args.get(usize::from(param)).copied();
                        let value = value.unwrap_or(Value::Unknown);
                        list = both(list, variants(eval, value, 0));
                    }
                    let program = eval.world.program;
                    self.caller = program.type_name(program.method(event.caller).class);
                    for named in list {
                        self.note(item.rule, &event, named, item.certain);
                    }
                }
            }
            // Nobody was seen to call it: the request is named where it is, as far as it is known.
            for item in by_helper
                .into_iter()
                .filter(|(helper, _)| !called.contains(helper))
                .flat_map(|(_, items)| items)
                .filter(|item| item.certain)
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
                    && (part
                        || (other.offset == asked.offset && other.permissions == asked.permissions))
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
