"""A campaign with apps in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import App, Blob, Operator, Release
from consentry.campaign.rounds import acts
from consentry.campaign.rounds.models import Campaign


@pytest.fixture
def officer(person: Callable[..., User]) -> User:
    return person(Role.OFFICER)


@pytest.fixture
def campaign(officer: User) -> Campaign:
    return acts.create_campaign(officer, "spring", template="miit-164", demo=True)


@pytest.fixture
def new_app(db: None) -> Callable[..., App]:
    """Return a maker of apps: `new_app("news", organisation=operator)`."""

    def make(name: str, *, app_type: str = "", organisation: Organisation | None = None, binary: bool = True) -> App:
        operator_name = organisation.name if organisation else "样例公司"
        operator, _ = Operator.objects.get_or_create(name=operator_name, defaults={"organisation": organisation})
        app = App.objects.create(package=f"org.example.{name}", name=name, operator=operator, app_type=app_type)
        if binary:
            blob = Blob.objects.create(sha256=f"{app.pk:064x}", size=1)
            Release.objects.create(app=app, version_name="1.0", binary=blob, file_name=f"{name}.apk")
        return app

    return make


@pytest.fixture
def labs(organisation: Callable[..., Organisation]) -> list[Organisation]:
    return [organisation("lab", f"实验室{name}") for name in "甲乙丙"]
