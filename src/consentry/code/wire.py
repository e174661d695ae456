"""The shapes that the native module gives: `crates/flow/src/facts.rs`, field by field. What it takes: `wire_query.py`."""

from __future__ import annotations

import msgspec

from consentry.model.code import Confidence, Edge, FlowEdge, Phase, Via


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
    implicit: bool
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
