"""Entries of the queue for inspections: one for each time an inspection is to be run."""

from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from consentry.campaign.jobs.models import Inspection

Entries = QuerySet[DBTaskResult[Any, Any]]


def put(inspection: Inspection) -> None:
    """Queue the inspection, in the transaction of the act: both or none are kept."""
    from consentry.campaign.jobs.tasks import run_inspection

    inspection.task = UUID(str(run_inspection.enqueue(inspection.pk).id))
    inspection.save(update_fields=["task"])


def withdraw(inspection: Inspection) -> None:
    """Take the inspection's entry out where no worker has it yet; a worker that has it sees the state."""
    _entry(inspection).filter(status=TaskResultStatus.READY).delete()


def in_hand(since: datetime.datetime) -> Entries:
    """Return the entries that wait for a worker, or that one took after `since`."""
    return DBTaskResult.objects.filter(
        Q(status=TaskResultStatus.READY) | Q(status=TaskResultStatus.RUNNING, started_at__gte=since),
        queue_name="inspection",
    )


def give_up(inspection: Inspection) -> None:
    """Mark the entry of a worker that is gone, so that the queue shows no work that nobody does."""
    _entry(inspection).filter(status=TaskResultStatus.RUNNING).update(
        status=TaskResultStatus.FAILED,
        finished_at=timezone.now(),
        exception_class_path="consentry.campaign.jobs.recovery.WorkerLost",
    )


def _entry(inspection: Inspection) -> Entries:
    return DBTaskResult.objects.filter(id__in=[inspection.task] if inspection.task else [])
