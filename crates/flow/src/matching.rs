//! From the APIs of a query to the methods and fields of the program that are these APIs.

use foldhash::{HashMap, HashMapExt};
use std::collections::BTreeMap;

use consentry_dex::{FieldId, MethodId, StrId, TypeId};

use crate::query::{Api, Match, Role};
use crate::world::{Ty, World};

/// A match of a query by its place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct MatchId {
    pub api: u32,
    pub index: u32,
}

/// What the program holds of the APIs of a query.
#[derive(Default)]
pub(crate) struct Matches {
    /// Method references that are APIs, each with the matches that say so. Ordered, so that answers are too.
    pub methods: BTreeMap<MethodId, Vec<MatchId>>,
    pub fields: BTreeMap<FieldId, Vec<MatchId>>,
    /// Methods of the app that override APIs.
    pub overridden: Vec<(MethodId, MatchId)>,
    /// Per class name and member name that an API has, the matches: what reflection is compared with.
    pub by_name: HashMap<(String, String), Vec<MatchId>>,
}

impl Matches {
    pub fn build(world: &World<'_>, apis: &[Api]) -> Self {
        let mut matches = Self::default();
        let mut below: HashMap<String, Vec<Ty>> = HashMap::new();
        for (api, item) in apis.iter().enumerate() {
            for (index, rule) in item.matches.iter().enumerate() {
                let id = MatchId {
                    api: api as u32,
                    index: index as u32,
                };
                matches.add(world, id, item.role, rule, &mut below);
            }
        }
        matches
    }

    fn add(
        &mut self,
        world: &World<'_>,
        id: MatchId,
        role: Role,
        rule: &Match,
        below: &mut HashMap<String, Vec<Ty>>,
    ) {
        let member = if rule.field.is_empty() {
            &rule.method
        } else {
            &rule.field
        };
        if role == Role::Access {
            self.by_name
                .entry((rule.class_name.clone(), member.clone()))
                .or_default()
                .push(id);
        }
        let Some(name) = world
            .program
            .find_string(&consentry_dex::mutf8::encode(member))
        else {
            return;
        };
        let Some(class) = world.find(&rule.class_name) else {
            return;
        };
        if rule.argument.is_some() && !rule.overridden && !possible(world, rule) {
            return;
        }
        let types = below
            .entry(rule.class_name.clone())
            .or_insert_with(|| world.descendants(class));
        for ty in types.iter() {
            if !rule.field.is_empty() {
                self.add_fields(world, id, class, *ty, name);
            } else if rule.overridden {
                self.add_overrides(world, id, rule, class, *ty, name);
            } else {
                self.add_methods(world, id, rule, class, *ty, name);
            }
        }
    }

    fn add_fields(&mut self, world: &World<'_>, id: MatchId, class: Ty, ty: Ty, name: StrId) {
        for field in world.program.fields_of(TypeId(ty.0)) {
            let row = world.program.field(field);
            let own = ty != class && world.program.field_definition(field).is_some();
            if row.name == name && !own {
                self.fields.entry(field).or_default().push(id);
            }
        }
    }

    fn add_methods(
        &mut self,
        world: &World<'_>,
        id: MatchId,
        rule: &Match,
        class: Ty,
        ty: Ty,
        name: StrId,
    ) {
        // A constructor or static initialiser of a subclass is not that of the class.
        if ty != class && rule.method.starts_with('<') {
            return;
        }
        for method in world.program.methods_of(TypeId(ty.0)) {
            let row = world.program.method(method);
            if row.name != name || !describes(world, method, &rule.descriptor) {
                continue;
            }
            // The app's own method of that name, between the class of the call and the API's class, runs instead.
            let instead = ty != class
                && world
                    .resolve_ref(method)
                    .is_some_and(|found| Ty::from(world.program.method(found).class) != class);
            if !instead {
                self.methods.entry(method).or_default().push(id);
            }
        }
    }

    fn add_overrides(
        &mut self,
        world: &World<'_>,
        id: MatchId,
        rule: &Match,
        class: Ty,
        ty: Ty,
        name: StrId,
    ) {
        if ty == class {
            return;
        }
        let Some(defined) = world.program.class_of(TypeId(ty.0)) else {
            return;
        };
        for def in world.program.virtual_methods(defined) {
            let named = world.program.method(def.method).name == name;
            if named && def.code().is_some() && describes(world, def.method, &rule.descriptor) {
                self.overridden.push((def.method, id));
            }
        }
    }
}

fn describes(world: &World<'_>, method: MethodId, start: &str) -> bool {
    start.is_empty()
        || world
            .program
            .proto_text(world.program.method(method).proto)
            .starts_with(start)
}

/// False where no string of the program and of the platform's constants can fit, so that no call need be looked at.
fn possible(world: &World<'_>, rule: &Match) -> bool {
    if !rule.integers.is_empty() || !rule.prefixes.is_empty() {
        return true;
    }
    rule.equals.iter().any(|text| {
        world
            .program
            .find_string(&consentry_dex::mutf8::encode(text))
            .is_some()
    })
}

/// How a constant fits a match.
pub(crate) fn fits_text(rule: &Match, text: &str) -> bool {
    rule.equals.iter().any(|other| other == text)
        || rule
            .prefixes
            .iter()
            .any(|prefix| text.starts_with(prefix.as_str()))
}
