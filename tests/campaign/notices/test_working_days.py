"""Working days around holidays and make-up days; nothing beyond the data is guessed silently."""

from __future__ import annotations

import datetime

import pytest

from consentry.campaign.notices import working_days

_day = datetime.date.fromisoformat


@pytest.mark.parametrize(
    ("start", "days", "expected"),
    [
        ("2019-12-19", 5, "2019-12-26"),  # an ordinary week
        ("2019-12-30", 2, "2020-01-02"),  # New Year's Day is free
        ("2020-01-17", 1, "2020-01-19"),  # a make-up Sunday before the Spring Festival of 2020
        ("2020-01-23", 5, "2020-02-07"),  # the festival, prolonged in 2020 to 2 February
        ("2021-02-05", 3, "2021-02-09"),  # Sunday 7 February is worked
        ("2021-02-10", 5, "2021-02-23"),  # Saturday 20 February is worked
        ("2019-09-27", 2, "2019-09-30"),  # make-up Sunday 29 September before National Day
        ("2019-09-30", 5, "2019-10-12"),  # 1 to 7 October free, Saturday 12 October worked
        ("2020-09-25", 4, "2020-09-30"),  # make-up Sunday 27 September
        ("2020-09-30", 2, "2020-10-10"),  # 1 to 8 October free, Saturday 10 October worked
        ("2024-09-30", 5, "2024-10-12"),
        ("2026-11-20", 5, "2026-11-27"),
        ("2019-12-19", 0, "2019-12-19"),
    ],
)
def test_the_nth_working_day_after(start: str, days: int, expected: str) -> None:
    found = working_days.after(_day(start), days)
    assert found == working_days.Deadline(day=_day(expected), confirmed=True)


@pytest.mark.parametrize(
    ("end", "days", "expected"),
    [("2019-10-08", 1, "2019-09-30"), ("2020-02-03", 2, "2020-01-22"), ("2019-12-31", 2, "2019-12-27")],
)
def test_the_nth_working_day_before(end: str, days: int, expected: str) -> None:
    assert working_days.before(_day(end), days).day == _day(expected)


def test_working_days_between_count_the_last_day_and_not_the_first() -> None:
    assert working_days.between(_day("2019-09-30"), _day("2019-10-12")) == 5
    assert working_days.between(_day("2019-10-01"), _day("2019-10-01")) == 0


def test_forty_working_days_over_a_spring_festival() -> None:
    end = working_days.after(_day("2021-01-19"), 40).day
    assert end == _day("2021-03-19")
    assert working_days.between(_day("2021-01-19"), end) == 40


def test_beyond_the_data_is_refused() -> None:
    with pytest.raises(working_days.CalendarUnknown):
        working_days.after(working_days.KNOWN_TO, 1)
    with pytest.raises(working_days.CalendarUnknown):
        working_days.between(working_days.KNOWN_TO, working_days.KNOWN_TO + datetime.timedelta(days=1))
    with pytest.raises(working_days.CalendarUnknown):
        working_days.is_working_day(_day("1999-01-04"))


def test_beyond_the_data_is_marked_where_it_may_be_provisional() -> None:
    found = working_days.after(working_days.KNOWN_TO - datetime.timedelta(days=3), 10, provisional=True)
    assert not found.confirmed
    assert found.day.weekday() < 5


def test_the_last_week_of_the_last_year_is_not_known() -> None:
    """The next year's arrangement may still turn it."""
    assert working_days.is_known(working_days.KNOWN_TO)
    assert not working_days.is_known(datetime.date(working_days.KNOWN_TO.year, 12, 29))


def test_negative_counts_are_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        working_days.after(_day("2020-01-02"), -1)


def test_today_is_that_of_the_service(monkeypatch: pytest.MonkeyPatch) -> None:
    from django.utils import timezone

    late = datetime.datetime(2019, 12, 19, 17, 0, tzinfo=datetime.UTC)  # 1 o'clock in Shanghai, the next day
    monkeypatch.setattr(timezone, "now", lambda: late)
    with timezone.override(datetime.UTC):
        assert working_days.today() == _day("2019-12-20")
