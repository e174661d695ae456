//! Files made to cost much: shared and overlapping parts, cycles, endless chains, counts beyond the file; and limits.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod assembler;
mod exercise;

use std::time::{Duration, Instant};

use assembler::Dex;
use consentry_dex::{Input, Limits, MemberReport, Program, Severity, Status};

const OBJECT: &str = "Ljava/lang/Object;";

fn build(data: Vec<u8>, limits: &Limits) -> Program {
    let start = Instant::now();
    let program = Program::build(vec![Input::new("classes.dex", data)], limits);
    exercise::exercise(&program);
    assert!(
        start.elapsed() < Duration::from_secs(20),
        "{:?}",
        start.elapsed()
    );
    program
}

fn partial(program: &Program, severity: Severity, part: &str) {
    let member = &program.members()[0];
    assert_eq!(member.status, Status::Partial);
    assert!(
        member
            .issues
            .iter()
            .any(|i| i.severity == severity && i.part == part),
        "{:?}",
        member.issues
    );
}

fn whole(program: &Program) -> &MemberReport {
    let member = &program.members()[0];
    assert_eq!(member.status, Status::Complete, "{:?}", member.issues);
    member
}

/// 400 methods with 100 code units each.
fn busy() -> Dex {
    let mut dex = Dex::default();
    let class = dex.class("La/A;", OBJECT);
    let callee = dex.method("Lb/B;", "x") as u16;
    for index in 0..400 {
        dex.code(
            class,
            &format!("m{index}"),
            &[&[0x1071, callee, 0].repeat(33)[..], &[0x000e]].concat(),
        );
    }
    dex
}

#[test]
fn class_data_that_thousands_of_classes_share_is_read_once() {
    let mut dex = busy();
    for index in 0..5000 {
        let class = dex.class(&format!("Lx/C{index};"), OBJECT);
        dex.classes[class].data_of = Some(0);
    }
    let program = build(dex.build(), &exercise::limits());
    partial(&program, Severity::Damage, "class_data");
    let counts = program.members()[0].counts;
    assert_eq!(
        (counts.classes, counts.defined_methods, counts.codes),
        (5001, 400, 400)
    );
    assert_eq!(counts.instructions, 400 * 34);
    // The class whose own methods they are keeps them, wherever it stands.
    let class = program
        .class_of(program.find_type("La/A;").unwrap())
        .unwrap();
    assert_eq!(program.class_methods(class).len(), 400);
}

#[test]
fn the_owner_of_shared_class_data_may_come_last() {
    let mut dex = busy();
    let real = dex.classes.remove(0);
    for index in 0..3 {
        let class = dex.class(&format!("Lx/C{index};"), OBJECT);
        dex.classes[class].data_of = Some(3);
    }
    dex.classes.push(real);
    let program = build(dex.build(), &exercise::limits());
    let class = program
        .class_of(program.find_type("La/A;").unwrap())
        .unwrap();
    assert_eq!(program.class_methods(class).len(), 400);
    let run = program.class_methods(class)[0].method;
    assert!(program.code_of(run).is_some());
}

#[test]
fn code_that_thousands_of_methods_share_is_decoded_once() {
    let mut dex = Dex::default();
    let class = dex.class("La/A;", OBJECT);
    let callee = dex.method("Lb/B;", "x") as u16;
    dex.code(
        class,
        "m",
        &[&[0x1071, callee, 0].repeat(20_000)[..], &[0x000e]].concat(),
    );
    for index in 0..5000 {
        dex.share(class, &format!("m{index}"), 0);
    }
    let program = build(dex.build(), &exercise::limits());
    let counts = whole(&program).counts;
    assert_eq!(
        (counts.codes, counts.methods_with_code, counts.instructions),
        (1, 5001, 20_001)
    );
    assert_eq!(
        program
            .callers(consentry_dex::MethodId(u32::from(callee)))
            .len(),
        20_000
    );
}

