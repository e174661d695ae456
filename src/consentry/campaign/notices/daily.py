"""What happens by itself as days pass; each may run any number of times a day and does nothing twice."""

from __future__ import annotations

import datetime

from django.db import transaction
from django.db.models import Prefetch

from consentry.campaign.audit import chain
from consentry.campaign.cases.deadlines import OPEN
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.notices import delivery, working_days
from consentry.campaign.notices.acts import address_of
from consentry.campaign.notices.models import Service


def remind(today: datetime.date | None = None) -> int:
    """Queue the reminder of every notice whose open findings are due soon; return how many were queued."""
    today = today or working_days.today()
    running = Finding.objects.filter(OPEN, due__gte=today)
    near = (
        Case.objects.filter(state__in=(Case.State.NOTICED, Case.State.OVERDUE), pk__in=running.values("case"))
        .select_related("campaign", "app__operator__organisation")
        .prefetch_related("notices", Prefetch("findings", running, to_attr="running"))
        .order_by("pk")
    )
    return sum(_remind(case, today) for case in near)


def _remind(case: Case, today: datetime.date) -> int:
    findings: list[Finding] = case.running  # type: ignore[attr-defined]  # prefetched
    due = {finding.pk: finding.due for finding in findings}
    count = 0
    for notice in sorted(case.notices.all(), key=lambda one: -one.pk):  # the latest one that told of it reminds of it
        days = [day for day in (due.pop(pk, None) for pk in notice.finding_ids()) if day]
        # only the day of a reminder hangs on this: beyond the known holidays weekends are good enough
        if not days or _reminded_on(case, min(days)) > today:
            continue
        with transaction.atomic():
            if delivery.queue(notice, Service.Kind.REMINDER, min(days), address_of(case)):
                count += 1
                chain.record(None, "notice.remind", notice, after={"deadline": min(days).isoformat()})
    return count


def _reminded_on(case: Case, day: datetime.date) -> datetime.date:
    return working_days.before(day, case.campaign.reminder_working_days, provisional=True).day


def pass_deadlines(today: datetime.date | None = None) -> int:
    """Move every case whose deadline is over to overdue; return how many moved.

    A case in re-inspection is left alone: its operator handed in a version in time, and the lab's result decides.
    """
    today = today or working_days.today()
    due = Case.objects.filter(state=Case.State.NOTICED, deadline__lt=today).order_by("pk")
    return sum(_pass_deadline(pk, today) for pk in list(due.values_list("pk", flat=True)))


def _pass_deadline(pk: int, today: datetime.date) -> bool:
    with transaction.atomic():
        case = Case.objects.select_for_update().get(pk=pk)
        if case.state != Case.State.NOTICED or case.deadline is None or case.deadline >= today:
            return False  # an extension or a re-inspection came first
        pass_to(case, "pass_deadline")
        chain.record(
            None,
            "case.pass_deadline",
            case,
            before={"state": Case.State.NOTICED.value},
            after={"state": case.state, "deadline": case.deadline.isoformat()},
        )
        return True
