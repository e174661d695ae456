//! What stored state, fields and parameters hold where nobody has agreed yet: what they hold at first, or what was
//! written by code that runs before.

use consentry_dex::{FieldId, MethodId};

use super::Before;
use super::cells::Kind;
use super::circles::{Found, tells_less};
use super::frame::Frame;
use super::val::{Sym, Val};
use crate::world::Ty;

/// Where an object is made.
pub(crate) type Made = (MethodId, u32);

/// Where state is kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Source {
    /// Under a key.
    Key(Sym),
    /// A file.
    File(Sym),
    Field(FieldId),
    /// Only code that runs afterwards leads there otherwise.
    Later,
    /// Which control was used.
    Control(u32),
    /// Whether a box was ticked.
    Ticked,
    /// State that is not modelled was taken for what it is on the first start.
    Doubt(Kind),
}

/// A place that writes stored state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Write {
    /// Name of the preferences, where it is known.
    pub file: Option<Sym>,
    pub value: Val,
    pub method: MethodId,
    pub offset: u32,
    /// Position of the value among the arguments there, where it is no parameter.
    pub at: Option<u8>,
    /// The object that keeps it, where that is known.
    pub object: Option<Made>,
}

/// Methods that are being evaluated at once where a parameter is looked up.
const MOST_ACTIVE: usize = 4;
/// Places that write one field, or call one method.
pub(super) const MOST_PLACES: usize = 24;

impl Before<'_, '_> {
    /// Whether a place may run before anybody has agreed.
    pub(super) fn is_live(&mut self, method: MethodId, offset: u32) -> bool {
        if !self.assuming {
            return true;
        }
        self.earlier.reached.has(method.index()) && !self.earlier.is_cut(method, offset)
    }

    pub(super) fn read_stored(
        &mut self,
        frame: &mut Frame,
        store: Val,
        key: Val,
        default: Val,
    ) -> Val {
        let key = self.settle(frame, key);
        let default = self.settle(frame, default);
        let (Val::Text(key), true) = (key, self.assuming) else {
            return match self.any_key(frame, default) {
                Val::Other => self.guess(true),
                value => value,
            };
        };
        let file = match store {
            Val::Store(file) => file,
            _ => None,
        };
        let writes = self.writes.get(&key).cloned().unwrap_or_default();
        self.defaults.insert(key, default);
        let value = self.before(&writes, file, default);
        if value.1 {
            frame.run.used.insert(Source::Key(key));
            return match value.0 {
                Val::Other => self.guess(true),
                value => value,
            };
        }
        if writes.is_empty() {
            return self.any_key(frame, default);
        }
        match self.guess(false) {
            Val::Other => Val::Any,
            value => value,
        }
    }

    /// A value that is not known: nothing to do with consent, unless code that runs only after it writes it (`later`), or
    /// it is not known what the controls that agree keep.
    pub(super) fn guess(&self, later: bool) -> Val {
        if self.doubting && (later || self.blind) {
            Val::Unsure
        } else {
            Val::Other
        }
    }

    /// What is read under a key that nothing is known to write: later code may write it under a key that is not known.
    fn any_key(&mut self, frame: &mut Frame, default: Val) -> Val {
        if !self.is_doubtful(Kind::AnyKey) {
            return Val::Other;
        }
        frame.run.used.insert(Source::Doubt(Kind::AnyKey));
        default
    }

    pub(super) fn has_stored(&mut self, frame: &mut Frame, store: Val, key: Val) -> Val {
        let (Val::Text(key), true) = (self.settle(frame, key), self.assuming) else {
            return Val::Other;
        };
        let file = match store {
            Val::Store(file) => file,
            _ => None,
        };
        let writes = self.writes.get(&key).cloned().unwrap_or_default();
        match self.before(&writes, file, Val::Unset) {
            (Val::Unset, true) => {
                frame.run.used.insert(Source::Key(key));
                Val::Int(0)
            }
            // Code that runs before writes it too.
            (value, true) if value != Val::Unset => Val::Any,
            (_, later) if !writes.is_empty() => match self.guess(later) {
                Val::Other => Val::Any,
                value => value,
            },
            _ => Val::Other,
        }
    }

