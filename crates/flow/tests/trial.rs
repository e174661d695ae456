//! Trial runs: what they settle, and what must not stop them. `consent/` and `trial/` hold the sources.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

#[path = "../../dex/tests/assembler/mod.rs"]
mod assembler;
mod prompt;

use std::time::{Duration, Instant};

use assembler::Dex;
use consentry_dex::{Input, Limits, Program};
use consentry_flow::analyse;
use consentry_flow::facts::{FlowFacts, GateState};
use consentry_flow::query::{Query, Role};
use prompt::{GATED, REACHABLE, UNKNOWN, activity, api, named, query, says};

const CONSENT: &[u8] = include_bytes!("consent.dex");

fn run(files: &[&[u8]], query: &Query) -> FlowFacts {
    let inputs = files.iter().enumerate();
    let inputs =
        inputs.map(|(index, file)| Input::new(format!("classes{index}.dex"), file.to_vec()));
    let program = Program::build(inputs.collect(), &Limits::default());
    analyse(&program, query, &says)
}

#[test]
fn nothing_that_waits_is_accused() {
    let unknown: Vec<&str> = UNKNOWN.iter().map(|(name, _)| *name).collect();
    let facts = run(&[CONSENT], &query(&[GATED, REACHABLE, &unknown].concat()));
    let accused = named(&facts, GateState::Reachable);
    let wrong: Vec<_> = accused
        .iter()
        .filter(|name| !REACHABLE.contains(&name.as_str()))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(accused.len(), REACHABLE.len());
}

/// Analyses the app with one more screen first; what it does at the end stays reachable.
fn survives(screen: &str, name: &str, files: &[&[u8]]) {
    let mut query = query(REACHABLE);
    query.apis.push(api(Role::Access, "x.Sdk", &[name]));
    query.components.insert(0, activity(screen, true));
    let started = Instant::now();
    let facts = run(files, &query);
    assert!(
        started.elapsed() < Duration::from_secs(30),
        "{screen} takes too long"
    );
    assert!(
        named(&facts, GateState::Reachable).contains(&name.to_owned()),
        "{screen}"
    );
}

#[test]
fn what_never_ends_or_grows_without_end_is_stopped() {
    let hostile: &[u8] = include_bytes!("trial.dex");
    for name in [
        "Arrays", "Texts", "Calls", "Threads", "Posts", "Lists", "Screens", "Pipes",
    ] {
        survives(
            &format!("t.{name}"),
            &name.to_lowercase(),
            &[CONSENT, hostile],
        );
    }
}

/// Classes that each extend the one before.
const CLASSES: usize = 4_000;

#[test]
fn a_deep_hierarchy_is_not_walked_again_and_again() {
    let mut dex = Dex::default();
    let sdk = dex.method("Lx/Sdk;", "deep") as u16;
    let mut above = "Landroid/app/Activity;".to_owned();
    for number in 0..CLASSES {
        let name = format!("Lt/C{number};");
        dex.class(&name, &above);
        above = name;
    }
    let class = dex.class("Lt/Deep;", &above);
    let own = dex.classes[class].ty as u16;
    let other = dex.method("Lt/Deep;", "other") as u16;
    // :again new-instance v0; invoke-virtual {v0}, other; goto :again, and only then (never) the place
    let code = [
        0x0022, own, 0x106e, other, 0, 0xfb28, 0x0071, sdk, 0, 0x000e,
    ];
    dex.code(class, "other", &code);
    dex.code(
        class,
        "onCreate",
        &[0x0071, sdk, 0, 0x0022, own, 0x106e, other, 0, 0x000e],
    );
    survives("t.Deep", "deep", &[CONSENT, &dex.build()]);
}
