//! What is asked of classes again and again: what is above them, which of their methods a name means.

use foldhash::{HashMap, HashSet};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use consentry_dex::{FieldId, MethodId, StrId, TypeId, Value};

use super::machine::{MOST_DEPTH, Machine};
use super::value::{NULL, Stop, V};
use crate::world::Ty;

/// Classes above one; what has more is not run.
const MOST_ABOVE: usize = 200;

/// Classes below one that are looked at.
const MOST_BELOW: usize = 4_000;

/// How the names of classes start on which a call only keeps or tells values, and of those among them that run code.
const PLAIN: &[&str] = &["java.lang.", "java.util."];
const RUN: &[&str] = &[
    "java.lang.Runnable",
    "java.lang.Thread",
    "java.lang.reflect.",
    "java.util.concurrent.",
    "java.util.function.",
    "java.util.TimerTask",
];
/// What stands for code besides objects that are called back.
const CODE: &[&str] = &[
    "android.app.Fragment",
    "android.app.PendingIntent",
    "android.content.Intent",
    "android.os.Message",
    "java.lang.Class",
    "java.lang.Runnable",
    "java.lang.Thread",
    "java.util.TimerTask",
    "java.util.concurrent.Callable",
];

/// A class with all that is above it, itself first.
#[derive(Default)]
struct Above {
    list: Vec<Ty>,
    set: HashSet<Ty>,
}

/// What was found.
#[derive(Default)]
pub(super) struct Classes {
    above: RefCell<HashMap<Ty, Rc<Above>>>,
    named: RefCell<HashMap<(Ty, StrId), Option<MethodId>>>,
    fields: RefCell<HashMap<(Ty, StrId), Option<FieldId>>>,
    declared: RefCell<HashMap<FieldId, FieldId>>,
    resolved: RefCell<HashMap<(Ty, MethodId), Option<MethodId>>>,
    callbacks: RefCell<HashMap<Ty, Rc<[MethodId]>>>,
    hides: RefCell<HashMap<MethodId, bool>>,
    /// Steps that finding it took and that are not yet paid for.
    owed: Cell<usize>,
}

impl Machine<'_, '_> {
    /// What was done outside of instructions is paid for with the next one.
    pub(super) fn owe(&self, steps: usize) {
        let owed = self.classes.owed.get();
        self.classes.owed.set(owed.saturating_add(steps));
    }

    pub(super) fn owed(&self) -> usize {
        self.classes.owed.take()
    }

    fn above(&self, ty: Ty) -> Rc<Above> {
        if let Some(known) = self.classes.above.borrow().get(&ty) {
            return Rc::clone(known);
        }
        let mut list = self.world.supertypes(ty);
        self.owe(list.len() * list.len() / 8);
        list.truncate(MOST_ABOVE);
        let set = list.iter().copied().collect();
        let made = Rc::new(Above { list, set });
        self.classes.above.borrow_mut().insert(ty, Rc::clone(&made));
        made
    }

    /// True where a class is one or extends or implements it; `java.lang.Object` is above everything.
    pub(super) fn is_below(&self, ty: Ty, of: Ty) -> bool {
        of == self.world.object || self.above(ty).set.contains(&of)
    }

    pub(super) fn is_a(&self, ty: Ty, class: &str) -> bool {
        let wanted = self.world.find(class);
        wanted.is_some_and(|wanted| self.above(ty).set.contains(&wanted))
    }

    pub(super) fn value_is(&self, value: &V, class: &str) -> bool {
        self.object(value)
            .is_some_and(|object| self.is_a(object.ty, class))
    }

    /// The method of the app that a name and prototype mean for an object of a class.
    pub(super) fn resolved(&self, ty: Ty, target: MethodId) -> Option<MethodId> {
        let key = (ty, target);
        if let Some(known) = self.classes.resolved.borrow().get(&key) {
            return *known;
        }
        let above = self.above(ty).list.len();
        self.owe(above);
        let row = self.program.method(target);
        let found = (above < MOST_ABOVE)
            .then(|| self.world.resolve(ty, row.name, row.proto))
            .flatten()
            .filter(|method| self.program.code_of(*method).is_some());
        self.classes.resolved.borrow_mut().insert(key, found);
        found
    }

    /// A method of a class of the app by its name, the first of several.
    pub(super) fn named(&self, ty: Ty, name: &str) -> Option<MethodId> {
        let name = self.program.find_string(name.as_bytes())?;
        let key = (ty, name);
        if let Some(known) = self.classes.named.borrow().get(&key) {
            return *known;
        }
        let found = self.above(ty).list.iter().find_map(|ty| {
            self.program.class_of(TypeId(ty.0))?;
            let mut methods = self.program.methods_of(TypeId(ty.0));
            self.owe(methods.len() / 8 + 1);
            methods.find(|method| {
                self.program.method(*method).name == name && self.program.code_of(*method).is_some()
            })
        });
        self.classes.named.borrow_mut().insert(key, found);
        found
    }

