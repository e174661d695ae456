//! Where information goes: an interpreter of the app's code over abstract objects, from the entry points of the
//! components to the places where information leaves.
//!
//! Every method is run with what its arguments may hold and with the objects as they are at the call (context- and
//! flow-sensitive); a run is kept together with the fields that it looked at, and told again where these are the same.
//! Objects are known by the place that makes them and the last calls that lead there; a field of an object that was
//! made once is overwritten, else added to. Library methods do what the catalog's summaries say.

mod addresses;
mod apart;
mod arrays;
mod atoms;
mod bounds;
mod builtin;
mod call;
mod callbacks;
mod classes;
mod closures;
mod components;
mod containers;
mod depends;
mod enter;
mod fields;
mod filters;
mod folding;
mod harness;
mod heap;
mod identity;
mod implicit;
mod interpret;
mod language;
mod library;
mod life;
mod lists;
mod locals;
mod machine;
mod math;
mod meanwhile;
mod members;
mod memo;
mod named;
mod numbers;
mod objects;
mod overriding;
mod pattern;
mod pieces;
mod prepare;
mod ranges;
mod reflect;
mod relevance;
mod results;
mod rules;
mod run;
mod running;
mod searched;
mod sinks;
mod started;
mod statements;
mod step;
mod store;
mod straight;
mod streams;
mod switches;
mod tables;
mod targets;
mod text;
mod throwers;
mod thrown;
mod tracks;

use std::collections::{BTreeMap, BTreeSet};

use consentry_dex::MethodId;

use crate::facts::FlowEdge;
use crate::graph::Graph;
use crate::matching::Matches;
use crate::query::{Query, Role};
use crate::sites::Found;
use crate::world::{Ty, World};
use harness::Part;
use machine::Machine;
use relevance::Relevance;
use tracks::Tracks;

/// Information that leaves, in terms of the program.
#[derive(Clone, Debug)]
pub(crate) struct Leak {
    pub api: u32,
    pub symbol: String,
    pub source: (MethodId, i32),
    pub sink: i32,
    pub kind: String,
    pub called: MethodId,
    pub at: (MethodId, i32),
    pub party: String,
    pub hosts: Vec<String>,
    pub sanitisers: Vec<&'static str>,
    /// Only where something fails.
    pub failure: bool,
    /// It decides what leaves, and is not in it.
    pub implicit: bool,
    pub steps: Vec<(FlowEdge, MethodId, i32)>,
}

/// All of it, and what was cut.
#[derive(Default)]
pub(crate) struct Leaks {
    pub list: Vec<Leak>,
    pub budgets: BTreeMap<&'static str, u64>,
}

/// Base classes of jobs that a library starts later.
const WORKERS: &[&str] = &["androidx.work.ListenableWorker"];

pub(crate) fn find(
    graph: &mut Graph<'_, '_>,
    query: &Query,
    matches: &Matches,
    found: &BTreeSet<Found>,
) -> Leaks {
    if query.limits.interpreted == 0 || query.sinks.is_empty() {
        return Leaks::default();
    }
    let world = graph.world;
    let mut tracks = Tracks::default();
    tracks.most = query.limits.flows;
    sources(world, query, matches, found, &mut tracks);
    let mut relevance = Relevance::new(world, query);
    let by_name = relevance.all && crate::reflection::is_used(world);
    if tracks.sources.is_empty()
        && tracks.parameters.is_empty()
        && query.fields.is_empty()
        && !by_name
    {
        return Leaks::default();
    }
    if !relevance.all {
        let mut seeds: Vec<MethodId> = tracks.sources.keys().map(|point| point.0).collect();
        seeds.extend(tracks.parameters.keys());
        seeds.sort_unstable();
        relevance.grow(graph, seeds, std::iter::empty());
    }
    let mut machine = Machine::new(graph, query, tracks, relevance);
    let parts = parts(&machine, query);
    machine.live(&parts);
    told(machine)
}

