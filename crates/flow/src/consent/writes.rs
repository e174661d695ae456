//! All places that write stored state: those of the app that know the key, helpers looked through.

use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::MethodId;

use super::Before;
use super::cells::Kind;
use super::frame::{Event, Run};
use super::models::Op;
use super::provided::as_own;
use super::stores::{Made, Write};
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
    /// How the key is found out for a call of the method.
    key_at: Option<KeyAt>,
    value: Val,
    is_file: bool,
    is_member: bool,
    is_column: bool,
    at: Option<u8>,
    object: Option<Made>,
}

/// Where the key and the value of a write stand, from a call of the method around it on.
#[derive(Clone)]
struct KeyAt {
    key: u8,
    value: u8,
    /// Calls that lie between: each with its method, the outermost first.
    between: Vec<(MethodId, u32)>,
}

impl KeyAt {
    /// The same for a call of the method that calls it.
    fn above(&self, method: MethodId, offset: u32) -> Self {
        let mut more = self.clone();
        more.between.insert(0, (method, offset));
        more
    }
}

impl Before<'_, '_> {
    pub(super) fn find_writes(&mut self) {
        let program = self.world.program;
        let mut methods: BTreeSet<MethodId> = BTreeSet::new();
        for (method, op) in &self.ops {
            if op.is_write() {
                for site in program.callers(*method) {
                    let code = program.code(site.code());
                    methods.extend(code.into_iter().flat_map(|code| code.methods()).take(1));
                }
            }
        }
        self.find_keeping();
        let mut open: Vec<Open> = Vec::new();
        let methods = self.at_most(MOST_METHODS, methods.into_iter().collect());
        self.find_tables(&methods);
        for method in methods {
            let run = self.root(method);
            for event in &run.events {
                if matches!(self.ops.get(&event.target), Some(Op::Fill(Kind::Rows, _))) {
                    for (key, value, at) in self.columns_put(event) {
                        open.push(Open {
                            method,
                            offset: event.offset,
                            file: None,
                            key,
                            key_at: None,
                            value,
                            is_file: false,
                            is_member: false,
                            is_column: false,
                            at,
                            object: None,
                        });
                    }
                }
                let arg = |at: u8| {
                    event
                        .args
                        .get(usize::from(at))
                        .copied()
                        .unwrap_or(Val::Other)
                };
                match self.ops.get(&event.target) {
                    Some(
                        Op::Write(key, value)
                        | Op::SetMember(key, value)
                        | Op::SetColumn(key, value),
                    ) => open.push(Open {
                        method,
                        offset: event.offset,
                        file: match arg(0) {
                            Val::Store(file) => file,
                            _ => None,
                        },
                        key: arg(*key),
                        key_at: Some(KeyAt {
                            key: *key,
                            value: *value,
                            between: Vec::new(),
                        }),
                        value: arg(*value),
                        is_file: false,
                        is_member: matches!(self.ops.get(&event.target), Some(Op::SetMember(..))),
                        is_column: matches!(self.ops.get(&event.target), Some(Op::SetColumn(..))),
                        at: Some(*value),
                        object: None,
                    }),
                    Some(Op::SetExtra(..) | Op::SetAction(_)) => {
                        open.extend(self.extra_put(method, event));
                    }
                    Some(Op::Fill(_, value)) if event.args.len() <= usize::from(*value) => (),
                    Some(Op::Fill(Kind::Rows, _)) if self.keeps_no_row(arg(1)) => (),
                    Some(Op::Fill(kind, value)) => {
                        let (kind, value) = (*kind, *value);
                        // A factory gives what keeps the value.
                        let row = program.method(event.target);
                        let keeper = if program.params(row.proto).len() == event.args.len() {
                            self.arena.made_at(method, event.offset)
                        } else {
                            self.given(method, arg(0))
                        };
                        let object = self.object_of(keeper);
                        open.push(Open {
                            method,
                            offset: event.offset,
                            file: None,
                            key_at: None,
                            key: if kind == Kind::Rows {
                                self.rows_key(arg(1))
                            } else {
                                self.cell_key(kind)
                            },
                            value: arg(value),
                            is_file: false,
                            is_member: false,
                            is_column: false,
                            at: Some(value),
                            object,
                        });
                    }
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
                            key_at: None,
                            value: Val::Int(1),
                            is_file: true,
                            is_member: false,
                            is_column: false,
                            at: None,
                            object: None,
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
        // The object itself is given by no caller.
        let first = u16::from(!one.is_file && !self.is_static(one.method));
        let asks = |value: Val| matches!(value, Val::Param(index) | Val::SetParam(index) if index >= first);
        let known = matches!(one.key, Val::Text(_) | Val::File(_));
        // Not known in the method itself: it may be where the callers say whose method it is.
        let own = !known && !asks(one.key) && one.key_at.is_some();
        if depth == MOST_DEPTH || !(own || asks(one.key) || (known && asks(one.value))) {
            self.keep(&one);
            return Vec::new();
        }
        let program = self.world.program;
        let mut sites: Vec<(MethodId, u32, Option<usize>)> = Vec::new();
        for reference in self.world.references_to(one.method) {
            for site in program.callers(reference) {
                let code = program.code(site.code());
                let caller = code.and_then(|code| code.methods().next());
                sites.extend(caller.map(|caller| (caller, site.offset(), None)));
            }
        }
        let through = self.provided_sites(one.method).into_iter();
        sites.extend(through.map(|(caller, offset, before)| (caller, offset, Some(before))));
        let places = sites.len();
        let mut more = Vec::new();
        for (caller, offset, through) in sites.into_iter().take(MOST_CALLERS) {
            if caller != one.method {
                let run = self.root(caller);
                let event = run.events.iter().find(|event| event.offset == offset);
                let mapped = event.zip(through);
                let mapped = mapped.map(|(event, before)| as_own(before, event));
                let event = mapped.as_ref().or(event);
                let Some(told) = self.told_by(&one, event) else {
                    continue;
                };
                let arg = |index: u16| {
                    event
                        .and_then(|event| event.args.get(usize::from(index)).copied())
                        .unwrap_or(Val::Other)
                };
                let given = |value: Val| match value {
                    Val::Param(index) => arg(index),
                    Val::SetParam(index) => match arg(index) {
                        Val::Int(bits) => Val::Set(bits),
                        Val::Param(outer) => Val::SetParam(outer),
                        _ => Val::Other,
                    },
                    other => other,
                };
                let before = through.unwrap_or(0) as u16;
                let at = match one.value {
                    Val::Param(index) => u8::try_from(index + before).ok(),
                    _ => None,
                };
                let key = told.0.unwrap_or_else(|| given(one.key));
                let key_at = one.key_at.as_ref().filter(|_| !matches!(key, Val::Text(_)));
                let key_at = key_at.map(|at| at.above(one.method, one.offset));
                if let (Some(_), Some(event)) = (&key_at, event) {
                    // What it is given tells more, where the method around it is evaluated for one of its callers.
                    self.interest.add(event.target.index());
                }
                more.push(Open {
                    method: caller,
                    offset,
                    file: one.file,
                    key,
                    key_at,
                    value: told.1.unwrap_or_else(|| given(one.value)),
                    is_file: one.is_file,
                    is_member: one.is_member,
                    is_column: one.is_column,
                    at,
                    object: one.object,
                });
            }
        }
        if places == 0 {
            self.keep(&one);
        }
        more
    }

    /// The key and the value of a write for what one call of the method gives, where only that tells them. `None` where
    /// the write does not run for it.
    fn told_by(&mut self, one: &Open, event: Option<&Event>) -> Option<(Option<Val>, Option<Val>)> {
        let (Some(event), Some(at)) = (event, &one.key_at) else {
            return Some((None, None));
        };
        if !at.between.is_empty() && matches!(one.key, Val::Param(_)) {
            return Some((None, None)); // given as it is
        }
        let row = self.world.program.method(one.method);
        let receiver = event.args.first().filter(|_| !self.is_static(one.method));
        let receiver = receiver.and_then(|first| self.arena.object(*first));
        if let Some(object) = receiver
            && let Some(own) = self.world.resolve(object.ty, row.name, row.proto)
            && own != one.method
        {
            return None;
        }
        let mut args = event.args.clone();
        for (method, offset) in std::iter::once(&(one.method, one.offset)).chain(&at.between) {
            let run = if at.between.is_empty() {
                self.result(*method, &args)
            } else {
                self.called_with(*method, &args)?
            };
            if run.is_dead(*offset) {
                return None;
            }
            let Some(next) = run.events.iter().find(|next| next.offset == *offset) else {
                return Some((None, None));
            };
            args = next.args.clone();
        }
        let arg = |at: u8| args.get(usize::from(at)).copied();
        let key = arg(at.key).filter(|key| matches!(key, Val::Text(_)));
        let value = arg(at.value).filter(|value| matches!(value, Val::Int(_) | Val::Text(_)));
        Some((key, value))
    }

    /// A method evaluated with arguments, also where that was done before its calls were worth keeping.
    fn called_with(&mut self, method: MethodId, args: &[Val]) -> Option<Rc<Run>> {
        let plain = |value: &Val| match value {
            Val::Param(_) | Val::Unset => Val::Other,
            other => *other,
        };
        let args: Vec<Val> = args.iter().map(plain).collect();
        self.nested(method, &args).map(Rc::new)
    }

    /// What is put into an intent, under a key that is known.
    fn extra_put(&mut self, method: MethodId, event: &Event) -> Option<Open> {
        let arg = |at: u8| event.args.get(usize::from(at)).copied();
        let (key, at) = match self.ops.get(&event.target).copied()? {
            Op::SetExtra(key, at) => (self.extra_key(arg(key)?), at),
            Op::SetAction(at) => (self.action_key(), at),
            _ => return None,
        };
        self.put_extra(method, event.offset, arg(0)?, key);
        matches!(key, Val::Text(_)).then_some(Open {
            method,
            offset: event.offset,
            file: None,
            key,
            key_at: None,
            value: arg(at)?,
            is_file: false,
            is_member: false,
            is_column: false,
            at: Some(at),
            object: None,
        })
    }

    fn keep(&mut self, one: &Open) {
        let write = Write {
            file: one.file,
            value: one.value,
            method: one.method,
            offset: one.offset,
            at: one.at,
            object: one.object,
        };
        let key = match one.key {
            Val::Text(_) if one.is_column => {
                let name = self.sql(one.key).unwrap_or_default();
                self.column_key(&name)
            }
            _ if one.is_column => self.column_key(""),
            _ if one.is_member => self.member(one.key),
            key => key,
        };
        match key {
            Val::Text(key) if one.is_file => self.files.entry(key).or_default().push(write),
            Val::File(key) => self.files.entry(key).or_default().push(write),
            Val::Text(key) => self.writes.entry(key).or_default().push(write),
            _ if one.is_file => (),
            _ => {
                let kind = if one.is_member {
                    Kind::Document
                } else {
                    Kind::AnyKey
                };
                if let Val::Text(key) = self.cell_key(kind) {
                    self.writes.entry(key).or_default().push(write);
                }
            }
        }
    }
}
