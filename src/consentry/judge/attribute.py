"""Tests of one attribute of a fact."""

from __future__ import annotations

from collections.abc import Mapping

from consentry.judge.truth import all_of
from consentry.model.catalog import Where
from consentry.model.fact import Value

Thresholds = Mapping[str, int]


def number(limit: int | str, thresholds: Thresholds) -> int:
    """Return the limit as a number; `$id` names a threshold. Raises KeyError where there is no such threshold."""
    return thresholds[limit.removeprefix("$")] if isinstance(limit, str) else limit


def holds(where: Where, value: Value | None, thresholds: Thresholds) -> bool | None:
    """Return whether `value` passes every operator given in `where`.

    An absent attribute (None) is unknown unless the rule says what it means, and so is a value of a type that the
    operator cannot look at: a collector's mistake must neither accuse nor acquit.
    """
    if value is None:
        return where.absent
    return all_of((_scalar(where, value), _list(where, value), _order(where, value, thresholds)))


def _scalar(where: Where, value: Value) -> bool | None:
    wanted = (where.equals, where.any_of, where.none_of, where.starts_with)
    if all(operand is None for operand in wanted):
        return True
    if isinstance(value, tuple):
        return None
    return (
        (where.equals is None or value == where.equals)
        and (where.any_of is None or value in where.any_of)
        and (where.none_of is None or value not in where.none_of)
        and (where.starts_with is None or str(value).startswith(where.starts_with))
    )


def _list(where: Where, value: Value) -> bool | None:
    wanted = (where.contains, where.contains_any, where.empty)
    if all(operand is None for operand in wanted):
        return True
    if not isinstance(value, tuple):
        return None
    return (
        (where.contains is None or where.contains in value)
        and (where.contains_any is None or not set(where.contains_any).isdisjoint(value))
        and (where.empty is None or where.empty == (len(value) == 0))
    )


def _order(where: Where, value: Value, thresholds: Thresholds) -> bool | None:
    if where.at_least is None and where.less_than is None and where.more_than is None:
        return True
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return (
        (where.at_least is None or value >= number(where.at_least, thresholds))
        and (where.less_than is None or value < number(where.less_than, thresholds))
        and (where.more_than is None or value > number(where.more_than, thresholds))
    )
