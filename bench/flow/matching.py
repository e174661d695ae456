"""Compares one report with what is expected of the app. Pure: report fields that do not exist count as nothing found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from bench.flow.asking import asked
from samples.flow.case import Expectation, Flow

#: the body of a lambda: `lambda$0` of Java, to which D8 may add the class; `onCreate$lambda$0` of Kotlin is a part of `onCreate`
_LAMBDA = re.compile(r"^(lambda\$\d+)\$.*|^(\w+?)\$lambda\$.*")
_GRAVITY = ("reachable", "unknown", "gated")


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """Expected things by what became of them, each as a text."""

    right: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    false: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()  #: the report says that it does not know

    @property
    def deviations(self) -> tuple[str, ...]:
        """Everything that is not as expected, in the words of `known.yml`."""
        parts = (("missed", self.missed), ("false", self.false), ("undecided", self.undecided))
        return tuple(f"{word}: {each}" for word, texts in parts for each in texts)


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How a report fares. Gates: `right` and `missed` count what may run before consent, `false` what may not."""

    flows: Score
    gates: Score
    closed: int  #: gates that are rightly said to hold
    requests: Score

    @property
    def deviations(self) -> tuple[str, ...]:
        """Everything that is not as expected."""
        return self.flows.deviations + self.gates.deviations + self.requests.deviations


def compare(expected: Expectation, report: Mapping[str, Any], package: str) -> Outcome:
    """Compare a report with the expectation; `package` is what class names of the expectation leave out."""
    gates, closed = _gates(expected, report, package)
    return Outcome(
        flows=_flows(expected, report, package), gates=gates, closed=closed, requests=_requests(expected, report)
    )


def _flows(expected: Expectation, report: Mapping[str, Any], package: str) -> Score:
    found = {_flow(each, package) for each in report.get("flows") or ()}
    right = [each for each in expected.flows if any(_is(own, each) for own in found)]
    allowed = (*expected.flows, *expected.arguable)
    return Score(
        right=_texts(right),
        missed=_texts(each for each in expected.flows if each not in right),
        false=_texts(own for own in found if not any(_is(own, each) for each in allowed)),
    )


def _flow(entry: Mapping[str, Any], package: str) -> Flow:
    source = entry.get("source")
    return Flow(
        information=entry["information"],
        sink=entry["sink"]["kind"],
        source=_place(source if isinstance(source, dict) else entry, package),
        target=_place(entry["sink"], package),
    )


def _is(found: Flow, expected: Flow) -> bool:
    return (
        (found.information, found.sink) == (expected.information, expected.sink)
        and expected.source in ("", found.source)
        and expected.target in ("", found.target)
    )


def _place(entry: Mapping[str, Any], package: str) -> str:
    """Return `Class.method` without the package."""
    name = str(entry.get("class", "")).removeprefix(package + ".")
    return f"{name}.{_LAMBDA.sub(lambda found: found[1] or found[2], str(entry.get('method', '')))}"


def _gates(expected: Expectation, report: Mapping[str, Any], package: str) -> tuple[Score, int]:
    lists: dict[str, list[str]] = {"right": [], "missed": [], "false": [], "undecided": []}
    closed = 0
    for text, wanted, said in _gated(expected, report, package):
        if said not in ("reachable", "gated"):
            lists["undecided"].append(text)
        elif wanted == "gated":
            closed += said == "gated"
            lists["false"] += [text] * (said == "reachable")
        else:
            lists["right" if said == "reachable" else "missed"].append(text)
    return Score(**{key: tuple(sorted(texts)) for key, texts in lists.items()}), closed


def _gated(expected: Expectation, report: Mapping[str, Any], package: str) -> Iterable[tuple[str, str, str]]:
    for access in expected.accesses:
        said = [
            each.get("before_consent")
            for each in report.get("accesses") or ()
            if each["information"] == access.information and access.place in ("", _place(each, package))
        ]
        yield (
            f"{access.information} in {access.place or '?'} {access.before_consent}",
            access.before_consent,
            _worst(said),
        )
    for sdk in expected.sdks:
        said = [each.get("before_consent") for each in report.get("sdks") or () if each.get("id") == sdk.id]
        yield f"{sdk.id} {sdk.before_consent}", sdk.before_consent, _worst(said)


def _worst(said: list[Any]) -> str:
    return next((value for value in _GRAVITY if value in said), "unknown")


def _requests(expected: Expectation, report: Mapping[str, Any]) -> Score:
    right, missed = asked(expected.requests, report.get("requests") or ())
    return Score(right=tuple(sorted(right)), missed=tuple(sorted(missed)))


def _texts(flows: Iterable[Flow]) -> tuple[str, ...]:
    return tuple(sorted(str(each) for each in flows))
