//! Values of the partial evaluation: what is known of a register where nobody has agreed yet.

use foldhash::HashMap;
use std::borrow::Cow;
use std::rc::Rc;

use consentry_dex::{FieldId, MethodId, Program, StrId};

use super::cells::Kind;
use crate::world::Ty;

/// A text: a string of the program, or one that was built.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Sym(pub u32);

/// What holds a number that is an object.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Wrap {
    Flag,
    Int,
    Long,
}

impl Wrap {
    pub fn class(self) -> &'static str {
        match self {
            Self::Flag => "java.lang.Boolean",
            Self::Int => "java.lang.Integer",
            Self::Long => "java.lang.Long",
        }
    }
}

/// What is known of a register.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Val {
    /// Never assigned on this way.
    Unset,
    /// Anything.
    Other,
    /// Anything that the app itself keeps, hands on or computes: what somebody agreed to may be in it.
    Unsure,
    /// Anything that code writes which runs before: it decides nothing, and that is known.
    Any,
    /// A number, also false, true and null.
    Int(i64),
    Text(Sym),
    /// A number in an object: never null.
    Boxed(Wrap, i64),
    /// A parameter of the method that is looked at, the receiver counted.
    Param(u16),
    /// An object, by its place in the arena.
    Obj(u32),
    /// The content of a field that is not known: it stands for itself.
    Field(FieldId),
    /// A class.
    Class(Ty),
    /// A view, by its id.
    View(u32),
    /// The view, or its id, or the number of the button that was pressed: not the one that agrees (by handler).
    Pressed(u32),
    /// The intent that starts a component.
    Sent(Ty),
    /// Stored values by the name of their file, where it is known.
    Store(Option<Sym>),
    /// A file by its name.
    File(Sym),
    /// What a store holds that is not modelled: taken for nothing.
    Doubt(Kind),
    /// What was kept before, with more bits set: those of a number, or of a parameter.
    Set(i64),
    SetParam(u16),
    /// The time, or what has passed since a time that is kept: at least so much.
    Now(i64),
    /// Whether a box is ticked that agrees, as long as nobody is known who asks.
    Ticked,
    /// What a call gives that waits: as if it never did.
    Suspended,
    /// One of several numbers and texts.
    OneOf(u32),
}

impl Val {
    /// True where it is known what may be there, even if that is anything that was written.
    pub fn is_known(self) -> bool {
        matches!(
            self,
            Self::Any
                | Self::Int(_)
                | Self::Boxed(..)
                | Self::Text(_)
                | Self::OneOf(_)
                | Self::Pressed(_)
        )
    }
}

/// An object that code made.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Made {
    pub ty: Ty,
    pub method: MethodId,
    pub offset: u32,
    /// The constructor that was called with these arguments, the object itself first.
    pub made_by: Option<(MethodId, Rc<[Val]>)>,
    /// The body of a lambda that the runtime makes.
    pub body: Option<MethodId>,
    /// A text that is being built.
    pub text: Option<Val>,
    /// It is made once: by an initialiser of a class.
    pub single: bool,
    /// Members of an array, by their index, or of a set; `None` where they are not known.
    pub items: Option<Vec<(i64, Val)>>,
}

/// Alternatives of one value.
const MOST_CHOICES: usize = 6;
const MOST_OBJECTS: usize = 1 << 20;
const MOST_TEXTS: usize = 1 << 17;

/// Larger values. Grows only.
#[derive(Default)]
pub(crate) struct Arena {
    pub objects: Vec<Made>,
    made: HashMap<(MethodId, u32), u32>,
    /// Numbers of the places that make objects, however they were looked at.
    places: HashMap<(MethodId, u32), u32>,
    /// Objects whose constructor was seen since the last time that all was forgotten.
    seen: HashMap<Val, u32>,
    /// How often methods were evaluated anew since then.
    times: HashMap<MethodId, u32>,
    /// What is put into fields of objects after they were made: the state that a coroutine begins with.
    puts: HashMap<(Val, FieldId), Val>,
    choices: Vec<Rc<[Val]>>,
    choice_ids: HashMap<Rc<[Val]>, u32>,
    texts: Vec<Rc<str>>,
    text_ids: HashMap<Rc<str>, u32>,
}

impl Arena {
    pub fn object(&self, val: Val) -> Option<&Made> {
        match val {
            Val::Obj(id) => self.objects.get(id as usize),
            _ => None,
        }
    }

    pub fn object_mut(&mut self, val: Val) -> Option<&mut Made> {
        match val {
            Val::Obj(id) => self.objects.get_mut(id as usize),
            _ => None,
        }
    }

    /// The object that the instruction at an offset makes: the same one each time it is looked at.
    pub fn make(&mut self, ty: Ty, method: MethodId, offset: u32, single: bool) -> Val {
        if let Some(id) = self.made.get(&(method, offset)) {
            return Val::Obj(*id);
        }
        let object = self.copy(Made {
            ty,
            method,
            offset,
            made_by: None,
            body: None,
            text: None,
            single,
            items: None,
        });
        if let Val::Obj(id) = object {
            self.made.insert((method, offset), id);
        }
        object
    }

    /// The object that a place made, where it was looked at.
    pub fn made_at(&self, method: MethodId, offset: u32) -> Val {
        let id = self.made.get(&(method, offset));
        id.map_or(Val::Other, |id| Val::Obj(*id))
    }

    /// An object with constructor arguments of its own, e.g. made by a helper that is called with different ones.
    pub fn copy(&mut self, made: Made) -> Val {
        if self.objects.len() >= MOST_OBJECTS {
            return Val::Other;
        }
        let next = self.places.len() as u32;
        self.places
            .entry((made.method, made.offset))
            .or_insert(next);
        self.objects.push(made);
        Val::Obj(self.objects.len() as u32 - 1)
    }

