"""Recognised lines with their boxes -> paragraphs and tables. Pure geometry; distances are in pixels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

import msgspec

from consentry.policy.reading.lines import MARKER

_SAME_PARAGRAPH = 0.75  #: of a line's height: a wider gap begins a paragraph
_TITLE = 1.3  #: of the usual height: such a line is a heading
_FULL = 3.0  #: heights that a full line may end before the margin
_SAME_ROW = 0.5  #: of a line's height: middles that are this near stand beside each other


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """A line that was recognised. On a page that lies askew each end has its own height."""

    text: str
    index: int  #: the place among all lines of the picture, in reading order
    sure: float
    left: float
    right: float
    top: float  #: at its left end
    bottom: float
    right_top: float
    right_bottom: float

    @property
    def height(self) -> float:
        return max(1.0, self.bottom - self.top)

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


class Paragraph(msgspec.Struct, frozen=True):
    """Lines that belong together."""

    lines: tuple[Seen, ...]
    heading: bool


class Grid(msgspec.Struct, frozen=True):
    """A table; each cell holds its lines."""

    rows: tuple[tuple[tuple[Seen, ...], ...], ...]


def laid_out(lines: Sequence[Seen]) -> Iterator[Paragraph | Grid]:
    """Yield what the lines make, from top to bottom."""
    rows = list(_rows(lines))
    usual = median(line.height for line in lines) if lines else 1.0
    margin = max((line.right for line in lines), default=0.0)
    at = 0
    paragraph: list[Seen] = []
    while at < len(rows):
        length = _table_length(rows, at)
        if length:
            yield from _paragraph(paragraph, usual)
            paragraph = []
            yield _grid(rows[at : at + length])
            at += length
            continue
        for line in rows[at]:
            if paragraph and not _continues(paragraph[-1], line, margin):
                yield from _paragraph(paragraph, usual)
                paragraph = []
            paragraph.append(line)
        at += 1
    yield from _paragraph(paragraph, usual)


def _paragraph(lines: list[Seen], usual: float) -> Iterator[Paragraph]:
    if lines:
        yield Paragraph(tuple(lines), heading=min(line.height for line in lines) > usual * _TITLE)


def _continues(before: Seen, line: Seen, margin: float) -> bool:
    if MARKER.match(line.text) or abs(before.height - line.height) > 0.3 * max(before.height, line.height):
        return False
    beside = abs(before.middle - line.middle) < _SAME_ROW * line.height
    if beside:
        return True
    gap = line.top - before.bottom
    return gap < _SAME_PARAGRAPH * line.height and before.right > margin - _FULL * before.height


def _rows(lines: Sequence[Seen]) -> Iterator[list[Seen]]:
    """Yield lines that stand beside each other, from left to right; a skewed page is followed from box to box."""
    row: list[Seen] = []
    for line in sorted(lines, key=lambda each: each.index):
        if row and _beside(row[-1], line):
            row.append(line)
            continue
        if row:
            yield row
        row = [line]
    if row:
        yield row


def _beside(one: Seen, other: Seen) -> bool:
    middle = (one.right_top + one.right_bottom) / 2
    return other.left >= one.right - 0.3 * one.height and abs(middle - other.middle) < _SAME_ROW * other.height


def _table_length(rows: Sequence[list[Seen]], at: int) -> int:
    """Return how many rows from `at` on are a table: two or more columns in two rows that stand under each other."""
    head = rows[at]
    if len(head) < 2:
        return 0
    length, full = 1, 0
    for row in rows[at + 1 :]:
        if len(row) > len(head) or any(_column(head, cell) is None for cell in row):
            break
        full += len(row) == len(head)
        length += 1
    return length if full else 0


def _column(head: Sequence[Seen], cell: Seen) -> int | None:
    """Return the column of a cell: the one under whose head it stands; None where it spans over the next one."""
    edges = [each.left for each in head[1:]]
    for number, edge in enumerate((*edges, float("inf"))):
        start = head[number].left
        if cell.left >= start - cell.height and cell.left < edge - cell.height * 0.5:
            return number if cell.right <= edge + cell.height * 0.5 else None
    return None


def _grid(rows: Sequence[list[Seen]]) -> Grid:
    """Return the table; lines that stand close under those above go on with their cells."""
    head = rows[0]
    cells: list[list[list[Seen]]] = []
    below = float("-inf")
    for row in rows:
        top = min(line.top for line in row)
        height = max(line.height for line in row)
        if not cells or top - below > 0.5 * height or len(row) == len(head):
            cells.append([[] for _ in head])
        for line in row:
            column = _column(head, line)
            cells[-1][column or 0].append(line)
        below = max(line.bottom for line in row)
    return Grid(tuple(tuple(map(tuple, row)) for row in cells))
