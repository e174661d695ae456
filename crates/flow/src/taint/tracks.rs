//! Where labels come from and go to: sources, sinks, and the places between them.

use foldhash::HashMap;
use std::collections::BTreeMap;

use consentry_dex::MethodId;

use super::atoms::{Val, Values};
use super::language::IMPLICIT;
use super::objects::Key;
use crate::facts::FlowEdge;

/// A place by method and offset.
pub(crate) type Point = (MethodId, u32);

/// A place that yields information.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub api: u32,
    pub symbol: String,
    pub method: MethodId,
    /// -1: a parameter of the method.
    pub offset: i32,
    /// The calls in which it was met first.
    pub stack: Vec<Point>,
    /// The run from outside in which that was.
    pub run: u32,
}

/// Information that came to a sink.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub sink: i32,
    pub kind: String,
    pub symbol: MethodId,
    pub party: String,
    pub hosts: Vec<String>,
    /// Sanitisers on every way.
    pub sanitisers: u16,
    pub steps: Vec<(FlowEdge, MethodId, i32)>,
}

/// Everything that was seen of labels.
#[derive(Default)]
pub(crate) struct Tracks {
    /// What an instruction yields: API and symbol.
    pub sources: HashMap<Point, Vec<(u32, String)>>,
    /// What parameters hold: position (the receiver counted), API, symbol.
    pub parameters: HashMap<MethodId, Vec<(u16, u32, String)>>,
    pub met: Vec<Source>,
    ids: HashMap<(MethodId, i32, u32, u16), u32>,
    /// Source and sanitisers of each label.
    labels: Vec<(u32, u16)>,
    label_ids: HashMap<(u32, u16), u32>,
    /// Source, place -> where it was kept first.
    stores: HashMap<(u32, u32), Point>,
    /// Source -> where it was taken out, latest last.
    loads: HashMap<u32, Vec<(u32, Point)>>,
    /// Source, method and offset, kind -> what is told.
    pub arrived: BTreeMap<(u32, MethodId, u32, String), Arrived>,
    /// Fields that ever held a label.
    pub fields: std::collections::BTreeSet<u32>,
    /// Runs from outside so far.
    pub run: u32,
    pub most: usize,
    pub cut: u64,
}

const MOST_LOADS: usize = 64;

/// What was done on two ways: on both. Of one that is copied and one that only decides, the copy says more.
fn on_both(a: u16, b: u16) -> u16 {
    match (a >> IMPLICIT & 1, b >> IMPLICIT & 1) {
        (0, 1) => a,
        (1, 0) => b,
        _ => a & b,
    }
}

impl Tracks {
    /// Labels of what an instruction yields.
    pub fn taken(&mut self, method: MethodId, offset: u32, stack: &[Point]) -> Vec<u32> {
        let Some(list) = self.sources.get(&(method, offset)).cloned() else {
            return Vec::new();
        };
        list.into_iter()
            .map(|(api, symbol)| self.meet(method, offset as i32, api, 0, symbol, stack))
            .collect()
    }

    /// The label of a source.
    pub fn meet(
        &mut self,
        method: MethodId,
        offset: i32,
        api: u32,
        which: u16,
        symbol: String,
        stack: &[Point],
    ) -> u32 {
        let key = (method, offset, api, which);
        let source = match self.ids.get(&key) {
            Some(source) => *source,
            None => {
                let source = self.met.len() as u32;
                self.met.push(Source {
                    api,
                    symbol,
                    method,
                    offset,
                    stack: stack.to_vec(),
                    run: self.run,
                });
                self.ids.insert(key, source);
                source
            }
        };
        self.label(source, 0)
    }

    fn label(&mut self, source: u32, sanitisers: u16) -> u32 {
        if let Some(label) = self.label_ids.get(&(source, sanitisers)) {
            return *label;
        }
        let label = self.labels.len() as u32;
        self.labels.push((source, sanitisers));
        self.label_ids.insert((source, sanitisers), label);
        label
    }

    pub fn source_of(&self, label: u32) -> (u32, u16) {
        self.labels.get(label as usize).copied().unwrap_or((0, 0))
    }

