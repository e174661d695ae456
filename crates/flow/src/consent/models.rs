//! What calls of the platform and of libraries do with the values that are followed.

use foldhash::{HashMap, HashMapExt};

use consentry_dex::{MethodId, TypeId};

use super::cells::Kind;
use crate::matching::Matches;
use crate::query::{Query, Role};
use crate::world::World;

/// The effect of a call. Arguments are counted with the receiver.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Op {
    /// Reads a stored value: position of the key, and of what is given where nothing is stored.
    Read(u8, Option<u8>),
    /// Whether something is stored under a key.
    Has(u8),
    /// Writes a stored value: position of the key and of the value.
    Write(u8, u8),
    /// Gives the n-th argument.
    Same(u8),
    /// Stored values of the file that the n-th argument names; without one of the default file.
    Open(u8),
    Equals,
    IsEmpty,
    Length,
    /// A number or boolean from a text.
    Parse,
    NewBuilder,
    Append,
    Text,
    Concat,
    /// The id of a view.
    GetId,
    /// The code of the result of a screen.
    ResultCode,
    /// A file by the name that the last argument is.
    File,
    /// Whether a file exists; its length.
    FileHas,
    /// A file comes to be.
    FileMade,
    /// Reads, looks for and writes a member of a document: positions as above.
    Member(u8, Option<u8>),
    HasMember(u8),
    SetMember(u8, u8),
    /// Gives what is read from a cell.
    Cell(Kind),
    /// Writes a cell: position of the value.
    Fill(Kind, u8),
    /// Comes back only when something else was done.
    Await(Kind),
    /// The time.
    Now,
}

impl Op {
    pub fn is_write(self) -> bool {
        matches!(
            self,
            Self::Write(..) | Self::FileMade | Self::SetMember(..) | Self::Fill(..)
        )
    }
}

/// Also of libraries that are part of the program.
const CELLS: &[(&str, &[&str], Op)] = &[
    (
        "kotlinx.coroutines.flow.StateFlowKt",
        &["MutableStateFlow"],
        Op::Fill(Kind::Observed, 0),
    ),
    (
        "kotlinx.coroutines.flow.MutableStateFlow",
        &["setValue", "tryEmit", "emit"],
        Op::Fill(Kind::Observed, 1),
    ),
    (
        "kotlinx.coroutines.flow.MutableStateFlow",
        &["getValue"],
        Op::Cell(Kind::Observed),
    ),
    (
        "kotlinx.coroutines.flow.StateFlow",
        &["getValue"],
        Op::Cell(Kind::Observed),
    ),
    (
        "androidx.lifecycle.MutableLiveData",
        &["<init>", "setValue", "postValue"],
        Op::Fill(Kind::Observed, 1),
    ),
    (
        "androidx.lifecycle.MutableLiveData",
        &["getValue"],
        Op::Cell(Kind::Observed),
    ),
    (
        "androidx.lifecycle.LiveData",
        &["getValue"],
        Op::Cell(Kind::Observed),
    ),
    (
        "kotlinx.coroutines.CompletableDeferred",
        &["complete"],
        Op::Fill(Kind::Awaited, 1),
    ),
    (
        "kotlinx.coroutines.CompletableDeferred",
        &["await", "getCompleted"],
        Op::Cell(Kind::Awaited),
    ),
    (
        "kotlin.coroutines.Continuation",
        &["resumeWith"],
        Op::Fill(Kind::Awaited, 1),
    ),
    (
        "kotlinx.coroutines.CancellableContinuation",
        &["resumeWith", "resume"],
        Op::Fill(Kind::Awaited, 1),
    ),
    (
        "kotlinx.coroutines.Deferred",
        &["await"],
        Op::Cell(Kind::Awaited),
    ),
    (
        "java.util.concurrent.CompletableFuture",
        &["complete"],
        Op::Fill(Kind::Awaited, 1),
    ),
    (
        "java.util.concurrent.CompletableFuture",
        &["get", "join", "getNow"],
        Op::Cell(Kind::Awaited),
    ),
    (
        "java.util.concurrent.Future",
        &["get"],
        Op::Cell(Kind::Awaited),
    ),
    ("kotlin.Result", &["constructor-impl"], Op::Same(0)),
    (
        "kotlin.coroutines.jvm.internal.Boxing",
        &["boxBoolean", "boxInt"],
        Op::Same(0),
    ),
    (
        "java.util.concurrent.atomic.AtomicBoolean",
        &["set", "lazySet", "getAndSet"],
        Op::Fill(Kind::Shared, 1),
    ),
    (
        "java.util.concurrent.atomic.AtomicBoolean",
        &["get"],
        Op::Cell(Kind::Shared),
    ),
    (
        "java.util.concurrent.CountDownLatch",
        &["countDown"],
        Op::Fill(Kind::Latch, 0),
    ),
    (
        "android.os.Handler",
        &[
            "sendEmptyMessage",
            "sendEmptyMessageDelayed",
            "sendEmptyMessageAtTime",
            "obtainMessage",
        ],
        Op::Fill(Kind::Message, 1),
    ),
    (
        "android.os.Message",
        &["obtain"],
        Op::Fill(Kind::Message, 1),
    ),
    (
        "android.database.sqlite.SQLiteDatabase",
        &[
            "insert",
            "insertOrThrow",
            "insertWithOnConflict",
            "update",
            "updateWithOnConflict",
            "replace",
            "replaceOrThrow",
            "execSQL",
        ],
        Op::Fill(Kind::Rows, 1),
    ),
    (
        "android.database.sqlite.SQLiteDatabase",
        &["query", "rawQuery"],
        Op::Cell(Kind::Rows),
    ),
    (
        "org.json.JSONObject",
        &["put", "putOpt"],
        Op::SetMember(1, 2),
    ),
    ("org.json.JSONObject", &["has"], Op::HasMember(1)),
    (
        "org.json.JSONObject",
        &[
            "optBoolean",
            "optInt",
            "optLong",
            "optString",
            "getBoolean",
            "getInt",
            "getLong",
            "getString",
        ],
        Op::Member(1, Some(2)),
    ),
    (
        "java.util.Properties",
        &["setProperty", "put"],
        Op::SetMember(1, 2),
    ),
    ("java.util.Properties", &["containsKey"], Op::HasMember(1)),
    (
        "java.util.Properties",
        &["getProperty", "get"],
        Op::Member(1, Some(2)),
    ),
    ("java.lang.System", &["currentTimeMillis"], Op::Now),
    (
        "android.content.SharedPreferences",
        &["getAll"],
        Op::Same(0),
    ),
];

