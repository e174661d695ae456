"""Columns of a page that nothing draws."""

from __future__ import annotations

import msgspec

from consentry.policy.reading.columns import cells_of, rows_from


class _Char(msgspec.Struct, frozen=True):
    text: str
    left: float
    right: float
    size: float = 10.0


def _line(*cells: tuple[float, str]) -> list[_Char]:
    return [_Char(char, left + 5 * at, left + 5 * at + 4) for left, words in cells for at, char in enumerate(words)]


def _words(row: list[list[_Char]]) -> list[str]:
    return ["".join(char.text for char in cell) for cell in row]


def test_wide_gaps_set_cells_apart() -> None:
    assert _words(cells_of(_line((0, "name"), (80, "firm"), (160, "data")))) == ["name", "firm", "data"]
    assert _words(cells_of(_line((0, "only words")))) == ["only words"]


def test_rows_stand_in_the_columns_of_the_first() -> None:
    lines = [
        _line((0, "name"), (80, "firm"), (160, "data")),
        _line((0, "pushkit"), (80, "pushy"), (160, "imei,"), (205, "ip")),
        _line((1, "mapkit"), (80, "mappy"), (161, "location")),
        _line((0, "and so the text goes on")),
    ]
    rows = rows_from(lines, 0)
    assert [_words(row) for row in rows] == [
        ["name", "firm", "data"],
        ["pushkit", "pushy", "imei,ip"],
        ["mapkit", "mappy", "location"],
    ]
    assert rows_from(lines, 3) == []
    assert rows_from(lines[:2], 0) == []
