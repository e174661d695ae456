from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from consentry.campaign.audit.models import Entry
from consentry.campaign.jobs import acts, queries
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import App, Release
from consentry.campaign.rounds import queries as rounds_queries
from consentry.campaign.rounds.models import Assignment, Campaign, Participation

pytestmark = pytest.mark.django_db


@pytest.fixture
def done(campaign: Campaign) -> Callable[..., Inspection]:
    """Return what finishes an inspection with the report of a sample."""

    def finish(inspection: Inspection, sample: str) -> Inspection:
        inspection.state, inspection.finished_at = Inspection.State.DONE, timezone.now()
        inspection.report = blobs.store(_report(sample))
        inspection.complete = True
        inspection.save()
        return inspection

    return finish


_REPORTS: dict[str, bytes] = {}


def _report(sample: str) -> bytes:
    import consentry
    from consentry.model.text import Language
    from consentry.report.json_v1 import render
    from tests.campaign.jobs.conftest import SAMPLES

    if sample not in _REPORTS:
        report = consentry.inspect(SAMPLES / f"{sample}.apk")
        _REPORTS[sample] = render([report], Language.ZH).encode()
    return _REPORTS[sample]


def test_self_inspection_is_the_operators_own(
    operator: User, officer: User, campaign: Campaign, new_release: Callable[..., Release], done: Any, person: Any
) -> None:
    inspection = done(acts.self_inspect(operator, campaign, new_release("flashlight")), "flashlight")
    assert list(queries.self_inspections(operator)) == [inspection]
    assert queries.report(operator, inspection).verdicts
    stranger = person(Role.OPERATOR, organisation=Organisation.objects.create(name="别家", kind="operator"))
    others = [officer, stranger, *(person(role) for role in Role if role is not Role.OPERATOR)]
    for other in others:
        assert not queries.self_inspections(other)
        assert inspection not in queries.inspections(other)
        with pytest.raises(PermissionDenied):
            queries.report(other, inspection)
        with pytest.raises(PermissionDenied):
            queries.self_inspection_changes(other, inspection)
        with pytest.raises(PermissionDenied):
            acts.self_inspect(other, campaign, inspection.release)
        with pytest.raises(PermissionDenied):
            acts.cancel(other, inspection)


def test_an_upload_and_its_private_inspection_come_together(
    operator: User, officer: User, campaign: Campaign, app: App
) -> None:
    values: dict[str, Any] = {
        "version_name": "2.1",
        "binary": blobs.store(b"apk"),
        "file_name": "news.apk",
        "policy": blobs.store("隐私政策".encode()),
        "policy_name": "policy.html",
    }
    inspection = acts.upload_for_self_inspection(operator, campaign, app, **values)
    assert (inspection.purpose, inspection.state, inspection.release.policy) == ("self", "queued", values["policy"])
    assert inspection.release.uploaded_by == operator
    assert rounds_queries.latest_releases([app.pk]) == {}  # a lab does not get it
    with pytest.raises(PermissionDenied):
        acts.upload_for_self_inspection(officer, campaign, app, **values)
    Participation.objects.all().delete()
    with pytest.raises(ValidationError):
        acts.upload_for_self_inspection(operator, campaign, app, **(values | {"version_name": "2.2"}))
    assert app.releases.count() == 1


def test_the_next_upload_is_compared_with_the_one_before(
    operator: User, campaign: Campaign, new_release: Callable[..., Release], done: Any
) -> None:
    first = done(acts.self_inspect(operator, campaign, new_release("flashlight")), "flashlight")
    changes = queries.self_inspection_changes(operator, first)
    assert changes
    assert {change.status for change in changes} == {"new"}
    second = done(
        acts.self_inspect(operator, campaign, new_release("flashlight-clean", version="1.1")), "flashlight-clean"
    )
    statuses = {change.status for change in queries.self_inspection_changes(operator, second)}
    assert "fixed" in statuses
    assert "remains" not in statuses
    assert queries.previous_self_inspection(second) == first


