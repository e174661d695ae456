"""The law and the field's knowledge as values. `consentry.catalog` loads them from YAML.

Unknown keys in a data file are an error. Every statement carries its provenance: `source` names where it was read; `unverified` marks own knowledge.
"""

from __future__ import annotations

import enum

import msgspec

from consentry.model.code import Confidence
from consentry.model.lexicon import PolicyCue, PolicyTerm
from consentry.model.text import Text
from consentry.model.verdict import Settles


class Clause(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A clause (issue type, item, test item) of a regulation."""

    id: str  #: e.g. `miit-337/5`
    number: str
    title: Text
    text: Text
    group: Text | None = None
    maps_to: tuple[str, ...] = ()  #: clauses of other regulations with the same subject
    source: str
    unverified: bool = False


class Threshold(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A number that a rule may name as `$id`."""

    id: str
    value: int
    unit: str
    clause: str  #: or its regulation, where it belongs to no clause
    source: str


class Regulation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A regulation with its clauses and dates of validity."""

    id: str
    country: str  #: ISO 3166-1 alpha-2, `EU`
    title: Text
    number: str
    valid_from: str  #: ISO 8601
    valid_to: str = ""
    source: str
    clauses: tuple[Clause, ...]
    thresholds: tuple[Threshold, ...] = ()
    default: bool = True  #: judged without `--regulation`
    note: str = ""


class AppType(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of the 39 app types and its necessary personal information."""

    id: str
    number: int
    name: Text
    function: Text
    necessary: Text  #: verbatim
    information: tuple[str, ...]  #: information classes that the text covers
    permissions: tuple[str, ...]  #: runtime permission groups that these justify
    source: str


class Match(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How an API is recognised in code."""

    class_name: str  #: dotted; `$` for nested classes
    method: str = ""  #: `<init>` for constructors
    field: str = ""
    descriptor: str = ""  #: start of the descriptor, empty = every overload
    argument: int | None = None  #: index of the argument (receiver not counted) that must be a constant ...
    equals: tuple[str, ...] = ()  #: ... one of these strings
    prefixes: tuple[str, ...] = ()  #: ... or beginning with one of these
    integers: tuple[int, ...] = ()  #: ... or one of these integers
    overridden: bool = False  #: matched where an app class overrides the method (e.g. a listener service)


class Api(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something in the platform or a library that yields personal information or that a rule looks for."""

    id: str
    matches: tuple[Match, ...]
    permissions: tuple[str, ...] = ()  #: any of them is needed
    unless_in: tuple[str, ...] = ()  #: a call inside these classes (and those nested in them) is not counted
    confidence: Confidence = Confidence.HIGH
    yields: bool = True  #: its result, or what it fills, is the information; False = no flow begins there
    source: str
    unverified: bool = False
    note: str = ""


class Information(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A class of personal information."""

    id: str
    name: Text
    group: str  #: e.g. `device-identifier`, `location`, `content`
    personal: bool  #: by itself; False for e.g. the network state
    sensitive: bool  #: GB/T 35273 annex B
    resettable: bool | None = None  #: of identifiers: can the user reset it
    parents: tuple[str, ...] = ()  #: broader classes
    apis: tuple[Api, ...] = ()
    hands_on: tuple[
        Api, ...
    ] = ()  #: what hands it on without being an access, e.g. a callback's parameter; for flows only
    typed: tuple[str, ...] = ()  #: kinds of input fields into which a user types it: see `LayoutInput`
    source: str


class Strength(enum.StrEnum):
    """How well a broader word declares information of a narrower class."""

    STATED = "stated"  #: as well as its own name: 设备标识符 for the IMEI
    VAGUELY = "vaguely"  #: a reader cannot tell from it that this is meant: 设备信息 for the IMEI


class Cover(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a class of information, named in a policy, declares of classes below it. Not listed: vaguely."""

    information: str  #: the broader class
    covers: tuple[str, ...] = ()  #: classes below it, empty = all of them
    strength: Strength
    reason: Text
    source: str
    unverified: bool = False


class Tag(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A family of calls that rules look for, e.g. `world-readable`."""

    id: str
    name: Text
    apis: tuple[Api, ...]


class Permission(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An Android permission."""

    name: str
    level: str  #: `normal`, `dangerous`, `signature`, `appop`, `oem`
    group: str = ""  #: permission group of TC260-PG-20204A, e.g. `LOCATION`
    label: Text
    since: int = 1  #: API level
    until: int | None = None
    information: tuple[str, ...] = ()
    uses_listed: bool = False  #: every call that needs it is an API of the catalog, so that "never used" can be said
    actions: tuple[str, ...] = ()  #: broadcasts: a component that receives one uses the permission
    source: str
    unverified: bool = False


class Topic(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A subject that texts of an app may speak of."""

    id: str
    name: Text
    patterns: tuple[str, ...]  #: regular expressions (Rust `regex` syntax), any of them
    unless: tuple[str, ...] = ()  #: a text that matches one of these is not counted
    max_length: int = 0  #: longer texts are not counted (0 = any)
    hidden: bool = False  #: only for finding gates in the code: its hits are not told
    match: tuple[str, ...] = ()  #: cases: texts that must match
    no_match: tuple[str, ...] = ()  #: cases: texts that must not match


class PackerSignature(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a hardening shell is recognised."""

    id: str
    name: Text
    libraries: tuple[str, ...] = ()  #: base names of native libraries
    files: tuple[str, ...] = ()  #: members of the archive
    classes: tuple[str, ...] = ()  #: application classes (prefix)
    source: str


class Sourced(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A value with where it was read."""

    value: str
    source: str


class SdkInit(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A call of an SDK that starts or defers collection."""

    effect: str  #: `starts`, `defers` or `switches-off`
    match: Match
    note: Text | None = None
    source: str
    unverified: bool = False


class Sdk(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A third-party SDK."""

    id: str
    name: Text
    vendor: Text
    countries: tuple[str, ...] = ()  #: of the vendor
    used_in_china: bool = False
    categories: tuple[str, ...]
    purpose: Text | None = None
    packages: tuple[Sourced, ...] = ()  #: dotted package prefixes
    components: tuple[Sourced, ...] = ()  #: full class names
    natives: tuple[Sourced, ...] = ()  #: library base names
    collects: tuple[Sourced, ...] = ()  #: information classes, as publicly said
    init: tuple[SdkInit, ...] = ()
    privacy_url: Sourced | None = None
    website: Sourced | None = None
    sources: tuple[str, ...]


class AppliesTo(enum.StrEnum):
    """Whom a clause binds."""

    APP = "app"
    SDK = "sdk"
    STORE = "store"


Scalar = str | int | bool


class Where(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A test of one attribute. Exactly one of the operators is given."""

    equals: Scalar | None = None
    any_of: tuple[Scalar, ...] | None = None
    none_of: tuple[Scalar, ...] | None = None
    contains: str | None = None  #: a list attribute holds this
    contains_any: tuple[str, ...] | None = None
    at_least: int | str | None = None  #: a number, or `$threshold`
    less_than: int | str | None = None
    more_than: int | str | None = None
    starts_with: str | None = None
    empty: bool | None = None  #: of a list attribute
    absent: bool | None = None  #: beside the operator: the result where the attribute is absent (else unknown)


class Condition(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A three-valued condition. Exactly one of `fact`, `all`, `any`, `not_`, `covered` is given."""

    fact: str | None = None  #: a kind; true where at least `count` facts match
    where: dict[str, Where] = {}
    count: int = 1
    distinct: str = ""  #: count distinct values of this attribute
    all: tuple[Condition, ...] | None = None
    any: tuple[Condition, ...] | None = None
    not_: Condition | None = msgspec.field(name="not", default=None)
    covered: tuple[str, ...] | None = None  #: true where these collectors finished, else unknown


class Case(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A case of a rule: facts in, outcome out."""

    name: str
    facts: tuple[dict[str, Scalar | tuple[str, ...]], ...]  #: `kind` and attributes
    coverage: dict[str, str] = {}  #: collector -> status; the rest: finished for package, texts, code, sdk
    outcome: str


class Rule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A rule: data only."""

    id: str
    title: Text
    clauses: tuple[str, ...]  #: stable ids; `app-types/$app_type`, `app-types/$other`: see `judge.for_app_type`
    applies_to: AppliesTo = AppliesTo.APP
    settles: tuple[Settles, ...]  #: kinds of evidence that settle it
    confidence: Confidence = Confidence.MEDIUM  #: of `suspected`
    applies: Condition | None = None  #: False = not applicable
    violated: Condition | None = None
    suspected: Condition | None = None
    satisfied: Condition | None = None
    subject: str = ""  #: attribute by which evidence is grouped into findings
    responsible: str = ""  #: `app`: the app answers whoever owns the evidence; empty = the owner of the evidence
    doubt: Condition | None = None  #: where it is not false, the confidence of `suspected` is one step lower
    settled_by: tuple[Text, ...]  #: what would settle it where it stays undetermined
    explanation: Text
    remedy: Text
    cases: tuple[Case, ...] = ()  #: from `cases.yml`


class FrameworkCallback(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the platform calls back objects of a type."""

    type: str  #: dotted class or interface of the platform or a library
    phase: str  #: `interaction`, `background` or `same` (that of the creator)
    edge: str  #: `callback` or `async`
    methods: tuple[str, ...] = ()  #: names; empty = every overriding method
    followed: bool = False  #: they run where the object is handed to the platform, not where it is made


class Framework(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How Android runs an app: entry points, callbacks, asynchronous calls."""

    lifecycle: dict[str, tuple[str, ...]]  #: component kind -> methods the platform calls
    callbacks: tuple[FrameworkCallback, ...]
    supertypes: dict[str, tuple[str, ...]] = {}  #: class of the platform -> its superclass and interfaces
    constants: dict[str, str] = {}  #: static field of the platform (`class.FIELD`) -> its text, e.g. a content URI
    thrown_by: dict[str, tuple[str, ...]] = {}  #: exceptions -> the only methods of the platform that throw them
    parameters: dict[str, tuple[str, ...]] = {}  #: method of a component -> parameters with which the platform has it
    support: tuple[str, ...] = ()  #: packages of libraries that are taken for the platform when information is followed
    given: tuple[str, ...] = ()  #: classes and packages whose results come from the device, not from the app
    fails: dict[str, tuple[str, ...]] = {}  #: exception -> class.method that throws it as the device decides
    sources: tuple[str, ...]


class LibrarySummary(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What methods of a library do with what they are given, for following information."""

    classes: tuple[str, ...]  #: dotted; classes below them count too
    methods: dict[str, tuple[str, ...]]  #: names, with blanks between -> statements (docs/catalog.md)
    source: str
    unverified: bool = False


class SinkMatch(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Methods through which information leaves."""

    class_name: str
    methods: tuple[str, ...]
    descriptor: str = ""  #: start of the descriptor, empty = every overload
    arguments: tuple[int, ...] = ()  #: positions that leave, -1 = the object itself; empty = all arguments


class Sink(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A way by which information leaves the code."""

    id: str
    kind: str  #: `SinkKind`
    matches: tuple[SinkMatch, ...]
    source: str
    unverified: bool = False


class Alias(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An issue wording of a historic bulletin and the clauses it means."""

    wording: str
    clauses: tuple[str, ...]
    source: str
    note: str = ""


class Catalog(msgspec.Struct, frozen=True, kw_only=True):
    """Everything, checked."""

    version: str  #: sha256 over the data files
    regulations: tuple[Regulation, ...]
    app_types: tuple[AppType, ...]
    information: tuple[Information, ...]
    tags: tuple[Tag, ...]
    permissions: tuple[Permission, ...]
    topics: tuple[Topic, ...]
    packers: tuple[PackerSignature, ...]
    sdks: tuple[Sdk, ...]
    rules: tuple[Rule, ...]
    aliases: tuple[Alias, ...]
    covers: tuple[Cover, ...] = ()
    policy_terms: tuple[PolicyTerm, ...] = ()
    policy_cues: tuple[PolicyCue, ...] = ()
    summaries: tuple[LibrarySummary, ...] = ()
    sinks: tuple[Sink, ...] = ()
    framework: Framework
