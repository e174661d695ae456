//! Version 041: several files in one container, with offsets from the container's start.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod assembler;

use assembler::{Dex, container};
use consentry_dex::{Input, Limits, Program, Status};

fn file(class: &str, callee: (&str, &str)) -> Dex {
    let mut dex = Dex::default();
    let index = dex.class(class, "Ljava/lang/Object;");
    let callee = dex.method(callee.0, callee.1) as u16;
    dex.code(index, "run", &[0x1071, callee, 0, 0x000e]);
    dex
}

#[test]
fn all_files_of_a_container_are_members() {
    let files = [
        file("La/A;", ("Lb/B;", "run")),
        file("Lb/B;", ("Lc/C;", "run")),
        file("Lc/C;", ("La/A;", "run")),
    ];
    let program = Program::build(
        vec![Input::new("classes.dex", container(&files))],
        &Limits::default(),
    );
    let members: Vec<_> = program
        .members()
        .iter()
        .map(|member| (member.name.as_str(), member.version))
        .collect();
    assert_eq!(
        members,
        [
            ("classes.dex", 41),
            ("classes.dex#2", 41),
            ("classes.dex#3", 41)
        ]
    );
    assert!(
        program
            .members()
            .iter()
            .all(|member| member.status == Status::Complete),
        "{:?}",
        program.members()
    );
    assert!(
        program
            .members()
            .iter()
            .all(|member| member.issues.is_empty()),
        "{:?}",
        program.members()
    );
    assert_eq!((program.class_count(), program.method_count()), (3, 3));
    for id in 0..3 {
        assert_eq!(program.callers(consentry_dex::MethodId(id)).len(), 1);
    }
}

#[test]
fn a_container_may_not_hold_endless_headers() {
    let files: Vec<Dex> = (0..40)
        .map(|index| file(&format!("La{index};"), ("Lx;", "y")))
        .collect();
    let limits = Limits {
        members: 7,
        ..Limits::default()
    };
    let program = Program::build(vec![Input::new("classes.dex", container(&files))], &limits);
    assert_eq!(program.members().len(), 7);
    assert_eq!(program.class_count(), 7);
    assert!(
        program
            .members()
            .iter()
            .any(|member| member.status != Status::Complete)
    );
}

#[test]
fn versions_are_told() {
    for (digits, version) in [
        (b"035", 35),
        (b"037", 37),
        (b"038", 38),
        (b"039", 39),
        (b"040", 40),
    ] {
        let data = file("La/A;", ("Lb/B;", "x")).build_at(0, digits, None);
        let program = Program::build(vec![Input::new("classes.dex", data)], &Limits::default());
        assert_eq!(program.members()[0].version, version);
        assert_eq!(program.members()[0].status, Status::Complete);
        assert!(program.members()[0].issues.is_empty());
    }
}

#[test]
fn oddities_of_the_header_are_notes() {
    let mut data = file("La/A;", ("Lb/B;", "x")).build_at(0, b"036", None);
    data[8] ^= 1;
    data[0x28] = 0;
    let program = Program::build(vec![Input::new("classes.dex", data)], &Limits::default());
    let member = &program.members()[0];
    assert_eq!(
        (member.status, member.issues.len(), program.class_count()),
        (Status::Complete, 3, 1)
    );
}
