//! The app of `consent/`, which asks for consent, and what is asked about it.
#![allow(dead_code)]

use consentry_flow::facts::{FlowFacts, GateState};
use consentry_flow::query::{Api, Callback, Component, Framework, Match, Query, Role, Says};

/// What waits for the button that agrees.
pub const GATED: &[&str] = &[
    "handler",
    "flag",
    "field",
    "after",
    "agreedBit",
    "member",
    "observed",
    "row",
    "told",
    "answered",
];
pub const REACHABLE: &[&str] = &["ungated", "defaulted", "inverted", "refused", "shownBit"];
/// What nothing proves, with what stopped the proof.
pub const UNKNOWN: &[(&str, &str)] = &[
    ("latched", "asynchronous"),
    ("undecided", "undecided-branch"),
];

pub fn api(role: Role, class: &str, methods: &[&str]) -> Api {
    let of = |method: &&str| Match {
        class_name: class.into(),
        method: (*method).into(),
        ..Match::default()
    };
    Api {
        role,
        matches: methods.iter().map(of).collect(),
        ..Api::default()
    }
}

/// What is asked about the app of `consent/`: where methods of `x.Sdk` run.
pub fn query(names: &[&str]) -> Query {
    let mut apis: Vec<Api> = names
        .iter()
        .map(|name| api(Role::Access, "x.Sdk", &[name]))
        .collect();
    apis.push(api(
        Role::StoredFlag,
        "android.content.SharedPreferences",
        &["getBoolean", "getInt"],
    ));
    apis.push(api(
        Role::StoredWrite,
        "android.content.SharedPreferences$Editor",
        &["putBoolean", "putInt"],
    ));
    apis.push(api(Role::Exit, "android.app.Activity", &["finish"]));
    let list = |list: &[&str]| {
        list.iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>()
    };
    Query {
        apis,
        components: vec![activity("t.Home", true), activity("t.Next", false)],
        framework: Framework {
            lifecycle: [("activity".to_owned(), list(&["<init>", "onCreate"]))].into(),
            callbacks: vec![Callback {
                ty: "android.content.DialogInterface$OnClickListener".into(),
                phase: "interaction".into(),
                edge: "callback".into(),
                followed: false,
                methods: list(&["onClick"]),
            }],
            ..Framework::default()
        },
        ..Query::default()
    }
}

pub fn says(text: &str) -> Vec<Says> {
    match text {
        "Agree" => vec![Says::Agree],
        "Refuse" => vec![Says::Refuse],
        _ if text.contains("Privacy Policy") => vec![Says::Policy],
        _ => Vec::new(),
    }
}

pub fn activity(name: &str, launcher: bool) -> Component {
    Component {
        kind: "activity".into(),
        name: name.into(),
        launcher,
        main_process: true,
        open: launcher,
        ..Component::default()
    }
}

/// Names of the methods of `x.Sdk` of a state, in order.
pub fn named(facts: &FlowFacts, state: GateState) -> Vec<String> {
    let hits = facts.hits.iter().zip(&facts.hits_before);
    let mut names: Vec<String> = hits
        .filter(|(hit, before)| before.state == state && hit.symbol.starts_with("x.Sdk."))
        .map(|(hit, _)| {
            hit.symbol["x.Sdk.".len()..]
                .trim_end_matches("()")
                .to_owned()
        })
        .collect();
    names.sort();
    names
}
