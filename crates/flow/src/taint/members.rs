//! The members of a class as a list, each known by its name.

use std::collections::BTreeSet;

use consentry_dex::TypeId;

use super::atoms::{Atom, Val};
use super::library::Call;
use super::machine::Machine;
use super::objects::Key;
use crate::world::Ty;

/// Members of a class that are told apart.
const MOST: usize = 40;
/// The first number of those made by one call.
const FIRST: u8 = 180;

impl Machine<'_, '_, '_> {
    /// `getMethods`, `getDeclaredFields`...
    pub(super) fn members(&mut self, call: &mut Call) {
        let [class, name, size] =
            ["class", "name", "size"].map(|part| Key::Part(self.rules.parts.of(part)));
        let this = call.this();
        let names = self.member_names(call);
        let array = self.fresh(call);
        let mut members: Vec<(Key, Option<String>)> = vec![(Key::Data, None)];
        if !names.is_empty() && names.len() <= MOST {
            let named = |(index, name)| (Key::At(index), Some(name));
            members = (0..).zip(names).map(named).collect();
            let count = self.values.one(Atom::Int(members.len() as i64));
            for object in self.values.objects(array) {
                self.put(&mut call.store, object, size, count, true);
                self.put(&mut call.store, object, class, this, true);
            }
        }
        for (index, (key, text)) in (FIRST..).zip(members) {
            let member = self.make(call.at, index, Ty::NONE, &mut call.store);
            let text = text.map_or(Val::TOP, |text| self.text(&text));
            for object in self.values.objects(member) {
                self.put(&mut call.store, object, class, this, true);
                self.put(&mut call.store, object, name, text, true);
            }
            for object in self.values.objects(array) {
                self.put(&mut call.store, object, key, member, true);
            }
        }
        call.result = array;
    }

    /// `getMethod`, `getField`...: where the class is of the app, it is known whether it has such a member.
    pub(super) fn member(&mut self, call: &mut Call) {
        let (Some(Atom::Class(class)), Some(Atom::Text(name))) = (
            self.values.single(call.this()),
            self.values.single(call.arg(0)),
        ) else {
            return;
        };
        let program = self.world().program;
        let wanted = self.spell(name);
        let asked = self.name_of(call);
        let declared = asked.contains("Declared");
        let above = self.graph.ancestors(Ty(class));
        let own = above.iter().take(if declared { 1 } else { 64 });
        let own: Vec<Ty> = own
            .copied()
            .filter(|ty| *ty != self.world().object)
            .collect();
        let known = own.iter().all(|ty| self.world().is_defined(*ty));
        let there = if asked.ends_with("Field") {
            own.iter().any(|ty| {
                let mut fields = program.fields_of(TypeId(ty.0));
                fields.any(|field| program.text(program.field(field).name) == wanted)
            })
        } else {
            let given = self.unpacked(call, call.arg(1));
            let fits = |this: &Self, params: &[TypeId]| {
                params.len() == given.len()
                    && params.iter().zip(&given).all(|(param, given)| {
                        matches!(this.values.single(*given), Some(Atom::Class(ty)) if ty == param.0)
                    })
            };
            let sized = given
                .iter()
                .all(|given| matches!(self.values.single(*given), Some(Atom::Class(_))));
            if !sized {
                return;
            }
            own.iter().any(|ty| {
                let mut methods = program.methods_of(TypeId(ty.0));
                methods.any(|method| {
                    let row = program.method(method);
                    program.text(row.name) == wanted && fits(self, program.params(row.proto))
                })
            })
        };
        if there {
            call.safe = true;
        } else if known {
            call.ends = true;
        }
    }

    /// The class above.
    pub(super) fn superclass(&mut self, class: Val) -> Val {
        let program = self.world().program;
        let mut all = Vec::new();
        for atom in self.values.atoms(class).iter() {
            let above = match atom {
                Atom::Class(ty) => program
                    .class_of(TypeId(*ty))
                    .and_then(|class| program.class(class).superclass),
                _ => None,
            };
            all.push(above.map_or(Atom::Top, |above| Atom::Class(above.0)));
        }
        self.values.of(all)
    }

    /// The class that declares a method or field which was asked of one that may inherit it.
    pub(super) fn declaring_class(&mut self, call: &Call, member: Val) -> Val {
        let [class, name] = ["class", "name"].map(|part| Key::Part(self.rules.parts.of(part)));
        let mut all = Vec::new();
        for object in self.values.objects(member) {
            let classes = self.peek(&call.store, object, class);
            let names = self.peek(&call.store, object, name);
            let names: Vec<String> = self
                .values
                .texts(names)
                .into_iter()
                .map(|sym| self.spell(sym))
                .collect();
            for atom in self.values.atoms(classes).iter() {
                match atom {
                    Atom::Class(ty) => {
                        let above = self.graph.ancestors(Ty(*ty));
                        let declares = |own: &&Ty| self.declares(**own, &names);
                        let own = above.iter().find(declares).copied();
                        all.push(Atom::Class(own.unwrap_or(Ty(*ty)).0));
                    }
                    _ => all.push(Atom::Top),
                }
            }
        }
        if all.is_empty() {
            return Val::TOP;
        }
        self.values.of(all)
    }

    fn declares(&self, ty: Ty, names: &[String]) -> bool {
        let program = self.world().program;
        let class = TypeId(ty.0);
        let is = |text: consentry_dex::StrId| names.iter().any(|name| *name == program.text(text));
        let method = program
            .methods_of(class)
            .any(|method| program.definition(method).is_some() && is(program.method(method).name));
        method
            || program.fields_of(class).any(|field| {
                program.field_definition(field).is_some() && is(program.field(field).name)
            })
    }

    /// The names of the methods or fields that a call lists; none where that is not known.
    fn member_names(&mut self, call: &Call) -> BTreeSet<String> {
        let program = self.world().program;
        let asked = self.name_of(call);
        let inherited = !asked.contains("Declared");
        let mut names = BTreeSet::new();
        for ty in self.classes(call, call.this()) {
            let above = self.graph.ancestors(ty);
            for class in above.iter().take(if inherited { 64 } else { 1 }) {
                let class = TypeId(class.0);
                if asked.ends_with("Methods") {
                    let own = program
                        .methods_of(class)
                        .map(|method| program.method(method).name);
                    names.extend(own.map(|name| program.text(name).into_owned()));
                } else if asked.ends_with("Fields") {
                    let own = program
                        .fields_of(class)
                        .map(|field| program.field(field).name);
                    names.extend(own.map(|name| program.text(name).into_owned()));
                }
            }
        }
        names.retain(|name| !name.starts_with('<'));
        names
    }
}
