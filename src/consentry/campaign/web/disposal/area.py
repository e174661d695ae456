"""What the area `disposal` shows in the navigation and on the first page."""

from __future__ import annotations

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consentry.campaign.disposal import queries
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.web.area import Area, Link, Waiting

#: who sees all of the disposal has one of these; stores see their orders only
SEEING = (Action.CASE_VIEW,)


def waiting(user: User) -> Iterable[Waiting]:
    """Return an officer's cases that are due for delisting: one query, for officers only."""
    if access.may(user, Action.DISPOSAL_ORDER):
        yield Waiting(
            _("cases due for delisting"), queries.due(user).count(), reverse("web:disposal:list"), urgent=True
        )


AREA = Area(
    links=(
        Link(_("Disposal"), "web:disposal:list", SEEING),
        Link(_("Bad list"), "web:disposal:blacklist", SEEING),
    ),
    waiting=waiting,
)
