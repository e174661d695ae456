"""Web pages inside the app: the controls by which a user agrees there, and what of the app they call.

A control calls by its own attribute, or its script is attached to its id. Functions of the page are looked through once;
scripts in files of their own are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html.parser import HTMLParser
from itertools import islice

import msgspec

from consentry._native import ArchiveError, Topics
from consentry.model.pages import Page, PageControl
from consentry.model.text import Text
from consentry.package.container import Member
from consentry.package.limits import Limits

_PAGE = re.compile(r"(?:assets|res)/.*\.x?html?$", re.I)
_MOST_BYTES = 1 << 20  #: of one page
_MOST_TOGETHER = 8 << 20  #: of all pages with controls of their own
_HANDLED = re.compile(rb"onclick|addEventListener|javascript:", re.I)  #: without one of these no control calls anything
_MOST_FUNCTIONS = 500  #: of one page's scripts
_MOST_CONTROLS = 200
_MOST_TEXT = 80  #: characters of a control's text
_MOST_SCRIPT = 2_000  #: characters of one function that are looked at
_EMPTY = frozenset({"input", "img", "br", "hr", "meta", "link", "area", "base", "col", "embed", "source", "wbr"})
_CALL = re.compile(r"(?<![\w$.])(?:(?:window|self)\s*\.\s*)?([A-Za-z_$][\w$]*)\s*\.\s*([A-Za-z_$][\w$]*)\s*\(")
_OWN = re.compile(r"(?<![\w$.])([A-Za-z_$][\w$]*)\s*\(")
_FUNCTION = re.compile(r"function\s+([A-Za-z_$][\w$]{0,80})\s*\(|([A-Za-z_$][\w$]{0,80})\s*=\s*function\s*\(")
_ATTACHED = re.compile(
    r"getElementById\(\s*[\"']([^\"']{1,80})[\"']\s*\)\s*\.\s*"
    r"(?:onclick\s*=|addEventListener\(\s*[\"']click[\"']\s*,)\s*"
)


class Pages(msgspec.Struct, frozen=True):
    """Pages that have controls which call something, and what was not looked through."""

    pages: tuple[Page, ...]
    problems: tuple[Text, ...] = ()


def read_pages(members: Iterable[Member], topics: Topics, limits: Limits) -> Pages:
    """Return the pages with such controls. That a page is damaged is told where its text is read (`texts.read_assets`)."""
    pages: list[Page] = []
    left_out: list[str] = []
    left = _MOST_TOGETHER
    for member in members:
        for path in sorted(path for path in member.files() if _PAGE.match(path)):
            place = member.place(member.prefix + path)
            try:
                data = member.archive.read(member.prefix + path, limits.asset_bytes)
            except ArchiveError:
                continue
            if not _HANDLED.search(data):
                continue
            if len(data) > min(left, _MOST_BYTES):
                left_out.append(place)
                continue
            left -= len(data)
            page = _page(place, _decoded(data), topics)
            pages.extend([page] if page.controls else [])
    return Pages(tuple(pages), (_not_looked_through(left_out),) if left_out else ())


def _not_looked_through(places: Sequence[str]) -> Text:
    return Text(
        zh=f"{places[0]} 等 {len(places)} 个网页过大，其中的按钮未查看",
        en=f"{places[0]} and others ({len(places)}): pages too large to look through their buttons",
    )


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030", "replace")


def _page(name: str, text: str, topics: Topics) -> Page:
    read = _Reader()
    # What no tag closes is looked through once for each of its brackets by the parser.
    read.feed(text[: text.rfind(">") + 1])
    read.close()
    script = "\n".join(read.scripts)
    functions, attached = _functions(script), _attached(script)
    controls = []
    for control in read.controls[:_MOST_CONTROLS]:
        words = " ".join(control.text.split())[:_MOST_TEXT]
        code = control.code + "\n" + attached.get(control.id, "")
        called = [functions[own] for own in dict.fromkeys(_OWN.findall(code)) if own in functions]
        calls = tuple(dict.fromkeys(_CALL.findall("\n".join((code, *called)))))
        if words and calls:
            controls.append(PageControl(text=words, topics=tuple(topics.matches(words)), calls=calls))
    whole = " ".join(" ".join(read.texts).split())
    return Page(member=name, topics=tuple(topics.matches(whole)) if controls else (), controls=tuple(controls))


class _Open:
    """A control that is being read."""

    def __init__(self, tag: str, own: Mapping[str, str | None]) -> None:
        self.tag = tag
        self.id = own.get("id") or ""
        link = own.get("href") or ""
        link = link if link.lower().startswith("javascript:") else ""
        self.code = (own.get("onclick") or "") + "\n" + link
        self.text = own.get("value") or "" if tag == "input" else ""


class _Reader(HTMLParser):
    """Reads controls, scripts and texts. A control is what has a handler, an id, or is a button."""

    def __init__(self) -> None:
        super().__init__()
        self.controls: list[_Open] = []
        self.scripts: list[str] = []
        self.texts: list[str] = []
        self._open: list[_Open] = []
        self._silent = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = dict(attrs)
        if tag in ("script", "style"):
            self._silent = tag
        elif len(self.controls) < _MOST_CONTROLS and ("onclick" in own or "id" in own or tag in ("a", "button")):
            control = _Open(tag, own)
            self.controls.append(control)
            if tag not in _EMPTY:
                self._open.append(control)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silent:
            self._silent = ""
        elif self._open and self._open[-1].tag == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._silent:
            if self._silent == "script":
                self.scripts.append(data)
            return
        self.texts.append(data)
        if self._open and len(self._open[-1].text) < _MOST_TEXT:
            self._open[-1].text += data


def _functions(script: str) -> dict[str, str]:
    """Return the bodies of a script's functions by name."""
    found = {}
    for match in islice(_FUNCTION.finditer(script), _MOST_FUNCTIONS):
        found[match[1] or match[2]] = _body(script, match.end())
    return found


def _attached(script: str) -> dict[str, str]:
    """Return what is attached to the controls by id: a function's body, or the call of a named one."""
    found = {}
    for match in islice(_ATTACHED.finditer(script), _MOST_FUNCTIONS):
        rest = script[match.end() : match.end() + _MOST_SCRIPT]
        inline = rest.startswith(("function", "(", "async")) or "=>" in rest.split("\n", 1)[0]
        name = re.match(r"[A-Za-z_$][\w$]*", rest)
        found[match[1]] = _body(script, match.end()) if inline else f"{name[0]}()" if name else ""
    return found


def _body(script: str, start: int) -> str:
    """Return the text up to the end of the braces that open next; without any, the line."""
    text = script[start : start + _MOST_SCRIPT]
    opening = text.find("{")
    if opening < 0 or "\n" in text[:opening].strip():
        return text.split("\n", 1)[0]
    depth = 0
    for at in range(opening, len(text)):
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        if not depth:
            return text[: at + 1]
    return text
