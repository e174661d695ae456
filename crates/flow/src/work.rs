//! The stages in order.

use foldhash::{HashMap, HashMapExt};
use std::collections::{BTreeMap, BTreeSet};

use consentry_dex::{CodeId, FieldId, MethodId, Program};

use crate::bits::Bits;
use crate::consent::{self, Before, Reader};
use crate::eval::{Evaluator, Event};
use crate::facts::{Confidence, Endpoint, Flow, FlowFacts, FlowStep, Hit, Opaque, Request};
use crate::graph::Graph;
use crate::guards::Guards;
use crate::lazy::Lazy;
use crate::matching::Matches;
use crate::models::{Model, Models};
use crate::query::{Query, Role};
use crate::reach::Reach;
use crate::refusal::Refusals;
use crate::refused::{answered, refused, tell_refusals};
use crate::repeats::{Again, Repeats};
use crate::requests::{Asked, Requests};
use crate::sites::{Blind, Found, Sites};
use crate::tell::Teller;
use crate::values::{Heap, Value};
use crate::world::World;
use crate::{endpoints, entry, literals, reflection, screens, switched, taint};

/// Answers `query` about `program`. `reader` tells what a text of the program says about consent.
pub fn analyse(program: &Program, query: &Query, reader: Reader<'_>) -> FlowFacts {
    let mut world = World::new(program, &query.framework);
    if reflection::is_used(&world) {
        world.know(query.platform());
    }
    let world = world;
    let query = &*switched::runnable(&world, query);
    let matches = Matches::build(&world, &query.apis);
    let layouts: Vec<u32> = query.layouts.iter().map(|layout| layout.id).collect();
    let literals = literals::find(program, &layouts);
    let mut graph = Graph::new(&world, &query.framework, query.limits.dispatch);
    let entries = entry::entries(&graph, query, &literals.places);
    let mut eval = evaluator(&world, query, &matches);
    let Seen {
        found,
        asked,
        mut blind,
        launchers,
        cut,
    } = look(&mut eval, query, &matches);
    let mut search = Refusals::new(query, &matches, &mut eval, &mut graph, &entries.starts);
    let handlers = search.handlers(&launchers);
    let refusals = search.find(&launchers);
    let answered = answered(&mut graph, &refusals, &asked);
    let mut guards = Guards::new(&world, query, &matches);
    let mut search = Repeats::new(&graph, query, &matches, &handlers);
    let repeats: Vec<Again> = asked
        .iter()
        .map(|asked| search.of(&mut graph, asked))
        .collect();
    let not_replayed = search.cut;
    let leaks = taint::find(&mut graph, query, &matches, &found);
    let mut reach = Reach::new(&mut graph, &mut guards, &entries, &query.limits);
    reach.run();

    let mut teller = Teller::new(&world, query.limits.path);
    teller.facts.resources = literals.resources;
    teller.cut("evaluation", eval.skipped);
    teller.cut("callers", cut);
    teller.cut("repeats", not_replayed);
    teller.cut("edges", reach.cut);
    teller.cut("objects", reach.objects.lost());
    hits(&mut teller, &mut reach, query, found);
    teller.facts.refused = refused(&refusals, &answered, &asked);
    tell_refusals(&mut teller, &mut reach, refusals, answered);
    requests(&mut teller, &mut reach, asked, &repeats);
    flows(&mut teller, &mut reach, leaks);
    addresses(&mut teller, program, query);
    natives(program, &mut blind);
    opaque(&mut teller, query, blind);
    count(&mut teller, program, &reach);
    let (ever, _) = consent::reached(&reach, program.method_count());
    drop(reach);
    let mut before = Before::new(&world, query, &matches, reader, ever);
    consent::before_consent(
        &mut teller,
        &mut before,
        (&mut graph, &mut guards, &entries),
        query,
        &matches,
    );
    teller.cut("consent", before.cut);
    let screens = screens::find(
        &mut graph,
        &mut eval,
        &mut teller,
        &entries,
        query,
        &matches,
    );
    teller.facts.screens = screens;
    let cut = graph.cut;
    teller.cut("dispatch", cut);
    teller.cut("guards", guards.cut);
    teller.cut("intents", guards.intents.cut);
    teller.facts
}

