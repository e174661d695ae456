//! Files that smali assembled (sources in `samples/`): every part of the format, read and printed.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use consentry_dex::{
    ClassId, Code, HandleKind, Input, Limits, MethodId, OpcodeClass, Program, Reference, Status,
    Value, Visibility,
};

const SHAPES: &[u8] = include_bytes!("samples/shapes.dex");
const HANDLES: &[u8] = include_bytes!("samples/handles.dex");

fn build(data: &[u8]) -> Program {
    let program = Program::build(
        vec![Input::new("classes.dex", data.to_vec())],
        &Limits::default(),
    );
    assert_eq!(program.members()[0].status, Status::Complete);
    assert!(program.members()[0].issues.is_empty());
    program
}

fn method(program: &Program, name: &str) -> MethodId {
    let mut defs = program.class_methods(ClassId(0)).iter();
    defs.find(|def| program.text(program.method(def.method).name) == name)
        .unwrap()
        .method
}

fn code<'p>(program: &'p Program, name: &str) -> Code<'p> {
    program
        .code(program.code_of(method(program, name)).unwrap())
        .unwrap()
}

#[test]
fn classes_and_members() {
    let program = build(SHAPES);
    let class = program.class(ClassId(0));
    assert_eq!(program.type_name(class.ty), "org.consentry.shapes.Shapes");
    assert_eq!(
        program.type_name(class.superclass.unwrap()),
        "android.app.Activity"
    );
    assert_eq!(program.text(class.source.unwrap()), "Shapes.java");
    assert_eq!(
        program.interfaces(ClassId(0)),
        [program.find_class_type("java.lang.Runnable").unwrap()]
    );
    assert_eq!(
        (
            program.static_fields(ClassId(0)).len(),
            program.class_fields(ClassId(0)).len()
        ),
        (4, 5)
    );
    let names = |defs: &[consentry_dex::MethodDef]| -> Vec<String> {
        defs.iter()
            .map(|def| program.text(program.method(def.method).name).into_owned())
            .collect()
    };
    assert_eq!(
        names(program.class_methods(ClassId(0))),
        ["<init>", "choose", "say", "nothing", "run"]
    );
    assert_eq!(
        names(program.virtual_methods(ClassId(0))),
        ["nothing", "run"]
    );
    assert!(program.code_of(method(&program, "nothing")).is_none());
    let text = program.method_text(method(&program, "say"));
    assert_eq!(
        text,
        "Lorg/consentry/shapes/Shapes;->say(Ljava/lang/String;)V"
    );
    let counter = program
        .field_definition(program.class_fields(ClassId(0))[4].field)
        .unwrap();
    assert_eq!((counter.access, counter.class), (2, ClassId(0)));
}

#[test]
fn numbers_strings_and_registers() {
    let program = build(SHAPES);
    assert_eq!(
        code(&program, "run").listing(),
        [
            "0000: const-string v0, \"同意\\n\\\"quoted\\\"\\u0001\"",
            "0002: const/4 v1, -0x1",
            "0003: const/16 v2, 0x1234",
            "0005: const v3, 0x12345678",
            "0008: const-wide v4, 0x123456789abcdef0",
            "000d: const-wide/high16 v4, 0x4000000000000000",
            "000f: iget v1, p0, Lorg/consentry/shapes/Shapes;->counter:I",
            "0011: add-int/lit8 v1, v1, -0x3",
            "0013: iput v1, p0, Lorg/consentry/shapes/Shapes;->counter:I",
            "0015: invoke-static/range {v0 .. v0}, Lorg/consentry/shapes/Shapes;->say(Ljava/lang/String;)V",
            "0018: return-void",
        ]
    );
    let field = program.class_fields(ClassId(0))[4].field;
    let uses: Vec<_> = program
        .field_uses(field)
        .iter()
        .map(|site| (site.offset(), site.opcode().class()))
        .collect();
    assert_eq!(
        uses,
        [
            (0x0f, OpcodeClass::InstanceGet),
            (0x13, OpcodeClass::InstancePut)
        ]
    );
}

#[test]
fn switches_and_arrays() {
    let program = build(SHAPES);
    let code = code(&program, "choose");
    assert_eq!(
        code.listing(),
        [
            "0000: packed-switch p0, :0010 (-1 -> :000d, 0 -> :000d)",
            "0003: sparse-switch p0, :0018 (0 -> :000d, 1000 -> :000d)",
            "0006: const/4 v0, 0x3",
            "0007: new-array v0, v0, [I",
            "0009: fill-array-data v0, :0022",
            "000c: return-object v0",
            "000d: const/4 v0, 0x0",
            "000e: return-object v0",
            "000f: nop",
            "0010: .packed-switch",
            "0018: .sparse-switch",
            "0022: .array-data",
        ]
    );
    assert_eq!(
        u64::from(code.instruction_count()),
        code.instructions().count() as u64
    );
    let fill = code.instruction(9).unwrap();
    let data = code.array_data(&fill).unwrap();
    assert_eq!((data.width, data.count, data.bytes.len()), (4, 3, 12));
    assert_eq!(data.bytes[4..8], (-2i32).to_le_bytes());
    assert!(code.switch(&fill).is_none());
}

