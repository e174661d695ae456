"""A case to serve a notice on."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from consentry.campaign.notices import working_days
from consentry.campaign.people.models import Organisation
from consentry.campaign.people.roles import Role
from tests.campaign.conftest import Person
from tests.campaign.making import Scene

TODAY = datetime.date(2019, 12, 2)  # a Monday


@pytest.fixture
def on_day(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime.date], None]:
    """Return what sets the service's day; it begins at `TODAY`."""

    def to(day: datetime.date) -> None:
        monkeypatch.setattr(working_days, "today", lambda: day)

    to(TODAY)
    return to


@pytest.fixture
def scene(person: Person, organisation: Callable[..., Organisation], on_day: Callable[[datetime.date], None]) -> Scene:
    """Return an app whose operator has an account."""
    return Scene(inspector=person(Role.INSPECTOR), organisation=organisation("operator", "样例科技"))
