"""What every page's frame shows: the navigation of the person, the languages."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from consentry.campaign.people.models import User
from consentry.campaign.web import home
from consentry.campaign.web.area import Link


def frame(request: HttpRequest) -> dict[str, Any]:
    """Return it; asked for only by pages that show the frame."""
    user = getattr(request, "user", None)

    def links() -> list[Link]:
        return home.links(user) if isinstance(user, User) else []

    return {"navigation": links, "languages": settings.LANGUAGES}
