"""Learns the topics of sentences from CAPP-130 and writes the weights that are shipped.

    python scripts/train_policy_topics.py CORPUS.csv[.gz] [--folds 5]

needs the dependency group `train` (scikit-learn). CORPUS has the columns policy, sentence, text, labels (joined by |).
First the measure by cross-validation over policies is printed, then all policies are learned.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import zlib
from pathlib import Path

import msgspec
import numpy as np
import scipy.sparse as sparse
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupKFold
from sklearn.svm import LinearSVC

from consentry.policy.topics.features import BITS, features
from consentry.policy.topics.model import TOPICS, Weights

TARGET = Path("src/consentry/policy/topics/topics.bin")
COST = 0.3
DATA_PRACTICES = len(TOPICS) - 2  # without 潜在风险 and 摘要


def read(path: Path) -> tuple[list[list[str]], np.ndarray, np.ndarray]:
    """Return sentences by policy, the policy of each sentence, and the labels."""
    content = path.read_bytes()
    text = (gzip.decompress(content) if path.suffix == ".gz" else content).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    policies: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        policies.setdefault(row["policy"], []).append(row)
    ordered = [row for group in policies.values() for row in group]
    labels = np.array([[topic in row["labels"].split("|") for topic in TOPICS] for row in ordered])
    groups = np.array([index for index, group in enumerate(policies.values()) for _ in group])
    return [[row["text"] for row in group] for group in policies.values()], groups, labels


def matrix(policies: list[list[str]]) -> sparse.csr_matrix:
    """Return the features of all sentences."""
    indices: list[int] = []
    values: list[float] = []
    pointers = [0]
    for sentences in policies:
        for found in features(sentences):
            indices.extend(bucket for bucket, _ in found)
            values.extend(value for _, value in found)
            pointers.append(len(indices))
    shape = (len(pointers) - 1, 1 << BITS)
    built = sparse.csr_matrix((np.array(values, dtype=np.float64), np.array(indices), np.array(pointers)), shape=shape)
    built.sum_duplicates()
    return built


def fit(x: sparse.csr_matrix, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the weights and biases of one-against-rest machines."""
    weights, biases = [], []
    for topic in range(y.shape[1]):
        machine = LinearSVC(C=COST, max_iter=300).fit(x, y[:, topic])
        weights.append(machine.coef_[0])
        biases.append(float(machine.intercept_[0]))
    return np.array(weights), np.array(biases)


def best_thresholds(scores: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return for each topic the threshold with the best F1."""
    found = []
    for topic in range(y.shape[1]):
        candidates = np.quantile(scores[:, topic], np.linspace(0.3, 0.999, 200))
        found.append(max(candidates, key=lambda low: f1_score(y[:, topic], scores[:, topic] > low)))
    return np.array(found)


def report(name: str, y: np.ndarray, guessed: np.ndarray) -> None:
    """Print the measures over one selection of sentences."""
    each = f1_score(y, guessed, average=None, zero_division=0)
    practices = f1_score(y[:, :DATA_PRACTICES], guessed[:, :DATA_PRACTICES], average="micro")
    print(
        f"{name:26s} 11 practices: micro {practices:.4f} macro {each[:DATA_PRACTICES].mean():.4f}   "
        f"all 13: micro {f1_score(y, guessed, average='micro'):.4f} macro {each.mean():.4f}"
    )
    print("   " + "  ".join(f"{topic[:6]} {value:.3f}" for topic, value in zip(TOPICS, each, strict=True)))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    options = parser.parse_args()
    policies, groups, y = read(options.corpus)
    x = matrix(policies)
    scores = np.zeros(y.shape)
    for known, kept in GroupKFold(options.folds).split(x, y, groups):
        weights, biases = fit(x[known], y[known])
        scores[kept] = x[kept] @ weights.T + biases
    thresholds = best_thresholds(scores, y)
    guessed = scores > thresholds
    important = y[:, TOPICS.index("摘要")]
    report("all sentences", y, guessed)
    report("sentences with a label", y[y.any(axis=1)], guessed[y.any(axis=1)])
    report("sentences marked 摘要", y[important], guessed[important])
    weights, biases = fit(x, y)
    scales = np.abs(weights).max(axis=1) / 127
    packed = np.round(weights / scales[:, None]).astype(np.int8).T.copy()
    shipped = Weights(
        bits=BITS,
        topics=TOPICS,
        scales=tuple(float(value) for value in scales),
        biases=tuple(float(value) for value in biases),
        thresholds=tuple(float(value) for value in thresholds),
        weights=packed.tobytes(),
    )
    TARGET.write_bytes(zlib.compress(msgspec.msgpack.encode(shipped), 9))
    print(f"{TARGET}: {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
