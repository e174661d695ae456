from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from consentry.campaign.audit.models import Entry
from consentry.campaign.jobs import acts, isolation, queries, recovery, running
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.jobs.signals import inspection_done
from consentry.campaign.people.models import User
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import Release
from consentry.campaign.rounds.models import Assignment

pytestmark = pytest.mark.django_db(transaction=True)
State = Inspection.State


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return what lets the isolated process run a line of Python instead of an inspection."""
    return lambda code: monkeypatch.setattr(isolation, "COMMAND", (sys.executable, "-c", code))


def test_an_inspection_by_the_real_engine_is_kept_with_its_report(queued: Inspection) -> None:
    heard: list[dict[str, Any]] = []

    def hear(**arguments: Any) -> None:
        heard.append(arguments)

    inspection_done.connect(hear)
    try:
        assert running.run(queued.pk) == "done"
    finally:
        inspection_done.disconnect(hear)
    queued.refresh_from_db()
    assert (queued.state, queued.attempts, queued.error) == (State.DONE, 1, "")
    assert queued.complete is True
    assert len(queued.catalog_version) == 64
    assert queued.as_of == timezone.localdate()
    report = queries.stored_report(queued)
    assert report.app.file == "news.apk"
    assert report.app_type == "news"
    assert {regulation.id for regulation in report.regulations} == {"miit-337"}
    assert heard[0]["report"].verdicts == report.verdicts
    assert Entry.objects.filter(action="inspection.done", actor="system").count() == 1
    assert running.run(queued.pk) == "skipped"
    assert Entry.objects.filter(action="inspection.done").count() == 1


@pytest.mark.parametrize(
    ("content", "status"), [("隐私政策：我们收集手机号码。".encode(), "finished"), (b"%PDF-1.7 broken", "failed")]
)
def test_a_policy_that_was_given_is_read_and_its_coverage_told(queued: Inspection, content: bytes, status: str) -> None:
    Release.objects.update(policy=blobs.store(content))
    running.run(queued.pk)
    queued.refresh_from_db()
    policy = next(each for each in queries.stored_report(queued).coverage if each.collector == "policy")
    assert policy.status == status
    assert queued.complete is (status == "finished")


def test_a_file_that_is_no_app_fails_at_once_with_the_reason(
    inspector: User, assignment: Assignment, new_release: Callable[..., Release]
) -> None:
    release = new_release("x", data=b"not an app", name="../../etc/发布.apk")
    inspection = acts.inspect_assignment(inspector, assignment, release)
    assert running.run(inspection.pk) == "failed"
    inspection.refresh_from_db()
    assert inspection.attempts == 1
    assert "发布.apk" in inspection.error
    assert inspection.finished_at is not None


def test_an_app_that_hangs_is_ended_at_its_limit(
    queued: Inspection, stand_in: Callable[[str], None], settings: Any
) -> None:
    settings.INSPECTION_WALL_SECONDS, settings.INSPECTION_BEAT_SECONDS = 1, 0.2
    stand_in("import time; time.sleep(60)")
    started = timezone.now()
    assert running.run(queued.pk) == "failed"
    assert (timezone.now() - started).total_seconds() < 10
    queued.refresh_from_db()
    assert queued.error == "not done after 1 s"


def test_an_app_that_kills_its_process_is_given_up_after_three_attempts(
    queued: Inspection, stand_in: Callable[[str], None]
) -> None:
    stand_in("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    assert [running.run(queued.pk) for _ in range(4)] == ["queued", "queued", "failed", "skipped"]
    queued.refresh_from_db()
    assert queued.error.startswith("given up after 3 attempts: exit status -9")
    assert DBTaskResult.objects.count() == 3  # each attempt went to the end of the queue
    assert Entry.objects.filter(action="inspection.failed").count() == 1


def test_a_worker_that_was_thought_lost_cannot_complete_any_more(queued: Inspection, monkeypatch: Any) -> None:
    inspect = running._inspect

    def slowly(inspection: Inspection) -> bytes:
        data = inspect(inspection)
        Inspection.objects.filter(pk=inspection.pk).update(heartbeat_at=timezone.now() - timezone.timedelta(hours=1))
        assert recovery.recover() == 1
        monkeypatch.setattr(running, "_inspect", lambda again: data)
        assert running.run(inspection.pk) == "done"
        return data

    monkeypatch.setattr(running, "_inspect", slowly)
    assert running.run(queued.pk) == "skipped"
    queued.refresh_from_db()
    assert (queued.state, queued.attempts) == (State.DONE, 2)
    assert Entry.objects.filter(action="inspection.done").count() == 1


def test_when_a_receiver_fails_nothing_is_completed(queued: Inspection) -> None:
    def fail(**arguments: Any) -> None:
        raise RuntimeError("no")

    inspection_done.connect(fail)
    try:
        with pytest.raises(RuntimeError):
            running.run(queued.pk)
    finally:
        inspection_done.disconnect(fail)
    queued.refresh_from_db()
    assert (queued.state, queued.report) == (State.RUNNING, None)
    Inspection.objects.update(heartbeat_at=timezone.now() - timezone.timedelta(hours=1))
    assert recovery.recover() == 1
    assert running.run(queued.pk) == "done"


def test_an_entry_taken_by_a_worker_that_never_began_is_queued_again(
    queued: Inspection, django_assert_num_queries: Callable[..., Any]
) -> None:
    long_ago = timezone.now() - timezone.timedelta(hours=1)
    Inspection.objects.update(created_at=long_ago)
    with django_assert_num_queries(2):  # one that waits in the queue is left alone, however many there are
        assert recovery.recover() == 0
    DBTaskResult.objects.update(status="RUNNING", started_at=long_ago)
    assert recovery.recover() == 1
    queued.refresh_from_db()
    assert DBTaskResult.objects.get(id=queued.task).status == "READY"
    assert DBTaskResult.objects.exclude(id=queued.task).get().status == "FAILED"
    assert recovery.recover() == 0


def test_the_isolated_process_gets_nothing_of_the_workers_environment(
    queued: Inspection, monkeypatch: Any, stand_in: Callable[[str], None]
) -> None:
    monkeypatch.setenv("CONSENTRY_SMTP_PASSWORD", "secret")
    stand_in("import os, sys; sys.exit(' '.join(sorted(os.environ)))")
    running.run(queued.pk)
    queued.refresh_from_db()
    assert "PATH" in queued.error
    assert "CONSENTRY" not in queued.error
    assert "DJANGO" not in queued.error
