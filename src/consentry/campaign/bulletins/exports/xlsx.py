"""A bulletin as XLSX: every cell is text, so that no name is taken for a formula."""

from __future__ import annotations

import io

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from consentry.campaign.bulletins.exports.table import Page

_WIDTHS = (8, 24, 40, 18, 16, 40)  #: characters
_LONGEST = 32_767  #: characters that a cell holds
_HEIGHT = 16  #: points of a line


def render(page: Page) -> bytes:
    """Return the workbook, which prints on landscape pages."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # noqa: S101 - a new workbook has one sheet
    sheet.title = page.sheet
    sheet.page_setup.orientation = "landscape"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0
    for letter, width in zip("ABCDEF", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    for line in (page.sample, page.title, *page.paragraphs):
        if line:
            _across(sheet, line, bold=line == page.title)
    _row(sheet, page.columns, bold=True)
    for row in page.rows:
        _row(sheet, row)
    _across(sheet, page.footer)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _across(sheet: Worksheet, text: str, *, bold: bool = False) -> None:
    """Write a line over all columns."""
    row = _next(sheet)
    _text(sheet, row, 1, text, bold=bold)
    sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(_WIDTHS))
    sheet.row_dimensions[row].height = _HEIGHT * _lines(text, sum(_WIDTHS))


def _row(sheet: Worksheet, values: tuple[str, ...], *, bold: bool = False) -> None:
    row = _next(sheet)
    for column, value in enumerate(values, start=1):
        _text(sheet, row, column, value, bold=bold)
    lines = max(_lines(value, width) for value, width in zip(values, _WIDTHS, strict=True))
    sheet.row_dimensions[row].height = _HEIGHT * lines


def _lines(text: str, width: int) -> int:
    """Return how many lines a text takes: not every program makes rows higher by itself. Chinese is twice as wide."""
    widths = [sum(1 + (char > "\u2e7f") for char in line) for line in text.split("\n")]
    return sum(1 + wide // width for wide in widths)


def _next(sheet: Worksheet) -> int:
    return 1 if sheet["A1"].value is None else sheet.max_row + 1


def _text(sheet: Worksheet, row: int, column: int, value: str, *, bold: bool) -> None:
    cell = sheet.cell(row, column, value[:_LONGEST])
    cell.data_type = "s"
    cell.number_format = "@"
    cell.font = Font(bold=bold)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
