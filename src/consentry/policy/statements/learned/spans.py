"""Everything in a document that might be somebody's name: parts of lines, capitalised words, what stands out, names of the catalog."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

import msgspec

from consentry.model.document import Block, Document
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon

_LEGAL = (
    r"(?:Inc|LLC|L\.L\.C|Ltd|Limited|LLP|GmbH|AG|A/S|ApS|AS|AB|Oyj?|SE|N\.?V|B\.?V|[Pp]lc|PLC|Corp|Corporation|SARL|SAS|SA|S\.A(?:\.S)?|S\.r\.l|S\.p\.A"
    r"|Pte|Co|K\.K|Pty|KG|UG|e\.V)\b\.?"
)
#: a word as names are written: capitalised, or with a capital or a top-level domain further on
_WORD = r"(?:[A-Z0-9]|[a-z]{1,8}[A-Z]|[a-z]+(?=\.(?:io|to|ai|com|co|me|app|net|org|de|fr)\b))[\w+&'’-]*(?:[./][A-Za-z0-9][\w+&'’-]*)*"
_LINK = r"(?:&|\+|of|for|and|by|de|von|van|der|du|la|the|in|at|on|with|und|et)"
#: capitalised words, which small words may join, and the legal form behind them
_RUN = re.compile(rf"(?<![\w.]){_WORD}(?: (?:{_LINK} ){{0,2}}{_WORD}){{0,7}}(?:,? {_LEGAL}){{0,2}}")
_JOINT = re.compile(r" (?:of|for|and|by|de|in|at|on|with|from|the)(?: the)? ")
_TAIL = re.compile(rf"(?:,? {_LEGAL})+$")
#: marks that set the parts of a line apart
_MARK = re.compile(
    r"\s*(?:[:：](?!//)|[;；|｜。•→⇒►▸»=]|[—–]+|(?<=\s)[-/~](?=\s)|->|=>|[,，、](?!\d)|[()（）\[\]【】「」“”\"<>《》]|[.!?](?=\s|$)|\t)\s*"
)
_MARKER = re.compile(
    r"\s*(?:\d{1,2}(?:\.\d{1,2})+[.)]?\s|[(（]?\d{1,2}(?:\.\d{1,2})*[)）.、．]|[(（][a-zA-Z一二三四五六七八九十ivx]{1,3}[)）]|[a-z][.)]\s|[①-⑳•·\-*▪●■◆○–—✓✔►▸→>#+]+\s?)++\s*+"
)
_FORM = re.compile(rf",? {_LEGAL}")
#: words between which names stand in Chinese sentences; possessive, as some words are made of others
_BETWEEN = re.compile(
    r"[\s，,。；;：:、()（）“”\"「」『』【】《》!?！？—–|/]+|(?:我们|您|你|用户|会将|会向|将会|可能会?|集成了?|接入了?|嵌入了?|引入了?|使用了?|采用了?|内置了?|委托|由|向|给|与|和|及|或|以及|通过|借助|依托|来自|属于|其中"
    r"|提供(?:给|的|商)?|共享(?:给)?|发送(?:给|至|到)?|传输(?:给|至|到)?|同步(?:给|至|到)?|交(?:给|由)|会|将|的|是|为|了|在|对|从|把|被|用于|负责|收集|获取|读取|处理|接收|服务商|供应商|合作伙伴|合作方|第三方|公司)++"
)
_FIRM_ZH = re.compile(r"[\u4e00-\u9fff()（）A-Za-z0-9·]{2,26}?(?:有限责任公司|有限公司|股份公司|集团|公司|银行)")
#: words right before names
_BEFORE_NAME = re.compile(
    r"集成了?|接入了?|嵌入了?|引入了?|使用了?|采用了?|委托了?|通过|第三方|服务商|承运商|合作的?|[由向给与和及或至到交是即为在、的]"
)
_LATIN_IN_ZH = re.compile(r"[A-Za-z][A-Za-z0-9+.&'-]*(?: [A-Za-z0-9+.&'-]+){0,4}(?:\s?SDK)?")
_SDK_ZH = re.compile(r"[\u4e00-\u9fffA-Za-z0-9+·]{2,16}?\s?(?:SDK|sdk|插件)")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LONGEST = 80
_LONGEST_PART = 64
_MOST_PARTS = 24  #: parts of one line
_MOST_RUNS = 48  #: capitalised runs of one line
_LONGEST_LINE = 4_000  #: of a longer line the rest is not looked at
MOST = 12_000  #: candidates of one document


class Span(msgspec.Struct, frozen=True):
    """Characters that may be a name, and where in their line they stand."""

    start: int
    end: int
    block: int
    part: int  #: the how-manieth part of its line, -1 = no part of its own
    marks: str  #: the mark before and the one behind, one character each


def spans_of(lexicon: Lexicon, document: Document) -> list[Span]:
    """Return the candidates of a document in order."""
    found: dict[tuple[int, int], Span] = {}
    extra = _standing_out(document)
    for at, block in enumerate(document.blocks):
        if block.hidden or len(found) >= MOST:
            continue
        for span in _of_block(lexicon, document, at, block, extra.get(at, [])):
            held = found.get((span.start, span.end))
            if held is None or held.part < 0:
                found[span.start, span.end] = span
    return sorted(found.values(), key=lambda span: (span.start, span.end))


def _standing_out(document: Document) -> dict[int, list[tuple[int, int]]]:
    """Return links and emphasised words by the block in which they begin."""
    starts = [block.start for block in document.blocks]
    spans: dict[int, list[tuple[int, int]]] = {}
    places = [(one.start, one.end) for one in document.links] + [(one.start, one.end) for one in document.emphasis]
    for start, end in places:
        if 1 < end - start <= _LONGEST:
            spans.setdefault(bisect_right(starts, start) - 1, []).append((start, end))
    return spans


def _of_block(
    lexicon: Lexicon, document: Document, at: int, block: Block, extra: list[tuple[int, int]]
) -> Iterator[Span]:
    text = document.text[block.start : min(block.end, block.start + _LONGEST_LINE)]
    spans = [*_parts(text), *((low, high, -1) for low, high in _inner(lexicon, text))]
    spans += [(low - block.start, high - block.start, -1) for low, high in extra if high <= block.end]
    for low, high, part in spans:
        low, high = _trimmed(text, low, high)
        if 2 <= high - low <= _LONGEST and any(c.isalpha() for c in text[low:high]):
            yield Span(block.start + low, block.start + high, at, part, _marks(text, low, high))


def _trimmed(text: str, low: int, high: int) -> tuple[int, int]:
    around = " \t,，;；:：。、\"'“”‘’「」『』【】[]<>《》*_|-–—"
    while low < high and text[low] in around:
        low += 1
    while high > low and (
        text[high - 1] in around or (text[high - 1] == "." and not _FORM.search(text, max(low, high - 9), high))
    ):
        high -= 1
    return low, high


def _marks(text: str, low: int, high: int) -> str:
    before = text[:low].rstrip()
    behind = text[high:].lstrip()
    return (before[-1] if before else "^") + (behind[0] if behind else "$")


def _parts(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield the parts of a line that marks set apart, and the whole line if it is short."""
    marker = _MARKER.match(text)
    low = marker.end() if marker else 0
    if len(text) - low <= _LONGEST:
        yield low, len(text), 0
    number = 0
    for match in _MARK.finditer(text, low):
        form = _FORM.match(text, match.start()) if text[match.start()] == "," else None
        if form or number >= _MOST_PARTS:
            continue
        if 1 < match.start() - low <= _LONGEST_PART:
            yield low, match.start(), number
        number += match.start() > low
        low = match.end()
    if number and number < _MOST_PARTS and 1 < len(text) - low <= _LONGEST_PART:
        yield low, len(text), number


