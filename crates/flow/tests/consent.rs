//! What runs before the user agrees. `consent/` holds the source.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

#[path = "../../dex/tests/assembler/mod.rs"]
mod assembler;
mod prompt;

use std::time::{Duration, Instant};

use assembler::Dex;
use consentry_dex::{Input, Limits, Program};
use consentry_flow::analyse;
use consentry_flow::facts::{FlowFacts, GateState, Phase};
use consentry_flow::query::{Query, Role, Says};
use prompt::{GATED, REACHABLE, UNKNOWN, api, named, says};

/// The search alone, without trials.
fn query() -> Query {
    let unknown: Vec<&str> = UNKNOWN.iter().map(|(name, _)| *name).collect();
    let mut query = prompt::query(&[GATED, REACHABLE, &unknown].concat());
    query.limits.trial = 0;
    query
}

fn facts(reader: &dyn Fn(&str) -> Vec<Says>) -> FlowFacts {
    let dex = include_bytes!("consent.dex").to_vec();
    let program = Program::build(vec![Input::new("classes.dex", dex)], &Limits::default());
    analyse(&program, &query(), reader)
}

fn sorted(list: &[&str]) -> Vec<String> {
    let mut list: Vec<String> = list.iter().map(|name| (*name).to_owned()).collect();
    list.sort();
    list
}

#[test]
fn what_waits_for_the_button_that_agrees() {
    let facts = facts(&says);
    assert_eq!(named(&facts, GateState::Gated), sorted(GATED));
    assert_eq!(named(&facts, GateState::Reachable), sorted(REACHABLE));
}

#[test]
fn what_is_not_decided_is_not_accused() {
    let facts = facts(&says);
    for (name, reason) in UNKNOWN {
        let symbol = format!("x.Sdk.{name}()");
        let at = facts.hits.iter().position(|hit| hit.symbol == symbol);
        let before = &facts.hits_before[at.unwrap()];
        assert_eq!(before.state, GateState::Unknown, "{name}");
        assert_eq!(before.reason, *reason);
        assert!(before.site.is_some() && before.path.is_none());
    }
}

#[test]
fn the_gate_tells_who_asks_and_what_is_kept() {
    let facts = facts(&says);
    let [gate] = facts.gates.as_slice() else {
        unreachable!("{:?}", facts.gates)
    };
    assert_eq!(gate.control, "Agree");
    assert_eq!(gate.refusal, "exit");
    let kept: Vec<&str> = gate.stored.iter().map(|kept| kept.name.as_str()).collect();
    assert_eq!(
        kept,
        [
            "Lt/Home;->ok:Z",
            "agreed",
            "document:accepted",
            "shown",
            "steps"
        ]
    );
    // what was shown counts as agreed before anybody was asked
    assert_eq!(gate.problems, ["default-agreed"]);
}

#[test]
fn the_reason_and_the_phase() {
    let facts = facts(&says);
    let of = |name: &str| {
        let symbol = format!("x.Sdk.{name}()");
        let at = facts.hits.iter().position(|hit| hit.symbol == symbol);
        &facts.hits_before[at.unwrap()]
    };
    assert_eq!((of("handler").reason, of("handler").gate), ("handler", 0));
    assert_eq!((of("flag").reason, of("flag").gate), ("branch", 0));
    assert_eq!(of("ungated").phases, [Phase::Launch]);
    assert_eq!(of("refused").phases, [Phase::Interaction]);
    assert!(of("ungated").path.is_some() && of("flag").path.is_none());
}

#[test]
fn without_a_prompt_there_is_nothing_to_wait_for() {
    let facts = facts(&|_| Vec::new());
    assert!(facts.gates.is_empty());
    let doubtful: Vec<&str> = UNKNOWN.iter().map(|(name, _)| *name).collect();
    let all = [GATED, REACHABLE, &doubtful].concat();
    assert_eq!(named(&facts, GateState::Reachable), sorted(&all));
}

#[test]
fn what_was_not_evaluated_accuses_nobody() {
    let dex = include_bytes!("consent.dex").to_vec();
    let program = Program::build(vec![Input::new("classes.dex", dex)], &Limits::default());
    let whole = facts(&says);
    let waits = named(&whole, GateState::Gated);
    let mut stopped = 0;
    for guarded in (0..6_000).step_by(250) {
        let mut query = query();
        query.limits.guarded = guarded;
        let facts = analyse(&program, &query, &says);
        let accused = named(&facts, GateState::Reachable);
        let wrong: Vec<_> = accused.iter().filter(|name| waits.contains(name)).collect();
        assert!(wrong.is_empty(), "{guarded}: {wrong:?}");
        stopped += facts
            .hits_before
            .iter()
            .filter(|one| one.reason == "budget")
            .count();
    }
    assert!(stopped > 0);
}

/// Targets of a switch, each of them a branch on the same value, one after the other.
const BRANCHES: usize = 6_000;
/// Units of one branch.
const UNITS: usize = 3;

/// A screen whose `onCreate` switches on a field that nothing is known of, and then asks it again and again, before it
/// does what is asked about.
fn hostile() -> Vec<u8> {
    let mut dex = Dex::default();
    let class = dex.class("Lt/Hostile;", "Landroid/app/Activity;");
    let owner = dex.classes[class].ty as u16;
    let (number, name) = (dex.ty("I") as u16, dex.string("number"));
    dex.fields.push((owner, number, name));
    dex.classes[class].fields.push((0, 9));
    let sdk = dex.method("Lx/Sdk;", "hostile") as u16;
    let end = 5 + BRANCHES * UNITS + 4;
    let table = end + end % 2;
    let far = (table - 2) as u32;
    // sget v0; packed-switch v0
    let mut code = vec![0x0060, 0, 0x002b, far as u16, (far >> 16) as u16];
    for _ in 0..BRANCHES {
        // if-eqz v0, +3; nop
        code.extend([0x0038, 3, 0]);
    }
    // invoke-static; return-void
    code.extend([0x0071, sdk, 0, 0x000e]);
    code.resize(table, 0);
    code.extend([0x0100, BRANCHES as u16, 0, 0]);
    for branch in 0..BRANCHES {
        let target = (3 + branch * UNITS) as u32;
        code.extend([target as u16, (target >> 16) as u16]);
    }
    dex.code(class, "onCreate", &code);
    dex.build()
}

#[test]
fn many_open_branches_stay_within_the_budget() {
    let files = [include_bytes!("consent.dex").to_vec(), hostile()];
    let inputs = files.into_iter().enumerate();
    let inputs = inputs.map(|(index, file)| Input::new(format!("classes{index}.dex"), file));
    let program = Program::build(inputs.collect(), &Limits::default());
    let mut query = query();
    let mut screen = query.components[0].clone();
    screen.name = "t.Hostile".into();
    query.components.push(screen);
    query.apis.push(api(Role::Access, "x.Sdk", &["hostile"]));
    let started = Instant::now();
    let facts = analyse(&program, &query, &says);
    assert!(
        started.elapsed() < Duration::from_secs(30),
        "it takes too long"
    );
    let hits = facts.hits.iter().zip(&facts.hits_before);
    let mut own = hits.filter(|(hit, _)| hit.symbol == "x.Sdk.hostile()");
    let (_, before) = own.next().unwrap();
    assert_eq!(before.state, GateState::Unknown);
    assert_eq!(before.reason, "undecided-branch");
}
