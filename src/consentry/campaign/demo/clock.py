"""A clock that is set by hand, so that weeks of a campaign pass in a minute. For demonstrations and rehearsals only.

The service asks one function for the time, Django's `timezone.now`; this puts itself in its place in this process, also
where a field's default is that function. Nothing else of the service knows of it.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.apps import apps
from django.db.models import Field
from django.utils import timezone

_REAL = timezone.now


class Clock:
    """Real time, moved by a distance that only grows."""

    def __init__(self) -> None:
        self._ahead: datetime.timedelta | None = None

    def now(self) -> datetime.datetime:
        """Return the time that is shown."""
        return _REAL() + (self._ahead or datetime.timedelta())

    def go_to(self, day: datetime.date, hour: int = 10) -> None:
        """Let it be that hour of the day in the service's time zone; where it is later already, leave it."""
        wanted = datetime.datetime.combine(day, datetime.time(hour), timezone.get_default_timezone())
        if self._ahead is None or wanted > self.now():
            self._ahead = wanted - _REAL()

    @contextmanager
    def running(self) -> Iterator[Clock]:
        """Let the service ask this clock for as long as the block lasts."""
        fields = list(_fields_of_now())
        timezone.now = self.now
        for field in fields:
            field.default = self.now
        _forget_defaults(fields)
        try:
            yield self
        finally:
            timezone.now = _REAL
            for field in fields:
                field.default = _REAL
            _forget_defaults(fields)


def _fields_of_now() -> Iterator[Field[Any, Any]]:
    for model in apps.get_models():
        for field in model._meta.local_fields:
            if field.default is _REAL:
                yield field


def _forget_defaults(fields: list[Field[Any, Any]]) -> None:
    for field in fields:
        field.__dict__.pop("_get_default", None)  # Django keeps what it made of the default