    /// The label after something was done to it.
    pub fn sanitise(&mut self, label: u32, sanitiser: u8) -> u32 {
        let (source, done) = self.source_of(label);
        self.label(source, done | (1 << sanitiser))
    }

    pub fn stored(&mut self, values: &Values, value: Val, place: u32, key: Key, stack: &[Point]) {
        let labels = values.labels(value);
        let Some(top) = stack.last().filter(|_| !labels.is_empty()) else {
            return;
        };
        if let Key::Field(field) = key {
            self.fields.insert(field);
        }
        for label in labels {
            let (source, _) = self.source_of(label);
            self.stores.entry((source, place)).or_insert(*top);
        }
    }

    pub fn loaded(&mut self, values: &Values, value: Val, place: u32, stack: &[Point]) {
        if value.0 < 3 {
            return;
        }
        let labels = values.labels(value);
        let Some(top) = stack.last().filter(|_| !labels.is_empty()) else {
            return;
        };
        for label in labels {
            let (source, _) = self.source_of(label);
            let list = self.loads.entry(source).or_default();
            if list.len() < MOST_LOADS && !list.contains(&(place, *top)) {
                list.push((place, *top));
            }
        }
    }

    /// Information leaves here.
    pub fn arrive(&mut self, labels: &[u32], point: Point, new: &Arrived, stack: &[Point]) {
        for label in labels {
            let (source, sanitisers) = self.source_of(*label);
            let key = (source, point.0, point.1, new.kind.clone());
            if let Some(known) = self.arrived.get_mut(&key) {
                known.sanitisers = on_both(known.sanitisers, sanitisers);
                for host in &new.hosts {
                    if !known.hosts.contains(host) && known.hosts.len() < 8 {
                        known.hosts.push(host.clone());
                    }
                }
                continue;
            }
            if self.arrived.len() >= self.most {
                self.cut += 1;
                continue;
            }
            let steps = self.way(source, point, stack);
            let arrived = Arrived {
                sanitisers,
                steps,
                ..new.clone()
            };
            self.arrived.insert(key, arrived);
        }
    }

    /// The places from a source to a sink, as far as they were seen.
    fn way(&self, source: u32, point: Point, stack: &[Point]) -> Vec<(FlowEdge, MethodId, i32)> {
        let Some(found) = self.met.get(source as usize) else {
            return Vec::new();
        };
        let mut steps = vec![(FlowEdge::Source, found.method, found.offset)];
        let inside = |method: MethodId| stack.iter().rposition(|frame| frame.0 == method);
        let loads = self.loads.get(&source).map_or(&[][..], |loads| loads);
        let load = loads.iter().rev().find_map(|(place, at)| {
            let store = self.stores.get(&(source, *place))?;
            Some((*store, *at, inside(at.0)?))
        });
        let same_run = found.run == self.run
            && found.stack.first().map(|frame| frame.0) == stack.first().map(|frame| frame.0);
        let mut from = 0;
        match load {
            Some((store, at, depth)) if !same_run || store.0 != at.0 => {
                steps.push((FlowEdge::Store, store.0, store.1 as i32));
                if !same_run && let Some(first) = stack.first().filter(|first| first.0 != at.0) {
                    steps.push((FlowEdge::Callback, first.0, first.1 as i32));
                }
                steps.push((FlowEdge::Load, at.0, at.1 as i32));
                from = depth;
            }
            _ => {
                let shared = found
                    .stack
                    .iter()
                    .zip(stack)
                    .take_while(|(a, b)| a.0 == b.0)
                    .count();
                for frame in found.stack.iter().rev().skip(1) {
                    let depth = found.stack.iter().position(|other| other == frame);
                    if depth.is_some_and(|depth| depth + 1 < shared) {
                        break;
                    }
                    steps.push((FlowEdge::Return, frame.0, frame.1 as i32));
                }
                from += shared.saturating_sub(1);
            }
        }
        for frame in stack.iter().skip(from) {
            if frame.0 != point.0 {
                steps.push((FlowEdge::Call, frame.0, frame.1 as i32));
            }
        }
        steps.push((FlowEdge::Sink, point.0, point.1 as i32));
        steps.dedup_by(|b, a| (a.1, a.2) == (b.1, b.2) && b.0 != FlowEdge::Sink);
        steps
    }
}
