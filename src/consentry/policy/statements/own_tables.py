"""Tables of what the operator itself collects or keeps: one column names information, whatever stands beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from consentry.model.document import Cell, Document
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.record import Record

_COLLECTING = re.compile(
    r"收集|获取|采集|处理|所需|需要的?信息|\b(?:collect|obtain|process|gather|receive|hold|need)s?\b|\bwhat (?:the app|we) "
)
_TIMES = re.compile(r"期限|时间|多久|\b(?:time|how long|period|retention|kept|keep)\b")
_DENIES = re.compile(r"^(?:我们)?不|\b(?:do not|does not|don't|never)\b")
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
    if not keeping and not _COLLECTING.search(words):
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


def _text(document: Document, cell: Cell) -> str:
    return simplified(document.words(cell))


def _best(body: Sequence[Sequence[Cell | None]], holds: Callable[[Cell], bool]) -> int:
    """Return the column of which most cells hold something, -1 = of none enough of them do."""
    shares = [
        sum(cell is not None and holds(cell) for cell in column) / len(body) for column in zip(*body, strict=False)
    ]
    best = max(range(len(shares)), key=lambda column: shares[column])
    return best if shares[best] >= _ENOUGH else -1
