"""A published bulletin in the formats that everybody can have without a login: an explicit list."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from consentry.campaign.bulletins import canonical
from consentry.campaign.bulletins.exports import docx, pdf, xlsx
from consentry.campaign.bulletins.exports.feed import atom
from consentry.campaign.bulletins.exports.table import Page, page
from consentry.campaign.bulletins.models import Bulletin
from consentry.model.text import Language

__all__ = ["FORMATS", "Format", "NotPublished", "Page", "atom", "export", "page"]


class NotPublished(ValueError):
    """A draft has no public form."""


class Format(msgspec.Struct, frozen=True, kw_only=True):
    """A format: its renderer and media type."""

    render: Callable[[Bulletin, Language], bytes]
    media_type: str


FORMATS: dict[str, Format] = {
    "docx": Format(
        render=lambda bulletin, language: docx.render(page(bulletin, language)),
        media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    "xlsx": Format(
        render=lambda bulletin, language: xlsx.render(page(bulletin, language)),
        media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ),
    "pdf": Format(render=lambda bulletin, language: pdf.render(page(bulletin, language)), media_type="application/pdf"),
    "html": Format(
        render=lambda bulletin, language: pdf.html(page(bulletin, language)).encode(), media_type="text/html"
    ),
    "json": Format(render=lambda bulletin, _language: canonical.encode(bulletin), media_type="application/json"),
}


def export(bulletin: Bulletin, name: str, language: Language) -> bytes:
    """Return a published bulletin in the format `name`. Raises NotPublished, KeyError."""
    if bulletin.state != Bulletin.State.PUBLISHED:
        raise NotPublished(str(bulletin))
    return FORMATS[name].render(bulletin, language)
