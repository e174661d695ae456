"""Tables and lists of keyed lines -> records: spans of the text by what they mean."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from consentry.model.document import Block, BlockKind, Document, Table
from consentry.policy.reading.language import simplified
from consentry.policy.statements.announced import announces_parties
from consentry.policy.statements.before_keys import AROUND, FIRM_ENDS, PROVIDER, Key, described, firms_before, trimmed
from consentry.policy.statements.by_information import below_information, by_information
from consentry.policy.statements.couples import couples
from consentry.policy.statements.entries import titled
from consentry.policy.statements.enumerations import enumerated
from consentry.policy.statements.grids import rows_of
from consentry.policy.statements.inline import inline
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.names import NO_NAME
from consentry.policy.statements.parallel import is_name, is_sure, parallel
from consentry.policy.statements.parting import FIRM, lines_of, parted
from consentry.policy.statements.record import SDK_WORD, Record, meaning_of
from consentry.policy.statements.repeated import OTHER, key_of, repeated_keys, value_of
from consentry.policy.statements.sdks import sdks_of
from consentry.policy.statements.separated import separated
from consentry.policy.statements.titles import is_own_title

_KEY = re.compile(
    r"(?:^\s*(?:\d{1,2}(?:\.\d{1,2})+[).、．]?\s|[(]?\d{1,2}[).、．](?!\d)|[•·\-*▪●■◆○])?|[,;。.|\s])\s*(?P<key>[^:,。;\s](?:(?:(?!\. )[^:,。;]){0,38}[^:,。;\s])?)\s*:(?!//)"
)
_DASHED = re.compile(r"\s*(?:[•·*]\s*)?(?P<key>[^\s—–-][^—–-]{0,38}?)\s+(?:[—–-]|=)\s+")
#: the last word of titles of lists
#: a company with its place behind it: "Acme s.r.l., Milan"
_PLACED = re.compile(rf"(?P<name>[^,]{{2,60}}{FIRM}),\s[^\W\d_][\w '-]{{2,24}}", re.IGNORECASE)
_LEGAL = re.compile(r",(?= (?:inc|llc|ltd|limited|gmbh|corp|s\.a|n\.v|b\.v|co)\b)")
_CHAPTER = re.compile(r"\b(?:disclosures?|overview|list|notice|schedule|annex|appendix|directory|register|inventory)$")
_LAST = re.compile(r"(.*)[\s】\]](\S+)")  #: the last word of a key, and what stands before it
_BEFORE_VALUE = re.compile(r"(?P<key>[^:：,，;；。.|\n•]{1,40})[:：]\s*\Z")
_LONGEST_LINE = 3_000
_LONGEST_KEY = 40
_LONGEST_NAME = 40
#: a title that is no name: "Roadside assistance", "Who helps us"
_PLAIN = re.compile(
    r"(?:\d[\d.]*\s)?(?:[A-Z][a-z-]+(?: [a-z-]+)+|(?:Who|What|Where|How)\b.*|(?:Re)?[Ii]nsurance|Marketing|Hosting|Billing|Delivery|Payments?|Support"
    r"|Audits?|Advertising|Analytics|Shipping|Messaging)"
)
_LONGEST_TITLE = 120  #: characters of a name with the company beside it


def records_of(lexicon: Lexicon, document: Document) -> list[Record]:
    """Return the records of all tables, of keyed lines and of lines set apart by dashes."""
    records = [
        record
        for table in document.tables
        for record in [*rows_of(lexicon, document, table)] or _of_keyed_cells(lexicon, document, table)
    ]
    records += [*_keyed(lexicon, document), *separated(lexicon, document), *enumerated(lexicon, document)]
    taken = {record.start for record in records}
    keyed = [*by_information(lexicon, document), *below_information(lexicon, document), *inline(lexicon, document)]
    records += [record for record in keyed if record.start not in taken]
    records += parallel(lexicon, document, records)
    return [*records, *couples(lexicon, document, records)]


def _of_keyed_cells(lexicon: Lexicon, document: Document, table: Table) -> Iterator[Record]:
    """Yield the records of a table in which one cell of a row holds lines of keys, and another one names of whom they are."""
    for row in table.grid():
        cells = list({(cell.start, cell.end): None for cell in row if cell is not None and cell.end > cell.start})
        for span in cells:
            keys = [key for low, high in lines_of(document, *span) for key in _keys(lexicon, document, low, high)]
            fields: dict[str, tuple[int, int]] = {}
            for meaning, start, end in keys:
                fields.setdefault(meaning, (start, end))
            if len(fields) < 2 or "information" not in fields:
                continue
            names = [other for other in cells if other != span and other[1] - other[0] <= _LONGEST_NAME]
            if "name" not in fields and names:
                fields["name"] = names[-1] if names[-1] < span else names[0]
            yield Record(cells[0][0], cells[-1][1], fields, True)
            break


class _Open:
    """The record that is being read line by line, and the line above it."""

    def __init__(self, again: frozenset[str]) -> None:
        self.again = again  #: lines that stand in the document more than once
        self.fields: dict[str, tuple[int, int]] = {}
        self.title: tuple[int, int] | None = None
        self.sure = False  #: the title itself says that it is an SDK
        self.plain = False  #: the title is words as in a sentence, no name
        self.names: set[str] = set()  #: keys that gave names
        self.begins: frozenset[str] = (
            frozenset()
        )  #: keys of names that stand below other keys, so that no title is needed
        self.named_by = ""  #: the key that gave the name
        self.alike: dict[frozenset[str], list[Record]] = {}  #: what may be records, by the keys that they have
        self.last = ""  #: the key that a line without one goes on with

    def alone(self, meaning: str, words: str) -> str:
        """Return what a line means that is a key without a value, empty where nothing tells that it is one."""
        again = words in self.again
        if meaning == "name" and again:
            self.title = None  # the line before it is neither key nor value
        return meaning if self.title or self.fields or (meaning == "name" and again) else ""

    def take(self, listed: bool) -> Iterator[Record]:
        """Yield the record and begin another; below a title that names somebody the title is the name."""
        fields = {key: (low, high) for key, (low, high) in self.fields.items() if high > low}
        title = None if self.named_by in self.begins else self.title  # that of the chapter
        if (
            title
            and fields
            and (self.sure or (listed and len(fields) > 1) or {"company", "information"} <= fields.keys())
        ):
            if self.plain and not self.sure and "company" in fields and "name" not in fields:
                fields["name"] = fields.pop("company")  # the title tells what is done: "Roadside assistance"
            if "name" in fields and "company" not in fields and fields["name"] != title:
                fields["company"] = fields["name"]
            if "name" not in fields or self.sure:
                fields["name"] = title
        fields.pop(OTHER, None)
        record = _record(fields) if fields else None
        if record is not None and len(fields) >= 2 and title and "name" not in fields and "information" in fields:
            self.alike.setdefault(frozenset(fields), []).append(_record({**fields, "name": title}))
        elif record is not None and len(fields) >= 2:
            yield record
        self.fields, self.title, self.last, self.named_by = {}, None, "", ""

    def awaits(self, key: str) -> bool:
        """Return whether nothing but a name was read, behind another key than this one."""
        low, high = self.fields.get("name", (0, 0))
        return self.fields.keys() == {"name"} and high > low and self.named_by not in ("", key)

    def put(self, meaning: str, key: str, span: tuple[int, int]) -> None:
        """Take a value; of two names that follow each other one is the company: `SDK：云推` `合作方：甲公司`."""
        if meaning == "name" and self.awaits(key):
            first = self.fields["name"]
            swapped = SDK_WORD.search(key) is not None and not SDK_WORD.search(self.named_by)
            self.fields = {"name": span, "company": first} if swapped else {"name": first, "company": span}
            return
        if meaning == "name" and "name" not in self.fields:
            self.named_by = key
        self.fields.setdefault(meaning, span)  # a second line of the same kind: the first one counts


def _record(fields: dict[str, tuple[int, int]]) -> Record:
    return Record(min(s for s, _ in fields.values()), max(e for _, e in fields.values()), fields, False)


def _alike(lexicon: Lexicon, document: Document, one: _Open) -> Iterator[Record]:
    """Yield the records of titles that nothing announces: several have the same keys, and half are surely somebody's."""
    for found in one.alike.values():
        names = [document.text[slice(*record.fields["name"])] for record in found]
        known = sum(is_sure(lexicon, name) or bool(sdks_of(name, lexicon.sdk_names)) for name in names)
        told = len(names) > 1 and known * 2 >= len(names) and all(is_name(lexicon, name) for name in names)
        for record in found:
            own = {field: span for field, span in record.fields.items() if field != "name"}
            yield record if told else _record(own)


