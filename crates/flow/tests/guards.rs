//! What runs at the start in any case, and what only past a branch on stored state. `guards/` holds the source.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use consentry_dex::{Input, Limits, Program};
use consentry_flow::analyse;
use consentry_flow::facts::Phase;
use consentry_flow::query::{Api, Callback, Component, Framework, Layout, Match, Query, Role};

const GUARDED: &[&str] = &[
    "positive",
    "negated",
    "early",
    "helper",
    "below",
    "boxed",
    "text",
    "version",
    "either",
    "agreedField",
    "loadedField",
    "setField",
    "local",
    "objects",
    "initialiser",
];
const OPEN: &[&str] = &[
    "outside",
    "bothSides",
    "sdkInt",
    "nullCheck",
    "process",
    "debug",
    "once",
    "ready",
    "setting",
    "orVersion",
    "interval",
    "permission",
    "anyway",
];

fn named(class: &str, method: &str) -> Match {
    Match {
        class_name: class.into(),
        method: method.into(),
        ..Match::default()
    }
}

fn query() -> Query {
    let stored = ["getBoolean", "getInt", "getLong", "getString"];
    let stored = stored.map(|name| named("android.content.SharedPreferences", name));
    let access = |name: &&str| Api {
        role: Role::Access,
        matches: vec![named("x.Sdk", name)],
        ..Api::default()
    };
    let mut apis: Vec<Api> = GUARDED.iter().chain(OPEN).map(access).collect();
    apis.push(Api {
        role: Role::StoredFlag,
        matches: stored.to_vec(),
        ..Api::default()
    });
    let names = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect();
    let lifecycle = [(
        "application".to_owned(),
        names(&["<clinit>", "<init>", "onCreate"]),
    )];
    Query {
        apis,
        application: "t.Gate".into(),
        components: vec![Component {
            kind: "activity".into(),
            name: "t.Agree".into(),
            launcher: true,
            main_process: true,
            open: true,
            ..Component::default()
        }],
        layouts: vec![Layout {
            id: 1,
            classes: Vec::new(),
            handlers: names(&["click"]),
            clicks: Vec::new(),
        }],
        framework: Framework {
            lifecycle: lifecycle.into(),
            callbacks: vec![Callback {
                ty: "java.lang.Runnable".into(),
                phase: "same".into(),
                edge: "async".into(),
                followed: true,
                methods: names(&["run"]),
            }],
            ..Framework::default()
        },
        ..Query::default()
    }
}

/// Names of what is taken at the start: (only past a branch on stored state, in any case).
fn taken(query: &Query) -> (Vec<String>, Vec<String>) {
    let dex = include_bytes!("guards.dex").to_vec();
    let program = Program::build(vec![Input::new("classes.dex", dex)], &Limits::default());
    let facts = analyse(&program, query, &|_| Vec::new());
    assert!(facts.budgets.is_empty());
    let (mut guarded, mut open) = (Vec::new(), Vec::new());
    for hit in &facts.hits {
        let name = hit
            .symbol
            .trim_start_matches("x.Sdk.")
            .trim_end_matches("()");
        for path in hit.paths.iter().filter(|path| path.phase == Phase::Launch) {
            let list = if path.guarded {
                &mut guarded
            } else {
                &mut open
            };
            list.push(name.to_owned());
        }
    }
    for list in [&mut guarded, &mut open] {
        list.sort();
        list.dedup();
    }
    (guarded, open)
}

fn sorted(list: &[&str]) -> Vec<String> {
    let mut list: Vec<String> = list.iter().map(|name| (*name).to_owned()).collect();
    list.sort();
    list
}

#[test]
fn past_a_branch_on_stored_state_or_not() {
    let (guarded, open) = taken(&query());
    assert_eq!(guarded, sorted(GUARDED));
    assert_eq!(open, sorted(OPEN));
}

#[test]
fn only_the_listed_calls_read_stored_state() {
    let mut query = query();
    query.apis.pop();
    let (guarded, _) = taken(&query);
    // the button of the prompt sets it, nothing of the start does
    assert_eq!(guarded, ["agreedField"]);
}
