//! How much work and memory an input may cost.

use serde::Deserialize;

/// Bounds on one program. What lies beyond is left out and said in the member's report; the rest is analysed.
///
/// Besides these, each container may cost work in proportion to its own size only, however its tables overlap.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Bytes of all inputs together.
    pub total_bytes: u64,
    /// Logical DEX files.
    pub members: usize,
    /// Class definitions, duplicates included.
    pub classes: usize,
    /// Methods listed in class data, repeats included.
    pub methods: usize,
    /// 16-bit code units of all distinct code items.
    pub code_units: u64,
    /// Bytes of all strings, repeats in several members included.
    pub string_bytes: u64,
    /// References from instructions to strings, types, fields, methods.
    pub references: u64,
    /// Longest chain of superclasses; longer ones are broken and reported.
    pub hierarchy_depth: usize,
    /// Nesting of annotations and of encoded arrays.
    pub value_depth: usize,
    /// Values decoded per request (annotations, static values, call sites).
    pub values: usize,
    /// Issues kept per member; the rest is only counted.
    pub issues: usize,
}

impl Limits {
    /// The same limits, but none beyond what 32-bit ids can name.
    pub(crate) fn clamped(&self) -> Self {
        const MOST: u64 = 1 << 31;
        let most = |value: usize| value.min(MOST as usize);
        Self {
            total_bytes: self.total_bytes.min(MOST),
            members: most(self.members).min(1 << 20),
            classes: most(self.classes),
            methods: most(self.methods),
            code_units: self.code_units.min(MOST),
            references: self.references.min(MOST),
            hierarchy_depth: self.hierarchy_depth.clamp(1, 1 << 30),
            value_depth: self.value_depth.min(256),
            ..*self
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            total_bytes: 1 << 30,
            members: 1024,
            classes: 2_000_000,
            methods: 16_000_000,
            code_units: 512 << 20,
            string_bytes: 1 << 30,
            references: 64_000_000,
            hierarchy_depth: 1024,
            value_depth: 32,
            values: 100_000,
            issues: 32,
        }
    }
}
