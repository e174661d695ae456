"""Conditions over facts: when true, when false, when unknown, and why."""

from __future__ import annotations

import msgspec
import pytest

from consentry.judge.condition import collectors, evaluate, kinds, needs_evidence
from consentry.judge.facts import fact_base
from consentry.model.catalog import Condition
from consentry.model.fact import Fact
from tests.judge.making import coverage, fact

LAUNCH = "fact: code.access\nwhere: {phase: {equals: launch}, personal: {equals: true}}"
at_launch = fact("code.access", phase="launch", personal=True, info="imei")
on_tap = fact("code.access", phase="interaction", personal=True, info="imei")
unclear = fact("code.access", phase="launch", info="imei")
clearly_not = fact("code.access", phase="interaction", info="imei")

TABLE = [
    ("match", LAUNCH, [at_launch], {}, True),
    ("match counts though coverage is partial", LAUNCH, [at_launch], {"code": "partial"}, True),
    ("none, finished", LAUNCH, [on_tap], {}, False),
    ("none, partial", LAUNCH, [on_tap], {"code": "partial"}, None),
    ("none, failed", LAUNCH, [], {"code": "failed"}, None),
    ("an absent attribute that matters", LAUNCH, [unclear], {}, None),
    ("an absent attribute that another test makes idle", LAUNCH, [clearly_not], {}, False),
    ("match beside an unclear one", LAUNCH, [unclear, at_launch], {}, True),
    ("too few", LAUNCH + "\ncount: 2", [at_launch], {}, False),
    ("too few, one more may count", LAUNCH + "\ncount: 2", [at_launch, unclear], {}, None),
    ("too few even with the unclear one", LAUNCH + "\ncount: 3", [at_launch, unclear], {}, False),
    ("distinct: the same twice", LAUNCH + "\ncount: 2\ndistinct: info", [at_launch, at_launch], {}, False),
    (
        "distinct: two",
        LAUNCH + "\ncount: 2\ndistinct: info",
        [at_launch, fact("code.access", phase="launch", personal=True, info="mac")],
        {},
        True,
    ),
    (
        "distinct: the attribute is not known",
        LAUNCH + "\ncount: 2\ndistinct: info",
        [at_launch, fact("code.access", phase="launch", personal=True)],
        {},
        None,
    ),
    (
        "distinct over lists counts elements",
        "fact: code.request\ncount: 3\ndistinct: groups",
        [fact("code.request", groups=("A", "B")), fact("code.request", groups=("B", "C"))],
        {},
        True,
    ),
    ("not of false", f"not: {{{LAUNCH.replace(chr(10), ', ')}}}", [on_tap], {}, True),
    ("not of unknown", f"not: {{{LAUNCH.replace(chr(10), ', ')}}}", [], {"code": "failed"}, None),
    ("covered", "covered: [code, texts]", [], {}, True),
    ("not covered is unknown, never false", "covered: [code, texts]", [], {"texts": "partial"}, None),
    ("two collectors: the second failed", "fact: sdk.present", [], {"code": "failed"}, None),
    ("all", "all: [{fact: code.access}, {fact: code.request}]", [at_launch], {}, False),
    ("any", "any: [{fact: code.access}, {fact: code.request}]", [at_launch], {}, True),
    ("any with an unknown", "any: [{fact: text.topic}, {fact: code.request}]", [], {"texts": "failed"}, None),
    ("all with an unknown", "all: [{fact: text.topic}, {fact: code.access}]", [at_launch], {"texts": "failed"}, None),
    (
        "all with an unknown and a false",
        "all: [{fact: text.topic}, {fact: code.request}]",
        [],
        {"texts": "failed"},
        False,
    ),
]


@pytest.mark.parametrize(
    ("text", "facts", "statuses", "expected"), [row[1:] for row in TABLE], ids=[r[0] for r in TABLE]
)
def test_value(text: str, facts: list[Fact], statuses: dict[str, str], expected: bool | None) -> None:
    condition = msgspec.yaml.decode(text, type=Condition)
    assert evaluate(condition, fact_base(facts, coverage(**statuses)), {}).value is expected


def test_the_reason_names_the_collector_and_the_attribute() -> None:
    condition = msgspec.yaml.decode(LAUNCH, type=Condition)
    result = evaluate(condition, fact_base([unclear], coverage(code="partial")), {})
    assert result.reason.note == "code: partial, personal: ? (1)"
    assert result.reason.condition == "code.access[phase=launch, personal=true]"


def test_evidence_is_kept_only_where_true() -> None:
    condition = msgspec.yaml.decode("all: [{fact: code.access}, {fact: code.request}]", type=Condition)
    result = evaluate(condition, fact_base([at_launch], coverage()), {})
    assert result.evidence == ()
    assert [child.value for child in result.reason.children] == [True, False]


def test_a_condition_without_a_test_is_an_error() -> None:
    with pytest.raises(ValueError, match="none of"):
        evaluate(Condition(), fact_base([], coverage()), {})
    with pytest.raises(ValueError, match=r"code\.nothing"):
        evaluate(Condition(fact="code.nothing"), fact_base([], coverage()), {})


def test_what_a_condition_looks_at() -> None:
    condition = msgspec.yaml.decode(
        "all: [{fact: code.access}, {not: {fact: text.topic}}, {covered: [runtime]}]", type=Condition
    )
    assert kinds(condition) == {"code.access", "text.topic"}
    assert collectors(condition) == {"code", "texts", "runtime"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fact: code.access", True),
        ("not: {fact: code.access}", False),
        ("covered: [code]", False),
        ("all: [{fact: code.access}, {not: {fact: text.topic}}]", True),
        ("any: [{fact: code.access}, {not: {fact: text.topic}}]", False),
    ],
)
def test_what_can_accuse(text: str, expected: bool) -> None:
    assert needs_evidence(msgspec.yaml.decode(text, type=Condition)) is expected
