"""Tables for spreadsheets, in which no cell is ever computed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

Cell = str | int | float | None

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")


def safe_cell(value: Cell) -> str:
    """Return the text of a CSV cell: one that a spreadsheet would compute gets an apostrophe in front."""
    text = "" if value is None else str(value)
    return f"'{text}" if isinstance(value, str) and text.startswith(_DANGEROUS) else text


def csv_table(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return the table as CSV with a byte order mark, by which spreadsheets know UTF-8."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([safe_cell(cell) for cell in header])
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def xlsx_table(title: str, header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return the table as a workbook; texts are written as texts whatever they begin with."""
    return xlsx_book([(title, header, rows)])


def xlsx_book(tables: Iterable[tuple[str, Sequence[str], Iterable[Sequence[Cell]]]]) -> bytes:
    """Return a workbook with a sheet for each table (title, header, rows); titles differ in their first 31 characters."""
    book = Workbook(write_only=True)
    for title, header, rows in tables:
        sheet = book.create_sheet(title[:31])
        for row in (header, *rows):
            cells = []
            for value in row:
                if isinstance(value, str):
                    value = "".join(char for char in value if char >= " " or char in "\t\n")
                cell = WriteOnlyCell(sheet, value=value)
                if isinstance(value, str):
                    cell.data_type = "s"  # whatever it begins with
                cells.append(cell)
            sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
