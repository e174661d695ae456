"""How a sheet looks: a head that stays, widths, wrapped text, colours of outcomes."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from consentry.model.text import Language, Text
from consentry.model.verdict import Outcome
from consentry.report import words
from consentry.report.xlsx.cell import write

#: a column: head and width in characters
Column = tuple[Text, int]
Row = Sequence[str | int]

_FONT = "Microsoft YaHei"
_HEAD = Font(name=_FONT, size=10, bold=True, color="FFFFFF")
_HEAD_FILL = PatternFill("solid", fgColor="1D4F91")
_BODY = Font(name=_FONT, size=10)
_THIN = Side(style="thin", color="DDE1E8")
_BORDER = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_WRAP = Alignment(wrap_text=True, vertical="top")
_TINTS = {
    Outcome.VIOLATED: ("FDECED", "A31621"),
    Outcome.SUSPECTED: ("FFF2DF", "844800"),
    Outcome.UNDETERMINED: ("E8EEF6", "3A5578"),
    Outcome.SATISFIED: ("E4F3EA", "17603A"),
    Outcome.NOT_APPLICABLE: ("ECEEF2", "596273"),
}

#: rows of one sheet; what is more is counted in the last row
MOST_ROWS = 50_000


def fill_sheet(page: Worksheet, columns: Sequence[Column], rows: Sequence[Row], language: Language) -> None:
    """Write head and rows."""
    tints = {words.OUTCOME[outcome].in_(language): tint for outcome, tint in _TINTS.items()}
    for number, (head, width) in enumerate(columns, start=1):
        cell = _cell(page, 1, number)
        write(cell, head.in_(language))
        cell.font, cell.fill, cell.alignment, cell.border = _HEAD, _HEAD_FILL, _WRAP, _BORDER
        page.column_dimensions[get_column_letter(number)].width = width
    shown = list(rows[:MOST_ROWS])
    if len(rows) > MOST_ROWS:
        more = len(rows) - MOST_ROWS
        shown.append([Text(f"另有 {more} 行，见 JSON 报告", f"{more} more rows: see the JSON report").in_(language)])
    for line, row in enumerate(shown, start=2):
        for number, value in enumerate(row, start=1):
            cell = _cell(page, line, number)
            write(cell, value)
            cell.font, cell.alignment, cell.border = _BODY, _WRAP, _BORDER
            if isinstance(value, str) and value in tints:
                background, ink = tints[value]
                cell.fill = PatternFill("solid", fgColor=background)
                cell.font = Font(name=_FONT, size=10, bold=True, color=ink)
    page.freeze_panes = "A2"
    if rows:
        page.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(shown) + 1}"
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    page.print_title_rows = "1:1"


def _cell(page: Worksheet, row: int, column: int) -> Cell:
    cell = page.cell(row=row, column=column)
    if not isinstance(cell, Cell):  # no cells are merged here
        raise TypeError(f"{page.title}: cell {row}, {column} is merged")
    return cell
