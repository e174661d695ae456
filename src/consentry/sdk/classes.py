"""The classes of an app as far as the identification of SDKs needs them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

#: Names that a build makes anew for every library: they show where resources went, not that code is inside.
GENERATED = frozenset({"R", "BR", "BuildConfig", "package-info", "DataBinderMapperImpl"})


class ClassRow(NamedTuple):
    """One class: a plain tuple, because an app has tens of thousands of them."""

    name: str  #: dotted, `$` for nested classes
    member: str  #: the DEX file it is in, e.g. `classes2.dex`
    methods: int = -1  #: methods that have code, -1 = not known
    units: int = -1  #: 16-bit code units of all of them, -1 = not known


Rows = Iterable[tuple[str, str, int, int]]


def is_generated(name: str) -> bool:
    """True for `R`, `R$string`, `BuildConfig` and the like."""
    outer = name.rpartition(".")[2].partition("$")[0]
    return outer in GENERATED


def decode_rows(table: bytes) -> tuple[ClassRow, ...]:
    """Return the rows of `_native.Program.class_table()`. Raises msgspec.DecodeError where it is not such a table."""
    rows = msgspec.msgpack.decode(table, type=list[tuple[str, str, str, int, int, int, int]])
    return tuple(ClassRow(name, member, coded, units) for name, _, member, _, coded, _, units in rows)
