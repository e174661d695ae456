"""The registry of what areas show in the navigation and on the first page."""

from __future__ import annotations

from importlib import import_module

from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.web.area import Area, Link, Waiting
from consentry.campaign.web.areas import AREAS

REGISTERED: dict[str, Area] = {name: import_module(f"consentry.campaign.web.{name}.area").AREA for name in AREAS}


def links(user: User) -> list[Link]:
    """Return the navigation of a person."""
    return [link for area in REGISTERED.values() for link in area.links if open_to(user, link)]


def waiting(user: User) -> list[Waiting]:
    """Return what waits for the person, the urgent first."""
    everything = [item for area in REGISTERED.values() if area.waiting for item in area.waiting(user)]
    return sorted((item for item in everything if item.count), key=lambda item: not item.urgent)


def open_to(user: User, link: Link) -> bool:
    """Return whether the person may follow the link."""
    return not link.actions or any(access.may(user, action) for action in link.actions)
