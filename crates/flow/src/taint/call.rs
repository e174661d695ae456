//! Calls: which methods run, on which objects, and what comes back.

use consentry_dex::{HandleKind, Instruction, MethodId, OpcodeClass, StrId};

use super::atoms::{Atom, Val};
use super::machine::{At, Frame, Machine, Next, Ran, State};
use super::objects::Key;
use super::store::Store;
use super::targets::Target;
use crate::eval::is_wide;
use crate::world::Ty;

/// A function object that the runtime makes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Closure {
    pub method: MethodId,
    pub kind: HandleKind,
    /// Name of the interface's method.
    pub name: Option<StrId>,
    pub captured: u8,
}

/// Targets of one call, and of one call on an object of which only the type is known.
const MOST_TARGETS: usize = 12;

impl Machine<'_, '_, '_> {
    pub(super) fn call_instruction(
        &mut self,
        frame: &mut Frame,
        at: At,
        instruction: &Instruction,
        state: &mut State,
    ) -> Next {
        state.result = Val::TOP;
        let class = instruction.opcode.class();
        if class == OpcodeClass::InvokeCustom {
            state.result = self.closure(at, instruction, state);
            return Next::Go;
        }
        let Some(target) = instruction.callee() else {
            return Next::Go;
        };
        let program = self.world().program;
        let row = program.method(target);
        let mut args: Vec<Val> = Vec::with_capacity(instruction.registers.len());
        let mut index = 0;
        let read = |state: &State, index: usize| {
            instruction
                .registers
                .get(index)
                .and_then(|register| state.registers.get(usize::from(register)))
                .copied()
                .unwrap_or(Val::TOP)
        };
        if class != OpcodeClass::InvokeStatic {
            args.push(read(state, 0));
            index = 1;
        }
        for ty in program.params(row.proto).iter().take(256) {
            args.push(read(state, index));
            index += if is_wide(program, *ty) { 2 } else { 1 };
        }
        let before = state.store.clone();
        let ran = self.invoke(at, class, target, args.clone(), before);
        if ran.thrown != Val::NONE {
            let store = ran
                .thrown_store
                .clone()
                .unwrap_or_else(|| state.store.clone());
            let by = self.thrower(&ran);
            self.throw_by(frame, instruction.offset, ran.thrown, state, store, by);
        }
        if self.query.implicit {
            self.call_fails(frame, at, target, &args, &ran);
        }
        let Some(store) = ran.store else {
            return Next::Stop;
        };
        state.store = store;
        state.result = ran.value;
        self.yields(at, target, &args, state);
        Next::Go
    }

    /// A call that yields information.
    pub(super) fn yields(&mut self, at: At, target: MethodId, args: &[Val], state: &mut State) {
        let labels = self.tracks.taken(at.method, at.offset, &self.stack);
        if labels.is_empty() {
            return;
        }
        let program = self.world().program;
        let result = program.result(program.method(target).proto);
        let atoms: Vec<Atom> = labels.into_iter().map(Atom::Label).collect();
        let labels = self.values.of(atoms);
        let kind = result.map(|ty| program.descriptor(ty).into_owned());
        let mut filled = false;
        if matches!(kind.as_deref(), Some("V" | "I")) {
            // what it fills
            for (arg, ty) in args
                .iter()
                .rev()
                .zip(program.params(program.method(target).proto).iter().rev())
            {
                if program.descriptor(*ty).starts_with('[') {
                    filled = true;
                    for object in self.values.objects(*arg) {
                        self.put(&mut state.store, object, Key::Data, labels, false);
                    }
                }
            }
        }
        // whether it went well, or how much was filled, is no information
        if !matches!(kind.as_deref(), Some("V" | "Z")) && !filled {
            let top = self.values.join(labels, Val::TOP);
            state.result = if matches!(
                self.values.atoms(state.result).first(),
                None | Some(Atom::Top)
            ) && self.values.objects(state.result).is_empty()
            {
                self.values.join(state.result, top)
            } else {
                self.values.join(state.result, labels)
            };
        }
    }

    /// A call of a method reference.
    pub(super) fn invoke(
        &mut self,
        at: At,
        class: OpcodeClass,
        target: MethodId,
        args: Vec<Val>,
        store: Store,
    ) -> Ran {
        let program = self.world().program;
        let row = program.method(target);
        let declared = Ty::from(row.class);
        match class {
            OpcodeClass::InvokeStatic => {
                let store = self.load_class(declared, at, store);
                let resolved = self
                    .world()
                    .resolve_ref(target)
                    .map_or(Target::Library(declared), Target::Code);
                self.enter(at, target, resolved, args, store)
            }
            OpcodeClass::InvokeDirect | OpcodeClass::InvokeSuper => {
                let resolved = self
                    .world()
                    .resolve_ref(target)
                    .map_or(Target::Library(declared), Target::Code);
                self.enter(at, target, resolved, args, store)
            }
            _ => self.dispatch(at, target, args, store),
        }
    }

    /// A virtual call: by the classes of the objects that the receiver may be.
    pub(super) fn dispatch(
        &mut self,
        at: At,
        target: MethodId,
        args: Vec<Val>,
        store: Store,
    ) -> Ran {
        let program = self.world().program;
        let row = program.method(target);
        let declared = Ty::from(row.class);
        let receiver = args.first().copied().unwrap_or(Val::TOP);
        let mut groups: Vec<(Target, Vec<Atom>)> = Vec::new();
        let mut add = |target: Target, atom: Atom| match groups
            .iter_mut()
            .find(|(known, _)| *known == target)
        {
            Some((_, atoms)) => atoms.push(atom),
            None => groups.push((target, vec![atom])),
        };
        let mut guess = false;
        for atom in self.values.atoms(receiver).iter() {
            match atom {
                Atom::Object(id) => {
                    for target in self.targets(*id, target, row.name, row.proto) {
                        add(target, *atom);
                    }
                }
                Atom::Int(0) => (),
                Atom::Top => {
                    if self.world().is_defined(declared) {
                        guess = true;
                    } else {
                        add(Target::Library(declared), *atom);
                    }
                }
                _ => add(Target::Library(declared), *atom),
            }
        }
        if guess {
            for target in self.guessed(target) {
                add(target, Atom::Top);
            }
        }
        if groups.is_empty() {
            // The receiver is null as far as is seen.
            let value = self.guess(target, &args, store.clone()).value;
            let mut ran = Ran::new(value, store);
            ran.thrown = Val::TOP;
            ran.thrown_store = ran.store.clone();
            return ran;
        }
        if groups.len() > MOST_TARGETS {
            self.deep += 1;
            groups.truncate(MOST_TARGETS);
        }
        let mut all: Option<Ran> = None;
        let outside = self.condition;
        let code = |group: &(Target, Vec<Atom>)| matches!(group.0, Target::Code(_));
        if self.query.implicit && groups.iter().filter(|group| code(group)).count() > 1 {
            let chosen = self.chosen_by(receiver);
            self.condition = self.values.join(outside, chosen);
        }
        for (resolved, atoms) in groups {
            let mut own = args.clone();
            let this = self.values.of(atoms);
            if let Some(slot) = own.first_mut() {
                *slot = this;
            }
            let ran = self.enter(at, target, resolved, own, store.clone());
            all = Some(match all {
                Some(all) => self.either_ran(all, ran),
                None => ran,
            });
        }
        self.condition = outside;
        all.unwrap_or_default()
    }
}
