"""Small values for the tests of the judge."""

from __future__ import annotations

from textwrap import dedent
from typing import Any

import msgspec

from consentry.judge import judge
from consentry.model.app import App, ContainerKind
from consentry.model.catalog import Rule
from consentry.model.code import Confidence
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.fact import Fact, Value
from consentry.model.location import CodeLocation, Location
from consentry.model.report import Report
from consentry.model.verdict import Verdict

READ = (Collector.PACKAGE, Collector.TEXTS, Collector.CODE, Collector.SDK)
BASE = {
    "id": "a-rule",
    "title": {"zh": "规则", "en": "A rule"},
    "clauses": ["miit-337/1"],
    "settles": ["static"],
    "settled_by": [{"zh": "录制首次启动", "en": "Record the first launch"}],
    "explanation": {"zh": "说明", "en": "Explanation"},
    "remedy": {"zh": "整改", "en": "Remedy"},
}


def rule(text: str = "", **changes: Any) -> Rule:
    """Return a rule from YAML on top of a complete one."""
    given = msgspec.yaml.decode(dedent(text).encode()) if text.strip() else {}
    return msgspec.convert({**BASE, **(given or {}), **changes}, Rule)


def place(name: str = "a.B", method: str = "c", offset: int = 0) -> CodeLocation:
    """Return a place in code."""
    return CodeLocation(member="classes.dex", class_name=name, method=method, descriptor="()V", offset=offset)


def fact(
    kind: str,
    owner: str = "",
    at: Location | None = None,
    confidence: Confidence = Confidence.HIGH,
    **attributes: Value,
) -> Fact:
    """Return a fact."""
    return Fact(kind=kind, attributes=attributes, location=at or place(), owner=owner, confidence=confidence)


def coverage(**statuses: str) -> tuple[Coverage, ...]:
    """Return a coverage in which what the inspection reads finished, unless given otherwise."""
    default = {each: "finished" if each in READ else "not_given" for each in Collector}
    return tuple(
        Coverage(collector=each, status=CoverageStatus(statuses.get(each, default[each]))) for each in Collector
    )


def one(a_rule: Rule, *facts: Fact, thresholds: dict[str, int] | None = None, **statuses: str) -> Verdict:
    """Return the verdict of one rule."""
    (verdict,) = judge(facts, coverage(**statuses), (a_rule,), thresholds or {})
    return verdict


def report(*verdicts: Verdict, **statuses: str) -> Report:
    """Return a report that holds the verdicts."""
    app = App(file="a.apk", sha256="00", bytes=1, container=ContainerKind.APK)
    return Report(
        app=app,
        as_of="2026-01-01",
        catalog_version="0",
        engine_version="0",
        coverage=coverage(**statuses),
        verdicts=verdicts,
        clause_verdicts=(),
    )
