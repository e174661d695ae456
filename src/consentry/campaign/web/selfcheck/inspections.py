"""Pages of the area `selfcheck`: one self-inspection, private to the operator, and what changed since the one before."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from consentry.campaign.cases.models import Finding
from consentry.campaign.jobs import acts, queries
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.web.acting import press
from consentry.campaign.web.pages import POST, Request, page, show
from consentry.campaign.web.reporting import files, progress
from consentry.campaign.web.reporting.filter import VerdictFilter
from consentry.campaign.web.reporting.page import Page

_ORDER = ("new", "remains", "moved", "not_retestable", "fixed")


@dataclass(frozen=True)
class Line:
    """What became of one finding since the upload before."""

    status: str
    said: str
    title: str
    subject: str
    party: str
    because: tuple[str, ...]


@page(Action.SELF_INSPECTION_VIEW)
def inspection(request: Request, pk: int) -> HttpResponse:
    """Show a self-inspection: how it goes, or its verdicts and what changed."""
    one = _inspection(request, pk)
    context: dict[str, Any] = {"inspection": one, "may_run": True, **progress.context(one, *_addresses(one))}
    if one.report is not None:
        report = Page(queries.report(request.user, one))
        bar = VerdictFilter(request.GET, report=report)
        context |= {"report": report, "verdicts": bar.verdicts(), "filter": bar, "names": files.NAMES}
        context |= _changes(request.user, one, report)
    return show(request, "web/selfcheck/inspection.html", context)


@page(Action.SELF_INSPECTION_VIEW)
def state(request: Request, pk: int) -> HttpResponse:
    """Tell how a self-inspection goes."""
    one = _inspection(request, pk)
    return progress.answer(request, progress.context(one, *_addresses(one)) | {"may_run": True})


@page(Action.SELF_INSPECTION_RUN, methods=POST)
def cancel(request: Request, pk: int) -> HttpResponse:
    """Cancel a self-inspection."""
    one = _inspection(request, pk)
    act = partial(acts.cancel, request.user, one)
    return press(request, act, _("The inspection is cancelled."), "web:selfcheck:inspection", pk)


@page(Action.SELF_INSPECTION_VIEW)
def download(request: Request, pk: int, name: str) -> FileResponse:
    """Give the report as a file. Raises Http404 where there is none, or none in that format."""
    one = _inspection(request, pk)
    if one.report is None or name not in files.NAMES:
        raise Http404
    return files.attachment(queries.report(request.user, one), name, one)


def _inspection(request: Request, pk: int) -> Inspection:
    return get_object_or_404(queries.self_inspections(request.user), pk=pk)


def _addresses(one: Inspection) -> tuple[str, str]:
    return reverse("web:selfcheck:state", args=[one.pk]), reverse("web:selfcheck:cancel", args=[one.pk])


def _changes(user: User, one: Inspection, report: Page) -> dict[str, Any]:
    """Return what changed since the upload before; nothing where this is the first."""
    before = queries.previous_self_inspection(one)
    if before is None:
        return {}
    old = Page(queries.report(user, before))
    lines = []
    for change in queries.self_inspection_changes(user, one):
        teller = report if change.new else old
        lines.append(
            Line(
                status=change.status.value,
                said=str(Finding.Retest(change.status.value).label),
                title=teller.title(change.rule),
                subject=teller.name(change.subject),
                party=teller.party(change.responsible),
                because=change.because,
            )
        )
    lines.sort(key=lambda line: _ORDER.index(line.status))
    counts = Counter(line.status for line in lines)
    tallies = [(status, Finding.Retest(status).label, counts[status]) for status in _ORDER if counts[status]]
    return {"before": before, "changes": lines, "tallies": tallies}
