"""Finds tables by their ruled lines: what is drawn on a page -> grids of rows and columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import msgspec

_THIN = 2.5  #: points; a drawn rectangle thinner than this is a line
_NEAR = 3.0  #: points; lines this close are one
_SHORT = 8.0  #: points; shorter lines are decoration
_MOST_LINES = 2_000


class Ink(msgspec.Struct, frozen=True):
    """The bounds of something drawn, in points, y upwards."""

    left: float
    bottom: float
    right: float
    top: float


class Grid(msgspec.Struct, frozen=True):
    """A table: its column borders from the left, its row borders from the top."""

    columns: tuple[float, ...]
    rows: tuple[float, ...]  #: falling

    @property
    def width(self) -> int:
        return len(self.columns) - 1

    @property
    def height(self) -> int:
        return len(self.rows) - 1

    def holds(self, x: float, y: float) -> bool:
        """Return whether the point lies inside."""
        return self.columns[0] - _NEAR <= x <= self.columns[-1] + _NEAR and self.rows[-1] <= y <= self.rows[0]

    def place(self, x: float, y: float) -> tuple[int, int] | None:
        """Return row and column of a point, None outside."""
        if not self.holds(x, y):
            return None
        row = bisect_right([-border for border in self.rows], -y) - 1
        column = bisect_right(self.columns, x) - 1
        return min(max(row, 0), self.height - 1), min(max(column, 0), self.width - 1)


def find_grids(inks: Sequence[Ink]) -> list[Grid]:
    """Return the tables, from the top of the page down."""
    across: list[Ink] = []
    upright: list[Ink] = []
    for ink in inks:
        wide, high = ink.right - ink.left, ink.top - ink.bottom
        if high <= _THIN and wide >= _SHORT:
            across.append(ink)
        elif wide <= _THIN and high >= _SHORT:
            upright.append(ink)
        elif wide >= _SHORT and high >= _SHORT:  # a framed or filled cell: its four sides
            across += [Ink(ink.left, ink.top, ink.right, ink.top), Ink(ink.left, ink.bottom, ink.right, ink.bottom)]
            upright += [Ink(ink.left, ink.bottom, ink.left, ink.top), Ink(ink.right, ink.bottom, ink.right, ink.top)]
    if len(across) > _MOST_LINES or len(upright) > _MOST_LINES:
        return []
    return sorted((grid for group in _groups(across, upright) if (grid := _grid(*group))), key=lambda g: -g.rows[0])


def _groups(across: list[Ink], upright: list[Ink]) -> list[tuple[list[Ink], list[Ink]]]:
    """Join upright lines and the lines across that touch them, transitively."""
    groups: list[tuple[list[Ink], list[Ink], list[float]]] = []
    for line in upright:
        touching = [g for g in groups if _overlap(g[2], line)]
        merged: tuple[list[Ink], list[Ink], list[float]] = ([], [line], [line.left, line.bottom, line.right, line.top])
        for group in touching:
            groups.remove(group)
            merged[0].extend(group[0])
            merged[1].extend(group[1])
            merged = (merged[0], merged[1], _union(merged[2], group[2]))
        for other in across:
            if other.left - _NEAR <= line.left <= other.right + _NEAR and (
                line.bottom - _NEAR <= other.bottom <= line.top + _NEAR
            ):
                if not any(other is known for known in merged[0]):
                    merged[0].append(other)
                merged = (merged[0], merged[1], _union(merged[2], [other.left, other.bottom, other.right, other.top]))
        groups.append(merged)
    return [(group[0], group[1]) for group in groups]


def _overlap(box: list[float], line: Ink) -> bool:
    return (
        box[0] - _NEAR <= line.right
        and line.left <= box[2] + _NEAR
        and box[1] - _NEAR <= line.top
        and line.bottom <= box[3] + _NEAR
    )


def _union(one: list[float], other: list[float]) -> list[float]:
    return [min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])]


def _grid(across: list[Ink], upright: list[Ink]) -> Grid | None:
    columns = _borders([line.left for line in upright])
    rows = _borders([line.top for line in across])
    if len(columns) < 3 or len(rows) < 3:  # one row or column is a frame around a text
        return None
    return Grid(tuple(columns), tuple(reversed(rows)))


def _borders(values: list[float]) -> list[float]:
    borders: list[float] = []
    for value in sorted(values):
        if not borders or value - borders[-1] > _NEAR:
            borders.append(value)
    return borders
