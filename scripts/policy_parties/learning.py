"""Labelled documents -> the weights that are shipped. What is learned from itself is scored by a model that did not see it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt
from scipy import sparse
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from bench.policy_independent import party as key_of
from consentry.policy.statements.learned.belonging import Belonging
from consentry.policy.statements.learned.company import company_of
from consentry.policy.statements.learned.features import BITS, Described
from consentry.policy.statements.learned.model import Weights
from consentry.policy.statements.learned.spans import Span, spans_of
from consentry.policy.statements.learned.surroundings import Surroundings
from consentry.policy.statements.learned.trees import Grown
from consentry.policy.statements.lexicon import Lexicon
from scripts.policy_parties.corpus import Taught

Floats = npt.NDArray[np.float32]

_LOWER = re.compile(r"(?<![\w'’.])[a-z][a-z'’]+")
_HALVES = 2


class Example(msgspec.Struct):
    """A document with its candidates."""

    taught: Taught
    group: int  #: documents of one source share it
    around: Any
    spans: Sequence[Span]
    described: Described
    right: npt.NDArray[np.bool_]
    weight: Floats  #: 0 = open


def common_words(documents: Sequence[Taught]) -> tuple[str, ...]:
    """Return the words that two documents or more write in small letters."""
    counts: Counter[str] = Counter()
    for one in documents:
        counts.update(set(_LOWER.findall(one.document().text)))
    return tuple(sorted(word for word, count in counts.items() if count > 1))


def example(lexicon: Lexicon, taught: Taught, group: int, common: frozenset[str]) -> Example:
    """Return a document with its candidates and which of them are right."""
    document = taught.document()
    around = Surroundings(lexicon, document)
    spans = spans_of(lexicon, document)
    keys = [key_of(document.text[span.start : span.end]) for span in spans]
    sure = {party.key for party in taught.parties if not party.open}
    open_ = {party.key for party in taught.parties if party.open} - sure
    return Example(
        taught=taught,
        group=group,
        around=around,
        spans=spans,
        described=Described(around, spans, common),
        right=np.array([key in sure for key in keys], np.bool_),
        weight=np.array([0.0 if key in open_ else taught.weight for key in keys], np.float32),
    )


class Learned:
    """Both steps for names, and the one for information."""

    def __init__(self, examples: Sequence[Example], seed: int = 0) -> None:
        examples = [one for one in examples if one.spans]
        self.words = _words(examples)
        margins = _out_of_half(examples, lambda some: _words(some).decision_function, _sparse)
        rows = [
            np.hstack([one.described.numbers, margin[:, None]]) for one, margin in zip(examples, margins, strict=True)
        ]
        self.first = _trees(seed).fit(*_all(examples, rows))
        scores = self._first_scores(examples, rows, seed)
        both = [
            np.hstack([row, company_of(one.around, one.spans, one.described.groups, score)])
            for one, row, score in zip(examples, rows, scores, strict=True)
        ]
        self.second = _trees(seed + 1).fit(*_all(examples, both))
        self.belonging = _trees(seed, max_iter=60, max_leaf_nodes=8, min_samples_leaf=10).fit(*_pairs(examples, scores))

    @staticmethod
    def _first_scores(examples: Sequence[Example], rows: Sequence[Floats], seed: int) -> list[Floats]:
        scores: list[Floats] = [np.zeros(0, np.float32)] * len(examples)
        for half in range(_HALVES):
            seen = [at for at, one in enumerate(examples) if one.group % _HALVES != half]
            trees = _trees(seed).fit(*_all([examples[at] for at in seen], [rows[at] for at in seen]))
            for at, one in enumerate(examples):
                if one.group % _HALVES == half:
                    scores[at] = trees.predict_proba(rows[at])[:, 1].astype(np.float32)
        return scores

    def weights(self, common: tuple[str, ...]) -> Weights:
        """Return what is shipped."""
        return Weights(
            common=common,
            words=self.words.coef_[0].astype("<f2").tobytes(),
            bias=float(self.words.intercept_[0]),
            first=grown(self.first),
            second=grown(self.second),
            belonging=grown(self.belonging),
        )


def _pairs(examples: Sequence[Example], scores: Sequence[Floats]) -> tuple[Floats, npt.NDArray[np.bool_], Floats]:
    """Return the pairs of names that are right, at the place where each is likeliest, and information around them."""
    rows, right, weights = [], [], []
    for one, score in zip(examples, scores, strict=True):
        for party_at, pairs in pairs_of(one, score) if one.taught.informs else ():
            party = one.taught.parties[party_at]
            for pair in pairs:
                if pair.information and pair.information not in party.perhaps:
                    rows.append(pair.features)
                    right.append(pair.information in party.information)
                    weights.append(one.taught.weight)
    return np.array(rows, np.float32), np.array(right, np.bool_), np.array(weights, np.float32)


def pairs_of(one: Example, score: Floats) -> list[tuple[int, list[Any]]]:
    """Return for each labelled party, by its place among them, the pairs of its likeliest place."""
    best: dict[str, int] = {}
    for at, span in enumerate(one.spans):
        key = key_of(one.around.text[span.start : span.end])
        if one.right[at] and (key not in best or score[at] > score[best[key]]):
            best[key] = at
    names = sorted((one.spans[at] for at in best.values()), key=lambda span: span.start)
    belonging = Belonging(one.around, 0, names)
    return [
        (at, belonging.pairs(one.spans[best[party.key]]))
        for at, party in enumerate(one.taught.parties)
        if not party.open and party.key in best
    ]


def _sparse(examples: Sequence[Example]) -> sparse.csr_matrix:
    buckets = [found for one in examples for found in one.described.buckets]
    ends = np.cumsum([0, *map(len, buckets)])
    columns = np.array([bucket for found in buckets for bucket in found])
    return sparse.csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=(len(buckets), 1 << BITS))


def _words(examples: Sequence[Example]) -> LogisticRegression:
    right = np.concatenate([one.right for one in examples])
    weight = np.concatenate([one.weight for one in examples]) + 1e-9
    model = LogisticRegression(C=0.3, max_iter=300, solver="liblinear")
    return model.fit(_sparse(examples), right, sample_weight=weight)


def _out_of_half(examples: Sequence[Example], fit: Any, made: Any) -> list[Floats]:
    """Return for each document what a model says that saw only documents of the other half."""
    found: list[Floats] = [np.zeros(0, np.float32)] * len(examples)
    for half in range(_HALVES):
        score = fit([one for one in examples if one.group % _HALVES != half])
        for at, one in enumerate(examples):
            if one.group % _HALVES == half:
                found[at] = score(made([one])).astype(np.float32)
    return found


def _all(examples: Sequence[Example], rows: Sequence[Floats]) -> tuple[Floats, npt.NDArray[np.bool_], Floats]:
    weight = np.concatenate([one.weight for one in examples])
    kept = weight > 0
    return np.vstack(rows)[kept], np.concatenate([one.right for one in examples])[kept], weight[kept]


def _trees(seed: int, **other: Any) -> HistGradientBoostingClassifier:
    options = {"max_iter": 80, "max_leaf_nodes": 12, "min_samples_leaf": 15, **other}
    return HistGradientBoostingClassifier(
        learning_rate=0.12,
        max_bins=64,
        l2_regularization=3.0,
        max_features=0.3,
        early_stopping=False,
        random_state=seed,
        **options,
    )


def grown(trees: HistGradientBoostingClassifier) -> Grown:
    """Return trees as they are shipped."""
    nodes = [predictors[0].nodes for predictors in trees._predictors]
    roots = np.cumsum([0, *map(len, nodes)])[:-1]
    every = np.concatenate(nodes)
    offset = np.repeat(roots, list(map(len, nodes)))
    leaf = every["is_leaf"].astype(bool)
    return Grown(
        features=trees.n_features_in_,
        base=float(trees._baseline_prediction.ravel()[0]),
        roots=tuple(map(int, roots)),
        feature=np.where(leaf, -1, every["feature_idx"]).astype("<i2").tobytes(),
        threshold=np.where(leaf, every["value"], every["num_threshold"]).astype("<f4").tobytes(),
        left=(every["left"] + offset).astype("<i4").tobytes(),
        right=(every["right"] + offset).astype("<i4").tobytes(),
    )
