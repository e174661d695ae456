"""Files of the area `mynotices`: documents, evidence, what was filed. Always downloads."""

from __future__ import annotations

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404

from consentry.campaign.notices import queries
from consentry.campaign.notices.documents import FILES
from consentry.campaign.notices.documents import document as document_of
from consentry.campaign.notices.models import Notice
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.downloads import attachment
from consentry.campaign.web.pages import Request, page


@page(Action.STATEMENT_FILE)
def document(request: Request, pk: int, name: str) -> FileResponse:
    """Give the notice as a document."""
    notice = get_object_or_404(queries.notices(request.user), pk=pk)
    if name not in FILES:
        raise Http404
    return attachment(document_of(notice, name), f"{notice.number}-{name}")


@page(Action.STATEMENT_FILE)
def evidence(request: Request, pk: int, sha256: str) -> FileResponse:
    """Give a file behind one of the findings."""
    notice = get_object_or_404(queries.notices(request.user), pk=pk)
    try:
        name, blob = queries.evidence_file(request.user, notice, sha256)
    except Notice.DoesNotExist as error:
        raise Http404 from error
    return attachment(blob, name)


@page(Action.STATEMENT_FILE)
def attached(request: Request, pk: int) -> FileResponse:
    """Give back the file of a submission."""
    one = get_object_or_404(queries.submissions(request.user).select_related("attachment"), pk=pk)
    if one.attachment is None:
        raise Http404
    return attachment(one.attachment, one.attachment_name or f"submission-{pk}")
