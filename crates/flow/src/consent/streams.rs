//! Which calls of coroutines and flows do what: class, methods, effect.

use super::cells::Kind;
use super::derived::Derived;
use super::models::Op;

/// Also of libraries that are part of the program.
pub(super) const STREAMS: &[(&str, &[&str], Op)] = &[
    (
        "kotlin.coroutines.intrinsics.IntrinsicsKt",
        &["getCOROUTINE_SUSPENDED"],
        Op::Suspended,
    ),
    (
        "kotlinx.coroutines.flow.MutableSharedFlow",
        &["emit", "tryEmit"],
        Op::Fill(Kind::Observed, 1),
    ),
    (
        "kotlinx.coroutines.flow.MutableStateFlow",
        &["compareAndSet"],
        Op::Fill(Kind::Observed, 2),
    ),
    (
        "kotlinx.coroutines.flow.SharedFlowKt",
        &["MutableSharedFlow", "MutableSharedFlow$default"],
        Op::Make,
    ),
    (
        "kotlinx.coroutines.channels.ChannelKt",
        &["Channel", "Channel$default"],
        Op::Make,
    ),
    (
        "kotlinx.coroutines.channels.Channel",
        &["send", "trySend", "trySend-JP2dKIU", "offer"],
        Op::Fill(Kind::Awaited, 1),
    ),
    (
        "kotlinx.coroutines.channels.SendChannel",
        &["send", "trySend", "trySend-JP2dKIU", "offer"],
        Op::Fill(Kind::Awaited, 1),
    ),
    (
        "kotlinx.coroutines.channels.Channel",
        &["receive"],
        Op::Cell(Kind::Awaited),
    ),
    (
        "kotlinx.coroutines.channels.ReceiveChannel",
        &["receive"],
        Op::Cell(Kind::Awaited),
    ),
    ("kotlinx.coroutines.flow.Flow", &["collect"], Op::Collect),
    (
        "kotlinx.coroutines.flow.StateFlow",
        &["collect"],
        Op::Collect,
    ),
    (
        "kotlinx.coroutines.flow.SharedFlow",
        &["collect"],
        Op::Collect,
    ),
    (
        "kotlinx.coroutines.flow.MutableStateFlow",
        &["collect"],
        Op::Collect,
    ),
    (
        "kotlinx.coroutines.flow.MutableSharedFlow",
        &["collect"],
        Op::Collect,
    ),
    ("kotlinx.coroutines.flow.FlowCollector", &["emit"], Op::Emit),
    ("kotlinx.coroutines.flow.FlowKt", &["emitAll"], Op::EmitAll),
    (
        "kotlinx.coroutines.flow.FlowKt",
        &["first", "single"],
        Op::First(false),
    ),
    (
        "kotlinx.coroutines.flow.FlowKt",
        &["firstOrNull", "singleOrNull"],
        Op::First(true),
    ),
    (
        "kotlinx.coroutines.flow.FlowKt",
        &[
            "distinctUntilChanged",
            "flowOn",
            "buffer",
            "buffer$default",
            "conflate",
            "cancellable",
            "debounce",
            "sample",
            "catch",
            "onCompletion",
            "shareIn",
            "shareIn$default",
            "receiveAsFlow",
            "consumeAsFlow",
        ],
        Op::Same(0),
    ),
    (
        "androidx.lifecycle.FlowExtKt",
        &["flowWithLifecycle", "flowWithLifecycle$default"],
        Op::Same(0),
    ),
    (
        "kotlinx.coroutines.flow.FlowKt",
        &["flow"],
        Op::Derive(Derived::Block),
    ),
    (
        "kotlinx.coroutines.flow.FlowKt",
        &["onStart"],
        Op::Derive(Derived::OnStart),
    ),
    (
        "kotlinx.coroutines.flow.FlowKt",
        &["stateIn"],
        Op::Derive(Derived::State),
    ),
    (
        "kotlinx.coroutines.flow.FlowKt",
        &["combine", "zip"],
        Op::Derive(Derived::Combined),
    ),
    (
        "kotlinx.coroutines.flow.FlowKt",
        &["mapLatest"],
        Op::Derive(Derived::Mapped),
    ),
    (
        "kotlinx.coroutines.flow.FlowKt",
        &["transformLatest"],
        Op::Derive(Derived::Transformed),
    ),
    (
        "kotlinx.coroutines.flow.FlowKt",
        &["flowOf"],
        Op::Derive(Derived::Of),
    ),
    (
        "kotlinx.coroutines.BuildersKt",
        &["async", "async$default"],
        Op::Derive(Derived::Async),
    ),
    (
        "kotlinx.coroutines.BuildersKt",
        &["withContext", "runBlocking", "runBlocking$default"],
        Op::Block,
    ),
    (
        "kotlinx.coroutines.CoroutineScopeKt",
        &["coroutineScope"],
        Op::Block,
    ),
    (
        "kotlinx.coroutines.SupervisorKt",
        &["supervisorScope"],
        Op::Block,
    ),
    (
        "kotlin.collections.MapsKt",
        &["toMap", "toMutableMap"],
        Op::Same(0),
    ),
];