fn evaluator<'w, 'p>(world: &'w World<'p>, query: &Query, matches: &Matches) -> Evaluator<'w, 'p> {
    let program = world.program;
    let mut heap = Heap::default();
    let mut constants: HashMap<FieldId, Value> = HashMap::new();
    for (name, text) in &query.framework.constants {
        let Some((class, field)) = name.rsplit_once('.') else {
            continue;
        };
        let Some(ty) = program.find_class_type(class) else {
            continue;
        };
        let named = program
            .fields_of(ty)
            .find(|id| program.text(program.field(*id).name) == field);
        if let (Some(id), Some(sym)) = (named, heap.keep(program, text)) {
            constants.insert(id, Value::Text(sym));
        }
    }
    let mut checks = Bits::new(program.method_count());
    for (method, rules) in &matches.methods {
        let is_check = |api: u32| {
            query
                .apis
                .get(api as usize)
                .is_some_and(|api| api.role == Role::Check)
        };
        if rules.iter().any(|rule| is_check(rule.api)) {
            checks.add(method.index());
        }
    }
    Evaluator {
        world,
        heap,
        models: Models::new(world),
        checks,
        left: query.limits.evaluated,
        method_units: query.limits.method_units,
        skipped: 0,
        lazy: Lazy::new(program.type_count(), constants),
        tracked: Bits::default(),
    }
}

/// What a look at all calls gives.
struct Seen {
    found: BTreeSet<Found>,
    asked: Vec<Asked>,
    blind: BTreeSet<Blind>,
    /// Calls that register a callback for a result.
    launchers: Vec<Event>,
    /// Callers that were not looked at.
    cut: u64,
}

/// Finds uses of APIs and requests of permissions.
fn look(eval: &mut Evaluator<'_, '_>, query: &Query, matches: &Matches) -> Seen {
    let program = eval.world.program;
    let mut requests = Requests::new(query, matches);
    let mut sites = Sites::new(query, matches, eval);
    sites.find_direct();
    let mut interest = Bits::new(program.method_count());
    let mut codes: BTreeSet<CodeId> = BTreeSet::new();
    for method in sites.asked().into_iter().chain(requests.wanted()) {
        interest.add(method.index());
        codes.extend(program.callers(method).iter().map(|site| site.code()));
    }
    for method in sites.eval.models.launchers() {
        interest.add(method.index());
        codes.extend(program.callers(method).iter().map(|site| site.code()));
    }
    let mut launchers = Vec::new();
    for event in sites.eval.evaluate(codes.into_iter(), &interest) {
        sites.look(&event);
        requests.look(sites.eval, &event);
        if sites.eval.models.get(event.target) == Some(Model::Register) {
            launchers.push(event);
        }
    }
    sites.follow_helpers();
    requests.follow_helpers(sites.eval);
    let asked = requests.finish();
    let mut blind = std::mem::take(&mut sites.blind);
    blind.append(&mut requests.blind);
    let cut = sites.cut + requests.cut;
    Seen {
        found: std::mem::take(&mut sites.found),
        asked,
        blind,
        launchers,
        cut,
    }
}

fn hits(
    teller: &mut Teller<'_, '_>,
    reach: &mut Reach<'_, '_, '_>,
    query: &Query,
    found: BTreeSet<Found>,
) {
    let role = |found: &Found| {
        query
            .apis
            .get(found.rule.api as usize)
            .map_or(Role::Call, |api| api.role)
    };
    let mut seen: BTreeSet<(MethodId, i32, u32)> = BTreeSet::new();
    // What runs without the user comes first, so that a cut leaves out the least.
    let mut list: Vec<(usize, Found)> = found
        .into_iter()
        .filter(|found| role(found) != Role::Source)
        .filter(|found| seen.insert((found.method, found.offset, found.rule.api)))
        .map(|found| {
            (
                (0..3)
                    .find(|phase| reach.reached(found.method, *phase))
                    .unwrap_or(3),
                found,
            )
        })
        .collect();
    list.sort_unstable();
    let mut accesses = 0;
    let mut calls: BTreeMap<u32, usize> = BTreeMap::new();
    for (_, found) in list {
        if role(&found) == Role::Access {
            accesses += 1;
            if accesses > query.limits.accesses {
                teller.cut("accesses", 1);
                continue;
            }
        } else {
            let count = calls.entry(found.rule.api).or_default();
            *count += 1;
            if *count > query.limits.calls_per_api {
                teller.cut("calls", 1);
                continue;
            }
        }
        let guarded = reach.is_guarded(found.method, found.offset);
        let unsent = reach.is_unsent(found.method, found.offset);
        let hit = Hit {
            api: found.rule.api,
            symbol: found.symbol,
            via: found.via,
            detail: found.detail,
            site: teller.site(found.method, found.offset),
            snippet: teller.snippet(found.method, found.offset),
            paths: teller.paths_to(reach, found.method, guarded, unsent),
        };
        teller.facts.hits.push(hit);
    }
}

