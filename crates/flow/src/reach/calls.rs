//! The steps from one method to the next: calls, objects made, static initialisers.

use consentry_dex::{Code, MethodId, OpcodeClass, Reference, TypeId, Use};

use super::{CALLBACK, COMPONENT, NOTHING, PLAIN, Reach, Waiting};
use crate::facts::Edge;
use crate::world::Ty;

/// Methods that one call may run whose objects are told apart.
const MOST_SPLIT: usize = 24;
/// The same where its object was chosen out of a map of which all is known.
const MOST_CHOSEN: usize = 400;

impl Reach<'_, '_, '_> {
    pub(super) fn follow(&mut self, state: u32, phase: usize, code: &Code<'_>, item: Use) {
        let offset = item.offset;
        match (item.opcode.class(), item.target) {
            (
                OpcodeClass::InvokeVirtual | OpcodeClass::InvokeInterface,
                Reference::Method(target),
            ) if self
                .seen
                .get_mut(phase)
                .is_some_and(|seen| seen.virtuals.add(target.index())) =>
            {
                self.call_virtual(state, phase, offset, target, &[]);
            }
            (
                OpcodeClass::InvokeStatic | OpcodeClass::InvokeDirect | OpcodeClass::InvokeSuper,
                Reference::Method(target),
            ) if self
                .seen
                .get_mut(phase)
                .is_some_and(|seen| seen.directs.add(target.index())) =>
            {
                let world = self.graph.world;
                if let Some(found) = world.resolve_ref(target) {
                    self.step(state, phase, offset, found, PLAIN, Edge::Call);
                    if item.opcode.class() == OpcodeClass::InvokeStatic {
                        self.initialize(
                            state,
                            phase,
                            offset,
                            world.program.method(found).class.into(),
                        );
                    }
                }
            }
            (OpcodeClass::NewInstance, Reference::Type(ty)) => {
                self.initialize(state, phase, offset, ty.into());
                self.make(state, phase, offset, ty.into());
                self.hand(Some((state, phase, offset)), ty.into());
            }
            (OpcodeClass::StaticGet | OpcodeClass::StaticPut, Reference::Field(field)) => {
                let class = self.graph.world.program.field(field).class;
                self.initialize(state, phase, offset, class.into());
            }
            (OpcodeClass::ConstClass, Reference::Type(ty))
                if self.entries.startable.contains_key(&Ty::from(ty)) =>
            {
                self.start(state, phase, offset, code, ty.into());
            }
            (OpcodeClass::InvokeCustom, Reference::CallSite(site)) => {
                self.lambda(state, phase, offset, site)
            }
            _ => (),
        }
    }

    /// Code that runs before consent names a component that only the app starts: it is started from there.
    pub(super) fn release(&mut self, state: u32, item: Use) {
        let from = MethodId((state as usize % self.methods) as u32);
        let before = self.before.as_ref();
        let prepared = before.map_or(Vec::new(), |before| {
            before.delayed_at(from, item.offset).to_vec()
        });
        for method in prepared {
            let phase = state as usize / self.methods;
            self.step(state, phase, item.offset, method, CALLBACK, Edge::Callback);
        }
        let ty = match (item.opcode.class(), item.target) {
            (OpcodeClass::InstanceGet | OpcodeClass::StaticGet, Reference::Field(field)) => {
                let before = self.before.as_ref();
                let runs = before.map_or(Vec::new(), |before| before.delayed(field).to_vec());
                let phase = state as usize / self.methods;
                for method in runs {
                    self.step(state, phase, item.offset, method, CALLBACK, Edge::Callback);
                }
                return;
            }
            (OpcodeClass::ConstClass, Reference::Type(ty)) => Ty::from(ty),
            (OpcodeClass::ConstString, Reference::String(text)) => {
                match self.entries.named.get(&text) {
                    Some(ty) => *ty,
                    None => return,
                }
            }
            (_, Reference::Method(_)) => {
                let before = self.before.as_mut();
                let enabled =
                    before.map_or(Vec::new(), |before| before.switches(from, item.offset));
                let before = self.before.as_mut();
                let starts = &self.entries.starts;
                let chosen = before.map(|before| before.pages(from, item.offset, starts));
                let chosen = chosen.iter().flat_map(|pages| pages.iter().copied());
                for ty in enabled.into_iter().chain(chosen) {
                    self.open(state, item.offset, ty);
                }
                return;
            }
            _ => return,
        };
        if !self.entries.switched.contains(&ty) && self.starts_before(state, ty) {
            self.open(state, item.offset, ty);
        }
    }

    /// A component that only the app starts, or enables, may run.
    fn open(&mut self, state: u32, offset: u32, ty: Ty) {
        let Some(closed) = self.entries.closed.get(&ty) else {
            return;
        };
        for (method, phase, _) in self.entries.roots.get(closed.roots.clone()).unwrap_or(&[]) {
            let phase = *phase as usize;
            self.step(state, phase, offset, *method, COMPONENT, Edge::Component);
        }
        for (ty, phase, _) in self.entries.made.get(closed.made.clone()).unwrap_or(&[]) {
            self.make(state, *phase as usize, offset, *ty);
            self.hand(None, *ty);
        }
    }

    pub(crate) fn step(
        &mut self,
        state: u32,
        phase: usize,
        offset: u32,
        target: MethodId,
        weight: u32,
        edge: Edge,
    ) {
        let cost = self
            .arrivals
            .get(state as usize)
            .map_or(NOTHING, |arrival| arrival.cost.saturating_add(weight));
        let next = self.state(target, phase);
        self.relax(next, cost, state, offset, edge);
    }

    /// Whether a call runs a method before consent, where its objects are told apart.
    pub(crate) fn admits(
        &mut self,
        method: MethodId,
        offset: u32,
        target: MethodId,
    ) -> Option<bool> {
        let before = self.before.as_mut()?;
        before.admits(method, offset, target)
    }

    /// Whether a call that is cut as far as nothing is known of what it is given runs for one of the objects.
    pub(super) fn runs_for_some(&mut self, method: MethodId, item: Use) -> bool {
        let before = self.before.as_mut();
        item.opcode.is_invoke()
            && before.is_some_and(|before| before.runs_for_some(method, item.offset))
    }

    /// A call that runs one of several methods, where the objects that it is made on are told apart. `cut`: as far as
    /// nothing is known of them, it does not run.
    pub(super) fn call_split(&mut self, state: u32, phase: usize, item: Use, cut: bool) -> bool {
        let (OpcodeClass::InvokeVirtual | OpcodeClass::InvokeInterface, Reference::Method(target)) =
            (item.opcode.class(), item.target)
        else {
            return false;
        };
        let dispatch = self.graph.dispatch(target);
        let all = self
            .graph
            .others(dispatch)
            .iter()
            .map(|(method, _)| *method);
        let all: Vec<MethodId> = all.chain(dispatch.fixed).collect();
        if all.is_empty() || all.len() > MOST_CHOSEN {
            return false;
        }
        let from = MethodId((state as usize % self.methods) as u32);
        if !(2..=MOST_SPLIT).contains(&all.len()) {
            let before = self.before.as_mut();
            if !before.is_some_and(|before| before.is_chosen(from, item.offset)) {
                return false;
            }
        }
        let mut left_out = Vec::new();
        let mut told = false;
        for method in all {
            let admitted = self.admits(from, item.offset, method);
            told |= admitted.is_some();
            if !admitted.unwrap_or(!cut) {
                left_out.push(method);
            }
        }
        let seen = |this: &Self| {
            let seen = this.seen.get(phase);
            seen.is_some_and(|seen| seen.virtuals.has(target.index()))
        };
        if !told {
            return false;
        }
        if !seen(self) {
            self.call_virtual(state, phase, item.offset, target, &left_out);
        }
        true
    }

    fn call_virtual(
        &mut self,
        state: u32,
        phase: usize,
        offset: u32,
        method: MethodId,
        left_out: &[MethodId],
    ) {
        let dispatch = self.graph.dispatch(method);
        let others = self.graph.others(dispatch).to_vec();
        let fan = others.len() + usize::from(dispatch.fixed.is_some());
        let weight = match fan {
            0 | 1 => PLAIN,
            2 | 3 => 3,
            4..=8 => 5,
            9..=24 => 9,
            _ => 16,
        };
        let edge = if fan > 1 { Edge::Virtual } else { Edge::Call };
        if let Some(target) = dispatch.fixed.filter(|one| !left_out.contains(one)) {
            self.step(state, phase, offset, target, weight, edge);
        }
        let group = usize::from(phase != 0);
        for (target, class) in others {
            if left_out.contains(&target) {
                continue;
            }
            if self
                .live
                .get(group)
                .is_some_and(|live| live.has(class.0 as usize))
            {
                self.step(state, phase, offset, target, weight, edge);
            } else {
                let waiting = Waiting {
                    state,
                    target,
                    offset,
                    weight,
                };
                self.waiting
                    .entry((group, class))
                    .or_default()
                    .push(waiting);
            }
        }
    }

    pub(crate) fn initialize(&mut self, state: u32, phase: usize, offset: u32, ty: Ty) {
        let mut at = Some(ty);
        while let Some(ty) = at {
            if self
                .seen
                .get_mut(phase)
                .is_none_or(|seen| !seen.initialized.add(ty.0 as usize))
            {
                return;
            }
            let world = self.graph.world;
            if let Some(method) = world.initializer(ty) {
                self.step(state, phase, offset, method, PLAIN, Edge::Clinit);
            }
            let class = world.program.class_of(TypeId(ty.0));
            at = class
                .and_then(|class| world.program.class(class).superclass)
                .map(Ty::from);
        }
    }
}
