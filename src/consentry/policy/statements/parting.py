"""A name and what stands beside it: "MapKit (Mappy GmbH)", 云推SDK（甲公司）, "PushKit, by Pushy Inc.", "MapKit v5.0"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from consentry.model.document import Document
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.masking import masked
from consentry.policy.statements.names import is_generic
from consentry.policy.statements.record import SDK_WORD, Record

#: what shows that words name a company; folded
FIRM = (
    r"(?:有限公司|有限责任公司|股份公司|公司|集团|株式会社|合同会社|\b(?:inc|incorporated|llc|llp|ltd|limited|gmbh|corp|corporation|plc|s\.a|sas|sarl|s\.r\.l|b\.v|n\.v|aps|oyj?|pte|pty"
    r"|k\.k|co|ltda|pllc|p\.c|kft|zrt|bhd|pvt|(?:ag|sa|ab|nv|bv|a/s|srl|oü)(?=$|[),;]))\b\.?)"
)
_BESIDE = (
    re.compile(
        r"(?P<name>[^()（）]{2,60}?)\s*[(（](?:(?:provided |operated |developed )?by |由)?(?P<company>[^()（）]{2,60})[)）]"
    ),
    re.compile(
        r"(?P<name>[^,]{2,40}?),? (?:by|from|provided by|operated by|developed by|a service of) (?P<company>[^,()]{2,60}(?:, Inc\.?|, LLC)?)"
    ),
    re.compile(r"(?P<name>[^,:：。]{2,40}?)[:：,，]?由(?P<company>[^,，。]{2,40}?)(?:提供|开发|运营)。?"),
)
_FIRST = re.compile(
    r"(?P<company>[^-–—－/·|]{2,40}?)\s*(?:\s[-/|·]\s|[–—－|·-])\s*(?P<name>[^-–—－/·|]{2,40}?(?:SDK|sdk|插件))"
    r"|(?P<firm>[^-–—－/·|]{4,40}?公司)\s*[–—－|·-]{1,2}\s*(?P<product>[^-–—－/·|,，、。；;:：]{2,16})"
)
#: where its address, or how one reaches it, begins in the cell of a name
_ADDRESS = re.compile(
    r"\s*[,，;；\n]\s*(?=(?:No\.? ?)?\d|地址|住所|联系|电话|邮箱|[Ee]-?mail\b|[Tt]el\b|[Aa]ddress\b|[Cc]ontact\b|https?:)"
)
_VERSION = re.compile(r"\s*\(?(?:[vV]|version |版本:?)\s?\d+(?:\.\w+){0,3}\)?$|\s+\d+(?:\.\d+){1,3}$")


_JOINED = re.compile(
    r"\s*(?:[、;；&]|[，,](?!\s?(?:Inc|Ltd|LLC|LLP|L\.L\.C|Limited|GmbH|Corp|S\.A|N\.V|B\.V|Co\b|plc|Pte|P\.C)\b)|\s[/+]\s|(?<=sdk)/|\b(?:and)\b|和|及)\s*",
    re.IGNORECASE,
)
_SLASH = re.compile(r"\s*/\s*")
#: the name of a package below that of its SDK
_PACKAGE = re.compile(r"\s*\b(?:com|cn|org|io|net|me)(?:\.[a-z0-9_]+){1,6}\s*$")
_LONGEST_NAME = 40
_TRAILING = " \t、，,;；"  #: marks at the end of a line behind which the next name stands
_MARK = re.compile(r"\s*[、,，;；]\s*|\s/\s|\sand\s")  #: between names, and hardly inside one
_WRITTEN = re.compile(
    r"[A-Z][\w.+&'’-]*(?: (?:(?:van|von|den|der|de|del|della|di|da|du|la|le|of|for|the|y|e) ){0,2}[A-Z0-9][\w.+&'’-]*){0,4}"
    r"|[\u4e00-\u9fffA-Za-z0-9+]{2,10}"
)
#: an organisation by its last word, with a name before it
_BODY = re.compile(
    r"[\u4e00-\u9fffA-Za-z0-9·（）()]{2,24}(?:公司|集团|服务部|经营部|工作室|事务所|研究所|研究院|中心|商行|医院|学院|大学|学校|银行|支行|分行|图书馆|驿站|车队|协会|学会|基金会|联社|合作社|科技|物流|快递|速运|快运|保险|支付|旅行社)"
)


def uneven(document: Document, records: Sequence[Record]) -> frozenset[int]:
    """Return where the records of tables begin whose names have one line here and several there: each line is a name.

    Where all have as many, the second may be the company.
    """
    numbers: dict[int, set[int]] = {}
    tables = [table.start for table in document.tables]
    of_tables = [record for record in records if record.from_table and "name" in record.fields]
    for record in of_tables:
        at = bisect_right(tables, record.start)
        numbers.setdefault(at, set()).add(len(lines_of(document, *record.fields["name"])))
    return frozenset(record.start for record in of_tables if len(numbers[bisect_right(tables, record.start)]) > 1)


def each_named(
    lexicon: Lexicon, document: Document, record: Record, apart: frozenset[int] = frozenset()
) -> Iterator[Record]:
    """Yield a record for each of several names that share one cell: below each other, or joined by marks.

    Each must tell that it is a name: it is called SDK, the catalog knows it, or it is written as one where marks or, in
    the records that begin at `apart`, lines set them apart.
    """
    field = "name" if "name" in record.fields else "company"
    start, end = record.fields.get(field, (0, 0))
    spans = [
        (low, high) for low, high in lines_of(document, start, end) if not _PACKAGE.fullmatch(document.text[low:high])
    ]
    spans = spans if len(spans) > 1 else list(_joined(document, start, end))
    spans = spans if len(spans) > 1 else list(_joined(document, start, end, _SLASH))
    words = [simplified(document.text[low:high]) for low, high in spans]
    firms = bool(words) and all(_has_form(word) for word in words)
    below = record.start in apart and len(lines_of(document, start, end)) == len(spans)
    written = _are_names(document, start, end, spans, below=below)
    if len(spans) < 2 or not (firms or written or all(_is_name(lexicon, word) for word in words)):
        yield record
        return
    for span in spans:
        yield msgspec.structs.replace(record, fields={**record.fields, field: span})


def _has_form(word: str) -> bool:
    """Return whether a part is a company with more than its legal form."""
    form = re.search(FIRM, word)
    return form is not None and form.start() > 1


def _is_name(lexicon: Lexicon, word: str) -> bool:
    if not 1 < len(word) <= _LONGEST_NAME or re.search(FIRM, word):
        return False
    return SDK_WORD.search(word.removeprefix("sdk")) is not None or lexicon.sdk_mentions.fullmatch(word) is not None


def _are_names(document: Document, start: int, end: int, spans: list[tuple[int, int]], *, below: bool) -> bool:
    """Return whether parts that marks set apart are written as names are, none a company's form or a place: "Acme, Bolt"."""
    parts = [document.text[low:high] for low, high in spans]
    if all(_BODY.fullmatch(part) for part in parts):
        return True
    whole = simplified(document.text[start:end])
    if re.search(FIRM, whole) or not (below or all(_MARK.fullmatch(mark) for mark in _marks(document, spans))):
        return False
    firsts = {part.split()[0] for part in parts if part.strip()}  # "PushKit, PushKit Lite" is one and its variant
    return len(firsts) == len(parts) and all(_WRITTEN.fullmatch(part) and not is_generic(part) for part in parts)


