//! Asks a program everything that it can be asked.
#![allow(dead_code)]

use consentry_dex::{
    ClassId, CodeId, FieldId, Limits, MethodId, Program, ProtoId, Status, StrId, TypeId,
};

/// Limits small enough that nothing takes long.
pub fn limits() -> Limits {
    Limits {
        values: 1000,
        hierarchy_depth: 100,
        ..Limits::default()
    }
}

/// Asks for everything once; gives the number of answers, so that nothing is optimised away.
pub fn exercise(program: &Program) -> usize {
    let mut answers = 0;
    for member in program.members() {
        assert!(member.status == Status::Complete || !member.issues.is_empty());
        assert!(member.issue_count >= member.issues.len() as u64);
    }
    for id in (0..program.string_count() as u32).map(StrId) {
        answers += program.text(id).len() + program.string_uses(id).len();
    }
    for id in (0..program.type_count() as u32).map(TypeId) {
        answers += program.type_name(id).len()
            + program.subclasses(id).len()
            + program.type_uses(id).len();
        answers += program.methods_of(id).len() + program.fields_of(id).len();
    }
    for id in (0..program.proto_count() as u32).map(ProtoId) {
        answers += program.params(id).len();
    }
    for id in (0..program.field_count() as u32).map(FieldId) {
        answers +=
            program.field_uses(id).len() + usize::from(program.field_definition(id).is_some());
    }
    for id in (0..program.method_count() as u32).map(MethodId) {
        let method = program.method(id);
        assert_eq!(
            program.find_method(method.class, method.name, method.proto),
            Some(id)
        );
        answers += program.callers(id).len() + usize::from(program.definition(id).is_some());
        if answers < 1 << 20 {
            program.resolve_virtual(method.class, method.name, method.proto);
        }
    }
    // What many classes or code items may share is asked a bounded number of times.
    for id in (0..program.class_count().min(500) as u32).map(ClassId) {
        answers += program.annotations(id).class.len() + program.static_values(id).values.len();
        answers += program.class_methods(id).len() + program.class_fields(id).len();
        answers += program.supertypes(program.class(id).ty).len()
            + program.subtypes(program.class(id).ty).len();
    }
    for code in (0..program.code_count() as u32).filter_map(|id| program.code(CodeId(id))) {
        answers += code.uses().len() + code.methods().len();
        if answers < 1 << 20 {
            answers += code.listing().len() + code.tries().handlers.len();
        }
        assert!(code.instructions().count() as u64 <= u64::from(code.instruction_count()));
    }
    answers
}
