from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone
from django_fsm import TransitionNotAllowed

from consentry.campaign.cases import acts, queries
from consentry.campaign.cases.locking import lock_case
from consentry.campaign.cases.models import Case, Finding, Reinspection
from consentry.campaign.cases.reinspecting import Judged
from consentry.campaign.jobs import acts as jobs_acts
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import Release
from consentry.campaign.rounds.models import Assignment
from tests.campaign.cases.conftest import approve_all, finish, move

pytestmark = pytest.mark.django_db
Order = Callable[..., Reinspection]


@pytest.fixture
def order(inspector: User, assignment: Assignment, approved_case: Case, new_release: Callable[..., Release]) -> Order:
    """Return what orders a re-inspection of the case with a sample as the new release."""

    def make(sample: str, *, version: str = "2.0", done: bool = True) -> Reinspection:
        reinspection = acts.order_reinspection(
            inspector, approved_case, new_release(sample, version=version), assignment
        )
        if done:
            finish(reinspection.inspection, sample)
        return reinspection

    return make


@pytest.fixture
def noticed(approved_case: Case) -> Case:
    return move(approved_case, "serve_notice")


def fresh(case: Case) -> Case:
    return Case.objects.get(pk=case.pk)


def test_all_fixed_rectifies_the_case(noticed: Case, order: Order, inspector: User, officer: User) -> None:
    reinspection = order("news-clean")
    assert fresh(noticed).state == "reinspection"
    assert [result.compared for result in reinspection.results.all()] == ["fixed"] * 5
    confirmed = acts.confirm_reinspection(inspector, reinspection)
    assert (confirmed.outcome, fresh(noticed).state) == ("rectified", "rectified")
    assert set(noticed.findings.values_list("retest", flat=True)) == {"fixed"}
    assert [passage.state for passage in noticed.passages.order_by("pk")] == [
        "open",
        "noticed",
        "reinspection",
        "rectified",
    ]
    with pytest.raises(ValidationError):
        acts.confirm_reinspection(inspector, reinspection)
    assert acts.close(officer, noticed).state == "closed"
    with pytest.raises(TransitionNotAllowed):
        acts.close(officer, noticed)


def test_what_remains_sends_the_case_back_until_the_deadline(noticed: Case, order: Order, inspector: User) -> None:
    reinspection = order("news")
    assert {result.compared for result in reinspection.results.all()} == {"remains"}
    assert not reinspection.inspection.findings.exists()  # nothing is new
    assert acts.confirm_reinspection(inspector, reinspection).outcome == "remaining"
    assert fresh(noticed).state == "noticed"
    Finding.objects.update(due=timezone.localdate() - datetime.timedelta(days=1))
    acts.confirm_reinspection(inspector, order("news", version="3.0"))
    assert fresh(noticed).state == "overdue"


def test_what_is_new_is_decided_and_reviewed_before_the_case_goes_on(
    noticed: Case, order: Order, inspector: User, reviewer: User
) -> None:
    reinspection = order("reader")
    new = list(reinspection.inspection.findings.all())
    assert new
    assert {finding.retest for finding in new} == {"new"}
    assert not {finding.fingerprint for finding in new} & set(noticed.findings.values_list("fingerprint", flat=True))
    with pytest.raises(ValidationError):
        acts.confirm_reinspection(inspector, reinspection)
    for finding in new[1:]:
        acts.reject(inspector, finding, "误报")
    acts.confirm(inspector, new[0])
    with pytest.raises(ValidationError):
        acts.confirm_reinspection(inspector, reinspection)
    for finding in new:
        acts.approve(reviewer, finding)
    acts.confirm_reinspection(inspector, reinspection)
    assert fresh(noticed).state == "noticed"
    assert noticed.findings.filter(retest="new").count() == 1
    with pytest.raises(ValidationError):
        acts.reject(inspector, new[1], "later")


