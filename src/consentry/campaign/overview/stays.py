"""How long cases are in a state: from the day they first came into it to the day they first left it.

Days are counted by the calendar, and in working days of the Chinese calendar where a deadline is (`WORKING`). The database
groups stays by their two days, so that what comes here grows with the days of a campaign and not with its cases.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import accumulate
from typing import Any

import msgspec
from django.db import connection
from django.db.models import F, Window
from django.db.models.expressions import RawSQL
from django.db.models.functions import Lead, RowNumber, TruncDate
from django.utils import timezone

from consentry.campaign.cases.models import Case, Passage
from consentry.campaign.notices import working_days
from consentry.campaign.rounds.models import Campaign

#: states in which a deadline runs in working days: to rectify, and before relisting
WORKING = frozenset({Case.State.NOTICED.value, Case.State.DELISTED.value})

#: days of the columns in which stays are shown; the last is open
BINS: tuple[tuple[int, int | None], ...] = (
    (0, 0), (1, 1), (2, 2), (3, 3), (4, 5), (6, 10), (11, 20), (21, 40), (41, None),
)  # fmt: skip

Lengths = Mapping[str, Counter[int]]  #: state -> days -> cases
_DAY = datetime.timedelta(days=1)


class Stay(msgspec.Struct, frozen=True):
    """So many cases first came into the state on one day and left it on another."""

    state: str
    came: datetime.date
    left: datetime.date
    cases: int


def ended(campaign: Campaign) -> list[Stay]:
    """Return the stays that are over; one query."""
    inner, values = _passages(campaign)
    statement = f"SELECT state, came, gone, COUNT(*) FROM ({inner}) AS stay WHERE nth = 1 AND gone IS NOT NULL "  # noqa: S608 - Django's
    with connection.cursor() as cursor:
        cursor.execute(f"{statement} GROUP BY state, came, gone", values)
        return [Stay(state, _day(came), _day(gone), cases) for state, came, gone, cases in cursor.fetchall()]


def _passages(campaign: Campaign) -> tuple[str, tuple[Any, ...]]:
    """Return a statement and its values: each passage with `app`, `state`, `came`, `gone` and the how manieth it is.

    Window functions cannot be grouped by Django, hence the statement around this one.
    """
    day = TruncDate("at", tzinfo=timezone.get_default_timezone())
    rows = Passage.objects.filter(case__campaign=campaign).annotate(
        app=F("case__app"),
        came=day,
        gone=Window(Lead(day), partition_by=[F("case")], order_by="pk"),
        nth=Window(RowNumber(), partition_by=[F("case"), F("state")], order_by="pk"),
    )
    return rows.order_by().values("app", "state", "came", "gone", "nth").query.sql_with_params()


def _day(value: datetime.date | str) -> datetime.date:
    return datetime.date.fromisoformat(value) if isinstance(value, str) else value  # SQLite has no dates


def lengths(stays: Iterable[Stay]) -> Lengths:
    """Return state -> days -> how many cases."""
    stays = list(stays)
    count = Days(stays)
    found: dict[str, Counter[int]] = {}
    for stay in stays:
        found.setdefault(stay.state, Counter())[count(stay)] += stay.cases
    return found


def percentile(days: Counter[int], share: float) -> int | None:
    """Return the smallest number of days within which at least `share` of the stays ended (nearest rank)."""
    needed = share * days.total()
    for value, reached in zip(sorted(days), accumulate(days[value] for value in sorted(days)), strict=True):
        if reached >= needed:
            return value
    return None


def lasting(campaign: Campaign, state: str, least: int, most: int | None) -> RawSQL:
    """Return the ids of the apps whose case's first stay in the state took `least` to `most` days.

    For one day of coming, the days of leaving that fit lie next to each other: one range for each such day.
    """
    stays = [stay for stay in ended(campaign) if stay.state == state]
    count = Days(stays)
    fitting: dict[datetime.date, list[datetime.date]] = {}
    for stay in stays:
        if least <= count(stay) and (most is None or count(stay) <= most):
            fitting.setdefault(stay.came, []).append(stay.left)
    inner, values = _passages(campaign)
    ranges = " OR ".join(["came = %s AND gone BETWEEN %s AND %s"] * len(fitting)) or "1 = 0"
    days = [day.isoformat() for came, left in fitting.items() for day in (came, min(left), max(left))]
    statement = f"SELECT app FROM ({inner}) AS stay WHERE nth = 1 AND state = %s AND ({ranges})"  # noqa: S608 - no input
    return RawSQL(statement, [*values, state, *days])  # noqa: S611 - no input in the statement


class Days:
    """Counts the days of stays: `Days(stays)(stay)`. Beyond the known holidays, weekends alone are free."""

    def __init__(self, stays: Iterable[Stay]) -> None:
        days = [day for stay in stays if stay.state in WORKING for day in (stay.came, stay.left)]
        self._first = min(days, default=datetime.date.min)
        span = (max(days, default=self._first) - self._first).days
        worked = (working_days.is_working_day(self._first + _DAY * n, provisional=True) for n in range(span + 1))
        self._worked = list(accumulate(worked)) if days else []

    def __call__(self, stay: Stay) -> int:
        """Return how many days lie after `came`, up to and with `left`."""
        if stay.state not in WORKING:
            return (stay.left - stay.came).days
        return self._worked[(stay.left - self._first).days] - self._worked[(stay.came - self._first).days]
