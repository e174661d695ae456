//! What stored state, fields and parameters hold where nobody has agreed yet: what they hold at first, or what was
//! written by code that runs before.

use consentry_dex::{FieldId, MethodId, OpcodeClass, Value};

use super::Before;
use super::run::Frame;
use super::val::{Sym, Val};
use crate::world::Ty;

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
}

/// A place that writes stored state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Write {
    /// Name of the preferences, where it is known.
    pub file: Option<Sym>,
    pub value: Val,
    pub method: MethodId,
    pub offset: u32,
}

/// Places that write one field, or call one method.
const MOST_PLACES: usize = 24;

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
        let (Val::Text(key), true) = (self.settle(frame, key), self.assuming) else {
            return Val::Other;
        };
        let file = match store {
            Val::Store(file) => file,
            _ => None,
        };
        let writes = self.writes.get(&key).cloned().unwrap_or_default();
        let default = self.settle(frame, default);
        self.defaults.insert(key, default);
        let value = self.before(&writes, file, default);
        if value.1 {
            frame.run.used.insert(Source::Key(key));
        }
        value.0
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
            _ => Val::Other,
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
                value = match write.value {
                    Val::Int(_) | Val::Text(_) | Val::OneOf(_) => {
                        self.arena.join(value, write.value)
                    }
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

    /// A value for a decision: parameters are looked up.
    pub(super) fn settle(&mut self, frame: &mut Frame, value: Val) -> Val {
        match value {
            Val::Param(index) if frame.root => {
                let (value, source) = self.parameter(frame.method, index);
                frame.run.used.extend(source);
                value
            }
            other => other,
        }
    }

    /// What the callers of a method give for a parameter.
    pub(super) fn param(&mut self, method: MethodId, index: u16) -> Val {
        self.parameter(method, index).0
    }

    fn parameter(&mut self, method: MethodId, index: u16) -> (Val, Vec<Source>) {
        let key = (method, index);
        if let Some(found) = self.params.get(&key) {
            return found.clone();
        }
        let nothing = (Val::Other, Vec::new());
        self.params.insert(key, nothing.clone());
        if self.active.len() > 4 || self.is_called_back(method) {
            return nothing;
        }
        let program = self.world.program;
        let mut value = Val::Unset;
        let mut sources = Vec::new();
        let mut places = 0;
        for reference in self.world.references_to(method) {
            for site in program.callers(reference) {
                places += 1;
                if places > MOST_PLACES {
                    return nothing;
                }
                let caller = program
                    .code(site.code())
                    .and_then(|code| code.methods().next());
                let Some(caller) = caller.filter(|caller| *caller != method) else {
                    continue;
                };
                if !self.is_live(caller, site.offset()) {
                    sources.extend(self.cause(caller, site.offset()));
                    continue;
                }
                let run = self.root(caller);
                if run.is_dead(site.offset()) {
                    sources.extend(run.used.iter().copied());
                    continue;
                }
                let event = run
                    .events
                    .iter()
                    .find(|event| event.offset == site.offset());
                let given = event.and_then(|event| event.args.get(usize::from(index)).copied());
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
        }
        if value == Val::Unset {
            value = Val::Other;
        }
        self.params.insert(key, (value, sources.clone()));
        (value, sources)
    }

    /// True where the platform or a library may call a method: it overrides one of theirs.
    fn is_called_back(&self, method: MethodId) -> bool {
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
        let outside = above
            .iter()
            .any(|ty| !self.world.is_defined(*ty) && *ty != self.world.object);
        outside && (name.starts_with("on") || name.starts_with("do") || !self.is_called(method))
    }

    fn is_called(&self, method: MethodId) -> bool {
        let program = self.world.program;
        let mut all = self.world.references_to(method).into_iter();
        all.any(|reference| !program.callers(reference).is_empty())
    }

    /// The content of a field: of an object, where that is known.
    pub(super) fn field(&mut self, frame: &mut Frame, base: Option<Val>, field: FieldId) -> Val {
        let field = self.resolve_field(field);
        if let (Some(Val::Param(0)), Some(handler)) = (base, self.switched(frame.method, field)) {
            return Val::Pressed(handler);
        }
        // What the method itself put there before.
        let here = self
            .active
            .last()
            .map(|(_, puts)| puts.as_slice())
            .unwrap_or(&[]);
        let mut own = Val::Unset;
        let mut count = 0;
        let values: Vec<Val> = here
            .iter()
            .filter(|put| put.field == field && base.is_none_or(|base| base == put.base))
            .map(|put| put.value)
            .collect();
        for value in values {
            own = self.arena.join(own, value);
            count += 1;
        }
        if let Some(object) = base.filter(|base| matches!(base, Val::Obj(_))) {
            let made = self.made_with(object, field);
            let others = self.field_value(frame, field, true);
            let value = match (made, others) {
                (Some(made), Val::Unset) => made,
                (Some(made), others) => self.arena.join(made, others),
                (None, _) => self.field_value(frame, field, false),
            };
            return known(value, field);
        }
        if count > 0
            && !flag(
                &self
                    .world
                    .program
                    .descriptor(self.world.program.field(field).ty),
            )
        {
            return known(own, field);
        }
        let value = self.field_value(frame, field, false);
        let value = if count > 0 {
            self.arena.join(own, value)
        } else {
            value
        };
        known(value, field)
    }

    /// What all that writes a field gives; `later`: without its constructors (`Unset` where there is nothing else).
    fn field_value(&mut self, frame: &mut Frame, field: FieldId, later: bool) -> Val {
        let key = (field, later);
        if let Some((value, sources)) = self.fields.get(&key) {
            frame.run.used.extend(sources.iter().copied());
            return *value;
        }
        let cycles = std::mem::take(&mut self.cycle);
        let before = frame.run.used.len();
        let mut sources = Vec::new();
        let value = self.read_writers(field, later, &mut sources);
        if !self.cycle {
            self.fields.insert(key, (value, sources.clone()));
        }
        self.cycle |= cycles;
        frame.run.used.extend(sources);
        debug_assert!(frame.run.used.len() >= before);
        value
    }

    fn read_writers(
        &mut self,
        field: FieldId,
        without_made: bool,
        sources: &mut Vec<Source>,
    ) -> Val {
        let program = self.world.program;
        let Some(def) = program.field_definition(field) else {
            return match program.field_text(field).as_str() {
                "Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;" => Val::Int(1),
                "Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;" => Val::Int(0),
                _ => Val::Other,
            };
        };
        let is_static = def.access & 8 != 0;
        let is_final = def.access & 0x10 != 0;
        let put = if is_static {
            OpcodeClass::StaticPut
        } else {
            OpcodeClass::InstancePut
        };
        let mut sites: Vec<_> = program
            .field_uses(field)
            .iter()
            .filter(|site| site.opcode().class() == put)
            .copied()
            .collect();
        if sites.len() > MOST_PLACES || self.active.len() > 5 {
            return Val::Other;
        }
        sites.sort_unstable_by_key(|site| (site.code(), site.offset()));
        let is_flag = flag(&program.descriptor(program.field(field).ty));
        let mut value = Val::Unset;
        let mut written = false;
        let mut later = false;
        for site in sites {
            let method = program
                .code(site.code())
                .and_then(|code| code.methods().next());
            let Some(method) = method else { continue };
            let first = program.string(program.method(method).name).first() == Some(&b'<');
            written |= !first;
            if first && without_made {
                continue;
            }
            if self.assuming && !first && !self.ever.has(method.index()) {
                continue;
            }
            if !self.is_live(method, site.offset()) {
                later = true;
                continue;
            }
            let given = self.put_at(method, site.offset(), field, sources);
            let given = match given {
                Some(Val::Param(index)) => {
                    let (value, more) = self.parameter(method, index);
                    sources.extend(more);
                    value
                }
                Some(given) => given,
                None => continue,
            };
            value = self.arena.join(value, given);
        }
        if without_made {
            return value;
        }
        if is_flag && (is_static || written) {
            // A field that nothing writes is filled by something that is not seen.
            let first = self.initial(field);
            let nothing = value == Val::Unset && !later && !is_final;
            value = if nothing || (!written && !later && value == Val::Unset && !is_static) {
                Val::Other
            } else {
                self.arena.join(first, value)
            };
        }
        if later && self.assuming {
            sources.push(Source::Field(field));
        }
        if value == Val::Unset {
            Val::Other
        } else {
            value
        }
    }

    /// What is put at a place; `None` where the place does not run.
    fn put_at(
        &mut self,
        method: MethodId,
        offset: u32,
        field: FieldId,
        sources: &mut Vec<Source>,
    ) -> Option<Val> {
        let find = |puts: &[super::run::Put]| {
            puts.iter()
                .find(|put| put.offset == offset && put.field == field)
                .map(|put| put.value)
        };
        let active = self
            .active
            .iter()
            .rev()
            .find(|(active, _)| *active == method);
        if let Some((_, puts)) = active {
            self.cycle = true;
            return Some(find(puts).unwrap_or(Val::Other));
        }
        let run = self.root(method);
        sources.extend(run.used.iter().copied());
        match find(&run.puts) {
            None if run.is_dead(offset) => None,
            found => Some(found.unwrap_or(Val::Other)),
        }
    }

    /// What a field holds before anything writes it.
    fn initial(&mut self, field: FieldId) -> Val {
        let program = self.world.program;
        let Some(def) = program.field_definition(field) else {
            return Val::Other;
        };
        let values = program.static_values(def.class).values;
        match values.into_iter().find(|(other, _)| *other == field) {
            Some((_, Value::Boolean(value))) => Val::Int(i32::from(value)),
            Some((_, Value::Int(value))) => Val::Int(value),
            Some((_, Value::Byte(value))) => Val::Int(value.into()),
            Some((_, Value::Short(value))) => Val::Int(value.into()),
            Some((_, Value::Long(value))) => i32::try_from(value).map_or(Val::Other, Val::Int),
            Some((_, Value::String(text))) => Val::Text(Sym(text.0)),
            Some((_, Value::Null)) | None => Val::Int(0),
            Some(_) => Val::Other,
        }
    }

    fn resolve_field(&self, field: FieldId) -> FieldId {
        let program = self.world.program;
        if program.field_definition(field).is_some() {
            return field;
        }
        let row = program.field(field);
        let above = self.world.supertypes(row.class.into());
        let found = above.into_iter().skip(1).find_map(|ty| {
            let found = program.find_field(consentry_dex::TypeId(ty.0), row.name, row.ty)?;
            program.field_definition(found).map(|_| found)
        });
        found.unwrap_or(field)
    }
}

/// Types of fields whose first value decides something.
fn flag(descriptor: &str) -> bool {
    matches!(
        descriptor,
        "Z" | "I"
            | "J"
            | "B"
            | "S"
            | "Ljava/lang/Boolean;"
            | "Ljava/lang/Integer;"
            | "Ljava/lang/String;"
    )
}

/// A field that is not known stands for itself.
fn known(value: Val, field: FieldId) -> Val {
    match value {
        Val::Other | Val::Unset => Val::Field(field),
        other => other,
    }
}
