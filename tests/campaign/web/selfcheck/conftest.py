"""An operator with an app in a campaign."""

from __future__ import annotations

from tests.campaign.jobs.conftest import (  # noqa: F401 - fixtures
    app,
    campaign,
    new_release,
    officer,
    operator,
    operator_of,
    workers,
)
