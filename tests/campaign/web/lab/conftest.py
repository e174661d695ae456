"""The lab of `tests.campaign.cases`."""

from __future__ import annotations

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
