//! Objects that code makes, and what their constructors put into their fields.

use std::rc::Rc;

use consentry_dex::{MethodId, OpcodeClass, TypeId};

use super::Before;
use super::calls::MOST_DEPTH;
use super::circles::Found;
use super::frame::Frame;
use super::val::{Made, Val};
use crate::world::Ty;

/// Objects that are told apart.
const MOST_OBJECTS: usize = 24;

impl Before<'_, '_> {
    /// A constructor: the object keeps what it is given; what it puts into its fields is looked up when asked for.
    pub(super) fn constructed(&mut self, frame: &mut Frame, target: MethodId, args: &[Val]) -> Val {
        let program = self.world.program;
        let Some(receiver) = args.first().copied() else {
            return Val::Other;
        };
        let class = Ty::from(program.method(target).class);
        let Some(object) = self.arena.object(receiver) else {
            return Val::Other;
        };
        if object.ty == class {
            let given: Rc<[Val]> = args.into();
            let old = object.made_by.clone();
            let is_new = self.arena.is_new(receiver);
            match old.filter(|_| !is_new) {
                None => {
                    if let Some(object) = self.arena.object_mut(receiver) {
                        object.made_by = Some((target, given));
                    }
                }
                // Another round, or another call of the helper that makes it.
                Some((_, old)) if old != given => {
                    let joined: Vec<Val> = old
                        .iter()
                        .zip(given.iter())
                        .map(|(a, b)| self.arena.join(*a, *b))
                        .collect();
                    if let Some(object) = self.arena.object_mut(receiver) {
                        object.made_by = Some((target, joined.into()));
                    }
                }
                Some(_) => (),
            }
        } else if program.code_of(target).is_none() && object.method == frame.method {
            // R8 puts a constructor that does nothing else in its place: that of the platform is called.
            if let Some(object) = self.arena.object_mut(receiver) {
                object.made_by = Some((target, args.into()));
            }
        } else if program.code_of(target).is_some() && self.active.len() <= MOST_DEPTH {
            // The constructor of the class above.
            if let Some(run) = self.nested(target, args) {
                frame.run.used.extend(run.used);
                if let Some((_, puts)) = self.active.last_mut() {
                    puts.extend(run.puts);
                }
            }
        }
        Val::Other
    }

    /// What the constructors of an object put into a field of it.
    pub(super) fn made_with(&mut self, object: Val, field: consentry_dex::FieldId) -> Option<Val> {
        let made = self.arena.object(object)?.method;
        let (target, args) = self.arena.object(object)?.made_by.clone()?;
        let key = (object, field);
        // Parameters of the method that made it mean something in that method only.
        let asks = args
            .iter()
            .any(|arg| matches!(arg, Val::Param(index) if *index > 0));
        let inside = asks && self.active.iter().any(|(active, _)| *active == made);
        if let Some(found) = self.made.get(&key).filter(|_| !inside) {
            return *found;
        }
        if self.active.len() > MOST_DEPTH {
            self.depths.limit();
            return None;
        }
        let args: Rc<[Val]> = if asks && !inside {
            args.iter().map(|arg| self.given(made, *arg)).collect()
        } else {
            args
        };
        if !inside {
            self.made.insert(key, None);
        }
        let program = self.world.program;
        program.code_of(target)?;
        let run = self.nested(target, &args)?;
        let mut found = Val::Unset;
        for put in run.puts.iter().filter(|put| put.field == field) {
            found = self.arena.join(found, put.value);
        }
        let found = (found != Val::Unset).then_some(found);
        if !inside {
            self.made.insert(key, found);
            self.circles.note(Found::Made(key));
        }
        found
    }

    pub(super) fn fresh(&mut self, ty: Ty, frame: &Frame, offset: u32) -> Val {
        let method = frame.method;
        // Each evaluation with other arguments makes an object of its own.
        let program = self.world.program;
        let single = program.string(program.method(method).name) == b"<clinit>";
        if !frame.root && !single {
            return self.arena.copy(Made {
                ty,
                method,
                offset,
                made_by: None,
                body: None,
                text: None,
                single,
                items: None,
            });
        }
        self.arena.make(ty, method, offset, single)
    }

    /// An object with what the callers of the method that makes it give for its parameters.
    pub(super) fn with_given(&mut self, method: MethodId, mut object: Made) -> Val {
        if let Some((target, args)) = object.made_by.take() {
            let given: Vec<Val> = args.iter().map(|arg| self.given(method, *arg)).collect();
            object.made_by = Some((target, given.into()));
        }
        self.arena.copy(object)
    }

    pub(super) fn find_objects(&mut self, ty: Ty) -> Option<Rc<[Val]>> {
        let program = self.world.program;
        let mut list = Vec::new();
        let types = self.world.descendants(ty);
        if types.len() > MOST_OBJECTS * 2 {
            return None;
        }
        for ty in types {
            let sites = program.type_uses(TypeId(ty.0)).iter();
            let made = sites.filter(|site| site.opcode().class() == OpcodeClass::NewInstance);
            for site in made {
                let method = program.code(site.code())?.methods().next()?;
                if !self.ever.has(method.index()) || !self.is_live(method, site.offset()) {
                    continue;
                }
                list.push(self.object_made(method, site.offset())?);
                if list.len() > MOST_OBJECTS {
                    return None;
                }
            }
        }
        (!list.is_empty()).then(|| list.into())
    }
}
