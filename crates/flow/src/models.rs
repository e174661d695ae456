//! What methods of the platform and of the Kotlin library do with the values that are followed.

use std::collections::HashMap;

use consentry_dex::{MethodId, Program, TypeId};

use crate::values::{Answer, Content, Heap, MOST_ELEMENTS, Slot, Value};
use crate::world::{Ty, World};

/// The effect of a call. Arguments are counted with the receiver.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Model {
    /// Gives its n-th argument.
    Same(u8),
    /// A constructor of a text builder, with or without a first text.
    NewBuilder,
    /// Adds the second argument to the text of the first; gives the first.
    Append,
    /// The text of the first argument.
    Text,
    /// Two texts.
    Concat,
    /// Two texts with a slash between, e.g. of a content URI.
    Below,
    /// Something that begins with the first argument.
    StartOf,
    /// A list of the elements of an array, a list, or the arguments themselves.
    ListOf,
    /// Adds the last argument to the list in the first.
    Add,
    /// Adds all elements of the last argument.
    AddAll,
    /// The list as an array.
    ToArray,
    /// Whether a list is empty.
    IsEmpty,
    /// How many elements a list has.
    Size,
    /// An element of a list.
    Element,
    /// The class named by the n-th argument.
    ForName(u8),
    /// A method or field by class and name.
    Reflected,
    /// Sets a component class from the n-th argument and gives the receiver.
    SetClass(u8),
    /// Makes a launcher of a contract; the arguments hold contract and callback.
    Register,
    /// Whether a map of answers holds a given answer.
    ContainsValue,
}

