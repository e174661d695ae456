//! Values that are looked up only where somebody asks: static and instance fields, and what calls return.

use foldhash::{HashMap, HashMapExt};

use consentry_dex::{FieldId, MethodId, OpcodeClass, Program, TypeId};

use crate::bits::Bits;
use crate::eval::{Ask, Evaluator};
use crate::values::{Sym, Value};
use crate::world::Ty;

/// What was looked up, and what is being looked up.
pub(crate) struct Lazy {
    pub statics: HashMap<FieldId, Value>,
    pub instances: HashMap<FieldId, Value>,
    pub returns: HashMap<MethodId, Value>,
    pub params: HashMap<(MethodId, u16), Value>,
    pub initialized: HashMap<Ty, ()>,
    pub depth: u32,
    pub none: Bits,
    /// Per type, whether a result of that type is worth following: 0 = not yet known.
    pub worth: Vec<u8>,
    /// Texts of static fields of the platform.
    pub constants: HashMap<FieldId, Value>,
}

/// Helpers that call helpers.
pub(crate) const MOST_DEPTH: u32 = 4;
/// Places that write a field.
pub(crate) const MOST_WRITERS: usize = 8;
/// Code units of a helper whose result is asked for.
pub(crate) const HELPER_UNITS: u32 = 1500;

impl Lazy {
    pub fn new(types: usize, constants: HashMap<FieldId, Value>) -> Self {
        Self {
            statics: HashMap::new(),
            instances: HashMap::new(),
            returns: HashMap::new(),
            params: HashMap::new(),
            initialized: HashMap::new(),
            depth: 0,
            none: Bits::default(),
            worth: vec![0; types],
            constants,
        }
    }

    /// True where a call's result of this type may be a constant that rules ask for.
    pub fn worth(&mut self, program: &Program, ty: TypeId) -> bool {
        let Some(slot) = self.worth.get_mut(ty.index()) else {
            return false;
        };
        if *slot == 0 {
            let name = program.descriptor(ty);
            let follows = matches!(
                &*name,
                "Ljava/lang/String;"
                    | "[Ljava/lang/String;"
                    | "Ljava/util/List;"
                    | "Ljava/util/ArrayList;"
                    | "Ljava/util/Set;"
                    | "Ljava/util/Collection;"
                    | "Landroid/net/Uri;"
                    | "Ljava/lang/Class;"
                    | "Ljava/lang/Object;"
                    | "[Ljava/lang/Object;"
                    | "Ljava/lang/CharSequence;"
                    | "I"
                    | "Ljava/lang/reflect/Method;"
            );
            *slot = if follows { 2 } else { 1 };
        }
        *slot == 2
    }
}

impl Evaluator<'_, '_> {
    /// The value behind a field or a call, as far as it can be told.
    pub fn force(&mut self, value: Value) -> Value {
        match value {
            Value::Static(field) => self.static_value(field),
            Value::Instance(field) => self.instance_value(field),
            Value::Result(id) => self.result_value(id),
            Value::Choice(_) => {
                let mut joined = Value::Unset;
                for alternative in self.heap.alternatives(value) {
                    let forced = if matches!(alternative, Value::Choice(_)) {
                        alternative
                    } else {
                        self.force(alternative)
                    };
                    joined = self.heap.join(joined, forced);
                }
                joined
            }
            other => other,
        }
    }

    fn static_value(&mut self, field: FieldId) -> Value {
        if let Some(value) = self
            .lazy
            .constants
            .get(&field)
            .or_else(|| self.lazy.statics.get(&field))
        {
            return *value;
        }
        let program = self.world.program;
        let Some(field) = self.resolve_field(field) else {
            return Value::Static(field);
        };
        if let Some(value) = self.lazy.statics.get(&field) {
            return *value;
        }
        // Until it is known (and for good, where its initialiser asks for itself) it is itself.
        self.lazy.statics.insert(field, Value::Static(field));
        let ty = Ty::from(program.field(field).class);
        let written = program
            .field_uses(field)
            .iter()
            .filter(|site| site.opcode().class() == OpcodeClass::StaticPut);
        let initializer = self.world.initializer(ty);
        let own = initializer.and_then(|method| program.code_of(method));
        let elsewhere = written.clone().any(|site| Some(site.code()) != own);
        let value = if elsewhere {
            Value::Unknown
        } else if written.count() == 0 {
            self.encoded(field)
        } else {
            self.initialize(ty);
            return self
                .lazy
                .statics
                .get(&field)
                .copied()
                .unwrap_or(Value::Unknown);
        };
        self.lazy.statics.insert(field, value);
        value
    }

