"""Pages of the area `orders`: a store's console; officers look at the orders to all stores."""

from __future__ import annotations

import datetime
from functools import partial

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.disposal import acts, queries
from consentry.campaign.disposal.models import Order
from consentry.campaign.notices import working_days
from consentry.campaign.people import access
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.exports import Cell, csv_table, xlsx_table
from consentry.campaign.web.acting import press
from consentry.campaign.web.listing import listing
from consentry.campaign.web.orders.forms import Orders
from consentry.campaign.web.pages import POST, Request, page, show

_HERE = "web:orders:order"


@page(Action.DISPOSAL_VIEW)
def orders(request: Request) -> HttpResponse:
    """List the orders that the person may see, the latest first."""
    found = listing(request, queries.orders(request.user), Orders)
    return show(request, "web/orders/list.html", {"listing": found, "today": working_days.today()})


@page(Action.DISPOSAL_VIEW)
def order(request: Request, pk: int) -> HttpResponse:
    """Show an order, with what its store may do."""
    row = get_object_or_404(queries.orders(request.user), pk=pk)
    context = {
        "order": row,
        "named": queries.namings(row.case),
        "mine": access.may(request.user, Action.DISPOSAL_ACKNOWLEDGE, row),
        "today": working_days.today(),
    }
    return show(request, "web/orders/order.html", context)


@page(Action.DISPOSAL_ACKNOWLEDGE, methods=POST)
def acknowledge(request: Request, pk: int) -> HttpResponse:
    """Say that the order was received."""
    row = get_object_or_404(queries.orders(request.user), pk=pk)
    return press(request, partial(acts.acknowledge, request.user, row), _("Receipt is on record."), _HERE, pk)


@page(Action.DISPOSAL_ACKNOWLEDGE, methods=POST)
def carry_out(request: Request, pk: int) -> HttpResponse:
    """Say that the app is delisted."""
    row = get_object_or_404(queries.orders(request.user), pk=pk)
    return press(request, partial(acts.carry_out, request.user, row), _("The delisting is on record."), _HERE, pk)


@page(Action.DISPOSAL_VIEW)
def as_csv(request: Request) -> HttpResponse:
    """Send the list, filtered as it is, as CSV."""
    return _file(csv_table(_header(), _rows(request)), "text/csv; charset=utf-8", "orders.csv")


@page(Action.DISPOSAL_VIEW)
def as_xlsx(request: Request) -> HttpResponse:
    """Send the list, filtered as it is, as a workbook."""
    content = xlsx_table(_("Orders to stores"), _header(), _rows(request))
    return _file(content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "orders.xlsx")


def _header() -> list[str]:
    return [
        _("Order"),
        _("Kind"),
        _("Addressee"),
        _("App"),
        _("Package"),
        _("Developer"),
        _("Version"),
        _("Campaign"),
        _("Issued"),
        _("Deadline"),
        _("Acknowledged"),
        _("Carried out"),
        _("Hours taken"),
    ]


def _rows(request: Request) -> list[list[Cell]]:
    bar = Orders(request.GET)
    rows = queries.orders(request.user)
    if bar.is_valid():
        rows = bar.narrow(rows, {name: value for name, value in bar.cleaned_data.items() if value})
    return [_row(row) for row in rows]


def _row(row: Order) -> list[Cell]:
    app = row.case.app
    taken = row.time_taken
    return [
        row.pk,
        row.get_kind_display(),
        row.store.name if row.store else row.addressee,
        app.name,
        app.package,
        app.operator.name,
        row.case.release.version_name,
        row.case.campaign.title,
        _moment(row.issued_at),
        row.deadline.isoformat() if row.deadline else "",
        _moment(row.acknowledged_at),
        _moment(row.carried_out_at),
        round(taken.total_seconds() / 3600, 1) if taken else None,
    ]


def _moment(at: datetime.datetime | None) -> str:
    return timezone.localtime(at, timezone.get_default_timezone()).isoformat(" ", "minutes") if at else ""


def _file(content: bytes, media_type: str, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Content-Security-Policy": "sandbox"}
    return HttpResponse(content, content_type=media_type, headers=headers)
