"""What the load is made of."""

from __future__ import annotations

from bench.campaign.fill import paths
from consentry.campaign.cases.models import Case


def test_cases_of_every_state_can_be_made() -> None:
    assert set(paths()) == set(Case.State.values)
    assert paths()["delisted"] == ("serve_notice", "pass_deadline", "order_delisting", "confirm_delisting")