def _keyed(lexicon: Lexicon, document: Document) -> Iterator[Record]:
    """Yield records of lines such as `SDK名称：甲` `使用目的：推送`, also within one paragraph, and of keys that stand in a
    line of their own.

    A short line that speaks of an SDK, or any short line where a heading announces third parties, right before lines of
    keys without a name, is the name.
    """
    lines = _lines(document)
    counts = Counter(document.words(block) for block in lines)
    heads = Counter(_unknown_key(document, block) for block in lines)
    others = repeated_keys(lexicon, document, lines)
    bold = {mark.start: mark.end for mark in document.emphasis if mark.kind == "bold"}
    one = _Open(frozenset(words for words, count in counts.items() if count > 1))
    one.begins = _beginning(lexicon, document, lines)
    listed = False
    for block in lines:
        keyed = _keys(lexicon, document, block.start, block.end) or _again(document, block, one, others)
        keyed = keyed or _behind_emphasis(lexicon, document, block, bold)
        if not keyed and one.last and block.kind is not BlockKind.HEADING and (one.fields or one.title):
            keyed = [(one.last, *_trimmed_block(document, block))]
            held = one.fields.get(one.last)
            if held and held[1] > held[0]:
                one.fields[one.last] = held[0], keyed[0][2]
                continue
            one.fields.pop(one.last, None)
            one.last = one.last if block.kind is BlockKind.ITEM else ""
        elif not keyed and listed and (alone := one.alone(_key_alone(lexicon, document, block), document.words(block))):
            one.last = alone
            continue
        elif keyed:
            one.last = keyed[-1][0] if keyed[-1][1] == keyed[-1][2] else ""
            keyed = _below_title(document, block, one, keyed)
        if not keyed and one.fields and heads[_unknown_key(document, block)] > 1:
            continue  # a key that tells nothing here, but stands in other records too
        if not keyed:
            yield from one.take(listed)
            listed = bool(announces_parties(lexicon, document, block))
            _entitle(lexicon, document, block, one)
        for meaning, start, end in keyed:
            key = _key_before(document, start) if meaning == "name" else ""
            again = meaning in one.fields and meaning != OTHER and "name" not in one.fields
            second = one.awaits(key) and meaning_of(lexicon, key) == "name"
            if (meaning == "name" and one.fields and not second) or again:
                yield from one.take(listed)
            one.put(meaning, key, (start, end))
    yield from one.take(listed)
    yield from _alike(lexicon, document, one)


