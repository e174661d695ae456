"""Trees add up what their leaves say."""

from __future__ import annotations

import numpy as np
import pytest

from consentry.policy.statements.learned.trees import Grown, Trees

#: one tree: the second number <= 1.5 ? -2 : (the first one <= 0 ? 0 : 3), and a tree that is one leaf
GROWN = Grown(
    features=2,
    base=-1.0,
    roots=(0, 5),
    feature=np.array([1, -1, 0, -1, -1, -1], "<i2").tobytes(),
    threshold=np.array([1.5, -2.0, 0.0, 0.0, 3.0, 0.5], "<f4").tobytes(),
    left=np.array([1, 0, 3, 0, 0, 0], "<i4").tobytes(),
    right=np.array([2, 0, 4, 0, 0, 0], "<i4").tobytes(),
)


def test_rows_go_down_to_their_leaves() -> None:
    rows = np.array([[0.0, 1.5], [0.0, 2.0], [1.0, 2.0]], np.float32)
    expected = 1 / (1 + np.exp(-np.array([-2.5, -0.5, 2.5])))
    assert np.allclose(Trees(GROWN).probabilities(rows), expected)


def test_rows_of_other_features_are_refused() -> None:
    with pytest.raises(ValueError, match="other features"):
        Trees(GROWN).probabilities(np.zeros((1, 3), np.float32))


def test_no_rows_have_no_scores() -> None:
    assert Trees(GROWN).probabilities(np.zeros((0, 2), np.float32)).shape == (0,)
