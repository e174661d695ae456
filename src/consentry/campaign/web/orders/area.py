"""What the area `orders` shows in the navigation and on the first page."""

from __future__ import annotations

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consentry.campaign.disposal import queries
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.web.area import Area, Link, Waiting


def waiting(user: User) -> Iterable[Waiting]:
    """Return a store's orders that are not carried out: one query, for stores only."""
    if access.may(user, Action.DISPOSAL_ACKNOWLEDGE):
        count = queries.waiting_orders(user).count()
        yield Waiting(_("orders to carry out"), count, f"{reverse('web:orders:list')}?state=waiting", urgent=True)


AREA = Area(links=(Link(_("Orders to stores"), "web:orders:list", (Action.DISPOSAL_VIEW,)),), waiting=waiting)
