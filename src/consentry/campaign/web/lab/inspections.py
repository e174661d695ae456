"""Pages of the area `lab`: an inspection, while it runs and when it is done."""

from __future__ import annotations

from functools import partial

from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from consentry.campaign.jobs import acts, queries
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people import access
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds.models import Assignment
from consentry.campaign.web.acting import press
from consentry.campaign.web.pages import POST, Request, page, show
from consentry.campaign.web.reporting import files, progress
from consentry.campaign.web.reporting.filter import VerdictFilter
from consentry.campaign.web.reporting.page import Page


@page(Action.FINDING_DECIDE, Action.FINDING_REVIEW)
def inspection(request: Request, pk: int) -> HttpResponse:
    """Show an inspection: how it goes, or its report with coverage first."""
    one = _inspection(request, pk)
    may_run = access.may(request.user, Action.INSPECTION_RUN, one)
    context = {"inspection": one, "may_run": may_run, **progress.context(one, *_addresses(one))}
    if one.report is not None:
        report = Page(queries.report(request.user, one))
        bar = VerdictFilter(request.GET, report=report)
        context |= {"report": report, "verdicts": bar.verdicts(), "filter": bar, "names": files.NAMES}
    open_ = one.assignment is not None and one.assignment.state == Assignment.State.OPEN
    lab = one.purpose == Inspection.Purpose.LAB
    context["may_add"] = access.may(request.user, Action.FINDING_DECIDE, one) and (open_ or not lab)
    context["again"] = may_run and open_ and lab and one.state in (Inspection.State.FAILED, Inspection.State.CANCELLED)
    return show(request, "web/lab/inspection.html", context)


@page(Action.FINDING_DECIDE, Action.FINDING_REVIEW)
def state(request: Request, pk: int) -> HttpResponse:
    """Tell how an inspection goes; the page asks again and again, and is loaded anew when it is over."""
    one = _inspection(request, pk)
    context = progress.context(one, *_addresses(one)) | {
        "may_run": access.may(request.user, Action.INSPECTION_RUN, one)
    }
    return progress.answer(request, context)


@page(Action.INSPECTION_RUN, methods=POST)
def cancel(request: Request, pk: int) -> HttpResponse:
    """Cancel an inspection."""
    one = _inspection(request, pk)
    act = partial(acts.cancel, request.user, one)
    return press(request, act, _("The inspection is cancelled."), "web:lab:inspection", pk)


@page(Action.FINDING_DECIDE, Action.FINDING_REVIEW)
def download(request: Request, pk: int, name: str) -> FileResponse:
    """Give the report as a file. Raises Http404 where there is none, or none in that format."""
    one = _inspection(request, pk)
    if one.report is None or name not in files.NAMES:
        raise Http404
    return files.attachment(queries.report(request.user, one), name, one)


def _inspection(request: Request, pk: int) -> Inspection:
    return get_object_or_404(queries.inspections(request.user), pk=pk)


def _addresses(one: Inspection) -> tuple[str, str]:
    return reverse("web:lab:state", args=[one.pk]), reverse("web:lab:cancel", args=[one.pk])
