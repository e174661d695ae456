"""Tables whose cells say their header themselves: `SDK名称：甲 | 信息：IMEI` in each row -> records."""

from __future__ import annotations

from collections.abc import Iterator

from consentry.model.document import Cell, Document
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.record import Record, meaning_of
from consentry.policy.statements.repeated import key_of, value_in
from consentry.policy.statements.upright import Grid, words_of

_LEAST = 2  #: rows, and columns


def keyed_columns(lexicon: Lexicon, document: Document, grid: Grid) -> Iterator[Record]:
    """Yield a record for each row."""
    if len(grid) < _LEAST or len(grid[0]) < _LEAST:
        return
    columns = [{key_of(words_of(document, cell)) for cell in column} for column in zip(*grid, strict=True)]
    if not all(len(keys) == 1 and all(keys) for keys in columns):
        return
    meanings = [meaning_of(lexicon, next(iter(keys))) for keys in columns]
    if len({meaning for meaning in meanings if meaning}) < _LEAST:
        return
    for row in grid:
        fields: dict[str, tuple[int, int]] = {}
        for cell, meaning in zip(row, meanings, strict=True):
            if cell is not None and meaning:
                fields.setdefault(meaning, _value(document, cell))
        spans = [span for span in fields.values() if span[1] > span[0]]
        if len(spans) >= _LEAST:
            yield Record(min(low for low, _ in spans), max(high for _, high in spans), fields, True)


def _value(document: Document, cell: Cell) -> tuple[int, int]:
    low, high = value_in(document.words(cell))
    return cell.start + low, cell.start + high