#[test]
fn code_items_that_overlap_are_cut() {
    // Every 16 bytes of this code look like the header of a code item of 80,000 units.
    let mut dex = Dex::default();
    let class = dex.class("La/A;", OBJECT);
    let units = 160_000u32;
    let header = [
        2,
        1,
        0,
        0,
        0,
        0,
        (units / 2) as u16,
        ((units / 2) >> 16) as u16,
    ];
    dex.codes.push(header.repeat(units as usize / 8));
    for index in 0..4000 {
        dex.share(class, &format!("m{index}"), 0);
    }
    let mut data = dex.build();
    // The offsets of the code items in the class data: three bytes each at this size; count them up by 16.
    let program = build(data.clone(), &exercise::limits());
    assert_eq!(program.code_count(), 1);
    let uleb = |value: u32| {
        [
            (value & 0x7f) as u8 | 0x80,
            (value >> 7 & 0x7f) as u8 | 0x80,
            (value >> 14) as u8,
        ]
    };
    let offset = (0x70..data.len())
        .step_by(4)
        .find(|at| data[*at..].starts_with(&[2, 0, 1, 0, 0, 0, 0, 0]))
        .unwrap() as u32;
    let (mut from, mut next) = (0, offset);
    while let Some(at) = data[from..].windows(3).position(|w| w == uleb(offset)) {
        data[from + at..from + at + 3].copy_from_slice(&uleb(next));
        (from, next) = (from + at + 3, next + 16);
    }
    let program = build(data.clone(), &exercise::limits());
    assert!(program.code_count() > 1000);
    partial(&program, Severity::Cut, "code");
    assert!(program.members()[0].counts.code_units <= data.len() as u64);
}

#[test]
fn a_code_offset_at_the_end_of_the_world_is_damage() {
    let mut dex = Dex::default();
    let class = dex.class("La/A;", OBJECT);
    let method = dex.code(class, "m", &[0x000e]);
    // Class data in the place of a string: no fields, one virtual method, code at the greatest offset.
    let data = [0, 0, 0, 1, method as u8, 1, 0xff, 0xff, 0xff, 0xff, 0x0f];
    dex.raw_string(&data);
    let mut file = dex.build();
    let at = file
        .windows(data.len())
        .position(|window| window == data)
        .unwrap() as u32;
    let table = u32::from_le_bytes(file[0x64..0x68].try_into().unwrap()) as usize;
    file[table + 24..table + 28].copy_from_slice(&at.to_le_bytes());
    let program = build(file, &exercise::limits());
    partial(&program, Severity::Damage, "code");
    let code = program.code(consentry_dex::CodeId(0)).unwrap();
    assert_eq!(
        (code.units(), code.registers(), code.tries().complete),
        (0, 0, true)
    );
}

#[test]
fn lists_that_thousands_of_classes_share_are_bounded() {
    let mut dex = Dex::default();
    let object = dex.ty(OBJECT) as u16;
    for index in 0..2000 {
        let class = dex.class(&format!("Lx/C{index};"), OBJECT);
        dex.classes[class].interfaces = vec![object; if index == 0 { 60_000 } else { 1 }];
    }
    let mut data = dex.build();
    let table = u32::from_le_bytes(data[0x64..0x68].try_into().unwrap()) as usize;
    for index in 1..2000 {
        data.copy_within(table + 12..table + 16, table + index * 32 + 12);
    }
    let program = build(data, &exercise::limits());
    partial(&program, Severity::Damage, "class_defs");
    assert_eq!(program.class_count(), 2000);
}

#[test]
fn strings_that_overlap_are_cut() {
    let mut dex = Dex::default();
    for index in 0..4000 {
        dex.string(&format!("s{index}"));
    }
    dex.raw_string(&[b'x'; 100_000]);
    let mut data = dex.build();
    let last = u32::from_le_bytes(data[0x70 + 16_000..0x70 + 16_004].try_into().unwrap());
    for index in 0..4000u32 {
        let at = 0x70 + index as usize * 4;
        data[at..at + 4].copy_from_slice(&(last + 3 + index).to_le_bytes());
    }
    let program = build(data, &exercise::limits());
    partial(&program, Severity::Cut, "strings");
    assert!(program.string_count() == 4001);
}

