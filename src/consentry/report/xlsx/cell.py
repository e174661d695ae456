"""Text into a cell: never a formula, never a character that XML or a person cannot bear."""

from __future__ import annotations

import re

from openpyxl.cell.cell import Cell

from consentry.report.visible import cut, visible

#: the format's own limit is 32767
LONGEST = 32_000

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def write(cell: Cell, value: str | int) -> None:
    """Put `value` into `cell`; text stays text whatever it begins with."""
    if isinstance(value, int):
        cell.value = value
        return
    text = _ESCAPE.sub("_x005F_", cut(visible(value, lines=True), LONGEST))
    cell.value = text
    cell.data_type = "s"
    if text.startswith(_FORMULA):
        cell.quotePrefix = True
