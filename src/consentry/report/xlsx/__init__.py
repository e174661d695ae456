"""XLSX in the layout that test laboratories hand on: overview, basis, conclusions, behaviour, permissions, SDKs, coverage."""

from __future__ import annotations

import io
from collections.abc import Sequence

from openpyxl import Workbook

from consentry.model.report import Report
from consentry.model.text import Language
from consentry.report.summary import Summary
from consentry.report.xlsx.archive import settled
from consentry.report.xlsx.sheets import SHEETS
from consentry.report.xlsx.style import fill_sheet


def render(reports: Sequence[Report], language: Language) -> bytes:
    """Return one workbook; several apps stand below each other, told apart by the first column."""
    book = Workbook()
    book.remove(book.worksheets[0])
    summaries = [Summary(report) for report in reports]
    for sheet in SHEETS:
        page = book.create_sheet(sheet.title.in_(language))
        rows = [row for summary in summaries for row in sheet.rows(summary, language)]
        fill_sheet(page, sheet.columns, rows, language)
    book.properties.creator = "Consentry"
    book.properties.title = (
        "个人信息合规检测报告" if language is Language.ZH else "Personal-information compliance report"
    )
    out = io.BytesIO()
    book.save(out)
    return settled(out.getvalue())