#[test]
fn tries_and_handlers() {
    let program = build(SHAPES);
    let code = code(&program, "say");
    assert_eq!((code.registers(), code.ins(), code.units()), (3, 1, 9));
    let tries = code.tries();
    assert!(tries.complete);
    assert_eq!(
        tries
            .tries
            .iter()
            .map(|t| (t.start, t.units, t.handler))
            .collect::<Vec<_>>(),
        [(0, 4, 0)]
    );
    let null = program.find_class_type("java.lang.NullPointerException");
    assert_eq!(tries.handlers[0].catches, [(null, 5)]);
    assert_eq!(tries.handlers[0].catch_all, Some(7));
    assert_eq!(code.uses().count(), 1);
}

#[test]
fn a_snippet_marks_its_instruction() {
    let program = build(SHAPES);
    let say = method(&program, "say");
    assert_eq!(
        program.disassemble(say, 3, 1),
        [
            "  0000: invoke-virtual {p0}, Ljava/lang/String;->trim()Ljava/lang/String;",
            "> 0003: move-result-object v0",
            "  0004: return-void",
        ]
    );
    assert_eq!(program.disassemble(say, 0, 0).len(), 1);
    assert!(program.disassemble(say, 999, 2).is_empty());
}

#[test]
fn annotations_and_static_values() {
    let program = build(SHAPES);
    let annotations = program.annotations(ClassId(0));
    assert!(annotations.complete);
    let [marked] = &annotations.class[..] else {
        unreachable!()
    };
    assert_eq!(marked.visibility, Some(Visibility::Runtime));
    let elements: Vec<_> = marked
        .elements
        .iter()
        .map(|(name, _)| program.text(name.unwrap()))
        .collect();
    assert_eq!(elements, ["level", "names", "nested"]);
    assert_eq!(marked.elements[0].1, Value::Int(7));
    let Value::Array(names) = &marked.elements[1].1 else {
        unreachable!()
    };
    assert_eq!(
        names[1],
        Value::String(program.find_string("同意".as_bytes()).unwrap())
    );
    assert!(matches!(&marked.elements[2].1, Value::Annotation(inner) if inner.elements.len() == 1));
    assert_eq!(annotations.methods[0].0, method(&program, "run"));
    assert_eq!(
        annotations.methods[0].1[0].visibility,
        Some(Visibility::Build)
    );
    assert_eq!(
        (annotations.parameters[0].0, annotations.parameters[0].1),
        (method(&program, "say"), 0)
    );
    let statics = program.static_values(ClassId(0));
    assert!(statics.complete);
    let view = program.find_string(b"android.intent.action.VIEW").unwrap();
    let values: Vec<_> = statics
        .values
        .iter()
        .map(|(_, value)| value.clone())
        .collect();
    assert_eq!(
        values,
        [
            Value::String(view),
            Value::Long(-2),
            Value::Float(1.5),
            Value::Boolean(true)
        ]
    );
}

#[test]
fn call_sites_and_method_handles() {
    let program = build(HANDLES);
    assert_eq!(program.members()[0].version, 39);
    let code = code(&program, "main");
    let Reference::CallSite(site) = code.instruction(0).unwrap().reference else {
        unreachable!()
    };
    let site = program.call_site(site).unwrap();
    assert!(site.complete);
    assert_eq!(program.text(site.name.unwrap()), "accept");
    assert_eq!(
        program.proto_text(site.proto.unwrap()),
        "()Ljava/util/function/Consumer;"
    );
    let Value::Handle(body) = site.arguments[1] else {
        unreachable!()
    };
    let lambda = method(&program, "lambda$main$0");
    assert_eq!(
        program.handle(body),
        Some((HandleKind::InvokeStatic, Reference::Method(lambda)))
    );
    let polymorphic = code.instruction(4).unwrap();
    assert_eq!(
        program.proto_text(polymorphic.proto.unwrap()),
        "(Ljava/lang/Object;)V"
    );
    assert_eq!(program.callers(polymorphic.callee().unwrap()).len(), 1);
    let listing = code.listing();
    assert_eq!(
        listing[0],
        "0000: invoke-custom {}, accept()Ljava/util/function/Consumer; \
         [Lorg/consentry/handles/Handles;->lambda$main$0(Ljava/lang/String;)V]"
    );
    assert!(
        listing[2]
            .ends_with("->invoke([Ljava/lang/Object;)Ljava/lang/Object;, (Ljava/lang/Object;)V")
    );
    assert_eq!(
        listing[3],
        "0008: const-method-handle v0, Lorg/consentry/handles/Handles;->value:I"
    );
    assert_eq!(
        listing[4],
        "000a: const-method-type v1, (I)Ljava/lang/String;"
    );
}

#[test]
fn handles_of_a_second_member_are_its_own() {
    let inputs = vec![
        Input::new("a", SHAPES.to_vec()),
        Input::new("b", HANDLES.to_vec()),
        Input::new("c", HANDLES.to_vec()),
    ];
    let program = Program::build(inputs, &Limits::default());
    let sites: Vec<_> = (0..2)
        .map(|id| program.call_site(consentry_dex::CallSiteId(id)).unwrap())
        .collect();
    assert_eq!(sites[0].name, sites[1].name);
    assert_ne!(sites[0].bootstrap, sites[1].bootstrap);
    assert!(program.call_site(consentry_dex::CallSiteId(2)).is_none());
}
