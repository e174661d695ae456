"""The linear half of the model: weights over hashed character n-grams of a sentence, its neighbours and its headings.

It knows the boilerplate that policies copy from each other word for word. Training and use share this file; a change
makes the shipped weights worthless.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import sqrt
from zlib import crc32

import msgspec
import numpy as np
import numpy.typing as npt

from consentry.policy.topics.headings import is_chapter, is_heading
from consentry.policy.topics.tokens import normal

BITS = 17
_MASK = (1 << BITS) - 1
#: field -> weight, longest n-gram: the sentence, the ones before and after, the one before that, heading, chapter
_FIELDS = {"s": (1.0, 4), "p": (0.4, 3), "n": (0.4, 3), "q": (0.2, 3), "h": (0.5, 3), "t": (0.5, 3)}
_SEEDS = {field: crc32(field.encode()) for field in _FIELDS}

_REMEMBERED = 8_192  #: fields whose sums are kept while one document is read

Features = list[tuple[list[int], float]]  #: buckets, and the value that all of them have


class Weights(msgspec.Struct, frozen=True, kw_only=True):
    """What is shipped: one signed byte for each bucket and topic, topics together."""

    bits: int
    scales: tuple[float, ...]  #: what one unit is worth, by topic
    biases: tuple[float, ...]
    weights: bytes


class Linear:
    """Margins of one-against-rest support vector machines."""

    def __init__(self, packed: bytes) -> None:
        """`packed` is what `pack` returned, its digest already checked."""
        weights = msgspec.msgpack.decode(zlib.decompress(packed), type=Weights)
        if weights.bits != BITS:
            raise ValueError("the weights belong to other features")
        self._table = np.frombuffer(weights.weights, np.int8).reshape(1 << BITS, len(weights.biases))
        self._scales = np.array(weights.scales, np.float32)
        self._biases = np.array(weights.biases, np.float32)

    def margins(self, sentences: Sequence[str]) -> npt.NDArray[np.float32]:
        """Return the margin of each topic (columns) for each sentence (rows) of one document in order."""
        result = np.zeros((len(sentences), len(self._biases)), np.float32)
        sums = lru_cache(maxsize=_REMEMBERED)(self._sum)
        for row, around in enumerate(surroundings(sentences)):
            for field, words in around:
                if words:
                    result[row] += sums(field, words)
        return result * self._scales + self._biases

    def _sum(self, field: str, words: str) -> npt.NDArray[np.float32]:
        """Return what the n-grams of one field count for each topic; policies repeat themselves."""
        buckets, value = _buckets(field, _grams(words, _FIELDS[field][1]))
        total: npt.NDArray[np.float32] = value * self._table[buckets].sum(axis=0, dtype=np.int32)
        return total


def pack(weights: Weights) -> bytes:
    """Return the weights as they are shipped."""
    return zlib.compress(msgspec.msgpack.encode(weights), 9)


def features(sentences: Sequence[str]) -> Iterator[Features]:
    """Yield the features of each sentence of one document in order."""
    grams = lru_cache(maxsize=64)(_grams)
    for around in surroundings(sentences):
        yield [_buckets(field, grams(words, _FIELDS[field][1])) for field, words in around if words]


def surroundings(sentences: Sequence[str]) -> Iterator[list[tuple[str, str]]]:
    """Yield the words of each field of each sentence of one document in order."""
    texts = [normal(text) for text in sentences]
    chapter = heading = ""
    for at, text in enumerate(texts):
        if is_heading(text):
            heading = text
            chapter = text if is_chapter(text) else chapter
        yield [
            ("s", text),
            ("p", texts[at - 1] if at else ""),
            ("n", texts[at + 1] if at + 1 < len(texts) else ""),
            ("q", texts[at - 2] if at > 1 else ""),
            ("h", heading),
            ("t", chapter),
        ]


def _buckets(field: str, grams: frozenset[bytes]) -> tuple[list[int], float]:
    """Return the buckets of the n-grams of one field, and the value that each of them has."""
    seed = _SEEDS[field]
    buckets = list({crc32(gram, seed) & _MASK for gram in grams})
    return buckets, _FIELDS[field][0] / sqrt(len(buckets))


def _grams(words: str, longest: int) -> frozenset[bytes]:
    return frozenset(words[i : i + n].encode() for n in range(1, longest + 1) for i in range(len(words) - n + 1))
