"""Verdicts on clauses."""

from __future__ import annotations

import msgspec
import pytest

from consentry.judge import clause_verdicts, for_app_type
from consentry.judge.clauses import GRAVITY
from consentry.model.catalog import AppType
from consentry.model.code import Confidence
from consentry.model.text import Text
from consentry.model.verdict import Finding, Outcome, Verdict
from tests.judge.making import fact, rule

WORD = Text("一", "one")


def verdict(name: str, outcome: Outcome, *clauses: str) -> Verdict:
    finding = Finding(
        fingerprint="0", subject="", responsible="", confidence=Confidence.LOW, evidence=(fact("code.access"),)
    )
    return Verdict(
        rule=name, outcome=outcome, confidence=Confidence.LOW, clauses=clauses, findings=(finding,), settled_by=(WORD,)
    )


def test_the_gravest_decides() -> None:
    assert set(GRAVITY) == set(Outcome)
    for index, gravest in enumerate(GRAVITY):
        verdicts = [verdict(str(each), each, "c") for each in GRAVITY[index:]][::-1]
        (made,) = clause_verdicts(verdicts, ["c"])
        assert made.outcome is gravest
        assert made.rules == tuple(sorted(str(each) for each in GRAVITY[index:]))


def test_clauses_keep_their_order_and_none_is_missing() -> None:
    verdicts = [verdict("a", Outcome.SATISFIED, "c/2", "c/10"), verdict("b", Outcome.VIOLATED, "c/2")]
    assert [each.clause for each in clause_verdicts(verdicts, ["c/10", "c/2"])] == ["c/10", "c/2"]
    with pytest.raises(ValueError, match="c/3"):
        clause_verdicts(verdicts, ["c/2", "c/3"])


def test_app_types() -> None:
    types = [
        AppType(
            id=name, number=number, name=WORD, function=WORD, necessary=WORD, information=(), permissions=(), source=""
        )
        for number, name in enumerate(("map", "ride", "chat"), start=1)
    ]
    rules = [
        rule(id="own", clauses=("app-types/$app_type", "cac-191/4.1")),
        rule(id="rest", clauses=("app-types/$other",)),
        rule(id="plain"),
    ]
    with_type = {each.id: each.clauses for each in for_app_type(rules, types, "ride")}
    assert with_type == {
        "own": ("app-types/2", "cac-191/4.1"),
        "rest": ("app-types/1", "app-types/3"),
        "plain": ("miit-337/1",),
    }
    without = {each.id: each.clauses for each in for_app_type(rules, types, "")}
    assert without == {
        "own": ("app-types/1", "app-types/2", "app-types/3", "cac-191/4.1"),
        "plain": ("miit-337/1",),
    }
    with pytest.raises(ValueError, match="no such app type"):
        for_app_type(rules, types, "none")
    assert msgspec.structs.replace(rules[2]) == rules[2]
