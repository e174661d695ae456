"""A rule and facts in, a verdict out."""

from __future__ import annotations

import itertools

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from consentry.judge import judge
from consentry.model.catalog import Condition
from consentry.model.code import Confidence
from consentry.model.coverage import CoverageStatus
from consentry.model.fact import Fact
from consentry.model.verdict import Outcome
from tests.judge.making import coverage, fact, one, place, rule

FULL = """
applies: {fact: manifest.permission, where: {level: {equals: dangerous}}}
violated: {fact: manifest.application, where: {target_sdk: {less_than: 23}}}
suspected: {fact: code.access, where: {phase: {equals: launch}}}
satisfied: {not: {fact: code.opaque}}
subject: info
confidence: medium
"""
camera = fact("manifest.permission", name="CAMERA", level="dangerous")
odd = fact("manifest.permission", name="ODD")
old = fact("manifest.application", target_sdk=22)
new = fact("manifest.application", target_sdk=30)
launch = fact("code.access", phase="launch", info="imei")
opaque = fact("code.opaque", reason="dynamic-loading")

TABLE = [
    ("does not apply", [old, launch], {}, "not_applicable"),
    (
        "does not apply whatever was found",
        [old, launch, fact("manifest.permission", level="normal")],
        {},
        "not_applicable",
    ),
    ("may not apply", [odd, old, launch], {}, "undetermined"),
    ("violated", [camera, old], {}, "violated"),
    ("violated before suspected", [camera, old, launch], {}, "violated"),
    ("violated though code failed", [camera, old], {"code": "failed"}, "violated"),
    ("suspected", [camera, new, launch], {}, "suspected"),
    ("suspected though the target is not known", [camera, fact("manifest.application"), launch], {}, "suspected"),
    ("satisfied", [camera, new], {}, "satisfied"),
    ("not satisfied where something is opaque", [camera, new, opaque], {}, "undetermined"),
    ("not satisfied where code is partial", [camera, new], {"code": "partial"}, "undetermined"),
    ("not satisfied where violated is unknown", [camera, fact("manifest.application")], {}, "undetermined"),
]


@pytest.mark.parametrize(("facts", "statuses", "expected"), [row[1:] for row in TABLE], ids=[r[0] for r in TABLE])
def test_outcome(facts: list[Fact], statuses: dict[str, str], expected: str) -> None:
    verdict = one(rule(FULL), *facts, **statuses)
    assert verdict.outcome == expected
    assert bool(verdict.settled_by) == (expected == "undetermined")
    assert bool(verdict.findings) == (expected in ("violated", "suspected"))
    assert verdict.searched == ("code", "package")


def test_a_rule_without_conditions_is_undetermined() -> None:
    verdict = one(rule())
    assert verdict.outcome is Outcome.UNDETERMINED
    assert verdict.settled_by[0].en == "Record the first launch"


def test_reasons_tell_which_part_held() -> None:
    verdict = one(rule(FULL), camera, new, launch)
    assert [(reason.condition, reason.value) for reason in verdict.reasons] == [
        ("applies", True),
        ("violated", False),
        ("suspected", True),
        ("satisfied", True),
    ]
    assert verdict.reasons[2].children[0].matched == 1


def test_confidence_is_that_of_the_best_finding() -> None:
    weak = fact("code.access", phase="launch", info="mac", confidence=Confidence.LOW)
    verdict = one(rule(FULL), camera, new, launch, weak)
    assert {finding.subject: finding.confidence for finding in verdict.findings} == {"imei": "medium", "mac": "low"}
    assert verdict.confidence is Confidence.MEDIUM


def test_violated_is_as_sure_as_its_fact() -> None:
    assert one(rule(FULL), camera, old).confidence is Confidence.HIGH


def test_doubt_lowers_the_confidence_unless_refuted() -> None:
    doubtful = rule(FULL, doubt={"fact": "text.topic", "where": {"topic": {"equals": "privacy-prompt"}}})
    assert one(doubtful, camera, new, launch).confidence is Confidence.MEDIUM
    assert one(doubtful, camera, new, launch, texts="failed").confidence is Confidence.LOW
    assert one(doubtful, camera, new, launch, fact("text.topic", topic="privacy-prompt")).confidence is Confidence.LOW


def test_an_accusation_without_evidence_is_refused() -> None:
    with pytest.raises(ValueError, match="without evidence"):
        one(rule("suspected: {not: {fact: text.topic}}"))


def test_thresholds() -> None:
    text = "suspected: {fact: code.request, where: {group_count: {at_least: $bundle}}}"
    request = fact("code.request", group_count=3)
    assert one(rule(text), request, thresholds={"bundle": 3}).outcome is Outcome.SUSPECTED
    assert one(rule(text), request, thresholds={"bundle": 4}).outcome is Outcome.UNDETERMINED
    with pytest.raises(KeyError):
        one(rule(text), request)


