//! What is kept of an agreement: where it is written, and where it says so without one.

use std::collections::BTreeSet;

use consentry_dex::MethodId;

use super::Before;
use super::cells::CELL;
use super::stores::Source;
use super::val::Val;
use crate::facts::Stored;

impl Before<'_, '_> {
    pub(super) fn is_full(&self, method: MethodId) -> bool {
        let handler = self.by_method.get(&method);
        let handler = handler.and_then(|at| self.handlers.get(*at as usize));
        handler.is_some_and(|handler| handler.full)
    }

    pub(super) fn handler(&self, method: MethodId) -> Option<usize> {
        self.by_method.get(&method).map(|at| *at as usize)
    }

    /// What decided what a method runs.
    pub(super) fn decided_by(&mut self, method: MethodId) -> BTreeSet<Source> {
        let run = self.merged(method).unwrap_or_else(|| self.root(method));
        run.used.clone()
    }

    /// Places that write a source afterwards.
    pub(super) fn writers(&mut self, source: Source) -> BTreeSet<(MethodId, u32)> {
        let list: Vec<(MethodId, u32)> = match source {
            Source::Key(key) => self
                .writes
                .get(&key)
                .into_iter()
                .flatten()
                .map(|one| (one.method, one.offset))
                .collect(),
            Source::File(key) => self
                .files
                .get(&key)
                .into_iter()
                .flatten()
                .map(|one| (one.method, one.offset))
                .collect(),
            Source::Field(field) => {
                let program = self.world.program;
                let puts = program.field_uses(field).iter().filter(|site| {
                    matches!(
                        site.opcode().class(),
                        consentry_dex::OpcodeClass::StaticPut
                            | consentry_dex::OpcodeClass::InstancePut
                    )
                });
                puts.filter_map(|site| {
                    let method = program.code(site.code())?.methods().next()?;
                    Some((method, site.offset()))
                })
                .collect()
            }
            Source::Later | Source::Control(_) | Source::Ticked | Source::Doubt(_) => Vec::new(),
        };
        list.into_iter()
            .filter(|(method, offset)| !self.is_live(*method, *offset))
            .collect()
    }

    pub(super) fn source(&self, source: Source) -> Option<Stored> {
        let program = self.world.program;
        let (kind, name) = match source {
            Source::Key(key) if self.arena.text(program, key).starts_with(CELL) => return None,
            Source::Key(key) => ("key", self.arena.text(program, key).into_owned()),
            Source::File(key) => ("file", self.arena.text(program, key).into_owned()),
            Source::Field(field) => ("field", program.field_text(field)),
            Source::Later | Source::Control(_) | Source::Ticked | Source::Doubt(_) => return None,
        };
        Some(Stored { kind, name })
    }

    /// Keys that the handlers write but that say the same without them: set by default, or before anybody agreed.
    pub(super) fn leaks(&mut self, below: &BTreeSet<MethodId>) -> Vec<(Stored, Vec<&'static str>)> {
        let mut keys: Vec<_> = self
            .writes
            .iter()
            .filter(|(_, writes)| writes.iter().any(|write| below.contains(&write.method)))
            .map(|(key, writes)| (*key, writes.clone()))
            .collect();
        keys.sort_unstable_by_key(|(key, _)| *key);
        let mut list = Vec::new();
        for (key, writes) in keys {
            let mut problems = Vec::new();
            let mut agreed: Vec<Val> = Vec::new();
            for write in &writes {
                let plain = matches!(write.value, Val::Int(_) | Val::Boxed(..) | Val::Text(_));
                if plain
                    && below.contains(&write.method)
                    && !self.is_live(write.method, write.offset)
                {
                    agreed.push(write.value);
                }
            }
            let live: Vec<Val> = writes
                .iter()
                .filter(|write| {
                    let (method, offset) = (write.method, write.offset);
                    self.assuming
                        && self.is_live(method, offset)
                        && self.earlier.reached.has(method.index())
                })
                .map(|write| write.value)
                .collect();
            if live.iter().any(|value| agreed.contains(value)) {
                problems.push("written-before");
            }
            if self
                .defaults
                .get(&key)
                .is_some_and(|default| agreed.contains(default))
            {
                problems.push("default-agreed");
            }
            if let (false, Some(told)) = (problems.is_empty(), self.source(Source::Key(key))) {
                list.push((told, problems));
            }
        }
        list
    }
}
