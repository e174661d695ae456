"""The suite inspected: each APK with what became of its expectations, and the sums of a category."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence

import msgspec

from bench.flow.matching import Outcome, compare
from bench.flow.reports import reports
from samples.flow.case import apk, case, package


class Tally(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers of right, missed, false and undecided things, and of gates rightly said to hold."""

    right: int = 0
    missed: int = 0
    false: int = 0
    undecided: int = 0
    closed: int = 0

    @property
    def precision(self) -> float | None:
        """Share of what was found that is true; None where nothing was found."""
        return self.right / (self.right + self.false) if self.right + self.false else None

    @property
    def recall(self) -> float | None:
        """Share of what is true that was found; None where there was nothing to find."""
        return self.right / (self.right + self.missed) if self.right + self.missed else None


def measure(names: Sequence[str], jobs: int = 0) -> dict[str, Outcome]:
    """Inspect the APKs of cases and twins. Return `category/case` and `category/case-twin` -> outcome."""
    paths = {(name, twin): apk(name, twin=twin) for name in names for twin in (False, True)}
    found = reports(list(paths.values()), jobs or os.cpu_count() or 1)
    outcomes = {}
    for (name, twin), path in paths.items():
        own = case(name)
        expected = own.expect_twin if twin else own.expect
        outcomes[f"{name}-twin" if twin else name] = compare(expected, found[path], package(name))
    return outcomes


def flows(outcomes: Iterable[Outcome]) -> Tally:
    """Return the sum over flows."""
    scores = [each.flows for each in outcomes]
    return Tally(
        right=sum(len(each.right) for each in scores),
        missed=sum(len(each.missed) for each in scores),
        false=sum(len(each.false) for each in scores),
    )


def gates(outcomes: Iterable[Outcome]) -> Tally:
    """Return the sum over gates: what may run before consent is what is to be found. An unknown one is not found."""
    every = list(outcomes)
    scores = [each.gates for each in every]
    open_but_unknown = sum(text.endswith(" reachable") for each in scores for text in each.undecided)
    return Tally(
        right=sum(len(each.right) for each in scores),
        missed=sum(len(each.missed) for each in scores) + open_but_unknown,
        false=sum(len(each.false) for each in scores),
        undecided=sum(len(each.undecided) for each in scores),
        closed=sum(each.closed for each in every),
    )


def requests(outcomes: Iterable[Outcome]) -> Tally:
    """Return the sum over what is said of permission requests."""
    scores = [each.requests for each in outcomes]
    return Tally(right=sum(len(each.right) for each in scores), missed=sum(len(each.missed) for each in scores))
