"""The app's program: its DEX members inflated, read and linked."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consentry._native import Program

_CLASSES = msgspec.msgpack.Decoder(tuple[tuple[str, str, str, int, int, int, int], ...])


class LoadedProgram(msgspec.Struct, frozen=True, kw_only=True):
    """The native program and its classes."""

    native: Program
    classes: tuple[tuple[str, str, int, int], ...]  #: name, member, methods with code, code units


def load(members: Sequence[tuple[str, bytes]]) -> LoadedProgram:
    """Read and link `members` (name, bytes) in the order of the class path; damage in them is told by `analyse`."""
    native = Program(list(members))
    rows = _CLASSES.decode(native.class_table())
    return LoadedProgram(
        native=native, classes=tuple((name, member, code, units) for name, _, member, _, code, _, units in rows)
    )
