//! Which methods a call may run, and which methods the platform calls on an object of a class.

use foldhash::{HashMap, HashMapExt};
use std::collections::BTreeMap;
use std::rc::Rc;

use consentry_dex::{MethodId, ProtoId, StrId, TypeId};

use crate::facts::Edge;
use crate::helpers::looks_like_callback;
use crate::query::{Callback, Framework};
use crate::world::{Ty, World};

/// When a callback runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum When {
    Interaction,
    Background,
    Same,
}

/// What the platform does with objects of a listed type.
#[derive(Clone, Debug)]
struct Rule {
    when: When,
    edge: Edge,
    followed: bool,
    /// Empty = every method.
    names: Vec<StrId>,
}

/// A method that is called on an object of a class.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Called {
    pub method: MethodId,
    /// The type whose objects are called so; none where nothing is known.
    pub ty: Ty,
    pub when: When,
    pub edge: Edge,
    /// It runs where the object is handed to the platform, not where it is made.
    pub followed: bool,
    /// No model says so: the name looks like a callback of a type that is not known.
    pub guessed: bool,
}

/// What a virtual call may run.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Dispatch {
    /// What runs on an object of exactly the class of the call.
    pub fixed: Option<MethodId>,
    /// What runs on objects of classes below, a range of `Graph::targets`.
    others: (u32, u32),
}

/// Caches over a world.
pub(crate) struct Graph<'w, 'p> {
    pub world: &'w World<'p>,
    rules: HashMap<Ty, Vec<Rule>>,
    /// Types the framework model says something about.
    modelled: HashMap<Ty, ()>,
    signatures: Vec<(StrId, ProtoId, MethodId)>,
    dispatches: HashMap<MethodId, Dispatch>,
    targets: Vec<(MethodId, Ty)>,
    called: HashMap<Ty, Rc<[Called]>>,
    below: HashMap<Ty, Rc<[Ty]>>,
    above: HashMap<Ty, Rc<[Ty]>>,
    /// The annotation of methods that scripts may call.
    pub(crate) bridge: Option<TypeId>,
    left: usize,
    /// Calls that were not resolved because too much was.
    pub cut: u64,
}

impl<'w, 'p> Graph<'w, 'p> {
    pub fn new(world: &'w World<'p>, framework: &Framework, budget: usize) -> Self {
        let program = world.program;
        let mut signatures: Vec<(StrId, ProtoId, MethodId)> = Vec::new();
        for (id, class) in program.classes() {
            if class.shadowed {
                continue;
            }
            for def in program.virtual_methods(id) {
                let row = program.method(def.method);
                signatures.push((row.name, row.proto, def.method));
            }
        }
        signatures.sort_unstable();
        let mut rules: HashMap<Ty, Vec<Rule>> = HashMap::new();
        for callback in &framework.callbacks {
            if let (Some(ty), Some(rule)) = (world.find(&callback.ty), rule(world, callback)) {
                rules.entry(ty).or_default().push(rule);
            }
        }
        let named = framework
            .supertypes
            .iter()
            .flat_map(|(name, parents)| std::iter::once(name).chain(parents));
        let mut modelled: HashMap<Ty, ()> = named
            .filter_map(|name| Some((world.find(name)?, ())))
            .collect();
        modelled.extend(rules.keys().map(|ty| (*ty, ())));
        Self {
            world,
            rules,
            modelled,
            signatures,
            dispatches: HashMap::new(),
            targets: Vec::new(),
            called: HashMap::new(),
            below: HashMap::new(),
            above: HashMap::new(),
            bridge: program.find_class_type("android.webkit.JavascriptInterface"),
            left: budget,
            cut: 0,
        }
    }

    /// The targets of `dispatch` below the class of the call, with their classes.
    pub fn others(&self, dispatch: Dispatch) -> &[(MethodId, Ty)] {
        self.targets
            .get(dispatch.others.0 as usize..dispatch.others.1 as usize)
            .unwrap_or(&[])
    }

