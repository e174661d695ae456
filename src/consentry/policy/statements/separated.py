"""Lines whose parts are set apart by dashes, bars or semicolons -> records: `Bugly — a company — crashes — crash logs`.

Semicolons set parts apart only where a line beside it is made alike, or one part is a company: they may stand in a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from consentry.model.document import Block, BlockKind, Document
from consentry.policy.reading.gaps import GAP
from consentry.policy.reading.language import simplified
from consentry.policy.statements.announced import announces_parties
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.names import ABBREVIATED
from consentry.policy.statements.parallel import begins_to_get, is_name, is_sure, names_both
from consentry.policy.statements.parting import FIRM
from consentry.policy.statements.record import SDK_WORD, Record, is_empty
from consentry.policy.statements.repeated import key_of, value_of

_DASH = re.compile(rf"\s+(?:[—–|｜-]{{1,2}}|/)\s+|\s*——\s*|\s*[|｜]\s*|{GAP}")
_SEMICOLON = re.compile(r"\s*[;；]\s*")
_COMMA = re.compile(rf"[,，]\s?(?!{FIRM}(?!\w))(?=[^\W\d_])", re.IGNORECASE)
_ASIDE = re.compile(r"\s*[(（][^()（）]*[)）]$")
_BRACKETED = re.compile(r"[(（][^()（）]*[)）]")
_FEWEST = 3  #: parts of a line
_LONGEST_LINE = 3_000
_LONGEST_RUN = 40
_FEWEST_KNOWN = 2  #: lines of a run that begin with known names
_BEGIN = 2  #: characters by which a Chinese name is known
_LONGEST_NAME = 60
_LONGEST_PART = 120
#: parts that tell that a line is a sentence
_SAYS = re.compile(r"我们|您|你|\b(?:we|you|your|they|it|our|is|are|will|may)\b|会|将", re.IGNORECASE)
_MARKER = re.compile(
    r"\s*(?:\d{1,2}(?:\.\d{1,2})+\s|[(（]?\d{1,2}(?:\.\d{1,2})*[)）.、．]|[(]?(?:[a-z]|[ivx]{2,4})[).]\s|[•·\-*])\s*"
)
_AROUND = " ,，;；。:：、.\n【】[]|"
Span = tuple[int, int]


def separated(lexicon: Lexicon, document: Document) -> Iterator[Record]:
    """Yield a record for each such line."""
    blocks = document.blocks
    keys = Counter(key_of(document.words(block)) for block in blocks)
    parts = [_behind_key(document, block, _parts(document, block), keys) for block in blocks]
    shares = [_shares(lexicon, document, spans) if len(spans) >= _FEWEST else [] for spans in parts]
    for at, block in enumerate(blocks):
        if len(parts[at]) < _FEWEST:
            continue
        beside = [parts[i] for i in (at - 1, at + 1) if 0 <= i < len(blocks) and blocks[i].section == block.section]
        alike = any(len(other) == len(parts[at]) for other in beside)
        run = sorted({*_run(document, parts, at)})
        among = alike and _begin_with_names(lexicon, document, [parts[i] for i in run])
        totals = [sum(column) for column in zip(*(shares[i] for i in run), strict=True)]
        best = max(range(1, len(totals)), key=lambda column: (totals[column], column))
        record = _record(lexicon, document, block, parts[at], shares[at], best, alike, among)
        if record is not None:
            yield record


def _behind_key(document: Document, block: Block, parts: list[Span], keys: Counter[str]) -> list[Span]:
    """Return the parts of a line; a key that several lines begin with is no part of the name: `SDK名：甲｜…`."""
    low = value_of(document, block)[0] if parts and keys[key_of(document.words(block)) or "\n"] > 1 else 0
    return [(low, parts[0][1]), *parts[1:]] if parts and parts[0][0] < low < parts[0][1] else parts


def _begin_with_names(lexicon: Lexicon, document: Document, run: Sequence[Sequence[Span]]) -> bool:
    """Return whether some lines of a run begin with known names, and no other part is one more often."""
    known = [sum(_is_known(lexicon, document.text[slice(*line[at])]) for line in run) for at in range(len(run[0]))]
    return known[0] >= min(_FEWEST_KNOWN, len(run)) and known[0] == max(known)


def _is_known(lexicon: Lexicon, name: str) -> bool:
    """Return whether a name is somebody's, or begins as Chinese names of the catalog do."""
    begins = not name.isascii() and bool(lexicon.sdk_names.beginning(simplified(name[:_BEGIN])))
    return is_name(lexicon, name) and (begins or is_sure(lexicon, name))


def _run(document: Document, parts: Sequence[Sequence[Span]], at: int) -> Iterator[int]:
    """Yield the lines around one that have as many parts, itself among them."""
    for step in (-1, 1):
        i = at
        while 0 <= i < len(parts) and len(parts[i]) == len(parts[at]) and abs(i - at) <= _LONGEST_RUN:
            if document.blocks[i].section != document.blocks[at].section:
                break
            yield i
            i += step


def _parts(document: Document, block: Block) -> list[Span]:
    """Return the parts of a line, none where nothing sets them apart."""
    if block.kind in (BlockKind.CELL, BlockKind.HEADING) or block.end - block.start > _LONGEST_LINE:
        return []
    text = document.words(block)
    for gap in (_DASH, _SEMICOLON):
        spans = list(_cut(text, block.start, gap))
        if len(spans) >= _FEWEST and spans[0][1] - spans[0][0] <= _LONGEST_NAME:
            return spans
    return []


