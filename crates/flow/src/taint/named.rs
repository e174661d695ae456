//! Calls of methods of the platform of which only names are known: by reflection.

use consentry_dex::TypeId;
use std::rc::Rc;

use super::atoms::{Atom, Val};
use super::library::Call;
use super::machine::{Machine, Ran};
use super::objects::{Family, Key, Name};
use crate::query::PRIMITIVES;
use crate::world::Ty;

/// A method that is known by its class and name.
#[derive(Debug)]
pub(crate) struct Named {
    pub ty: Ty,
    pub name: String,
    /// The start of its descriptor, as far as the classes of its parameters are known.
    pub descriptor: String,
}

impl Machine<'_, '_, '_> {
    /// The name of the method that is called.
    pub(super) fn name_of(&self, call: &Call) -> String {
        if let Some(named) = &call.named {
            return named.name.clone();
        }
        let program = self.world().program;
        program.text(program.method(call.method).name).into_owned()
    }

    /// The type that it gives.
    pub(super) fn gives(&self, call: &Call) -> Option<TypeId> {
        let program = self.world().program;
        match call.named {
            Some(_) => None,
            None => program.result(program.method(call.method).proto),
        }
    }

    /// The descriptor of its first parameter.
    pub(super) fn first_parameter(&self, call: &Call) -> String {
        if let Some(named) = &call.named {
            let first = named.descriptor.get(1..).unwrap_or("");
            let end = match first.starts_with('L') {
                true => first.find(';').map_or(0, |end| end + 1),
                false => first.len().min(1),
            };
            return first.get(..end).unwrap_or("").to_owned();
        }
        let program = self.world().program;
        let params = program.params(program.method(call.method).proto);
        params
            .first()
            .map(|ty| program.descriptor(*ty).into_owned())
            .unwrap_or_default()
    }

    /// The class of the object on which a member is called, where that says more than the class of the member.
    pub(super) fn telling(&mut self, ty: Ty, receiver: Val) -> Ty {
        let Some(Atom::Object(object)) = self.values.single(receiver) else {
            return ty;
        };
        let own = self.objects.ty(object);
        match self.graph.ancestors(own).contains(&ty) {
            true => own,
            false => ty,
        }
    }

    /// A service of the system: `given` is what is asked for, a name or a class, then names with their classes.
    pub(super) fn service(&mut self, call: &mut Call, given: &[Val]) {
        call.result = Val::TOP;
        let Some((asked, known)) = given.split_first() else {
            return;
        };
        for pair in known.chunks(2) {
            let class = pair
                .last()
                .and_then(|class| self.values.texts(*class).first().copied());
            let ty = class.and_then(|class| self.world().find(&self.spell(class)));
            let Some(ty) = ty else { continue };
            let wanted = self.values.single(*asked);
            let named = pair.first().and_then(|name| self.values.single(*name));
            if wanted == Some(Atom::Class(ty.0)) || (wanted.is_some() && wanted == named) {
                let name = Name::Known(Family::Single, ty.0.into());
                let object = self.objects.of(name, ty, false, true);
                call.result = self.values.of(vec![Atom::Top, Atom::Object(object)]);
            }
        }
    }

    /// A method by what a member that was found by reflection says of it.
    pub(super) fn described(&mut self, call: &Call, member: Val, ty: Ty, name: &str) -> Rc<Named> {
        let part = Key::Part(self.rules.parts.of("params"));
        let mut descriptor = String::from("(");
        if let Some(Atom::Object(member)) = self.values.single(member) {
            let params = self.peek(&call.store, member, part);
            let given = self.unpacked(call, params);
            let known: Vec<String> = given
                .iter()
                .map_while(|param| match self.values.single(*param) {
                    Some(Atom::Class(ty)) => Some(self.spelled_type(Ty(ty))),
                    _ => None,
                })
                .collect();
            descriptor.push_str(&known.concat());
            if known.len() == given.len() {
                descriptor.push(')');
            }
        }
        Rc::new(Named {
            ty,
            name: name.to_owned(),
            descriptor,
        })
    }

    fn spelled_type(&self, ty: Ty) -> String {
        let program = self.world().program;
        let descriptor = program.descriptor(TypeId(ty.0));
        if !descriptor.is_empty() {
            return descriptor.into_owned();
        }
        let name = self.world().name(ty);
        match PRIMITIVES.iter().find(|(plain, _)| *plain == name) {
            Some((_, letter)) => (*letter).to_owned(),
            None => format!("L{};", name.replace('.', "/")),
        }
    }

    /// The class of a type that is none, from the field that holds it (`Integer.TYPE`).
    pub(super) fn primitive(&mut self, holder: &str) -> Val {
        let word = match holder {
            "Integer" => "int",
            "Character" => "char",
            _ => &holder.to_ascii_lowercase(),
        };
        let letter = PRIMITIVES.iter().find(|(plain, _)| *plain == word);
        let own = letter.and_then(|(_, letter)| self.world().program.find_type(letter));
        match own.map(Ty::from).or_else(|| self.world().find(word)) {
            Some(ty) => self.values.one(Atom::Class(ty.0)),
            None => Val::TOP,
        }
    }

    /// A method of the platform is called.
    pub(super) fn call_platform(
        &mut self,
        call: &Call,
        named: &Rc<Named>,
        receiver: Option<Val>,
        args: &[Val],
    ) -> Ran {
        let (at, method) = (call.at, call.method);
        let mut own: Vec<Val> = receiver.into_iter().collect();
        own.extend_from_slice(args);
        let (ty, name, descriptor) = (named.ty, &named.name, &named.descriptor);
        let sinks = self.rules.sinks_by_name(self.graph, ty, name, descriptor);
        let count = usize::from(receiver.is_some());
        let store = call.store.clone();
        let leaves = self.check(at, method, &sinks, count, &own, &store);
        let summary = self.rules.summary_by_name(self.graph, ty, name, descriptor);
        let mut inner = Call::new(at, method, receiver.is_some(), own, store);
        inner.named = Some(named.clone());
        match summary {
            Some(summary) => self.apply_to(inner, &summary),
            None => self.usual_of(inner, leaves),
        }
    }

    /// The information that a method yields which is called by its name.
    pub(super) fn yielded(
        &mut self,
        call: &Call,
        member: Val,
        receiver: Val,
        args: &[Val],
    ) -> Vec<u32> {
        let mut labels = Vec::new();
        for ty in self.classes(call, member) {
            let ty = self.telling(ty, receiver);
            for name in self.names(call, member) {
                for (api, index) in self.rules.sources_by_name(self.graph, ty, &name) {
                    if self.is_asked_so(api, index, args) {
                        let symbol = format!("{}.{name}", self.world().name(ty));
                        let (method, offset) = (call.at.method, call.at.offset as i32);
                        let stack = &self.stack;
                        labels.push(self.tracks.meet(method, offset, api, 0, symbol, stack));
                    }
                }
            }
        }
        labels
    }

    /// True where a constant argument is what a match asks for, or it asks for none.
    fn is_asked_so(&self, api: u32, index: u32, args: &[Val]) -> bool {
        let rule = self
            .query
            .apis
            .get(api as usize)
            .and_then(|api| api.matches.get(index as usize));
        let Some(rule) = rule else { return false };
        let Some(position) = rule.argument else {
            return true;
        };
        let given = args.get(usize::from(position));
        match given.and_then(|given| self.values.single(*given)) {
            Some(Atom::Text(sym)) => {
                let text = self.spell(sym);
                rule.equals.contains(&text)
                    || rule.prefixes.iter().any(|start| text.starts_with(start))
            }
            Some(Atom::Int(number)) => rule.integers.contains(&number),
            _ => false,
        }
    }
}
