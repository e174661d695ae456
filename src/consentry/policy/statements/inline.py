"""Lists within one line: "Acme: payment details; Bolt: email address.", 云推：设备标识；蓝图：位置信息 -> a record for each part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from consentry.model.document import Block, BlockKind, Document
from consentry.policy.reading.gaps import GAP
from consentry.policy.reading.language import simplified
from consentry.policy.statements.announced import announces_parties
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.parallel import informs, is_name, names_both
from consentry.policy.statements.record import Record, is_empty

_PART = re.compile(r"[^;；\n]+")
_KEYED = re.compile(
    rf"\s*(?:and |以及|和)?(?P<name>(?:[A-Z]|[a-z]{{1,5}}[A-Z])[^:：;；。(（]{{1,40}}?|[\u4e00-\u9fff][^:：;；，。(（]{{1,20}}?)\s*(?:[(（][^()（）]{{2,60}}[)）])?"
    rf"(?:\s*[:：]\s*|\s[—–-]\s|——|{GAP})(?P<rest>.+?)[.。]?\s*"
)
_LONGEST = 1_200
_LEAST = 2  #: parts of such a line
_SHARE = 0.6  #: of the parts that name information


def inline(lexicon: Lexicon, document: Document) -> Iterator[Record]:
    """Yield the records of such lines below what announces third parties."""
    for block in document.blocks:
        if block.kind in (BlockKind.CELL, BlockKind.HEADING) or block.hidden or block.end - block.start > _LONGEST:
            continue
        parts = _parts(lexicon, document, block)
        if len(parts) >= _LEAST and announces_parties(lexicon, document, block) is not None:
            yield from parts


def _parts(lexicon: Lexicon, document: Document, block: Block) -> list[Record]:
    """Return the records of a line, none where one of its parts is made otherwise."""
    found: list[Record] = []
    told = 0
    for part in _PART.finditer(document.text, block.start, block.end):
        match = _KEYED.fullmatch(part[0])
        if match is None or not (is_name(lexicon, match["name"]) or names_both(lexicon, match["name"])):
            return []
        rest = simplified(match["rest"])
        told += informs(lexicon, rest) or is_empty(rest)
        low = part.start()
        name, body = match.span("name"), match.span("rest")
        fields = {"name": (low + name[0], low + name[1]), "information": (low + body[0], low + body[1])}
        found.append(Record(low + name[0], low + body[1], fields, False))
    return found if told >= _SHARE * len(found) else []