def test_verdicts_are_ordered_and_identical_in_any_order() -> None:
    rules = [rule(FULL, id=name) for name in ("b", "a", "c")]
    facts = [camera, new, launch, fact("code.access", at=place("x.Y"), phase="launch", info="imei", owner="umeng")]
    results = {
        msgspec.json.encode(judge(some, coverage()[::step], ordered, {}), order="deterministic")
        for some in itertools.permutations(facts)
        for ordered in (rules, rules[::-1])
        for step in (1, -1)
    }
    assert len(results) == 1
    assert [verdict.rule for verdict in judge(facts, coverage(), rules, {})] == ["a", "b", "c"]


# --- properties -------------------------------------------------------------------------------------------------------

values = st.sampled_from(["a", "b", "c"])
some_facts = st.lists(
    st.builds(
        lambda kind, attributes: Fact(kind=kind, attributes=attributes, location=place()),
        st.sampled_from(["code.access", "text.topic", "manifest.component", "sdk.present"]),
        st.dictionaries(st.sampled_from(["info", "phase"]), values, max_size=2),
    ),
    max_size=6,
)
leaves = st.builds(
    lambda kind, attribute, value, count: {
        "fact": kind,
        "where": {attribute: {"equals": value}} if attribute else {},
        "count": count,
    },
    st.sampled_from(["code.access", "text.topic", "manifest.component", "sdk.present"]),
    st.sampled_from(["", "info", "phase"]),
    values,
    st.integers(1, 3),
)
positive = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(lambda parts: {"all": parts}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda parts: {"any": parts}, st.lists(inner, min_size=1, max_size=3)),
    ),
    max_leaves=5,
)
conditions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(lambda parts: {"all": parts}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda parts: {"any": parts}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda part: {"not": part}, inner),
    ),
    max_leaves=5,
)
guarded = st.builds(lambda leaf, other: {"all": [leaf, other]}, leaves, conditions)
rules_ = st.builds(
    lambda violated, suspected, satisfied, applies: rule(
        violated=violated, suspected=suspected, satisfied=satisfied, **({"applies": applies} if applies else {})
    ),
    guarded,
    guarded,
    conditions,
    st.one_of(st.none(), conditions),
)
statuses_ = st.dictionaries(
    st.sampled_from(["package", "texts", "code", "sdk"]),
    st.sampled_from([str(status) for status in CoverageStatus]),
)


@given(rules_, some_facts, statuses_, st.sampled_from(["package", "texts", "code", "sdk"]))
def test_losing_coverage_only_opens_questions(a_rule, facts, statuses, lost) -> None:  # type: ignore[no-untyped-def]
    before = one(a_rule, *facts, **statuses).outcome
    after = one(a_rule, *facts, **{**statuses, lost: "failed"}).outcome
    if before is Outcome.VIOLATED:
        assert after in (before, Outcome.SUSPECTED, Outcome.UNDETERMINED)
    else:
        assert after in (before, Outcome.UNDETERMINED)


@given(rules_, some_facts, statuses_, st.randoms())
def test_the_order_of_facts_does_not_matter(a_rule, facts, statuses, random) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(facts)
    random.shuffle(shuffled)
    assert one(a_rule, *facts, **statuses) == one(a_rule, *shuffled, **statuses)


@given(positive, conditions, some_facts, some_facts, statuses_)
def test_more_evidence_never_acquits(accusation, satisfied, facts, more, statuses) -> None:  # type: ignore[no-untyped-def]
    a_rule = rule(violated=accusation, satisfied=satisfied)
    if one(a_rule, *facts, **statuses).outcome is Outcome.VIOLATED:
        assert one(a_rule, *facts, *more, **statuses).outcome is Outcome.VIOLATED


@given(rules_, some_facts, statuses_)
def test_accusations_carry_evidence_and_questions_an_answer(a_rule, facts, statuses) -> None:  # type: ignore[no-untyped-def]
    verdict = one(a_rule, *facts, **statuses)
    if verdict.outcome in (Outcome.VIOLATED, Outcome.SUSPECTED):
        assert all(finding.evidence for finding in verdict.findings)
    assert bool(verdict.settled_by) is (verdict.outcome is Outcome.UNDETERMINED)


@given(conditions)
def test_conditions_survive_the_wire(condition) -> None:  # type: ignore[no-untyped-def]
    value = msgspec.convert(condition, Condition)
    assert msgspec.json.decode(msgspec.json.encode(value), type=Condition) == value
