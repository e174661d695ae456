"""Tables of plain text whose columns only stand below each other; what a cell has no room for goes on in the next line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_GAP = re.compile(r"\s?(?:\.{3,}|…{2,}|·{3,}|_{4,})\s?| {2,}|\u3000{2,}")
_LEADER = re.compile(r"\S\s?(?:\.{3,}|…{2,}|·{3,}|_{4,})\s?\S")  #: dots that lead from one column to the next
_RULE = re.compile(r"(?=[^\n]*[-=─━]{3})[\s+=─━┼-]{3,400}")
_COLUMNS = 3
_ROWS = 3  #: rows that have all their cells, the header among them
_SLACK = 1  #: columns by which a cell may begin elsewhere
_LONGEST = 400  #: characters of a line

Piece = tuple[int, int, int]  #: line, and where in it a part of a cell begins and ends


def aligned_rows(lines: Sequence[str], at: int) -> tuple[list[list[list[Piece]]], int]:
    """Return the rows of a table that begins with line `at` (cells of parts), and how many lines it takes; no rows = none."""
    first = _cells(lines[at])
    if len(first) < (2 if _LEADER.search(lines[at]) else _COLUMNS):
        return [], 0
    columns = [start for start, _, _ in first]
    rows = [[[(at, low, high)] for _, low, high in first]]
    full, end, low = 1, at + 1, at + 1
    while low < len(lines):
        text = lines[low]
        if not text.strip() or _RULE.fullmatch(text):
            low += 1
            if not text.strip() and (low == len(lines) or len(_places(_cells(lines[low]), columns)) != len(columns)):
                break
            continue
        cells = _cells(text)
        places = _places(cells, columns)
        if not places or (places[0] == 0 and len(places) == 1):
            break
        if places[0] == 0:
            rows.append([[] for _ in columns])
            full += len(places) == len(columns)
        for place, (_, start, stop) in zip(places, cells, strict=True):
            rows[-1][place].append((low, start, stop))
        low += 1
        end = low
    return (rows, end - at) if full >= _ROWS else ([], 0)


def _cells(text: str) -> list[tuple[int, int, int]]:
    """Return the cells of a line: the column of the screen where one begins, where it begins and ends in the text."""
    text = text.rstrip()
    spaced = "  " in text.strip() or text.startswith("  ") or _LEADER.search(text) is not None
    if len(text) > _LONGEST or not spaced:
        return []
    low = len(text) - len(text.lstrip(" \u3000"))
    found: list[tuple[int, int, int]] = []
    for match in [*_GAP.finditer(text, low), None]:
        high = match.start() if match else len(text)
        found.append((_width(text[:low]), low, high))
        low = match.end() if match else high
    return found


def _places(cells: Sequence[tuple[int, int, int]], columns: Sequence[int]) -> list[int]:
    """Return in which column each cell stands, empty where one stands in none."""
    places: list[int] = []
    for start, _, _ in cells:
        place = next((at for at, column in enumerate(columns) if abs(column - start) <= _SLACK), -1)
        if place < 0 or (places and place <= places[-1]):
            return []
        places.append(place)
    return places


def _width(text: str) -> int:
    """Return the columns of the screen that `text` takes: wide characters take two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
