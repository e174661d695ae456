//! Which keys a call may ask a map for.

use consentry_dex::{FieldId, MethodId, OpcodeClass, Reference};

use super::super::Before;
use super::super::origins::Origin;
use super::super::val::Val;
use super::inside::How;
use super::{Form, Key};
use crate::world::Ty;

/// Places that are looked at for one key, and keys that are told apart.
const MOST_PLACES: usize = 80;
const MOST_KEYS: usize = 24;
const MOST_SITES: usize = 24;
const MOST_FORMS: usize = 3;
/// Calls that give another form of what they are given: a class, a number in an object.
const FORMS: &[(&[u8], Form)] = &[
    (b"getClass", Form::ClassOf),
    (b"getPath", Form::Path),
    (b"getHost", Form::Host),
    (b"getAuthority", Form::Host),
    (b"getLastPathSegment", Form::Last),
    (b"parse", Form::Same),
    (b"create", Form::Same),
    (b"getOrCreateKotlinClass", Form::Same),
    (b"getJavaClass", Form::Same),
    (b"getJavaObjectType", Form::Same),
    (b"valueOf", Form::Same),
    (b"intValue", Form::Same),
    (b"requireNonNull", Form::Same),
    (b"checkNotNull", Form::Same),
    (b"toString", Form::Same),
];

/// What a call may ask for.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Keys {
    Known(Vec<Val>),
    /// The user or the platform chooses: any of them.
    Free,
    /// The app chooses, and it is not known how.
    Doubt,
}

/// One search for keys.
#[derive(Default)]
struct Search {
    seen: Vec<Key>,
    all: Vec<Val>,
    free: bool,
    doubt: bool,
}

impl Before<'_, '_> {
    /// The key of what a call takes out, or puts in.
    pub(super) fn key_at(&mut self, method: MethodId, how: How) -> Key {
        let any = Key {
            method,
            value: Val::Other,
            origin: None,
            form: Form::Same,
            any: true,
        };
        let How::By(offset) = how else { return any };
        let call = self.asking(method, |origins| Some(*origins.at(offset)?.1));
        let target = call.and_then(|call| self.accessed(&call));
        let returns = target.and_then(|target| Some((target, self.inside(target)?.returns?)));
        let Some((target, (_, how))) = returns else {
            return self.key_given(method, offset, 1);
        };
        let inner = self.key_at(target, how);
        match inner.value {
            Val::Param(index) if inner.method == target => {
                let own = self.key_given(method, offset, index);
                Key {
                    form: inner.form.of(own.form),
                    ..own
                }
            }
            _ => inner,
        }
    }

    /// What a call is given as an argument, as a key.
    pub(super) fn key_given(&mut self, method: MethodId, offset: u32, index: u16) -> Key {
        let run = self.root(method);
        let event = run.events.iter().find(|event| event.offset == offset);
        let value = event.and_then(|event| event.args.get(usize::from(index)).copied());
        let key = Key {
            method,
            value: value.unwrap_or(Val::Other),
            origin: self.argument(method, offset, index),
            form: Form::Same,
            any: false,
        };
        if matches!(key.value, Val::Param(_)) || self.plain_key(&key).is_some() {
            return key;
        }
        // Another form of it.
        let form = key.origin.and_then(|origin| {
            self.asking(method, |origins| {
                let (_, call) = origins.call(origin)?;
                let row = self.world.program.method(call.callee()?);
                let name = self.world.program.string(row.name);
                let (_, form) = FORMS.iter().find(|(own, _)| *own == name)?;
                (call.registers.len() == 1).then_some((call.offset, *form))
            })
        });
        match form {
            Some((at, form)) if at != offset => {
                let own = self.key_given(method, at, 0);
                Key {
                    form: form.of(own.form),
                    ..own
                }
            }
            _ => key,
        }
    }

    /// A key that a method gives, whatever is evaluated of the method: another form of what its origin is made of.
    pub(super) fn key_from(&self, method: MethodId, value: Val, origin: Option<Origin>) -> Key {
        let mut key = Key {
            method,
            value,
            origin,
            form: Form::Same,
            any: false,
        };
        for _ in 0..MOST_FORMS {
            if key.value != Val::Other && key.value != Val::Unsure {
                break;
            }
            let inner = key.origin.and_then(|origin| {
                self.asking(method, |origins| {
                    let (position, call) = origins.call(origin)?;
                    let row = self.world.program.method(call.callee()?);
                    let name = self.world.program.string(row.name);
                    let (_, form) = FORMS.iter().find(|(own, _)| *own == name)?;
                    let first = call
                        .registers
                        .get(0)
                        .filter(|_| call.registers.len() == 1)?;
                    Some((origins.of(position, first)?, *form))
                })
            });
            let Some((origin, form)) = inner else { break };
            key.form = key.form.of(form);
            key.origin = Some(origin);
            if let Origin::Param(index) = origin {
                key.value = Val::Param(index);
            }
        }
        key
    }

    /// A key that is known.
    pub(super) fn plain_key(&mut self, key: &Key) -> Option<Val> {
        match (key.form, key.value) {
            (Form::ClassOf, value @ Val::Obj(_)) => {
                let ty = self.arena.object(value)?.ty;
                (ty != Ty::NONE).then_some(Val::Class(ty))
            }
            (Form::Path | Form::Host | Form::Last, Val::Text(text)) => {
                let program = self.world.program;
                let text = self.arena.text(program, text).into_owned();
                let part = part_of(&text, key.form)?;
                match self.arena.keep(program, part) {
                    part @ Val::Text(_) => Some(part),
                    _ => None,
                }
            }
            (Form::Same, Val::Boxed(_, number)) => Some(Val::Int(number)),
            (Form::Same, value @ (Val::Text(_) | Val::Int(_) | Val::Class(_))) => Some(value),
            (Form::Same, value @ Val::Obj(_)) if self.arena.is_single(value) => Some(value),
            _ => None,
        }
    }

