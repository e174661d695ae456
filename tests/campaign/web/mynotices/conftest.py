"""A case of an operator that has an account."""

from __future__ import annotations

from tests.campaign.notices.conftest import on_day, scene  # noqa: F401 - fixtures