def _cut(text: str, offset: int, gap: re.Pattern[str]) -> Iterator[Span]:
    marker = _MARKER.match(text)
    low = marker.end() if marker else 0
    inside = [match.span() for match in _BRACKETED.finditer(text)] if gap is _SEMICOLON else []
    gaps = [one for one in gap.finditer(text, low) if not any(s < one.start() < e for s, e in inside)]
    for match in [*gaps, None]:
        start, end = low, match.start() if match else len(text)
        while start < end and text[start] in _AROUND:
            start += 1
        while end > start and text[end - 1] in _AROUND and not ABBREVIATED.search(text, max(start, end - 9), end):
            end -= 1
        if end > start:
            yield offset + start, offset + end
        low = match.end() if match else low


def _record(
    lexicon: Lexicon,
    document: Document,
    block: Block,
    parts: Sequence[Span],
    shares: Sequence[float],
    best: int,
    alike: bool,
    among: bool,
) -> Record | None:
    """Return what a line tells. `shares`: how much of each part is information; `best`: of which it is most in lines alike; `alike`: the line beside it has as many parts; `among`: one of those begins with a known name."""
    words = [simplified(document.text[start:end]) for start, end in parts]
    listed = announces_parties(lexicon, document, block) is not None or (
        among and is_name(lexicon, document.text[slice(*parts[0])])
    )
    told = _telling(words, shares, best)
    if not told and not (alike and listed):
        return None
    company = next((at for at in range(1, len(parts)) if at != told and re.search(FIRM, words[at])), 0)
    said_so = SDK_WORD.search(words[0]) is not None or re.search(FIRM, words[0]) is not None
    if not (company or said_so or (listed and _is_written(lexicon, document.text[parts[0][0]], words[0]))):
        return None
    if _SAYS.search(words[0]) or (_is_prose(document, block, words, told) and not (company or said_so or alike)):
        return None
    if any(":" in word for at, word in enumerate(words) if not at or at != told):
        return None  # lines of keys
    name, beside = _cut_name(document, parts[0])
    name = _without_aside(lexicon, document, name)
    fields = {"name": name}
    if beside and not company:
        fields["company"] = beside
    if told:
        fields["information"] = parts[told]
    if company:
        fields["company"] = parts[company]
    for at, span in enumerate(parts[1:], 1):
        if at not in (told, company):
            fields.setdefault("purpose", span)
    return Record(block.start, block.end, fields, False) if len(fields) > 1 else None


def _is_written(lexicon: Lexicon, first: str, words: str) -> bool:
    """Return whether a part that begins with a character is written as names are: with a capital, or in Chinese as no kind."""
    bare = _ASIDE.sub("", words)
    return first.isupper() or (not first.isascii() and (names_both(lexicon, bare) or not _is_kind(lexicon, bare)))


def _without_aside(lexicon: Lexicon, document: Document, name: Span) -> Span:
    """Return a name without the brackets behind it."""
    aside = _ASIDE.search(words := document.text[slice(*name)])
    if aside is None or not (is_name(lexicon, words[: aside.start()]) or names_both(lexicon, words[: aside.start()])):
        return name
    return name[0], name[0] + aside.start()


def _telling(words: Sequence[str], shares: Sequence[float], best: int) -> int:
    """Return which part tells what is got, or that nothing is; 0 = none."""
    if shares[best] or is_empty(words[best]):
        return best
    most = max(range(1, len(words)), key=lambda at: (shares[at], at))
    return most if shares[most] else next((at for at in range(1, len(words)) if is_empty(words[at])), 0)


def _cut_name(document: Document, span: Span) -> tuple[Span, Span | None]:
    """Return a name without what stands behind a comma: its place, or its company, which is returned too."""
    low, high = span
    bold = next((mark.end for mark in document.emphasis if mark.start == low and low + 1 < mark.end < high), 0)
    comma = _COMMA.search(document.text, bold or low, high)
    end = bold or (comma.start() if comma else high)
    while end > low and document.text[end - 1] in " ,，:：":
        end -= 1
    firm = comma is not None and re.search(FIRM, simplified(document.text[comma.end() : high])) is not None
    return (low, end), ((comma.end(), high) if comma and firm else None)


def _is_prose(document: Document, block: Block, words: Sequence[str], told: int) -> bool:
    """Return whether parts set apart by semicolons are clauses of a sentence."""
    if _DASH.search(document.words(block)):
        return False
    return any(len(word) > _LONGEST_PART or (at != told and _SAYS.search(word)) for at, word in enumerate(words))


def _is_kind(lexicon: Lexicon, word: str) -> bool:
    """Return whether a word names information or a permission, not somebody."""
    return any(lexicon.terms(kind, word) for kind in ("information", "permission"))


def _shares(lexicon: Lexicon, document: Document, parts: Sequence[Span]) -> list[float]:
    """Return for each part how much of it names information, more where it says that it is got."""
    words = [simplified(document.text[start:end]) for start, end in parts]
    return [_share(lexicon, word) + (at > 0 and begins_to_get(lexicon, word)) for at, word in enumerate(words)]


def _share(lexicon: Lexicon, words: str) -> float:
    """Return how much of a part names information."""
    return sum(hit.end - hit.start for hit in lexicon.terms("information", words) if hit.value) / max(1, len(words))
