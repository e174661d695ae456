"""Lines of plain text -> blocks: hard-wrapped lines are joined, bullets and tab-separated tables recognised."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator, Sequence

import msgspec

from consentry.model.document import BlockKind
from consentry.policy.reading.aligned import Piece, aligned_rows
from consentry.policy.reading.builder import Builder

#: what begins a numbered or bulleted line: 一、 （一） 1. 1.2.3 (a) 第一条 • -
MARKER = re.compile(
    r"\s{0,20}(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十百0-9]{1,4}[章节節条條部款]"
    r"|[（(][一二三四五六七八九十0-9a-zA-Z]{1,3}[)）]|[0-9]{1,3}(?:[.．][0-9]{1,3}){0,4}[、.．)）\s]"
    r"|[a-zA-Z][.)）]\s|[•●○■□◆◇▪·※➢★*＊–—-]\s{0,3}(?=\S))"
)
BULLET = re.compile(r"\s{0,20}[•●○■□◆◇▪·※➢★*＊–—-]\s{1,3}(?=\S)")
_FEWEST_RULED = 2  #: columns, where a line is drawn below the header
_FEW = 4  #: lines that tell how a text was broken
_TAB = re.compile(r"\t")
_SPACES = re.compile(r" {3,}|\u3000{2,}|(?<=\S)(?: {2}|\u3000)(?=\S)")
_SET_APART = re.compile(r"  |\.{3}|…{2}|·{3}|_{4}")  #: what a column may stand behind
_PIPES = re.compile(r"\s*[|│┃｜]\s*")
_GAPS = ((_TAB, 2, 2), (_PIPES, 2, 2), (_SPACES, 3, 3))  #: what sets columns apart, the fewest columns and lines
_RULE = re.compile(r"(?=[^\n]*[-=─━]{3})[\s|+=─━│┃┼├┤┌┐└┘┬┴:-]{3,400}")  #: a line that only draws a table
#: what sets the parts of a line apart that is an entry of a list: "Bugly; a company; crash logs"
_PARTS = (re.compile(r"[;；](?=.)"), re.compile(r"\s[—–-]{1,2}\s|——"), re.compile(r"\s/\s"))
_FINAL = "。！？；：…!?;:.”』」）)"
_KEYED = re.compile(
    r"\s{0,20}[^\s:：,，.。;；][^:：,，.。;；]{0,30}(?:\s:\s|:\s{2,}|：)\s{0,20}\S"
)  #: "Purpose   : analytics"


class Line(msgspec.Struct, frozen=True):
    """A line of a source without its break."""

    text: str
    start: int  #: offset of its first character in the source part
    part: int = 0


def split(source: str) -> Iterator[Line]:
    """Yield the lines of `source`."""
    at = 0
    for line in source.splitlines(keepends=True):
        yield Line(line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"), at)
        at += len(line)


def width(text: str) -> int:
    """Return the columns that `text` takes: wide characters take two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Return whether lines were broken at a fixed width: most long ones are nearly equally long, or most of the longest
    ones end within a sentence that the next line goes on with.
    """
    widths = sorted(width(line.text.rstrip()) for line in lines if line.text.strip())
    if len(widths) < 6 or widths[-1] > 140 or widths[-1] < 40:
        return False
    full = sum(size >= widths[-1] * 0.8 for size in widths)
    if full * 2 >= len(widths):
        return True
    long = [
        line.text.rstrip()[-1:] in _FINAL
        for line, after in itertools.pairwise(lines)
        if width(line.text.rstrip()) >= widths[-1] * 0.85 and after.text.strip() and not MARKER.match(after.text)
    ]
    return len(long) >= _FEW and sum(long) * 3 <= len(long)


def read_lines(builder: Builder, lines: Sequence[Line], *, wrapped: bool | None = None) -> None:
    """Feed the builder. `wrapped` = lines were broken at a fixed width; None = find out."""
    joining = is_wrapped(lines) if wrapped is None else wrapped
    full = max((width(line.text.rstrip()) for line in lines), default=0) * 0.8
    before: Line | None = None
    first: Line | None = None  #: the line that the block begins with
    index = 0
    texts = [line.text for line in lines]
    while index < len(lines) and not builder.full:
        rows = _table_rows(lines, index)
        aligned, taken = aligned_rows(texts, index) if _SET_APART.search(texts[index]) else ([], 0)
        if taken > rows:
            _read_aligned(builder, lines, aligned)
            index += taken
            before = None
            continue
        if rows:
            _read_table(builder, lines[index : index + rows])
            index += rows
            before = None
            continue
        line = lines[index]
        index += 1
        if not line.text.strip():
            builder.close()
            before = None
            continue
        hangs = before is not None and first is not None and _hangs(first, before, line)
        if not (hangs or (joining and before is not None and _continues(before, line, full))):
            first = line
            bullet = BULLET.match(line.text)
            builder.open(BlockKind.ITEM if bullet else BlockKind.PARAGRAPH, 1 if bullet else 0)
        else:
            builder.add("\n", line.start, line.part)
        bullet = BULLET.match(line.text) if not hangs and (before is None or not joining) else None
        skipped = bullet.end() if bullet else 0
        builder.add(line.text[skipped:], line.start + skipped, line.part)
        before = line
    builder.close()


def _continues(before: Line, line: Line, full: float) -> bool:
    """Return whether `line` goes on with the sentence of the line before."""
    text = before.text.rstrip()
    if (_KEYED.match(before.text) and _KEYED.match(line.text)) or MARKER.match(line.text):
        return False
    if _are_entries(text, line.text.strip()):
        return False
    if line.text[:1] in " \t\u3000" and before.text[:1] not in " \t\u3000" and text[-1:] in _FINAL:
        return False
    return width(text) >= full or (text[-1:] not in _FINAL and width(text) >= full * 0.8)


def _hangs(first: Line, before: Line, line: Line) -> bool:
    """Return whether a line goes on with a list or a bracket that the line before leaves open: it is set deeper than the first one."""
    marker = MARKER.match(before.text)
    text = before.text[marker.end() if marker else 0 :].rstrip()
    if MARKER.match(line.text) or _KEYED.match(line.text) or _indent(line.text) <= _indent(first.text):
        return False
    opened = sum(text.count(mark) for mark in "(（") > sum(text.count(mark) for mark in ")）")
    return text[-1:] in "，、," or opened


def _indent(text: str) -> int:
    return width(text[: len(text) - len(text.lstrip(" \t\u3000"))])


def _are_entries(before: str, line: str) -> bool:
    """Return whether two lines are made alike, of as many parts each: entries of a list, not one sentence that was broken."""
    least = 3 if line[:1].islower() else 2
    counts = ((len(gap.findall(before)), len(gap.findall(line))) for gap in _PARTS)
    return any(one == other >= least for one, other in counts)


def _table_rows(lines: Sequence[Line], at: int) -> int:
    """Return how many lines from `at` on are a table: two or more with as many columns, set apart by a tab or a bar each or
    by several spaces (then three columns or more, and three lines). Lines that are drawn between them belong to it.
    """
    begin = at
    while begin < len(lines) and _RULE.fullmatch(lines[begin].text):
        begin += 1
    if begin == len(lines):
        return 0
    ruled = begin + 1 < len(lines) and _RULE.fullmatch(lines[begin + 1].text) is not None
    for gap, columns, least in _GAPS:
        count = len(_cells(lines[begin], gap))
        if count < (_FEWEST_RULED if ruled else columns):
            continue
        end = begin
        rows = 0
        while end < len(lines) and (
            (drawn := _RULE.fullmatch(lines[end].text) is not None) or len(_cells(lines[end], gap)) == count
        ):
            rows += not drawn
            end += 1
        if rows >= least:
            return end - at
    return 0


def _cells(line: Line, gap: re.Pattern[str]) -> list[tuple[int, int]]:
    """Return where the cells of a line stand."""
    text = line.text.rstrip()
    start = len(line.text) - len(line.text.lstrip(" \u3000"))
    cells: list[tuple[int, int]] = []
    for match in gap.finditer(text, start):
        cells.append((start, match.start()))
        start = match.end()
    cells.append((start, len(text)))
    if gap is _PIPES and len(cells) > 2:  # the table's border
        cells = cells[1:] if cells[0][1] <= cells[0][0] else cells
        cells = cells[:-1] if cells[-1][1] <= cells[-1][0] else cells
    return cells


def _read_aligned(builder: Builder, lines: Sequence[Line], rows: Sequence[Sequence[Sequence[Piece]]]) -> None:
    builder.open_table()
    for row, cells in enumerate(rows):
        builder.open_row()
        for pieces in cells:
            builder.open_cell(header=row == 0 and len(cells) > _FEWEST_RULED)
            for at, start, end in pieces:
                builder.add(lines[at].text[start:end], lines[at].start + start, lines[at].part)
                builder.add("\n", lines[at].start + end, lines[at].part)
    builder.close_table()


def _read_table(builder: Builder, lines: Sequence[Line]) -> None:
    rows = [line for line in lines if not _RULE.fullmatch(line.text)]
    ruled = len(lines) > 1 and _RULE.fullmatch(lines[1].text) is not None
    gap = next(
        gap for gap, columns, _ in _GAPS if rows and len(_cells(rows[0], gap)) >= (_FEWEST_RULED if ruled else columns)
    )
    builder.open_table()
    for row, line in enumerate(rows):
        builder.open_row()
        for start, end in _cells(line, gap):
            builder.open_cell(header=row == 0)
            builder.add(line.text[start:end], line.start + start, line.part)
    builder.close_table()
