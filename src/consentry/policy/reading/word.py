"""DOCX -> blocks: the package's XML read as a stream, under limits of bytes that really come out of the inflater.

Own code because the kept library builds the whole tree in memory and has no limit on what a member inflates to.
"""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from xml.parsers import expat

from consentry.model.document import BlockKind
from consentry.model.text import Text
from consentry.policy.reading.builder import Builder
from consentry.policy.reading.unreadable import Unreadable

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_R_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_CHUNK = 1 << 16
_OFF = frozenset(("0", "false", "off", "none"))
_MAX_SPAN = 1_000


def read_docx(builder: Builder, data: bytes) -> None:
    """Feed the builder with the main document. Raises Unreadable where `data` is no DOCX."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _DAMAGED as error:
        raise Unreadable(Text(zh=f"DOCX 压缩包损坏：{error}", en=f"the DOCX archive is damaged: {error}")) from None
    with archive:
        budget = _Budget(builder.limits.inflated_bytes)
        names = set(archive.namelist())
        if "EncryptedPackage" in names or any(info.flag_bits & 1 for info in archive.infolist()[:1000]):
            raise Unreadable(Text(zh="DOCX 已加密", en="the DOCX is encrypted"))
        if "word/document.xml" not in names:
            raise Unreadable(Text(zh="不是 DOCX：没有 word/document.xml", en="no DOCX: word/document.xml is missing"))
        try:
            styles = _Styles(budget.chunks(archive, "word/styles.xml") if "word/styles.xml" in names else iter(()))
            rels = "word/_rels/document.xml.rels"
            links = _Relations(budget.chunks(archive, rels) if rels in names else iter(())).targets
        except (expat.ExpatError, _Refused, *_DAMAGED) as error:
            builder.partial(Text(zh=f"样式或链接未能读取：{error}", en=f"styles or links could not be read: {error}"))
            styles, links = _Styles(iter(())), {}
        _run(_Body(builder, styles.levels, links), budget.chunks(archive, "word/document.xml"), builder)


class _Refused(ValueError):
    """The XML declares a document type, or inflates to more than is allowed."""


#: all that the archive reader raises for damaged members: offsets before the file are a ValueError
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)


class _Budget:
    """Counts the bytes that come out of the inflater, over all members."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._left = limit

    def chunks(self, archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
        with archive.open(name) as member:
            while True:
                chunk = member.read(_CHUNK)
                if not chunk:
                    return
                self._left -= len(chunk)
                if self._left < 0:
                    raise _Refused(f"{posixpath.basename(name)}: > {self._limit >> 20} MiB")
                yield chunk


def _run(body: _Body, chunks: Iterator[bytes], builder: Builder) -> None:
    try:
        _parse(body, chunks)
    except (expat.ExpatError, _Refused, *_DAMAGED) as error:
        body.end()
        if not builder.position:
            raise Unreadable(
                Text(zh=f"DOCX 正文无法读取：{error}", en=f"the DOCX text cannot be read: {error}")
            ) from None
        builder.partial(
            Text(
                zh=f"DOCX 正文在此之后无法读取：{error}",
                en=f"the DOCX text cannot be read beyond its last words here: {error}",
            )
        )


class _Handler:
    """What a pass over an XML member does."""

    full = False

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end_element(self, name: str) -> None:
        """An element ends."""

    def characters(self, text: str) -> None:
        """Characters inside an element."""


def _parse(handler: _Handler, chunks: Iterator[bytes]) -> None:
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: handler.begin(_plain(name), attributes)
    parser.EndElementHandler = lambda name: handler.end_element(_plain(name))
    parser.CharacterDataHandler = handler.characters

    def refuse(*_: object) -> None:
        raise _Refused("a document type declaration")

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    for chunk in chunks:
        parser.Parse(chunk, False)
        if handler.full:
            return
    parser.Parse(b"", True)


def _plain(name: str) -> str:
    """Return `w:p` for the names of the main namespace, the local name in others' with `?`."""
    space, _, local = name.rpartition("}")
    return f"w:{local}" if space in (_W, _W_STRICT) else f"?{local}"


def _value(attributes: dict[str, str], name: str, *spaces: str) -> str:
    for space in spaces or (_W, _W_STRICT):
        if f"{space}}}{name}" in attributes:
            return attributes[f"{space}}}{name}"]
    return ""


class _Styles(_Handler):
    """Which paragraph styles are headings, and of which level."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self.levels: dict[str, int] = {}
        self._style = ""
        _parse_if_any(self, chunks)

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "w:style":
            self._style = _value(attributes, "styleId")
        elif name == "w:name":
            words = _value(attributes, "val").lower().split()
            if len(words) == 2 and words[0] in ("heading", "标题") and words[1].isdigit():
                self.levels[self._style] = int(words[1])
            elif words == ["title"]:
                self.levels[self._style] = 1
        elif name == "w:outlineLvl" and self._style:
            level = _value(attributes, "val")
            if level.isdigit() and int(level) < 9:
                self.levels.setdefault(self._style, int(level) + 1)


class _Relations(_Handler):
    """Targets of external links by id."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self.targets: dict[str, str] = {}
        _parse_if_any(self, chunks)

    def begin(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 - the names differ by namespace
        if attributes.get("TargetMode") == "External" and len(self.targets) < 10_000:
            self.targets[attributes.get("Id", "")] = attributes.get("Target", "")


def _parse_if_any(handler: _Handler, chunks: Iterator[bytes]) -> None:
    first = next(chunks, None)
    if first is not None:

        def again() -> Iterator[bytes]:
            yield first
            yield from chunks

        _parse(handler, again())


class _Body(_Handler):
    """Feeds the builder. Deleted text (tracked changes) and hidden text are left out."""

    def __init__(self, builder: Builder, levels: dict[str, int], links: dict[str, str]) -> None:
        self._builder = builder
        self._levels = levels
        self._links = links
        self._paragraphs = 0
        self._part = 0
        self._offset = 0
        self._heading = False
        self._text = False
        self._skipped = 0  #: depth inside elements whose text is not the document's
        self._run_marks: set[str] = set()
        self._run_start = 0
        self._in_run = False
        self._hidden = False
        self._link_start = 0
        self._link_target = ""
        self._cell_columns = 1
        self._cell_open = False

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self.full = self._builder.full
        if self._skipped or name in ("w:del", "w:moveFrom", "?Fallback", "w:txbxContent"):
            self._skipped += 1
            return
        handler = _BEGIN.get(name)
        if handler is not None:
            handler(self, attributes)

    def end_element(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
            return
        handler = _END.get(name)
        if handler is not None:
            handler(self)

    def characters(self, text: str) -> None:
        if self._text and not self._skipped and not self._hidden:
            self._outside_paragraphs()
            self._builder.add(text, self._offset, self._part)
            self._offset += len(text)

    def end(self) -> None:
        """The stream broke off."""
        self._builder.close()

    # -- paragraphs and runs

    def _outside_paragraphs(self) -> None:
        """Give words that stand before the first paragraph a part of the source: nothing else would be theirs."""
        if not self._builder.parts:
            self._part = self._builder.part("before paragraph 1")

    def _paragraph(self, _: dict[str, str]) -> None:
        self._paragraphs += 1
        self._part = self._builder.part(f"paragraph {self._paragraphs}")
        self._offset = 0
        self._heading = False
        self._builder.open(BlockKind.PARAGRAPH)

    def _style(self, attributes: dict[str, str]) -> None:
        level = self._levels.get(_value(attributes, "val"), 0)
        if level:
            self._heading = True
            self._builder.open(BlockKind.HEADING, level)

    def _outline(self, attributes: dict[str, str]) -> None:
        level = _value(attributes, "val")
        if level.isdigit() and int(level) < 9:
            self._heading = True
            self._builder.open(BlockKind.HEADING, int(level) + 1)

    def _numbered(self, attributes: dict[str, str]) -> None:
        level = _value(attributes, "val")
        if not self._heading:
            self._builder.open(BlockKind.ITEM, min(9, int(level)) + 1 if level.isdigit() else 1)

    def _run(self, _: dict[str, str]) -> None:
        self._in_run, self._hidden = True, False
        self._run_marks.clear()
        self._run_start = self._builder.position

    def _mark(self, kind: str, attributes: dict[str, str]) -> None:
        if self._in_run and _value(attributes, "val") not in _OFF:
            self._run_marks.add(kind)

    def _vanish(self, attributes: dict[str, str]) -> None:
        self._hidden = self._in_run and _value(attributes, "val") not in _OFF

    def _end_run(self) -> None:
        for kind in sorted(self._run_marks):
            self._builder.emphasise(self._run_start, self._builder.position, kind)
        self._in_run, self._hidden = False, False

    def _begin_text(self, _: dict[str, str]) -> None:
        self._text = True

    def _end_text(self) -> None:
        self._text = False

    def _break(self, _: dict[str, str]) -> None:
        self._builder.close()

    def _tab(self, _: dict[str, str]) -> None:
        self._outside_paragraphs()
        self._builder.add(" ", self._offset, self._part)

    def _link(self, attributes: dict[str, str]) -> None:
        self._link_start = self._builder.position
        self._link_target = self._links.get(_value(attributes, "id", _R, _R_STRICT), "")

    def _end_link(self) -> None:
        self._builder.link(self._link_start, self._builder.position, self._link_target)

    # -- tables

    def _cell(self, _: dict[str, str]) -> None:
        self._cell_columns, self._cell_open = 1, True
        self._builder.open_cell()

    def _span(self, attributes: dict[str, str]) -> None:
        digits = _value(attributes, "val")[:5]
        if self._cell_open and digits.isdigit() and int(digits) > 1:
            self._builder.respan(columns=min(_MAX_SPAN, int(digits)))

    def _merge(self, attributes: dict[str, str]) -> None:
        if _value(attributes, "val") != "restart":
            self._builder.respan(continued=True)

    def _end_cell(self) -> None:
        self._cell_open = False
        self._builder.close_cell()


_BEGIN = {
    "w:p": _Body._paragraph,
    "w:pStyle": _Body._style,
    "w:outlineLvl": _Body._outline,
    "w:ilvl": _Body._numbered,
    "w:r": _Body._run,
    "w:b": lambda body, attributes: body._mark("bold", attributes),
    "w:u": lambda body, attributes: body._mark("underline", attributes),
    "w:i": lambda body, attributes: body._mark("italic", attributes),
    "w:vanish": _Body._vanish,
    "w:t": _Body._begin_text,
    "w:br": _Body._break,
    "w:tab": _Body._tab,
    "w:hyperlink": _Body._link,
    "w:tbl": lambda body, _: body._builder.open_table(),
    "w:tr": lambda body, _: body._builder.open_row(),
    "w:tc": _Body._cell,
    "w:gridSpan": _Body._span,
    "w:vMerge": _Body._merge,
}
_END = {
    "w:p": lambda body: body._builder.close(),
    "w:r": _Body._end_run,
    "w:t": _Body._end_text,
    "w:hyperlink": _Body._end_link,
    "w:tbl": lambda body: body._builder.close_table(),
    "w:tc": _Body._end_cell,
}
