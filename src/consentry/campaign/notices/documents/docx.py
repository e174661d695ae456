"""The notice as DOCX."""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterable

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import _Cell

from consentry.campaign.notices.documents.view import View

_WIDTHS = (10, 26, 40, 54, 36)  #: millimetres of the columns of findings


def render(view: View) -> bytes:
    """Return the document."""
    document = new_document(view.language, f"{view.title} {view.number}")
    if view.sample:
        _centred(document, view.sample, bold=True)
    _centred(document, view.title, bold=True, points=20)
    _centred(document, view.number)
    for line in (*view.addressee, view.opening):
        document.add_paragraph(line)
    facts = document.add_table(rows=0, cols=2, style="Table Grid")
    for label, value in view.facts:
        fill(facts.add_row().cells, ((label,), (value,)))
    _heading(document, view.findings_heading)
    table = document.add_table(rows=1, cols=len(view.columns), style="Table Grid")
    table.autofit = False
    fill(table.rows[0].cells, [(column,) for column in view.columns], bold=True)
    repeat_header(table.rows[0]._tr)
    for row in view.rows:
        fill(table.add_row().cells, row)
    for table_row in table.rows:
        for cell, width in zip(table_row.cells, _WIDTHS, strict=True):
            cell.width = Mm(width)
    for section in view.sections:
        _heading(document, section.heading)
        for line in section.paragraphs:
            document.add_paragraph(line)
    for line in (*view.signature, view.no_seal):
        document.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return saved(document)


def new_document(language: str, title: str) -> DocumentType:
    """Return an empty A4 document with Chinese fonts, that tells no time and no author of its own."""
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(22)
    page.top_margin = page.bottom_margin = Mm(25)
    style = document.styles["Normal"]
    style.font.name = "Times New Roman"
    style.font.size = Pt(11)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:eastAsia"), "SimSun")
    properties = document.core_properties
    properties.title, properties.language, properties.author = title, language, "Consentry"
    properties.created = properties.modified = datetime.datetime(2000, 1, 1)
    properties.comments = ""
    return document


def saved(document: DocumentType) -> bytes:
    """Return the bytes of a document."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def fill(cells: Iterable[_Cell], values: Iterable[Iterable[str]], *, bold: bool = False) -> None:
    """Write the paragraphs of each cell, small."""
    for cell, lines in zip(cells, values, strict=True):
        paragraph = cell.paragraphs[0]
        for number, line in enumerate(lines):
            if number:
                paragraph = cell.add_paragraph()
            run = paragraph.add_run(line)
            run.bold = bold
            run.font.size = Pt(8.5)


def repeat_header(row: object) -> None:
    """Repeat a table row on every page."""
    from docx.oxml import OxmlElement

    properties = row.get_or_add_trPr()  # type: ignore[attr-defined]
    header = OxmlElement("w:tblHeader")
    header.set(qn("w:val"), "true")
    properties.append(header)


def _heading(document: DocumentType, text: str) -> None:
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(12)
    paragraph.paragraph_format.keep_with_next = True
    paragraph.add_run(text).bold = True


def _centred(document: DocumentType, text: str, *, bold: bool = False, points: int = 11) -> None:
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(text)
    run.bold = bold
    run.font.size = Pt(points)
