"""Third parties that a sentence enumerates, each with brackets that tell what it gets.

"We use PushKit by Pushy Inc. (Android ID) and MapKit (location)", 我们接入了云推SDK（收集IMEI）、蓝图SDK（收集位置信息）.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from consentry.model.document import Block, BlockKind, Document
from consentry.policy.reading.language import simplified
from consentry.policy.statements.announced import announces_parties
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.parallel import is_name
from consentry.policy.statements.parting import FIRM
from consentry.policy.statements.record import Record

_BRACKETS = re.compile(r"[(（](?P<what>[^()（）]{2,160})[)）]")
#: a name right before brackets, perhaps with its company between
_NAME = re.compile(
    r"(?P<name>[A-Z][\w&+'-]*(?: (?:[A-Z0-9][\w&+'-]*|for))*(?: SDK)?)(?:,? (?:by|from|of|provided by) (?P<by>[A-Z][\w&.,' -]{1,40}?)|,? (?:for|to) [a-z][a-z /-]{2,40})?\s*$"
)
#: the same, with the place of the company between: "Beta B.V., Amsterdam (…)"
_PLACED = re.compile(
    r"(?P<name>[A-Z][\w&+'-]*(?: [A-Z0-9&][\w&+.'-]*)*,? (?:Inc|LLC|LLP|Ltd|Limited|GmbH|AG|Corp|plc|B\.V|N\.V|S\.A|SAS|AB|Oy)\b\.?)(?:,? [A-Z][\w ]{2,24})?\s*$"
)
_BY = re.compile(r"[\w)] (?:by|from|of) [A-Z][\w&.,' -]{1,40}$")
_SDK = re.compile(
    r"(?:[^\W的了和及与]*(?:使用|接入|集成|引入|嵌入))?(?P<name>(?:[^\W的了和及与]|[+·]){2,20}\s?(?:SDK|sdk|插件))\s*$"
)
_LINE = re.compile(
    r"\s*(?:[(（]?\d{1,2}[)）.、])?\s*(?P<name>[\u4e00-\u9fff]{2,16})"
)  #: the kind of recipients that a line begins with
#: one of a series: 青木云（…）、白鹭短信（…）
_SERIES = re.compile(r"(?:^\s*|[、,，;；]\s?|[和及与])(?P<name>[\u4e00-\u9fffA-Za-z0-9+·]{2,10})\s*$")
_MOST = 80  #: characters before brackets in which a name is looked for
_LEAST = 2  #: names that make an enumeration; one alone is an ordinary aside
_LONGEST = 3_000
_OTHERS = re.compile(
    r"\b(?:compan(?:y|ies)|suppliers?|recipients?|processors?|vendors?|contractors?|firms|businesses)\b|\bwork (?:for|with) us\b|合作|提供给|共享给|以下(?:公司|机构|单位)"
)
_PARTIES = re.compile(r"sdk|第三方|服务商|受托|委托|third[- ]part|partners?\b|providers?\b|\buse\b|\bintegrat")


def enumerated(lexicon: Lexicon, document: Document) -> Iterator[Record]:
    """Yield a record for each of them."""
    for block in document.blocks:
        if block.kind in (BlockKind.CELL, BlockKind.HEADING) or block.end - block.start > _LONGEST:
            continue
        text = document.text[block.start : block.end]
        if "(" not in text and "（" not in text:
            continue
        found = list(_found(lexicon, text, block.start))
        many = len(found) >= _LEAST and (
            _PARTIES.search(simplified(text)) or _are_listed(lexicon, document, block, found)
        )
        whole = (
            len(found) == 1
            and block.kind is BlockKind.ITEM
            and not document.text[found[0].end : block.end].strip(" .;。；")
        )
        if many or (whole and announces_parties(lexicon, document, block)):
            yield from found


def _are_listed(lexicon: Lexicon, document: Document, block: Block, found: Sequence[Record]) -> bool:
    """Return whether a line or what stands above it speaks of third parties, and all before the brackets may be names."""
    if not all(is_name(lexicon, document.text[slice(*record.fields["name"])]) for record in found):
        return False
    spoken = _OTHERS.search(simplified(document.words(block))) is not None
    return spoken or announces_parties(lexicon, document, block) is not None


def _found(lexicon: Lexicon, text: str, offset: int) -> Iterator[Record]:
    last = 0
    for brackets in _BRACKETS.finditer(text):
        what = simplified(brackets["what"])
        if re.search(FIRM, what) or not any(hit.value for hit in lexicon.terms("information", what)):
            continue
        before = text[max(last, brackets.start() - _MOST) : brackets.start()]
        low = brackets.start() - len(before)
        last = brackets.end()
        match = (
            _SDK.search(before)
            or (_PLACED.search(before) if not _BY.search(before) else None)
            or _NAME.search(before)
            or (_LINE.fullmatch(before) if low == 0 else None)
            or _SERIES.search(before)
        )
        if match is not None and match.re is _SERIES and not is_name(lexicon, match["name"]):
            continue
        if match is None or any(lexicon.terms("information", simplified(match["name"]))):
            continue
        start = offset + low + match.start("name")
        fields = {
            "name": (start, offset + low + match.end("name")),
            "information": (offset + brackets.start("what"), offset + brackets.end("what")),
        }
        if match.re is _NAME and match["by"]:
            fields["company"] = offset + low + match.start("by"), offset + low + match.end("by")
        yield Record(start, offset + brackets.end(), fields, False)
