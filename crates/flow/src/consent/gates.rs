//! The gates: which controls belong together, what they keep, what a refusal does.

use std::collections::{BTreeMap, BTreeSet};

use consentry_dex::MethodId;

use super::stores::Source;
use crate::bits::Bits;
use crate::facts::{Confidence, Gate, Site};
use crate::graph::Graph;
use crate::matching::Matches;
use crate::query::{Query, Role, Says};
use crate::reach::Reach;
use crate::tell::Teller;

/// Methods below one handler that are looked at, and places that are told of one gate.
const MOST_BELOW: usize = 600;
const MOST_SITES: usize = 20;

/// What is known of one gate while it is put together.
pub(super) struct Draft {
    pub group: String,
    pub handlers: Vec<usize>,
    pub below: BTreeSet<MethodId>,
    pub sources: BTreeSet<Source>,
}

/// The gates: controls of one prompt together.
pub(super) fn drafts(reach: &mut Reach<'_, '_, '_>) -> Vec<Draft> {
    let Some(before) = reach.before.as_mut() else {
        return Vec::new();
    };
    let mut by_group: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, handler) in before.handlers.iter().enumerate() {
        by_group
            .entry(handler.control.group.clone())
            .or_default()
            .push(index);
    }
    let mut used: BTreeSet<Source> = BTreeSet::new();
    for run in before.cuts.values() {
        used.extend(run.used.iter().copied());
    }
    let methods: Vec<Vec<MethodId>> = by_group
        .values()
        .map(|list| {
            let handlers = list.iter().filter_map(|index| before.handlers.get(*index));
            handlers.map(|handler| handler.method).collect()
        })
        .collect();
    let mut list = Vec::new();
    for ((group, handlers), methods) in by_group.into_iter().zip(methods) {
        let below = below(reach.graph, &methods);
        list.push(Draft {
            group,
            handlers,
            below,
            sources: BTreeSet::new(),
        });
    }
    let Some(before) = reach.before.as_mut() else {
        return list;
    };
    for draft in &mut list {
        for source in &used {
            let writers = before.writers(*source);
            let mine = writers
                .iter()
                .any(|(method, _)| draft.below.contains(method));
            let mine = mine
                || matches!(source, Source::Control(at) if draft.handlers.contains(&(*at as usize)))
                || *source == Source::Ticked && before.asks_box(&draft.handlers);
            if mine {
                draft.sources.insert(*source);
            }
        }
    }
    list
}

/// Methods that run below others: plain calls, and objects made there that are called back.
pub(super) fn below(graph: &mut Graph<'_, '_>, from: &[MethodId]) -> BTreeSet<MethodId> {
    let program = graph.world.program;
    let mut seen: BTreeSet<MethodId> = from.iter().copied().collect();
    let mut list: Vec<MethodId> = from.to_vec();
    let mut next = 0;
    while let Some(method) = list.get(next).copied() {
        next += 1;
        if next > MOST_BELOW {
            break;
        }
        let code = program.code_of(method).and_then(|code| program.code(code));
        let mut found: Vec<MethodId> = Vec::new();
        for item in code.into_iter().flat_map(|code| code.uses()) {
            match item.target {
                consentry_dex::Reference::Method(target) => {
                    let dispatch = graph.dispatch(target);
                    found.extend(dispatch.fixed);
                    let others = graph.others(dispatch);
                    if others.len() <= 8 {
                        found.extend(others.iter().map(|(method, _)| *method));
                    }
                }
                consentry_dex::Reference::Type(ty) => {
                    let called = graph.called(ty.into());
                    found.extend(
                        called
                            .iter()
                            .filter(|called| !called.guessed)
                            .map(|called| called.method),
                    );
                }
                _ => (),
            }
        }
        list.extend(found.into_iter().filter(|method| seen.insert(*method)));
    }
    seen
}

