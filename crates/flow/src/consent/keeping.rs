//! Which documents are kept: settings that are one object in a file or under one key, not an answer of a server.
//!
//! The class that writes the file, and the one that puts its object into a document, are often two: what calls the one, or
//! is called by it, counts as well.

use consentry_dex::MethodId;

use super::Before;
use super::models::Op;

/// Calls between what writes a file and what makes a document of an object.
const MOST_DEPTH: usize = 2;
/// Callers of one method; with more it is a helper for anything.
const MOST_CALLERS: usize = 24;

impl Before<'_, '_> {
    /// Finds the classes whose code writes stored state, itself or by a helper.
    pub(super) fn find_keeping(&mut self) {
        let program = self.world.program;
        let mut sites = Vec::new();
        for (method, op) in &self.ops {
            if matches!(op, Op::Write(..) | Op::FileMade) {
                sites.extend(program.callers(*method).iter().copied());
            }
        }
        let methods = sites.into_iter().filter_map(|site| {
            let code = program.code(site.code())?;
            code.methods().next()
        });
        let mut methods: Vec<MethodId> = methods.collect();
        for depth in 0..=MOST_DEPTH {
            methods.sort_unstable();
            methods.dedup();
            for method in &methods {
                if depth == 0 || !self.is_library(*method) {
                    let group = self.group(*method);
                    self.keeping.insert(group);
                }
            }
            methods = methods
                .iter()
                .flat_map(|one| self.few_callers(*one))
                .collect();
        }
    }

    /// True for code whose documents are kept.
    pub(super) fn is_keeping(&self, method: MethodId) -> bool {
        let mut methods = vec![method];
        for _ in 0..=MOST_DEPTH {
            let mut groups = methods.iter().map(|one| self.group(*one));
            if groups.any(|group| self.keeping.contains(&group)) {
                return true;
            }
            methods = methods
                .iter()
                .flat_map(|one| self.few_callers(*one))
                .collect();
        }
        false
    }

    fn few_callers(&self, method: MethodId) -> Vec<MethodId> {
        let program = self.world.program;
        let references = self.world.references_to(method).into_iter();
        let sites: Vec<_> = references
            .flat_map(|reference| program.callers(reference).iter().take(MOST_CALLERS + 1))
            .collect();
        if sites.len() > MOST_CALLERS {
            return Vec::new();
        }
        let callers = sites.into_iter().filter_map(|site| {
            let code = program.code(site.code())?;
            code.methods().next()
        });
        let mut callers: Vec<MethodId> = callers.collect();
        callers.sort_unstable();
        callers.dedup();
        callers
    }
}
