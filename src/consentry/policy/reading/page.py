"""HTML -> blocks, tables, links, emphasis. Reads what a browser would show before any script runs."""

from __future__ import annotations

import re

from consentry.model.document import BlockKind
from consentry.model.text import Text
from consentry.policy.reading.builder import Builder
from consentry.policy.reading.markup import Tag, tokens

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "hr",
        "legend",
        "main",
        "nav",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "caption",
        "br",
        "ul",
        "ol",
        "menu",
        "dir",
    ]
)
_LISTS = frozenset(("ul", "ol", "menu", "dir"))
_CELLS = frozenset(("td", "th"))
_SKIPPED = frozenset(("head", "template", "svg", "math", "select", "object", "canvas", "audio", "video", "datalist"))
_EMPHASIS = {"b": "bold", "strong": "bold", "u": "underline", "ins": "underline", "em": "italic", "i": "italic"}
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_BOLD = re.compile(r"font-weight\s{0,5}:\s{0,5}(bold|bolder|[6-9]00)", re.IGNORECASE)
_UNDERLINE = re.compile(r"text-decoration[a-z-]{0,10}\s{0,5}:[^;]{0,40}underline", re.IGNORECASE)
_COLOUR = re.compile(
    r"(?<![-\w])color\s{0,5}:\s{0,5}(red|#(?:f00|ff0000|e[0-9a-f]{5}|d[0-9a-f][0-3][0-9a-f]{3})\b)", re.IGNORECASE
)
_OVERRIDDEN = re.compile(r"unicode-bidi\s{0,5}:\s{0,5}(?:bidi|isolate)-override", re.IGNORECASE)
_REVERSED = Text(
    zh="网页指定了文字方向，显示的顺序可能与读取的不同",
    en="the page sets the direction of text: what is shown may be ordered otherwise",
)
_HIDDEN = re.compile(r"display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden", re.IGNORECASE)
_MAX_SPAN = 1_000
_MIN_SHOWN = 40  #: letters; a page with scripts that shows less is filled by them


class _Open:
    """An element that is open, and what its end ends."""

    __slots__ = ("emphasis", "hidden", "link", "name", "start")

    def __init__(self, name: str, start: int, emphasis: str, link: str, hidden: bool) -> None:
        self.name, self.start, self.emphasis, self.link, self.hidden = name, start, emphasis, link, hidden


