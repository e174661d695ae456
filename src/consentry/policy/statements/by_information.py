"""Lists keyed by information: "Email address – goes to Acme (letters) and Bolt", 手机号：提供给云筑短信 -> a record for each name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from consentry.model.document import Block, BlockKind, Document
from consentry.policy.reading.language import simplified
from consentry.policy.statements.announced import announces_parties
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.parallel import is_name, is_sure, names_both
from consentry.policy.statements.record import Record, meaning_of

_LINE = re.compile(
    r"\s*(?:[•·*-]\s?|[(（]?\d{1,2}[)）.、]\s?)?(?P<key>[^:：–—]{2,80}?)\s*(?:[:：](?!//)|\s[–—-]\s|——|(?P<arrow>\s*(?:→|⇒|➔|➜|[=-]{1,2}>)))\s*(?P<rest>\S.*)",
    re.DOTALL,
)
#: somebody is given it: who follows
_GIVEN = re.compile(
    r"(?:(?:it |they |this )?(?:is |are )?(?:goes|go|sent|passed|given|shared|handed|disclosed|forwarded|provided|transferred)\b[^.;:,]{0,24}? (?:to|with)|to|with)"
    r" (?:the |our |whichever of |either |both )*(?=[A-Z])|(?:提供|发送|共享|披露|传输|转交|交)(?:给|至|予)"
)
_LATIN = r"(?:[A-Z]|[a-z]{1,5}[A-Z])[\w.+&'’-]*(?: [A-Z0-9&][\w.+&'’-]*){0,4}(?:,? (?:Inc|LLC|Ltd|Limited|GmbH|AG|SE|plc|B\.V|N\.V|S\.A)\b\.?)?"
_HAN = r"[\u4e00-\u9fffA-Za-z0-9+·]{2,20}"
_NAME = re.compile(rf"(?P<name>{_LATIN}|{_HAN})(?=$|[\s,，、.。;；(（])")
_ITEM = re.compile(rf"\s*(?:[•·*-]\s?)?(?P<name>{_LATIN}|{_HAN})\s*(?:[(（][^()（）]{{0,60}}[)）])?[.;。；]?\s*")
_BETWEEN = re.compile(r"\s*(?:[(（][^()（）]{0,60}[)）])?\s*(?:, (?:and |or )?|、|和|及| and | or )\s*")
_SHARE = 0.5  #: of the key that names information
_LONGEST = 400
_LONGEST_ITEM = 120
_MOST = 12  #: names of one line


def by_information(lexicon: Lexicon, document: Document) -> Iterator[Record]:
    """Yield the records of such lines; where some name somebody surely, the others of the chapter that is announced do too."""
    lines: list[tuple[Block, tuple[int, int], list[tuple[int, int]], bool]] = []
    for block in document.blocks:
        if block.kind in (BlockKind.CELL, BlockKind.HEADING) or block.hidden or block.end - block.start > _LONGEST:
            continue
        match = _LINE.match(document.text, block.start, block.end)
        head = match is not None and not match["arrow"] and meaning_of(lexicon, match["key"])  # "Name: Acme"
        if match is not None and not head and _is_information(lexicon, match["key"]):
            spans, sure = _names(lexicon, document, block, match)
            lines.extend([(block, match.span("key"), spans, sure)] if spans else [])
    sections = {block.section for block, _, _, sure in lines if sure}
    for block, key, spans, sure in lines:
        if sure or (block.section in sections and announces_parties(lexicon, document, block) is not None):
            for span in spans:
                yield Record(block.start, block.end, {"name": span, "information": key}, False)


def below_information(lexicon: Lexicon, document: Document) -> Iterator[Record]:
    """Yield the records of items that stand below the one that names what they get, where third parties are announced."""
    above: Block | None = None
    for block in document.blocks:
        if block.kind is not BlockKind.ITEM or block.hidden or block.end - block.start > _LONGEST_ITEM:
            above = None
        elif above is None or block.level <= above.level:
            told = _is_information(lexicon, document.words(block)) and announces_parties(lexicon, document, block)
            above = block if told else None
        elif (match := _ITEM.fullmatch(document.words(block))) is not None:
            name = match["name"]
            if is_name(lexicon, name) or names_both(lexicon, name):
                span = block.start + match.start("name"), block.start + match.end("name")
                fields = {"name": span, "information": (above.start, above.end)}
                yield Record(block.start, block.end, fields, False)


def _is_information(lexicon: Lexicon, key: str) -> bool:
    folded = simplified(key)
    told = sum(hit.end - hit.start for hit in lexicon.terms("information", folded) if hit.value)
    return told >= _SHARE * len(folded.replace(" ", ""))


def _names(
    lexicon: Lexicon, document: Document, block: Block, line: re.Match[str]
) -> tuple[list[tuple[int, int]], bool]:
    """Return what may be the names of a line, and whether they are: behind a word of giving all, else what surely is somebody's."""
    given = _GIVEN.match(document.text, line.start("rest"), block.end)
    informs = any(hit.value for hit in lexicon.terms("information", simplified(line["rest"])))
    if given is None and informs and not names_both(lexicon, line["rest"].strip()):
        return [], False  # the key is what for: "Payments: Acme (card number)"
    at = given.end() if given else line.start("rest")
    spans: list[tuple[int, int]] = []
    while len(spans) < _MOST and (match := _NAME.match(document.text, at, block.end)) is not None:
        low, high = match.span("name")
        high -= document.text.endswith(".", low, high) and high == block.end
        spans.append((low, high))
        between = _BETWEEN.match(document.text, high, block.end)
        if between is None:
            break
        at = between.end()
    names = [document.text[low:high] for low, high in spans]
    sure = sum(is_sure(lexicon, name) for name in names)
    listed = announces_parties(lexicon, document, block) is not None
    if not names or not all(is_name(lexicon, name) or names_both(lexicon, name) for name in names):
        return [], False
    return spans, bool(given or (listed and line["arrow"])) or sure == len(names) or (listed and sure > 0)
