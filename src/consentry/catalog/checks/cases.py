"""Cases of rules: that they are there, and that their facts are facts."""

from __future__ import annotations

from collections.abc import Iterator

from consentry.catalog.checks.flaw import Flaw
from consentry.catalog.checks.vocabulary import Vocabulary, vocabulary
from consentry.catalog.document import Keys
from consentry.catalog.draft import Draft
from consentry.model.catalog import Case, Rule, Scalar
from consentry.model.coverage import Collector, CoverageStatus
from consentry.model.fact import KINDS
from consentry.model.verdict import Outcome

_CLEARS = (Outcome.SATISFIED, Outcome.NOT_APPLICABLE)


def check_cases(draft: Draft) -> Iterator[Flaw]:
    """Check every case, and that each rule has cases for all it can say."""
    values = vocabulary(draft)
    for origin, rule in draft.of(Rule):
        for message in _missing(rule):
            yield Flaw(origin, Rule, (), message, rule.id)
        names: set[str] = set()
        for index, case in enumerate(rule.cases):
            if case.name in names:
                yield Flaw(origin, Rule, ("cases", index, "name"), "case name used before")
            names.add(case.name)
            for keys, message in _wrong(case, values):
                yield Flaw(origin, Rule, ("cases", index, *keys), message)
        for name in ("settles", "settled_by"):
            if not getattr(rule, name):
                yield Flaw(origin, Rule, (name,), f"`{name}` is empty", rule.id)


def _missing(rule: Rule) -> Iterator[str]:
    """Yield the kinds of cases a rule lacks; a rule without conditions can only be undetermined."""
    outcomes = {case.outcome for case in rule.cases}
    for outcome, condition in ((Outcome.VIOLATED, rule.violated), (Outcome.SUSPECTED, rule.suspected)):
        if condition is not None and outcome.value not in outcomes:
            yield f"no case is {outcome.value} (must match)"
    can_clear = rule.satisfied is not None or rule.applies is not None
    if can_clear and not outcomes & {outcome.value for outcome in _CLEARS}:
        yield "no case is satisfied or not_applicable (must not match)"
    if Outcome.UNDETERMINED.value not in outcomes:
        yield "no case is undetermined"


def _wrong(case: Case, values: Vocabulary) -> Iterator[tuple[Keys, str]]:
    if case.outcome not in tuple(Outcome):
        yield ("outcome",), "unknown outcome"
    for collector, status in case.coverage.items():
        if collector not in tuple(Collector):
            yield ("coverage", collector), f"unknown collector `{collector}`"
        if status not in tuple(CoverageStatus):
            yield ("coverage", collector), "unknown coverage status"
    for index, fact in enumerate(case.facts):
        yield from ((("facts", index, *keys), message) for keys, message in _wrong_fact(fact, values))


def _wrong_fact(fact: dict[str, Scalar | tuple[str, ...]], values: Vocabulary) -> Iterator[tuple[Keys, str]]:
    kind = fact.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        yield (), f"unknown kind of fact `{kind}`"
        return
    attributes = KINDS[kind][1] | {"kind": str}
    for name, value in fact.items():
        if name not in attributes:
            yield (name,), f"{kind} has no attribute `{name}`"
        elif type(value) is not attributes[name]:
            yield (name,), f"{kind}.{name} is not of type {attributes[name].__name__}"
        elif unknown := _unknown(value, values.get((kind, name))):
            yield (name,), f"unknown value `{unknown}`"


def _unknown(value: Scalar | tuple[str, ...], values: frozenset[str] | None) -> str:
    if values is None:
        return ""
    return ", ".join(str(each) for each in (value if isinstance(value, tuple) else (value,)) if each not in values)