    pub(super) fn has_file(&mut self, frame: &mut Frame, file: Val) -> Val {
        let (Val::File(name), true) = (file, self.assuming) else {
            return Val::Other;
        };
        let writes = self.files.get(&name).cloned().unwrap_or_default();
        match self.before(&writes, None, Val::Unset) {
            (Val::Unset, true) => {
                frame.run.used.insert(Source::File(name));
                Val::Int(0)
            }
            (_, later) => self.guess(later),
        }
    }

    /// The value before consent, and whether something that runs only afterwards writes another one.
    fn before(&mut self, writes: &[Write], file: Option<Sym>, default: Val) -> (Val, bool) {
        let mut value = default;
        let mut later = false;
        for write in writes {
            if file.is_some() && write.file.is_some() && write.file != file {
                continue;
            }
            if !self.ever.has(write.method.index()) {
                // Nothing leads there.
                continue;
            }
            if self.is_live(write.method, write.offset) {
                // What is put into an object by a helper is no object where it is kept.
                let written = self.written_in_circle(write);
                // Of several values, some are only written afterwards.
                later |= tells_less(write.value, written);
                value = match self.boxed(written, None) {
                    Val::Unset => value,
                    Val::Set(bits) => self.with_bits(value, bits),
                    written @ (Val::Int(_) | Val::Boxed(..) | Val::Text(_) | Val::OneOf(_)) => {
                        self.arena.join(value, written)
                    }
                    set @ Val::Obj(_) if self.has_items(set) => self.arena.join(value, set),
                    _ => Val::Other,
                };
            } else {
                later = true;
            }
        }
        if later {
            (value, true)
        } else {
            (Val::Other, false)
        }
    }

    fn has_items(&self, set: Val) -> bool {
        let object = self.arena.object(set);
        object.is_some_and(|object| object.items.is_some())
    }

    /// A number, with or without more bits set.
    fn with_bits(&mut self, value: Val, bits: i64) -> Val {
        let mut all = self.arena.all(value);
        for one in all.clone() {
            match one {
                Val::Int(number) => all.push(Val::Int(number | bits)),
                _ => return Val::Other,
            }
        }
        self.arena.one_of(all)
    }

    /// A value for a decision: parameters are looked up.
    pub(super) fn settle(&mut self, frame: &mut Frame, value: Val) -> Val {
        match value {
            Val::Param(index) if frame.root => {
                let (value, source) = self.parameter(frame.method, index);
                frame.run.used.extend(source);
                match value {
                    Val::Doubt(kind) => self.nothing(frame, kind),
                    Val::Other if self.doubting && self.is_given(frame.method, index) => {
                        Val::Unsure
                    }
                    value => value,
                }
            }
            Val::Doubt(kind) => self.nothing(frame, kind),
            other => other,
        }
    }

    fn nothing(&self, frame: &mut Frame, kind: Kind) -> Val {
        frame.run.used.insert(Source::Doubt(kind));
        Val::Int(0)
    }

    /// What the callers of a method give for a parameter.
    pub(super) fn param(&mut self, method: MethodId, index: u16) -> Val {
        self.parameter(method, index).0
    }

    pub(super) fn parameter(&mut self, method: MethodId, index: u16) -> (Val, Vec<Source>) {
        let key = (method, index);
        if let Some(found) = self.params.get(&key) {
            return found.clone();
        }
        let nothing = (Val::Other, Vec::new());
        if self.active.len() > MOST_ACTIVE {
            self.depths.limit();
            return nothing;
        }
        let outer = self.depths.begin();
        let found = self.find_parameter(method, index, nothing);
        match self.depths.keeps() || self.active.is_empty() {
            true => self.circles.note(Found::Param(key)),
            false => drop(self.params.remove(&key)),
        }
        self.depths.close(outer);
        found
    }

