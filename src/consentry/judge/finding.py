"""Groups the facts that made a condition true into findings."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from consentry.judge.fingerprint import fingerprint
from consentry.model.catalog import Rule
from consentry.model.code import Confidence
from consentry.model.fact import Fact
from consentry.model.location import describe
from consentry.model.verdict import Finding

EVIDENCE_CAP = 20  #: facts kept for each finding; `Finding.count` tells how many there are
APP = "app"
RANK = {Confidence.LOW: 0, Confidence.MEDIUM: 1, Confidence.HIGH: 2}


def weaker(left: Confidence, right: Confidence) -> Confidence:
    """Return the lower of two confidences."""
    return min(left, right, key=RANK.__getitem__)


def stronger(values: Iterable[Confidence]) -> Confidence:
    """Return the highest of the confidences, LOW where there is none."""
    return max(values, key=RANK.__getitem__, default=Confidence.LOW)


def findings(rule: Rule, evidence: Iterable[Fact], ceiling: Confidence) -> tuple[Finding, ...]:
    """Return one finding for each (subject, responsible), in a fixed order.

    Facts that lack the rule's subject attribute are context (e.g. the target SDK beside a permission): they are shown
    with every finding of their owner, or of all owners where they are the app's; only where nothing has a subject do
    they make a finding of their own. No finding is surer than `ceiling` or than its best fact about the subject.
    """
    ordered = _ordered(evidence)
    named = [fact for fact in ordered if rule.subject and rule.subject in fact.attributes]
    core = named or ordered
    context = [fact for fact in ordered if rule.subject not in fact.attributes] if named else []
    groups: dict[tuple[str, str], list[Fact]] = {}
    for fact in core:
        groups.setdefault((_subject(rule, fact), _responsible(rule, fact)), []).append(fact)
    made = []
    for (subject, responsible), members in sorted(groups.items()):
        beside = [fact for fact in context if rule.responsible or _responsible(rule, fact) in ("", responsible)]
        together = members + beside
        made.append(
            Finding(
                fingerprint=fingerprint(rule.id, subject, responsible, members if named else ()),
                subject=subject,
                responsible=responsible,
                confidence=weaker(ceiling, stronger(fact.confidence for fact in members)),
                evidence=_capped(members, beside),
                count=len(together),
            )
        )
    return tuple(made)


def _capped(members: list[Fact], beside: list[Fact]) -> tuple[Fact, ...]:
    """Keep some room for context, so that an accusation is never shown without what makes it one."""
    room = max(EVIDENCE_CAP - len(beside), EVIDENCE_CAP // 2)
    return tuple((members[:room] + beside)[:EVIDENCE_CAP])


def _subject(rule: Rule, fact: Fact) -> str:
    value = fact.attributes.get(rule.subject, "") if rule.subject else ""
    return ", ".join(sorted(value)) if isinstance(value, tuple) else str(value)


def _responsible(rule: Rule, fact: Fact) -> str:
    if rule.responsible == APP:
        return ""
    if fact.kind == "sdk.present":
        return fact.owner or str(fact.attributes.get("id", ""))
    return fact.owner or str(fact.attributes.get("sdk", ""))


def _ordered(evidence: Iterable[Fact]) -> list[Fact]:
    """Return the facts once each, surest first, then by place, so that the order of the input never shows."""
    by_place: dict[tuple[int, str, str], list[Fact]] = {}
    for fact in evidence:
        by_place.setdefault((-RANK[fact.confidence], fact.kind, describe(fact.location)), []).append(fact)
    ordered: list[Fact] = []
    for place in sorted(by_place):
        facts = by_place[place]
        if len(facts) > 1:  # encoding is costly, so that it only breaks ties
            unique = {msgspec.json.encode(fact, order="deterministic"): fact for fact in facts}
            facts = [unique[key] for key in sorted(unique)]
        ordered.extend(facts)
    return ordered
