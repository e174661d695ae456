"""Logistic regressions over the features of units, one for each right."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from consentry.policy.rights.features import BITS, buckets
from consentry.policy.rights.model import TOLD, Weights, pack
from consentry.policy.rights.units import Unit
from scripts.policy_rights.corpus import NO, OPEN, YES, Source

_SEED = 1
_C = 20.0
_TOLD_WEIGHT = 2.0  #: what a unit that tells a right counts; one that does not counts 1
_CASE_WEIGHT = 3.0  #: what a sentence counts of which the tests ask that it is understood
_UNITS_IN_BUCKET = 2  #: a bucket that fewer units have is not learned
_LIKELY = -1.0  #: a score above it leaves open whether a sentence of a policy that tells the right tells it
_UNLIKELY = -2.5  #: a score below it leaves open whether a sentence tells what a pattern found in it


def matrix(units: Sequence[Unit]) -> csr_matrix:
    """Return the features: units x buckets."""
    starts, columns, values = [0], [], []
    for unit in units:
        row: dict[int, float] = {}
        for found, value in buckets(unit):
            for bucket in found:
                row[bucket] = row.get(bucket, 0.0) + value
        columns += row.keys()
        values += row.values()
        starts.append(len(columns))
    return csr_matrix((values, columns, starts), shape=(len(units), 1 << BITS), dtype=np.float32)


def weights_of(sources: Sequence[Source]) -> np.ndarray:
    """Return what each unit counts."""
    return np.concatenate([np.full(len(one.units), _CASE_WEIGHT if one.kind == "case" else 1.0) for one in sources])


def fitted(features: csr_matrix, labels: np.ndarray, weights: np.ndarray) -> LogisticRegression:
    """Return the model of one right; labels that are open are left out."""
    known = labels != OPEN
    weights = weights[known] * np.where(labels[known] == YES, _TOLD_WEIGHT, 1.0)
    model = LogisticRegression(C=_C, solver="liblinear", dual=True, max_iter=500, random_state=_SEED)
    return model.fit(features[known], labels[known], sample_weight=weights)


def frequent(features: csr_matrix) -> csr_matrix:
    """Return the features without the buckets that hardly any unit has."""
    often = np.bincount(features.indices, minlength=features.shape[1]) >= _UNITS_IN_BUCKET
    kept = features.multiply(often[None, :]).tocsr()
    kept.eliminate_zeros()
    return kept


def crossed(
    features: csr_matrix, labels: np.ndarray, weights: np.ndarray, owners: np.ndarray, folds: int
) -> np.ndarray:
    """Return units x TOLD: scores by models that saw no unit of the same document."""
    fold = (np.random.RandomState(_SEED).permutation(owners.max() + 1) % folds)[owners]
    scores = np.zeros(labels.shape)
    for held in range(folds):
        known = fold != held
        seen = frequent(features[known])
        for column in range(len(TOLD)):
            model = fitted(seen, labels[known, column], weights[known])
            scores[~known, column] = model.decision_function(features[~known])
    return scores


def settled(sources: Sequence[Source], labels: np.ndarray, scores: np.ndarray) -> np.ndarray:
    """Return the labels with those left open that only their document has, where the scores gainsay them."""
    result = labels.copy()
    first = 0
    for source in sources:
        for bag in source.bags:
            within = np.array(bag.units, int) + first
            for column, told in enumerate(TOLD):
                if told in bag.told and len(within) > 1:
                    _settle(result[:, column], scores[:, column], within)
        first += len(source.units)
    return result


def _settle(labels: np.ndarray, scores: np.ndarray, within: np.ndarray) -> None:
    yes = within[labels[within] == YES]
    best = within[np.argmax(scores[within])] if not len(yes) else yes[np.argmax(scores[yes])]
    for unit in within:
        if unit == best:
            labels[unit] = YES
        elif (labels[unit] == YES and scores[unit] < _UNLIKELY) or (labels[unit] == NO and scores[unit] > _LIKELY):
            labels[unit] = OPEN


def packed(features: csr_matrix, labels: np.ndarray, counting: np.ndarray) -> bytes:
    """Return the weights of all rights, learned from everything."""
    models = [fitted(frequent(features), labels[:, column], counting) for column in range(len(TOLD))]
    weights = np.stack([model.coef_[0] for model in models], axis=1)
    scales = np.abs(weights).max(axis=0) / 127
    table = np.rint(weights / scales).astype(np.int8)
    return pack(
        Weights(
            bits=BITS,
            scales=tuple(map(float, scales)),
            biases=tuple(float(model.intercept_[0]) for model in models),
            weights=table.tobytes(),
        )
    )
