"""A bulletin as PDF, and as the HTML that it is printed from."""

from __future__ import annotations

from django.template.loader import render_to_string

from consentry.campaign.bulletins.exports.table import Page
from consentry.campaign.notices.documents.pdf import write_pdf


def render(page: Page) -> bytes:
    """Return the PDF."""
    return write_pdf(html(page))


def html(page: Page) -> str:
    """Return the page that is printed: one file, nothing outside it."""
    return render_to_string("bulletins/paper.html", {"page": page})