#[test]
fn cycles_are_broken_and_said() {
    let mut dex = Dex::default();
    dex.class("LSelf;", "LSelf;");
    dex.class("LA;", "LB;");
    dex.class("LB;", "LC;");
    dex.class("LC;", "LA;");
    let face = dex.class("LFace;", OBJECT);
    dex.classes[face].interfaces = vec![dex.classes[face].ty as u16; 50_000];
    let program = build(dex.build(), &exercise::limits());
    partial(&program, Severity::Damage, "hierarchy");
    assert_eq!(program.members()[0].issue_count, 2 + 50_000);
    let a = program.find_type("LA;").unwrap();
    assert_eq!(program.superclasses(a).count(), 3);
    assert_eq!(
        program.subtypes(program.find_type("LSelf;").unwrap()).len(),
        0
    );
}

#[test]
fn chains_that_are_too_long_are_broken() {
    let mut dex = Dex::default();
    for index in 0..3000 {
        dex.class(&format!("LC{index};"), &format!("LC{};", index + 1));
    }
    let program = build(
        dex.build(),
        &Limits {
            hierarchy_depth: 50,
            ..exercise::limits()
        },
    );
    partial(&program, Severity::Damage, "hierarchy");
    for (_, class) in program.classes() {
        assert!(program.superclasses(class.ty).count() <= 51);
    }
}

#[test]
fn counts_beyond_the_file_cost_nothing() {
    let mut data = busy().build();
    for at in (0x38..0x68).step_by(8) {
        data[at..at + 4].copy_from_slice(&u32::MAX.to_le_bytes());
    }
    let program = build(data, &exercise::limits());
    partial(&program, Severity::Damage, "header");
}

#[test]
fn every_limit_is_said_and_the_rest_is_read() {
    let data = busy().build();
    let all = Limits::default();
    assert_eq!(
        whole(&build(data.clone(), &all)).counts.defined_methods,
        400
    );
    let cases = [
        (
            Limits {
                classes: 0,
                ..all.clone()
            },
            "class_defs",
        ),
        (
            Limits {
                methods: 10,
                ..all.clone()
            },
            "class_data",
        ),
        (
            Limits {
                code_units: 1000,
                ..all.clone()
            },
            "code",
        ),
        (
            Limits {
                references: 100,
                ..all.clone()
            },
            "code",
        ),
        (
            Limits {
                string_bytes: 100,
                ..all.clone()
            },
            "strings",
        ),
    ];
    for (limits, part) in cases {
        partial(&build(data.clone(), &limits), Severity::Cut, part);
    }
    for limits in [
        Limits {
            total_bytes: 10,
            ..all.clone()
        },
        Limits {
            members: 0,
            ..all.clone()
        },
    ] {
        let program = build(data.clone(), &limits);
        assert_eq!(program.members()[0].status, Status::Unreadable);
        assert_eq!(program.members()[0].issues[0].severity, Severity::Cut);
    }
}

#[test]
fn limits_hold_for_all_members_together() {
    let inputs = || {
        (0..3)
            .map(|index| Input::new(format!("{index}"), busy().build()))
            .collect()
    };
    let code = 400 * 100;
    for (limits, part) in [
        (
            Limits {
                code_units: code * 2,
                ..Limits::default()
            },
            "code",
        ),
        (
            Limits {
                methods: 800,
                ..Limits::default()
            },
            "class_defs",
        ),
        (
            Limits {
                classes: 2,
                ..Limits::default()
            },
            "class_defs",
        ),
        (
            Limits {
                references: 400 * 33 * 2,
                ..Limits::default()
            },
            "code",
        ),
    ] {
        let program = Program::build(inputs(), &limits);
        let statuses: Vec<_> = program
            .members()
            .iter()
            .map(|member| member.status)
            .collect();
        assert_eq!(
            statuses,
            [Status::Complete, Status::Complete, Status::Partial],
            "{limits:?}"
        );
        assert!(
            program.members()[2]
                .issues
                .iter()
                .any(|i| i.severity == Severity::Cut && i.part == part)
        );
    }
}

#[test]
fn issues_are_capped_but_counted() {
    let mut data = busy().build();
    let ids = u32::from_le_bytes(data[0x3c..0x40].try_into().unwrap()) as usize;
    for index in 0..100 {
        data[ids + index * 4..ids + index * 4 + 4].fill(0xff);
    }
    let program = build(data, &exercise::limits());
    let member = &program.members()[0];
    assert_eq!(member.issues.len(), 32);
    assert!(member.issue_count >= 100);
    assert_eq!(member.status, Status::Partial);
}
