"""The measures that the training prints."""

from __future__ import annotations

import numpy as np
import pytest

from scripts.policy_topics import measure


def test_best_threshold_is_between_the_scores_it_parts() -> None:
    scores, y = np.array([[0.9], [0.7], [0.4], [0.2]]), np.array([[True], [True], [False], [False]])
    assert measure.best_thresholds(scores, y) == pytest.approx([0.55])


def test_f1_by_hand() -> None:
    y = np.array([[1, 0], [1, 1], [0, 0]], bool)
    guessed = np.array([[1, 0], [0, 1], [0, 1]], bool)
    assert measure.each_f1(y, guessed) == pytest.approx([2 / 3, 2 / 3])
    assert measure.micro_f1(y, guessed) == pytest.approx(4 / 6)


def test_average_precision_by_hand() -> None:
    scores, relevant = np.array([0.9, 0.8, 0.3]), np.array([True, False, True])
    assert measure.average_precision(scores, relevant) == pytest.approx((1 + 2 / 3) / 2)
    assert measure.precision_at(scores, relevant, 2) == 0.5


def test_a_half_is_guessed_with_the_thresholds_of_the_other() -> None:
    high, low = np.array([[0.9], [0.8]]), np.array([[0.2], [0.1]])
    y = np.array([[True], [False]])
    assert measure.halves_guessed([high, low], [y, y]).tolist() == [[True], [True], [False], [False]]
