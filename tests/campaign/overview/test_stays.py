"""Days and their percentiles."""

from __future__ import annotations

import datetime
from collections import Counter

import pytest

from consentry.campaign.notices import working_days
from consentry.campaign.overview.stays import Days, Stay, lengths, percentile


@pytest.mark.parametrize(
    ("days", "share", "expected"),
    [
        ({3: 1}, 0.5, 3),
        ({1: 1, 2: 1}, 0.5, 1),
        ({1: 5, 9: 5}, 0.9, 9),
        ({1: 9, 9: 1}, 0.9, 1),
        ({}, 0.5, None),
    ],
)
def test_nearest_rank(days: dict[int, int], share: float, expected: int | None) -> None:
    assert percentile(Counter(days), share) == expected


def test_working_days_are_those_of_the_calendar() -> None:
    """Over the National Day of 2019 (1 to 7 October free, 29 September and 12 October worked)."""
    came, left = datetime.date(2019, 9, 27), datetime.date(2019, 10, 14)
    stay = Stay("noticed", came, left, 1)
    assert Days([stay])(stay) == working_days.between(came, left) == 8
    assert lengths([stay, Stay("open", came, left, 2)]) == {"noticed": {8: 1}, "open": {17: 2}}
