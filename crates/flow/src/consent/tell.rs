//! The answer: each place's state before consent with the gate it waits for.

use consentry_dex::MethodId;

use super::gates::{Draft, drafts, gate};
use super::stores::Source;
use crate::facts::{BeforeConsent, GateState, Phase};
use crate::matching::Matches;
use crate::query::Query;
use crate::reach::{PHASES, Reach};
use crate::tell::Teller;

/// A place that is asked about: where it is, and the way there that does not ask for consent, entry first.
pub(crate) struct Place {
    pub method: MethodId,
    pub offset: i32,
    pub way: Vec<(MethodId, i32)>,
    /// Where the ways to it begin.
    pub entries: Vec<MethodId>,
    /// A call of an SDK: what it is told matters.
    pub tells: bool,
    pub phases: Vec<Phase>,
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

/// Where nobody asks for consent there is nothing to wait for; but a web page may ask (`in_page`: a script calls, and the
/// app has texts that speak of a policy).
pub(crate) fn unprompted(place: &Place, in_page: bool) -> BeforeConsent {
    let runs = !place.way.is_empty() && !in_page;
    BeforeConsent {
        state: if runs {
            GateState::Reachable
        } else {
            GateState::Unknown
        },
        reason: match (runs, in_page) {
            (true, _) => "no-prompt",
            (_, true) => "web-page",
            _ => "no-way",
        },
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

/// True where a place of a method that runs is not cut.
fn open(reach: &mut Reach<'_, '_, '_>, method: MethodId, offset: i32) -> bool {
    match u32::try_from(offset) {
        Ok(offset) => !reach.is_cut(method, offset),
        Err(_) => !reach
            .before
            .as_ref()
            .is_some_and(|before| before.is_full(method)),
    }
}

/// Takes back what is reachable only past state that is not modelled: `reach` takes it for what it is on the first start.
pub(crate) fn doubt(
    teller: &mut Teller<'_, '_>,
    reach: &mut Reach<'_, '_, '_>,
    places: &[Place],
    told: &mut [BeforeConsent],
) {
    for (place, told) in places.iter().zip(told) {
        if told.state != GateState::Reachable {
            continue;
        }
        if runs(reach, place.method).is_some() && open(reach, place.method, place.offset) {
            continue;
        }
        let path = told.path.as_ref();
        let way = path.map_or_else(|| place.way.clone(), |path| teller.steps_of(path));
        let (method, offset) = stop(reach, &way, place);
        let reason = reach.before.as_mut().and_then(|before| {
            let run = before.root(method);
            if run.cut {
                return Some("budget");
            }
            if u32::try_from(offset).is_ok_and(|offset| run.is_unsure(offset)) {
                return Some("undecided-branch");
            }
            let mut kinds = run.used.iter().filter_map(|source| match source {
                Source::Doubt(kind) => Some(kind.reason()),
                _ => None,
            });
            kinds.next()
        });
        *told = BeforeConsent {
            state: GateState::Unknown,
            reason: reason.unwrap_or("unknown-store"),
            gate: told.gate,
            phases: Vec::new(),
            path: None,
            site: Some(teller.site(method, offset)),
        };
    }
}

/// Where a way first does not go on.
fn stop(reach: &Reach<'_, '_, '_>, way: &[(MethodId, i32)], place: &Place) -> (MethodId, i32) {
    for (index, (method, offset)) in way.iter().enumerate() {
        if runs(reach, *method).is_some() {
            continue;
        }
        let before = index.checked_sub(1).and_then(|before| way.get(before));
        return match before {
            Some((from, _)) => (*from, *offset),
            None => (*method, -1),
        };
    }
    (place.method, place.offset)
}

/// True where the last argument of a call is false before anybody agrees.
fn told_no(reach: &mut Reach<'_, '_, '_>, place: &Place) -> bool {
    let Some(before) = reach.before.as_mut() else {
        return false;
    };
    before.last_argument(place.method, place.offset) == Some(0)
}

/// A step of a way that lies on one side of a branch whose name says that it asks for the agreement.
fn named(reach: &mut Reach<'_, '_, '_>, way: &[(MethodId, i32)]) -> Option<(MethodId, i32)> {
    let before = reach.before.as_mut()?;
    // A step holds where it was called: that place is in the method of the step before.
    let places = way.iter().enumerate().map(|(index, (method, offset))| {
        let from = index.checked_sub(1).and_then(|index| way.get(index));
        match from {
            Some((from, _)) if index + 1 < way.len() => (*from, *offset),
            _ => (*method, *offset),
        }
    });
    let places: Vec<(MethodId, i32)> = places.collect();
    places
        .into_iter()
        .find(|(method, offset)| before.is_named(*method, *offset))
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
    if let Some(phase) = runs(reach, place.method)
        && open(reach, place.method, place.offset)
    {
        let path = teller.way_before(reach, place.method, phase);
        let mut way = path
            .as_ref()
            .map_or(Vec::new(), |path| teller.steps_of(path));
        way.push((place.method, place.offset));
        if let Some((method, offset)) = named(reach, &way) {
            told.reason = "named-check";
            told.site = Some(teller.site(method, offset));
            return told;
        }
        told.state = GateState::Reachable;
        let no = place.tells && told_no(reach, place);
        told.reason = if no { "told-no" } else { "ungated" };
        let phases = PHASES.into_iter().enumerate();
        let phases = phases.filter(|(index, _)| reach.reached(place.method, *index));
        told.phases = phases.map(|(_, phase)| phase).collect();
        told.path = path;
        return told;
    }
    // The first step of the way that is not taken without consent.
    let (method, offset) = stop(reach, &place.way, place);
    let mut reason = "started-after";
    let Some(before) = reach.before.as_mut() else {
        return told;
    };
    let mut gate = None;
    if let Some(handler) = before.handler(method) {
        reason = "handler";
        gate = drafts
            .iter()
            .position(|draft| draft.handlers.contains(&handler));
    } else if u32::try_from(offset).is_ok_and(|offset| before.is_cut(method, offset)) {
        let used = before.decided_by(method);
        if before.is_silent(method) {
            reason = "started-after";
        } else if used.is_empty() {
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
