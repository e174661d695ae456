//! Between components: what intents carry to whom, results, binders, providers of the app.

use foldhash::{HashMap, HashMapExt};

use consentry_dex::TypeId;

use super::atoms::{Atom, Val};
use super::library::Call;
use super::machine::Machine;
use super::objects::{Family, Key, Name};
use super::pattern::beginning;
use super::store::Store;
use crate::query::{Filter, Query};
use crate::world::{Ty, World};

/// What may be started, and how.
#[derive(Clone, Debug)]
pub(crate) struct Declared {
    pub kind: String,
    pub exported: bool,
    /// The system or another app may start it.
    pub open: bool,
    /// An activity that is told of changes of the configuration.
    pub configured: bool,
    pub filters: Vec<Filter>,
}

/// The components of the app by class.
#[derive(Default)]
pub(crate) struct Deliveries {
    pub declared: HashMap<Ty, Declared>,
    pub authorities: Vec<(String, Ty)>,
    /// Other names under which they are started.
    pub aliases: HashMap<String, Ty>,
}

impl Deliveries {
    pub fn new(world: &World<'_>, query: &Query) -> Self {
        let mut this = Self {
            declared: HashMap::new(),
            authorities: Vec::new(),
            aliases: HashMap::new(),
        };
        for component in &query.components {
            let Some(ty) = world.find(&component.name) else {
                continue;
            };
            this.declared.insert(
                ty,
                Declared {
                    kind: component.kind.clone(),
                    exported: component.exported || component.launcher,
                    open: component.open,
                    configured: component.configured,
                    filters: component.filters.clone(),
                },
            );
            for alias in &component.aliases {
                this.aliases.insert(alias.clone(), ty);
            }
            for authority in &component.authorities {
                this.authorities.push((authority.clone(), ty));
            }
        }
        this
    }
}

