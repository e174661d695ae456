//! Classes of the platform that a query speaks of.

use super::Query;

impl Query {
    /// The classes of the platform of which something is said.
    pub(crate) fn platform(&self) -> impl Iterator<Item = &str> {
        let apis = self.apis.iter().flat_map(|api| &api.matches);
        let flows = self.flows.iter().flat_map(|rule| &rule.classes);
        apis.map(|found| found.class_name.as_str())
            .chain(flows.map(String::as_str))
            .chain(self.sinks.iter().map(|sink| sink.class_name.as_str()))
            .chain(PRIMITIVES.iter().map(|(name, _)| *name))
    }
}

/// Types that are no classes, and how descriptors spell them.
pub(crate) const PRIMITIVES: &[(&str, &str)] = &[
    ("boolean", "Z"),
    ("byte", "B"),
    ("char", "C"),
    ("short", "S"),
    ("int", "I"),
    ("long", "J"),
    ("float", "F"),
    ("double", "D"),
    ("void", "V"),
];
