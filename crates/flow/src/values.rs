//! What a register may hold, as far as rules ask: constants, arrays and lists of constants, and the answer to a
//! permission request. Values are small and copied; what is larger lies in a `Heap`.

use foldhash::HashMap;
use std::borrow::Cow;

use consentry_dex::{FieldId, Program, StrId};

use crate::world::Ty;

/// A text: a string of the program, or one that was built.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Sym(pub u32);

/// A form in which code holds the user's answer to a permission request.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Answer {
    /// `int[]`, 0 = granted.
    Array,
    /// How many answers there are, 0 = the request was cancelled.
    Length,
    /// `int`, 0 = granted.
    Int,
    /// `boolean` or `Boolean`, true = granted.
    Bool,
    /// `boolean`, true = refused.
    NotBool,
    /// `Map<String, Boolean>` and what is taken from it.
    Map,
}

/// What is known of a register.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Value {
    /// Never assigned on this way.
    Unset,
    /// Anything.
    Unknown,
    /// An integer, also false, true and null.
    Int(i32),
    /// A text.
    Text(Sym),
    /// A text that begins so.
    Start(Sym),
    /// A class.
    Class(Ty),
    /// A class by a name that no member mentions as a type.
    Named(Sym),
    /// The content of a static field.
    Static(FieldId),
    /// The content of an instance field.
    Instance(FieldId),
    /// A parameter, the receiver counted.
    Param(u16),
    /// An object made here, by its place on the heap.
    Object(u32),
    /// What a call returns, by its place on the heap.
    Result(u32),
    /// One of several, by its place on the heap.
    Choice(u32),
    /// The user's answer.
    Answer(Answer),
    /// A number that tells refused from granted.
    Flag { denied: i8, granted: i8 },
}

/// Fields of objects of the platform that matter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Slot {
    /// Class of a component or of a reflected member.
    Class,
    /// Name of a reflected member.
    Name,
    /// Contract of a launcher.
    Contract,
}

/// What is known of an object.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Content {
    /// Slots.
    Plain(Vec<(Slot, Value)>),
    /// Elements of an array by index; the flag: all are known.
    Array(Vec<Value>, bool),
    /// Elements of a collection in any order; the flag: all are known.
    List(Vec<Value>, bool),
    /// A text that is being built.
    Builder(Value),
}

/// An object made by code.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Object {
    pub ty: Ty,
    pub content: Content,
    /// Block that changed it last.
    pub block: u32,
    /// Changed where a permission was refused.
    pub denied: bool,
}

/// A call whose result is asked for later, if ever.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pending {
    pub method: consentry_dex::MethodId,
    /// Range of the arguments in `Heap::args`.
    pub args: (u32, u32),
}

/// Larger values. Grows only; `full` says when it may not.
#[derive(Default)]
pub(crate) struct Heap {
    pub objects: Vec<Object>,
    pub pending: Vec<Pending>,
    pub args: Vec<Value>,
    choices: Vec<Box<[Value]>>,
    choice_ids: HashMap<Box<[Value]>, u32>,
    texts: Vec<Box<str>>,
    text_ids: HashMap<Box<str>, u32>,
    bytes: usize,
}

/// Alternatives of one value.
const MOST_CHOICES: usize = 8;
/// Elements of an array or list, and characters of a text.
pub(crate) const MOST_ELEMENTS: usize = 256;
const MOST_TEXT: usize = 2048;
/// Texts, objects, arguments in all.
const MOST_BYTES: usize = 16 << 20;
const MOST_ITEMS: usize = 2 << 20;

impl Heap {
    /// No more objects and calls are kept.
    pub fn full(&self) -> bool {
        self.objects.len() + self.args.len() + self.choices.len() > MOST_ITEMS
    }

    pub fn text<'a>(&'a self, program: &'a Program, sym: Sym) -> Cow<'a, str> {
        let strings = program.string_count() as u32;
        match sym.0.checked_sub(strings) {
            None => program.text(StrId(sym.0)),
            Some(index) => Cow::Borrowed(self.texts.get(index as usize).map_or("", |text| text)),
        }
    }

