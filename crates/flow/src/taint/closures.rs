//! Function objects, proxies, and calls by name as the platform makes them.

use consentry_dex::{HandleKind, Instruction, MethodId, OpcodeClass, Reference, StrId};

use super::atoms::{Atom, Val};
use super::call::Closure;
use super::machine::{At, Machine, Ran, State};
use super::objects::Key;
use super::store::Store;
use crate::eval::is_wide;
use crate::world::Ty;

impl Machine<'_, '_, '_> {
    // --- Function objects

    pub(super) fn closure(&mut self, at: At, instruction: &Instruction, state: &mut State) -> Val {
        let Reference::CallSite(site) = instruction.reference else {
            return Val::TOP;
        };
        let program = self.world().program;
        let Some(site) = program.call_site(site) else {
            return Val::TOP;
        };
        let handle = site.arguments.iter().find_map(|argument| match argument {
            consentry_dex::Value::Handle(handle) => program.handle(*handle),
            _ => None,
        });
        let Some((kind, Reference::Method(method))) = handle else {
            // text put together by the runtime: what goes in comes out
            let all: Vec<Val> = instruction
                .registers
                .iter()
                .filter_map(|register| state.registers.get(usize::from(register)).copied())
                .collect();
            return self.made_of(&all);
        };
        let interface = site
            .proto
            .and_then(|proto| program.result(proto))
            .map_or(Ty::NONE, Ty::from);
        let made = self.make(at, 0, interface, &mut state.store);
        let Some(object) = self.values.objects(made).first().copied() else {
            return made;
        };
        let mut captured = 0u8;
        let mut index = 0;
        for ty in site.proto.map_or(&[][..], |proto| program.params(proto)) {
            let value = instruction
                .registers
                .get(index)
                .and_then(|register| state.registers.get(usize::from(register)))
                .copied()
                .unwrap_or(Val::TOP);
            self.put(
                &mut state.store,
                object,
                Key::At(i32::from(captured)),
                value,
                true,
            );
            captured = captured.saturating_add(1);
            index += if is_wide(program, *ty) { 2 } else { 1 };
        }
        self.closures.insert(
            object,
            Closure {
                method,
                kind,
                name: site.name,
                captured,
            },
        );
        made
    }

    pub(super) fn call_closure(
        &mut self,
        at: At,
        object: u32,
        args: Vec<Val>,
        mut store: Store,
    ) -> Ran {
        let Some(closure) = self.closures.get(&object).copied() else {
            return Ran::new(Val::TOP, store);
        };
        let mut own: Vec<Val> = Vec::new();
        for index in 0..closure.captured {
            own.push(self.peek(&store, object, Key::At(index.into())));
        }
        own.extend(args.into_iter().skip(1));
        let class = match closure.kind {
            HandleKind::InvokeStatic => OpcodeClass::InvokeStatic,
            HandleKind::InvokeConstructor => {
                let ty = Ty::from(self.world().program.method(closure.method).class);
                store = self.load_class(ty, at, store);
                let made = self.make(at, 3, ty, &mut store);
                own.insert(0, made);
                let mut ran =
                    self.invoke(at, OpcodeClass::InvokeDirect, closure.method, own, store);
                ran.value = made;
                return ran;
            }
            HandleKind::InvokeDirect => OpcodeClass::InvokeDirect,
            _ => OpcodeClass::InvokeVirtual,
        };
        self.invoke(at, class, closure.method, own, store)
    }

    /// A call of an interface whose object was made at run time: its handler gets what it is given; without one it
    /// is the client of a server.
    pub(super) fn call_proxy(
        &mut self,
        at: At,
        named: MethodId,
        object: u32,
        args: Vec<Val>,
        mut store: Store,
    ) -> Ran {
        let inner = Key::Part(self.rules.parts.of("inner"));
        let size = Key::Part(self.rules.parts.of("size"));
        let name = Key::Part(self.rules.parts.of("name"));
        let handler = self.peek(&store, object, inner);
        if self.values.objects(handler).is_empty() {
            let given: Vec<Val> = args.iter().skip(1).copied().collect();
            self.leave(at, named, -2, "network", "", &given, &[], &store);
            return Ran::new(Val::TOP, store);
        }
        let array = self.make(at, 4, Ty::NONE, &mut store);
        let method = self.make(at, 5, Ty::NONE, &mut store);
        let program = self.world().program;
        let called = self.text(&program.text(program.method(named).name));
        for object in self.values.objects(method) {
            self.put(&mut store, object, name, called, true);
        }
        for object in self.values.objects(array) {
            let count = self.values.one(Atom::Int(args.len() as i64 - 1));
            self.put(&mut store, object, size, count, true);
            for (index, value) in args.iter().skip(1).enumerate() {
                self.put(&mut store, object, Key::At(index as i32), *value, true);
            }
        }
        let this = args.first().copied().unwrap_or(Val::TOP);
        let before = store.clone();
        self.call_by_name(at, handler, "invoke", &[this, method, array], store)
            .unwrap_or_else(|| Ran::new(Val::TOP, before))
    }

    /// Calls a method of an object by name, as the platform does.
    pub(super) fn call_by_name(
        &mut self,
        at: At,
        this: Val,
        name: &str,
        args: &[Val],
        store: Store,
    ) -> Option<Ran> {
        let program = self.world().program;
        let name = program.find_string(&consentry_dex::mutf8::encode(name))?;
        let mut all: Option<Ran> = None;
        for object in self.values.objects(this) {
            let one = self.values.one(Atom::Object(object));
            let mut own = vec![one];
            own.extend_from_slice(args);
            let ran = if self.closures.contains_key(&object) {
                Some(self.call_closure(at, object, own, store.clone()))
            } else {
                self.call_method(at, object, name, &own, &store)
            };
            if let Some(ran) = ran {
                all = Some(match all {
                    Some(all) => self.either_ran(all, ran),
                    None => ran,
                });
            }
        }
        all
    }

    pub(super) fn call_method(
        &mut self,
        at: At,
        object: u32,
        name: StrId,
        own: &[Val],
        store: &Store,
    ) -> Option<Ran> {
        let ty = self.objects.ty(object);
        let program = self.world().program;
        let mut methods = self.graph.named(ty, None, |other| other == name);
        if methods.len() > 1 {
            // Bridges call the real one.
            let bridge = |method: &MethodId| {
                program
                    .definition(*method)
                    .is_some_and(|def| def.access & 0x40 != 0)
            };
            methods.retain(|method| !bridge(method));
        }
        methods.retain(|method| {
            program.params(program.method(*method).proto).len() + 1 >= own.len().min(2)
        });
        if methods.is_empty() {
            // The platform's own method of that name, where a summary tells about it.
            let summary = self.rules.summary_named(self.graph, ty, name)?;
            let method = MethodId(u32::MAX);
            return Some(self.apply(at, method, &summary, own.to_vec(), store.clone()));
        }
        let mut all: Option<Ran> = None;
        for method in methods {
            let count = program.params(program.method(method).proto).len() + 1;
            let mut args = own.to_vec();
            args.resize(count, Val::TOP);
            for (param, label) in self.parameter_labels(method) {
                if let Some(slot) = args.get_mut(usize::from(param)) {
                    *slot = self.values.join(*slot, label);
                }
            }
            let ran = self.enter_code(at, method, &args, store.clone());
            all = Some(match all {
                Some(all) => self.either_ran(all, ran),
                None => ran,
            });
        }
        all
    }

    /// What the platform hands to a method, by parameter.
    pub(super) fn parameter_labels(&mut self, method: MethodId) -> Vec<(u16, Val)> {
        let list = self
            .tracks
            .parameters
            .get(&method)
            .cloned()
            .unwrap_or_default();
        let mut all = Vec::new();
        for (param, api, symbol) in list {
            let mut stack = self.stack.clone();
            stack.push((method, 0));
            let label = self.tracks.meet(method, -1, api, param, symbol, &stack);
            let label = self.values.of(vec![Atom::Top, Atom::Label(label)]);
            all.push((param, label));
        }
        all
    }
}
