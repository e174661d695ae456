"""Scores of candidates -> the names that are taken: the likeliest first, none that shares characters with one taken before."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from consentry.policy.statements.learned.spans import Span


def chosen(spans: Sequence[Span], scores: npt.NDArray[np.float32], likely: float) -> list[tuple[Span, float]]:
    """Return the candidates that are taken, in order, with their scores."""
    taken: list[tuple[int, int]] = []
    found: list[tuple[Span, float]] = []
    for at in np.argsort(-scores, kind="stable"):
        span, score = spans[int(at)], float(scores[at])
        if score < likely:
            break
        place = bisect_left(taken, (span.start, span.end))
        before = place and taken[place - 1][1] > span.start
        if before or (place < len(taken) and taken[place][0] < span.end):
            continue
        insort(taken, (span.start, span.end))
        found.append((span, score))
    return sorted(found, key=lambda one: one[0].start)
