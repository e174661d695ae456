"""Splits HTML into tags and text with their offsets. Linear in the input's length; scripts are passed over, never run.

Written here because no kept HTML library tells where in the source each character stands; which words a page shows is
compared with lxml's parser in the tests.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

import msgspec


class Tag(msgspec.Struct, frozen=True):
    """A start tag (`closing` = an end tag)."""

    name: str
    closing: bool
    attributes: dict[str, str]
    start: int
    end: int


class Words(msgspec.Struct, frozen=True):
    """Characters between tags, with references resolved; `whole` = the run of one reference."""

    text: str
    start: int
    whole: tuple[int, int] | None = None


Token = Tag | Words

_TAG = re.compile(r"<(/?)([A-Za-z][^\s/>]{0,64})")
_NO_TAG = re.compile(r"(?:<(?![A-Za-z/!?]))+")
_ATTRIBUTE = re.compile(r"[\s/]*([^\s=>/\"'][^\s=>/]{0,200})(?:\s{0,20}=\s{0,20}(?:\"([^\"]*)\"|'([^']*)'|([^\s>]*)))?")
_JUNK = re.compile(r"[\s/\"'=]+|[^\s=>/]{201,}")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?")
#: elements whose content is no markup; the value says whether their content is shown
RAW = {
    "script": False,
    "style": False,
    "textarea": False,
    "title": True,
    "xmp": True,
    "iframe": False,
    "noembed": False,
    "noframes": False,
}


def tokens(source: str) -> Iterator[Token]:
    """Yield the tags and words of `source` in order."""
    at = 0
    closers = _Closers(source)
    while at < len(source):
        opened = source.find("<", at)
        if opened < 0:
            yield from _words(source, at, len(source))
            return
        if opened > at:
            yield from _words(source, at, opened)
        at = opened
        if source.startswith(("<!", "<?"), at):
            at = closers.comment(at) if source.startswith("<!--", at) else closers.declaration(at)
            continue
        match = _TAG.match(source, at)
        if match is None:
            if source.startswith("</", at):  # a bogus comment
                at = closers.declaration(at)
                continue
            plain = _NO_TAG.match(source, at)
            end = plain.end() if plain else at + 1
            yield Words(source[at:end], at)
            at = end
            continue
        name = match[2].lower()
        attributes, end = _attributes(source, match.end())
        yield Tag(name, bool(match[1]), attributes, at, end)
        at = end
        if name in RAW and not match[1]:
            close = closers.raw(name, at)
            if RAW[name]:
                yield from _words(source, at, close)
            at = close


class _Closers:
    """Finds what ends comments and raw elements; what is not found once is not looked for again."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._none: set[str] = set()

    def comment(self, at: int) -> int:
        if self._source.startswith(("<!-->", "<!--->"), at):
            return self._after(">", at)
        return self._after("-->", at + 4)

    def declaration(self, at: int) -> int:
        return self._after(">", at)

    def raw(self, name: str, at: int) -> int:
        """Return where the end tag of `name` begins."""
        if name in self._none:
            return len(self._source)
        match = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(self._source, at)
        if match is None:
            self._none.add(name)
            return len(self._source)
        return match.start()

    def _after(self, mark: str, at: int) -> int:
        if mark in self._none:
            return len(self._source)
        found = self._source.find(mark, at)
        if found < 0:
            self._none.add(mark)
            return len(self._source)
        return found + len(mark)


def _attributes(source: str, at: int) -> tuple[dict[str, str], int]:
    """Return the attributes of a tag and where it ends."""
    found: dict[str, str] = {}
    while at < len(source):
        if source[at] == ">":
            return found, at + 1
        match = _ATTRIBUTE.match(source, at)
        if match is None or match.end() == at:
            junk = _JUNK.match(source, at)
            at = junk.end() if junk else at + 1
            continue
        value = next((group for group in match.groups()[1:] if group is not None), "")
        if len(found) < 100:
            found.setdefault(match[1].lower(), html.unescape(value[:4000]))
        at = match.end()
    return found, at


def _words(source: str, start: int, end: int) -> Iterator[Words]:
    at = start
    while at < end:
        reference = source.find("&", at, end)
        if reference < 0:
            yield Words(source[at:end], at)
            return
        if reference > at:
            yield Words(source[at:reference], at)
        match = _REFERENCE.match(source, reference, end)
        text = html.unescape(match[0]) if match else "&"
        if match is None or text == match[0]:
            yield Words("&", reference)
            at = reference + 1
        else:
            yield Words(text, reference, (reference, match.end()))
            at = match.end()
