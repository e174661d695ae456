from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from consentry.campaign.audit import chain
from consentry.campaign.audit.models import Entry
from consentry.campaign.cases import acts, queries
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.jobs import acts as jobs_acts
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.access import FourEyesViolation
from consentry.campaign.people.models import Organisation, RoleGrant, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import Release
from consentry.campaign.rounds.models import Assignment, Campaign
from tests.campaign.cases.conftest import finish

pytestmark = pytest.mark.django_db
State = Finding.State


def add(user: User, inspection: Inspection, **changed: Any) -> Finding:
    values: dict[str, Any] = {
        "clauses": ["miit-337/8"],
        "summary": "注销账号须上传手持身份证照片",
        "observation": "在设置页点注销后要求上传照片，录像00:12。",
    }
    return acts.add_finding(user, inspection, **(values | changed))


def test_an_inspection_proposes_what_it_accuses_of(inspected: Inspection) -> None:
    findings = list(inspected.findings.all())
    assert len(findings) == 5
    assert {finding.state for finding in findings} == {State.PROPOSED}
    assert {finding.outcome for finding in findings} == {"suspected"}
    launch = next(each for each in findings if each.rule == "launch-collection-app" and each.subject == "clipboard")
    assert launch.fingerprint == "0c5249bf61982b82ee2bc2b68c47e1d9"
    assert "miit-337/1" in launch.clauses
    assert "剪切板" in launch.summary
    assert "Clipboard" in launch.summary_en
    assert launch.remedy
    assert launch.remedy_en


def test_a_self_inspection_proposes_nothing(
    operator: User, campaign: Campaign, new_release: Callable[..., Release]
) -> None:
    finish(jobs_acts.self_inspect(operator, campaign, new_release("news")), "news")
    assert not Finding.objects.exists()


def test_decided_submitted_reviewed_and_only_then_seen_outside(
    inspected: Inspection, inspector: User, reviewer: User, officer: User, operator: User
) -> None:
    assignment = inspected.assignment
    assert assignment is not None
    first, second, *others = inspected.findings.all()
    with pytest.raises(ValidationError):
        acts.submit(inspector, assignment)  # nothing is decided
    with pytest.raises(ValidationError):
        acts.reject(inspector, first, " ")
    acts.reject(inspector, first, "库代码，不会执行")
    for finding in (second, *others):
        acts.confirm(inspector, finding, note="复现")
    with pytest.raises(ValidationError):
        acts.approve(reviewer, second)  # not submitted
    acts.submit(inspector, assignment)
    with pytest.raises(ValidationError):
        acts.confirm(inspector, first)
    assert queries.findings(inspector).count() == 5
    assert not queries.findings(officer)
    assert not queries.findings(operator)
    acts.approve(reviewer, second, note="同意")
    with pytest.raises(ValidationError):
        acts.approve(reviewer, second)
    case = Case.objects.get()
    assert (case.state, case.release, case.app) == ("open", inspected.release, inspected.release.app)
    assert case.passages.get().state == "open"
    assert list(queries.findings(officer)) == [second]
    assert list(queries.findings_of_case(case)) == [second]
    acts.approve(reviewer, first)  # agrees with the rejection: nothing leaves
    assert list(queries.findings(officer)) == [second]
    for finding in others:
        acts.approve(reviewer, finding)
    assignment.refresh_from_db()
    first.refresh_from_db()
    assert (assignment.state, first.state, first.reviewed_by) == (Assignment.State.REVIEWED, State.REJECTED, reviewer)
    assert case.findings.count() == 4
    assert chain.verify() == []
    reviews = Entry.objects.filter(action="finding.review")
    assert {entry.role for entry in reviews} == {"reviewer"}
    assert reviews.count() == 5


def test_a_returned_finding_opens_the_assignment_again_when_the_review_is_through(
    inspected: Inspection, inspector: User, reviewer: User
) -> None:
    assignment = inspected.assignment
    assert assignment is not None
    findings = list(inspected.findings.all())
    for finding in findings:
        acts.confirm(inspector, finding)
    acts.submit(inspector, assignment)
    with pytest.raises(ValidationError):
        acts.return_finding(reviewer, findings[0], "")
    acts.return_finding(reviewer, findings[0], "请附录像")
    for finding in findings[1:]:
        acts.approve(reviewer, finding)
    assignment.refresh_from_db()
    assert assignment.state == Assignment.State.OPEN
    with pytest.raises(ValidationError):
        acts.submit(inspector, assignment)
    with pytest.raises(ValidationError):
        acts.reject(inspector, findings[1], "approved already")
    acts.attach(inspector, findings[0], "录像.mp4", blobs.store(b"mp4"))
    acts.confirm(inspector, findings[0])
    acts.submit(inspector, assignment)
    acts.approve(reviewer, findings[0])
    assignment.refresh_from_db()
    assert assignment.state == Assignment.State.REVIEWED


