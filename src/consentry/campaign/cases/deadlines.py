"""Deadlines hang on findings: each is due when the notice that told of it says; the case's deadline is the earliest one.

So a fault that is found later takes no time from the operator and gives none for what it was told before.
"""

from __future__ import annotations

import datetime

from django.db.models import Q, QuerySet

from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.cases.transitions import pass_to

Retest, State = Finding.Retest, Finding.State

#: the operator was told, and the case is not over
TOLD = (
    Case.State.NOTICED,
    Case.State.REINSPECTION,
    Case.State.OVERDUE,
    Case.State.NAMED,
    Case.State.DELISTING,
    Case.State.DELISTED,
    Case.State.ACCESS_STOPPED,
    Case.State.PENALISED,
)
#: not mended yet, as far as anybody has shown
OPEN = Q(state=State.APPROVED) & ~Q(retest=Retest.FIXED)


def open_findings(case: Case) -> QuerySet[Finding]:
    """Return the findings of the case that hold and were not shown to be fixed."""
    return case.findings.filter(OPEN)


def untold(case: Case) -> QuerySet[Finding]:
    """Return the open findings of which no notice has told the operator."""
    return open_findings(case).filter(due=None)


def settle(case: Case, today: datetime.date) -> None:
    """Set the case's deadline to the earliest one of what is open; take it back from overdue where none has passed.

    None where nothing that the operator was told of is open. The caller holds the row's lock and a transaction, and
    records the change.
    """
    dues = [due for due in open_findings(case).values_list("due", flat=True) if due is not None]
    case.deadline = min(dues, default=None)
    case.save(update_fields=["deadline"])
    if case.state == Case.State.OVERDUE and (case.deadline is None or case.deadline >= today):
        pass_to(case, "grant_more_time")