def _beginning(lexicon: Lexicon, document: Document, lines: Sequence[Block]) -> frozenset[str]:
    """Return the keys of names that stand right below the line of another key."""
    keys = [key_of(document.words(block)) for block in lines]
    told = [meaning_of(lexicon, key) if key else "" for key in keys]
    return frozenset(keys[at] for at in range(1, len(keys)) if told[at] == "name" and told[at - 1] not in ("", "name"))


def _key_before(document: Document, start: int) -> str:
    """Return the key of a value that begins at `start`, folded; empty where none is written."""
    match = _BEFORE_VALUE.search(document.text, max(0, start - _LONGEST_KEY), start)
    return simplified(match["key"]).strip() if match else ""


def _again(document: Document, block: Block, one: _Open, others: Mapping[str, str]) -> list[Key]:
    """Return the key of a line within a record that is known only because it stands in others too."""
    meaning = others.get(key_of(document.words(block)), "") if one.title or one.fields else ""
    return [(meaning, *value_of(document, block))] if meaning else []


def _behind_emphasis(lexicon: Lexicon, document: Document, block: Block, bold: Mapping[int, int]) -> list[Key]:
    """Return name and information of a line that begins with words that stand out: "**Acme** plays the videos. Data: IP address"."""
    end = bold.get(block.start, 0)
    if not block.start < end < min(block.end, block.start + _LONGEST_NAME) or document.text[end : end + 1] in ":：":
        return []
    text = document.text[end : block.end]
    keys = list(_keys_in(lexicon, simplified(text), text)) if len(text) <= _LONGEST_LINE else []
    low, high = trimmed(document.text, block.start, end)
    if [key.meaning for key in keys] != ["information"] or not is_name(lexicon, document.text[low:high]):
        return []
    start, stop = trimmed(text, keys[0].end, len(text))
    return [("name", low, high), ("information", end + start, end + stop)]


