"""Pages of the area `overview`: the numbers and charts of a campaign, the apps behind each number, exports."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.safestring import SafeString, mark_safe

from consentry.campaign.cases.models import Case
from consentry.campaign.overview import drawing, exports, queries
from consentry.campaign.overview.values import Number, Table
from consentry.campaign.people.roles import Action
from consentry.campaign.rounds import queries as rounds
from consentry.campaign.web.listing import listing
from consentry.campaign.web.overview.forms import selection_of
from consentry.campaign.web.pages import Request, page, show


@page(Action.OVERVIEW_VIEW)
def latest(request: Request) -> HttpResponse:
    """Go to the latest campaign."""
    campaign = rounds.campaigns(request.user).first()
    if campaign is None:
        return show(request, "web/overview/none.html")
    return redirect("web:overview:campaign", campaign.slug)


@page(Action.OVERVIEW_VIEW)
def campaign(request: Request, slug: str) -> HttpResponse:
    """Show the overview of a campaign."""
    campaigns = list(rounds.campaigns(request.user))
    row = next((each for each in campaigns if each.slug == slug), None)
    if row is None:
        raise Http404
    tables = [_shown(table) for table in queries.overview(request.user, row)]
    context = {"campaign": row, "campaigns": campaigns, "tables": tables, "formats": [*exports.FORMATS]}
    return show(request, "web/overview/campaign.html", context)


@page(Action.OVERVIEW_VIEW)
def apps(request: Request, slug: str) -> HttpResponse:
    """List the apps that a number counts."""
    row = get_object_or_404(rounds.campaigns(request.user), slug=slug)
    selection = selection_of(request.GET)
    found = listing(request, queries.selected(request.user, row, selection))
    asked = [(name, value) for name, value in request.GET.items() if value and value == getattr(selection, name, None)]
    states = dict(Case.State.choices)
    entries = [(app, states.get(app.case_state, "")) for app in found.rows]  # type: ignore[attr-defined]  # annotated
    context = {"campaign": row, "listing": found, "entries": entries, "asked": asked}
    return show(request, "web/overview/apps.html", context)


@page(Action.OVERVIEW_VIEW)
def export(request: Request, slug: str, name: str) -> HttpResponse:
    """Send the overview as a file."""
    row = get_object_or_404(rounds.campaigns(request.user), slug=slug)
    kind = exports.FORMATS[name]
    headers = {"Content-Disposition": f'attachment; filename="overview-{slug}.{name}"'}
    headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    content = kind.render(row, queries.overview(request.user, row))
    return HttpResponse(content, content_type=kind.media_type, headers=headers)


def _shown(table: Table) -> dict[str, object]:
    """Return what the template shows of a table."""
    rows = [
        [{"number": cell, "query": cell.of.query()} if isinstance(cell, Number) else {"text": cell} for cell in row]
        for row in table.rows
    ]
    return {"table": table, "rows": rows, "chart": _chart(table)}


def _chart(table: Table) -> SafeString:
    points = table.points()
    if not table.chart or not points:
        return mark_safe("")
    return mark_safe(drawing.draw(table.chart, table.id, table.title, points))  # noqa: S308 - ElementTree escapes