class PageReader:
    """Feeds a builder with the content of HTML."""

    def __init__(self, builder: Builder, part: int = 0, offset: int = 0) -> None:
        """`offset` is added to every source offset: the HTML is a piece of a larger source."""
        self._builder = builder
        self._part = part
        self._offset = offset
        self._stack: list[_Open] = []
        self._skipping = ""
        self._skip_depth = 0
        self._in_title = False
        self._lists = 0
        self._hidden = 0
        self._scripts = 0

    def read(self, source: str) -> None:
        """Read all of `source`."""
        before = self._builder.position
        for token in tokens(source):
            if self._builder.full:
                break
            if isinstance(token, Tag):
                self._tag(token)
            elif self._in_title:
                self._builder.title = f"{self._builder.title}{token.text}"[:500]
            elif not self._skipping:
                whole = (token.whole[0] + self._offset, token.whole[1] + self._offset) if token.whole else None
                self._builder.add(token.text, token.start + self._offset, self._part, whole=whole)
        while self._stack:
            self._pop()
        self._builder.close()
        self._builder.title = " ".join(self._builder.title.split())
        if self._scripts and self._builder.position - before < _MIN_SHOWN:
            self._builder.partial(
                Text(
                    zh="页面的文字由脚本生成，脚本不会被运行：请提供保存后的页面或文本",
                    en="scripts fill this page and are not run: give the page as saved by a browser, or its text",
                )
            )

    def _tag(self, tag: Tag) -> None:
        if tag.name == "title" and self._skipping in ("", "head"):
            self._in_title = not tag.closing
            return
        if tag.name == "script" and not tag.closing:
            self._scripts += 1
        if self._skipping:
            if tag.name == "body" and self._skipping == "head":
                self._skipping = ""
            else:
                self._skip(tag)
                return
        if tag.name in _SKIPPED:
            if not tag.closing:
                self._skipping, self._skip_depth = tag.name, 1
            return
        if tag.closing:
            self._end(tag.name)
        else:
            self._begin(tag)

    def _skip(self, tag: Tag) -> None:
        if tag.name == self._skipping:
            self._skip_depth += -1 if tag.closing else 1
            if self._skip_depth <= 0:
                self._skipping = ""

    # -- elements ---------------------------------------------------------------------------------------------------

    def _begin(self, tag: Tag) -> None:
        name, builder = tag.name, self._builder
        hidden = "hidden" in tag.attributes or bool(_HIDDEN.search(tag.attributes.get("style", "")))
        if name in ("p", "li", "dt", "dd", "tr", "td", "th", "option"):
            self._imply_end(name)
        self._begin_block(tag, hidden or self._hidden > 0)
        if name in _VOID:
            return
        self._hidden += hidden
        self._lists += name in _LISTS
        link = tag.attributes.get("href", "").strip() if name == "a" else ""
        style = tag.attributes.get("style", "")
        if name == "bdo" or _OVERRIDDEN.search(style):
            builder.partial(_REVERSED)
        if len(self._stack) >= builder.limits.depth:
            builder.partial(
                Text(
                    zh=f"元素嵌套超过 {builder.limits.depth} 层，更深处的结构未区分",
                    en=f"elements are nested more than {builder.limits.depth} deep: the structure below is not told apart",
                )
            )
            self._hidden -= hidden
            self._lists -= name in _LISTS
            return
        self._stack.append(_Open(name, builder.position, _EMPHASIS.get(name, "") or _styled(style), link, hidden))

    def _begin_block(self, tag: Tag, hidden: bool) -> None:
        name, builder = tag.name, self._builder
        if name in _HEADINGS:
            builder.open(BlockKind.HEADING, _HEADINGS[name], hidden=hidden)
        elif name == "li":
            builder.open(BlockKind.ITEM, max(1, self._lists), hidden=hidden)
        elif name == "table":
            builder.open_table()
        elif name == "tr":
            builder.open_row()
        elif name in _CELLS:
            builder.open_cell(
                header=name == "th",
                rows=_span(tag.attributes.get("rowspan", "")),
                columns=_span(tag.attributes.get("colspan", "")),
            )
        elif name == "br" or name in _BLOCKS or hidden:
            builder.open(BlockKind.PARAGRAPH, hidden=hidden)

    def _end(self, name: str) -> None:
        if name in ("p", "br"):  # an end tag alone makes an empty paragraph or a line break
            self._builder.close()
        for depth in range(len(self._stack) - 1, -1, -1):
            opened = self._stack[depth].name
            if opened == name:
                while len(self._stack) > depth:
                    self._pop()
                return
            if opened in ("table", *_CELLS) and name not in ("table", "tr", "body", "html", "tbody", "thead", "tfoot"):
                return  # a stray end tag does not reach out of its cell

    def _pop(self) -> None:
        opened = self._stack.pop()
        builder = self._builder
        if opened.emphasis:
            builder.emphasise(opened.start, builder.position, opened.emphasis)
        if opened.link:
            builder.link(opened.start, builder.position, opened.link)
        self._hidden -= opened.hidden
        self._lists -= opened.name in _LISTS
        if opened.name == "table":
            builder.close_table()
        elif opened.name in _CELLS:
            builder.close_cell()
        elif opened.name in _HEADINGS or opened.name == "li" or opened.name in _BLOCKS or opened.hidden:
            builder.close()

    def _imply_end(self, name: str) -> None:
        """End the element that cannot hold another of its kind: `<p>one<p>two`, `<td>a<td>b`."""
        ends = {"dt": ("dt", "dd"), "dd": ("dt", "dd"), "td": _CELLS, "th": _CELLS, "tr": ("tr",)}.get(name, (name,))
        bounds = {"li": _LISTS, "td": ("tr", "table"), "th": ("tr", "table"), "tr": ("table",)}.get(
            name, ("td", "th", "table")
        )
        for depth in range(len(self._stack) - 1, -1, -1):
            if self._stack[depth].name in ends:
                while len(self._stack) > depth:
                    self._pop()
                return
            if self._stack[depth].name in bounds:
                return


def _styled(style: str) -> str:
    if not style:
        return ""
    if _BOLD.search(style):
        return "bold"
    if _UNDERLINE.search(style):
        return "underline"
    return "colour" if _COLOUR.search(style) else ""


def _span(value: str) -> int:
    digits = value.strip()[:5]
    return min(_MAX_SPAN, max(1, int(digits))) if digits.isascii() and digits.isdigit() else 1
