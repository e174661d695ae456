//! Which components are started at all, and how a service is: only asked where the whole program is run.

use consentry_dex::{OpcodeClass, TypeId};

use super::atoms::Val;
use super::harness::Part;
use super::machine::Machine;
use super::objects::Key;
use super::store::Store;
use crate::world::Ty;

/// Methods of a service that run where it is started, and where it is bound.
const STARTED: &[&str] = &["onStart", "onStartCommand", "onHandleIntent"];
const BOUND: &[&str] = &["onBind", "onRebind", "onUnbind"];

impl Machine<'_, '_, '_> {
    /// False for a component that only the app can start, and of which its code does not speak.
    pub(super) fn may_start(&mut self, part: &Part, store: &Store) -> bool {
        let kind = part.kind.as_str();
        if !self.relevance.all || !matches!(kind, "activity" | "service" | "receiver") {
            return true;
        }
        let Some(declared) = self.deliveries.declared.get(&part.ty) else {
            return true;
        };
        if declared.exported || declared.open || self.is_spoken_of(part.ty) {
            return true;
        }
        ["intent", "bound", "started"]
            .iter()
            .any(|how| self.was_sent(part.ty, how, store))
    }

    /// False for a method of a service that runs only where it is bound, or started, and it is only the other.
    pub(super) fn is_called_so(&mut self, ty: Ty, name: &str, store: &Store) -> bool {
        if name == "onRebind" && !self.may_be_bound_again(ty, store) {
            return false;
        }
        let other = match name {
            _ if STARTED.contains(&name) => ["started", "bound"],
            _ if BOUND.contains(&name) => ["bound", "started"],
            _ => return true,
        };
        let closed = self.relevance.all
            && self.deliveries.declared.get(&ty).is_some_and(|declared| {
                declared.kind == "service" && !declared.exported && !declared.open
            });
        !closed || self.was_sent(ty, other[0], store) || !self.was_sent(ty, other[1], store)
    }

    fn was_sent(&mut self, ty: Ty, how: &str, store: &Store) -> bool {
        let inbox = self.mail(ty);
        let part = Key::Part(self.rules.parts.of(how));
        self.peek(store, inbox, part) != Val::NONE
    }

    /// True where code outside of a class names it, as a class or as a text.
    fn is_spoken_of(&self, ty: Ty) -> bool {
        let world = self.world();
        let program = world.program;
        let name = world.name(ty);
        let outside = |class: TypeId| {
            let other = world.name(class.into());
            let rest = other.strip_prefix(name.as_str());
            !rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('$'))
        };
        let aliases = self.deliveries.aliases.iter().filter(|(_, of)| **of == ty);
        let spelled = aliases.map(|(alias, _)| alias).chain([&name]).any(|text| {
            program
                .find_string(&consentry_dex::mutf8::encode(text))
                .is_some_and(|text| !program.string_uses(text).is_empty())
        });
        spelled
            || program.type_uses(TypeId(ty.0)).iter().any(|site| {
                site.opcode().class() == OpcodeClass::ConstClass
                    && program
                        .code(site.code())
                        .into_iter()
                        .flat_map(|code| code.methods())
                        .any(|method| outside(program.method(method).class))
            })
    }
}
