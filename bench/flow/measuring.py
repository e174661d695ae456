"""The suite inspected: each APK with what became of its expectations, and the sums of a category."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from bench.flow.matching import Outcome, Score, compare
from bench.flow.reports import reports
from samples.flow.case import apk, case, package
from samples.flow.categories import Category, categories


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers of right, missed and false things."""

    right: int = 0
    missed: int = 0
    false: int = 0

    @property
    def precision(self) -> float | None:
        """Share of what was found that is true; None where nothing was found."""
        return share(self.right, self.right + self.false)

    @property
    def recall(self) -> float | None:
        """Share of what is true that was found; None where there was nothing to find."""
        return share(self.right, self.right + self.missed)


class Gates(msgspec.Struct, frozen=True, kw_only=True):
    """What may run before consent (`reachable`) and what may not (`gated`); unknown is found as neither."""

    reachable: Tally
    gated: Tally
    undecided: int

    @property
    def asked(self) -> int:
        """Number of accesses and SDKs that the cases ask about."""
        return sum(each.right + each.missed for each in (self.reachable, self.gated))


def share(part: int, whole: int) -> float | None:
    """Return part / whole; None for nothing of nothing."""
    return part / whole if whole else None


def measure(names: Sequence[str], jobs: int = 0) -> dict[str, Outcome]:
    """Inspect the APKs of cases and twins. Return `category/case` and `category/case-twin` -> outcome.

    Those of a category about implicit flows are inspected with these followed.
    """
    kinds = categories()
    asked = {apk(name, twin=twin): (name, twin) for name in names for twin in (False, True)}
    found: dict[Path, Outcome] = {}
    for implicit in (False, True):
        own = [path for path, (name, _) in asked.items() if kinds[name.split("/")[0]].implicit == implicit]
        for path, report in reports(own, jobs or os.cpu_count() or 1, implicit_flows=implicit):
            name, twin = asked[path]
            found[path] = _outcome(name, kinds[name.split("/")[0]], report, twin=twin)
    return {f"{name}-twin" if twin else name: found[path] for path, (name, twin) in asked.items()}


def _outcome(name: str, kind: Category, report: dict[str, Any], *, twin: bool) -> Outcome:
    own = case(name)
    outcome = compare(own.expect_twin if twin else own.expect, report, package(name))
    return outcome if kind.flows else msgspec.structs.replace(outcome, flows=Score())


def flows(outcomes: Iterable[Outcome]) -> Tally:
    """Return the sum over flows."""
    scores = [each.flows for each in outcomes]
    return Tally(
        right=sum(len(each.right) for each in scores),
        missed=sum(len(each.missed) for each in scores),
        false=sum(len(each.false) for each in scores),
    )


def gates(outcomes: Iterable[Outcome]) -> Gates:
    """Return the sums over gates."""
    every = list(outcomes)
    scores = [each.gates for each in every]
    undecided = [text for each in scores for text in each.undecided]
    unknown = sum(text.endswith(" reachable") for text in undecided)
    hidden, accused = (sum(len(getattr(each, key)) for each in scores) for key in ("missed", "false"))
    return Gates(
        reachable=Tally(right=sum(len(each.right) for each in scores), missed=hidden + unknown, false=accused),
        gated=Tally(right=sum(each.closed for each in every), missed=accused + len(undecided) - unknown, false=hidden),
        undecided=len(undecided),
    )


def requests(outcomes: Iterable[Outcome]) -> Tally:
    """Return the sum over what is said of permission requests."""
    scores = [each.requests for each in outcomes]
    return Tally(right=sum(len(each.right) for each in scores), missed=sum(len(each.missed) for each in scores))
