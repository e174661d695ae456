//! What fields hold where nobody has agreed yet.

use consentry_dex::{FieldId, MethodId, OpcodeClass, Value};

use super::Before;
use super::circles::Given;
use super::frame::Frame;
use super::origins::{Origin, Origins};
use super::stores::{MOST_PLACES, Source};
use super::val::{Sym, Val, Wrap};
use crate::blocks::Blocks;

/// Methods that are being evaluated at once where a field is looked up.
const MOST_ACTIVE: usize = 5;
const WRAPS: &[Wrap] = &[Wrap::Flag, Wrap::Int, Wrap::Long];

impl Before<'_, '_> {
    /// The content of a field: of an object, where that is known.
    pub(super) fn field(&mut self, frame: &mut Frame, base: Option<Val>, field: FieldId) -> Val {
        let value = self.content_of(frame, base, field);
        if self.doubting && matches!(value, Val::Field(_)) && self.is_kept(field) {
            // How far a coroutine is, is no answer.
            return if self.is_progress(field) {
                value
            } else {
                Val::Unsure
            };
        }
        value
    }

    /// True for a field of an object that a coroutine goes on with, whatever its class is called.
    pub(super) fn is_progress(&self, field: FieldId) -> bool {
        let program = self.world.program;
        let class = program.class_of(program.field(field).class);
        class.is_some_and(|class| {
            let mut own = program.virtual_methods(class).iter();
            own.any(|def| self.resumes(def.method))
        })
    }

    fn content_of(&mut self, frame: &mut Frame, base: Option<Val>, field: FieldId) -> Val {
        let field = self.resolve_field(field);
        if let Some(kind) = self.field_cell(field) {
            return self.cell(frame, kind, Val::Other);
        }
        if self.assuming && self.is_label(field) {
            return Val::Int(0);
        }
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
        if let Some(begin) = base.and_then(|base| self.arena.put_into(base, field)) {
            return begin;
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
        let started = self.is_started(frame.method, field);
        let key = (field, later, started);
        if let Some((value, sources)) = self.fields.get(&key) {
            frame.run.used.extend(sources.iter().copied());
            return *value;
        }
        let cycles = std::mem::take(&mut self.cycle);
        let outer = self.depths.begin();
        let before = frame.run.used.len();
        let mut sources = Vec::new();
        let value = self.read_writers(field, (later, started), &mut sources);
        // Not what was too deep to be looked at.
        if !self.cycle && self.depths.keeps() {
            self.fields.insert(key, (value, sources.clone()));
        }
        self.cycle |= cycles;
        self.depths.close(outer);
        frame.run.used.extend(sources);
        debug_assert!(frame.run.used.len() >= before);
        value
    }

    fn read_writers(
        &mut self,
        field: FieldId,
        (without_made, started): (bool, bool),
        sources: &mut Vec<Source>,
    ) -> Val {
        let program = self.world.program;
        let Some(def) = program.field_definition(field) else {
            return match program.field_text(field).as_str() {
                "Ljava/lang/Boolean;->TRUE:Ljava/lang/Boolean;" => Val::Boxed(Wrap::Flag, 1),
                "Ljava/lang/Boolean;->FALSE:Ljava/lang/Boolean;" => Val::Boxed(Wrap::Flag, 0),
                // The class of a number that is none, e.g. `Boolean::class`: as that of the objects that hold one.
                text => WRAPS
                    .iter()
                    .find(|wrap| {
                        let class = wrap.class().replace('.', "/");
                        text.strip_prefix(&format!("L{class}")) == Some(";->TYPE:Ljava/lang/Class;")
                    })
                    .map_or(Val::Other, |wrap| self.class_value(*wrap)),
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
        if sites.len() > MOST_PLACES {
            return Val::Other;
        }
        if self.active.len() > MOST_ACTIVE {
            self.depths.limit();
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
            // What a coroutine keeps while it waits is read when it goes on, not at its start.
            if self.assuming && self.resumes(method) && self.is_progress(field) {
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
            // Only the initialiser writes it, before anybody reads it.
            let settled = is_static && (!written || started) && value != Val::Unset;
            value = if nothing || (!written && !later && value == Val::Unset && !is_static) {
                Val::Other
            } else if settled {
                value
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
        let find = |puts: &[super::frame::Put]| {
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
            let found = find(puts).or_else(|| self.constant_at(method, offset));
            let decides = self.decides(self.world.program.field(field).ty);
            if let (None, true) = (found, decides && self.circles.is_reading()) {
                let taken = self.taken_for(method, offset, Given::Field(field));
                return Some(taken.unwrap_or(Val::Other));
            }
            return Some(found.unwrap_or(Val::Other));
        }
        let run = self.root(method);
        sources.extend(run.used.iter().copied());
        match find(&run.puts) {
            None if run.is_dead(offset) => None,
            found => Some(found.unwrap_or(Val::Other)),
        }
    }

    /// The number that is put at a place, where it is a constant: also before the method came there, e.g. `started = true`
    /// behind a check that it is not.
    fn constant_at(&self, method: MethodId, offset: u32) -> Option<Val> {
        let program = self.world.program;
        let code = program.code(program.code_of(method)?)?;
        let blocks = Blocks::build(&code);
        let origins = Origins::new(program, method, &code, &blocks);
        let (position, put) = origins.at(offset)?;
        let Origin::At(from) = origins.of(position, put.registers.get(0)?)? else {
            return None;
        };
        let (_, constant) = origins.at(from)?;
        (constant.opcode.class() == OpcodeClass::ConstNumber).then_some(Val::Int(constant.literal))
    }

    /// What a field holds before anything writes it.
    fn initial(&mut self, field: FieldId) -> Val {
        let program = self.world.program;
        let Some(def) = program.field_definition(field) else {
            return Val::Other;
        };
        let values = program.static_values(def.class).values;
        match values.into_iter().find(|(other, _)| *other == field) {
            Some((_, Value::Boolean(value))) => Val::Int(i64::from(value)),
            Some((_, Value::Int(value))) => Val::Int(value.into()),
            Some((_, Value::Byte(value))) => Val::Int(value.into()),
            Some((_, Value::Short(value))) => Val::Int(value.into()),
            Some((_, Value::Long(value))) => Val::Int(value),
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
