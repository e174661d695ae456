//! Whether a method that is called is run: where it may matter.

use consentry_dex::MethodId;

use super::atoms::{Atom, Val};
use super::machine::{At, Machine, Ran};
use super::objects::{CONTEXT, Name};
use super::store::Store;
use super::targets::Target;
use crate::world::Ty;

/// Runs for one component of a method that matters only for the shape of objects.
const MOST_IDLE: u32 = 30;

impl Machine<'_, '_, '_> {
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
        let decided = self.condition != Val::NONE;
        if self.relevance.all || decided || self.relevance.matters(method) {
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
        // what such a method gives is told from its type where it ran often: nothing that matters is lost
        let tired = self
            .runs
            .get(&method)
            .is_some_and(|runs| *runs >= MOST_IDLE);
        if self.relevance.is_small(method) && self.idle < 3 && !tired {
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

    pub(super) fn holds(&mut self, value: Val, store: &Store, deeper: u8) -> bool {
        if value.0 < 3 {
            return false;
        }
        let atoms = self.values.atoms(value);
        atoms
            .iter()
            .any(|atom| matches!(atom, Atom::Object(object) if self.brings(*object)))
            || self.holds_inside(value, store, deeper)
    }

    pub(super) fn holds_inside(&mut self, value: Val, store: &Store, deeper: u8) -> bool {
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

    pub(super) fn is_known(&self, object: u32) -> bool {
        let found = self.objects.get(object);
        found.is_some_and(|object| matches!(object.name, Name::Known(..)))
    }

    /// True for a method of a library that is taken for the platform.
    pub(super) fn is_support(&self, method: MethodId) -> bool {
        let class = self.world().program.method(method).class;
        self.relevance.is_support(class.into())
    }

    pub(super) fn is_static(&self, method: MethodId) -> bool {
        let definition = self.world().program.definition(method);
        definition.is_some_and(|definition| definition.access & 8 != 0)
    }

    /// True for objects that the app made of a class with methods that matter.
    pub(super) fn brings(&self, object: u32) -> bool {
        self.objects.get(object).is_some_and(|object| {
            !matches!(object.name, Name::Known(..)) && self.relevance.is_handed(object.ty)
        })
    }
}
