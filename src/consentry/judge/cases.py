"""Runs the cases that a rule brings along: facts in, outcome out."""

from __future__ import annotations

from collections.abc import Mapping

from consentry.judge.matcher import judge
from consentry.model.catalog import Case, Rule, Scalar
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.fact import Fact, Value
from consentry.model.location import DocumentLocation
from consentry.model.verdict import Verdict

#: finished unless the case says otherwise; the other collectors are not given
BY_DEFAULT = (Collector.PACKAGE, Collector.TEXTS, Collector.CODE, Collector.SDK)


def run_case(rule: Rule, case: Case, thresholds: Mapping[str, int]) -> Verdict:
    """Return the verdict of `rule` on the case. Raises ValueError for an unknown collector, status or kind."""
    (verdict,) = judge(case_facts(case), case_coverage(case), (rule,), thresholds)
    return verdict


def case_coverage(case: Case) -> tuple[Coverage, ...]:
    """Return the coverage of the case, one account for each collector."""
    given = {Collector(name): CoverageStatus(status) for name, status in case.coverage.items()}
    default = {each: CoverageStatus.FINISHED if each in BY_DEFAULT else CoverageStatus.NOT_GIVEN for each in Collector}
    return tuple(Coverage(collector=each, status=given.get(each, default[each])) for each in Collector)


def case_facts(case: Case) -> tuple[Fact, ...]:
    """Return the facts of the case, located at their place in it. `sdk` (or `id`, of an SDK) names the owner."""
    return tuple(_fact(case.name, index, entry) for index, entry in enumerate(case.facts))


def _fact(name: str, index: int, entry: Mapping[str, Scalar | tuple[str, ...]]) -> Fact:
    attributes: dict[str, Value] = {key: value for key, value in entry.items() if key != "kind"}
    return Fact(
        kind=str(entry["kind"]),
        attributes=attributes,
        location=DocumentLocation(document=name, start=index, end=index + 1),
        owner=str(attributes.get("sdk", "")),
    )
