"""Pages of the area `cases`: a finding that left its lab, with its evidence; the files behind it; a report."""

from __future__ import annotations

from typing import Any

from django.http import FileResponse, HttpResponse
from django.shortcuts import get_object_or_404

from consentry.campaign.cases import queries
from consentry.campaign.jobs import queries as jobs
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.downloads import attachment
from consentry.campaign.web.lab import clauses
from consentry.campaign.web.pages import Request, page, show
from consentry.campaign.web.reporting.filter import VerdictFilter
from consentry.campaign.web.reporting.page import Page, page_language


@page(Action.CASE_VIEW)
def finding(request: Request, pk: int) -> HttpResponse:
    """Show a finding with what people decided on it; the evidence to those who may see the inspection's report."""
    one = get_object_or_404(queries.findings(request.user).filter(case__isnull=False), pk=pk)
    context: dict[str, Any] = {
        "finding": one,
        "case": one.case,
        "clauses": clauses.names(one.clauses, page_language()),
        "judgements": one.judgements.select_related("by"),
    }
    seen = jobs.inspections(request.user).filter(pk=one.inspection_id, report__isnull=False).first()
    if seen is not None and not one.added:
        found = queries.evidence(request.user, one)
        context["evidence"] = Page(jobs.stored_report(seen)).evidence(found) if found else None
    return show(request, "web/cases/finding.html", context)


@page(Action.CASE_VIEW)
def file(request: Request, pk: int) -> FileResponse:
    """Give a file behind a finding as it was attached."""
    one = get_object_or_404(queries.attachments(request.user), pk=pk)
    return attachment(one.blob, one.file_name)


@page(Action.ASSIGNMENT_EDIT, Action.AUDIT_VIEW)
def report(request: Request, pk: int) -> HttpResponse:
    """Show the report of a lab's inspection when its review is over; before, nobody has confirmed what it says."""
    one = get_object_or_404(jobs.inspections(request.user), pk=pk)
    context: dict[str, Any] = {"inspection": one}
    if one.report is not None:
        made = Page(jobs.report(request.user, one))
        bar = VerdictFilter(request.GET, report=made)
        context |= {"report": made, "verdicts": bar.verdicts(), "filter": bar}
    return show(request, "web/cases/report.html", context)
