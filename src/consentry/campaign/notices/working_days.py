"""Deadlines in working days of the Chinese calendar: public holidays are free, make-up Saturdays and Sundays are worked.

The State Council announces the holidays of a year late in the year before. Days for which the data (`chinese_calendar`)
say nothing are never guessed silently: they are refused, or counted from weekends alone and marked as unconfirmed.
"""

from __future__ import annotations

import datetime

import chinese_calendar
import msgspec
from chinese_calendar.constants import holidays
from django.utils import timezone

_DAY = datetime.timedelta(days=1)
_SATURDAY = 5

KNOWN_FROM = datetime.date(min(holidays).year, 1, 1)
#: The announcement for the year after can still turn the last week of December (as in 2006, 2007 and 2018).
KNOWN_TO = datetime.date(max(holidays).year, 12, 24)


class CalendarUnknown(ValueError):
    """The holidays of a day are not in the data."""


class Deadline(msgspec.Struct, frozen=True, kw_only=True):
    """The last day on which something may be done."""

    day: datetime.date
    confirmed: bool  #: every day counted is in the data


def today() -> datetime.date:
    """Return the day in the service's time zone, whatever zone a page is shown in."""
    return timezone.localdate(timezone=timezone.get_default_timezone())


def is_known(day: datetime.date) -> bool:
    """Return whether the data say which kind of day it is."""
    return KNOWN_FROM <= day <= KNOWN_TO


def is_working_day(day: datetime.date, *, provisional: bool = False) -> bool:
    """Return whether `day` is worked; beyond the data Monday to Friday where `provisional`, else CalendarUnknown."""
    if is_known(day):
        return bool(chinese_calendar.is_workday(day))
    if not provisional:
        raise CalendarUnknown(f"{day}: the public holidays are known from {KNOWN_FROM} to {KNOWN_TO} only")
    return day.weekday() < _SATURDAY


def after(start: datetime.date, days: int, *, provisional: bool = False) -> Deadline:
    """Return the `days`-th working day after `start`, which itself is not counted."""
    return _count(start, days, _DAY, provisional)


def before(end: datetime.date, days: int, *, provisional: bool = False) -> Deadline:
    """Return the `days`-th working day before `end`, which itself is not counted."""
    return _count(end, days, -_DAY, provisional)


def between(start: datetime.date, end: datetime.date) -> int:
    """Return how many working days lie after `start`, up to and with `end`. Raises CalendarUnknown."""
    return sum(is_working_day(start + _DAY * n) for n in range(1, (end - start).days + 1))


def _count(start: datetime.date, days: int, step: datetime.timedelta, provisional: bool) -> Deadline:
    if days < 0:
        raise ValueError(f"{days} working days")
    day, confirmed = start, True
    while days:
        day += step
        days -= is_working_day(day, provisional=provisional)
        confirmed = confirmed and is_known(day)
    return Deadline(day=day, confirmed=confirmed)
