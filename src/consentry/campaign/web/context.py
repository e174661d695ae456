"""What every page's frame shows: the navigation of the person, the languages, the limit of uploads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from consentry.campaign.people.models import User
from consentry.campaign.web import home
from consentry.campaign.web.area import Text


@dataclass(frozen=True)
class Entry:
    """A link of the navigation, as it is shown on a page."""

    label: Text
    url: str
    here: str  #: for `aria-current`: `page`, `true` (somewhere below it), or empty


def frame(request: HttpRequest) -> dict[str, Any]:
    """Return it; the navigation is asked for only by pages that show the frame."""
    user = getattr(request, "user", None)

    def navigation() -> list[Entry]:
        return _entries(user, request.path) if isinstance(user, User) else []

    return {"navigation": navigation, "languages": settings.LANGUAGES, "upload_limit": settings.UPLOAD_LIMIT_BYTES}


def _entries(user: User, path: str) -> list[Entry]:
    found = [(link.label, reverse(link.page)) for link in home.links(user)]
    nearest = max((url for _label, url in found if path.startswith(url)), key=len, default="")
    return [Entry(label, url, _here(url, path) if url == nearest else "") for label, url in found]


def _here(url: str, path: str) -> str:
    return "page" if url == path else "true"
