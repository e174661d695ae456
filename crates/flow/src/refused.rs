//! What refusals do, told: of each by itself, and of each request.

use std::collections::BTreeSet;

use consentry_dex::MethodId;

use crate::facts::{Confidence, Effect, Phase, Refusal, Step};
use crate::graph::Graph;
use crate::reach::{PHASES, Reach};
use crate::refusal::{Consequence, Source, answers};
use crate::requests::Asked;
use crate::tell::Teller;

/// For each refusal, the requests that its handler answers.
pub(crate) fn answered(
    graph: &mut Graph<'_, '_>,
    refusals: &[Consequence],
    asked: &[Asked],
) -> Vec<Vec<(MethodId, i32)>> {
    let mut list = Vec::new();
    for refusal in refusals {
        let places = asked
            .iter()
            .map(|asked| (asked.method, asked.offset as i32));
        let mut own: Vec<(MethodId, i32)> = places
            .filter(|(method, _)| answers(graph, refusal.handler, *method))
            .collect();
        if let Some(callback) = refusal.callback {
            let of = |graph: &mut Graph<'_, '_>, method| answers(graph, callback, method);
            let places = asked
                .iter()
                .map(|asked| (asked.method, asked.offset as i32));
            own = places.filter(|(method, _)| of(graph, *method)).collect();
        }
        if refusal.source == Source::Check {
            own = vec![(refusal.handler, -1)];
        }
        list.push(own);
    }
    list
}

/// For each request, what happens where it is refused. The settings are offered beside going on, unless they are opened
/// at once.
pub(crate) fn refused(
    refusals: &[Consequence],
    answered: &[Vec<(MethodId, i32)>],
    asked: &[Asked],
) -> Vec<Vec<&'static str>> {
    let one = |asked: &Asked| {
        let place = (asked.method, asked.offset as i32);
        let mut effects: BTreeSet<&'static str> = BTreeSet::new();
        let mut goes_on = true;
        for (refusal, places) in refusals.iter().zip(answered) {
            let mine = match refusal.source {
                Source::Check => refusal.handler == asked.method,
                _ => places.contains(&place),
            };
            if !mine {
                continue;
            }
            let asked_first = refusal.confidence == Confidence::Low;
            goes_on &= refusal.offered || (refusal.effect == Effect::Settings && asked_first);
            effects.insert(match refusal.effect {
                Effect::Exit => "exit",
                Effect::AskAgain => "ask-again",
                Effect::Settings => "settings",
            });
        }
        if goes_on {
            effects.insert("continue");
        }
        effects.into_iter().collect()
    };
    asked.iter().map(one).collect()
}

pub(crate) fn tell_refusals(
    teller: &mut Teller<'_, '_>,
    reach: &mut Reach<'_, '_, '_>,
    refusals: Vec<Consequence>,
    answered: Vec<Vec<(MethodId, i32)>>,
) {
    for (refusal, requests) in refusals.into_iter().zip(answered) {
        let Some((method, _, at)) = refusal.frames.last().copied() else {
            continue;
        };
        let own = reach.is_guarded(method, at as i32);
        let (mut phases, mut guarded) = (Vec::new(), Vec::new());
        for (index, phase) in PHASES.into_iter().enumerate() {
            let mut anyway = |(method, at): &(MethodId, i32)| {
                reach.runs_anyway(*method, index) && !reach.is_guarded(*method, *at)
            };
            let open = !own && requests.iter().any(&mut anyway);
            if requests
                .iter()
                .any(|(method, _)| reach.reached(*method, index))
            {
                phases.push(phase);
                guarded.extend((!open && phase == Phase::Launch).then_some(phase));
            }
        }
        let mut frames = Vec::new();
        for (method, edge, at) in &refusal.frames {
            frames.push(Step {
                edge: *edge,
                method: teller.method(*method),
                offset: *at as i32,
                before: -1,
            });
        }
        let refusal = Refusal {
            effect: refusal.effect,
            symbol: refusal.symbol,
            site: teller.site(method, at as i32),
            handler: teller.site(refusal.handler, -1),
            frames,
            phases,
            guarded,
            confidence: refusal.confidence,
            offered: refusal.offered,
            snippet: teller.snippet(method, at as i32),
        };
        teller.facts.refusals.push(refusal);
    }
}
