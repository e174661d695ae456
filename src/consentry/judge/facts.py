"""Facts arranged for the judge: by kind, equal ones together, and with the coverage that gives absence a meaning."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.fact import KINDS, Fact, Value


class Bucket(msgspec.Struct, frozen=True):
    """Facts of one kind with the same attributes: a condition is tested once for all of them."""

    attributes: dict[str, Value]
    facts: tuple[Fact, ...]


class FactBase(msgspec.Struct, frozen=True):
    """Everything that was observed about one app, and how completely."""

    buckets: dict[str, tuple[Bucket, ...]]
    statuses: dict[Collector, CoverageStatus]

    def unfinished(self, kind: str) -> tuple[str, ...]:
        """Return `collector: status` for each collector that must finish before absence of `kind` means anything.

        Raises ValueError for a kind that does not exist.
        """
        if kind not in KINDS:
            raise ValueError(f"no such kind of fact: {kind}")
        return self.missing(KINDS[kind][0])

    def missing(self, collectors: Sequence[Collector]) -> tuple[str, ...]:
        """Return `collector: status` for each of `collectors` that did not finish."""
        return tuple(
            f"{collector}: {self.statuses.get(collector, CoverageStatus.NOT_GIVEN)}"
            for collector in collectors
            if self.statuses.get(collector) is not CoverageStatus.FINISHED
        )


def fact_base(facts: Sequence[Fact], coverage: Sequence[Coverage]) -> FactBase:
    """Return the facts by kind. Of two accounts of one collector the less complete one counts."""
    grouped: dict[str, dict[tuple[tuple[str, Value], ...], list[Fact]]] = {}
    for fact in facts:
        grouped.setdefault(fact.kind, {}).setdefault(tuple(sorted(fact.attributes.items())), []).append(fact)
    statuses: dict[Collector, CoverageStatus] = {}
    for account in coverage:
        known = statuses.get(account.collector)
        if known is None or known is CoverageStatus.FINISHED:
            statuses[account.collector] = account.status
    return FactBase(
        buckets={
            kind: tuple(Bucket(dict(key), tuple(members)) for key, members in buckets.items())
            for kind, buckets in grouped.items()
        },
        statuses=statuses,
    )
