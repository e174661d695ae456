"""Which sentences are headings, by their number and length alone: the corpus says nothing of layout."""

from __future__ import annotations

import re

_CHAPTER = re.compile(r"\s*(?:[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十]+)")
_NUMBERED = re.compile(
    r"\s*(?:[(]?[一二三四五六七八九十]+[)、.]|第[一二三四五六七八九十]+|[(]?\d{1,2}(?:\.\d{1,2})*[)、.\s])"
)
_LONGEST = 30  #: characters


def is_heading(text: str) -> bool:
    """Return whether a normalised sentence is a heading."""
    return len(text) <= _LONGEST and not text.endswith(("。", ";")) and _NUMBERED.match(text) is not None


def is_chapter(text: str) -> bool:
    """Return whether it is a heading of the first level."""
    return is_heading(text) and _CHAPTER.match(text) is not None
