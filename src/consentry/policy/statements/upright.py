"""Tables whose headings stand in a column: the records stand beside each other, or a row that names somebody begins each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from consentry.model.document import Cell, Document
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.parallel import is_name
from consentry.policy.statements.record import Record, meaning_of

Grid = list[list[Cell | None]]

#: a key of the name itself, whatever the title above says
_NAME_KEY = re.compile(r"(?:names?|名称|(?:sdk|公司|机构|接收方|合作方)名称)")


def words_of(document: Document, cell: Cell | None) -> str:
    """Return the words of a cell; where there is none there are no words."""
    return document.words(cell) if cell is not None else ""


def heads_of(lexicon: Lexicon, document: Document, grid: Grid) -> int:
    """Return which of the first two columns holds the headings, -1 = none; a column of kinds may stand before them."""
    for column in range(min(2, len(grid[0]) - 1)):
        heads = [meaning_of(lexicon, words_of(document, row[column])) for row in grid]
        if len(set(heads) - {""}) >= 2 and sum(map(bool, heads)) * 2 >= len(heads):
            return column
    return -1


def upright(lexicon: Lexicon, document: Document, grid: Grid, heads: int) -> Iterator[Record]:
    """Yield records of tables whose column `heads` holds the headings; a name begins a record, or each column is one."""
    told = _told(lexicon, document, grid, heads)
    before = heads == 1 and "name" not in told  # the names stand beside the headings, over several rows
    for column in range(heads + 1, len(grid[0])):
        fields: dict[str, tuple[int, int]] = {}
        for row, meaning in zip(grid, told, strict=True):
            cell, name = row[column], row[0]
            if before and name is not None and fields.get("name") != (name.start, name.end) and name.end > name.start:
                yield from _whole(fields)
                fields = {"name": (name.start, name.end)}
            if not meaning or cell is None or (column > heads + 1 and cell == row[column - 1]):
                continue
            if cell == row[heads] and not _spans_all(row):
                continue
            if meaning in fields and meaning in ("name", "company"):
                yield from _whole(fields)
                fields = {}
            fields.setdefault(meaning, (cell.start, cell.end))
        yield from _whole(fields)


def _told(lexicon: Lexicon, document: Document, grid: Grid, heads: int) -> list[str]:
    """Return what each row tells."""
    told = [meaning_of(lexicon, words_of(document, row[heads])) for row in grid]
    titles = {at for at, row in enumerate(grid) if not told[at] and _spans_all(row)}
    literal = {
        at for at, row in enumerate(grid) if _NAME_KEY.fullmatch(simplified(words_of(document, row[heads])).strip())
    }
    if titles and not literal:  # a row of one cell names whom the next rows tell of
        told = ["name" if at in titles else "company" if m == "name" else m for at, m in enumerate(told)]
    elif "company" not in told:  # 合作方 below SDK名称
        words = [words_of(document, row[heads]).strip() for row in grid]
        first = next((words[at] for at, meaning in enumerate(told) if meaning == "name"), "")
        told = ["company" if m == "name" and words[at] != first else m for at, m in enumerate(told)]
    if titles or told[0] or len(grid[0]) <= heads + 2:
        return told
    above = [words_of(document, cell).strip() for cell in grid[0][heads + 1 :] if cell is not None]
    above = [words for words in above if words]
    if "name" in told and sum(not is_name(lexicon, words) for words in above) * 2 > len(above):
        return ["function", *told[1:]]  # what each is for stands above the columns: "Hosting", "Chat"
    # the names stand above the columns, and the provider is a company
    return ["name", *("company" if meaning == "name" else meaning for meaning in told[1:])]


def _spans_all(row: Sequence[Cell | None]) -> bool:
    return row[0] is not None and all(cell == row[0] for cell in row)


def _whole(fields: dict[str, tuple[int, int]]) -> Iterator[Record]:
    if len(fields) >= 2:
        yield Record(min(s for s, _ in fields.values()), max(e for _, e in fields.values()), fields, True)
