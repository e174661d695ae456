//! Screens of a small program with a known answer. `screens/` holds its source, `rebuild.sh` builds it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod question;

use consentry_dex::{Input, Limits, Program};
use consentry_flow::query::{Api, Callback, Component, Layout, Match, Query, Role, Screens};
use consentry_flow::screens::facts::{Act, Screen, ScreenFacts};
use consentry_flow::{FlowFacts, analyse};

fn asked(units: usize) -> Query {
    let mut query = question::query();
    query.application = String::new();
    query.components = ["t.Main", "t.More"]
        .map(|name| Component {
            kind: "activity".into(),
            name: name.into(),
            launcher: name == "t.Main",
            main_process: true,
            ..Component::default()
        })
        .into();
    query.apis.push(Api {
        role: Role::Exit,
        matches: vec![Match {
            class_name: "java.lang.System".into(),
            method: "exit".into(),
            ..Match::default()
        }],
        ..Api::default()
    });
    query.framework.callbacks.push(Callback {
        ty: "android.content.DialogInterface$OnClickListener".into(),
        phase: "interaction".into(),
        edge: "callback".into(),
        followed: false,
        methods: vec!["onClick".into()],
    });
    query.framework.supertypes.insert(
        "android.widget.CheckBox".into(),
        vec!["android.view.View".into()],
    );
    let file = |id: u32, handlers: &[&str]| Layout {
        id,
        classes: Vec::new(),
        handlers: handlers.iter().map(|name| (*name).to_owned()).collect(),
        clicks: Vec::new(),
    };
    query.screens = Some(Screens {
        files: vec![file(0x7f0b_0001, &[]), file(0x7f0b_0002, &["click"])],
        strings: Vec::new(),
        units,
    });
    query
}

fn facts(units: usize) -> FlowFacts {
    let dex = include_bytes!("screens.dex").to_vec();
    let program = Program::build(vec![Input::new("classes.dex", dex)], &Limits::default());
    analyse(&program, &asked(units), &|_| Vec::new())
}

fn screen<'a>(screens: &'a ScreenFacts, name: &str, kind: &str) -> &'a Screen {
    let fits = |one: &&Screen| one.class_name == name && one.kind == kind;
    screens.screens.iter().find(fits).unwrap()
}

/// Kinds of the targets of an act, with the class of a screen.
fn targets(screens: &ScreenFacts, act: &Act) -> Vec<String> {
    let of = |target: &consentry_flow::screens::facts::Target| match target.kind {
        "screen" => {
            screens.screens[target.screen as usize].class_name.clone()
                + "/"
                + screens.screens[target.screen as usize].kind
        }
        kind => format!("{kind}{}", target.text),
    };
    act.targets.iter().map(of).collect()
}

#[test]
fn one_handler_tells_views_apart() {
    let screens = facts(1_000_000).screens;
    let main = screen(&screens, "t.Main", "activity");
    assert_eq!(main.files, [0x7f0b_0001]);
    let of = |id: u32| {
        let act = main.acts.iter().find(|act| act.control.id == id).unwrap();
        targets(&screens, act)
    };
    assert_eq!(of(0x7f08_0001), ["t.More/activity"]);
    assert_eq!(of(0x7f08_0002), ["t.Main/built"]);
    assert_eq!(of(0x7f08_0003), ["exit"], "given through a helper");
    let sure = main.acts.iter().flat_map(|act| &act.targets);
    assert!(sure.into_iter().all(|target| target.sure));
}

#[test]
fn a_dialog_that_code_builds_has_texts_and_buttons() {
    let screens = facts(1_000_000).screens;
    let dialog = screen(&screens, "t.Main", "built");
    assert_eq!(dialog.said[0].text, "Please read");
    let of = |role: &str| {
        dialog
            .acts
            .iter()
            .find(|act| act.control.role == role)
            .unwrap()
    };
    assert_eq!(of("positive").control.id, 0x7f0c_0001);
    assert_eq!(
        targets(&screens, of("positive")),
        ["addresshttps://example.com/policy"]
    );
    assert_eq!(of("negative").control.text, "Refuse");
    assert_eq!(targets(&screens, of("negative")), ["finish"]);
}

#[test]
fn only_what_is_always_ticked_is_told() {
    let screens = facts(1_000_000).screens;
    let more = screen(&screens, "t.More", "activity");
    let views: Vec<u32> = more.ticked.iter().map(|ticked| ticked.view).collect();
    assert_eq!(views, [0x7f08_0011]);
}

#[test]
fn a_handler_that_a_layout_names_may_open_something_unknown() {
    let screens = facts(1_000_000).screens;
    let more = screen(&screens, "t.More", "activity");
    let act = more
        .acts
        .iter()
        .find(|act| act.control.kind == "xml")
        .unwrap();
    assert_eq!(act.control.text, "click");
    assert_eq!(targets(&screens, act), ["unknown"]);
}

#[test]
fn a_budget_that_is_hit_is_told() {
    assert!(facts(20).screens.cut > 0);
}

#[test]
fn nothing_is_looked_for_unless_it_is_asked() {
    let dex = include_bytes!("screens.dex").to_vec();
    let program = Program::build(vec![Input::new("classes.dex", dex)], &Limits::default());
    let query = Query {
        screens: None,
        ..asked(0)
    };
    assert_eq!(
        analyse(&program, &query, &|_| Vec::new()).screens,
        ScreenFacts::default()
    );
}
