"""The two lists of a policy (双清单): what is collected, and what third parties get. Only what the documents say.

Source: MIIT, 关于开展信息通信服务感知提升行动的通知 (2021), which asks for 已收集个人信息清单 and 与第三方共享个人信息清单.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from consentry.model.catalog import Catalog
from consentry.model.policy import (
    Action,
    Actor,
    ActorKind,
    Mention,
    Polarity,
    Policy,
    Quote,
    Statement,
    ThirdParty,
)
from consentry.model.text import Text

_PASSING = (Action.SHARE, Action.ENTRUST, Action.TRANSFER, Action.DISCLOSE, Action.EXPORT)
_OWN = frozenset((ActorKind.APP, ActorKind.GROUP, ActorKind.UNKNOWN))
_MOST_QUOTES = 20


class CollectedItem(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of information that the app says it collects."""

    information: str  #: id in the catalog; empty = words that it does not know
    name: Text
    vague: bool
    purposes: tuple[str, ...]
    functions: tuple[str, ...]
    methods: tuple[str, ...]
    permissions: tuple[str, ...]  #: groups
    optional: bool | None  #: None = not said
    quotes: tuple[Quote, ...]


class SharedItem(msgspec.Struct, frozen=True, kw_only=True):
    """A recipient, and what it gets."""

    name: str  #: as written; empty = third parties that are not named
    kind: str
    company: str
    information: tuple[Text, ...]
    vague: bool  #: some of it is an umbrella word only
    purposes: tuple[str, ...]
    methods: tuple[str, ...]
    links: tuple[str, ...]
    quotes: tuple[Quote, ...]


class Lists(msgspec.Struct, frozen=True, kw_only=True):
    """Both lists."""

    collected: tuple[CollectedItem, ...]
    shared: tuple[SharedItem, ...]


def lists_of(policy: Policy, catalog: Catalog) -> Lists:
    """Return the two lists, in the order of the documents."""
    names = {item.id: item.name for item in catalog.information}
    said = [s for s in policy.statements if s.polarity is Polarity.AFFIRMED]
    return Lists(collected=_collected(said, names), shared=_shared(policy.third_parties, said, names))


def _collected(said: Iterable[Statement], names: dict[str, Text]) -> tuple[CollectedItem, ...]:
    found: dict[str, list[tuple[Mention, Statement]]] = {}
    for statement in said:
        if statement.action is not Action.COLLECT or statement.actor.kind not in _OWN:
            continue
        for mention in _telling(statement.information):
            found.setdefault(_key(mention), []).append((mention, statement))
    return tuple(_collected_item(entries, names) for entries in found.values())


def _collected_item(entries: Sequence[tuple[Mention, Statement]], names: dict[str, Text]) -> CollectedItem:
    first = entries[0][0]
    statements = [statement for _, statement in entries]
    optional = {s.optional for s in statements} - {None}
    return CollectedItem(
        information=first.information,
        name=_name(first, names),
        vague=all(mention.vague for mention, _ in entries),
        purposes=_words(q for s in statements for q in s.purposes),
        functions=_words(s.function for s in statements if s.function),
        methods=_words(q for s in statements for q in s.methods),
        permissions=tuple(dict.fromkeys(p for s in statements for p in s.permissions)),
        optional=optional.pop() if len(optional) == 1 else None,
        quotes=_quotes(s.quote for s in statements),
    )


class _Recipient:
    """Gathers what is said of one recipient."""

    def __init__(self, name: str, kind: ActorKind) -> None:
        self.name = name
        self.kind = kind
        self.company = ""
        self.information: list[Mention] = []
        self.purposes: list[Quote] = []
        self.methods: list[Quote] = []
        self.links: list[str] = []
        self.quotes: list[Quote] = []

    def add(self, said: Statement | ThirdParty) -> None:
        self.information += _telling(said.information)
        self.purposes += said.purposes
        self.methods += said.methods
        self.quotes.append(said.quote)

    def item(self, names: dict[str, Text]) -> SharedItem:
        by_key = {_key(mention): mention for mention in reversed(self.information)}
        mentions = list(by_key.values())[::-1]
        return SharedItem(
            name=self.name,
            kind=self.kind.value,
            company=self.company,
            information=tuple(_name(mention, names) for mention in mentions),
            vague=any(mention.vague for mention in mentions),
            purposes=_words(self.purposes),
            methods=_words(self.methods),
            links=tuple(dict.fromkeys(self.links)),
            quotes=_quotes(self.quotes),
        )


def _shared(parties: Sequence[ThirdParty], said: Iterable[Statement], names: dict[str, Text]) -> tuple[SharedItem, ...]:
    found: dict[str, _Recipient] = {}
    for party in parties:
        recipient = found.setdefault(_fold(party.name), _Recipient(party.name, party.kind))
        recipient.add(party)
        recipient.company = recipient.company or party.company
        recipient.links += party.links
    for statement in said:
        for actor in _receivers(statement):
            name = actor.quote.text if actor.quote else ""
            found.setdefault(_fold(name), _Recipient(name, actor.kind)).add(statement)
    return tuple(recipient.item(names) for recipient in found.values())


def _receivers(statement: Statement) -> tuple[Actor, ...]:
    """Return who gets the information; of a sharing that names nobody, an actor without words."""
    if statement.action in _PASSING:
        return statement.recipients or (Actor(kind=ActorKind.THIRD_PARTY),)
    if statement.action is Action.COLLECT and statement.actor.kind not in _OWN | {ActorKind.USER}:
        return (statement.actor,)
    return ()


def _telling(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions without umbrella words of no class, where others say what is meant."""
    return [m for m in mentions if m.information or not m.vague or len(mentions) == 1]


def _key(mention: Mention) -> str:
    return mention.information or _fold(mention.quote.text)


def _fold(text: str) -> str:
    return "".join(text.casefold().split())


def _name(mention: Mention, names: dict[str, Text]) -> Text:
    return names.get(mention.information) or Text(mention.quote.text, mention.quote.text)


def _words(quotes: Iterable[Quote]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(quote.text for quote in quotes))


def _quotes(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    return tuple(dict.fromkeys(quotes))[:_MOST_QUOTES]