    /// The field that a reference means: code names it by the class of the object, or by the one that has it.
    pub(super) fn declared(&self, field: FieldId) -> FieldId {
        if self.program.field_definition(field).is_some() {
            return field;
        }
        if let Some(known) = self.classes.declared.borrow().get(&field) {
            return *known;
        }
        let row = self.program.field(field);
        let above = self.above(row.class.into());
        let mut others = above
            .list
            .iter()
            .filter_map(|ty| self.program.find_field(TypeId(ty.0), row.name, row.ty));
        let found = others.find(|other| self.program.field_definition(*other).is_some());
        let found = found.unwrap_or(field);
        self.classes.declared.borrow_mut().insert(field, found);
        found
    }

    /// A field of a class by its name.
    pub(super) fn field_named(&self, ty: Ty, name: &str) -> Option<FieldId> {
        let name = self.program.find_string(name.as_bytes())?;
        let key = (ty, name);
        if let Some(known) = self.classes.fields.borrow().get(&key) {
            return *known;
        }
        let found = self.above(ty).list.iter().find_map(|ty| {
            let mut fields = self.program.fields_of(TypeId(ty.0));
            self.owe(fields.len() / 8 + 1);
            fields.find(|field| self.program.field(*field).name == name)
        });
        self.classes.fields.borrow_mut().insert(key, found);
        found
    }

    /// The methods by which the platform calls an object of a class of the app.
    pub(super) fn callbacks(&self, ty: Ty) -> Rc<[MethodId]> {
        if let Some(known) = self.classes.callbacks.borrow().get(&ty) {
            return Rc::clone(known);
        }
        let types = self.query.framework.callbacks.iter().filter(|one| {
            let platform = self.world.find(&one.ty);
            platform.is_some_and(|own| self.is_below(ty, own) && !self.world.is_defined(own))
        });
        let names = types.flat_map(|one| one.methods.iter());
        let mut found: Vec<MethodId> = names.filter_map(|name| self.named(ty, name)).collect();
        found.sort_unstable();
        found.dedup();
        let made: Rc<[MethodId]> = found.into();
        self.classes
            .callbacks
            .borrow_mut()
            .insert(ty, Rc::clone(&made));
        made
    }

    /// True where a call on an object that is not known may run code of the app.
    pub(super) fn hides(&self, target: MethodId) -> bool {
        if let Some(known) = self.classes.hides.borrow().get(&target) {
            return *known;
        }
        let row = self.program.method(target);
        let class = self.program.type_name(row.class);
        let plain = PLAIN.iter().any(|start| class.starts_with(start))
            && !RUN.iter().any(|start| class.starts_with(start));
        let found = !plain && {
            let below = self.world.descendants(row.class.into());
            self.owe(below.len());
            let runs = |ty: &Ty| self.world.resolve(*ty, row.name, row.proto).is_some();
            below.len() > MOST_BELOW || below.iter().any(runs)
        };
        self.classes.hides.borrow_mut().insert(target, found);
        found
    }

    /// True where the platform may be given code of the app by a parameter of a type.
    pub(super) fn takes_code(&self, param: TypeId) -> bool {
        let name = self.program.type_name(param);
        let mut callbacks = self.query.framework.callbacks.iter();
        CODE.contains(&name.as_str())
            || self.program.class_of(param).is_some()
            || callbacks.any(|one| one.ty == name)
    }

    /// True where what a class of the platform gives comes from the device, its system, its network or its user
    /// (`Framework::given`), and not from what the app has put there.
    pub(super) fn is_given(&self, class: Ty) -> bool {
        let above = self.above(class);
        let mut platform = above.list.iter().filter(|ty| !self.world.is_defined(**ty));
        platform.any(|ty| {
            let name = self.world.name(*ty);
            let given = self.query.framework.given.iter();
            given.into_iter().any(|start| {
                name.strip_prefix(start.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '$']))
            })
        })
    }

    /// Runs the initialisers of a class and those above it, once, the uppermost first.
    pub fn initialise(&mut self, ty: Ty) -> Result<(), Stop> {
        let mut classes = Vec::new();
        let mut next = Some(ty);
        while let Some(ty) = next.take()
            && classes.len() < MOST_DEPTH
            && self.started.insert(ty)
            && let Some(class) = self.program.class_of(TypeId(ty.0))
        {
            classes.push((ty, class));
            next = self.program.class(class).superclass.map(Ty::from);
        }
        for (ty, class) in classes.into_iter().rev() {
            for (field, value) in self.program.static_values(class).values {
                let value = self.constant(value);
                self.statics.insert(field, value);
            }
            if let Some(method) = self.world.initializer(ty) {
                self.run(method, &[])?;
            }
        }
        Ok(())
    }

    fn constant(&self, value: Value) -> V {
        match value {
            Value::Byte(number) => V::Int(number.into()),
            Value::Short(number) => V::Int(number.into()),
            Value::Char(number) => V::Int(number.into()),
            Value::Int(number) => V::Int(number.into()),
            Value::Long(number) => V::Int(number),
            Value::Float(number) => V::Int(i64::from(number.to_bits() as i32)),
            Value::Double(number) => V::Int(number.to_bits() as i64),
            Value::String(string) => V::text(self.program.text(string)),
            Value::Type(ty) => V::Class(ty.into()),
            Value::Boolean(is) => V::flag(is),
            Value::Null => NULL,
            _ => V::Lost,
        }
    }
}
