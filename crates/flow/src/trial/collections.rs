//! Lists, sets, queues, maps and what goes through them.

use super::functions::ACCEPT;
use super::machine::Machine;
use super::platform::Call;
use super::value::{NULL, Stop, V};

/// Members of one collection.
const MOST_MEMBERS: usize = 20_000;

pub(super) fn collection(
    machine: &mut Machine<'_, '_>,
    call: &Call<'_>,
) -> Result<Option<V>, Stop> {
    match call.class() {
        "java.util.Arrays"
        | "java.util.Collections"
        | "java.util.List"
        | "java.util.Set"
        | "java.util.Map"
            if call.args.len() == call.callee.params.len() =>
        {
            return of_statics(machine, call);
        }
        "java.lang.Iterable" => {}
        // What is not modelled of them changes no members.
        class
            if class == "java.util.Comparator"
                || class.starts_with("java.util.function.")
                || class.starts_with("java.util.stream.") =>
        {
            return Ok(None);
        }
        class if class.starts_with("java.util.") || class.starts_with("android.util.") => {}
        _ => return Ok(None),
    }
    let this = call.this();
    if machine.object(&this).is_none() {
        return Ok(None);
    }
    let class = call.class();
    if machine.prop(&this, "foreign").is_some() {
        let function = call.arg(1);
        if call.name() == "forEach" && machine.whether(&V::Any, &function) {
            machine.call(&function, ACCEPT, &[V::Any])?;
        }
        return Ok(foreign(machine, call));
    }
    if class.ends_with("Iterator") || class.ends_with("Enumeration") {
        return Ok(iterated(machine, call));
    }
    if class == "java.util.Map$Entry" {
        let at = usize::from(call.name() == "getValue");
        return Ok(machine
            .object(&this)
            .and_then(|object| object.items.get(at))
            .cloned());
    }
    if class.contains("Map")
        || class.contains("SparseArray")
        || class.contains("SparseBoolean")
        || class.contains("SparseInt")
        || class.contains("Hashtable")
        || class == "java.util.Properties"
        || class == "android.util.LruCache"
    {
        let given = super::maps::map(machine, call)?;
        return Ok(machine.otherwise(&this, given));
    }
    if class == "java.util.Optional"
        || class.starts_with("java.util.concurrent.")
            && !class.contains("Queue")
            && !class.contains("CopyOnWrite")
            && !class.contains("Deque")
    {
        return Ok(None);
    }
    let given = super::lists::list(machine, call, class.contains("Set"))?;
    Ok(machine.otherwise(&this, given))
}

impl Machine<'_, '_> {
    pub(super) fn list_of(&mut self, class: &str, items: Vec<V>) -> V {
        let made = self.make_named(class);
        if let Some(object) = self.object_mut(&made) {
            object.items = items;
        }
        made
    }

    /// The members of a collection of the platform or, asked one by one, of the app; `None` where they are not known.
    pub(super) fn members(&mut self, value: &V) -> Result<Option<Vec<V>>, Stop> {
        let Some(object) = self.object(value) else {
            return Ok(None);
        };
        let foreign = object.props.contains_key("foreign");
        if !foreign && (!self.world.is_defined(object.ty) || !object.items.is_empty()) {
            return Ok((!object.lost).then(|| object.items.clone()));
        }
        if foreign {
            return Ok(Some(vec![V::Any]));
        }
        let Some(iterator) = self.tell(value, "iterator", &[])? else {
            return Ok((!self.object(value).is_some_and(|object| object.lost)).then(Vec::new));
        };
        let mut items = Vec::new();
        if let Some(own) = self
            .object(&iterator)
            .filter(|object| !self.world.is_defined(object.ty))
        {
            return Ok((!own.lost).then(|| own.items.clone()));
        }
        while items.len() < MOST_MEMBERS {
            match self.tell(&iterator, "hasNext", &[])? {
                Some(V::Int(1)) => {}
                Some(V::Int(0)) => return Ok(Some(items)),
                _ => return Ok(None),
            }
            match self.tell(&iterator, "next", &[])? {
                Some(item) => items.push(item),
                None => return Ok(None),
            }
        }
        Ok(None)
    }

    pub(super) fn position(&mut self, items: &[V], wanted: &V) -> Result<Option<usize>, Stop> {
        for (index, item) in items.iter().enumerate() {
            match self.equal(item, wanted)? {
                V::Int(0) => {}
                V::Int(_) => return Ok(Some(index)),
                _ => self.doubt(),
            }
        }
        Ok(None)
    }

    /// A method that is not modelled may have changed what a collection holds.
    fn otherwise(&mut self, value: &V, given: Option<V>) -> Option<V> {
        if given.is_none()
            && let Some(object) = self.object_mut(value)
        {
            object.lost = true;
        }
        given
    }

    /// What is changed where it is not sure that this runs is not known any more.
    pub(super) fn spoil(&mut self, value: &V) {
        let sure = self.sure;
        if let Some(object) = self.object_mut(value) {
            object.lost |=
                !sure || object.items.len() > MOST_MEMBERS || object.pairs.len() > MOST_MEMBERS;
        }
    }
}

