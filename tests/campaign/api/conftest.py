"""A world of two sides, and a client without cookies."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from tests.campaign.api.world import World


@pytest.fixture
def world(db: None) -> World:
    return World()


@pytest.fixture
def client() -> Client:
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)  # its absence is a warning
    return Client(raise_request_exception=False)
