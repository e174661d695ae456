"""The linear half: one-against-rest support vector machines over hashed n-grams."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import scipy.sparse as sparse
from sklearn.svm import LinearSVC

from consentry.policy.topics.ngrams import BITS, Weights, features, pack
from scripts.policy_topics.corpus import Labelled

_COST, _ROUNDS = 0.3, 300
_LARGEST = 127  #: of a signed byte


def learned(policies: Sequence[Labelled]) -> bytes:
    """Return the weights that `policies` teach, as they are shipped."""
    x, y = _matrix(policies), np.concatenate([policy.labels for policy in policies])
    machines = [LinearSVC(C=_COST, max_iter=_ROUNDS).fit(x, y[:, topic]) for topic in range(y.shape[1])]
    weights = np.array([machine.coef_[0] for machine in machines])
    scales = np.abs(weights).max(axis=1) / _LARGEST
    return pack(
        Weights(
            bits=BITS,
            scales=tuple(float(value) for value in scales),
            biases=tuple(float(machine.intercept_[0]) for machine in machines),
            weights=np.round(weights / scales[:, None]).astype(np.int8).T.tobytes(),
        )
    )


def _matrix(policies: Sequence[Labelled]) -> sparse.csr_matrix:
    indices: list[int] = []
    values: list[float] = []
    pointers = [0]
    for policy in policies:
        for found in features(policy.texts):
            for buckets, value in found:
                indices.extend(buckets)
                values.extend([value] * len(buckets))
            pointers.append(len(indices))
    built = sparse.csr_matrix((values, indices, pointers), shape=(len(pointers) - 1, 1 << BITS))
    built.sum_duplicates()
    return built