/// What the platform itself gives: how much it is, and what, the device decides.
fn foreign(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Option<V> {
    let this = call.this();
    match call.name() {
        "iterator" | "listIterator" | "elements" | "values" | "keySet" | "entrySet" | "subList" => {
            let made = machine.make_named("java.util.Iterator");
            machine.set_prop(&made, "foreign", V::Int(1));
            Some(made)
        }
        // One member is enough to see what is done with it.
        "hasNext" | "hasMoreElements" => Some(match machine.prop(&this, "at") {
            Some(_) => V::Int(0),
            None => V::Any,
        }),
        "next" | "nextElement" => {
            machine.set_prop(&this, "at", V::Int(1));
            Some(V::Any)
        }
        "add" | "put" | "addAll" | "putAll" | "remove" | "clear" => None,
        _ => Some(V::Any),
    }
}

fn of_statics(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Result<Option<V>, Stop> {
    let first = call.arg(0);
    Ok(Some(match (call.class(), call.name()) {
        ("java.util.Arrays" | "java.util.List" | "java.util.Set", "asList" | "of" | "copyOf")
        | ("java.util.Collections", "singletonList" | "singleton") => {
            let spread = call.args.len() == 1
                && call.name() != "singletonList"
                && call.name() != "singleton"
                && machine.object(&first).is_some();
            let copied = call.class() == "java.util.Arrays" && call.name() == "copyOf";
            let mut items = if spread || copied {
                machine.members(&first)?.unwrap_or_default()
            } else {
                call.args.to_vec()
            };
            if copied
                && let Some(count) = call
                    .arg(1)
                    .int()
                    .and_then(|count| usize::try_from(count).ok())
            {
                items.resize(count.min(MOST_MEMBERS), NULL);
            }
            if copied {
                let ty = machine
                    .object(&first)
                    .map_or(crate::world::Ty::NONE, |object| object.ty);
                let made = machine.make(ty);
                if let Some(object) = machine.object_mut(&made) {
                    object.items = items;
                }
                return Ok(Some(made));
            }
            machine.list_of("java.util.ArrayList", items)
        }
        ("java.util.Collections", "emptyList" | "emptySet") => {
            machine.list_of("java.util.ArrayList", Vec::new())
        }
        ("java.util.Collections", "emptyMap") => machine.make_named("java.util.HashMap"),
        ("java.util.Collections", "singletonMap") | ("java.util.Map", "of") => {
            let made = machine.make_named("java.util.HashMap");
            let pairs = call
                .args
                .chunks(2)
                .filter_map(|pair| Some((pair.first()?.clone(), pair.get(1)?.clone())))
                .collect();
            if let Some(object) = machine.object_mut(&made) {
                object.pairs = pairs;
            }
            made
        }
        ("java.util.Collections", name)
            if name.starts_with("unmodifiable")
                || name.starts_with("synchronized")
                || name.starts_with("newSetFromMap") =>
        {
            if name == "newSetFromMap" {
                machine.list_of("java.util.HashSet", Vec::new())
            } else {
                first
            }
        }
        ("java.util.Collections", "list") => first,
        ("java.util.Collections", "reverse") => {
            if let Some(object) = machine.object_mut(&first) {
                object.items.reverse();
            }
            NULL
        }
        ("java.util.Collections" | "java.util.Arrays", "sort") => {
            machine.sort(&first, &call.arg(1))?;
            NULL
        }
        ("java.util.Arrays", "fill") => {
            let value = call.arg(1);
            if let Some(object) = machine.object_mut(&first).filter(|_| call.args.len() == 2) {
                object
                    .items
                    .iter_mut()
                    .for_each(|slot| *slot = value.clone());
            }
            NULL
        }
        _ => return Ok(None),
    }))
}

fn iterated(machine: &mut Machine<'_, '_>, call: &Call<'_>) -> Option<V> {
    let this = call.this();
    let object = machine.object_mut(&this)?;
    if object.lost {
        return Some(V::Lost);
    }
    let at = object.props.get("at").and_then(V::int).unwrap_or(0);
    let item = usize::try_from(at)
        .ok()
        .and_then(|at| object.items.get(at))
        .cloned();
    match call.name() {
        "hasNext" | "hasMoreElements" => Some(V::flag(item.is_some())),
        "next" | "nextElement" => {
            object.props.insert("at", V::Int(at.saturating_add(1)));
            Some(item.unwrap_or(V::Lost))
        }
        "remove" => {
            let from = object.props.get("of").cloned()?;
            let last = usize::try_from(at.saturating_sub(1))
                .ok()
                .and_then(|at| object.items.get(at))
                .cloned()?;
            let list = machine.object_mut(&from)?;
            list.items.retain(|item| *item != last);
            list.pairs.retain(|(_, value)| *value != last);
            Some(NULL)
        }
        _ => None,
    }
}

pub(super) fn iterator(machine: &mut Machine<'_, '_>, of: &V, items: Vec<V>) -> V {
    let lost = machine.object(of).is_some_and(|object| object.lost);
    let made = machine.list_of("java.util.Iterator", items);
    machine.set_prop(&made, "of", of.clone());
    if let Some(object) = machine.object_mut(&made) {
        object.lost = lost;
    }
    made
}
