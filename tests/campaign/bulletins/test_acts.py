"""Draft, review, publication by three people; nobody is named by mistake; corrections."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from consentry.campaign.audit import chain
from consentry.campaign.audit.models import Entry
from consentry.campaign.bulletins import acts, canonical, queries
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.notices.models import Notice, Submission
from consentry.campaign.people.access import FourEyesViolation
from consentry.campaign.people.roles import Role
from tests.campaign.bulletins.conftest import DEADLINE, TODAY, Desk
from tests.campaign.conftest import Person

pytestmark = pytest.mark.django_db


def _refused(code: str, call: Callable[[], object]) -> ValidationError:
    with pytest.raises(ValidationError) as raised:
        call()
    assert raised.value.code == code
    return raised.value


def test_a_draft_has_the_official_columns(desk: Desk) -> None:
    case = desk.overdue(1)
    desk.overdue(2)
    bulletin = acts.draft(desk.drafter, case.campaign, deadline=DEADLINE)
    first, second = bulletin.rows.all()
    assert (first.number, first.app_name, first.operator_name) == (1, "样例应用1", "样例科技1（北京）有限公司")
    assert (first.source, first.version) == ("样例商店", "1.0.0")
    assert first.issues == ["私自收集个人信息", "账号注销难"]  # in the order of the notice
    assert second.number == 2
    assert bulletin.title == "关于侵害用户权益行为的APP（第一批）通报"
    assert "尚有2款APP未完成整改" in bulletin.preamble
    assert "2019年12月31日" in bulletin.preamble


def test_publication_names_the_cases_for_good(desk: Desk) -> None:
    case = desk.overdue()
    bulletin = desk.published(case)
    assert Case.objects.get().state == Case.State.NAMED
    assert bulletin.issued_on == TODAY
    stored = queries.published_one(bulletin.pk)
    assert stored.digest == canonical.digest(stored)
    assert canonical.is_intact(stored)
    acts_recorded = Entry.objects.filter(object_type="bulletins.bulletin").values_list("action", "actor")
    assert list(acts_recorded) == [
        ("bulletin.draft", "drafter"),
        ("bulletin.review", "reviewer"),
        ("bulletin.publish", "publisher"),
    ]
    assert chain.verify() == []


def test_three_people_whatever_roles_they_have(desk: Desk, person: Person) -> None:
    case = desk.overdue()
    everything = person(Role.OFFICER, Role.PUBLISHER, name="everything")
    bulletin = acts.draft(everything, case.campaign, deadline=DEADLINE)
    with pytest.raises(FourEyesViolation):
        acts.review(everything, bulletin, approve=True)
    bulletin = acts.review(desk.reviewer, bulletin, approve=True)
    with pytest.raises(FourEyesViolation):
        acts.publish(everything, bulletin)
    acts.publish(desk.publisher, bulletin)


def test_who_reviewed_does_not_publish(desk: Desk, person: Person) -> None:
    both = person(Role.OFFICER, Role.PUBLISHER, name="both")
    bulletin = acts.draft(desk.drafter, desk.overdue().campaign, deadline=DEADLINE)
    acts.review(both, bulletin, approve=False, note="请核对")
    bulletin = acts.review(desk.reviewer, bulletin, approve=True)
    with pytest.raises(FourEyesViolation):
        acts.publish(both, bulletin)  # reviewed it once, though another's review counted


def test_who_changed_a_draft_is_a_drafter(desk: Desk) -> None:
    bulletin = acts.draft(desk.drafter, desk.overdue().campaign, deadline=DEADLINE)
    bulletin = acts.redraft(desk.reviewer, bulletin, title="改过的标题")
    with pytest.raises(FourEyesViolation):
        acts.review(desk.reviewer, bulletin, approve=True)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.OFFICER])
def test_nobody_but_officers_drafts_and_reviews(role: Role, desk: Desk, person: Person) -> None:
    case = desk.overdue()
    with pytest.raises(PermissionDenied):
        acts.draft(person(role), case.campaign, deadline=DEADLINE)
    bulletin = acts.draft(desk.drafter, case.campaign, deadline=DEADLINE)
    with pytest.raises(PermissionDenied):
        acts.review(person(role), bulletin, approve=True)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.PUBLISHER])
def test_nobody_but_a_publisher_publishes(role: Role, desk: Desk, person: Person) -> None:
    bulletin = acts.draft(desk.drafter, desk.overdue().campaign, deadline=DEADLINE)
    bulletin = acts.review(desk.reviewer, bulletin, approve=True)
    with pytest.raises(PermissionDenied):
        acts.publish(person(role), bulletin)
    assert not queries.published().exists()


def test_no_step_is_left_out(desk: Desk) -> None:
    bulletin = acts.draft(desk.drafter, desk.overdue().campaign, deadline=DEADLINE)
    _refused("state", lambda: acts.publish(desk.publisher, bulletin))
    _refused("reason", lambda: acts.review(desk.reviewer, bulletin, approve=False))


def test_a_case_that_changed_since_stops_the_publication(desk: Desk) -> None:
    case, other = desk.overdue(1), desk.overdue(2)
    bulletin = acts.review(desk.reviewer, acts.draft(desk.drafter, case.campaign, deadline=DEADLINE), approve=True)
    pass_to(case, "begin_reinspection")
    error = _refused("changed", lambda: acts.publish(desk.publisher, bulletin))
    assert "样例应用1" in error.messages[0]
    assert Case.objects.get(pk=other.pk).state == Case.State.OVERDUE  # nobody half-named


def test_a_withdrawn_finding_stops_the_publication(desk: Desk) -> None:
    case = desk.overdue()
    bulletin = acts.review(desk.reviewer, acts.draft(desk.drafter, case.campaign, deadline=DEADLINE), approve=True)
    Finding.objects.filter(clauses=["miit-337/8"]).update(state=Finding.State.WITHDRAWN)
    _refused("changed", lambda: acts.publish(desk.publisher, bulletin))


def test_a_pending_appeal_keeps_a_case_out(desk: Desk, person: Person) -> None:
    case = desk.overdue()
    notice = Notice.objects.create(
        case=case, number="1", issued_by=desk.drafter, deadline=TODAY, findings=[], content={}
    )
    appeal = Submission.objects.create(
        notice=notice, kind=Submission.Kind.APPEAL, text="不属实", filed_by=person(Role.OPERATOR)
    )
    _refused("no_cases", lambda: acts.draft(desk.drafter, case.campaign, deadline=DEADLINE))
    appeal.decision = Submission.Decision.REFUSED
    appeal.save()
    assert acts.draft(desk.drafter, case.campaign, deadline=DEADLINE).rows.count() == 1


def test_fixed_findings_are_not_named(desk: Desk) -> None:
    case = desk.overdue()
    Finding.objects.filter(clauses=["miit-337/8"]).update(retest=Finding.Retest.FIXED)
    bulletin = acts.draft(desk.drafter, case.campaign, deadline=DEADLINE)
    assert bulletin.rows.get().issues == ["私自收集个人信息"]
    acts.discard(desk.drafter, bulletin)
    Finding.objects.update(retest=Finding.Retest.FIXED)
    _refused("no_cases", lambda: acts.draft(desk.drafter, case.campaign, deadline=DEADLINE))
    _refused("not_nameable", lambda: acts.draft(desk.drafter, case.campaign, deadline=DEADLINE, cases=[case.pk]))


def test_only_overdue_cases_are_named(desk: Desk) -> None:
    case = desk.overdue()
    pass_to(case, "begin_reinspection")
    _refused("no_cases", lambda: acts.draft(desk.drafter, case.campaign, deadline=DEADLINE))
    _refused("not_nameable", lambda: acts.draft(desk.drafter, case.campaign, deadline=DEADLINE, cases=[case.pk]))
    _refused("deadline_past", lambda: acts.draft(desk.drafter, case.campaign, deadline=datetime.date(2019, 1, 1)))


def test_a_delisting_list_names_what_is_being_delisted(desk: Desk) -> None:
    case = desk.overdue()
    pass_to(case, "name")
    pass_to(case, "order_delisting")
    bulletin = desk.finish(acts.draft(desk.drafter, case.campaign, Bulletin.Kind.DELISTING))
    assert bulletin.rows.get().app_name == "样例应用1"
    assert Case.objects.get().state == Case.State.DELISTING


def test_a_correction_is_a_bulletin_of_its_own(desk: Desk) -> None:
    bulletin = desk.published(desk.overdue())
    digest = bulletin.digest
    _refused("no_rows", lambda: acts.draft_correction(desk.drafter, bulletin, [], "更正"))
    correction = acts.draft_correction(
        desk.drafter, bulletin, [acts.Correction(position=1, operator_name="正确名称有限公司")], "开发者名称有误"
    )
    correction = desk.finish(correction)
    whole = queries.published_one(bulletin.pk)
    assert list(whole.corrections.all()) == [correction]
    assert whole.rows.get().operator_name == "样例科技1（北京）有限公司"
    assert correction.rows.get().operator_name == "正确名称有限公司"
    assert correction.rows.get().corrects == whole.rows.get()
    assert canonical.is_intact(whole)
    assert canonical.content(correction)["corrects"] == digest


def test_the_batches_are_counted(desk: Desk) -> None:
    desk.published(desk.overdue(1))
    assert desk.published(desk.overdue(2)).title == "关于侵害用户权益行为的APP（第二批）通报"


def test_drafts_are_seen_by_their_makers_only(desk: Desk, person: Person) -> None:
    bulletin = acts.draft(desk.drafter, desk.overdue().campaign, deadline=DEADLINE)
    assert list(queries.bulletins(desk.publisher)) == [bulletin]
    assert queries.bulletin(desk.reviewer, bulletin.pk) == bulletin
    for role in (Role.OPERATOR, Role.INSPECTOR, Role.STORE, Role.AUDITOR, Role.ADMIN):
        reader = person(role)
        assert list(queries.bulletins(reader)) == []
        with pytest.raises(Bulletin.DoesNotExist):
            queries.bulletin(reader, bulletin.pk)
    with pytest.raises(Bulletin.DoesNotExist):
        queries.published_one(bulletin.pk)


def test_queries_do_not_grow_with_rows(desk: Desk, django_assert_num_queries: Callable[..., object]) -> None:
    cases = [desk.overdue(number) for number in range(1, 6)]
    bulletin = desk.published(cases[0])
    with django_assert_num_queries(1):  # type: ignore[attr-defined]
        assert [(one.title, one.row_count) for one in queries.published()] == [(bulletin.title, 5)]  # type: ignore[attr-defined]
    with django_assert_num_queries(3):  # type: ignore[attr-defined]
        whole = queries.published_one(bulletin.pk)
        assert len([(row.app_name, whole.campaign) for row in whole.rows.all()]) == 5
        assert list(whole.corrections.all()) == []
