"""Real worker processes: killed, cancelled, hung."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from django_tasks_db.models import DBTaskResult

from consentry.campaign.audit import chain
from consentry.campaign.audit.models import Entry
from consentry.campaign.jobs import acts
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import User
from consentry.campaign.registry.models import Release
from consentry.campaign.rounds.models import Assignment
from tests.campaign.jobs.conftest import Workers, state_of, until

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.xdist_group("workers")]


def alive(pid: int) -> bool:
    status = Path(f"/proc/{pid}/stat")
    return status.exists() and status.read_text().rsplit(")", 1)[1].split()[0] != "Z"


def test_a_worker_killed_in_the_middle_loses_nothing(queued: Inspection, workers: Callable[..., Workers]) -> None:
    running = workers()
    until(lambda: state_of(queued) == "running" and running.inspecting())
    (worker,), (isolated,) = running.workers(), running.inspecting()
    os.kill(worker, signal.SIGKILL)
    until(lambda: not alive(isolated), 10)
    until(lambda: state_of(queued) == "done")
    queued.refresh_from_db()
    assert queued.attempts == 2
    assert Entry.objects.filter(action="inspection.done").count() == 1
    assert chain.verify() == []
    until(lambda: sorted(DBTaskResult.objects.values_list("status", flat=True)) == ["FAILED", "SUCCESSFUL"], 10)


def hung(running: Workers, inspection: Inspection) -> int | None:
    """Stop the process of a running inspection where it is, as one that hangs; None where it was over already."""
    until(lambda: running.inspecting() or state_of(inspection) == "done")
    for pid in running.inspecting():
        os.kill(pid, signal.SIGSTOP)
        if alive(pid) and state_of(inspection) == "running":
            return pid
    return None


def test_a_cancelled_inspection_stops_within_seconds(
    queued: Inspection,
    inspector: User,
    assignment: Assignment,
    new_release: Callable[..., Release],
    workers: Callable[..., Workers],
) -> None:
    running = workers()
    isolated = hung(running, queued)
    while isolated is None:  # the machine was too busy to look in time
        version = f"{queued.release.version_name}.1"
        queued = acts.inspect_assignment(inspector, assignment, new_release("news", version=version))
        isolated = hung(running, queued)
    acts.cancel(inspector, queued)
    until(lambda: not alive(isolated), 10)
    time.sleep(1)
    queued.refresh_from_db()
    assert (queued.state, queued.report) == ("cancelled", None)


def test_an_app_that_hangs_delays_no_other(
    queued: Inspection,
    inspector: User,
    assignment: Assignment,
    new_release: Callable[..., Release],
    workers: Callable[..., Workers],
) -> None:
    running = workers(2, CONSENTRY_INSPECTION_SECONDS="25")
    until(lambda: running.inspecting())
    os.kill(running.inspecting()[0], signal.SIGSTOP)
    others = [
        acts.inspect_assignment(inspector, assignment, new_release(name, version=name))
        for name in ("news", "news-clean")
    ]
    until(lambda: all(state_of(each) == "done" for each in others))
    assert state_of(queued) == "running"
    until(lambda: state_of(queued) == "failed")
    queued.refresh_from_db()
    assert queued.error == "not done after 25 s"


def test_when_all_is_killed_no_process_stays_and_the_next_start_goes_on(
    queued: Inspection, workers: Callable[..., Workers]
) -> None:
    first = workers()
    until(lambda: state_of(queued) == "running" and first.inspecting())
    below = first.all()
    first.process.kill()
    until(lambda: not any(alive(pid) for pid in below), 20)
    assert state_of(queued) in ("running", "done")
    workers()
    until(lambda: state_of(queued) == "done")
    assert Entry.objects.filter(action="inspection.done").count() == 1