def _entitle(lexicon: Lexicon, document: Document, block: Block, one: _Open) -> None:
    """Take a line as what may be the name of the record below it."""
    one.title, one.sure = _title(lexicon, document, block)
    one.plain = _PLAIN.fullmatch(document.words(block).strip()) is not None
    if (named := titled(lexicon, document, block)) is not None:
        one.title, one.sure = named, True


def _unknown_key(document: Document, block: Block) -> str:
    """Return what stands before the first colon of a line; a line without one has none of its own."""
    key, colon, value = document.words(block).replace("：", ":").partition(":")
    return key.strip() if colon and value.strip() and len(key) <= _LONGEST_KEY else str(block.start)


def _lines(document: Document) -> list[Block]:
    """Return the blocks but the cells of tables; those of a table with one column are lines."""
    cells = frozenset(
        cell.start
        for table in document.tables
        if table.cells and max(cell.column + cell.columns for cell in table.cells) == 1
        for cell in table.cells
    )
    blocks = document.blocks[1:] if document.blocks and is_own_title(document.blocks[0]) else document.blocks
    return [block for block in blocks if block.kind is not BlockKind.CELL or block.start in cells]


def _below_title(document: Document, block: Block, one: _Open, keyed: list[Key]) -> list[Key]:
    """Return the keys of the first line below a title: whom it names as provider is the company."""
    key = simplified(document.words(block)).partition(":")[0].strip()
    if keyed[0][0] == "name" and one.title and not one.fields and PROVIDER.search(key) and key not in one.names:
        return [("company", *keyed[0][1:]), *keyed[1:]]
    if keyed[0][0] == "name":
        one.names.add(key)
    return keyed


def _trimmed_block(document: Document, block: Block) -> tuple[int, int]:
    low, high = trimmed(simplified(document.words(block)), 0, block.end - block.start)
    return block.start + low, block.start + high


def _key_alone(lexicon: Lexicon, document: Document, block: Block) -> str:
    words = document.words(block)
    return meaning_of(lexicon, words) if block.kind is BlockKind.PARAGRAPH and len(words) <= _LONGEST_KEY else ""


def _title(lexicon: Lexicon, document: Document, block: Block) -> tuple[tuple[int, int] | None, bool]:
    """Return the span of a line that may be a name, and whether it says so itself."""
    words = document.words(block)
    low, high = trimmed(simplified(words), 0, len(words))
    if high - low > _LONGEST_TITLE:
        return None, False
    name, beside = parted(words[low:high])
    if (placed := _PLACED.fullmatch(name)) is not None and not beside:
        high = low + placed.end("name")
        name = words[low:high]
    low = words.index(name, low) if beside else low
    high, name = (low + len(name) if beside else high), simplified(name)
    if (
        not 1 < len(name) <= _LONGEST_NAME
        or NO_NAME.search(name)
        or any(mark in _LEGAL.sub("", name) for mark in ",;:。!?")
    ):
        return None, False
    if meaning_of(lexicon, name) or lexicon.cues("list-title", name) or _CHAPTER.search(name):
        return None, False
    return (block.start + low, block.start + high), bool(beside or SDK_WORD.search(name) or FIRM_ENDS.search(name))