def test_what_the_comparison_cannot_tell_a_person_must(
    inspected: Inspection,
    inspector: User,
    reviewer: User,
    assignment: Assignment,
    new_release: Callable[..., Release],
) -> None:
    added = acts.add_finding(
        inspector, inspected, clauses=["miit-337/8"], summary="注销难", observation="须上传证件照片"
    )
    case = move(approve_all(inspected, inspector, reviewer), "serve_notice")
    reinspection = acts.order_reinspection(inspector, case, new_release("news-clean", version="2.0"), assignment)
    finish(reinspection.inspection, "news-clean")
    result = reinspection.results.get(finding=added)
    assert (result.compared, result.because) == ("not_retestable", ["found by a person"])
    wrong = [
        None,
        {added.pk: Judged(status="fixed", note=" ")},
        {added.pk: Judged(status="new", note="x")},
        {added.pk: Judged(status="fixed", note="ok"), 0: Judged(status="fixed", note="ok")},
    ]
    for judged in wrong:
        with pytest.raises(ValidationError):
            acts.confirm_reinspection(inspector, reinspection, judged)
    judged = {added.pk: Judged(status="not_retestable", note="登录服务不可用")}
    assert acts.confirm_reinspection(inspector, reinspection, judged).outcome == "remaining"
    again = acts.order_reinspection(inspector, fresh(case), new_release("news-clean", version="3.0"), assignment)
    finish(again.inspection, "news-clean")
    acts.confirm_reinspection(inspector, again, {added.pk: Judged(status="fixed", note="已可直接注销")})
    assert fresh(case).state == "rectified"
    result = again.results.get(finding=added)
    assert (result.status, result.changed_by, result.note) == ("fixed", inspector, "已可直接注销")


def test_an_inspector_may_overrule_the_comparison_with_a_note(noticed: Case, order: Order, inspector: User) -> None:
    reinspection = order("news-clean")
    finding = noticed.findings.all()[0]
    judged = {finding.pk: Judged(status="remains", note="动态加载后仍读取")}
    assert acts.confirm_reinspection(inspector, reinspection, judged).outcome == "remaining"
    result = reinspection.results.get(finding=finding)
    assert (result.compared, result.status) == ("fixed", "remains")


@pytest.mark.parametrize(
    ("passages", "sample", "state"),
    [
        (("pass_deadline",), "news-clean", "rectified"),
        (("pass_deadline",), "news", "overdue"),
        (("pass_deadline", "name"), "news-clean", "rectified"),
        (("pass_deadline", "name"), "news", "named"),
        (("pass_deadline", "name", "order_delisting", "confirm_delisting"), "news-clean", "delisted"),
    ],
)
def test_a_late_release_is_inspected_but_stops_nothing(
    noticed: Case, order: Order, inspector: User, passages: tuple[str, ...], sample: str, state: str
) -> None:
    noticed.findings.update(due=timezone.localdate() - datetime.timedelta(days=1))
    before = move(noticed, *passages).state
    reinspection = order(sample)
    assert fresh(noticed).state == before
    acts.confirm_reinspection(inspector, reinspection)
    assert fresh(noticed).state == state


def test_the_deadline_may_pass_while_the_lab_is_at_work(noticed: Case, order: Order, inspector: User) -> None:
    reinspection = order("news-clean")
    move(fresh(noticed), "pass_deadline")
    acts.confirm_reinspection(inspector, reinspection)
    assert fresh(noticed).state == "rectified"


def test_orders_that_make_no_sense_are_refused(
    approved_case: Case,
    order: Order,
    inspector: User,
    officer: User,
    assignment: Assignment,
    inspected: Inspection,
    new_release: Callable[..., Release],
) -> None:
    with pytest.raises(ValidationError):
        order("news-clean")  # no notice yet
    move(approved_case, "serve_notice")
    with pytest.raises(ValidationError):
        acts.order_reinspection(inspector, approved_case, inspected.release, assignment)
    with pytest.raises(acts.Stale):
        acts.order_reinspection(inspector, approved_case, new_release("news-clean", version="9"), assignment, version=0)
    first = order("news-clean", done=False)
    with pytest.raises(ValidationError):
        order("weather-clean")
    with pytest.raises(ValidationError):
        acts.confirm_reinspection(inspector, first)  # not done
    jobs_acts.cancel(inspector, first.inspection)
    acts.order_reinspection(officer, approved_case, first.release, assignment)


def test_only_the_lab_and_who_gives_assignments_order_and_only_the_lab_confirms(
    noticed: Case, order: Order, person: Callable[..., User], officer: User, second_lab: Organisation
) -> None:
    reinspection = order("news-clean")
    outsiders = [person(role, organisation=second_lab if role == Role.INSPECTOR else None) for role in Role]
    for outsider in [*outsiders, officer]:
        with pytest.raises(PermissionDenied):
            acts.confirm_reinspection(outsider, reinspection)
        if Role.OFFICER not in outsider.roles:
            with pytest.raises(PermissionDenied):
                acts.order_reinspection(outsider, noticed, reinspection.release, reinspection.inspection.assignment)
    seen = {next(iter(user.roles)) for user in outsiders if queries.reinspections(user)}
    assert seen == {Role.OFFICER, Role.AUDITOR}


