"""How good what was learned is on documents that it did not see: cross-validation by document, on labelled documents only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from bench.policy_fragments import compare_parties
from bench.policy_independent import party as key_of
from consentry.policy.collect import coverage_of
from consentry.policy.statements.extract import extract
from consentry.policy.statements.learned.choice import chosen
from consentry.policy.statements.learned.model import PartyModel
from consentry.policy.statements.lexicon import Lexicon
from scripts.policy_parties.learning import Example, Learned, pairs_of
from scripts.policy_parties.packing import packed

FOLDS = 5
Floats = npt.NDArray[np.float32]


def unseen(examples: Sequence[Example], common: tuple[str, ...]) -> Iterator[tuple[Example, PartyModel]]:
    """Yield each labelled document with a model that saw neither it nor what was made of it."""
    for fold in range(FOLDS):
        learned = Learned([one for one in examples if one.group % FOLDS != fold or one.taught.collection == "invented"])
        model = PartyModel(*packed(learned.weights(common)))
        for one in examples:
            if one.group % FOLDS == fold and one.taught.id == one.taught.source and one.taught.collection != "invented":
                yield one, model


def names(one: Example, scores: Floats, likely: float) -> Counter[str]:
    """Return how many names are right, wrong and missed."""
    sure = {party.key for party in one.taught.parties if not party.open}
    open_ = {party.key for party in one.taught.parties if party.open}
    found = {key_of(one.around.text[span.start : span.end]) for span, _ in chosen(one.spans, scores, likely)}
    return Counter(right=len(sure & found), wrong=len(found - sure - open_), missed=len(sure - found))


def whole(one: Example, model: PartyModel, scores: Floats, own: float) -> Counter[str]:
    """Return of how many names that are right all information is found, and nothing else."""
    counts: Counter[str] = Counter()
    for at, pairs in pairs_of(one, scores) if one.taught.informs else ():
        party = one.taught.parties[at]
        likely = model.belongs([pair.features for pair in pairs])
        got = {pair.information for pair, score in zip(pairs, likely, strict=True) if score >= own and pair.information}
        counts["whole" if got - party.perhaps == party.information - party.perhaps else "other"] += 1
    return counts


def together(lexicon: Lexicon, one: Example, model: PartyModel) -> dict[str, Counter[str]]:
    """Return how many rows and third parties are right, wrong and missed once rules and model are joined."""
    document = one.around.document
    policy = extract(lexicon, (document,), coverage_of((document,)), model)
    found: dict[str, Counter[str]] = {}
    for field, (labels, guessed) in compare_parties(one.taught.labels, policy).items():
        wrong = guessed - labels.sure - labels.open
        found[field] = Counter(right=len(labels.sure & guessed), wrong=len(wrong), missed=len(labels.sure - guessed))
    return found


def f1(counts: Counter[str]) -> tuple[float, float, float]:
    """Return precision, recall and F1."""
    precision = counts["right"] / max(1, counts["right"] + counts["wrong"])
    recall = counts["right"] / max(1, counts["right"] + counts["missed"])
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)
