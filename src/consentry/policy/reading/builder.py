"""Puts a document together from characters in reading order, and keeps the way back to the source."""

from __future__ import annotations

from array import array
from bisect import bisect_left

import msgspec

from consentry.model.coverage import CoverageStatus
from consentry.model.document import Block, BlockKind, Cell, Emphasis, Link, Segment, Table
from consentry.model.text import Text
from consentry.policy.limits import Limits
from consentry.policy.reading.characters import is_cjk, is_direction_mark, is_dropped

_SPACE = frozenset(
    " \t\n\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_BREAKS = frozenset("\n\r")
_LEAST_LAYOUT = 4  #: blocks of a table that only sets a page


class _OpenTable:
    """A table whose cells are being read."""

    def __init__(self, start: int) -> None:
        self.start = start
        self.cells: list[Cell] = []
        self.row = -1
        self.column = 0
        self.taken: set[tuple[int, int]] = set()
        self.cell: tuple[int, int, int, bool] | None = None  #: rows, columns, start, header


class Builder:
    """Takes blocks and characters in reading order. A block that was not opened is a paragraph."""

    def __init__(self, limits: Limits, parts: tuple[str, ...] = ("",)) -> None:
        self.limits = limits
        self.parts: list[str] = list(parts)
        self.reasons: list[Text] = []
        self.title = ""
        self.full = False  #: a limit was reached: nothing more is taken
        self._chars: list[str] = []
        self._part = array("l")
        self._from = array("l")
        self._to = array("l")
        self._blocks: list[Block] = []
        self._links: list[Link] = []
        self._emphasis: list[Emphasis] = []
        self._tables: list[Table | None] = []
        self._open_tables: list[_OpenTable] = []
        self._kind = BlockKind.PARAGRAPH
        self._level = 0
        self._hidden = False
        self._start = 0
        self._space: tuple[int, int, int, bool] | None = None
        self._direction_marks = 0

    # -- text -------------------------------------------------------------------------------------------------------

    def part(self, name: str) -> int:
        """Return the index of a part of the source."""
        self.parts.append(name)
        return len(self.parts) - 1

    @property
    def position(self) -> int:
        """Return the offset at which the next character will stand."""
        return len(self._chars)

    def add(self, text: str, source: int, part: int = 0, *, whole: tuple[int, int] | None = None) -> None:
        """Add characters; character i comes from `source + i`, or all of them from the run `whole`."""
        if self.full:
            return
        room = self.limits.characters - len(self._chars) + 1  # one more, so that what is cut is noticed
        for index, char in enumerate(text[:room] if not text.isspace() else text):
            low, high = whole or (source + index, source + index + 1)
            if char in _SPACE:
                broken = char in _BREAKS or bool(self._space and self._space[3])
                self._space = (low, high, part, broken)
            elif is_dropped(char):
                self._direction_marks += is_direction_mark(char)
            else:
                if self._space is not None:
                    self._add_space(char)
                self._append(char, part, low, high)
        if len(self._chars) > self.limits.characters:
            self._stop(
                Text(
                    zh=f"文本超过 {self.limits.characters} 个字符，其后未读",
                    en=f"the text is longer than {self.limits.characters} characters: the rest was not read",
                )
            )

    def _add_space(self, following: str) -> None:
        """Keep one space for a run of white space: none at a block's start, none for a line break inside Chinese."""
        assert self._space is not None  # noqa: S101 - the caller looked
        low, high, part, broken = self._space
        self._space = None
        if len(self._chars) == self._start:
            return
        if broken and is_cjk(self._chars[-1]) and is_cjk(following):
            return
        self._append(" ", part, low, high)

    def _append(self, char: str, part: int, low: int, high: int) -> None:
        self._chars.append(char)
        self._part.append(part)
        self._from.append(low)
        self._to.append(high)

    # -- blocks -----------------------------------------------------------------------------------------------------

    def open(self, kind: BlockKind, level: int = 0, *, hidden: bool = False) -> None:
        """End the block before and begin one."""
        self.close()
        self._kind, self._level, self._hidden = kind, level, hidden

    def close(self) -> None:
        """End the block; one without characters leaves nothing behind. What follows is a paragraph."""
        self._space = None
        end = len(self._chars)
        if end > self._start:
            table = self._open_tables[-1] if self._open_tables and self._open_tables[-1].cell else None
            kind = BlockKind.CELL if table and self._kind is BlockKind.PARAGRAPH else self._kind
            self._blocks.append(
                Block(
                    kind=kind,
                    start=self._start,
                    end=end,
                    level=self._level,
                    hidden=self._hidden,
                    table=self._tables.index(None) if table and None in self._tables else -1,
                )
            )
            self._append("\n", self._part[-1], self._to[-1], self._to[-1])
            self._start = len(self._chars)
            if len(self._blocks) >= self.limits.blocks:
                self._stop(
                    Text(
                        zh=f"段落超过 {self.limits.blocks} 个，其后未读",
                        en=f"more than {self.limits.blocks} paragraphs: the rest was not read",
                    )
                )
        self._kind, self._level, self._hidden = BlockKind.PARAGRAPH, 0, False

    def link(self, start: int, end: int, target: str) -> None:
        """Remember a link over characters already added."""
        if end > start and target:
            self._links.append(Link(start=start, end=end, target=target[:2000]))

    def emphasise(self, start: int, end: int, kind: str) -> None:
        """Remember that characters already added stand out."""
        if end > start:
            self._emphasis.append(Emphasis(start=start, end=end, kind=kind))

    # -- tables -----------------------------------------------------------------------------------------------------

    def open_table(self) -> None:
        """Begin a table. A table inside a cell is read as part of that cell."""
        self.close()
        if not self._open_tables:
            self._tables.append(None)
        self._open_tables.append(_OpenTable(len(self._chars)))

    def open_row(self) -> None:
        """Begin a row."""
        self.close_cell()
        if len(self._open_tables) == 1:
            self._open_tables[0].row += 1
            self._open_tables[0].column = 0

    def open_cell(self, *, header: bool = False, rows: int = 1, columns: int = 1) -> None:
        """Begin a cell that spans `rows` and `columns`."""
        if len(self._open_tables) != 1:
            self.close()
            return
        self.close_cell()
        table = self._open_tables[0]
        table.row = max(table.row, 0)
        while (table.row, table.column) in table.taken:
            table.column += 1
        if len(table.taken) + rows * columns > self.limits.cells:
            rows = columns = 1
            if len(table.taken) >= self.limits.cells:
                self._stop(
                    Text(
                        zh=f"表格超过 {self.limits.cells} 个单元格，其后未读",
                        en=f"a table has more than {self.limits.cells} cells: the rest was not read",
                    )
                )
                return
        table.taken |= {(table.row + r, table.column + c) for r in range(rows) for c in range(columns)}
        table.cell = (max(1, rows), max(1, columns), len(self._chars), header)

    def respan(self, *, columns: int = 1, continued: bool = False) -> None:
        """Say of the open cell, before its words, that it is wider, or that it goes on with the one above."""
        if len(self._open_tables) != 1 or self._open_tables[0].cell is None:
            return
        table = self._open_tables[0]
        if continued:
            for index in range(len(table.cells) - 1, -1, -1):
                above = table.cells[index]
                if above.column == table.column and above.row + above.rows == table.row:
                    table.cells[index] = msgspec.structs.replace(above, rows=above.rows + 1)
                    table.column += above.columns
                    table.cell = None
                    return
            return
        rows, _, start, header = self._open_tables[0].cell
        columns = min(columns, max(1, self.limits.cells - len(table.taken)))
        table.taken |= {(table.row, table.column + c) for c in range(columns)}
        table.cell = (rows, columns, start, header)

    def close_cell(self) -> None:
        """End the cell, where one is open."""
        self.close()
        if len(self._open_tables) != 1 or self._open_tables[0].cell is None:
            return
        table = self._open_tables[0]
        rows, columns, start, header = table.cell or (1, 1, 0, False)
        table.cells.append(
            Cell(
                row=table.row,
                column=table.column,
                start=start,
                end=max(start, len(self._chars) - 1),
                header=header,
                rows=rows,
                columns=columns,
            )
        )
        table.column += columns
        table.cell = None

    def close_table(self) -> None:
        """End the table, where one is open."""
        if len(self._open_tables) > 1:
            self.close()
            self._open_tables.pop()
            return
        self.close_cell()
        if self._open_tables:
            table = self._open_tables.pop()
            if self._is_layout(table):
                self._tables.pop()
                return
            self._tables[-1] = Table(start=table.start, end=len(self._chars), cells=_fitted(table.cells))

    def _is_layout(self, table: _OpenTable) -> bool:
        """Return whether a table only sets a page: one cell with several blocks, or chapters in a cell. They become the page's own."""
        first = bisect_left(self._blocks, table.start, key=lambda block: block.start)
        inside = self._blocks[first:]
        titled = sum(block.kind is BlockKind.HEADING for block in inside)
        if len(inside) < _LEAST_LAYOUT or not (len(table.cells) == 1 or titled * 2 > len(table.cells)):
            return False
        self._blocks[first:] = [
            msgspec.structs.replace(
                block, kind=BlockKind.PARAGRAPH if block.kind is BlockKind.CELL else block.kind, table=-1
            )
            for block in inside
        ]
        return True

    # -- result -----------------------------------------------------------------------------------------------------

    def partial(self, reason: Text) -> None:
        """Say why the document is not whole."""
        if reason not in self.reasons:
            self.reasons.append(reason)

    def _stop(self, reason: Text) -> None:
        self.full = True
        self.partial(reason)

    def finish(self) -> Built:
        """End everything that is open and return what was built."""
        while self._open_tables:
            self.close_table()
        self.close()
        if self._direction_marks:
            self.partial(
                Text(
                    zh=f"文本含 {self._direction_marks} 个改变书写方向的控制符，显示的顺序可能与读取的不同",
                    en=f"the text holds {self._direction_marks} marks that change its direction: "
                    "what a reader sees may be ordered otherwise",
                )
            )
        return Built(
            text="".join(self._chars),
            blocks=tuple(self._blocks),
            tables=tuple(table for table in self._tables if table is not None),
            links=tuple(self._links),
            emphasis=tuple(self._emphasis),
            parts=tuple(self.parts),
            source=self._segments(),
            title=self.title,
            reasons=tuple(self.reasons),
        )

    def _segments(self) -> tuple[Segment, ...]:
        segments: list[Segment] = []
        start = 0
        total = len(self._chars)
        for at in range(1, total + 1):
            if at < total and self._part[at] == self._part[start]:
                unit = self._to[at - 1] - self._from[at - 1] == 1
                if unit and self._from[at] == self._to[at - 1] and self._to[at] - self._from[at] == 1:
                    continue
                if (self._from[at], self._to[at]) == (self._from[start], self._to[start]):
                    continue  # several characters of one reference or of one recognised line
            segments.append(Segment(start, at, self._part[start], self._from[start], self._to[at - 1]))
            start = at
        return tuple(segments)


class Built:
    """What a builder made: the fields of `Document` of the same names."""

    def __init__(
        self,
        *,
        text: str,
        blocks: tuple[Block, ...],
        tables: tuple[Table, ...],
        links: tuple[Link, ...],
        emphasis: tuple[Emphasis, ...],
        parts: tuple[str, ...],
        source: tuple[Segment, ...],
        title: str,
        reasons: tuple[Text, ...],
    ) -> None:
        self.text = text
        self.blocks = blocks
        self.tables = tables
        self.links = links
        self.emphasis = emphasis
        self.parts = parts
        self.source = source
        self.title = title
        self.reasons = reasons

    @property
    def status(self) -> CoverageStatus:
        """Return whether everything was read."""
        return CoverageStatus.PARTIAL if self.reasons else CoverageStatus.FINISHED


def _fitted(cells: list[Cell]) -> tuple[Cell, ...]:
    """Cut spans that reach beyond the table's last row."""
    last = max((cell.row for cell in cells), default=0)
    return tuple(
        cell if cell.row + cell.rows <= last + 1 else msgspec.structs.replace(cell, rows=last + 1 - cell.row)
        for cell in cells
    )
