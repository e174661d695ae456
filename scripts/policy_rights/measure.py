"""How well bags are told: a line, a short text, a policy tells a right where one of its units does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec
import numpy as np

from bench.policy import Count
from consentry.policy.rights.model import TOLD
from scripts.policy_rights.corpus import Source

KINDS = ("policy", "text", "lines")
Decide = Callable[[np.ndarray, np.ndarray], np.ndarray]  #: scores and hits of units -> whether they tell it


class Told(msgspec.Struct, frozen=True):
    """One bag and one right."""

    kind: str
    right: bool
    scores: np.ndarray
    hits: np.ndarray


def bags(sources: Sequence[Source], scores: np.ndarray, column: int) -> Iterator[Told]:
    """Yield the bags in which it is known whether they tell the right."""
    first = 0
    for source in sources:
        hit = np.array([TOLD[column] in hits for hits in source.hits], bool)
        for bag in source.bags:
            within = np.array(bag.units, int)
            if len(within) and TOLD[column] not in bag.open:
                yield Told(source.kind, TOLD[column] in bag.told, scores[within + first, column], hit[within])
        first += len(source.units)


def counted(told: Sequence[Told], decide: Decide) -> Count:
    """Return hits and misses."""
    count = Count()
    for one in told:
        said = bool(decide(one.scores, one.hits).any())
        count.right += said and one.right
        count.wrong += said and not one.right
        count.missed += one.right and not said
    return count


def table(sources: Sequence[Source], scores: np.ndarray, tells: Sequence[float], keeps: Sequence[float]) -> str:
    """Return precision/recall/F1 of the model alone, the patterns alone and both."""
    ways = ("model", "patterns", "both")
    lines = ["| right | " + " | ".join(f"{kind}: {way}" for kind in KINDS for way in ways) + " |"]
    sums = {(kind, way): Count() for kind in KINDS for way in ways}
    for column, name in enumerate(TOLD):
        told = list(bags(sources, scores, column))
        cells = []
        decides = (model_alone(tells[column]), patterns_alone, together(tells[column], keeps[column]))
        for kind in KINDS:
            for way, decide in zip(ways, decides, strict=True):
                count = counted([one for one in told if one.kind == kind], decide)
                _add(sums[kind, way], count)
                cells.append(_shown(count))
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    lines.append("| all | " + " | ".join(_shown(count) for count in sums.values()) + " |")
    return "\n".join(lines)


def model_alone(tells: float) -> Decide:
    """Return how the model decides without the patterns."""
    return lambda scores, _: scores > tells


def patterns_alone(_: np.ndarray, hits: np.ndarray) -> np.ndarray:
    """Return what the patterns decide."""
    return hits


def together(tells: float, keeps: float) -> Decide:
    """Return how both decide."""
    return lambda scores, hits: (scores > tells) | (hits & (scores > keeps))


def _add(total: Count, count: Count) -> None:
    total.right += count.right
    total.wrong += count.wrong
    total.missed += count.missed


def _shown(count: Count) -> str:
    return f"{count.precision:.2f}/{count.recall:.2f}/{count.f1:.2f}"
