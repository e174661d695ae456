//! Where information goes in one small program: what is named `yes...` comes to a sink, what is named `no...` does not.
//! `taint/` holds its source.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod question;

use consentry_dex::{Input, Limits, Program};
use consentry_flow::facts::FlowEdge;
use consentry_flow::query::Owner;
use consentry_flow::{FlowFacts, Query, analyse};
use question::{SOURCES, flows};

fn facts(query: &Query) -> FlowFacts {
    let dex = include_bytes!("taint.dex").to_vec();
    let program = Program::build(vec![Input::new("classes.dex", dex)], &Limits::default());
    analyse(&program, query, &|_| Vec::new())
}

/// Names of the sources of which something comes to a sink.
fn arrived(facts: &FlowFacts) -> Vec<&'static str> {
    let mut names: Vec<&str> = facts
        .flows
        .iter()
        .map(|flow| SOURCES[flow.api as usize])
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn what_arrives_and_what_does_not() {
    let mut wanted: Vec<&str> = SOURCES
        .iter()
        .copied()
        .filter(|name| name.starts_with("yes"))
        .collect();
    wanted.sort_unstable();
    assert_eq!(arrived(&facts(&flows(SOURCES))), wanted);
}

#[test]
fn what_is_left_out_of_a_large_program_carries_nothing() {
    let mut query = flows(SOURCES);
    query.limits.whole = 0;
    assert_eq!(arrived(&facts(&query)), arrived(&facts(&flows(SOURCES))));
}

#[test]
fn code_that_is_taken_for_the_platform_is_not_run() {
    let mut query = flows(SOURCES);
    query.framework.support = vec!["t".into()];
    assert!(facts(&query).flows.is_empty());
    // a package, not the beginning of a name
    query.framework.support = vec!["t.Ma".into()];
    assert_eq!(facts(&query).flows, facts(&flows(SOURCES)).flows);
}

#[test]
fn a_flow_tells_its_way() {
    let facts = facts(&flows(SOURCES));
    let way = |name: &str| {
        let flow = facts
            .flows
            .iter()
            .find(|flow| SOURCES[flow.api as usize] == name)
            .unwrap();
        let edges: Vec<FlowEdge> = flow.steps.iter().map(|step| step.edge).collect();
        let ends = [flow.source, flow.site].map(|site| {
            let row = &facts.methods[site.method as usize];
            format!("{}.{}", row.class_name, row.method)
        });
        (edges, ends)
    };
    let (edges, ends) = way("yesPlain");
    assert_eq!(edges, [FlowEdge::Source, FlowEdge::Sink]);
    assert_eq!(ends, ["t.Main.plain", "t.Main.plain"]);
    let (edges, ends) = way("yesExtra");
    assert_eq!(
        (edges.first(), edges.last()),
        (Some(&FlowEdge::Source), Some(&FlowEdge::Sink))
    );
    assert!(edges.contains(&FlowEdge::Store) && edges.contains(&FlowEdge::Load));
    assert_eq!(ends, ["t.Main.intents", "t.Second.onCreate"]);
}

#[test]
fn code_of_another_party_is_given_what_it_is_given() {
    let mut query = flows(SOURCES);
    query.owners = vec![Owner {
        prefix: "x".into(),
        id: "other".into(),
    }];
    let facts = facts(&query);
    let given: Vec<_> = facts
        .flows
        .iter()
        .filter(|flow| flow.kind == "sdk")
        .collect();
    assert!(!given.is_empty());
    assert!(
        given
            .iter()
            .all(|flow| flow.party == "other" && flow.sink == -1)
    );
}

#[test]
fn the_same_flows_every_time() {
    let query = flows(SOURCES);
    assert_eq!(facts(&query), facts(&query));
}

#[test]
fn a_budget_cuts_and_is_named() {
    let mut query = flows(SOURCES);
    query.limits.interpreted = 400;
    let cut = facts(&query);
    assert!(cut.budgets.contains_key("flow-steps"));
    assert!(!cut.flows.is_empty());
    query.limits.interpreted = 0;
    let off = facts(&query);
    assert!(off.flows.is_empty() && off.budgets.is_empty());
}

#[test]
fn a_statement_that_cannot_be_read_is_counted() {
    let mut query = flows(SOURCES);
    query.flows[0]
        .methods
        .insert("x".into(), vec!["arg0 -> that".into()]);
    assert_eq!(facts(&query).budgets.get("flow-summaries"), Some(&1));
}
