"""What the model sees of a sentence: its words, what they mean, who does what to what, and what stands above it.

Training and use share this file; a change makes the shipped weights worthless.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from math import sqrt
from zlib import crc32

from consentry.policy.rights.concepts import Token, tokens
from consentry.policy.rights.units import Unit

BITS = 16
_MASK = (1 << BITS) - 1
_AGENTS = frozenset(("YOU", "PARENT", "WE", "OTHER"))
_ACTS = frozenset(
    ("DEL", "FIX", "SEE", "COPY", "REVOKE", "OFF", "STOP", "CLOSE", "COMPLAIN", "DECIDE", "AUTHORITY", "ASK")
)
_OBJECTS = frozenset(
    ("DATA", "ACCOUNT", "MONEY", "GOODS", "PLAYER", "CACHE", "CONSENT", "PRIVACY", "ADS", "MARKETING", "LOCAL")
)
_MANNERS = frozenset(("MAY", "RIGHT", "ASK", "NEG", "UI", "AUTO"))
_NEAR = 14  #: tokens before an act in which who does it is looked for
_OBJECT_NEAR = 7
_PAIRS = 5  #: concepts after one that are paired with it
_MOST = 160  #: tokens of a sentence that are looked at
#: field -> weight
FIELDS = {"w": 1.0, "c": 1.0, "a": 1.0, "h": 0.6, "g": 0.3, "p": 0.3, "l": 0.4, "x": 0.6, "k": 0.3}

Features = dict[str, list[str]]


def features(unit: Unit) -> Features:
    """Return the names of the features of each field."""
    own = read(unit.text)
    above, lead, before = read(unit.heading), read(unit.lead), read(unit.before)
    own_set = _set(own)
    return {
        "w": list(_words(own)),
        "c": [*own_set, *_pairs(own)],
        "a": list(_roles(own)),
        "h": [*_words(above), *_set(above)],
        "g": list(_set(read(unit.chapter))),
        "p": [*_set(before), *_roles(before)],
        "l": [*_words(lead), *_set(lead), *_roles(lead)],
        "x": [
            *(f"h{a}+{b}" for a in _set(above) for b in own_set),
            *(f"l{a}+{b}" for a in _set(lead) for b in own_set if lead),
        ],
        "k": [unit.kind, f"{unit.kind}{min(len(own), 40) // 5}", "" if above else "bare"],
    }


@lru_cache(4096)
def read(text: str) -> tuple[Token, ...]:
    """Return the tokens that are looked at."""
    return tuple(tokens(text)[:_MOST])


def buckets(unit: Unit) -> Iterator[tuple[list[int], float]]:
    """Yield the buckets of each field, and the value that each of them has."""
    for field, names in features(unit).items():
        if names:
            seed = crc32(field.encode())
            found = sorted({crc32(name.encode(), seed) & _MASK for name in names})
            yield found, FIELDS[field] / sqrt(len(found))


def _set(own: Iterable[Token]) -> list[str]:
    return sorted({concept for token in own for concept in token.concepts})


def _words(own: tuple[Token, ...]) -> Iterator[str]:
    for at, token in enumerate(own):
        yield token.word
        if len(token.word) > 5 and token.word.isascii():
            yield token.word[:5] + "*"
        if at:
            yield f"{own[at - 1].word} {token.word}"
        if at > 1 and not token.word.isascii():
            yield f"{own[at - 2].word} {own[at - 1].word} {token.word}"


def _pairs(own: tuple[Token, ...]) -> Iterator[str]:
    clause: list[tuple[str, ...]] = []
    for token in own:
        if token.word in ".;":
            clause = []
        if not token.concepts:
            continue
        for back, earlier in enumerate(reversed(clause[-_PAIRS:])):
            for first in earlier:
                for second in token.concepts:
                    yield f"{first}<{second}"
                    if not back:
                        yield f"{first}<<{second}"
        clause.append(token.concepts)


def _roles(own: tuple[Token, ...]) -> Iterator[str]:
    """Yield who does what to what: `YOU|MAY|DEL|DATA`."""
    for at, token in enumerate(own):
        for act in token.concepts:
            if act not in _ACTS:
                continue
            agent, manner = _agent(own, at)
            thing = _object(own, at)
            yield f"{act}<{agent}"
            yield f"{act}>{thing}"
            yield f"{agent}|{act}|{thing}"
            yield f"{agent}|{manner}|{act}"
            yield f"{agent}|{manner}|{act}|{thing}"


def _agent(own: tuple[Token, ...], at: int) -> tuple[str, str]:
    manner: set[str] = set()
    for token in reversed(own[max(0, at - _NEAR) : at]):
        if token.word in ".;":
            break
        manner.update(concept for concept in token.concepts if concept in _MANNERS)
        for concept in token.concepts:
            if concept in _AGENTS:
                return concept, "+".join(sorted(manner))
    return "-", "+".join(sorted(manner))


def _object(own: tuple[Token, ...], at: int) -> str:
    for around in (own[at + 1 : at + 1 + _OBJECT_NEAR], tuple(reversed(own[max(0, at - _OBJECT_NEAR) : at]))):
        for token in around:
            if token.word in ".;":
                break
            for concept in token.concepts:
                if concept in _OBJECTS:
                    return concept
    return "-"
