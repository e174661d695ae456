"""Tables of a page that nothing draws: lines whose words stand in the same columns, set apart by wide gaps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

_GAP = 0.65  #: sizes of a character between two columns, at least
_SLACK = 1.0  #: sizes of a character by which a column may begin elsewhere
_COLUMNS = 3
_ROWS = 3


class Placed(Protocol):
    """A character on a page."""

    @property
    def text(self) -> str: ...
    @property
    def left(self) -> float: ...
    @property
    def right(self) -> float: ...
    @property
    def size(self) -> float: ...


C = TypeVar("C", bound=Placed)


def cells_of(chars: Sequence[C]) -> list[list[C]]:
    """Return the characters of a line by the columns they stand in; a line without wide gaps is one cell."""
    cells: list[list[C]] = []
    right = 0.0
    for char in chars:
        if char.text.isspace():
            if cells:
                cells[-1].append(char)
            continue
        if not cells or char.left - right > char.size * _GAP:
            cells.append([])
        cells[-1].append(char)
        right = char.right
    return cells


def rows_from(lines: Sequence[Sequence[C]], at: int) -> list[list[list[C]]]:
    """Return the rows of a table that begins with line `at`, empty where none does."""
    first = cells_of(lines[at])
    if len(first) < _COLUMNS:
        return []
    rows = [first]
    for line in lines[at + 1 :]:
        row: list[list[C]] = []
        for cell in cells_of(line):
            # a gap that no column begins after is one of the words
            if len(row) == len(first) or not _aligned(cell, first[len(row)]):
                if not row:
                    break
                row[-1].extend(cell)
            else:
                row.append(cell)
        if len(row) != len(first):
            break
        rows.append(row)
    return rows if len(rows) >= _ROWS else []


def _aligned(cell: Sequence[C], above: Sequence[C]) -> bool:
    return abs(cell[0].left - above[0].left) <= above[0].size * _SLACK
