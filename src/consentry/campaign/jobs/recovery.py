"""Finds the work of workers that are gone and queues it again."""

from __future__ import annotations

import datetime

from django.db import transaction
from django.utils import timezone

from consentry.campaign.jobs import limits, queue, running
from consentry.campaign.jobs.models import Inspection


class WorkerLost(Exception):
    """Named in the queue's entry of a worker that is gone."""


def recover() -> int:
    """Queue again what no worker does any more; what was tried too often fails. Returns how many it found.

    Any number of processes may call this at the same time: each step is a compare-and-set.
    """
    lost = timezone.now() - datetime.timedelta(seconds=limits.stale_seconds())
    found = 0
    for inspection in Inspection.objects.filter(state=Inspection.State.RUNNING, heartbeat_at__lt=lost):
        queue.give_up(inspection)
        found += running.retry(inspection, "the worker ended in the middle") != "skipped"
    # a worker took the entry of the queue and ended before it began
    forgotten = Inspection.objects.filter(state=Inspection.State.QUEUED, created_at__lt=lost)
    in_hand = queue.in_hand(lost).values("id")
    for inspection in forgotten.exclude(task__in=in_hand):
        found += _queue_again(inspection)
    return found


def _queue_again(inspection: Inspection) -> bool:
    with transaction.atomic():
        same = Inspection.objects.filter(pk=inspection.pk, task=inspection.task, state=Inspection.State.QUEUED)
        locked = same.select_for_update().first()
        if locked is None:
            return False
        queue.give_up(locked)
        queue.put(locked)
    return True
