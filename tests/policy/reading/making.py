"""Makes documents of every format for the tests."""

from __future__ import annotations

import io
import zipfile

_DOCUMENT = (
    '<?xml version="1.0" encoding="UTF-8"?><w:document '
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>{}</w:body></w:document>'
)
_STYLES = (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/></w:style></w:styles>'
)
_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="hyperlink" Target="https://sdk.example.com/" TargetMode="External"/></Relationships>'
)


def docx(body: str, *, prefix: str = "") -> bytes:
    """Return a DOCX with `body` as the inner XML of its main document."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", prefix + _DOCUMENT.format(body))
        archive.writestr("word/styles.xml", _STYLES)
        archive.writestr("word/_rels/document.xml.rels", _RELS)
    return out.getvalue()


def paragraph(text: str, properties: str = "", run: str = "") -> str:
    """Return a DOCX paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r></w:p>"


def pdf(markup: str) -> bytes:
    """Return a PDF of a page of HTML."""
    from weasyprint import HTML

    data: bytes = HTML(string=f"<style>body {{ font: 12px sans-serif }}</style>{markup}").write_pdf()
    return data
