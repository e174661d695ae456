"""Names that stand before the only key of a line: "Parcels — Acme GmbH. Data: …", 云推SDK：甲公司。推送。收集：IMEI."""

from __future__ import annotations

import re
from collections.abc import Iterator

from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.parallel import is_name
from consentry.policy.statements.parting import FIRM
from consentry.policy.statements.record import SDK_WORD

_MARKER = re.compile(
    r"\s*(?:\[\d{1,2}\]|\d{1,2}(?:\.\d{1,2})+\s|[(]?\d{1,2}(?:\.\d{1,2})*[).、．]|[(]?(?:[a-z]|[ivx]{2,4})[).]\s|[•·\-*▪●■◆○])\s*"
)
#: keys of whom a title above them may be the product of
PROVIDER = re.compile(
    r"(?:provider|vendor|recipient|processor|partner|supplier)s?$|(?:提供方|服务商|供应商|合作方|接收方|受托方|合作伙伴|厂商)$"
)
AROUND = " ,;。:、\n【】[]|/"
FIRM_ENDS = re.compile(rf"\w,?\s?{FIRM}$")
#: what those are for who are named behind it
_FOR = re.compile(r"\s*(?:\d{1,2}[.)]\s?|[•·*-]\s?)?[^:—–]{2,40}?\s*(?:[—–]|\s-\s|:)\s*")
_SAID_OF = re.compile(
    r"\s*(?:\d{1,2}[.)、]\s?|[•·*-]\s)?(?P<name>[^:。,;]{2,40}?)\s*:\s*(?P<said>(?:[^:。]{2,60}(?:。|\. ))+)\s*"
)
_LONGEST_NAME = 40

Key = tuple[str, int, int]  #: what a key says of its value, and where that stands


def described(lexicon: Lexicon, text: str, written: str, end: int, offset: int) -> Iterator[Key]:
    """Yield name and company of a line in which sentences stand before its key: 云推SDK：甲公司。推送。收集：IMEI."""
    match = _SAID_OF.fullmatch(text, 0, end)
    if match is None:
        return
    low, high = match.span("name")
    first = match["said"].split("。")[0].split(". ")[0]
    firm = re.search(FIRM, first) is not None
    if is_name(lexicon, written[low:high]) and (
        firm or SDK_WORD.search(match["name"]) or match["said"].count("。") > 1
    ):
        yield "name", offset + low, offset + high
        if firm:
            yield "company", offset + match.start("said"), offset + match.start("said") + len(first)


def firms_before(text: str, end: int, offset: int) -> Iterator[Key]:
    """Yield the companies before the only key of a line, behind what they are for: "Parcels — Acme GmbH, Bolt Ltd. Data: …"."""
    lead = _FOR.match(text)
    low, high = trimmed(text, lead.end() if lead else 0, end)
    parts = re.split(r"[,、]\s*(?!(?:inc|llc|ltd)\b)", text[low:high].strip(" ."))
    if high > low and all(FIRM_ENDS.search(part.strip(" .")) and len(part) <= _LONGEST_NAME for part in parts):
        yield "name", offset + low, offset + high


def trimmed(text: str, low: int, high: int) -> tuple[int, int]:
    marker = _MARKER.match(text, low, high)
    low = marker.end() if marker and marker.end() < high else low
    while low < high and text[low] in AROUND:
        low += 1
    while high > low and text[high - 1] in AROUND:
        high -= 1
    return low, high
