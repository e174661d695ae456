"""What the area `bulletins` shows in the navigation and on the first page."""

from __future__ import annotations

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consentry.campaign.bulletins import queries
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.web.area import Area, Link, Waiting

MAKING = (Action.BULLETIN_DRAFT, Action.BULLETIN_REVIEW, Action.BULLETIN_PUBLISH)


def waiting(user: User) -> Iterable[Waiting]:
    """Return the drafts to review and the reviewed ones to publish, but for those the person worked on."""
    found = queries.waiting_for(user)
    there = reverse("web:bulletins:list")
    yield Waiting(_("bulletins to review"), found.to_review, f"{there}?state=draft")
    yield Waiting(_("bulletins to publish"), found.to_publish, f"{there}?state=reviewed")


AREA = Area(
    links=(
        Link(_("Bulletins"), "web:bulletins:list", MAKING),
        Link(_("Named before"), "web:bulletins:named", MAKING),
    ),
    waiting=waiting,
)
