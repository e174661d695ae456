"""What a block is like in which candidates stand: its kind, its table, what announces it, what is above and below it."""

from __future__ import annotations

from collections.abc import Iterator
from math import log1p

from consentry.model.document import BlockKind, Script
from consentry.model.policy import ActorKind
from consentry.policy.statements.learned.signs import GIVES, NOT
from consentry.policy.statements.learned.surroundings import Surroundings

_KINDS = tuple(BlockKind)
_MEANINGS = (
    "name",
    "company",
    "information",
    "purpose",
    "function",
    "permission",
    "method",
    "link",
    "contact",
    "retention",
)
_LOOKED_AT = 12  #: headers of a table


def line_of(around: Surroundings, at: int) -> Iterator[tuple[str, float]]:
    """Yield what a block is like."""
    block = around.document.blocks[at]
    for kind in _KINDS:
        yield f"kind-{kind}", block.kind is kind
    yield "level", block.level
    yield "line", log1p(block.end - block.start)
    yield "far", at / len(around.document.blocks)
    yield "line-marks", sum(around.folded.count(mark, block.start, block.end) for mark in ":;—–-|(")
    yield from _table_of(around, at)
    yield from _announced(around, at)
    below = around.beside(at, 1)
    above = around.beside(at, -1)
    yield "informs-below", around.informs(below.start, below.end) if below else -1
    yield "informs-above", around.informs(above.start, above.end) if above else -1
    yield "below", _KINDS.index(below.kind) if below else -1
    yield "above", _KINDS.index(above.kind) if above else -1
    yield "below-deeper", below is not None and below.kind is block.kind and below.level > block.level
    yield "below-length", log1p(below.end - below.start) if below else -1


def _announced(around: Surroundings, at: int) -> Iterator[tuple[str, float]]:
    kind = around.announced(at)
    yield "announced-sdk", kind is ActorKind.SDK
    yield "announced-others", kind is ActorKind.THIRD_PARTY
    opening = around.opening(at)
    yield "chinese", around.document.language in (Script.ZH_HANS, Script.ZH_HANT)
    yield "opened", bool(opening)
    yield "opening-gives", GIVES.search(opening) is not None
    yield "opening-colon", opening.endswith(":")
    yield "opening-not", NOT.search(opening) is not None


def _table_of(around: Surroundings, at: int) -> Iterator[tuple[str, float]]:
    table, cell = around.cells.get(at, (-1, None))
    grid = around.grids[table] if table >= 0 else [[]]
    yield "rows", len(grid) if cell else 0
    yield "columns", len(grid[0]) if cell else 0
    yield "row", cell.row if cell else -1
    yield "column", cell.column if cell else -1
    yield "header-cell", cell.header if cell else -1
    column = around.column(table, cell.column) if cell else None
    row = around.column(table, cell.row, row=True) if cell else None
    for name, line in (("column", column), ("row", row)):
        yield f"{name}-informs", line.informs if line else -1
        yield f"{name}-capitals", line.capitals if line else -1
        yield f"{name}-length", line.length if line else -1
        yield f"{name}-distinct", line.distinct if line else -1
        yield f"{name}-meaning", _MEANINGS.index(line.meaning) if line and line.meaning in _MEANINGS else -1
        yield f"{name}-headed", bool(line.head) if line else -1
    heads = [around.column(table, at).meaning for at in range(min(_LOOKED_AT, len(grid[0])))] if cell else []
    sides = [around.column(table, at, row=True).meaning for at in range(min(_LOOKED_AT, len(grid)))] if cell else []
    for name, meanings in (("heads", heads), ("sides", sides)):
        yield f"{name}-name", "name" in meanings
        yield f"{name}-company", "company" in meanings
        yield f"{name}-information", "information" in meanings
        yield f"{name}-told", sum(map(bool, meanings))
