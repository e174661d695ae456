"""A case with everything: lab findings of the real engine, an attachment, a notice, a bulletin, an order."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from consentry.campaign.bulletins import acts as bulletins
from consentry.campaign.cases import acts as cases
from consentry.campaign.cases.models import Case
from consentry.campaign.disposal import acts as disposal
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.notices import acts as notices
from consentry.campaign.notices import daily, working_days
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import Listing, Store
from tests.campaign.cases.conftest import (  # noqa: F401 - fixtures
    app,
    assignment,
    campaign,
    inspected,
    inspector,
    lab,
    new_release,
    officer,
    operator,
    operator_of,
    reviewer,
)
from tests.campaign.conftest import Person
from tests.campaign.making import Scene


@pytest.fixture(autouse=True)
def key_folder(tmp_path: Path, settings: pytest.FixtureRequest) -> Path:
    """Let each test make its own key and keep its own files: one of them takes a file away."""
    settings.DATA = tmp_path / "data"  # type: ignore[attr-defined]
    settings.STORAGES = settings.STORAGES | {  # type: ignore[attr-defined]
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": tmp_path / "blobs"},
        }
    }
    return tmp_path / "data"


@pytest.fixture
def small_case(person: Person) -> Case:
    """Return a case with a finding and nothing else."""
    return Scene(inspector=person(Role.INSPECTOR)).case()


@pytest.fixture
def full_case(
    inspected: Inspection,  # noqa: F811
    inspector: User,  # noqa: F811
    reviewer: User,  # noqa: F811
    officer: User,  # noqa: F811
    person: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> Case:
    """Return a case that went all the way to a delisting order."""
    day = [datetime.date(2019, 12, 2)]
    monkeypatch.setattr(working_days, "today", lambda: day[0])
    for finding in inspected.findings.all():
        cases.attach(inspector, finding, "录屏.mp4", blobs.store(b"a recording"))
        cases.confirm(inspector, finding, note="复现")
    assert inspected.assignment is not None
    cases.submit(inspector, inspected.assignment)
    for finding in inspected.findings.all():
        cases.approve(reviewer, finding)
    case = Case.objects.get(campaign=inspected.campaign)
    notices.issue(officer, case, deadline=datetime.date(2019, 12, 9))
    day[0] = datetime.date(2019, 12, 10)
    assert daily.pass_deadlines() == 1
    bulletin = bulletins.draft(officer, case.campaign, deadline=datetime.date(2019, 12, 31))
    bulletin = bulletins.review(person(Role.OFFICER), bulletin, approve=True)
    bulletins.publish(person(Role.PUBLISHER), bulletin)
    day[0] = datetime.date(2020, 1, 3)
    store = Store.objects.create(name="样例商店")
    Listing.objects.create(store=store, app=case.app)
    disposal.order_delisting(officer, case)
    return Case.objects.get(pk=case.pk)
