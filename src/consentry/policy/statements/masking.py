"""Brackets that belong to a name are hidden from the patterns: "Amdocs SA (Pty) Ltd", 云推（友盟同欣（北京）科技有限公司）.

They become letters, and numbers in circles bullets, so that every offset stays what it was; names are shown from the text as it is.
"""

from __future__ import annotations

import re

import msgspec

from consentry.model.document import Document

_FORM = r"(?:Co|Ltd|Limited|LLC|LLP|Inc|Corp|Corporation|plc|PLC|GmbH|Bhd|SA|BV|Company)\b"
_LATIN = re.compile(
    rf"(?<=[\w.&] )\((?:[Pp]ty|PTY|[Pp]vt|[A-Z][a-zA-Z.&]{{0,14}}(?: [A-Z][a-z]{{1,12}})?)\)(?=,? (?:[A-Z&][\w&.-]{{0,20}},? ){{0,5}}{_FORM})"
)
_INNER = r"[(（][^()（）\n]{1,24}[)）]"
#: brackets inside of others: the outer ones part a name from its company
_NESTED = re.compile(rf"(?P<open>[(（][^()（）\n]{{1,60}})(?P<inner>{_INNER})(?=[^()（）\n]{{1,60}}[)）])")
_PLACES = (
    "中国|北京|上海|天津|重庆|深圳|广州|杭州|南京|成都|武汉|西安|苏州|厦门|青岛|大连|长沙|合肥|福州|无锡|宁波|珠海|东莞|佛山|济南|郑州|昆明|贵阳|海南|三亚|广东|浙江|江苏|四川"
    "|山东|福建|湖北|湖南|河南|河北|香港|澳门|台湾|新加坡|国际|亚洲|亚太|集团|控股"
)
_CIRCLED = str.maketrans(
    dict.fromkeys(map(chr, (*range(0x2460, 0x2488), *range(0x24EB, 0x24FF), *range(0x2776, 0x2794))), "•")
)
_HAN = re.compile(rf"(?<=[\u4e00-\u9fffA-Za-z0-9])[(（](?:{_PLACES})[)）](?=[\u4e00-\u9fff]{{2,20}}?公司)")


def _letters(match: re.Match[str]) -> str:
    return "X" + match[0][1:-1] + "X"


def masked(text: str) -> str:
    """Return a text as long as it was, in which no bracket stands that is part of a name."""
    if text.isascii() and "(" not in text:
        return text
    text = text.translate(_CIRCLED)
    text = _HAN.sub(_letters, _LATIN.sub(_letters, text))
    return _NESTED.sub(lambda match: match["open"] + "X" + match["inner"][1:-1] + "X", text)


def with_masks(document: Document) -> Document:
    """Return a document whose text is masked."""
    text = masked(document.text)
    return document if text == document.text else msgspec.structs.replace(document, text=text)
