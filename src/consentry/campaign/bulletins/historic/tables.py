"""CSV, XLSX, DOCX and HTML as one grid of cells. Cells that a row span or a merged range covers are marked as continued."""

from __future__ import annotations

import csv
import io
import zipfile
from html.parser import HTMLParser
from typing import Any

import msgspec

MOST_BYTES = 20_000_000  #: of a file, and of the inflated members of a workbook together
MOST_ROWS = 20_000
MOST_COLUMNS = 60
_MOST_SPAN = 2_000


class UnreadableTable(ValueError):
    """The file is not what it says, or larger than a bulletin can be."""


class Cell(msgspec.Struct, frozen=True):
    """A cell's text; `continued` where it belongs to a cell of a row above."""

    text: str = ""
    continued: bool = False


class Grid(msgspec.Struct, frozen=True, kw_only=True):
    """All tables of a file below each other, and the text around them."""

    rows: tuple[tuple[Cell, ...], ...]
    text: str = ""


def read_grid(name: str, content: bytes) -> Grid:
    """Return the grid of a file by the suffix of its name. Raises UnreadableTable."""
    if len(content) > MOST_BYTES:
        raise UnreadableTable(f"{name}: more than {MOST_BYTES} bytes")
    suffix = name.rpartition(".")[2].lower()
    readers = {"csv": _csv, "xlsx": _xlsx, "docx": _docx, "html": _html, "htm": _html}
    if suffix not in readers:
        raise UnreadableTable(f"{name}: neither .csv nor .xlsx nor .docx nor .html")
    grid = readers[suffix](content)
    if len(grid.rows) > MOST_ROWS or any(len(row) > MOST_COLUMNS for row in grid.rows):
        raise UnreadableTable(f"{name}: more than {MOST_ROWS} rows or {MOST_COLUMNS} columns")
    return grid


def _decode(content: bytes) -> str:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnreadableTable("neither UTF-8 nor GB 18030")


def _csv(content: bytes) -> Grid:
    try:
        rows = list(csv.reader(io.StringIO(_decode(content), newline=""), strict=True))
    except csv.Error as error:
        raise UnreadableTable(str(error)) from error
    return Grid(rows=tuple(tuple(Cell(cell.strip()) for cell in row) for row in rows))