const TABLE: &[(&str, &str, Op)] = &[
    (
        "android.content.Context",
        "getSharedPreferences",
        Op::Open(1),
    ),
    ("com.tencent.mmkv.MMKV", "mmkvWithID", Op::Open(0)),
    ("java.lang.Boolean", "valueOf", Op::Same(0)),
    ("java.lang.Boolean", "booleanValue", Op::Same(0)),
    ("java.lang.Boolean", "parseBoolean", Op::Parse),
    ("java.lang.Integer", "parseInt", Op::Parse),
    ("java.lang.Long", "parseLong", Op::Parse),
    ("java.lang.Integer", "valueOf", Op::Same(0)),
    ("java.lang.Integer", "intValue", Op::Same(0)),
    ("java.lang.Long", "valueOf", Op::Same(0)),
    ("java.lang.Long", "longValue", Op::Same(0)),
    ("java.lang.Number", "intValue", Op::Same(0)),
    ("java.lang.Number", "longValue", Op::Same(0)),
    ("java.lang.Object", "toString", Op::Text),
    ("java.lang.String", "toString", Op::Text),
    ("java.lang.String", "valueOf", Op::Text),
    ("java.lang.String", "trim", Op::Same(0)),
    ("java.lang.CharSequence", "toString", Op::Text),
    ("java.lang.String", "concat", Op::Concat),
    ("java.lang.StringBuilder", "<init>", Op::NewBuilder),
    ("java.lang.StringBuilder", "append", Op::Append),
    ("java.lang.StringBuilder", "toString", Op::Text),
    ("kotlin.jvm.internal.Intrinsics", "stringPlus", Op::Concat),
    ("java.lang.String", "equals", Op::Equals),
    ("java.lang.String", "equalsIgnoreCase", Op::Equals),
    ("java.lang.String", "contentEquals", Op::Equals),
    ("java.lang.Boolean", "equals", Op::Equals),
    ("java.lang.Integer", "equals", Op::Equals),
    ("java.lang.Object", "equals", Op::Equals),
    ("java.util.Objects", "equals", Op::Equals),
    ("android.text.TextUtils", "equals", Op::Equals),
    ("kotlin.jvm.internal.Intrinsics", "areEqual", Op::Equals),
    ("kotlin.text.StringsKt", "equals", Op::Equals),
    ("android.text.TextUtils", "isEmpty", Op::IsEmpty),
    ("java.lang.String", "isEmpty", Op::IsEmpty),
    ("java.lang.String", "length", Op::Length),
    ("java.lang.CharSequence", "length", Op::Length),
    ("kotlin.text.StringsKt", "isBlank", Op::IsEmpty),
    ("android.view.View", "getId", Op::GetId),
    ("android.view.MenuItem", "getItemId", Op::GetId),
    (
        "androidx.datastore.preferences.core.PreferencesKeys",
        "booleanKey",
        Op::Same(0),
    ),
    (
        "androidx.datastore.preferences.core.PreferencesKeys",
        "intKey",
        Op::Same(0),
    ),
    (
        "androidx.datastore.preferences.core.PreferencesKeys",
        "longKey",
        Op::Same(0),
    ),
    (
        "androidx.datastore.preferences.core.PreferencesKeys",
        "stringKey",
        Op::Same(0),
    ),
    ("kotlin.reflect.KProperty", "getName", Op::Text),
    ("kotlin.reflect.KCallable", "getName", Op::Text),
    (
        "androidx.activity.result.ActivityResult",
        "getResultCode",
        Op::ResultCode,
    ),
    ("java.io.File", "<init>", Op::File),
    ("android.content.Context", "getFileStreamPath", Op::File),
    ("java.io.File", "exists", Op::FileHas),
    ("java.io.File", "isFile", Op::FileHas),
    ("java.io.File", "length", Op::FileHas),
    ("java.io.File", "createNewFile", Op::FileMade),
    ("java.io.File", "mkdir", Op::FileMade),
    ("java.io.File", "mkdirs", Op::FileMade),
    ("java.io.FileOutputStream", "<init>", Op::FileMade),
    ("java.io.FileWriter", "<init>", Op::FileMade),
    ("java.io.RandomAccessFile", "<init>", Op::FileMade),
    ("android.content.Context", "openFileOutput", Op::FileMade),
    ("kotlin.io.FilesKt", "writeText", Op::FileMade),
    (
        "kotlin.io.FilesKt__FileReadWriteKt",
        "writeText",
        Op::FileMade,
    ),
];

