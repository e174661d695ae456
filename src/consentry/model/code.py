"""What the code does: accesses, requests, and the paths that lead there."""

from __future__ import annotations

import enum

import msgspec

from consentry.model.location import CodeLocation


class Phase(enum.StrEnum):
    """When code may run."""

    LAUNCH = "launch"  #: from the start of the process, without any action of the user
    INTERACTION = "interaction"  #: after an action of the user
    BACKGROUND = "background"  #: receiver, service, job or worker without a visible screen
    UNREACHED = "unreached"  #: no entry point found that leads there


class Confidence(enum.StrEnum):
    """How sure a fact or verdict is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Via(enum.StrEnum):
    """How an API was recognised."""

    DIRECT = "direct"
    CONSTANT = "constant"  #: by the constant argument, e.g. a content URI or a settings key
    HELPER = "helper"  #: constant passed through a helper method of the app
    REFLECTION = "reflection"  #: by constant names


class Edge(enum.StrEnum):
    """How control comes from one frame to the next."""

    ENTRY = "entry"  #: the first frame: called by the platform
    CALL = "call"  #: static, direct or unique target
    VIRTUAL = "virtual"  #: one of several targets of a virtual call
    CALLBACK = "callback"  #: the platform or a library calls back an object created there
    ASYNC = "async"  #: thread, handler, executor, coroutine
    REFLECTION = "reflection"
    COMPONENT = "component"  #: an explicit intent starts a component
    CLINIT = "clinit"  #: static initialiser of a class used there


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """One method on a path, and how it was reached from the frame before it."""

    edge: Edge
    location: CodeLocation  #: offset = where this frame goes on to the next one
    owner: str = ""  #: SDK id, empty for the app's own code


class Path(msgspec.Struct, frozen=True, kw_only=True):
    """A shortest readable path from an entry point, and the phase it proves possible."""

    phase: Phase
    confidence: Confidence
    entry: str  #: kind of the entry point, e.g. `application`, `launcher-activity`, `receiver`
    frames: tuple[Frame, ...]
    guarded: bool = False  #: it passes a branch on stored state, and no path was found that does not


class BeforeConsent(enum.StrEnum):
    """Whether something may happen before the user agrees."""

    REACHABLE = "reachable"
    GATED = "gated"
    UNKNOWN = "unknown"


class Repetition(enum.StrEnum):
    """What decides whether a request comes again after a refusal, without an action of the user.

    Found by running the way to it again and again with a clock that goes on, with what the runs before stored, and with
    every answer a refusal. At least 48 hours must lie between (T/TAF 077.5-2022, 8.2.1 c).
    """

    EACH_RETURN = "each-return"  #: nothing: on each return to the screen
    SHORT_INTERVAL = "short-interval"  #: a stored time, shorter than 48 hours
    COUNTER = "counter"  #: how often it came: more than once
    EACH_START = "each-start"  #: nothing that outlasts the process: at each start of the screen
    UNKNOWN_INTERVAL = "unknown-interval"  #: a stored time; how long is not known
    LONG_INTERVAL = "long-interval"  #: a stored time of 48 hours or more
    STORED_STATE = "stored-state"  #: something stored that other code writes
    RATIONALE = "rationale"  #: what the platform says of an earlier refusal
    ASKED_FLAG = "asked-flag"  #: it is stored that it came


class Consent(msgspec.Struct, frozen=True, kw_only=True):
    """Why a place may run before consent, or not."""

    reason: (
        str  #: `no-prompt`, `ungated`, `told-no`, `handler`, `branch`, `started-after`, `deferred`, `never`, `no-way`,
    )
    #: `run`, `run-before`, `run-after` (what trial runs showed),
    #: `unknown-store`, `asynchronous`, `unknown-switch`, `web-page`, `named-check`, `undecided-branch`, `budget` (what stopped the proof)
    gate: int | None = None  #: position among the gates: the one that it waits for
    phases: tuple[Phase, ...] = ()  #: in which it may run before consent
    path: Path | None = None  #: the way there without consent
    place: CodeLocation | None = None  #: where the way stops without consent: a handler, or a branch


class Access(msgspec.Struct, frozen=True, kw_only=True):
    """A place in the code that takes personal information."""

    info: str  #: id of the information class in the catalog
    api: str  #: id of the API in the catalog
    symbol: str  #: what is called, e.g. `android.telephony.TelephonyManager.getDeviceId()`
    via: Via
    detail: str = ""  #: the constant that decided, e.g. `android_id`
    location: CodeLocation
    owner: str = ""  #: SDK id of the code that calls, empty for the app's own code
    phases: tuple[Phase, ...] = ()
    paths: tuple[Path, ...] = ()  #: one for each phase
    before_consent: BeforeConsent | None = None  #: None = not told
    consent: Consent | None = None


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """A place that asks the user for runtime permissions."""

    permissions: tuple[str, ...]  #: sorted full names
    complete: bool  #: False where the set could not be wholly resolved
    form: str  #: `activity`, `compat`, `fragment`, `activity-result`, or the library's id
    location: CodeLocation
    owner: str = ""
    phases: tuple[Phase, ...] = ()
    paths: tuple[Path, ...] = ()
    repeats: bool = False  #: comes again within 48 hours where the user comes back to the screen
    repeats_reason: Repetition | None = None  #: None = only the user leads there, or not told
    repeats_after: int | None = None  #: seconds after which it comes again, where a stored time decides
    before_consent: BeforeConsent | None = None  #: None = not told
    consent: Consent | None = None
    rationale: bool | None = None  #: the purpose is explained before; None = not told
    on_refusal: tuple[str, ...] = ()  #: `exit`, `ask-again`, `settings`, `continue`


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """What the code does on the refused side of a permission result."""

    effect: str  #: `exit`, `ask-again`, `settings`
    symbol: str  #: what is called, e.g. `android.app.Activity.finish()`
    location: CodeLocation  #: the call, in the handler or below it
    handler: CodeLocation  #: the method that receives the result
    owner: str = ""
    phases: tuple[Phase, ...] = ()  #: of the requests that this handler answers
    guarded: tuple[Phase, ...] = ()  #: those of them in which all these requests depend on stored state
    confidence: Confidence
    offered: bool = False  #: follows a press of a button in a dialog that also lets the user go on
    frames: tuple[Frame, ...] = ()


class TaggedCall(msgspec.Struct, frozen=True, kw_only=True):
    """A call of an API that the catalog tags for a rule (not itself an access)."""

    tag: str  #: e.g. `sdk-init`, `start-other-app`, `world-readable`, `dynamic-loading`
    api: str
    symbol: str
    detail: str = ""
    location: CodeLocation
    owner: str = ""
    phases: tuple[Phase, ...] = ()
    paths: tuple[Path, ...] = ()
    before_consent: BeforeConsent | None = None  #: None = not told
    consent: Consent | None = None


class FlowEdge(enum.StrEnum):
    """How information comes from one place to the next."""

    SOURCE = "source"  #: it is taken here
    CALL = "call"  #: handed to a method that is called here
    RETURN = "return"  #: returned to here
    STORE = "store"  #: kept in a field, a collection, preferences
    LOAD = "load"  #: taken out again
    CALLBACK = "callback"  #: the platform or a library hands it to a method
    COMPONENT = "component"  #: it goes to another component
    SINK = "sink"  #: it leaves here


class SinkKind(enum.StrEnum):
    """By what information leaves the code."""

    NETWORK = "network"
    SDK = "sdk"  #: handed to the code of a third-party SDK
    LOG = "log"
    FILE = "file"
    EXTERNAL_STORAGE = "external-storage"
    DATABASE = "database"
    PREFERENCES = "preferences"
    SMS = "sms"
    IPC = "ipc"  #: an intent, a broadcast, a result, a provider of another app
    CLIPBOARD = "clipboard"
    PROCESS = "process"
    WEB_VIEW = "web-view"
    NOTIFICATION = "notification"


class ReceiverKind(enum.StrEnum):
    """Who gets what leaves."""

    SDK = "sdk"
    HOST = "host"
    APP = "app"  #: another app
    DEVICE = "device"  #: it stays on the device
    UNKNOWN = "unknown"


class Receiver(msgspec.Struct, frozen=True, kw_only=True):
    """Who gets what leaves."""

    kind: ReceiverKind
    name: str = ""  #: id of the SDK, host


class FlowStep(msgspec.Struct, frozen=True, kw_only=True):
    """A place that information passes."""

    edge: FlowEdge
    location: CodeLocation
    owner: str = ""


class FlowSink(msgspec.Struct, frozen=True, kw_only=True):
    """Where information leaves the code."""

    kind: SinkKind
    api: str  #: id of the sink in the catalog, or the kind of stream that it is written to
    symbol: str
    location: CodeLocation
    owner: str = ""


class Flow(msgspec.Struct, frozen=True, kw_only=True):
    """Personal information on its way from where it is taken to where it leaves the code."""

    info: str
    api: str
    symbol: str
    location: CodeLocation
    owner: str = ""
    sink: FlowSink
    receiver: Receiver
    sanitisers: tuple[str, ...] = ()  #: done on every way that was seen: `hash`, `encrypt`, `truncate`...
    implicit: bool = False  #: it decides what leaves, and is not copied into it
    steps: tuple[FlowStep, ...] = ()
    phases: tuple[Phase, ...] = ()  #: in which the sink may run
    before_consent: BeforeConsent | None = None  #: of source and sink together; None = not asked
    consent: Consent | None = None  #: of the one that says it
    confidence: Confidence


class Endpoint(msgspec.Struct, frozen=True, kw_only=True):
    """A network address written in the code."""

    url: str
    scheme: str
    host: str
    location: CodeLocation
    owner: str = ""
