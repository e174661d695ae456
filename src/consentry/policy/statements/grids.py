"""Tables -> records: the meaning of each column from its header, and from what stands below where the header does not tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from consentry.model.document import Cell, Document, Table
from consentry.policy.reading.language import simplified
from consentry.policy.statements.around_tables import is_about_parties, words_above
from consentry.policy.statements.keyed_columns import keyed_columns
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.names import is_generic
from consentry.policy.statements.own_tables import own_rows
from consentry.policy.statements.parallel import is_name
from consentry.policy.statements.parting import FIRM
from consentry.policy.statements.record import SDK_WORD, Record, meaning_of
from consentry.policy.statements.upright import Grid, columns_named, heads_of, upright, words_of

#: heads a column of kinds, not of names
_CATEGORY = re.compile(
    r"类型|类别|种类|场景|功能|业务|事项|办理|项目|信息|权限|用途|模块|目的|时机|\b(?:type|kind|category|categories|purposes?|features?|data|information|when|modules?|options?|events?"
    r"|settings?|screens?|steps?|rights?|basis|activity|occasion|situation|area|topic|where|why|how|retention|period|locations?|countr(?:y|ies)|regions?|places?|seat|jurisdiction)\b"
    r"|国家|地区|所在地|地点|境内外"
)
#: heads a column of names whatever else it says: "Partner and purpose"
_NAMED_HEAD = re.compile(
    r"^(?:our )?(?:partner|vendor|provider|recipient|processor|sub-?processor|supplier|company|sdk|tool|third party|organi[sz]ation)s?\b|^(?:第三方|合作方|合作机构|合作伙伴|服务商|供应商|接收方|受托方|sdk)"
)
#: names of things that may be the operator's own
_GENERIC = re.compile(
    r"^(?:产品|服务|应用|工具|插件|名称|服务名称|产品名称)$|^(?:names?|services?|products?|tools?|component|apps?|applications?|games?)$"
)
#: what is listed are things of the operator itself
_OUR_OWN = re.compile(
    r"我们的(?:其他|全部|所有)?(?:产品|应用)|我们(?:还|也|同时)运营|\bour (?:other|own) (?:products?|apps?|services)\b|\bwe also (?:run|operate|offer)\b"
)
#: heads a column of parts of the operator itself
_OWN_UNITS = re.compile(
    r"\b(?:departments?|teams?|divisions?|staff|roles?|job titles?|units?)\b|部门|科室|岗位|处室|团队|职务"
)
#: names that only programs read: of cookies, of keys of a store
_KEY_LIKE = re.compile(r"_\w+|[a-z0-9]+(?:[_.-][a-z0-9]+)+|[a-z]{2,12}id")
_TIME = re.compile(
    r"(?:\d+|[一二三四五六七八九十两半]+)\s?个?(?:年|月|日|天|周)|永久|长期|\b(?:days?|months?|years?|weeks?|until|as long as)\b"
)
#: marks in a cell: information is got, or not
_GOT = re.compile(r"[√✓✔●•xv是有]|yes|y|collected|收集|涉及")
_GOT_ALONE = frozenset("√✓✔●x") | {"yes", "是"}  #: marks that no name is
_MARK = re.compile(rf"(?:{_GOT.pattern})|[×✗✘○/—–-]*|no|n|否|无|不收集|不涉及")
_KEEPING = re.compile(
    r"(?:保存|存储|留存|保留)(?:的信息|期限|时间|地点|多久|$)|\bretention\b|\bhow long\b|\b(?:kept|stored|keep)\b"
)
_SERVICE = re.compile(r"services?|functions?|tasks?|服务|功能|事项")
_PLAIN = re.compile(r"[A-Z][a-z]+(?:[ -][a-z]+)+")  #: words as in a sentence: "Campus map"
_HEADER_ROWS = 4  #: at most so many rows stand above the first record
_LONGEST_NAME = 60


def rows_of(lexicon: Lexicon, document: Document, table: Table) -> Iterator[Record]:
    """Yield the records of a table."""
    grid = table.grid()
    if not grid or not grid[0]:
        return
    records = list(_single(lexicon, document, grid)) if len(grid[0]) == 1 else []
    records = records or (
        list(_paired(lexicon, document, grid))
        or list(keyed_columns(lexicon, document, grid))
        or list(_rows_of(lexicon, document, table, grid))
    )
    if not any("name" in record.fields for record in records):
        records = list(columns_named(lexicon, document, grid)) or records
    names = [document.text[slice(*one.fields["name"])].strip().lower() for one in records if "name" in one.fields]
    marks = sum(_MARK.fullmatch(name) is not None for name in names if name)
    if marks * 2 > len(names) or any(name in _GOT_ALONE for name in names):
        records = []  # cells that only mark are nobody
    if not records and not is_about_parties(lexicon, document, table, grid):
        records = list(own_rows(lexicon, document, grid, words_above(document, table.start)))
    yield from records


def _single(lexicon: Lexicon, document: Document, grid: Grid) -> Iterator[Record]:
    """Yield the records of a table of one column below a header that says whether what it lists is got."""
    head = meaning_of(lexicon, words_of(document, grid[0][0]))
    told = sum(_names_information(lexicon, document, row[0]) for row in grid[1:])
    if head in ("information", "excluded") and len(grid) > 1 and told * 2 >= len(grid) - 1:
        for cell in (row[0] for row in grid[1:]):
            if cell is not None:
                yield Record(cell.start, cell.end, {head: (cell.start, cell.end)}, True)


def _rows_of(lexicon: Lexicon, document: Document, table: Table, grid: Grid) -> Iterator[Record]:
    columns, first = _header(lexicon, document, grid)
    heads = heads_of(lexicon, document, grid) if len(columns) < 2 else -1
    if heads >= 0:
        yield from upright(lexicon, document, grid, heads, is_about_parties(lexicon, document, table, grid))
        return
    if marked := list(_either_marked(lexicon, document, table, grid)):
        yield from marked
        return
    columns, first = _completed(lexicon, document, table, grid, columns, first)
    before: Record | None = None
    titles = (*words_above(document, table.start)[-1:], *(words_of(document, cell) for cell in grid[0]))
    keeping = _KEEPING.search(simplified(" ".join(titles))) is not None
    for row in grid[first:] if len(columns) >= 2 else ():
        if _says_headers(lexicon, document, row, columns):
            continue
        for record in _row(row, columns, keeping):
            if before is not None and _goes_on(before, row, columns):
                more = (*before.more, record.fields["information"]) if "information" in record.fields else before.more
                before = msgspec.structs.replace(before, end=max(before.end, record.end), more=more)
                continue
            if before is not None:
                yield before
            before = record
    if before is not None:
        yield before


def _goes_on(before: Record, row: Sequence[Cell | None], columns: dict[int, str]) -> bool:
    """Return whether a row goes on with the one before: whom it is of stands there, and what it is of is left empty here."""
    if "name" not in before.fields:
        return False
    cells = [row[column] for column, meaning in columns.items() if meaning in ("name", "company") and column < len(row)]
    return bool(cells) and all(cell is not None and cell.end <= cell.start for cell in cells)


def _row(row: Sequence[Cell | None], columns: dict[int, str], keeping: bool) -> Iterator[Record]:
    """Yield the record of a row. `columns`: what each tells; `keeping`: the table is of how long things are kept."""
    cells = [cell for cell in row if cell is not None and cell.end > cell.start]
    fields: dict[str, tuple[int, int]] = {}
    more: list[tuple[int, int]] = []
    for column, meaning in columns.items():
        cell = row[column] if column < len(row) else None
        if cell is None or cell.end <= cell.start:
            continue
        span = cell.start, cell.end
        if fields.setdefault(meaning, span) != span and meaning == "information":
            more.append(span)
    if (len(row) == 2 or keeping) and fields.keys() == {"information", "retention"}:
        fields["keeping"] = fields["retention"]
    if fields.keys() == {"name"} and "information" in columns.values():
        fields["information"] = (cells[-1].end, cells[-1].end)  # nothing is said to be got
    if len(fields) >= 2 and len({(c.start, c.end) for c in cells}) >= 2:
        yield Record(min(c.start for c in cells), max(c.end for c in cells), fields, True, tuple(more))


def _paired(lexicon: Lexicon, document: Document, grid: Grid) -> Iterator[Record]:
    """Yield the records of a table in which each value has its key before it: 名称 | 云推 | 信息 | IMEI."""
    keys = [[meaning_of(lexicon, words_of(document, cell)) for cell in row[::2]] for row in grid]
    if len(grid) < 2 or len(grid[0]) % 2 or len(grid[0]) < 4 or not all(keys[0]) or any(row != keys[0] for row in keys):
        return
    for row in grid:
        values = [cell for cell in row[1::2] if cell is not None]
        if len(values) == len(keys[0]):
            fields = {meaning: (cell.start, cell.end) for meaning, cell in zip(keys[0], values, strict=True)}
            yield Record(values[0].start, values[-1].end, fields, True)


def _either_marked(lexicon: Lexicon, document: Document, table: Table, grid: Grid) -> Iterator[Record]:
    """Yield the records of a table whose cells only mark who gets what, whichever of both stands above the columns."""
    marked = list(_marked(lexicon, document, grid))
    if not marked and is_about_parties(lexicon, document, table, grid):
        turned = [list(column) for column in zip(*grid, strict=False)]
        marked = list(_marked(lexicon, document, turned, alone=True))
    yield from marked


def _marked(lexicon: Lexicon, document: Document, grid: Grid, *, alone: bool = False) -> Iterator[Record]:
    """Yield the records of a table whose header names information and whose cells only mark who gets it."""
    corner = words_of(document, grid[0][0]).strip()
    if len(grid) < 2 or (not alone and meaning_of(lexicon, corner) != "name"):
        return  # `alone`: nothing but the marks themselves tells
    heads = [c for c, cell in enumerate(grid[0]) if c and _names_information(lexicon, document, cell)]
    marks = [words_of(document, row[column]).strip().lower() for row in grid[1:] for column in heads]
    if not heads or not any(marks) or not all(_MARK.fullmatch(mark) for mark in marks):
        return
    names = [words_of(document, row[0]) for row in grid[1:]]
    if alone and sum(is_generic(name) or not is_name(lexicon, name) for name in names) * 2 >= len(names):
        return  # kinds of recipients
    for row in grid[1:]:
        got = [grid[0][column] for column in heads if _GOT.fullmatch(words_of(document, row[column]).strip().lower())]
        spans = [(cell.start, cell.end) for cell in got if cell is not None]
        name = row[0]
        if name is not None and name.end > name.start:
            fields = {"name": (name.start, name.end)} | ({"information": spans[0]} if spans else {})
            end = max(cell.end for cell in row if cell is not None)
            yield Record(name.start, end, fields, True, tuple(spans[1:]))


def _says_headers(lexicon: Lexicon, document: Document, row: Sequence[Cell | None], columns: dict[int, str]) -> bool:
    """Return whether a row says the header again: long tables do, above each group."""
    words = {column: words_of(document, row[column]) for column in columns if column < len(row)}
    again = [column for column, word in words.items() if word and meaning_of(lexicon, word) == columns[column]]
    return len(again) >= 2 and len(again) * 3 >= len(columns) * 2


def _header(lexicon: Lexicon, document: Document, grid: Grid) -> tuple[dict[int, str], int]:
    """Return the meaning of columns, and the first row below the header: the row with most words of headers."""
    best: dict[int, str] = {}
    below = 0
    for at, row in enumerate(grid[:_HEADER_ROWS]):
        columns: dict[int, str] = {}
        seen: set[tuple[int, int]] = set()
        for column, cell in enumerate(row):
            if cell is None:
                continue
            if (cell.start, cell.end) in seen:
                if cell.columns < len(row) and columns.get(column - 1) == "information":
                    columns[column] = "information"  # one header over several columns
                continue
            seen.add((cell.start, cell.end))
            meaning = meaning_of(lexicon, document.words(cell))
            if meaning == "name" and "name" in columns.values() and "company" not in columns.values():
                columns |= _which_is_named(document, row, columns, column)
            elif meaning and (meaning not in columns.values() or meaning == "information"):
                columns[column] = meaning
        if len(set(columns.values())) > len(set(best.values())):
            lowest = max((cell.row + cell.rows for cell in row if cell is not None), default=0)
            best, below = columns, lowest if at < lowest <= _HEADER_ROWS else at + 1
    sure = (
        len(set(best.values())) >= 2
        or "permission" in best.values()
        or (below and all(cell is None or cell.header for cell in grid[below - 1]))
    )
    return (best, below) if best and sure else ({}, 0)


def _which_is_named(
    document: Document, row: Sequence[Cell | None], columns: dict[int, str], column: int
) -> dict[int, str]:
    """Return which of two columns that may hold names does, and that the other holds companies: 第三方主体 beside SDK名称."""
    before = next(at for at, meaning in columns.items() if meaning == "name")
    if SDK_WORD.search(words_of(document, row[column])) and not SDK_WORD.search(words_of(document, row[before])):
        return {before: "company", column: "name"}
    return {column: "company"}


def _completed(
    lexicon: Lexicon, document: Document, table: Table, grid: Grid, columns: dict[int, str], first: int
) -> tuple[dict[int, str], int]:
    """Return the columns with those added that their contents tell: which hold information, which holds names.

    Headers are worded freely ("会碰到什么信息"), or there are none; what stands below them is not.
    """
    columns = _own_things(lexicon, document, table, grid, columns, first)
    body = grid[first or (0 if len(columns) < 2 and not _is_head(lexicon, document, grid) else 1) :]
    start = len(grid) - len(body)
    told = dict(columns)
    shares = {
        column: sum(_names_information(lexicon, document, row[column]) for row in body) / max(1, len(body))
        for column in range(len(grid[0]))
        if told.get(column, "optional") == "optional"
    }
    if "information" in told.values():
        told |= {column: "information" for column, share in shares.items() if share >= 0.5 and column in told}
    else:
        best = max(shares, key=lambda column: shares[column], default=-1)
        if best < 0 or shares[best] < 0.5:
            return _of_permissions(grid, columns), first
        told |= {c: "information" for c, share in shares.items() if c == best or (share >= 0.5 and c in told)}
    about = is_about_parties(lexicon, document, table, grid)
    told = _of_companies(document, grid, start, _of_services(lexicon, document, grid, start, told))
    if "name" not in told.values() and about and "permission" not in told.values():
        _add_name(document, grid, start, told)
    if len(told) == 1 and not about:
        told |= _beside(document, grid, start, next(iter(told)))
    return (told, start) if len(told) >= 2 else (columns, first)


def _of_permissions(grid: Grid, columns: dict[int, str]) -> dict[int, str]:
    """Return the columns of a list of permissions with what the next one tells of each, however it is headed."""
    if list(columns.values()) == ["permission"] and (column := next(iter(columns)) + 1) < len(grid[0]):
        return {**columns, column: "purpose"}
    return columns


def _beside(document: Document, grid: Grid, start: int, known: int) -> dict[int, str]:
    """Return what the first column beside one of information holds: times of keeping, or the kinds of information."""
    for column in range(len(grid[0])):
        cells = [words_of(document, row[column]).strip() for row in grid[start:]]
        if column == known or not any(cells):
            continue
        times = sum(_TIME.search(simplified(cell)) is not None for cell in cells)
        return {column: "retention" if times * 2 > len(cells) else "function"}
    return {}


def _own_things(
    lexicon: Lexicon, document: Document, table: Table, grid: Grid, columns: dict[int, str], first: int
) -> dict[int, str]:
    """Return the columns without names that are those of things of the operator's own: of functions, of cookies."""
    names = [column for column, meaning in columns.items() if meaning == "name"]
    if not names:
        return columns
    head = simplified(words_of(document, grid[first - 1][names[0]])) if first else ""
    if _OWN_UNITS.search(head):
        return {column: "function" if column == names[0] else meaning for column, meaning in columns.items()}
    cells = [words_of(document, row[names[0]]).strip() for row in grid[first:]]
    keys = sum(_KEY_LIKE.fullmatch(cell) is not None for cell in cells)
    others = {"company", "link"} & set(columns.values())
    about = is_about_parties(lexicon, document, table, grid)
    if _OUR_OWN.search(simplified(" ".join(words_above(document, table.start)))) and "company" not in others:
        others, about = set(), False
    if (_GENERIC.match(head.strip()) and not about and not others) or keys * 2 > len(cells):
        kept = {column: meaning for column, meaning in columns.items() if meaning != "company"}
        return {column: "function" if column == names[0] else meaning for column, meaning in kept.items()}
    return columns