const TABLE: &[(&str, &str, Model)] = &[
    ("java.lang.StringBuilder", "<init>", Model::NewBuilder),
    ("java.lang.StringBuilder", "append", Model::Append),
    ("java.lang.StringBuilder", "toString", Model::Text),
    ("java.lang.StringBuffer", "<init>", Model::NewBuilder),
    ("java.lang.StringBuffer", "append", Model::Append),
    ("java.lang.StringBuffer", "toString", Model::Text),
    ("java.lang.String", "concat", Model::Concat),
    ("java.lang.String", "valueOf", Model::Text),
    ("java.lang.String", "toString", Model::Text),
    ("java.lang.String", "intern", Model::Text),
    ("java.lang.String", "trim", Model::Text),
    ("java.lang.Object", "toString", Model::Text),
    ("java.lang.CharSequence", "toString", Model::Text),
    (
        "kotlin.jvm.internal.Intrinsics",
        "stringPlus",
        Model::Concat,
    ),
    ("java.util.Objects", "requireNonNull", Model::Same(0)),
    ("java.lang.Boolean", "booleanValue", Model::Same(0)),
    ("java.lang.Boolean", "valueOf", Model::Same(0)),
    ("java.lang.Integer", "intValue", Model::Same(0)),
    ("java.lang.Integer", "valueOf", Model::Same(0)),
    ("java.lang.Number", "intValue", Model::Same(0)),
    ("android.net.Uri", "parse", Model::Same(0)),
    ("android.net.Uri", "toString", Model::Text),
    ("android.net.Uri", "withAppendedPath", Model::Below),
    ("android.net.Uri", "buildUpon", Model::StartOf),
    ("android.net.Uri$Builder", "build", Model::Same(0)),
    ("android.net.Uri$Builder", "appendPath", Model::Same(0)),
    (
        "android.net.Uri$Builder",
        "appendEncodedPath",
        Model::Same(0),
    ),
    (
        "android.net.Uri$Builder",
        "appendQueryParameter",
        Model::Same(0),
    ),
    (
        "android.content.ContentUris",
        "withAppendedId",
        Model::StartOf,
    ),
    ("java.util.Arrays", "asList", Model::ListOf),
    ("java.util.Collections", "singletonList", Model::ListOf),
    ("java.util.Collections", "singleton", Model::ListOf),
    ("java.util.Collections", "unmodifiableList", Model::Same(0)),
    ("java.util.List", "of", Model::ListOf),
    ("java.util.Set", "of", Model::ListOf),
    ("kotlin.collections.CollectionsKt", "listOf", Model::ListOf),
    (
        "kotlin.collections.CollectionsKt",
        "mutableListOf",
        Model::ListOf,
    ),
    (
        "kotlin.collections.CollectionsKt",
        "arrayListOf",
        Model::ListOf,
    ),
    (
        "kotlin.collections.CollectionsKt",
        "listOfNotNull",
        Model::ListOf,
    ),
    ("kotlin.collections.SetsKt", "setOf", Model::ListOf),
    ("kotlin.collections.SetsKt", "mutableSetOf", Model::ListOf),
    ("kotlin.collections.ArraysKt", "toList", Model::ListOf),
    ("java.util.List", "add", Model::Add),
    ("java.util.ArrayList", "add", Model::Add),
    ("java.util.LinkedList", "add", Model::Add),
    ("java.util.Set", "add", Model::Add),
    ("java.util.HashSet", "add", Model::Add),
    ("java.util.Collection", "add", Model::Add),
    ("java.util.List", "addAll", Model::AddAll),
    ("java.util.ArrayList", "addAll", Model::AddAll),
    ("java.util.Set", "addAll", Model::AddAll),
    ("java.util.Collection", "addAll", Model::AddAll),
    ("java.util.Collections", "addAll", Model::AddAll),
    ("java.util.List", "toArray", Model::ToArray),
    ("java.util.ArrayList", "toArray", Model::ToArray),
    ("java.util.Set", "toArray", Model::ToArray),
    ("java.util.HashSet", "toArray", Model::ToArray),
    ("java.util.Collection", "toArray", Model::ToArray),
    ("java.util.List", "isEmpty", Model::IsEmpty),
    ("java.util.ArrayList", "isEmpty", Model::IsEmpty),
    ("java.util.Collection", "isEmpty", Model::IsEmpty),
    ("java.util.Set", "isEmpty", Model::IsEmpty),
    ("java.util.List", "size", Model::Size),
    ("java.util.ArrayList", "size", Model::Size),
    ("java.util.Collection", "size", Model::Size),
    ("java.util.Set", "size", Model::Size),
    ("java.util.List", "get", Model::Element),
    ("java.util.ArrayList", "get", Model::Element),
    ("java.util.Map", "containsValue", Model::ContainsValue),
    ("java.lang.Class", "forName", Model::ForName(0)),
    ("java.lang.ClassLoader", "loadClass", Model::ForName(1)),
    ("java.lang.Class", "getMethod", Model::Reflected),
    ("java.lang.Class", "getDeclaredMethod", Model::Reflected),
    ("java.lang.Class", "getField", Model::Reflected),
    ("java.lang.Class", "getDeclaredField", Model::Reflected),
    ("android.content.Intent", "<init>", Model::SetClass(2)),
    ("android.content.Intent", "setClass", Model::SetClass(2)),
    (
        "android.content.ComponentName",
        "<init>",
        Model::SetClass(2),
    ),
    (
        "androidx.activity.ComponentActivity",
        "registerForActivityResult",
        Model::Register,
    ),
    (
        "androidx.fragment.app.Fragment",
        "registerForActivityResult",
        Model::Register,
    ),
    (
        "androidx.activity.result.ActivityResultCaller",
        "registerForActivityResult",
        Model::Register,
    ),
    (
        "androidx.activity.result.ActivityResultRegistry",
        "register",
        Model::Register,
    ),
];

const LISTS: &[&str] = &[
    "java.util.ArrayList",
    "java.util.LinkedList",
    "java.util.HashSet",
    "java.util.LinkedHashSet",
    "java.util.TreeSet",
    "java.util.Vector",
];

const BUILDERS: &[&str] = &["java.lang.StringBuilder", "java.lang.StringBuffer"];

/// The table, looked up in a program.
pub(crate) struct Models {
    of: HashMap<MethodId, Model>,
    lists: Vec<Ty>,
    builders: Vec<Ty>,
    boolean: Option<Ty>,
    false_field: Option<consentry_dex::FieldId>,
}

impl Models {
    pub fn new(world: &World<'_>) -> Self {
        let program = world.program;
        let mut of = HashMap::new();
        for (class, name, model) in TABLE {
            let Some(name) = program.find_string(name.as_bytes()) else {
                continue;
            };
            let Some(class) = world.find(class) else {
                continue;
            };
            // Launchers are registered through classes of the app; everything else on the platform's own class.
            let types = if *model == Model::Register {
                world.descendants(class)
            } else {
                vec![class]
            };
            for ty in types {
                for method in program.methods_of(TypeId(ty.0)) {
                    if program.method(method).name == name {
                        of.insert(method, *model);
                    }
                }
            }
        }
        let find = |names: &[&str]| names.iter().filter_map(|name| world.find(name)).collect();
        let boolean = world.find("java.lang.Boolean");
        let false_field = boolean.and_then(|ty| {
            program
                .fields_of(TypeId(ty.0))
                .find(|field| program.text(program.field(*field).name) == "FALSE")
        });
        Self {
            of,
            lists: find(LISTS),
            builders: find(BUILDERS),
            boolean,
            false_field,
        }
    }

