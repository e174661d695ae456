"""What privacy policies say, as values: statements, third parties, rights, particulars, each with the words that say it."""

from __future__ import annotations

import enum

import msgspec

from consentry.model.coverage import Coverage
from consentry.model.document import Document
from consentry.model.fetched import Fetched


class Quote(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Words of a document: `documents[document].text[start:end]`."""

    document: int = 0
    start: int
    end: int
    text: str


class ActorKind(enum.StrEnum):
    """Who acts, or who receives."""

    APP = "app"  #: the operator and its product: 我们, 本应用
    GROUP = "group"  #: affiliates of the operator
    SDK = "sdk"
    THIRD_PARTY = "third_party"
    AUTHORITY = "authority"
    STORE = "store"
    PUBLIC = "public"
    USER = "user"
    UNKNOWN = "unknown"


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who acts, in the words of the policy."""

    kind: ActorKind
    quote: Quote | None = None  #: None = left out in the sentence, understood from the context
    sdks: tuple[str, ...] = ()  #: ids in the catalog that the name may mean


class Action(enum.StrEnum):
    """What is done with information."""

    COLLECT = "collect"
    USE = "use"
    SHARE = "share"
    ENTRUST = "entrust"
    TRANSFER = "transfer"
    DISCLOSE = "disclose"
    STORE = "store"
    EXPORT = "export"
    REQUEST = "request"  #: asks for a permission


class Polarity(enum.StrEnum):
    """Whether the policy says that it is done or that it is not."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Modality(enum.StrEnum):
    """How certain the policy says it is."""

    PLAIN = "plain"
    POSSIBLE = "possible"  #: 可能, may
    CONSENTED = "consented"  #: only after the user agreed


class Mention(msgspec.Struct, frozen=True, kw_only=True):
    """Information that is named."""

    quote: Quote
    information: str = ""  #: class in the catalog, empty = personal information of no class known
    vague: bool = False  #: an umbrella word (设备信息, 等) that does not say which information it is


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody does, or does not do, something with information."""

    quote: Quote  #: the clause, or the table row
    sentence: int  #: index in the document's sentences, -1 where a table row says it
    actor: Actor
    action: Action
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.PLAIN
    information: tuple[Mention, ...] = ()
    recipients: tuple[Actor, ...] = ()
    purposes: tuple[Quote, ...] = ()
    function: Quote | None = None  #: the feature or scene it belongs to
    methods: tuple[Quote, ...] = ()
    conditions: tuple[Quote, ...] = ()
    permissions: tuple[str, ...] = ()  #: permission groups of the catalog, e.g. `LOCATION`
    retention: Quote | None = None
    optional: bool | None = None  #: None = not said
    vague: tuple[Quote, ...] = ()  #: words that leave open what is meant: 等, "such as"


class ThirdParty(msgspec.Struct, frozen=True, kw_only=True):
    """An SDK or another recipient that is listed."""

    quote: Quote  #: the table row or the sentence
    name: str
    kind: ActorKind = ActorKind.SDK
    sdks: tuple[str, ...] = ()  #: ids in the catalog that the name may mean
    company: str = ""
    purposes: tuple[Quote, ...] = ()
    information: tuple[Mention, ...] = ()
    permissions: tuple[str, ...] = ()
    methods: tuple[Quote, ...] = ()
    links: tuple[str, ...] = ()
    from_table: bool = False


class RightKind(enum.StrEnum):
    """Rights of the user."""

    ACCESS = "access"
    CORRECT = "correct"
    DELETE = "delete"
    COPY = "copy"
    WITHDRAW = "withdraw"
    CANCEL_ACCOUNT = "cancel_account"
    COMPLAIN = "complain"
    PERSONALISATION_SWITCH = "personalisation_switch"
    AUTOMATED_DECISION = "automated_decision"


class TimeLimit(msgspec.Struct, frozen=True, kw_only=True):
    """A time that is promised."""

    quote: Quote
    days: int
    working: bool  #: working days; False = calendar days


class Channel(msgspec.Struct, frozen=True, kw_only=True):
    """A way to reach somebody."""

    kind: str  #: `email`, `phone`, `letter`, `in_app`, `web`, `service`
    quote: Quote


class Right(msgspec.Struct, frozen=True, kw_only=True):
    """What the policy says of a right."""

    kind: RightKind
    offered: bool  #: False = the policy denies it or only mentions it to refuse
    quotes: tuple[Quote, ...]
    routes: tuple[Quote, ...] = ()
    channels: tuple[Channel, ...] = ()
    conditions: tuple[Quote, ...] = ()
    demands: tuple[Quote, ...] = ()  #: documents and information the user must hand in
    time_limits: tuple[TimeLimit, ...] = ()


class ParticularKind(enum.StrEnum):
    """What a policy must tell besides."""

    OPERATOR = "operator"
    ADDRESS = "address"
    CONTACT = "contact"
    PROTECTION_OFFICER = "protection_officer"
    PUBLISHED = "published"
    EFFECTIVE = "effective"
    UPDATED = "updated"
    CHANGE_NOTICE = "change_notice"
    MINORS = "minors"
    RETENTION = "retention"
    STORAGE_PLACE = "storage_place"
    SECURITY = "security"
    BREACH_NOTICE = "breach_notice"
    CROSS_BORDER = "cross_border"


class Particular(msgspec.Struct, frozen=True, kw_only=True):
    """One such thing that is told."""

    kind: ParticularKind
    quote: Quote
    value: str = ""  #: name, address or ISO 8601 date


class PermissionUse(msgspec.Struct, frozen=True, kw_only=True):
    """A permission that the policy speaks of."""

    permission: str  #: group of the catalog, e.g. `CAMERA`
    quote: Quote
    purposes: tuple[Quote, ...] = ()
    names: tuple[str, ...] = ()  #: Android names that are written there


class Readability(msgspec.Struct, frozen=True, kw_only=True):
    """Measures of how hard the text is to read; never judged."""

    characters: int
    sentences: int
    longest_sentence: int  #: characters
    mean_sentence: float  #: characters
    vague_words: int
    jargon: int = 0  #: technical terms, each time that one is used


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """All documents that were given and what they say together."""

    documents: tuple[Document, ...]
    coverage: Coverage
    statements: tuple[Statement, ...] = ()
    third_parties: tuple[ThirdParty, ...] = ()
    rights: tuple[Right, ...] = ()
    particulars: tuple[Particular, ...] = ()
    permissions: tuple[PermissionUse, ...] = ()
    readability: Readability | None = None
    addresses: tuple[str, ...] = ()  #: links to policies that an app carries
    fetched: tuple[Fetched, ...] = ()  #: what was asked for over the network, where that was wanted
