"""Language and script of a passage, and the same text in simplified characters (one for one, so offsets stay)."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

from consentry.model.document import Script
from consentry.policy.reading.characters import is_cjk

_ENOUGH = 2
_SHORT = 240  #: characters of a text of which the folded form is remembered
#: 手機 alone is traditional; a character that simplified text writes too (后, 里) says nothing
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


@cache
def _tables() -> tuple[dict[int, int], frozenset[str], frozenset[str]]:
    """Return the map to simplified and half-width, the characters of traditional text only, those of simplified text only."""
    table: dict[int, int] = {}
    lines = files("consentry.policy.reading").joinpath("simplified.txt").read_text("utf-8").splitlines()
    for line in lines:
        if line and not line.startswith("#"):
            for pair in line.split():
                table[ord(pair[0])] = ord(pair[1])
    traditional = frozenset(map(chr, table))
    simplified = frozenset(map(chr, table.values())) - traditional
    return {**_FULL_WIDTH, **table}, traditional, simplified


def simplified(text: str) -> str:
    """Return `text` in simplified characters, half-width and lower case; each character stays in its place."""
    return _short(text) if len(text) <= _SHORT else _simplified(text)


def _simplified(text: str) -> str:
    if text.isascii():
        return text.lower()
    folded = text.translate(_tables()[0])
    lowered = folded.lower()
    return lowered if len(lowered) == len(folded) else "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)


#: each stage folds the same names, cells and sentences again
_short = lru_cache(maxsize=8_192)(_simplified)


def script_of(text: str) -> Script:
    """Return the language of most letters."""
    han = sum(is_cjk(char) and char.isalnum() for char in text)
    latin = sum("a" <= char <= "z" or "A" <= char <= "Z" for char in text)
    letters = sum(char.isalpha() for char in text)
    if letters < _ENOUGH:
        return Script.UNKNOWN
    if han * 4 >= latin and han:
        _, traditional, simple = _tables()
        old = sum(char in traditional for char in text)
        new = sum(char in simple for char in text)
        return Script.ZH_HANT if old > new else Script.ZH_HANS
    if latin * 2 >= letters:
        return Script.EN
    return Script.OTHER
