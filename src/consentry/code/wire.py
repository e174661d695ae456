"""The shapes that the native module takes and gives: `crates/flow/src/query.rs` and `facts.rs`, field by field."""

from __future__ import annotations

import msgspec

from consentry.model.code import Confidence, Edge, FlowEdge, Phase, Via


class MatchQuery(msgspec.Struct, frozen=True, kw_only=True):
    """How an API is recognised."""

    class_name: str
    method: str = ""
    field: str = ""
    descriptor: str = ""
    argument: int | None = None
    equals: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    integers: tuple[int, ...] = ()
    overridden: bool = False


class ApiQuery(msgspec.Struct, frozen=True, kw_only=True):
    """An API and what its hits are used for."""

    role: str
    matches: tuple[MatchQuery, ...]
    yields: bool
    unless_in: tuple[str, ...] = ()


class ComponentQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A component that the platform may make."""

    kind: str
    name: str
    launcher: bool
    main_process: bool
    open: bool
    exported: bool
    actions: tuple[str, ...]
    authorities: tuple[str, ...]


class ViewTextQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A view with a text that says something about consent."""

    id: int
    layout: int
    says: str
    text: str
    handler: str


class PromptsQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Texts and views by which a user agrees or refuses."""

    strings: tuple[tuple[int, str], ...] = ()
    names: tuple[tuple[int, str], ...] = ()
    layouts: tuple[int, ...] = ()
    views: tuple[ViewTextQuery, ...] = ()
    id_types: tuple[int, ...] = ()
    topics: tuple[tuple[str, str], ...] = ()


class FlowQuery(msgspec.Struct, frozen=True, kw_only=True):
    """What methods of some classes do with what they are given."""

    classes: tuple[str, ...]
    methods: dict[str, tuple[str, ...]]


class SinkQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A place where information leaves the code."""

    kind: str
    class_name: str
    methods: tuple[str, ...]
    descriptor: str
    arguments: tuple[int, ...]


class OwnerQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Code of another party."""

    prefix: str
    id: str


class FieldQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A view into which the user types something known."""

    id: int
    api: int


class LayoutQuery(msgspec.Struct, frozen=True, kw_only=True):
    """A layout that runs code."""

    id: int
    classes: tuple[str, ...]
    handlers: tuple[str, ...]


class CallbackQuery(msgspec.Struct, frozen=True, kw_only=True):
    """How objects of a type are called back."""

    type: str
    phase: str
    edge: str
    methods: tuple[str, ...]
    followed: bool


class FrameworkQuery(msgspec.Struct, frozen=True, kw_only=True):
    """How the platform runs an app."""

    lifecycle: dict[str, tuple[str, ...]]
    callbacks: tuple[CallbackQuery, ...]
    supertypes: dict[str, tuple[str, ...]]
    constants: dict[str, str]