def test_declaring_needs_a_finished_self_inspection_and_words_on_violations(
    operator: User, officer: User, campaign: Campaign, app: App, new_release: Callable[..., Release], done: Any
) -> None:
    participation = Participation.objects.get(app=app)
    dirty, clean = new_release("flashlight"), new_release("flashlight-clean", version="1.1")
    with pytest.raises(ValidationError, match=r"self-inspected|自查"):
        acts.declare(operator, participation, clean)
    accused = done(acts.self_inspect(operator, campaign, dirty), "flashlight")
    assert queries.accusations(accused) == 2
    with pytest.raises(ValidationError):
        acts.declare(operator, participation, dirty)
    acts.declare(operator, participation, dirty, "已申诉")
    latest = done(acts.self_inspect(operator, campaign, clean), "flashlight-clean")
    with pytest.raises(ValidationError):
        acts.declare(operator, participation, dirty, "已申诉")  # not the latest one
    for changes in ({"state": "failed"}, {"state": "queued"}, {"complete": False}):
        Inspection.objects.filter(pk=latest.pk).update(**changes)
        with pytest.raises(ValidationError):
            acts.declare(operator, participation, clean)
        Inspection.objects.filter(pk=latest.pk).update(state="done", complete=True)
    with pytest.raises(PermissionDenied):
        acts.declare(officer, participation, clean)
    declared = acts.declare(operator, participation, clean)
    assert (declared.declared_release, declared.declared_by, declared.declared_statement) == (clean, operator, "")
    assert rounds_queries.self_inspection_count(campaign).declared == 1
    entry = Entry.objects.order_by("-number")[0]
    assert (entry.action, entry.before, entry.role) == ("self_inspection.declare", {"release": dirty.pk}, "operator")


def test_an_app_outside_the_campaign_cannot_be_self_inspected(
    operator: User, campaign: Campaign, new_release: Callable[..., Release]
) -> None:
    release = new_release("news")
    Participation.objects.all().delete()
    with pytest.raises(ValidationError):
        acts.self_inspect(operator, campaign, release)


def test_an_inspection_is_queued_once_and_for_the_assigned_app_only(
    inspector: User, assignment: Assignment, queued: Inspection, new_release: Callable[..., Release]
) -> None:
    with pytest.raises(ValidationError):
        acts.inspect_assignment(inspector, assignment)
    other = App.objects.create(package="other", name="other", operator=queued.release.app.operator)
    foreign = Release.objects.create(app=other, version_name="1", binary=queued.release.binary)
    with pytest.raises(ValidationError):
        acts.inspect_assignment(inspector, assignment, foreign)
    with pytest.raises(ValidationError):
        acts.inspect_assignment(inspector, assignment, Release.objects.create(app=assignment.app, version_name="2"))
    acts.cancel(inspector, queued)
    with pytest.raises(ValidationError):
        acts.cancel(inspector, queued)
    assert acts.inspect_assignment(inspector, assignment).release == queued.release


def test_a_lab_runs_and_sees_its_own_inspections_only(
    queued: Inspection,
    officer: User,
    person: Callable[..., User],
    organisation: Callable[..., Organisation],
    django_assert_num_queries: Callable[..., Any],
) -> None:
    other = person(Role.INSPECTOR, organisation=organisation("lab", "实验室乙"))
    assert not queries.inspections(other)
    for act in (lambda: acts.cancel(other, queued), lambda: acts.inspect_assignment(other, queued.assignment)):
        with pytest.raises(PermissionDenied):
            act()
    with pytest.raises(PermissionDenied):
        acts.inspect_assignment(officer, queued.assignment)
    assert Role.OFFICER in officer.roles
    with django_assert_num_queries(1):
        assert [each.release.app.operator.name for each in queries.inspections(officer)] == ["样例公司"]


def test_the_regulator_gets_a_report_when_the_review_is_over(
    queued: Inspection, officer: User, inspector: User, done: Any
) -> None:
    with pytest.raises(Inspection.DoesNotExist):
        queries.report(inspector, queued)
    done(queued, "flashlight")
    assert queries.report(inspector, queued).verdicts
    with pytest.raises(PermissionDenied):
        queries.report(officer, queued)
    Assignment.objects.update(state=Assignment.State.REVIEWED)
    queued.refresh_from_db()
    assert queries.report(officer, queued).verdicts
