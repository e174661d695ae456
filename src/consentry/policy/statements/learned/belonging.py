"""Which information that is named around a third party is its own: pairs of a name and a mention, and what they are like."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from math import log1p

import msgspec

from consentry.model.document import BlockKind, Cell
from consentry.policy.statements.learned.signs import GIVES, NOT, WE, YOU
from consentry.policy.statements.learned.spans import Span
from consentry.policy.statements.learned.surroundings import Surroundings
from consentry.policy.statements.lexicon import Hit
from consentry.policy.statements.sentence import SentenceView

_LONGEST = 3_000  #: characters of one block that are looked at
_BLOCKS_BELOW = 8
_REACH = 400  #: characters between a name and a mention that are looked at
_MOST = 200  #: mentions of one name
_FROM = re.compile(r"\b(?:from|by)\b[^.;]*$|从[^，。；]*$")
_MEANINGS = ("name", "company", "information", "purpose", "function", "method", "link", "excluded", "permission")
#: how a mention stands to the name
_OWN, _ROW, _COLUMN, _BELOW, _OPENING = range(5)


class Pair(msgspec.Struct, frozen=True):
    """A name and information that may be what it gets."""

    start: int
    end: int
    information: str
    vague: bool
    features: tuple[float, ...]


class Belonging:
    """Finds the pairs of one document."""

    def __init__(self, around: Surroundings, number: int, names: Sequence[Span]) -> None:
        """`names`: all that are taken to be third parties, in order."""
        self._around = around
        self._number = number
        self._names = names
        self._starts = [name.start for name in names]
        self._blocks = {name.block for name in names}
        self._places = {
            (table, cell.row, cell.column)
            for table, cell in (around.cells.get(n.block, (-1, None)) for n in names)
            if cell
        }
        self._view = lru_cache(maxsize=256)(self._make_view)
        self._hits = lru_cache(maxsize=1024)(self._make_hits)

    def pairs(self, name: Span) -> list[Pair]:
        """Return what might be the information of one of the names."""
        found = list(islice(self._scope(name), _MOST))
        kinds = {kind for kind, _, _ in found}
        best = min(kinds, default=0)
        return [self._pair(name, kind, block, hit, len(found), best) for kind, block, hit in found]

    def _scope(self, name: Span) -> Iterator[tuple[int, int, Hit]]:
        around = self._around
        if name.block in around.cells:
            yield from self._in_table(name)
            return
        for hit in self._hits(name.block):
            yield _OWN, name.block, hit
        blocks = around.document.blocks
        own = blocks[name.block]
        for at in range(name.block + 1, min(len(blocks), name.block + 1 + _BLOCKS_BELOW)):
            block = blocks[at]
            if at in self._blocks or (block.kind is BlockKind.HEADING and own.kind is not BlockKind.HEADING):
                break
            if block.kind is BlockKind.HEADING and block.level <= own.level:
                break
            for hit in self._hits(at):
                yield _BELOW, at, hit
        for at in range(name.block - 1, max(-1, name.block - 12), -1):
            if at not in self._blocks and blocks[at].kind is not BlockKind.CELL:
                for hit in self._hits(at):
                    yield _OPENING, at, hit
                break

    def _in_table(self, name: Span) -> Iterator[tuple[int, int, Hit]]:
        around = self._around
        table, own = around.cells[name.block]
        seen: set[tuple[int, int]] = set()
        grid = around.grids[table]
        lines = [(_ROW, grid[row]) for row in range(own.row, own.row + own.rows)]
        lines += [(_COLUMN, [row[column] for row in grid]) for column in range(own.column, own.column + own.columns)]
        for kind, line in lines:
            for cell in line[:64]:
                if cell is None or (cell.start, cell.end) in seen:
                    continue
                seen.add((cell.start, cell.end))
                low = bisect_left(around.starts, cell.start)
                for at in range(low, bisect_left(around.starts, max(cell.end, cell.start + 1))):
                    for hit in self._hits(at):
                        yield (_OWN if cell == own else kind), at, hit

    def _make_view(self, start: int, end: int) -> SentenceView:
        return SentenceView(
            self._around.lexicon, self._around.document, self._number, start, min(end, start + _LONGEST)
        )

    def _make_hits(self, at: int) -> list[Hit]:
        block = self._around.document.blocks[at]
        view = self._view(block.start, block.end)
        hits = [hit for hit in view.mentions if hit.value or hit.vague]
        return [msgspec.structs.replace(hit, start=block.start + hit.start, end=block.start + hit.end) for hit in hits]

    def _between(self, low: int, high: int) -> int:
        return bisect_left(self._starts, high) - bisect_right(self._starts, low) if high > low else 0

    def _pair(self, name: Span, kind: int, at: int, hit: Hit, number: int, best: int) -> Pair:
        around = self._around
        block = around.document.blocks[at]
        folded = around.folded
        sentence = around.sentence(hit.start)
        low = max(sentence[0], block.start)
        view = self._view(low, max(min(sentence[1], block.end), hit.end))
        inside = hit.start - view.start
        clause = view.text[view.clause_start(inside) : view.clause_end(inside)]
        ahead = view.text[:inside]
        behind = hit.start >= name.end
        gap = (
            folded[name.end : min(hit.start, name.end + _REACH)]
            if behind
            else folded[max(hit.end, name.start - _REACH) : name.start]
        )
        table, cell = around.cells.get(at, (-1, None))
        features = (
            float(kind),
            float(best),
            float(behind),
            log1p(len(gap)),
            float(abs(at - name.block)),
            float(number),
            float(self._between(min(name.start, hit.start), max(name.start, hit.start))),
            float(self._between(low - 1, max(sentence[1], hit.end))),
            float(self._between(block.start - 1, block.end)),
            float(low <= name.start < max(sentence[1], low)),
            float(view.is_masked(msgspec.structs.replace(hit, start=inside)) if inside < len(view.text) else 0),
            float(NOT.search(clause) is not None),
            float(NOT.search(ahead) is not None),
            float(len(view.negations)),
            float(GIVES.search(gap) is not None),
            float(GIVES.search(ahead) is not None),
            float(GIVES.search(view.text) is not None),
            float(WE.search(ahead) is not None),
            float(YOU.search(ahead) is not None),
            float(WE.search(gap) is not None),
            float(_FROM.search(ahead) is not None),
            float(ahead.count("(") + ahead.count("（") > ahead.count(")") + ahead.count("）")),
            float(gap.count(":")),
            float(gap.count(".") + gap.count("。")),
            float(gap.count(";") + gap.count("；")),
            float(gap.count("(") + gap.count("（")),
            float(not hit.value),
            float(block.kind is BlockKind.HEADING),
            float(block.kind is BlockKind.ITEM),
            log1p(block.end - block.start),
            around.informs(low, max(sentence[1], hit.end)),
            around.informs(block.start, block.end),
            (sum(h.end - h.start for h in self._hits(at))) / max(1, block.end - block.start),
            float(name.part),
            *self._of_cell(table, cell, name),
        )
        return Pair(hit.start, hit.end, hit.value, hit.vague, tuple(map(float, features)))

    def _of_cell(self, table: int, cell: Cell | None, name: Span) -> tuple[float, ...]:
        own = self._around.cells.get(name.block, (-1, None))[1]
        if cell is None or own is None:
            return (-1.0,) * 12
        column = self._around.column(table, cell.column)
        row = self._around.column(table, cell.row, row=True)

        def meant(words: str) -> float:
            return float(_MEANINGS.index(words)) if words in _MEANINGS else -1.0

        return (
            meant(column.meaning),
            column.informs,
            meant(row.meaning),
            row.informs,
            float(sum((table, cell.row, other) in self._places for other in range(16))),
            float(sum((table, other, cell.column) in self._places for other in range(64))),
            float(cell.row),
            float(cell.column),
            float(cell.column - own.column),
            float(cell.row - own.row),
            float(cell.header),
            float(sum((table, own.row, other) in self._places for other in range(16))),
        )
