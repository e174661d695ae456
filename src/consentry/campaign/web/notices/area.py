"""What the area `notices` shows in the navigation and on the first page."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consentry.campaign.notices import queries
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.web.area import Area, Link, Waiting


def waiting(user: User) -> Iterator[Waiting]:
    """Yield what waits for an officer's decision."""
    if access.may(user, Action.APPEAL_DECIDE):
        count = queries.waiting_submissions(user).count()
        yield Waiting(_("Statements, appeals and requests to decide"), count, reverse("web:notices:submissions"))


AREA = Area(
    links=(
        Link(_("Notices"), "web:notices:list", (Action.CASE_VIEW,)),
        Link(_("Statements and appeals"), "web:notices:submissions", (Action.CASE_VIEW,)),
    ),
    waiting=waiting,
)
