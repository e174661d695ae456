//! Library summaries and sinks of the catalog, looked up by method.

use foldhash::{HashMap, HashMapExt};
use std::rc::Rc;

use consentry_dex::{MethodId, StrId};

use super::language::{Effect, Parts, effect};
use crate::graph::Graph;
use crate::query::{FlowRule, SinkRule};
use crate::world::Ty;

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
    flows: HashMap<(Ty, StrId), Vec<Summary>>,
    sinks: HashMap<(Ty, StrId), Vec<Rc<Sink>>>,
    /// Statements that could not be read.
    pub unread: u64,
    pub parts: Parts,
    found: HashMap<(Ty, MethodId), Option<Rc<[Effect]>>>,
    sinks_found: HashMap<(Ty, MethodId), Rc<[Rc<Sink>]>>,
}

impl Rules {
    pub fn new(graph: &Graph<'_, '_>, flows: &[FlowRule], sinks: &[SinkRule]) -> Self {
        let mut this = Self {
            found: HashMap::new(),
            sinks_found: HashMap::new(),
            ..Self::default()
        };
        let world = graph.world;
        let name_of = |name: &str| {
            world
                .program
                .find_string(&consentry_dex::mutf8::encode(name))
        };
        for rule in flows {
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
                    let Some(name) = name_of(name) else { continue };
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
        for (index, rule) in sinks.iter().enumerate() {
            let Some(ty) = world.find(&rule.class_name) else {
                continue;
            };
            let sink = Rc::new(Sink {
                rule: index as u32,
                descriptor: rule.descriptor.clone(),
                arguments: rule.arguments.clone(),
            });
            for name in rule.methods.iter().filter_map(|name| name_of(name)) {
                this.sinks.entry((ty, name)).or_default().push(sink.clone());
            }
        }
        this
    }

    /// True where a class of the program itself has a summary of a method of this name: a library that the app holds.
    pub fn has(&self, class: Ty, name: StrId) -> bool {
        self.flows.contains_key(&(class, name))
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
        let object = graph.world.object;
        let above = lineage(graph, ty);
        let special = program.string(row.name).first() == Some(&b'<');
        let mut found = None;
        let mut text = None;
        // A constructor is that of its own class, or of the nearest one that is known.
        for class in above.iter().chain([&object]) {
            let Some(list) = self.flows.get(&(*class, row.name)) else {
                continue;
            };
            if special && *class == object && ty != object {
                continue;
            }
            let text = text.get_or_insert_with(|| program.proto_text(row.proto));
            // the longest descriptor says most
            found = list
                .iter()
                .filter(|summary| text.starts_with(&summary.descriptor))
                .max_by_key(|summary| summary.descriptor.len())
                .map(|summary| summary.effects.clone());
            if found.is_some() {
                break;
            }
        }
        self.found.insert((ty, method), found.clone());
        found
    }

    /// The summary of a method of this name at or above a class, whatever its descriptor.
    pub fn summary_named(
        &self,
        graph: &mut Graph<'_, '_>,
        ty: Ty,
        name: StrId,
    ) -> Option<Rc<[Effect]>> {
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
        for class in &lineage(graph, ty) {
            for sink in self.sinks.get(&(*class, row.name)).into_iter().flatten() {
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
