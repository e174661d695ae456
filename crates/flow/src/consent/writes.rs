//! All places that write stored state: those of the app that know the key, helpers looked through.

use std::collections::BTreeSet;

use consentry_dex::MethodId;

use super::Before;
use super::models::Op;
use super::stores::Write;
use super::val::{Sym, Val};

/// Helpers of helpers.
const MOST_DEPTH: usize = 4;
/// Callers of one helper.
const MOST_CALLERS: usize = 120;
const MOST_METHODS: usize = 20_000;

/// A write whose key, value or both are parameters of the method around it.
struct Open {
    method: MethodId,
    offset: u32,
    file: Option<Sym>,
    key: Val,
    value: Val,
    is_file: bool,
}

impl Before<'_, '_> {
    pub(super) fn find_writes(&mut self) {
        let program = self.world.program;
        let mut methods: BTreeSet<MethodId> = BTreeSet::new();
        for (method, op) in &self.ops {
            if matches!(op, Op::Write(..) | Op::FileMade) {
                for site in program.callers(*method) {
                    let code = program.code(site.code());
                    methods.extend(code.into_iter().flat_map(|code| code.methods()).take(1));
                }
            }
        }
        let mut open: Vec<Open> = Vec::new();
        for method in methods.into_iter().take(MOST_METHODS) {
            let run = self.root(method);
            for event in &run.events {
                let arg = |at: u8| {
                    event
                        .args
                        .get(usize::from(at))
                        .copied()
                        .unwrap_or(Val::Other)
                };
                match self.ops.get(&event.target) {
                    Some(Op::Write(key, value)) => open.push(Open {
                        method,
                        offset: event.offset,
                        file: match arg(0) {
                            Val::Store(file) => file,
                            _ => None,
                        },
                        key: arg(*key),
                        value: arg(*value),
                        is_file: false,
                    }),
                    Some(Op::FileMade) => {
                        let all: Vec<Val> = event
                            .args
                            .iter()
                            .map(|arg| self.given(method, *arg))
                            .collect();
                        let file = all
                            .into_iter()
                            .map(|arg| self.file_of(arg))
                            .find(|file| matches!(file, Val::File(_)));
                        open.push(Open {
                            method,
                            offset: event.offset,
                            file: None,
                            key: file.unwrap_or(Val::Other),
                            value: Val::Int(1),
                            is_file: true,
                        });
                    }
                    _ => (),
                }
            }
        }
        for depth in 0..=MOST_DEPTH {
            open = open
                .into_iter()
                .flat_map(|one| self.lift(one, depth))
                .collect();
        }
    }

    /// Keeps a write whose key is known; gives those of the callers where it is theirs.
    fn lift(&mut self, one: Open, depth: usize) -> Vec<Open> {
        let asks = |value: Val| matches!(value, Val::Param(index) if index > 0 || one.is_file);
        let known = matches!(one.key, Val::Text(_) | Val::File(_));
        if depth == MOST_DEPTH || !(asks(one.key) || (known && asks(one.value))) {
            self.keep(&one);
            return Vec::new();
        }
        let program = self.world.program;
        let mut more = Vec::new();
        let mut places = 0;
        for reference in self.world.references_to(one.method) {
            for site in program.callers(reference) {
                places += 1;
                if places > MOST_CALLERS {
                    break;
                }
                let caller = program
                    .code(site.code())
                    .and_then(|code| code.methods().next());
                let Some(caller) = caller.filter(|caller| *caller != one.method) else {
                    continue;
                };
                let run = self.root(caller);
                let event = run
                    .events
                    .iter()
                    .find(|event| event.offset == site.offset());
                let given = |value: Val| match value {
                    Val::Param(index) => event
                        .and_then(|event| event.args.get(usize::from(index)).copied())
                        .unwrap_or(Val::Other),
                    other => other,
                };
                more.push(Open {
                    method: caller,
                    offset: site.offset(),
                    file: one.file,
                    key: given(one.key),
                    value: given(one.value),
                    is_file: one.is_file,
                });
            }
        }
        if places == 0 {
            self.keep(&one);
        }
        more
    }

    fn keep(&mut self, one: &Open) {
        let write = Write {
            file: one.file,
            value: one.value,
            method: one.method,
            offset: one.offset,
        };
        match one.key {
            Val::Text(key) if one.is_file => self.files.entry(key).or_default().push(write),
            Val::File(key) => self.files.entry(key).or_default().push(write),
            Val::Text(key) => self.writes.entry(key).or_default().push(write),
            _ => (),
        }
    }
}
