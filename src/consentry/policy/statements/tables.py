"""Tables and lists of keyed lines -> third parties, statements, permissions with purposes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from consentry.model.document import Block, BlockKind, Cell, Document, Table
from consentry.model.policy import (
    Action,
    Actor,
    ActorKind,
    Mention,
    PermissionUse,
    Quote,
    Statement,
    ThirdParty,
)
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.sdks import sdks_of
from consentry.policy.statements.sentence import SentenceView

_KEY = re.compile(
    r"(?:^\s*(?:[(]?\d{1,2}[).、．]|[•·\-*])?|[,;。\s])\s*(?P<key>[^:,。;\s](?:[^:,。;]{0,22}[^:,。;\s])?)\s*:(?!//)"
)
_MARKER = re.compile(r"\s*(?:[(]?\d{1,2}[).、．]|[•·\-*])\s*")
_AROUND = " ,;。:、\n"
_LONGEST_LINE = 3_000
_LONGEST_NAME = 40
_EMPTY = frozenset(("", "无", "/", "-", "--", "—", "n/a", "none", "不涉及", "无。", "暂无"))
_URL = re.compile(r"(?:https?://|www\.)[\w\-./?%&=#:~+@!]{3,300}", re.IGNORECASE)
_NUMBER = re.compile(r"^(?:序号|编号|no\.?|#|id|序)$")
#: third parties are spoken of
_PARTIES = re.compile(
    r"sdk|第三方|合作(?:方|伙伴|商)|接收方|共享给|服务商|外部服务|接入|和谁|告诉谁|谁(?:会|能)|(?:^|\s)谁(?:\s|$)|\bthird[- ]part|\bpartners?\b|\bproviders?\b|\bprocessors?\b"
    r"|\brecipients?\b|\bvendors?\b|\bwho\b|\bshar"
)
_COMPANY = re.compile(r"公司|集团|银行|\b(?:inc|llc|ltd|limited|gmbh|corp|plc|b\.v|s\.a|co)\b")
_DASH = re.compile(r"\s+[—–|｜-]{1,2}\s+|\s*——\s*|\s*[|｜]\s*")
_SDK_WORD = re.compile(r"sdk|插件|工具包|api", re.IGNORECASE)


class Record(msgspec.Struct, frozen=True):
    """A row: spans of the text by the meaning of their column."""

    start: int
    end: int
    fields: dict[str, tuple[int, int]]
    from_table: bool


class Found(msgspec.Struct, frozen=True):
    """What tables and keyed lists say."""

    third_parties: tuple[ThirdParty, ...]
    statements: tuple[Statement, ...]
    permissions: tuple[PermissionUse, ...]
    keyed: tuple[tuple[int, int], ...]  #: spans of the text that keyed lists take


def read_tables(lexicon: Lexicon, document: Document, number: int) -> Found:
    """Return what all tables and keyed lists of the document say."""
    records = [record for table in document.tables for record in _rows(lexicon, document, table)]
    records += _keyed(lexicon, document)
    records += _dashed(lexicon, document)
    reader = _Reader(lexicon, document, number)
    parties: list[ThirdParty] = []
    statements: list[Statement] = []
    permissions: list[PermissionUse] = []
    for record in records:
        if "name" in record.fields or "company" in record.fields:
            party = reader.party(record)
            if party is not None:
                parties.append(party)
                statements.extend(reader.of_party(record, party))
        elif "permission" in record.fields:
            permissions.extend(reader.permissions(record))
        elif "information" in record.fields:
            statements.extend(reader.statement(record))
    keyed = tuple((record.start, record.end) for record in records if not record.from_table)
    return Found(tuple(parties), tuple(statements), tuple(permissions), keyed)


# -- rows ---------------------------------------------------------------------------------------------------------


def _rows(lexicon: Lexicon, document: Document, table: Table) -> Iterator[Record]:
    grid = table.grid()
    columns, first = _header(lexicon, document, grid)
    if grid and "name" not in columns.values() and "permission" not in columns.values():
        columns, first = _inferred(lexicon, document, table, grid, columns, first)
    if not columns:
        yield from _upright(lexicon, document, grid)
        return
    for row in grid[first:]:
        fields: dict[str, tuple[int, int]] = {}
        for column, meaning in columns.items():
            cell = row[column]
            if cell is not None and cell.end > cell.start:
                fields.setdefault(meaning, (cell.start, cell.end))
        cells = [cell for cell in row if cell is not None and cell.end > cell.start]
        if len(fields) >= 2 and len({(c.start, c.end) for c in cells}) >= 2:
            yield Record(min(c.start for c in cells), max(c.end for c in cells), fields, True)


def _header(lexicon: Lexicon, document: Document, grid: list[list[Cell | None]]) -> tuple[dict[int, str], int]:
    """Return the meaning of columns, and the first row below the header."""
    for at, row in enumerate(grid[:3]):
        columns: dict[int, str] = {}
        for column, cell in enumerate(row):
            meaning = _meaning(lexicon, document, cell)
            if meaning and meaning not in columns.values():
                columns[column] = meaning
        if len(columns) >= 2:
            return columns, at + 1
    return {}, 0


def _inferred(
    lexicon: Lexicon, document: Document, table: Table, grid: list[list[Cell | None]], columns: dict[int, str], first: int
) -> tuple[dict[int, str], int]:
    """Return the columns with those added that their contents tell: which holds information, which holds names.

    Headers are worded freely ("会碰到什么信息"); what stands below them is not.
    """
    body = grid[first or 1 :]
    told = dict(columns)
    if "information" not in told.values():
        shares = {
            column: sum(_names_information(lexicon, document, row[column]) for row in body if column < len(row))
            for column in range(len(grid[0]))
            if column not in told
        }
        best = max(shares, key=lambda column: shares[column], default=-1)
        if best < 0 or shares[best] * 2 < len(body) or not shares[best]:
            return columns, first
        told[best] = "information"
    if _is_about_parties(lexicon, document, table, grid):
        free = [c for c in range(len(grid[0])) if c not in told and not _numbers(document, body, c)]
        before = [column for column in free if column < min(c for c, m in told.items() if m == "information")]
        if before and "company" not in told.values():
            told[before[0]] = "name"
    return (told, first or 1) if len(told) >= 2 else (columns, first)


def _names_information(lexicon: Lexicon, document: Document, cell: Cell | None) -> bool:
    return cell is not None and any(hit.value for hit in lexicon.terms("information", simplified(document.words(cell))))


def _numbers(document: Document, body: list[list[Cell | None]], column: int) -> bool:
    cells = [row[column] for row in body if column < len(row)]
    return all(cell is None or not document.words(cell).strip(" .、").strip("0123456789") for cell in cells)


def _is_about_parties(lexicon: Lexicon, document: Document, table: Table, grid: list[list[Cell | None]]) -> bool:
    """Return whether the header, the words right before the table, or the heading above speak of third parties."""
    head = " ".join(document.words(cell) for cell in grid[0] if cell is not None)
    at = next((i for i, b in enumerate(document.blocks) if b.start >= table.start), 0)
    around = [document.words(block) for block in document.blocks[max(0, at - 2) : at] if block.kind is not BlockKind.CELL]
    section = document.blocks[at].section if document.blocks else -1
    above = [document.words(document.blocks[section])] if section >= 0 else []
    words = simplified(" ".join((head, *(line[:200] for line in around), *above)))
    return bool(_PARTIES.search(words)) or bool(lexicon.cues("list-title", words))


def _upright(lexicon: Lexicon, document: Document, grid: list[list[Cell | None]]) -> Iterator[Record]:
    """Yield records of tables whose first column holds the headings; a name begins a record."""
    fields: dict[str, tuple[int, int]] = {}
    pending = False
    for row in grid:
        if len(row) < 2 or row[0] is None or row[1] is None:
            continue
        meaning = _meaning(lexicon, document, row[0])
        if not meaning:
            continue
        if meaning in fields and pending:
            yield _record(fields, from_table=True)
            fields = {}
        fields[meaning] = (row[1].start, row[1].end)
        pending = True
    if len(fields) >= 2:
        yield _record(fields, from_table=True)


def _record(fields: dict[str, tuple[int, int]], *, from_table: bool) -> Record:
    return Record(min(s for s, _ in fields.values()), max(e for _, e in fields.values()), fields, from_table)


def _meaning(lexicon: Lexicon, document: Document, cell: Cell | None) -> str:
    return _meaning_of(lexicon, document.words(cell)) if cell is not None else ""


def _meaning_of(lexicon: Lexicon, words: str) -> str:
    folded = re.sub(r"\s+", " ", simplified(words)).strip(" :*。")
    if not folded or len(folded) > 40 or _NUMBER.match(folded):
        return ""
    hit = lexicon.first("header", folded) or lexicon.first("header", folded.replace(" ", ""))
    return hit.value if hit else ""


def _keyed(lexicon: Lexicon, document: Document) -> Iterator[Record]:
    """Yield records of lines such as `SDK名称：甲` `使用目的：推送`, also within one paragraph.

    A short line that speaks of an SDK, right before lines of keys without a name, is the name.
    """
    fields: dict[str, tuple[int, int]] = {}
    title: tuple[int, int] | None = None
    for block in document.blocks:
        if block.kind is BlockKind.CELL:
            continue
        keyed = _keys(lexicon, document, block.start, block.end)
        if not keyed:
            yield from _records(fields)
            fields, title = {}, _title(document, block)
        for meaning, start, end in keyed:
            if title and not fields and meaning != "name":
                fields["name"] = title
            if meaning == "name" and title and fields.get("name") == title:
                meaning = "company"
            if meaning == "name" or (meaning in fields and "name" not in fields):
                yield from _records(fields)
                fields = {}
            fields.setdefault(meaning, (start, end))  # a second line of the same kind: the first one counts
    yield from _records(fields)


def _dashed(lexicon: Lexicon, document: Document) -> Iterator[Record]:
    """Yield records of lines whose parts are set apart by dashes: `Bugly — a company — crashes — crash logs`."""
    for block in document.blocks:
        if block.kind is BlockKind.CELL or block.end - block.start > _LONGEST_LINE:
            continue
        text = document.text[block.start : block.end]
        parts = list(_parts(text, block.start))
        if len(parts) < 3 or parts[0][1] - parts[0][0] > _LONGEST_NAME:
            continue
        fields: dict[str, tuple[int, int]] = {"name": parts[0]}
        for start, end in parts[1:]:
            words = simplified(document.text[start:end])
            if "information" not in fields and (
                words in _EMPTY or any(hit.value for hit in lexicon.terms("information", words))
            ):
                fields["information"] = (start, end)
            elif "company" not in fields and _COMPANY.search(words):
                fields["company"] = (start, end)
            else:
                fields.setdefault("purpose", (start, end))
        if "information" in fields and ("company" in fields or _SDK_WORD.search(text)):
            yield Record(block.start, block.end, fields, False)


def _parts(text: str, offset: int) -> Iterator[tuple[int, int]]:
    low = 0
    for match in [*_DASH.finditer(text), None]:
        start, end = _trimmed(simplified(text), low, match.start() if match else len(text))
        if end > start:
            yield offset + start, offset + end
        low = match.end() if match else low


def _title(document: Document, block: Block) -> tuple[int, int] | None:
    words = document.words(block)
    if len(words) > _LONGEST_NAME or not _SDK_WORD.search(words):
        return None
    low, high = _trimmed(simplified(words), 0, len(words))
    return block.start + low, block.start + high


def _records(fields: dict[str, tuple[int, int]]) -> Iterator[Record]:
    if len(fields) >= 2:
        yield _record(fields, from_table=False)


def _keys(lexicon: Lexicon, document: Document, start: int, end: int) -> list[tuple[str, int, int]]:
    """Return meaning and value of each key in a line; what stands before the first of several is the name."""
    text = simplified(document.text[start:end])
    if ":" not in text or len(text) > _LONGEST_LINE:
        return []
    keys = [(meaning, m) for m in _KEY.finditer(text) if (meaning := _meaning_of(lexicon, m["key"]))]
    found: list[tuple[str, int, int]] = []
    for at, (meaning, match) in enumerate(keys):
        high = keys[at + 1][1].start() if at + 1 < len(keys) else len(text)
        low, high = _trimmed(text, match.end(), high)
        found.append((meaning, start + low, start + high))
    if len(keys) >= 2 and all(meaning != "name" for meaning, _ in keys):
        low, high = _trimmed(text, 0, keys[0][1].start())
        if 1 < high - low <= _LONGEST_NAME:
            found.insert(0, ("name", start + low, start + high))
    if keys and len(keys) == 1 and keys[0][1].start() > 0:
        return []  # a sentence that only holds a colon
    return found


def _trimmed(text: str, low: int, high: int) -> tuple[int, int]:
    marker = _MARKER.match(text, low)
    low = marker.end() if marker else low
    while low < high and text[low] in _AROUND:
        low += 1
    while high > low and text[high - 1] in _AROUND:
        high -= 1
    return low, high


# -- reading ------------------------------------------------------------------------------------------------------


class _Reader:
    def __init__(self, lexicon: Lexicon, document: Document, number: int) -> None:
        self._lexicon = lexicon
        self._document = document
        self._number = number

    def party(self, record: Record) -> ThirdParty | None:
        name = self._words(record, "name")
        company = self._words(record, "company")
        shown = name or company
        if simplified(shown) in _EMPTY or len(shown) > 120:
            return None
        sdks = sdks_of(shown, self._lexicon.sdk_names)
        return ThirdParty(
            quote=self._quote(record.start, record.end),
            name=shown,
            kind=ActorKind.SDK if sdks or self._is_sdk_list(record, shown) else ActorKind.THIRD_PARTY,
            sdks=sdks,
            company=company if name else "",
            purposes=self._phrases(record, "purpose", "function"),
            information=tuple(self._mentions(record)),
            permissions=self._permission_groups(record),
            methods=self._phrases(record, "method"),
            links=self._links(record),
            from_table=record.from_table,
        )

    def of_party(self, record: Record, party: ThirdParty) -> Iterator[Statement]:
        if not party.information:
            return
        start, end = record.fields.get("name", record.fields.get("company", (record.start, record.end)))
        actor = Actor(kind=party.kind, quote=self._quote(start, end), sdks=party.sdks)
        ours = party.kind is not ActorKind.SDK
        yield Statement(
            quote=party.quote,
            sentence=-1,
            actor=Actor(kind=ActorKind.APP) if ours else actor,
            action=Action.SHARE if ours else Action.COLLECT,
            information=party.information,
            recipients=(actor,) if ours else (),
            purposes=party.purposes,
            methods=party.methods,
            permissions=party.permissions,
        )

    def statement(self, record: Record) -> Iterator[Statement]:
        mentions = tuple(self._mentions(record))
        if not mentions:
            return
        function = self._phrases(record, "function")
        yield Statement(
            quote=self._quote(record.start, record.end),
            sentence=-1,
            actor=Actor(kind=ActorKind.APP),
            action=Action.COLLECT,
            information=mentions,
            purposes=self._phrases(record, "purpose"),
            function=function[0] if function else None,
            methods=self._phrases(record, "method"),
            permissions=self._permission_groups(record),
            retention=next(iter(self._phrases(record, "retention")), None),
        )

    def permissions(self, record: Record) -> Iterator[PermissionUse]:
        start, end = record.fields["permission"]
        for group in dict.fromkeys(self._groups(start, end)):
            yield PermissionUse(
                permission=group,
                quote=self._quote(record.start, record.end),
                purposes=self._phrases(record, "purpose", "function"),
            )

    def _is_sdk_list(self, record: Record, name: str) -> bool:
        """Return whether the row belongs to a list of SDKs: its own words, or the heading above, say so."""
        if _SDK_WORD.search(name) or _SDK_WORD.search(self._document.text[max(0, record.start - 12) : record.start]):
            return True
        block = next((b for b in self._document.blocks if b.start <= record.start <= b.end), None)
        table = next((t for t in self._document.tables if t.start <= record.start < t.end), None)
        if table is not None:
            header = next(iter(table.cells), None)
            if header is not None and _SDK_WORD.search(
                self._document.text[table.start : table.cells[min(7, len(table.cells) - 1)].end]
            ):
                return True
        section = block.section if block else -1
        return section >= 0 and bool(_SDK_WORD.search(self._document.words(self._document.blocks[section])))

    def _quote(self, start: int, end: int) -> Quote:
        return Quote(document=self._number, start=start, end=end, text=self._document.text[start:end])

    def _words(self, record: Record, field: str) -> str:
        start, end = record.fields.get(field, (0, 0))
        return " ".join(self._document.text[start:end].split())

    def _phrases(self, record: Record, *fields: str) -> tuple[Quote, ...]:
        spans = [record.fields[field] for field in fields if field in record.fields]
        return tuple(
            self._quote(start, end) for start, end in spans if simplified(self._document.text[start:end]) not in _EMPTY
        )

    def _mentions(self, record: Record) -> Iterator[Mention]:
        if "information" not in record.fields:
            return
        view = SentenceView(self._lexicon, self._document, self._number, *record.fields["information"])
        hits = [hit for hit in view.mentions if hit.value or not hit.vague] or view.mentions[:1]
        for hit in hits:
            yield Mention(quote=view.quote(hit.start, hit.end), information=hit.value, vague=hit.vague)

    def _groups(self, start: int, end: int) -> Iterable[str]:
        words = simplified(self._document.text[start:end])
        found = [hit.value for hit in self._lexicon.terms("permission", words)]
        # a column of permissions says 相机, not 相机权限
        return found or [hit.value for hit in self._lexicon.terms("permission", f"{words.strip()}权限")]

    def _permission_groups(self, record: Record) -> tuple[str, ...]:
        span = record.fields.get("permission")
        return tuple(dict.fromkeys(self._groups(*span))) if span else ()

    def _links(self, record: Record) -> tuple[str, ...]:
        written = _URL.findall(self._document.text[record.start : record.end])
        under = [link.target for link in self._document.links if record.start <= link.start < record.end]
        return tuple(dict.fromkeys((*written, *under)))
