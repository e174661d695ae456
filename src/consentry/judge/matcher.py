"""Facts and rules in, one verdict for each rule out. Pure: no clock, no files, no settings."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consentry.judge.attribute import Thresholds
from consentry.judge.condition import Result, collectors, evaluate
from consentry.judge.facts import FactBase, fact_base
from consentry.judge.finding import APP, findings, stronger
from consentry.model.catalog import Condition, Rule
from consentry.model.code import Confidence
from consentry.model.coverage import Coverage
from consentry.model.fact import Fact
from consentry.model.verdict import Finding, Outcome, Reason, Verdict

PARTS = ("applies", "violated", "suspected", "satisfied", "doubt")
LOWER = {Confidence.HIGH: Confidence.MEDIUM, Confidence.MEDIUM: Confidence.LOW, Confidence.LOW: Confidence.LOW}


class Judged(msgspec.Struct, frozen=True):
    """The parts of one rule, evaluated. A part that the rule does not have: `applies` is True, the others False."""

    results: dict[str, Result]

    def value(self, part: str) -> bool | None:
        """Return the value of a part."""
        result = self.results.get(part)
        return part == "applies" if result is None else result.value


def judge(
    facts: Sequence[Fact],
    coverage: Sequence[Coverage],
    rules: Sequence[Rule],
    thresholds: Thresholds,
) -> tuple[Verdict, ...]:
    """Return one verdict for each rule, in the order of their ids.

    The order of `facts`, `coverage` and `rules` does not matter; equal input gives an equal result. Raises ValueError
    where a rule names an unknown kind of fact or accuses without evidence, KeyError where it names an unknown threshold.
    """
    base = fact_base(facts, coverage)
    return tuple(_verdict(rule, base, thresholds) for rule in sorted(rules, key=lambda rule: rule.id))


def outcome(judged: Judged) -> Outcome:
    """Return the outcome of a rule whose parts are evaluated.

    `applies` comes first: False is not applicable whatever was found, and unknown is undetermined, because an
    accusation under a clause that may not bind is no better than one without evidence. Then positive evidence
    decides, gravest first, even where other parts are unknown. Only where both accusations are refuted can the
    rule be satisfied.
    """
    applies = judged.value("applies")
    if applies is False:
        return Outcome.NOT_APPLICABLE
    if applies is None:
        return Outcome.UNDETERMINED
    if judged.value("violated") is True:
        return Outcome.VIOLATED
    if judged.value("suspected") is True:
        return Outcome.SUSPECTED
    refuted = judged.value("violated") is False and judged.value("suspected") is False
    return Outcome.SATISFIED if refuted and judged.value("satisfied") is True else Outcome.UNDETERMINED


def _verdict(rule: Rule, base: FactBase, thresholds: Thresholds) -> Verdict:
    conditions = _conditions(rule)
    judged = Judged({part: evaluate(condition, base, thresholds) for part, condition in conditions.items()})
    result = outcome(judged)
    ceiling = _ceiling(rule, judged, result)
    found: tuple[Finding, ...] = ()
    if result in (Outcome.VIOLATED, Outcome.SUSPECTED):
        found = findings(rule, judged.results[result.value].evidence, ceiling)
    looked_at = frozenset[str]().union(*(collectors(condition) for condition in conditions.values()))
    return Verdict(
        rule=rule.id,
        outcome=result,
        confidence=stronger(finding.confidence for finding in found) if found else ceiling,
        clauses=rule.clauses,
        responsible=tuple(sorted({finding.responsible or APP for finding in found})),
        findings=found,
        reasons=tuple(
            Reason(condition=part, value=each.value, children=(each.reason,)) for part, each in judged.results.items()
        ),
        searched=tuple(sorted(str(collector) for collector in looked_at)),
        settled_by=rule.settled_by if result is Outcome.UNDETERMINED else (),
    )


def _conditions(rule: Rule) -> dict[str, Condition]:
    given = {part: getattr(rule, part) for part in PARTS}
    return {part: condition for part, condition in given.items() if condition is not None}


def _ceiling(rule: Rule, judged: Judged, result: Outcome) -> Confidence:
    """Return how sure a verdict of this rule can be at most.

    `Rule.confidence` speaks of the leap from code to conduct, so it binds `suspected` and its refutation. A violated
    rule rests on a declaration or an observation, and a rule that does not bind on what was declared.
    """
    if result in (Outcome.VIOLATED, Outcome.NOT_APPLICABLE):
        return Confidence.HIGH
    if result is Outcome.UNDETERMINED:
        return Confidence.LOW
    if result is Outcome.SUSPECTED and judged.value("doubt") is not False:
        return LOWER[rule.confidence]
    return rule.confidence