def _xlsx(content: bytes) -> Grid:
    from openpyxl import load_workbook

    _check_inflated(content)
    try:
        book = load_workbook(io.BytesIO(content), data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise UnreadableTable(f"not a workbook: {error}") from error
    rows: list[tuple[Cell, ...]] = []
    for sheet in book.worksheets:
        if sheet.max_row > MOST_ROWS or sheet.max_column > MOST_COLUMNS:
            raise UnreadableTable(f"sheet {sheet.title}: more than {MOST_ROWS} rows or {MOST_COLUMNS} columns")
        covered = {
            (row, column): (merged.min_row, merged.min_col)
            for merged in sheet.merged_cells.ranges
            for row in range(merged.min_row, merged.max_row + 1)
            for column in range(merged.min_col, merged.max_col + 1)
        }
        for number, values in enumerate(sheet.iter_rows(values_only=True), start=1):
            rows.append(
                tuple(
                    _merged(sheet, covered.get((number, column)), number, value)
                    for column, value in enumerate(values, start=1)
                )
            )
    return Grid(rows=tuple(rows))


def _merged(sheet: object, origin: tuple[int, int] | None, row: int, value: object) -> Cell:
    if origin is not None:
        value = sheet.cell(*origin).value  # type: ignore[attr-defined]
    text = "" if value is None else str(value).strip()
    return Cell(text, continued=origin is not None and origin[0] < row)


def _docx(content: bytes) -> Grid:
    from docx import Document
    from docx.opc.exceptions import OpcError

    _check_inflated(content)
    try:
        document = Document(io.BytesIO(content))
    except (OpcError, zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise UnreadableTable(f"not a document: {error}") from error
    rows: list[tuple[Cell, ...]] = []
    for table in document.tables:
        above: tuple[Cell, ...] = ()
        for row in table.rows:
            above = _docx_row(row._tr, above)
            rows.append(above)
            if len(rows) > MOST_ROWS:
                raise UnreadableTable(f"more than {MOST_ROWS} rows")
    return Grid(rows=tuple(rows), text="\n".join(paragraph.text for paragraph in document.paragraphs))


def _docx_row(row: Any, above: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """Return a row's cells; one that continues the cell above it has that cell's text."""
    cells: list[Cell] = []
    for each in row.tc_lst:
        place = len(cells)
        if each.vMerge == "continue" and place < len(above):
            cell = Cell(above[place].text, continued=True)
        else:
            cell = Cell("\n".join(paragraph.text.strip() for paragraph in each.p_lst).strip())
        cells += [cell] * min(each.grid_span, MOST_COLUMNS)
    return tuple(cells)


def _check_inflated(content: bytes) -> None:
    """Inflate every member and count: what a directory says of sizes proves nothing."""
    left = MOST_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for member in archive.infolist():
                with archive.open(member) as file:
                    while chunk := file.read(1 << 16):
                        left -= len(chunk)
                        if left < 0:
                            raise UnreadableTable(f"more than {MOST_BYTES} bytes inflated")
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError) as error:
        raise UnreadableTable(f"not a workbook: {error}") from error


def _html(content: bytes) -> Grid:
    parser = _Tables()
    parser.feed(_decode(content))
    parser.close()
    parser.end_cell()
    return Grid(rows=tuple(tuple(row) for row in parser.rows), text="".join(parser.around))


class _Tables(HTMLParser):
    """Collects the cells of all tables, spans spread out, and the text outside."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[Cell]] = []
        self.around: list[str] = []
        self._cell: list[str] | None = None
        self._span = (1, 1)
        self._below: dict[int, tuple[int, Cell]] = {}  # column -> rows still covered, the cell
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a row or a cell; a line break in a cell is a line break."""
        if tag in ("script", "style"):
            self._hidden += 1
        elif tag == "table":
            self.end_cell()
            self._below = {}
        elif tag == "tr":
            self.end_cell()
            self.rows.append([])
            self._fill_covered()
        elif tag in ("td", "th"):
            self.end_cell()
            if not self.rows:
                self.rows.append([])
            values = dict(attrs)
            self._cell, self._span = [], (_span(values.get("rowspan")), min(_span(values.get("colspan")), MOST_COLUMNS))
        elif tag in ("br", "p", "div", "li"):
            (self.around if self._cell is None else self._cell).append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a cell."""
        if tag in ("script", "style"):
            self._hidden = max(0, self._hidden - 1)
        elif tag in ("td", "th", "tr", "table"):
            self.end_cell()

    def handle_data(self, data: str) -> None:
        """Keep the text of a cell, or the text around."""
        if not self._hidden:
            (self.around if self._cell is None else self._cell).append(data)

    def end_cell(self) -> None:
        """Put the cell that is open, if one is, into the row."""
        if self._cell is None:
            return
        text = "\n".join(" ".join(line.split()) for line in "".join(self._cell).splitlines()).strip()
        self._cell = None
        down, across = self._span
        row = self.rows[-1]
        if len(self.rows) > MOST_ROWS or len(row) + across > MOST_COLUMNS:
            raise UnreadableTable(f"more than {MOST_ROWS} rows or {MOST_COLUMNS} columns")
        for _ in range(across):
            if down > 1:
                self._below[len(row)] = (down - 1, Cell(text, continued=True))
            row.append(Cell(text))
        self._fill_covered()

    def _fill_covered(self) -> None:
        row = self.rows[-1]
        while (covered := self._below.get(len(row))) and len(row) < MOST_COLUMNS:
            left, cell = covered
            if left == 1:
                del self._below[len(row)]
            else:
                self._below[len(row)] = (left - 1, cell)
            row.append(cell)


def _span(value: str | None) -> int:
    text = (value or "1").strip()
    if not (text.isdecimal() and text.isascii()):
        return 1
    return max(1, min(int(text[:6]), _MOST_SPAN))
