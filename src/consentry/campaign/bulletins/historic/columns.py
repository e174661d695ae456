"""The column headers of bulletins over the years.

Variants as collected in the name-list parser of qqkkrr/universal-scraper and read in the bulletins of 2019 to 2022.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Sequence


class Column(enum.StrEnum):
    """What a column holds."""

    NUMBER = "number"
    NAME = "name"
    OPERATOR = "operator"
    SOURCE = "source"
    VERSION = "version"
    ISSUE = "issue"


HEADERS: dict[Column, tuple[str, ...]] = {
    Column.NUMBER: ("序号", "编号"),
    Column.NAME: ("软件名称", "APP名称", "应用名称", "应用名", "名称", "应用软件名称", "产品名称", "软件/应用名称"),
    Column.OPERATOR: (
        "企业名称",
        "开发者",
        "应用开发者",
        "公司名称",
        "开发者名称",
        "运营者名称",
        "生产厂商",
        "企业/应用开发者",
    ),
    Column.VERSION: ("版本", "版本号", "应用版本", "复测应用版本", "复测版本", "下架版本"),
    Column.SOURCE: ("版本来源", "应用来源", "应用来源商店", "来源", "应用商店", "来源商店", "样品来源"),
    Column.ISSUE: ("所涉问题", "涉及问题", "问题", "问题项"),
}

_SPACE = re.compile(r"\s+")
_BRACKETS = re.compile(r"\(([^()]*)\)")


def plain(text: str) -> str:
    """Return a header or wording without white space, full width as half width, in lower case."""
    return _SPACE.sub("", unicodedata.normalize("NFKC", text)).casefold()


_COLUMN_OF = {plain(header): column for column, headers in HEADERS.items() for header in headers}


def column_of(header: str) -> Column | None:
    """Return the column of a header; `应用名称(软件名称)` counts by what stands outside or inside the brackets."""
    text = plain(header)
    found = _COLUMN_OF.get(text) or _COLUMN_OF.get(_BRACKETS.sub("", text))
    if found:
        return found
    return next((_COLUMN_OF[inside] for inside in _BRACKETS.findall(text) if inside in _COLUMN_OF), None)


def layout_of(cells: Sequence[str]) -> dict[int, Column] | None:
    """Return position -> column where `cells` are a header row: a name and one more column; else None."""
    layout: dict[int, Column] = {}
    for position, cell in enumerate(cells):
        column = column_of(cell)
        if column and column not in layout.values():
            layout[position] = column
    enough = Column.NAME in layout.values() and len(layout) > 1
    return layout if enough else None
