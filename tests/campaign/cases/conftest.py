"""Two labs, their people, and inspections that the real engine did."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

import consentry
from consentry.campaign.cases import acts
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.jobs import acts as jobs_acts
from consentry.campaign.jobs import running
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import Release
from consentry.campaign.rounds import acts as rounds_acts
from consentry.campaign.rounds.models import Assignment, Campaign
from consentry.model.text import Language
from consentry.report.json_v1 import render
from tests.campaign.jobs.conftest import (  # noqa: F401 - fixtures
    SAMPLES,
    app,
    assignment,
    campaign,
    inspector,
    lab,
    new_release,
    officer,
    operator,
    operator_of,
)

Finish = Callable[..., Inspection]


@cache
def report_of(sample: str) -> bytes:
    return render([consentry.inspect(SAMPLES / f"{sample}.apk", app_type="news")], Language.ZH).encode()


def finish(inspection: Inspection, sample: str) -> Inspection:
    """Complete a queued inspection, as a worker does, with the report of a sample."""
    claimed = running._claim(inspection.pk)
    assert claimed is not None
    assert running._complete(claimed, report_of(sample)) == "done"
    inspection.refresh_from_db()
    return inspection


@pytest.fixture
def reviewer(person: Callable[..., User], lab: Organisation) -> User:  # noqa: F811
    return person(Role.REVIEWER, organisation=lab)


@pytest.fixture
def second_lab(organisation: Callable[..., Organisation]) -> Organisation:
    return organisation("lab", "实验室乙")


@pytest.fixture
def inspected(inspector: User, assignment: Assignment, new_release: Callable[..., Release]) -> Inspection:  # noqa: F811
    """Return a lab inspection of the sample `news`, done: its findings are proposed."""
    return finish(jobs_acts.inspect_assignment(inspector, assignment, new_release("news")), "news")


@pytest.fixture
def approved_case(inspected: Inspection, inspector: User, reviewer: User) -> Case:  # noqa: F811
    """Return the case that the findings of `inspected` opened."""
    return approve_all(inspected, inspector, reviewer)


def approve_all(inspection: Inspection, inspector: User, reviewer: User) -> Case:  # noqa: F811
    for finding in inspection.findings.all():
        acts.confirm(inspector, finding)
    if inspection.purpose == Inspection.Purpose.LAB:
        assert inspection.assignment is not None
        acts.submit(inspector, inspection.assignment)
    for finding in inspection.findings.all():
        acts.approve(reviewer, finding)
    return Case.objects.get(campaign=inspection.campaign, app=inspection.release.app)


def move(case: Case, *passages: str) -> Case:
    """Move a case as other apps' acts do."""
    for passage in passages:
        pass_to(case, passage)
    return case


@pytest.fixture
def by_second_lab(
    officer: User,  # noqa: F811
    campaign: Campaign,  # noqa: F811
    second_lab: Organisation,
    person: Callable[..., User],
) -> Callable[..., Case]:
    """Return what lets a second lab inspect a release and approve all it finds."""
    people = [person(role, organisation=second_lab) for role in (Role.INSPECTOR, Role.REVIEWER)]

    def inspect(
        release: Release, sample: str, *, keep: Callable[[Finding], bool] = lambda finding: True
    ) -> Case | None:
        (given,) = rounds_acts.assign(officer, campaign, release.app, [second_lab])
        inspection = finish(jobs_acts.inspect_assignment(people[0], given, release), sample)
        for finding in inspection.findings.all():
            if keep(finding):
                acts.confirm(people[0], finding)
            else:
                acts.reject(people[0], finding, "误报")
        acts.submit(people[0], given)
        for finding in inspection.findings.all():
            acts.approve(people[1], finding)
        return Case.objects.filter(campaign=campaign, app=release.app).first()

    return inspect
