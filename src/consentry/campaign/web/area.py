"""What an area tells the frame of the pages: its links in the navigation, and what waits there for a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.utils.functional import Promise

from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action

Text = str | Promise  #: a string, or one that is translated when shown


@dataclass(frozen=True)
class Link:
    """A link of the navigation, shown to whoever may do one of the actions (none named: to everybody signed in)."""

    label: Text
    page: str  #: name of the address: `web:cases:list`
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True)
class Waiting:
    """Something that waits for the person: shown on the first page where `count` is not 0."""

    label: Text
    count: int
    url: str
    urgent: bool = False


@dataclass(frozen=True)
class Area:
    """An area, as the frame sees it. `waiting` asks the database a bounded number of times, whatever is there."""

    links: tuple[Link, ...] = ()
    waiting: Callable[[User], Iterable[Waiting]] | None = None
