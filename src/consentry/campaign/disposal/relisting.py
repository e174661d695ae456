"""The conditions on which a delisted app may be listed again."""

from __future__ import annotations

import datetime

import msgspec
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.cases.models import Case, Finding, Reinspection
from consentry.campaign.notices import working_days


class Condition(msgspec.Struct, frozen=True, kw_only=True):
    """One condition, whether it is met, and what is known of it."""

    code: str  #: `delisted`, `fixed` or `waiting_time`
    met: bool
    text: str
    day: datetime.date | None = None  #: since when it is met, or from which day on it will be, where that is known


def conditions(case: Case, today: datetime.date | None = None) -> list[Condition]:
    """Return the conditions for relisting: it was delisted, is fixed in re-inspection, and the campaign's time is over."""
    day = delisted_on(case)
    if day is None:
        return [Condition(code="delisted", met=False, text=_("The app was not delisted."))]
    return [
        Condition(code="delisted", met=True, text=_("Delisted on %(day)s.") % {"day": day.isoformat()}, day=day),
        _fixed(case),
        _waited(case, day, today or working_days.today()),
    ]


def delisted_on(case: Case) -> datetime.date | None:
    """Return the day on which the last store had delisted the app."""
    passage = case.passages.filter(state=Case.State.DELISTED).order_by("at").last()
    return timezone.localdate(passage.at, timezone.get_default_timezone()) if passage else None


def _fixed(case: Case) -> Condition:
    findings = case.findings.filter(state=Finding.State.APPROVED)
    left = findings.exclude(retest=Finding.Retest.FIXED).count()
    if left or not findings.exists():
        return Condition(
            code="fixed", met=False, text=_("%(count)s findings are not shown to be fixed.") % {"count": left}
        )
    last = case.reinspections.filter(outcome=Reinspection.Outcome.RECTIFIED).aggregate(at=Max("confirmed_at"))["at"]
    fixed = timezone.localdate(last, timezone.get_default_timezone()) if last else None
    return Condition(code="fixed", met=True, text=_("Every finding is fixed in re-inspection."), day=fixed)


def _waited(case: Case, day: datetime.date, today: datetime.date) -> Condition:
    needed = case.campaign.relisting_working_days
    try:
        passed = working_days.between(day, today)
    except working_days.CalendarUnknown:
        text = _("The public holidays up to %(day)s are not known yet.") % {"day": today.isoformat()}
        return Condition(code="waiting_time", met=False, text=text)
    text = _("%(passed)s of %(needed)s working days have passed since.") % {"passed": passed, "needed": needed}
    return Condition(code="waiting_time", met=passed >= needed, text=text, day=_over(day, needed))


def _over(day: datetime.date, needed: int) -> datetime.date | None:
    try:
        return working_days.after(day, needed).day
    except working_days.CalendarUnknown:
        return None
