"""Learns which rights a sentence tells, measures by cross-validation, and writes what is shipped.

    python -m scripts.policy_rights [--measure-only]

needs the dependency group `train`. All that is learned from is in `tests/policy/labelled`.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np

from consentry.catalog import load
from consentry.policy.rights.model import CARD, LANGUAGES, TOLD, Card, Thresholds
from consentry.policy.statements.lexicon import Lexicon
from scripts.policy_rights import learning, measure
from scripts.policy_rights.corpus import Source, sources

TARGET = Path(__file__).parent.parent.parent / "src" / "consentry" / "policy" / "rights"
_FOLDS = 5
_LEVELS = np.arange(-1.5, 1.01, 0.25)  #: thresholds that are tried
_AROUND = 2  #: levels on either side that count alike
_WEIGHTS = {"policy": 2.0, "text": 1.0, "lines": 1.0}  #: what the F1 of each kind counts when thresholds are chosen
_BELIEVED = -3.5  #: below it, a pattern is not believed; chosen once, with the written lines in sight only
#: no threshold falls below: chosen when the patterns had not yet been fitted to the texts that are learned from. Since they have,
#: what the model adds to them costs nothing there, whatever the threshold, and on texts not seen it costs precision
_LOWEST = {
    "en": (-1.125, -0.75, -0.375, -1.0, -1.125, -1.125, 0.125, -1.125, -0.625),
    "zh": (-0.875, -1.0, -1.125, -0.875, -1.125, -0.375, 0.125, -1.125, -0.5),
}
#: patterns find addresses better than the model does: it only tells, and doubts, what it is sure of
_CONTACT_TELLS, _CONTACT_BELIEVED = 0.5, -5.0


def thresholds(language: str, known: Sequence[Source], scores: np.ndarray) -> Thresholds:
    """Return the thresholds that suit scores of units that were not learned from.

    Half way between what suits a right and what suits all: for a single one there are few documents to choose by.
    The patterns were written with the policies and short texts in sight, with the lines they were not. So their part in
    what is found is taken for half of what it seems: the model alone and both together count alike.
    """
    told = [
        [[one for one in measure.bags(known, scores, column) if one.kind == kind] for kind in _WEIGHTS]
        for column in range(len(TOLD) - 1)  # contact is the last
    ]
    worth = np.array([[_worth(one, level) for level in _LEVELS] for one in told])
    common = _LEVELS[int(np.argmax(worth.sum(axis=0)))]
    chosen = (float(common + _best(row)) / 2 for row in worth)
    tells = [max(level, lowest) for level, lowest in zip(chosen, _LOWEST[language], strict=True)]
    return Thresholds(
        tells=(*tells, _CONTACT_TELLS),
        keeps=(*[_BELIEVED] * len(tells), _CONTACT_BELIEVED),
    )


def _best(worth: np.ndarray) -> float:
    """Return the level that is worth most together with those around it."""
    around = np.pad(worth, _AROUND, mode="edge")
    smooth = [around[at : at + 2 * _AROUND + 1].mean() for at in range(len(worth))]
    return float(_LEVELS[int(np.argmax(smooth))])


def _worth(told: Sequence[Sequence[measure.Told]], level: float) -> float:
    return sum(_weighed(told, decide) for decide in (measure.model_alone(level), measure.together(level, _BELIEVED)))


def _weighed(told: Sequence[Sequence[measure.Told]], decide: measure.Decide) -> float:
    return sum(weight * measure.counted(one, decide).f1 for weight, one in zip(_WEIGHTS.values(), told, strict=True))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--measure-only", action="store_true")
    options = parser.parse_args()
    lexicon = Lexicon(load())
    content: dict[str, bytes] = {}
    levels: dict[str, Thresholds] = {}
    for language in LANGUAGES:
        known = sources(language, lexicon)
        features = learning.matrix([unit for source in known for unit in source.units])
        labels = np.concatenate([source.labels() for source in known])
        owners = np.repeat(np.arange(len(known)), [len(source.units) for source in known])
        weights = learning.weights_of(known)
        labels = learning.settled(known, labels, learning.crossed(features, labels, weights, owners, _FOLDS))
        scores = learning.crossed(features, labels, weights, owners, _FOLDS)
        levels[language] = thresholds(language, known, scores)
        print(f"{language}: {len(known)} documents, {len(labels)} units\n{levels[language]}")
        print(measure.table(known, scores, levels[language].tells, levels[language].keeps), "\n")
        content[f"{language}.bin"] = learning.packed(features, labels, weights)
    if options.measure_only:
        return
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in content.items()}
    card = Card(told=TOLD, thresholds=levels, sha256=digests)
    content[CARD] = msgspec.json.format(msgspec.json.encode(card)) + b"\n"
    for name, data in content.items():
        (TARGET / name).write_bytes(data)
        print(f"{TARGET / name}: {len(data)} bytes")


if __name__ == "__main__":
    main()
