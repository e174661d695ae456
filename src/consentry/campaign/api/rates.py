"""How many requests a token, or an address, may make in a minute."""

from __future__ import annotations

import time

from django.core.cache import cache
from django.utils.translation import gettext as _

from consentry.campaign.api.problems import Problem

_WINDOW = 60  #: seconds


def spend(who: str, limit: int) -> None:
    """Count one request of `who`. Raises Problem (429) with the seconds to wait, when there were `limit` this minute.

    Counted in Django's cache: with the default one, each process of the web server counts for itself.
    """
    if over := _count(who, limit):
        raise too_many(over)


def too_many(seconds: int) -> Problem:
    """Return the problem of too many requests."""
    return Problem(429, "rate", _("Too many requests. Try again later."), headers={"Retry-After": str(seconds)})


def _count(who: str, limit: int) -> int:
    """Return 0, or in how many seconds the next minute begins."""
    now = time.time()
    name = f"api-rate:{who}:{int(now // _WINDOW)}"
    cache.add(name, 0, _WINDOW * 2)
    try:
        count = cache.incr(name)
    except ValueError:  # thrown out of a full cache meanwhile
        count = 1
    return max(1, _WINDOW - int(now % _WINDOW)) if count > limit else 0
