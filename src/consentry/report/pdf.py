"""PDF: the page for paper, set by WeasyPrint, which is allowed to fetch nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import NoReturn

from consentry.model.report import Report
from consentry.model.text import Language
from consentry.report.html import print_page


class RefusedUrl(ValueError):
    """A document asked for something outside itself."""


def render(reports: Sequence[Report], language: Language) -> bytes:
    """Return one PDF for all apps, in one language: its bytes depend on the reports and the installed fonts only."""
    from weasyprint import HTML  # late: half a second that other formats need not wait

    page = print_page(reports, language)
    identifier = hashlib.sha256(page.encode()).digest()[:16]
    document = HTML(string=page, base_url=None, url_fetcher=_refuse)
    return bytes(document.write_pdf(pdf_identifier=identifier))


def _refuse(url: str, *_: object, **__: object) -> NoReturn:
    raise RefusedUrl(url)
