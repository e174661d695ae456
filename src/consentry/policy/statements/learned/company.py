"""How candidates stand among the others, once each has a first score: what is made alike is mostly of one kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence

import numpy as np
import numpy.typing as npt

from consentry.policy.statements.learned.spans import Span
from consentry.policy.statements.learned.surroundings import Surroundings

Floats = npt.NDArray[np.float32]

_LIKELY = 0.5


def company_of(around: Surroundings, spans: Sequence[Span], groups: Sequence[Hashable], scores: Floats) -> Floats:
    """Return for each candidate what the first scores of the others tell of it, its own score first."""
    columns = [
        scores[:, None],
        _siblings(groups, scores),
        _overlapping(spans, scores),
        _elsewhere(around, spans, scores),
        _in_tables(around, spans, scores),
        np.full((len(spans), 1), float((scores > _LIKELY).sum())),
    ]
    return np.hstack(columns).astype(np.float32)


def _siblings(groups: Sequence[Hashable], scores: Floats) -> Floats:
    """Return the mean score of those that stand alike, how many they are and the best of them."""
    members: dict[Hashable, list[int]] = defaultdict(list)
    for at, group in enumerate(groups):
        members[group].append(at)
    result = np.full((len(scores), 3), -1.0)
    for inside in members.values():
        own = scores[inside]
        total, number = own.sum(), len(inside)
        result[inside, 0] = (total - own) / (number - 1) if number > 1 else -1.0
        result[inside, 1] = number
        result[inside, 2] = own.max()
    return result


def _overlapping(spans: Sequence[Span], scores: Floats) -> Floats:
    """Return the best score of those that share characters with a candidate, and how much longer that one is."""
    result = np.full((len(spans), 2), -1.0)
    for at, one in enumerate(spans):
        for other in range(at + 1, len(spans)):
            if spans[other].start >= one.end:
                break
            for here, there in ((at, other), (other, at)):
                if scores[there] > result[here, 0]:
                    longer = spans[there].end - spans[there].start - (spans[here].end - spans[here].start)
                    result[here] = scores[there], longer
    return result


def _elsewhere(around: Surroundings, spans: Sequence[Span], scores: Floats) -> Floats:
    """Return the best score of the same words at another place, and of those that begin with them."""
    best: dict[str, list[float]] = defaultdict(list)
    begun: dict[str, float] = defaultdict(float)
    texts = [around.folded[span.start : span.end] for span in spans]
    for text, score in zip(texts, scores, strict=True):
        best[text] = sorted((*best[text], float(score)))[-2:]
    for text, found in best.items():
        for at, char in enumerate(text):
            if char in " ,(（" and at > 1:
                begun[text[:at]] = max(begun[text[:at]], found[-1])
    rows = []
    for text, score in zip(texts, scores, strict=True):
        found = best[text]
        other = found[-1] if found[-1] > score or len(found) < 2 else found[0]
        rows.append((other if len(found) > 1 else -1.0, begun.get(text, -1.0)))
    return np.array(rows, np.float32).reshape(len(spans), 2)


def _in_tables(around: Surroundings, spans: Sequence[Span], scores: Floats) -> Floats:
    """Return the mean of the best scores of the cells of a candidate's column and row, and the best of another cell of each."""
    cells: dict[tuple[int, int, int], float] = defaultdict(float)
    places = []
    for span, score in zip(spans, scores, strict=True):
        table, cell = around.cells.get(span.block, (-1, None))
        place = (table, cell.row, cell.column) if cell else None
        places.append(place)
        if place:
            cells[place] = max(cells[place], float(score))
    lines: dict[tuple[int, int, int], list[tuple[float, tuple[int, int, int]]]] = defaultdict(list)
    for place, score in cells.items():
        table, row, column = place
        lines[table, -1, column].append((score, place))
        lines[table, row, -1].append((score, place))
    top = {key: sorted(found, reverse=True)[:2] for key, found in lines.items()}
    total = {key: sum(score for score, _ in found) / len(found) for key, found in lines.items()}
    result = np.full((len(spans), 4), -1.0)
    for at, place in enumerate(places):
        if place is None:
            continue
        table, row, column = place
        for field, key in ((0, (table, -1, column)), (2, (table, row, -1))):
            result[at, field] = total[key]
            result[at, field + 1] = next((score for score, other in top[key] if other != place), -1.0)
    return result
