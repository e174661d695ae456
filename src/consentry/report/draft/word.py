"""The draft as DOCX, through python-docx."""

from __future__ import annotations

import io

from docx import Document
from docx.oxml.ns import qn

from consentry.model.report import Report
from consentry.model.text import Language
from consentry.report.draft.draft import draft_of
from consentry.report.visible import visible
from consentry.report.xlsx.archive import settled

_FONT = "SimSun"


def render(report: Report, language: Language) -> bytes:
    """Return the document; the same bytes for the same report."""
    draft = draft_of(report, language)
    document = Document()
    document.styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), _FONT)
    document.core_properties.author = "Consentry"
    document.core_properties.title = visible(draft.title)
    document.add_heading(visible(draft.title), 0)
    for note in draft.notes:
        document.add_paragraph(visible(note))
    for part in draft.parts:
        document.add_heading(visible(part.title), 1)
        for note in part.notes:
            document.add_paragraph(visible(note))
        if part.table:
            table = document.add_table(rows=1, cols=len(part.table.columns), style="Table Grid")
            for cell, text in zip(table.rows[0].cells, part.table.columns, strict=True):
                cell.text = visible(text)
            for row in part.table.rows:
                for cell, lines in zip(table.add_row().cells, row, strict=True):
                    cell.text = "\n".join(map(visible, lines))
    out = io.BytesIO()
    document.save(out)
    return settled(out.getvalue())