    /// Keeps a text that was built; `None` where too much was.
    pub fn keep(&mut self, program: &Program, text: &str) -> Option<Sym> {
        let base = program.string_count() as u32;
        if let Some(id) = self.text_ids.get(text) {
            return Some(Sym(base + id));
        }
        if text.len() > MOST_TEXT || self.bytes + text.len() > MOST_BYTES {
            return None;
        }
        self.bytes += text.len() + 64;
        let id = self.texts.len() as u32;
        self.texts.push(text.into());
        self.text_ids.insert(text.into(), id);
        Some(Sym(base + id))
    }

    /// Two texts, one after the other. What follows an unknown part is lost.
    pub fn concat(&mut self, program: &Program, first: Value, second: Value) -> Value {
        let Value::Text(head) = first else {
            return first;
        };
        let tail = match second {
            Value::Text(tail) | Value::Start(tail) => self.text(program, tail).into_owned(),
            Value::Int(number) => number.to_string(),
            _ => return Value::Start(head),
        };
        let joined = format!("{}{tail}", self.text(program, head));
        match self.keep(program, &joined) {
            Some(sym) if matches!(second, Value::Start(_)) => Value::Start(sym),
            Some(sym) => Value::Text(sym),
            None => Value::Start(head),
        }
    }

    pub fn choice(&self, id: u32) -> &[Value] {
        self.choices.get(id as usize).map_or(&[], |values| values)
    }

    /// The alternatives of a value: itself where it is no choice.
    pub fn alternatives(&self, value: Value) -> Vec<Value> {
        match value {
            Value::Choice(id) => self.choice(id).to_vec(),
            other => vec![other],
        }
    }

    /// Either of two values. An unknown alternative is kept beside texts, classes and objects.
    pub fn join(&mut self, a: Value, b: Value) -> Value {
        match (a, b) {
            (a, b) if a == b => a,
            (Value::Unset, other) | (other, Value::Unset) => other,
            (Value::Flag { denied, granted }, Value::Int(n))
            | (Value::Int(n), Value::Flag { denied, granted })
                if n == i32::from(denied) || n == i32::from(granted) =>
            {
                Value::Flag { denied, granted }
            }
            (a, b) if !(keeps(a) || keeps(b)) && (a == Value::Unknown || b == Value::Unknown) => {
                Value::Unknown
            }
            (a, b) => {
                let mut all: Vec<Value> = self.alternatives(a);
                all.extend(self.alternatives(b));
                all.sort_unstable();
                all.dedup();
                if all.len() > MOST_CHOICES || self.full() {
                    return Value::Unknown;
                }
                let all = all.into_boxed_slice();
                if let Some(id) = self.choice_ids.get(&all) {
                    return Value::Choice(*id);
                }
                let id = self.choices.len() as u32;
                self.choices.push(all.clone());
                self.choice_ids.insert(all, id);
                Value::Choice(id)
            }
        }
    }

    pub fn make(&mut self, ty: Ty, content: Content, block: u32) -> Value {
        if self.full() {
            return Value::Unknown;
        }
        self.objects.push(Object {
            ty,
            content,
            block,
            denied: false,
        });
        Value::Object(self.objects.len() as u32 - 1)
    }

    pub fn object(&self, value: Value) -> Option<&Object> {
        let Value::Object(id) = value else {
            return None;
        };
        self.objects.get(id as usize)
    }

    pub fn object_mut(&mut self, value: Value) -> Option<&mut Object> {
        let Value::Object(id) = value else {
            return None;
        };
        self.objects.get_mut(id as usize)
    }

    pub fn slot(&self, value: Value, slot: Slot) -> Option<Value> {
        match &self.object(value)?.content {
            Content::Plain(slots) => slots
                .iter()
                .find(|(name, _)| *name == slot)
                .map(|(_, value)| *value),
            _ => None,
        }
    }

    pub fn call(&mut self, method: consentry_dex::MethodId, args: &[Value]) -> Value {
        if self.full() {
            return Value::Unknown;
        }
        let start = self.args.len() as u32;
        self.args.extend_from_slice(args);
        self.pending.push(Pending {
            method,
            args: (start, self.args.len() as u32),
        });
        Value::Result(self.pending.len() as u32 - 1)
    }

    pub fn args_of(&self, range: (u32, u32)) -> &[Value] {
        self.args
            .get(range.0 as usize..range.1 as usize)
            .unwrap_or(&[])
    }
}

fn keeps(value: Value) -> bool {
    !matches!(
        value,
        Value::Unknown | Value::Int(_) | Value::Answer(_) | Value::Flag { .. } | Value::Param(_)
    )
}
