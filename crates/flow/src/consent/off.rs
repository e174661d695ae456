//! Controls that take no click before anybody has agreed: greyed out or not shown, by the layout or by code, until code
//! that runs only afterwards turns them on.
//!
//! A control is off where the layout, or code that runs whenever its screen is made, turns it off, and where no call that
//! turns it on runs before consent with a value that does. Where such a call may be meant and that is not known, it is in
//! doubt, and where no code is seen that turns it on.

mod places;
mod turns;

use foldhash::HashMap;
use std::collections::BTreeSet;

use consentry_dex::{FieldId, MethodId};

use super::Before;
use super::finished::always;
use super::origins::{Origin, Origins};
use super::val::Val;
use crate::blocks::Blocks;
use crate::query::OffView;
use turns::Turn;

/// What keeps clicks away.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) enum What {
    Enabled,
    Visible,
    Clickable,
}

const ALL: [What; 3] = [What::Enabled, What::Visible, What::Clickable];

/// Whether a control takes a click.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum State {
    Off,
    Doubt,
    On,
}

/// A control that calls a method on a click.
#[derive(Clone, Debug)]
struct Row {
    /// Its id, where it is known.
    view: Option<u32>,
    /// What keeps clicks away by the layout, and the view that code turns on.
    first: Vec<(What, u32)>,
    /// What tells it from other controls of the method: its id, a number in the listener.
    key: Option<i32>,
    switch: Option<FieldId>,
    /// Where it is registered; nowhere by code, if the layout names the method.
    place: Option<(MethodId, u32)>,
    group: String,
}

/// A method that runs on a click.
#[derive(Clone, Debug, Default)]
struct Clicked {
    method: Option<MethodId>,
    rows: Vec<Row>,
    /// Code calls it too.
    called: bool,
    /// Keys of the controls that are off, and whether all are.
    keys: BTreeSet<i32>,
    off: bool,
}

/// What is known of such controls.
#[derive(Default)]
pub(crate) struct Off {
    first: HashMap<u32, Vec<(What, u32)>>,
    turns: Vec<Turn>,
    clicked: Vec<Clicked>,
    by_method: HashMap<MethodId, usize>,
    /// Methods that are told whether a box is ticked, with whether it agrees.
    ticks: HashMap<MethodId, bool>,
}

/// Numbers of the methods here, beside those of the handlers of controls that agree.
const BASE: u32 = 1 << 24;
/// Methods of a screen that run before anything on it is pressed.
const MAKES: &[&[u8]] = &[
    b"<init>",
    b"onCreate",
    b"onCreateView",
    b"onViewCreated",
    b"onActivityCreated",
    b"onPostCreate",
    b"onStart",
    b"onResume",
    b"onFinishInflate",
    b"onCreateDialog",
];
/// Calls of calls on the same object.
const MOST_DEPTH: usize = 3;

impl Off {
    fn add_layouts(&mut self, list: &[OffView]) {
        for one in list.iter().filter(|one| one.id != 0) {
            let what = what_of(&one.what);
            self.first.entry(one.id).or_default().push((what, one.by));
        }
    }

    fn clicked(&self, method: MethodId) -> Option<(u32, &Clicked)> {
        let at = self.by_method.get(&method)?;
        Some((BASE + *at as u32, self.clicked.get(*at)?))
    }
}

fn what_of(name: &str) -> What {
    if name == "enabled" {
        What::Enabled
    } else {
        What::Visible
    }
}

impl Before<'_, '_> {
    /// Finds which controls are off, as far as the round before tells.
    pub(super) fn find_off(&mut self) {
        for at in 0..self.off.clicked.len() {
            let Some(one) = self.off.clicked.get(at).cloned() else {
                continue;
            };
            let mut keys: BTreeSet<i32> = BTreeSet::new();
            let mut on: BTreeSet<i32> = BTreeSet::new();
            let mut all = !one.rows.is_empty() && !one.called;
            for row in &one.rows {
                let state = self.state_of(row);
                let off = state == State::Off || state == State::Doubt && self.doubting;
                all &= off;
                let side = if off { &mut keys } else { &mut on };
                side.extend(row.key);
            }
            let keys: BTreeSet<i32> = keys.difference(&on).copied().collect();
            if let Some(method) = one.method.filter(|_| !keys.is_empty()) {
                self.asking.add(method.index());
                // It was looked at without that.
                self.runs.remove(&method);
            }
            if let Some(slot) = self.off.clicked.get_mut(at) {
                slot.off = all;
                slot.keys = keys;
            }
        }
    }