fn requests(
    teller: &mut Teller<'_, '_>,
    reach: &mut Reach<'_, '_, '_>,
    asked: Vec<Asked>,
    repeats: &[Again],
) {
    for (asked, again) in asked.into_iter().zip(repeats) {
        let guarded = reach.is_guarded(asked.method, asked.offset as i32);
        let unsent = reach.is_unsent(asked.method, asked.offset as i32);
        let request = Request {
            api: asked.rule.api,
            permissions: asked.permissions.into_iter().collect(),
            complete: asked.complete,
            repeats: again.repeats,
            repeats_reason: again.reason,
            repeats_after: again.interval,
            site: teller.site(asked.method, asked.offset as i32),
            snippet: teller.snippet(asked.method, asked.offset as i32),
            paths: teller.paths_to(reach, asked.method, guarded, unsent),
        };
        teller.facts.requests.push(request);
    }
}

fn flows(teller: &mut Teller<'_, '_>, reach: &mut Reach<'_, '_, '_>, leaks: taint::Leaks) {
    for (budget, count) in leaks.budgets {
        teller.cut(budget, count);
    }
    for leak in leaks.list {
        let mut steps = Vec::new();
        for (edge, method, offset) in leak.steps {
            let site = teller.site(method, offset);
            steps.push(FlowStep { edge, site });
        }
        let guarded = reach.is_guarded(leak.at.0, leak.at.1);
        let unsent = reach.is_unsent(leak.at.0, leak.at.1);
        let paths = teller.paths_to(reach, leak.at.0, guarded, unsent);
        let flow = Flow {
            api: leak.api,
            symbol: leak.symbol,
            source: teller.site(leak.source.0, leak.source.1),
            source_snippet: teller.snippet(leak.source.0, leak.source.1),
            sink: leak.sink,
            kind: leak.kind,
            sink_symbol: reach.graph.world.method_name(leak.called),
            site: teller.site(leak.at.0, leak.at.1),
            snippet: teller.snippet(leak.at.0, leak.at.1),
            party: leak.party,
            hosts: leak.hosts,
            sanitisers: leak.sanitisers,
            steps,
            implicit: leak.implicit,
            confidence: if leak.failure || leak.implicit {
                Confidence::Low
            } else if paths.is_empty() {
                Confidence::Medium
            } else {
                Confidence::High
            },
            paths,
        };
        teller.facts.flows.push(flow);
    }
}

fn addresses(teller: &mut Teller<'_, '_>, program: &Program, query: &Query) {
    let (list, cut) = endpoints::find(program, &query.endpoint_skips, query.limits.endpoints);
    teller.cut("endpoints", cut);
    for address in list {
        let site = teller.site(address.method, address.offset as i32);
        let (url, scheme, host) = (address.url, address.scheme.to_owned(), address.host);
        teller.facts.endpoints.push(Endpoint {
            url,
            scheme,
            host,
            site,
        });
    }
}

/// Native methods: their code is not in the DEX.
fn natives(program: &Program, blind: &mut BTreeSet<Blind>) {
    for (id, class) in program.classes() {
        for def in program.class_methods(id) {
            if def.access & 0x100 != 0 && !class.shadowed {
                let detail = program.text(program.method(def.method).name).into_owned();
                blind.insert(Blind {
                    reason: "native",
                    method: def.method,
                    offset: -1,
                    detail,
                });
            }
        }
    }
}

fn opaque(teller: &mut Teller<'_, '_>, query: &Query, blind: BTreeSet<Blind>) {
    for blind in blind {
        let count = teller.facts.opaque_counts.entry(blind.reason).or_default();
        *count += 1;
        if *count <= query.limits.opaque as u64 {
            let site = teller.site(blind.method, blind.offset);
            teller.facts.opaque.push(Opaque {
                reason: blind.reason,
                detail: blind.detail,
                site,
            });
        }
    }
}

fn count(teller: &mut Teller<'_, '_>, program: &Program, reach: &Reach<'_, '_, '_>) {
    let mut counts = [0u64; 5];
    let [methods, launch, interaction, background, unreached] = &mut counts;
    for method in (0..program.method_count() as u32).map(MethodId) {
        if program.code_of(method).is_none() {
            continue;
        }
        *methods += 1;
        let reached = [0, 1, 2].map(|phase| reach.reached(method, phase));
        *launch += u64::from(reached[0]);
        *interaction += u64::from(reached[1]);
        *background += u64::from(reached[2]);
        *unreached += u64::from(reached == [false; 3]);
    }
    let names = [
        "methods",
        "launch",
        "interaction",
        "background",
        "unreached",
    ];
    teller.facts.counts.extend(names.into_iter().zip(counts));
}
