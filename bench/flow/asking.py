"""Compares what a report says of permission requests with what is expected. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

_WHICH = "permissions"


def asked(wanted: Sequence[Mapping[str, Any]], given: Iterable[Mapping[str, Any]]) -> tuple[list[str], list[str]]:
    """Return the fields that are right and those that are wrong or missing, as texts.

    The entries about a request are those with its permissions; a field is right where one of them has its value. The
    order of a list makes no difference. A request of which only the permissions are expected is one field.
    """
    entries = list(given)
    right: list[str] = []
    wrong: list[str] = []
    for each in wanted:
        own = [entry for entry in entries if _same(entry.get(_WHICH), each.get(_WHICH, ()))]
        label = "request " + " ".join(name.rpartition(".")[2] for name in each.get(_WHICH, ()))
        fields = {key: value for key, value in each.items() if key != _WHICH} or {_WHICH: each.get(_WHICH, ())}
        for key, value in fields.items():
            found = any(_same(entry.get(key), value) for entry in own)
            (right if found else wrong).append(f"{label}: {key} {_text(value)}")
    return right, wrong


def _same(found: Any, wanted: Any) -> bool:
    if isinstance(found, list | tuple) and isinstance(wanted, list | tuple):
        return set(found) == set(wanted)
    return type(found) is type(wanted) and bool(found == wanted)


def _text(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(str(each) for each in value)
    return str(value).lower() if isinstance(value, bool) else str(value)
