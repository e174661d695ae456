"""How well a policy declares what an app does: each class of information, each SDK, each permission. Pure.

Broader words (设备标识符 for the IMEI) declare narrower classes as the catalog's `covers` say. Where words are in doubt the
doubt is the app's benefit: *not declared* is said only where neither a statement nor a plain mention was found.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from consentry.model.catalog import Catalog, Sdk, Strength
from consentry.model.policy import Actor, ActorKind, Mention, Polarity, Policy, Quote, Statement, ThirdParty


class Declared(enum.StrEnum):
    """How well, the best first."""

    STATED = "stated"
    PERHAPS = "perhaps"  #: of a third party whose words may mean this SDK
    VAGUELY = "vaguely"
    BY_APP = "by-app"  #: the app's own collection is declared, not that of the SDK
    NOT = "not"


class Declaration(msgspec.Struct, frozen=True):
    """How well, and the words that say it or come nearest."""

    how: Declared
    nearest: Quote | None = None


_OWN = frozenset({ActorKind.APP, ActorKind.GROUP, ActorKind.UNKNOWN})
_OTHERS = frozenset({ActorKind.SDK, ActorKind.THIRD_PARTY})
_ORDER = (Declared.STATED, Declared.PERHAPS, Declared.VAGUELY, Declared.BY_APP, Declared.NOT)


class Declarations:
    """What a policy declares, for looking things up."""

    def __init__(self, policy: Policy, catalog: Catalog) -> None:
        self._policy = policy
        self._catalog = catalog
        self._parents = {item.id: item.parents for item in catalog.information}
        self._sdks = {item.id: item for item in catalog.sdks}
        self._covers = {(c.information, below): c.strength for c in catalog.covers for below in c.covers}
        self._covers |= {(c.information, ""): c.strength for c in catalog.covers if not c.covers}
        self._texts = tuple(document.text.casefold() for document in policy.documents)

    def own(self, info: str) -> Declaration:
        """Return how the policy declares that the app itself handles a class of information."""
        said = (s for s in self._policy.statements if s.polarity is Polarity.AFFIRMED and s.actor.kind in _OWN)
        best = self._best(info, (mention for statement in said for mention in statement.information))
        if best.how is not Declared.NOT:
            return best
        asked = [use for use in self._policy.permissions if info in self._given_by(use.permission)]
        return Declaration(Declared.VAGUELY, asked[0].quote) if asked else best

    def of_sdk(self, sdk: str, info: str) -> Declaration:
        """Return how the policy declares that an SDK handles a class of information."""
        best = self._best(info, self._said_of(lambda ids: sdk in ids))
        if best.how is not Declared.NOT:
            return best
        # told of another SDK of the vendor, or of third parties that the catalog does not know by these words
        related = self._related(sdk)
        near = self._best(info, self._said_of(lambda ids: not ids or not related.isdisjoint(ids)))
        if near.how is not Declared.NOT:
            return Declaration(Declared.PERHAPS, near.nearest)
        own = self.own(info)
        if own.how is not Declared.NOT:
            return Declaration(Declared.BY_APP, own.nearest)
        # a table that names the SDK and leaves its information open, or says 设备信息 only
        listed = self.listed(sdk)
        return Declaration(Declared.NOT, best.nearest or listed.nearest)

    def denied(self, info: str) -> Quote | None:
        """Return the words that say that the app does not collect a class of information."""
        for statement in self._policy.statements:
            if statement.polarity is Polarity.DENIED and statement.actor.kind in _OWN and not statement.conditions:
                best = self._best(info, statement.information)
                if best.how is Declared.STATED:
                    return best.nearest
        return None

    def listed(self, sdk: str) -> Declaration:
        """Return whether the policy lists an SDK: by itself (STATED), or only its vendor or its name (VAGUELY)."""
        for entry in self._entries(sdk):
            return Declaration(Declared.STATED, entry.quote)
        for statement in self._policy.statements:
            if any(sdk in each.sdks for each in _parties(statement)):
                return Declaration(Declared.STATED, statement.quote)
        known = self._sdks.get(sdk)
        if known is None:
            return Declaration(Declared.NOT)
        for entry in self._policy.third_parties:
            if not self._related(sdk).isdisjoint(entry.sdks):
                return Declaration(Declared.VAGUELY, entry.quote)
        return Declaration(Declared.VAGUELY, found) if (found := self._mentioned(known)) else Declaration(Declared.NOT)

    def permission(self, group: str) -> tuple[str, Quote | None]:
        """Return `purpose`, `named`, `information` (what the permission gives is declared) or `not`, and the words."""
        uses = [use for use in self._policy.permissions if use.permission == group]
        uses.sort(key=lambda use: not use.purposes)
        if uses:
            return ("purpose" if uses[0].purposes else "named"), uses[0].quote
        for statement in self._policy.statements:
            if group in statement.permissions:
                return ("purpose" if statement.purposes else "named"), statement.quote
        for info in self._given_by(group):
            declaration = self.own(info)
            if declaration.how is not Declared.NOT:
                return "information", declaration.nearest
        return "not", None

    def _said_of(self, meant: Callable[[Sequence[str]], bool]) -> Iterator[Mention]:
        """Yield what is told of SDKs and third parties whose ids in the catalog `meant` lets through."""
        for entry in self._policy.third_parties:
            if meant(entry.sdks):
                yield from entry.information
        for statement in self._policy.statements:
            others = [each for each in _parties(statement) if each.kind in _OTHERS]
            if statement.polarity is Polarity.AFFIRMED and any(meant(each.sdks) for each in others):
                yield from statement.information

    def _related(self, sdk: str) -> frozenset[str]:
        """Return the SDKs of the same vendor."""
        known = self._sdks.get(sdk)
        if known is None:
            return frozenset()
        return frozenset(each.id for each in self._catalog.sdks if each.vendor.zh == known.vendor.zh)

    def _best(self, info: str, mentions: Iterable[Mention]) -> Declaration:
        best = Declaration(Declared.NOT)
        for mention in mentions:
            how = self._how(mention, info)
            if how is not None and _ORDER.index(how) < _ORDER.index(best.how):
                best = Declaration(how, mention.quote)
            if best.how is Declared.STATED:
                break
        return best

    def _how(self, mention: Mention, info: str) -> Declared | None:
        """Return how well a mention declares the class; None = not at all."""
        if not mention.information:
            return None
        named = mention.information
        if named == info or info in self._above(named):  # its own name, or a narrower one
            return Declared.VAGUELY if mention.vague else Declared.STATED
        if named not in self._above(info):
            return None
        strength = self._covers.get((named, info)) or self._covers.get((named, ""), Strength.VAGUELY)
        return Declared(strength.value)

    def _above(self, info: str) -> frozenset[str]:
        found: set[str] = set()
        pending = list(self._parents.get(info, ()))
        while pending:
            name = pending.pop()
            if name not in found:
                found.add(name)
                pending.extend(self._parents.get(name, ()))
        return frozenset(found)

    def _entries(self, sdk: str) -> Iterator[ThirdParty]:
        return (entry for entry in self._policy.third_parties if sdk in entry.sdks)

    def _given_by(self, group: str) -> tuple[str, ...]:
        given = (p.information for p in self._catalog.permissions if group and p.group == group)
        return tuple(sorted({info for each in given for info in each}))

    def _mentioned(self, sdk: Sdk) -> Quote | None:
        """Return the first place that has the name of the SDK or of its vendor."""
        names = {name.casefold() for text in (sdk.name, sdk.vendor) for name in (text.zh, text.en) if len(name) > 1}
        names |= {package.value.casefold() for package in sdk.packages if package.value.count(".") > 1}
        for index, text in enumerate(self._texts):
            for name in sorted(names):
                at = text.find(name)
                if at >= 0:
                    words = self._policy.documents[index].text[at : at + len(name)]
                    return Quote(document=index, start=at, end=at + len(name), text=words)
        return None


def _parties(statement: Statement) -> tuple[Actor, ...]:
    return (statement.actor, *statement.recipients)
