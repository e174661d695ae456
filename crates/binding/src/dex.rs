//! The linked program of an app's DEX members.

use std::sync::Arc;

use consentry_dex::{CodeId, Input, Limits, MemberReport, MethodDef, Reference};
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyBytes;
use serde::Serialize;

/// DEX members parsed and linked. Immutable; may be used from several threads.
#[pyclass(frozen, module = "consentry._native")]
pub struct Program(Arc<consentry_dex::Program>);

/// Numbers of distinct items after linking.
#[derive(Serialize)]
struct Counts {
    members: usize,
    strings: usize,
    types: usize,
    protos: usize,
    fields: usize,
    methods: usize,
    classes: usize,
    shadowed_classes: usize,
    codes: usize,
    instructions: u64,
    code_units: u64,
}

/// A class: dotted name, dotted superclass (empty without), member, methods, methods with code, instructions, code
/// units of its methods. Written as an array, because an app has tens of thousands of them.
#[derive(Serialize)]
struct ClassRow<'a>(String, String, &'a str, usize, usize, u64, u64);

/// A method with code: its id, access flags, instructions, code units, and what its instructions name as flat
/// triples of offset, opcode and id.
#[derive(Serialize)]
struct CodeRow(u32, u32, u32, u32, Vec<u32>);

fn pack<'py>(py: Python<'py>, value: &(impl Serialize + Sync)) -> PyResult<Bound<'py, PyBytes>> {
    let bytes = py.detach(|| rmp_serde::to_vec_named(value));
    let bytes = bytes.map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    Ok(PyBytes::new(py, &bytes))
}

impl Program {
    /// The program itself, for the other parts of this module.
    pub fn shared(&self) -> Arc<consentry_dex::Program> {
        Arc::clone(&self.0)
    }

    fn class_rows(&self) -> Vec<ClassRow<'_>> {
        let program = &self.0;
        let row = |(id, class): (_, &consentry_dex::Class)| {
            let methods = program.class_methods(id);
            let codes = || {
                methods
                    .iter()
                    .filter_map(MethodDef::code)
                    .filter_map(|code| program.code(code))
            };
            ClassRow(
                program.type_name(class.ty),
                class
                    .superclass
                    .map_or_else(String::new, |ty| program.type_name(ty)),
                program.member_name(class.member),
                methods.len(),
                codes().count(),
                codes()
                    .map(|code| u64::from(code.instruction_count()))
                    .sum(),
                codes().map(|code| u64::from(code.units())).sum(),
            )
        };
        program
            .classes()
            .filter(|(_, class)| !class.shadowed)
            .map(row)
            .collect()
    }

    fn code_rows(&self, member: u32) -> Vec<CodeRow> {
        let program = &self.0;
        let classes = program
            .classes()
            .filter(|(_, class)| class.member.0 == member);
        let defs = classes.flat_map(|(id, _)| program.class_methods(id));
        defs.filter_map(|def| self.code_row(def, def.code()?))
            .collect()
    }

    fn code_row(&self, def: &MethodDef, code: CodeId) -> Option<CodeRow> {
        let code = self.0.code(code)?;
        let mut uses = Vec::new();
        for used in code.uses() {
            let id = match used.target {
                Reference::String(id) => id.0,
                Reference::Type(id) => id.0,
                Reference::Field(id) => id.0,
                Reference::Method(id) => id.0,
                Reference::Proto(id) => id.0,
                Reference::CallSite(id) => id.0,
                Reference::Handle(id) => id.0,
                Reference::None | Reference::Damaged(_) => u32::MAX,
            };
            uses.extend([used.offset, u32::from(used.opcode.0), id]);
        }
        Some(CodeRow(
            def.method.0,
            def.access,
            code.instruction_count(),
            code.units(),
            uses,
        ))
    }
}

