//! One small program with a known answer. `smali/` holds its source, `rebuild.sh` builds it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod question;

use std::sync::OnceLock;

use consentry_dex::{Input, Limits, Program};
use consentry_flow::facts::{Confidence, Effect, Phase, Via};
use consentry_flow::{FlowFacts, analyse};
use question::{ANDROID_ID, CONTACTS, IMEI, IMSI, JOB, SERIAL, SMS, query};

fn program() -> Program {
    let dex = include_bytes!("flow.dex").to_vec();
    Program::build(vec![Input::new("classes.dex", dex)], &Limits::default())
}

fn facts() -> &'static FlowFacts {
    static FACTS: OnceLock<FlowFacts> = OnceLock::new();
    FACTS.get_or_init(|| analyse(&program(), &query(), &|_| Vec::new()))
}

/// Method, how it was recognised, and what decided, of the hits of one API.
fn hits(api: u32) -> Vec<(&'static str, Via, &'static str)> {
    let facts = facts();
    let of = |hit: &'static consentry_flow::facts::Hit| {
        (
            facts.methods[hit.site.method as usize].method.as_str(),
            hit.via,
            hit.detail.as_str(),
        )
    };
    let mut list: Vec<_> = facts
        .hits
        .iter()
        .filter(|hit| hit.api == api)
        .map(of)
        .collect();
    list.sort_unstable();
    list
}

fn phases(api: u32) -> Vec<Phase> {
    let hits = facts().hits.iter().filter(|hit| hit.api == api);
    let mut list: Vec<Phase> = hits
        .flat_map(|hit| &hit.paths)
        .map(|path| path.phase)
        .collect();
    list.sort_unstable();
    list.dedup();
    list
}

#[test]
fn by_name_and_by_reflection() {
    assert_eq!(
        hits(IMEI),
        [
            ("direct", Via::Direct, ""),
            ("reflected", Via::Reflection, "getImei")
        ]
    );
    assert_eq!(
        hits(SERIAL),
        [
            ("reflected", Via::Reflection, "ro.serialno"),
            ("run", Via::Direct, "")
        ]
    );
    assert_eq!(facts().opaque_counts["reflection"], 1);
}

#[test]
fn by_constants_and_helpers() {
    let constant = ("constants", Via::Constant, "android_id");
    assert_eq!(
        hits(ANDROID_ID),
        [
            constant,
            constant,
            constant,
            ("helpers", Via::Helper, "android_id")
        ]
    );
    assert_eq!(
        hits(SMS),
        [("resolver", Via::Constant, "content://sms/inbox")]
    );
    assert_eq!(
        hits(CONTACTS),
        [(
            "resolver",
            Via::Constant,
            "content://com.android.contacts/contacts"
        )]
    );
}

#[test]
fn a_callback_runs_where_it_is_handed_to() {
    let serial = facts()
        .hits
        .iter()
        .find(|hit| hit.api == SERIAL && hit.via == Via::Direct)
        .unwrap();
    assert_eq!(
        serial
            .paths
            .iter()
            .map(|path| path.phase)
            .collect::<Vec<_>>(),
        [Phase::Launch]
    );
    assert_eq!(phases(IMSI), [Phase::Interaction]);
}

#[test]
fn only_what_is_made_is_called() {
    let reached: Vec<_> = facts()
        .hits
        .iter()
        .filter(|hit| hit.api == JOB && !hit.paths.is_empty())
        .collect();
    assert_eq!(reached.len(), 1);
    assert!(reached[0].symbol.contains("jobOne"));
}

#[test]
fn a_path_leads_from_the_entry_to_the_place() {
    let facts = facts();
    let hit = facts
        .hits
        .iter()
        .find(|hit| hit.api == IMEI && hit.via == Via::Direct)
        .unwrap();
    let path = &hit.paths[0];
    assert_eq!(
        (path.entry, path.confidence),
        ("application", Confidence::High)
    );
    let mut names = Vec::new();
    let mut at = path.step as i32;
    while at >= 0 {
        let step = facts.steps[at as usize];
        names.push(facts.methods[step.method as usize].method.as_str());
        at = step.before;
    }
    assert_eq!(names, ["direct", "all", "onCreate"]);
    assert!(
        hit.snippet
            .iter()
            .any(|line| line.starts_with('>') && line.contains("getDeviceId"))
    );
}

#[test]
fn requests_with_their_sets() {
    let facts = facts();
    let told = |request: &'static consentry_flow::facts::Request| {
        let method = facts.methods[request.site.method as usize].method.as_str();
        (
            method,
            request.permissions.join(" "),
            request.complete,
            request.repeats,
        )
    };
    let mut list: Vec<_> = facts.requests.iter().map(told).collect();
    list.sort();
    let short = |name: &str| format!("android.permission.{name}");
    assert_eq!(
        list,
        [
            (
                "ask",
                format!("{} {}", short("CAMERA"), short("READ_SMS")),
                true,
                true
            ),
            ("click", short("CAMERA"), true, false),
            ("click", short("RECORD_AUDIO"), true, false),
            ("onCreate", short("READ_PHONE_STATE"), true, false),
            ("onRequestPermissionsResult", short("CAMERA"), true, true),
        ]
    );
}

#[test]
fn refusals_but_not_what_follows_either_way() {
    let facts = facts();
    let told = |refusal: &'static consentry_flow::facts::Refusal| {
        let at = &facts.methods[refusal.site.method as usize];
        let handler = &facts.methods[refusal.handler.method as usize];
        (
            refusal.effect,
            handler.class_name.as_str(),
            at.method.as_str(),
        )
    };
    let list: Vec<_> = facts.refusals.iter().map(told).collect();
    assert_eq!(
        list,
        [
            (Effect::AskAgain, "t.Again", "onlyThis"),
            (Effect::Exit, "t.Main", "leave")
        ]
    );
    // the splash screen starts the main one after an answer
    assert_eq!(
        facts.refusals[1].phases,
        [Phase::Launch, Phase::Interaction]
    );
}

#[test]
fn addresses_and_resources() {
    let list: Vec<_> = facts()
        .endpoints
        .iter()
        .map(|item| (item.host.as_str(), item.scheme.as_str()))
        .collect();
    assert_eq!(list, [("api.example.com", "https")]);
    assert_eq!(facts().resources, [0x7f0b_0001]);
}

#[test]
fn the_same_answer_every_time() {
    assert_eq!(analyse(&program(), &query(), &|_| Vec::new()), *facts());
}

#[test]
fn budgets_are_named() {
    let mut small = query();
    small.limits.edges = 3;
    small.limits.accesses = 2;
    let facts = analyse(&program(), &small, &|_| Vec::new());
    assert!(facts.budgets.contains_key("edges"));
    assert!(facts.budgets.contains_key("accesses"));
    assert_eq!(facts.hits.iter().filter(|hit| hit.api < 7).count(), 2);
}
