"""Text -> numbers of word pieces, as BERT's tokeniser does it for Chinese (Devlin et al. 2019).

A Chinese character and a mark of punctuation are pieces of their own; other words are cut into the longest known pieces.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from consentry.policy.reading.language import simplified

UNKNOWN, START, END = "[UNK]", "[CLS]", "[SEP]"
LONGEST_TEXT = 400  #: characters of a sentence that are looked at
_LONGEST_WORD = 100
_DIGIT = re.compile(r"\d")
_SPACE = re.compile(r"\s+")
#: what BERT takes for Chinese: the unified ideographs with their extensions, and the compatibility ones
_IDEOGRAPHS = (
    range(0x4E00, 0xA000),
    range(0x3400, 0x4DC0),
    range(0x20000, 0x2A6E0),
    range(0x2A700, 0x2CEB0),
    range(0xF900, 0xFB00),
    range(0x2F800, 0x2FA20),
)


def normal(text: str) -> str:
    """Return the sentence as the model sees it: simplified, lower case, half-width, every digit a 0."""
    return _DIGIT.sub("0", _SPACE.sub(" ", simplified(text[:LONGEST_TEXT])))


class Vocabulary:
    """The pieces that the model knows; a piece that goes on within a word begins with ##."""

    def __init__(self, pieces: Sequence[str]) -> None:
        """Raises ValueError where a piece that every text needs is missing."""
        self._numbers = {piece: number for number, piece in enumerate(pieces)}
        missing = {UNKNOWN, START, END} - self._numbers.keys()
        if missing:
            raise ValueError(f"the vocabulary lacks {', '.join(sorted(missing))}")
        self._known: dict[str, tuple[int, ...]] = {}
        self.start, self.end, self._unknown = (self._numbers[name] for name in (START, END, UNKNOWN))

    def numbers(self, text: str) -> list[int]:
        """Return the pieces of a text that `normal` returned."""
        found: list[int] = []
        for word in _words(text):
            pieces = self._known.get(word)
            if pieces is None:
                pieces = self._known[word] = self._pieces(word)
            found.extend(pieces)
        return found

    def _pieces(self, word: str) -> tuple[int, ...]:
        if len(word) > _LONGEST_WORD:
            return (self._unknown,)
        found: list[int] = []
        at = 0
        while at < len(word):
            lead = "##" if at else ""
            end = next((e for e in range(len(word), at, -1) if lead + word[at:e] in self._numbers), 0)
            if not end:
                return (self._unknown,)
            found.append(self._numbers[lead + word[at:end]])
            at = end
        return tuple(found)


def _words(text: str) -> list[str]:
    """Return the words of `text`; what stands alone is a word."""
    spaced = "".join(map(_spaced, unicodedata.normalize("NFD", text)))
    return spaced.split()


@cache
def _spaced(char: str) -> str:
    """Return the character, with spaces around one that stands alone, and nothing for an accent or a control."""
    category = unicodedata.category(char)
    if char.isspace():
        return " "
    if category == "Mn" or category.startswith("C") or char == "\ufffd":
        return ""
    alone = (
        any(ord(char) in block for block in _IDEOGRAPHS)
        or category.startswith("P")
        or (char.isascii() and not char.isalnum())
    )
    return f" {char} " if alone else char