    /// Something else is assumed from now on: what objects are made with is found anew.
    pub fn forget(&mut self) {
        self.seen.clear();
        self.times.clear();
    }

    /// A method is evaluated anew: what it makes is.
    pub fn again(&mut self, method: MethodId) {
        *self.times.entry(method).or_default() += 1;
    }

    /// True where an object is made for the first time since then.
    pub fn is_new(&mut self, object: Val) -> bool {
        let method = self.object(object).map(|made| made.method);
        let times = method.and_then(|method| self.times.get(&method).copied());
        let times = times.unwrap_or(0);
        self.seen.insert(object, times) != Some(times)
    }

    /// A value is put into a field of an object; the first one stays, as others are put there on the way.
    pub fn put(&mut self, object: Val, field: FieldId, value: Val) {
        if self.puts.len() < MOST_OBJECTS && matches!(object, Val::Obj(_)) {
            self.puts.entry((object, field)).or_insert(value);
        }
    }

    pub fn put_into(&self, object: Val, field: FieldId) -> Option<Val> {
        self.puts.get(&(object, field)).copied()
    }

    /// The number of the place that made an object: the same one for all of its copies.
    pub fn place(&self, val: Val) -> Option<u32> {
        let made = self.object(val)?;
        self.places.get(&(made.method, made.offset)).copied()
    }

    pub fn all(&self, val: Val) -> Vec<Val> {
        match val {
            Val::OneOf(id) => self
                .choices
                .get(id as usize)
                .map_or(Vec::new(), |all| all.to_vec()),
            Val::Unset => Vec::new(),
            other => vec![other],
        }
    }

    pub fn is_single(&self, val: Val) -> bool {
        self.object(val).is_some_and(|object| object.single)
    }

    /// True for objects of different classes.
    pub fn differ(&self, a: Val, b: Val) -> bool {
        let ty = |one| self.object(one).map_or(Ty::NONE, |made| made.ty);
        let (a, b) = (ty(a), ty(b));
        a != Ty::NONE && b != Ty::NONE && a != b
    }

    /// Either of two values.
    pub fn join(&mut self, a: Val, b: Val) -> Val {
        match (a, b) {
            (a, b) if a == b => a,
            (Val::Unset, other) | (other, Val::Unset) => other,
            (Val::Unsure, _) | (_, Val::Unsure) => Val::Unsure,
            (Val::Any, known) | (known, Val::Any) if known.is_known() => Val::Any,
            (Val::Store(_), Val::Store(_)) => Val::Store(None),
            (Val::Int(0), doubt @ Val::Doubt(_)) | (doubt @ Val::Doubt(_), Val::Int(0)) => doubt,
            (Val::Doubt(_), other) | (other, Val::Doubt(_)) => self.join(Val::Int(0), other),
            (Val::Int(0), constant) | (constant, Val::Int(0)) if self.is_single(constant) => {
                self.one_of(vec![Val::Int(0), constant])
            }
            // null or something: what it is where it is used
            (Val::Int(0), other) | (other, Val::Int(0)) if is_reference(other) => other,
            (a, b) if plain(a) && plain(b) => {
                let mut all = self.all(a);
                all.extend(self.all(b));
                self.one_of(all)
            }
            _ => Val::Other,
        }
    }

    pub fn one_of(&mut self, mut all: Vec<Val>) -> Val {
        all.sort_unstable();
        all.dedup();
        match all.as_slice() {
            [] => return Val::Unset,
            [one] => return *one,
            many if many.len() > MOST_CHOICES => return Val::Other,
            _ => (),
        }
        let all: Rc<[Val]> = all.into();
        if let Some(id) = self.choice_ids.get(&all) {
            return Val::OneOf(*id);
        }
        let id = self.choices.len() as u32;
        self.choices.push(all.clone());
        self.choice_ids.insert(all, id);
        Val::OneOf(id)
    }

    pub fn text<'a>(&'a self, program: &'a Program, sym: Sym) -> Cow<'a, str> {
        match sym.0.checked_sub(program.string_count() as u32) {
            None => program.text(StrId(sym.0)),
            Some(index) => Cow::Borrowed(self.texts.get(index as usize).map_or("", |text| text)),
        }
    }

    pub fn keep(&mut self, program: &Program, text: &str) -> Val {
        if let Some(id) = program.find_string(&consentry_dex::mutf8::encode(text)) {
            return Val::Text(Sym(id.0));
        }
        let base = program.string_count() as u32;
        if let Some(id) = self.text_ids.get(text) {
            return Val::Text(Sym(base + id));
        }
        if self.texts.len() >= MOST_TEXTS || text.len() > 400 {
            return Val::Other;
        }
        let id = self.texts.len() as u32;
        self.texts.push(text.into());
        self.text_ids.insert(text.into(), id);
        Val::Text(Sym(base + id))
    }
}

/// Objects that are what they are where they are used, whether or not they may be missing.
fn is_reference(val: Val) -> bool {
    matches!(
        val,
        Val::View(_) | Val::Store(_) | Val::Field(_) | Val::Obj(_) | Val::Sent(_)
    )
}

/// Numbers and texts: values that are compared.
fn plain(val: Val) -> bool {
    matches!(
        val,
        Val::Int(_)
            | Val::Boxed(..)
            | Val::Text(_)
            | Val::OneOf(_)
            | Val::Obj(_)
            | Val::Field(_)
            | Val::Class(_)
    )
}
