"""Kleene's strong three-valued logic: True, False, and None for unknown."""

from __future__ import annotations

from collections.abc import Iterable


def all_of(values: Iterable[bool | None]) -> bool | None:
    """Return False where any value is False, else None where any is unknown, else True."""
    result: bool | None = True
    for value in values:
        if value is False:
            return False
        if value is None:
            result = None
    return result


def any_of(values: Iterable[bool | None]) -> bool | None:
    """Return True where any value is True, else None where any is unknown, else False."""
    result: bool | None = False
    for value in values:
        if value is True:
            return True
        if value is None:
            result = None
    return result


def negate(value: bool | None) -> bool | None:
    """Return the opposite; the opposite of unknown is unknown."""
    return None if value is None else not value