def test_a_lost_update_of_a_case_is_refused(noticed: Case, order: Order, inspector: User) -> None:
    reinspection = order("news-clean")
    seen = fresh(noticed).version
    move(fresh(noticed), "pass_deadline")  # meanwhile
    with pytest.raises(acts.Stale):
        acts.confirm_reinspection(inspector, reinspection, version=seen)
    assert lock_case(noticed.pk, seen + 1).state == "overdue"
    acts.confirm_reinspection(inspector, reinspection, version=seen + 1)


def test_a_late_finding_of_another_lab_opens_a_rectified_case_only_with_another_fault(
    noticed: Case, order: Order, inspector: User, inspected: Inspection, by_second_lab: Callable[..., Case]
) -> None:
    acts.confirm_reinspection(inspector, order("news-clean"))
    assert by_second_lab(inspected.release, "news").state == "rectified"


def test_a_late_finding_with_another_fault_opens_it_again(
    noticed: Case, order: Order, inspector: User, inspected: Inspection, by_second_lab: Callable[..., Case]
) -> None:
    acts.confirm_reinspection(inspector, order("news-clean"))
    assert by_second_lab(inspected.release, "sports").state == "open"


def test_what_joined_the_case_after_the_comparison_is_not_rectified(
    noticed: Case, order: Order, inspector: User, inspected: Inspection
) -> None:
    reinspection = order("news-clean")
    Finding.objects.create(
        inspection=inspected, case=noticed, outcome="violated", fingerprint="f" * 64, state=Finding.State.APPROVED
    )
    confirmed = acts.confirm_reinspection(inspector, reinspection)
    assert (confirmed.outcome, fresh(noticed).state) == ("remaining", "noticed")
    # nothing that the operator was told of is open: no deadline runs until it is told of the rest
    assert fresh(noticed).deadline is None


def test_a_deadline_that_passes_during_the_reinspection_counts_only_where_something_remains(
    noticed: Case, order: Order, inspector: User
) -> None:
    reinspection = order("news-clean")
    Finding.objects.update(due=timezone.localdate() - datetime.timedelta(days=1))
    acts.confirm_reinspection(inspector, reinspection)
    assert fresh(noticed).state == "rectified"


def test_an_overdue_case_goes_on_as_noticed_where_only_what_is_not_due_remains(
    noticed: Case, order: Order, inspector: User, inspected: Inspection
) -> None:
    today = timezone.localdate()
    Finding.objects.update(due=today - datetime.timedelta(days=1))
    move(noticed, "pass_deadline")
    later = today + datetime.timedelta(days=7)
    Finding.objects.create(
        inspection=inspected,
        case=noticed,
        outcome="violated",
        fingerprint="f" * 64,
        state=Finding.State.APPROVED,
        added=True,
        due=later,
    )
    reinspection = order("news-clean")
    added = noticed.findings.get(added=True)
    acts.confirm_reinspection(inspector, reinspection, {added.pk: Judged(status="remains", note="仍存在")})
    assert (fresh(noticed).state, fresh(noticed).deadline) == ("noticed", later)


def test_a_reinspection_that_failed_is_ended_with_a_reason(
    noticed: Case, order: Order, inspector: User, officer: User
) -> None:
    Finding.objects.update(due=timezone.localdate() - datetime.timedelta(days=1))
    reinspection = order("news-clean", done=False)
    with pytest.raises(ValidationError):
        acts.end_reinspection(officer, reinspection, "失败")
    Inspection.objects.filter(pk=reinspection.inspection_id).update(state=Inspection.State.FAILED)
    with pytest.raises(PermissionDenied):
        acts.end_reinspection(inspector, reinspection, "失败")
    with pytest.raises(ValidationError):
        acts.end_reinspection(officer, reinspection, " ")
    assert acts.end_reinspection(officer, reinspection, "文件不是应用").outcome == "undone"
    assert fresh(noticed).state == "overdue"
    assert not noticed.findings.exclude(retest="").exists()
    with pytest.raises(ValidationError):
        acts.end_reinspection(officer, reinspection, "再次")
