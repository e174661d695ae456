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
_WEIGHTS = {"policy": 2.0, "text": 1.0, "lines": 1.0}  #: what the F1 of each kind counts when thresholds are chosen
_KEEPS_BELOW = 2.0  #: how far below the threshold a pattern is still believed
_CONTACT = Thresholds(tells=(0.5,), keeps=(-4.0,))  #: patterns find addresses better than the model does


def thresholds(known: Sequence[Source], scores: np.ndarray) -> Thresholds:
    """Return the thresholds that suit scores of units that were not learned from."""
    tells = []
    for column in range(len(TOLD)):
        told = list(measure.bags(known, scores, column))

        def worth(level: float, told: Sequence[measure.Told] = told) -> float:
            return sum(
                weight * measure.counted([one for one in told if one.kind == kind], lambda s, _: s > level).f1
                for kind, weight in _WEIGHTS.items()
            )

        smooth = [np.mean([worth(near) for near in (level - 0.25, level, level + 0.25)]) for level in _LEVELS]
        tells.append(float(_LEVELS[int(np.argmax(smooth))]))
    keeps = [level - _KEEPS_BELOW for level in tells]
    return Thresholds(tells=(*tells[:-1], *_CONTACT.tells), keeps=(*keeps[:-1], *_CONTACT.keeps))


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
        labels = learning.settled(known, labels, learning.crossed(features, labels, owners, _FOLDS))
        scores = learning.crossed(features, labels, owners, _FOLDS)
        levels[language] = thresholds(known, scores)
        print(f"{language}: {len(known)} documents, {len(labels)} units\n{levels[language].tells}")
        print(measure.table(known, scores, levels[language].tells, levels[language].keeps), "\n")
        content[f"{language}.bin"] = learning.packed(features, labels)
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