    /// Nothing is off: nothing is assumed.
    pub(super) fn forget_off(&mut self) {
        for one in &mut self.off.clicked {
            one.off = false;
            one.keys.clear();
        }
    }

    /// True for what runs only on clicks on controls that are off.
    pub(super) fn is_off(&self, method: MethodId) -> bool {
        self.off.clicked(method).is_some_and(|(_, one)| one.off)
    }

    pub(super) fn off_methods(&self) -> Vec<MethodId> {
        self.off
            .clicked
            .iter()
            .filter_map(|one| one.method)
            .collect()
    }

    /// What stands for the control that was pressed, where some of those of a method are off.
    pub(super) fn off_pressed(&self, method: MethodId, field: Option<FieldId>) -> Option<u32> {
        let (at, one) = self.off.clicked(method)?;
        let tells = |row: &Row| row.switch == field;
        (!one.keys.is_empty() && one.rows.iter().any(tells)).then_some(at)
    }

    /// The same for a parameter that is a view.
    pub(super) fn off_pressed_param(&self, method: MethodId, index: u16) -> Option<Val> {
        let program = self.world.program;
        let at = usize::from(index).checked_sub(usize::from(!self.is_static(method)))?;
        let ty = *program.params(program.method(method).proto).get(at)?;
        let is_view = &*program.descriptor(ty) == "Landroid/view/View;";
        let pressed = self.off_pressed(method, None).filter(|_| is_view)?;
        Some(Val::Pressed(pressed))
    }

    /// True for a key of a control that is off, of the method that a number stands for.
    pub(super) fn is_off_key(&self, pressed: u32, key: i32) -> bool {
        let at = pressed.checked_sub(BASE).map(|at| at as usize);
        let at = at.or_else(|| {
            let handler = self.handlers.get(pressed as usize)?;
            self.off.by_method.get(&handler.method).copied()
        });
        let one = at.and_then(|at| self.off.clicked.get(at));
        one.is_some_and(|one| one.keys.contains(&key))
    }

    /// Whether what a method is told is that a box which agrees is ticked: it is not.
    pub(super) fn is_told_tick(&self, method: MethodId, index: u16) -> bool {
        self.assuming && index == 2 && self.off.ticks.get(&method) == Some(&true)
    }

    fn state_of(&mut self, row: &Row) -> State {
        let mut best = State::On;
        for (what, by) in &row.first {
            best = best.min(self.turned(row, *what, *by));
        }
        let Some(view) = row.view.filter(|_| best == State::On) else {
            return best;
        };
        for what in ALL {
            if self.starts_off(row, what, view) {
                best = best.min(self.turned(row, what, view));
            }
        }
        best
    }

    /// What calls that turn a view on leave of it, where it is off at first.
    fn turned(&mut self, row: &Row, what: What, view: u32) -> State {
        let (mut state, mut known) = (State::Off, false);
        for at in 0..self.off.turns.len() {
            let Some(turn) = self
                .off
                .turns
                .get(at)
                .filter(|one| one.what == what)
                .cloned()
            else {
                continue;
            };
            let same = match turn.view {
                Some(other) => other == view,
                // Of another screen, unless a helper is given it.
                None => turn.helper || turn.group == row.group,
            };
            if !same || turn.always_off {
                continue;
            }
            known |= turn.view.is_some();
            let turned = self.value_of(&turn);
            state = state.max(match turn.view {
                Some(_) => turned,
                None => turned.min(State::Doubt),
            });
        }
        // Nothing is seen that turns it on: something else does.
        if known {
            state
        } else {
            state.max(State::Doubt)
        }
    }

