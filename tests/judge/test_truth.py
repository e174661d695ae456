"""Kleene's tables."""

from __future__ import annotations

import itertools

import pytest

from consentry.judge.truth import all_of, any_of, negate

VALUES = (True, False, None)


@pytest.mark.parametrize(("left", "right"), list(itertools.product(VALUES, VALUES)))
def test_two_operands_follow_the_strong_tables(left: bool | None, right: bool | None) -> None:
    both = False if False in (left, right) else (None if None in (left, right) else True)
    either = True if True in (left, right) else (None if None in (left, right) else False)
    assert all_of((left, right)) is both
    assert any_of((left, right)) is either
    assert negate(all_of((left, right))) is any_of((negate(left), negate(right)))


def test_nothing_is_true_of_all_and_false_of_any() -> None:
    assert all_of(()) is True
    assert any_of(()) is False
