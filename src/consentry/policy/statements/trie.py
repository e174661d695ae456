"""Many words as one pattern that is tried character by character, not word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable

_Node = dict[str, "_Node"]


def pattern_of(words: Iterable[str], before: str) -> str:
    """Return a pattern that matches the longest of words first. `before`: what is looked for behind the first character, `{0}` in it."""
    root: _Node = {}
    for word in words:
        node = root
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    begun = (
        re.escape(char) + before.format(re.escape(char)) + _rest(node) for char, node in sorted(root.items()) if char
    )
    return "|".join(begun) or r"(?!)"


def _rest(node: _Node) -> str:
    """Return what may follow, the longest first."""
    ways = [re.escape(char) + _rest(after) for char, after in sorted(node.items()) if char]
    if "" in node:
        ways.append("")
    return ways[0] if len(ways) == 1 else f"(?:{'|'.join(ways)})"
