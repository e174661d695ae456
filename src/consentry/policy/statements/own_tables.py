"""Tables of what the operator itself collects or keeps: one column names information, whatever stands beside it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

import msgspec

from consentry.model.document import Cell, Document
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.parallel import is_kind, is_name
from consentry.policy.statements.record import SDK_WORD, Record

COLLECTING = re.compile(
    r"收集|获取|采集|登记|填写|处理|所需|需要的?信息|\b(?:collect|obtain|process|gather|receive|hold|need)s?\b|\bwhat (?:the app|we) "
)
_TIMES = re.compile(r"期限|时间|多久|\b(?:time|how long|period|retention|kept|keep)\b")
_DENIES = re.compile(r"^(?:我们)?不|\b(?:do not|does not|don't|never)\b")
#: a table is of what the operator collects, though it tells to whom each goes as well
_OURS = re.compile(
    r"\bwe (?:(?:do|may|will|have|can|also) )*(?:collect|process|gather|obtain|hold|receive|store)(?:ed|d)?\b|\b(?:do|have|will|may) we (?:collect|process|gather|obtain|hold|receive|store)(?:ed|d)?\b|\bcollected\b(?! by)"
    r"|我们(?:会|将|可能)?(?:收集|获取|采集)"
)
_COLLECTED = re.compile(r"(?:is it |are they |do we )?collect(?:ed)?(?: it| them)?\W*|(?:是否)?(?:会)?收集\W*")
_NO = re.compile(r"(?:no|not collected|never|否|不|不收集|未收集|×|✗|✘)\W*")
_PARTS = re.compile(r"[,，、;；/]| and |和|及")
#: heads a column of those from whom the operator has information
SOURCE = re.compile(
    r"(?:data |information )?(?:sources?|origin)(?: of .{2,30})?|(?:obtained |collected |received |it comes |comes |taken )?from (?:whom|where|which source)\b.{0,24}|where (?:we (?:get|got|have|obtain|receive)|it comes|they come)\b.{0,24}"
    r"|who (?:gives|provides|enters|supplies|tells us)\b.{0,16}|given by|provided by (?:whom|you)|(?:信息|数据|资料|个人信息)?(?:的)?(?:来源|来自|取得方式|提供者|填写人|由谁提供|谁提供|从哪来|从何而来)(?:渠道|方式)?"
)
_PLURAL = re.compile(r"(?:[A-Za-z][a-z]+ ){0,2}[A-Za-z][a-z]+s")  #: "Advertising networks"
_LINE = 200  #: characters at the end of the line above a table
_ENOUGH = 0.6  #: share of a column's cells that say what the column is of


def own_rows(
    lexicon: Lexicon, document: Document, grid: Sequence[Sequence[Cell | None]], above: tuple[str, ...]
) -> Iterator[Record]:
    """Yield a record for each row, with its information and how long it is kept."""
    body = grid[1:]
    if len(body) < 2 or len(grid[0]) < 2:
        return
    words = simplified(" ".join((*above, *(document.words(cell) for cell in grid[0] if cell is not None))))
    heading = lexicon.first("heading", simplified(above[-1])) if above else None
    known = _best(body, lambda cell: any(h.value for h in lexicon.terms("information", _text(document, cell))))
    kept = _best(body, lambda cell: bool(lexicon.cues("particular-listed", _text(document, cell), value="retention")))
    if known < 0 or known == kept or (heading is not None and heading.value == "none"):
        return
    keeping = kept >= 0 and len(grid[0]) == 2 and _TIMES.search(words) is not None
    if not keeping and not COLLECTING.search(words):
        return
    for row in body:
        cell = row[known]
        if cell is None or _DENIES.search(_text(document, cell)):
            continue
        fields = {"information": (cell.start, cell.end)}
        time = row[kept] if keeping else None
        if time is not None:
            fields["retention"] = fields["keeping"] = (time.start, time.end)
        yield Record(cell.start, cell.end, fields, True, ())


def is_kinds(lexicon: Lexicon, name: str) -> bool:
    """Return whether a cell of recipients only names their kinds: "Carriers, payment processors", "Clinicians"."""
    parts = [part.strip() for part in _PARTS.split(name) if part.strip()]
    return all(is_kind(lexicon, part) or not is_name(lexicon, part) or _PLURAL.fullmatch(part) for part in parts)


def is_of_sources(document: Document, record: Record) -> bool:
    """Return whether the name of a row stands in a column of those from whom information comes: "Parent", "Child"."""
    start, _ = record.fields.get("name", record.fields.get("company", (0, 0)))
    table = next((one for one in document.tables if one.start <= record.start < one.end), None) if start else None
    at = bisect_left(table.cells, start, key=lambda cell: cell.start) if table is not None else 0
    if table is None or at == len(table.cells) or table.cells[at].start != start:
        return False
    column = table.cells[at].column
    heads = takewhile(lambda cell: cell.row == 0, table.cells)
    head = next((cell for cell in heads if cell.column <= column < cell.column + cell.columns), None)
    return head is not None and SOURCE.fullmatch(_text(document, head).strip(" ?:")) is not None


class Own(msgspec.Struct, frozen=True):
    """What a row tells of the operator's own collection."""

    denied: bool


def of_own_data(document: Document, record: Record) -> Own | None:
    """Return what a row that also names recipients tells of the operator's own collection; None = it is of a list of recipients.

    Such tables name the information before the recipients, and their header or the line above says that "we collect" it.
    """
    information, name = record.fields.get("information"), record.fields.get("name", record.fields.get("company"))
    table = next((one for one in document.tables if one.start <= record.start < one.end), None)
    if not record.from_table or table is None or information is None or name is None or name[0] < information[0]:
        return None
    grid = table.grid()
    at = next((i for i, block in enumerate(document.blocks) if block.start >= table.start), 0)
    above = document.words(document.blocks[at - 1])[-_LINE:] if at else ""
    words = simplified(" ".join((above, *(document.words(cell) for cell in grid[0] if cell is not None))))
    if not _OURS.search(words) or SDK_WORD.search(words):
        return None
    heads = [_text(document, cell).strip() if cell is not None else "" for cell in grid[0]]
    row = next((cells for cells in grid if any(c is not None and c.start == information[0] for c in cells)), ())
    denied = any(
        cell is not None and _COLLECTED.fullmatch(head) and _NO.fullmatch(_text(document, cell).strip())
        for head, cell in zip(heads, row, strict=False)
    )
    return Own(denied)


def _text(document: Document, cell: Cell) -> str:
    return simplified(document.words(cell))


def _best(body: Sequence[Sequence[Cell | None]], holds: Callable[[Cell], bool]) -> int:
    """Return the column of which most cells hold something, -1 = of none enough of them do."""
    shares = [
        sum(cell is not None and holds(cell) for cell in column) / len(body) for column in zip(*body, strict=False)
    ]
    best = max(range(len(shares)), key=lambda column: shares[column])
    return best if shares[best] >= _ENOUGH else -1
