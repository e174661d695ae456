"""PDF -> blocks, through PDFium (built without its script engine: nothing in a file is run)."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from consentry.model.document import BlockKind
from consentry.model.text import Text
from consentry.policy.reading.builder import Builder
from consentry.policy.reading.columns import rows_from
from consentry.policy.reading.images import Recogniser
from consentry.policy.reading.lines import BULLET, MARKER
from consentry.policy.reading.loose import loose_rows
from consentry.policy.reading.ruled import Grid, Ink, find_grids
from consentry.policy.reading.unreadable import Unreadable

if TYPE_CHECKING:
    from PIL.Image import Image

_NO_TEXT = 10  #: characters; a page with fewer is a picture, where it holds one
_HEADING_RATIO = 1.15
_DIGITS = re.compile(r"\d+")
_MAX_OBJECTS = 20_000
_SCALE = 2.0  #: of a page that is a picture: 144 dots per inch
_MAX_LINES = 200  #: of such a table with cells of several lines
_MAX_ROWS = 60  #: of a table that nothing draws
_LONGEST_SIDE = 8_000.0  #: pixels of such a page


class _Char(msgspec.Struct, frozen=True, array_like=True):
    text: str
    index: int
    left: float
    bottom: float
    right: float
    top: float
    size: float


class PageLine(msgspec.Struct, frozen=True):
    """Characters on one base line."""

    chars: tuple[_Char, ...]

    @property
    def text(self) -> str:
        return "".join(char.text for char in self.chars)

    @property
    def size(self) -> float:
        return max((char.size for char in self.chars if not char.text.isspace()), default=0.0)

    @property
    def left(self) -> float:
        return self.chars[0].left

    @property
    def right(self) -> float:
        return max(char.right for char in self.chars)

    @property
    def middle(self) -> float:
        return (self.chars[0].top + self.chars[0].bottom) / 2


class _Page(msgspec.Struct, frozen=True):
    number: int
    lines: tuple[PageLine, ...]
    grids: tuple[Grid, ...]
    picture: bool  #: hardly any text, but an image


def read_pdf(builder: Builder, data: bytes, recogniser: Recogniser) -> None:
    """Feed the builder. Raises Unreadable where the file is encrypted or no PDF."""
    try:
        document = pdfium.PdfDocument(data)
        total = len(document)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise Unreadable(
                Text(zh="PDF 已加密，需要密码才能打开", en="the PDF is encrypted and needs a password")
            ) from None
        raise Unreadable(Text(zh=f"PDF 无法打开：{error}", en=f"the PDF cannot be opened: {error}")) from None
    try:
        if total > builder.limits.pages:
            builder.partial(
                Text(
                    zh=f"PDF 共 {total} 页，只读了前 {builder.limits.pages} 页",
                    en=f"the PDF has {total} pages: only the first {builder.limits.pages} were read",
                )
            )
        _read_pages(builder, document, recogniser)
    finally:
        document.close()


def _read_pages(builder: Builder, document: pdfium.PdfDocument, recogniser: Recogniser) -> None:
    pages = list(_pages(builder, document))
    repeated = _repeated(pages)
    body = _body_size(pages)
    for page in pages:
        if builder.full:
            return
        part = builder.part(f"page {page.number + 1}")
        if page.picture:
            recogniser.read(builder, _picture(document, page.number, recogniser), part, f"{page.number + 1}")
        _PageWriter(builder, part, body).write(page, repeated)


def _picture(document: pdfium.PdfDocument, number: int, recogniser: Recogniser) -> Image | None:
    """Return a page as a picture of at most so many pixels that the recogniser takes it."""
    if not recogniser.available:
        return None
    width, height = document[number].get_size()
    scale = min(_SCALE, _LONGEST_SIDE / max(width, height, 1.0), (recogniser.pixels / max(width * height, 1.0)) ** 0.5)
    image: Image = document[number].render(scale=scale).to_pil()
    return image


def _pages(builder: Builder, document: pdfium.PdfDocument) -> Iterator[_Page]:
    characters = 0
    for number in range(min(len(document), builder.limits.pages)):
        try:
            page = document[number]
            chars = _characters(page)
            grids, images = _drawn(page)
        except pdfium.PdfiumError as error:
            builder.partial(
                Text(zh=f"第 {number + 1} 页无法读取：{error}", en=f"page {number + 1} cannot be read: {error}")
            )
            continue
        shown = sum(not char.text.isspace() for char in chars)
        yield _Page(number, tuple(_lines(chars)), tuple(grids), shown < _NO_TEXT and images > 0)
        page.close()
        characters += len(chars)
        if characters > builder.limits.characters:
            builder.partial(
                Text(zh=f"第 {number + 1} 页之后超出文本长度上限", en=f"the text is too long from page {number + 1} on")
            )
            return


def _characters(page: pdfium.PdfPage) -> list[_Char]:
    textpage = page.get_textpage()
    found: list[_Char] = []
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    handle = textpage.raw
    for index in range(textpage.count_chars()):
        code = raw.FPDFText_GetUnicode(handle, index)
        if 0xD800 <= code < 0xDC00:
            low = raw.FPDFText_GetUnicode(handle, index + 1)
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) if 0xDC00 <= low < 0xE000 else 0
        if code == 0 or 0xDC00 <= code < 0xE000 or code > 0x10FFFF:
            continue
        raw.FPDFText_GetCharBox(handle, index, left, right, bottom, top)
        size = raw.FPDFText_GetFontSize(handle, index)
        found.append(_Char(chr(code), index, left.value, bottom.value, right.value, top.value, size))
    textpage.close()
    return found


def _drawn(page: pdfium.PdfPage) -> tuple[list[Grid], int]:
    """Return the ruled tables and how many images there are."""
    inks: list[Ink] = []
    images = 0
    for count, item in enumerate(page.get_objects(max_depth=4)):
        if count >= _MAX_OBJECTS:
            break
        if item.type == raw.FPDF_PAGEOBJ_IMAGE:
            images += 1
        elif item.type == raw.FPDF_PAGEOBJ_PATH:
            left, bottom, right, top = item.get_bounds()
            inks.append(Ink(left, bottom, right, top))
    return find_grids(inks), images


def _lines(chars: list[_Char]) -> Iterator[PageLine]:
    """Yield lines in the file's reading order: PDFium puts a break where the base line changes."""
    line: list[_Char] = []
    for char in chars:
        if char.text in "\r\n":
            if line:
                yield PageLine(tuple(line))
            line = []
        else:
            line.append(char)
    if line:
        yield PageLine(tuple(line))


