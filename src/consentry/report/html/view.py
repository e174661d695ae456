"""What the templates ask of one report beyond its summary: colours, anchors, groups, places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import groupby
from typing import TypeVar

import msgspec

from consentry.model.code import Access, BeforeConsent, Phase, TaggedCall
from consentry.model.consent import Gate
from consentry.model.coverage import Coverage
from consentry.model.fact import Fact
from consentry.model.fetched import Fetched
from consentry.model.location import CodeLocation, Location, describe
from consentry.model.report import ClauseInfo, RegulationInfo, Report
from consentry.model.text import Text
from consentry.model.texts import TopicHit
from consentry.model.verdict import Outcome
from consentry.report import words
from consentry.report.attributes import told
from consentry.report.headline import headline, warning
from consentry.report.html.limits import Limits
from consentry.report.summary import ORDER, Row, Summary, natural

T = TypeVar("T")

_OWNER_COLOURS = 7  #: the style sheet has `o0` for the app and `o1`... for SDKs


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """The first entries of a list, and how many more there are."""

    items: tuple[object, ...]
    more: int


class Bar(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of the bar of outcomes, in percent."""

    outcome: Outcome
    start: float
    width: float


class Slot(msgspec.Struct, frozen=True, kw_only=True):
    """A clause in the table of all clauses."""

    info: ClauseInfo
    outcome: Outcome | None
    rules: tuple[str, ...]
    anchor: str


