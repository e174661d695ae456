"""Files behind findings: pictures made anew for the page, everything as downloads."""

from __future__ import annotations

from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404

from consentry.campaign.cases import queries
from consentry.campaign.cases.models import Attachment
from consentry.campaign.people.roles import Action
from consentry.campaign.registry import blobs, contents
from consentry.campaign.registry.downloads import attachment
from consentry.campaign.web.lab import pictures
from consentry.campaign.web.pages import Request, page


@page(Action.FINDING_DECIDE, Action.FINDING_REVIEW)
def file(request: Request, pk: int) -> FileResponse:
    """Give the file as it was attached."""
    one = _attachment(request, pk)
    return attachment(one.blob, one.file_name)


@page(Action.FINDING_DECIDE, Action.FINDING_REVIEW)
def picture(request: Request, pk: int) -> HttpResponse:
    """Show an attached picture as a PNG that was made here."""
    one = _attachment(request, pk)
    if one.media_type not in contents.PICTURES:
        raise Http404
    with blobs.read(one.blob) as stored:
        try:
            data = pictures.png(stored)
        except pictures.Unreadable as error:
            raise Http404 from error
    response = HttpResponse(data, content_type="image/png")
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response.headers["Cache-Control"] = "private, max-age=3600"
    return response


def _attachment(request: Request, pk: int) -> Attachment:
    return get_object_or_404(queries.attachments(request.user), pk=pk)
