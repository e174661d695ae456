"""Statements, appeals and extensions: filed by the operator, decided by somebody else than who issued."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from consentry.campaign.audit import chain
from consentry.campaign.audit.models import Entry
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.notices import acts, daily, queries, submissions
from consentry.campaign.notices.models import Notice, Service, Submission
from consentry.campaign.people.access import FourEyesViolation
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from tests.campaign.conftest import Person
from tests.campaign.making import Scene

pytestmark = pytest.mark.django_db

Kind = Submission.Kind
Decision = Submission.Decision
LATER = datetime.date(2019, 12, 20)


class People:
    """Who issued, another officer, and the operator."""

    def __init__(self, person: Person, operator: Organisation | None) -> None:
        self.issuer: User = person(Role.OFFICER)
        self.other: User = person(Role.OFFICER)
        self.operator: User = person(Role.OPERATOR, organisation=operator)


@pytest.fixture
def people(person: Person, scene: Scene) -> People:
    return People(person, scene.organisation)


@pytest.fixture
def notice(scene: Scene, people: People) -> Notice:
    return acts.issue(people.issuer, scene.case(clauses=(("miit-337/1",), ("miit-337/8",))))


def _case(notice: Notice) -> Case:
    return Case.objects.get(pk=notice.case_id)


def _refused(code: str, call: Callable[[], object]) -> None:
    with pytest.raises(ValidationError) as raised:
        call()
    assert raised.value.code == code


def test_a_statement_is_noted(notice: Notice, people: People) -> None:
    statement = submissions.file(people.operator, notice, Kind.STATEMENT, "已在 1.0.1 版修复")
    assert list(queries.waiting_submissions(people.operator)) == [statement]
    _refused("decision", lambda: submissions.decide(people.other, statement, Decision.GRANTED, "好"))
    statement = submissions.decide(people.other, statement, Decision.NOTED, "已阅")
    assert (statement.decision, statement.decided_by) == (Decision.NOTED, people.other)
    assert _case(notice).state == Case.State.NOTICED


@pytest.mark.parametrize("kind", [Kind.STATEMENT, Kind.APPEAL, Kind.EXTENSION])
def test_who_issued_decides_nothing_on_it(kind: Kind, notice: Notice, people: People) -> None:
    filed = submissions.file(people.operator, notice, kind, "申请", until=LATER)
    with pytest.raises(FourEyesViolation):
        submissions.decide(people.issuer, filed, Decision.GRANTED, "同意")
    assert Submission.objects.get().decision == Decision.PENDING


@pytest.mark.parametrize(
    "role", [Role.OFFICER, Role.INSPECTOR, Role.REVIEWER, Role.STORE, Role.PUBLISHER, Role.OPERATOR]
)
def test_nobody_but_the_operator_files(role: Role, notice: Notice, person: Person) -> None:
    for kind in Kind:
        with pytest.raises(PermissionDenied):
            submissions.file(person(role), notice, kind, "申请", until=LATER)


def test_a_granted_appeal_closes_the_case(notice: Notice, people: People) -> None:
    appeal = submissions.file(people.operator, notice, Kind.APPEAL, "检测对象不是我方发布的版本")
    submissions.decide(people.other, appeal, Decision.GRANTED, "属实")
    assert _case(notice).state == Case.State.CLOSED
    assert set(Finding.objects.values_list("state", flat=True)) == {Finding.State.WITHDRAWN}
    entry = Entry.objects.get(action="appeal.decide")
    assert (entry.before["state"], entry.after["state"]) == ("noticed", "closed")  # type: ignore[index]
    assert chain.verify() == []


def test_an_appeal_granted_in_part_leaves_the_rest(notice: Notice, people: People) -> None:
    first, second = Finding.objects.order_by("pk")
    appeal = submissions.file(people.operator, notice, Kind.APPEAL, "第一项不属实")
    _refused(
        "findings",
        lambda: submissions.decide(people.other, appeal, Decision.GRANTED, "属实", withdraw=[first.pk, 999_999]),
    )
    submissions.decide(people.other, appeal, Decision.GRANTED, "部分属实", withdraw=[first.pk])
    assert _case(notice).state == Case.State.NOTICED
    assert Finding.objects.get(pk=first.pk).state == Finding.State.WITHDRAWN
    assert Finding.objects.get(pk=second.pk).state == Finding.State.APPROVED


def test_a_refused_appeal_changes_nothing(notice: Notice, people: People) -> None:
    appeal = submissions.file(people.operator, notice, Kind.APPEAL, "不属实")
    _refused("reason", lambda: submissions.decide(people.other, appeal, Decision.REFUSED, " "))
    submissions.decide(people.other, appeal, Decision.REFUSED, "证据充分")
    assert _case(notice).state == Case.State.NOTICED
    _refused("decided", lambda: submissions.decide(people.other, appeal, Decision.GRANTED, "改判"))


def test_one_appeal_waits_at_a_time(notice: Notice, people: People) -> None:
    submissions.file(people.operator, notice, Kind.APPEAL, "不属实")
    _refused("pending", lambda: submissions.file(people.operator, notice, Kind.APPEAL, "再次申诉"))
    _refused("empty", lambda: submissions.file(people.operator, notice, Kind.STATEMENT, "  "))


def test_an_extension_moves_the_deadline_and_tells_the_operator(notice: Notice, people: People) -> None:
    asked = submissions.file(people.operator, notice, Kind.EXTENSION, "需要更多时间", until=LATER)
    submissions.decide(people.other, asked, Decision.GRANTED, "同意")
    assert _case(notice).deadline == LATER
    assert Notice.objects.get().deadline == datetime.date(2019, 12, 9)  # what was served stays
    assert Service.objects.get(kind=Service.Kind.EXTENSION).deadline == LATER


def test_an_extension_takes_an_overdue_case_back(
    notice: Notice, people: People, on_day: Callable[[datetime.date], None]
) -> None:
    asked = submissions.file(people.operator, notice, Kind.EXTENSION, "需要更多时间", until=LATER)
    on_day(datetime.date(2019, 12, 10))
    assert daily.pass_deadlines() == 1
    submissions.decide(people.other, asked, Decision.GRANTED, "同意", new_deadline=datetime.date(2019, 12, 25))
    assert (_case(notice).state, _case(notice).deadline) == (Case.State.NOTICED, datetime.date(2019, 12, 25))


def test_an_extension_is_later_than_the_deadline(notice: Notice, people: People) -> None:
    for day in (None, datetime.date(2019, 12, 9), datetime.date(2019, 11, 1)):
        _refused(
            "deadline_past",
            lambda day=day: submissions.file(people.operator, notice, Kind.EXTENSION, "x", until=day),  # type: ignore[misc]
        )


def test_after_naming_it_is_too_late(notice: Notice, people: People) -> None:
    from consentry.campaign.cases.transitions import pass_to

    appeal = submissions.file(people.operator, notice, Kind.APPEAL, "不属实")
    case = _case(notice)
    pass_to(case, "pass_deadline")
    pass_to(case, "name")
    _refused("too_late", lambda: submissions.file(people.operator, notice, Kind.EXTENSION, "x", until=LATER))
    _refused("too_late", lambda: submissions.decide(people.other, appeal, Decision.GRANTED, "属实"))
    submissions.file(people.operator, notice, Kind.STATEMENT, "说明")  # a word is heard at any time
