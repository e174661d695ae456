//! Members together: names shared, references in both directions, hierarchy, run-time resolution.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod assembler;

use assembler::Dex;
use consentry_dex::{Input, Limits, Opcode, Program, Reference, Resolution, Status};

const OBJECT: &str = "Ljava/lang/Object;";

fn build(files: &[Dex]) -> Program {
    let name = |index: usize| {
        if index == 0 {
            "classes.dex".to_owned()
        } else {
            format!("classes{}.dex", index + 1)
        }
    };
    let inputs = files
        .iter()
        .enumerate()
        .map(|(index, dex)| Input::new(name(index), dex.build()))
        .collect();
    let program = Program::build(inputs, &Limits::default());
    for member in program.members() {
        assert!(matches!(member.status, Status::Complete), "{member:?}");
    }
    program
}

fn method(program: &Program, class: &str, name: &str) -> consentry_dex::MethodId {
    let class = program.find_type(class).unwrap();
    let found = program
        .methods_of(class)
        .find(|id| program.text(program.method(*id).name) == name);
    found.unwrap()
}

/// Two files: `A.run` calls `B.go` of the other file, which loads a string and calls `A.run`.
fn pair() -> [Dex; 2] {
    let mut first = Dex::default();
    let a = first.class("La/A;", OBJECT);
    let go = first.method("Lb/B;", "go") as u16;
    first.code(a, "run", &[0x0000, 0x1071, go, 0, 0x000e]);
    let mut second = Dex::default();
    // Other indices than in the first file.
    second.string("同意");
    let b = second.class("Lb/B;", "La/A;");
    let run = second.method("La/A;", "run") as u16;
    let text = second.string("同意") as u16;
    second.code(b, "go", &[0x001a, text, 0x1070, run, 0, 0x000e]);
    [first, second]
}

#[test]
fn references_cross_members_in_both_directions() {
    let program = build(&pair());
    let (run, go) = (
        method(&program, "La/A;", "run"),
        method(&program, "Lb/B;", "go"),
    );
    let callers = program.callers(go);
    assert_eq!(callers.len(), 1);
    assert_eq!(
        (callers[0].offset(), callers[0].opcode()),
        (1, Opcode::INVOKE_STATIC)
    );
    assert_eq!(
        program
            .code(callers[0].code())
            .unwrap()
            .methods()
            .collect::<Vec<_>>(),
        [run]
    );
    let code = program.code(program.code_of(go).unwrap()).unwrap();
    let text = program.find_string("同意".as_bytes()).unwrap();
    let uses: Vec<_> = code.uses().map(|used| (used.offset, used.target)).collect();
    assert_eq!(
        uses,
        [(0, Reference::String(text)), (2, Reference::Method(run))]
    );
    assert_eq!(
        program
            .string_uses(text)
            .iter()
            .map(|site| site.code())
            .collect::<Vec<_>>(),
        [code.id()]
    );
    assert_eq!(
        program.member_name(program.member_of(go).unwrap()),
        "classes2.dex"
    );
    // The same decoded one by one.
    let decoded: Vec<_> = code
        .instructions()
        .filter(|i| i.reference != Reference::None)
        .map(|i| i.reference)
        .collect();
    assert_eq!(decoded, [Reference::String(text), Reference::Method(run)]);
    assert_eq!(code.instruction_count(), 3);
}

#[test]
fn ids_do_not_depend_on_chance() {
    let (one, two) = (build(&pair()), build(&pair()));
    for id in 0..one.method_count() as u32 {
        let id = consentry_dex::MethodId(id);
        assert_eq!(one.method_text(id), two.method_text(id));
        assert_eq!(one.callers(id), two.callers(id));
    }
    assert_eq!(one.members(), two.members());
}

#[test]
fn the_first_definition_of_a_class_runs() {
    let mut first = Dex::default();
    let class = first.class("La/A;", OBJECT);
    first.code(class, "run", &[0x000e]);
    let mut second = Dex::default();
    let class = second.class("La/A;", OBJECT);
    let gone = second.method("Lx/X;", "gone") as u16;
    second.code(class, "run", &[0x1071, gone, 0, 0x000e]);
    second.code(class, "more", &[0x000e]);
    let program = build(&[first, second]);
    let run = method(&program, "La/A;", "run");
    assert_eq!(
        program.member_name(program.member_of(run).unwrap()),
        "classes.dex"
    );
    assert!(
        program
            .definition(method(&program, "La/A;", "more"))
            .is_none()
    );
    assert_eq!(program.class_count(), 2);
    assert_eq!(program.members()[1].counts.shadowed_classes, 1);
    // What only dead code calls has a site, but no method that would run it.
    let sites = program.callers(method(&program, "Lx/X;", "gone"));
    assert_eq!(sites.len(), 1);
    assert_eq!(program.code(sites[0].code()).unwrap().methods().len(), 0);
}

