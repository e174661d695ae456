"""Pages of the area `notices`: the list, a notice with its documents and the proof of its service."""

from __future__ import annotations

from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.notices import acts, queries
from consentry.campaign.notices.documents import FILES, documents
from consentry.campaign.notices.documents.view import view
from consentry.campaign.notices.models import Service
from consentry.campaign.notices.submissions import due_of
from consentry.campaign.people import access
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.downloads import attachment
from consentry.campaign.registry.models import Blob
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.form_pages import form_page
from consentry.campaign.web.listing import listing
from consentry.campaign.web.notices.forms import BounceForm, NoticeFilter
from consentry.campaign.web.pages import BOTH, Request, page, show
from consentry.campaign.web.reporting.page import page_language


@page(Action.CASE_VIEW)
def notices(request: Request) -> HttpResponse:
    """List the notices; an operator finds its own in its own area."""
    found = listing(request, queries.notices(request.user), NoticeFilter)
    return show(request, "web/notices/list.html", {"listing": found})


@page(Action.CASE_VIEW)
def notice(request: Request, pk: int) -> HttpResponse:
    """Show a notice as it was frozen at issue, its services and what the operator says."""
    one = get_object_or_404(queries.notices(request.user), pk=pk)
    context = {
        "notice": one,
        "campaign": one.case.campaign,
        "view": view(one, page_language()),
        "due": due_of(one),
        "files": list(FILES),
        "services": one.services.order_by("at", "pk"),
        "submissions": queries.submissions(request.user).filter(notice=one).order_by("pk"),
        "may_edit": access.may(request.user, Action.NOTICE_ISSUE, one),
        "accepted": Service.State.ACCEPTED,
    }
    return show(request, "web/notices/one.html", context)


@page(Action.CASE_VIEW)
def document(request: Request, pk: int, name: str) -> FileResponse:
    """Give a document of the notice; it is made once and kept."""
    one = get_object_or_404(queries.notices(request.user), pk=pk)
    if name not in FILES:
        raise Http404(name)
    blob = get_object_or_404(Blob, pk=documents(one)[name])
    return attachment(blob, f"{one.number}-{name}")


@page(Action.NOTICE_ISSUE, methods=BOTH)
def bounce(request: Request, pk: int) -> HttpResponse:
    """Note that a mail came back."""
    service = get_object_or_404(queries.services(request.user), pk=pk)
    form = BounceForm(request.POST or None)
    up = ("web:notices:one", service.notice_id)
    if form.is_valid():
        with ErrorsOn(form):
            acts.record_bounce(request.user, service, form.cleaned_data["text"])
            return done(request, _("Noted: serve it in another way."), *up)
    return form_page(request, form, _("A mail came back"), _("Record"), up, service.notice.number)
