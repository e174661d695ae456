"""What happens by itself as days pass; each may run any number of times a day and does nothing twice."""

from __future__ import annotations

import datetime

from django.db import transaction

from consentry.campaign.audit import chain
from consentry.campaign.cases.models import Case
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.notices import delivery, working_days
from consentry.campaign.notices.acts import address_of
from consentry.campaign.notices.models import Service


def remind(today: datetime.date | None = None) -> int:
    """Queue the reminder of every case whose deadline is near; return how many were queued."""
    today = today or working_days.today()
    near = (
        Case.objects.filter(state=Case.State.NOTICED, deadline__gte=today, notices__isnull=False)
        .select_related("campaign", "app__operator__organisation")
        .prefetch_related("notices")
        .distinct()
    )
    count = 0
    for case in near:
        days = case.campaign.reminder_working_days
        # only the day of a reminder hangs on this: beyond the known holidays weekends are good enough
        if case.deadline is None or working_days.before(case.deadline, days, provisional=True).day > today:
            continue
        with transaction.atomic():
            notice = max(case.notices.all(), key=lambda one: one.pk)
            if delivery.queue(notice, Service.Kind.REMINDER, case.deadline, address_of(case)):
                count += 1
                chain.record(None, "notice.remind", notice, after={"deadline": case.deadline.isoformat()})
    return count


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