/// The places that yield information.
fn sources(
    world: &World<'_>,
    query: &Query,
    matches: &Matches,
    found: &BTreeSet<Found>,
    tracks: &mut Tracks,
) {
    for one in found {
        let Some(api) = query.apis.get(one.rule.api as usize) else {
            continue;
        };
        if !api.yields || !matches!(api.role, Role::Access | Role::Source) {
            continue;
        }
        if is_inside(world, one.method, &api.unless_in) {
            continue;
        }
        if let Ok(offset) = u32::try_from(one.offset) {
            let list = tracks.sources.entry((one.method, offset)).or_default();
            if !list.iter().any(|(api, _)| *api == one.rule.api) {
                list.push((one.rule.api, one.symbol.clone()));
            }
        }
    }
    for (method, rule) in &matches.overridden {
        let Some(api) = query.apis.get(rule.api as usize) else {
            continue;
        };
        let Some(argument) = api
            .matches
            .get(rule.index as usize)
            .and_then(|found| found.argument)
        else {
            continue;
        };
        if matches!(api.role, Role::Access | Role::Source) {
            let symbol = world.method_name(*method);
            tracks
                .parameters
                .entry(*method)
                .or_default()
                .push((argument + 1, rule.api, symbol));
        }
    }
}

/// True where a method is in one of these classes or nested in it.
fn is_inside(world: &World<'_>, method: MethodId, classes: &[String]) -> bool {
    !classes.is_empty() && {
        let name = world.name(world.program.method(method).class.into());
        classes.iter().any(|class| {
            let rest = name.strip_prefix(class.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('$'))
        })
    }
}

/// Components in the order in which a process meets them.
fn parts(machine: &Machine<'_, '_, '_>, query: &Query) -> Vec<Part> {
    let world = machine.world();
    let mut parts: Vec<Part> = Vec::new();
    let mut add = |ty: Option<Ty>, kind: &str| {
        if let Some(ty) = ty.filter(|ty| world.is_defined(*ty))
            && !parts.iter().any(|part| part.ty == ty)
        {
            parts.push(Part {
                ty,
                kind: kind.to_owned(),
            });
        }
    };
    for component in query.components.iter().filter(|c| c.kind == "provider") {
        add(world.find(&component.name), "provider");
    }
    if !query.application.is_empty() {
        add(world.find(&query.application), "application");
    }
    for name in &query.initializers {
        add(world.find(name), "initializer");
    }
    for launcher in [true, false] {
        for component in &query.components {
            if component.launcher == launcher {
                add(world.find(&component.name), &component.kind);
            }
        }
    }
    for base in WORKERS {
        if let Some(base) = world.find(base) {
            for ty in world.descendants(base).into_iter().skip(1) {
                if !world.name(ty).starts_with("androidx.") {
                    add(Some(ty), "worker");
                }
            }
        }
    }
    for part in machine.layout_parts() {
        add(Some(part.ty), "layout");
    }
    parts
}

fn told(mut machine: Machine<'_, '_, '_>) -> Leaks {
    let mut leaks = Leaks::default();
    let arrived = std::mem::take(&mut machine.tracks.arrived);
    for ((source, method, offset, kind), arrived) in arrived {
        let Some(from) = machine.tracks.met.get(source as usize) else {
            continue;
        };
        let mut sanitisers: Vec<&'static str> = language::SANITISERS
            .iter()
            .enumerate()
            .filter(|(bit, _)| arrived.sanitisers >> bit & 1 != 0)
            .map(|(_, name)| *name)
            .collect();
        let failure = sanitisers.contains(&language::FAILURE);
        let implicit = sanitisers.contains(&language::DECIDES);
        sanitisers.retain(|name| ![language::FAILURE, language::DECIDES].contains(name));
        leaks.list.push(Leak {
            api: from.api,
            symbol: from.symbol.clone(),
            source: (from.method, from.offset),
            sink: arrived.sink,
            kind,
            called: arrived.symbol,
            at: (method, offset as i32),
            party: arrived.party,
            hosts: arrived.hosts,
            sanitisers,
            failure,
            implicit,
            steps: arrived.steps,
        });
    }
    leaks
        .list
        .sort_by(|a, b| (a.source, a.api, a.at, &a.kind).cmp(&(b.source, b.api, b.at, &b.kind)));
    for (name, count) in [
        ("flow-steps", machine.starved),
        ("flow-depth", machine.deep),
        ("flow-runs", machine.often),
        ("flow-methods", machine.large),
        ("flow-loops", machine.looped),
        ("flow-values", machine.values.cut),
        ("flow-places", machine.objects.cut),
        ("flow-summaries", machine.rules.unread),
        ("flows", machine.tracks.cut),
    ] {
        if count > 0 {
            leaks.budgets.insert(name, count);
        }
    }
    leaks
}
