"""Tables whose headings stand in a column: the records stand beside each other, or a row that names somebody begins each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from consentry.model.document import Cell, Document
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.parallel import is_name, is_sure
from consentry.policy.statements.record import Record, meaning_of

Grid = list[list[Cell | None]]

_PAIR, _LEAST = 2, 2
_ENOUGH = 0.4  #: of the words behind a key that name information

#: a key of the name itself, whatever the title above says
_NAME_KEY = re.compile(r"(?:names?|名称|(?:sdk|公司|机构|接收方|合作方)名称)")


def words_of(document: Document, cell: Cell | None) -> str:
    """Return the words of a cell; where there is none there are no words."""
    return document.words(cell) if cell is not None else ""


def heads_of(lexicon: Lexicon, document: Document, grid: Grid) -> int:
    """Return which of the first two columns holds the headings, -1 = none; a column of kinds may stand before them."""
    for column in range(min(2, len(grid[0]) - 1)):
        heads = _meanings(lexicon, document, grid, column)
        if len(set(heads) - {""}) >= 2 and sum(map(bool, heads)) * 2 >= len(heads):
            return column
    return -1


def _meanings(lexicon: Lexicon, document: Document, grid: Grid, column: int) -> list[str]:
    """Return what the words of a column say of the next one; below titles that span the table, words that come again are keys."""
    words = [simplified(words_of(document, row[column])).strip() for row in grid]
    told = [meaning_of(lexicon, word) for word in words]
    if column or len(grid[0]) != _PAIR or sum(_spans_all(row) for row in grid) < _LEAST:
        return told
    again = [
        word for word in dict.fromkeys(words) if word and words.count(word) >= _LEAST and not meaning_of(lexicon, word)
    ]
    shares = {
        word: _share(lexicon, [words_of(document, row[1]) for row, one in zip(grid, words, strict=True) if one == word])
        for word in again
    }
    best = max(shares, key=lambda word: shares[word], default="") if "information" not in told else ""
    for word in again:
        meaning = "information" if word == best and shares[word] >= _ENOUGH else "function"
        told = [meaning if other == word else known for other, known in zip(words, told, strict=True)]
    return told


def _share(lexicon: Lexicon, values: Sequence[str]) -> float:
    """Return how much of some words names information."""
    folded = [simplified(value) for value in values]
    hits = [hit for value in folded for hit in lexicon.terms("information", value) if hit.value]
    return sum(hit.end - hit.start for hit in hits) / max(1, sum(map(len, folded)))


def upright(lexicon: Lexicon, document: Document, grid: Grid, heads: int, about: bool) -> Iterator[Record]:
    """Yield records of tables whose column `heads` holds the headings; a name begins a record, or each column is one.

    `about`: what stands around the table speaks of third parties.
    """
    told = _told(lexicon, document, grid, heads, about)
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


def _told(lexicon: Lexicon, document: Document, grid: Grid, heads: int, about: bool) -> list[str]:
    """Return what each row tells."""
    told = _meanings(lexicon, document, grid, heads)
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
    if not about and not {"name", "company"} & {*told} and not any(is_sure(lexicon, words) for words in above):
        return ["function", *told[1:]]  # steps of what the operator itself does: "Joining", "Riding"
    # the names stand above the columns, and the provider is a company
    return ["name", *("company" if meaning == "name" else meaning for meaning in told[1:])]


def columns_named(lexicon: Lexicon, document: Document, grid: Grid) -> Iterator[Record]:
    """Yield the records of a table that has names above its columns, and nothing else tells what its rows are."""
    names = [words_of(document, cell).strip() for cell in grid[0]]
    if len(grid) < _LEAST or len(set(names)) <= _PAIR or not all(is_name(lexicon, name) for name in names):
        return
    if any(meaning_of(lexicon, name) for name in names) or sum(is_sure(lexicon, n) for n in names) * 2 < len(names):
        return
    shares = [_share(lexicon, [words_of(document, cell) for cell in row]) for row in grid[1:]]
    best = max(range(len(shares)), key=lambda at: shares[at])
    for name, cell in zip(grid[0], grid[best + 1], strict=True):
        if shares[best] >= _ENOUGH and name is not None and cell is not None:
            yield from _whole({"name": (name.start, name.end), "information": (cell.start, cell.end)})


def _spans_all(row: Sequence[Cell | None]) -> bool:
    return row[0] is not None and all(cell == row[0] for cell in row)


def _whole(fields: dict[str, tuple[int, int]]) -> Iterator[Record]:
    if len(fields) >= 2:
        yield Record(min(s for s, _ in fields.values()), max(e for _, e in fields.values()), fields, True)