def test_nobody_reviews_what_they_decided_whatever_roles_they_hold(
    inspected: Inspection, inspector: User, reviewer: User, person: Callable[..., User], lab: Organisation
) -> None:
    assignment = inspected.assignment
    assert assignment is not None
    for user in (inspector, reviewer):
        for role in Role:
            RoleGrant.objects.get_or_create(user=user, role=role.value)
    inspector, reviewer = User.objects.get(pk=inspector.pk), User.objects.get(pk=reviewer.pk)
    third = person(Role.INSPECTOR, Role.REVIEWER, organisation=lab)
    decided, attached, twice, *others = inspected.findings.all()
    acts.confirm(inspector, decided)
    acts.confirm(third, attached)
    acts.attach(inspector, attached, "a.png", blobs.store(b"png"))
    acts.confirm(inspector, twice)
    acts.confirm(third, twice)  # the last decision is the third's; the inspector decided once
    for finding in others:
        acts.confirm(third, finding)
    acts.submit(third, assignment)
    for finding in (decided, attached, twice):
        with pytest.raises(FourEyesViolation):
            acts.approve(inspector, finding)
        with pytest.raises(FourEyesViolation):
            acts.return_finding(inspector, finding, "x")
    for finding in inspected.findings.all():
        with pytest.raises(FourEyesViolation):  # who submitted it vouched for all
            acts.approve(third, finding)
    assert set(queries.findings_to_review(inspector)) == set(others)
    assert not queries.findings_to_review(third)
    assert queries.findings_to_review(reviewer).count() == 5
    acts.approve(inspector, others[0])
    acts.approve(reviewer, decided)


def test_who_submitted_an_empty_assignment_cannot_finish_its_review(
    inspector: User, reviewer: User, assignment: Assignment, new_release: Callable[..., Release]
) -> None:
    finish(jobs_acts.inspect_assignment(inspector, assignment, new_release("news-clean")), "news-clean")
    RoleGrant.objects.create(user=inspector, role=Role.REVIEWER.value)
    inspector = User.objects.get(pk=inspector.pk)
    acts.submit(inspector, assignment)
    with pytest.raises(FourEyesViolation):
        acts.finish_review(inspector, assignment)
    assert acts.finish_review(reviewer, assignment).state == Assignment.State.REVIEWED
    assert not Case.objects.exists()


def test_an_app_that_nobody_could_inspect_is_not_submitted_as_clean(
    inspector: User, assignment: Assignment, new_release: Callable[..., Release]
) -> None:
    with pytest.raises(ValidationError):
        acts.submit(inspector, assignment)
    inspection = jobs_acts.inspect_assignment(inspector, assignment, new_release("news"))
    with pytest.raises(ValidationError):
        acts.submit(inspector, assignment)
    Inspection.objects.update(state=Inspection.State.FAILED)
    inspection.refresh_from_db()
    with pytest.raises(ValidationError):
        acts.submit(inspector, assignment)
    add(inspector, inspection)  # by hand
    assert acts.submit(inspector, assignment).state == Assignment.State.SUBMITTED


@pytest.mark.parametrize("role", list(Role))
def test_nobody_outside_the_lab_decides_or_reviews(
    role: Role, inspected: Inspection, person: Callable[..., User], second_lab: Organisation
) -> None:
    outsider = person(role, organisation=second_lab if role in (Role.INSPECTOR, Role.REVIEWER) else None)
    finding = inspected.findings.all()[0]
    assert inspected.assignment is not None
    for act in (
        lambda: acts.confirm(outsider, finding),
        lambda: acts.reject(outsider, finding, "x"),
        lambda: add(outsider, inspected),
        lambda: acts.attach(outsider, finding, "a", blobs.store(b"a")),
        lambda: acts.submit(outsider, inspected.assignment),
        lambda: acts.approve(outsider, finding),
        lambda: acts.return_finding(outsider, finding, "x"),
        lambda: acts.finish_review(outsider, inspected.assignment),
    ):
        with pytest.raises(PermissionDenied):
            act()
    assert not queries.findings(outsider)
    with pytest.raises(Finding.DoesNotExist):
        queries.evidence(outsider, finding)


def test_the_evidence_of_a_finding_comes_from_its_report(inspected: Inspection, inspector: User) -> None:
    finding = inspected.findings.get(fingerprint="0c5249bf61982b82ee2bc2b68c47e1d9")
    found = queries.evidence(inspector, finding)
    assert found is not None
    assert found.evidence
    assert queries.evidence(inspector, add(inspector, inspected)) is None


