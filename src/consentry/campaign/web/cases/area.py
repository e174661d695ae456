"""What the area `cases` shows in the navigation and on the first page."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consentry.campaign.cases import queries
from consentry.campaign.cases.models import Case
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.web.area import Area, Link, Waiting


def waiting(user: User) -> Iterator[Waiting]:
    """Yield what waits for an officer."""
    if access.may(user, Action.NOTICE_ISSUE):
        found = queries.cases(user).order_by()
        to_serve = found.filter(state=Case.State.OPEN).count()
        yield Waiting(_("Cases without a notice yet"), to_serve, reverse("web:cases:list") + "?state=open")
        overdue = found.filter(state=Case.State.OVERDUE).count()
        yield Waiting(_("Overdue cases"), overdue, reverse("web:cases:list") + "?state=overdue", urgent=True)


AREA = Area(links=(Link(_("Cases"), "web:cases:list", (Action.CASE_VIEW,)),), waiting=waiting)
