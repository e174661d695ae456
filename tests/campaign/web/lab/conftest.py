"""The lab of `tests.campaign.cases`, with people who are signed in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from consentry.campaign.people.models import User
from tests.campaign.cases.conftest import (  # noqa: F401 - fixtures
    app,
    approved_case,
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
    second_lab,
)

As = Callable[[User], Client]


@pytest.fixture
def as_() -> As:
    """Return what signs somebody in: `as_(inspector).get(address)`. Pages are English."""

    def sign_in(user: User) -> Client:
        client = Client(headers={"Accept-Language": "en"})
        client.force_login(user)
        return client

    return sign_in