class ScreenQuery(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked about screens."""

    files: tuple[LayoutQuery, ...]
    strings: tuple[int, ...]


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """A whole question."""

    apis: tuple[ApiQuery, ...]
    components: tuple[ComponentQuery, ...]
    application: str
    package: str
    initializers: tuple[str, ...]
    prompts: PromptsQuery
    layouts: tuple[LayoutQuery, ...]
    framework: FrameworkQuery
    endpoint_skips: tuple[str, ...]
    flows: tuple[FlowQuery, ...]
    sinks: tuple[SinkQuery, ...]
    owners: tuple[OwnerQuery, ...]
    fields: tuple[FieldQuery, ...]
    limits: dict[str, int] = {}
    screens: ScreenQuery | None = None


class Method(msgspec.Struct, frozen=True):
    """A method that the answer names."""

    member: str
    class_name: str
    method: str
    descriptor: str


class Step(msgspec.Struct, frozen=True):
    """A step of a path, with the position of the step before it (-1 at an entry)."""

    edge: Edge
    method: int
    offset: int
    before: int


class PathEnd(msgspec.Struct, frozen=True):
    """A path by its last step."""

    phase: Phase
    confidence: Confidence
    guarded: bool
    entry: str
    step: int


class Site(msgspec.Struct, frozen=True):
    """A place by the position of its method."""

    method: int
    offset: int


class Hit(msgspec.Struct, frozen=True):
    """A use of an API."""

    api: int
    symbol: str
    via: Via
    detail: str
    site: Site
    snippet: tuple[str, ...]
    paths: tuple[PathEnd, ...]


class RequestHit(msgspec.Struct, frozen=True):
    """A request of permissions."""

    api: int
    permissions: tuple[str, ...]
    complete: bool
    repeats: bool
    repeats_reason: str | None
    repeats_after: int | None
    site: Site
    snippet: tuple[str, ...]
    paths: tuple[PathEnd, ...]


class RefusalHit(msgspec.Struct, frozen=True):
    """Something that happens only where a permission is refused."""

    effect: str
    symbol: str
    site: Site
    handler: Site
    frames: tuple[Step, ...]
    phases: tuple[Phase, ...]
    guarded: tuple[Phase, ...]
    confidence: Confidence
    offered: bool
    snippet: tuple[str, ...]


class EndpointHit(msgspec.Struct, frozen=True):
    """A network address."""

    url: str
    scheme: str
    host: str
    site: Site


class OpaqueHit(msgspec.Struct, frozen=True):
    """A place that cannot be followed."""

    reason: str
    detail: str
    site: Site


class BeforeHit(msgspec.Struct, frozen=True):
    """What is known of a place before consent."""

    state: str
    reason: str
    gate: int
    phases: tuple[Phase, ...]
    path: PathEnd | None
    site: Site | None


class StoredHit(msgspec.Struct, frozen=True):
    """Where it is kept that somebody agreed."""

    kind: str
    name: str


class GateHit(msgspec.Struct, frozen=True):
    """A prompt that asks for consent."""

    control: str
    site: Site
    handler: Site
    stored: tuple[StoredHit, ...]
    writes: tuple[Site, ...]
    reads: tuple[Site, ...]
    problems: tuple[str, ...]
    refusal: str
    confidence: Confidence


class FlowStepHit(msgspec.Struct, frozen=True):
    """A place that information passes."""

    edge: FlowEdge
    site: Site


class FlowHit(msgspec.Struct, frozen=True):
    """Information that leaves the code."""

    api: int
    symbol: str
    source: Site
    source_snippet: tuple[str, ...]
    sink: int
    kind: str
    sink_symbol: str
    site: Site
    snippet: tuple[str, ...]
    party: str
    hosts: tuple[str, ...]
    sanitisers: tuple[str, ...]
    steps: tuple[FlowStepHit, ...]
    paths: tuple[PathEnd, ...]
    confidence: Confidence


class ScreenControl(msgspec.Struct, frozen=True):
    """The control that is tapped."""

    kind: str  #: `auto`, `view`, `key`, `button`, `xml`, `unknown`
    id: int
    text: str
    role: str


class ScreenTarget(msgspec.Struct, frozen=True):
    """Where an act leads."""

    kind: str  #: `screen`, `page`, `address`, `navigate`, `finish`, `exit`, `unknown`
    screen: int
    id: int
    text: str
    site: Site
    sure: bool
    paged: bool


class ScreenAct(msgspec.Struct, frozen=True):
    """What one control does."""

    control: ScreenControl
    handler: Site
    targets: tuple[ScreenTarget, ...]
    nested: bool


class ScreenSaid(msgspec.Struct, frozen=True):
    """A text that code sets."""

    role: str
    view: int
    string: int
    text: str


class ScreenTicked(msgspec.Struct, frozen=True):
    """A box that code ticks."""

    view: int
    site: Site


class ScreenRow(msgspec.Struct, frozen=True):
    """A screen."""

    class_name: str
    kind: str  #: `activity`, `fragment`, `dialog`, `built`
    site: Site
    files: tuple[int, ...]
    strings: tuple[int, ...]
    texts: tuple[str, ...]
    said: tuple[ScreenSaid, ...]
    ticked: tuple[ScreenTicked, ...]
    acts: tuple[ScreenAct, ...]


class ScreenRows(msgspec.Struct, frozen=True):
    """All screens."""

    screens: tuple[ScreenRow, ...] = ()
    cut: int = 0


class Answer(msgspec.Struct, frozen=True):
    """A whole answer."""

    methods: tuple[Method, ...]
    steps: tuple[Step, ...]
    hits: tuple[Hit, ...]
    requests: tuple[RequestHit, ...]
    refusals: tuple[RefusalHit, ...]
    flows: tuple[FlowHit, ...]
    endpoints: tuple[EndpointHit, ...]
    resources: tuple[int, ...]
    opaque: tuple[OpaqueHit, ...]
    opaque_counts: dict[str, int]
    counts: dict[str, int]
    budgets: dict[str, int]
    gates: tuple[GateHit, ...] = ()
    hits_before: tuple[BeforeHit, ...] = ()
    requests_before: tuple[BeforeHit, ...] = ()
    flows_before: tuple[BeforeHit, ...] = ()
    refused: tuple[tuple[str, ...], ...] = ()
    screens: ScreenRows = ScreenRows()


class Issue(msgspec.Struct, frozen=True):
    """Something odd, damaged or cut in a DEX member."""

    severity: str
    part: str
    message: str


class MemberReport(msgspec.Struct, frozen=True):
    """How far a DEX member was read."""

    name: str
    status: str
    issues: tuple[Issue, ...]


ANSWERS = msgspec.msgpack.Decoder(Answer)
MEMBERS = msgspec.msgpack.Decoder(tuple[MemberReport, ...])
QUERIES = msgspec.msgpack.Encoder()
