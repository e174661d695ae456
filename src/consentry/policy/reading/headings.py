"""Finds headings that are set as ordinary paragraphs, and the section each block belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from consentry.model.document import Block, BlockKind, Emphasis

_CHINESE = r"[一二三四五六七八九十百零〇]{1,4}"
#: numbering styles from the highest level down; the place in the list is the level that is given
_STYLES = (
    re.compile(rf"第\s{{0,2}}(?:{_CHINESE}|\d{{1,3}})\s{{0,2}}[章节編编部節]"),
    re.compile(
        rf"(?:{_CHINESE}[、.．,，\s]|第\s{{0,2}}(?:{_CHINESE}|\d{{1,3}})\s{{0,2}}[条條])|[IVX]{{1,5}}[.、]\s|(?:Section|Article|Part)\s+[\dIVX]",
        re.IGNORECASE,
    ),
    re.compile(rf"[（(]\s{{0,2}}{_CHINESE}\s{{0,2}}[)）]|[A-H][.、]\s"),
    re.compile(r"\d{1,2}(?:[、.．)）]\s{0,3}(?!\d)|\s)"),
    re.compile(r"\d{1,2}[.．]\d{1,2}(?![.．]?\d)[、.．]?|[（(]\d{1,2}[)）]|[①-⑳]"),
    re.compile(r"\d{1,2}(?:[.．]\d{1,2}){2,4}[、.．]?"),
)
_LONGEST = 50
_LEAST_CAPITALS = 5  #: characters of a line of capitals that is a heading
_MOST_CAPITALS = 8  #: words of it
_FINAL = "。！；;，,、!…"
#: a line that marks around it set apart: 【权限】, "== Access =="
_FRAMED = re.compile(r"【[^【】]{1,30}】|(?P<mark>[=*~_#-])(?P=mark){1,5}\s?[^=*~_#]{2,60}?\s?(?P=mark){2,6}")
_FRAMED_LEVEL = 3
_CLAUSE = re.compile(r"[，,；;。]")
#: a numbered line that says something of what it names: "1. Acme (maps): location"
_ENTRY = re.compile(r"[^:：—–]{2,40}?\s*(?:[:：](?!//)|——|\s[—–-]\s)\s*\S")


def with_sections(text: str, blocks: Sequence[Block], emphasis: Sequence[Emphasis]) -> tuple[Block, ...]:
    """Return the blocks with inferred headings and the heading above each."""
    marked = _starts(emphasis)
    found: list[Block] = []
    section = -1
    listed = _listed([text[block.start : block.end] for block in blocks])
    for index, block in enumerate(blocks):
        if index in listed:
            pass
        elif block.kind is BlockKind.PARAGRAPH or (block.kind is BlockKind.ITEM and block.level == 1):
            level = _level(text[block.start : block.end], stands_out=_stands_out(block, marked))
            follows = index + 1 < len(blocks)
            if level and follows:
                block = msgspec.structs.replace(block, kind=BlockKind.HEADING, level=level)
        if block.kind is not BlockKind.HEADING or section < 0:
            found.append(msgspec.structs.replace(block, section=section))
        else:
            found.append(msgspec.structs.replace(block, section=_above(found, section, block.level)))
        if block.kind is BlockKind.HEADING:
            section = index
    return tuple(found)


def _listed(lines: Sequence[str]) -> set[int]:
    """Return which lines are entries of a list though they are numbered as headings are: the next one is numbered and made alike."""
    styles = [_entry_style(words) for words in lines]
    return {
        at
        for at, style in enumerate(styles)
        if style and style in (styles[at - 1] if at else 0, styles[at + 1] if at + 1 < len(styles) else 0)
    }


def _entry_style(words: str) -> int:
    """Return the style in which a line is numbered that has a key and its value, 0 where it is none."""
    if len(words) > _LONGEST * 4:
        return 0
    for level, style in enumerate(_STYLES, 1):
        if (match := style.match(words)) is not None:
            return level if _ENTRY.match(words, match.end()) else 0
    return 0


def _above(blocks: list[Block], section: int, level: int) -> int:
    """Return the nearest heading of a higher level."""
    while section >= 0 and blocks[section].level >= level:
        section = blocks[section].section
    return section


def _starts(emphasis: Sequence[Emphasis]) -> dict[int, int]:
    """Return the furthest end of what stands out, by its start."""
    ends: dict[int, int] = {}
    for mark in emphasis:
        if mark.kind in ("bold", "colour", "underline"):
            ends[mark.start] = max(mark.end, ends.get(mark.start, 0))
    return ends


def _stands_out(block: Block, marked: dict[int, int]) -> bool:
    return marked.get(block.start, 0) >= block.end


def _level(words: str, *, stands_out: bool) -> int:
    """Return the level of a heading, 0 where the words are none."""
    limit = _LONGEST * (2 if words.isascii() else 1)
    if len(words) > limit or words[-1] in _FINAL or (words[-1] == "." and len(words) > 30):
        return 0
    if _FRAMED.fullmatch(words):
        return _FRAMED_LEVEL
    for level, style in enumerate(_STYLES, 1):
        match = style.match(words)
        if match:
            rest = words[match.end() :]
            # a numbered list item is a clause, a heading is a title; deep or spoken-to-the-end items stay items
            if (
                not rest
                or (_CLAUSE.search(rest) and not stands_out)
                or (level >= 4 and rest[-1] in ":：" and len(rest) > 25)
            ):
                return 0
            return level
    if words.isascii() and words.isupper() and len(words) > _LEAST_CAPITALS and len(words.split()) <= _MOST_CAPITALS:
        return 4  # a line of capitals
    return 6 if stands_out and not _CLAUSE.search(words) else 0
