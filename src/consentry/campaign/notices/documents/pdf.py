"""The notice as PDF: a page for paper, set by WeasyPrint, which is allowed to fetch nothing."""

from __future__ import annotations

import hashlib
from typing import NoReturn

from django.template.loader import render_to_string

from consentry.campaign.notices.documents.view import View


class RefusedUrl(ValueError):
    """A document asked for something outside itself."""


def render(view: View) -> bytes:
    """Return the PDF."""
    return write_pdf(render_to_string("notices/notice.html", {"view": view}))


def write_pdf(page: str) -> bytes:
    """Return an HTML page as PDF: its bytes depend on the page and the installed fonts only."""
    from weasyprint import HTML  # late: half a second that pages need not wait

    identifier = hashlib.sha256(page.encode()).digest()[:16]
    return bytes(HTML(string=page, base_url=None, url_fetcher=_refuse).write_pdf(pdf_identifier=identifier))


def _refuse(url: str, *_: object, **__: object) -> NoReturn:
    raise RefusedUrl(url)
