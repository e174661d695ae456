//! Which calls of libraries, and of the platform by many names, do what: class, methods, effect.

use super::cells::Kind;
use super::models::Op;
use super::val::Wrap;

/// Also of libraries that are part of the program.
pub(super) const CELLS: &[(&str, &[&str], Op)] = &[
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
        "kotlinx.coroutines.CompletableDeferredKt",
        &["CompletableDeferred", "CompletableDeferred$default"],
        Op::Make,
    ),
    (
        "kotlinx.coroutines.CancellableContinuationImpl",
        &["getResult"],
        Op::Cell(Kind::Awaited),
    ),
    (
        "kotlinx.coroutines.CancellableContinuationImpl",
        &["resumeWith", "resume"],
        Op::Fill(Kind::Awaited, 1),
    ),
    (
        "kotlin.coroutines.SafeContinuation",
        &["resumeWith"],
        Op::Fill(Kind::Awaited, 1),
    ),
    (
        "kotlin.coroutines.SafeContinuation",
        &["getOrThrow"],
        Op::Cell(Kind::Awaited),
    ),
    (
        "kotlinx.coroutines.flow.FlowKt",
        &["asStateFlow", "asSharedFlow"],
        Op::Same(0),
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
        &["boxBoolean"],
        Op::Box(Wrap::Flag),
    ),
    (
        "kotlin.coroutines.jvm.internal.Boxing",
        &["boxInt"],
        Op::Box(Wrap::Int),
    ),
    (
        "kotlin.coroutines.jvm.internal.Boxing",
        &["boxLong"],
        Op::Box(Wrap::Long),
    ),
    ("kotlin.enums.EnumEntriesKt", &["enumEntries"], Op::Same(0)),
    (
        "kotlin.jvm.internal.Reflection",
        &["getOrCreateKotlinClass"],
        Op::Same(0),
    ),
    (
        "java.util.concurrent.atomic.AtomicBoolean",
        &["<init>", "set", "lazySet", "getAndSet"],
        Op::Fill(Kind::Shared, 1),
    ),
    (
        "java.util.concurrent.atomic.AtomicBoolean",
        &["compareAndSet", "weakCompareAndSet"],
        Op::Fill(Kind::Shared, 2),
    ),
    (
        "java.util.concurrent.atomic.AtomicBoolean",
        &["get"],
        Op::Cell(Kind::Shared),
    ),
    (
        "java.util.concurrent.atomic.AtomicInteger",
        &["<init>", "set", "lazySet", "getAndSet"],
        Op::Fill(Kind::Shared, 1),
    ),
    (
        "java.util.concurrent.atomic.AtomicInteger",
        &["compareAndSet", "weakCompareAndSet"],
        Op::Fill(Kind::Shared, 2),
    ),
    (
        "java.util.concurrent.atomic.AtomicInteger",
        &["get"],
        Op::Cell(Kind::Shared),
    ),
    (
        "java.util.concurrent.atomic.AtomicLong",
        &["<init>", "set", "lazySet", "getAndSet"],
        Op::Fill(Kind::Shared, 1),
    ),
    (
        "java.util.concurrent.atomic.AtomicLong",
        &["compareAndSet", "weakCompareAndSet"],
        Op::Fill(Kind::Shared, 2),
    ),
    (
        "java.util.concurrent.atomic.AtomicLong",
        &["get"],
        Op::Cell(Kind::Shared),
    ),
    (
        "java.util.concurrent.atomic.AtomicReference",
        &["<init>", "set", "lazySet", "getAndSet"],
        Op::Fill(Kind::Shared, 1),
    ),
    (
        "java.util.concurrent.atomic.AtomicReference",
        &["compareAndSet", "weakCompareAndSet"],
        Op::Fill(Kind::Shared, 2),
    ),
    (
        "java.util.concurrent.atomic.AtomicReference",
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
        "android.content.ContentValues",
        &["put"],
        Op::SetColumn(1, 2),
    ),
    (
        "androidx.core.content.ContentValuesKt",
        &["contentValuesOf"],
        Op::SetColumn(0, 0),
    ),
    (
        "android.database.Cursor",
        &["moveToFirst", "moveToNext", "moveToLast", "getCount"],
        Op::HasRow,
    ),
    (
        "android.database.Cursor",
        &["getColumnIndex", "getColumnIndexOrThrow"],
        Op::ColumnIndex,
    ),
    (
        "android.database.Cursor",
        &["getInt", "getLong", "getShort"],
        Op::Column(true),
    ),
    ("android.database.Cursor", &["getString"], Op::Column(false)),
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
        "kotlin.io.FilesKt",
        &["writeText", "writeText$default", "writeBytes"],
        Op::FileMade,
    ),
    (
        "kotlin.io.FilesKt__FileReadWriteKt",
        &["writeText", "writeText$default", "writeBytes"],
        Op::FileMade,
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
    (
        "java.util.Collections",
        &["singleton", "singletonList", "emptySet", "emptyList"],
        Op::SetOf(0),
    ),
    ("java.util.Set", &["of"], Op::SetOf(0)),
    ("java.util.List", &["of"], Op::SetOf(0)),
    ("java.util.Arrays", &["asList"], Op::SetOf(0)),
    (
        "kotlin.collections.SetsKt",
        &["setOf", "emptySet", "mutableSetOf", "hashSetOf"],
        Op::SetOf(0),
    ),
    (
        "kotlin.collections.CollectionsKt",
        &["listOf", "emptyList", "mutableListOf", "arrayListOf"],
        Op::SetOf(0),
    ),
    ("java.util.HashSet", &["<init>"], Op::SetOf(1)),
    ("java.util.LinkedHashSet", &["<init>"], Op::SetOf(1)),
    ("java.util.HashSet", &["add"], Op::Add(1)),
    ("java.util.LinkedHashSet", &["add"], Op::Add(1)),
    ("java.util.Set", &["add"], Op::Add(1)),
    ("java.util.Set", &["contains"], Op::Contains),
    ("java.util.HashSet", &["contains"], Op::Contains),
    ("java.util.Collection", &["contains"], Op::Contains),
    ("java.lang.System", &["currentTimeMillis"], Op::Now),
    (
        "java.util.concurrent.TimeUnit",
        &["toMillis"],
        Op::Unit(1_000_000),
    ),
    (
        "java.util.concurrent.TimeUnit",
        &["toSeconds"],
        Op::Unit(1_000_000_000),
    ),
    (
        "java.util.concurrent.TimeUnit",
        &["toDays"],
        Op::Unit(86_400_000_000_000),
    ),
    ("android.content.SharedPreferences", &["getAll"], Op::All),
];
