"""A row of a table or a list of keys, and what the words of its header mean."""

from __future__ import annotations

import re

import msgspec

from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon

EMPTY = frozenset(
    (
        "",
        "无",
        "/",
        "-",
        "--",
        "—",
        "n/a",
        "none",
        "none.",
        "nothing",
        "no data",
        "不涉及",
        "无。",
        "暂无",
        "不收集",
        "未收集",
    )
)
SDK_WORD = re.compile(r"sdk|插件|工具包|api", re.IGNORECASE)
_NUMBER = re.compile(r"^(?:序号|编号|no\.?|#|id|序)$")


class Record(msgspec.Struct, frozen=True):
    """A row: spans of the text by the meaning of their column."""

    start: int
    end: int
    fields: dict[str, tuple[int, int]]
    from_table: bool
    more: tuple[tuple[int, int], ...] = ()  #: further columns of information


def meaning_of(lexicon: Lexicon, words: str) -> str:
    """Return what a header or a key says of its values, empty where it is none."""
    folded = re.sub(r"\s+", " ", simplified(words)).strip(" :*。?")
    if not folded or len(folded) > 40 or _NUMBER.match(folded):
        return ""
    hit = lexicon.first("header", folded) or lexicon.first("header", folded.replace(" ", ""))
    return hit.value if hit else ""
