"""Words that mean much the same when a policy speaks of rights: `concepts-en.txt`, `concepts-zh.txt`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import msgspec

_WORD = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*|[\u3400-\u9fff]+|[$@?:;.,|>》《]")
_LONGEST_PHRASE = 4  #: words
_SHORTEST_STEM = 2


class Token(msgspec.Struct, frozen=True):
    """A word, a phrase or a mark, and what it may mean."""

    word: str
    concepts: tuple[str, ...] = ()


class Concepts(msgspec.Struct, frozen=True):
    """Words and stems -> concepts."""

    words: dict[str, tuple[str, ...]]
    stems: dict[str, tuple[str, ...]]
    longest: int  #: characters of the longest word


@cache
def concepts(language: str) -> Concepts:
    """Return the concepts of `en` or `zh`."""
    words: dict[str, tuple[str, ...]] = {}
    stems: dict[str, tuple[str, ...]] = {}
    for line in files("consentry.policy.rights").joinpath(f"concepts-{language}.txt").read_text("utf-8").splitlines():
        name, separator, listed = line.partition(": ")
        for word in listed.split() if separator and not line.startswith("#") else ():
            table = stems if word.endswith("*") else words
            key = word.rstrip("*").rstrip("_").replace("_", " ")
            table[key] = (*table.get(key, ()), name)
    return Concepts(words, stems, max(map(len, words)))


def tokens(text: str) -> list[Token]:
    """Return folded text as words with their concepts; a mark is a token of its own."""
    found: list[Token] = []
    pieces = _WORD.findall(text)
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        if "\u3400" <= piece[0] <= "\u9fff":
            found.extend(_chinese(piece))
            at += 1
            continue
        size, told = _english(pieces, at)
        found.append(Token(" ".join(pieces[at : at + size]), told))
        at += size
    return found


def _english(pieces: list[str], at: int) -> tuple[int, tuple[str, ...]]:
    """Return how many pieces the longest phrase that begins at `at` has, and its concepts."""
    known = concepts("en")
    for size in range(min(_LONGEST_PHRASE, len(pieces) - at), 1, -1):
        told = known.words.get(" ".join(pieces[at : at + size]))
        if told:
            return size, told
    word = pieces[at]
    told = known.words.get(word)
    if told:
        return 1, told
    for end in range(len(word), _SHORTEST_STEM - 1, -1):
        told = known.stems.get(word[:end])
        if told:
            return 1, told
    return 1, ()


def _chinese(run: str) -> Iterator[Token]:
    known = concepts("zh")
    at = 0
    while at < len(run):
        for size in range(min(known.longest, len(run) - at), 0, -1):
            told = known.words.get(run[at : at + size])
            if told or size == 1:
                yield Token(run[at : at + size], told or ())
                at += size
                break