/// The operations of a program, by method reference.
pub(crate) fn operations(
    world: &World<'_>,
    query: &Query,
    matches: &Matches,
) -> HashMap<MethodId, Op> {
    let program = world.program;
    let mut ops = HashMap::new();
    for (class, name, op) in TABLE {
        let (Some(class), Some(name)) = (world.find(class), program.find_string(name.as_bytes()))
        else {
            continue;
        };
        // `Context` and views are named by the classes of the app that extend them.
        let below = matches!(op, Op::Open(_) | Op::GetId | Op::File | Op::FileMade);
        let below = below && world.name(class).starts_with("android.");
        let types = if below {
            world.descendants(class)
        } else {
            vec![class]
        };
        for ty in types {
            for method in program.methods_of(TypeId(ty.0)) {
                if program.method(method).name == name && world.resolve_ref(method).is_none() {
                    ops.insert(method, *op);
                }
            }
        }
    }
    for (class, names, op) in CELLS {
        let Some(class) = world.find(class) else {
            continue;
        };
        for method in program.methods_of(TypeId(class.0)) {
            if names.contains(&&*program.text(program.method(method).name)) {
                ops.insert(method, *op);
            }
        }
    }
    if let Some(class) = world.find("java.util.concurrent.CountDownLatch") {
        for method in program.methods_of(TypeId(class.0)) {
            let row = program.method(method);
            // With a time it comes back by itself.
            if program.string(row.name) == b"await" && program.params(row.proto).is_empty() {
                ops.insert(method, Op::Await(Kind::Latch));
            }
        }
    }
    for (method, rules) in &matches.methods {
        let role = |wanted: Role| {
            rules.iter().any(|rule| {
                let api = query.apis.get(rule.api as usize);
                api.is_some_and(|api| api.role == wanted)
            })
        };
        if role(Role::StoredFlag) {
            ops.extend(read_of(world, *method).map(|op| (*method, op)));
        } else if role(Role::StoredWrite) {
            ops.extend(write_of(world, *method).map(|op| (*method, op)));
        }
    }
    ops
}

/// Position of the key among the arguments, the receiver counted: the first text or key.
fn key_of(world: &World<'_>, method: MethodId) -> Option<(u8, u8)> {
    let program = world.program;
    let params = program.params(program.method(method).proto);
    let is_key = |ty: &TypeId| {
        matches!(
            &*program.descriptor(*ty),
            "Ljava/lang/String;" | "Landroidx/datastore/preferences/core/Preferences$Key;"
        )
    };
    let at = params.iter().position(is_key)? as u8;
    let receiver = u8::from(!is_static(world, method));
    Some((at + receiver, params.len() as u8 + receiver))
}

fn read_of(world: &World<'_>, method: MethodId) -> Option<Op> {
    let (key, count) = key_of(world, method)?;
    let name = world.program.text(world.program.method(method).name);
    Some(match &*name {
        "contains" | "containsKey" => Op::Has(key),
        _ => Op::Read(key, (key + 1 < count).then_some(key + 1)),
    })
}

fn write_of(world: &World<'_>, method: MethodId) -> Option<Op> {
    let (key, count) = key_of(world, method)?;
    (key + 1 < count).then_some(Op::Write(key, key + 1))
}

/// Whether calls of a method of the platform have no receiver: told by the first call.
fn is_static(world: &World<'_>, method: MethodId) -> bool {
    let site = world.program.callers(method).first();
    site.is_some_and(|site| site.opcode().class() == consentry_dex::OpcodeClass::InvokeStatic)
}
