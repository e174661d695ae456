"""Markdown -> blocks, through markdown-it-py (CommonMark with tables)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from consentry.model.document import BlockKind
from consentry.policy.reading.builder import Builder
from consentry.policy.reading.gaps import GAP
from consentry.policy.reading.lines import MARKER
from consentry.policy.reading.page import PageReader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

#: a line that stands for itself although Markdown would join it: `（1）…`, `SDK名称：…`
_OWN_LINE = re.compile(rf"(?:{MARKER.pattern})|[^\s:：，。；,.;]{{2,12}}[：:]")
#: how lines of a list begin that nothing marks: "Acme — …", 云推（…）, with a picture before it
_BEGINS = re.compile(
    r"(?:[^\w\s\"“‘'(（「《【\[]\ufe0f?\s)?[^\W\d_][^\s—–:：,，。.;；()（）]*(?: [A-Z0-9&][^\s—–:：,，。.;；()（）]*){0,4}(?:\s[—–-]\s|——|[:：]|\s?[(（])"
)
_GAP = re.compile(GAP)
_LEADING = 3  #: tokens at the beginning of a line: an empty text may stand before what stands out
_ONE_SPAN = 2  #: tokens around words that stand out
_LONGEST_TITLE = 60  #: characters of a line of its own that stands out
_TITLE = 30  #: characters of a line that is a title
_EMPHASIS = {"strong_open": "bold", "em_open": "italic"}


def read_markdown(builder: Builder, source: str) -> None:
    """Feed the builder with `source`."""
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 50}).enable("table")
    starts = [0]
    for line in source.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    _Reader(builder, source, starts).read(parser.parse(source))


def _apart(before: str, after: str) -> bool:
    """Return whether two lines of a paragraph do not belong together: a key, a number, or a title stands in one."""
    if _OWN_LINE.match(after) or (_BEGINS.match(before) and _BEGINS.match(after)):
        return True
    if len(_GAP.findall(before)) == len(_GAP.findall(after)) > 0:
        return True
    if before.count(" | ") == after.count(" | ") > 1:
        return True
    return bool(MARKER.match(before)) and len(before) <= _TITLE and before[-1:] not in "。；，,;、.：:"


def _begin_bold(tokens: Sequence[Token], at: int) -> bool:
    """Return whether both lines around a break begin with words that stand out: entries of a list that nothing marks."""
    first = at - 1
    while first >= 0 and tokens[first].type not in ("softbreak", "hardbreak"):
        first -= 1
    starts = (tokens[first + 1 : first + _LEADING], tokens[at + 1 : at + _LEADING])
    return all(any(token.type == "strong_open" for token in start) for start in starts)


def _is_title(tokens: Sequence[Token], at: int) -> bool:
    """Return whether all of the line before a break stands out, and it is as short as a title."""
    first = at
    while first > 0 and tokens[first - 1].type not in ("softbreak", "hardbreak"):
        first -= 1
    line = [token for token in tokens[first:at] if token.type != "text" or token.content.strip()]
    marks = [token.type for token in line if token.type in ("strong_open", "strong_close")]
    whole = bool(line) and (line[0].type, line[-1].type) == ("strong_open", "strong_close")
    words = "".join(token.content for token in line).strip()
    return whole and len(marks) == _ONE_SPAN and len(words) <= _LONGEST_TITLE and words[-1:] not in "。；，,;、.：:?？"


def _line(tokens: Sequence[Token], *, back: bool = False) -> str:
    """Return the words up to the next break; `back`: the tokens stand in reverse order."""
    words: list[str] = []
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            break
        words.append(token.content)
    return "".join(reversed(words) if back else words)


class _Reader:
    """Follows the tokens of one document. Where a token's words stand in the source is searched from the last place on."""

    def __init__(self, builder: Builder, source: str, starts: list[int]) -> None:
        self._builder = builder
        self._source = source
        self._starts = starts
        self._at = 0
        self._lists = 0
        self._pending: list[tuple[str, int, str]] = []

    def read(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            if self._builder.full:
                return
            if token.map:
                self._at = max(self._at, self._starts[min(token.map[0], len(self._starts) - 1)])
            self._block(token)
        self._builder.close()

    def _block(self, token: Token) -> None:  # noqa: C901 - a table of token types
        builder = self._builder
        match token.type:
            case "heading_open":
                builder.open(BlockKind.HEADING, int(token.tag[1:]))
            case "bullet_list_open" | "ordered_list_open":
                self._lists += 1
            case "bullet_list_close" | "ordered_list_close":
                self._lists -= 1
            case "list_item_open":
                builder.open(BlockKind.ITEM, max(1, self._lists))
            case "table_open":
                builder.open_table()
            case "tr_open":
                builder.open_row()
            case "th_open" | "td_open":
                builder.open_cell(header=token.type == "th_open")
            case "th_close" | "td_close":
                builder.close_cell()
            case "table_close":
                builder.close_table()
            case "heading_close" | "paragraph_close" | "list_item_close":
                builder.close()
            case "inline":
                self._inline(token.children or [])
            case "code_block" | "fence":
                for line in token.content.split("\n"):
                    self._words(line)
                    builder.close()
            case "html_block":
                PageReader(builder, offset=self._find(token.content)).read(token.content)

    def _inline(self, children: Sequence[Token]) -> None:
        builder = self._builder
        for at, token in enumerate(children):
            match token.type:
                case "text" | "code_inline" | "text_special":
                    self._words(token.content)
                case "softbreak" if (
                    _begin_bold(children, at)
                    or _is_title(children, at)
                    or _apart(_line(children[at - 1 :: -1], back=True), _line(children[at + 1 :]))
                ):
                    builder.close()
                case "softbreak":
                    builder.add("\n", self._at)
                case "hardbreak":
                    builder.close()
                case "html_inline":
                    if token.content.lower().startswith("<br"):
                        builder.close()
                case "link_open" | "strong_open" | "em_open":
                    self._pending.append((token.type, builder.position, str(token.attrs.get("href", ""))))
                case "link_close" | "strong_close" | "em_close":
                    self._ended()
        self._pending.clear()

    def _ended(self) -> None:
        if not self._pending:
            return
        kind, start, target = self._pending.pop()
        if kind == "link_open":
            self._builder.link(start, self._builder.position, target)
        else:
            self._builder.emphasise(start, self._builder.position, _EMPHASIS[kind])

    def _words(self, text: str) -> None:
        found = self._source.find(text, self._at, self._at + len(text) + 2_000) if text else -1
        if found >= 0:
            self._builder.add(text, found)
            self._at = found + len(text)
        else:  # an entity or an escape was resolved: the whole piece stands for it
            end = min(len(self._source), self._at + max(1, len(text)))
            self._builder.add(text, self._at, whole=(self._at, end))

    def _find(self, text: str) -> int:
        found = self._source.find(text, self._at)
        return found if found >= 0 else self._at
