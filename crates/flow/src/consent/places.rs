//! All places that are asked about, and the search that answers.

use consentry_dex::MethodId;

use super::Before;
use super::tell::{Place, doubt, tell, unprompted};
use crate::graph::Graph;
use crate::guards::Guards;
use crate::matching::Matches;
use crate::query::{Query, Role};
use crate::reach::Entries;
use crate::tell::Teller;

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
        }
    }
    teller.facts.flows_before = told.split_off((count + asked).min(told.len()));
    teller.facts.requests_before = told.split_off(count.min(told.len()));
    teller.facts.hits_before = told;
}
