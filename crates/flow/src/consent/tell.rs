//! The answer: each place's state before consent with the gate it waits for, and the gates themselves.

use std::collections::{BTreeMap, BTreeSet};

use consentry_dex::MethodId;

use super::Before;
use super::stores::Source;
use super::val::Val;
use crate::bits::Bits;
use crate::facts::{BeforeConsent, Confidence, Gate, GateState, Phase, Site, Stored};
use crate::graph::Graph;
use crate::matching::Matches;
use crate::query::{Query, Role, Says};
use crate::reach::{PHASES, Reach};
use crate::tell::Teller;

/// A place that is asked about: where it is, and the way there that does not ask for consent, entry first.
pub(crate) struct Place {
    pub method: MethodId,
    pub offset: i32,
    pub way: Vec<(MethodId, i32)>,
    pub phases: Vec<Phase>,
}

/// Methods below one handler that are looked at, and places that are told of one gate.
const MOST_BELOW: usize = 600;
const MOST_SITES: usize = 20;

/// What is known of one gate while it is put together.
struct Draft {
    group: String,
    handlers: Vec<usize>,
    below: BTreeSet<MethodId>,
    sources: BTreeSet<Source>,
}

/// Tells of every place whether it may run before consent.
pub(crate) fn tell(
    teller: &mut Teller<'_, '_>,
    reach: &mut Reach<'_, '_, '_>,
    query: &Query,
    matches: &Matches,
    places: &[Place],
) -> Vec<BeforeConsent> {
    let drafts = drafts(reach);
    let told = places
        .iter()
        .map(|place| one(teller, reach, &drafts, place))
        .collect();
    for draft in &drafts {
        let gate = gate(teller, reach, query, matches, draft);
        teller.facts.gates.push(gate);
    }
    told
}

/// Where nobody asks for consent there is nothing to wait for.
pub(crate) fn unprompted(place: &Place) -> BeforeConsent {
    let runs = !place.way.is_empty();
    BeforeConsent {
        state: if runs {
            GateState::Reachable
        } else {
            GateState::Unknown
        },
        reason: if runs { "no-prompt" } else { "no-way" },
        gate: -1,
        phases: if runs {
            place.phases.clone()
        } else {
            Vec::new()
        },
        path: None,
        site: None,
    }
}

fn runs(reach: &Reach<'_, '_, '_>, method: MethodId) -> Option<usize> {
    (0..PHASES.len()).find(|phase| reach.reached(method, *phase))
}

fn one(
    teller: &mut Teller<'_, '_>,
    reach: &mut Reach<'_, '_, '_>,
    drafts: &[Draft],
    place: &Place,
) -> BeforeConsent {
    let mut told = BeforeConsent {
        state: GateState::Unknown,
        reason: "no-way",
        gate: -1,
        phases: Vec::new(),
        path: None,
        site: None,
    };
    if place.way.is_empty() {
        return told;
    }
    let open = |reach: &mut Reach<'_, '_, '_>, method: MethodId, offset: i32| match u32::try_from(
        offset,
    ) {
        Ok(offset) => !reach.is_cut(method, offset),
        Err(_) => !reach
            .before
            .as_ref()
            .is_some_and(|before| before.is_full(method)),
    };
    if let Some(phase) = runs(reach, place.method)
        && open(reach, place.method, place.offset)
    {
        told.state = GateState::Reachable;
        told.reason = "ungated";
        let phases = PHASES.into_iter().enumerate();
        let phases = phases.filter(|(index, _)| reach.reached(place.method, *index));
        told.phases = phases.map(|(_, phase)| phase).collect();
        told.path = teller.way_before(reach, place.method, phase);
        return told;
    }
    // The first step of the way that is not taken without consent.
    let mut at = (place.method, place.offset);
    let mut reason = "started-after";
    for (index, (method, _)) in place.way.iter().enumerate() {
        if runs(reach, *method).is_some() {
            continue;
        }
        if let Some((from, _)) = index
            .checked_sub(1)
            .and_then(|before| place.way.get(before))
        {
            at = (
                *from,
                place.way.get(index).map_or(-1, |(_, offset)| *offset),
            );
        } else {
            at = (*method, -1);
        }
        break;
    }
    let Some(before) = reach.before.as_mut() else {
        return told;
    };
    let mut gate = None;
    let (method, offset) = at;
    if let Some(handler) = before.handler(method) {
        reason = "handler";
        gate = drafts
            .iter()
            .position(|draft| draft.handlers.contains(&handler));
    } else if u32::try_from(offset).is_ok_and(|offset| before.is_cut(method, offset)) {
        let used = before.root(method).used.clone();
        if used.is_empty() {
            reason = "never";
        } else {
            reason = "branch";
            let has = |draft: &Draft| used.iter().any(|source| draft.sources.contains(source));
            gate = drafts.iter().position(has);
        }
    }
    told.reason = reason;
    told.site = Some(teller.site(method, offset));
    if reason != "never" {
        told.state = GateState::Gated;
        let only = (!drafts.is_empty()).then_some(0);
        told.gate = gate.or(only).map_or(-1, |gate| gate as i32);
    }
    told
}

