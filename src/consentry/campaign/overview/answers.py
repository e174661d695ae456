"""How stores answer orders: how many they acknowledged and carried out, and how long that took."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Sequence
from math import ceil

from django.utils.translation import gettext as _

from consentry.campaign.disposal.models import Order
from consentry.campaign.overview.values import Number, Selection, Table
from consentry.campaign.rounds.models import Campaign

_Times = tuple[datetime.datetime, datetime.datetime | None, datetime.datetime | None]


def orders(campaign: Campaign) -> Table:
    """Return a row for each store that was ordered; one query, for as many rows as there are orders."""
    rows = Order.objects.filter(case__campaign=campaign, kind=Order.Kind.DELIST, store__isnull=False).order_by()
    stores: defaultdict[tuple[str, int], list[_Times]] = defaultdict(list)
    columns = ("store__name", "store_id", "issued_at", "acknowledged_at", "carried_out_at")
    for name, pk, issued, received, done in rows.values_list(*columns):
        stores[name, pk].append((issued, received, done))
    header = (
        _("Store"),
        _("Orders"),
        _("Acknowledged"),
        _("Carried out"),
        _("Hours to acknowledge, median"),
        _("90 %"),
        _("Hours to carry out, median"),
    )
    found = []
    for (name, pk), given in sorted(stores.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        store = str(pk)
        to_receive = sorted(at - issued for issued, at, _done in given if at is not None)
        to_do = sorted(at - issued for issued, _received, at in given if at is not None)
        numbers = (
            Number(len(given), Selection(ordered=store)),
            Number(len(to_receive), Selection(ordered=store, answer="acknowledged")),
            Number(len(to_do), Selection(ordered=store, answer="carried_out")),
        )
        found.append((name, *numbers, _hours(to_receive, 0.5), _hours(to_receive, 0.9), _hours(to_do, 0.5)))
    title = _("Stores: orders and answers")
    return Table(id="stores", title=title, header=header, rows=tuple(found), chart="bars")


def _hours(times: Sequence[datetime.timedelta], share: float) -> float | None:
    """Return the hours within which at least `share` of them came (nearest rank)."""
    if not times:
        return None
    return round(times[max(0, ceil(share * len(times)) - 1)].total_seconds() / 3600, 1)
