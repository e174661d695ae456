"""The JSON wire format, version 1: its own types, so that internal types may change without breaking readers.

Closed sets (outcomes, phases, ...) are the model's enumerations: their values are the words on the wire, and the
published schema shows any change of them. Within version 1 fields are only added.
"""

from __future__ import annotations

from consentry.model.code import BeforeConsent, Confidence, FlowEdge, Phase, ReceiverKind, Repetition, SinkKind, Via
from consentry.report.json_v1.app import App, AppType, Coverage
from consentry.report.json_v1.gates import Consent, Gate
from consentry.report.json_v1.places import (
    CodeLocation,
    FileLocation,
    Frame,
    Location,
    Path,
    ResourceLocation,
    Site,
    Text,
    Wire,
)
from consentry.report.json_v1.screens import Prompt, Route, Screens
from consentry.report.json_v1.verdicts import Clause, Regulation, Rule, Verdict
from consentry.report.policy.wire import WirePolicy

VERSION = "1.0"


class Access(Site, frozen=True, kw_only=True):
    """A place that takes personal information. `before_consent` is null where it was not looked for."""

    information: str
    api: str
    symbol: str
    via: Via
    detail: str
    responsible: str
    phases: tuple[Phase, ...]
    paths: tuple[Path, ...]
    before_consent: BeforeConsent | None = None
    consent: Consent | None = None


class Request(Site, frozen=True, kw_only=True):
    """A place that asks the user for runtime permissions."""

    permissions: tuple[str, ...]
    complete: bool
    form: str
    responsible: str
    phases: tuple[Phase, ...]
    paths: tuple[Path, ...]
    repeats: bool
    repeats_reason: Repetition | None = None
    repeats_after: int | None = None
    before_consent: BeforeConsent | None = None
    consent: Consent | None = None
    rationale: bool | None = None
    on_refusal: tuple[str, ...] = ()


class Refusal(Site, frozen=True, kw_only=True):
    """What the code does where a permission was refused."""

    effect: str
    symbol: str
    handler: CodeLocation
    responsible: str
    phases: tuple[Phase, ...]
    confidence: Confidence
    frames: tuple[Frame, ...]
    guarded: tuple[Phase, ...] = ()  # phases in which all requests that it answers depend on stored state
    offered: bool = False  # follows a press of a button in a dialog that also lets the user go on


class Call(Site, frozen=True, kw_only=True):
    """A call that the catalog tags for a rule."""

    tag: str
    api: str
    symbol: str
    detail: str
    responsible: str
    phases: tuple[Phase, ...]
    paths: tuple[Path, ...]
    before_consent: BeforeConsent | None = None
    consent: Consent | None = None


class Endpoint(Site, frozen=True, kw_only=True):
    """A network address written in the code."""

    url: str
    scheme: str
    host: str
    responsible: str


class FlowSink(Site, frozen=True, kw_only=True):
    """Where information leaves the code."""

    kind: SinkKind
    api: str
    symbol: str
    responsible: str


class Receiver(Wire, frozen=True, kw_only=True):
    """Who gets what leaves."""

    kind: ReceiverKind
    name: str


class FlowStep(Site, frozen=True, kw_only=True):
    """A place that information passes."""

    edge: FlowEdge
    responsible: str


class Flow(Site, frozen=True, kw_only=True):
    """Personal information on its way from where it is taken (the entry's own place) to where it leaves the code."""

    information: str
    api: str
    symbol: str
    responsible: str
    sink: FlowSink
    receiver: Receiver
    sanitisers: tuple[str, ...]
    steps: tuple[FlowStep, ...]
    phases: tuple[Phase, ...]
    before_consent: BeforeConsent | None
    confidence: Confidence
    consent: Consent | None = None
    implicit: bool = False


class Permission(Wire, frozen=True, kw_only=True):
    """A declared permission against its use; null = cannot be said."""

    name: str
    group: str
    level: str
    label: Text
    used: bool | None
    used_by: tuple[str, ...]
    requested: bool | None
    necessary: bool | None
    max_sdk: int | None


class Signal(Wire, frozen=True, kw_only=True):
    """One reason to believe that an SDK is inside."""

    kind: str
    value: str
    count: int
    locations: tuple[Location, ...]


class Sdk(Wire, frozen=True, kw_only=True):
    """An SDK that is inside."""

    id: str
    name: str
    vendor: str
    categories: tuple[str, ...]
    confidence: Confidence
    signals: tuple[Signal, ...]
    collects: tuple[str, ...]
    auto_start: bool
    init_phases: tuple[Phase, ...]
    init_paths: tuple[Path, ...]
    init_guarded: tuple[Phase, ...] = ()  # phases in which each initialising call depends on stored state
    deferred: bool
    privacy_url: str
    stub: bool
    before_consent: BeforeConsent | None = None
    consent: Consent | None = None


class TopicText(Wire, frozen=True, kw_only=True):
    """A text that speaks of a topic."""

    topic: str
    source: str
    text: str
    locale: str
    location: ResourceLocation | FileLocation
    resource_id: int
    used: bool | None


class Named(Wire, frozen=True, kw_only=True):
    """A name for an id."""

    id: str
    name: Text
    group: str


class Names(Wire, frozen=True, kw_only=True):
    """Names for the ids used in the report."""

    information: tuple[Named, ...]
    sdks: tuple[Named, ...]
    topics: tuple[Named, ...]


class Document(Wire, frozen=True, kw_only=True, tag="consentry-report", tag_field="format"):
    """One app, inspected and judged."""

    version: str
    engine_version: str
    catalog_version: str
    as_of: str
    app: App
    app_type: AppType | None
    coverage: tuple[Coverage, ...]
    verdicts: tuple[Verdict, ...]
    clauses: tuple[Clause, ...]
    accesses: tuple[Access, ...]
    permissions: tuple[Permission, ...]
    requests: tuple[Request, ...]
    refusals: tuple[Refusal, ...]
    calls: tuple[Call, ...]
    endpoints: tuple[Endpoint, ...]
    sdks: tuple[Sdk, ...]
    texts: tuple[TopicText, ...]
    rules: tuple[Rule, ...]
    regulations: tuple[Regulation, ...]
    names: Names
    gates: tuple[Gate, ...] = ()  # `consent.gate` is a position in this list
    flows: tuple[Flow, ...] = ()
    policy: WirePolicy | None = None  # what the policy says, where one was given; not read back
    screens: Screens | None = None  # null where the code could not be read
    routes: tuple[Route, ...] = ()
    prompts: tuple[Prompt, ...] = ()


class Collection(Wire, frozen=True, kw_only=True, tag="consentry-reports", tag_field="format"):
    """Several apps of one run."""

    version: str
    reports: tuple[Document, ...]
