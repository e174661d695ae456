//! All places that are asked about, and the search that answers.

use foldhash::HashSet;

use consentry_dex::MethodId;

use super::Before;
use super::tell::{Place, doubt, tell, unprompted};
use crate::facts::{BeforeConsent, GateState};
use crate::graph::Graph;
use crate::guards::Guards;
use crate::matching::Matches;
use crate::query::{Query, Role};
use crate::reach::Entries;
use crate::tell::Teller;
use crate::trial;
use crate::world::Ty;

/// Tells of all uses, requests and sinks of flows whether they may run before consent.
pub(crate) fn before_consent<'w, 'p>(
    teller: &mut Teller<'_, '_>,
    before: &mut Before<'w, 'p>,
    (graph, guards, entries): (&mut Graph<'w, 'p>, &mut Guards<'w, 'p>, &Entries),
    query: &Query,
    matches: &Matches,
) {
    let calls = |api: u32| {
        query
            .apis
            .get(api as usize)
            .is_some_and(|api| api.role == Role::Call)
    };
    let hits = teller
        .facts
        .hits
        .iter()
        .map(|hit| (hit.site, &hit.paths, calls(hit.api)));
    let requests = teller
        .facts
        .requests
        .iter()
        .map(|request| (request.site, &request.paths, false));
    let flows = teller
        .facts
        .flows
        .iter()
        .map(|flow| (flow.site, &flow.paths, false));
    let count = teller.facts.hits.len();
    let asked = teller.facts.requests.len();
    let places: Vec<Place> = hits
        .chain(requests)
        .chain(flows)
        .map(|(site, paths, tells)| Place {
            tells,
            method: teller.named(site.method).unwrap_or(MethodId(u32::MAX)),
            offset: site.offset,
            phases: paths.iter().map(|path| path.phase).collect(),
            entries: paths
                .iter()
                .filter_map(|path| teller.steps_of(path).last().map(|(method, _)| *method))
                .collect(),
            way: paths
                .first()
                .map_or(Vec::new(), |path| teller.steps_of(path)),
        })
        .collect();
    let mut told = Vec::new();
    if before.prepare(graph, query) {
        before.search(graph, guards, entries, query, |reach, doubtful| {
            if doubtful {
                doubt(teller, reach, &places, &mut told);
            } else {
                told = tell(teller, reach, query, matches, &places);
            }
        });
        confirm(before, query, &places, &mut told);
    } else {
        let speaks = before.labels.speaks() || query.prompts.page_asks;
        told.extend(places.iter().map(|place| {
            let bridged = |(method, _): &(MethodId, i32)| graph.is_bridged(*method);
            unprompted(place, speaks && place.way.iter().any(bridged))
        }));
        // Texts ask, and what shows them was not found: what depends on something not understood may wait for it.
        if before.labels.asks(before.world.program, &query.owners) {
            before.search(graph, guards, entries, query, |reach, doubtful| {
                if doubtful {
                    doubt(teller, reach, &places, &mut told);
                }
            });
            confirm(before, query, &places, &mut told);
        }
    }
    teller.facts.flows_before = told.split_off((count + asked).min(told.len()));
    teller.facts.requests_before = told.split_off(count.min(told.len()));
    teller.facts.hits_before = told;
}

/// Holds what was derived against trial runs of the app: what only runs once somebody has agreed is no accusation, and what
/// could not be decided is settled by what runs.
fn confirm(before: &Before<'_, '_>, query: &Query, places: &[Place], told: &mut [BeforeConsent]) {
    let place = |place: &Place| (place.method, place.offset);
    let asked: HashSet<(MethodId, i32)> = places.iter().map(place).collect();
    if asked.is_empty() || query.limits.trial == 0 {
        return;
    }
    let handlers = before.handlers.iter();
    let handlers = handlers
        .map(|handler| (handler.method, handler.clone()))
        .collect();
    let trials = trial::tried(before.world, query, (&handlers, &before.labels), &asked);
    let world = before.world;
    let open = query.components.iter();
    let open = open.filter(|one| one.open || one.launcher || one.kind == "provider");
    let open: Vec<Ty> = open.filter_map(|one| world.find(&one.name)).collect();
    let is_open = |method: MethodId| {
        let row = world.program.method(method);
        let (class, name): (Ty, _) = (row.class.into(), world.program.text(row.name));
        let kinds = query.framework.lifecycle.iter();
        let mut kinds = kinds.filter(|(kind, _)| !kind.ends_with("-interaction"));
        let mut all = open.iter();
        kinds.any(|(_, names)| names.iter().any(|own| **own == *name))
            && all.any(|ty| *ty == class || world.supertypes(*ty).contains(&class))
    };
    // Only the main process is run.
    let alone = query.components.iter().all(|one| one.main_process);
    for (one, told) in places.iter().zip(told) {
        let ran = trials.before.contains(&place(one));
        let plainly = trials.plainly.contains(&place(one));
        let later = trials.after.contains(&place(one));
        // What the system itself begins with was run, too.
        let began = |method: &MethodId| trials.entered.contains(method) || !is_open(*method);
        let never = trials.whole
            && alone
            && !trials.perhaps.contains(&place(one))
            && one.entries.iter().all(began);
        match told.state {
            GateState::Reachable if !ran && later && alone => {
                told.state = if never {
                    GateState::Gated
                } else {
                    GateState::Unknown
                };
                told.reason = "run-after";
                told.phases.clear();
                told.path = None;
            }
            GateState::Unknown | GateState::Gated
                if ran && (told.state == GateState::Unknown || plainly) =>
            {
                told.state = GateState::Reachable;
                told.reason = "run";
                told.gate = -1;
                told.phases.clone_from(&one.phases);
                told.site = None;
            }
            // The two disagree, and the device decided on the way.
            GateState::Gated if ran => {
                told.state = GateState::Unknown;
                told.reason = "run-before";
            }
            GateState::Unknown if later && never && told.reason != "budget" => {
                told.state = GateState::Gated;
                told.reason = "run-after";
            }
            _ => {}
        }
    }
}
