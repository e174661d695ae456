from __future__ import annotations

import random
from collections import Counter

import pytest

from consentry.campaign.rounds.distribution import distribute
from consentry.campaign.rounds.sampling import Candidate, Parameters, draw, weight

POPULATION = [
    Candidate(app=number, downloads=number * 1000, type="news" if number % 2 else "education", stores=(number % 3,))
    for number in range(1, 101)
]


def test_same_seed_and_population_give_the_same_draw_in_any_order() -> None:
    parameters = Parameters(size=10, popular=3)
    shuffled = POPULATION[:]
    random.Random(1).shuffle(shuffled)
    first = draw("seed", parameters, POPULATION)
    assert draw("seed", parameters, shuffled) == first
    assert draw("another", parameters, POPULATION) != first
    # a change of the algorithm would make recorded draws irreproducible
    assert first == (100, 99, 98, 14, 91, 13, 80, 65, 66, 67)


def test_popular_apps_come_first_ties_by_id() -> None:
    tied = [Candidate(app=3, downloads=5), Candidate(app=2, downloads=5), Candidate(app=1)]
    assert draw("s", Parameters(size=2, popular=2), tied) == (2, 3)


def test_each_app_is_drawn_once_and_no_more_than_there_are() -> None:
    drawn = draw("s", Parameters(size=500, popular=20), POPULATION)
    assert sorted(drawn) == list(range(1, 101))


def test_types_and_stores_can_be_required_or_left_out() -> None:
    only_news = draw("s", Parameters(size=100, types={"news": 1}, only_types=True), POPULATION)
    assert len(only_news) == 50
    assert all(app % 2 for app in only_news)
    without_store = draw("s", Parameters(size=100, stores={"0": 0}), POPULATION)
    assert {app % 3 for app in without_store} == {1, 2}
    assert set(draw("s", Parameters(size=100, stores={"1": 2}, only_stores=True), POPULATION)) == set(range(1, 101, 3))


def test_weight_is_as_documented() -> None:
    candidate = Candidate(app=1, downloads=12345, type="news", stores=(4, 5), complaints=3, offences=2)
    parameters = Parameters(
        size=1, downloads=2, complaints=10, offences=100, types={"news": 3}, stores={"4": 2, "5": 7}
    )
    assert weight(candidate, parameters) == (1 + 2 * 5 + 10 * 3 + 100 * 2) * 3 * 7


def test_complaints_and_offences_raise_the_chance() -> None:
    population = [Candidate(app=number, complaints=9 if number <= 10 else 0) for number in range(1, 101)]
    times = Counter(
        app <= 10 for seed in range(200) for app in draw(str(seed), Parameters(size=1, complaints=1), population)
    )
    # ten apps weigh 10 each, ninety weigh 1 each: 100 of 190
    assert 85 <= times[True] <= 125


@pytest.mark.parametrize("wrong", [{"size": -1}, {"size": 1, "popular": 2}, {"size": 1, "types": {"news": -1}}])
def test_wrong_parameters_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="sampling"):
        Parameters(**wrong)  # type: ignore[arg-type]


def test_distribution_is_even_and_doubles_go_to_two_labs() -> None:
    pairs = distribute("seed", list(range(30)), [7, 5, 6], double=6)
    assert pairs == distribute("seed", list(range(30)), [5, 6, 7], double=6)
    per_app = Counter(app for app, _lab in pairs)
    assert sorted(per_app.values()) == [1] * 24 + [2] * 6
    assert len(set(pairs)) == 36
    assert all(10 <= count <= 16 for count in Counter(lab for _app, lab in pairs).values())
