"""Pages of the area `notices`: what operators say, and its decision by somebody else than who issued the notice."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.notices import queries
from consentry.campaign.notices import submissions as acts
from consentry.campaign.notices.models import Submission
from consentry.campaign.people import access
from consentry.campaign.people.access import FourEyesViolation
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.downloads import attachment
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.listing import listing
from consentry.campaign.web.notices.forms import AppealForm, DecideForm, ExtensionForm, NoteForm, SubmissionFilter
from consentry.campaign.web.pages import BOTH, Request, page, show

Kind, Decision = Submission.Kind, Submission.Decision


@page(Action.CASE_VIEW)
def submissions(request: Request) -> HttpResponse:
    """List statements, appeals and requests, those that wait first."""
    found = queries.submissions(request.user).select_related("notice__case__campaign").order_by("-pk")
    return show(request, "web/notices/submissions.html", {"listing": listing(request, found, SubmissionFilter)})


@page(Action.CASE_VIEW, methods=BOTH)
def submission(request: Request, pk: int) -> HttpResponse:
    """Show what the operator says; decide on it."""
    one = get_object_or_404(queries.submissions(request.user).select_related("notice__case__campaign"), pk=pk)
    form = _form(request, one) if one.decision == Decision.PENDING else None
    refusal = _refusal(request, one)
    if form is not None and form.is_valid():
        given = form.cleaned_data
        with ErrorsOn(form):
            acts.decide(
                request.user,
                one,
                Decision(given.get("decision", Decision.NOTED)),
                given["reason"],
                new_deadline=given.get("new_deadline"),
                withdraw=[int(key) for key in given["withdraw"]] if given.get("withdraw") else None,
            )
            return done(request, _("The decision is recorded."), "web:notices:submission", pk)
    context: dict[str, Any] = {
        "submission": one,
        "campaign": one.notice.case.campaign,
        "form": None if refusal else form,
        "refusal": refusal if one.decision == Decision.PENDING else "",
        "findings": [each for each in one.notice.findings if each["finding"] in one.withdrawn],
    }
    return show(request, "web/notices/submission.html", context)


@page(Action.CASE_VIEW)
def file(request: Request, pk: int) -> FileResponse:
    """Give the file that came with it."""
    one = get_object_or_404(queries.submissions(request.user), pk=pk)
    if one.attachment is None:
        raise Http404
    return attachment(one.attachment, one.attachment_name or f"submission-{one.pk}")


def _form(request: Request, one: Submission) -> forms.Form:
    sent = request.POST or None
    if one.kind == Kind.STATEMENT:
        return NoteForm(sent)
    if one.kind == Kind.EXTENSION:
        return ExtensionForm(sent, initial={"new_deadline": one.asked_deadline})
    if one.kind == Kind.APPEAL:
        findings = [(each["finding"], each["summary"]["zh"] or each["title"]["zh"]) for each in one.notice.findings]
        return AppealForm(sent, findings=findings)
    return DecideForm(sent)


def _refusal(request: Request, one: Submission) -> str:
    """Return why this person does not decide on it; empty where nothing stands against it. The act says so too."""
    try:
        access.require(request.user, acts.DECIDE_AS[Kind(one.kind)], one)
    except FourEyesViolation:
        return _("You issued the notice yourself: somebody else must decide on this.")
    except PermissionDenied:
        return _("An officer decides on this.")
    return ""
