"""Throws away what is over: sessions, tokens, login attempts, entries of the queue. Never anything of the record."""

from __future__ import annotations

import datetime

from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db.models import Q
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from consentry.campaign.people.models import ApiToken

_DAY = datetime.timedelta(days=1)
_TOKENS = 90 * _DAY  #: after their end: until then their owner sees in the list what became of them
_LOGINS = 90 * _DAY  #: addresses and names of who signed in: long enough to look into a complaint
_DONE, _FAILED = 7 * _DAY, 30 * _DAY
_LOST = datetime.timedelta(hours=1)  #: far longer than any task but an inspection, which has its own signs of life


def sessions() -> int:
    """Delete the sessions that are over."""
    return Session.objects.filter(expire_date__lt=timezone.now()).delete()[0]


def tokens() -> int:
    """Delete the tokens of the API that ended or were revoked long ago; the record keeps that they were."""
    before = timezone.now() - _TOKENS
    return ApiToken.objects.filter(Q(expires_at__lt=before) | Q(revoked_at__lt=before)).delete()[0]


def logins() -> int:
    """Delete failed attempts to sign in whose lock is over, and old entries of who signed in."""
    now = timezone.now()
    over = now - datetime.timedelta(hours=settings.AXES_COOLOFF_TIME) - _DAY
    found: int = AccessAttempt.objects.filter(attempt_time__lt=over).delete()[0]
    for log in (AccessLog, AccessFailureLog):
        found += log.objects.filter(attempt_time__lt=now - _LOGINS).delete()[0]
    return found


def queue() -> int:
    """Delete entries of the queue that ended some time ago."""
    now = timezone.now()
    done = Q(status=TaskResultStatus.SUCCESSFUL, finished_at__lt=now - _DONE)
    failed = Q(status=TaskResultStatus.FAILED, finished_at__lt=now - _FAILED)
    return DBTaskResult.objects.filter(done | failed).delete()[0]


def lost_entries() -> int:
    """Mark entries that a worker took and never ended as failed. Their work is found by its own state and queued anew."""
    lost = DBTaskResult.objects.filter(status=TaskResultStatus.RUNNING, started_at__lt=timezone.now() - _LOST)
    marked = lost.exclude(queue_name="inspection").update(
        status=TaskResultStatus.FAILED,
        finished_at=timezone.now(),
        exception_class_path="consentry.campaign.jobs.recovery.WorkerLost",
    )
    return int(marked)
