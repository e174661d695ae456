"""Reminders and deadlines: once each, however often the daily run comes."""

from __future__ import annotations

import datetime

import pytest

from consentry.campaign.audit.models import Entry
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.notices import acts, daily
from consentry.campaign.notices.models import Service
from consentry.campaign.people.roles import Role
from tests.campaign.conftest import Person
from tests.campaign.making import Scene

pytestmark = pytest.mark.django_db

DEADLINE = datetime.date(2019, 12, 9)  # a Monday; two working days before it is Thursday the 5th


@pytest.fixture
def case(scene: Scene, person: Person) -> Case:
    return acts.issue(person(Role.OFFICER), scene.case()).case


def _reminders() -> int:
    return Service.objects.filter(kind=Service.Kind.REMINDER).count()


def test_the_reminder_comes_once_when_the_deadline_is_near(case: Case) -> None:
    assert daily.remind(datetime.date(2019, 12, 4)) == 0
    assert daily.remind(datetime.date(2019, 12, 5)) == 1
    assert daily.remind(datetime.date(2019, 12, 5)) == 0
    assert daily.remind(datetime.date(2019, 12, 6)) == 0
    assert _reminders() == 1
    assert Entry.objects.filter(action="notice.remind").count() == 1


def test_a_run_that_was_missed_is_made_up(case: Case) -> None:
    assert daily.remind(DEADLINE) == 1


def test_a_new_deadline_is_reminded_of_anew(case: Case) -> None:
    daily.remind(DEADLINE)
    Finding.objects.filter(case=case).update(due=datetime.date(2019, 12, 20))
    assert daily.remind(DEADLINE) == 0
    assert daily.remind(datetime.date(2019, 12, 19)) == 1


def test_nobody_is_reminded_after_the_deadline_or_when_done(case: Case) -> None:
    assert daily.remind(DEADLINE + datetime.timedelta(days=1)) == 0
    pass_to(case, "begin_reinspection")
    assert daily.remind(DEADLINE) == 0


def test_the_deadline_belongs_to_the_operator(case: Case) -> None:
    assert daily.pass_deadlines(DEADLINE) == 0
    assert daily.pass_deadlines(DEADLINE + datetime.timedelta(days=1)) == 1
    assert daily.pass_deadlines(DEADLINE + datetime.timedelta(days=1)) == 0
    assert Case.objects.get().state == Case.State.OVERDUE
    assert Entry.objects.filter(action="case.pass_deadline", actor="system").count() == 1
    assert list(case.passages.values_list("state", flat=True)) == ["noticed", "overdue"]


def test_a_version_handed_in_in_time_is_not_overdue(case: Case) -> None:
    pass_to(case, "begin_reinspection")
    late = DEADLINE + datetime.timedelta(days=10)
    assert daily.pass_deadlines(late) == 0
    pass_to(case, "find_remaining")
    assert daily.pass_deadlines(late) == 1
