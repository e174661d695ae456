//! Calls: which methods run, on which objects, and what comes back.

use consentry_dex::{HandleKind, Instruction, MethodId, OpcodeClass, StrId};

use super::atoms::{Atom, Val};
use super::machine::{At, Frame, Machine, Next, Ran, State};
use super::objects::{CONTEXT, Key, Name};
use super::store::Store;
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

/// What a call on an object runs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Target {
    Code(MethodId),
    Library(Ty),
    Closure(u32),
    Proxy(u32),
}

/// Targets of one call, and of one call on an object of which only the type is known.
const MOST_TARGETS: usize = 12;
const MOST_GUESSED: usize = 4;

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
            self.throw(frame, instruction.offset, ran.thrown, state, store);
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
    fn yields(&mut self, at: At, target: MethodId, args: &[Val], state: &mut State) {
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
    fn dispatch(&mut self, at: At, target: MethodId, args: Vec<Val>, store: Store) -> Ran {
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
        all.unwrap_or_default()
    }

    /// What a call on an object runs.
    fn targets(
        &mut self,
        object: u32,
        target: MethodId,
        name: StrId,
        proto: consentry_dex::ProtoId,
    ) -> Vec<Target> {
        if let Some(closure) = self.closures.get(&object)
            && (closure.name.is_none() || closure.name == Some(name))
        {
            return vec![Target::Closure(object)];
        }
        let declared = Ty::from(self.world().program.method(target).class);
        if self.proxies.contains(&object) && self.world().is_defined(declared) {
            return vec![Target::Proxy(object)];
        }
        let Some(found) = self.objects.get(object) else {
            return vec![Target::Library(declared)];
        };
        let (ty, exact) = (found.ty, found.exact);
        if ty == Ty::NONE {
            return vec![Target::Library(declared)];
        }
        if let Some(method) = self.world().resolve(ty, name, proto) {
            if self.world().program.code_of(method).is_some() {
                if exact {
                    return vec![Target::Code(method)];
                }
                let mut list = vec![Target::Code(method)];
                list.extend(self.below(ty, target));
                list.truncate(MOST_GUESSED);
                return list;
            }
            if !exact {
                let list = self.below(ty, target);
                if !list.is_empty() {
                    return list.into_iter().take(MOST_GUESSED).collect();
                }
            }
        }
        // The more telling of the two classes.
        let above = self.graph.ancestors(ty);
        let telling = above.contains(&declared)
            || declared == self.world().object
            || (exact && self.rules.summary(self.graph, ty, target).is_some());
        if telling {
            vec![Target::Library(ty)]
        } else {
            vec![Target::Library(declared)]
        }
    }

    fn below(&mut self, ty: Ty, target: MethodId) -> Vec<Target> {
        let dispatch = self.graph.dispatch(target);
        let others = self.graph.others(dispatch).to_vec();
        let mut list = Vec::new();
        for (method, class) in others {
            if self.graph.ancestors(class).contains(&ty) {
                list.push(Target::Code(method));
            }
        }
        list
    }

    /// What a call on an object of which nothing is known may run.
    fn guessed(&mut self, target: MethodId) -> Vec<Target> {
        let dispatch = self.graph.dispatch(target);
        let program = self.world().program;
        let mut list: Vec<Target> = dispatch
            .fixed
            .filter(|method| program.code_of(*method).is_some())
            .map(Target::Code)
            .into_iter()
            .collect();
        let others = self.graph.others(dispatch);
        list.extend(others.iter().map(|(method, _)| Target::Code(*method)));
        if list.len() > MOST_GUESSED {
            list.truncate(1);
        }
        if list.is_empty() {
            let declared = Ty::from(program.method(target).class);
            list.push(Target::Library(declared));
        }
        list
    }

    /// Runs what a call leads to.
    pub(super) fn enter(
        &mut self,
        at: At,
        named: MethodId,
        target: Target,
        args: Vec<Val>,
        store: Store,
    ) -> Ran {
        match target {
            Target::Code(method) => {
                let own = Ty::from(self.world().program.method(method).class);
                if self.world().program.code_of(method).is_none() {
                    return self.library(at, named, own, args, store);
                }
                self.check_party(at, method, &args, &store);
                let name = self.world().program.method(method).name;
                if self.relevance.is_support(own) || self.rules.has(own, name) {
                    return self.library(at, method, own, args, store);
                }
                self.enter_code(at, method, &args, store)
            }
            Target::Library(ty) => {
                self.check_party(at, named, &args, &store);
                self.library(at, named, ty, args, store)
            }
            Target::Closure(object) => self.call_closure(at, object, args, store),
            Target::Proxy(object) => self.call_proxy(at, named, object, args, store),
        }
    }

    /// Runs a method of the app where that may matter.
    pub(super) fn enter_code(
        &mut self,
        at: At,
        method: MethodId,
        args: &[Val],
        store: Store,
    ) -> Ran {
        let context = self
            .objects
            .enter(at.context, at.method, at.offset, CONTEXT);
        if self.relevance.all || self.relevance.matters(method) {
            let idle = std::mem::take(&mut self.idle);
            let ran = self.run(method, args, store, context);
            self.idle = idle;
            return ran;
        }
        let own = !self.is_static(method);
        let carries = args.iter().enumerate().any(|(index, arg)| {
            // what an object of the class runs here is known: only what it holds tells something
            let this = own && index == 0;
            if this {
                self.holds_inside(*arg, &store, 2)
            } else {
                self.carries(*arg, &store)
            }
        });
        if carries {
            return self.run(method, args, store, context);
        }
        if self.relevance.is_small(method) && self.idle < 3 {
            self.idle += 1;
            let ran = self.run(method, args, store, context);
            self.idle -= 1;
            return ran;
        }
        // Not followed: an object of the type that it gives.
        let program = self.world().program;
        let value = match program.result(program.method(method).proto) {
            Some(ty) => {
                let name = Name::Made(at.method, at.offset, at.context, 8);
                self.unknown(name, ty)
            }
            None => Val::TOP,
        };
        Ran::new(value, store)
    }

    /// True where a value matters, at first sight: it holds information, or an object that brings along code that
    /// does.
    pub(super) fn carries(&mut self, value: Val, store: &Store) -> bool {
        self.holds(value, store, 2)
    }

    fn holds(&mut self, value: Val, store: &Store, deeper: u8) -> bool {
        if value.0 < 3 {
            return false;
        }
        let atoms = self.values.atoms(value);
        atoms
            .iter()
            .any(|atom| matches!(atom, Atom::Object(object) if self.brings(*object)))
            || self.holds_inside(value, store, deeper)
    }

    fn holds_inside(&mut self, value: Val, store: &Store, deeper: u8) -> bool {
        let atoms = self.values.atoms(value);
        atoms.iter().any(|atom| match atom {
            Atom::Label(_) => true,
            Atom::Object(object) if deeper > 0 => {
                // a component holds everything: only information counts there
                let close = deeper > 1 && !self.is_known(*object);
                self.objects.places(*object).into_iter().any(|place| {
                    let inside = store.get(place);
                    if close {
                        self.holds(inside, store, deeper - 1)
                    } else {
                        inside.0 > 2 && self.holds_inside(inside, store, deeper - 1)
                    }
                })
            }
            _ => false,
        })
    }

    fn is_known(&self, object: u32) -> bool {
        let found = self.objects.get(object);
        found.is_some_and(|object| matches!(object.name, Name::Known(..)))
    }

    /// True for a method of a library that is taken for the platform.
    pub(super) fn is_support(&self, method: MethodId) -> bool {
        let class = self.world().program.method(method).class;
        self.relevance.is_support(class.into())
    }

    fn is_static(&self, method: MethodId) -> bool {
        let definition = self.world().program.definition(method);
        definition.is_some_and(|definition| definition.access & 8 != 0)
    }

    /// True for objects that the app made of a class with methods that matter.
    fn brings(&self, object: u32) -> bool {
        self.objects.get(object).is_some_and(|object| {
            !matches!(object.name, Name::Known(..)) && self.relevance.is_handed(object.ty)
        })
    }
}
