"""`consentry campaign status`: what it says, and its exit code."""

from __future__ import annotations

import datetime
import json
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import OperationalError
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from consentry.campaign.jobs.models import Inspection
from consentry.campaign.notices.models import Service
from consentry.campaign.people.roles import Role
from consentry.campaign.upkeep import schedule, status
from consentry.campaign.upkeep.models import Chore
from tests.campaign.conftest import Person
from tests.campaign.making import Scene

pytestmark = pytest.mark.django_db


def _status(*arguments: str) -> tuple[int, str]:
    out = StringIO()
    with pytest.raises(SystemExit) as ended:
        call_command("status", *arguments, stdout=out, stderr=out)
    return int(ended.value.code or 0), out.getvalue()


def _problems() -> list[tuple[str, str]]:
    return [(line.topic, line.level.name) for line in status.look() if line.level]


def test_all_is_well() -> None:
    schedule.run_due()
    code, text = _status()
    assert code == 0, text
    assert "OK        chore remind: last done 20" in text
    assert "+08:00" in text
    assert "record: 0 entries" in text


def test_where_no_worker_ever_ran() -> None:
    code, text = _status("--json")
    assert code == 1
    rows = json.loads(text)
    assert {"topic": "chore remind", "text": "never done: does a worker run?", "level": "warning"} in rows


def test_a_chore_that_nobody_does_any_more() -> None:
    schedule.run_due()
    days = datetime.timedelta(days=2)
    Chore.objects.filter(name="remind").update(done_for=timezone.now() - days, finished_at=timezone.now() - days)
    now = timezone.now().replace(hour=12)
    (late,) = [line for line in status.look(now) if line.topic == "chore remind"]
    assert late.level is status.Level.CRITICAL
    assert "due since" in late.text


def test_a_chore_that_fails() -> None:
    schedule.run_due()
    Chore.objects.filter(name="remind").update(failures=2, error="ValueError: no")
    assert _problems() == [("chore remind", "CRITICAL")]
    assert "failed 2 times: ValueError: no" in _status()[1]


def test_stuck_jobs_and_waiting_entries(person: Person) -> None:
    schedule.run_due()
    long_ago = timezone.now() - datetime.timedelta(hours=2)
    Scene(inspector=person(Role.INSPECTOR)).case()
    Inspection.objects.update(state=Inspection.State.RUNNING, heartbeat_at=long_ago)
    values = {"args_kwargs": {"args": [], "kwargs": {}}, "task_path": "x", "backend_name": "default"}
    entry = DBTaskResult.objects.create(queue_name="inspection", run_after=long_ago, exception_class_path="", **values)
    DBTaskResult.objects.filter(pk=entry.pk).update(enqueued_at=long_ago)
    assert _problems() == [("queue inspection", "WARNING"), ("inspections", "CRITICAL")]
    assert _status()[0] == 2


def test_mail_that_does_not_leave(person: Person) -> None:
    schedule.run_due()
    case = Scene(inspector=person(Role.INSPECTOR)).case()
    notice = case.notices.create(
        number="1", issued_by=person(Role.OFFICER), deadline=timezone.localdate(), findings=[], content={}
    )
    for number, state in enumerate((Service.State.QUEUED, Service.State.BOUNCED)):
        Service.objects.create(
            notice=notice,
            channel=Service.Channel.MAIL,
            deadline=timezone.localdate(),
            address=f"{number}@example.com",
            at=timezone.now(),
            due_at=timezone.now() - datetime.timedelta(hours=1),
            state=state,
        )
    assert _problems() == [("mail", "CRITICAL"), ("mail", "WARNING")]


def test_the_database_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def down() -> None:
        raise OperationalError("password=secret refused")

    monkeypatch.setattr(status, "look", down)
    code, text = _status()
    assert (code, text.strip()) == (3, "the database cannot be asked: OperationalError")


def test_migrations_to_run_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status, "_behind", lambda: 2)
    assert _status() == (2, "CRITICAL  database: 2 migrations to run\n")
