"""A bulletin as XLSX: every cell is text, so that no name is taken for a formula."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font

from consentry.campaign.bulletins.exports.table import Page

_WIDTHS = (8, 24, 40, 18, 16, 40)  #: characters
_LONGEST = 32_767  #: characters that a cell holds


def render(page: Page) -> bytes:
    """Return the workbook."""
    book = Workbook(write_only=True)
    sheet: Any = book.create_sheet(page.sheet)  # write-only sheets have no types
    for letter, width in zip("ABCDEF", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    for line in (page.sample, page.title, *page.paragraphs):
        if line:
            sheet.append([_text(sheet, line, bold=line == page.title)])
    sheet.append([_text(sheet, column, bold=True) for column in page.columns])
    for row in page.rows:
        sheet.append([_text(sheet, cell) for cell in row])
    sheet.append([_text(sheet, page.footer)])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _text(sheet: Any, value: str, *, bold: bool = False) -> Cell:
    cell = WriteOnlyCell(sheet, value=value[:_LONGEST])
    cell.data_type = "s"
    cell.number_format = "@"
    cell.font = Font(bold=bold)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
