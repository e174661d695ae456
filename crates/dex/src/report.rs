//! What was read of a member, and what was not.

use serde::Serialize;

use crate::limits::Limits;

/// How far a member was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Everything was read.
    Complete,
    /// Something was damaged or cut; the rest was read.
    Partial,
    /// Nothing could be read.
    Unreadable,
}

impl Status {
    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::Partial => "partial",
            Self::Unreadable => "unreadable",
        }
    }
}

/// What an issue means for the result.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Odd, but nothing is missing (a wrong checksum, an unknown version, a class defined twice).
    Note,
    /// Bytes that could not be understood: what they held is missing.
    Damage,
    /// A limit was hit: what lies beyond was not read.
    Cut,
}

impl Severity {
    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Damage => "damage",
            Self::Cut => "cut",
        }
    }
}

/// One thing that was odd, damaged or cut.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Issue {
    /// What it means for the result.
    pub severity: Severity,
    /// The part of the format, e.g. `header`, `strings`, `class_data`, `code`.
    pub part: &'static str,
    /// What happened, with place and value.
    pub message: String,
}

/// Sizes of a member.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize)]
pub struct Counts {
    /// Entries of the string table.
    pub strings: usize,
    /// Entries of the type table.
    pub types: usize,
    /// Entries of the field table (references, defined or not).
    pub fields: usize,
    /// Entries of the method table (references, defined or not).
    pub methods: usize,
    /// Class definitions, shadowed ones included.
    pub classes: usize,
    /// Class definitions that lose to an earlier definition of the same type.
    pub shadowed_classes: usize,
    /// Fields listed in class data.
    pub defined_fields: usize,
    /// Methods listed in class data.
    pub defined_methods: usize,
    /// Those of them that have code.
    pub methods_with_code: usize,
    /// Distinct code items.
    pub codes: usize,
    /// Instructions of the distinct code items, payloads included.
    pub instructions: u64,
    /// 16-bit units of the distinct code items.
    pub code_units: u64,
    /// References from instructions.
    pub references: u64,
}

/// The report on one logical DEX file.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct MemberReport {
    /// Name as given; further files of a container are called `NAME#2`, `NAME#3`...
    pub name: String,
    /// Format version, e.g. 35; 0 where it could not be read.
    pub version: u32,
    /// How far it was read.
    pub status: Status,
    /// The first issues found.
    pub issues: Vec<Issue>,
    /// All issues, also those not kept.
    pub issue_count: u64,
    /// Sizes.
    pub counts: Counts,
}

/// Collects issues up to a limit and counts the rest.
#[derive(Debug)]
pub(crate) struct Issues {
    pub list: Vec<Issue>,
    pub count: u64,
    pub worst: Status,
    keep: usize,
}

impl Issues {
    pub fn new(limits: &Limits) -> Self {
        Self {
            list: Vec::new(),
            count: 0,
            worst: Status::Complete,
            keep: limits.issues,
        }
    }

    /// Records an issue; the message is only made where it is kept. Damage and cuts are kept before notes.
    pub fn add(
        &mut self,
        severity: Severity,
        part: &'static str,
        message: impl FnOnce() -> String,
    ) {
        self.count += 1;
        if severity != Severity::Note && self.worst == Status::Complete {
            self.worst = Status::Partial;
        }
        if self.list.len() >= self.keep {
            let Some(note) = (severity != Severity::Note)
                .then(|| self.list.iter().position(|i| i.severity == Severity::Note))
                .flatten()
            else {
                return;
            };
            self.list.remove(note);
        }
        self.list.push(Issue {
            severity,
            part,
            message: message(),
        });
    }

    pub fn damage(&mut self, part: &'static str, message: impl FnOnce() -> String) {
        self.add(Severity::Damage, part, message);
    }

    pub fn cut(&mut self, part: &'static str, message: impl FnOnce() -> String) {
        self.add(Severity::Cut, part, message);
    }

    pub fn note(&mut self, part: &'static str, message: impl FnOnce() -> String) {
        self.add(Severity::Note, part, message);
    }
}
