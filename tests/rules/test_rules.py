"""Every rule does on its own cases what it says; together they leave no clause out."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from consentry.catalog import load
from consentry.judge import clause_verdicts, for_app_type, judge, run_case
from consentry.judge.cases import case_coverage
from consentry.judge.condition import needs_evidence
from consentry.model.catalog import Case, Condition, Rule
from consentry.model.verdict import Outcome, Settles

CATALOG = load()
THRESHOLDS = {each.id: each.value for regulation in CATALOG.regulations for each in regulation.thresholds}
CLAUSES = [clause.id for regulation in CATALOG.regulations for clause in regulation.clauses]
CASES = [(rule, case) for rule in CATALOG.rules for case in rule.cases]
ACCUSES = (Outcome.VIOLATED, Outcome.SUSPECTED)


@pytest.mark.parametrize(("rule", "case"), CASES, ids=[f"{rule.id}: {case.name}" for rule, case in CASES])
def test_case(rule: Rule, case: Case) -> None:
    verdict = run_case(rule, case, THRESHOLDS)
    assert verdict.outcome == case.outcome, msgspec.json.format(msgspec.json.encode(verdict.reasons)).decode()


@pytest.mark.parametrize("rule", CATALOG.rules, ids=lambda rule: rule.id)
class TestEachRule:
    """What holds for every rule."""

    def test_only_evidence_accuses(self, rule: Rule) -> None:
        for condition in (rule.violated, rule.suspected):
            assert condition is None or needs_evidence(condition)

    def test_a_blind_inspection_accuses_nobody_and_clears_nobody(self, rule: Rule) -> None:
        blind = dict.fromkeys(("package", "texts", "code", "sdk"), "failed")
        verdict = run_case(rule, Case(name="blind", facts=(), coverage=blind, outcome=""), THRESHOLDS)
        assert verdict.outcome is Outcome.UNDETERMINED

    def test_an_empty_inspection_accuses_nobody(self, rule: Rule) -> None:
        assert run_case(rule, Case(name="empty", facts=(), outcome=""), THRESHOLDS).outcome not in ACCUSES

    def test_its_cases_are_findings_with_evidence(self, rule: Rule) -> None:
        for case in rule.cases:
            verdict = run_case(rule, case, THRESHOLDS)
            if verdict.outcome in ACCUSES:
                assert verdict.findings
                assert all(finding.evidence and finding.count for finding in verdict.findings)

    def test_violated_rests_on_a_declaration_or_an_observation(self, rule: Rule) -> None:
        if rule.violated is not None:
            assert {Settles.MANIFEST, Settles.POLICY}.intersection(rule.settles)

    def test_partial_coverage_never_clears(self, rule: Rule) -> None:
        """Losing any one collector turns no case into satisfied that was not."""
        for case in rule.cases:
            for lost in ("package", "texts", "code", "sdk"):
                dim = msgspec.structs.replace(case, coverage={**case.coverage, lost: "partial"})
                before, after = run_case(rule, case, THRESHOLDS).outcome, run_case(rule, dim, THRESHOLDS).outcome
                assert after in (before, Outcome.UNDETERMINED, Outcome.SUSPECTED)
                assert after not in ACCUSES or before in ACCUSES

    def test_speaks_to_people(self, rule: Rule) -> None:
        for text in (rule.title, rule.explanation, rule.remedy, *rule.settled_by):
            assert any("一" <= letter <= "鿿" for letter in text.zh)
            assert not any("一" <= letter <= "鿿" for letter in text.en)


@pytest.mark.parametrize("app_type", ["", *[each.id for each in CATALOG.app_types]])
def test_every_clause_gets_a_verdict_with_and_without_a_type(app_type: str) -> None:
    rules = for_app_type(CATALOG.rules, CATALOG.app_types, app_type)
    verdicts = judge((), case_coverage(Case(name="", facts=(), outcome="")), rules, THRESHOLDS)
    by_clause = clause_verdicts(verdicts, CLAUSES)
    assert [each.clause for each in by_clause] == CLAUSES
    assert not any(each.outcome in ACCUSES for each in by_clause)


def test_the_three_campaign_texts_are_all_there() -> None:
    named = {clause for rule in CATALOG.rules for clause in rule.clauses}
    assert {f"miit-337/{number}" for number in range(1, 9)} <= named
    assert {f"miit-164/{number}" for number in range(1, 11)} <= named
    assert len([clause for clause in named if clause.startswith("cac-191/")]) == 31


def _negated(condition: Condition | None, inside: bool = False) -> Iterator[str]:
    """Yield the kinds of facts whose absence a condition rests on."""
    if condition is None:
        return
    if inside and condition.fact:
        yield condition.fact
    for each in (*(condition.all or ()), *(condition.any or ())):
        yield from _negated(each, inside)
    yield from _negated(condition.not_, inside=True)


def test_no_rule_rests_on_there_being_no_flow() -> None:
    """Following is bounded without making the code's coverage partial, so that absence says nothing."""
    for rule in CATALOG.rules:
        for condition in (rule.violated, rule.suspected, rule.satisfied):
            assert "flow.sink" not in set(_negated(condition)), rule.id