    /// True where code turns a view off whenever its screen is made.
    fn starts_off(&mut self, row: &Row, what: What, view: u32) -> bool {
        let Some((method, offset)) = row.place else {
            return false;
        };
        let turns = self.off.turns.iter();
        if !turns
            .clone()
            .any(|one| one.what == what && one.view == Some(view))
        {
            return false;
        }
        if what == What::Clickable {
            // Being listened to makes it take clicks: what comes before that does not count.
            return self.turns_off(method, (what, view), offset, 0);
        }
        let program = self.world.program;
        let class = program.class_of(program.method(method).class);
        let own = class
            .into_iter()
            .flat_map(|class| program.class_methods(class));
        let makes = own.map(|def| def.method);
        let makes = makes.filter(|one| MAKES.contains(&program.string(program.method(*one).name)));
        let mut methods: Vec<MethodId> = makes.collect();
        methods.push(method);
        methods
            .into_iter()
            .any(|method| self.turns_off(method, (what, view), 0, MOST_DEPTH))
    }

    /// True where a method turns a view off on all its ways, after an offset.
    fn turns_off(&mut self, method: MethodId, of: (What, u32), after: u32, depth: usize) -> bool {
        let program = self.world.program;
        let code = program.code_of(method).and_then(|code| program.code(code));
        let Some(code) = code else { return false };
        let own: Vec<Turn> = self
            .off
            .turns
            .iter()
            .filter(|one| one.method == method)
            .cloned()
            .collect();
        let own = own.into_iter().filter(|one| {
            (one.what, one.view) == (of.0, Some(of.1)) && one.offset >= after && one.certain
        });
        let mut places = Vec::new();
        for turn in own {
            if self.value_of(&turn) == State::Off {
                places.push(turn.offset);
            }
        }
        let blocks = Blocks::build(&code);
        if depth > 0 {
            let origins = Origins::new(program, method, &code, &blocks);
            for (position, call) in origins.calls() {
                let first = call.registers.get(0);
                let on_itself =
                    first.and_then(|own| origins.of(position, own)) == Some(Origin::Param(0));
                let below = call.callee().and_then(|callee| self.only(callee));
                if let Some(below) = below.filter(|below| on_itself && *below != method)
                    && self.turns_off(below, of, 0, depth - 1)
                {
                    places.push(call.offset);
                }
            }
        }
        let run = self.root(method);
        !places.is_empty() && always(&blocks, &run, &places)
    }

    /// The one method of the app that a call on the object itself runs.
    fn only(&self, callee: MethodId) -> Option<MethodId> {
        let program = self.world.program;
        let method = self.world.resolve_ref(callee)?;
        let row = program.method(method);
        let mut others = program.overrides(row.class, row.name, row.proto);
        others.retain(|other| *other != method);
        (others.is_empty() && program.code_of(method).is_some()).then_some(method)
    }

    /// What a call leaves of the view that it turns on or off.
    fn value_of(&mut self, turn: &Turn) -> State {
        if !self.off_lives(turn) {
            return State::Off;
        }
        let run = self.root(turn.method);
        if run.is_dead(turn.offset) {
            return State::Off;
        }
        let unsure = self.doubting && run.is_unsure(turn.offset);
        let value = turn.value.or_else(|| {
            let event = run.events.iter().find(|event| event.offset == turn.offset);
            event.and_then(|event| event.args.get(turn.at).copied())
        });
        let value = match value.unwrap_or(Val::Other) {
            Val::Param(index) => match self.param(turn.method, index) {
                Val::Other if self.doubting && self.is_given(turn.method, index) => Val::Unsure,
                value => value,
            },
            value => value,
        };
        let all = self.arena.all(value).into_iter();
        let state = all.map(|one| match (turn.what, one) {
            (What::Visible, Val::Int(4 | 8)) => State::Off,
            (What::Enabled | What::Clickable, Val::Int(0) | Val::Doubt(_)) => State::Off,
            (_, Val::Unsure) => State::Doubt,
            _ => State::On,
        });
        let state = state.max().unwrap_or(State::On);
        if unsure {
            state.min(State::Doubt)
        } else {
            state
        }
    }

    fn off_lives(&mut self, turn: &Turn) -> bool {
        self.ever.has(turn.method.index()) && self.is_live(turn.method, turn.offset)
    }
}
