"""Evaluates one condition over the facts, and keeps why it had its value."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consentry.judge.attribute import Thresholds, holds
from consentry.judge.facts import Bucket, FactBase
from consentry.judge.truth import all_of, any_of, negate
from consentry.judge.wording import wording
from consentry.model.catalog import Condition
from consentry.model.coverage import Collector
from consentry.model.fact import KINDS, Fact
from consentry.model.verdict import Reason


class Result(msgspec.Struct, frozen=True):
    """The value of a condition, the reason for it, and the facts that made it true."""

    value: bool | None
    reason: Reason
    evidence: tuple[Fact, ...] = ()  #: empty unless the value is True


def evaluate(condition: Condition, base: FactBase, thresholds: Thresholds) -> Result:
    """Return the three-valued result of `condition`.

    Every part is evaluated even where an earlier one decides: the reasons are what a person reads afterwards.
    Raises KeyError for an unknown threshold and ValueError for an unknown kind or an empty condition.
    """
    if condition.fact is not None:
        return _fact(condition, base, thresholds)
    if condition.covered is not None:
        missing = base.missing([Collector(name) for name in condition.covered])
        value = None if missing else True
        return Result(value, Reason(condition=wording(condition), value=value, note=", ".join(missing)))
    if condition.not_ is not None:
        inner = evaluate(condition.not_, base, thresholds)
        value = negate(inner.value)
        return Result(value, Reason(condition="not", value=value, children=(inner.reason,)))
    return _composed(condition, base, thresholds)


def _composed(condition: Condition, base: FactBase, thresholds: Thresholds) -> Result:
    parts = condition.all if condition.all is not None else condition.any
    if not parts:
        raise ValueError("a condition gives none of fact, all, any, not, covered")
    results = [evaluate(part, base, thresholds) for part in parts]
    values = [result.value for result in results]
    value = all_of(values) if condition.all is not None else any_of(values)
    reason = Reason(condition=wording(condition), value=value, children=tuple(result.reason for result in results))
    evidence = tuple(fact for result in results for fact in result.evidence) if value is True else ()
    return Result(value, reason, evidence)


def _fact(condition: Condition, base: FactBase, thresholds: Thresholds) -> Result:
    kind = str(condition.fact)
    unfinished = base.unfinished(kind)
    matching: list[Bucket] = []
    possible: list[Bucket] = []
    absent: dict[str, int] = {}
    for bucket in base.buckets.get(kind, ()):
        unknown = _unknown(condition, bucket, thresholds)
        if unknown is None:
            continue
        (possible if unknown else matching).append(bucket)
        for name in unknown:
            absent[name] = absent.get(name, 0) + len(bucket.facts)
    certain = _count(matching, condition.distinct)
    at_most = _most(matching, possible, condition.distinct)
    value: bool | None = None
    if certain >= condition.count:
        value = True
    elif not unfinished and at_most < condition.count:
        value = False
    notes = () if value is True else (*unfinished, *(f"{name}: ? ({count})" for name, count in sorted(absent.items())))
    reason = Reason(
        condition=wording(condition),
        value=value,
        note=", ".join(notes) if value is None else "",
        matched=sum(len(bucket.facts) for bucket in matching),
    )
    evidence = tuple(fact for bucket in matching for fact in bucket.facts) if value is True else ()
    return Result(value, reason, evidence)


def _unknown(condition: Condition, bucket: Bucket, thresholds: Thresholds) -> tuple[str, ...] | None:
    """Return the attributes on which it hangs whether the bucket matches: none where it does. None: it does not."""
    unknown: list[str] = []
    for name, where in condition.where.items():
        outcome = holds(where, bucket.attributes.get(name), thresholds)
        if outcome is False:
            return None
        if outcome is None:
            unknown.append(name)
    return tuple(unknown)


def _count(buckets: Sequence[Bucket], distinct: str) -> int:
    """Return the number of facts, or of distinct values of an attribute (elements, where the attribute is a list)."""
    if not distinct:
        return sum(len(bucket.facts) for bucket in buckets)
    return len(_values(buckets, distinct))


def _most(matching: Sequence[Bucket], possible: Sequence[Bucket], distinct: str) -> int:
    """Return the greatest count that the unknown attributes leave possible."""
    both = [*matching, *possible]
    if not distinct:
        return _count(both, "")
    silent = sum(len(bucket.facts) for bucket in both if distinct not in bucket.attributes)
    return len(_values(both, distinct)) + silent


def _values(buckets: Sequence[Bucket], attribute: str) -> set[object]:
    values: set[object] = set()
    for bucket in buckets:
        value = bucket.attributes.get(attribute)
        if isinstance(value, tuple):
            values.update(value)
        elif value is not None:
            values.add(value)
    return values


def kinds(condition: Condition | None) -> frozenset[str]:
    """Return every kind of fact that the condition asks for."""
    if condition is None:
        return frozenset()
    found = {condition.fact} if condition.fact is not None else set()
    for part in (*(condition.all or ()), *(condition.any or ()), condition.not_):
        found |= kinds(part)
    return frozenset(found)


def collectors(condition: Condition | None) -> frozenset[Collector]:
    """Return every collector whose facts the condition looks at."""
    if condition is None:
        return frozenset()
    named = {collector for kind in kinds(condition) if kind in KINDS for collector in KINDS[kind][0]}
    named |= {Collector(name) for name in condition.covered or ()}
    for part in (*(condition.all or ()), *(condition.any or ()), condition.not_):
        named |= collectors(part)
    return frozenset(named)


def needs_evidence(condition: Condition) -> bool:
    """Return True where the condition can only be true because of a fact that is there.

    A condition that accuses must be one of these: what is merely absent is no evidence.
    """
    if condition.fact is not None:
        return condition.count >= 1
    if condition.all is not None:
        return any(needs_evidence(part) for part in condition.all)
    if condition.any is not None:
        return all(needs_evidence(part) for part in condition.any)
    return False
