"""Making a notice's documents once and keeping them: what was served is what stays."""

from __future__ import annotations

from collections.abc import Callable

from django.db import transaction

from consentry.campaign.notices.documents import docx, pdf
from consentry.campaign.notices.documents.view import View, view
from consentry.campaign.notices.models import Notice
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import Blob
from consentry.model.text import Language

_RENDERERS: dict[str, Callable[[View], bytes]] = {"pdf": pdf.render, "docx": docx.render}

#: `zh.pdf` etc. -> media type
FILES = {
    f"{language}.{suffix}": media_type
    for language in Language
    for suffix, media_type in (
        ("pdf", "application/pdf"),
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    )
}


def documents(notice: Notice) -> dict[str, str]:
    """Return file name -> hash; made at the first call, outside any lock, and kept. The same ever after."""
    if notice.documents:
        return dict(notice.documents)
    made = {}
    for name in FILES:
        language, _, suffix = name.partition(".")
        made[name] = blobs.store(_RENDERERS[suffix](view(notice, Language(language)))).sha256
    with transaction.atomic():
        locked = Notice.objects.select_for_update().get(pk=notice.pk)
        if not locked.documents:
            locked.documents = made
            locked.save(update_fields=["documents"])
    notice.documents = locked.documents
    return dict(locked.documents)


def document(notice: Notice, name: str) -> Blob:
    """Return one of the `FILES`. Raises KeyError for another name. The caller checked that the person may have it."""
    return Blob.objects.get(pk=documents(notice)[name])