    /// The field that a reference finds: its own class's, or the one inherited from above.
    fn resolve_field(&self, field: FieldId) -> Option<FieldId> {
        let program = self.world.program;
        if program.field_definition(field).is_some() {
            return Some(field);
        }
        let row = program.field(field);
        self.world
            .supertypes(row.class.into())
            .into_iter()
            .skip(1)
            .find_map(|ty| {
                let found = program.find_field(TypeId(ty.0), row.name, row.ty)?;
                program.field_definition(found).map(|_| found)
            })
    }

    /// The value that the class definition gives to a static field.
    fn encoded(&mut self, field: FieldId) -> Value {
        use consentry_dex::Value as Encoded;
        let program = self.world.program;
        let Some(def) = program.field_definition(field) else {
            return Value::Unknown;
        };
        let values = program.static_values(def.class).values;
        match values
            .into_iter()
            .find(|(other, _)| *other == field)
            .map(|(_, value)| value)
        {
            Some(Encoded::String(string)) => Value::Text(Sym(string.0)),
            Some(Encoded::Int(number)) => Value::Int(number),
            Some(Encoded::Short(number)) => Value::Int(number.into()),
            Some(Encoded::Byte(number)) => Value::Int(number.into()),
            Some(Encoded::Boolean(number)) => Value::Int(number.into()),
            Some(Encoded::Type(ty)) => Value::Class(ty.into()),
            // zero or null
            None | Some(Encoded::Null) => Value::Int(0),
            Some(_) => Value::Unknown,
        }
    }

    /// Evaluates the static initialiser of a class once.
    fn initialize(&mut self, ty: Ty) {
        if self.lazy.initialized.insert(ty, ()).is_some() || self.lazy.depth >= MOST_DEPTH {
            return;
        }
        let Some(method) = self.world.initializer(ty) else {
            return;
        };
        let Some(code) = self.world.program.code_of(method) else {
            return;
        };
        self.lazy.depth += 1;
        let none = std::mem::take(&mut self.lazy.none);
        let outcome = self.run(code, method, &Ask::plain(&none));
        self.lazy.none = none;
        self.lazy.depth -= 1;
        let mut values: HashMap<FieldId, Value> = HashMap::new();
        for (field, value) in outcome.map(|outcome| outcome.puts).unwrap_or_default() {
            let joined = match values.get(&field) {
                Some(old) => self.heap.join(*old, value),
                None => value,
            };
            values.insert(field, joined);
        }
        for (field, value) in values {
            self.lazy.statics.insert(field, value);
        }
    }

    fn instance_value(&mut self, field: FieldId) -> Value {
        if let Some(value) = self.lazy.instances.get(&field) {
            return *value;
        }
        if self.lazy.depth >= MOST_DEPTH {
            return Value::Unknown;
        }
        self.lazy.instances.insert(field, Value::Unknown);
        let program = self.world.program;
        let mut codes: Vec<_> = program
            .field_uses(field)
            .iter()
            .filter(|site| site.opcode().class() == OpcodeClass::InstancePut)
            .map(|site| site.code())
            .collect();
        codes.dedup();
        if codes.len() > MOST_WRITERS {
            return Value::Unknown;
        }
        let mut joined = Value::Unset;
        self.lazy.depth += 1;
        for code in codes {
            let Some(method) = program.code(code).and_then(|code| code.methods().next()) else {
                continue;
            };
            let none = std::mem::take(&mut self.lazy.none);
            let outcome = self.run(code, method, &Ask::plain(&none));
            self.lazy.none = none;
            let puts = outcome.map(|outcome| outcome.puts);
            if puts.is_none() {
                joined = self.heap.join(joined, Value::Unknown);
            }
            for (_, value) in puts
                .unwrap_or_default()
                .into_iter()
                .filter(|(other, _)| *other == field)
            {
                let value = match value {
                    Value::Param(index) => self.param_value(method, index),
                    other => other,
                };
                joined = self.heap.join(joined, value);
            }
        }
        self.lazy.depth -= 1;
        let value = if joined == Value::Unset {
            Value::Unknown
        } else {
            joined
        };
        self.lazy.instances.insert(field, value);
        value
    }
}