pub(super) fn gate(
    teller: &mut Teller<'_, '_>,
    reach: &mut Reach<'_, '_, '_>,
    query: &Query,
    matches: &Matches,
    draft: &Draft,
) -> Gate {
    let mut problems: BTreeSet<&'static str> = BTreeSet::new();
    let refusals: Vec<MethodId> = reach.before.as_ref().map_or(Vec::new(), |before| {
        let own = before
            .controls
            .iter()
            .filter(|one| one.group == draft.group);
        own.filter(|one| one.says == Some(Says::Refuse))
            .map(|one| one.handler)
            .collect()
    });
    let refusal = refusal(reach, query, matches, draft, &refusals);
    let Some(before) = reach.before.as_mut() else {
        return Gate::default();
    };
    let handlers: Vec<_> = draft
        .handlers
        .iter()
        .filter_map(|index| before.handlers.get(*index).cloned())
        .collect();
    let control = handlers
        .iter()
        .map(|handler| &handler.control)
        .min_by_key(|one| (one.says, one.words.is_empty()));
    let words = control.map(|one| one.words.clone()).unwrap_or_default();
    let strong = control.is_some_and(|one| one.says == Some(Says::Agree));
    if handlers.iter().any(|handler| handler.shared) {
        problems.insert("refusal-agrees");
    }
    let mut stored = Vec::new();
    let (mut writes, mut reads) = (BTreeSet::new(), BTreeSet::new());
    for source in &draft.sources {
        let told = before.source(*source);
        if let Some(told) = told {
            stored.push(told);
            writes.extend(before.writers(*source));
        }
    }
    let mut cuts: Vec<_> = before
        .cuts
        .iter()
        .map(|(method, run)| (*method, run.clone()))
        .collect();
    cuts.sort_unstable_by_key(|(method, _)| *method);
    for (method, run) in cuts {
        if let Some((start, _)) = run.dead.first()
            && run.used.iter().any(|source| draft.sources.contains(source))
        {
            reads.insert((method, *start));
        }
    }
    for (key, all) in before.leaks(&draft.below) {
        stored.push(key);
        problems.extend(all);
    }
    stored.sort();
    stored.dedup();
    let site = control.map_or(
        Site {
            method: 0,
            offset: -1,
        },
        |one| teller.site(one.method, one.offset as i32),
    );
    let handler = control.map_or(site, |one| teller.site(one.handler, -1));
    let mut sites = |all: BTreeSet<(MethodId, u32)>| {
        all.into_iter()
            .take(MOST_SITES)
            .map(|(method, offset)| teller.site(method, offset as i32))
            .collect::<Vec<_>>()
    };
    Gate {
        control: words,
        site,
        handler,
        stored,
        writes: sites(writes),
        reads: sites(reads),
        problems: problems.into_iter().collect(),
        refusal,
        confidence: if strong {
            Confidence::High
        } else {
            Confidence::Medium
        },
    }
}

/// What happens where the prompt is refused.
fn refusal(
    reach: &mut Reach<'_, '_, '_>,
    query: &Query,
    matches: &Matches,
    draft: &Draft,
    refusals: &[MethodId],
) -> &'static str {
    if refusals.is_empty() {
        return "unknown";
    }
    let program = reach.graph.world.program;
    let mut exits = Bits::new(program.method_count());
    for (method, rules) in &matches.methods {
        let exit = rules.iter().any(|rule| {
            let api = query.apis.get(rule.api as usize);
            api.is_some_and(|api| api.role == Role::Exit)
        });
        if exit {
            exits.add(method.index());
        }
    }
    let list = below(reach.graph, refusals);
    let mut again = false;
    for method in &list {
        let code = program.code_of(*method).and_then(|code| program.code(code));
        for item in code.into_iter().flat_map(|code| code.uses()) {
            if let consentry_dex::Reference::Method(target) = item.target {
                if exits.has(target.index()) {
                    return "exit";
                }
                again |= program.string(program.method(target).name) == b"show";
            }
        }
    }
    let shows = reach.before.as_ref().is_some_and(|before| {
        let mut own = before
            .controls
            .iter()
            .filter(|one| one.group == draft.group);
        own.any(|one| list.contains(&one.method) && !refusals.contains(&one.method))
    });
    if again && shows { "loop" } else { "continue" }
}
