//! What methods of the platform and of the Kotlin library do with the values that are followed.

use foldhash::{HashMap, HashMapExt};

use consentry_dex::{MethodId, TypeId};

use crate::values::{Answer, Content, Value};
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
