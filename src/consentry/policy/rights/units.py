"""A document as what is told at once: a sentence, a list item or the row of a table, with what stands above it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from consentry.model.document import Block, BlockKind, Document, Sentence
from consentry.policy.reading.language import simplified

_LONGEST = 600  #: characters that are looked at
_BELOW = 16  #: blocks in which what stands below a heading is looked for
_LONGEST_ROW = 300  #: characters of a row that is read at once
_TITLE_WORDS = 6
_TITLE_CHARACTERS = 12
_END = re.compile(r"[.。;；:：!！?？,，]$")
_APOSTROPHES = str.maketrans("‘’", "''")
_KINDS = {BlockKind.ITEM: "item", BlockKind.HEADING: "heading"}
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|cn|example|eu|gov|info|io|app)\b\S*")
_NUMBER = re.compile(r"\d+")


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """What is told at once. All texts are folded."""

    start: int
    end: int
    text: str
    kind: str  #: `sentence`, `title`, `heading`, `item` or `row`
    heading: str = ""
    chapter: str = ""  #: the heading above the heading
    before: str = ""  #: the sentence before
    lead: str = ""  #: the sentence that announces the list


def folded(text: str) -> str:
    """Return text as the model sees it: simplified, lower case, addresses and numbers without what tells them apart."""
    text = simplified(text[:_LONGEST]).translate(_APOSTROPHES).replace("\n", " | ")
    text = _EMAIL.sub(" emailaddress ", text)
    text = _LINK.sub(" webaddress ", text)
    return _NUMBER.sub(lambda match: "0" * min(len(match[0]), 5), text)


def units(document: Document) -> Iterator[Unit]:
    """Yield what the document tells, from its start to its end; a heading tells only where nothing stands below it."""
    heading = chapter = before = lead = ""
    section = -1
    for block, kind, start, end in _pieces(document):
        if block.section != section:
            section = block.section
            heading, chapter = _headings(document, section)
            before = lead = ""
        text = folded(document.text[start:end])
        if kind == "sentence" and _is_title(document, block):
            heading, before, lead = text, "", ""
            yield Unit(start=start, end=end, text=text, kind="title", chapter=chapter)
            continue
        yield Unit(
            start=start,
            end=end,
            text=text,
            kind=kind,
            heading=heading,
            chapter=chapter,
            before=before,
            lead="" if kind == "sentence" else lead,
        )
        before = text
        lead = text if kind == "sentence" else lead


def _headings(document: Document, section: int) -> tuple[str, str]:
    if section < 0:
        return "", ""
    above = document.blocks[section]
    chapter = document.blocks[above.section] if above.section >= 0 else None
    return folded(document.words(above)), folded(document.words(chapter)) if chapter else ""


def _pieces(document: Document) -> Iterator[tuple[Block, str, int, int]]:
    rows = {start: end for table in range(len(document.tables)) for start, end in _rows(document, table)}
    done = 0
    for sentence in document.sentences:
        block = document.blocks[sentence.block]
        if (
            block.hidden
            or sentence.start < done
            or (block.kind is BlockKind.HEADING and not _is_bare(document, sentence))
        ):
            continue
        if block.kind is BlockKind.CELL and (end := _row_at(rows, sentence)):
            done = end
            yield block, "row", sentence.start, end
        else:
            yield block, _KINDS.get(block.kind, "sentence"), sentence.start, sentence.end


def _is_bare(document: Document, heading: Sentence) -> bool:
    """Return whether nothing stands below a heading, so that it is all that is told."""
    block = document.blocks[heading.block]
    below = next(
        (other for other in document.blocks[heading.block + 1 : heading.block + _BELOW] if not other.hidden), None
    )
    return below is None or (below.kind is BlockKind.HEADING and below.level <= block.level)


def _row_at(rows: dict[int, int], sentence: Sentence) -> int:
    return rows.get(sentence.start, 0)


def _rows(document: Document, number: int) -> Iterator[tuple[int, int]]:
    """Yield where the rows of a table are that are short enough to be read at once."""
    bounds: dict[int, tuple[int, int]] = {}
    for cell in document.tables[number].cells:
        if cell.rows == 1 and cell.start < cell.end:
            start, end = bounds.get(cell.row, (cell.start, cell.end))
            bounds[cell.row] = min(start, cell.start), max(end, cell.end)
    return (bound for bound in bounds.values() if bound[1] - bound[0] <= _LONGEST_ROW)


def _is_title(document: Document, block: Block) -> bool:
    """Return whether a line that is set as a paragraph may be a heading."""
    words = document.words(block)
    if _END.search(words) or "@" in words or "|" in words:
        return False
    return len(words.split()) <= _TITLE_WORDS if words.isascii() else len(words) <= _TITLE_CHARACTERS
