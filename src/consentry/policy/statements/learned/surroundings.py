"""What stands around the places of a document: information, headings, lines that open lists, columns; asked for once each."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from operator import attrgetter

import msgspec

from consentry.model.document import Block, BlockKind, Cell, Document
from consentry.model.policy import ActorKind
from consentry.policy.reading.language import simplified
from consentry.policy.statements.announced import announces_parties
from consentry.policy.statements.lexicon import Hit, Lexicon
from consentry.policy.statements.names import brand_of
from consentry.policy.statements.record import meaning_of

_LOWER = re.compile(r"(?<![\w'’.])[a-z][a-z'’]+")
_LINES_UP = 30
_LONG_BLOCK = 4_000
_MOST_CELLS = 60  #: cells of a column that are looked at


_start = attrgetter("start")


class Column(msgspec.Struct, frozen=True):
    """What the cells of a column, or of a row, have in common."""

    head: str  #: words of its first cell
    meaning: str  #: what they say of the others
    informs: float  #: share of the others that name information
    capitals: float  #: share that begin with a capital and are short
    length: float  #: mean characters
    distinct: float  #: share of different ones


class Surroundings:
    """A document as its candidates see it."""

    def __init__(self, lexicon: Lexicon, document: Document) -> None:
        self.lexicon = lexicon
        self.document = document
        self.text = document.text
        self.folded = simplified(document.text)
        self.starts = [block.start for block in document.blocks]
        self._terms: dict[str, list[Hit]] = {}
        self._announced: dict[int, ActorKind | None] = {}
        self._opening: dict[int, str] = {}
        self._columns: dict[tuple[int, int, bool], Column] = {}

    def terms(self, kind: str) -> list[Hit]:
        """Return all words of one kind that the lexicon knows, with their place in the document."""
        if kind not in self._terms:
            self._terms[kind] = [
                msgspec.structs.replace(hit, start=block.start + hit.start, end=block.start + hit.end)
                for block in self.document.blocks
                for hit in self.lexicon.terms(
                    kind, self.folded[block.start : min(block.end, block.start + _LONG_BLOCK)]
                )
            ]
        return self._terms[kind]

    def within(self, kind: str, start: int, end: int) -> list[Hit]:
        """Return the words of one kind that begin between two places."""
        hits = self.terms(kind)
        low = bisect_left(hits, start, key=_start)
        return hits[low : bisect_left(hits, end, low, key=_start)]

    @cached_property
    def informing(self) -> list[int]:
        """Return where information of a known class is named."""
        return [hit.start for hit in self.terms("information") if hit.value]

    def informs(self, start: int, end: int) -> int:
        """Return how often information is named between two places."""
        return bisect_left(self.informing, end) - bisect_left(self.informing, start) if end > start else 0

    @cached_property
    def lowered(self) -> frozenset[str]:
        """Return the words that the document writes in small letters."""
        return frozenset(_LOWER.findall(self.text))

    @cached_property
    def brand(self) -> frozenset[str]:
        return brand_of(self.document, lines=3)

    @cached_property
    def sentences(self) -> list[int]:
        return [sentence.start for sentence in self.document.sentences]

    def sentence(self, at: int) -> tuple[int, int]:
        """Return the sentence around a place."""
        index = bisect_right(self.sentences, at) - 1
        if index < 0:
            return at, at
        sentence = self.document.sentences[index]
        return sentence.start, max(sentence.end, at)

    @cached_property
    def cells(self) -> dict[int, tuple[int, Cell]]:
        """Return table and cell of each block that stands in one."""
        found: dict[int, tuple[int, Cell]] = {}
        for number, table in enumerate(self.document.tables):
            for cell in table.cells:
                low = bisect_left(self.starts, cell.start)
                for at in range(low, len(self.starts)):
                    if self.starts[at] >= cell.end:
                        break
                    found[at] = number, cell
        return found

    @cached_property
    def grids(self) -> list[list[list[Cell | None]]]:
        return [table.grid() for table in self.document.tables]

    def column(self, table: int, index: int, *, row: bool = False) -> Column:
        """Return what a column has in common, or a row."""
        key = table, index, row
        if key not in self._columns:
            grid = self.grids[table]
            line = grid[index] if row else [cells[index] for cells in grid]
            self._columns[key] = self._common([cell for cell in line[:_MOST_CELLS] if cell is not None])
        return self._columns[key]

    def _common(self, cells: list[Cell]) -> Column:
        head = self.folded[cells[0].start : cells[0].end].strip() if cells else ""
        words = [self.text[cell.start : cell.end].strip() for cell in cells[1:]]
        words = [word for word in words if word] or [""]
        number = len(words)
        return Column(
            head=head,
            meaning=meaning_of(self.lexicon, head),
            informs=sum(self.informs(cell.start, cell.end) > 0 for cell in cells[1:]) / number,
            capitals=sum(word[:1].isupper() and len(word) < 40 for word in words) / number,
            length=sum(map(len, words)) / number,
            distinct=len(set(words)) / number,
        )

    def announced(self, at: int) -> ActorKind | None:
        """Return of which kind the third parties are that something above a block announces."""
        if at not in self._announced:
            self._announced[at] = announces_parties(self.lexicon, self.document, self.document.blocks[at])
        return self._announced[at]

    def heading(self, at: int) -> str:
        """Return the words of the heading above a block, folded."""
        section = self.document.blocks[at].section
        return self._words(self.document.blocks[section]) if section >= 0 else ""

    def opening(self, at: int) -> str:
        """Return the words of the line that opens the list or table in which a block stands, folded."""
        if at not in self._opening:
            self._opening[at] = self._opened(at)
        return self._opening[at]

    def _opened(self, at: int) -> str:
        blocks = self.document.blocks
        own = blocks[at]
        for index in range(at - 1, max(-1, at - 1 - _LINES_UP), -1):
            before = blocks[index]
            if before.kind is BlockKind.HEADING:
                return ""
            if before.kind is BlockKind.CELL or (own.kind is BlockKind.ITEM and before.kind is BlockKind.ITEM):
                continue
            words = self._words(before)
            if own.kind is not BlockKind.PARAGRAPH or words.endswith((":", "。", "如下", ".")):
                return words[-240:]
        return ""

    def beside(self, at: int, step: int) -> Block | None:
        """Return the block before or behind another one."""
        return self.document.blocks[at + step] if 0 <= at + step < len(self.document.blocks) else None

    def _words(self, block: Block) -> str:
        return self.folded[block.start : min(block.end, block.start + 400)]
