"""What the area `mynotices` shows in the navigation and on the first page."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consentry.campaign.cases.models import Case
from consentry.campaign.notices import queries
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.web.area import Area, Link, Waiting


def waiting(user: User) -> Iterator[Waiting]:
    """Yield what an operator must rectify."""
    if access.may(user, Action.STATEMENT_FILE):
        open_ = queries.notices(user).filter(case__state__in=(Case.State.NOTICED, Case.State.OVERDUE))
        yield Waiting(_("Notices to act on"), open_.count(), reverse("web:mynotices:list"), urgent=True)


AREA = Area(links=(Link(_("My notices"), "web:mynotices:list", (Action.STATEMENT_FILE,)),), waiting=waiting)
