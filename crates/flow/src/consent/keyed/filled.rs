//! What is put into the map that a field keeps, under which keys.

use std::collections::BTreeSet;
use std::rc::Rc;

use consentry_dex::{FieldId, MethodId, OpcodeClass};

use super::super::Before;
use super::super::frame::Event;
use super::super::val::Val;
use super::inside::is_map;
use super::words::{MAP_OF, MAPS};
use super::{Entry, Form, Key};

/// Methods that use one map, and values in it.
const MOST_METHODS: usize = 60;
const MOST_ENTRIES: usize = 96;
/// Methods that hand on what their callers give.
const MOST_DEPTH: usize = 4;

/// A value as it is put in: its key and itself may be what callers give.
#[derive(Clone, Copy)]
struct Put {
    method: MethodId,
    offset: u32,
    /// The argument that is the value, where it is one.
    index: Option<u16>,
    key: Key,
    value: Val,
}

impl Before<'_, '_> {
    /// What the map that a field keeps holds before consent; `None` where that is not known.
    pub(super) fn map(&mut self, field: FieldId) -> Option<Rc<[Entry]>> {
        if let Some(found) = self.keyed.maps.get(&field) {
            return found.clone();
        }
        if self.keyed.busy.contains(&field) {
            self.cycle = true;
            self.depths.limit();
            return None;
        }
        self.keyed.busy.push(field);
        let cycles = std::mem::take(&mut self.cycle);
        let outer = self.depths.begin();
        let found = self.fill_map(field).map(Rc::from);
        // Not what was asked for again while it was being found.
        if !self.cycle && !self.depths.is_limited() {
            self.keyed.maps.insert(field, found.clone());
        }
        self.cycle |= cycles;
        self.depths.close(outer);
        self.keyed.busy.pop();
        found
    }

    fn fill_map(&mut self, field: FieldId) -> Option<Vec<Entry>> {
        let mut entries = Vec::new();
        for method in self.users_of(field)? {
            let inside = self.inside(method)?;
            if inside.open.contains(&field) {
                return None;
            }
            for (offset, _, how) in inside.puts.iter().filter(|(_, own, _)| *own == field) {
                let Some(event) = self.event_at(method, *offset)? else {
                    continue;
                };
                let value = event.args.last().copied()?;
                let index = u16::try_from(event.args.len().checked_sub(1)?).ok();
                let key = self.key_at(method, *how);
                let put = Put {
                    method,
                    offset: *offset,
                    index,
                    key,
                    value,
                };
                self.lift_put(put, 0, &mut entries)?;
            }
            for (offset, _) in inside.made.iter().filter(|(_, own)| *own == field) {
                self.add_made(method, *offset, &mut entries)?;
            }
            for (offset, _) in inside.takes.iter().filter(|(_, (own, _))| *own == field) {
                self.check_maker(method, *offset)?;
            }
        }
        Some(entries)
    }

    /// The methods that use the map of a field, also by what others take out of it.
    pub(super) fn users_of(&mut self, field: FieldId) -> Option<BTreeSet<MethodId>> {
        let program = self.world.program;
        if !is_map(program, field) {
            return None;
        }
        let mut found = BTreeSet::new();
        let mut list: Vec<MethodId> = Vec::new();
        for site in self.field_sites(field)? {
            list.push(program.code(site.code())?.methods().next()?);
        }
        while let Some(method) = list.pop() {
            if !found.insert(method) {
                continue;
            }
            if found.len() > MOST_METHODS {
                return None;
            }
            let inside = self.inside(method)?;
            let taken = inside.returns.map(|(own, _)| own);
            if taken == Some(field) || inside.gives == Some(field) {
                for reference in self.world.references_to(method) {
                    for site in program.callers(reference) {
                        list.push(program.code(site.code())?.methods().next()?);
                    }
                }
            }
        }
        Some(found)
    }

    /// What a call is given; inside `Some`, `None` where it does not run.
    fn event_at(&mut self, method: MethodId, offset: u32) -> Option<Option<Event>> {
        if !self.is_live(method, offset) {
            return Some(None);
        }
        let run = self.root(method);
        if run.is_dead(offset) {
            return Some(None);
        }
        let event = run.events.iter().find(|event| event.offset == offset);
        event.cloned().map(Some)
    }

    /// What a map is made with.
    fn add_made(&mut self, method: MethodId, offset: u32, entries: &mut Vec<Entry>) -> Option<()> {
        let call = self.asking(method, |origins| Some(*origins.at(offset)?.1))?;
        if call.opcode.class() == OpcodeClass::NewInstance {
            return Some(());
        }
        if call.registers.is_empty() {
            return Some(());
        }
        let Some(event) = self.event_at(method, offset)? else {
            return Some(());
        };
        let program = self.world.program;
        let name = program.string(program.method(event.target).name);
        let mut pairs: Vec<(Val, Val)> = Vec::new();
        if MAP_OF.contains(&name) {
            for pair in event.args.chunks(2) {
                pairs.push((*pair.first()?, *pair.get(1)?));
            }
        } else {
            for arg in event.args.iter() {
                let items = self.arena.object(*arg)?.items.clone();
                let items = items.map(|items| items.into_iter().map(|(_, one)| one).collect());
                for pair in items.unwrap_or_else(|| vec![*arg]) {
                    let (_, args) = self.arena.object(pair)?.made_by.clone()?;
                    let [_, key, value] = *args else {
                        return None;
                    };
                    pairs.push((key, value));
                }
            }
        }
        for (key, value) in pairs {
            let key = Key {
                method,
                value: key,
                origin: None,
                form: Form::Same,
                any: false,
            };
            let put = Put {
                method,
                offset,
                index: None,
                key,
                value,
            };
            self.lift_put(put, 0, entries)?;
        }
        Some(())
    }