class View:
    """One report as the templates see it. `prefix` makes its anchors unique on the page."""

    def __init__(self, report: Report, prefix: str, limits: Limits) -> None:
        self.report = report
        self.app = report.app
        self.summary = Summary(report)
        self.prefix = prefix
        self.limits = limits
        self.headline = headline(self.summary)
        self.warning = warning(self.summary)

    def shown(self, items: Iterable[object], limit: int) -> Shown:
        """Return the first `limit` of `items`."""
        every = tuple(items)
        return Shown(items=every[:limit], more=max(0, len(every) - limit))

    @cached_property
    def bars(self) -> tuple[Bar, ...]:
        """Return the bar of outcomes."""
        total = sum(self.summary.counts.values()) or 1
        bars, start = [], 0.0
        for outcome in ORDER:
            width = round(100 * self.summary.counts[outcome] / total, 2)
            bars.append(Bar(outcome=outcome, start=round(start, 2), width=width))
            start += width
        return tuple(bar for bar in bars if bar.width)

    @cached_property
    def _colours(self) -> dict[str, str]:
        owners = sorted({s.id for s in self.report.sdks} | {a.owner for a in self.report.accesses if a.owner})
        return {owner: f"o{1 + number % _OWNER_COLOURS}" for number, owner in enumerate(owners)}

    def colour(self, owner: str) -> str:
        """Return the style class of an owner: `o0` is the app."""
        return "o0" if owner in ("", "app") else self._colours.get(owner, "o1")

    @cached_property
    def regulations(self) -> dict[str, RegulationInfo]:
        """Return id -> regulation."""
        return {regulation.id: regulation for regulation in self.report.regulations}

    @cached_property
    def slots(self) -> dict[str, tuple[Slot, ...]]:
        """Return regulation id -> its clauses in the order of the law."""
        verdicts = {v.clause: v for v in self.report.clause_verdicts}
        wanted = sorted({c.id for c in self.report.clauses} | verdicts.keys(), key=natural)
        order = [r.id for r in self.report.regulations]
        slots = []
        for number, identifier in enumerate(wanted):
            verdict = verdicts.get(identifier)
            slots.append(
                Slot(
                    info=self.summary.clause(identifier),
                    outcome=verdict.outcome if verdict else None,
                    rules=verdict.rules if verdict else (),
                    anchor=f"{self.prefix}-c{number}",
                )
            )

        def place(slot: Slot) -> tuple[int, str]:
            regulation = slot.info.regulation
            return (order.index(regulation) if regulation in order else len(order), regulation)

        slots.sort(key=place)
        return {key[1]: tuple(group) for key, group in groupby(slots, key=place)}

    @cached_property
    def _anchors(self) -> dict[str, str]:
        return {slot.info.id: slot.anchor for slots in self.slots.values() for slot in slots}

    def anchor(self, clause: str) -> str:
        """Return the anchor of a clause's row, empty where the table has none."""
        return self._anchors.get(clause, "")

    @cached_property
    def _symbols(self) -> dict[tuple[str, str, str, str, int], str]:
        places: list[Access | TaggedCall] = [*self.report.accesses, *self.report.calls]
        symbols = {_key(place.location): place.symbol for place in places}
        return symbols | {_key(refusal.location): refusal.symbol for refusal in self.report.refusals}

    def symbol(self, fact: Fact) -> str:
        """Return what is called at a fact's place, empty where that is not known."""
        return self._symbols.get(_key(fact.location), "") if isinstance(fact.location, CodeLocation) else ""

    def phase(self, fact: Fact) -> Phase | None:
        """Return the phase that a fact speaks of."""
        value = fact.attributes.get("phase")
        return Phase(value) if isinstance(value, str) and value in set(Phase) else None

    def details(self, fact: Fact) -> tuple[tuple[Text, Text], ...]:
        """Return the attributes that the page does not show in a better form, in words."""
        return tuple(told(fact, self.summary.name))

    def kind(self, fact: Fact) -> Text:
        """Return the name of a fact's kind."""
        return words.FACT.get(fact.kind, Text(fact.kind, fact.kind))

    def where(self, location: Location) -> str:
        """Return one line that names a place."""
        return describe(location)

    @cached_property
    def matrix(self) -> tuple[tuple[str, tuple[Row, ...]], ...]:
        """Return the rows of the matrix by information class."""
        return tuple((info, tuple(rows)) for info, rows in groupby(self.summary.matrix, key=lambda row: row.info))

    @cached_property
    def places(self) -> dict[str, tuple[Access, ...]]:
        """Return information class -> accesses, in the order of the matrix."""
        groups: dict[str, list[Access]] = {info: [] for info, _ in self.matrix}
        for access in self.summary.accesses:
            groups[access.info].append(access)
        return {info: tuple(accesses) for info, accesses in groups.items()}

    @cached_property
    def gates(self) -> tuple[tuple[Gate, tuple[Text, ...]], ...]:
        """Return the prompts that ask for consent, each with the names of what waits for it."""
        waiting: dict[int, dict[str, None]] = {}
        for access in self.report.accesses:
            if access.consent and access.consent.gate is not None and access.before_consent is BeforeConsent.GATED:
                waiting.setdefault(access.consent.gate, {})[access.info] = None
        return tuple(
            (gate, tuple(self.summary.name(info) for info in waiting.get(number, ())))
            for number, gate in enumerate(self.report.gates)
        )

    @cached_property
    def topics(self) -> dict[str, tuple[TopicHit, ...]]:
        """Return topic -> texts, those in use first."""
        groups: dict[str, list[TopicHit]] = {}
        rank = {True: 0, None: 1, False: 2}
        for hit in sorted(self.report.topics, key=lambda h: (h.topic, rank[h.used], h.locale, h.text)):
            groups.setdefault(hit.topic, []).append(hit)
        return {topic: tuple(hits) for topic, hits in groups.items()}

    @property
    def fetched(self) -> tuple[Fetched, ...]:
        """What was asked for over the network."""
        return self.report.policy.fetched if self.report.policy else ()

    @cached_property
    def coverage(self) -> tuple[Coverage, ...]:
        """Return the collectors' accounts, what failed or is partial first."""
        gaps = self.summary.gaps
        return gaps + tuple(c for c in self.report.coverage if c not in gaps)


def split_name(class_name: str) -> tuple[str, str]:
    """Return package with its dot, and the rest of a dotted class name."""
    package, dot, name = class_name.rpartition(".")
    return package + dot, name


def kind_of(location: Location) -> str:
    """Return the tag of a place: `code`, `manifest`, `resource`, `file`, `document` or `recording`."""
    return str(location.__struct_config__.tag)


def shorten(path: Sequence[T], limit: int) -> tuple[Sequence[T], int, Sequence[T]]:
    """Return the first frames, how many are left out, and the last frames of a long path."""
    if len(path) <= limit:
        return path, 0, ()
    return path[: limit // 2], len(path) - limit, path[len(path) - (limit - limit // 2) :]


def _key(location: CodeLocation) -> tuple[str, str, str, str, int]:
    return (location.member, location.class_name, location.method, location.descriptor, location.offset)