def _marks(document: Document, spans: list[tuple[int, int]]) -> list[str]:
    return [document.text[low:high] for (_, low), (high, _) in pairwise(spans)]


def lines_of(document: Document, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the lines of a cell stand."""
    found: list[tuple[int, int]] = []
    for line in re.finditer(r"[^\n]+", document.text[start:end]):
        low, high = start + line.start(), start + line.end()
        found.append((low + len(line[0]) - len(line[0].lstrip()), high - len(line[0]) + len(line[0].rstrip(_TRAILING))))
    return [(low, high) for low, high in found if high > low]


def _joined(document: Document, start: int, end: int, marks: re.Pattern[str] = _JOINED) -> Iterator[tuple[int, int]]:
    low = start
    for mark in marks.finditer(document.text, start, end):
        yield low, mark.start()
        low = mark.end()
    if low < end:
        yield low, end


def parted(words: str) -> tuple[str, str]:
    """Return a name as it is written, without its version, and the company beside it, empty where none stands there."""
    words = _PACKAGE.sub("", _ADDRESS.split(words, maxsplit=1)[0]) or words
    seen = masked(words)
    for pattern in _BESIDE:
        match = pattern.fullmatch(seen)
        if match and re.search(FIRM, simplified(match["company"])):
            return _VERSION.sub("", words[slice(*match.span("name"))]).strip(), _part(words, match, "company")
    first = _FIRST.fullmatch(seen)
    if first and first["firm"]:
        return _part(words, first, "product"), _part(words, first, "firm")
    if first and re.search(rf"{FIRM}$", simplified(first["company"])):
        return _part(words, first, "name"), _part(words, first, "company")
    return _VERSION.sub("", words).strip() or words, ""


def _part(words: str, match: re.Match[str], group: str) -> str:
    return words[slice(*match.span(group))].strip()
