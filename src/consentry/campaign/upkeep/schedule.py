"""Does the chores that are due, each once, whichever of the workers comes first.

A run is claimed and finished by compare-and-set on the number of runs. A chore that was missed for days is done once,
for the latest moment: what it does covers the days before.
"""

from __future__ import annotations

import datetime
import logging
from collections.abc import Sequence

from django.db import Error
from django.db.models import F
from django.utils import timezone

from consentry.campaign.upkeep.chores import CHORES, Task
from consentry.campaign.upkeep.models import Chore

_log = logging.getLogger(__name__)
CLAIM = datetime.timedelta(minutes=15)  #: a run that takes longer counts as lost, and another may begin
_FIRST_WAIT, _LONGEST_WAIT = datetime.timedelta(minutes=1), datetime.timedelta(hours=1)


def run_due(chores: Sequence[Task] = CHORES, now: datetime.datetime | None = None) -> tuple[str, ...]:
    """Run every chore that is due and that nobody else runs. Returns the names of those that succeeded."""
    return tuple(task.name for task in chores if _run(task, now or timezone.now()))


def _run(task: Task, now: datetime.datetime) -> bool:
    due_for = task.when.due_for(now)
    number = _claim(task, due_for, now)
    if number is None:
        return False
    try:
        result = task.run()
    except Exception as error:  # noqa: BLE001 - kept with the chore, shown by `status`, tried again
        _log.exception("the chore %s failed", task.name)
        _put_off(task, number, error)
        return False
    ours = Chore.objects.filter(name=task.name, runs=number)
    ended = timezone.now()
    ours.update(done_for=due_for, finished_at=ended, not_before=None, result=result, failures=0, error="")
    if result:
        _log.info("the chore %s did %d", task.name, result)
    return True


def _claim(task: Task, due_for: datetime.datetime, now: datetime.datetime) -> int | None:
    """Return the number of the run, or None where it is not due or another's."""
    row = Chore.objects.filter(name=task.name).first() or Chore.objects.get_or_create(name=task.name)[0]
    done = row.done_for is not None and row.done_for >= due_for
    if done or (row.not_before is not None and row.not_before > now):
        return None
    same = Chore.objects.filter(name=task.name, runs=row.runs, done_for=row.done_for)
    taken = same.update(runs=F("runs") + 1, started_at=now, not_before=now + CLAIM)
    return row.runs + 1 if taken else None


def _put_off(task: Task, number: int, error: Exception) -> None:
    """Keep the failure and wait before the next try, longer each time."""
    try:
        ours = Chore.objects.filter(name=task.name, runs=number)
        failures = 1 + (ours.values_list("failures", flat=True).first() or 0)
        wait = min(_FIRST_WAIT * 2 ** min(failures - 1, 10), _LONGEST_WAIT)
        said = f"{type(error).__name__}: {error}"[:2000]
        ours.update(failures=failures, error=said, not_before=timezone.now() + wait)
    except Error:
        _log.exception("the failure of the chore %s could not be kept", task.name)