    /// What a virtual or interface call may run. Calls that the framework model explains (`Runnable.run`,
    /// `Function1.invoke`...) lead nowhere here: the methods are reached from where the objects are made.
    pub fn dispatch(&mut self, method: MethodId) -> Dispatch {
        if let Some(found) = self.dispatches.get(&method) {
            return *found;
        }
        let world = self.world;
        let row = world.program.method(method);
        let ty = Ty::from(row.class);
        let mut dispatch = Dispatch {
            fixed: world.resolve_ref(method),
            others: (0, 0),
        };
        if ty != world.object && !self.calls_back(ty, row.name) {
            let start = self.targets.len() as u32;
            self.find_others(ty, row.name, row.proto, dispatch.fixed);
            dispatch.others = (start, self.targets.len() as u32);
        }
        self.dispatches.insert(method, dispatch);
        dispatch
    }

    pub fn calls_back(&self, ty: Ty, name: StrId) -> bool {
        let rules = self.rules.get(&ty);
        rules.is_some_and(|rules| {
            rules
                .iter()
                .any(|rule| rule.names.is_empty() || rule.names.contains(&name))
        })
    }

    fn find_others(&mut self, ty: Ty, name: StrId, proto: ProtoId, fixed: Option<MethodId>) {
        let from = self
            .signatures
            .partition_point(|entry| (entry.0, entry.1) < (name, proto));
        let to = self
            .signatures
            .partition_point(|entry| (entry.0, entry.1) <= (name, proto));
        let count = to - from;
        if count == 0 || (count == 1 && self.signatures.get(from).map(|entry| entry.2) == fixed) {
            return;
        }
        if self.left == 0 {
            self.cut += 1;
            return;
        }
        let program = self.world.program;
        let mut found: Vec<(MethodId, Ty)> = Vec::new();
        // Either all classes below, or all methods of that signature: the fewer.
        let few = count <= 8;
        let below = if few {
            None
        } else {
            Some(self.descendants(ty))
        };
        match below {
            Some(below) if below.len() < count.saturating_mul(4) => {
                self.left = self.left.saturating_sub(below.len());
                for class in below.iter().skip(1) {
                    found.extend(
                        program
                            .defined(TypeId(class.0), name, proto)
                            .map(|method| (method, *class)),
                    );
                }
            }
            _ => {
                self.left = self.left.saturating_sub(count * 4);
                for index in from..to {
                    let Some((_, _, method)) = self.signatures.get(index).copied() else {
                        continue;
                    };
                    let class = Ty::from(program.method(method).class);
                    if class != ty && self.ancestors(class).contains(&ty) {
                        found.push((method, class));
                    }
                }
            }
        }
        found.retain(|(method, _)| Some(*method) != fixed && program.code_of(*method).is_some());
        found.sort_unstable();
        self.targets.extend(found);
    }

    pub fn descendants(&mut self, ty: Ty) -> Rc<[Ty]> {
        if let Some(list) = self.below.get(&ty) {
            return list.clone();
        }
        let list: Rc<[Ty]> = self.world.descendants(ty).into();
        self.left = self.left.saturating_sub(list.len());
        self.below.insert(ty, list.clone());
        list
    }

    pub fn ancestors(&mut self, ty: Ty) -> Rc<[Ty]> {
        if let Some(list) = self.above.get(&ty) {
            return list.clone();
        }
        let list: Rc<[Ty]> = self.world.supertypes(ty).into();
        self.left = self.left.saturating_sub(list.len());
        self.above.insert(ty, list.clone());
        list
    }

    /// The methods that the platform or a library calls on every object of a class of the app.
    pub fn called(&mut self, ty: Ty) -> Rc<[Called]> {
        if let Some(list) = self.called.get(&ty) {
            return list.clone();
        }
        let mut list: Vec<Called> = Vec::new();
        if self.world.is_defined(ty) {
            let ancestors = self.ancestors(ty);
            for above in ancestors.iter() {
                for rule in self.rules.get(above).cloned().unwrap_or_default() {
                    for method in self.named(ty, Some(*above), |name| {
                        rule.names.is_empty() || rule.names.contains(&name)
                    }) {
                        if !list
                            .iter()
                            .any(|called| called.method == method && called.when == rule.when)
                        {
                            list.push(Called {
                                method,
                                ty: *above,
                                when: rule.when,
                                edge: rule.edge,
                                followed: rule.followed,
                                guessed: false,
                            });
                        }
                    }
                }
            }
            self.add_bridged(ty, &mut list);
            if self.has_unknown_callbacks(&ancestors) {
                for method in self.named(ty, None, |name| {
                    looks_like_callback(&self.world.program.text(name))
                }) {
                    if Ty::from(self.world.program.method(method).class) == ty {
                        list.push(Called {
                            method,
                            ty: Ty::NONE,
                            when: When::Same,
                            edge: Edge::Callback,
                            followed: false,
                            guessed: true,
                        });
                    }
                }
            }
        }
        let list: Rc<[Called]> = list.into();
        self.called.insert(ty, list.clone());
        list
    }

