"""Lone surrogates: Python strings may hold them (file names that are not UTF-8), JSON in UTF-8 may not."""

from __future__ import annotations

from typing import TypeVar

import msgspec

W = TypeVar("W", bound=msgspec.Struct)


def without_surrogates(value: W) -> W:
    """Return `value`; where a string in it cannot be written as UTF-8, with `\\udcff` spelled out there."""
    try:
        msgspec.json.encode(value)
    except UnicodeEncodeError:
        spelled = _spelled(msgspec.to_builtins(value))
        return msgspec.convert(spelled, type(value))
    return value


def _spelled(value: object) -> object:
    match value:
        case str():
            return value.encode("utf-8", "backslashreplace").decode()
        case list() | tuple():
            return [_spelled(item) for item in value]
        case dict():
            return {_spelled(key): _spelled(item) for key, item in value.items()}
        case _:
            return value
