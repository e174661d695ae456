"""Pages of the area `lab`: a finding with its evidence, what people decide on it, and the queue of reviewers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.cases import acts, queries
from consentry.campaign.cases.judging import DECIDABLE, DECIDED
from consentry.campaign.cases.models import Finding
from consentry.campaign.jobs import queries as jobs
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds.models import Assignment
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.file_fields import kept
from consentry.campaign.web.lab import clauses
from consentry.campaign.web.lab.forms import (
    AddFindingForm,
    ApproveForm,
    AttachForm,
    ConfirmForm,
    RejectForm,
    ReturnForm,
)
from consentry.campaign.web.lab.neighbours import neighbours, next_to_decide, next_to_review
from consentry.campaign.web.lab.standing import why_not
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, POST, Request, page, show
from consentry.campaign.web.reporting.page import Page, page_language

LAB = (Action.FINDING_DECIDE, Action.FINDING_REVIEW)
Forms = dict[str, forms.Form]
_FORMS: dict[str, type[forms.Form]] = {
    "confirm": ConfirmForm,
    "reject": RejectForm,
    "attach": AttachForm,
    "approve": ApproveForm,
    "return": ReturnForm,
}


@page(Action.FINDING_REVIEW)
def review(request: Request) -> HttpResponse:
    """List the decisions that wait for this person's review."""
    found = listing(request, queries.findings_to_review(request.user))
    return show(request, "web/lab/review.html", {"listing": found})


@page(*LAB)
def finding(request: Request, pk: int) -> HttpResponse:
    """Show a finding with its evidence and what may be done with it."""
    return _shown(request, _finding(request, pk), {})


@page(Action.FINDING_DECIDE, methods=POST)
def confirm(request: Request, pk: int) -> HttpResponse:
    """Confirm a finding."""
    return _decide(request, pk, "confirm", acts.confirm, next_to_decide)


@page(Action.FINDING_DECIDE, methods=POST)
def reject(request: Request, pk: int) -> HttpResponse:
    """Reject a finding, with the reason."""
    return _decide(request, pk, "reject", acts.reject, next_to_decide)


@page(Action.FINDING_REVIEW, methods=POST)
def approve(request: Request, pk: int) -> HttpResponse:
    """Agree with what the inspector decided."""
    return _decide(request, pk, "approve", acts.approve, next_to_review)


@page(Action.FINDING_REVIEW, methods=POST)
def give_back(request: Request, pk: int) -> HttpResponse:
    """Give a finding back to the inspectors."""
    return _decide(request, pk, "return", acts.return_finding, next_to_review)


@page(Action.FINDING_DECIDE, methods=POST)
def attach(request: Request, pk: int) -> HttpResponse:
    """Put files behind a finding."""
    one = _finding(request, pk)
    form = _form("attach", request.POST, request.FILES)
    if form.is_valid():
        with ErrorsOn(form):
            for name, blob in map(kept, form.cleaned_data["evidence"]):
                acts.attach(request.user, one, name, blob)
            return done(request, _("Attached."), "web:lab:finding", pk)
    return _shown(request, one, {"attach": form})


@page(Action.FINDING_DECIDE, methods=BOTH)
def add(request: Request, pk: int) -> HttpResponse:
    """Add a finding that a person observed."""
    inspection = get_object_or_404(jobs.inspections(request.user), pk=pk)
    form = AddFindingForm(
        request.POST or None, request.FILES or None, campaign=inspection.campaign, language=page_language()
    )
    if form.is_valid():
        values = form.cleaned_data
        with ErrorsOn(form):
            files = [kept(file) for file in values.pop("attachments")]
            added = acts.add_finding(request.user, inspection, attachments=files, **values)
            return done(request, _("The finding is added."), "web:lab:finding", added.pk)
    return show(request, "web/lab/add.html", {"inspection": inspection, "form": form})


def _decide(
    request: Request, pk: int, name: str, act: Callable[..., Finding], following: Callable[[User, Finding], int | None]
) -> HttpResponse:
    """Carry out a decision and go to the next finding that waits for one."""
    one = _finding(request, pk)
    form = _form(name, request.POST)
    if form.is_valid():
        with ErrorsOn(form):
            act(request.user, one, **form.cleaned_data)
            return done(request, _("Decided."), "web:lab:finding", following(request.user, one) or pk)
    return _shown(request, one, {name: form})


def _form(name: str, *given: Any, **options: Any) -> forms.Form:
    """Return a form of the page; ids begin with its name, because there are several."""
    options["auto_id"] = f"{name}_%s"
    return _FORMS[name](*given, **options)


def _finding(request: Request, pk: int) -> Finding:
    return get_object_or_404(queries.findings(request.user), pk=pk)


def _shown(request: Request, one: Finding, sent: Forms) -> HttpResponse:
    """Return the page; `sent` has the form that was sent and is wrong."""
    user, inspection = request.user, one.inspection
    decide, refusal = _may_decide(request, one), ""
    forms_: Forms = {}
    version = {"version": one.version}
    if decide:
        forms_ = {
            "confirm": _form("confirm", initial=version),
            "reject": _form("reject", initial=version),
            "attach": _form("attach"),
        }
    elif access.may(user, Action.FINDING_REVIEW, one) and _reviewable(one):
        refusal = why_not(user, Action.FINDING_REVIEW, one)
        forms_ = {} if refusal else {name: _form(name, initial=version) for name in ("approve", "return")}
    context: dict[str, Any] = {
        "finding": one,
        "inspection": inspection,
        "clauses": clauses.names(one.clauses, page_language()),
        "judgements": one.judgements.select_related("by"),
        "forms": [(name, form) for name, form in (forms_ | sent).items()],
        "wrong": next(iter(sent.values()), None),
        "refusal": refusal,
        **neighbours(user, one),
    }
    if not one.added and inspection.report_id is not None and access.may(user, Action.INSPECTION_VIEW, inspection):
        report = Page(jobs.report(user, inspection))
        found = queries.evidence(user, one)
        context |= {"report": report, "explanation": report.explanation(one.rule)}
        context["evidence"] = report.evidence(found) if found else None
    return show(request, "web/lab/finding.html", context)


def _may_decide(request: Request, one: Finding) -> bool:
    """Return whether the person can still decide on it; the act says so too."""
    at_work = one.assignment is not None and one.assignment.state == Assignment.State.OPEN
    lab = one.inspection.purpose == Inspection.Purpose.LAB
    settled = one.state == Finding.State.REJECTED and one.reviewed_by_id is not None
    return (
        access.may(request.user, Action.FINDING_DECIDE, one)
        and one.state in DECIDABLE
        and not settled
        and (at_work or not lab)
    )


def _reviewable(one: Finding) -> bool:
    submitted = one.assignment is not None and one.assignment.state == Assignment.State.SUBMITTED
    lab = one.inspection.purpose == Inspection.Purpose.LAB
    return one.state in DECIDED and one.reviewed_by_id is None and (submitted or not lab)