    /// Every key that may be meant before consent.
    pub(super) fn keys_of(&mut self, key: &Key) -> Keys {
        let mut search = Search::default();
        self.find_keys(*key, &mut search);
        if search.free {
            return Keys::Free;
        }
        if search.doubt || search.all.len() > MOST_KEYS {
            return Keys::Doubt;
        }
        Keys::Known(search.all)
    }

    fn find_keys(&mut self, key: Key, search: &mut Search) {
        if search.seen.contains(&key) {
            return;
        }
        search.seen.push(key);
        if search.seen.len() > MOST_PLACES {
            search.doubt = true;
            return;
        }
        if key.any {
            search.free = true;
            return;
        }
        for value in self.arena.all(key.value) {
            let one = Key { value, ..key };
            if let Some(known) = self.plain_key(&one) {
                search.all.push(known);
            } else if let Val::Param(index) = value {
                self.keys_from_callers(key, index, search);
            } else if !self.keys_from_field(key, search) {
                match self.is_chosen_outside(key) {
                    true => search.free = true,
                    false => search.doubt = true,
                }
            }
        }
    }

    fn keys_from_callers(&mut self, key: Key, index: u16, search: &mut Search) {
        let program = self.world.program;
        if self.is_called_back(key.method) {
            search.free = true;
            return;
        }
        for reference in self.world.references_to(key.method) {
            for site in program.callers(reference) {
                let code = program.code(site.code());
                let Some(caller) = code.and_then(|code| code.methods().next()) else {
                    continue;
                };
                if self.is_live(caller, site.offset()) {
                    let own = self.key_given(caller, site.offset(), index);
                    let form = key.form.of(own.form);
                    self.find_keys(Key { form, ..own }, search);
                }
            }
        }
    }

    /// What is put into the field that a key is kept in; false where it is kept in none.
    fn keys_from_field(&mut self, key: Key, search: &mut Search) -> bool {
        let Some(field) = self.field_of(key) else {
            return false;
        };
        let Some(sites) = self.field_sites(field) else {
            return false;
        };
        let program = self.world.program;
        let puts = sites.iter().filter(|site| {
            matches!(
                site.opcode().class(),
                OpcodeClass::InstancePut | OpcodeClass::StaticPut
            )
        });
        let puts: Vec<_> = puts.copied().collect();
        if puts.is_empty() || puts.len() > MOST_SITES {
            return false;
        }
        for site in puts {
            let code = program.code(site.code());
            let Some(method) = code.and_then(|code| code.methods().next()) else {
                return false;
            };
            if !self.is_live(method, site.offset()) {
                continue;
            }
            let run = self.root(method);
            let put = run.puts.iter().find(|put| put.offset == site.offset());
            let origin = self.asking(method, |origins| {
                let (position, put) = origins.at(site.offset())?;
                origins.of(position, put.registers.get(0)?)
            });
            let own = Key {
                method,
                value: put.map_or(Val::Other, |put| put.value),
                origin,
                form: key.form,
                any: false,
            };
            self.find_keys(own, search);
        }
        true
    }

    fn field_of(&self, key: Key) -> Option<FieldId> {
        if let Val::Field(field) = key.value {
            return Some(field);
        }
        let Origin::At(offset) = key.origin? else {
            return None;
        };
        self.asking(key.method, |origins| {
            let (_, get) = origins.at(offset)?;
            match (get.opcode.class(), get.reference) {
                (OpcodeClass::InstanceGet | OpcodeClass::StaticGet, Reference::Field(field)) => {
                    Some(field)
                }
                _ => None,
            }
        })
    }

    /// True for a key that the platform gives, not by what the app itself keeps or hands on.
    fn is_chosen_outside(&mut self, key: Key) -> bool {
        if key.value == Val::Unsure {
            return false;
        }
        let program = self.world.program;
        let call = key.origin.and_then(|origin| {
            self.asking(key.method, |origins| {
                let (_, call) = origins.call(origin)?;
                Some((call.offset, call.callee()?))
            })
        });
        let Some((offset, callee)) = call else {
            return false;
        };
        if program.class_of(program.method(callee).class).is_some() {
            return false;
        }
        let run = self.root(key.method);
        let event = run.events.iter().find(|event| event.offset == offset);
        let mut given = event.into_iter().flat_map(|event| event.args.iter());
        let own = self.is_called_back(key.method);
        !given.any(|value| match value {
            Val::Param(_) => !own,
            Val::Field(_) | Val::Unsure => true,
            _ => false,
        })
    }
}

/// A part of an address, as the platform gives it.
fn part_of(address: &str, form: Form) -> Option<&str> {
    let (_, rest) = address.split_once(':')?;
    let rest = rest.split(['?', '#']).next()?;
    let (host, path) = match rest.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => return None,
    };
    match form {
        Form::Path => Some(path),
        Form::Host => Some(host),
        _ => path.rsplit('/').find(|part| !part.is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, part_of};

    #[test]
    fn parts_of_addresses() {
        let address = "shop://app/detail/goods?id=3#top";
        assert_eq!(part_of(address, Form::Path), Some("/detail/goods"));
        assert_eq!(part_of(address, Form::Host), Some("app"));
        assert_eq!(part_of(address, Form::Last), Some("goods"));
        assert_eq!(part_of("shop://app", Form::Path), Some(""));
        assert_eq!(part_of("no address", Form::Path), None);
    }
}
