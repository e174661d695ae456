"""Sentences -> hashed features: character n-grams of the sentence, of its neighbours and of the headings above.

Training and use share this file; a change makes the shipped weights worthless.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import sqrt
from zlib import crc32

from consentry.policy.reading.language import simplified

BITS = 17
MASK = (1 << BITS) - 1

#: field -> weight, longest n-gram
FIELDS = {
    "s": (1.0, 4),
    "p": (0.4, 3),
    "n": (0.4, 3),
    "q": (0.2, 3),
    "h": (0.5, 3),
    "t": (0.5, 3),
}
_LONGEST = 400  #: characters of a sentence that are looked at
_DIGIT = re.compile(r"\d")
_SPACE = re.compile(r"\s+")
_CHAPTER = re.compile(r"\s*(?:[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十]+)")
_NUMBERED = re.compile(
    r"\s*(?:[(]?[一二三四五六七八九十]+[)、.]|第[一二三四五六七八九十]+|[(]?\d{1,2}(?:\.\d{1,2})*[)、.\s])"
)
_LONGEST_HEADING = 30

Features = list[tuple[int, float]]


def normal(text: str) -> str:
    """Return the sentence as the features see it."""
    return _DIGIT.sub("0", _SPACE.sub(" ", simplified(text[:_LONGEST])))


def features(sentences: Sequence[str]) -> Iterator[Features]:
    """Yield bucket and value of each feature, for each sentence of one document in order."""
    texts = [normal(text) for text in sentences]
    chapter = heading = ""
    for at, text in enumerate(texts):
        if len(text) <= _LONGEST_HEADING and not text.endswith(("。", ";")) and _NUMBERED.match(text):
            heading = text
            if _CHAPTER.match(text):
                chapter = text
        around = {
            "s": text,
            "p": texts[at - 1] if at else "",
            "n": texts[at + 1] if at + 1 < len(texts) else "",
            "q": texts[at - 2] if at > 1 else "",
            "h": heading,
            "t": chapter,
        }
        found: Features = []
        for field, words in around.items():
            weight, longest = FIELDS[field]
            buckets = {
                crc32(f"{field}{words[i : i + n]}".encode()) & MASK
                for n in range(1, longest + 1)
                for i in range(len(words) - n + 1)
            }
            if buckets:
                value = weight / sqrt(len(buckets))
                found.extend((bucket, value) for bucket in buckets)
        yield found
