"""How the service is: chores, queues, stuck jobs, mail that does not leave. For a person and for monitoring."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterator

import msgspec
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Count, Min
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from consentry.campaign.audit import chain
from consentry.campaign.disposal.models import Dispatch
from consentry.campaign.jobs import limits
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.notices.models import Mailing, Service
from consentry.campaign.upkeep.chores import CHORES, Task
from consentry.campaign.upkeep.models import Chore

_LATE = datetime.timedelta(minutes=30)  #: a chore due for so long without being done: no worker does it
_WAITS_LONG = datetime.timedelta(hours=1)  #: an entry of the queue that nobody takes
_MAIL_LATE = datetime.timedelta(minutes=30)
_STUCK = 10  #: times the limit after which the supervisor should have brought a job back
_RECENT = datetime.timedelta(days=1)


class Level(enum.IntEnum):
    """As monitoring plugins exit."""

    OK = 0
    WARNING = 1
    CRITICAL = 2


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One thing looked at."""

    topic: str
    text: str
    level: Level = Level.OK


def look(now: datetime.datetime | None = None) -> tuple[Line, ...]:
    """Return everything looked at. Raises django.db.Error where the database cannot be asked."""
    now = now or timezone.now()
    behind = _behind()
    if behind:  # the tables may not be there
        return (Line(topic="database", text=f"{behind} migrations to run", level=Level.CRITICAL),)
    lines = [Line(topic="database", text=f"{connection.vendor}, up to date")]
    lines += _chores(now)
    lines += _queues(now)
    lines += _inspections(now)
    lines += _mail(now)
    number, digest = chain.head()
    lines.append(Line(topic="record", text=f"{number} entries, head {number}:{digest}"))
    return tuple(lines)


def worst(lines: tuple[Line, ...]) -> Level:
    """Return the worst level."""
    return max((line.level for line in lines), default=Level.OK)


def _behind() -> int:
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _chores(now: datetime.datetime) -> Iterator[Line]:
    rows = Chore.objects.in_bulk()
    for task in CHORES:
        yield _chore(task, rows.get(task.name), now)


def _chore(task: Task, row: Chore | None, now: datetime.datetime) -> Line:
    topic = f"chore {task.name}"
    if row is None:
        return Line(topic=topic, text="never done: does a worker run?", level=Level.WARNING)
    due_for = task.when.due_for(now)
    done = row.done_for is not None and row.done_for >= due_for
    text = f"last done {_when(row.finished_at)}, {row.result} things" if row.finished_at else "never done"
    if row.failures:
        return Line(topic=topic, text=f"{text}; failed {row.failures} times: {row.error}", level=Level.CRITICAL)
    if not done and now - max(due_for, row.done_for or due_for) > _LATE:
        return Line(topic=topic, text=f"{text}; due since {_when(due_for)}", level=Level.CRITICAL)
    return Line(topic=topic, text=text)


def _queues(now: datetime.datetime) -> Iterator[Line]:
    ready = DBTaskResult.objects.ready().order_by().values("queue_name")
    for row in ready.annotate(waiting=Count("id"), oldest=Min("enqueued_at")):
        late = now - row["oldest"] > _WAITS_LONG
        text = f"{row['waiting']} wait, the oldest since {_when(row['oldest'])}"
        yield Line(topic=f"queue {row['queue_name']}", text=text, level=Level.WARNING if late else Level.OK)
    failed = DBTaskResult.objects.filter(status=TaskResultStatus.FAILED, finished_at__gt=now - _RECENT).count()
    yield Line(topic="queue", text=f"{failed} entries failed in a day")


def _inspections(now: datetime.datetime) -> Iterator[Line]:
    State = Inspection.State
    counts = dict(Inspection.objects.order_by().values_list("state").annotate(Count("pk")))
    yield Line(topic="inspections", text=f"{counts.get(State.QUEUED, 0)} queued, {counts.get(State.RUNNING, 0)} run")
    lost = now - datetime.timedelta(seconds=limits.stale_seconds() * _STUCK)
    stuck = Inspection.objects.filter(state=State.RUNNING, heartbeat_at__lt=lost).count()
    if stuck:
        yield Line(topic="inspections", text=f"{stuck} without a sign of life: no worker runs", level=Level.CRITICAL)
    failed = Inspection.objects.filter(state=State.FAILED, finished_at__gt=now - _RECENT).count()
    if failed:
        yield Line(topic="inspections", text=f"{failed} failed in a day", level=Level.WARNING)


def _mail(now: datetime.datetime) -> Iterator[Line]:
    """Tell of both outboxes, notices to operators and orders to stores, as one."""
    State = Mailing.State
    queued = late = lost = 0
    for model in (Service, Dispatch):
        waiting = model._default_manager.filter(state=State.QUEUED)
        queued += waiting.count()
        late += waiting.filter(due_at__lt=now - _MAIL_LATE).count()
        over = model._default_manager.filter(state__in=(State.FAILED, State.BOUNCED))
        lost += over.filter(at__gt=now - _RECENT).count()
    level = Level.CRITICAL if late else Level.OK
    yield Line(topic="mail", text=f"{queued} to be sent, {late} of them late", level=level)
    if lost:
        yield Line(topic="mail", text=f"{lost} not delivered in a day", level=Level.WARNING)


def _when(moment: datetime.datetime | None) -> str:
    return timezone.localtime(moment, timezone.get_default_timezone()).isoformat(" ", "seconds") if moment else "-"
