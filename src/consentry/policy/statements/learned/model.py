"""The shipped model: which candidates are third parties, and what they get."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import msgspec
import numpy as np
import numpy.typing as npt

from consentry.model.document import Document, Script
from consentry.policy.shipped import DamagedModel, card_of, check
from consentry.policy.statements.learned.company import company_of
from consentry.policy.statements.learned.features import BITS, Described
from consentry.policy.statements.learned.spans import Span
from consentry.policy.statements.learned.surroundings import Surroundings
from consentry.policy.statements.learned.trees import Grown, Trees

Floats = npt.NDArray[np.float32]

WEIGHTS, CARD = "parties.bin", "parties.json"


class Weights(msgspec.Struct, frozen=True, kw_only=True):
    """What is shipped."""

    common: tuple[str, ...]  #: words that policies write in small letters
    words: bytes  #: what each bucket of words counts; float16
    bias: float
    first: Grown  #: scores of candidates by themselves
    second: Grown  #: scores of candidates among the others
    belonging: Grown  #: whether information belongs to a name


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """What is written beside the weights."""

    sha256: str
    likely: float  #: a candidate is a third party from here on
    likely_chinese: float  #: the same in Chinese documents
    own: float  #: information belongs to a name from here on


class PartyModel:
    """Scores the candidates of one document, and the information around those that are taken."""

    def __init__(self, packed: bytes, card: bytes) -> None:
        """Raises DamagedModel."""
        self.card = card_of(CARD, card, Card)
        check(WEIGHTS, packed, self.card.sha256, CARD)
        weights = msgspec.msgpack.decode(zlib.decompress(packed), type=Weights)
        self.common = frozenset(weights.common)
        self._words = np.frombuffer(weights.words, "<f2").astype(np.float32)
        if len(self._words) != 1 << BITS:
            raise DamagedModel(f"{WEIGHTS}: it belongs to other features")
        self._bias = weights.bias
        self._first, self._second = Trees(weights.first), Trees(weights.second)
        self._belonging = Trees(weights.belonging)

    def level(self, document: Document) -> float:
        """Return how likely a candidate must be to be taken."""
        chinese = document.language in (Script.ZH_HANS, Script.ZH_HANT)
        return self.card.likely_chinese if chinese else self.card.likely

    def scores(self, around: Surroundings, spans: Sequence[Span]) -> Floats:
        """Return how likely each candidate is a third party that gets information, 0 to 1."""
        if not spans:
            return np.zeros(0, np.float32)
        described = Described(around, spans, self.common)
        rows = with_words(described, self._words, self._bias)
        first = self._first.probabilities(rows)
        return self._second.probabilities(np.hstack([rows, company_of(around, spans, described.groups, first)]))

    def belongs(self, rows: Sequence[tuple[float, ...]]) -> Floats:
        """Return how likely the information of each pair belongs to its name."""
        return self._belonging.probabilities(np.array(rows, np.float32)) if rows else np.zeros(0, np.float32)


def with_words(described: Described, words: Floats, bias: float) -> Floats:
    """Return the numbers of candidates, and what their words count together."""
    margins = np.array([words[buckets].sum() + bias for buckets in described.buckets], np.float32)
    return np.hstack([described.numbers, margins[:, None]])


def pack(weights: Weights) -> bytes:
    """Return the weights as they are shipped."""
    return zlib.compress(msgspec.msgpack.encode(weights), 9)


@cache
def load() -> PartyModel:
    """Return the shipped model. Raises DamagedModel."""
    folder = files("consentry.policy.statements.learned")
    return PartyModel(folder.joinpath(WEIGHTS).read_bytes(), folder.joinpath(CARD).read_bytes())
