//! Library summaries and sinks of the catalog, looked up by method.

use foldhash::HashMap;
use std::rc::Rc;

use consentry_dex::{MethodId, StrId};

use super::language::{Effect, Parts, effect};
use crate::graph::Graph;
use crate::query::{Query, Role};
use crate::world::{Ty, World};

/// A summary: for methods whose descriptor begins so.
struct Summary {
    descriptor: String,
    effects: Rc<[Effect]>,
}

/// What leaves where a method is called.
#[derive(Debug)]
pub(crate) struct Sink {
    pub rule: u32,
    pub descriptor: String,
    /// -1 = the receiver; empty = all arguments.
    pub arguments: Vec<i8>,
}

/// The summaries and sinks of a query, looked up by method.
#[derive(Default)]
pub(crate) struct Rules {
    /// Numbers of names, as texts and as those of the program.
    names: HashMap<String, u32>,
    own_names: HashMap<StrId, u32>,
    flows: HashMap<(Ty, u32), Vec<Summary>>,
    sinks: HashMap<(Ty, u32), Vec<Rc<Sink>>>,
    /// Methods that yield information: position of the API and of its match.
    sources: HashMap<(Ty, u32), Vec<(u32, u32)>>,
    /// Statements that could not be read.
    pub unread: u64,
    pub parts: Parts,
    found: HashMap<(Ty, MethodId), Option<Rc<[Effect]>>>,
    sinks_found: HashMap<(Ty, MethodId), Rc<[Rc<Sink>]>>,
}

impl Rules {
    pub fn new(graph: &Graph<'_, '_>, query: &Query) -> Self {
        let mut this = Self::default();
        let world = graph.world;
        for rule in &query.flows {
            for (names, texts) in &rule.methods {
                let effects: Vec<Effect> = texts
                    .iter()
                    .filter_map(|text| {
                        let read = effect(text, &mut this.parts);
                        this.unread += u64::from(read.is_none());
                        read
                    })
                    .collect();
                let effects: Rc<[Effect]> = effects.into();
                for word in names.split_whitespace() {
                    let (name, descriptor) = word.split_at(word.find('(').unwrap_or(word.len()));
                    let name = this.number(world, name);
                    for class in &rule.classes {
                        if let Some(ty) = world.find(class) {
                            this.flows.entry((ty, name)).or_default().push(Summary {
                                descriptor: descriptor.to_owned(),
                                effects: effects.clone(),
                            });
                        }
                    }
                }
            }
        }
        for (index, rule) in query.sinks.iter().enumerate() {
            let Some(ty) = world.find(&rule.class_name) else {
                continue;
            };
            let sink = Rc::new(Sink {
                rule: index as u32,
                descriptor: rule.descriptor.clone(),
                arguments: rule.arguments.clone(),
            });
            for name in &rule.methods {
                let name = this.number(world, name);
                this.sinks.entry((ty, name)).or_default().push(sink.clone());
            }
        }
        this
    }

    fn number(&mut self, world: &World<'_>, name: &str) -> u32 {
        if let Some(number) = self.names.get(name) {
            return *number;
        }
        let number = self.names.len() as u32;
        self.names.insert(name.to_owned(), number);
        let own = consentry_dex::mutf8::encode(name);
        if let Some(own) = world.program.find_string(&own) {
            self.own_names.insert(own, number);
        }
        number
    }

    /// Methods that yield information, for calls of which only names tell.
    pub fn add_sources(&mut self, world: &World<'_>, query: &Query) {
        for (api, item) in query.apis.iter().enumerate() {
            if !item.yields || !matches!(item.role, Role::Access | Role::Source) {
                continue;
            }
            for (index, rule) in item.matches.iter().enumerate() {
                let Some(ty) = world.find(&rule.class_name) else {
                    continue;
                };
                if !rule.method.is_empty() && !rule.overridden {
                    let name = self.number(world, &rule.method);
                    let list = self.sources.entry((ty, name)).or_default();
                    list.push((api as u32, index as u32));
                }
            }
        }
    }

    /// True where a class of the program itself has a summary of a method of this name: a library that the app holds.
    pub fn has(&self, class: Ty, name: StrId) -> bool {
        self.own_names
            .get(&name)
            .is_some_and(|name| self.flows.contains_key(&(class, *name)))
    }

    /// What the nearest class at or above `ty` that has a summary says of a method.
    pub fn summary(
        &mut self,
        graph: &mut Graph<'_, '_>,
        ty: Ty,
        method: MethodId,
    ) -> Option<Rc<[Effect]>> {
        if let Some(found) = self.found.get(&(ty, method)) {
            return found.clone();
        }
        let program = graph.world.program;
        let row = program.method(method);
        let found = self.own_names.get(&row.name).and_then(|name| {
            let special = program.string(row.name).first() == Some(&b'<');
            self.nearest(graph, ty, *name, special, |list| {
                let text = program.proto_text(row.proto);
                // the longest descriptor says most
                list.iter()
                    .filter(|summary| text.starts_with(&summary.descriptor))
                    .max_by_key(|summary| summary.descriptor.len())
                    .map(|summary| summary.effects.clone())
            })
        });
        self.found.insert((ty, method), found.clone());
        found
    }

