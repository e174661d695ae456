"""What is thrown away, and what is not."""

from __future__ import annotations

import datetime

import pytest
from axes.models import AccessAttempt, AccessLog
from django.contrib.sessions.models import Session
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from consentry.campaign.people.models import ApiToken
from consentry.campaign.people.roles import Role
from consentry.campaign.upkeep import purging
from tests.campaign.conftest import Person

pytestmark = pytest.mark.django_db

NOW = timezone.now()


def _ago(**units: float) -> datetime.datetime:
    return NOW - datetime.timedelta(**units)


def test_sessions_that_are_over() -> None:
    Session.objects.create(session_key="over", session_data="x", expire_date=_ago(minutes=1))
    Session.objects.create(session_key="open", session_data="x", expire_date=_ago(days=-1))
    assert purging.sessions() == 1
    assert Session.objects.get().session_key == "open"


def test_tokens_that_ended_long_ago(person: Person) -> None:
    user = person(Role.OFFICER)
    long_ago, lately = _ago(days=91), _ago(days=89)
    for name, expires, revoked in (
        ("old", long_ago, None),
        ("revoked", _ago(days=-9), long_ago),
        ("lately", lately, None),
        ("open", _ago(days=-9), None),
    ):
        ApiToken.objects.create(user=user, name=name, digest=name, expires_at=expires, revoked_at=revoked)
    assert purging.tokens() == 2
    assert set(ApiToken.objects.values_list("name", flat=True)) == {"lately", "open"}


def test_attempts_to_sign_in() -> None:
    for name, model in (("attempt", AccessAttempt), ("log", AccessLog)):
        for age in (1, 100):
            more = {"failures_since_start": 5} if model is AccessAttempt else {}
            row = model.objects.create(username=f"{name}{age}", ip_address="192.0.2.1", user_agent=str(age), **more)
            model.objects.filter(pk=row.pk).update(attempt_time=_ago(days=age * 0.9))
    assert purging.logins() == 2
    assert AccessAttempt.objects.get().username == "attempt1"
    assert AccessLog.objects.get().username == "log1"


def _entry(status: str, queue: str = "mail", **ages: datetime.datetime) -> DBTaskResult:
    values = {"args_kwargs": {"args": [], "kwargs": {}}, "task_path": "x", "backend_name": "default", "run_after": NOW}
    return DBTaskResult.objects.create(
        status=status, queue_name=queue, exception_class_path="", traceback="", **values, **ages
    )


def test_entries_of_the_queue_that_ended() -> None:
    for status, days in (("SUCCESSFUL", 8), ("SUCCESSFUL", 6), ("FAILED", 31), ("FAILED", 29)):
        _entry(status, finished_at=_ago(days=days))
    _entry("READY")
    _entry("RUNNING", started_at=_ago(days=99))
    assert purging.queue() == 2
    assert sorted(DBTaskResult.objects.values_list("status", flat=True)) == ["FAILED", "READY", "RUNNING", "SUCCESSFUL"]


def test_an_entry_that_a_killed_worker_left_is_marked() -> None:
    lost = _entry("RUNNING", started_at=_ago(hours=2))
    for other in (
        _entry("RUNNING", started_at=_ago(minutes=50)),
        _entry("RUNNING", "inspection", started_at=_ago(hours=2)),
    ):
        assert other.status == "RUNNING"
    assert purging.lost_entries() == 1
    lost.refresh_from_db()
    assert lost.status == "FAILED"
    assert lost.exception_class_path.endswith("WorkerLost")
    assert DBTaskResult.objects.filter(status="RUNNING").count() == 2