    fn find_parameter(
        &mut self,
        method: MethodId,
        index: u16,
        nothing: (Val, Vec<Source>),
    ) -> (Val, Vec<Source>) {
        let key = (method, index);
        self.params.insert(key, nothing.clone());
        if let Some(found) = self.collected_param(method, index) {
            self.params.insert(key, found.clone());
            return found;
        }
        if let Some((kind, object)) = self.handed_cell(method, index) {
            let (value, source) = self.cell_value(kind, object);
            // A method that is given the number itself.
            let at = usize::from(index).saturating_sub(1);
            let program = self.world.program;
            let params = program.params(program.method(method).proto);
            let is_object = params.get(at).is_none_or(|ty| {
                let name = program.descriptor(*ty);
                name.starts_with(['L', '['])
            });
            let value = if is_object {
                value
            } else {
                self.boxed(value, None)
            };
            let found = (value, source.into_iter().collect::<Vec<_>>());
            self.params.insert(key, found.clone());
            return found;
        }
        if self.is_told_tick(method, index) {
            let found = (Val::Int(0), vec![Source::Ticked]);
            self.params.insert(key, found.clone());
            return found;
        }
        if self.is_called_back(method) && !self.is_provided(method) {
            return nothing;
        }
        let program = self.world.program;
        let mut value = Val::Unset;
        let mut sources = Vec::new();
        let mut sites = Vec::new();
        for reference in self.world.references_to(method) {
            for site in program.callers(reference).iter().take(MOST_PLACES + 1) {
                let code = program.code(site.code());
                let caller = code.and_then(|code| code.methods().next());
                sites.push((caller, site.offset(), 0));
            }
        }
        let through = self.provided_sites(method).into_iter();
        sites.extend(through.map(|(caller, offset, before)| (Some(caller), offset, before)));
        if sites.len() > MOST_PLACES {
            return nothing;
        }
        for (caller, offset, before) in sites {
            let Some(caller) = caller.filter(|caller| *caller != method) else {
                continue;
            };
            if self.copies_itself(caller, method) {
                continue;
            }
            if !self.is_live(caller, offset) {
                sources.extend(self.cause(caller, offset));
                continue;
            }
            let run = self.root(caller);
            if run.is_dead(offset) {
                sources.extend(run.used.iter().copied());
                continue;
            }
            let event = run.events.iter().find(|event| event.offset == offset);
            let at = usize::from(index) + before;
            let given = event.and_then(|event| event.args.get(at).copied());
            let given = match given {
                Some(Val::Param(other)) => {
                    let (value, more) = self.parameter(caller, other);
                    sources.extend(more);
                    value
                }
                Some(given) => given,
                None => Val::Other,
            };
            sources.extend(run.used.iter().copied());
            value = self.arena.join(value, given);
        }
        if value == Val::Unset {
            value = Val::Other;
        }
        self.params.insert(key, (value, sources.clone()));
        (value, sources)
    }

    /// True where the platform or a library may call a method: it overrides one of theirs.
    pub(super) fn is_called_back(&self, method: MethodId) -> bool {
        let program = self.world.program;
        let row = program.method(method);
        let Some(def) = program.definition(method) else {
            return true;
        };
        // static, private, constructor
        if def.access & (0x8 | 0x2 | 0x10000) != 0 {
            return false;
        }
        let name = program.text(row.name);
        let above = self.world.supertypes(Ty::from(row.class));
        // The platform knows no types of the app, nor what an interface of the app alone declares.
        let given = program.params(row.proto).iter();
        let own = given
            .map(|ty| Ty::from(*ty))
            .any(|ty| self.world.is_defined(ty));
        let types = above.iter().chain(&[Ty::NONE]);
        let known = types
            .into_iter()
            .any(|ty| self.called_back.contains(&(*ty, row.name)));
        if own || !known && self.is_declared(method, &above) {
            return false;
        }
        let outside = above
            .iter()
            .any(|ty| !self.world.is_defined(*ty) && *ty != self.world.object);
        outside && (name.starts_with("on") || name.starts_with("do") || !self.is_called(method))
    }

    /// True for a method that an interface of the app, or a class of it that extends none of the platform, declares.
    fn is_declared(&self, method: MethodId, above: &[Ty]) -> bool {
        let program = self.world.program;
        let row = program.method(method);
        above.iter().skip(1).any(|ty| {
            let declares = program.defined(consentry_dex::TypeId(ty.0), row.name, row.proto);
            let all = || self.world.supertypes(*ty);
            declares.is_some() && all().iter().all(|ty| self.world.is_defined(*ty))
        })
    }

    fn is_called(&self, method: MethodId) -> bool {
        let mut all = self.world.references_to(method).into_iter();
        all.any(|reference| !self.world.program.callers(reference).is_empty())
    }
}
