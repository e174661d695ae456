"""Tells a document's format from its first bytes, then from its name."""

from __future__ import annotations

import re
from pathlib import PurePath

from consentry.model.document import DocumentFormat

_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")
_HTML = re.compile(
    rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<(?:div|p|table|h1|h2|meta|title|span|ul|br)[\s/>]",
    re.IGNORECASE,
)
_MARKDOWN = re.compile(
    rb"^(?:#{1,6} \S|\|[ \t:|-]*-{3}[ \t:|-]*\|?\s*$|[*-] \[|.{0,400}\[[^\]\n]{1,200}\]\(https?:)", re.MULTILINE
)
_NAMES = {
    ".htm": DocumentFormat.HTML,
    ".html": DocumentFormat.HTML,
    ".xhtml": DocumentFormat.HTML,
    ".md": DocumentFormat.MARKDOWN,
    ".markdown": DocumentFormat.MARKDOWN,
    ".txt": DocumentFormat.TEXT,
}
#: endings of files that a folder of policies is searched for
ENDINGS = frozenset((*_NAMES, ".pdf", ".docx", ".png", ".jpg", ".jpeg", ".webp", ".bmp"))
_HEAD = 65_536


def format_of(name: str, data: bytes) -> DocumentFormat:
    """Return the format of `data`; UNKNOWN for what is certainly no text."""
    head = data[:_HEAD]
    if b"%PDF-" in head[:1024]:
        return DocumentFormat.PDF
    if head.startswith(b"PK\x03\x04"):
        return DocumentFormat.DOCX
    if head.startswith(_IMAGES) or (head.startswith(b"RIFF") and head[8:12] == b"WEBP"):
        return DocumentFormat.IMAGE
    if head.startswith((b"\x7fELF", b"dex\n", b"\x1f\x8b", b"\xd0\xcf\x11\xe0")):
        return DocumentFormat.UNKNOWN
    narrow = head.replace(b"\0", b"") if head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head[:64] else head
    named = _NAMES.get(PurePath(name).suffix.lower())
    if named is DocumentFormat.HTML or (named is None and _HTML.search(narrow)):
        return DocumentFormat.HTML
    if named is DocumentFormat.TEXT and re.match(rb"\s*<(?:!doctype\s+html|html)", narrow, re.IGNORECASE):
        return DocumentFormat.HTML
    if named is None and _MARKDOWN.search(narrow):
        return DocumentFormat.MARKDOWN
    return named or DocumentFormat.TEXT
