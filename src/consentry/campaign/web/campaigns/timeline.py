"""The stages of a campaign on a line of days, as numbers that an SVG draws."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from consentry.campaign.rounds.models import Stage

WIDTH = 1000
_ROW = 44


@dataclass(frozen=True)
class Bar:
    """One stage: where it begins and how long it is, in units of the drawing."""

    stage: Stage
    x: int
    y: int
    width: int


@dataclass(frozen=True)
class Timeline:
    """The drawing. `today` is None where the day lies outside."""

    bars: tuple[Bar, ...]
    height: int
    today: int | None


def timeline(stages: Sequence[Stage], today: datetime.date) -> Timeline | None:
    """Return the drawing of the stages, None where there are none."""
    if not stages:
        return None
    first, last = min(each.starts for each in stages), max(each.ends for each in stages)
    days = (last - first).days + 1

    def at(day: datetime.date) -> int:
        return round((day - first).days * WIDTH / days)

    one = datetime.timedelta(days=1)
    bars = tuple(
        Bar(stage=each, x=at(each.starts), y=row * _ROW, width=max(at(each.ends + one) - at(each.starts), 4))
        for row, each in enumerate(stages)
    )
    return Timeline(bars=bars, height=len(bars) * _ROW, today=at(today) if first <= today <= last else None)