    pub fn get(&self, method: MethodId) -> Option<Model> {
        self.of.get(&method).copied()
    }

    /// The calls that register a callback for the result of a contract.
    pub fn launchers(&self) -> Vec<MethodId> {
        let mut list: Vec<MethodId> = self
            .of
            .iter()
            .filter(|(_, model)| **model == Model::Register)
            .map(|(method, _)| *method)
            .collect();
        list.sort_unstable();
        list
    }

    /// What a new object of a type holds.
    pub fn fresh(&self, ty: Ty) -> Content {
        if self.lists.contains(&ty) {
            Content::List(Vec::new(), true)
        } else if self.builders.contains(&ty) {
            Content::Builder(Value::Unset)
        } else {
            Content::Plain(Vec::new())
        }
    }

    /// A value that was cast: what is taken from a map of answers and cast to Boolean is an answer.
    pub fn cast(&self, value: Value, ty: Ty) -> Value {
        match value {
            Value::Answer(Answer::Map) if Some(ty) == self.boolean => Value::Answer(Answer::Bool),
            other => other,
        }
    }

    pub fn is_false(&self, value: Value) -> bool {
        matches!(value, Value::Static(field) if Some(field) == self.false_field)
            || value == Value::Int(0)
    }
}

/// Where a call happens: for objects that change.
pub(crate) struct Place {
    pub block: u32,
    /// What was put into the text so far is surely there, once.
    pub sure: bool,
    pub denied: bool,
}

/// The result of a call by its model; `list_type` is the type of new lists, arrays and launchers.
pub(crate) fn apply(
    model: Model,
    args: &[Value],
    heap: &mut Heap,
    models: &Models,
    program: &Program,
    place: &Place,
) -> Value {
    let arg = |index: usize| args.get(index).copied().unwrap_or(Value::Unknown);
    let last = args.last().copied().unwrap_or(Value::Unknown);
    match model {
        Model::Same(index) => arg(index.into()),
        Model::NewBuilder => {
            let first = if args.len() > 1 {
                text_of(heap, arg(1))
            } else {
                empty(heap, program)
            };
            // a capacity is no text
            let first = if matches!(first, Value::Int(_)) {
                empty(heap, program)
            } else {
                first
            };
            set_builder(heap, arg(0), first, place);
            Value::Unknown
        }
        Model::Append => append(heap, program, arg(0), last, place),
        Model::Text => text_of(heap, arg(0)),
        Model::Concat => heap.concat(program, arg(0), arg(1)),
        Model::Below => below(heap, program, arg(0), arg(1)),
        Model::StartOf => start_of(arg(0)),
        Model::ListOf => list_of(heap, args, place),
        Model::Add => add(heap, arg(0), last, place),
        Model::AddAll => add_all(heap, arg(0), last, place),
        Model::ToArray => to_array(heap, arg(0), place),
        Model::IsEmpty => match heap.object(arg(0)) {
            Some(object) if object.denied => Value::Answer(Answer::Bool),
            _ => Value::Unknown,
        },
        Model::Size => match heap.object(arg(0)) {
            Some(object) if object.denied => Value::Answer(Answer::Int),
            _ => Value::Unknown,
        },
        Model::Element => {
            elements(heap, arg(0)).map_or(Value::Unknown, |(all, _)| join_all(heap, &all))
        }
        Model::ForName(index) => match arg(index.into()) {
            Value::Text(name) => class_named(heap, program, name),
            _ => Value::Unknown,
        },
        Model::Reflected => {
            let slots = vec![(Slot::Class, arg(0)), (Slot::Name, arg(1))];
            heap.make(Ty::NONE, Content::Plain(slots), place.block)
        }
        Model::SetClass(index) => set_class(heap, arg(0), arg(index.into())),
        Model::Register => {
            let contract = args
                .iter()
                .skip(1)
                .copied()
                .find(|value| heap.object(*value).is_some());
            let slots = vec![(Slot::Contract, contract.unwrap_or(Value::Unknown))];
            heap.make(Ty::NONE, Content::Plain(slots), place.block)
        }
        Model::ContainsValue => match arg(0) {
            Value::Answer(Answer::Map) if models.is_false(arg(1)) => Value::Answer(Answer::NotBool),
            Value::Answer(Answer::Map) => Value::Unknown,
            _ => Value::Unknown,
        },
    }
}

