"""The days up to a deadline, as the page shows them before a notice is issued."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from django.core.exceptions import ValidationError

from consentry.campaign.notices import acts, working_days
from consentry.campaign.rounds.models import Campaign

_SATURDAY = 5
_MOST = 400  #: days looked at


@dataclass(frozen=True)
class Preview:
    """The day by the campaign's rule, and which days up to it are not as the week has them."""

    day: datetime.date | None  #: None: the rule reaches beyond the known holidays, or lies in the past
    problem: str
    working_days: int | None
    holidays: tuple[datetime.date, ...]  #: Mondays to Fridays that are free
    made_up: tuple[datetime.date, ...]  #: Saturdays and Sundays that are worked


def preview(campaign: Campaign) -> Preview:
    """Return the preview of a notice that is issued today."""
    try:
        day, _rule = acts.deadline_of(campaign)
    except ValidationError as error:
        return Preview(day=None, problem=" ".join(error.messages), working_days=None, holidays=(), made_up=())
    today = working_days.today()
    days = [today + datetime.timedelta(days=n) for n in range(1, min((day - today).days, _MOST) + 1)]
    known = [(each, working_days.is_working_day(each)) for each in days if working_days.is_known(each)]
    return Preview(
        day=day,
        problem="",
        working_days=sum(worked for _day, worked in known) if len(known) == (day - today).days else None,
        holidays=tuple(each for each, worked in known if not worked and each.weekday() < _SATURDAY),
        made_up=tuple(each for each, worked in known if worked and each.weekday() >= _SATURDAY),
    )