def _of_companies(document: Document, grid: Grid, start: int, told: dict[int, str]) -> dict[int, str]:
    """Return the columns with that of names as one of companies where companies stand in it and a free column before it has
    the names: a header such as 供应商 may mean either.
    """
    at = next((column for column, meaning in told.items() if meaning == "name"), 0)
    cells = [simplified(words_of(document, row[at])) for row in grid[start:]]
    firms = sum(re.search(FIRM, cell) is not None for cell in cells)
    if "company" in told.values() or firms * 2 <= len(cells):
        return told
    for column in range(at):
        others = [row[column] for row in grid[start:]]
        head = simplified(words_of(document, grid[start - 1][column])) if start else ""
        if column not in told and not _numbers(document, others) and not _CATEGORY.search(head):
            if _are_names(document, others):
                return {**told, at: "company", column: "name"}
            break
    return told


def _of_services(lexicon: Lexicon, document: Document, grid: Grid, start: int, told: dict[int, str]) -> dict[int, str]:
    """Return the columns with services that are told in plain words, "Campus map", as functions, and the companies beside as names."""
    name = next((column for column, meaning in told.items() if meaning == "name"), -1)
    company = next((column for column, meaning in told.items() if meaning == "company"), -1)
    if (
        min(name, company) < 0
        or not start
        or not _SERVICE.fullmatch(simplified(words_of(document, grid[start - 1][name])).strip())
    ):
        return told
    words = [words_of(document, row[name]).strip() for row in grid[start:]]
    if sum(_PLAIN.fullmatch(word) is not None or not is_name(lexicon, word) for word in words) * 2 < len(words):
        return told
    return {**told, name: "function", company: "name"}


