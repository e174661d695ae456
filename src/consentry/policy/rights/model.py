"""Which rights of the reader a sentence tells, by a linear model learned from labelled policies and texts.

Where it comes from and how good it is: `docs/policy-benchmarks.md`.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import msgspec

from consentry.model.document import Document
from consentry.policy.reading.characters import is_cjk
from consentry.policy.rights.features import BITS, buckets
from consentry.policy.rights.units import Unit, units
from consentry.policy.shipped import DamagedModel, card_of, check

#: what the model knows, in the order of the scores: `RightKind`, and how somebody is reached
TOLD = (
    "access",
    "correct",
    "delete",
    "copy",
    "withdraw",
    "cancel_account",
    "complain",
    "personalisation_switch",
    "automated_decision",
    "contact",
)
LANGUAGES = ("en", "zh")
CARD = "card.json"
_FOLDER = "consentry.policy.rights"
MOST = 20_000  #: units of one document that are looked at


class Thresholds(msgspec.Struct, frozen=True, kw_only=True):
    """Scores of one language, by what is told."""

    tells: tuple[float, ...]  #: above it, a sentence tells it
    keeps: tuple[float, ...]  #: above it, the model does not gainsay a pattern


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """What is written beside the weights."""

    told: tuple[str, ...]
    thresholds: dict[str, Thresholds]
    sha256: dict[str, str]  #: of the other files


class Weights(msgspec.Struct, frozen=True, kw_only=True):
    """What is shipped for a language: one signed byte for each bucket and right, rights together."""

    bits: int
    scales: tuple[float, ...]  #: what one unit is worth
    biases: tuple[float, ...]
    weights: bytes


class Judged(msgspec.Struct, frozen=True):
    """What the model says of a sentence, an item or a row."""

    start: int
    end: int
    tells: frozenset[str]
    keeps: frozenset[str]


class RightsModel:
    """Judges the sentences of documents."""

    def __init__(self, content: Mapping[str, bytes]) -> None:
        """`content` has each file by its name. Raises DamagedModel."""
        self._card = _checked(content)
        self._linear = {language: Linear(content[f"{language}.bin"]) for language in LANGUAGES}

    def judge(self, document: Document) -> list[Judged]:
        """Return what is told, in the order of the document: of the first `MOST` units."""
        judged = []
        for _, unit in zip(range(MOST), units(document), strict=False):
            language = language_of(unit)
            scores = self._linear[language].scores(unit)
            levels = self._card.thresholds[language]
            judged.append(Judged(unit.start, unit.end, _above(scores, levels.tells), _above(scores, levels.keeps)))
        return judged


class Linear:
    """Scores of one language."""

    def __init__(self, packed: bytes) -> None:
        """`packed` is what `pack` returned, its digest already checked."""
        import numpy as np  # here and not above: only who reads a policy pays for it

        weights = msgspec.msgpack.decode(zlib.decompress(packed), type=Weights)
        if weights.bits != BITS:
            raise DamagedModel("the weights belong to other features")
        self._table = np.frombuffer(weights.weights, np.int8).reshape(1 << BITS, len(TOLD))
        self._scales = np.array(weights.scales)
        self._biases = np.array(weights.biases)

    def scores(self, unit: Unit) -> list[float]:
        """Return how sure the model is of each right; 0 is as likely as not."""
        total = self._biases
        for found, value in buckets(unit):
            total = total + value * self._scales * self._table[found].sum(axis=0, dtype=int)
        scores: list[float] = total.tolist()
        return scores


def pack(weights: Weights) -> bytes:
    """Return the weights as they are shipped."""
    return zlib.compress(msgspec.msgpack.encode(weights), 9)


def language_of(unit: Unit) -> str:
    return "zh" if any(is_cjk(char) for char in unit.text) else "en"


@cache
def load() -> RightsModel:
    """Return the shipped model. Raises DamagedModel."""
    folder = files(_FOLDER)
    names = (CARD, *(f"{language}.bin" for language in LANGUAGES))
    return RightsModel({name: folder.joinpath(name).read_bytes() for name in names})


def _above(scores: list[float], levels: tuple[float, ...]) -> frozenset[str]:
    return frozenset(told for told, score, level in zip(TOLD, scores, levels, strict=True) if score > level)


def _checked(content: Mapping[str, bytes]) -> Card:
    card = card_of(CARD, content[CARD], Card)
    lengths = {len(each) for levels in card.thresholds.values() for each in (levels.tells, levels.keeps)}
    if card.told != TOLD or lengths != {len(TOLD)} or set(card.thresholds) != set(LANGUAGES):
        raise DamagedModel(f"{CARD}: not the rights of this version")
    for language in LANGUAGES:
        name = f"{language}.bin"
        check(name, content[name], card.sha256.get(name), CARD)
    return card
