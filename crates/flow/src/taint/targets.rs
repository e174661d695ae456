//! Which methods a call on an object runs.

use consentry_dex::{MethodId, StrId};

use super::machine::Machine;
use crate::world::Ty;

/// What a call on an object runs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Target {
    Code(MethodId),
    Library(Ty),
    Closure(u32),
    Proxy(u32),
}

const MOST_GUESSED: usize = 4;

impl Machine<'_, '_, '_> {
    /// What a call on an object runs.
    pub(super) fn targets(
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

    pub(super) fn below(&mut self, ty: Ty, target: MethodId) -> Vec<Target> {
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
    pub(super) fn guessed(&mut self, target: MethodId) -> Vec<Target> {
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
}
