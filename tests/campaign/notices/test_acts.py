"""Issuing: what is frozen, numbered, recorded; who may; deadlines; opening in the console."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.utils import IntegrityError
from django_fsm import TransitionNotAllowed

from consentry.campaign.audit import chain
from consentry.campaign.audit.models import Entry
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.notices import acts, queries, working_days
from consentry.campaign.notices.models import Notice, Service
from consentry.campaign.people.roles import Role
from consentry.campaign.registry import blobs
from consentry.model.text import Language
from consentry.report import json_v1
from tests.campaign.conftest import Person
from tests.campaign.making import Scene, campaign
from tests.report.sample import sample_report

pytestmark = pytest.mark.django_db


def _code(raised: pytest.ExceptionInfo[ValidationError]) -> str:
    return str(raised.value.code)


def test_a_notice_freezes_what_was_found(scene: Scene, person: Person) -> None:
    officer = person(Role.OFFICER)
    case = scene.case(clauses=(("miit-337/1", "miit-164/1"), ("miit-337/8",)))
    notice = acts.issue(officer, case)
    case = Case.objects.get(pk=case.pk)
    assert case.state == Case.State.NOTICED
    assert case.deadline == notice.deadline == datetime.date(2019, 12, 9)
    assert notice.number == "AUTUMN〔2019〕1号"
    assert [[clause["name"]["zh"] for clause in finding["clauses"]] for finding in notice.findings] == [
        ["私自收集个人信息"],  # notice 164 is neither in the campaign nor in force
        ["账号注销难"],
    ]
    assert notice.findings[0]["remedy"]["zh"] == "取得同意后再读取"
    assert notice.content["deadline"] == {"rule": "working_days", "days": 5}
    Finding.objects.update(summary="something else")
    notice.refresh_from_db()
    assert notice.findings[0]["summary"]["zh"] == "首次启动、同意前读取设备标识"
    assert Entry.objects.filter(action="notice.issue", actor=officer.username).count() == 1
    assert chain.verify() == []


def test_places_of_the_evidence_come_from_the_report(scene: Scene, person: Person) -> None:
    report = sample_report()
    verdict = next(v for v in report.verdicts if v.findings and v.findings[0].evidence)
    blob = blobs.store(json_v1.render([report], Language.ZH).encode())
    case = scene.case(report=blob, rule=verdict.rule, fingerprints=(verdict.findings[0].fingerprint,))
    notice = acts.issue(person(Role.OFFICER), case)
    assert len(notice.findings[0]["evidence"]) == len(verdict.findings[0].evidence)
    assert all(place["place"] for place in notice.findings[0]["evidence"])


def test_only_approved_findings_leave_the_lab(scene: Scene, person: Person) -> None:
    officer = person(Role.OFFICER)
    case = scene.case(clauses=(("miit-337/1",), ("miit-337/8",)))
    Finding.objects.filter(clauses=["miit-337/8"]).update(state=Finding.State.CONFIRMED)
    assert len(acts.issue(officer, case).findings) == 1


def test_a_case_without_approved_findings_gets_no_notice(scene: Scene, person: Person) -> None:
    case = scene.case(clauses=())
    with pytest.raises(ValidationError) as raised:
        acts.issue(person(Role.OFFICER), case)
    assert _code(raised) == "no_findings"
    case = Case.objects.get(pk=case.pk)
    assert case.state == Case.State.OPEN
    assert not Notice.objects.exists()


def test_a_case_gets_one_notice(scene: Scene, person: Person) -> None:
    officer, case = person(Role.OFFICER), scene.case()
    acts.issue(officer, case)
    with pytest.raises(TransitionNotAllowed):
        acts.issue(officer, case)
    assert Notice.objects.count() == 1


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OFFICER])
def test_nobody_else_issues(role: Role, scene: Scene, person: Person) -> None:
    with pytest.raises(PermissionDenied):
        acts.issue(person(role), scene.case())


def test_numbers_go_on(scene: Scene, person: Person) -> None:
    officer = person(Role.OFFICER)
    other = Scene(inspector=scene.inspector, package="org.example.other", name="另一应用")
    numbers = [acts.issue(officer, one.case()).number for one in (scene, other)]
    assert numbers == ["AUTUMN〔2019〕1号", "AUTUMN〔2019〕2号"]


def test_the_campaigns_fixed_day(scene: Scene, person: Person) -> None:
    scene.campaign.rectify_until = datetime.date(2019, 12, 31)
    scene.campaign.save()
    notice = acts.issue(person(Role.OFFICER), scene.case())
    assert notice.deadline == datetime.date(2019, 12, 31)
    assert notice.content["deadline"]["rule"] == "campaign"


def test_a_day_that_is_over_is_no_deadline(scene: Scene, person: Person) -> None:
    with pytest.raises(ValidationError) as raised:
        acts.issue(person(Role.OFFICER), scene.case(), deadline=datetime.date(2019, 12, 2))
    assert _code(raised) == "deadline_past"


def test_unknown_holidays_are_not_guessed(
    scene: Scene, person: Person, on_day: Callable[[datetime.date], None]
) -> None:
    on_day(working_days.KNOWN_TO)
    officer, case = person(Role.OFFICER), scene.case()
    with pytest.raises(ValidationError) as raised:
        acts.issue(officer, case)
    assert _code(raised) == "calendar_unknown"
    fixed = working_days.KNOWN_TO + datetime.timedelta(days=20)
    notice = acts.issue(officer, case, deadline=fixed)
    assert (notice.deadline, notice.content["deadline"]) == (fixed, {"rule": "officer"})


def test_opening_in_the_console_is_proof_once_for_each_person(scene: Scene, person: Person) -> None:
    notice = acts.issue(person(Role.OFFICER), scene.case())
    reader = person(Role.OPERATOR, organisation=scene.organisation, name="zhang")
    first = acts.open_in_console(reader, notice)
    assert acts.open_in_console(reader, notice) == first
    acts.open_in_console(person(Role.OPERATOR, organisation=scene.organisation, name="li"), notice)
    opened = Service.objects.filter(channel=Service.Channel.CONSOLE)
    assert [(service.address, service.state) for service in opened] == [("zhang", "opened"), ("li", "opened")]
    assert Entry.objects.filter(action="notice.view").count() == 2


@pytest.mark.parametrize("role", [Role.OFFICER, Role.AUDITOR, Role.OPERATOR, Role.INSPECTOR])
def test_opening_by_others_proves_nothing(role: Role, scene: Scene, person: Person) -> None:
    notice = acts.issue(person(Role.OFFICER), scene.case())
    with pytest.raises(PermissionDenied):
        acts.open_in_console(person(role), notice)
    assert not Service.objects.filter(channel=Service.Channel.CONSOLE).exists()


def test_an_operator_sees_its_own_notices_only(
    scene: Scene, person: Person, organisation: Callable[..., object]
) -> None:
    officer = person(Role.OFFICER)
    notice = acts.issue(officer, scene.case())
    own = person(Role.OPERATOR, organisation=scene.organisation)
    other = person(Role.OPERATOR, organisation=organisation("operator", "别家"))  # type: ignore[arg-type]
    assert list(queries.notices(own)) == [notice]
    assert list(queries.notices(officer)) == [notice]
    for stranger in (other, person(Role.INSPECTOR), person(Role.STORE), person(Role.REVIEWER), person(Role.ADMIN)):
        assert list(queries.notices(stranger)) == []
        with pytest.raises(Notice.DoesNotExist):
            queries.notice(stranger, notice.pk)


def test_lists_need_one_query_however_many(
    scene: Scene, person: Person, django_assert_num_queries: Callable[..., object]
) -> None:
    officer = person(Role.OFFICER)
    scenes = [scene, *(Scene(inspector=scene.inspector, package=f"org.example.n{n}") for n in range(4))]
    for one in scenes:
        acts.issue(officer, one.case())
    assert officer.roles
    with django_assert_num_queries(1):  # type: ignore[attr-defined]
        names = [
            (notice.number, notice.case.app.operator.name, notice.case.campaign.title, notice.issued_by.username)
            for notice in queries.notices(officer)
        ]
    assert len(names) == 5


def test_the_database_refuses_to_tell_a_deadline_twice(scene: Scene, person: Person) -> None:
    notice = acts.issue(person(Role.OFFICER), scene.case())
    service = notice.services.get()
    service.pk = None
    with pytest.raises(IntegrityError):
        service.save()


def test_the_campaign_of_a_making_is_marked_as_sample() -> None:
    assert campaign().demo
