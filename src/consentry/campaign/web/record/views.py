"""Pages of the area `record`: the acts, for the auditor."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404

from consentry.campaign.audit import chain
from consentry.campaign.audit.models import Entry
from consentry.campaign.people import queries
from consentry.campaign.people.roles import Action
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import BOTH, Request, page, sent, show
from consentry.campaign.web.record import exports
from consentry.campaign.web.record.changes import changes
from consentry.campaign.web.record.forms import HeadForm, RecordFilter
from consentry.campaign.web.record.names import act_name, object_name


@page(Action.AUDIT_VIEW)
def every(request: Request) -> HttpResponse:
    """List the acts, newest first, with number and hash of the last one."""
    found = listing(request, queries.record(request.user), RecordFilter)
    rows = [(entry, act_name(entry.action), object_name(entry.object_type)) for entry in found.rows]
    number, digest = chain.head()
    context = {"listing": found, "rows": rows, "number": number, "digest": digest}
    return show(request, "web/record/list.html", context)


@page(Action.AUDIT_VIEW)
def one(request: Request, number: int) -> HttpResponse:
    """Show an act with what it changed."""
    entry = get_object_or_404(queries.record(request.user), number=number)
    context = {
        "entry": entry,
        "act": act_name(entry.action),
        "object": object_name(entry.object_type),
        "changes": changes(entry.before, entry.after),
        "whole": entry.digest == chain.digest(vars(entry)),
    }
    return show(request, "web/record/entry.html", context)


@page(Action.AUDIT_VIEW, methods=BOTH)
def check(request: Request) -> HttpResponse:
    """Compute every hash of the chain again; with a head noted earlier, see whether the end was cut off."""
    form = HeadForm(sent(request))
    context: dict[str, object] = {"form": form}
    if form.is_valid():
        context["breaks"] = chain.verify(noted=form.noted())
        context["number"], context["digest"] = chain.head()
    return show(request, "web/record/check.html", context)


@page(Action.AUDIT_VIEW)
def as_csv(request: Request) -> StreamingHttpResponse:
    """Export what the filter lets through, for spreadsheets."""
    return exports.download(exports.as_csv(_filtered(request)), "record.csv")


@page(Action.AUDIT_VIEW)
def as_json_lines(request: Request) -> StreamingHttpResponse:
    """Export what the filter lets through, as JSON lines."""
    return exports.download(exports.as_json_lines(_filtered(request)), "record.jsonl")


def _filtered(request: Request) -> Iterable[Entry]:
    rows = queries.record(request.user).order_by("number")
    bar = RecordFilter(request.GET)
    bar.is_valid()
    given = {name: value for name, value in bar.cleaned_data.items() if value not in (None, "")}
    return cast("Iterable[Entry]", bar.narrow(rows, given).iterator())
