"""Thresholds and measures over scores (sentences x topics)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from consentry.policy.topics.model import TOPICS

PRACTICES = len(TOPICS) - 2  #: the data practices: without 潜在风险 and 摘要
RISKY, IMPORTANT = len(TOPICS) - 2, len(TOPICS) - 1


def each_f1(y: np.ndarray, guessed: np.ndarray) -> np.ndarray:
    """Return F1 of each topic."""
    return 2 * (y & guessed).sum(0) / np.maximum(1, y.sum(0) + guessed.sum(0))


def micro_f1(y: np.ndarray, guessed: np.ndarray) -> float:
    """Return F1 over all topics together."""
    return float(2 * (y & guessed).sum() / max(1, y.sum() + guessed.sum()))


def best_thresholds(scores: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return for each topic the threshold with the best F1, in the middle between two scores."""
    found = []
    for topic in range(y.shape[1]):
        order = np.argsort(-scores[:, topic], kind="stable")
        hits = y[order, topic]
        f1 = 2 * np.cumsum(hits) / (np.arange(1, len(hits) + 1) + hits.sum())
        best = int(f1.argmax())
        found.append(scores[order[best : best + 2], topic].mean())
    return np.array(found)


def halves_guessed(scores: Sequence[np.ndarray], labels: Sequence[np.ndarray]) -> np.ndarray:
    """Return what is guessed for each half of the policies with the thresholds of the other half."""
    guessed = []
    for number, own in enumerate(scores):
        others = [i for i in range(len(scores)) if i % 2 != number % 2]
        thresholds = best_thresholds(
            np.concatenate([scores[i] for i in others]), np.concatenate([labels[i] for i in others])
        )
        guessed.append(own > thresholds)
    return np.concatenate(guessed)


def table(y: np.ndarray, guessed: np.ndarray) -> str:
    """Return the measures over all sentences, those with a topic, and those marked important, as Markdown."""
    lines = [
        "| sentences measured | number | 11 practices: micro-F1 | macro-F1 | all 13: micro-F1 | macro-F1 |",
        "|---|---|---|---|---|---|",
    ]
    chosen = {
        "all": np.ones(len(y), bool),
        "with at least one practice": y[:, :PRACTICES].any(axis=1),
        "marked 摘要 (important)": y[:, IMPORTANT],
    }
    for name, rows in chosen.items():
        own, theirs = y[rows], guessed[rows]
        each = each_f1(own, theirs)
        practices = micro_f1(own[:, :PRACTICES], theirs[:, :PRACTICES])
        lines.append(
            f"| {name} | {rows.sum()} | {practices:.3f} | {each[:PRACTICES].mean():.3f} "
            f"| {micro_f1(own, theirs):.3f} | {each.mean():.3f} |"
        )
    lines += ["", "| topic | sentences | F1 |", "|---|---|---|"]
    lines += [
        f"| {topic} | {count} | {f1:.3f} |"
        for topic, count, f1 in zip(TOPICS, y.sum(0), each_f1(y, guessed), strict=True)
    ]
    return "\n".join(lines)


def average_precision(scores: np.ndarray, relevant: np.ndarray) -> float:
    """Return the mean of the precision at each relevant sentence, ranked by falling score."""
    hits = relevant[np.argsort(-scores, kind="stable")]
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].mean())


def precision_at(scores: np.ndarray, relevant: np.ndarray, count: int) -> float:
    """Return how many of the first `count` sentences are relevant."""
    return float(relevant[np.argsort(-scores, kind="stable")][:count].mean())


def ranking(name: str, policies: Sequence[tuple[np.ndarray, np.ndarray]], count: int) -> str:
    """Return how well scores rank what is relevant, as a mean over the policies that have something relevant."""
    ranked = [(scores, relevant) for scores, relevant in policies if relevant.any()]
    mean = np.mean([average_precision(*pair) for pair in ranked])
    first = np.mean([precision_at(*pair, count) for pair in ranked])
    chance = np.mean([relevant.mean() for _, relevant in ranked])
    return f"{name}: average precision {mean:.3f}, precision of the first {count} {first:.3f}, by chance {chance:.3f}"
