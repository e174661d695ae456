"""Tables of a page that nothing draws and whose cells have several lines: white strips set columns and rows apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import Generic, Protocol, TypeVar

import msgspec

from consentry.policy.reading.columns import Placed, cells_of

_COLUMNS = 3
_ROWS = 3
_SOON = 4  #: lines within which all columns must be seen
_GAP = 0.65  #: sizes of a character between two columns, at least
_SAME_CELL = 1.15  #: steps between the lines of one cell that still lie in it
_ASCENT, _DESCENT = 0.8, 0.2  #: sizes of a character above and below its base line
_FAR = 4.0  #: sizes of a character between two lines of a table, at most


class Standing(Placed, Protocol):
    """A character on a page with its base line."""

    @property
    def bottom(self) -> float: ...


C = TypeVar("C", bound=Standing)


class _Part(msgspec.Struct, Generic[C]):
    """Characters of one line in one column."""

    chars: list[C]
    left: float
    right: float
    base: float
    size: float
    line: int


def loose_rows(lines: Sequence[Sequence[C]], at: int) -> tuple[list[list[list[C]]], int]:
    """Return the rows (cells of characters) of a table that begins with line `at`, and how many lines it takes.

    No rows: there is no table, and so many lines were looked at.
    """
    first = _parts(lines, at)
    near = len(first) > 1 or (
        at + 1 < len(lines)
        and first
        and any(abs(part.base - first[0].base) < first[0].size * 0.9 for part in _parts(lines, at + 1))
    )
    if not near:
        return [], 0
    parts, columns = _region(lines, at)
    seen = parts[-1].line + 1 - at if parts else 0
    if len(columns) < _COLUMNS:
        return [], seen
    rows = _rows(parts, columns)
    while rows and len(rows[-1]) == 1:  # a line below that happens to stand in one column
        rows.pop()
    if len(rows) < _ROWS or len(rows[0]) < len(columns) - 1:
        return [], seen
    taken = max(part.line for row in rows for cell in row.values() for part in cell) + 1
    return [
        [[char for part in row.get(column, []) for char in part.chars] for column in range(len(columns))]
        for row in rows
    ], taken - at


def _parts(lines: Sequence[Sequence[C]], at: int) -> list[_Part[C]]:
    found: list[_Part[C]] = []
    for cell in cells_of(lines[at]):
        seen = [char for char in cell if not char.text.isspace()]
        if seen:
            base = median(char.bottom for char in seen)
            found.append(_Part(cell, seen[0].left, max(c.right for c in seen), base, seen[0].size, at))
    return found


def _region(lines: Sequence[Sequence[C]], at: int) -> tuple[list[_Part[C]], list[tuple[float, float]]]:
    """Return the parts of lines that go on in the same columns, and where the columns are."""
    parts: list[_Part[C]] = []
    columns: list[tuple[float, float]] = []
    for line in range(at, len(lines)):
        found = _parts(lines, line)
        if not found:
            continue
        if parts and (
            abs(found[0].size - parts[0].size) > 0.5 or parts[-1].base - found[0].base > parts[0].size * _FAR
        ):
            break
        merged = _merged(columns, found)
        if line - at >= _SOON and len(merged) < max(_COLUMNS, len(columns)):  # it bridges what was apart
            break
        columns = merged
        parts.extend(found)
    return parts, columns


def _merged(columns: Sequence[tuple[float, float]], parts: Sequence[_Part[C]]) -> list[tuple[float, float]]:
    """Return the columns widened by the parts; what comes near enough is one."""
    gap = parts[0].size * _GAP
    merged: list[tuple[float, float]] = []
    for left, right in sorted([*columns, *((part.left, part.right) for part in parts)]):
        if merged and left - merged[-1][1] <= gap:
            merged[-1] = merged[-1][0], max(merged[-1][1], right)
        else:
            merged.append((left, right))
    return merged


def _rows(parts: Sequence[_Part[C]], columns: Sequence[tuple[float, float]]) -> list[dict[int, list[_Part[C]]]]:
    """Return the cells of each row: lines of one column that are close are one cell, cells beside each other one row."""
    stacks: list[list[_Part[C]]] = [[] for _ in columns]
    for part in parts:
        place = next(at for at, (left, right) in enumerate(columns) if left <= part.left <= right)
        stacks[place].append(part)
    for stack in stacks:
        stack.sort(key=lambda part: (-part.base, part.left))
    steps = [one.base - two.base for stack in stacks for one, two in pairwise(stack)]
    step = min((step for step in steps if step > parts[0].size * 0.9), default=0.0)
    cells: list[tuple[int, list[_Part[C]]]] = []
    for place, stack in enumerate(stacks):
        for part in stack:
            if cells and cells[-1][0] == place and cells[-1][1][-1].base - part.base <= step * _SAME_CELL:
                cells[-1][1].append(part)
            else:
                cells.append((place, [part]))
    spans = [
        (-(own[0].base + own[0].size * _ASCENT), -(own[-1].base - own[-1].size * _DESCENT), place, own)
        for place, own in cells
    ]
    rows: list[dict[int, list[_Part[C]]]] = []
    low = float("-inf")
    for top, bottom, place, own in sorted(spans, key=lambda span: span[:3]):
        if top >= low:
            rows.append({})
        rows[-1].setdefault(place, []).extend(own)
        low = max(low, bottom)
    return rows
