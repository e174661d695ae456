"""Strings from an app, made harmless for a reader's eye: nothing invisible, nothing that reorders or drives a terminal.

Control characters, direction marks and other invisible characters are spelled out (`\\u202e`), so that a name cannot
look like another one. Escaping for a format (HTML, XML, ...) is the renderer's own, later step.
"""

from __future__ import annotations

import re
import unicodedata

#: letters and marks that show nothing although Unicode does not call them format characters
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0\u034f\u17b4\u17b5")
_SUSPECT = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\uffff"
    "\U000110bd\U000110cd\U00013430-\U0001345f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U0001fffe\U0001ffff\U000e0000-\U0010ffff]"
)
_LINES = "\n\t"


def visible(text: str, *, lines: bool = False) -> str:
    """Return `text` with every invisible character spelled out; `lines` keeps line feeds and tabs."""
    return _SUSPECT.sub(lambda found: _spell(found.group(), lines), text)


def _spell(char: str, lines: bool) -> str:
    if lines and char in _LINES:
        return char
    number = ord(char)
    if (
        char in _BLANK
        or unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp", "Cn"}
        or number & 0xFFFE == 0xFFFE
    ):
        return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"
    return char


def cut(text: str, limit: int) -> str:
    """Return `text`, of more than `limit` characters only the first ones and how many are left out."""
    if len(text) <= limit:
        return text
    return f"{text[:limit]}… (+{len(text) - limit})"
