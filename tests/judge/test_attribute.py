"""Tests of one attribute."""

from __future__ import annotations

import pytest

from consentry.judge.attribute import holds, number
from consentry.model.catalog import Where
from consentry.model.fact import Value

TABLE = [
    (Where(equals="launch"), "launch", True),
    (Where(equals="launch"), "interaction", False),
    (Where(equals=False), False, True),
    (Where(equals=False), True, False),
    (Where(equals="launch"), None, None),
    (Where(equals="launch"), ("launch",), None),
    (Where(any_of=("a", "b")), "b", True),
    (Where(any_of=("a", "b")), "c", False),
    (Where(none_of=("a", "b")), "c", True),
    (Where(none_of=("a", "b")), "a", False),
    (Where(none_of=("a", "b")), None, None),
    (Where(contains="ads"), ("ads", "push"), True),
    (Where(contains="ads"), ("push",), False),
    (Where(contains="ads"), "ads", None),
    (Where(contains_any=("ads", "push")), ("map", "push"), True),
    (Where(contains_any=("ads", "push")), ("map",), False),
    (Where(contains_any=("ads",)), (), False),
    (Where(at_least=3), 3, True),
    (Where(at_least=3), 2, False),
    (Where(at_least="$many"), 4, False),
    (Where(at_least="$many"), 5, True),
    (Where(less_than=23), 22, True),
    (Where(less_than=23), 23, False),
    (Where(less_than=23), "22", None),
    (Where(at_least=1), True, None),
    (Where(starts_with="http:"), "http://a", True),
    (Where(starts_with="http:"), "https://a", False),
    (Where(empty=True), (), True),
    (Where(empty=False), (), False),
    (Where(empty=False), ("a",), True),
    (Where(empty=False), None, None),
    (Where(empty=False, absent=True), None, True),
    (Where(empty=False, absent=True), (), False),
    (Where(equals="store", absent=False), None, False),
    (Where(at_least=1, less_than=3), 2, True),
    (Where(at_least=1, less_than=3), 3, False),
]


@pytest.mark.parametrize(("where", "value", "expected"), TABLE)
def test_operators(where: Where, value: Value | None, expected: bool | None) -> None:
    assert holds(where, value, {"many": 5}) is expected


def test_an_unknown_threshold_is_an_error() -> None:
    with pytest.raises(KeyError):
        number("$none", {})
