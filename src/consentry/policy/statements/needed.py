"""What must stand in a text for a pattern to match, read from the pattern: so most patterns need be neither compiled nor tried."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

#: how often a part of a text of some length is met, roughly; Chinese parts, others
_MET = {1: (0.3, 1.0), 2: (0.03, 0.4), 3: (0.03, 0.06)}
_SETS = 4  #: sets of parts that are kept of a pattern
_LOOKS = re.compile(r"\?<?[=!]")
_OPENS = re.compile(r"\?(?::|P<\w+>|>)")
_REPEATS = re.compile(r"[*+?]|\{(\d*)(?:,\d*)?\}")
_CLASS = re.compile(r"\[\^?\]?(?:[^\]\\]|\\.)*\]", re.DOTALL)
_PLAIN = re.compile(r"[^\\\[\](){}.^$|*+?]+")
_CODES = frozenset("uxUN")  #: escapes that stand for a character by its number
_FEW = 12  #: characters of a class that are taken as so many alternatives

Needed = frozenset[str]


class _Unread(Exception):
    """A pattern is written in a way that is not read here."""


def grams(text: str) -> frozenset[str]:
    """Return all parts of a text of one to three characters."""
    pairs = map("".join, pairwise(text))
    triples = map("".join, zip(text, text[1:], text[2:], strict=False))
    return frozenset((*text, *pairs, *triples))


def needed(pattern: str) -> tuple[Needed, ...]:
    """Return sets of parts of one to three characters, the rarest set first; every match holds a part of each set."""
    try:
        found, end = _Reader(pattern).alternatives(0)
    except _Unread:
        return ()
    return found if end == len(pattern) else ()


@lru_cache(4_096)  # patterns of one family are made of the same words
def _part(words: str) -> str:
    """Return the rarest part of words that stand in a match."""
    size = 2 if len(words) > 1 and not words.isascii() else min(3, len(words))
    parts = [words[at : at + size] for at in range(len(words) - size + 1)]
    return min(parts, key=lambda part: (part.isascii(), " " in part))


def _met(parts: Iterable[str]) -> float:
    return sum(_MET[len(part)][part.isascii()] for part in parts)


class _Reader:
    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    def alternatives(self, at: int) -> tuple[tuple[Needed, ...], int]:
        """Return what the alternatives from a place on need, and where they end."""
        ways: list[tuple[Needed, ...]] = []
        while True:
            found, at = self._sequence(at)
            ways.append(found)
            if not self._pattern.startswith("|", at):
                break
            at += 1
        if len(ways) == 1:
            return ways[0], at
        return ((frozenset().union(*(way[0] for way in ways)),) if all(ways) else ()), at

    def _sequence(self, at: int) -> tuple[tuple[Needed, ...], int]:
        """Return what things that follow each other need, the rarest first."""
        pattern = self._pattern
        parts: list[Needed] = []
        run = ""
        while at < len(pattern) and pattern[at] not in "|)":
            words, need, at = self._one(at)
            repeated = _REPEATS.match(pattern, at)
            if repeated is not None:
                at = repeated.end() + pattern.startswith(("?", "+"), repeated.end())
                optional = repeated[0] in "*?" or repeated[1] in ("", "0")
                run, words, last = run + words[:-1], "", words[-1:]
                need = () if optional else (frozenset(last),) if last else need
            run += words
            if words and not repeated:
                continue
            parts += [frozenset((_part(run),))] if run else []
            run = ""
            parts += need
        parts += [frozenset((_part(run),))] if run else []
        return tuple(sorted(parts, key=_met)[:_SETS]), at

    def _one(self, at: int) -> tuple[str, tuple[Needed, ...], int]:
        """Return characters that stand for themselves, or else what is needed of something else, and where it ends."""
        pattern = self._pattern
        if plain := _PLAIN.match(pattern, at):
            return plain[0], (), plain.end()
        char = pattern[at]
        if char == "\\":
            escaped = pattern[at + 1]
            if escaped in _CODES:
                raise _Unread
            return ("" if escaped.isalnum() else escaped), (), at + 2
        if char == "[":
            found = _CLASS.match(pattern, at)
            if found is None:
                raise _Unread
            inside = found[0][1:-1]
            few = len(inside) <= _FEW and not set(inside) & set("^-\\[]")
            return "", (frozenset(inside),) if few else (), found.end()
        if char == "(":
            return self._group(at + 1)
        return ("" if char in ".^$" else char), (), at + 1

    def _group(self, at: int) -> tuple[str, tuple[Needed, ...], int]:
        pattern = self._pattern
        looks = _LOOKS.match(pattern, at)
        opens = _OPENS.match(pattern, at)
        if looks is None and opens is None and pattern.startswith("?", at):
            raise _Unread
        found = looks or opens
        start = found.end() if found else at
        need, end = self.alternatives(start)
        if not pattern.startswith(")", end):
            raise _Unread
        return "", () if looks else need, end + 1