#[pymethods]
impl Program {
    /// Parse and link `(name, bytes)` in the order of the class path. Never fails on their content: see `members`.
    #[new]
    #[pyo3(signature = (members, limits=None))]
    fn new(
        py: Python<'_>,
        members: Vec<(String, PyBackedBytes)>,
        limits: Option<PyBackedBytes>,
    ) -> PyResult<Self> {
        let limits = limits.map_or_else(
            || Ok(Limits::default()),
            |bytes| rmp_serde::from_slice(&bytes),
        );
        let limits = limits.map_err(|error| PyValueError::new_err(format!("limits: {error}")))?;
        let inputs = members
            .into_iter()
            .map(|(name, bytes)| Input {
                name,
                data: Arc::new(bytes),
            })
            .collect();
        Ok(Self(Arc::new(py.detach(|| {
            consentry_dex::Program::build(inputs, &limits)
        }))))
    }

    /// The reports on all members: name, version, status, issues, counts.
    fn members<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        pack(py, &self.0.members())
    }

    /// Numbers of distinct items after linking.
    fn counts<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let program = &self.0;
        let sum = |count: fn(&MemberReport) -> u64| program.members().iter().map(count).sum();
        let counts = Counts {
            members: program.members().len(),
            strings: program.string_count(),
            types: program.type_count(),
            protos: program.proto_count(),
            fields: program.field_count(),
            methods: program.method_count(),
            classes: program.class_count(),
            shadowed_classes: program
                .members()
                .iter()
                .map(|member| member.counts.shadowed_classes)
                .sum(),
            codes: program.code_count(),
            instructions: sum(|member| member.counts.instructions),
            code_units: sum(|member| member.counts.code_units),
        };
        pack(py, &counts)
    }

    /// The dotted names of all classes that the app defines.
    fn class_names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let classes = self.0.classes().filter(|(_, class)| !class.shadowed);
        let names: Vec<String> = py.detach(|| {
            classes
                .map(|(_, class)| self.0.type_name(class.ty))
                .collect()
        });
        pack(py, &names)
    }

    /// A row per class that the app defines.
    fn class_table<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let rows = py.detach(|| self.class_rows());
        pack(py, &rows)
    }

    /// All methods by id, as smali writes them.
    fn method_names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let ids = (0..self.0.method_count() as u32).map(consentry_dex::MethodId);
        let names: Vec<String> = py.detach(|| ids.map(|id| self.0.method_text(id)).collect());
        pack(py, &names)
    }

    /// All fields by id, as smali writes them.
    fn field_names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let ids = (0..self.0.field_count() as u32).map(consentry_dex::FieldId);
        let names: Vec<String> = py.detach(|| ids.map(|id| self.0.field_text(id)).collect());
        pack(py, &names)
    }

    /// A row per method with code of one member, shadowed classes included.
    fn code_table<'py>(&self, py: Python<'py>, member: u32) -> PyResult<Bound<'py, PyBytes>> {
        let rows = py.detach(|| self.code_rows(member));
        pack(py, &rows)
    }

    /// Who names a method, given as smali writes it: caller, offset, opcode.
    fn callers(&self, method: &str) -> Vec<(String, u32, &'static str)> {
        let Some(method) = self.find(method) else {
            return Vec::new();
        };
        let mut callers = Vec::new();
        for site in self.0.callers(method) {
            let Some(code) = self.0.code(site.code()) else {
                continue;
            };
            let site = |caller| {
                (
                    self.0.method_text(caller),
                    site.offset(),
                    site.opcode().name(),
                )
            };
            callers.extend(code.methods().map(site));
        }
        callers
    }

    /// The instruction at `offset` of a method with up to `around` lines before and after it; empty without code.
    fn disassemble(&self, method: &str, offset: u32, around: usize) -> Vec<String> {
        self.find(method).map_or_else(Vec::new, |method| {
            self.0.disassemble(method, offset, around)
        })
    }
}

impl Program {
    fn find(&self, text: &str) -> Option<consentry_dex::MethodId> {
        let class = self.0.find_type(text.split_once("->")?.0)?;
        self.0
            .methods_of(class)
            .find(|method| self.0.method_text(*method) == text)
    }
}