def _add_name(document: Document, grid: Grid, start: int, told: dict[int, str]) -> None:
    """Add the column of names: the first free one before the information, and before the companies."""
    known = min(column for column, meaning in told.items() if meaning in ("information", "company"))
    for column in range(known):
        cells = [row[column] for row in grid[start:]]
        head = simplified(words_of(document, grid[start - 1][column])) if start else ""
        free = column not in told and not _numbers(document, cells)
        if free and _OWN_UNITS.search(head):
            return
        if free and (_NAMED_HEAD.search(head.strip()) or not _CATEGORY.search(head)):
            if _are_names(document, cells):
                told[_better(document, grid, start, column, known)] = "name"
            return


def _better(document: Document, grid: Grid, start: int, column: int, known: int) -> int:
    """Return the column that holds names: the one behind words as in a sentence, "Text reminders | Texto", if it has none of these."""

    def plain(at: int) -> int:
        return sum(_PLAIN.fullmatch(words_of(document, row[at]).strip()) is not None for row in grid[start:])

    number, other = len(grid) - start, column + 1
    if start or other >= known or plain(column) * 4 < number * 3 or plain(other) * 2 > number:
        return column
    return other if _are_names(document, [row[other] for row in grid]) else column


def _are_names(document: Document, cells: Sequence[Cell | None]) -> bool:
    words = [document.words(cell).strip() for cell in cells if cell is not None]
    short = [
        word
        for word in words
        if 0 < len(word) <= _LONGEST_NAME and not word[0].islower() and not any(m in word for m in "。；;")
    ]
    return len(short) * 5 >= len(words) * 4 > 0


def _is_head(lexicon: Lexicon, document: Document, grid: Grid) -> bool:
    """Return whether the first row, of which no two words are known, still is a header: it names no information."""
    cells = [cell for cell in grid[0] if cell is not None]
    known = any(meaning_of(lexicon, document.words(cell)) for cell in cells)
    told = any(_names_information(lexicon, document, cell) for cell in cells)
    return not told or (known and any(cell.header for cell in cells))


def _names_information(lexicon: Lexicon, document: Document, cell: Cell | None) -> bool:
    """Return whether a cell names information of a known class."""
    return any(h.value for h in lexicon.terms("information", simplified(words_of(document, cell))))


def _numbers(document: Document, cells: Sequence[Cell | None]) -> bool:
    return all(not words_of(document, cell).strip(" .、").strip("0123456789") for cell in cells)
