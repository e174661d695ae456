"""A row of a table or a list of keys, and what the words of its header mean."""

from __future__ import annotations

import re

import msgspec

from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon

_EMPTY = re.compile(
    r"[\s/—–-]*|(?:现|目前|已)?已?(?:停止|终止|结束|暂停)(?:合作|使用|接入|共享|提供)?(?:[,，、]?(?:现)?(?:已)?不再(?:提供|共享|收集|使用|接入)?)?|不再(?:提供|共享|收集|使用)|(?:no longer|not any more|stopped|ended|terminated|discontinued)(?: (?:used|shared|provided|in use))?|(?:暂)?(?:无|没有)|n/?a|none|nothing|no|nobody|no one|not applicable|not (?:shared|disclosed|passed on|transferred)|in[- ]house|(?:仅)?(?:自研|自有|自行处理|本地处理)|(?:无|未|不|没有)(?:会|做)?(?:对外)?(?:涉及|收集|获取|采集|需要?|处理|提供|共享|披露|外传)(?:给|向)?(?:任何)?(?:第三方)?(?:用户|您的)?(?:个人)?(?:信息|数据)?"
    r"|(?:no|none|does not (?:collect|receive|get)|(?:collects?|gets?|receives?|takes|sees|obtains?|reads|processes|(?:is|are) given) (?:no|nothing)|not any|without)(?: any)?(?: personal| user)? ?(?:data|information)?(?: is (?:involved|collected|processed))?"
)
_ASIDE = re.compile(r"\s*[(（][^()（）]*[)）]$")
SDK_WORD = re.compile(r"sdk|插件|工具包|api", re.IGNORECASE)
#: what a header says is not collected
_NOT = re.compile(r"\bnot\b|n't\b|\bnever\b|不(?!同)|未")
_APOSTROPHES = str.maketrans("‘’", "''")
_LATIN = re.compile(r"[a-z][a-z /'-]{2,}$|^[a-z][a-z /'-]{2,}")  #: the half of a header in two languages
_BETWEEN = " /()|·-"
_NUMBER = re.compile(r"^(?:序号|编号|no\.?|#|id|序)$")


def is_empty(words: str) -> bool:
    """Return whether the words of a cell, folded, say that there is nothing: 无, "none"."""
    return _EMPTY.fullmatch(_ASIDE.sub("", words.strip(" .。"))) is not None


class Record(msgspec.Struct, frozen=True):
    """A row: spans of the text by the meaning of their column."""

    start: int
    end: int
    fields: dict[str, tuple[int, int]]
    from_table: bool
    more: tuple[tuple[int, int], ...] = ()  #: further columns of information


def meaning_of(lexicon: Lexicon, words: str) -> str:
    """Return what a header or a key says of its values, empty where it is none."""
    folded = re.sub(r"\s+", " ", simplified(words).translate(_APOSTROPHES)).strip(" :*。?")
    if not folded or len(folded) > 40 or _NUMBER.match(folded):
        return ""
    hit = lexicon.first("header", folded) or lexicon.first("header", folded.replace(" ", ""))
    if hit is None and not folded.isascii() and (latin := _LATIN.search(folded)):  # 数据 Data
        halves = [half.strip(_BETWEEN) for half in (folded.replace(latin[0], ""), latin[0])]
        hits = [lexicon.first("header", half) if half else None for half in halves]
        hit = hits[0] if all(hits) else None
    if hit is not None and hit.value == "information" and _NOT.search(folded):
        return "excluded"
    return hit.value if hit else ""
