"""Pages of the area `disposal`: cases due for delisting and beyond, one case, the bad list."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from consentry.campaign.cases.models import Case
from consentry.campaign.cases.transitions import PASSAGES
from consentry.campaign.disposal import queries, relisting
from consentry.campaign.notices import working_days
from consentry.campaign.people import access
from consentry.campaign.people.roles import Action
from consentry.campaign.web.disposal.area import SEEING
from consentry.campaign.web.disposal.forms import CarriedOut, Cases, Delist, Penalty, StopAccess
from consentry.campaign.web.listing import listing
from consentry.campaign.web.pages import Request, page, show

_FORMS = {"stop_access": StopAccess, "record_penalty": Penalty}


@page(*SEEING)
def cases(request: Request) -> HttpResponse:
    """List the cases that are due for delisting, and those beyond."""
    found = listing(request, queries.disposed(request.user), Cases)
    return show(request, "web/disposal/list.html", {"listing": found, "due": Case.State.NAMED})


@page(*SEEING)
def case(request: Request, pk: int) -> HttpResponse:
    """Show the disposal of a case, with what an officer may do next."""
    row = get_object_or_404(queries.disposed(request.user), pk=pk)
    return show(request, "web/disposal/case.html", context(request, row))


@page(*SEEING)
def blacklist(request: Request) -> HttpResponse:
    """List the operators that a penalty put on the bad list, with their penalties."""
    rows = queries.penalties(request.user).filter(blacklisted=True)
    return show(request, "web/disposal/blacklist.html", {"listing": listing(request, rows)})


def context(request: Request, row: Case, **forms: Any) -> dict[str, Any]:
    """Return what the page of a case shows; `forms` that were sent and are wrong stand for empty ones."""
    officer = access.may(request.user, Action.DISPOSAL_ORDER, row)
    given = {"version": row.version}
    possible = {name: form for name, form in _FORMS.items() if officer and row.state in PASSAGES[name][0]}
    empty: dict[str, Any] = {name: form(initial=given, auto_id=f"{name}_%s") for name, form in possible.items()}
    if officer and row.state in PASSAGES["order_delisting"][0]:
        empty["delist"] = Delist(initial=given, auto_id="delist_%s")
    delisted = row.passages.filter(state=Case.State.DELISTED).exists()
    return {
        "case": row,
        "orders": list(queries.orders(request.user).filter(case=row).prefetch_related("dispatches").order_by("pk")),
        "penalties": list(queries.penalties(request.user).filter(case=row)),
        "conditions": relisting.conditions(row) if delisted else [],
        "repeated": queries.repeated_findings(row) if row.repeat_offender else [],
        "may_relist": officer and row.state in PASSAGES["relist"][0],
        "officer": officer,
        "named": queries.namings(row),
        "today": working_days.today(),
        "carried_out": CarriedOut(auto_id=False),
        "delist_label": _("Order all stores that carry it to delist it"),
        **empty,
        **forms,
    }