def _inner(lexicon: Lexicon, text: str) -> Iterator[tuple[int, int]]:
    for count, match in enumerate(_RUN.finditer(text)):
        if count >= _MOST_RUNS:
            break
        yield from _within(text, *match.span())
    for match in lexicon.sdk_mentions.finditer(simplified(text)):
        yield match.span("name")
    if _HAN.search(text):
        yield from _chinese(text)


def shortened(words: str) -> str:
    """Return a name without the legal form behind it."""
    return _TAIL.sub("", words)


def _within(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Yield a run of capitalised words, its halves where small words join them, and it without its first or its legal form."""
    yield low, high
    if text.endswith(("'s", "’s"), low, high):
        yield low, high - 2
    if text.startswith(".", high) and _TAIL.search(text, low, high):
        yield low, high + 1
    cuts = [match.span() for match in _JOINT.finditer(text, low, high)]
    begins, ends = [low, *(end for _, end in cuts)], [*(start for start, _ in cuts), high]
    for begin, end in zip(begins, ends, strict=True):
        yield begin, end
        if tail := _TAIL.search(text, begin, end):
            yield begin, tail.start()
            yield begin, end + text.startswith(".", end)
        space = text.find(" ", begin, end)
        if space > 0 and begin == low:
            yield space + 1, end
    if len(cuts) > 1:
        yield low, ends[1]
        yield begins[-2], high


def _chinese(text: str) -> Iterator[tuple[int, int]]:
    low = 0
    count = 0
    for match in [*_BETWEEN.finditer(text), None]:
        high = match.start() if match else len(text)
        if 2 <= high - low <= 24 and count < _MOST_RUNS:
            count += 1
            yield low, high
        low = match.end() if match else low
    for pattern in (_FIRM_ZH, _LATIN_IN_ZH, _SDK_ZH):
        for number, match in enumerate(pattern.finditer(text)):
            if number >= _MOST_RUNS:
                break
            yield match.span()
            for cut in _BEFORE_NAME.finditer(text, *match.span()):
                yield cut.end(), match.end()
