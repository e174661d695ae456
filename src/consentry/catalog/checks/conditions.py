"""Conditions of rules: their shape, and that kinds, attributes, thresholds and named values exist."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from consentry.catalog.checks.flaw import Flaw
from consentry.catalog.checks.vocabulary import Vocabulary, vocabulary
from consentry.catalog.document import Keys
from consentry.catalog.draft import Draft
from consentry.model.catalog import Condition, Regulation, Rule, Where
from consentry.model.coverage import Collector
from consentry.model.fact import KINDS

OUTCOME_FIELDS = ("applies", "violated", "suspected", "satisfied", "doubt")

_SHAPES = ("fact", "all", "any", "not", "covered")

#: operator -> types of attributes it can test
_OPERATORS: dict[str, tuple[type, ...]] = {
    "equals": (str, int, bool),
    "any_of": (str, int, bool),
    "none_of": (str, int, bool),
    "contains": (tuple,),
    "contains_any": (tuple,),
    "at_least": (int,),
    "less_than": (int,),
    "more_than": (int,),
    "starts_with": (str,),
    "empty": (tuple,),
}


class Known(msgspec.Struct, frozen=True):
    """What conditions may name."""

    thresholds: frozenset[str]
    values: Vocabulary


def check_conditions(draft: Draft) -> Iterator[Flaw]:
    """Check all conditions of all rules, and the attribute by which a rule groups its evidence."""
    known = _known(draft)
    for origin, rule in draft.of(Rule):
        kinds: set[str] = set()
        for name in OUTCOME_FIELDS:
            condition = getattr(rule, name)
            if condition is not None:
                kinds |= {below.fact for below in _all(condition) if below.fact}
                for keys, message in check_condition(condition, known):
                    yield Flaw(origin, Rule, (name, *keys), message)
        if rule.responsible not in ("", "app"):
            yield Flaw(origin, Rule, ("responsible",), "either `app` or left out", rule.responsible)
        if rule.subject and not any(rule.subject in KINDS[kind][1] for kind in kinds if kind in KINDS):
            yield Flaw(origin, Rule, ("subject",), "no fact of this rule has this attribute")


def check_condition(condition: Condition, known: Known) -> Iterator[tuple[Keys, str]]:
    """Yield what is wrong with a condition and those below it."""
    below = {"all": condition.all, "any": condition.any, "not": condition.not_}
    given = [name for name in _SHAPES if below.get(name, getattr(condition, name, None)) is not None]
    if len(given) != 1:
        yield (), f"exactly one of {', '.join(_SHAPES)} is given, not {', '.join(given) or 'none'}"
        return
    if condition.fact is None:
        if condition.where or condition.distinct or condition.count != 1:
            yield (), "where, count and distinct belong to `fact`"
        yield from _below(condition, known)
    elif condition.fact not in KINDS:
        yield ("fact",), "unknown kind of fact"
    else:
        yield from _fact(condition, condition.fact, known)


def _below(condition: Condition, known: Known) -> Iterator[tuple[Keys, str]]:
    for name in ("all", "any"):
        children: tuple[Condition, ...] | None = getattr(condition, name)
        if children == ():
            yield (name,), "is empty"
        for index, child in enumerate(children or ()):
            yield from (((name, index, *keys), message) for keys, message in check_condition(child, known))
    if condition.not_ is not None:
        yield from ((("not", *keys), message) for keys, message in check_condition(condition.not_, known))
    for index, collector in enumerate(condition.covered or ()):
        if collector not in tuple(Collector):
            yield ("covered", index), "unknown collector"


def _fact(condition: Condition, kind: str, known: Known) -> Iterator[tuple[Keys, str]]:
    attributes = KINDS[kind][1]
    if condition.count < 1:
        yield ("count",), "at least 1"
    if condition.distinct and condition.distinct not in attributes:
        yield ("distinct",), f"{kind} has no such attribute"
    for name, test in condition.where.items():
        if name not in attributes:
            yield ("where", name), f"{kind} has no attribute `{name}`"
            continue
        values = known.values.get((kind, name))
        for keys, message in check_where(test, attributes[name], known.thresholds, values):
            yield ("where", name, *keys), message


def check_where(
    test: Where, attribute: type, thresholds: frozenset[str], values: frozenset[str] | None
) -> Iterator[tuple[Keys, str]]:
    """Yield what is wrong with the test of an attribute of this type; `values` are those it can have."""
    given = {name: value for name in _OPERATORS if (value := getattr(test, name)) is not None}
    if len(given) != 1:
        yield (), f"exactly one operator is given, not {', '.join(given) or 'none'}"
        return
    ((operator, value),) = given.items()
    if attribute not in _OPERATORS[operator]:
        yield (operator,), f"`{operator}` cannot test {_name(attribute)}"
        return
    if operator in ("at_least", "less_than", "more_than"):
        if isinstance(value, str) and (not value.startswith("$") or value[1:] not in thresholds):
            yield (operator,), "unknown threshold"
        return
    if operator in ("starts_with", "empty"):
        return
    expected = str if attribute is tuple else attribute
    for index, element in enumerate(value if isinstance(value, tuple) else (value,)):
        keys: Keys = (operator, index) if isinstance(value, tuple) else (operator,)
        if type(element) is not expected:
            yield keys, f"not {_name(expected)}"
        elif values is not None and element not in values:
            yield keys, "unknown value"


def _name(attribute: type) -> str:
    return {str: "a text", int: "a number", bool: "true or false", tuple: "a list"}[attribute]


def _all(condition: Condition) -> Iterator[Condition]:
    yield condition
    for child in (*(condition.all or ()), *(condition.any or ()), *((condition.not_,) if condition.not_ else ())):
        yield from _all(child)


def _known(draft: Draft) -> Known:
    thresholds = (threshold.id for _, regulation in draft.of(Regulation) for threshold in regulation.thresholds)
    return Known(frozenset(thresholds), vocabulary(draft))