    /// The rule for the single method of a functional interface that a lambda is made for.
    pub fn lambda(&mut self, interface: Ty, method: MethodId) -> Called {
        for above in self.ancestors(interface).iter() {
            if let Some(rule) = self.rules.get(above).and_then(|rules| rules.first()) {
                let (when, edge, followed) = (rule.when, rule.edge, rule.followed);
                return Called {
                    method,
                    ty: *above,
                    when,
                    edge,
                    followed,
                    guessed: false,
                };
            }
        }
        Called {
            method,
            ty: Ty::NONE,
            when: When::Same,
            edge: Edge::Callback,
            followed: false,
            guessed: true,
        }
    }

    /// A type outside of the app of which nothing is known, and of the platform or a library that may call back.
    fn has_unknown_callbacks(&self, ancestors: &[Ty]) -> bool {
        let mut unknown = false;
        for ty in ancestors {
            if self.modelled.contains_key(ty) {
                return false;
            }
            unknown |= !self.world.is_defined(*ty) && !self.world.name(*ty).starts_with("java.");
        }
        unknown
    }

    /// The virtual methods that run on objects of class `ty` and whose name is wanted: the nearest of each signature,
    /// up to (and without) the class `stop`.
    pub fn named(&self, ty: Ty, stop: Option<Ty>, wanted: impl Fn(StrId) -> bool) -> Vec<MethodId> {
        let program = self.world.program;
        let mut seen: Vec<(StrId, ProtoId)> = Vec::new();
        let mut list: Vec<MethodId> = Vec::new();
        for class in program.superclasses(TypeId(ty.0)) {
            if Some(Ty::from(class)) == stop {
                break;
            }
            let Some(defined) = program.class_of(class) else {
                continue;
            };
            for def in program.virtual_methods(defined) {
                let row = program.method(def.method);
                if wanted(row.name)
                    && def.code().is_some()
                    && !seen.contains(&(row.name, row.proto))
                {
                    seen.push((row.name, row.proto));
                    list.push(def.method);
                }
            }
        }
        list
    }

    /// The methods, constructors and initialisers of class `ty` that have one of the names, by name.
    pub fn lifecycle(&self, ty: Ty, names: &[String]) -> Vec<MethodId> {
        let program = self.world.program;
        let ids: BTreeMap<StrId, ()> = names
            .iter()
            .filter_map(|name| {
                Some((
                    program.find_string(&consentry_dex::mutf8::encode(name))?,
                    (),
                ))
            })
            .collect();
        let mut list = Vec::new();
        if let Some(class) = program.class_of(TypeId(ty.0)) {
            for def in program.class_methods(class) {
                let name = program.method(def.method).name;
                let special = program.string(name).first() == Some(&b'<');
                if special && ids.contains_key(&name) && def.code().is_some() {
                    list.push(def.method);
                }
            }
        }
        list.extend(self.named(ty, None, |name| ids.contains_key(&name)));
        list
    }
}

fn rule(world: &World<'_>, callback: &Callback) -> Option<Rule> {
    let when = match callback.phase.as_str() {
        "interaction" => When::Interaction,
        "background" => When::Background,
        _ => When::Same,
    };
    let edge = if callback.edge == "async" {
        Edge::Async
    } else {
        Edge::Callback
    };
    let encode = |name: &String| {
        world
            .program
            .find_string(&consentry_dex::mutf8::encode(name))
    };
    let names: Vec<StrId> = callback.methods.iter().filter_map(encode).collect();
    // A name that no member mentions is overridden by nobody.
    (callback.methods.is_empty() || !names.is_empty()).then_some(Rule {
        when,
        edge,
        followed: callback.followed,
        names,
    })
}
