"""Chores: when they are due, once each, whoever comes first, and after a time without any worker."""

from __future__ import annotations

import datetime
import threading
import time
from collections.abc import Callable

import pytest
from django.db import connection
from django.utils import timezone

from consentry.campaign.upkeep import schedule
from consentry.campaign.upkeep.chores import CHORES, Daily, Every, Task
from consentry.campaign.upkeep.models import Chore

UTC = datetime.UTC
#: 08:30 in Shanghai is 00:30 UTC
MORNING = Daily(datetime.time(8, 30))


def at(day: int, hour: int, minute: int = 0) -> datetime.datetime:
    return datetime.datetime(2019, 12, day, hour, minute, tzinfo=UTC)


class Counter:
    """A chore that counts."""

    def __init__(self) -> None:
        self.count = 0
        self.fails: list[Exception] = []

    def __call__(self) -> int:
        if self.fails:
            raise self.fails.pop()
        self.count += 1
        return self.count


@pytest.fixture
def counter() -> Counter:
    return Counter()


@pytest.fixture
def run(counter: Counter, db: None) -> Callable[[datetime.datetime], bool]:
    """Return what looks at the table at a moment; whether the chore was done."""
    chore = Task(name="count", when=MORNING, run=counter)
    return lambda now: bool(schedule.run_due([chore], now))


@pytest.mark.parametrize(
    ("now", "due_for"),
    [
        (at(3, 0, 29), at(2, 0, 30)),
        (at(3, 0, 30), at(3, 0, 30)),
        (at(3, 23), at(3, 0, 30)),
        (at(4, 0, 29), at(3, 0, 30)),
    ],
)
def test_a_day_is_one_in_shanghai(now: datetime.datetime, due_for: datetime.datetime) -> None:
    assert MORNING.due_for(now) == due_for


def test_an_interval_begins_at_its_multiples() -> None:
    assert Every(lambda: 300.0).due_for(at(3, 1, 14)) == at(3, 1, 10)
    assert Every(lambda: 300.0).due_for(at(3, 1, 15)) == at(3, 1, 15)


def test_once_a_day(run: Callable[[datetime.datetime], bool], counter: Counter) -> None:
    assert [run(at(3, hour)) for hour in (1, 2, 23)] == [True, False, False]
    assert [run(at(4, 0, minute)) for minute in (29, 30, 31)] == [False, True, False]
    row = Chore.objects.get()
    assert (row.runs, row.result, row.done_for, row.not_before) == (2, 2, at(4, 0, 30), None)


def test_days_without_a_worker_are_made_up_once(run: Callable[[datetime.datetime], bool], counter: Counter) -> None:
    run(at(3, 1))
    assert [run(at(9, 5)), run(at(9, 6))] == [True, False]
    assert counter.count == 2


def test_a_failure_is_kept_and_tried_again_later(
    run: Callable[[datetime.datetime], bool], counter: Counter, caplog: pytest.LogCaptureFixture
) -> None:
    now = timezone.now()
    counter.fails = [ValueError("second"), ValueError("first")]
    assert not run(now)
    row = Chore.objects.get()
    assert (row.failures, row.error, row.finished_at, row.done_for) == (1, "ValueError: first", None, None)
    assert not run(now + datetime.timedelta(seconds=30))  # waits a minute
    assert Chore.objects.get().runs == 1
    assert not run(now + datetime.timedelta(seconds=90))
    first, second = now + datetime.timedelta(seconds=60), Chore.objects.get()
    assert (second.failures, second.error) == (2, "ValueError: second")
    assert second.not_before is not None
    assert second.not_before > first + datetime.timedelta(seconds=30)
    assert run(now + datetime.timedelta(minutes=5))
    row = Chore.objects.get()
    assert (row.failures, row.error, row.result) == (0, "", 1)
    assert "the chore count failed" in caplog.text


def test_a_run_whose_worker_was_killed_is_taken_over(
    run: Callable[[datetime.datetime], bool], counter: Counter
) -> None:
    now = at(3, 1)
    Chore.objects.create(name="count", runs=7, started_at=now, not_before=now + schedule.CLAIM)
    assert not run(now + datetime.timedelta(minutes=14))
    assert run(now + datetime.timedelta(minutes=16))
    assert Chore.objects.get().runs == 8


def test_a_run_that_was_thought_lost_does_not_finish_the_other_one(db: None) -> None:
    now = at(3, 1)
    done: list[str] = []

    def other() -> int:
        done.append("second")
        return 2

    def slowly() -> int:
        done.append("first")
        late = now + schedule.CLAIM + datetime.timedelta(seconds=1)
        assert schedule.run_due([Task(name="count", when=MORNING, run=other)], late) == ("count",)
        return 1

    schedule.run_due([Task(name="count", when=MORNING, run=slowly)], now)
    row = Chore.objects.get()
    assert (done, row.runs, row.result) == (["first", "second"], 2, 2)


@pytest.mark.django_db(transaction=True)
def test_of_many_workers_at_once_one_does_it() -> None:
    counts: list[int] = []
    start = threading.Barrier(4)
    errors: list[Exception] = []

    def chore() -> int:
        counts.append(1)
        time.sleep(0.2)
        return 1

    def worker() -> None:
        try:
            start.wait()
            for _ in range(3):
                schedule.run_due([Task(name="count", when=MORNING, run=chore)], at(3, 1))
        except Exception as error:  # noqa: BLE001 - told by the test below
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=worker) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert counts == [1]
    assert Chore.objects.get().runs == 1


@pytest.mark.django_db
def test_every_chore_of_the_table_runs_on_an_empty_service() -> None:
    assert schedule.run_due() == tuple(task.name for task in CHORES)
    assert schedule.run_due() == ()
    assert len({task.name for task in CHORES}) == len(CHORES)
