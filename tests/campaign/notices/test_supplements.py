"""A notice of its own for what was found later: its deadline, what it leaves alone, and what is overdue or named when."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django_fsm import TransitionNotAllowed

from consentry.campaign.audit import chain
from consentry.campaign.audit.models import Entry
from consentry.campaign.bulletins import drafting
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.cases.locking import Stale
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.notices import acts, daily, submissions, working_days
from consentry.campaign.notices.documents.view import view
from consentry.campaign.notices.models import Notice, Service, Submission
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.model.text import Language
from tests.campaign.conftest import Person
from tests.campaign.making import Scene

pytestmark = pytest.mark.django_db

Days = Callable[[datetime.date], None]
FIRST = datetime.date(2019, 12, 9)
SECOND = datetime.date(2019, 12, 13)  #: five working days after Friday, 6 December


@pytest.fixture
def officer(person: Person) -> User:
    return person(Role.OFFICER)


@pytest.fixture
def case(scene: Scene, officer: User, on_day: Days) -> Case:
    """Return a noticed case that got another finding some days later."""
    case = acts.issue(officer, scene.case()).case
    _join(case)
    on_day(datetime.date(2019, 12, 6))
    return Case.objects.get(pk=case.pk)


def _join(case: Case, fingerprint: str = "f" * 64, clause: str = "miit-337/8") -> Finding:
    first = case.findings.order_by("pk")[0]
    return Finding.objects.create(
        inspection=first.inspection,
        case=case,
        outcome="violated",
        fingerprint=fingerprint,
        clauses=[clause],
        summary="注销难",
        remedy="提供注销",
        state=Finding.State.APPROVED,
    )


def _fresh(case: Case) -> Case:
    return Case.objects.get(pk=case.pk)


def _code(call: Callable[[], object]) -> str:
    with pytest.raises(ValidationError) as raised:
        call()
    return str(raised.value.code)


def test_a_supplement_tells_of_what_is_new_only(case: Case, officer: User) -> None:
    notice = acts.issue_supplement(officer, case)
    assert [entry["summary"]["zh"] for entry in notice.findings] == ["注销难"]
    assert (notice.number, notice.deadline) == ("AUTUMN〔2019〕2号", SECOND)
    assert notice.content["supplements"] == ["AUTUMN〔2019〕1号"]
    assert "补充编号为 AUTUMN〔2019〕1号" in view(notice, Language.ZH).opening
    assert "supplements AUTUMN〔2019〕1号" in view(notice, Language.EN).opening
    now = _fresh(case)
    assert (now.state, now.deadline, now.version) == (Case.State.NOTICED, FIRST, case.version + 1)
    assert list(case.findings.order_by("pk").values_list("due", flat=True)) == [FIRST, SECOND]
    assert Service.objects.filter(notice=notice, kind=Service.Kind.NOTICE, deadline=SECOND).count() == 1
    entry = Entry.objects.filter(action="notice.issue").latest("number")
    assert entry.after is not None
    assert entry.after["supplements"] == ["AUTUMN〔2019〕1号"]
    assert chain.verify() == []


def test_the_english_notice_names_the_law_in_both_languages(scene: Scene, officer: User) -> None:
    scene.campaign.legal_basis_en = "Cybersecurity Law\nTelecommunications Regulations"
    scene.campaign.save()
    notice = acts.issue(officer, scene.case())
    (basis,) = (each for each in view(notice, Language.EN).sections if "Legal basis" in each.heading)
    assert "unofficial" in basis.paragraphs[0]
    assert basis.paragraphs[1] == "Cybersecurity Law — 《网络安全法》"
    (chinese,) = (each for each in view(notice, Language.ZH).sections if "法律依据" in each.heading)
    assert chinese.paragraphs[:2] == ("《网络安全法》", "《电信条例》")


def test_nothing_is_told_twice(case: Case, officer: User) -> None:
    acts.issue_supplement(officer, case)
    assert _code(lambda: acts.issue_supplement(officer, case)) == "no_findings"
    with pytest.raises(TransitionNotAllowed):
        acts.issue(officer, case)
    assert Notice.objects.count() == 2


def test_what_a_reinspection_showed_fixed_is_not_told(case: Case, officer: User) -> None:
    case.findings.filter(due=None).update(retest=Finding.Retest.FIXED)
    assert _code(lambda: acts.issue_supplement(officer, case)) == "no_findings"


@pytest.mark.parametrize("role", [Role.PUBLISHER, Role.INSPECTOR, Role.OPERATOR, Role.AUDITOR, Role.STORE])
def test_only_an_officer_issues_it(role: Role, case: Case, person: Person) -> None:
    with pytest.raises(PermissionDenied):
        acts.issue_supplement(person(role), case)


def test_it_follows_a_notice_while_the_case_goes_on(scene: Scene, officer: User) -> None:
    case = scene.case()
    assert _code(lambda: acts.issue_supplement(officer, case)) == "state"
    acts.issue(officer, case)
    case = _fresh(case)
    for passage in ("begin_reinspection", "find_rectified"):
        pass_to(case, passage)
    assert _code(lambda: acts.issue_supplement(officer, case)) == "state"


def test_a_lost_update_is_refused(case: Case, officer: User) -> None:
    acts.issue_supplement(officer, case, version=case.version)
    _join(case, "e" * 64)
    with pytest.raises(Stale):
        acts.issue_supplement(officer, case, version=case.version)


def test_it_is_issued_during_a_reinspection_and_after_the_deadline(case: Case, officer: User, on_day: Days) -> None:
    pass_to(case, "begin_reinspection")
    acts.issue_supplement(officer, case)
    assert _fresh(case).state == Case.State.REINSPECTION
    pass_to(case, "find_remaining")
    on_day(datetime.date(2019, 12, 10))
    assert daily.pass_deadlines() == 1
    _join(case, "e" * 64)
    third = acts.issue_supplement(officer, case)
    assert third.content["supplements"] == ["AUTUMN〔2019〕1号", "AUTUMN〔2019〕2号"]
    assert (_fresh(case).state, _fresh(case).deadline) == (Case.State.OVERDUE, FIRST)


def test_only_what_was_told_and_is_due_is_named(case: Case, officer: User, on_day: Days) -> None:
    def issues() -> list[str]:
        cases = list(drafting.nameable(Bulletin.Kind.NAMING, case.campaign))
        return [issue for row in drafting.rows_of(cases, working_days.today()) for issue in row.issues]

    on_day(datetime.date(2019, 12, 10))
    daily.pass_deadlines()
    assert issues() == ["私自收集个人信息"]  # the other one was not told
    acts.issue_supplement(officer, case, deadline=SECOND)
    on_day(SECOND)
    assert issues() == ["私自收集个人信息"]  # told, and the operator has this day still
    on_day(SECOND + datetime.timedelta(days=1))
    assert issues() == ["私自收集个人信息", "账号注销难"]
    case.findings.filter(clauses=["miit-337/1"]).update(retest=Finding.Retest.FIXED)
    assert issues() == ["账号注销难"]
    case.findings.update(retest=Finding.Retest.FIXED)
    assert issues() == []


def test_more_time_is_granted_for_what_a_notice_told(
    case: Case, officer: User, person: Person, scene: Scene, on_day: Days
) -> None:
    operator, other = person(Role.OPERATOR, organisation=scene.organisation), person(Role.OFFICER)
    second = acts.issue_supplement(officer, case)
    later = datetime.date(2019, 12, 20)
    asked = submissions.file(operator, second, Submission.Kind.EXTENSION, "需要更多时间", until=later)
    submissions.decide(other, asked, Submission.Decision.GRANTED, "同意")
    assert list(case.findings.order_by("pk").values_list("due", flat=True)) == [FIRST, later]
    assert _fresh(case).deadline == FIRST
    on_day(datetime.date(2019, 12, 10))
    assert daily.pass_deadlines() == 1
    first = case.notices.get(number="AUTUMN〔2019〕1号")
    asked = submissions.file(operator, first, Submission.Kind.EXTENSION, "需要更多时间", until=later)
    submissions.decide(other, asked, Submission.Decision.GRANTED, "同意")
    assert (_fresh(case).state, _fresh(case).deadline) == (Case.State.NOTICED, later)


def test_an_appeal_takes_back_what_its_own_notice_told(
    case: Case, officer: User, person: Person, scene: Scene, on_day: Days
) -> None:
    operator, other = person(Role.OPERATOR, organisation=scene.organisation), person(Role.OFFICER)
    acts.issue_supplement(officer, case)
    on_day(datetime.date(2019, 12, 10))
    daily.pass_deadlines()
    first = case.notices.get(number="AUTUMN〔2019〕1号")
    appeal = submissions.file(operator, first, Submission.Kind.APPEAL, "不属实")
    submissions.decide(other, appeal, Submission.Decision.GRANTED, "属实")
    assert list(case.findings.order_by("pk").values_list("state", flat=True)) == ["withdrawn", "approved"]
    # what made it overdue is gone; what is left is not due yet
    assert (_fresh(case).state, _fresh(case).deadline) == (Case.State.NOTICED, SECOND)


def test_each_notice_reminds_of_its_own_deadline(case: Case, officer: User) -> None:
    second = acts.issue_supplement(officer, case)
    assert daily.remind(datetime.date(2019, 12, 6)) == 1
    assert daily.remind(datetime.date(2019, 12, 11)) == 1
    assert daily.remind(datetime.date(2019, 12, 12)) == 0
    reminded = Service.objects.filter(kind=Service.Kind.REMINDER).order_by("pk").values_list("notice", "deadline")
    assert list(reminded) == [(case.notices.exclude(pk=second.pk).get().pk, FIRST), (second.pk, SECOND)]


def test_a_case_opened_again_tells_of_what_is_open_only(
    scene: Scene, officer: User, organisation: Callable[..., Organisation]
) -> None:
    case = acts.issue(officer, scene.case()).case
    case = _fresh(case)
    case.findings.update(retest=Finding.Retest.FIXED)
    for passage in ("begin_reinspection", "find_rectified"):
        pass_to(case, passage)
    _join(case)
    pass_to(case, "reopen")
    notice = acts.issue(officer, case)
    assert [entry["summary"]["zh"] for entry in notice.findings] == ["注销难"]
    assert _fresh(case).deadline == notice.deadline
