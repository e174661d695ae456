//! Abstract objects, their fields as places of a store, and the calling contexts that tell objects of one site apart.

use foldhash::{HashMap, HashMapExt};

use consentry_dex::MethodId;

use super::store::MOST_PLACES;
use crate::values::Sym;
use crate::world::Ty;

/// What an object is known by.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Name {
    /// Made at a place of a method in a calling context; the last number tells apart what one place makes.
    Made(MethodId, u32, u32, u8),
    /// A component of the app.
    Component(Ty),
    /// One for a name in a family: a preferences file, a view by its id.
    Known(Family, i64),
}

/// Families of objects that are known by name.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Family {
    /// Static fields, callbacks, everything there is one of.
    World,
    /// Preferences by the text of the file's name.
    Preferences,
    /// Views by resource id.
    View,
    /// What the platform hands to a component, by its type.
    Mail,
    /// What somebody outside of the app sent to a component, by its type.
    Outside,
    /// A field that an object of unknown content holds: parent object and place.
    Inside,
    /// A file by the text of its name.
    File,
    /// An instance of a class that is kept once, e.g. a binder of a service.
    Single,
}

/// A part of an object.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Key {
    /// A field of a class of the app.
    Field(u32),
    /// Everything that is not told apart.
    Data,
    /// An element by index.
    At(i32),
    /// An entry by text.
    Text(Sym),
    /// A part with a name that library summaries use.
    Part(u16),
    /// How often it was made: 1 once, 2 often, 3 in an earlier run.
    Made,
    /// Callbacks given to a method of this name.
    Slot(u32),
    /// The class has been initialised.
    Loaded(u32),
}

/// An object.
#[derive(Clone, Debug)]
pub(crate) struct Object {
    pub name: Name,
    pub ty: Ty,
    /// `ty` is its class, not only above it.
    pub exact: bool,
    /// Nothing is known of what it holds: it was not made by code that was seen.
    pub unknown: bool,
    /// Places of its parts, in the order in which they were named.
    pub places: Vec<u32>,
}

/// Calls that a context keeps.
pub(crate) const CONTEXT: usize = 3;

/// All objects, places and contexts.
pub(crate) struct Objects {
    pub list: Vec<Object>,
    names: HashMap<Name, u32>,
    places: HashMap<(u32, Key), u32>,
    pub keys: Vec<(u32, Key)>,
    contexts: Vec<Box<[(u32, u32)]>>,
    context_ids: HashMap<Box<[(u32, u32)]>, u32>,
    /// Places that were not kept.
    pub cut: u64,
}

impl Objects {
    pub fn new() -> Self {
        let mut this = Self {
            list: Vec::new(),
            names: HashMap::new(),
            places: HashMap::new(),
            keys: Vec::new(),
            contexts: Vec::new(),
            context_ids: HashMap::new(),
            cut: 0,
        };
        this.context(Box::from([]));
        this
    }

    fn context(&mut self, calls: Box<[(u32, u32)]>) -> u32 {
        if let Some(id) = self.context_ids.get(&calls) {
            return *id;
        }
        let id = self.contexts.len() as u32;
        self.contexts.push(calls.clone());
        self.context_ids.insert(calls, id);
        id
    }

    /// The context of what a call runs.
    pub fn enter(&mut self, context: u32, method: MethodId, offset: u32, most: usize) -> u32 {
        let mut calls = self
            .contexts
            .get(context as usize)
            .map(|calls| calls.to_vec())
            .unwrap_or_default();
        calls.push((method.0, offset));
        let surplus = calls.len().saturating_sub(most);
        calls.drain(..surplus);
        self.context(calls.into())
    }

    /// The object of this name; made where there is none.
    pub fn of(&mut self, name: Name, ty: Ty, exact: bool, unknown: bool) -> u32 {
        if let Some(id) = self.names.get(&name) {
            return *id;
        }
        let id = self.list.len() as u32;
        self.list.push(Object {
            name,
            ty,
            exact,
            unknown,
            places: Vec::new(),
        });
        self.names.insert(name, id);
        id
    }

    pub fn get(&self, id: u32) -> Option<&Object> {
        self.list.get(id as usize)
    }

    pub fn ty(&self, id: u32) -> Ty {
        self.get(id).map_or(Ty::NONE, |object| object.ty)
    }

    /// The place of a part of an object.
    pub fn place(&mut self, object: u32, key: Key) -> u32 {
        if let Some(place) = self.places.get(&(object, key)) {
            return *place;
        }
        let place = self.keys.len() as u32;
        if place as usize >= MOST_PLACES {
            self.cut += 1;
            return MOST_PLACES as u32;
        }
        self.keys.push((object, key));
        self.places.insert((object, key), place);
        if let Some(object) = self.list.get_mut(object as usize) {
            object.places.push(place);
        }
        place
    }

    /// The place of a part that was named before.
    pub fn known(&self, object: u32, key: Key) -> Option<u32> {
        self.places.get(&(object, key)).copied()
    }

    pub fn key(&self, place: u32) -> Option<(u32, Key)> {
        self.keys.get(place as usize).copied()
    }

    pub fn places(&self, object: u32) -> Vec<u32> {
        self.get(object)
            .map(|object| object.places.clone())
            .unwrap_or_default()
    }
}