def test_an_inspector_adds_a_finding_with_observation_and_files(
    inspected: Inspection, inspector: User, reviewer: User
) -> None:
    finding = add(
        inspector, inspected, attachments=[("录像.mp4", blobs.store(b"mp4")), ("图.png", blobs.store(b"png"))]
    )
    assert (finding.state, finding.added, finding.decided_by) == (State.CONFIRMED, True, inspector)
    assert [each.file_name for each in finding.attachments.order_by("pk")] == ["录像.mp4", "图.png"]
    wrong: list[dict[str, Any]] = [
        {"clauses": []},
        {"clauses": ["miit-337/99"]},
        {"rule": "no-such-rule", "subject": "x"},
        {"observation": "  ", "subject": "x"},
        {"summary": "", "subject": "x"},
        {"outcome": "satisfied", "subject": "x"},
        {},  # the same finding again
    ]
    for changed in wrong:
        with pytest.raises(ValidationError):
            add(inspector, inspected, **changed)
    acts.reject(inspector, finding, "再看不是")
    acts.confirm(inspector, finding)
    finding.refresh_from_db()
    assert finding.reason.startswith("在设置页点注销")  # the observation stays, every word is kept
    assert [each.note for each in finding.judgements.all()][1:] == ["再看不是", ""]
    other = add(inspector, inspected, clauses=["miit-337/7", "miit-337/8"])
    assert other.fingerprint != finding.fingerprint


def test_a_decision_on_an_older_version_is_refused(inspected: Inspection, inspector: User) -> None:
    finding = inspected.findings.all()[0]
    acts.confirm(inspector, finding, version=finding.version)
    with pytest.raises(acts.Stale):
        acts.reject(inspector, finding, "x", version=finding.version)
    finding.refresh_from_db()
    assert (finding.state, finding.version) == (State.CONFIRMED, 1)


def test_two_labs_blind_agree_and_disagree_and_only_the_regulator_sees_it(
    approved_case: Case,
    inspected: Inspection,
    by_second_lab: Callable[..., Case],
    officer: User,
    person: Callable[..., User],
    second_lab: Organisation,
    inspector: User,
    django_assert_num_queries: Callable[..., Any],
) -> None:
    campaign = approved_case.campaign
    assert queries.disagreements(officer, campaign) == []
    case = by_second_lab(inspected.release, "news", keep=lambda finding: finding.subject == "clipboard")
    with django_assert_num_queries(2):
        (disagreement,) = queries.disagreements(officer, campaign)
        assert disagreement.app.operator.name
    assert disagreement.same_release
    assert {finding.subject for finding in disagreement.agreed} == {"clipboard"}
    assert len(disagreement.agreed) == 3
    assert {labs for _finding, labs in disagreement.disputed} == {("实验室甲",)}
    for role in Role:
        if role is not Role.OFFICER:
            assert queries.disagreements(person(role), campaign) == []
    # each lab sees its own only, and the case has each fault once
    assert {each.assignment.lab for each in queries.findings(inspector)} == {inspected.assignment.lab}
    assert case is not None
    assert case.findings.count() == 5
    assert Finding.objects.filter(same_as__case=case).count() == 3
    assert queries.findings(officer).count() == 8
    assert not case.repeat_offender


def test_what_an_appeal_took_back_does_not_come_back_by_another_lab(
    approved_case: Case, inspected: Inspection, by_second_lab: Callable[..., Case]
) -> None:
    approved_case.findings.update(state=State.WITHDRAWN)
    by_second_lab(inspected.release, "news")
    assert not queries.findings_of_case(approved_case)


def test_lists_cost_the_same_number_of_queries_however_long(
    approved_case: Case,
    inspected: Inspection,
    by_second_lab: Callable[..., Case],
    officer: User,
    inspector: User,
    django_assert_num_queries: Callable[..., Any],
) -> None:
    assert officer.roles
    assert inspector.roles

    def look() -> None:
        with django_assert_num_queries(2):
            for finding in queries.findings(officer):
                assert finding.assignment.lab.name
                assert finding.inspection.release.app.operator.name
                assert list(finding.attachments.all()) == []
        with django_assert_num_queries(2):
            assert all(finding.decided_by for finding in queries.findings(inspector))
        with django_assert_num_queries(1):
            assert [(case.app.operator.name, case.campaign.title) for case in queries.cases(officer)]
        with django_assert_num_queries(1):
            assert [case.release.version_name for case in queries.cases_to_reinspect(inspector)]

    look()
    by_second_lab(inspected.release, "news")
    look()
    assert not queries.cases(inspector)
