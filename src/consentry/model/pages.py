"""Web pages inside an app, as far as they ask for an agreement."""

from __future__ import annotations

import msgspec


class PageControl(msgspec.Struct, frozen=True, kw_only=True):
    """A control of a page, and what of the app its script calls."""

    text: str
    topics: tuple[str, ...] = ()  #: that its text speaks of
    calls: tuple[tuple[str, str], ...] = ()  #: object and method as the script names them, e.g. `app`, `accept`


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """A page in a file of the app."""

    member: str
    topics: tuple[str, ...] = ()  #: that its whole text speaks of
    controls: tuple[PageControl, ...] = ()
