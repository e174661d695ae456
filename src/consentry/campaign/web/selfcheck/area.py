"""What the area `selfcheck` shows in the navigation and on the first page."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consentry.campaign.jobs import queries
from consentry.campaign.jobs.acts import ACTIVE
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.web.area import Area, Link, Waiting


def waiting(user: User) -> Iterator[Waiting]:
    """Yield what goes on for an operator."""
    if access.may(user, Action.SELF_INSPECTION_VIEW):
        running = queries.self_inspections(user).filter(state__in=ACTIVE)
        yield Waiting(_("Self-inspections in progress"), running.count(), reverse("web:selfcheck:list"))


AREA = Area(
    links=(Link(_("Self-inspection of my apps"), "web:selfcheck:list", (Action.SELF_INSPECTION_VIEW,)),),
    waiting=waiting,
)
