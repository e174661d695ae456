//! Calls that turn controls on or off, helpers looked through.

use std::collections::BTreeSet;

use consentry_dex::{MethodId, OpcodeClass};

use super::super::Before;
use super::super::val::Val;
use super::What;

/// Calls by which a view takes clicks or does not, the position of the value, the type of the parameter.
const CALLS: &[(&str, What, &str)] = &[
    ("setEnabled", What::Enabled, "(Z)V"),
    ("setVisibility", What::Visible, "(I)V"),
    ("setClickable", What::Clickable, "(Z)V"),
];
/// Calls that do what a click does, whatever the view takes.
const PRESSES: &[&str] = &["performClick", "callOnClick", "performLongClick"];
const MOST_METHODS: usize = 4_000;
const MOST_TURNS: usize = 8_000;
/// Callers of a helper, and helpers of helpers.
const MOST_CALLERS: usize = 120;
const MOST_DEPTH: usize = 2;

/// A call that turns a control on or off.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    pub what: What,
    pub method: MethodId,
    pub offset: u32,
    /// The view; `None` where it is not known which.
    pub view: Option<u32>,
    /// A parameter that it is, while it is looked for.
    of: Val,
    /// The value, where it is the same on all ways; else the argument at a position.
    pub value: Option<Val>,
    pub at: usize,
    /// It only turns off.
    pub always_off: bool,
    /// It does so whenever the call is made.
    pub certain: bool,
    /// It is made on what callers give, which are not all known.
    pub helper: bool,
    pub group: String,
}

impl Before<'_, '_> {
    /// Calls that matter, whatever they are given.
    pub(super) fn turning(&mut self) -> Vec<(MethodId, What, bool)> {
        let program = self.world.program;
        let mut found = Vec::new();
        for index in 0..program.method_count() as u32 {
            let method = MethodId(index);
            let row = program.method(method);
            let name = program.string(row.name);
            for (own, what, proto) in CALLS {
                if own.as_bytes() == name && program.proto_text(row.proto) == *proto {
                    found.push((method, *what, false));
                }
            }
            if PRESSES.iter().any(|own| own.as_bytes() == name) {
                found.extend(super::ALL.map(|what| (method, what, true)));
            }
        }
        for (method, ..) in &found {
            self.interest.add(method.index());
        }
        found
    }

    /// Finds all of them.
    pub(super) fn find_turns(&mut self, calls: &[(MethodId, What, bool)]) -> Vec<Turn> {
        let program = self.world.program;
        let mut methods: BTreeSet<MethodId> = BTreeSet::new();
        for (target, ..) in calls {
            for site in program.callers(*target) {
                let code = program.code(site.code());
                methods.extend(code.into_iter().flat_map(|code| code.methods()).take(1));
            }
        }
        let mut open = Vec::new();
        for method in self.at_most(MOST_METHODS, methods.into_iter().collect()) {
            let run = self.root(method);
            for event in &run.events {
                for (_, what, presses) in calls.iter().filter(|one| one.0 == event.target) {
                    let arg = |at: usize| event.args.get(at).copied().unwrap_or(Val::Other);
                    let given = if *presses { Val::Int(1) } else { arg(1) };
                    let presses = presses.then_some(Val::Other);
                    open.push(Turn {
                        what: *what,
                        method,
                        offset: event.offset,
                        view: None,
                        of: arg(0),
                        value: presses,
                        at: 1,
                        always_off: is_off(*what, given),
                        certain: true,
                        helper: false,
                        group: self.group(method),
                    });
                }
            }
        }
        let mut found = Vec::new();
        for depth in 0..=MOST_DEPTH {
            for one in std::mem::take(&mut open) {
                if found.len() >= MOST_TURNS {
                    self.cut += 1;
                    break;
                }
                match one.of {
                    Val::View(id) => found.push(Turn {
                        view: Some(id),
                        ..one
                    }),
                    Val::Param(index) if self.is_handed(one.method, index) => {
                        if depth == MOST_DEPTH || !self.lift_turn(&one, index, &mut open) {
                            found.push(Turn {
                                helper: true,
                                ..one
                            });
                        }
                    }
                    // A view that code makes is none of a layout.
                    Val::Obj(_) => (),
                    _ => found.push(one),
                }
            }
        }
        found
    }

    /// True for a parameter that callers of the app give.
    fn is_handed(&self, method: MethodId, index: u16) -> bool {
        index >= u16::from(!self.is_static(method)) && !self.is_called_back(method)
    }

    /// The same for each call of a helper; false where they are too many.
    fn lift_turn(&mut self, one: &Turn, index: u16, open: &mut Vec<Turn>) -> bool {
        let program = self.world.program;
        let code = program
            .code_of(one.method)
            .and_then(|code| program.code(code));
        let plain = code.is_some_and(|code| {
            code.instructions()
                .all(|one| !matches!(one.opcode.class(), OpcodeClass::If | OpcodeClass::Switch))
        });
        let run = self.root(one.method);
        let event = run.events.iter().find(|event| event.offset == one.offset);
        let value = one.value.or_else(|| event?.args.get(one.at).copied());
        let mut lifted = Vec::new();
        for reference in self.world.references_to(one.method) {
            let sites = program.callers(reference);
            if lifted.len() + sites.len() > MOST_CALLERS {
                return false;
            }
            for site in sites {
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
                let arg = |at: usize| {
                    event
                        .and_then(|event| event.args.get(at).copied())
                        .unwrap_or(Val::Other)
                };
                let (value, at) = match value {
                    Some(Val::Param(at)) => (None, usize::from(at)),
                    value => (Some(value.unwrap_or(Val::Other)), one.at),
                };
                lifted.push(Turn {
                    method: caller,
                    offset: site.offset(),
                    of: arg(usize::from(index)),
                    value,
                    at,
                    always_off: is_off(one.what, value.unwrap_or_else(|| arg(at))),
                    certain: one.certain && plain,
                    group: self.group(caller),
                    ..one.clone()
                });
            }
        }
        open.extend(lifted);
        true
    }
}

fn is_off(what: What, value: Val) -> bool {
    match what {
        What::Visible => matches!(value, Val::Int(4 | 8)),
        What::Enabled | What::Clickable => value == Val::Int(0),
    }
}