def _repeated(pages: list[_Page]) -> set[str]:
    """Return the first and last lines that most pages share: running titles and page numbers."""
    if len(pages) < 3:
        return set()
    counted = Counter(
        _DIGITS.sub("0", line.text.strip())
        for page in pages
        for line in {*page.lines[:2], *page.lines[-2:]}
        if line.text.strip()
    )
    return {text for text, count in counted.items() if count * 2 > len(pages) and len(text) < 80}


def _body_size(pages: list[_Page]) -> float:
    sizes = Counter(round(line.size, 1) for page in pages for line in page.lines for _ in line.chars)
    return sizes.most_common(1)[0][0] if sizes else 0.0


class _PageWriter:
    """Writes the lines of one page: those inside a ruled table as its cells."""

    def __init__(self, builder: Builder, part: int, body: float) -> None:
        self._builder = builder
        self._part = part
        self._body = body

    def write(self, page: _Page, repeated: set[str]) -> None:
        edge = {id(line) for line in (*page.lines[:2], *page.lines[-2:])}
        lines = [
            line
            for line in page.lines
            if line.text.strip() and not (id(line) in edge and _DIGITS.sub("0", line.text.strip()) in repeated)
        ]
        right = max((line.right for line in lines), default=0.0)
        before: PageLine | None = None
        done: set[int] = set()
        taken = 0  #: lines up to this one belong to a table that nothing draws
        tried = 0  #: before this line no such table begins
        for at, line in enumerate(lines):
            if at < taken:
                continue
            grid = next((g for g in page.grids if g.holds(line.left, line.middle)), None)
            if grid is not None:
                if id(grid) not in done:
                    done.add(id(grid))
                    self._table(grid, lines)
                before = None
                continue
            if rows := rows_from([other.chars for other in lines[at : at + _MAX_ROWS]], 0):
                self._columns(rows)
                taken, before = at + len(rows), None
                continue
            loose, height = self._loose(lines, at) if at >= tried else ([], 0)
            tried = max(tried, at + height // 2)  # where much was looked at in vain, not every line is tried again
            if loose:
                self._columns(loose)
                taken, before = at + height, None
                continue
            self._line(line, before, right)
            before = line
        # a paragraph may go on over the page break: the block is left open only inside a page
        self._builder.close()

    def _loose(self, lines: list[PageLine], at: int) -> tuple[list[list[list[_Char]]], int]:
        return loose_rows([line.chars for line in lines[at : at + _MAX_LINES]], 0)

    def _line(self, line: PageLine, before: PageLine | None, right: float) -> None:
        builder = self._builder
        if before is not None and self._continues(before, line, right):
            builder.add("\n", line.chars[0].index, self._part)
        elif line.size > self._body * _HEADING_RATIO and len(line.text) < 80:
            builder.open(BlockKind.HEADING, 1 if line.size > self._body * 1.5 else 2)
        else:
            builder.open(BlockKind.ITEM if BULLET.match(line.text) else BlockKind.PARAGRAPH, 1)
        for char in line.chars:
            builder.add(char.text, char.index, self._part)

    def _continues(self, before: PageLine, line: PageLine, right: float) -> bool:
        if abs(before.size - line.size) > 0.5 or MARKER.match(line.text):
            return False
        gap = before.middle - line.middle
        size = max(before.size, 1.0)
        if gap > size * 2.6 or gap < -size:
            return False
        return before.right >= right - size * 2.5 or (line.left < before.left - size and gap < size * 2)

    def _table(self, grid: Grid, lines: list[PageLine]) -> None:
        builder = self._builder
        cells: dict[tuple[int, int], list[_Char]] = {}
        for line in lines:
            if not grid.holds(line.left, line.middle) and not grid.holds(line.right - 1, line.middle):
                continue
            for char in line.chars:
                place = grid.place((char.left + char.right) / 2, (char.top + char.bottom) / 2)
                if place is not None:
                    cells.setdefault(place, []).append(char)
        builder.open_table()
        for row in range(grid.height):
            builder.open_row()
            for column in range(grid.width):
                builder.open_cell(header=row == 0)
                self._cell(cells.get((row, column), []))
        builder.close_table()

    def _columns(self, rows: list[list[list[_Char]]]) -> None:
        self._builder.open_table()
        for at, row in enumerate(rows):
            self._builder.open_row()
            for cell in row:
                self._builder.open_cell(header=at == 0)
                self._cell(cell)
        self._builder.close_table()

    def _cell(self, chars: list[_Char]) -> None:
        before: _Char | None = None
        for char in chars:
            if before is not None and (before.bottom + before.top) / 2 - (char.bottom + char.top) / 2 > char.size * 0.6:
                self._builder.add("\n", char.index, self._part)
            self._builder.add(char.text, char.index, self._part)
            if not char.text.isspace():
                before = char
