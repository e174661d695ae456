"""A bulletin as DOCX."""

from __future__ import annotations

from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from consentry.campaign.bulletins.exports.table import Page
from consentry.campaign.notices.documents.docx import fill, new_document, repeat_header, saved

_WIDTHS = (14, 44, 66, 34, 30, 65)  #: millimetres


def render(page: Page) -> bytes:
    """Return the document, landscape."""
    document = new_document(page.language, page.title)
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    if page.sample:
        document.add_paragraph().add_run(page.sample).bold = True
    heading = document.add_paragraph()
    heading.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = heading.add_run(page.title)
    run.bold, run.font.size = True, Pt(18)
    for paragraph in page.paragraphs:
        document.add_paragraph(paragraph)
    table = document.add_table(rows=1, cols=len(page.columns), style="Table Grid")
    table.autofit = False
    fill(table.rows[0].cells, [(column,) for column in page.columns], bold=True)
    repeat_header(table.rows[0]._tr)
    for row in page.rows:
        cells = table.add_row().cells
        fill(cells, [cell.split("\n") for cell in row])
    for table_row in table.rows:
        for cell, width in zip(table_row.cells, _WIDTHS, strict=True):
            cell.width = Mm(width)
    document.add_paragraph(page.footer)
    return saved(document)
