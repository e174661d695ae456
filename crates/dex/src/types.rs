//! Questions about sub- and supertypes.

use std::collections::HashSet;

use crate::ids::{ClassId, MethodId, ProtoId, StrId, TypeId};
use crate::program::{Program, Resolution};

impl Program {
    /// Classes whose direct superclass is `ty`. The type may be one of the platform.
    pub fn subclasses(&self, ty: TypeId) -> impl ExactSizeIterator<Item = ClassId> + '_ {
        self.hierarchy
            .subclasses
            .get(ty.index())
            .iter()
            .map(|id| ClassId(*id))
    }

    /// Classes and interfaces that list `ty` as an interface.
    pub fn implementors(&self, ty: TypeId) -> impl ExactSizeIterator<Item = ClassId> + '_ {
        self.hierarchy
            .implementors
            .get(ty.index())
            .iter()
            .map(|id| ClassId(*id))
    }

    /// The types from `ty` itself up to the last superclass that the app knows of.
    pub fn superclasses(&self, ty: TypeId) -> impl Iterator<Item = TypeId> + '_ {
        std::iter::successors(Some(ty), |ty| self.class(self.class_of(*ty)?).superclass)
    }

    /// All supertypes of `ty`, itself first: superclasses and interfaces, each once, nearest first.
    pub fn supertypes(&self, ty: TypeId) -> Vec<TypeId> {
        let mut seen = HashSet::from([ty]);
        let mut list = vec![ty];
        let mut next = 0;
        while let Some(class) = list.get(next).map(|ty| self.class_of(*ty)) {
            next += 1;
            let Some(class) = class else { continue };
            let above = self.class(class).superclass;
            list.extend(
                above
                    .iter()
                    .chain(self.interfaces(class))
                    .filter(|ty| seen.insert(**ty)),
            );
        }
        list
    }

    /// All classes of the app below `ty` (which need not be defined), each once, without `ty` itself.
    pub fn subtypes(&self, ty: TypeId) -> Vec<ClassId> {
        let mut seen = HashSet::new();
        let mut list: Vec<ClassId> = Vec::new();
        let mut next = 0;
        let mut at = ty;
        loop {
            list.extend(
                self.subclasses(at)
                    .chain(self.implementors(at))
                    .filter(|class| seen.insert(*class)),
            );
            let Some(class) = list.get(next) else {
                return list;
            };
            at = self.class(*class).ty;
            next += 1;
        }
    }

    /// True where `ty` is `of` or below it, as far as the app's classes say.
    pub fn is_subtype(&self, ty: TypeId, of: TypeId) -> bool {
        self.supertypes(ty).contains(&of)
    }

    /// The method that a virtual call on an object of class `ty` runs. Superclasses go before default methods of
    /// interfaces; a default method goes before "leaves the app".
    pub fn resolve_virtual(&self, ty: TypeId, name: StrId, proto: ProtoId) -> Resolution {
        let mut end = Resolution::Missing;
        for class in self.superclasses(ty) {
            if let Some(method) = self.defined(class, name, proto) {
                return Resolution::Defined(method);
            }
            if self.class_of(class).is_none() {
                end = Resolution::External(class);
            }
        }
        let has_code = |method: &MethodId| self.code_of(*method).is_some();
        let default = self
            .supertypes(ty)
            .into_iter()
            .find_map(|ty| self.defined(ty, name, proto).filter(has_code));
        default.map_or(end, Resolution::Defined)
    }

    /// The method of exactly this class, where the app defines it.
    pub fn defined(&self, class: TypeId, name: StrId, proto: ProtoId) -> Option<MethodId> {
        self.find_method(class, name, proto)
            .filter(|method| self.definition(*method).is_some())
    }

    /// Methods of subtypes of `class` that override a method: what a virtual or interface call on `class` may run,
    /// besides what `resolve_virtual` gives. Costs time in proportion to the number of subtypes.
    pub fn overrides(&self, class: TypeId, name: StrId, proto: ProtoId) -> Vec<MethodId> {
        let below = self.subtypes(class);
        below
            .into_iter()
            .filter_map(|class| self.defined(self.class(class).ty, name, proto))
            .collect()
    }
}