#[test]
fn shared_code_belongs_to_all_its_methods() {
    let mut dex = Dex::default();
    let class = dex.class("La/A;", OBJECT);
    dex.code(class, "one", &[0x000e]);
    dex.share(class, "two", 0);
    let program = build(&[dex]);
    let (one, two) = (
        method(&program, "La/A;", "one"),
        method(&program, "La/A;", "two"),
    );
    assert_eq!(program.code_of(one), program.code_of(two));
    let code = program.code(program.code_of(one).unwrap()).unwrap();
    assert_eq!(code.methods().collect::<Vec<_>>(), [one, two]);
    assert_eq!(
        (
            program.code_count(),
            program.members()[0].counts.methods_with_code
        ),
        (1, 2)
    );
}

fn family() -> Dex {
    let mut dex = Dex::default();
    let face = dex.class("LFace;", OBJECT);
    dex.code(face, "hello", &[0x000e]);
    let base = dex.class("LBase;", "Landroid/app/Activity;");
    dex.code(base, "start", &[0x000e]);
    let mid = dex.class("LMid;", "LBase;");
    dex.classes[mid].interfaces = vec![dex.classes[face].ty as u16];
    let leaf = dex.class("LLeaf;", "LMid;");
    dex.code(leaf, "start", &[0x000e]);
    dex.method("LLeaf;", "finish");
    dex
}

#[test]
fn hierarchy_reaches_over_the_platform() {
    let program = build(&[family()]);
    let ty = |name: &str| program.find_type(name).unwrap();
    let names = |list: Vec<consentry_dex::ClassId>| -> Vec<String> {
        list.into_iter()
            .map(|id| program.type_name(program.class(id).ty))
            .collect()
    };
    assert_eq!(
        names(program.subtypes(ty("Landroid/app/Activity;"))),
        ["Base", "Mid", "Leaf"]
    );
    assert_eq!(names(program.subtypes(ty("LFace;"))), ["Mid", "Leaf"]);
    assert_eq!(names(program.implementors(ty("LFace;")).collect()), ["Mid"]);
    assert!(program.is_subtype(ty("LLeaf;"), ty("LFace;")));
    assert!(!program.is_subtype(ty("LBase;"), ty("LFace;")));
}

#[test]
fn virtual_calls_resolve_as_at_run_time() {
    let program = build(&[family()]);
    let ty = |name: &str| program.find_type(name).unwrap();
    let resolve = |class: &str, name: &str| {
        let name = program.find_string(name.as_bytes()).unwrap();
        program.resolve_virtual(ty(class), name, consentry_dex::ProtoId(0))
    };
    assert_eq!(
        resolve("LMid;", "start"),
        Resolution::Defined(method(&program, "LBase;", "start"))
    );
    assert_eq!(
        resolve("LLeaf;", "start"),
        Resolution::Defined(method(&program, "LLeaf;", "start"))
    );
    assert_eq!(
        resolve("LLeaf;", "hello"),
        Resolution::Defined(method(&program, "LFace;", "hello"))
    );
    assert_eq!(
        resolve("LLeaf;", "finish"),
        Resolution::External(ty("Landroid/app/Activity;"))
    );
    let start = program.method(method(&program, "LBase;", "start"));
    assert_eq!(
        program.overrides(start.class, start.name, start.proto),
        [method(&program, "LLeaf;", "start")]
    );
}

#[test]
fn strings_are_told_apart_by_their_bytes() {
    let mut dex = Dex::default();
    let lone = dex.raw_string(&[0xed, 0xa0, 0x80]);
    let other = dex.raw_string(&[0xed, 0xa0, 0x81]);
    assert_ne!(lone, other);
    dex.ty("V");
    let program = build(&[dex]);
    let (lone, other) = (
        program.find_string(&[0xed, 0xa0, 0x80]),
        program.find_string(&[0xed, 0xa0, 0x81]),
    );
    assert!(lone.is_some() && other.is_some() && lone != other);
    assert_eq!(program.text(lone.unwrap()), "\u{fffd}");
}

#[test]
fn ids_of_another_program_are_empty_answers() {
    use consentry_dex::{
        CallSiteId, ClassId, CodeId, FieldId, HandleId, MemberId, MethodId, ProtoId, StrId, TypeId,
    };
    let program = build(&[family()]);
    for id in [9999, u32::MAX] {
        assert!(program.string(StrId(id)).is_empty() && program.descriptor(TypeId(id)).is_empty());
        assert!(program.params(ProtoId(id)).is_empty() && program.callers(MethodId(id)).is_empty());
        assert!(
            program.field_uses(FieldId(id)).is_empty()
                && program.class_methods(ClassId(id)).is_empty()
        );
        assert!(program.code(CodeId(id)).is_none() && program.definition(MethodId(id)).is_none());
        assert!(
            program.call_site(CallSiteId(id)).is_none() && program.handle(HandleId(id)).is_none()
        );
        assert!(
            program.member_name(MemberId(id)).is_empty() && program.subtypes(TypeId(id)).is_empty()
        );
        assert!(program.disassemble(MethodId(id), id, 3).is_empty());
        assert!(program.annotations(ClassId(id)).class.is_empty());
    }
}
