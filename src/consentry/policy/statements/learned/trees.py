"""Boosted trees: sums of small decisions over numbers, as arrays."""

from __future__ import annotations

import msgspec
import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


class Grown(msgspec.Struct, frozen=True, kw_only=True):
    """Trees as they are shipped; nodes of all trees behind each other, little-endian."""

    features: int  #: how many numbers a row must have
    base: float
    roots: tuple[int, ...]
    feature: bytes  #: of each node, -1 for a leaf; int16
    threshold: bytes  #: at most so much goes left, the value of a leaf; float32
    left: bytes  #: int32
    right: bytes


class Trees:
    """Scores rows of numbers."""

    def __init__(self, grown: Grown) -> None:
        self.features = grown.features
        self._base = grown.base
        self._roots = grown.roots
        self._feature = np.frombuffer(grown.feature, "<i2")
        self._threshold = np.frombuffer(grown.threshold, "<f4")
        self._left = np.frombuffer(grown.left, "<i4")
        self._right = np.frombuffer(grown.right, "<i4")

    def probabilities(self, rows: Floats) -> Floats:
        """Return how likely each row is, 0 to 1."""
        if rows.shape[1] != self.features:
            raise ValueError("the trees belong to other features")
        total = np.full(len(rows), self._base, np.float64)
        every = np.arange(len(rows))
        for root in self._roots:
            at = np.full(len(rows), root)
            while True:
                feature = self._feature[at]
                inner = feature >= 0
                if not inner.any():
                    break
                low = rows[every, np.maximum(feature, 0)] <= self._threshold[at]
                at = np.where(inner, np.where(low, self._left[at], self._right[at]), at)
            total += self._threshold[at]
        return (1 / (1 + np.exp(-total))).astype(np.float32)
