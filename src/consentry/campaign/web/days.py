"""Days in forms, in the service's time zone."""

from __future__ import annotations

import datetime
from typing import Any

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils import timezone

#: beyond these a day has no midnight that the databases can hold in every time zone
_FIRST, _LAST = datetime.date(1900, 1, 1), datetime.date(2999, 12, 31)


class DayField(forms.DateField):
    """A day, chosen in the browser's calendar."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        validators = [MinValueValidator(_FIRST), MaxValueValidator(_LAST)]
        super().__init__(**{"widget": widget, "validators": validators, "input_formats": ["%Y-%m-%d"], **kwargs})


def midnight(day: datetime.date) -> datetime.datetime:
    """Return the moment at which the day begins."""
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time.min))