    /// What is chosen of the summaries of the nearest class. A constructor is that of its own class, or of the nearest
    /// one that is known.
    fn nearest(
        &self,
        graph: &mut Graph<'_, '_>,
        ty: Ty,
        name: u32,
        special: bool,
        choose: impl Fn(&[Summary]) -> Option<Rc<[Effect]>>,
    ) -> Option<Rc<[Effect]>> {
        let object = graph.world.object;
        let above = lineage(graph, ty);
        for class in above.iter().chain([&object]) {
            let Some(list) = self.flows.get(&(*class, name)) else {
                continue;
            };
            if special && *class == object && ty != object {
                continue;
            }
            let found = choose(list);
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// What a summary says of a method of which only the name and the start of the descriptor are known.
    pub fn summary_by_name(
        &self,
        graph: &mut Graph<'_, '_>,
        ty: Ty,
        name: &str,
        descriptor: &str,
    ) -> Option<Rc<[Effect]>> {
        let number = *self.names.get(name)?;
        self.nearest(graph, ty, number, name.starts_with('<'), |list| {
            list.iter()
                .filter(|summary| descriptor.starts_with(&summary.descriptor))
                .max_by_key(|summary| summary.descriptor.len())
                .or_else(|| list.first())
                .map(|summary| summary.effects.clone())
        })
    }

    /// The sinks that a call of a method of this name is.
    pub fn sinks_by_name(
        &self,
        graph: &mut Graph<'_, '_>,
        ty: Ty,
        name: &str,
        descriptor: &str,
    ) -> Rc<[Rc<Sink>]> {
        let found = self.names.get(name).and_then(|name| {
            let own = |class: &Ty| {
                let list = self.sinks.get(&(*class, *name))?;
                let fits = |sink: &&Rc<Sink>| descriptor.starts_with(&sink.descriptor);
                Some(list.iter().filter(fits).cloned().collect())
            };
            lineage(graph, ty).iter().find_map(own)
        });
        found.unwrap_or_default()
    }

    /// The matches of APIs that a method of this name is.
    pub fn sources_by_name(
        &self,
        graph: &mut Graph<'_, '_>,
        ty: Ty,
        name: &str,
    ) -> Vec<(u32, u32)> {
        let found = self.names.get(name).and_then(|name| {
            let own = |class: &Ty| self.sources.get(&(*class, *name)).cloned();
            lineage(graph, ty).iter().find_map(own)
        });
        found.unwrap_or_default()
    }

    /// The summary of a method of this name at or above a class, whatever its descriptor.
    pub fn summary_named(
        &self,
        graph: &mut Graph<'_, '_>,
        ty: Ty,
        name: StrId,
    ) -> Option<Rc<[Effect]>> {
        let name = *self.own_names.get(&name)?;
        lineage(graph, ty).iter().find_map(|class| {
            let list = self.flows.get(&(*class, name))?;
            list.first().map(|summary| summary.effects.clone())
        })
    }

    /// The sinks that a call of a method on an object of class `ty` is.
    pub fn sinks(&mut self, graph: &mut Graph<'_, '_>, ty: Ty, method: MethodId) -> Rc<[Rc<Sink>]> {
        if let Some(found) = self.sinks_found.get(&(ty, method)) {
            return found.clone();
        }
        let program = graph.world.program;
        let row = program.method(method);
        let mut found = Vec::new();
        let name = self.own_names.get(&row.name).copied();
        for (class, name) in lineage(graph, ty).iter().zip(name.into_iter().cycle()) {
            for sink in self.sinks.get(&(*class, name)).into_iter().flatten() {
                if program.proto_text(row.proto).starts_with(&sink.descriptor) {
                    found.push(sink.clone());
                }
            }
            if !found.is_empty() {
                break;
            }
        }
        let found: Rc<[Rc<Sink>]> = found.into();
        self.sinks_found.insert((ty, method), found.clone());
        found
    }
}

/// A class and those above it. The platform's exceptions are not all in the framework model: their names tell.
fn lineage(graph: &mut Graph<'_, '_>, ty: Ty) -> Vec<Ty> {
    let mut list = graph.ancestors(ty).to_vec();
    let throwable = graph.world.find("java.lang.Throwable");
    if let Some(throwable) = throwable.filter(|throwable| !list.contains(throwable)) {
        let thrown = list.iter().any(|ty| {
            let name = graph.world.name(*ty);
            name.ends_with("Exception") || name.ends_with("Error")
        });
        if thrown {
            list.push(throwable);
        }
    }
    list
}