    /// A value with its key, as all callers give them.
    fn lift_put(&mut self, put: Put, depth: usize, entries: &mut Vec<Entry>) -> Option<()> {
        if entries.len() > MOST_ENTRIES || depth > MOST_DEPTH {
            return None;
        }
        let known = self.plain_key(&put.key);
        let own = |value: Val| match value {
            Val::Param(index) => Some(index),
            _ => None,
        };
        let asked = own(put.key.value).filter(|_| put.key.method == put.method);
        let given = own(put.value);
        if given.is_none() && (asked.is_none() || self.is_called_back(put.method)) {
            return self.add_value(put, known, entries);
        }
        if self.is_called_back(put.method) {
            return None;
        }
        let program = self.world.program;
        for reference in self.world.references_to(put.method) {
            for site in program.callers(reference) {
                let caller = program.code(site.code())?.methods().next()?;
                let offset = site.offset();
                let Some(event) = self.event_at(caller, offset)? else {
                    continue;
                };
                let mut lifted = Put {
                    method: caller,
                    offset,
                    ..put
                };
                if let Some(index) = given {
                    lifted.value = event.args.get(usize::from(index)).copied()?;
                    lifted.index = Some(index);
                } else {
                    // The value is the same for all of them.
                    self.add_value(put, None, &mut Vec::new())?;
                    lifted.index = None;
                }
                if let Some(index) = asked {
                    let key = self.key_given(caller, offset, index);
                    lifted.key = Key {
                        form: put.key.form.of(key.form),
                        ..key
                    };
                }
                self.lift_put(lifted, depth + 1, entries)?;
            }
        }
        Some(())
    }

    fn add_value(&mut self, put: Put, key: Option<Val>, entries: &mut Vec<Entry>) -> Option<()> {
        match put.value {
            Val::Int(0) => (),
            value @ Val::Class(_) => entries.push(Entry { key, value }),
            value @ Val::Obj(_) => {
                let object = self.arena.object(value).cloned()?;
                let value = match object.single {
                    true => value,
                    false => self.with_given(put.method, object),
                };
                entries.push(Entry { key, value });
            }
            _ => {
                for value in self.received(put.method, put.offset, put.index?)?.iter() {
                    entries.push(Entry { key, value: *value });
                }
            }
        }
        Some(())
    }

    /// A function that makes what is missing makes nothing but a list.
    fn check_maker(&mut self, method: MethodId, offset: u32) -> Option<()> {
        let program = self.world.program;
        let callee = self.asking(method, |origins| origins.at(offset)?.1.callee())?;
        if program.string(program.method(callee).name) != b"computeIfAbsent" {
            return Some(());
        }
        let Some(event) = self.event_at(method, offset)? else {
            return Some(());
        };
        let object = self.arena.object(*event.args.last()?)?;
        let ty = consentry_dex::TypeId(object.ty.0);
        let mut methods: Vec<MethodId> = object.body.into_iter().collect();
        if methods.is_empty() {
            let class = program.class_of(ty)?;
            let all = program.virtual_methods(class).iter();
            methods.extend(all.map(|def| def.method));
        }
        let mut next = 0;
        while let Some(method) = methods.get(next).copied() {
            next += 1;
            let code = program.code(program.code_of(method)?)?;
            for one in code.instructions() {
                let made = one.ty().map(|ty| program.type_name(ty));
                if one.opcode.class() == OpcodeClass::NewInstance
                    && !made.is_some_and(|name| name.starts_with("java.util."))
                {
                    return None;
                }
                let target = one
                    .callee()
                    .and_then(|callee| self.world.resolve_ref(callee));
                if let Some(target) = target.filter(|target| !methods.contains(target)) {
                    methods.push(target);
                }
                if methods.len() > MOST_DEPTH {
                    return None;
                }
            }
        }
        Some(())
    }

    /// True for a static call that gives a map of what it is given: constants, pairs, an array of pairs.
    pub(super) fn makes_map(&self, callee: MethodId) -> bool {
        let program = self.world.program;
        let row = program.method(callee);
        let Some(gives) = program.result(row.proto) else {
            return false;
        };
        if !MAPS.contains(&&*program.descriptor(gives)) {
            return false;
        }
        if MAP_OF.contains(&program.string(row.name)) {
            return true;
        }
        let pair = |name: &str| name == "Lkotlin/Pair;" || name.starts_with("[L");
        let mut params = program.params(row.proto).iter();
        params.len() <= 1 && params.all(|ty| pair(&program.descriptor(*ty)))
    }
}
