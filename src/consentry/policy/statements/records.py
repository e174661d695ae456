"""Tables and lists of keyed lines -> records: spans of the text by what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from consentry.model.document import Block, BlockKind, Cell, Document, Table
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon

_KEY = re.compile(
    r"(?:^\s*(?:[(]?\d{1,2}[).、．]|[•·\-*])?|[,;。\s])\s*(?P<key>[^:,。;\s](?:[^:,。;]{0,22}[^:,。;\s])?)\s*:(?!//)"
)
_MARKER = re.compile(r"\s*(?:[(]?\d{1,2}[).、．]|[•·\-*])\s*")
_AROUND = " ,;。:、\n"
_LONGEST_LINE = 3_000
_LONGEST_NAME = 40
EMPTY = frozenset(("", "无", "/", "-", "--", "—", "n/a", "none", "不涉及", "无。", "暂无"))
_NUMBER = re.compile(r"^(?:序号|编号|no\.?|#|id|序)$")
#: third parties are spoken of
_PARTIES = re.compile(
    r"sdk|第三方|合作(?:方|伙伴|商)|接收方|共享给|服务商|外部服务|接入|和谁|告诉谁|谁(?:会|能)|(?:^|\s)谁(?:\s|$)|\bthird[- ]part|\bpartners?\b|\bproviders?\b|\bprocessors?\b"
    r"|\brecipients?\b|\bvendors?\b|\bwho\b|\bshar"
)
#: heads a column of kinds, not of names
_CATEGORY = re.compile(
    r"类型|类别|种类|场景|功能|业务|项目|信息|权限|用途|\b(?:type|kind|category|purpose|feature|data|information|when)\b"
)
_COMPANY = re.compile(r"公司|集团|银行|\b(?:inc|llc|ltd|limited|gmbh|corp|plc|b\.v|s\.a|co)\b")
_DASH = re.compile(r"\s+[—–|｜-]{1,2}\s+|\s*——\s*|\s*[|｜]\s*")
SDK_WORD = re.compile(r"sdk|插件|工具包|api", re.IGNORECASE)


class Record(msgspec.Struct, frozen=True):
    """A row: spans of the text by the meaning of their column."""

    start: int
    end: int
    fields: dict[str, tuple[int, int]]
    from_table: bool


def records_of(lexicon: Lexicon, document: Document) -> list[Record]:
    """Return the records of all tables, of keyed lines and of lines set apart by dashes."""
    records = [record for table in document.tables for record in _rows(lexicon, document, table)]
    return [*records, *_keyed(lexicon, document), *_dashed(lexicon, document)]


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
    lexicon: Lexicon,
    document: Document,
    table: Table,
    grid: list[list[Cell | None]],
    columns: dict[int, str],
    first: int,
) -> tuple[dict[int, str], int]:
    """Return the columns with those added that their contents tell: which holds information, which holds names.

    Headers are worded freely ("会碰到什么信息"); what stands below them is not.
    """
    body = grid[first or 1 :]
    told = dict(columns)
    if "information" not in told.values():
        counts = {
            column: [_names_information(lexicon, document, row[column]) for row in body if column < len(row)]
            for column in range(len(grid[0]))
            if column not in told
        }
        best = max(counts, key=lambda column: sum(counts[column]), default=-1)
        if best < 0 or sum(map(bool, counts[best])) * 2 < len(body) or not any(counts[best]):
            return columns, first
        told[best] = "information"
    if _is_about_parties(lexicon, document, table, grid):
        free = [c for c in range(len(grid[0])) if c not in told and not _numbers(document, body, c)]
        before = [column for column in free if column < min(c for c, m in told.items() if m == "information")]
        head = grid[first - 1 if first else 0][before[0]] if before else None
        if before and not (head and _CATEGORY.search(simplified(document.words(head)))):
            told[before[0]] = "name"
    return (told, first or 1) if len(told) >= 2 else (columns, first)


def _names_information(lexicon: Lexicon, document: Document, cell: Cell | None) -> int:
    """Return how much information of known classes a cell names."""
    return (
        0
        if cell is None
        else sum(bool(h.value) for h in lexicon.terms("information", simplified(document.words(cell))))
    )


def _numbers(document: Document, body: list[list[Cell | None]], column: int) -> bool:
    cells = [row[column] for row in body if column < len(row)]
    return all(cell is None or not document.words(cell).strip(" .、").strip("0123456789") for cell in cells)


def _is_about_parties(lexicon: Lexicon, document: Document, table: Table, grid: list[list[Cell | None]]) -> bool:
    """Return whether the header, the words right before the table, or the heading above speak of third parties."""
    head = " ".join(document.words(cell) for cell in grid[0] if cell is not None)
    at = next((i for i, b in enumerate(document.blocks) if b.start >= table.start), 0)
    around = [
        document.words(block) for block in document.blocks[max(0, at - 2) : at] if block.kind is not BlockKind.CELL
    ]
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
                words in EMPTY or any(hit.value for hit in lexicon.terms("information", words))
            ):
                fields["information"] = (start, end)
            elif "company" not in fields and _COMPANY.search(words):
                fields["company"] = (start, end)
            else:
                fields.setdefault("purpose", (start, end))
        if "information" in fields and ("company" in fields or SDK_WORD.search(text)):
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
    if len(words) > _LONGEST_NAME or not SDK_WORD.search(words):
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
