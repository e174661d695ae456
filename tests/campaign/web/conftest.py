"""What the tests of pages take from the tests of what is behind them."""

from __future__ import annotations

from tests.campaign.bulletins.conftest import desk as desk
from tests.campaign.disposal.conftest import stage as stage
