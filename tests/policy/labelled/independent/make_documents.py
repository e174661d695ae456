"""Makes the DOCX and PDF documents of the independent set of their sources (`NAME.docx.html`, `NAME.pdf.html`).

python tests/policy/labelled/independent/make_documents.py
"""

from __future__ import annotations

import io
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import docx
from docx.document import Document
from weasyprint import HTML

FOLDER = Path(__file__).parent
_STYLE = (
    "<style>@page { margin: 2cm } body { font: 11px 'Noto Serif CJK SC', serif } td, th { padding: 2px 4px }</style>"
)
_BLOCKS = {"h1": "Heading 1", "h2": "Heading 2", "h3": "Heading 3", "p": "Normal", "li": "List Bullet"}


class _Writer(HTMLParser):
    """Writes headings, paragraphs, list items and tables of cells to a Word document."""

    def __init__(self, document: Document) -> None:
        super().__init__(convert_charrefs=True)
        self._document = document
        self._text = ""
        self._rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS or tag in ("td", "th"):
            self._text = ""
        elif tag == "table":
            self._rows = []
        elif tag == "tr":
            self._rows.append([])

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        text = " ".join(self._text.split())
        if tag in _BLOCKS:
            self._document.add_paragraph(text, style=_BLOCKS[tag])
        elif tag in ("td", "th"):
            self._rows[-1].append(text)
        elif tag == "table":
            table = self._document.add_table(len(self._rows), max(map(len, self._rows)), style="Table Grid")
            for cells, row in zip(table.rows, self._rows, strict=True):
                for cell, words in zip(cells.cells, row, strict=True):
                    cell.text = words


def word(markup: str) -> bytes:
    """Return a DOCX of simple HTML."""
    document = docx.Document()
    _Writer(document).feed(markup)
    saved, out = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in made.namelist():  # without the time of day, so that the same source gives the same bytes
            archive.writestr(zipfile.ZipInfo(name), made.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def pdf(markup: str) -> bytes:
    """Return a PDF of simple HTML."""
    data: bytes = HTML(string=_STYLE + markup).write_pdf()
    return data


if __name__ == "__main__":
    for source in sorted(FOLDER.glob("*/*.html")):
        make = {".docx": word, ".pdf": pdf}.get(Path(source.stem).suffix)
        if make is not None:
            source.with_suffix("").write_bytes(make(source.read_text("utf-8")))
