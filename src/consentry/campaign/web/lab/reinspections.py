"""Pages of the area `lab`: a new release of an app against the findings of its case."""

from __future__ import annotations

from dataclasses import dataclass

from django.forms import BoundField
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from consentry.campaign.cases import acts, queries
from consentry.campaign.cases.models import Case, Reinspection
from consentry.campaign.cases.queries import Compared
from consentry.campaign.jobs import queries as jobs
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.queries import store_by_name
from consentry.campaign.rounds import queries as rounds
from consentry.campaign.rounds.models import Assignment
from consentry.campaign.web.acting import ErrorsOn, done
from consentry.campaign.web.file_fields import kept
from consentry.campaign.web.lab.forms import OutcomeForm, ReinspectForm
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, Request, page, show
from consentry.campaign.web.reporting import progress
from consentry.campaign.web.reporting.evidence import Evidence
from consentry.campaign.web.reporting.page import Page


@dataclass(frozen=True)
class Line:
    """A finding, old and new evidence beside each other, and the fields for the inspector's own word."""

    compared: Compared
    old: Evidence | None
    new: Evidence | None
    status: BoundField | None
    note: BoundField | None


@page(Action.FINDING_DECIDE)
def reinspections(request: Request) -> HttpResponse:
    """List the cases whose apps can be inspected again, and the lab's re-inspections."""
    running = queries.reinspections(request.user).prefetch_related(None)
    context = {
        "listing": listing(request, queries.cases_to_reinspect(request.user)),
        "reinspections": running[:50],
        "states": acts.REINSPECTED_STATES,
    }
    return show(request, "web/lab/reinspections.html", context)


@page(Action.INSPECTION_RUN, methods=BOTH)
def order(request: Request, pk: int) -> HttpResponse:
    """Order the inspection of a new release, a known one or one that is uploaded here."""
    case = get_object_or_404(queries.cases_to_reinspect(request.user), pk=pk)
    own = _own_assignment(request.user, case)
    form = ReinspectForm(
        request.POST or None,
        request.FILES or None,
        releases=jobs.releases_to_inspect(request.user, own).exclude(pk=case.release_id),
        initial={"version": case.version},
    )
    if form.is_valid():
        values = form.cleaned_data
        with ErrorsOn(form):
            if values["file"]:
                name, blob = kept(values["file"])
                store = store_by_name(values["source"])
                ordered = acts.upload_for_reinspection(
                    request.user,
                    case,
                    own,
                    version=values["version"],
                    version_name=values["version_name"],
                    binary=blob,
                    file_name=name,
                    source=store,
                    source_text="" if store else values["source"],
                )
            else:
                ordered = acts.order_reinspection(request.user, case, values["release"], own, version=values["version"])
            return done(request, _("The inspection is queued."), "web:lab:reinspection", ordered.pk)
    context = {"case": case, "form": form, "findings": queries.findings_of_case(case)}
    return show(request, "web/lab/order.html", context)


@page(Action.FINDING_DECIDE, methods=BOTH)
def reinspection(request: Request, pk: int) -> HttpResponse:
    """Show what became of each finding; take the inspector's confirmation."""
    one = get_object_or_404(queries.reinspections(request.user), pk=pk)
    compared = queries.compared(request.user, one)
    may_confirm = access.may(request.user, Action.FINDING_DECIDE, one)
    ready = may_confirm and not one.outcome and one.inspection.state == Inspection.State.DONE
    results = [each.result for each in compared]
    form = OutcomeForm(request.POST or None, results=results, initial={"version": one.case.version}) if ready else None
    if form is not None and form.is_valid():
        with ErrorsOn(form):
            version = form.cleaned_data["version"]
            acts.confirm_reinspection(request.user, one, form.judged, version=version)
            return done(request, _("The re-inspection is confirmed."), "web:lab:reinspection", pk)
    addresses = [reverse(f"web:lab:{name}", args=[one.inspection_id]) for name in ("state", "cancel")]
    context = {
        "reinspection": one,
        "case": one.case,
        "form": form,
        "new": queries.findings(request.user).filter(inspection=one.inspection_id),
        "may_run": access.may(request.user, Action.INSPECTION_RUN, one.inspection),
        **progress.context(one.inspection, *addresses),
        **_lines(request.user, one, compared, form),
    }
    return show(request, "web/lab/reinspection.html", context)


def _lines(user: User, one: Reinspection, compared: list[Compared], form: OutcomeForm | None) -> dict[str, object]:
    """Return the findings as lines, and the new report, whose coverage stands before them."""
    if one.inspection.report_id is None:
        return {"lines": []}
    report = Page(jobs.report(user, one.inspection))
    lines = [
        Line(
            compared=each,
            old=report.evidence(each.old) if each.old else None,
            new=report.evidence(each.new) if each.new else None,
            status=form[f"status_{each.result.finding_id}"] if form else None,
            note=form[f"note_{each.result.finding_id}"] if form else None,
        )
        for each in compared
    ]
    return {"lines": lines, "report": report}


def _own_assignment(user: User, case: Case) -> Assignment:
    given = rounds.assignments(user).filter(campaign=case.campaign_id, app=case.app_id)
    return get_object_or_404(given, state=Assignment.State.REVIEWED)