/// The gates: controls of one prompt together.
fn drafts(reach: &mut Reach<'_, '_, '_>) -> Vec<Draft> {
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
                || matches!(source, Source::Control(at) if draft.handlers.contains(&(*at as usize)));
            if mine {
                draft.sources.insert(*source);
            }
        }
    }
    list
}

/// Methods that run below others: plain calls, and objects made there that are called back.
fn below(graph: &mut Graph<'_, '_>, from: &[MethodId]) -> BTreeSet<MethodId> {
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

fn gate(
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

impl Before<'_, '_> {
    pub(super) fn is_full(&self, method: MethodId) -> bool {
        let handler = self.by_method.get(&method);
        let handler = handler.and_then(|at| self.handlers.get(*at as usize));
        handler.is_some_and(|handler| handler.full)
    }

    fn handler(&self, method: MethodId) -> Option<usize> {
        self.by_method.get(&method).map(|at| *at as usize)
    }

    /// Places that write a source afterwards.
    fn writers(&mut self, source: Source) -> BTreeSet<(MethodId, u32)> {
        let list: Vec<(MethodId, u32)> = match source {
            Source::Key(key) => self
                .writes
                .get(&key)
                .into_iter()
                .flatten()
                .map(|one| (one.method, one.offset))
                .collect(),
            Source::File(key) => self
                .files
                .get(&key)
                .into_iter()
                .flatten()
                .map(|one| (one.method, one.offset))
                .collect(),
            Source::Field(field) => {
                let program = self.world.program;
                let puts = program.field_uses(field).iter().filter(|site| {
                    matches!(
                        site.opcode().class(),
                        consentry_dex::OpcodeClass::StaticPut
                            | consentry_dex::OpcodeClass::InstancePut
                    )
                });
                puts.filter_map(|site| {
                    let method = program.code(site.code())?.methods().next()?;
                    Some((method, site.offset()))
                })
                .collect()
            }
            Source::Later | Source::Control(_) => Vec::new(),
        };
        list.into_iter()
            .filter(|(method, offset)| !self.is_live(*method, *offset))
            .collect()
    }

    fn source(&self, source: Source) -> Option<Stored> {
        let program = self.world.program;
        let (kind, name) = match source {
            Source::Key(key) => ("key", self.arena.text(program, key).into_owned()),
            Source::File(key) => ("file", self.arena.text(program, key).into_owned()),
            Source::Field(field) => ("field", program.field_text(field)),
            Source::Later | Source::Control(_) => return None,
        };
        Some(Stored { kind, name })
    }

    /// Keys that the handlers write but that say the same without them: set by default, or before anybody agreed.
    fn leaks(&mut self, below: &BTreeSet<MethodId>) -> Vec<(Stored, Vec<&'static str>)> {
        let mut keys: Vec<_> = self
            .writes
            .iter()
            .filter(|(_, writes)| writes.iter().any(|write| below.contains(&write.method)))
            .map(|(key, writes)| (*key, writes.clone()))
            .collect();
        keys.sort_unstable_by_key(|(key, _)| *key);
        let mut list = Vec::new();
        for (key, writes) in keys {
            let mut problems = Vec::new();
            let mut agreed: Vec<Val> = Vec::new();
            for write in &writes {
                let plain = matches!(write.value, Val::Int(_) | Val::Text(_));
                if plain
                    && below.contains(&write.method)
                    && !self.is_live(write.method, write.offset)
                {
                    agreed.push(write.value);
                }
            }
            let live: Vec<Val> = writes
                .iter()
                .filter(|write| {
                    let (method, offset) = (write.method, write.offset);
                    self.assuming
                        && self.is_live(method, offset)
                        && self.earlier.reached.has(method.index())
                })
                .map(|write| write.value)
                .collect();
            if live.iter().any(|value| agreed.contains(value)) {
                problems.push("written-before");
            }
            if self
                .defaults
                .get(&key)
                .is_some_and(|default| agreed.contains(default))
            {
                problems.push("default-agreed");
            }
            if let (false, Some(told)) = (problems.is_empty(), self.source(Source::Key(key))) {
                list.push((told, problems));
            }
        }
        list
    }
}
