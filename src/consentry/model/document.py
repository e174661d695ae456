"""A text a person can read (a privacy policy, an SDK list...) with its structure and the way back to its source.

Offsets count characters (code points) of `Document.text`. In that text every block is one line; white space is
collapsed, control and direction marks are left out. `Document.source` leads from there to where the words came from.
"""

from __future__ import annotations

import enum
from bisect import bisect_right

import msgspec

from consentry.model.coverage import CoverageStatus
from consentry.model.text import Text


class DocumentFormat(enum.StrEnum):
    """What the bytes were."""

    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    MARKDOWN = "markdown"
    TEXT = "text"
    IMAGE = "image"
    UNKNOWN = "unknown"


class Role(enum.StrEnum):
    """What a document is for."""

    POLICY = "policy"
    SDK_LIST = "sdk-list"
    COLLECTED_LIST = "collected-list"
    PERMISSION_LIST = "permission-list"
    CHILDREN = "children"
    SUMMARY = "summary"
    AGREEMENT = "agreement"
    OTHER = "other"


class Script(enum.StrEnum):
    """Language and script of a passage; `und` where it has too few letters to say."""

    ZH_HANS = "zh-Hans"
    ZH_HANT = "zh-Hant"
    EN = "en"
    OTHER = "other"
    UNKNOWN = "und"


class BlockKind(enum.StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"


class Block(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the text."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0  #: of headings and items, from 1
    section: int = -1  #: index of the block that is the nearest heading above, -1 = none
    table: int = -1  #: of cells: index in `tables`
    language: Script = Script.UNKNOWN
    hidden: bool = False  #: the source asks not to show it


class Cell(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A cell; its text may hold several blocks."""

    row: int
    column: int
    start: int
    end: int
    header: bool = False
    rows: int = 1  #: how many rows it spans
    columns: int = 1


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A table; places that no cell covers are empty."""

    start: int
    end: int
    cells: tuple[Cell, ...]

    def grid(self) -> list[list[Cell | None]]:
        """Return rows of cells, a spanning cell in every place that it covers."""
        height = max((cell.row + cell.rows for cell in self.cells), default=0)
        width = max((cell.column + cell.columns for cell in self.cells), default=0)
        grid: list[list[Cell | None]] = [[None] * width for _ in range(height)]
        for cell in self.cells:
            for row in range(cell.row, cell.row + cell.rows):
                grid[row][cell.column : cell.column + cell.columns] = [cell] * cell.columns
        return grid


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """Characters that lead elsewhere."""

    start: int
    end: int
    target: str


class Emphasis(msgspec.Struct, frozen=True, kw_only=True):
    """Characters that stand out."""

    start: int
    end: int
    kind: str  #: `bold`, `underline`, `italic` or `colour`


class Sentence(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A sentence; never crosses a block."""

    start: int
    end: int
    block: int
    topics: tuple[str, ...] = ()
    attention: float = 0.0  #: 0 to 1: how much a reader should look at it first; no measure of a breach


class Segment(msgspec.Struct, frozen=True, array_like=True):
    """A run of the text and where its source has it.

    Where both runs are equally long they correspond character by character, else as a whole.
    """

    start: int
    end: int
    part: int  #: index in `Document.parts`
    source_start: int
    source_end: int


class SourceSpan(msgspec.Struct, frozen=True, kw_only=True):
    """Characters of one part of the source."""

    part: str
    start: int
    end: int


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """One document that was read."""

    name: str
    format: DocumentFormat
    role: Role = Role.OTHER
    title: str = ""
    encoding: str = ""  #: of the bytes, empty where the format says it itself
    size: int = 0  #: bytes
    sha256: str = ""
    language: Script = Script.UNKNOWN  #: of most of its letters
    text: str = ""
    blocks: tuple[Block, ...] = ()
    tables: tuple[Table, ...] = ()
    links: tuple[Link, ...] = ()
    emphasis: tuple[Emphasis, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    parts: tuple[str, ...] = ()  #: what source offsets count in: "" = the decoded file; `page 3`, `paragraph 12`
    source: tuple[Segment, ...] = ()
    status: CoverageStatus = CoverageStatus.FINISHED
    reasons: tuple[Text, ...] = ()  #: why it is not whole

    def words(self, item: Block | Cell | Sentence | Link) -> str:
        """Return the characters of `item`."""
        return self.text[item.start : item.end]

    def source_spans(self, start: int, end: int) -> tuple[SourceSpan, ...]:
        """Return where the source has the characters `start` to `end`, in order, one span for each part touched."""
        spans: list[SourceSpan] = []
        at = max(0, bisect_right(self.source, start, key=lambda segment: segment.start) - 1)
        for segment in self.source[at:]:
            if segment.start >= end:
                break
            if segment.end <= start:
                continue
            low, high = segment.source_start, segment.source_end
            if high - low == segment.end - segment.start:
                low += max(0, start - segment.start)
                high -= max(0, segment.end - end)
            part = self.parts[segment.part]
            if spans and spans[-1].part == part:
                low = min(low, spans[-1].start)
                spans[-1] = SourceSpan(part=part, start=low, end=max(high, spans[-1].end))
            else:
                spans.append(SourceSpan(part=part, start=low, end=high))
        return tuple(spans)
