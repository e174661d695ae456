"""Which characters a text keeps."""

from __future__ import annotations

import unicodedata

#: marks that change the direction or the joining of text and can hide or reorder what a reader sees
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\ufffc")
_CJK = (
    (0x2E80, 0x303F),
    (0x31C0, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFF00, 0xFFEF),
    (0x20000, 0x3FFFF),
)


def is_direction_mark(char: str) -> bool:
    """Return whether `char` only changes the direction of text."""
    return char in _DIRECTION


def is_dropped(char: str) -> bool:
    """Return whether `char` is left out: invisible, a direction mark, a control character or half a character."""
    if char < "\u007f":
        return char < " " and char not in "\t\n\r\f\v"
    return char in _DIRECTION or char in _INVISIBLE or unicodedata.category(char) in ("Cc", "Cs", "Co")


def is_cjk(char: str) -> bool:
    """Return whether `char` is written without spaces around it."""
    code = ord(char)
    return code >= 0x2E80 and any(low <= code <= high for low, high in _CJK)