def _keys(lexicon: Lexicon, document: Document, start: int, end: int) -> list[tuple[str, int, int]]:
    """Return meaning and value of each key in a line; what stands before the first of several is the name."""
    text = simplified(document.text[start:end])
    if ":" not in text and len(text) <= _LONGEST_LINE:
        return list(_dashed_key(lexicon, text, start))
    if len(text) > _LONGEST_LINE:
        return []
    keys = list(_keys_in(lexicon, text, document.text[start:end]))
    found: list[tuple[str, int, int]] = []
    for at, key in enumerate(keys):
        high = keys[at + 1].start if at + 1 < len(keys) else len(text)
        low, high = trimmed(text, key.end, high)
        found.append((key.meaning, start + low, start + high))
    if len(keys) >= 2 and all(key.meaning != "name" for key in keys):
        found = [*_leading(text, keys[0].start, start), *found]
    elif len(keys) >= 2 and keys[0].meaning == "name" and PROVIDER.search(keys[0].words):
        lead = list(_leading(text, keys[0].start, start))  # "PushKit. Provider: Pushy Inc. Data: …"
        found = [*lead, ("company", *found[0][1:]), *found[1:]] if lead else found
    if len(keys) == 1 and keys[0].start > 0:
        # else a sentence that only holds a colon
        if keys[0].meaning != "information":
            return []
        firms = list(firms_before(text, keys[0].start, start))
        firms = firms or list(described(lexicon, text, document.text[start:end], keys[0].start, start))
        return [*firms, *found] if firms else []
    return found


class _Written(msgspec.Struct, frozen=True):
    """A key as it is written: where it begins and where its value does."""

    meaning: str
    words: str
    start: int
    end: int


def _keys_in(lexicon: Lexicon, text: str, written: str) -> Iterator[_Written]:
    """Yield the keys of a line. What stands before a key without a mark is no part of it: "… notifications Data: …"."""
    for match in _KEY.finditer(text):
        if cut := _behind_name(lexicon, match, written):
            yield _Written(*cut, match.end())
            continue
        if meaning := meaning_of(lexicon, match["key"]):
            yield _Written(meaning, match["key"], match.start(), match.end())
            continue
        for gap in re.finditer(r"[\s】\]]", match["key"]):
            low = match.start("key") + gap.end()
            words = text[low : match.end("key")]
            if SDK_WORD.fullmatch(words):
                continue  # 云推 SDK: the name ends with the word
            capital = written[low : low + 1].isupper() or not words.isascii()
            if capital and (meaning := meaning_of(lexicon, words)):
                yield _Written(meaning, words, low, match.end())
                break


def _behind_name(lexicon: Lexicon, match: re.Match[str], written: str) -> tuple[str, str, int] | None:
    """Return meaning, words and place of a key that only a space sets apart from a name before it: 云推 收集的信息：."""
    parts = _LAST.fullmatch(match["key"])
    low, words = parts.groups() if parts else ("", "")
    at = match.start("key") + len(low) + 1
    if (
        not low
        or words.isascii()
        or not is_name(lexicon, written[match.start("key") : at - 1].strip(AROUND + "•·*▪●■◆○"))
    ):
        return None
    meaning = meaning_of(lexicon, words)
    return (meaning, words, at) if meaning not in ("", "name") else None


def _dashed_key(lexicon: Lexicon, text: str, offset: int) -> Iterator[tuple[str, int, int]]:
    """Yield the key and the value of a line that a dash parts: "Purpose - messages"."""
    match = _DASHED.match(text)
    if match and (meaning := meaning_of(lexicon, match["key"])):
        low, high = trimmed(text, match.end(), len(text))
        yield meaning, offset + low, offset + high


def _leading(text: str, end: int, offset: int) -> Iterator[tuple[str, int, int]]:
    """Yield the name that stands before the first key of a line, behind a colon if there is one: "Maps: MapKit. Data: …"."""
    low, high = trimmed(text, text.rfind(":", 0, end) + 1, end)
    if 1 < high - low <= _LONGEST_NAME:
        yield "name", offset + low, offset + high