impl Machine<'_, '_, '_> {
    /// Where the platform keeps what it hands to a component.
    pub(super) fn mail(&mut self, ty: Ty) -> u32 {
        self.objects.of(
            Name::Known(Family::Mail, ty.0.into()),
            Ty::NONE,
            true,
            false,
        )
    }

    /// What is sent by action: one box for each kind of component.
    fn by_action(&mut self, kind: &str) -> u32 {
        let number = match kind {
            "activity" => -1,
            "service" | "bound" => -2,
            _ => -3,
        };
        self.objects
            .of(Name::Known(Family::Mail, number), Ty::NONE, true, false)
    }

    /// An intent is sent: to the components it names, to those that listen to its action, out of the app. Returns what
    /// arrives there.
    pub(super) fn send(&mut self, call: &mut Call, intent: Val, kind: &str, local: bool) -> Val {
        let mut copies = Val::NONE;
        let class = Key::Part(self.rules.parts.of("class"));
        let action = Key::Part(self.rules.parts.of("action"));
        let mut leaving = Vec::new();
        for (index, object) in self.values.objects(intent).into_iter().enumerate() {
            let copy = self.snapshot(call, object, 16 + (index as u8).min(100));
            copies = self.values.join(copies, copy);
            let classes = self.peek(&call.store, object, class);
            let mut named: Vec<Ty> = Vec::new();
            let mut known = classes != Val::NONE;
            for atom in self.values.atoms(classes).iter() {
                match atom {
                    Atom::Class(ty) => named.push(Ty(*ty)),
                    Atom::Text(sym) => {
                        let name = self.spell(*sym);
                        let alias = self.deliveries.aliases.get(&name).copied();
                        named.extend(alias.or_else(|| self.world().find(&name)));
                    }
                    Atom::Int(0) => (),
                    _ => known = false,
                }
            }
            for ty in &named {
                self.deliver(call, *ty, copy, kind);
            }
            if named.is_empty() || !known {
                let actions = self.peek(&call.store, object, action);
                let names = self.values.texts(actions);
                let inbox = self.by_action(kind);
                for name in &names {
                    self.put(&mut call.store, inbox, Key::Text(*name), copy, false);
                }
                if names.is_empty() {
                    self.put(&mut call.store, inbox, Key::Data, copy, false);
                }
                leaving.push(Atom::Object(object));
            } else if named.iter().all(|ty| !self.world().is_defined(*ty)) {
                leaving.push(Atom::Object(object));
            }
        }
        leaving.extend(self.values.labels(intent).into_iter().map(Atom::Label));
        if !leaving.is_empty() && !local {
            let value = self.values.of(leaving);
            let store = call.store.clone();
            self.leave(call.at, call.method, -2, "ipc", "", &[value], &[], &store);
        }
        copies
    }

    pub(super) fn deliver(&mut self, call: &mut Call, ty: Ty, intent: Val, kind: &str) {
        let inbox = self.mail(ty);
        let how = if kind == "bound" { kind } else { "started" };
        let part = Key::Part(self.rules.parts.of(how));
        let once = self.values.one(Atom::Int(1));
        self.put(&mut call.store, inbox, part, once, true);
        let part = Key::Part(self.rules.parts.of("intent"));
        self.put(&mut call.store, inbox, part, intent, false);
        let part = Key::Part(self.rules.parts.of("starter"));
        let starter = self.values.one(Atom::Object(self.component));
        self.put(&mut call.store, inbox, part, starter, false);
        let starter = self.objects.ty(self.component);
        let starters = self.starters.entry(ty).or_default();
        if !starters.contains(&starter) {
            starters.push(starter);
        }
    }

    /// An object with what another one holds now.
    fn snapshot(&mut self, call: &mut Call, object: u32, which: u8) -> Val {
        let ty = self.objects.ty(object);
        let at = call.at;
        let name = Name::Made(at.method, at.offset, at.context, which);
        let copy = self.objects.of(name, ty, true, false);
        let places = self.objects.places(object);
        if let Some(footprint) = self.footprints.last_mut() {
            footprint.shape(object, places.len());
        }
        for place in places {
            let Some((_, key)) = self.objects.key(place) else {
                continue;
            };
            if matches!(key, Key::Made | Key::Slot(_)) {
                continue;
            }
            let value = self.read_place(&call.store, place);
            if value != Val::NONE {
                let value = self.parcelled(call, value);
                self.put(&mut call.store, copy, key, value, false);
            }
        }
        self.values.one(Atom::Object(copy))
    }

    /// Objects of the app that write themselves into parcels: what comes out of these.
    fn parcelled(&mut self, call: &mut Call, value: Val) -> Val {
        let program = self.world().program;
        let Some(parcelable) = self.world().find("android.os.Parcelable") else {
            return value;
        };
        let mut all = Vec::new();
        for atom in self.values.atoms(value).iter() {
            let Atom::Object(object) = atom else {
                all.push(*atom);
                continue;
            };
            let ty = self.objects.ty(*object);
            let creator = program
                .fields_of(TypeId(ty.0))
                .find(|field| &*program.text(program.field(*field).name) == "CREATOR");
            let writes = self.graph.ancestors(ty).contains(&parcelable);
            let (true, Some(creator)) = (writes && self.world().is_defined(ty), creator) else {
                all.push(*atom);
                continue;
            };
            let store = std::mem::take(&mut call.store);
            call.store = self.load_class(ty, call.at, store);
            let world = self.world_object;
            let creator = self.peek(&call.store, world, Key::Field(creator.0));
            let of = self.world().find("android.os.Parcel").unwrap_or(Ty::NONE);
            let parcel = self.make(call.at, 6, of, &mut call.store);
            let this = self.values.one(*atom);
            let store = call.store.clone();
            let written = self
                .call_by_name(call.at, this, "writeToParcel", &[parcel, Val::NULL], store)
                .and_then(|ran| ran.store);
            let read = written.and_then(|store| {
                self.call_by_name(call.at, creator, "createFromParcel", &[parcel], store)
            });
            match read {
                Some(ran) if !self.values.objects(ran.value).is_empty() => {
                    all.extend(self.values.atoms(ran.value).iter().copied());
                    if let Some(store) = ran.store {
                        call.store = store;
                    }
                }
                _ => all.push(*atom),
            }
        }
        self.values.of(all)
    }

    /// The intents that a component was started with.
    pub(super) fn intents(&mut self, store: &Store, ty: Ty) -> Val {
        let inbox = self.mail(ty);
        let part = Key::Part(self.rules.parts.of("intent"));
        let mut all = self.peek(store, inbox, part);
        let declared = self.deliveries.declared.get(&ty).cloned();
        if let Some(declared) = &declared {
            let inbox = self.by_action(&declared.kind);
            let own = self.taken_by_filters(store, inbox, declared);
            all = self.values.join(all, own);
        }
        if all == Val::NONE || declared.is_none_or(|declared| declared.exported) {
            all = self.values.join(all, Val::TOP);
        }
        all
    }

    /// The intent of somebody else with which a component was started: what is put into it stays there.
    pub(super) fn outside_intent(&mut self, ty: Ty) -> Val {
        let intent = self.world().find("android.content.Intent");
        let name = Name::Known(Family::Outside, ty.0.into());
        let intent = intent.unwrap_or(Ty::NONE);
        let object = self.objects.of(name, intent, false, true);
        self.values.one(Atom::Object(object))
    }

    /// The broadcasts that a receiver registered by code gets: by the actions of its filter.
    pub(super) fn broadcasts(&mut self, store: &Store, filter: Val) -> Val {
        let action = Key::Part(self.rules.parts.of("action"));
        let inbox = self.by_action("receiver");
        let mut all = Val::TOP;
        for object in self.values.objects(filter) {
            let mut names = self.peek(store, object, action);
            let more = self.elements(store, object);
            names = self.values.join(names, more);
            for sym in self.values.texts(names) {
                let own = self.peek(store, inbox, Key::Text(sym));
                all = self.values.join(all, own);
            }
        }
        all
    }

    /// An activity gives a result: to those that started it, and out of the app where others may.
    pub(super) fn set_result(&mut self, call: &mut Call, intent: Val) {
        let starter = Key::Part(self.rules.parts.of("starter"));
        let result = Key::Part(self.rules.parts.of("result"));
        let mut copies = Val::NONE;
        for (index, object) in self.values.objects(intent).into_iter().enumerate() {
            let copy = self.snapshot(call, object, 130 + (index as u8).min(100));
            copies = self.values.join(copies, copy);
        }
        let mut leaves = false;
        for this in self.values.objects(call.this()) {
            let ty = self.objects.ty(this);
            let inbox = self.mail(ty);
            let starters = self.peek(&call.store, inbox, starter);
            for starter in self.values.objects(starters) {
                let asked = self.objects.ty(starter);
                let inbox = self.mail(asked);
                self.put(&mut call.store, inbox, result, copies, false);
                self.answer(call, asked, ty, copies);
            }
            leaves |= self
                .deliveries
                .declared
                .get(&ty)
                .is_none_or(|declared| declared.exported);
        }
        if leaves {
            let store = call.store.clone();
            self.leave(call.at, call.method, -2, "ipc", "", &[intent], &[], &store);
        }
    }

    /// Results that an activity was given.
    pub(super) fn results(&mut self, store: &Store, ty: Ty) -> Val {
        let inbox = self.mail(ty);
        let part = Key::Part(self.rules.parts.of("result"));
        let all = self.peek(store, inbox, part);
        self.values.join(all, Val::TOP)
    }

    /// A service is bound: the connection gets its binder.
    pub(super) fn bind(&mut self, call: &mut Call, intent: Val, connection: Val) {
        self.send(call, intent, "bound", true);
        let class = Key::Part(self.rules.parts.of("class"));
        let binder = Key::Part(self.rules.parts.of("binder"));
        let mut binders = Val::TOP;
        for object in self.values.objects(intent) {
            let classes = self.peek(&call.store, object, class);
            for atom in self.values.atoms(classes).iter() {
                if let Atom::Class(ty) = atom {
                    let inbox = self.mail(Ty(*ty));
                    let own = self.peek(&call.store, inbox, binder);
                    binders = self.values.join(binders, own);
                }
            }
        }
        self.register_later(call, connection, "onServiceConnected", &[]);
        let store = call.store.clone();
        let args = [Val::TOP, binders];
        if let Some(after) = self
            .call_by_name(call.at, connection, "onServiceConnected", &args, store)
            .and_then(|ran| ran.store)
        {
            call.store = self.merge(&call.store.clone(), &after);
        }
        for object in self.values.objects(connection) {
            self.put(&mut call.store, object, binder, binders, false);
        }
    }

    /// A provider of the app is asked through the resolver. False where it is none of the app.
    pub(super) fn provider(&mut self, call: &mut Call) -> bool {
        let mut found: Vec<Ty> = Vec::new();
        let uri = call.arg(0);
        let address = Key::Part(self.rules.parts.of("address"));
        let mut texts: Vec<Atom> = self.values.atoms(uri).to_vec();
        for object in self.values.objects(uri) {
            let more = self.peek(&call.store, object, address);
            texts.extend(self.values.atoms(more).iter().copied());
        }
        for atom in texts {
            let (Atom::Text(sym) | Atom::Start(sym)) = atom else {
                continue;
            };
            let text = self.spell(sym);
            let Some(rest) = beginning(&text).strip_prefix("content://") else {
                continue;
            };
            let authority = rest.split('/').next().unwrap_or("");
            for (known, ty) in &self.deliveries.authorities {
                if known == authority && !found.contains(ty) {
                    found.push(*ty);
                }
            }
        }
        if found.is_empty() {
            return false;
        }
        let name = self.name_of(call);
        let args: Vec<Val> = call.args.iter().skip(1).copied().collect();
        for ty in found {
            let object = self.objects.of(Name::Component(ty), ty, true, false);
            let this = self.values.one(Atom::Object(object));
            let store = call.store.clone();
            if let Some(ran) = self.call_by_name(call.at, this, &name, &args, store) {
                call.result = self.values.join(call.result, ran.value);
                if let Some(store) = ran.store {
                    call.store = store;
                }
            }
        }
        true
    }

    /// The components of a class or below it.
    pub(super) fn component_of(&mut self, ty: Ty) -> Option<u32> {
        self.world()
            .program
            .class_of(TypeId(ty.0))
            .map(|_| self.objects.of(Name::Component(ty), ty, true, false))
    }
}
