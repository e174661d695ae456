"""From a grid of cells to the rows of a bulletin. Nothing is dropped: what does not fit is told as a problem."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from consentry.campaign.bulletins.historic.columns import Column, layout_of
from consentry.campaign.bulletins.historic.tables import Cell, Grid, UnreadableTable, read_grid
from consentry.campaign.bulletins.historic.wordings import clauses_of, split
from consentry.campaign.bulletins.names import key

_COUNT = re.compile(
    r"(\d{1,5})\s*(?:款|个|家)\s*(?:存在[^，。；]{0,30}的?)?\s*(?:APP|应用|移动应用|软件)", re.IGNORECASE
)
_GAPS = frozenset({"-", "–", "—", "－", "/", "无", "?", "？", "未知"})
_DATA = (Column.OPERATOR, Column.SOURCE, Column.VERSION)


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """What did not fit; `line` counts the rows of all tables from 1, 0 = the file as a whole."""

    line: int
    code: str  #: `unknown_wording`, `not_a_row`, `no_issue`, `number`, `count`
    text: str


class ParsedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row: one app in one version from one source. Gaps are empty."""

    number: int | None
    name: str
    operator: str = ""
    source: str = ""
    version: str = ""
    issues: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()


class Parsed(msgspec.Struct, frozen=True, kw_only=True):
    """A bulletin's table, read."""

    rows: tuple[ParsedRow, ...]
    apps: int  #: different apps among the rows
    stated: int | None  #: apps, as the sentence of the text says
    problems: tuple[Problem, ...]


def read(name: str, content: bytes, text: str = "") -> Parsed:
    """Read a bulletin's table; `text` is its wording with the count sentence, else that around an HTML table.

    Raises UnreadableTable where the file has no table with a header of a bulletin.
    """
    return parse(read_grid(name, content), text)


def parse(grid: Grid, text: str = "") -> Parsed:
    """Return the rows of a grid."""
    reader = _Reader()
    for line, cells in enumerate(grid.rows, start=1):
        reader.take(line, cells)
    if not reader.had_header:
        raise UnreadableTable("no row is the header of a bulletin's table")
    rows = tuple(_finished(row) for row in reader.rows)
    stated = _stated(text or grid.text)
    apps = len({(row.number, key(row.name), key(row.operator)) for row in rows})
    problems = [*reader.problems, *_wording_problems(reader)]
    if stated is not None and stated != apps:
        problems.append(Problem(line=0, code="count", text=f"{stated} != {apps}"))
    return Parsed(rows=rows, apps=apps, stated=stated, problems=tuple(sorted(problems, key=lambda one: one.line)))


class _Raw(msgspec.Struct, kw_only=True):
    line: int
    number: int | None
    values: dict[Column, str]
    issues: list[str]


class _Reader:
    """Takes row by row; knows the layout and the app that a continuation row belongs to."""

    def __init__(self) -> None:
        self.rows: list[_Raw] = []
        self.problems: list[Problem] = []
        self.had_header = False
        self._layout: dict[int, Column] = {}

    def take(self, line: int, cells: Sequence[Cell]) -> None:
        """Take a row: a header (also a repeated one), a row of data, a continuation, or something else to tell of."""
        texts = [cell.text for cell in cells]
        if not any(texts):
            return
        if layout := layout_of(texts):
            self._layout, self.had_header = layout, True
            return
        if not self._layout:
            if len([text for text in texts if text]) > 1:
                self._tell(line, "not_a_row", " | ".join(texts))
            return
        found = {column: cells[place] for place, column in self._layout.items() if place < len(cells)}
        name = found.get(Column.NAME, Cell())
        if _value(name) and not name.continued:
            self._begin(line, found)
        elif self.rows and (name.continued or self._continues(found)):
            self._continue(line, found)
        else:
            self._tell(line, "not_a_row", " | ".join(text for text in texts if text))

    def _begin(self, line: int, found: dict[Column, Cell]) -> None:
        number = _value(found.get(Column.NUMBER, Cell()))
        if number and not (number.isascii() and number.isdecimal() and len(number) < 8):
            self._tell(line, "number", number)
            number = ""
        values = {column: _value(found.get(column, Cell())) for column in (Column.NAME, *_DATA)}
        issues = split(_value(found.get(Column.ISSUE, Cell())))
        self.rows.append(_Raw(line=line, number=int(number) if number else None, values=values, issues=issues))

    def _continues(self, found: dict[Column, Cell]) -> bool:
        number = found.get(Column.NUMBER, Cell())
        return any(_value(cell) for cell in found.values()) and (number.continued or not _value(number))

    def _continue(self, line: int, found: dict[Column, Cell]) -> None:
        """Add a continuation row's issue to the row above, or begin a row of the same app with its own version."""
        above = self.rows[-1]
        own = {
            column: _value(cell)
            for column in _DATA
            if (cell := found.get(column)) and _value(cell) and not cell.continued
        }
        cell = found.get(Column.ISSUE, Cell())
        issues = split(_value(cell))
        if any(value != above.values[column] for column, value in own.items()):
            values = above.values | own
            self.rows.append(_Raw(line=line, number=above.number, values=values, issues=issues))
        elif not cell.continued:
            above.issues += [issue for issue in issues if issue not in above.issues]

    def _tell(self, line: int, code: str, text: str) -> None:
        self.problems.append(Problem(line=line, code=code, text=text))


def _value(cell: Cell) -> str:
    text = cell.text.strip()
    return "" if text in _GAPS else text


def _finished(row: _Raw) -> ParsedRow:
    clauses = dict.fromkeys(clause for issue in row.issues for clause in clauses_of(issue))
    return ParsedRow(
        number=row.number,
        name=row.values[Column.NAME],
        operator=row.values[Column.OPERATOR],
        source=row.values[Column.SOURCE],
        version=row.values[Column.VERSION],
        issues=tuple(row.issues),
        clauses=tuple(clauses),
    )


def _wording_problems(reader: _Reader) -> Iterator[Problem]:
    for row in reader.rows:
        if not row.issues:
            yield Problem(line=row.line, code="no_issue", text=row.values[Column.NAME])
        for issue in row.issues:
            if not clauses_of(issue):
                yield Problem(line=row.line, code="unknown_wording", text=issue)


def _stated(text: str) -> int | None:
    """Return the number of apps that the sentence says; None where it says none, or several numbers."""
    numbers = {int(number) for number in _COUNT.findall(text)}
    return numbers.pop() if len(numbers) == 1 else None
