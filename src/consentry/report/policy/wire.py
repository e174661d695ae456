"""The JSON of a policy, version 1. Apart from the model, so that a change of the engine breaks no reader.

Within version 1 fields are only added.
"""

from __future__ import annotations

import msgspec

from consentry import __version__
from consentry.model.document import Document
from consentry.model.policy import Actor, Channel, Mention, ParticularKind, Policy, Quote, Right, RightKind, Statement
from consentry.model.text import Text
from consentry.report.policy.lists import Lists
from consentry.report.policy.wire_against import WireAgainst
from consentry.report.policy.wire_base import WireSpan, WireText
from consentry.report.policy.wire_lists import WireFetched, WireLists

VERSION = "1.1"


class WireDocument(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    format: str
    role: str
    title: str
    language: str
    encoding: str
    size: int
    sha256: str
    status: str
    reasons: tuple[WireText, ...]
    text: str


class WireSource(msgspec.Struct, frozen=True, kw_only=True):
    """Characters of the source: of the decoded file (`part` empty), of a page, of a paragraph."""

    part: str
    start: int
    end: int


class WireSentence(msgspec.Struct, frozen=True, kw_only=True):
    document: int
    text: str
    start: int
    end: int
    language: str
    topics: tuple[str, ...]
    source: tuple[WireSource, ...]
    attention: float = 0.0  #: 0 to 1: how much a reader should look at it first; no measure of a breach


class WireActor(msgspec.Struct, frozen=True, kw_only=True):
    kind: str
    sdks: tuple[str, ...]
    span: WireSpan | None


class WireMention(msgspec.Struct, frozen=True, kw_only=True):
    information: str  #: class of the catalog, empty = none that it knows
    vague: bool
    span: WireSpan


class WireStatement(msgspec.Struct, frozen=True, kw_only=True):
    span: WireSpan
    actor: WireActor
    action: str
    polarity: str
    modality: str
    information: tuple[WireMention, ...]
    recipients: tuple[WireActor, ...]
    purposes: tuple[WireSpan, ...]
    function: WireSpan | None
    methods: tuple[WireSpan, ...]
    conditions: tuple[WireSpan, ...]
    permissions: tuple[str, ...]
    retention: WireSpan | None
    optional: bool | None
    vague: tuple[WireSpan, ...]


class WireThirdParty(msgspec.Struct, frozen=True, kw_only=True):
    span: WireSpan
    name: str
    kind: str
    sdks: tuple[str, ...]
    company: str
    purposes: tuple[WireSpan, ...]
    information: tuple[WireMention, ...]
    permissions: tuple[str, ...]
    methods: tuple[WireSpan, ...]
    links: tuple[str, ...]
    from_table: bool


class WireChannel(msgspec.Struct, frozen=True, kw_only=True):
    kind: str
    span: WireSpan


class WireTimeLimit(msgspec.Struct, frozen=True, kw_only=True):
    days: int
    working: bool
    span: WireSpan


class WireRight(msgspec.Struct, frozen=True, kw_only=True):
    present: bool
    offered: bool | None  #: null where it is not mentioned
    spans: tuple[WireSpan, ...]
    routes: tuple[WireSpan, ...]
    channels: tuple[WireChannel, ...]
    conditions: tuple[WireSpan, ...]
    demands: tuple[WireSpan, ...]
    time_limits: tuple[WireTimeLimit, ...]


class WireParticular(msgspec.Struct, frozen=True, kw_only=True):
    value: str
    span: WireSpan


class WirePermission(msgspec.Struct, frozen=True, kw_only=True):
    permission: str
    names: tuple[str, ...]
    purposes: tuple[WireSpan, ...]
    span: WireSpan


class WireReadability(msgspec.Struct, frozen=True, kw_only=True):
    characters: int
    sentences: int
    longest_sentence: int
    mean_sentence: float
    vague_words: int
    jargon: int = 0


class WireCoverage(msgspec.Struct, frozen=True, kw_only=True):
    status: str
    reasons: tuple[WireText, ...]
    counts: dict[str, int]


class WirePolicy(msgspec.Struct, frozen=True, kw_only=True):
    """One policy with what belongs to it."""

    format: str = "consentry-policy"
    version: str = VERSION
    engine_version: str
    coverage: WireCoverage
    document: WireDocument | None  #: the policy itself; null where nothing could be read
    others: tuple[WireDocument, ...]  #: SDK list, children's rules, agreement...
    sentences: tuple[WireSentence, ...]
    statements: tuple[WireStatement, ...]
    third_parties: tuple[WireThirdParty, ...]
    rights: dict[str, WireRight]  #: every right, also those not mentioned
    particulars: dict[str, tuple[WireParticular, ...]]  #: every kind, also those not told
    permissions: tuple[WirePermission, ...]
    readability: WireReadability | None
    addresses: tuple[str, ...] = ()  #: links to policies that an app carries
    fetched: tuple[WireFetched, ...] = ()  #: what was asked for over the network
    lists: WireLists | None = None
    lacks: tuple[WireText, ...] = ()  #: what was looked for and not found
    against: WireAgainst | None = None  #: the app that the policy was held against


def to_wire(policy: Policy) -> WirePolicy:
    """Return the policy as it is written."""
    documents = tuple(_document(document) for document in policy.documents)
    rights = {right.kind: right for right in policy.rights}
    return WirePolicy(
        engine_version=__version__,
        coverage=WireCoverage(
            status=policy.coverage.status.value,
            reasons=tuple(WireText(zh=reason.zh, en=reason.en) for reason in policy.coverage.reasons),
            counts=policy.coverage.counts,
        ),
        document=documents[0] if documents else None,
        others=documents[1:],
        sentences=tuple(s for number, d in enumerate(policy.documents) for s in _sentences(number, d)),
        statements=tuple(map(_statement, policy.statements)),
        third_parties=tuple(
            WireThirdParty(
                span=_span(party.quote),
                name=party.name,
                kind=party.kind.value,
                sdks=party.sdks,
                company=party.company,
                purposes=_spans(party.purposes),
                information=tuple(map(_mention, party.information)),
                permissions=party.permissions,
                methods=_spans(party.methods),
                links=party.links,
                from_table=party.from_table,
            )
            for party in policy.third_parties
        ),
        rights={kind.value: _right(rights.get(kind)) for kind in RightKind},
        particulars={
            kind.value: tuple(
                WireParticular(value=item.value, span=_span(item.quote))
                for item in policy.particulars
                if item.kind is kind
            )
            for kind in ParticularKind
        },
        permissions=tuple(
            WirePermission(
                permission=use.permission, names=use.names, purposes=_spans(use.purposes), span=_span(use.quote)
            )
            for use in policy.permissions
        ),
        readability=msgspec.convert(policy.readability, WireReadability, from_attributes=True)
        if policy.readability
        else None,
        addresses=policy.addresses,
        fetched=tuple(msgspec.convert(each, WireFetched, from_attributes=True) for each in policy.fetched),
    )


def _span(quote: Quote) -> WireSpan:
    return WireSpan(document=quote.document, start=quote.start, end=quote.end, text=quote.text)


def _spans(quotes: tuple[Quote, ...]) -> tuple[WireSpan, ...]:
    return tuple(map(_span, quotes))


def _document(document: Document) -> WireDocument:
    return WireDocument(
        name=document.name,
        format=document.format.value,
        role=document.role.value,
        title=document.title,
        language=document.language.value,
        encoding=document.encoding,
        size=document.size,
        sha256=document.sha256,
        status=document.status.value,
        reasons=tuple(WireText(zh=reason.zh, en=reason.en) for reason in document.reasons),
        text=document.text,
    )


def _sentences(number: int, document: Document) -> tuple[WireSentence, ...]:
    return tuple(
        WireSentence(
            document=number,
            text=document.words(sentence),
            start=sentence.start,
            end=sentence.end,
            language=document.blocks[sentence.block].language.value,
            topics=sentence.topics,
            attention=sentence.attention,
            source=tuple(
                WireSource(part=span.part, start=span.start, end=span.end)
                for span in document.source_spans(sentence.start, sentence.end)
            ),
        )
        for sentence in document.sentences
    )


def _actor(actor: Actor) -> WireActor:
    return WireActor(kind=actor.kind.value, sdks=actor.sdks, span=_span(actor.quote) if actor.quote else None)


def _mention(mention: Mention) -> WireMention:
    return WireMention(information=mention.information, vague=mention.vague, span=_span(mention.quote))


def _statement(statement: Statement) -> WireStatement:
    return WireStatement(
        span=_span(statement.quote),
        actor=_actor(statement.actor),
        action=statement.action.value,
        polarity=statement.polarity.value,
        modality=statement.modality.value,
        information=tuple(map(_mention, statement.information)),
        recipients=tuple(map(_actor, statement.recipients)),
        purposes=_spans(statement.purposes),
        function=_span(statement.function) if statement.function else None,
        methods=_spans(statement.methods),
        conditions=_spans(statement.conditions),
        permissions=statement.permissions,
        retention=_span(statement.retention) if statement.retention else None,
        optional=statement.optional,
        vague=_spans(statement.vague),
    )


def _channel(channel: Channel) -> WireChannel:
    return WireChannel(kind=channel.kind, span=_span(channel.quote))


def _right(right: Right | None) -> WireRight:
    if right is None:
        return WireRight(
            present=False,
            offered=None,
            spans=(),
            routes=(),
            channels=(),
            conditions=(),
            demands=(),
            time_limits=(),
        )
    return WireRight(
        present=True,
        offered=right.offered,
        spans=_spans(right.quotes),
        routes=_spans(right.routes),
        channels=tuple(map(_channel, right.channels)),
        conditions=_spans(right.conditions),
        demands=_spans(right.demands),
        time_limits=tuple(
            WireTimeLimit(days=t.days, working=t.working, span=_span(t.quote)) for t in right.time_limits
        ),
    )


def with_lists(wire: WirePolicy, lists: Lists, lacks: tuple[Text, ...]) -> WirePolicy:
    """Return the document with the two lists and what is lacking."""
    made = msgspec.convert(lists, WireLists, from_attributes=True)
    lacking = tuple(WireText(zh=text.zh, en=text.en) for text in lacks)
    return msgspec.structs.replace(wire, lists=made, lacks=lacking)