fn class_named(heap: &Heap, program: &Program, name: crate::values::Sym) -> Value {
    match program.find_class_type(&heap.text(program, name)) {
        Some(ty) => Value::Class(ty.into()),
        None => Value::Named(name),
    }
}

fn empty(heap: &mut Heap, program: &Program) -> Value {
    heap.keep(program, "").map_or(Value::Unknown, Value::Text)
}

fn text_of(heap: &Heap, value: Value) -> Value {
    match heap.object(value).map(|object| &object.content) {
        Some(Content::Builder(text)) => *text,
        _ => value,
    }
}

fn set_builder(heap: &mut Heap, target: Value, text: Value, place: &Place) {
    if let Some(object) = heap.object_mut(target) {
        object.content = Content::Builder(text);
        object.block = place.block;
    }
}

fn append(heap: &mut Heap, program: &Program, target: Value, more: Value, place: &Place) -> Value {
    let Some(Content::Builder(text)) = heap.object(target).map(|object| object.content.clone())
    else {
        return target;
    };
    let more = text_of(heap, more);
    let text = match text {
        Value::Unset => more,
        text if place.sure => heap.concat(program, text, more),
        text => start_of(text),
    };
    set_builder(heap, target, text, place);
    target
}

fn below(heap: &mut Heap, program: &Program, base: Value, path: Value) -> Value {
    match (base, heap.keep(program, "/")) {
        (Value::Text(_), Some(slash)) => {
            let base = heap.concat(program, base, Value::Text(slash));
            heap.concat(program, base, path)
        }
        (other, _) => start_of(other),
    }
}

fn start_of(value: Value) -> Value {
    match value {
        Value::Text(sym) => Value::Start(sym),
        other => other,
    }
}

fn elements(heap: &Heap, value: Value) -> Option<(Vec<Value>, bool)> {
    match &heap.object(value)?.content {
        Content::Array(all, complete) | Content::List(all, complete) => {
            Some((all.clone(), *complete))
        }
        _ => None,
    }
}

fn list_of(heap: &mut Heap, args: &[Value], place: &Place) -> Value {
    let (all, complete) = match args {
        [one] => elements(heap, *one).unwrap_or_else(|| match one {
            Value::Text(_) | Value::Object(_) | Value::Int(_) | Value::Class(_) => {
                (vec![*one], true)
            }
            // An array or one element: either is one value that is looked at later.
            other => (vec![*other], true),
        }),
        many => (many.to_vec(), true),
    };
    heap.make(Ty::NONE, Content::List(all, complete), place.block)
}

fn add(heap: &mut Heap, list: Value, element: Value, place: &Place) -> Value {
    if let Some(object) = heap.object_mut(list) {
        object.denied |= place.denied;
        if let Content::List(all, complete) = &mut object.content {
            if all.len() >= MOST_ELEMENTS {
                *complete = false;
            } else if !all.contains(&element) {
                all.push(element);
            }
        }
    }
    Value::Unknown
}

fn add_all(heap: &mut Heap, list: Value, more: Value, place: &Place) -> Value {
    let (all, complete) = elements(heap, more).unwrap_or_else(|| (vec![more], true));
    for element in all {
        add(heap, list, element, place);
    }
    if let Some(Content::List(_, known)) = heap.object_mut(list).map(|object| &mut object.content) {
        *known &= complete;
    }
    Value::Unknown
}

fn to_array(heap: &mut Heap, list: Value, place: &Place) -> Value {
    match elements(heap, list) {
        Some((all, complete)) => heap.make(Ty::NONE, Content::Array(all, complete), place.block),
        None => list,
    }
}

fn join_all(heap: &mut Heap, all: &[Value]) -> Value {
    let mut joined = Value::Unset;
    for value in all {
        joined = heap.join(joined, *value);
    }
    if joined == Value::Unset {
        Value::Unknown
    } else {
        joined
    }
}

fn set_class(heap: &mut Heap, target: Value, class: Value) -> Value {
    if let Some(Content::Plain(slots)) = heap.object_mut(target).map(|object| &mut object.content) {
        slots.retain(|(slot, _)| *slot != Slot::Class);
        slots.push((Slot::Class, class));
    }
    target
}
